### translation: draft

# of: 6873e7ea
about =
    .title = Centros de apoio Seri
    .summary = Ajuda depois de violência sexual, para pessoas de qualquer gênero a partir dos 16 anos. Lá também se pode denunciar um crime.
    .unverified-because = Não se encontraram endereços nem telefones dos centros, e não foi confirmado que se pode ir sem dar o nome ou sem pagar.
# of: 1055088e
site =
    .note = Não é o site dos centros; as autoridades de justiça falam deles ali.
