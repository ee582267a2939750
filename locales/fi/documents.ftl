### translation: draft
### Sanat sisällön ympärillä kaikessa, mitä tulostetaan.

# Whole documents

checked-on = Tiedot tarkistettu { $date }
mark-draft = Käännösluonnos: kukaan nimetty henkilö ei ole vielä tarkistanut sitä
mark-incomplete = Osaa teksteistä ei ole vielä käännetty
mark-unverified = Vahvistamatta
not-verified = vahvistamatta
not-verified-heading = Vahvistamatta
not-verified-note = Tarkista asia, ennen kuin luotat siihen.
page-of = Sivu { $page } / { $pages }
contents = Sisällys
sources = Lähteet
sources-note = Tekstin hakasulkeissa olevat numerot viittaavat tähän luetteloon.
facts = Faktat
case = Tapaus
for-audience = Kohderyhmä: { $audience }
also-seen-when = Sama voi näkyä myös, kun:
quoted = ”{ $text }”
list-comma = { ", " }
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

output-facilitator-guide = Kouluttajan opas
output-handout = Moniste
output-test = Osaamistesti
output-checklist = Tarkistuslista
output-question-list = Kysymyslista
output-leaflet = Esite
output-directory = Mistä apua saa
output-result = Tulos

# Facilitator guide

guide-safety = Turvallisuus ensin
guide-say-this = Sano aluksi:
guide-distress = Jos joku järkyttyy tai ahdistuu:
guide-overview = Yleiskuva
guide-for = Kohderyhmä:
guide-length = Kesto:
guide-group = Ryhmä:
guide-prerequisites = Käytävä ensin:
guide-objectives = Tavoitteet: osallistuja
guide-running-order = Kulku
guide-start = Alkaa
guide-activity = Mitä tehdään
guide-method = Työtapa
guide-minutes = Min
guide-say-first = Sano ensin:
guide-materials = Ota mukaan
guide-trainer = Kouluttajalle
guide-participant = Monisteessa
guide-listen-for = Kuuntele, tuleeko esiin:
guide-test-key = Osaamistesti: oikeat vastaukset

# Handout and test

handout-before = Ennen kuin luet
handout-objectives = Tavoitteet: osallistuja
test-sheet = Testi: { $time }
test-how = Valitse jokaiseen kysymykseen yksi vastaus. Testi kertoo, mitä kurssi opetti; sinua ei arvostella.
test-code-word = Tunnussana:
test-code-word-how = Keksi sana, jonka vain sinä tiedät, ja käytä samaa sanaa joka kerta. Älä kirjoita nimeäsi.
test-pre = ennen kurssia
test-post = kurssin jälkeen
test-follow-up = muutaman kuukauden kuluttua

# Checklist

checklist-never = Nämä eivät koskaan ole merkkejä
checklist-never-note = Mikään näistä ei kerro ihmiskaupasta mitään, ei yksin eikä yhdessä.
checklist-reading = Näin luet listaa
checklist-strengths = Vahva merkki tarvitsee rinnalleen vain vähän, mutta yksin se ei koskaan riitä. Keskivahva merkki painaa yhdessä muiden kanssa. Heikko merkki vain tukee muita, vaikka niitä olisi monta.
checklist-ask = Voit kysyä:
checklist-meaning = Mitä tämä ei kerro
no-verdict = Tämä ei ole päätelmä kenestäkään. Mikään määrä merkkejä ei osoita, että ihminen on uhri, eikä merkkien puuttuminen osoita, että kaikki on hyvin. Puhu ihmisen kanssa, ja jos olet epävarma, kysy erityispalvelusta; voit tehdä sen kertomatta nimeä.
strength-strong = vahva
strength-medium = keskivahva
strength-weak = heikko
element-act = Tekotapa
element-means = Keino
element-purpose = Tarkoitus

# Question list

