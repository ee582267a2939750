### translation: draft

# of: e1d0d0c7
about =
    .title = Vos droits si quelqu’un vous exploite
    .summary = Pour les personnes en Finlande : aide, sécurité, police, avocat et argent, en phrases très courtes.
    .unverified-because = Les informations viennent de pages enregistrées, parfois sans date. La loi en vigueur n’a pas été lue, surtout sur le droit de séjour et le contact avec la police.

# of: 7f939e59
cover =
    .title = Bon à savoir
    .text = Informations et numéros de téléphone

# of: f27f40ca
help =
    .title = Vous pouvez demander de l’aide
    .text = On vous force, vous menace ou vous trompe ? Vous avez des droits, quel que soit votre travail.

# of: d0f0ba42
free-and-voluntary =
    .title = Gratuit et volontaire
    .text = Le { -assistance-system } aide les personnes qui ont été exploitées. Vous pouvez arrêter à tout moment.

# of: 23f97304
no-report-needed =
    .title = Sans plainte à la police
    .text = Le système ne signale pas ses clients à la police. Sans plainte, l’aide peut durer moins longtemps.

# of: 03b7c6f9
even-if =
    .title = Qui peut demander
    .text = Vous, même si vous avez d’abord accepté, enfreint la loi ou n’avez pas de droit de séjour.

# of: 4dde71d8
kinds-of-help =
    .title = Quelle aide
    .text = Un logement sûr, un médecin, de l’argent pour vivre, des conseils, une { -support-person }.

# of: cbff8567
safety-and-time =
    .title = Sécurité et temps

# of: 07521994
protection =
    .title = Protection
    .text = Les autorités voient avec vous de quelle protection vous avez besoin. Vous pouvez demander à parler à une personne de votre genre.

# of: 5576b50f
secrecy =
    .title = Secret
    .text = Qui vous aide a besoin de votre accord pour donner votre nom au { -assistance-system }. Un enfant en danger ou un crime grave préparé doivent parfois être signalés.

# of: 74138197
time-to-think =
    .title = Temps de réflexion
    .text = Pas de droit de séjour ? On peut vous accorder un { -reflection-period } : jusqu’à six mois de séjour légal. Le { -assistance-system } ou la police décide.

# of: 0f5d6476
permit =
    .title = { CAPITAL(-residence-permit) }
    .text = Parfois possible. Le Service de l’immigration (Migri) décide.

# of: de7dded7
police =
    .title = La police : c’est vous qui choisissez

# of: 24378d9e
how-to-report =
    .title = Porter plainte
    .text = Vous pouvez signaler une infraction en ligne ou au poste de police. Demandez quel serait votre rôle.

# of: 2ab4ea1b
risk-with-police =
    .title = Pas de nationalité de l’UE ?
    .text = Le contact avec la police peut mettre votre séjour en danger, par exemple si vous vendez du sexe. Demandez d’abord à un avocat.

# of: fa5d20cc
interpreter =
    .title = Interprète
    .text = Vous pouvez utiliser une langue que vous parlez pendant toute l’enquête. Les autorités fournissent l’interprète.

# of: db55581c
ask-the-police =
    .title = À leur demander
    .text = Qui est mon contact ? Et si j’habite un autre pays ? Mes frais sont-ils payés ? Puis-je refuser une médiation avec l’auteur ?

# of: 87e927db
lawyer-and-money =
    .title = Avocat et argent

# of: 6df783c7
lawyer =
    .title = Avocat
    .text = L’État peut vous payer un avocat, quels que soient vos revenus, déjà pendant l’enquête.

# of: fbb28ffc
were-you-forced =
    .title = On vous obligeait à enfreindre la loi ?
    .text = Dites-le à votre avocat.

# of: 13903307
compensation =
    .title = Indemnisation
    .text = Vous pouvez la demander à l’auteur au tribunal. Le Trésor public (Valtiokonttori) peut payer pour les blessures et la souffrance. Il faut une plainte.

# of: 3b580032
time-limit =
    .title = Délai
    .text = Trois ans après le jugement définitif ; sans procès, dix ans après l’infraction.

# of: 53ddc857
not-content =
    .title = Pas d’accord ?
    .text = Vous pouvez faire appel d’une décision du { -assistance-system }. Demandez comment contester les autres.

# of: 6acef83f
where-to-turn =
    .title = Où trouver de l’aide
    .text = Gardez ceci là où personne d’autre ne regarde. Si possible, utilisez un téléphone que personne d’autre ne contrôle.
