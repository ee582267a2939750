### translation: draft
### Sõnad, mis trükitakse kursuse dokumentidesse.

# What can be made of a course

# of: 8ca2bdbc
output-agenda = Kava
# of: 1ff9226e
output-slides = Slaidid
# of: 5083e8bd
output-case-cards = Juhtumikaardid
# of: f3da2429
output-exercise-sheets = Ülesandelehed
# of: 0811fbd0
output-evaluation = Tagasisideleht
# of: 0305db26
output-attendance = Osalejate leht
# of: 886b9b39
output-certificate = Tunnistus
# of: 06711dfc
output-materials = Vahendite nimekiri
# of: 394c9e11
output-reading-list = Lugemisvara
# of: 558d36e1
output-test-key = Teadmiste testi õiged vastused

# Agenda

# of: 9582e78f
agenda-when = { $date }, { $from }–{ $to }
# of: de087314
agenda-time = Aeg
# of: 0b16b86e
agenda-day = { $day }. päev
# of: 3bd8aa7c
agenda-end = Lõpp

# Slides

# of: 52c1c070
slides-before = Enne kui alustame
# of: f7cbf9b6
slides-back-at = Jätkame kell { $time }
# of: 7ee947c7
slides-controls = Slaidid: juhtimine
# of: a2a0992e
slides-previous = Eelmine
# of: e452679f
slides-next = Järgmine
# of: 618c754d
slides-all = Kõik slaidid (Esc)
# of: 141feab4
slides-presenter = Esitleja vaade (P)
# of: e0ae2679
slides-keys = Nooleklahvid või tühik: edasi ja tagasi. Home, End: esimene, viimane. Esc: kõik slaidid. P: esitleja vaade.
# of: 4a25f73a
slides-notes = Märkmed
# of: 70350057
slides-clock = Aega algusest
# of: d1fbddb4
slides-clock-start = Pane kell käima
# of: 8eec9607
slides-clock-reset = Tagasi nulli

# Case cards and exercise sheets

# of: 163cc51b
case-cards-how = Üks kaart igale väikesele rühmale. Trüki, lõika servi mööda ja jaga välja. Mida kuulata, seisab koolitaja juhendis.
# of: 9a67eeff
case-invented = See juhtum on välja mõeldud ja paljudest kokku pandud. See ei ole kellegi enda lugu.
# of: 4a25f73a
exercise-notes = Märkmed
# of: 58ead4be
exercise-yours = See paber on sinu. Ära kirjuta sellele midagi päris inimeste kohta.

# Evaluation form

# of: 9bdb7659
evaluation-how = Sinu vastused aitavad meil paremini õpetada. Ära kirjuta oma nime. Võid iga küsimuse vahele jätta.
# of: e3adec6e
evaluation-goals = Kui hästi sa seda nüüd oskad?
# of: 6b4f330f
evaluation-goals-scale = 1 = üldse mitte, 5 = väga hästi
# of: ed058fdf
evaluation-goal = Eesmärk
# of: 37835d63
evaluation-course = Milline kursus oli?
# of: e1a8e2c1
evaluation-course-scale = 1 = ei ole nõus, 5 = täiesti nõus
# of: 87b46ad7
evaluation-statement = Väide
# of: 34858899
evaluation-useful = Saan seda oma töös kasutada.
# of: 08957bb8
evaluation-pace = Tempo oli paras.
# of: fba757d4
evaluation-safe = Võisin vabalt rääkida ja vabalt vaikida.
# of: 9e67da13
evaluation-warned = Raskest teemast hoiatati mind õigel ajal.
# of: 3fcf0db5
evaluation-respect = Kõigist räägiti austusega, ka juhtumite inimestest.
# of: 73567214
evaluation-words = Oma sõnadega
# of: 83c09601
evaluation-tomorrow = Mida teed homsest teisiti?
# of: 713db3d9
evaluation-missing = Mis jäi puudu ja mida oli liiga palju?
# of: 553cd4aa
evaluation-hard = Kas midagi oli raske kuulata või kellegi suhtes ebaõiglane? Kuidas saaksime seda paremini teha?

