### translation: draft
### Erayada ku hareeraysan qoraalka, wax kasta oo la daabaco.

# Whole documents

# of: d81fce03
checked-on = Xogta waxaa la hubiyay { $date }
# of: 0610cdaf
mark-draft = Turjumaad qabyo ah: weli ma uusan eegin qof magaciisa la sheegay
# of: 9adff397
mark-incomplete = Qoraallada qaarkood weli lama turjumin
# of: 31ee472e
mark-unverified = Lama xaqiijin
# of: bbd76e81
not-verified = lama xaqiijin
# of: 31ee472e
not-verified-heading = Lama xaqiijin
# of: 5ffd457d
not-verified-note = Hubi ka hor inta aanad ku kalsoonaan.
# of: b00c821b
page-of = Bogga { $page } ee { $pages }
# of: 1746410e
contents = Tusmo
# of: a3b218b4
sources = Ilaha xogta
# of: 87af1911
sources-note = Tirooyinka ku jira qaansooyinka afar-geesoodka ah waxay tilmaamayaan liiskan.
# of: bddc0542
facts = Xaqiiqooyin
# of: efa7dcfb
case = Dhacdo
# of: 6578adde
for-audience = Loogu talagalay: { $audience }
# of: 65a72ecd
also-seen-when = Tan waxaa sidoo kale la arkaa marka:
# of: 17eff3c2
quoted = “{ $text }”
# of: d9e0d671
list-comma = { ", " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } daq
       *[other]
            { $minutes ->
                [0] { $hours } saac
               *[other] { $hours } saac { $minutes } daq
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = Hagaha tababaraha
# of: e7674970
output-handout = Qoraalka ka-qaybgalayaasha
# of: 88cb485e
output-test = Imtixaanka aqoonta
# of: 103bc6d4
output-checklist = Liiska hubinta
# of: 3589b58c
output-question-list = Liiska su’aalaha
# of: b598f9e1
output-leaflet = Warqad macluumaad
# of: 1892434e
output-beside = Warqad laba luqadood ah
# of: 47e838b0
output-directory = Halka caawimaad laga helo
# of: e3e20df7
output-result = Natiijo

# Facilitator guide

# of: b5f3b50c
guide-safety = Badbaadada ayaa ugu horreysa
# of: b8a83c23
guide-say-this = Bilowga dheh:
# of: 4685be29
guide-distress = Haddii qof dhib dareemo:
# of: 74a8d716
guide-overview = Guudmar
# of: 443b33af
guide-for = Loogu talagalay:
# of: 52de56f8
guide-length = Muddada:
# of: 9fbc6b8f
guide-group = Kooxda:
# of: 7dcf7ac7
guide-prerequisites = Hore u qaado:
# of: eb8d6307
guide-objectives = Koorsada ka dib ka-qaybgalayaashu waxay awoodaan
# of: a594556d
guide-running-order = Sida ay u socoto
# of: 0f26d0b4
guide-start = Bilow
# of: 2bc9382b
guide-activity = Hawl
# of: eb38c978
guide-method = Hab
# of: a6317184
guide-minutes = Daq
# of: d1fe8d02
guide-say-first = Marka hore dheh:
# of: ea76306a
guide-materials = Waxa la keenayo
# of: b3bba05b
guide-trainer = Tababaraha
# of: a5573994
guide-participant = Qoraalka ka-qaybgalayaasha
# of: e1c37747
guide-listen-for = Dhageyso:
# of: ec8bfccb
guide-test-key = Imtixaanka aqoonta: jawaabaha saxda ah

# Handout and test

# of: 2366ec7b
handout-before = Ka hor inta aanad akhrin
# of: c1e791f2
handout-objectives = Koorsada ka dib waxaad awooddaa
# of: 7d310f13
test-sheet = Imtixaan: { $time }
# of: c19c8f00
test-how = Su’aal kasta u dooro hal jawaab. Imtixaanku wuxuu muujiyaa waxa koorsadu bartay; adiga kuma qiimeeyo.
# of: 23b15dcb
test-code-word = Eray sir ah:
# of: be21677d
test-code-word-how = Dooro eray aad adigu keliya taqaan, markastana isticmaal isla eraygaas. Magacaaga ha qorin.
# of: 2ab53811
test-pre = koorsada ka hor
# of: a688f9be
test-post = koorsada ka dib
# of: c4b37538
test-follow-up = dhowr bilood ka dib

# Checklist

# of: 30ab02e5
checklist-never = Kuwani weligood calaamado ma aha
# of: 4657cdc6
checklist-never-note = Midkoodna wax kama sheego ka ganacsiga dadka, keligiis iyo wadajirba.
# of: a6c29e41
checklist-reading = Sida liiska loo akhriyo
# of: 50f8a45b
checklist-strengths = Calaamad xooggan wax yar ayay dhinaceeda uga baahan tahay, laakiin keligeed weligeed kuma filna. Calaamad dhexdhexaad ah waxaa lala tiriyaa kuwa kale. Calaamad daciif ah kaliya waxay taageertaa kuwa kale, si kasta oo ay u badan yihiin.
# of: b24c9e60
checklist-ask = Waxaad weydiin kartaa:
# of: 9354b217
checklist-meaning = Waxa aanay tani sheegayn
# of: de35465b
no-verdict = Tani go’aan kama aha cidna. Tiro kasta oo calaamado ah ma caddeyso in qof yahay dhibbane, la’aantooduna ma caddeyso in wax walba hagaagsan yihiin. La hadal qofka, haddii aanad hubinna weydii adeeg khaas ah; magac uma baahnid inaad sheegto.
# of: 6aef93f7
strength-strong = xooggan
# of: 4a015b7e
strength-medium = dhexdhexaad
# of: 2277b7c9
strength-weak = daciif
# of: 1855967b
element-act = Falka
# of: e95d6d8e
element-means = Habka
# of: ceff46b2
element-purpose = Ujeeddada

# Question list

# of: fc534ab8
list-notice = Marka hore tan akhri
# of: 589e4003
list-paper = Magacyo iyo jawaabo ha ku qorin warqaddan: dad kale ayaa heli kara.
# of: 1cbcd926
list-prepare = Ka hor inta aanad qof la kulmin
# of: 1c429571
list-gates = Su’aasha koowaad ka hor
# of: c6f43cfc
list-gates-note = Sii wad kaliya marka aad mid kasta oo kuwan ah “haa” uga jawaabi karto.
# of: 22871b5f
list-otherwise = Haddii kale: { $ending }
# of: 3a5b7362
list-questions = Su’aalo
# of: 5cca24fa
list-questions-note = Qofku su’aal kasta jawaab la’aan waa uga tagi karaa, markasta ayuuna joojin karaa. “Ma garanayo” iyo “ma rabo inaan sheego” waa jawaabo wanaagsan; haa iyo maya midna looma tiriyo.
# of: ec59d6c9
list-questions-note-alone = Su’aal kasta jawaab la’aan waad uga tagi kartaa, markasta ayaadna joojin kartaa. “Ma garanayo” iyo “ma rabo inaan sheego” waa jawaabo wanaagsan; haa iyo maya midna looma tiriyo.
# of: b2f82df5
list-only-if = Weydii kaliya haddii { $condition }.
# of: 94c7c323
list-children-true = Sidoo kale haddii qofku ka yar yahay ama laga yaabo inuu ka yar yahay 18 sano.
# of: ff88d513
list-children-only = Kaliya haddii qofku ka yar yahay ama laga yaabo inuu ka yar yahay 18 sano.
# of: 9dde3cef
list-sensitive = Jawaabtu way adkaan kartaa: weydii kaliya marka kalsooni jirto, ka boodistuna waa ka fiican tahay cadaadis.
# of: f70079df
list-one = Mid ka mid ah kuwan:
# of: 3bb3b727
list-several = Mid ama wax ka badan oo kuwan ah:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = Fikir. Lama qoro.
# of: 6377105d
list-scoring = Waxa jawaabuhu isku noqdaan
# of: 4020466a
scoring-not-validated = Habkan xisaabinta laguma tijaabin dad la mid ah kuwa loo isticmaalo.
# of: 314bbdcc
list-endings = Sida wadahadalku ku dhammaan karo
# of: e00e1495
list-endings-alone = Sida ay tani ku dhammaan karto
# of: 7c0a21b5
list-from-gate = Marka mid ka mid ah shuruudaha su’aasha koowaad ka horreeya aanu buuxin.
# of: 8d05a42b
list-ending-if = Haddii { $condition }.
# of: deb43df5
list-ending-else = Dhammaan xaaladaha kale.
# of: 79c78508
list-turn-to = → Halka caawimaad laga helo: { $services }

# The key to a form

# of: b12c7bac
key-title = Fure: { $title }
# of: cf78bb03
key-apart = Xirfadlaha oo keliya. Warqaddan ka fogee foomka la buuxiyay, weligaana ha uga tagin qofka: waxay sheegaysaa sida jawaabaha loo tiriyo.
# of: 8527f4bd
key-form = Wadahadalka ka dib u baabbi’i foomka sida ururkaagu u baabbi’iyo warqadaha sirta ah, haddii aanu qofku wax kale rabin. Magac kuma yaal; ha ku darin.
# of: 1ebaff5b
key-before = Ka hor inta aanad foomka bixin
# of: a5b5e0d2
key-before-note = Kuwan cod ku weydii. Foomka bixi kaliya marka aad mid kasta “haa” uga jawaabi karto.
# of: 5941669b
key-answers = Sida jawaabaha loo tiriyo
# of: 028d5e0d
key-counts = “{ $answer }” waxaa loo tiriyaa calaamad: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = culays { $weight }
# of: d7c9849c
key-nothing = Waxba looma tiriyo.
# of: c852d0c7
key-fact = Weligeed lama tiriyo: { $fact }
# of: d7d2ed43
key-unsure = “Ma garanayo”, “ma rabo inaan sheego” iyo wixii laga booday haa iyo maya midna looma tiriyo.
# of: 8cadb7a5
key-rule = Sida la isugu daro
# of: 7cff46eb
key-rule-dimensions = Tiri calaamadaha koox kasta. Kooxdu waa togan tahay mid kasta oo xaaladahan ah, hal koox oo togan ayaana mudan in si dhow loo eego.
# of: 56eff15b
key-rule-elements = Tiri calaamadaha koox kasta. Kooxdu waa togan tahay mid kasta oo xaaladahan ah. Waxay mudan tahay in si dhow loo eego marka falka, habka iyo ujeeddada mid walba ay koox togan tilmaamto; qofka ka yar 18 sano habka looma baahna.
# of: 611bbf20
key-rule-group = Kooxdu waa togan tahay haddii ay ku jiraan { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [one] Xitaa hal calaamad ayaa mudan in si dhow loo eego.
       *[other] { $count } calaamadood oo kala duwan ama ka badan ayaa mudan in si dhow loo eego.
    }
# of: 823cc3ae
key-rule-sum = Isku dar culaysyada. Wadarta { $sum } ama ka badan ayaa mudan in si dhow loo eego.
# of: 06c74753
key-rule-yes-or-maybe =
    Waxay mudan tahay in si dhow loo eego marka calaamaduhu yihiin { $yes } ama ka badan, ama marka
    su’aalaha “ma garanayo” lagaga jawaabay ay yihiin { $maybe } ama ka badan.
# of: 379a96ec
key-strong = { $count } xooggan
# of: 90782116
key-medium = { $count } dhexdhexaad ah
# of: b828d8d4
key-weak = { $count } daciif ah
# of: cd0fe30e
key-any-other = { $count } kale oo xoog kasta leh
# of: be21a012
key-band =
    { $to ->
        [open] { $from } ama ka badan: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = Cidna ma eegi karto qalabka
# of: f83ac99c
gate-safety = Hadda waa ammaan
# of: c9df7860
gate-privacy = Cidna ma maqli karto
# of: f60df401
gate-interpreter = Turjubaan madax-bannaan
# of: aa89629f
gate-consent = Qofku waa oggol yahay
# of: 5035389c
gate-age = Qof weyn
# of: f3da9ce1
answer-on-scale = { $value } oo ka mid ah { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }iyo{ " " }
# of: 25a8cc96
condition-or = { " " }ama{ " " }
# of: 6ecdda8f
condition-not = aanay sax ahayn in { $condition }
# of: 6f3e2632
condition-answer = jawaabta su’aasha { $number } ay tahay { $answers }
# of: 6e957ad3
condition-gate = su’aalaha ka hor “{ $gate }” looga jawaabay { $answers }
# of: d0d3fde3
condition-from = jawaabta su’aasha { $number } ay tahay { $least } ama ka badan
# of: 88211f3a
condition-to = jawaabta su’aasha { $number } ay tahay { $most } ama ka yar
# of: 0de563db
condition-between = jawaabta su’aasha { $number } ay tahay { $least } ilaa { $most }
# of: 7e98fae8
condition-element = qaybta “{ $element }” la arkay
# of: 510e36b9
condition-dimension = kooxda “{ $dimension }” ay lahayd calaamado ku filan
# of: 8edfb1f2
condition-count =
    { $count ->
        [one] ugu yaraan hal calaamad la arkay
       *[other] ugu yaraan { $count } calaamadood la arkay
    }
# of: e6a53a46
condition-band = wadartu ku jirto “{ $band }”
# of: 066c2da8
condition-look-closer = jawaabuhu guud ahaan u baahan yihiin in si dhow loo eego
# of: ea81d845
condition-not-look-closer = jawaabuhu guud ahaan aanay u baahnayn in si dhow loo eego

# Leaflet and services

# of: a7939e90
leaflet-about = Halka xogtani ka timid
# of: e34765d3
leaflet-checked-note = Lambarrada iyo saacadaha way is beddelaan: haddii mid laga jawaabi waayo, mid kale isku day.
# of: 501edf06
leave-page = Ka bax boggan
# of: 18eeda6c
leave-page-note = Badhanka sare isla markiiba boggan wuu xidhaa, “dib” na halkan kuma soo celiyo. Taariikhda telefoonkaaga ayaa weli muujin karta in boggu furnaa. Haddii ay taasi khatar tahay, tirtir faylka iyo taariikhda.
# of: 262d3057
choose-language = Luqad
# of: 38b1780a
directory-note = Adeegyada caawiya iyo sida lala xiriiro. Lambarrada iyo saacadaha way is beddelaan: haddii mid laga jawaabi waayo, mid kale isku day.
# of: 6a9c46a4
service-free = Lacag la’aan
# of: 01a3a992
service-anonymous = Magac looma baahna
# of: 7a3ed653
hours-from-to = { $days } { $from }–{ $to }
# of: 9d51787d
hours-always = { $days }, 24 saac
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = Maalin kasta
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = Isn
# of: aa145f5e
day-tue = Tal
# of: d7826ab9
day-wed = Arb
# of: 77471b19
day-thu = Kha
# of: ef5c761d
day-fri = Jim
# of: 6074788b
day-sat = Sab
# of: 7773f0e8
day-sun = Axd
# of: 26128aaa
area-finland = Finland oo dhan
# of: e2cb8a5d
need-emergency = xaalad degdeg ah
# of: 51519b36
need-trafficking-victims = dhibbanayaasha ka ganacsiga dadka
# of: 3faf7437
need-professionals = talo xirfadlayaasha
# of: 8b5f1715
need-crime-victims = dhibbanayaasha dembiyada
# of: e1ebe7b3
need-violence = rabshad
# of: 480a1835
need-shelter = hoy badbaado
# of: 895933e7
need-sexual-violence = rabshad galmo
# of: 62256d7f
need-sex-workers = dadka shaqada galmada qabta
# of: 8f7abca6
need-migrants = muhaajiriinta
# of: ed82faeb
need-legal-advice = talo sharci
# of: ac91eaee
need-workers = xuquuqda shaqada
# of: 84572653
need-compensation = magdhow
# of: f22546b0
need-police-report = warbixin booliis

# Result of a screening

# of: 1c190cbc
result-next-steps = Tallaabooyinka xiga
# of: 47e838b0
result-services = Halka caawimaad laga helo
# of: 035255a6
result-duty = Waxa sharcigu kugu waajibiyay
# of: 29e88c38
result-consult = Cidda aad weydiin karto adigoo aan magac sheegin
# of: b5b01c8e
result-services-other = Meelo kale oo caawimaad leh
# of: f7f1063e
result-elements = Waxa jawaabuhu sheegayaan
# of: fdb2f54e
result-elements-note = Ka ganacsiga qof weyn wuxuu leeyahay saddex qaybood: fal, hab iyo ujeeddo dhiig-miirasho. “Lama garanayo” iyaduna waa jawaab.
# of: a445412f
result-elements-note-child = Qofka ka yar 18 sano habku muhiim ma aha: fal iyo ujeeddo dhiig-miirasho ayaa ku filan. Kaliya haddii ujeeddadu tahay uur qof kale loo qaado, ilmuhuna aanu ahayn hooyada uurka qaadaysa, habka waa la tiriyaa.
# of: 4728b4a6
result-element = Qayb
# of: 6f0f7e0c
result-dimension = Koox calaamado ah
# of: e3e20df7
result-state = Natiijo
# of: d5d584d4
result-range = Haddii su’aalaha furan laga jawaabi lahaa
# of: 434c8f52
result-from-to = laga bilaabo “{ $best }” ilaa “{ $worst }”
# of: 497141d7
result-together = Wadajir
# of: 1ca3c3bb
result-combination = Waxa la arkay wuxuu u dhigmaa isku-darka “{ $title }”. Waa magac kooxo calaamado ah, ee ma aha magac qof.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] Waxa la arkay uma dhigmo isku-dar magac leh, qaybna lama arkin.
       *[other] Waxa la arkay uma dhigmo isku-dar magac leh. Qaybaha jira: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Haddii su’aalaha furan laga jawaabi lahaa, kuwanina way u dhigmi kari lahaayeen:
# of: e747f9eb
result-count = Calaamadaha la tiriyay: { $best }.
# of: 9d5a7abe
result-count-range = Calaamadaha la tiriyay: { $best }, ugu badnaanna { $worst } haddii wixii furnaaday calaamad yihiin.
# of: 8c8ae4cd
result-sum = Wadar: { $best }.
# of: e62e42e3
result-sum-range = Wadar: { $best }, ugu badnaanna { $worst } haddii wixii furnaaday la tiriyo.
# of: ee975b97
result-band = Tani waxay ku jirtaa “{ $band }”.
# of: 63e17015
result-band-range = Tani waxay u dhexaysaa “{ $best }” iyo “{ $worst }”, iyadoo ku xiran wixii furnaaday.
# of: dde22e1c
result-look-closer = Sida uu qabo xeerka su’aalahan, jawaabuhu waa sabab in si dhow loo eego, iyadoo qofka lala eegayo.
# of: 27f41d69
result-no-look-closer = Sida uu qabo xeerka su’aalahan, jawaabuhu sabab uma aha in si dhow loo eego. Taasi waxba meesha kama saarto.
# of: 3724b686
result-may-look-closer = Sida uu qabo xeerka su’aalahan, waxa la og yahay weli sabab uma aha in si dhow loo eego. Wixii furnaaday ayaa taas beddeli kara.
# of: 104dfab0
result-question = Su’aal
# of: 0e3e2b09
result-answer = Jawaab
# of: ebd5a960
result-weight = Ku dara
# of: d5c433d3
result-signs = Jawaabaha calaamado loo tiriyo
# of: fa4f3849
result-because = Sababtoo ah “{ $question }” waxaa looga jawaabay “{ $answer }”.
# of: ec8ef884
result-unanswered = Furnaaday
# of: 91515472
result-unanswered-note = Kuwan haa iyo maya midna looma tiriyo. Hadhow way caddaan karaan, ama looma baahan doono.
# of: cced49f2
result-accuracy = Inta jeer ee natiijadan oo kale sax tahay
# of: 4c3eb994
accuracy-study = { $on } ({ $sample } qof; ka ganacsiga dadka waxaa laga helay { $positives }).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] 100 qof oo natiijadan leh, ka ganacsiga dadka waxaa laga helay in ka yar hal qof.
       *[other] 100 qof oo natiijadan leh, ka ganacsiga dadka waxaa laga helay qiyaastii { $concerned }, lagamana helin qiyaastii { $others }.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] 100 qof oo natiijadan leh, ka ganacsiga dadka haddana waxaa laga helay in ka yar hal qof.
       *[other] 100 qof oo natiijadan leh, ka ganacsiga dadka haddana waxaa laga helay qiyaastii { $concerned }.
    }
