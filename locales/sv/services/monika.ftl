### translation: draft

about =
    .title = Monika-Naiset
    .summary = En mångkulturell kvinnoorganisation med en hjälptelefon på flera språk och ett skyddshem.
    .unverified-because = Nummer och tider är från 2020 och har inte kontrollerats sedan dess.
helpline =
    .note = Avgiftsfritt, på flera språk. Du kan ringa utan att säga ditt namn.
shelter-mona =
    .note = Skyddshemmet Mona.