list-notice = Lue tämä ensin
list-paper = Älä kirjoita tähän paperiin nimiä äläkä vastauksia: joku muu voi löytää sen.
list-prepare = Ennen kuin tapaat ketään
list-gates = Ennen ensimmäistä kysymystä
list-gates-note = Jatka vasta, kun voit vastata jokaiseen näistä ”kyllä”.
list-otherwise = Jos ei: { $ending }
list-questions = Kysymykset
list-questions-note = Ihminen voi jättää minkä tahansa kysymyksen väliin ja lopettaa milloin vain. ”En tiedä” ja ”en halua sanoa” ovat hyviä vastauksia; niitä ei lasketa kylläksi eikä eiksi.
list-questions-note-alone = Voit jättää minkä tahansa kysymyksen väliin ja lopettaa milloin vain. ”En tiedä” ja ”en halua sanoa” ovat hyviä vastauksia; niitä ei lasketa kylläksi eikä eiksi.
list-only-if = Kysy vain, jos { $condition }.
list-children-true = Myös silloin, kun ihminen on tai voi olla alle 18-vuotias.
list-children-only = Vain silloin, kun ihminen on tai voi olla alle 18-vuotias.
list-sensitive = Tähän voi olla vaikea vastata: kysy vasta, kun luottamusta on, ja jätä mieluummin väliin kuin painostat.
list-one = Jokin näistä:
list-several = Yksi tai useampi näistä:
list-scale = { $from } ({ $low }) … { $to } ({ $high })
list-number = { $from }–{ $to } { $unit }
list-note = Ajatus, jota ei kirjata.
list-scoring = Mitä vastauksista kertyy
scoring-not-validated = Tätä laskutapaa ei ole koeteltu sellaisilla ihmisillä, joiden kanssa sitä käytetään.
list-endings = Miten keskustelu voi päättyä
list-endings-alone = Miten tämä voi päättyä
list-from-gate = Kun jokin ensimmäistä kysymystä edeltävä ehto ei täyty.
list-ending-if = Jos { $condition }.
list-ending-else = Kaikissa muissa tapauksissa.
list-turn-to = → Mihin kääntyä: { $services }

# The key to a form

key-title = Avain: { $title }
key-apart = Vain ammattilaiselle. Pidä tämä sivu erillään täytetystä lomakkeesta äläkä koskaan jätä sitä vastaajalle: se kertoo, miten vastaukset lasketaan.
key-form = Hävitä lomake keskustelun jälkeen niin kuin organisaatiosi hävittää luottamukselliset paperit, jollei vastaaja toivo muuta. Siinä ei ole nimeä; älä lisää sellaista.
key-before = Ennen kuin annat lomakkeen
key-before-note = Kysy nämä ääneen. Anna lomake vasta, kun voit vastata jokaiseen ”kyllä”.
key-answers = Miten vastaukset lasketaan
key-counts = ”{ $answer }” lasketaan merkiksi: { $sign }
key-counts-group = { $group }, { $strength }
key-weight = paino { $weight }
key-nothing = Tätä ei lasketa.
key-fact = Ei koskaan merkki: { $fact }
key-unsure = ”En tiedä”, ”en halua sanoa” ja väliin jätetyt eivät ole kyllä eivätkä ei.
key-rule = Miten ne lasketaan yhteen
key-rule-dimensions = Laske merkit ryhmittäin. Ryhmä on myönteinen missä tahansa näistä tapauksista, ja yksikin myönteinen ryhmä kannattaa selvittää tarkemmin.
key-rule-elements = Laske merkit ryhmittäin. Ryhmä on myönteinen missä tahansa näistä tapauksista. Asia kannattaa selvittää tarkemmin, kun teosta, keinosta ja tarkoituksesta kustakin puhuu jokin myönteinen ryhmä; alle 18-vuotiaalla keinoa ei tarvita.
key-rule-group = Ryhmä on myönteinen, kun siinä on { $needed }.
key-rule-count =
    { $count ->
        [one] Yksikin merkki kannattaa selvittää tarkemmin.
       *[other] Vähintään { $count } eri merkkiä kannattaa selvittää tarkemmin.
    }
key-rule-sum = Laske painot yhteen. Summa { $sum } tai enemmän kannattaa selvittää tarkemmin.
key-rule-yes-or-maybe =
    Asia kannattaa selvittää tarkemmin, kun merkkejä on vähintään { $yes } tai kun vähintään { $maybe }
    kysymykseen vastattiin ”en tiedä”.
