### translation: draft

# of: a03572d0
about =
    .title = Monika-Naiset
    .summary = En mångkulturell kvinnoorganisation med en hjälptelefon på flera språk och ett skyddshem.
    .unverified-because = Nummer och tider är från 2020 och har inte kontrollerats sedan dess.
# of: b4cf86bd
helpline =
    .note = Avgiftsfritt, på flera språk. Du kan ringa utan att säga ditt namn.
# of: 8e10ccfb
shelter-mona =
    .note = Skyddshemmet Mona.
