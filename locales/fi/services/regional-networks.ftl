### translation: draft

# of: 1f36ab8d
about =
    .title = Alueelliset ihmiskaupan vastaiset verkostot
    .summary = Saman alueen ammattilaisia, jotka tietävät, keneltä siellä voi kysyä. Verkostoista vastaa auttamisjärjestelmä.
    .unverified-because = Sivulla ei ole päiväystä, eikä verkostojen yhteystietoja löytynyt.
