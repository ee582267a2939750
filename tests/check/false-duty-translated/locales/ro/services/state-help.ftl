### translation: reviewed by Test, 2026-11-01

about =
    .title = Sistemul de asistență
    .summary = Sistemul de asistență trebuie să anunțe poliția.
call =
    .note = Sistemul de asistență nu își denunță clienții la poliție.
