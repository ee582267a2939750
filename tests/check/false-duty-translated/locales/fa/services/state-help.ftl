### translation: reviewed by Test, 2026-11-01

about =
    .title = سامانهٔ کمک
    .summary = سامانهٔ کمک باید به پلیس خبر بدهد.
call =
    .note = سامانهٔ کمک کسانی را که به آن‌ها کمک می‌کند به پلیس گزارش نمی‌کند.
