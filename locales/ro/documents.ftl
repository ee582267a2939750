### translation: draft
### Cuvintele din jurul conținutului în tot ce se tipărește.

# Whole documents

# of: d81fce03
checked-on = Informații verificate la { $date }
# of: 0610cdaf
mark-draft = Traducere provizorie: nimeni nu a revizuit-o și nu a semnat-o încă
# of: 9adff397
mark-incomplete = Unele texte nu au fost încă traduse
# of: 31ee472e
mark-unverified = Neconfirmat
# of: bbd76e81
not-verified = neconfirmat
# of: 31ee472e
not-verified-heading = Neconfirmat
# of: 5ffd457d
not-verified-note = Verificați înainte de a vă baza pe asta.
# of: b00c821b
page-of = Pagina { $page } din { $pages }
# of: 1746410e
contents = Cuprins
# of: a3b218b4
sources = Surse
# of: 87af1911
sources-note = Numerele dintre paranteze drepte din text trimit la această listă.
# of: bddc0542
facts = Fapte
# of: efa7dcfb
case = Caz
# of: 6578adde
for-audience = Pentru: { $audience }
# of: 65a72ecd
also-seen-when = Se vede și atunci când:
# of: 17eff3c2
quoted = „{ $text }”
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
output-facilitator-guide = Ghid pentru formatori
# of: e7674970
output-handout = Material de curs
# of: 88cb485e
output-test = Test de cunoștințe
# of: 103bc6d4
output-checklist = Listă de verificare
# of: 3589b58c
output-question-list = Listă de întrebări
# of: b598f9e1
output-leaflet = Pliant
# of: 1892434e
output-beside = Pliant în două limbi
# of: 47e838b0
output-directory = Unde găsiți ajutor
# of: e3e20df7
output-result = Rezultat

# Facilitator guide

# of: b5f3b50c
guide-safety = Întâi siguranța
# of: b8a83c23
guide-say-this = Spuneți la început:
# of: 4685be29
guide-distress = Dacă cineva se simte rău:
# of: 74a8d716
guide-overview = Privire generală
# of: 443b33af
guide-for = Pentru:
# of: 52de56f8
guide-length = Durată:
# of: 9fbc6b8f
guide-group = Grup:
# of: 7dcf7ac7
guide-prerequisites = De făcut înainte:
# of: eb8d6307
guide-objectives = După curs, participanții pot
# of: a594556d
guide-running-order = Desfășurare
# of: 0f26d0b4
guide-start = Început
# of: 2bc9382b
guide-activity = Activitate
# of: eb38c978
guide-method = Metodă
# of: a6317184
guide-minutes = Min
# of: d1fe8d02
guide-say-first = Spuneți întâi:
# of: ea76306a
guide-materials = Aduceți
# of: b3bba05b
guide-trainer = Pentru formator
# of: a5573994
guide-participant = În materialul de curs
# of: e1c37747
guide-listen-for = Ascultați dacă apare:
# of: ec8bfccb
guide-test-key = Test de cunoștințe: răspunsuri corecte

# Handout and test

# of: 2366ec7b
handout-before = Înainte de a citi
# of: c1e791f2
handout-objectives = După curs puteți
# of: 7d310f13
test-sheet = Test: { $time }
# of: c19c8f00
test-how = Alegeți câte un răspuns la fiecare întrebare. Testul arată ce a predat cursul; nu vă pune note.
# of: 23b15dcb
test-code-word = Cuvânt-cod:
# of: be21677d
test-code-word-how = Alegeți un cuvânt pe care îl știți numai dumneavoastră și folosiți-l de fiecare dată. Nu vă scrieți numele.
# of: 2ab53811
test-pre = înainte de curs
# of: a688f9be
test-post = după curs
# of: c4b37538
test-follow-up = câteva luni mai târziu

# Checklist

