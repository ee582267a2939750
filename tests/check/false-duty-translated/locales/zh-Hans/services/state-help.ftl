### translation: reviewed by Test, 2026-11-01

about =
    .title = 援助系统
    .summary = 援助系统必须通知警方。
call =
    .note = 援助系统不会向警方举报求助者。
