### translation: draft

# of: 6a2af8a6
about =
    .title = Si quelqu’un vous contrôle
    .summary = Une carte de portefeuille : couverture neutre, trois questions et des numéros qui seuls ne disent rien.
    .unverified-because = Les informations viennent de pages enregistrées, parfois sans date. Personne n’a essayé les numéros.

# of: 6d9fb695
cover =
    .title = Numéros utiles

# of: 024c3443
questions =
    .title = Trois questions

# of: 4ea569e9
money-or-papers =
    .text = Quelqu’un prend-il votre argent ou garde-t-il vos papiers ?

# of: 9078001f
going-out =
    .text = Quelqu’un décide-t-il où vous allez et à qui vous parlez ?

# of: ff82f1cf
saying-no =
    .text = Avez-vous peur de ce qui arriverait si vous disiez non ?

# of: 8edc18f0
one-yes =
    .title = Un seul oui
    .text = Vous pouvez demander de l’aide, quels que soient votre travail et ce que vous avez accepté.

# of: 4527da22
no-name =
    .text = Appelez le { $phone-assistance-system }, jour et nuit. Pas besoin de donner votre nom.

# of: a4537390
not-to-the-police =
    .text = Ce service ne signale pas ses clients à la police.

# of: 07e2dd9a
by-heart =
    .text = Garder cette carte est risqué ? Apprenez un numéro par cœur.

# of: 186081ad
numbers =
    .title = Numéros
