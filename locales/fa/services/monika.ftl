### translation: draft

# of: a03572d0
about =
    .title = MONIKA
    .summary = انجمن چندفرهنگی زنان با تلفن کمک به چند زبان و خانهٔ امن.
    .unverified-because = شماره‌ها و ساعت‌ها از سال 2020 است و پس از آن بررسی نشده است.
# of: b4cf86bd
helpline =
    .note = رایگان، به چند زبان. می‌توانید بدون گفتن نام زنگ بزنید.
# of: 8e10ccfb
shelter-mona =
    .note = خانهٔ امن Mona.
