### translation: draft

# of: 26ef96c3
about =
    .title = Statskontoret
    .summary = Ersättning av statens medel för skada och lidande som ett brott har orsakat.
    .unverified-because = Nummer och tider har lästs på en sparad sida utan datum. Vad ett samtal kostar hittades inte.
