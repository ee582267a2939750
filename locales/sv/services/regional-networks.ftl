### translation: draft

# of: 1f36ab8d
about =
    .title = Regionala nätverk mot människohandel
    .summary = Yrkespersoner i samma region som vet vem man kan fråga där. Hjälpsystemet leder nätverken.
    .unverified-because = Sidan saknar datum, och hur man når nätverken hittades inte.
