### translation: draft

# of: 7d9666d5
about =
    .title = Número de emergência
    .summary = Quando alguém está em perigo agora mesmo.
    .unverified-because = O número está em fontes oficiais. Como todo contato, ainda deve ser verificado por uma pessoa antes de imprimir.
