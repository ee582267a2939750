### translation: draft
### Orden kring innehållet i allt som skrivs ut.

# Whole documents

# of: d81fce03
checked-on = Uppgifterna kontrollerade { $date }
# of: 0610cdaf
mark-draft = Utkast till översättning: ännu inte granskad av en namngiven person
# of: 9adff397
mark-incomplete = En del av texterna är ännu inte översatta
# of: 31ee472e
mark-unverified = Inte bekräftad
# of: bbd76e81
not-verified = inte bekräftad
# of: 31ee472e
not-verified-heading = Inte bekräftad
# of: 5ffd457d
not-verified-note = Kontrollera saken innan du litar på den.
# of: b00c821b
page-of = Sida { $page } av { $pages }
# of: 1746410e
contents = Innehåll
# of: a3b218b4
sources = Källor
# of: 87af1911
sources-note = Siffrorna inom hakparentes i texten hänvisar till den här listan.
# of: bddc0542
facts = Fakta
# of: efa7dcfb
case = Fall
# of: 6578adde
for-audience = För: { $audience }
# of: 65a72ecd
also-seen-when = Kan också ses när:
# of: 17eff3c2
quoted = ”{ $text }”
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
output-facilitator-guide = Kursledarens guide
# of: e7674970
output-handout = Deltagarmaterial
# of: 88cb485e
output-test = Kunskapstest
# of: 103bc6d4
output-checklist = Checklista
# of: 3589b58c
output-question-list = Frågelista
# of: b598f9e1
output-leaflet = Broschyr
# of: 1892434e
output-beside = Broschyr på två språk
# of: 47e838b0
output-directory = Här finns hjälp
# of: e3e20df7
output-result = Resultat

# Facilitator guide

# of: b5f3b50c
guide-safety = Tryggheten först
# of: b8a83c23
guide-say-this = Säg i början:
# of: 4685be29
guide-distress = Om någon blir illa berörd:
# of: 74a8d716
guide-overview = Översikt
# of: 443b33af
guide-for = För:
# of: 52de56f8
guide-length = Längd:
# of: 9fbc6b8f
guide-group = Grupp:
# of: 7dcf7ac7
guide-prerequisites = Gå först:
# of: eb8d6307
guide-objectives = Mål: deltagaren
# of: a594556d
guide-running-order = Körschema
# of: 0f26d0b4
guide-start = Börjar
# of: 2bc9382b
guide-activity = Aktivitet
# of: eb38c978
guide-method = Metod
# of: a6317184
guide-minutes = Min
# of: d1fe8d02
guide-say-first = Säg först:
# of: ea76306a
guide-materials = Ta med
# of: b3bba05b
guide-trainer = För kursledaren
# of: a5573994
guide-participant = I deltagarmaterialet
# of: e1c37747
guide-listen-for = Lyssna efter:
# of: ec8bfccb
guide-test-key = Kunskapstest: rätta svar

# Handout and test

# of: 2366ec7b
handout-before = Innan du läser
# of: c1e791f2
handout-objectives = Mål: deltagaren
# of: 7d310f13
test-sheet = Test: { $time }
# of: c19c8f00
test-how = Välj ett svar på varje fråga. Testet visar vad kursen har lärt ut; du får inget betyg.
# of: 23b15dcb
test-code-word = Kodord:
# of: be21677d
test-code-word-how = Välj ett ord som bara du känner till och använd samma ord varje gång. Skriv inte ditt namn.
# of: 2ab53811
test-pre = före kursen
# of: a688f9be
test-post = efter kursen
# of: c4b37538
test-follow-up = några månader senare

# Checklist

# of: 30ab02e5
checklist-never = Det här är aldrig tecken
# of: 4657cdc6
checklist-never-note = Inget av detta säger något om människohandel, varken ensamt eller tillsammans.
# of: a6c29e41
checklist-reading = Så läser du listan
# of: 50f8a45b
checklist-strengths = Ett starkt tecken behöver inte mycket vid sin sida, men ensamt räcker det aldrig. Ett medelstarkt tecken väger tillsammans med andra. Ett svagt tecken bara stöder andra, hur många de än är.
# of: b24c9e60
checklist-ask = Du kan fråga:
# of: 9354b217
checklist-meaning = Vad det här inte säger
# of: de35465b
no-verdict = Det här är inte ett utlåtande om någon. Inget antal tecken visar att en människa är ett offer, och att tecken saknas visar inte att allt är bra. Tala med människan, och om du är osäker, fråga en specialiserad tjänst; du kan göra det utan att uppge något namn.
# of: 6aef93f7
strength-strong = starkt
# of: 4a015b7e
strength-medium = medelstarkt
# of: 2277b7c9
strength-weak = svagt
# of: 1855967b
element-act = Handling
# of: e95d6d8e
element-means = Medel
# of: ceff46b2
element-purpose = Syfte

