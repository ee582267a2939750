### translation: draft
### Sanat sisällön ympärillä kaikessa, mitä tulostetaan.

# Whole documents

# of: d81fce03
checked-on = Tiedot tarkistettu { $date }
# of: 0610cdaf
mark-draft = Käännösluonnos: kukaan nimetty henkilö ei ole vielä tarkistanut sitä
# of: 9adff397
mark-incomplete = Osaa teksteistä ei ole vielä käännetty
# of: 31ee472e
mark-unverified = Vahvistamatta
# of: bbd76e81
not-verified = vahvistamatta
# of: 31ee472e
not-verified-heading = Vahvistamatta
# of: 5ffd457d
not-verified-note = Tarkista asia, ennen kuin luotat siihen.
# of: b00c821b
page-of = Sivu { $page } / { $pages }
# of: 1746410e
contents = Sisällys
# of: a3b218b4
sources = Lähteet
# of: 87af1911
sources-note = Tekstin hakasulkeissa olevat numerot viittaavat tähän luetteloon.
# of: bddc0542
facts = Faktat
# of: efa7dcfb
case = Tapaus
# of: 6578adde
for-audience = Kohderyhmä: { $audience }
# of: 65a72ecd
also-seen-when = Sama voi näkyä myös, kun:
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
                [0] { $hours } t
               *[other] { $hours } t { $minutes } min
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = Kouluttajan opas
# of: e7674970
output-handout = Moniste
# of: 88cb485e
output-test = Osaamistesti
# of: 103bc6d4
output-checklist = Tarkistuslista
# of: 3589b58c
output-question-list = Kysymyslista
# of: b598f9e1
output-leaflet = Esite
# of: 1892434e
output-beside = Esite kahdella kielellä
# of: 47e838b0
output-directory = Mistä apua saa
# of: e3e20df7
output-result = Tulos

# Facilitator guide

# of: b5f3b50c
guide-safety = Turvallisuus ensin
# of: b8a83c23
guide-say-this = Sano aluksi:
# of: 4685be29
guide-distress = Jos joku järkyttyy tai ahdistuu:
# of: 74a8d716
guide-overview = Yleiskuva
# of: 443b33af
guide-for = Kohderyhmä:
# of: 52de56f8
guide-length = Kesto:
# of: 9fbc6b8f
guide-group = Ryhmä:
# of: 7dcf7ac7
guide-prerequisites = Käytävä ensin:
# of: eb8d6307
guide-objectives = Tavoitteet: osallistuja
# of: a594556d
guide-running-order = Kulku
# of: 0f26d0b4
guide-start = Alkaa
# of: 2bc9382b
guide-activity = Mitä tehdään
# of: eb38c978
guide-method = Työtapa
# of: a6317184
guide-minutes = Min
# of: d1fe8d02
guide-say-first = Sano ensin:
# of: ea76306a
guide-materials = Ota mukaan
# of: b3bba05b
guide-trainer = Kouluttajalle
# of: a5573994
guide-participant = Monisteessa
# of: e1c37747
guide-listen-for = Kuuntele, tuleeko esiin:
# of: ec8bfccb
guide-test-key = Osaamistesti: oikeat vastaukset

# Handout and test

# of: 2366ec7b
handout-before = Ennen kuin luet
# of: c1e791f2
handout-objectives = Tavoitteet: osallistuja
# of: 7d310f13
test-sheet = Testi: { $time }
# of: c19c8f00
test-how = Valitse jokaiseen kysymykseen yksi vastaus. Testi kertoo, mitä kurssi opetti; sinua ei arvostella.
# of: 23b15dcb
test-code-word = Tunnussana:
# of: be21677d
test-code-word-how = Keksi sana, jonka vain sinä tiedät, ja käytä samaa sanaa joka kerta. Älä kirjoita nimeäsi.
# of: 2ab53811
test-pre = ennen kurssia
# of: a688f9be
test-post = kurssin jälkeen
# of: c4b37538
test-follow-up = muutaman kuukauden kuluttua

# Checklist

