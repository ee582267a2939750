### translation: draft

# of: d847e9b7
about =
    .title = Nollalinja
    .summary = Abitelefon vägivalla kohta, avatud päeval ja öösel.
    .unverified-because = Number, ajad ja keeled on loetud kuupäevata salvestatud lehelt. Kas saab helistada nime ütlemata, ei leitud.
# of: a962edfc
line =
    .note = Tasuta. Kõnet ei ole telefoniarvel näha.
# of: f93cd4af
chat =
    .note = Vestlus lehel, millel on nupp kiireks lahkumiseks.
# of: ec92f955
from-abroad =
    .note = Välismaalt.
