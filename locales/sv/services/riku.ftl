### translation: draft

# of: 0aa7cf29
about =
    .title = Brottsofferjouren (RIKU)
    .summary = Råd och stöd för brottsoffer, även anonym rådgivning om människohandel.
    .unverified-because = Hjälptelefonens tider är från 2020. Nuvarande tider och språk har inte kontrollerats.
# of: 4c6bf229
helpline =
    .note = Avgiftsfritt. Du kan ringa utan att säga ditt namn.
# of: c6efddf5
lawyer-line =
    .note = En jurist svarar.
# of: 111c4bd6
site =
    .note = Servicepunkter runt om i landet. Tolkar anlitas.
