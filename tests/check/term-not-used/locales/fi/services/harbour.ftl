### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Satama
    .summary = Apuna on tulkki, jos haluat.
    .unverified-because = Keksitty testiksi.
