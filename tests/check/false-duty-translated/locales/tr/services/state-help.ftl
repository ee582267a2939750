### translation: reviewed by Test, 2026-11-01

about =
    .title = Destek Sistemi
    .summary = Destek Sistemi polise bildirmek zorundadır.
call =
    .note = Destek Sistemi, yardım ettiği kişileri polise bildirmez.
