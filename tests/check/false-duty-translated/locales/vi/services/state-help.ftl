### translation: reviewed by Test, 2026-11-01

about =
    .title = Hệ thống Hỗ trợ
    .summary = Hệ thống Hỗ trợ phải báo cảnh sát.
call =
    .note = Hệ thống Hỗ trợ không báo với cảnh sát về người được giúp.
