### translation: draft

# of: a03572d0
about =
    .title = MONIKA
    .summary = جمعية نسائية متعددة الثقافات لها خط مساعدة بعدة لغات ومأوى.
    .unverified-because = الأرقام والمواعيد من 2020 ولم تُراجع منذ ذلك الحين.
# of: b4cf86bd
helpline =
    .note = مجاني، بعدة لغات. يمكنك الاتصال دون ذكر اسمك.
# of: 8e10ccfb
shelter-mona =
    .note = مأوى Mona.
