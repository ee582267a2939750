### translation: draft

# of: 26ef96c3
about =
    .title = خزانة الدولة (Valtiokonttori)
    .summary = تعويض من المال العام عن الإصابة والمعاناة بسبب جريمة.
    .unverified-because = قُرئ الرقم والمواعيد في صفحة محفوظة بلا تاريخ؛ لم نجد كم تكلف المكالمة.
