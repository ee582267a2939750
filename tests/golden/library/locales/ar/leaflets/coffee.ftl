### translation: draft

about =
    .title = حقوقك
    .summary = حقوق وأرقام.
cover =
    .title = قهوة ورفقة
    .text = مفتوح ليلًا.
rights =
    .title = لديك حقوق
    .text = مهما كان عملك، **سواء كانت لديك أوراق أم لا**.
help =
    .title = المساعدة
    .text = يمكنك طلب المساعدة دون ذكر اسمك.
money =
    .text = المال: 1. اسأل أولًا؛ 2. <انتظر>؛ 3. *وقّع*.
numbers =
    .title = إلى أين تتوجه
    .text = في حالة الخطر اتصل بالرقم `{ $phone-emergency }`.
