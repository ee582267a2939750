### translation: draft

about =
    .title = Oikeutesi
    .summary = Oikeuksia ja numeroita.
cover =
    .title = Kahvia ja seuraa
    .text = Auki yöllä.
rights =
    .title = Sinulla on oikeuksia
    .text = Mitä työtä ikinä teet, ja **oli sinulla papereita tai ei**.
help =
    .title = Apua
    .text = Voit pyytää apua kertomatta nimeäsi.
numbers =
    .title = Mistä apua saa
    .text = Vaarassa soita `{ $phone-emergency }`.
