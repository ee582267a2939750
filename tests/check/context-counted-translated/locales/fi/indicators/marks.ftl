### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Merkit
control =
    .title = Hallinta
marked =
    .text = Ihmisellä on tatuointi.
debt =
    .text = Joku pitää ihmistä velassa.
sells-sex =
    .text = Ihminen myy seksiä.