# of: 30ab02e5
checklist-never = Nämä eivät koskaan ole merkkejä
# of: 4657cdc6
checklist-never-note = Mikään näistä ei kerro ihmiskaupasta mitään, ei yksin eikä yhdessä.
# of: a6c29e41
checklist-reading = Näin luet listaa
# of: 50f8a45b
checklist-strengths = Vahva merkki tarvitsee rinnalleen vain vähän, mutta yksin se ei koskaan riitä. Keskivahva merkki painaa yhdessä muiden kanssa. Heikko merkki vain tukee muita, vaikka niitä olisi monta.
# of: b24c9e60
checklist-ask = Voit kysyä:
# of: 9354b217
checklist-meaning = Mitä tämä ei kerro
# of: de35465b
no-verdict = Tämä ei ole päätelmä kenestäkään. Mikään määrä merkkejä ei osoita, että ihminen on uhri, eikä merkkien puuttuminen osoita, että kaikki on hyvin. Puhu ihmisen kanssa, ja jos olet epävarma, kysy erityispalvelusta; voit tehdä sen kertomatta nimeä.
# of: 6aef93f7
strength-strong = vahva
# of: 4a015b7e
strength-medium = keskivahva
# of: 2277b7c9
strength-weak = heikko
# of: 1855967b
element-act = Tekotapa
# of: e95d6d8e
element-means = Keino
# of: ceff46b2
element-purpose = Tarkoitus

# Question list

# of: fc534ab8
list-notice = Lue tämä ensin
# of: 589e4003
list-paper = Älä kirjoita tähän paperiin nimiä äläkä vastauksia: joku muu voi löytää sen.
# of: 1cbcd926
list-prepare = Ennen kuin tapaat ketään
# of: 1c429571
list-gates = Ennen ensimmäistä kysymystä
# of: c6f43cfc
list-gates-note = Jatka vasta, kun voit vastata jokaiseen näistä ”kyllä”.
# of: 22871b5f
list-otherwise = Jos ei: { $ending }
# of: 3a5b7362
list-questions = Kysymykset
# of: 5cca24fa
list-questions-note = Ihminen voi jättää minkä tahansa kysymyksen väliin ja lopettaa milloin vain. ”En tiedä” ja ”en halua sanoa” ovat hyviä vastauksia; niitä ei lasketa kylläksi eikä eiksi.
# of: ec59d6c9
list-questions-note-alone = Voit jättää minkä tahansa kysymyksen väliin ja lopettaa milloin vain. ”En tiedä” ja ”en halua sanoa” ovat hyviä vastauksia; niitä ei lasketa kylläksi eikä eiksi.
# of: b2f82df5
list-only-if = Kysy vain, jos { $condition }.
# of: 94c7c323
list-children-true = Myös silloin, kun ihminen on tai voi olla alle 18-vuotias.
# of: ff88d513
list-children-only = Vain silloin, kun ihminen on tai voi olla alle 18-vuotias.
# of: 9dde3cef
list-sensitive = Tähän voi olla vaikea vastata: kysy vasta, kun luottamusta on, ja jätä mieluummin väliin kuin painostat.
# of: f70079df
list-one = Jokin näistä:
# of: 3bb3b727
list-several = Yksi tai useampi näistä:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = Ajatus, jota ei kirjata.
# of: 6377105d
list-scoring = Mitä vastauksista kertyy
# of: 4020466a
scoring-not-validated = Tätä laskutapaa ei ole koeteltu sellaisilla ihmisillä, joiden kanssa sitä käytetään.
# of: 314bbdcc
list-endings = Miten keskustelu voi päättyä
# of: e00e1495
list-endings-alone = Miten tämä voi päättyä
# of: 7c0a21b5
list-from-gate = Kun jokin ensimmäistä kysymystä edeltävä ehto ei täyty.
# of: 8d05a42b
list-ending-if = Jos { $condition }.
# of: deb43df5
list-ending-else = Kaikissa muissa tapauksissa.
# of: 79c78508
list-turn-to = → Mihin kääntyä: { $services }

# The key to a form

