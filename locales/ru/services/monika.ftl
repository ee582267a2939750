### translation: draft

# of: a03572d0
about =
    .title = MONIKA
    .summary = Многокультурная женская организация с телефоном помощи на нескольких языках и приютом.
    .unverified-because = Номера и часы – от 2020 года, с тех пор их не проверяли.
# of: b4cf86bd
helpline =
    .note = Бесплатно, на нескольких языках. Можно позвонить, не называя имени.
# of: 8e10ccfb
shelter-mona =
    .note = Приют Mona.
