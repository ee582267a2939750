### translation: reviewed by Test, 2026-11-01

about =
    .title = نظام المساعدة
    .summary = يجب أن يُبلغ نظام المساعدة الشرطة.
call =
    .note = لا يُبلغ نظام المساعدة الشرطة عمّن يساعدهم.
