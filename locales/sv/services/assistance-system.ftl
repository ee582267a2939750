### translation: draft

# source .title: Assistance System for Victims of Human Trafficking
# source .summary: Help and advice from the state for people who have been exploited, and anonymous advice for anyone who is worried about someone. It does not report its clients to the police.
# source .unverified-because: The number was read in stored pages, not tried. The towns of its offices are from 2021. What a call costs and which languages are spoken was not found.
# outdated: bring the text up to date, then delete this comment
# of: 9e8be41a
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
