### translation: draft
### Sanat, jotka painetaan kurssin asiakirjoihin.

# What can be made of a course

# of: 8ca2bdbc
output-agenda = Ohjelma
# of: 1ff9226e
output-slides = Diat
# of: 5083e8bd
output-case-cards = Tapauskortit
# of: f3da2429
output-exercise-sheets = Tehtäväpaperit
# of: 0811fbd0
output-evaluation = Palautelomake
# of: 0305db26
output-attendance = Osallistujalista
# of: 886b9b39
output-certificate = Todistus
# of: 06711dfc
output-materials = Tarvikelista
# of: 394c9e11
output-reading-list = Lukemista
# of: 558d36e1
output-test-key = Osaamistestin oikeat vastaukset

# Agenda

# of: 9582e78f
agenda-when = { $date } klo { $from }–{ $to }
# of: de087314
agenda-time = Aika
# of: 3bd8aa7c
agenda-end = Päättyy

# Slides

# of: 52c1c070
slides-before = Ennen kuin aloitamme
# of: f7cbf9b6
slides-back-at = Jatkamme klo { $time }
# of: 7ee947c7
slides-controls = Diojen ohjaus
# of: a2a0992e
slides-previous = Edellinen
# of: e452679f
slides-next = Seuraava
# of: 618c754d
slides-all = Kaikki diat (Esc)
# of: 141feab4
slides-presenter = Esittäjän näkymä (P)
# of: e0ae2679
slides-keys = Nuolinäppäimet tai välilyönti: eteen ja taakse. Home, End: ensimmäinen, viimeinen. Esc: kaikki diat. P: esittäjän näkymä.
# of: 4a25f73a
slides-notes = Muistiinpanot
# of: 70350057
slides-clock = Aikaa alusta
# of: d1fbddb4
slides-clock-start = Käynnistä kello
# of: 8eec9607
slides-clock-reset = Nollaa

# Case cards and exercise sheets

# of: 163cc51b
case-cards-how = Yksi kortti kullekin pienryhmälle. Tulosta, leikkaa reunoja pitkin ja jaa. Kouluttajan oppaassa kerrotaan, mitä vastauksista kannattaa kuunnella.
# of: 9a67eeff
case-invented = Tapaus on keksitty ja koottu monesta. Se ei ole kenenkään oma tarina.
# of: 4a25f73a
exercise-notes = Muistiinpanoja
# of: 58ead4be
exercise-yours = Tämä paperi on sinun. Älä kirjoita siihen mitään todellisista ihmisistä.

# Evaluation form

# of: 9bdb7659
evaluation-how = Vastauksesi auttavat meitä kouluttamaan paremmin. Älä kirjoita nimeäsi. Voit jättää minkä tahansa kysymyksen väliin.
# of: e3adec6e
evaluation-goals = Miten hyvin osaat nyt tehdä tämän?
# of: 6b4f330f
evaluation-goals-scale = 1 = en lainkaan, 5 = erittäin hyvin
# of: ed058fdf
evaluation-goal = Tavoite
# of: 37835d63
evaluation-course = Millainen kurssi oli?
# of: e1a8e2c1
evaluation-course-scale = 1 = en ole samaa mieltä, 5 = olen täysin samaa mieltä
# of: 87b46ad7
evaluation-statement = Väite
# of: 34858899
evaluation-useful = Voin käyttää tätä työssäni.
# of: 08957bb8
evaluation-pace = Tahti oli sopiva.
# of: fba757d4
evaluation-safe = Sain vapaasti puhua ja vapaasti olla hiljaa.
# of: 9e67da13
evaluation-warned = Raskaista sisällöistä kerrottiin ajoissa.
# of: 3fcf0db5
evaluation-respect = Kaikista puhuttiin kunnioittavasti, myös tapausten ihmisistä.
# of: 73567214
evaluation-words = Omin sanoin
# of: 83c09601
evaluation-tomorrow = Mitä teet huomisesta alkaen toisin?
# of: 713db3d9
evaluation-missing = Mitä puuttui, mitä oli liikaa?
# of: 553cd4aa
evaluation-hard = Oliko jotakin raskasta kuulla tai epäreilua jollekulle? Miten voisimme tehdä sen paremmin?

