### translation: draft

# of: edc7852b
about =
    .title = Työsuojeluviranomainen
    .summary = Puhelinneuvontaa työstä ja työn turvallisuudesta.
    .unverified-because = Numero ja ajat ovat helmikuulta 2024. Ei löytynyt tietoa puhelun hinnasta eikä siitä, voiko soittaa nimettömästi.
# of: 59a37c9c
line =
    .note = Muilla kielillä oman tulkin kanssa. Tarkastajien on kerrottava poliisille, jos he epäilevät, että ulkomaalainen tekee työtä ilman oikeutta siihen.
