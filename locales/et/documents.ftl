### translation: draft
### Sõnad sisu ümber kõiges, mis trükitakse.

# Whole documents

# of: d81fce03
checked-on = Andmed kontrollitud { $date }
# of: 0610cdaf
mark-draft = Tõlke mustand: ükski nimeline inimene ei ole seda veel üle vaadanud
# of: 9adff397
mark-incomplete = Osa tekste on veel tõlkimata
# of: 31ee472e
mark-unverified = Kinnitamata
# of: bbd76e81
not-verified = kinnitamata
# of: 31ee472e
not-verified-heading = Kinnitamata
# of: 5ffd457d
not-verified-note = Kontrolli seda, enne kui sellele toetud.
# of: b00c821b
page-of = Lk { $page } / { $pages }
# of: 1746410e
contents = Sisukord
# of: a3b218b4
sources = Allikad
# of: 87af1911
sources-note = Nurksulgudes numbrid tekstis viitavad sellele loetelule.
# of: bddc0542
facts = Faktid
# of: efa7dcfb
case = Juhtum
# of: 6578adde
for-audience = Kellele: { $audience }
# of: 65a72ecd
also-seen-when = Sama võib näha ka siis, kui:
# of: 17eff3c2
quoted = „{ $text }“
# of: d9e0d671
list-comma = { ", " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } min
       *[other]
            { $minutes ->
                [0] { $hours } t
               *[other] { $hours } t { $minutes } min
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = Koolitaja juhend
# of: e7674970
output-handout = Jaotusmaterjal
# of: 88cb485e
output-test = Teadmiste test
# of: 103bc6d4
output-checklist = Kontrollnimekiri
# of: 3589b58c
output-question-list = Küsimuste loetelu
# of: b598f9e1
output-leaflet = Voldik
# of: 1892434e
output-beside = Voldik kahes keeles
# of: 47e838b0
output-directory = Kust saab abi
# of: e3e20df7
output-result = Tulemus

# Facilitator guide

# of: b5f3b50c
guide-safety = Ohutus ennekõike
# of: b8a83c23
guide-say-this = Ütle alguses:
# of: 4685be29
guide-distress = Kui kellelgi on raske:
# of: 74a8d716
guide-overview = Ülevaade
# of: 443b33af
guide-for = Kellele:
# of: 52de56f8
guide-length = Kestus:
# of: 9fbc6b8f
guide-group = Rühm:
# of: 7dcf7ac7
guide-prerequisites = Läbi enne:
# of: eb8d6307
guide-objectives = Pärast kursust oskab osaleja
# of: a594556d
guide-running-order = Kava
# of: 0f26d0b4
guide-start = Algus
# of: 2bc9382b
guide-activity = Tegevus
# of: eb38c978
guide-method = Meetod
# of: a6317184
guide-minutes = Min
# of: d1fe8d02
guide-say-first = Ütle kõigepealt:
# of: ea76306a
guide-materials = Võta kaasa
# of: b3bba05b
guide-trainer = Koolitajale
# of: a5573994
guide-participant = Jaotusmaterjalis
# of: e1c37747
guide-listen-for = Kuula, kas räägitakse:
# of: ec8bfccb
guide-test-key = Teadmiste test: õiged vastused

# Handout and test

# of: 2366ec7b
handout-before = Enne lugemist
# of: c1e791f2
handout-objectives = Pärast kursust oskad
# of: 7d310f13
test-sheet = Test: { $time }
# of: c19c8f00
test-how = Vali igale küsimusele üks vastus. Test näitab, mida kursus õpetas; sind see ei hinda.
# of: 23b15dcb
test-code-word = Koodsõna:
# of: be21677d
test-code-word-how = Vali sõna, mida tead ainult sina, ja kasuta iga kord sama sõna. Ära kirjuta oma nime.
# of: 2ab53811
test-pre = enne kursust
# of: a688f9be
test-post = pärast kursust
# of: c4b37538
test-follow-up = mõne kuu pärast

# Checklist

# of: 30ab02e5
checklist-never = Need ei ole kunagi märgid
# of: 4657cdc6
checklist-never-note = Miski neist ei ütle inimkaubanduse kohta midagi, ei üksi ega koos.
# of: a6c29e41
checklist-reading = Kuidas loetelu lugeda
# of: 50f8a45b
checklist-strengths = Tugev märk vajab enda kõrvale vähe, kuid üksi ei piisa sellest kunagi. Keskmine märk loeb koos teistega. Nõrk märk ainult toetab teisi, kui palju neid ka oleks.
# of: b24c9e60
checklist-ask = Võid küsida:
# of: 9354b217
checklist-meaning = Mida see ei ütle
# of: de35465b
no-verdict = See ei ole otsus kellegi kohta. Ükski arv märke ei näita, et inimene on ohver, ja nende puudumine ei näita, et kõik on hästi. Räägi inimesega. Kui kahtled, küsi eriteenistuselt; nime ei ole vaja öelda.
# of: 6aef93f7
strength-strong = tugev
# of: 4a015b7e
strength-medium = keskmine
# of: 2277b7c9
strength-weak = nõrk
# of: 1855967b
element-act = Tegu
# of: e95d6d8e
element-means = Vahend
# of: ceff46b2
element-purpose = Eesmärk

# Question list

# of: fc534ab8
list-notice = Loe see kõigepealt läbi
# of: 589e4003
list-paper = Ära kirjuta sellele paberile nimesid ega vastuseid: teised võivad selle leida.
# of: 1cbcd926
list-prepare = Enne kui kellegagi kohtud
# of: 1c429571
list-gates = Enne esimest küsimust
# of: c6f43cfc
list-gates-note = Jätka alles siis, kui saad neist igaühele vastata „jah“.
# of: 22871b5f
list-otherwise = Kui ei: { $ending }
# of: 3a5b7362
list-questions = Küsimused
# of: 5cca24fa
list-questions-note = Inimene võib jätta iga küsimuse vastamata ja lõpetada igal ajal. „Ei tea“ ja „ei taha öelda“ on head vastused; need ei loe ei jah ega ei.
# of: ec59d6c9
list-questions-note-alone = Võid jätta iga küsimuse vastamata ja lõpetada igal ajal. „Ei tea“ ja „ei taha öelda“ on head vastused; need ei loe ei jah ega ei.
# of: b2f82df5
list-only-if = Küsi ainult siis, kui { $condition }.
# of: 94c7c323
list-children-true = Ka siis, kui inimene on või võib olla alla 18-aastane.
# of: ff88d513
list-children-only = Ainult siis, kui inimene on või võib olla alla 18-aastane.
# of: 9dde3cef
list-sensitive = Sellele võib olla raske vastata: küsi ainult siis, kui on usaldust, ja pigem jäta vahele kui käi peale.
# of: f70079df
list-one = Üks neist:
# of: 3bb3b727
list-several = Üks või mitu neist:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = Mõte. Seda ei panda kirja.
# of: 6377105d
list-scoring = Mida vastused kokku annavad
# of: 4020466a
scoring-not-validated = Seda arvutusviisi ei ole katsetatud selliste inimestega, kelle puhul seda kasutatakse.
# of: 314bbdcc
list-endings = Kuidas vestlus võib lõppeda
# of: e00e1495
list-endings-alone = Kuidas see võib lõppeda
# of: 7c0a21b5
list-from-gate = Kui mõni tingimus enne esimest küsimust ei ole täidetud.
# of: 8d05a42b
list-ending-if = Kui { $condition }.
# of: deb43df5
list-ending-else = Kõigil muudel juhtudel.
# of: 79c78508
list-turn-to = → Kuhu pöörduda: { $services }

# The key to a form

# of: b12c7bac
key-title = Võti: { $title }
# of: cf78bb03
key-apart = Ainult spetsialistile. Hoia see leht täidetud vormist eraldi ja ära jäta seda kunagi inimese kätte: see ütleb, kuidas vastuseid loetakse.
# of: 8527f4bd
key-form = Hävita vorm pärast vestlust nii, nagu sinu asutus hävitab salajasi pabereid, kui inimene ei soovi teisiti. Sellel ei ole nime; ära lisa seda.
# of: 1ebaff5b
key-before = Enne kui annad vormi
# of: a5b5e0d2
key-before-note = Küsi need valjusti. Anna vorm alles siis, kui saad neist igaühele vastata „jah“.
# of: 5941669b
key-answers = Kuidas vastuseid loetakse
# of: 028d5e0d
key-counts = „{ $answer }“ loetakse märgiks: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = kaal { $weight }
# of: d7c9849c
key-nothing = Seda ei loeta millekski.
# of: c852d0c7
key-fact = Ei loeta kunagi: { $fact }
# of: d7d2ed43
key-unsure = „Ei tea“, „ei taha öelda“ ja vahele jäetu ei loe ei jah ega ei.
# of: 8cadb7a5
key-rule = Kuidas need kokku loetakse
# of: 7cff46eb
key-rule-dimensions = Loe märgid igas rühmas kokku. Rühm on positiivne igal allpool toodud juhul ja üks positiivne rühm on põhjus lähemalt uurida.
# of: 56eff15b
key-rule-elements = Loe märgid igas rühmas kokku. Rühm on positiivne igal allpool toodud juhul. Lähemalt tasub uurida siis, kui teole, vahendile ja eesmärgile viitab igaühele mõni positiivne rühm; alla 18-aastase puhul ei ole vahendit vaja.
# of: 611bbf20
key-rule-group = Rühm on positiivne, kui selles on { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [one] Ka üks märk on põhjus lähemalt uurida.
       *[other] { $count } eri märki või rohkem on põhjus lähemalt uurida.
    }
# of: 823cc3ae
key-rule-sum = Liida kaalud kokku. Summa { $sum } või rohkem on põhjus lähemalt uurida.
# of: 06c74753
key-rule-yes-or-maybe =
    Lähemalt tasub uurida siis, kui märke on vähemalt { $yes } või kui vastus „ei tea“ anti
    vähemalt nii mitmele küsimusele: { $maybe }.
# of: 379a96ec
key-strong = tugevaid: { $count }
# of: 90782116
key-medium = keskmisi: { $count }
# of: b828d8d4
key-weak = nõrku: { $count }
# of: cd0fe30e
key-any-other = muid, tugevusest olenemata: { $count }
# of: be21a012
key-band =
    { $to ->
        [open] { $from } või rohkem: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = Keegi ei saa seadmetesse vaadata
# of: f83ac99c
gate-safety = Praegu turvaline
# of: c9df7860
gate-privacy = Keegi ei saa pealt kuulata
# of: f60df401
gate-interpreter = Sõltumatu tõlk
# of: aa89629f
gate-consent = Inimene on nõus
# of: 5035389c
gate-age = Täisealine
# of: f3da9ce1
answer-on-scale = { $value } (kõige rohkem { $to })

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }ja{ " " }
# of: 25a8cc96
condition-or = { " " }või{ " " }
# of: 6ecdda8f
condition-not = ei ole nii, et { $condition }
# of: 6f3e2632
condition-answer = vastus küsimusele { $number } on { $answers }
# of: 6e957ad3
condition-gate = enne küsimusi on „{ $gate }“ vastus { $answers }
# of: d0d3fde3
condition-from = vastus küsimusele { $number } on { $least } või rohkem
# of: 88211f3a
condition-to = vastus küsimusele { $number } on { $most } või vähem
# of: 0de563db
condition-between = vastus küsimusele { $number } on { $least }–{ $most }
# of: 7e98fae8
condition-element = ilmnes tunnus „{ $element }“
# of: 510e36b9
condition-dimension = rühmas „{ $dimension }“ oli piisavalt märke
# of: 8edfb1f2
condition-count =
    { $count ->
        [one] ilmnes vähemalt üks märk
       *[other] ilmnes vähemalt { $count } märki
    }
# of: e6a53a46
condition-band = summa on vahemikus „{ $band }“
# of: 066c2da8
condition-look-closer = vastused tervikuna annavad põhjust lähemalt uurida
# of: ea81d845
condition-not-look-closer = vastused tervikuna ei anna põhjust lähemalt uurida

# Leaflet and services

# of: a7939e90
leaflet-about = Kust need andmed pärinevad
# of: e34765d3
leaflet-checked-note = Numbrid ja ajad muutuvad: kui üks ei vasta, proovi teist.
# of: 501edf06
leave-page = Lahku lehelt
# of: 18eeda6c
leave-page-note = Ülemine nupp sulgeb selle lehe kohe ja „tagasi“ ei too siia. Telefoni ajaloos võib siiski näha olla, et leht oli avatud. Kui see on ohtlik, kustuta fail ja ajalugu.
# of: 262d3057
choose-language = Keel
# of: 38b1780a
directory-note = Teenused, kust saab abi, ja kuidas nendega ühendust võtta. Numbrid ja ajad muutuvad: kui üks ei vasta, proovi teist.
# of: 6a9c46a4
service-free = Tasuta
# of: 01a3a992
service-anonymous = Nime ei ole vaja öelda
# of: 7a3ed653
hours-from-to = { $days } kell { $from }–{ $to }
# of: 9d51787d
hours-always = { $days } ööpäev läbi
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }.{ $minute }
# of: 4995587d
days-all = Iga päev
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = E
# of: aa145f5e
day-tue = T
# of: d7826ab9
day-wed = K
# of: 77471b19
day-thu = N
# of: ef5c761d
day-fri = R
# of: 6074788b
day-sat = L
# of: 7773f0e8
day-sun = P
# of: 26128aaa
area-finland = kogu Soome
# of: e2cb8a5d
need-emergency = hädaolukord
# of: 51519b36
need-trafficking-victims = inimkaubanduse ohvrid
# of: 3faf7437
need-professionals = nõu spetsialistidele
# of: 8b5f1715
need-crime-victims = kuriteoohvrid
# of: e1ebe7b3
need-violence = vägivald
# of: 480a1835
need-shelter = varjupaik
# of: 895933e7
need-sexual-violence = seksuaalvägivald
# of: 62256d7f
need-sex-workers = inimesed, kes teevad seksitööd
# of: 8f7abca6
need-migrants = sisserändajad
# of: ed82faeb
need-legal-advice = õigusnõu
# of: ac91eaee
need-workers = õigused tööl
# of: 84572653
need-compensation = hüvitis
# of: f22546b0
need-police-report = avaldus politseile