# of: 30ab02e5
checklist-never = Acestea nu sunt niciodată semne
# of: 4657cdc6
checklist-never-note = Nimic din acestea nu spune ceva despre trafic, nici singur, nici împreună.
# of: a6c29e41
checklist-reading = Cum se citește lista
# of: 50f8a45b
checklist-strengths = Semnele puternice au nevoie de puține altele alături, dar singure nu ajung niciodată. Semnele medii contează împreună cu altele. Semnele slabe doar le sprijină pe altele, oricât de multe ar fi.
# of: b24c9e60
checklist-ask = Puteți întreba:
# of: 9354b217
checklist-meaning = Ce nu spune aceasta
# of: de35465b
no-verdict = Acesta nu este un verdict despre nimeni. Niciun număr de semne nu arată că o persoană este victimă, iar lipsa lor nu arată că totul este bine. Vorbiți cu persoana și, dacă aveți îndoieli, întrebați un serviciu specializat; puteți face asta fără să dați vreun nume.
# of: 6aef93f7
strength-strong = puternic
# of: 4a015b7e
strength-medium = mediu
# of: 2277b7c9
strength-weak = slab
# of: 1855967b
element-act = Acțiune
# of: e95d6d8e
element-means = Mijloc
# of: ceff46b2
element-purpose = Scop

# Question list

# of: fc534ab8
list-notice = Citiți întâi aceasta
# of: 589e4003
list-paper = Nu scrieți nume și nici răspunsuri pe această hârtie: o pot găsi alții.
# of: 1cbcd926
list-prepare = Înainte de a întâlni pe cineva
# of: 1c429571
list-gates = Înainte de prima întrebare
# of: c6f43cfc
list-gates-note = Continuați doar când puteți răspunde „da” la fiecare dintre acestea.
# of: 22871b5f
list-otherwise = Dacă nu: { $ending }
# of: 3a5b7362
list-questions = Întrebări
# of: 5cca24fa
list-questions-note = Persoana poate lăsa orice întrebare fără răspuns și se poate opri oricând. „Nu știu” și „Prefer să nu spun” sunt răspunsuri bune; nu contează nici ca da, nici ca nu.
# of: ec59d6c9
list-questions-note-alone = Puteți lăsa orice întrebare fără răspuns și vă puteți opri oricând. „Nu știu” și „Prefer să nu spun” sunt răspunsuri bune; nu contează nici ca da, nici ca nu.
# of: b2f82df5
list-only-if = Întrebați numai dacă { $condition }.
# of: 94c7c323
list-children-true = Și dacă persoana are sau poate avea sub 18 ani.
# of: ff88d513
list-children-only = Numai dacă persoana are sau poate avea sub 18 ani.
# of: 9dde3cef
list-sensitive = Poate fi greu de răspuns: numai când există încredere și mai bine o lăsați decât să insistați.
# of: f70079df
list-one = Una dintre acestea:
# of: 3bb3b727
list-several = Oricare dintre acestea:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = Un gând. Nu se notează.
# of: 6377105d
list-scoring = Ce rezultă din răspunsuri
# of: 4020466a
scoring-not-validated = Acest mod de calcul nu a fost validat cu persoane ca acelea cu care este folosit.
# of: 314bbdcc
list-endings = Cum se poate încheia discuția
# of: e00e1495
list-endings-alone = Cum se poate încheia
# of: 7c0a21b5
list-from-gate = Când nu este îndeplinită una dintre condițiile dinaintea primei întrebări.
# of: 8d05a42b
list-ending-if = Dacă { $condition }.
# of: deb43df5
list-ending-else = În toate celelalte cazuri.
# of: 79c78508
list-turn-to = → Unde găsiți ajutor: { $services }

# The key to a form