# of: 8e807630
accuracy-prevalence-study = Sidaas waa halka ay arrintu khusayso { $concerned } ka mid ah 1000 qof, sida daraasadda. Halka ay ka yar tahay, digniino badan oo khaldan ayaa jira.
# of: 5e066e5e
accuracy-prevalence-stated = Taas waxaa loo xisaabiyay dad ay arrintu khusayso { $concerned } ka mid ah 1000.
# of: 395a1a2f
accuracy-elsewhere = Tirooyinkani waa dad kale iyo meelo kale. Inta jeer ee natiijadu sax u tahay dadka aad la kulanto lama garanayo.
# of: 33a21b26
accuracy-open = Su’aalo ayaa furnaaday, markaa tirana uma dhigmayso natiijadan.
# of: 6e929003
accuracy-unknown = Taas lama garanayo: habkan su’aalaha tirooyin looma daabicin. Filo digniino khaldan iyo calaamado qarsoon.
# of: f5976f41
scoring-validated-on = Waxaa lagu tijaabiyay: { $on }.
# of: 520396c5
state-seen = la arkay
# of: 3ebedf74
state-signs = { $count ->
        [0] ugu yaraan hal calaamad
        [one] hal calaamad
       *[other] { $count } calaamadood
    }
# of: 24472276
state-not-seen = lama arkin
# of: d383856d
state-not-known = lama garanayo
# of: b89169dd
state-not-asked = lama weydiin
# of: 6be7924f
state-not-needed = looma baahna

