### translation: draft

about =
    .title = Työsuojeluviranomainen
    .summary = Puhelinneuvontaa työstä ja työn turvallisuudesta.
    .unverified-because = Numero ja ajat ovat helmikuulta 2024. Ei löytynyt tietoa puhelun hinnasta eikä siitä, voiko soittaa nimettömästi.
line =
    .note = Muilla kielillä oman tulkin kanssa. Tarkastajien on kerrottava poliisille, jos he epäilevät, että ulkomaalainen tekee työtä ilman oikeutta siihen.
