### translation: draft

# of: 8088e7d0
about =
    .title = Pro-tukipiste
    .summary = Soutien aux personnes qui vendent du sexe ou font un travail érotique, et à celles qui y ont été exploitées, quels que soient leur genre et leur droit de séjour.
    .unverified-because = Les langues datent de 2016. Aucun numéro n’a été trouvé, et on n’a pas confirmé si on peut venir sans donner son nom.
# of: aeffbc40
site =
    .note = Bureaux à Helsinki et à Tampere.
