### translation: draft

# of: 7d9666d5
about =
    .title = Hätänumero
    .summary = Kun joku on juuri nyt vaarassa.
    .unverified-because = Numero on virallisissa lähteissä. Kuten kaikki yhteystiedot, sekin pitää vielä tarkistaa ennen painamista.