# Attendance sheet

# of: 6586fdbb
attendance-how = Kirjuta alla ainult siis, kui pead näitama, et osalesid. Midagi muud ei küsita.
# of: bc983c3a
attendance-keep = Korraldajale: hoia seda lehte seal, kus keegi teine seda ei näe, ja hävita see, kui seda enam vaja ei ole. Loe kokku ka need, kes alla ei kirjuta.
# of: 10a7ef59
attendance-date = Kuupäev ja koht:
# of: 658200a4
attendance-trainer = Koolitaja:
# of: 0e47228d
attendance-count = Osalejaid kokku:
# of: 61080fe4
attendance-signatures = Allkirjad

# Certificate

# of: 972987b8
certificate-title = Osalemise tunnistus
# of: 0e0c85d8
certificate-name = Nimi, käsitsi kirjutatud
# of: 601347c6
certificate-took-part = on osalenud kursusel
# of: c4229b91
certificate-goals = Kursuse eesmärgid: osaleja oskab
# of: 72c8ff87
certificate-date = Kuupäev ja koht
# of: 582ad025
certificate-trainer = Koolitaja allkiri
# of: 69659e01
certificate-says = Tunnistus ütleb, et selle saaja osales. See ei näita, mida ta teab, ega anna kellelegi õigust otsustada, kes on inimkaubanduse ohver.

# Materials list

# of: d6ce04a0
materials-bring = Võtta kaasa
# of: 57d2d364
materials-print = Trükkida
# of: e28f162d
materials-for = Milleks: { $activities }
# of: 78bedffa
materials-each = üks igale osalejale
# of: 54e2342e
materials-each-sheet = igast lehest üks igale osalejale
# of: 2c692edc
materials-group = igast üks igale väikesele rühmale
# of: fb623f45
materials-trainer = üks igale koolitajale
# of: 96aeb992
materials-one = üks
# of: 8a599bb0
materials-who-wants = üks igaühele, kes soovib

# Reading list

# of: acb864c1
reading-how = Siit tuleb see, mida kursus faktina ütleb. Numbrid on samad mis jaotusmaterjalis.
# of: c163ba52
reading-used-in = Kasutatud: { $activities }
# of: b115e69f
reading-unverified = osa siit võetud fakte on kinnitamata

# Key to the knowledge test

# of: 2c2ba436
test-key-apart = Koolitajale. Hoia see lehtedest eraldi, kuni viimane test on vastatud. Test mõõdab kursust, mitte inimesi.
# of: aea0c178
test-key-why = Miks
# of: de2cb460
test-key-objective = Kontrollib: { $objective }

# A course fitted to the time there is

# of: 820f3c9a
cuts = Ajaga sobitatud
# of: 00278f5a
cuts-times = Kogu kursus võtab { $whole } minutit. Aega on { $available } ja see siin võtab { $minutes }. Pausid on sama pikad kui kogu kursuses.
# of: 69cc36f7
cuts-left-out = Ära jäetud:
# of: af4012ae
cuts-shorter = Lühem:
# of: b37d04e6
cuts-from-to = { $now } minutit, kogu kursuses { $before }
# of: 5c215eb7
cuts-not-claimed = Alles ei ole midagi, mis seda õpetaks, nii et kursus ei luba enam, et osaleja oskab:
# of: e20b298f
cuts-spare = { $minutes ->
        [one] Üks minut jääb
       *[other] { $minutes } minutit jääb
    } üle. Kasuta see aeg küsimusteks.

# What the tests show

