### translation: draft

# of: 0aa7cf29
about =
    .title = Apoyo a Víctimas de Finlandia (RIKU)
    .summary = Consejo y apoyo para víctimas de delitos, y consejo anónimo sobre la trata.
    .unverified-because = El horario del teléfono es de 2020. El horario y los idiomas actuales no se han comprobado.
# of: 4c6bf229
helpline =
    .note = Gratis. Puede llamar sin dar su nombre.
# of: c6efddf5
lawyer-line =
    .note = Contesta un abogado.
# of: 111c4bd6
site =
    .note = Puntos de atención por todo el país; se usan intérpretes.
