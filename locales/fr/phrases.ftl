### translation: draft

## Ce que la vérification cherche dans la langue : une expression par ligne, des mots entiers ; `*` à la fin vaut
## pour toute terminaison. Ce sont des listes, pas des traductions : écrivez ce qui se dit vraiment dans votre langue.

## Le Système d’assistance de l’État aux victimes de la traite, comme on peut l’appeler.
# of: a98dec13
assistance-phrases =
    système d’assistance
    système d’aide
    système national
    le système
    du système
    au système
## Mots par lesquels la phrase suivante peut commencer quand elle en parle.
# of: 85ae554c
assistance-pronouns =
    il
    ils
    celui ci
    le personnel
    son personnel
## Que quelqu’un prévient ou doit prévenir.
# of: 55891a34
duty-phrases =
    doit prévenir
    doit informer
    doit signaler
    doit avertir
    doit dénoncer
    doivent prévenir
    doivent informer
    doivent signaler
    doivent avertir
    est obligé*
    sont obligé*
    est tenu*
    sont tenu*
    a l’obligation
    obligation de
    préviendra
    informera
    signalera
    avertira
    prévient toujours
    informe toujours
    signale toujours
    prévient la police
    informe la police
    avertit la police
    signale ses clients
    signale les clients
    vous signale
    vous dénonce
## À qui.
# of: e7bc4c25
police-phrases =
    polic*
    enquête pénale
## Si l’un de ces mots est juste avant, personne n’est prévenu.
# of: 43bca37c
duty-negations =
    ne
    n
    jamais
    personne
    pas
## Si l’un de ces mots est quelque part, la phrase dit que ce n’est pas ainsi.
# of: 4238c1fd
duty-denials =
    faux
    fausse*
    n’est pas vrai
    erreur

# of: 365c2a54
promise-phrases =
    vous ne serez pas puni*
    on ne vous punira pas
    vous ne serez pas expulsé*
    on ne vous expulsera pas
    vous ne pouvez pas être expulsé*
    vous ne pouvez pas être puni*
    vous recevrez sûrement
    vous obtiendrez
    vous aurez un titre de séjour
    vous aurez un permis de séjour
    nous promettons
    nous vous promettons
    je vous promets
    nous garantissons
    je garantis
    garanti
    garantie
    vous serez en sécurité
    personne ne le saura
    personne ne saura
    vous pourrez rester dans le pays
    vous pouvez rester dans le pays
    il ne vous arrivera rien
    il n y a aucun risque
    sans aucun risque
    vous n avez rien à craindre
    on vous croira
    vous serez protégé*
    nous vous protégerons
    la police vous aidera

# of: 2a51bb2f
promise-exceptions =
    ne promettez
    ne promettez pas
    nous ne promettons
    nous ne pouvons pas promettre
    on ne peut pas
    personne ne peut
    pas garanti
    pas garantie
    nous ne pouvons pas garantir