# Result of a screening

# of: 1c190cbc
result-next-steps = Järgmised sammud
# of: 47e838b0
result-services = Kuhu pöörduda
# of: 035255a6
result-duty = Mida seadus sind tegema kohustab
# of: 29e88c38
result-consult = Kellelt võid küsida nime ütlemata
# of: b5b01c8e
result-services-other = Muud kohad, kuhu pöörduda
# of: f7f1063e
result-elements = Mida vastused ütlevad
# of: fdb2f54e
result-elements-note = Täiskasvanuga kaubitsemisel on kolm tunnust: tegu, vahend ja ärakasutamise eesmärk. Ka „ei ole teada“ on vastus.
# of: a445412f
result-elements-note-child = Alla 18-aastase puhul ei ole vahend tähtis: piisab teost ja ärakasutamise eesmärgist. Ainult siis, kui eesmärk on surrogaatemadus ja laps ei ole ise surrogaatema, on vahend tähtis.
# of: 4728b4a6
result-element = Tunnus
# of: 6f0f7e0c
result-dimension = Märkide rühm
# of: e3e20df7
result-state = Tulemus
# of: d5d584d4
result-range = Kui lahtistele küsimustele vastataks
# of: 434c8f52
result-from-to = „{ $best }“ kuni „{ $worst }“
# of: 497141d7
result-together = Kõik koos
# of: 1ca3c3bb
result-combination = Nähtu sobib kombinatsiooniga „{ $title }“. See on märgirühmade nimi, mitte inimese nimi.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] Nähtu ei sobi ühegi nimega kombinatsiooniga ja ühtki tunnust ei ilmnenud.
       *[other] Nähtu ei sobi ühegi nimega kombinatsiooniga. Ilmnenud tunnused: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Kui lahtistele küsimustele vastataks, võiksid sobida ka need:
# of: e747f9eb
result-count = Märke: { $best }.
# of: 9d5a7abe
result-count-range = Märke: { $best }, ja kõige rohkem { $worst }, kui lahtiseks jäänu oleks märk.
# of: 8c8ae4cd
result-sum = Summa: { $best }.
# of: e62e42e3
result-sum-range = Summa: { $best }, ja kõige rohkem { $worst }, kui lahtiseks jäänu loeks.
# of: ee975b97
result-band = See on vahemikus „{ $band }“.
# of: 63e17015
result-band-range = See on „{ $best }“ ja „{ $worst }“ vahel, olenevalt sellest, mis lahtiseks jäi.
# of: dde22e1c
result-look-closer = Selle küsitluse reegli järgi annavad vastused põhjust koos inimesega lähemalt uurida.
# of: 27f41d69
result-no-look-closer = Selle küsitluse reegli järgi ei anna vastused põhjust lähemalt uurida. See ei välista midagi.
# of: 3724b686
result-may-look-closer = Selle küsitluse reegli järgi ei anna teadaolev veel põhjust lähemalt uurida. Lahtiseks jäänu võib seda muuta.
# of: 104dfab0
result-question = Küsimus
# of: 0e3e2b09
result-answer = Vastus
# of: ebd5a960
result-weight = Lisab
# of: d5c433d3
result-signs = Vastused, mis loetakse märkideks
# of: fa4f3849
result-because = Sest küsimusele „{ $question }“ vastati „{ $answer }“.
# of: ec8ef884
result-unanswered = Jäi lahtiseks
# of: 91515472
result-unanswered-note = Need ei loe ei jah ega ei. Need võivad hiljem selguda, aga ei pea.
# of: cced49f2
result-accuracy = Kui sageli on selline tulemus õige
# of: 4c3eb994
accuracy-study = { $on } (inimesi: { $sample }; neist inimkaubandus leiti: { $positives }).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] Sajast sellise tulemusega inimesest leiti inimkaubandus vähem kui ühe puhul.
       *[other] Sajast sellise tulemusega inimesest leiti inimkaubandus umbes { $concerned } puhul ja umbes { $others } puhul mitte.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] Sajast sellise tulemusega inimesest leiti inimkaubandus siiski vähem kui ühe puhul.
       *[other] Sajast sellise tulemusega inimesest leiti inimkaubandus siiski umbes { $concerned } puhul.
    }