# of: b12c7bac
key-title = Cheie: { $title }
# of: cf78bb03
key-apart = Numai pentru specialiști. Țineți această foaie separat de formularul completat și nu o lăsați niciodată persoanei: ea spune cum contează răspunsurile.
# of: 8527f4bd
key-form = După discuție, distrugeți formularul așa cum organizația dumneavoastră distruge hârtiile confidențiale, dacă persoana nu dorește altceva. Nu are niciun nume pe el; nu adăugați unul.
# of: 1ebaff5b
key-before = Înainte de a da formularul
# of: a5b5e0d2
key-before-note = Întrebați acestea cu voce tare. Dați formularul numai când puteți răspunde „da” la fiecare.
# of: 5941669b
key-answers = Cum contează răspunsurile
# of: 028d5e0d
key-counts = „{ $answer }” contează ca: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = pondere { $weight }
# of: d7c9849c
key-nothing = Nu contează.
# of: c852d0c7
key-fact = Nu contează niciodată: { $fact }
# of: d7d2ed43
key-unsure = „Nu știu”, „Prefer să nu spun” și ce a rămas fără răspuns nu contează nici ca da, nici ca nu.
# of: 8cadb7a5
key-rule = Cum se adună
# of: 7cff46eb
key-rule-dimensions = Adunați semnele din fiecare grup. Un grup este pozitiv în oricare dintre aceste cazuri, iar un singur grup pozitiv merită o privire mai atentă.
# of: 56eff15b
key-rule-elements = Adunați semnele din fiecare grup. Un grup este pozitiv în oricare dintre aceste cazuri. Merită o privire mai atentă când câte un grup pozitiv indică o acțiune, un mijloc și un scop; sub 18 ani nu este nevoie de mijloc.
# of: 611bbf20
key-rule-group = Un grup este pozitiv cu { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [one] Un semn merită o privire mai atentă.
        [few] { $count } semne diferite sau mai multe merită o privire mai atentă.
       *[other] { $count } de semne diferite sau mai multe merită o privire mai atentă.
    }
# of: 823cc3ae
key-rule-sum = Adunați ponderile. O sumă de { $sum } sau mai mult merită o privire mai atentă.
# of: 06c74753
key-rule-yes-or-maybe =
    Merită o privire mai atentă când numărul de semne este cel puțin { $yes } sau când numărul de întrebări
    la care s-a răspuns „Nu știu” este cel puțin { $maybe }.
# of: 379a96ec
key-strong =
    { $count ->
        [one] { $count } puternic
        [few] { $count } puternice
       *[other] { $count } de puternice
    }
# of: 90782116
key-medium =
    { $count ->
        [one] { $count } mediu
        [few] { $count } medii
       *[other] { $count } de medii
    }
# of: b828d8d4
key-weak =
    { $count ->
        [one] { $count } slab
        [few] { $count } slabe
       *[other] { $count } de slabe
    }
