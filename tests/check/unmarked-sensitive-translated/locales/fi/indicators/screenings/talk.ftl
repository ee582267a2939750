### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Keskustelu
    .notice = Kuka näkee näytön?
alone =
    .ask = Voiko joku kuulla?
papers =
    .ask = Kenellä ovat paperisi?
stay =
    .ask = Onko sinulla oleskelulupa?
scoring =
    .note = Tämä ei ratkaise mitään.
later =
    .title = Myöhemmin
    .say = Etsi toinen hetki.
talk =
    .title = Puhu
    .say = Puhu siitä.
