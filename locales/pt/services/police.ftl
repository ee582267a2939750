### translation: draft

# of: c9ad2cd6
about =
    .title = Polícia (Poliisi)
    .summary = Um crime pode ser denunciado pela internet ou numa delegacia. Desde 2021 a polícia tem um grupo nacional que investiga o tráfico.
    .unverified-because = O endereço do site não estava nas nossas fontes e não foi verificado. É preciso confirmar como a Lei de Estrangeiros trata um estrangeiro que vende sexo.
# of: 38a2373d
site =
    .note = Se você não tem nacionalidade de um país da UE e vende sexo, o contato com a polícia pode ser um risco para a sua estadia. Um advogado ou um serviço de apoio pode orientar você antes.