key-strong = { $count } vahva
key-medium = { $count } keskivahva
key-weak = { $count } heikko
key-any-other = { $count } muu, vahvuudesta riippumatta
key-band =
    { $to ->
        [open] { $from } tai enemmän: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
gate-device = Kukaan ei voi katsoa laitteisiin
gate-safety = Turvassa nyt
gate-privacy = Kukaan ei voi kuulla
gate-interpreter = Riippumaton tulkki
gate-consent = Ihminen on suostunut
gate-age = Täysi-ikäinen
answer-on-scale = { $value }, asteikolla enintään { $to }

# Conditions: parts of “ask only if …”

condition-and = { " " }ja{ " " }
condition-or = { " " }tai{ " " }
condition-not = ei ole niin, että { $condition }
condition-answer = vastaus kysymykseen { $number } on { $answers }
condition-gate = ennen kysymyksiä kohtaan ”{ $gate }” vastataan { $answers }
condition-from = vastaus kysymykseen { $number } on { $least } tai enemmän
condition-to = vastaus kysymykseen { $number } on { $most } tai vähemmän
condition-between = vastaus kysymykseen { $number } on { $least }–{ $most }
condition-element = tunnusmerkki ”{ $element }” tuli esiin
condition-dimension = ryhmässä ”{ $dimension }” oli tarpeeksi merkkejä
condition-count =
    { $count ->
        [one] ainakin yksi merkki tuli esiin
       *[other] ainakin { $count } merkkiä tuli esiin
    }
condition-band = summa on alueella ”{ $band }”
condition-look-closer = vastaukset kokonaisuutena antavat aihetta selvittää enemmän
condition-not-look-closer = vastaukset kokonaisuutena eivät anna aihetta selvittää enemmän

# Leaflet and services

leaflet-about = Mihin tämä perustuu
leaflet-checked-note = Numerot ja ajat muuttuvat: jos yhdestä ei vastata, kokeile toista.
directory-note = Palveluja, joista saa apua, ja miten niihin saa yhteyden. Numerot ja ajat muuttuvat: jos yhdestä ei vastata, kokeile toista.
service-free = Maksuton
service-anonymous = Nimeä ei tarvitse kertoa
hours-from-to = { $days } klo { $from }–{ $to }
hours-always = { $days } ympäri vuorokauden
hours-in-languages = { $hours } ({ $languages })
hours-time = { $hour }.{ $minute }
days-all = Joka päivä
days-from-to = { $from }–{ $to }
day-mon = ma
day-tue = ti
day-wed = ke
day-thu = to
day-fri = pe
day-sat = la
day-sun = su
area-finland = koko Suomi
need-emergency = hätätilanne
need-trafficking-victims = ihmiskaupan uhrit
need-professionals = neuvontaa ammattilaisille
need-crime-victims = rikosten uhrit
need-violence = väkivalta
need-shelter = turvakoti
need-sexual-violence = seksuaaliväkivalta
need-sex-workers = seksityötä tekevät
need-migrants = maahan muuttaneet
need-legal-advice = oikeudellinen neuvonta
need-workers = oikeudet työssä
need-compensation = korvaukset
need-police-report = ilmoitus poliisille

# Result of a screening

result-next-steps = Seuraavat askeleet
result-services = Mistä apua saa
result-duty = Mitä laki velvoittaa tekemään
result-consult = Keneltä voit kysyä kertomatta nimeä
result-services-other = Muita paikkoja, joista apua saa
result-elements = Mitä vastaukset kertovat
result-elements-note = Aikuiseen kohdistuvassa ihmiskaupassa on kolme tunnusmerkkiä: tekotapa, keino ja hyväksikäytön tarkoitus. Myös ”ei tiedossa” on vastaus.
result-elements-note-child = Alle 18-vuotiaan kohdalla keinolla ei ole merkitystä: tekotapa ja hyväksikäytön tarkoitus riittävät. Keino ratkaisee vain, jos tarkoituksena on sijaissynnytys eikä lapsi ole itse sijaissynnyttäjä.
result-element = Tunnusmerkki
result-dimension = Merkkien ryhmä
result-state = Tulos
result-range = Jos avoimiin kysymyksiin vastattaisiin
result-from-to = väliltä ”{ $best }” – ”{ $worst }”
result-together = Yhdessä
result-combination = Havainnot sopivat yhdistelmään ”{ $title }”. Se on nimi merkkien ryhmille, ei ihmiselle.
result-no-combination =
    { $count ->
        [0] Havainnot eivät sovi mihinkään yhdistelmään, jolla on nimi, eikä yhtään tunnusmerkkiä tullut esiin.
       *[other] Havainnot eivät sovi mihinkään yhdistelmään, jolla on nimi. Esiin tulleet tunnusmerkit: { $elements }.
    }
result-other-combinations = Jos avoimiin kysymyksiin vastattaisiin, myös nämä voisivat sopia:
result-count = Merkkejä: { $best }.
result-count-range = Merkkejä: { $best }, ja enintään { $worst }, jos avoimeksi jäänyt olisi merkki.
result-sum = Summa: { $best }.
result-sum-range = Summa: { $best }, ja enintään { $worst }, jos avoimeksi jäänyt laskettaisiin.
result-band = Tämä on alueella ”{ $band }”.
result-band-range = Tämä on alueiden ”{ $best }” ja ”{ $worst }” välillä sen mukaan, mitä avoimeksi jäänyt on.
result-look-closer = Tämän seulan säännön mukaan vastaukset antavat aihetta selvittää enemmän yhdessä ihmisen kanssa.
result-no-look-closer = Tämän seulan säännön mukaan vastaukset eivät anna aihetta selvittää enemmän. Se ei sulje mitään pois.
result-may-look-closer = Tämän seulan säännön mukaan se, mitä tiedetään, ei vielä anna aihetta selvittää enemmän. Avoimeksi jäänyt voi muuttaa sen.
result-question = Kysymys
result-answer = Vastaus
result-weight = Lisää
result-signs = Vastaukset, jotka lasketaan merkeiksi
result-because = Koska kysymykseen ”{ $question }” vastattiin ”{ $answer }”.
result-unanswered = Avoimeksi jäi
result-unanswered-note = Näitä ei lasketa kylläksi eikä eiksi. Ne voivat selvitä myöhemmin, tai niiden ei tarvitse selvitä.
result-accuracy = Kuinka usein tällainen tulos pitää paikkansa
accuracy-study = { $on } ({ $sample } ihmistä; ihmiskauppaa todettiin { $positives } ihmisen kohdalla).
accuracy-closer =
    { $concerned ->
        [0] Sadasta ihmisestä, joilla on tämä tulos, ihmiskauppaa todettiin harvemman kuin yhden kohdalla.
       *[other] Sadasta ihmisestä, joilla on tämä tulos, ihmiskauppaa todettiin noin { $concerned } ihmisen kohdalla, ja noin { $others } ihmisen kohdalla ei.
    }
accuracy-not-closer =
    { $concerned ->
        [0] Sadasta ihmisestä, joilla on tämä tulos, ihmiskauppaa todettiin silti harvemman kuin yhden kohdalla.
       *[other] Sadasta ihmisestä, joilla on tämä tulos, ihmiskauppaa todettiin silti noin { $concerned } ihmisen kohdalla.
    }
accuracy-prevalence-study = Näin on siellä, missä asia koskee { $concerned } ihmistä tuhannesta, kuten tutkimuksessa. Missä se on harvinaisempaa, useampi hälytys on väärä.
accuracy-prevalence-stated = Luku on laskettu ihmisille, joista asia koskee { $concerned } ihmistä tuhannesta.
accuracy-elsewhere = Luvut ovat muista ihmisistä ja muualta. Kuinka usein tulos pitää paikkansa niiden ihmisten kohdalla, joita sinä tapaat, ei ole tiedossa.
accuracy-open = Kysymyksiä jäi avoimeksi, joten mikään luku ei sovi tähän tulokseen.
accuracy-unknown = Se ei ole tiedossa: tästä tavasta kysyä ei ole julkaistu lukuja. Varaudu vääriin hälytyksiin ja siihen, että merkkejä jää näkymättä.
scoring-validated-on = Kokeiltu: { $on }.
state-seen = tuli esiin
state-not-seen = ei tullut esiin
state-not-known = ei tiedossa
state-not-asked = ei kysytty
state-not-needed = ei tarvita

# Words of content

method-lecture = alustus
method-discussion = keskustelu
method-exercise = harjoitus
method-case = tapaustyö
method-reflection = pohdinta
method-test = testi
method-break = tauko
audience-health = terveydenhuolto
audience-social = sosiaalihuolto
audience-police = poliisi
audience-border = rajavartijat
audience-reception = vastaanottokeskukset
audience-outreach = etsivä työ
audience-hotline = neuvontapuhelimet
audience-volunteers = vapaaehtoiset
audience-trainers = kouluttajat
audience-reader = lukija itse

# Languages

language-am = amhara
language-ar = arabia
language-az = azeri
language-bg = bulgaria
language-bn = bengali
language-bs = bosnia
language-ckb = soranikurdi
language-cs = tšekki
language-da = tanska
language-de = saksa
language-el = kreikka
language-en = englanti
language-es = espanja
language-et = viro
language-fa = persia
language-fa-AF = dari
language-fi = suomi
language-fr = ranska
language-he = heprea
language-hi = hindi
language-hr = kroatia
language-hu = unkari
language-it = italia
language-ja = japani
language-ka = georgia
language-km = khmer
language-kmr = kurmandžikurdi
language-ko = korea
language-lo = lao
language-lt = liettua
language-lv = latvia
language-mn = mongoli
language-my = burma
language-nb = norja
language-ne = nepali
language-nl = hollanti
language-pl = puola
language-ps = paštu
language-pt = portugali
language-ro = romania
language-ru = venäjä
language-se = pohjoissaame
language-si = sinhala
language-sk = slovakki
language-so = somali
language-sq = albania
language-sr = serbia
language-sv = ruotsi
language-sw = swahili
language-ta = tamili
language-th = thai
language-ti = tigrinja
language-tl = filipino
language-tr = turkki
language-uk = ukraina
language-ur = urdu
language-uz = uzbekki
language-vi = vietnam
language-zh = kiina
language-zh-Hans = kiina (yksinkertaistettu)
language-zh-Hant = kiina (perinteinen)
