### translation: draft

# of: 3885cf76
about =
    .title = Vendre du sexe en Finlande : vos droits et votre sécurité
    .summary = Pour les adultes qui vendent du sexe : ce que dit la loi, ce qui est de l’exploitation, où trouver de l’aide pour la santé et le droit, et ce que le contact avec la police peut signifier pour une personne étrangère.
    .unverified-because = Les informations viennent de pages enregistrées, parfois anciennes. La loi en vigueur n’a pas été lue, surtout le chapitre 20 du Code pénal et l’article 148 de la loi sur les étrangers.

# of: 42491b92
cover =
    .title = Prenez soin de vous
    .text = Informations et numéros de téléphone

# of: 011bede3
law =
    .title = Ce que dit la loi
    .text = Vous décidez de votre vie. Voici ce qu’il faut savoir.

# of: 6ea5a6f3
not-a-crime =
    .title = Vendre du sexe
    .text = En Finlande, une personne adulte qui vend du sexe ne commet pas d’infraction en le faisant.

# of: 6758d2ce
public-place =
    .title = Lieux publics
    .text = Acheter ou proposer du sexe dans un lieu public est interdit.

# of: 1c7bd2ae
buyer =
    .title = Clients
    .text = Acheter du sexe est une infraction si la personne qui le vend est victime de traite ou de proxénétisme.

# of: ae6d9bf6
pandering =
    .title = Quelqu’un profite de vous ?
    .text = Cela peut être son infraction : le proxénétisme. Vous pouvez peut-être avoir un avocat et une { -support-person }.

# of: acc4e7b4
under-18 =
    .title = Moins de 18 ans ?
    .text = Alors cela peut être de la traite, même si personne ne vous force.

# of: f94a8de4
exploitation =
    .title = Quand d’autres décident
    .text = C’est peut-être de l’exploitation si quelqu’un :

# of: 30806cd5
money =
    .text = prend votre argent ou vous fait payer une dette sans fin

# of: 6c7ef4d2
papers =
    .text = garde votre passeport ou vous interdit de sortir sans quelqu’un

# of: 05775eb2
force =
    .text = décide des clients ou de ce que vous faites avec eux

# of: dfac3692
threats =
    .text = vous menace ou vous fait du mal, à vous ou à vos proches

# of: e9f749af
agreed-at-first =
    .title = D’abord d’accord ?
    .text = Vous pouvez quand même demander de l’aide. Pousser quelqu’un à vendre du sexe peut être de la traite.

# of: ffd29c7e
no-report-needed =
    .title = Aide sans la police
    .text = Le { -assistance-system } ne signale pas ses clients à la police. Sans plainte, l’aide peut durer moins longtemps.

# of: 7598251b
health =
    .title = Santé et sécurité
    .text = Votre non compte, avec chaque client.

# of: 9bc05251
support =
    .title = Un soutien sans jugement
    .text = Pro-tukipiste est gratuit pour vous, quels que soient votre genre et vos papiers.

# of: f2282917
sexual-violence =
    .title = Du sexe contre votre volonté ?
    .text = Les centres d’aide Seri aident dès 16 ans, quel que soit votre genre. Vous pouvez y porter plainte, si vous le voulez.

# of: 0cc23293
danger =
    .title = En danger maintenant ?
    .text = Appelez le { $phone-emergency }.

# of: eb352674
lawyer =
    .title = Avocat
    .text = Après des violences sexuelles, des violences à la maison ou la traite, l’État peut payer un avocat, quels que soient vos revenus.

# of: 381c2eb8
free-advice =
    .title = Des questions sur vos papiers ?
    .text = Le Centre de conseil aux réfugiés (Pakolaisneuvonta) conseille les étrangers, même sans papiers.

# of: a71e481e
police =
    .title = La police et votre séjour

# of: 6818352c
own-choice =
    .title = Une infraction contre vous
    .text = Vous pouvez la signaler en ligne ou au poste de police. Vous pouvez d’abord demander conseil.

# of: 41650f6d
risk-with-police =
    .title = Pas de nationalité de l’UE ?
    .text = Si la police soupçonne que vous vendez du sexe, on peut vous refuser l’entrée ou vous pouvez perdre le droit d’être ici. Parlez à un avocat avant de l’appeler.

# of: 010befdc
interpreter =
    .title = Interprète
    .text = Vous pouvez utiliser une langue que vous parlez. Les autorités fournissent un interprète.

# of: e40404aa
time-to-think =
    .title = Exploitation, et pas de droit de séjour ?
    .text = On peut vous accorder un { -reflection-period } : jusqu’à six mois de séjour légal. Le { -assistance-system } ou la police décide.

# of: b716da4e
where-to-turn =
    .title = Où trouver de l’aide
    .text = Personne n’a besoin de savoir que vous avez demandé. Utilisez un téléphone que personne d’autre ne contrôle.
