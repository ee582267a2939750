### translation: draft

# of: 8088e7d0
about =
    .title = Pro-tukipiste
    .summary = Tugi inimestele, kes müüvad seksi või teevad erootikatööd, ja neile, keda on selles ära kasutatud, olenemata soost või elamisloast.
    .unverified-because = Keeled on aastast 2016. Telefoninumbrit ei leitud ja ei ole kinnitatud, et saab tulla nime ütlemata.
# of: aeffbc40
site =
    .note = Keskused Helsingis ja Tamperes.
