### translation: draft

# of: 9e5623ce
about =
    .title = Pour un proche ou un voisin : aider sans faire de mal
    .summary = Ce qu’il faut remarquer, comment parler, quoi éviter et à qui demander sans donner de nom.
    .unverified-because = Les informations viennent de pages enregistrées, parfois sans date. La loi sur le contact avec la police n’a pas été lue.

# of: d23edb0d
cover =
    .title = Comment aider
    .text = Pour les proches et les voisins

# of: f2145045
notice =
    .title = Vous vous inquiétez ?
    .text = Pas besoin de certitude. Peut-être que quelqu’un que vous connaissez ne peut pas décider de sa vie.

# of: bf3ce09b
control =
    .title = Ce qui peut inquiéter
    .text = Quelqu’un d’autre garde son argent ou son passeport, ou parle à sa place. La personne a peur ou ne sort jamais seule.

# of: 96dc622c
no-signs =
    .title = Ce qui ne dit rien
    .text = Vendre du sexe, des tatouages, un passeport étranger ou un logement partagé. Un adulte peut choisir de vendre du sexe ; ce n’est pas de la traite.

# of: b191c9df
no-proof =
    .title = Aucun signe ne prouve
    .text = Cela peut aussi arriver sans aucun signe.

# of: 1131670b
talk =
    .title = Comment parler

# of: 505a0dcd
alone =
    .title = À deux et en sécurité
    .text = Parlez là où personne d’autre n’entend. N’en écrivez rien sur un téléphone que d’autres lisent.

# of: 2a3ffde5
ask-little =
    .title = Demandez peu
    .text = Ça va ? Quelqu’un vous menace ? Une réponse courte suffit.

# of: 3a8ea183
listen =
    .title = Écoutez et croyez
    .text = N’insistez pas, ne jugez pas. Laissez du temps.

# of: fe3e35ff
offer =
    .title = Proposez, ne décidez pas
    .text = Donnez un numéro. Demandez ce que la personne veut. Un adulte décide seul.

# of: 3ec4c826
do-not =
    .title = Ce qu’il faut éviter

# of: c208fbb4
exploiter =
    .title = N’affrontez pas l’exploiteur
    .text = N’enquêtez pas, ne suivez pas, ne filmez pas. Cela peut mettre la personne en danger.

# of: 4c32ee43
police =
    .title = Police
    .text = Pas dans le dos d’un adulte, sauf si quelqu’un est en danger maintenant. Pour une personne étrangère, le contact avec la police peut mettre en danger le droit de séjour.

# of: 4bb2da36
words =
    .title = Pas de promesses
    .text = Ne promettez pas ce que vous ne pouvez pas tenir. Ne dites à personne de qui il s’agit.

# of: 50694851
interpreter =
    .title = Interprète
    .text = Ni un parent, ni quelqu’un de la même petite communauté.

# of: a0023424
help =
    .title = Quelle aide existe

# of: 66a20b95
anonymous =
    .title = Demandez sans noms
    .text = Appelez le { -assistance-system }, jour et nuit. Ne dites ni votre nom ni le sien, et parlez de ce qui vous inquiète.

# of: 6c05a9e1
consent =
    .title = Seulement si la personne veut
    .text = Un adulte devient client seulement s’il est d’accord. Vous pouvez l’aider à prendre contact.

# of: f70a2747
no-report-needed =
    .title = Pas de signalement
    .text = Le { -assistance-system } ne signale pas ses clients à la police.

# of: 98a71551
children =
    .title = Moins de 18 ans ?
    .text = N’attendez pas. Prévenez la protection de l’enfance (lastensuojelu) de la région.

# of: d4eec48f
danger =
    .title = Danger maintenant ?
    .text = Appelez le { $phone-emergency }.

# of: 9729fdb3
where-to-turn =
    .title = Où trouver de l’aide
    .text = L’inquiétude vous pèse aussi. Vous pouvez demander pour vous-même.
