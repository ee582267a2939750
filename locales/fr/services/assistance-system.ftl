### translation: draft

# of: ad516b3c
about =
    .title = Système d’assistance aux victimes de la traite (auttamisjärjestelmä)
    .summary = Aide et conseils de l’État pour les personnes qui ont été exploitées. On peut aussi demander conseil sans donner de nom, si on s’inquiète pour quelqu’un. Le système ne signale pas ses clients à la police.
    .unverified-because = Le numéro vient de pages enregistrées, personne ne l’a essayé. Les villes de ses bureaux datent de 2021. Le prix de l’appel et les langues parlées n’ont pas été trouvés.
# of: eeabd0b1
line =
    .note = Vous pouvez appeler sans donner votre nom.
# of: 6f042b42
mail =
    .note = Si vous écrivez au sujet d’une autre personne, laissez de côté ce qui pourrait la faire reconnaître.
# of: ec92f955
from-abroad =
    .note = Depuis l’étranger.
# of: 83e0eeb9
site =
    .note = Le site est en finnois, suédois et anglais.
