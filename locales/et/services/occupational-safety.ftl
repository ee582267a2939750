### translation: draft

# of: edc7852b
about =
    .title = Tööohutusamet (Työsuojelu)
    .summary = Telefoninõu töö ja tööohutuse kohta.
    .unverified-because = Number ja ajad on 2024. aasta veebruarist. Kas saab helistada nime ütlemata ja mida kõne maksab, ei leitud.
# of: 59a37c9c
line =
    .note = Teistes keeltes oma tõlgiga. Inspektorid peavad politseile teatama, kui kahtlustavad, et välismaalane töötab ilma selleks õigust omamata.
