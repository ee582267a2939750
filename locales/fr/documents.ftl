### translation: draft
### Les mots autour du contenu, dans tout ce qui est imprimé.

# Whole documents

# of: d81fce03
checked-on = Informations vérifiées le { $date }
# of: 0610cdaf
mark-draft = Traduction provisoire : personne ne l’a encore relue et signée
# of: 9adff397
mark-incomplete = Certains textes ne sont pas encore traduits
# of: 31ee472e
mark-unverified = Non confirmé
# of: bbd76e81
not-verified = non confirmé
# of: 31ee472e
not-verified-heading = Non confirmé
# of: 5ffd457d
not-verified-note = Vérifiez avant de vous y fier.
# of: b00c821b
page-of = Page { $page } sur { $pages }
# of: 1746410e
contents = Sommaire
# of: a3b218b4
sources = Sources
# of: 87af1911
sources-note = Les numéros entre crochets dans le texte renvoient à cette liste.
# of: bddc0542
facts = Faits
# of: efa7dcfb
case = Cas
# of: 6578adde
for-audience = Pour : { $audience }
# of: 65a72ecd
also-seen-when = Se voit aussi quand :
# of: 17eff3c2
quoted = « { $text } »
# of: d9e0d671
list-comma = { ", " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } min
       *[other]
            { $minutes ->
                [0] { $hours } h
               *[other] { $hours } h { $minutes } min
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = Guide pour la formation
# of: e7674970
output-handout = Support de cours
# of: 88cb485e
output-test = Test de connaissances
# of: 103bc6d4
output-checklist = Liste de contrôle
# of: 3589b58c
output-question-list = Liste de questions
# of: b598f9e1
output-leaflet = Dépliant
# of: 1892434e
output-beside = Dépliant en deux langues
# of: 47e838b0
output-directory = Où trouver de l’aide
# of: e3e20df7
output-result = Résultat

# Facilitator guide

# of: b5f3b50c
guide-safety = La sécurité d’abord
# of: b8a83c23
guide-say-this = Dites au début :
# of: 4685be29
guide-distress = Si quelqu’un va mal :
# of: 74a8d716
guide-overview = Aperçu
# of: 443b33af
guide-for = Pour :
# of: 52de56f8
guide-length = Durée :
# of: 9fbc6b8f
guide-group = Groupe :
# of: 7dcf7ac7
guide-prerequisites = À suivre avant :
# of: eb8d6307
guide-objectives = Après le cours, les personnes formées savent
# of: a594556d
guide-running-order = Déroulement
# of: 0f26d0b4
guide-start = Début
# of: 2bc9382b
guide-activity = Activité
# of: eb38c978
guide-method = Méthode
# of: a6317184
guide-minutes = Min
# of: d1fe8d02
guide-say-first = Dites d’abord :
# of: ea76306a
guide-materials = Apportez
# of: b3bba05b
guide-trainer = Pour qui anime la formation
# of: a5573994
guide-participant = Dans le support de cours
# of: e1c37747
guide-listen-for = Soyez à l’écoute de :
# of: ec8bfccb
guide-test-key = Test de connaissances : bonnes réponses

# Handout and test

# of: 2366ec7b
handout-before = Avant de lire
# of: c1e791f2
handout-objectives = Après le cours, vous savez
# of: 7d310f13
test-sheet = Test : { $time }
# of: c19c8f00
test-how = Choisissez une réponse par question. Le test montre ce que le cours a appris ; il ne vous note pas.
# of: 23b15dcb
test-code-word = Mot secret :
# of: be21677d
test-code-word-how = Choisissez un mot connu de vous seulement, et gardez toujours le même. N’écrivez pas votre nom.
# of: 2ab53811
test-pre = avant le cours
# of: a688f9be
test-post = après le cours
# of: c4b37538
test-follow-up = quelques mois plus tard

# Checklist

# of: 30ab02e5
checklist-never = Ceci n’est jamais un signe
# of: 4657cdc6
checklist-never-note = Rien de ceci ne dit quoi que ce soit sur la traite, ni seul ni ensemble.
# of: a6c29e41
checklist-reading = Comment lire la liste
# of: 50f8a45b
checklist-strengths = Un signe fort demande peu d’autres signes à côté, mais seul, il ne suffit jamais. Les signes moyens comptent avec d’autres. Les signes faibles ne font qu’en appuyer d’autres, même nombreux.
# of: b24c9e60
checklist-ask = Vous pourriez demander :
# of: 9354b217
checklist-meaning = Ce que ceci ne dit pas
# of: de35465b
no-verdict = Ceci n’est un verdict sur personne. Aucun nombre de signes ne prouve qu’une personne est victime, et leur absence ne prouve pas que tout va bien. Parlez avec la personne et, en cas de doute, demandez conseil à un service spécialisé ; vous pouvez le faire sans donner de nom.
# of: 6aef93f7
strength-strong = fort
# of: 4a015b7e
strength-medium = moyen
# of: 2277b7c9
strength-weak = faible
# of: 1855967b
element-act = Acte
# of: e95d6d8e
element-means = Moyen
# of: ceff46b2
element-purpose = But

# Question list

# of: fc534ab8
list-notice = À lire d’abord
# of: 589e4003
list-paper = N’écrivez ni noms ni réponses sur ce papier : d’autres pourraient le trouver.
# of: 1cbcd926
list-prepare = Avant toute rencontre
# of: 1c429571
list-gates = Avant la première question
# of: c6f43cfc
list-gates-note = Continuez seulement si vous pouvez répondre « oui » à chaque point.
# of: 22871b5f
list-otherwise = Sinon : { $ending }
# of: 3a5b7362
list-questions = Questions
# of: 5cca24fa
list-questions-note = La personne peut laisser n’importe quelle question sans réponse et arrêter à tout moment. « Je ne sais pas » et « Je préfère ne pas le dire » sont de bonnes réponses ; elles ne comptent ni comme oui ni comme non.
# of: ec59d6c9
list-questions-note-alone = Vous pouvez laisser n’importe quelle question sans réponse et arrêter à tout moment. « Je ne sais pas » et « Je préfère ne pas le dire » sont de bonnes réponses ; elles ne comptent ni comme oui ni comme non.
# of: b2f82df5
list-only-if = Posez la question seulement si { $condition }.
# of: 94c7c323
list-children-true = Aussi si la personne a ou peut avoir moins de 18 ans.
# of: ff88d513
list-children-only = Seulement si la personne a ou peut avoir moins de 18 ans.
# of: 9dde3cef
list-sensitive = Il peut être difficile de répondre : seulement si la confiance est là ; mieux vaut laisser de côté qu’insister.
# of: f70079df
list-one = L’une de ces réponses :
# of: 3bb3b727
list-several = Une ou plusieurs de ces réponses :
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = Une réflexion. Elle n’est pas notée.
# of: 6377105d
list-scoring = Ce que donnent les réponses
# of: 4020466a
scoring-not-validated = Cette façon de compter n’a pas été validée avec des personnes comme celles pour qui elle sert.
# of: 314bbdcc
list-endings = Comment l’entretien peut se terminer
# of: e00e1495
list-endings-alone = Comment cela peut se terminer
# of: 7c0a21b5
list-from-gate = Quand une des conditions avant la première question n’est pas remplie.
# of: 8d05a42b
list-ending-if = Si { $condition }.
# of: deb43df5
list-ending-else = Dans tous les autres cas.
# of: 79c78508
list-turn-to = → Où trouver de l’aide : { $services }

# The key to a form

# of: b12c7bac
key-title = Clé : { $title }
# of: cf78bb03
key-apart = Réservé aux professionnels. Gardez cette feuille à part du formulaire rempli et ne la laissez jamais à la personne : elle dit comment les réponses comptent.
# of: 8527f4bd
key-form = Après l’entretien, détruisez le formulaire comme votre organisation détruit ses papiers confidentiels, sauf si la personne souhaite autre chose. Il ne porte aucun nom ; n’en ajoutez pas.
# of: 1ebaff5b
key-before = Avant de donner le formulaire
# of: a5b5e0d2
key-before-note = Posez ces questions à voix haute. Donnez le formulaire seulement si vous pouvez répondre « oui » à chacune.
# of: 5941669b
key-answers = Comment les réponses comptent
# of: 028d5e0d
key-counts = « { $answer } » compte comme : { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = poids { $weight }
# of: d7c9849c
key-nothing = Ne compte pas.
# of: c852d0c7
key-fact = Ne compte jamais : { $fact }
# of: d7d2ed43
key-unsure = « Je ne sais pas », « Je préfère ne pas le dire » et ce qui est resté sans réponse ne comptent ni comme oui ni comme non.
# of: 8cadb7a5
key-rule = Comment on additionne
# of: 7cff46eb
key-rule-dimensions = Additionnez les signes de chaque groupe. Un groupe est positif dans chacun de ces cas, et un seul groupe positif mérite un regard plus attentif.
# of: 56eff15b
key-rule-elements = Additionnez les signes de chaque groupe. Un groupe est positif dans chacun de ces cas. Un regard plus attentif est utile quand un groupe positif indique un acte, un autre un moyen et un autre un but ; avant 18 ans, aucun moyen n’est nécessaire.
# of: 611bbf20
key-rule-group = Un groupe est positif avec { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [one] Un seul signe mérite un regard plus attentif.
       *[other] { $count } signes différents ou plus méritent un regard plus attentif.
    }
# of: 823cc3ae
key-rule-sum = Additionnez les poids. Une somme de { $sum } ou plus mérite un regard plus attentif.
# of: 06c74753
key-rule-yes-or-maybe =
    Un regard plus attentif est utile avec { $yes } signe ou plus, ou avec { $maybe } questions ou plus où la réponse est
    « Je ne sais pas ».
# of: 379a96ec
key-strong =
    { $count ->
        [one] { $count } fort
       *[other] { $count } forts
    }
# of: 90782116
key-medium =
    { $count ->
        [one] { $count } moyen
       *[other] { $count } moyens
    }
# of: b828d8d4
key-weak =
    { $count ->
        [one] { $count } faible
       *[other] { $count } faibles
    }
# of: cd0fe30e
key-any-other = { $count } de plus, quelle que soit sa force
# of: be21a012
key-band =
    { $to ->
        [open] { $from } ou plus : { $title }
       *[other] { $from }–{ $to } : { $title }
    }
# of: b035a4cf
gate-device = Personne ne peut regarder dans les appareils
# of: f83ac99c
gate-safety = En sécurité maintenant
# of: c9df7860
gate-privacy = Personne ne peut entendre
# of: f60df401
gate-interpreter = Interprète indépendant
# of: aa89629f
gate-consent = La personne est d’accord
# of: 5035389c
gate-age = Personne majeure
# of: f3da9ce1
answer-on-scale = { $value } sur { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }et{ " " }
# of: 25a8cc96
condition-or = { " " }ou{ " " }
# of: 6ecdda8f
condition-not = ce qui suit n’est pas vrai : { $condition }
# of: 6f3e2632
condition-answer = la réponse à la question { $number } est { $answers }
# of: 6e957ad3
condition-gate = avant les questions, la réponse à « { $gate } » est { $answers }
# of: d0d3fde3
condition-from = la réponse à la question { $number } est { $least } ou plus
# of: 88211f3a
condition-to = la réponse à la question { $number } est { $most } ou moins
# of: 0de563db
condition-between = la réponse à la question { $number } va de { $least } à { $most }
# of: 7e98fae8
condition-element = l’élément « { $element } » a été vu
# of: 510e36b9
condition-dimension = le groupe « { $dimension } » contient assez de signes
# of: 8edfb1f2
condition-count =
    { $count ->
        [one] au moins un signe a été vu
       *[other] au moins { $count } signes ont été vus
    }
# of: e6a53a46
condition-band = la somme est dans la tranche « { $band } »
# of: 066c2da8
condition-look-closer = les réponses dans l’ensemble appellent un regard plus attentif
# of: ea81d845
condition-not-look-closer = les réponses dans l’ensemble n’appellent pas un regard plus attentif

# Leaflet and services

# of: a7939e90
leaflet-about = D’où viennent ces informations
# of: e34765d3
leaflet-checked-note = Les numéros et les horaires changent : si l’un ne répond pas, essayez-en un autre.
# of: 38b1780a
directory-note = Des services qui aident et comment les joindre. Les numéros et les horaires changent : si l’un ne répond pas, essayez-en un autre.
# of: 501edf06
leave-page = Quitter cette page
# of: 18eeda6c
leave-page-note = Le bouton en haut ferme la page aussitôt, et « retour » ne ramène pas ici. L’historique de votre téléphone peut encore montrer que la page a été ouverte. Si c’est un risque, supprimez le fichier et l’historique.
# of: 262d3057
choose-language = Langue
# of: 6a9c46a4
service-free = Gratuit
# of: 01a3a992
service-anonymous = Pas besoin de donner son nom
# of: 7a3ed653
hours-from-to = { $days } { $from }–{ $to }
# of: 9d51787d
hours-always = { $days }, 24 h sur 24
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = Tous les jours
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = lun.
# of: aa145f5e
day-tue = mar.
# of: d7826ab9
day-wed = mer.
# of: 77471b19
day-thu = jeu.
# of: ef5c761d
day-fri = ven.
# of: 6074788b
day-sat = sam.
# of: 7773f0e8
day-sun = dim.
# of: 26128aaa
area-finland = toute la Finlande
# of: e2cb8a5d
need-emergency = urgence
# of: 51519b36
need-trafficking-victims = victimes de la traite
# of: 3faf7437
need-professionals = conseils aux professionnels
# of: 8b5f1715
need-crime-victims = victimes d’infractions
# of: e1ebe7b3
need-violence = violence
# of: 480a1835
need-shelter = foyer d’accueil
# of: 895933e7
need-sexual-violence = violences sexuelles
# of: 62256d7f
need-sex-workers = personnes qui font un travail du sexe
# of: 8f7abca6
need-migrants = personnes migrantes
# of: ed82faeb
need-legal-advice = conseil juridique
# of: ac91eaee
need-workers = droits au travail
# of: 84572653
need-compensation = indemnisation
# of: f22546b0
need-police-report = plainte à la police

# Result of a screening

# of: 1c190cbc
result-next-steps = Prochaines étapes
# of: 47e838b0
result-services = Où trouver de l’aide
# of: 035255a6
result-duty = Ce que la loi vous oblige à faire
# of: 29e88c38
result-consult = À qui demander conseil sans donner de nom
# of: b5b01c8e
result-services-other = Autres lieux où trouver de l’aide
# of: f7f1063e
result-elements = Ce que disent les réponses
# of: fdb2f54e
result-elements-note = La traite d’une personne adulte a trois éléments : un acte, un moyen et un but d’exploitation. « On ne sait pas » est aussi une réponse.
# of: a445412f
result-elements-note-child = Avant 18 ans, le moyen n’a pas d’importance : un acte et un but d’exploitation suffisent. Le moyen compte seulement si le but est la gestation pour autrui et que l’enfant n’est pas la mère porteuse.
# of: 4728b4a6
result-element = Élément
# of: 6f0f7e0c
result-dimension = Groupe de signes
# of: e3e20df7
result-state = Résultat
# of: d5d584d4
result-range = Si les questions ouvertes avaient une réponse
# of: 434c8f52
result-from-to = de « { $best } » à « { $worst } »
# of: 497141d7
result-together = Dans l’ensemble
# of: 1ca3c3bb
result-combination = Ce qui a été vu correspond à la combinaison « { $title } ». C’est un nom pour des groupes de signes, pas pour une personne.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] Ce qui a été vu ne correspond à aucune combinaison qui porte un nom, et aucun élément n’a été vu.
       *[other] Ce qui a été vu ne correspond à aucune combinaison qui porte un nom. Éléments présents : { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Si les questions ouvertes avaient une réponse, ceci pourrait aussi correspondre :
# of: e747f9eb
result-count = Signes comptés : { $best }.
# of: 9d5a7abe
result-count-range = Signes comptés : { $best }, et au plus { $worst } si ce qui est resté ouvert était un signe.
# of: 8c8ae4cd
result-sum = Somme : { $best }.
# of: e62e42e3
result-sum-range = Somme : { $best }, et au plus { $worst } si ce qui est resté ouvert comptait.
# of: ee975b97
result-band = C’est dans la tranche « { $band } ».
# of: 63e17015
result-band-range = C’est entre « { $best } » et « { $worst } », selon ce qui est resté ouvert.
# of: dde22e1c
result-look-closer = Selon la règle de ce questionnaire, les réponses sont une raison de regarder de plus près, avec la personne.
# of: 27f41d69
result-no-look-closer = Selon la règle de ce questionnaire, les réponses ne sont pas une raison de regarder de plus près. Cela n’exclut rien.
# of: 3724b686
result-may-look-closer = Selon la règle de ce questionnaire, ce que l’on sait n’est pas encore une raison de regarder de plus près. Ce qui est resté ouvert peut changer cela.
# of: 104dfab0
result-question = Question
# of: 0e3e2b09
result-answer = Réponse
# of: ebd5a960
result-weight = Ajoute
# of: d5c433d3
result-signs = Réponses qui comptent comme des signes
# of: fa4f3849
result-because = Parce que la réponse à « { $question } » est « { $answer } ».
# of: ec8ef884
result-unanswered = Resté ouvert
# of: 91515472
result-unanswered-note = Ceci ne compte ni comme oui ni comme non. Cela s’éclaircira peut-être plus tard, ou n’en aura jamais besoin.
# of: cced49f2
result-accuracy = Un tel résultat est-il souvent juste ?
# of: 4c3eb994
accuracy-study = { $on } ({ $sample } personnes ; la traite a été constatée pour { $positives } d’entre elles).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] Sur 100 personnes avec ce résultat, la traite a été constatée pour moins d’une.
       *[other] Sur 100 personnes avec ce résultat, la traite a été constatée pour environ { $concerned }, et pas pour environ { $others }.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] Sur 100 personnes avec ce résultat, la traite a quand même été constatée pour moins d’une.
       *[other] Sur 100 personnes avec ce résultat, la traite a quand même été constatée pour environ { $concerned }.
    }
