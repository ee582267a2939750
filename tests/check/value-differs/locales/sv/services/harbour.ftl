### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Hamnen
    .summary = Ring 116 006, skriv till HELP@harbour.example, se www.harbour.example/en/. Inom tre år, för 1 263 personer.
    .unverified-because = Påhittat för ett test.
