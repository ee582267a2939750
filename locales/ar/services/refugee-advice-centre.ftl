### translation: draft

# of: 4577e825
about =
    .title = مركز مشورة اللاجئين (Pakolaisneuvonta)
    .summary = مشورة قانونية لطالبي اللجوء والأجانب ومن لا أوراق لهم؛ ومن بينهم ضحايا الاتجار بالبشر.
    .unverified-because = لم نجد رقم هاتف، ولم يُؤكَّد أن المشورة مجانية.
