### translation: draft

# of: edc7852b
about =
    .title = Autoridad de seguridad y salud laboral (Työsuojelu)
    .summary = Consejo por teléfono sobre el trabajo y la seguridad en el trabajo.
    .unverified-because = El número y el horario son de febrero de 2024. No se encontró si se puede llamar sin dar el nombre ni cuánto cuesta la llamada.
# of: 59a37c9c
line =
    .note = En otros idiomas, con su propio intérprete. Los inspectores deben avisar a la policía si sospechan que una persona extranjera trabaja sin derecho a hacerlo.
