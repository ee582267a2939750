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
# of: fe9869b3
test-key-number = Nr
# of: 104dfab0
test-key-question = Küsimus
# of: 5c0e4329
test-key-answer = Õige vastus
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
