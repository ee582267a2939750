### translation: draft

# of: 4577e825
about =
    .title = Centro de Asesoramiento para Refugiados (Pakolaisneuvonta)
    .summary = Asesoramiento jurídico para solicitantes de asilo, personas extranjeras y personas sin papeles; también atiende a víctimas de trata.
    .unverified-because = No se encontró un teléfono, y no se confirmó que el asesoramiento sea gratis.
