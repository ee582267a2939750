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
