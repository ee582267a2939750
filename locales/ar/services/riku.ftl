### translation: draft

# of: 0aa7cf29
about =
    .title = دعم ضحايا الجرائم (Rikosuhripäivystys, RIKU)
    .summary = مشورة ودعم لضحايا الجرائم، ومشورة دون ذكر اسم عن الاتجار بالبشر.
    .unverified-because = مواعيد خط المساعدة من 2020. لم تُراجع المواعيد واللغات الحالية.
# of: 4c6bf229
helpline =
    .note = مجاني. يمكنك الاتصال دون ذكر اسمك.
# of: c6efddf5
lawyer-line =
    .note = يجيب محامٍ.
# of: 111c4bd6
site =
    .note = مكاتب في أنحاء البلاد؛ ويُستعان بمترجمين.