# of: b12c7bac
key-title = Avain: { $title }
# of: cf78bb03
key-apart = Vain ammattilaiselle. Pidä tämä sivu erillään täytetystä lomakkeesta äläkä koskaan jätä sitä vastaajalle: se kertoo, miten vastaukset lasketaan.
# of: 8527f4bd
key-form = Hävitä lomake keskustelun jälkeen niin kuin organisaatiosi hävittää luottamukselliset paperit, jollei vastaaja toivo muuta. Siinä ei ole nimeä; älä lisää sellaista.
# of: 1ebaff5b
key-before = Ennen kuin annat lomakkeen
# of: a5b5e0d2
key-before-note = Kysy nämä ääneen. Anna lomake vasta, kun voit vastata jokaiseen ”kyllä”.
# of: 5941669b
key-answers = Miten vastaukset lasketaan
# of: 028d5e0d
key-counts = ”{ $answer }” lasketaan merkiksi: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = paino { $weight }
# of: d7c9849c
key-nothing = Tätä ei lasketa.
# of: c852d0c7
key-fact = Ei koskaan merkki: { $fact }
# of: d7d2ed43
key-unsure = ”En tiedä”, ”en halua sanoa” ja väliin jätetyt eivät ole kyllä eivätkä ei.
# of: 8cadb7a5
key-rule = Miten ne lasketaan yhteen
# of: 7cff46eb
key-rule-dimensions = Laske merkit ryhmittäin. Ryhmä on myönteinen missä tahansa näistä tapauksista, ja yksikin myönteinen ryhmä kannattaa selvittää tarkemmin.
# of: 56eff15b
key-rule-elements = Laske merkit ryhmittäin. Ryhmä on myönteinen missä tahansa näistä tapauksista. Asia kannattaa selvittää tarkemmin, kun teosta, keinosta ja tarkoituksesta kustakin puhuu jokin myönteinen ryhmä; alle 18-vuotiaalla keinoa ei tarvita.
# of: 611bbf20
key-rule-group = Ryhmä on myönteinen, kun siinä on { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [one] Yksikin merkki kannattaa selvittää tarkemmin.
       *[other] Vähintään { $count } eri merkkiä kannattaa selvittää tarkemmin.
    }
# of: 823cc3ae
key-rule-sum = Laske painot yhteen. Summa { $sum } tai enemmän kannattaa selvittää tarkemmin.
# of: 06c74753
key-rule-yes-or-maybe =
    Asia kannattaa selvittää tarkemmin, kun merkkejä on vähintään { $yes } tai kun vähintään { $maybe }
    kysymykseen vastattiin ”en tiedä”.