# of: 8e807630
accuracy-prevalence-study = C’est ainsi là où { $concerned } personnes sur 1000 sont concernées, comme dans l’étude. Là où il y en a moins, plus d’alarmes sont fausses.
# of: 5e066e5e
accuracy-prevalence-stated = Calculé pour un groupe où { $concerned } personnes sur 1000 sont concernées.
# of: 395a1a2f
accuracy-elsewhere = Ces chiffres viennent d’autres personnes et d’autres lieux. On ne sait pas si le résultat est souvent juste avec les personnes que vous rencontrez.
# of: 33a21b26
accuracy-open = Des questions sont restées ouvertes : aucun chiffre ne vaut pour ce résultat.
# of: 6e929003
accuracy-unknown = On ne le sait pas : il n’y a pas de chiffres publiés pour cette façon de demander. Attendez-vous à de fausses alarmes et à des signes qui restent cachés.
# of: f5976f41
scoring-validated-on = Essayé avec : { $on }.
# of: 520396c5
state-seen = vu
# of: 3ebedf74
state-signs = { $count ->
        [0] au moins un signe
        [one] un signe
       *[other] { $count } signes
    }
# of: 24472276
state-not-seen = pas vu
# of: d383856d
state-not-known = on ne sait pas
# of: b89169dd
state-not-asked = pas demandé
# of: 6be7924f
state-not-needed = pas nécessaire