# Attendance sheet

# of: 6586fdbb
attendance-how = Allekirjoita vain, jos sinun on voitava osoittaa, että osallistuit. Muuta ei kysytä.
# of: bc983c3a
attendance-keep = Järjestäjälle: säilytä lista niin, ettei kukaan muu näe sitä, ja hävitä se, kun sitä ei enää tarvita. Laske mukaan myös ne, jotka eivät allekirjoita.
# of: 10a7ef59
attendance-date = Päivä ja paikka:
# of: 658200a4
attendance-trainer = Kouluttaja:
# of: 0e47228d
attendance-count = Osallistujia kaikkiaan:
# of: 61080fe4
attendance-signatures = Allekirjoitukset

# Certificate

# of: 972987b8
certificate-title = Osallistumistodistus
# of: 0e0c85d8
certificate-name = Nimi, käsin kirjoitettuna
# of: 601347c6
certificate-took-part = on osallistunut kurssille
# of: c4229b91
certificate-goals = Kurssin tavoitteet: osallistuja
# of: 72c8ff87
certificate-date = Päivä ja paikka
# of: 582ad025
certificate-trainer = Kouluttajan allekirjoitus
# of: 69659e01
certificate-says = Todistus kertoo osallistumisesta. Se ei osoita osaamista eikä anna oikeutta päättää, kuka on ihmiskaupan uhri.

# Materials list

# of: d6ce04a0
materials-bring = Ota mukaan
# of: 57d2d364
materials-print = Tulosta
# of: e28f162d
materials-for = Mihin: { $activities }
# of: 78bedffa
materials-each = yksi kullekin osallistujalle
# of: 54e2342e
materials-each-sheet = kustakin testistä yksi kullekin osallistujalle
# of: 2c692edc
materials-group = kutakin yksi kullekin pienryhmälle
# of: fb623f45
materials-trainer = yksi kullekin kouluttajalle
# of: 96aeb992
materials-one = yksi
# of: 8a599bb0
materials-who-wants = yksi kullekin, joka haluaa

# Reading list

# of: acb864c1
reading-how = Tästä ovat peräisin kurssin tosiasiat. Numerot ovat samat kuin monisteessa.
# of: c163ba52
reading-used-in = Käytetty kohdissa: { $activities }
# of: b115e69f
reading-unverified = osa täältä peräisin olevista tiedoista on vahvistamatta

# Key to the knowledge test

# of: 2c2ba436
test-key-apart = Kouluttajalle. Pidä erillään testeistä, kunnes viimeiseenkin on vastattu. Testi mittaa kurssia, ei ihmisiä.
# of: fe9869b3
test-key-number = Nro
# of: 104dfab0
test-key-question = Kysymys
# of: 5c0e4329
test-key-answer = Oikea vastaus
# of: aea0c178
test-key-why = Miksi
# of: de2cb460
test-key-objective = Mittaa: { $objective }

# Kurssi sovitettuna käytettävissä olevaan aikaan

# of: 820f3c9a
cuts = Sovitettu aikaan
# of: 00278f5a
cuts-times = Koko kurssi kestää { $whole } minuuttia. Aikaa on { $available } minuuttia, ja tämä kestää { $minutes }. Tauot ovat yhtä pitkät kuin koko kurssissa.
# of: 69cc36f7
cuts-left-out = Jätetty pois:
# of: af4012ae
cuts-shorter = Lyhennetty:
# of: b37d04e6
cuts-from-to = { $now } minuuttia, koko kurssissa { $before }
# of: 5c215eb7
cuts-not-claimed = Jäljellä ei ole mitään, mikä opettaisi tätä, joten kurssi ei enää lupaa, että osallistuja:
# of: e20b298f
cuts-spare = { $minutes ->
        [one] Yksi minuutti
       *[other] { $minutes } minuuttia
    } jää yli. Käytä ne kysymyksiin.