# of: 632c1263
output-evaluation-report = Hinnang testidele
# of: 5110b97a
evaluation-title = Mida testid näitavad
# of: d20f958b
evaluation-time-pre = Enne
# of: 997f2642
evaluation-time-post = Pärast
# of: dc29a964
evaluation-time-follow-up = Hiljem
# of: ce33e3e0
evaluation-column = { $time }: { $sheets }
# of: 9a6f9ce8
evaluation-between = { $from } → { $to }
# of: c1481030
evaluation-count = { $count ->
        [one] { $count } inimene
       *[other] { $count } inimest
    }
# of: a6e2572c
evaluation-count-of = { $count } kutsututest ({ $invited }), { $rate }
# of: 4b9fee6a
evaluation-percent = { $share } %
# of: f2366307
evaluation-share = { $share } % ({ $low }–{ $high })
# of: a189d07c
evaluation-right-of = { $right } / { $of }
# of: f068759c
evaluation-difference = { $difference } ({ $low } … { $high })
# of: 00818f51
evaluation-r = { $r } ({ $low } … { $high })
# of: 9b0cffa8
evaluation-decimal = ,
# of: d383856d
evaluation-not-known = ei ole teada
# of: b89169dd
evaluation-not-asked = ei küsitud
# of: b567cf26
evaluation-fewer-than = vähem kui { $few }
# of: 27a45e7e
evaluation-who-answered = Kes vastasid
# of: bc32060f
evaluation-test = Test
# of: 067086d4
evaluation-sheets = Vastustega lehti
# of: c153fcbf
evaluation-invited = Kutsutuid
# of: ea161112
evaluation-rate = Vastamismäär
# of: ab1299fd
evaluation-few = { $time }: vähem kui { $few } lehte. Neist ei räägita midagi, sest igaüks teaks, kelle omad need on.
# of: a54b0344
evaluation-left-out = { $time }: { $count ->
        [one] { $count } lehte ei ole üheski arvus.
       *[other] { $count } lehte ei ole üheski arvus.
    } Need ei sobi ühegi teise lehega kokku ja vähem kui { $few } sellist inimest võiks arve võrreldes ära tunda.
# of: d43c6b9e
evaluation-invited-unknown = Kus ei ole teada, mitu inimest kutsuti, ei ole teada ka see, kas vastanud on teiste moodi.
# of: c77a942e
evaluation-knowledge = Teadmised eesmärkide järgi
# of: a2d0dcaf
evaluation-objective = Eesmärk
# of: fd3f2c02
evaluation-all-questions = Kõik küsimused
# of: 566e6b91
evaluation-questions-count = { $count ->
        [one] { $count } küsimus
       *[other] { $count } küsimust
    }
