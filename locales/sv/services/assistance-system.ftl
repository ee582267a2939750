### translation: draft

# of: ad516b3c
about =
    .title = Hjälpsystemet för offer för människohandel
    .summary = Statlig hjälp och rådgivning för människor som har utnyttjats. Den som oroar sig för någon kan få råd anonymt. Hjälpsystemet anmäler inte sina klienter till polisen.
    .unverified-because = Numret har lästs på sparade sidor och inte provats. Orterna för verksamhetsställena är från 2021. Vad ett samtal kostar och vilka språk som används hittades inte.
# of: eeabd0b1
line =
    .note = Du kan ringa utan att säga ditt namn.
# of: 6f042b42
mail =
    .note = Om du skriver om någon annan, lämna bort sådant som kan avslöja vem det är.
# of: ec92f955
from-abroad =
    .note = Från utlandet.
# of: 83e0eeb9
site =
    .note = Webbplatsen finns på finska, svenska och engelska.