# Question list

# of: fc534ab8
list-notice = Läs det här först
# of: 589e4003
list-paper = Skriv inga namn och inga svar på det här pappret: någon annan kan hitta det.
# of: 1cbcd926
list-prepare = Innan du möter någon
# of: 1c429571
list-gates = Före den första frågan
# of: c6f43cfc
list-gates-note = Fortsätt först när du kan svara ”ja” på var och en av dessa.
# of: 22871b5f
list-otherwise = Om inte: { $ending }
# of: 3a5b7362
list-questions = Frågor
# of: 5cca24fa
list-questions-note = Personen får låta bli att svara på vilken fråga som helst och sluta när som helst. ”Vet inte” och ”vill inte säga” är bra svar; de räknas varken som ja eller nej.
# of: ec59d6c9
list-questions-note-alone = Du får låta bli att svara på vilken fråga som helst och sluta när som helst. ”Vet inte” och ”vill inte säga” är bra svar; de räknas varken som ja eller nej.
# of: b2f82df5
list-only-if = Fråga bara om { $condition }.
# of: 94c7c323
list-children-true = Också när personen är eller kan vara under 18 år.
# of: ff88d513
list-children-only = Bara när personen är eller kan vara under 18 år.
# of: 9dde3cef
list-sensitive = Kan vara svår att svara på: fråga först när det finns förtroende, och hoppa hellre över än pressa.
# of: f70079df
list-one = Ett av dessa:
# of: 3bb3b727
list-several = Ett eller flera av dessa:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = En tanke som inte skrivs upp.
# of: 6377105d
list-scoring = Vad svaren ger tillsammans
# of: 4020466a
scoring-not-validated = Det här sättet att räkna har inte prövats på sådana människor som det används med.
# of: 314bbdcc
list-endings = Hur samtalet kan sluta
# of: e00e1495
list-endings-alone = Hur det kan sluta
# of: 7c0a21b5
list-from-gate = När något av villkoren före den första frågan inte är uppfyllt.
# of: 8d05a42b
list-ending-if = Om { $condition }.
# of: deb43df5
list-ending-else = I alla andra fall.
# of: 79c78508
list-turn-to = → Vart man kan vända sig: { $services }

# The key to a form

# of: b12c7bac
key-title = Nyckel: { $title }
# of: cf78bb03
key-apart = Endast för den professionella. Håll bladet skilt från det ifyllda formuläret och lämna det aldrig hos personen: det berättar vad svaren räknas som.
# of: 8527f4bd
key-form = Förstör formuläret efter samtalet så som din organisation förstör konfidentiella papper, om personen inte vill något annat. Det står inget namn på det; skriv inte dit något.
# of: 1ebaff5b
key-before = Innan du delar ut formuläret
# of: a5b5e0d2
key-before-note = Ställ de här frågorna högt. Dela ut formuläret först när du kan svara ”ja” på var och en.
# of: 5941669b
key-answers = Vad svaren räknas som
# of: 028d5e0d
key-counts = ”{ $answer }” räknas som: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = vikt { $weight }
# of: d7c9849c
key-nothing = Räknas inte.
# of: c852d0c7
key-fact = Räknas aldrig: { $fact }
# of: d7d2ed43
key-unsure = ”Vet inte”, ”vill inte säga” och det som hoppades över räknas varken som ja eller nej.
# of: 8cadb7a5
key-rule = Hur det läggs ihop
# of: 7cff46eb
key-rule-dimensions = Räkna tecknen i varje grupp. En grupp är positiv i vart och ett av de här fallen, och en positiv grupp är värd en närmare titt.
# of: 56eff15b
key-rule-elements = Räkna tecknen i varje grupp. En grupp är positiv i vart och ett av de här fallen. Det är värt en närmare titt när var sin positiv grupp talar för en handling, ett medel och ett syfte; under 18 år behövs inget medel.
# of: 611bbf20
key-rule-group = En grupp är positiv med { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [one] Ett tecken är värt en närmare titt.
       *[other] { $count } olika tecken eller fler är värda en närmare titt.
    }
# of: 823cc3ae
key-rule-sum = Lägg ihop vikterna. En summa på { $sum } eller mer är värd en närmare titt.
# of: 06c74753
key-rule-yes-or-maybe =
    Det är värt en närmare titt med { $yes } tecken eller fler, eller med { $maybe } eller fler frågor som
    besvarades med ”vet inte”.
