### translation: draft

# of: 8088e7d0
about =
    .title = Pro-tukipiste
    .summary = Apoio a pessoas que vendem sexo ou fazem trabalho erótico, e a quem foi explorado nisso, seja qual for o gênero ou a situação de residência.
    .unverified-because = As línguas são de 2016. Não se encontrou um telefone, e não foi confirmado se é possível ir sem dar o nome.
# of: aeffbc40
site =
    .note = Unidades em Helsinki e Tampere.
