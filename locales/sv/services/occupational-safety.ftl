### translation: draft

# of: edc7852b
about =
    .title = Arbetarskyddsmyndigheten
    .summary = Telefonrådgivning om arbete och säkerhet i arbetet.
    .unverified-because = Nummer och tider är från februari 2024. Vad ett samtal kostar och om man kan ringa anonymt hittades inte.
# of: 59a37c9c
line =
    .note = På andra språk med egen tolk. Inspektörerna måste meddela polisen om de misstänker att en utlänning arbetar utan rätt till det.
