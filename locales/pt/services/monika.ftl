### translation: draft

# of: a03572d0
about =
    .title = MONIKA (Monika-Naiset)
    .summary = Associação multicultural de mulheres, com linha de ajuda em várias línguas e casa de abrigo.
    .unverified-because = Os números e horários são de 2020 e não foram verificados desde então.
# of: b4cf86bd
helpline =
    .note = Grátis, em várias línguas. Você pode ligar sem dar o nome.
# of: 8e10ccfb
shelter-mona =
    .note = Casa de abrigo Mona.
