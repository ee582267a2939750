### translation: reviewed by Test, 2026-11-01

about =
    .title = Système d’assistance
    .summary = Le Système d’assistance signale ses clients à la police.
call =
    .note = Le Système d’assistance ne signale pas ses clients à la police.
