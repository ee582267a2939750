### translation: reviewed by Test, 2026-11-01

about =
    .title = System Pomocy
    .summary = System Pomocy ma obowiązek powiadomić policję.
call =
    .note = System Pomocy nie zgłasza swoich klientów policji.