# of: cd0fe30e
key-any-other = încă { $count } de orice putere
# of: be21a012
key-band =
    { $to ->
        [open] { $from } sau mai mult: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = Nimeni nu se poate uita în aparate
# of: f83ac99c
gate-safety = În siguranță acum
# of: c9df7860
gate-privacy = Nimeni nu poate auzi
# of: f60df401
gate-interpreter = Interpret independent
# of: aa89629f
gate-consent = Persoana a fost de acord
# of: 5035389c
gate-age = Persoană adultă
# of: f3da9ce1
answer-on-scale = { $value } din { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }și{ " " }
# of: 25a8cc96
condition-or = { " " }sau{ " " }
# of: 6ecdda8f
condition-not = nu este adevărat că { $condition }
# of: 6f3e2632
condition-answer = răspunsul la întrebarea { $number } este { $answers }
# of: 6e957ad3
condition-gate = înainte de întrebări, răspunsul la „{ $gate }” este { $answers }
# of: d0d3fde3
condition-from = răspunsul la întrebarea { $number } este { $least } sau mai mult
# of: 88211f3a
condition-to = răspunsul la întrebarea { $number } este { $most } sau mai puțin
# of: 0de563db
condition-between = răspunsul la întrebarea { $number } este între { $least } și { $most }
# of: 7e98fae8
condition-element = s-a văzut elementul „{ $element }”
# of: 510e36b9
condition-dimension = au fost destule semne în grupul „{ $dimension }”
# of: 8edfb1f2
condition-count =
    { $count ->
        [one] s-a văzut cel puțin un semn
        [few] s-au văzut cel puțin { $count } semne
       *[other] s-au văzut cel puțin { $count } de semne
    }
# of: e6a53a46
condition-band = suma este în intervalul „{ $band }”
# of: 066c2da8
condition-look-closer = răspunsurile în ansamblu cer o privire mai atentă
# of: ea81d845
condition-not-look-closer = răspunsurile în ansamblu nu cer o privire mai atentă

# Leaflet and services

# of: a7939e90
leaflet-about = De unde vin aceste informații
# of: e34765d3
leaflet-checked-note = Numerele și orele se schimbă: dacă unul nu răspunde, încercați altul.
# of: 38b1780a
directory-note = Servicii care ajută și cum le puteți contacta. Numerele și orele se schimbă: dacă unul nu răspunde, încercați altul.
# of: 501edf06
leave-page = Părăsiți această pagină
# of: 18eeda6c
leave-page-note = Butonul de sus închide pagina imediat, iar „înapoi” nu duce aici. Telefonul poate arăta totuși în istoric că pagina a fost deschisă. Dacă acesta este un risc, ștergeți fișierul și istoricul.
# of: 262d3057
choose-language = Limbă
# of: 6a9c46a4
service-free = Gratuit
# of: 01a3a992
service-anonymous = Nu trebuie să dați numele
# of: 7a3ed653
hours-from-to = { $days } { $from }–{ $to }
# of: 9d51787d
hours-always = { $days }, 24 de ore
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = În fiecare zi
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = lun.
# of: aa145f5e
day-tue = mar.
# of: d7826ab9
day-wed = mie.
# of: 77471b19
day-thu = joi
# of: ef5c761d
day-fri = vin.
# of: 6074788b
day-sat = sâm.
# of: 7773f0e8
day-sun = dum.
# of: 26128aaa
area-finland = toată Finlanda
# of: e2cb8a5d
need-emergency = urgență
# of: 51519b36
need-trafficking-victims = victime ale traficului de persoane
# of: 3faf7437
need-professionals = sfaturi pentru specialiști
# of: 8b5f1715
need-crime-victims = victime ale infracțiunilor
# of: e1ebe7b3
need-violence = violență
# of: 480a1835
need-shelter = adăpost
# of: 895933e7
need-sexual-violence = violență sexuală
# of: 62256d7f
need-sex-workers = persoane care fac muncă sexuală
# of: 8f7abca6
need-migrants = migranți
# of: ed82faeb
need-legal-advice = consiliere juridică
# of: ac91eaee
need-workers = drepturi la locul de muncă
# of: 84572653
need-compensation = despăgubiri
# of: f22546b0
need-police-report = plângere la poliție

# Result of a screening

# of: 1c190cbc
result-next-steps = Pașii următori
# of: 47e838b0
result-services = Unde găsiți ajutor
# of: 035255a6
result-duty = Ce vă obligă legea să faceți
# of: 29e88c38
result-consult = Pe cine puteți întreba fără să dați un nume
# of: b5b01c8e
result-services-other = Alte locuri unde găsiți ajutor
# of: f7f1063e
result-elements = Ce spun răspunsurile
# of: fdb2f54e
result-elements-note = Traficul unei persoane adulte are trei elemente: o acțiune, un mijloc și un scop de exploatare. Și „nu se știe” este un răspuns.
# of: a445412f
result-elements-note-child = Sub 18 ani mijlocul nu contează: ajung o acțiune și un scop de exploatare. Mijlocul contează numai când scopul este maternitatea de substituție și copilul nu este mama surogat.
# of: 4728b4a6
result-element = Element
# of: 6f0f7e0c
result-dimension = Grup de semne
# of: e3e20df7
result-state = Rezultat
# of: d5d584d4
result-range = Dacă s-ar răspunde la întrebările deschise
# of: 434c8f52
result-from-to = de la „{ $best }” la „{ $worst }”
# of: 497141d7
result-together = Împreună
# of: 1ca3c3bb
result-combination = Ce s-a văzut se potrivește cu combinația „{ $title }”. Este un nume pentru grupuri de semne, nu pentru o persoană.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] Ce s-a văzut nu se potrivește cu nicio combinație care are un nume și nu s-a văzut niciun element.
       *[other] Ce s-a văzut nu se potrivește cu nicio combinație care are un nume. Elemente prezente: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Dacă s-ar răspunde la întrebările deschise, s-ar putea potrivi și acestea:
