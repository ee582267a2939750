### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Hamnen
    .summary = { CAPITAL(-interpreter(form: "definite")) } hjälper, om du vill.
    .unverified-because = Påhittat för ett test.
