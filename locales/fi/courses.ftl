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
# of: 0b16b86e
agenda-day = Päivä { $day }
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

# What the tests show

# of: 632c1263
output-evaluation-report = Arviointi
# of: 5110b97a
evaluation-title = Mitä testit kertovat
# of: d20f958b
evaluation-time-pre = Ennen
# of: 997f2642
evaluation-time-post = Jälkeen
# of: dc29a964
evaluation-time-follow-up = Myöhemmin
# of: ce33e3e0
evaluation-column = { $time }: { $sheets }
# of: 9a6f9ce8
evaluation-between = { $from } → { $to }
# of: c1481030
evaluation-count = { $count ->
        [one] { $count } henkilö
       *[other] { $count } henkilöä
    }
# of: a6e2572c
evaluation-count-of = { $count } / { $invited } kutsuttua, { $rate }
# of: 4b9fee6a
evaluation-percent = { $share } %
# of: f2366307
evaluation-share = { $share } % ({ $low }–{ $high })
# of: a189d07c
evaluation-right-of = { $right } / { $of }
# of: f068759c
evaluation-difference = { $difference } ({ $low } … { $high })
# of: 00818f51
evaluation-r = { $r } ({ $low } … { $high })
# of: 9b0cffa8
evaluation-decimal = ,
# of: d383856d
evaluation-not-known = ei tiedossa
# of: b89169dd
evaluation-not-asked = ei kysytty
# of: b567cf26
evaluation-fewer-than = alle { $few }
# of: 27a45e7e
evaluation-who-answered = Ketkä vastasivat
# of: bc32060f
evaluation-test = Testi
# of: 067086d4
evaluation-sheets = Vastauslomakkeita
# of: c153fcbf
evaluation-invited = Kutsuttuja
# of: ea161112
evaluation-rate = Vastausprosentti
# of: ab1299fd
evaluation-few = { $time }: alle { $few } lomaketta. Niistä ei kerrota mitään, koska kaikki tietäisivät, kenen ne ovat.
# of: a54b0344
evaluation-left-out = { $time }: { $count ->
        [one] { $count } lomake ei ole
       *[other] { $count } lomaketta ei ole
    } mukana missään luvussa. Niille ei löydy paria, ja alle { $few } tällaista henkilöä voisi tunnistaa lukuja vertaamalla.
# of: d43c6b9e
evaluation-invited-unknown = Jos ei tiedetä, montako kutsuttiin, ei tiedetä sitäkään, ovatko vastanneet samanlaisia kuin muut.
# of: c77a942e
evaluation-knowledge = Osaaminen tavoitteittain
# of: a2d0dcaf
evaluation-objective = Tavoite
# of: fd3f2c02
evaluation-all-questions = Kaikki kysymykset
# of: 566e6b91
evaluation-questions-count = { $count ->
        [one] { $count } kysymys
       *[other] { $count } kysymystä
    }