# of: 379a96ec
key-strong = { $count } starka
# of: 90782116
key-medium = { $count } medelstarka
# of: b828d8d4
key-weak = { $count } svaga
# of: cd0fe30e
key-any-other = { $count } till av vilken styrka som helst
# of: be21a012
key-band =
    { $to ->
        [open] { $from } eller mer: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = Ingen kan se in i enheterna
# of: f83ac99c
gate-safety = Trygg nu
# of: c9df7860
gate-privacy = Ingen kan höra
# of: f60df401
gate-interpreter = En oberoende tolk
# of: aa89629f
gate-consent = Personen har gått med på det
# of: 5035389c
gate-age = Myndig
# of: f3da9ce1
answer-on-scale = { $value } av { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }och{ " " }
# of: 25a8cc96
condition-or = { " " }eller{ " " }
# of: 6ecdda8f
condition-not = det inte är så att { $condition }
# of: 6f3e2632
condition-answer = svaret på fråga { $number } är { $answers }
# of: 6e957ad3
condition-gate = före frågorna besvaras ”{ $gate }” med { $answers }
# of: d0d3fde3
condition-from = svaret på fråga { $number } är { $least } eller mer
# of: 88211f3a
condition-to = svaret på fråga { $number } är { $most } eller mindre
# of: 0de563db
condition-between = svaret på fråga { $number } är mellan { $least } och { $most }
# of: 7e98fae8
condition-element = rekvisitet ”{ $element }” kom fram
# of: 510e36b9
condition-dimension = det fanns tillräckligt många tecken i gruppen ”{ $dimension }”
# of: 8edfb1f2
condition-count =
    { $count ->
        [one] minst ett tecken kom fram
       *[other] minst { $count } tecken kom fram
    }
# of: e6a53a46
condition-band = summan ligger i intervallet ”{ $band }”
# of: 066c2da8
condition-look-closer = svaren som helhet ger anledning att se närmare på saken
# of: ea81d845
condition-not-look-closer = svaren som helhet inte ger anledning att se närmare på saken

# Leaflet and services

# of: a7939e90
leaflet-about = Vad det här bygger på
# of: e34765d3
leaflet-checked-note = Nummer och tider ändras: om ett inte svarar, prova ett annat.
# of: 501edf06
leave-page = Lämna sidan
# of: 18eeda6c
leave-page-note = Knappen högst upp stänger sidan genast, och ”tillbaka” leder inte hit. Telefonens historik kan ändå visa att sidan har varit öppen. Om det är en risk, ta bort filen och historiken.
# of: 262d3057
choose-language = Språk
# of: 38b1780a
directory-note = Tjänster som hjälper och hur man når dem. Nummer och tider ändras: om ett inte svarar, prova ett annat.
# of: 6a9c46a4
service-free = Gratis
# of: 01a3a992
service-anonymous = Namn behöver inte uppges
# of: 7a3ed653
hours-from-to = { $days } kl. { $from }–{ $to }
# of: 9d51787d
hours-always = { $days } dygnet runt
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }.{ $minute }
# of: 4995587d
days-all = Alla dagar
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = mån
# of: aa145f5e
day-tue = tis
# of: d7826ab9
day-wed = ons
# of: 77471b19
day-thu = tors
# of: ef5c761d
day-fri = fre
# of: 6074788b
day-sat = lör
# of: 7773f0e8
day-sun = sön
# of: 26128aaa
area-finland = hela Finland
# of: e2cb8a5d
need-emergency = nödläge
# of: 51519b36
need-trafficking-victims = offer för människohandel
# of: 3faf7437
need-professionals = råd för yrkesverksamma
# of: 8b5f1715
need-crime-victims = brottsoffer
# of: e1ebe7b3
need-violence = våld
# of: 480a1835
need-shelter = skyddshem
# of: 895933e7
need-sexual-violence = sexuellt våld
# of: 62256d7f
need-sex-workers = personer som gör sexarbete
# of: 8f7abca6
need-migrants = personer som har flyttat till landet
# of: ed82faeb
need-legal-advice = juridisk rådgivning
# of: ac91eaee
need-workers = rättigheter i arbetet
# of: 84572653
need-compensation = ersättning
# of: f22546b0
need-police-report = polisanmälan

# Result of a screening

