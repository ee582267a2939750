### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Satama
    .summary = Soita 116 007 tai kirjoita help@harbor.example, katso harbour.example/en. 5 vuotta, 1 263 ihmistä.
    .unverified-because = Keksitty testiksi.