# of: 379a96ec
key-strong = { $count } vahva
# of: 90782116
key-medium = { $count } keskivahva
# of: b828d8d4
key-weak = { $count } heikko
# of: cd0fe30e
key-any-other = { $count } muu, vahvuudesta riippumatta
# of: be21a012
key-band =
    { $to ->
        [open] { $from } tai enemmän: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = Kukaan ei voi katsoa laitteisiin
# of: f83ac99c
gate-safety = Turvassa nyt
# of: c9df7860
gate-privacy = Kukaan ei voi kuulla
# of: f60df401
gate-interpreter = Riippumaton tulkki
# of: aa89629f
gate-consent = Ihminen on suostunut
# of: 5035389c
gate-age = Täysi-ikäinen
# of: f3da9ce1
answer-on-scale = { $value }, asteikolla enintään { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }ja{ " " }
# of: 25a8cc96
condition-or = { " " }tai{ " " }
# of: 6ecdda8f
condition-not = ei ole niin, että { $condition }
# of: 6f3e2632
condition-answer = vastaus kysymykseen { $number } on { $answers }
# of: 6e957ad3
condition-gate = ennen kysymyksiä kohtaan ”{ $gate }” vastataan { $answers }
# of: d0d3fde3
condition-from = vastaus kysymykseen { $number } on { $least } tai enemmän
# of: 88211f3a
condition-to = vastaus kysymykseen { $number } on { $most } tai vähemmän
# of: 0de563db
condition-between = vastaus kysymykseen { $number } on { $least }–{ $most }
# of: 7e98fae8
condition-element = tunnusmerkki ”{ $element }” tuli esiin
# of: 510e36b9
condition-dimension = ryhmässä ”{ $dimension }” oli tarpeeksi merkkejä
# of: 8edfb1f2
condition-count =
    { $count ->
        [one] ainakin yksi merkki tuli esiin
       *[other] ainakin { $count } merkkiä tuli esiin
    }
# of: e6a53a46
condition-band = summa on alueella ”{ $band }”
# of: 066c2da8
condition-look-closer = vastaukset kokonaisuutena antavat aihetta selvittää enemmän
# of: ea81d845
condition-not-look-closer = vastaukset kokonaisuutena eivät anna aihetta selvittää enemmän

# Leaflet and services

# of: a7939e90
leaflet-about = Mihin tämä perustuu
# of: e34765d3
leaflet-checked-note = Numerot ja ajat muuttuvat: jos yhdestä ei vastata, kokeile toista.
# of: 501edf06
leave-page = Poistu tältä sivulta
# of: 18eeda6c
leave-page-note = Yläreunan painike sulkee sivun heti, eikä ”takaisin” tuo tänne. Puhelimen historiassa voi silti näkyä, että sivu on ollut auki. Jos se on vaarallista, poista tiedosto ja historia.
# of: 262d3057
choose-language = Kieli
# of: 38b1780a
directory-note = Palveluja, joista saa apua, ja miten niihin saa yhteyden. Numerot ja ajat muuttuvat: jos yhdestä ei vastata, kokeile toista.
# of: 6a9c46a4
service-free = Maksuton
# of: 01a3a992
service-anonymous = Nimeä ei tarvitse kertoa
# of: 7a3ed653
hours-from-to = { $days } klo { $from }–{ $to }
# of: 9d51787d
hours-always = { $days } ympäri vuorokauden
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }.{ $minute }
# of: 4995587d
days-all = Joka päivä
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = ma
# of: aa145f5e
day-tue = ti
# of: d7826ab9
day-wed = ke
# of: 77471b19
day-thu = to
# of: ef5c761d
day-fri = pe
# of: 6074788b
day-sat = la
# of: 7773f0e8
day-sun = su
# of: 26128aaa
area-finland = koko Suomi
# of: e2cb8a5d
need-emergency = hätätilanne
# of: 51519b36
need-trafficking-victims = ihmiskaupan uhrit
# of: 3faf7437
need-professionals = neuvontaa ammattilaisille
# of: 8b5f1715
need-crime-victims = rikosten uhrit
# of: e1ebe7b3
need-violence = väkivalta
# of: 480a1835
need-shelter = turvakoti
# of: 895933e7
need-sexual-violence = seksuaaliväkivalta
# of: 62256d7f
need-sex-workers = seksityötä tekevät
# of: 8f7abca6
need-migrants = maahan muuttaneet
# of: ed82faeb
need-legal-advice = oikeudellinen neuvonta
# of: ac91eaee
need-workers = oikeudet työssä
# of: 84572653
need-compensation = korvaukset
# of: f22546b0
need-police-report = ilmoitus poliisille

# Result of a screening

# of: 1c190cbc
result-next-steps = Seuraavat askeleet
# of: 47e838b0
result-services = Mistä apua saa
# of: 035255a6
result-duty = Mitä laki velvoittaa tekemään
# of: 29e88c38
result-consult = Keneltä voit kysyä kertomatta nimeä
# of: b5b01c8e
result-services-other = Muita paikkoja, joista apua saa
# of: f7f1063e
result-elements = Mitä vastaukset kertovat
# of: fdb2f54e
result-elements-note = Aikuiseen kohdistuvassa ihmiskaupassa on kolme tunnusmerkkiä: tekotapa, keino ja hyväksikäytön tarkoitus. Myös ”ei tiedossa” on vastaus.
# of: a445412f
result-elements-note-child = Alle 18-vuotiaan kohdalla keinolla ei ole merkitystä: tekotapa ja hyväksikäytön tarkoitus riittävät. Keino ratkaisee vain, jos tarkoituksena on sijaissynnytys eikä lapsi ole itse sijaissynnyttäjä.
# of: 4728b4a6
result-element = Tunnusmerkki
# of: 6f0f7e0c
result-dimension = Merkkien ryhmä
# of: e3e20df7
result-state = Tulos
# of: d5d584d4
result-range = Jos avoimiin kysymyksiin vastattaisiin
# of: 434c8f52
result-from-to = väliltä ”{ $best }” – ”{ $worst }”
# of: 497141d7
result-together = Yhdessä
# of: 1ca3c3bb
result-combination = Havainnot sopivat yhdistelmään ”{ $title }”. Se on nimi merkkien ryhmille, ei ihmiselle.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] Havainnot eivät sovi mihinkään yhdistelmään, jolla on nimi, eikä yhtään tunnusmerkkiä tullut esiin.
       *[other] Havainnot eivät sovi mihinkään yhdistelmään, jolla on nimi. Esiin tulleet tunnusmerkit: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Jos avoimiin kysymyksiin vastattaisiin, myös nämä voisivat sopia:
# of: e747f9eb
result-count = Merkkejä: { $best }.
# of: 9d5a7abe
result-count-range = Merkkejä: { $best }, ja enintään { $worst }, jos avoimeksi jäänyt olisi merkki.
# of: 8c8ae4cd
result-sum = Summa: { $best }.
# of: e62e42e3
result-sum-range = Summa: { $best }, ja enintään { $worst }, jos avoimeksi jäänyt laskettaisiin.
# of: ee975b97
result-band = Tämä on alueella ”{ $band }”.
# of: 63e17015
result-band-range = Tämä on alueiden ”{ $best }” ja ”{ $worst }” välillä sen mukaan, mitä avoimeksi jäänyt on.
# of: dde22e1c
result-look-closer = Tämän seulan säännön mukaan vastaukset antavat aihetta selvittää enemmän yhdessä ihmisen kanssa.
# of: 27f41d69
result-no-look-closer = Tämän seulan säännön mukaan vastaukset eivät anna aihetta selvittää enemmän. Se ei sulje mitään pois.
# of: 3724b686
result-may-look-closer = Tämän seulan säännön mukaan se, mitä tiedetään, ei vielä anna aihetta selvittää enemmän. Avoimeksi jäänyt voi muuttaa sen.
# of: 104dfab0
result-question = Kysymys
# of: 0e3e2b09
result-answer = Vastaus
# of: ebd5a960
result-weight = Lisää
# of: d5c433d3
result-signs = Vastaukset, jotka lasketaan merkeiksi
# of: fa4f3849
result-because = Koska kysymykseen ”{ $question }” vastattiin ”{ $answer }”.
# of: ec8ef884
result-unanswered = Avoimeksi jäi
# of: 91515472
result-unanswered-note = Näitä ei lasketa kylläksi eikä eiksi. Ne voivat selvitä myöhemmin, tai niiden ei tarvitse selvitä.
# of: cced49f2
result-accuracy = Kuinka usein tällainen tulos pitää paikkansa
# of: 4c3eb994
accuracy-study = { $on } ({ $sample } ihmistä; ihmiskauppaa todettiin { $positives } ihmisen kohdalla).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] Sadasta ihmisestä, joilla on tämä tulos, ihmiskauppaa todettiin harvemman kuin yhden kohdalla.
       *[other] Sadasta ihmisestä, joilla on tämä tulos, ihmiskauppaa todettiin noin { $concerned } ihmisen kohdalla, ja noin { $others } ihmisen kohdalla ei.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] Sadasta ihmisestä, joilla on tämä tulos, ihmiskauppaa todettiin silti harvemman kuin yhden kohdalla.
       *[other] Sadasta ihmisestä, joilla on tämä tulos, ihmiskauppaa todettiin silti noin { $concerned } ihmisen kohdalla.
    }
# of: 8e807630
accuracy-prevalence-study = Näin on siellä, missä asia koskee { $concerned } ihmistä tuhannesta, kuten tutkimuksessa. Missä se on harvinaisempaa, useampi hälytys on väärä.
# of: 5e066e5e
accuracy-prevalence-stated = Luku on laskettu ihmisille, joista asia koskee { $concerned } ihmistä tuhannesta.
# of: 395a1a2f
accuracy-elsewhere = Luvut ovat muista ihmisistä ja muualta. Kuinka usein tulos pitää paikkansa niiden ihmisten kohdalla, joita sinä tapaat, ei ole tiedossa.
# of: 33a21b26
accuracy-open = Kysymyksiä jäi avoimeksi, joten mikään luku ei sovi tähän tulokseen.
# of: 6e929003
accuracy-unknown = Se ei ole tiedossa: tästä tavasta kysyä ei ole julkaistu lukuja. Varaudu vääriin hälytyksiin ja siihen, että merkkejä jää näkymättä.
# of: f5976f41
scoring-validated-on = Kokeiltu: { $on }.
# of: 520396c5
state-seen = tuli esiin
# of: 3ebedf74
state-signs = { $count ->
        [0] ainakin yksi merkki
        [one] yksi merkki
       *[other] { $count } merkkiä
    }
