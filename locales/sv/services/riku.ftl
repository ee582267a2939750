### translation: draft

about =
    .title = Brottsofferjouren (RIKU)
    .summary = Råd och stöd för brottsoffer, även anonym rådgivning om människohandel.
    .unverified-because = Hjälptelefonens tider är från 2020. Nuvarande tider och språk har inte kontrollerats.
helpline =
    .note = Avgiftsfritt. Du kan ringa utan att säga ditt namn.
lawyer-line =
    .note = En jurist svarar.
site =
    .note = Servicepunkter runt om i landet. Tolkar anlitas.
