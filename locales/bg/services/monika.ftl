### translation: draft

# of: a03572d0
about =
    .title = MONIKA (Monika-Naiset)
    .summary = Многокултурно женско сдружение с телефон за помощ на няколко езика и убежище.
    .unverified-because = Номерата и часовете са от 2020 г. и оттогава не са проверявани.
# of: b4cf86bd
helpline =
    .note = Безплатно, на няколко езика. Можете да се обадите, без да казвате името си.
# of: 8e10ccfb
shelter-mona =
    .note = Убежище Mona.