# of: 24472276
state-not-seen = ei tullut esiin
# of: d383856d
state-not-known = ei tiedossa
# of: b89169dd
state-not-asked = ei kysytty
# of: 6be7924f
state-not-needed = ei tarvita

# Words of content

# of: 9c8e0f0f
method-lecture = alustus
# of: a3f8b8f0
method-discussion = keskustelu
# of: c3952532
method-exercise = harjoitus
# of: 327c77d4
method-case = tapaustyö
# of: d79c0ed5
method-reflection = pohdinta
# of: 3b9c6508
method-test = testi
# of: b0ae971a
method-break = tauko
# of: 029b424e
audience-health = terveydenhuolto
# of: 07d43016
audience-social = sosiaalihuolto
# of: efe55326
audience-police = poliisi
# of: 4163630d
audience-border = rajavartijat
# of: ba29e869
audience-reception = vastaanottokeskukset
# of: 5edb37ab
audience-outreach = etsivä työ
# of: ec5b91a1
audience-hotline = neuvontapuhelimet
# of: af9cbec0
audience-volunteers = vapaaehtoiset
# of: 96efd564
audience-trainers = kouluttajat
# of: 3f5d27ab
audience-reader = lukija itse

# Languages

# of: 16276ff9
language-am = amhara
# of: b409ea76
language-ar = arabia
# of: b9fc7495
language-az = azeri
# of: 7324e788
language-bg = bulgaria
# of: 5a80621c
language-bn = bengali
# of: ecb2c5b1
language-bs = bosnia
# of: 4f6464b4
language-ckb = soranikurdi
# of: d72599ff
language-cs = tšekki
# of: 52b257bf
language-da = tanska
# of: a691fd42
language-de = saksa
# of: 028e8614
language-el = kreikka
# of: f696aa85
language-en = englanti
# of: 68cdd923
language-es = espanja
# of: cddf5efd
language-et = viro
# of: 6528bea1
language-fa = persia
# of: 3111a1f8
language-fa-AF = dari
# of: ab9e2a86
language-fi = suomi
# of: 79e37b44
language-fr = ranska
# of: db8c845c
language-he = heprea
# of: 6dbbfd0f
language-hi = hindi
# of: a7596f80
language-hr = kroatia
# of: aa6d3cfd
language-hu = unkari
# of: 3c23ada0
language-it = italia
# of: 26a33d57
language-ja = japani
# of: 8f2de261
language-ka = georgia
# of: 2e440951
language-km = khmer
# of: 13def2ed
language-kmr = kurmandžikurdi
# of: 74cca74d
language-ko = korea
# of: b6e9f16e
language-lo = lao
# of: e13b08f0
language-lt = liettua
# of: c9a318c2
language-lv = latvia
# of: 6f0591e9
language-mn = mongoli
# of: 7f341bbe
language-my = burma
# of: 92be45d4
language-nb = norja
# of: d26a25b6
language-ne = nepali
# of: ae6eebed
language-nl = hollanti
# of: f86f2576
language-pl = puola
# of: 5b01fa10
language-ps = paštu
# of: eb0ff06c
language-pt = portugali
# of: e3291eb0
language-ro = romania
# of: 4b050ad5
language-ru = venäjä
# of: f629b4de
language-se = pohjoissaame
# of: 2d199ca2
language-si = sinhala
# of: 8bbbf080
language-sk = slovakki
# of: e7dc3127
language-so = somali
# of: 0819bd23
language-sq = albania
# of: eb0be147
language-sr = serbia
# of: 399ee226
language-sv = ruotsi
# of: 449a2686
language-sw = swahili
# of: 19c77d25
language-ta = tamili
# of: d1dc10ab
language-th = thai
# of: af30e449
language-ti = tigrinja
# of: d0ca0ba7
language-tl = filipino
# of: 73ef6e33
language-tr = turkki
# of: a3713b11
language-uk = ukraina
# of: c73eecd4
language-ur = urdu
# of: 896dafa5
language-uz = uzbekki
# of: 9cbe2c21
language-vi = vietnam
# of: bf635778
language-zh = kiina
# of: b39b0bd2
language-zh-Hans = kiina (yksinkertaistettu)
# of: 00f7b12f
language-zh-Hant = kiina (perinteinen)
