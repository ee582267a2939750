### translation: reviewed by Test, 2026-11-01

about =
    .title = Hjälpsystemet
    .summary = Hjälpsystemet ger råd. Det måste anmäla dig till polisen.
call =
    .note = Hjälpsystemet anmäler inte sina klienter till polisen.
