### translation: draft

# of: 6873e7ea
about =
    .title = Seri-tukikeskukset
    .summary = Apua seksuaaliväkivallan jälkeen kaikille 16 vuotta täyttäneille sukupuolesta riippumatta. Siellä voi tehdä myös rikosilmoituksen.
    .unverified-because = Keskusten osoitteita ja numeroita ei löytynyt, eikä ole varmistettu, että asioida voi nimettömästi tai maksutta.
# of: 1055088e
site =
    .note = Tämä ei ole keskusten oma sivusto. Oikeushallinto kertoo siellä keskuksista.