# of: e747f9eb
result-count = Semne numărate: { $best }.
# of: 9d5a7abe
result-count-range = Semne numărate: { $best } și cel mult { $worst }, dacă ce a rămas deschis ar fi un semn.
# of: 8c8ae4cd
result-sum = Sumă: { $best }.
# of: e62e42e3
result-sum-range = Sumă: { $best } și cel mult { $worst }, dacă ar conta ce a rămas deschis.
# of: ee975b97
result-band = Este în intervalul „{ $band }”.
# of: 63e17015
result-band-range = Este între „{ $best }” și „{ $worst }”, după cum este ce a rămas deschis.
# of: dde22e1c
result-look-closer = După regula acestui chestionar, răspunsurile sunt un motiv să priviți mai atent, împreună cu persoana.
# of: 27f41d69
result-no-look-closer = După regula acestui chestionar, răspunsurile nu sunt un motiv să priviți mai atent. Asta nu exclude nimic.
# of: 3724b686
result-may-look-closer = După regula acestui chestionar, ce se știe nu este încă un motiv să priviți mai atent. Ce a rămas deschis poate schimba asta.
# of: 104dfab0
result-question = Întrebare
# of: 0e3e2b09
result-answer = Răspuns
# of: ebd5a960
result-weight = Adaugă
# of: d5c433d3
result-signs = Răspunsuri care contează ca semne
# of: fa4f3849
result-because = Pentru că la „{ $question }” s-a răspuns „{ $answer }”.
# of: ec8ef884
result-unanswered = Rămas deschis
# of: 91515472
result-unanswered-note = Acestea nu contează nici ca da, nici ca nu. Se pot lămuri mai târziu sau poate nu este nevoie niciodată.
# of: cced49f2
result-accuracy = Cât de des este corect un astfel de rezultat
# of: 4c3eb994
accuracy-study = { $on } (persoane: { $sample }; cu trafic constatat: { $positives }).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] Din 100 de persoane cu acest rezultat, traficul a fost constatat la mai puțin de una.
       *[other] Din 100 de persoane cu acest rezultat, traficul a fost constatat la circa { $concerned }, iar la circa { $others } nu.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] Din 100 de persoane cu acest rezultat, traficul a fost totuși constatat la mai puțin de una.
       *[other] Din 100 de persoane cu acest rezultat, traficul a fost totuși constatat la circa { $concerned }.
    }
# of: 8e807630
accuracy-prevalence-study = Așa este acolo unde problema atinge { $concerned } din 1000 de persoane, ca în studiu. Unde sunt mai puține, mai multe alarme sunt false.
# of: 5e066e5e
accuracy-prevalence-stated = Calculat pentru un grup în care problema atinge { $concerned } din 1000 de persoane.
# of: 395a1a2f
accuracy-elsewhere = Aceste cifre vin de la alți oameni și din alte locuri. Nu se știe cât de des este corect rezultatul la oamenii pe care îi întâlniți.
# of: 33a21b26
accuracy-open = Au rămas întrebări deschise, deci nicio cifră nu se potrivește acestui rezultat.
# of: 6e929003
accuracy-unknown = Nu se știe: nu există cifre publicate pentru acest mod de a întreba. Așteptați-vă la alarme false și la semne care rămân ascunse.
# of: f5976f41
scoring-validated-on = Încercat cu: { $on }.
# of: 520396c5
state-seen = văzut
# of: 3ebedf74
state-signs = { $count ->
        [0] cel puțin un semn
        [one] un semn
        [few] { $count } semne
       *[other] { $count } de semne
    }
# of: 24472276
state-not-seen = nu s-a văzut
# of: d383856d
state-not-known = nu se știe
# of: b89169dd
state-not-asked = nu s-a întrebat
# of: 6be7924f
state-not-needed = nu este nevoie