# Words of content

# of: 9c8e0f0f
method-lecture = hadal gaaban
# of: a3f8b8f0
method-discussion = dood
# of: c3952532
method-exercise = layli
# of: 327c77d4
method-case = shaqo dhacdo
# of: d79c0ed5
method-reflection = milicsi
# of: 3b9c6508
method-test = imtixaan
# of: b0ae971a
method-break = nasasho
# of: 029b424e
audience-health = caafimaadka
# of: 07d43016
audience-social = adeegga bulshada
# of: efe55326
audience-police = booliiska
# of: 4163630d
audience-border = ilaalada xuduudda
# of: ba29e869
audience-reception = xarumaha soo-dhoweynta
# of: 5edb37ab
audience-outreach = shaqada goobaha
# of: ec5b91a1
audience-hotline = khadadka caawimaadda
# of: af9cbec0
audience-volunteers = mutadawiciinta
# of: 96efd564
audience-trainers = tababarayaasha
# of: 3f5d27ab
audience-reader = akhristaha

# Languages

# of: 16276ff9
language-am = Amxaari
# of: b409ea76
language-ar = Carabi
# of: b9fc7495
language-az = Asarbayjaani
# of: 7324e788
language-bg = Bulgaari
# of: 5a80621c
language-bn = Bangaali
# of: ecb2c5b1
language-bs = Boosniyaan
# of: 4f6464b4
language-ckb = Kurdi Soraani
# of: d72599ff
language-cs = Jeeg
# of: 52b257bf
language-da = Deenish
# of: a691fd42
language-de = Jarmal
# of: 028e8614
language-el = Giriig
# of: f696aa85
language-en = Ingiriisi
# of: 68cdd923
language-es = Isbaanish
# of: cddf5efd
language-et = Istooniyaan
# of: 6528bea1
language-fa = Faarisi
# of: 3111a1f8
language-fa-AF = Dari
# of: ab9e2a86
language-fi = Finnish
# of: 79e37b44
language-fr = Faransiis
# of: db8c845c
language-he = Cibraani
# of: 6dbbfd0f
language-hi = Hindi
# of: a7596f80
language-hr = Koro’eeshiyaan
# of: aa6d3cfd
language-hu = Hangari
# of: 3c23ada0
language-it = Talyaani
# of: 26a33d57
language-ja = Jabaaniis
# of: 8f2de261
language-ka = Joorjiyaan
# of: 2e440951
language-km = Khmer
# of: 13def2ed
language-kmr = Kurdi Kurmanji
# of: 74cca74d
language-ko = Kuuriyaan
# of: b6e9f16e
language-lo = Laao
# of: e13b08f0
language-lt = Lituwaaniyaan
# of: c9a318c2
language-lv = Latfiyaan
# of: 6f0591e9
language-mn = Mongooli
# of: 7f341bbe
language-my = Burmiis
# of: 92be45d4
language-nb = Noorweeji
# of: d26a25b6
language-ne = Nebaali
# of: ae6eebed
language-nl = Holandays
# of: f86f2576
language-pl = Boolish
# of: 5b01fa10
language-ps = Bashtuu
# of: eb0ff06c
language-pt = Bortuqiis
# of: e3291eb0
language-ro = Romaaniyaan
# of: 4b050ad5
language-ru = Ruush
# of: f629b4de
language-se = Saami Waqooyi
# of: 2d199ca2
language-si = Sinhala
# of: 8bbbf080
language-sk = Islofaak
# of: e7dc3127
language-so = Soomaali
# of: 0819bd23
language-sq = Albaaniyaan
# of: eb0be147
language-sr = Serbiyaan
# of: 399ee226
language-sv = Iswiidhish
# of: 449a2686
language-sw = Sawaaxili
# of: 19c77d25
language-ta = Tamiil
# of: d1dc10ab
language-th = Taay
# of: af30e449
language-ti = Tigrinya
# of: d0ca0ba7
language-tl = Filibiino
# of: 73ef6e33
language-tr = Turki
# of: a3713b11
language-uk = Yukreeniyaan
# of: c73eecd4
language-ur = Urduu
# of: 896dafa5
language-uz = Usbeki
# of: 9cbe2c21
language-vi = Fiyatnaamiis
# of: bf635778
language-zh = Shiine
# of: b39b0bd2
language-zh-Hans = Shiine (la fududeeyay)
# of: 00f7b12f
language-zh-Hant = Shiine (dhaqameed)