# of: 8e807630
accuracy-prevalence-study = Nii on seal, kus see puudutab { $concerned } inimest tuhandest, nagu uuringus. Kus seda on vähem, on rohkem häireid valed.
# of: 5e066e5e
accuracy-prevalence-stated = See on arvutatud inimeste kohta, kellest see puudutab { $concerned } inimest tuhandest.
# of: 395a1a2f
accuracy-elsewhere = Need arvud on teiste inimeste ja teiste kohtade kohta. Kui sageli on tulemus õige nende inimeste puhul, keda sina kohtad, ei ole teada.
# of: 33a21b26
accuracy-open = Küsimusi jäi lahtiseks, seega ei sobi sellele tulemusele ükski arv.
# of: 6e929003
accuracy-unknown = See ei ole teada: selle küsimisviisi kohta ei ole avaldatud arve. Arvesta valehäiretega ja märkidega, mis jäävad varjatuks.
# of: f5976f41
scoring-validated-on = Katsetatud: { $on }.
# of: 520396c5
state-seen = ilmnes
# of: 3ebedf74
state-signs = { $count ->
        [0] vähemalt üks märk
        [one] üks märk
       *[other] { $count } märki
    }
# of: 24472276
state-not-seen = ei ilmnenud
# of: d383856d
state-not-known = ei ole teada
# of: b89169dd
state-not-asked = ei küsitud
# of: 6be7924f
state-not-needed = ei ole vaja

