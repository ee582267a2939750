### translation: draft

# of: a03572d0
about =
    .title = MONIKA
    .summary = Mitmekultuuriline naisteühing, millel on mitmekeelne abitelefon ja varjupaik.
    .unverified-because = Numbrid ja ajad on aastast 2020 ja neid ei ole hiljem kontrollitud.
# of: b4cf86bd
helpline =
    .note = Tasuta, mitmes keeles. Võid helistada nime ütlemata.
# of: 8e10ccfb
shelter-mona =
    .note = Varjupaik Mona.
