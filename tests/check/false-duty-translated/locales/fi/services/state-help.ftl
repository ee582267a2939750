### translation: reviewed by Test, 2026-11-01

about =
    .title = Auttamisjärjestelmä
    .summary = Auttamisjärjestelmän on ilmoitettava asiakkaistaan poliisille.
call =
    .note = Auttamisjärjestelmä ei ilmoita asiakkaistaan poliisille. Se ei kysy nimeä.