# Words of content

# of: 9c8e0f0f
method-lecture = court exposé
# of: a3f8b8f0
method-discussion = discussion
# of: c3952532
method-exercise = exercice
# of: 327c77d4
method-case = étude de cas
# of: d79c0ed5
method-reflection = réflexion
# of: 3b9c6508
method-test = test
# of: b0ae971a
method-break = pause
# of: 029b424e
audience-health = santé
# of: 07d43016
audience-social = services sociaux
# of: efe55326
audience-police = police
# of: 4163630d
audience-border = garde-frontières
# of: ba29e869
audience-reception = centres d’accueil
# of: 5edb37ab
audience-outreach = travail de rue
# of: ec5b91a1
audience-hotline = lignes d’écoute
# of: af9cbec0
audience-volunteers = bénévoles
# of: 96efd564
audience-trainers = formateurs et formatrices
# of: 3f5d27ab
audience-reader = vous qui lisez

# Languages

# of: 16276ff9
language-am = amharique
# of: b409ea76
language-ar = arabe
# of: b9fc7495
language-az = azéri
# of: 7324e788
language-bg = bulgare
# of: 5a80621c
language-bn = bengali
# of: ecb2c5b1
language-bs = bosnien
# of: 4f6464b4
language-ckb = kurde sorani
# of: d72599ff
language-cs = tchèque
# of: 52b257bf
language-da = danois
# of: a691fd42
language-de = allemand
# of: 028e8614
language-el = grec
# of: f696aa85
language-en = anglais
# of: 68cdd923
language-es = espagnol
# of: cddf5efd
language-et = estonien
# of: 6528bea1
language-fa = persan
# of: 3111a1f8
language-fa-AF = dari
# of: ab9e2a86
language-fi = finnois
# of: 79e37b44
language-fr = français
# of: db8c845c
language-he = hébreu
# of: 6dbbfd0f
language-hi = hindi
# of: a7596f80
language-hr = croate
# of: aa6d3cfd
language-hu = hongrois
# of: 3c23ada0
language-it = italien
# of: 26a33d57
language-ja = japonais
# of: 8f2de261
language-ka = géorgien
# of: 2e440951
language-km = khmer
# of: 13def2ed
language-kmr = kurde kurmandji
# of: 74cca74d
language-ko = coréen
# of: b6e9f16e
language-lo = lao
# of: e13b08f0
language-lt = lituanien
# of: c9a318c2
language-lv = letton
# of: 6f0591e9
language-mn = mongol
# of: 7f341bbe
language-my = birman
# of: 92be45d4
language-nb = norvégien
# of: d26a25b6
language-ne = népalais
# of: ae6eebed
language-nl = néerlandais
# of: f86f2576
language-pl = polonais
# of: 5b01fa10
language-ps = pachto
# of: eb0ff06c
language-pt = portugais
# of: e3291eb0
language-ro = roumain
# of: 4b050ad5
language-ru = russe
# of: f629b4de
language-se = same du Nord
# of: 2d199ca2
language-si = cingalais
# of: 8bbbf080
language-sk = slovaque
# of: e7dc3127
language-so = somali
# of: 0819bd23
language-sq = albanais
# of: eb0be147
language-sr = serbe
# of: 399ee226
language-sv = suédois
# of: 449a2686
language-sw = swahili
# of: 19c77d25
language-ta = tamoul
# of: d1dc10ab
language-th = thaï
# of: af30e449
language-ti = tigrinya
# of: d0ca0ba7
language-tl = filipino
# of: 73ef6e33
language-tr = turc
# of: a3713b11
language-uk = ukrainien
# of: c73eecd4
language-ur = ourdou
# of: 896dafa5
language-uz = ouzbek
# of: 9cbe2c21
language-vi = vietnamien
# of: bf635778
language-zh = chinois
# of: b39b0bd2
language-zh-Hans = chinois (simplifié)
# of: 00f7b12f
language-zh-Hant = chinois (traditionnel)
