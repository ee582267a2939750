### translation: draft

# of: a03572d0
about =
    .title = MONIKA (Monika-Naiset)
    .summary = Wielokulturowe stowarzyszenie kobiet z telefonem zaufania w kilku językach i schronieniem.
    .unverified-because = Numery i godziny są z 2020 roku i od tego czasu ich nie sprawdzano.
# of: b4cf86bd
helpline =
    .note = Bezpłatnie, w kilku językach. Możesz zadzwonić bez podawania nazwiska.
# of: 8e10ccfb
shelter-mona =
    .note = Schronienie Mona.
