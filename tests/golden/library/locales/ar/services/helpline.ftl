### translation: draft

about =
    .title = خط المساعدة
    .summary = مشورة للجميع.
    .unverified-because = الأوقات من عام 2020.
call =
    .note = لا تظهر المكالمة في الفاتورة.
mail =
    .note = لا تكتب أسماء.