# of: 1c190cbc
result-next-steps = Nästa steg
# of: 47e838b0
result-services = Här finns hjälp
# of: 035255a6
result-duty = Vad lagen kräver att du gör
# of: 29e88c38
result-consult = Vem du kan fråga utan att uppge något namn
# of: b5b01c8e
result-services-other = Andra ställen där hjälp finns
# of: f7f1063e
result-elements = Vad svaren säger
# of: fdb2f54e
result-elements-note = Människohandel med en vuxen har tre rekvisit: en handling, ett medel och ett syfte att utnyttja. Också ”inte känt” är ett svar.
# of: a445412f
result-elements-note-child = För den som är under 18 har medlet ingen betydelse: en handling och ett syfte att utnyttja räcker. Bara om syftet är surrogatmoderskap, och barnet inte är surrogatmodern, räknas medlet.
# of: 4728b4a6
result-element = Rekvisit
# of: 6f0f7e0c
result-dimension = Grupp av tecken
# of: e3e20df7
result-state = Resultat
# of: d5d584d4
result-range = Om de öppna frågorna besvarades
# of: 434c8f52
result-from-to = från ”{ $best }” till ”{ $worst }”
# of: 497141d7
result-together = Tillsammans
# of: 1ca3c3bb
result-combination = Det som har setts passar in på kombinationen ”{ $title }”. Den är ett namn på grupper av tecken, inte på en människa.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] Det som har setts passar inte in på någon kombination som har ett namn, och inget rekvisit kom fram.
       *[other] Det som har setts passar inte in på någon kombination som har ett namn. Rekvisit som kom fram: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Om de öppna frågorna besvarades kunde också de här passa in:
# of: e747f9eb
result-count = Antal tecken: { $best }.
# of: 9d5a7abe
result-count-range = Antal tecken: { $best }, och högst { $worst } om det som lämnades öppet var ett tecken.
# of: 8c8ae4cd
result-sum = Summa: { $best }.
# of: e62e42e3
result-sum-range = Summa: { $best }, och högst { $worst } om det som lämnades öppet räknades.
# of: ee975b97
result-band = Det ligger i intervallet ”{ $band }”.
# of: 63e17015
result-band-range = Det ligger mellan ”{ $best }” och ”{ $worst }”, beroende på det som lämnades öppet.
# of: dde22e1c
result-look-closer = Enligt regeln i den här kartläggningen ger svaren anledning att se närmare på saken tillsammans med personen.
# of: 27f41d69
result-no-look-closer = Enligt regeln i den här kartläggningen ger svaren ingen anledning att se närmare på saken. Det utesluter ingenting.
# of: 3724b686
result-may-look-closer = Enligt regeln i den här kartläggningen ger det som är känt ännu ingen anledning att se närmare på saken. Det som lämnades öppet kan ändra det.
# of: 104dfab0
result-question = Fråga
# of: 0e3e2b09
result-answer = Svar
# of: ebd5a960
result-weight = Ger
# of: d5c433d3
result-signs = Svar som räknas som tecken
# of: fa4f3849
result-because = Eftersom ”{ $question }” besvarades med ”{ $answer }”.
# of: ec8ef884
result-unanswered = Öppna frågor
# of: 91515472
result-unanswered-note = De räknas varken som ja eller nej. De kan klarna senare, eller behöver aldrig göra det.
# of: cced49f2
result-accuracy = Hur ofta ett sådant resultat stämmer
# of: 4c3eb994
accuracy-study = { $on } ({ $sample } personer; människohandel konstaterades hos { $positives } av dem).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] Av 100 personer med det här resultatet konstaterades människohandel hos färre än en.
       *[other] Av 100 personer med det här resultatet konstaterades människohandel hos ungefär { $concerned }, och hos ungefär { $others } inte.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] Av 100 personer med det här resultatet konstaterades människohandel ändå hos färre än en.
       *[other] Av 100 personer med det här resultatet konstaterades människohandel ändå hos ungefär { $concerned }.
    }
# of: 8e807630
accuracy-prevalence-study = Så är det där { $concerned } av 1000 personer berörs, som i studien. Där färre berörs är fler av larmen falska.
# of: 5e066e5e
accuracy-prevalence-stated = Det är räknat för människor av vilka { $concerned } av 1000 berörs.
# of: 395a1a2f
accuracy-elsewhere = Siffrorna kommer från andra människor och andra platser. Hur ofta resultatet stämmer för dem som du möter är inte känt.
# of: 33a21b26
accuracy-open = Frågor lämnades öppna, så ingen siffra passar in på det här resultatet.
# of: 6e929003
accuracy-unknown = Det är inte känt: det finns inga publicerade siffror för det här sättet att fråga. Räkna med falska larm, och med tecken som förblir dolda.
# of: f5976f41
scoring-validated-on = Prövat med: { $on }.
# of: 520396c5
state-seen = kom fram
# of: 3ebedf74
state-signs = { $count ->
        [0] minst ett tecken
        [one] ett tecken
       *[other] { $count } tecken
    }
