### translation: draft

# of: 26ef96c3
about =
    .title = Tesouro do Estado (Valtiokonttori)
    .summary = Indenização com dinheiro público por lesões e sofrimento causados por um crime.
    .unverified-because = Número e horários foram lidos numa página guardada sem data; o preço da ligação não foi encontrado.