# Words of content

# of: 9c8e0f0f
method-lecture = prezentare scurtă
# of: a3f8b8f0
method-discussion = discuție
# of: c3952532
method-exercise = exercițiu
# of: 327c77d4
method-case = studiu de caz
# of: d79c0ed5
method-reflection = reflecție
# of: 3b9c6508
method-test = test
# of: b0ae971a
method-break = pauză
# of: 029b424e
audience-health = sănătate
# of: 07d43016
audience-social = servicii sociale
# of: efe55326
audience-police = poliție
# of: 4163630d
audience-border = poliție de frontieră
# of: ba29e869
audience-reception = centre de primire
# of: 5edb37ab
audience-outreach = muncă de teren
# of: ec5b91a1
audience-hotline = linii telefonice de ajutor
# of: af9cbec0
audience-volunteers = voluntari
# of: 96efd564
audience-trainers = formatori
# of: 3f5d27ab
audience-reader = cititorul

# Languages

# of: 16276ff9
language-am = amharică
# of: b409ea76
language-ar = arabă
# of: b9fc7495
language-az = azeră
# of: 7324e788
language-bg = bulgară
# of: 5a80621c
language-bn = bengali
# of: ecb2c5b1
language-bs = bosniacă
# of: 4f6464b4
language-ckb = kurdă sorani
# of: d72599ff
language-cs = cehă
# of: 52b257bf
language-da = daneză
# of: a691fd42
language-de = germană
# of: 028e8614
language-el = greacă
# of: f696aa85
language-en = engleză
# of: 68cdd923
language-es = spaniolă
# of: cddf5efd
language-et = estonă
# of: 6528bea1
language-fa = persană
# of: 3111a1f8
language-fa-AF = dari
# of: ab9e2a86
language-fi = finlandeză
# of: 79e37b44
language-fr = franceză
# of: db8c845c
language-he = ebraică
# of: 6dbbfd0f
language-hi = hindi
# of: a7596f80
language-hr = croată
# of: aa6d3cfd
language-hu = maghiară
# of: 3c23ada0
language-it = italiană
# of: 26a33d57
language-ja = japoneză
# of: 8f2de261
language-ka = georgiană
# of: 2e440951
language-km = khmeră
# of: 13def2ed
language-kmr = kurdă kurmanji
# of: 74cca74d
language-ko = coreeană
# of: b6e9f16e
language-lo = laoțiană
# of: e13b08f0
language-lt = lituaniană
# of: c9a318c2
language-lv = letonă
# of: 6f0591e9
language-mn = mongolă
# of: 7f341bbe
language-my = birmană
# of: 92be45d4
language-nb = norvegiană
# of: d26a25b6
language-ne = nepaleză
# of: ae6eebed
language-nl = neerlandeză
# of: f86f2576
language-pl = poloneză
# of: 5b01fa10
language-ps = paștună
# of: eb0ff06c
language-pt = portugheză
# of: e3291eb0
language-ro = română
# of: 4b050ad5
language-ru = rusă
# of: f629b4de
language-se = sami de nord
# of: 2d199ca2
language-si = singaleză
# of: 8bbbf080
language-sk = slovacă
# of: e7dc3127
language-so = somaleză
# of: 0819bd23
language-sq = albaneză
# of: eb0be147
language-sr = sârbă
# of: 399ee226
language-sv = suedeză
# of: 449a2686
language-sw = swahili
# of: 19c77d25
language-ta = tamilă
# of: d1dc10ab
language-th = thailandeză
# of: af30e449
language-ti = tigrină
# of: d0ca0ba7
language-tl = filipineză
# of: 73ef6e33
language-tr = turcă
# of: a3713b11
language-uk = ucraineană
# of: c73eecd4
language-ur = urdu
# of: 896dafa5
language-uz = uzbecă
# of: 9cbe2c21
language-vi = vietnameză
# of: bf635778
language-zh = chineză
# of: b39b0bd2
language-zh-Hans = chineză (simplificată)
# of: 00f7b12f
language-zh-Hant = chineză (tradițională)