# of: b4ef52fb
evaluation-bars = Tulbad: õigete vastuste osa eesmärgi järgi, protsentides, iga testi kohta tulp, joon näitab, kus see tõenäoliselt on. Järgnevas tabelis on kõik arvud.
# of: 461ab17c
evaluation-reading = Kuidas seda lugeda: õigete vastuste osa ja sulgudes see, kus see selliste inimeste puhul tõenäoliselt on (95 % vahemik). Tühjaks jäetud küsimust ei loeta õigeks.
# of: 8bff6bc0
evaluation-counts-only = Kus vastas vähem kui { $least } inimest, on ainult arvud, nagu „7 / 12 õiget vastust“. Nii vähe ütleb teiste kohta vähe.
# of: d5d62349
evaluation-not-compared = Ei ole eesmärkide arvudes, sest neid küsimusi ei olnud kõigis testides:
# of: 8fa0f291
evaluation-not-entered = Ei ole üheski arvus, sest mõnes vastuste failis ei ole nende küsimuste jaoks veergu:
# of: 77d0c308
evaluation-nothing-common = Ükski küsimus ei olnud kõigis neis testides, nii et teadmisi ei saa võrrelda.
# of: be3b7de3
evaluation-again = Mida uuesti õpetada
# of: f8228e26
evaluation-again-nothing = Ühelgi eesmärgil ei ole alla { $mark } % õigeid vastuseid. { $time }.
# of: 74dc6675
evaluation-again-how = Eesmärgid, millel on alla { $mark } % õigeid vastuseid, kõige vähem teatu ees. { $time }. Piir on valik, mitte loodusseadus.
# of: 43b13330
evaluation-again-sure = { $share }. Selgelt alla { $mark } %.
# of: 95e1a1a7
evaluation-again-open = { $share }. Siin alla { $mark } %; selliste inimeste puhul võib see olla ka üle.
# of: 3b3097f4
evaluation-again-few = { $share } õiget vastust. Inimesi on liiga vähe, et rohkem öelda.
# of: 71e988c0
evaluation-drawn-to = „{ $choice }“ valis { $count }
# of: 9d8c21a9
evaluation-changes = Mis muutus
# of: 625d05bb
evaluation-change-reading = Muutus protsendipunktides ja sulgudes see, kus see tõenäoliselt on (95 % vahemik). Kui selles on 0, ei pruukinud muutust üldse olla.
# of: 7c9673ec
evaluation-people = { $between }: { $count } inimest võrreldakse iseendaga koodsõna järgi. Kui keegi ei oleks midagi õppinud ega unustanud, muudaks ainult juhus õigete vastuste arvu vähemalt nii palju tõenäosusega p { $p } (täpne permutatsioonitest).
# of: b8f3b364
evaluation-groups = { $between }: ühe testi kõiki lehti võrreldakse teise kõigi lehtedega, sest liiga vähesed sobivad koodsõna järgi kokku. Vastanud võisid olla teised; kuidas üksikud inimesed muutusid, ei ole teada. Olulisust ei testita.
# of: 74ed117a
evaluation-too-few = { $between }: ühel poolel on vähem kui { $least } inimest. Muutust ei arvutata ega testita.
# of: 3a5b7362
evaluation-questions = Küsimused
# of: 104dfab0
evaluation-question = Küsimus
# of: 65e7fdf7
evaluation-difficulty = Kui rasked küsimused olid: kui suur osa vastas igaühele õigesti. Mida rohkem, seda kergem.
# of: 6a98ad58
evaluation-empty = tühjaks jättis { $count }
# of: 0bc10540
evaluation-discrimination = Kui hästi eristab küsimus neid, kes teavad rohkem, neist, kes teavad vähem: selle korrelatsioon muude küsimuste õigete vastuste arvuga (korrigeeritud osa ja terviku korrelatsioon) ja 95 % vahemik. Nulli lähedal ei erista see kedagi; alla nulli vastasid valesti need, kes teadsid rohkem: vaata sõnastust ja õiget vastust. Kui pärast kursust on peaaegu kõik õige, on see õnnestumine ja eristada on vähe.
# of: f5748615
evaluation-all-alike = kõik ühtemoodi
# of: 5195822d
evaluation-moves = Kes õppisid ja kes unustasid, küsimus küsimuse haaval. { $compared }. Viimane veerg on tõenäosus, et vähemalt selline erinevus tuleks ainult juhusest (McNemari täpne test, Holmi parandus küsimuste arvu järgi).
# of: 87eea5f0
evaluation-gained = Vale, siis õige
# of: 73ad5594
evaluation-lost = Õige, siis vale
# of: 871542fc
evaluation-p = p
# of: cc811b44
evaluation-limits = Mida need arvud ei näita
# of: 304c6898
evaluation-limit-cause = Et põhjus oli kursus. Ei ole rühma ilma selleta, ja kes on küsimust korra näinud, vastab teisel korral paremini.
# of: a3741401
evaluation-limit-answered = Mida teavad need, kes ei vastanud. Mida väiksem vastamismäär, seda vähem.
# of: 9277331f
evaluation-limit-work = Mida inimesed tööl teevad. Õige vastuse valimine ei ole veel inimesega hästi kohtumine.
# of: 4555f12c
evaluation-limit-many = Milline üksik muutus on kindel. Kahekümnest sellisest vahemikust eksib umbes üks ja siin aruandes on neid palju.