# Words of content

# of: 9c8e0f0f
method-lecture = lühike loeng
# of: a3f8b8f0
method-discussion = arutelu
# of: c3952532
method-exercise = harjutus
# of: 327c77d4
method-case = juhtumi arutamine
# of: d79c0ed5
method-reflection = mõtisklus
# of: 3b9c6508
method-test = test
# of: b0ae971a
method-break = paus
# of: 029b424e
audience-health = tervishoid
# of: 07d43016
audience-social = sotsiaaltöö
# of: efe55326
audience-police = politsei
# of: 4163630d
audience-border = piirivalve
# of: ba29e869
audience-reception = vastuvõtukeskused
# of: 5edb37ab
audience-outreach = väljatöö
# of: ec5b91a1
audience-hotline = nõuandetelefonid
# of: af9cbec0
audience-volunteers = vabatahtlikud
# of: 96efd564
audience-trainers = koolitajad
# of: 3f5d27ab
audience-reader = lugeja

# Languages

# of: 16276ff9
language-am = amhara
# of: b409ea76
language-ar = araabia
# of: b9fc7495
language-az = aserbaidžaani
# of: 7324e788
language-bg = bulgaaria
# of: 5a80621c
language-bn = bengali
# of: ecb2c5b1
language-bs = bosnia
# of: 4f6464b4
language-ckb = soranikurdi
# of: d72599ff
language-cs = tšehhi
# of: 52b257bf
language-da = taani
# of: a691fd42
language-de = saksa
# of: 028e8614
language-el = kreeka
# of: f696aa85
language-en = inglise
# of: 68cdd923
language-es = hispaania
# of: cddf5efd
language-et = eesti
# of: 6528bea1
language-fa = pärsia
# of: 3111a1f8
language-fa-AF = dari
# of: ab9e2a86
language-fi = soome
# of: 79e37b44
language-fr = prantsuse
# of: db8c845c
language-he = heebrea
# of: 6dbbfd0f
language-hi = hindi
# of: a7596f80
language-hr = horvaadi
# of: aa6d3cfd
language-hu = ungari
# of: 3c23ada0
language-it = itaalia
# of: 26a33d57
language-ja = jaapani
# of: 8f2de261
language-ka = gruusia
# of: 2e440951
language-km = khmeeri
# of: 13def2ed
language-kmr = kurmandžikurdi
# of: 74cca74d
language-ko = korea
# of: b6e9f16e
language-lo = lao
# of: e13b08f0
language-lt = leedu
# of: c9a318c2
language-lv = läti
# of: 6f0591e9
language-mn = mongoli
# of: 7f341bbe
language-my = birma
# of: 92be45d4
language-nb = norra
# of: d26a25b6
language-ne = nepali
# of: ae6eebed
language-nl = hollandi
# of: f86f2576
language-pl = poola
# of: 5b01fa10
language-ps = puštu
# of: eb0ff06c
language-pt = portugali
# of: e3291eb0
language-ro = rumeenia
# of: 4b050ad5
language-ru = vene
# of: f629b4de
language-se = põhjasaami
# of: 2d199ca2
language-si = singali
# of: 8bbbf080
language-sk = slovaki
# of: e7dc3127
language-so = somaali
# of: 0819bd23
language-sq = albaania
# of: eb0be147
language-sr = serbia
# of: 399ee226
language-sv = rootsi
# of: 449a2686
language-sw = suahiili
# of: 19c77d25
language-ta = tamili
# of: d1dc10ab
language-th = tai
# of: af30e449
language-ti = tigrinja
# of: d0ca0ba7
language-tl = filipiini
# of: 73ef6e33
language-tr = türgi
# of: a3713b11
language-uk = ukraina
# of: c73eecd4
language-ur = urdu
# of: 896dafa5
language-uz = usbeki
# of: 9cbe2c21
language-vi = vietnami
# of: bf635778
language-zh = hiina
# of: b39b0bd2
language-zh-Hans = hiina (lihtsustatud)
# of: 00f7b12f
language-zh-Hant = hiina (traditsiooniline)