# of: b4ef52fb
evaluation-bars = Pylväät: oikeiden vastausten osuus tavoitteittain prosentteina, pylväs kullekin testille, ja viiva siitä, missä osuus todennäköisesti on. Kaikki luvut ovat seuraavassa taulukossa.
# of: 461ab17c
evaluation-reading = Näin luet: oikeiden vastausten osuus, ja suluissa väli, jolla se todennäköisesti on tällaisilla ihmisillä (95 %:n luottamusväli). Tyhjäksi jätetty kysymys ei ole oikein.
# of: 8bff6bc0
evaluation-counts-only = Kun vastaajia on alle { $least }, kerrotaan vain lukumäärät, esimerkiksi ”7 / 12 oikeaa vastausta”. Näin harvat kertovat vain vähän muista.
# of: d5d62349
evaluation-not-compared = Nämä kysymykset eivät olleet kaikissa testeissä, joten ne eivät ole mukana tavoitteiden luvuissa:
# of: 8fa0f291
evaluation-not-entered = Nämä kysymykset puuttuvat jostakin vastaustiedostosta, joten ne eivät ole mukana missään luvussa:
# of: 77d0c308
evaluation-nothing-common = Mikään kysymys ei ollut kaikissa näissä testeissä, joten osaamista ei voi verrata.
# of: be3b7de3
evaluation-again = Mitä opettaa uudelleen
# of: f8228e26
evaluation-again-nothing = Missään tavoitteessa oikeita vastauksia ei ole alle { $mark } %. { $time }.
# of: 74dc6675
evaluation-again-how = Tavoitteet, joissa oikeita vastauksia on alle { $mark } %, heikoimmin osattu ensin. { $time }. Raja on valinta, ei luonnonlaki.
# of: 43b13330
evaluation-again-sure = { $share }. Selvästi alle { $mark } %.
# of: 95e1a1a7
evaluation-again-open = { $share }. Tässä alle { $mark } %; tällaisilla ihmisillä se voi olla ylikin.
# of: 3b3097f4
evaluation-again-few = { $share } oikeaa vastausta. Vastaajia on liian vähän, jotta voisi sanoa enempää.
# of: 71e988c0
evaluation-drawn-to = ”{ $choice }” valittiin { $count } kertaa
# of: 9d8c21a9
evaluation-changes = Mikä muuttui
# of: 625d05bb
evaluation-change-reading = Muutos prosenttiyksikköinä, ja suluissa väli, jolla se todennäköisesti on (95 %:n luottamusväli). Jos 0 on välillä, muutosta ei ehkä ollut lainkaan.
# of: 7c9673ec
evaluation-people = { $between }: { $count } henkilöä verrataan heihin itseensä tunnussanan avulla. Jos kukaan ei olisi oppinut eikä unohtanut mitään, oikeiden vastausten määrä muuttuisi pelkästä sattumasta vähintään näin paljon todennäköisyydellä p { $p } (tarkka permutaatiotesti).
# of: b8f3b364
evaluation-groups = { $between }: yhden testin kaikkia lomakkeita verrataan toisen kaikkiin, koska liian harva yhdistyy tunnussanalla. Vastaajat ovat voineet olla eri ihmisiä; yksittäisten ihmisten muutosta ei tiedetä. Merkitsevyyttä ei testata.
# of: 74ed117a
evaluation-too-few = { $between }: jommassakummassa on alle { $least } henkilöä. Muutosta ei lasketa eikä testata.
# of: 3a5b7362
evaluation-questions = Kysymykset
# of: 104dfab0
evaluation-question = Kysymys
# of: 65e7fdf7
evaluation-difficulty = Kuinka vaikeita kysymykset olivat: niiden osuus, jotka vastasivat oikein. Mitä suurempi, sitä helpompi.
# of: 6a98ad58
evaluation-empty = tyhjiä { $count }
# of: 0bc10540
evaluation-discrimination = Kuinka hyvin kysymys erottaa enemmän osaavat vähemmän osaavista: sen korrelaatio muiden kysymysten oikeiden vastausten määrään (korjattu osio-kokonaiskorrelaatio) ja 95 %:n luottamusväli. Lähellä nollaa kysymys ei erota ketään; alle nollan enemmän osaavat vastasivat väärin: tarkista sanamuoto ja oikea vastaus. Jos kurssin jälkeen melkein kaikki osaavat, se on onnistuminen, eikä eroteltavaa juuri ole.
# of: f5748615
evaluation-all-alike = kaikki samoin
# of: 5195822d
evaluation-moves = Ketkä oppivat ja ketkä unohtivat, kysymys kerrallaan. { $compared }. Viimeinen sarake on todennäköisyys sille, että ero syntyisi vähintään näin suurena pelkästä sattumasta (McNemarin tarkka testi, Holmin korjaus kysymysten määrälle).
# of: 87eea5f0
evaluation-gained = Väärin, sitten oikein
# of: 73ad5594
evaluation-lost = Oikein, sitten väärin
# of: 871542fc
evaluation-p = p
# of: cc811b44
evaluation-limits = Mitä nämä luvut eivät kerro
# of: 304c6898
evaluation-limit-cause = Että syy on kurssi. Vertailuryhmää ei ole, ja jo kerran nähtyyn kysymykseen vastaa toisella kerralla paremmin.
# of: a3741401
evaluation-limit-answered = Mitä ne osaavat, jotka eivät vastanneet. Mitä pienempi vastausprosentti, sitä vähemmän siitä tiedetään.
# of: 9277331f
evaluation-limit-work = Mitä ihmiset tekevät työssään. Oikean vastauksen valinta ei vielä ole hyvä kohtaaminen.
# of: 4555f12c
evaluation-limit-many = Mikä yksittäinen muutos on varma. Noin yksi kahdestakymmenestä tällaisesta välistä menee ohi, ja tässä raportissa niitä on monta.
