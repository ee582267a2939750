### translation: draft

about =
    .title = สายด่วน
    .summary = ให้คำปรึกษาแก่ทุกคน
    .unverified-because = เวลาเป็นข้อมูลปี 2020
call =
    .note = การโทรจะไม่ปรากฏในใบแจ้งหนี้
mail =
    .note = อย่าเขียนชื่อ