# of: 24472276
state-not-seen = kom inte fram
# of: d383856d
state-not-known = inte känt
# of: b89169dd
state-not-asked = inte frågat
# of: 6be7924f
state-not-needed = behövs inte

# Words of content

# of: 9c8e0f0f
method-lecture = inledning
# of: a3f8b8f0
method-discussion = diskussion
# of: c3952532
method-exercise = övning
# of: 327c77d4
method-case = fallarbete
# of: d79c0ed5
method-reflection = reflektion
# of: 3b9c6508
method-test = test
# of: b0ae971a
method-break = paus
# of: 029b424e
audience-health = hälso- och sjukvården
# of: 07d43016
audience-social = socialvården
# of: efe55326
audience-police = polisen
# of: 4163630d
audience-border = gränsbevakningen
# of: ba29e869
audience-reception = förläggningar
# of: 5edb37ab
audience-outreach = uppsökande arbete
# of: ec5b91a1
audience-hotline = rådgivningstelefoner
# of: af9cbec0
audience-volunteers = frivilliga
# of: 96efd564
audience-trainers = utbildare
# of: 3f5d27ab
audience-reader = läsaren själv

# Languages

# of: 16276ff9
language-am = amhariska
# of: b409ea76
language-ar = arabiska
# of: b9fc7495
language-az = azerbajdzjanska
# of: 7324e788
language-bg = bulgariska
# of: 5a80621c
language-bn = bengali
# of: ecb2c5b1
language-bs = bosniska
# of: 4f6464b4
language-ckb = sorani
# of: d72599ff
language-cs = tjeckiska
# of: 52b257bf
language-da = danska
# of: a691fd42
language-de = tyska
# of: 028e8614
language-el = grekiska
# of: f696aa85
language-en = engelska
# of: 68cdd923
language-es = spanska
# of: cddf5efd
language-et = estniska
# of: 6528bea1
language-fa = persiska
# of: 3111a1f8
language-fa-AF = dari
# of: ab9e2a86
language-fi = finska
# of: 79e37b44
language-fr = franska
# of: db8c845c
language-he = hebreiska
# of: 6dbbfd0f
language-hi = hindi
# of: a7596f80
language-hr = kroatiska
# of: aa6d3cfd
language-hu = ungerska
# of: 3c23ada0
language-it = italienska
# of: 26a33d57
language-ja = japanska
# of: 8f2de261
language-ka = georgiska
# of: 2e440951
language-km = khmer
# of: 13def2ed
language-kmr = kurmanji
# of: 74cca74d
language-ko = koreanska
# of: b6e9f16e
language-lo = lao
# of: e13b08f0
language-lt = litauiska
# of: c9a318c2
language-lv = lettiska
# of: 6f0591e9
language-mn = mongoliska
# of: 7f341bbe
language-my = burmesiska
# of: 92be45d4
language-nb = norska
# of: d26a25b6
language-ne = nepali
# of: ae6eebed
language-nl = nederländska
# of: f86f2576
language-pl = polska
# of: 5b01fa10
language-ps = pashto
# of: eb0ff06c
language-pt = portugisiska
# of: e3291eb0
language-ro = rumänska
# of: 4b050ad5
language-ru = ryska
# of: f629b4de
language-se = nordsamiska
# of: 2d199ca2
language-si = singalesiska
# of: 8bbbf080
language-sk = slovakiska
# of: e7dc3127
language-so = somaliska
# of: 0819bd23
language-sq = albanska
# of: eb0be147
language-sr = serbiska
# of: 399ee226
language-sv = svenska
# of: 449a2686
language-sw = swahili
# of: 19c77d25
language-ta = tamil
# of: d1dc10ab
language-th = thailändska
# of: af30e449
language-ti = tigrinska
# of: d0ca0ba7
language-tl = filippinska
# of: 73ef6e33
language-tr = turkiska
# of: a3713b11
language-uk = ukrainska
# of: c73eecd4
language-ur = urdu
# of: 896dafa5
language-uz = uzbekiska
# of: 9cbe2c21
language-vi = vietnamesiska
# of: bf635778
language-zh = kinesiska
# of: b39b0bd2
language-zh-Hans = kinesiska (förenklad)
# of: 00f7b12f
language-zh-Hant = kinesiska (traditionell)
