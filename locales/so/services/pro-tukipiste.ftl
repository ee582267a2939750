### translation: draft

# of: 8088e7d0
about =
    .title = Pro-tukipiste
    .summary = Taageero dadka galmo iibiya ama shaqo galmo la xiriirta qabta, iyo kuwa lagu dhiig-miirtay, jinsi kasta ama sharci deganaansho kasta.
    .unverified-because = Luqaduhu waa 2016. Lambar telefoon lama helin, lamana xaqiijin in la iman karo magac la’aan.
# of: aeffbc40
site =
    .note = Xafiisyo Helsinki iyo Tampere.
