### translation: draft

# of: a03572d0
about =
    .title = MONIKA（Monika-Naiset）
    .summary = 多元文化妇女协会，有多种语言的求助热线和庇护所。
    .unverified-because = 号码和时间是 2020 年的，之后没有核对过。
# of: b4cf86bd
helpline =
    .note = 免费，多种语言。打电话时不必说出姓名。
# of: 8e10ccfb
shelter-mona =
    .note = Mona 庇护所。
