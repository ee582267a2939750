### translation: draft

about =
    .title = المقهى الليلي
    .summary = مثال خيالي. قهوة وراحة ورفقة في الليل.
web =
    .note = على الباب فانوس. يمكنك الدخول دون ذكر اسمك.
