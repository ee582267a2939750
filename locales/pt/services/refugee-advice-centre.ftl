### translation: draft

# of: 4577e825
about =
    .title = Centro de Orientação a Refugiados (Pakolaisneuvonta)
    .summary = Orientação jurídica para quem pede asilo, estrangeiros e pessoas sem documentos; atende também vítimas de tráfico.
    .unverified-because = Não se encontrou um telefone, e não foi confirmado que a orientação é grátis.
