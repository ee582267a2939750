### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Tecken
control =
    .title = Kontroll
marked =
    .text = Personen har en tatuering.
debt =
    .text = Någon håller personen i skuld.
sells-sex =
    .text = Personen säljer sex.
