### translation: draft

# of: a03572d0
about =
    .title = MONIKA (Monika-Naiset)
    .summary = Asociación multicultural de mujeres con teléfono de ayuda en varios idiomas y casa de acogida.
    .unverified-because = Los números y horarios son de 2020 y no se han comprobado desde entonces.
# of: b4cf86bd
helpline =
    .note = Gratis, en varios idiomas. Puede llamar sin dar su nombre.
# of: 8e10ccfb
shelter-mona =
    .note = Casa de acogida Mona.
