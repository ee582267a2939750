### translation: draft

## Around problems

# of: 458fabc2
problem-level-error = virhe
# of: 5463fa4a
problem-level-warning = varoitus
# of: 51ee4299
problem-level-help = ohje
# of: 749bfcc2
problem-suggestion = Tarkoititko `{ $suggestion }`?
# of: a77fc132
problem-left-out = Näitä fonteistasi ei voinut käyttää: { $left-out }.
# of: 4514be4a
problem-more-fonts = { $count ->
        [one] Vielä 1 fonttia
       *[other] Vielä { $count } fonttia
    } ei voi käyttää.
# of: de5d98f3
problem-more = { $file }: { $count ->
        [one] 1 ongelma
       *[other] { $count } ongelmaa
    } jäi näyttämättä. Korjaa ensimmäiset ja aja komento uudelleen.

## Reading files

# of: 1f74bd7c
problem-not-text = { $what ->
        [binary] tämä ei ole tekstitiedosto
       *[other] tämä ei ole UTF-8-tekstiä
    }
    .help = Tallenna tiedosto pelkkänä tekstinä UTF-8-merkistöllä.
# of: 88364c9d
problem-too-large = { $what ->
        [bytes] tiedosto on suurempi kuin { $limit } MiB
        [depth] luetteloita ja rakenteita on sisäkkäin yli { $limit }
       *[other] tiedostossa on yli { $limit } avainta ja arvoa
    }
    .help = Jaa sisältö useaan pienempään tiedostoon.
# of: 45a43882
problem-syntax = { $what ->
        [quote] lainausmerkki on jäänyt auki tai suljettu väärässä kohdassa
        [bracket] sulku tai pilkku puuttuu tai on väärässä kohdassa
        [colon] kaksoispiste tekee tästä avaimen, eikä tässä voi olla avainta
        [indentation] rivi on sisennetty liian vähän tai liikaa
        [key] tässä pitäisi olla avain ja kaksoispiste
        [list] tämä ei sovi luetteloon, jossa se on
        [character] arvo ei voi alkaa tällä merkillä
       *[other] tämä ei ole kelvollista YAMLia
    }
    .help = Katso tätä riviä ja edellistä. Pane lainausmerkkeihin teksti, jossa on `: ` tai ` #` tai jonka alussa on välimerkki.
# of: 703bd14b
problem-tab = sarkainmerkki kohdassa, jossa YAML vaatii välilyöntejä
    .help = Korvaa sarkain välilyönneillä.
# of: 7aa882a9
problem-forbidden-yaml = { $what ->
        [documents] tästä alkaa toinen asiakirja
        [alias] viittauksia (`*nimi`) ei käytetä sisällössä
        [merge] yhdistämisavaimia (`<<`) ei käytetä sisällössä
        [key] luettelo tai rakenne ei voi olla avain
        [anchor] ankkureita (`&nimi`) ei käytetä sisällössä
       *[other] tyyppimerkintöjä (`!nimi`) ei käytetä sisällössä
    }
    .help = { $what ->
        [documents] Siirrä se omaan tiedostoonsa.
        [key] Käytä avaimena sanaa.
       *[other] Kirjoita teksti auki. Jos merkki kuuluu tekstiin, pane teksti lainausmerkkeihin.
    }
# of: 0dd130ec
problem-hidden-character = tässä on näkymätön merkki: { $character }
    .help = Poista se. Ohjelma huolehtii itse tekstin suunnasta.
# of: d1c82198
problem-duplicate-key = avain `{ $key }` on tässä kahdesti
    .related = ensimmäisen kerran tässä
    .help = Jätä vain toinen.
# of: acb8e9a1
problem-unknown-key = avain `{ $key }` ei merkitse tässä mitään
    .help = Tässä voivat olla avaimet: { $allowed }.
# of: fc2d89be
problem-missing-key = { $key ->
        [phone-email-web] yhteydenottotapa tarvitsee puhelinnumeron, sähköpostiosoitteen tai verkko-osoitteen
       *[other] avain `{ $key }` puuttuu
    }
    .help = { $key ->
        [phone-email-web] Lisää `phone`, `email` tai `web`.
       *[other] Lisää `{ $key }:` ja sen arvo.
    }
# of: 54e090fc
problem-wrong-value = { $expected ->
        [text] tässä pitäisi olla teksti
        [date] tässä pitäisi olla päivämäärä
        [condition] tässä pitäisi olla ehto
        [mapping] tässä pitäisi olla avaimia ja arvoja
        [list] tässä pitäisi olla luettelo
        [number] tässä pitäisi olla kokonaisluku
        [decimal] tässä pitäisi olla luku
        [boolean] tässä pitäisi olla `true` tai `false`
        [letter] tässä pitäisi olla yksi kirjain
        [word] tämä ei ole mikään tähän sopivista sanoista
        [language] tämä ei ole kielitunnus
        [one-contact] yhteydenottotavassa on vain yksi yhteystieto
        [phone] tämä ei ole puhelinnumero
        [email] tämä ei ole sähköpostiosoite
        [web] tämä ei ole verkko-osoite
        [time] tässä pitäisi olla kellonaika
        [colour] tämä ei ole väri
        [text-size] A4-sivun teksti on 9–16 pistettä
        [margin] A4-sivun marginaalit ovat 10–40 mm
       *[other] tämä arvo ei käy tähän
    }
    .help = { $expected ->
        [text] Kirjoita teksti. Pane se lainausmerkkeihin, jos se alkaa välimerkillä.
        [date] Kirjoita vuosi, kuukausi ja päivä: `2026-11-23`.
        [condition] Kirjoita kysymys ja sen vastaus: `jokin-kysymys: yes`.
        [mapping] Käytä avaimia: { $words }.
        [list] Aloita jokainen kohta merkeillä `- ` tai kirjoita `[yksi, kaksi]`.
        [number] Kirjoita se numeroin: `45`.
        [decimal] Kirjoita se numeroin ja pisteellä: `84.6`.
        [boolean] Kirjoita `true` tai `false` ilman lainausmerkkejä.
        [letter] Kirjoita yksi kirjain.
        [word] Käytä jotakin näistä: { $words }.
        [language] Kirjoita se näin: `fi`, `en` tai `zh-Hans`.
        [one-contact] Tee jokaiselle oma yhteydenottotapansa: { $words }.
        [phone] Käytä numeroita 0–9, välilyöntejä ja merkkiä `+`.
        [email] Kirjoita se muodossa `nimi@example.org`, tavallisin kirjaimin.
        [web] Kirjoita se ilman alkua `https://`: `example.org/sivu`, tavallisin kirjaimin.
        [time] Kirjoita se muodossa `09:30`.
        [colour] Kirjoita se kuutena numerona `#`-merkin jälkeen, lainausmerkeissä: `"#0b5563"`.
        [text-size] Kirjoita luku väliltä 9–16.
        [margin] Kirjoita millimetrit väliltä 10–40.
       *[other] Vertaa samaan avaimeen toisessa tiedostossa.
    }
# of: 6165664c
problem-stray-file = { $why ->
        [link] tämä on linkki toiseen tiedostoon, eikä linkkejä seurata
        [extension] tätä tiedostoa ei lueta sen nimen päätteen takia
       *[other] tätä tiedostoa ei lueta, koska tässä kansiossa ei pitäisi olla mitään
    }
    .help = { $why ->
        [link] Pane tähän kopio tiedostosta.
        [extension] Anna sille sama pääte kuin kansion muilla tiedostoilla tai siirrä se pois kirjastosta.
       *[other] Siirrä se oman lajinsa kansioon tai pois kirjastosta.
    }

## Ids and references

# of: 96c2d5c3
problem-duplicate-id = tunnus `{ $id }` on tässä kahdesti
    .related = ensimmäisen kerran tässä
    .help = Anna toiselle eri tunnus, myös käännöksissä.
# of: bec9b4c4
problem-taken-id = jakso `{ $module }` tuo tunnuksen `{ $id }`, joka kurssilla jo on, tai samannimisen toisen lähteen
    .related = ensimmäisen kerran tässä
    .help = Anna toiselle eri tunnus, myös käännöksissä.
# of: 3bbb8391
problem-bad-id = { $why ->
        [file] tiedoston nimi `{ $id }` ei koostu pienaakkosin kirjoitetuista sanoista ja yhdysmerkeistä
        [form] tunnus `{ $id }` ei koostu pienaakkosin kirjoitetuista sanoista ja yhdysmerkeistä
       *[other] tunnuksella `{ $id }` on tässä oma merkityksensä
    }
    .help = { $why ->
        [reserved] Valitse toinen tunnus.
       *[other] Käytä kirjaimia a–z, numeroita ja yhdysmerkkejä, ja aloita kirjaimella: `ensi-askeleet`.
    }
# of: d3d1a8e0
problem-dangling-reference = { $what ->
        [curriculum] kurssia `{ $id }` ei ole
        [objective] tavoitetta `{ $id }` ei ole tässä tiedostossa eikä jaksoissa, jotka se sisältää
        [module] yhteistä jaksoa `{ $id }` ei ole
        [activity] jaksossa ei ole osaa `{ $id }`
        [dimension] ulottuvuutta `{ $id }` ei ole
        [service] palvelua `{ $id }` ei ole
        [indicators] tunnusmerkkien joukkoa `{ $id }` ei ole
        [ending] loppua `{ $id }` ei ole tässä tiedostossa
        [indicator] tunnusmerkkiä `{ $id }` ei ole joukossa, jota tämä kysely käyttää
        [question] kysymystä `{ $id }` ei ole tässä tiedostossa
        [band] tässä tiedostossa ei ole aluetta `{ $id }`
        [context] seulan käyttämän luettelon taustatiedoissa ei ole kohtaa `{ $id }`
       *[other] lähdettä `{ $id }` ei ole tässä tiedostossa
    }
    .help = Korjaa tunnus tai lisää se, mitä se nimeää.
# of: 84aaee22
problem-unknown-variable = mikään ei täytä muuttujaa `{ $variable }`
    .help = Kirjoita `phone-` ja sellaisen palvelun tunnus, jolla on puhelinnumero.

## Facts

# of: 6476df79
problem-past-date = tiedot on tarkistettu viimeksi { $checked }, eikä niihin pidä luottaa enää { $expires } alkaen
    .help = Tarkista jokainen tieto lähteestään ja pane sitten kohtaan `checked` se päivä.
# of: 2a98809b
problem-future-date = { $date } on vasta tulossa
    .help = Kirjoita päivä, jona se tehtiin.
# of: fd2096ac
problem-missing-source = lähdettä ei ole nimetty
    .help = Nimeä ainakin yksi tiedoston alun lähteistä.
# of: 514d2b62
problem-unused-source = mikään ei viittaa lähteeseen `{ $id }`
    .help = Nimeä se siinä, missä sen tiedot ovat, tai poista se.

## Curricula

# of: 435a553e
problem-minutes-differ = { $whole ->
        [module] jakson pituus on { $said } minuuttia, mutta sen osien summa on { $sum }
       *[other] kurssin pituus on { $said } minuuttia, mutta sen jaksojen summa on { $sum }
    }
    .help = Muuta kohtaa `minutes` tässä tai osissa.
# of: a25a97bc
problem-uncovered-objective = { $what ->
        [activity] mikään osa ei palvele tavoitetta `{ $id }`
       *[other] mikään testin kysymys ei koske tavoitetta `{ $id }`
    }
    .help = { $what ->
        [activity] Nimeä se jonkin osan kohdassa `objectives` tai poista se.
       *[other] Lisää kysymys, jossa on `objective: { $id }`, tai poista tavoite.
    }
# of: b7d350f4
problem-short-time = { $why ->
        [break] taukoa ei koskaan jätetä pois eikä lyhennetä: `{ $key }` ei voi olla tässä
        [tells-apart] sitä, mikä erottaa seksityön ja ihmiskaupan, ei koskaan jätetä pois: `{ $key }` ei voi olla tässä
       *[longer] `min-minutes` ei ole lyhyempi kuin `minutes`
    }
    .help = { $why ->
        [break] Poista `{ $key }`.
        [tells-apart] Poista `{ $key }`.
       *[longer] Kirjoita, kuinka lyhyt osa voi olla, kun aikaa on vähän, tai poista `{ $key }`.
    }
# of: a81d5965
problem-vague-objective = kukaan ei näe, saavutetaanko tämä tavoite: se alkaa sanalla ”{ $verb }”
    .help = Aloita siitä, mitä osallistuja tekee: nimeää, selittää, kysyy, lajittelee. Se, mitä hän ymmärtää, näkyy siinä.
# of: d76f3de0
problem-unknown-verb = tavoite ei ala verbillä, jonka tiedetään kertovan muille näkyvästä tai kuuluvasta teosta: ”{ $verb }”
    .help = Aloita siitä, mitä osallistuja tekee: nimeää, selittää, kysyy, lajittelee. Verbit ovat tiedostossa `teaching.ftl`.
# of: 74a46de2
problem-long-stretch = { $minutes } minuuttia ilman taukoa
    .help = Ihminen jaksaa seurata noin { $limit } minuuttia. Lisää tauko ennen tätä jaksoa tai sen keskelle, tai lyhennä jaksoa.
# of: 28830582
problem-long-day = päivä { $day } kestää { $minutes } minuuttia
    .help = Päivä kestää taukoineen enintään { $limit } minuuttia. Lisää `day:` ja seuraava numero jaksoon, josta seuraava päivä alkaa.
# of: e39e1e17
problem-much-lecture = luentoa on { $lecture } minuuttia { $work } minuutista
    .help = Aikuinen oppii tekemällä: luentoa olkoon enintään kolmasosa ajasta, joka ei ole taukoa.
# of: 9350810b
problem-no-distinction = kurssi puhuu seksuaalisesta hyväksikäytöstä eikä erota aikuisten omaa seksityötä ja ihmiskauppaa toisistaan
    .help = Ota mukaan `- include: { $module }`, tai tee se jossakin osassa ja kirjoita siihen `tells-apart: true`.
# of: d848a577
problem-not-warned = raskasta aineistoa ilman varoitusta: ”{ $phrase }”
    .help = Lisää `warning:` tähän osaan tai saman jakson aiempaan osaan: mitä on tulossa ja että kuka tahansa voi poistua.
# of: 384ea526
problem-unlisted-material = kouluttaja tarvitsee tätä: ”{ $thing }”, mutta sitä ei ole tarvikkeissa tähän mennessä
    .help = Lisää se osan kohtaan `materials:`.
# of: 8a5251d9
problem-material-twice = tämä tarvike on luettelossa kahdesti
    .related = ensimmäisen kerran tässä
    .help = Pidä toinen, tai kirjoita molemmat samalla tavalla: silloin se on tarvikeluettelossa kerran.
# of: 3276ca00
problem-long-slide = diassa on { $words } sanaa
    .help = Näytä enintään { $limit } sanaa ja sano loput: kirjoita ne kohtaan `notes:`.
# of: 3c9d8993
problem-circular-prerequisite = kurssi `{ $first }` käydään ennen kurssia `{ $id }`, ja `{ $id }` ennen kurssia `{ $first }`
    .help = Poista toinen edellytyksistä.
# of: a77d7377
problem-no-right-answer = { $count ->
        [0] mikään vastaus kysymykseen `{ $id }` ei ole oikea
       *[other] kysymyksen `{ $id }` vastauksista { $count } on merkitty oikeaksi
    }
    .help = Merkitse tasan yksi vaihtoehto: `right: true`.

## Leaflets

# of: c0564146
problem-long-sentence = virke on tällä kielellä pitkä, { $length } { $unit ->
        [letters] merkkiä
       *[words] sanaa
    }: ”{ $begin } …”
    .help = Tee siitä kaksi virkettä tai luettelo: enintään { $limit } { $unit ->
        [letters] merkkiä
       *[words] sanaa
    } on helppo lukea.
# of: 1e33258a
problem-missing-right = missään ei kerrota direktiivin 2012/29/EU 4 artiklan kohdasta { $letter }: { $letter ->
        [a] mitä tukea on ja keneltä
        [b] miten rikoksesta ilmoitetaan ja mikä oma osa siinä on
        [c] miten saa suojelua
        [d] miten saa oikeudellista neuvontaa ja oikeusapua
        [e] miten saa korvauksia
        [f] tulkkaus ja käännökset
        [g] mitä tehdä, jos asuu toisessa EU-maassa
        [h] miten valittaa, jos oikeuksia ei kunnioiteta
        [i] keneltä voi kysyä omasta asiasta
        [j] sovittelu
       *[other] miten saa takaisin kulut
    }
    .help = Lisää kohta, jossa on `article-4: [{ $letter }]`, tai kerro kohdassa `not-applicable`, miksi se on jätetty pois.

## Palvelut

# of: b1f68624
problem-phone-form = numeroon `{ $phone }` ei voi soittaa { $why ->
        [national-zero] niin, että maatunnuksen jälkeen on 0
        [double-zero] kaikista maista: 00 ei ole kaikkialla sama
        [no-prefix] sellaisenaan: alussa ei ole nollaa eikä plusmerkkiä
       *[length] numeroiden määrän vuoksi
    }
    .help = Kirjoita se niin kuin siihen soitetaan: `029 546 3177`, tai ulkomailta `+358 29 546 3177`.
# of: 282ee446
problem-dead-address = `{ $host }` näyttää osoitteelta, joka ei vie mihinkään
    .help = Vertaa sitä palvelun omiin sivuihin.
# of: 032ce09f
problem-duplicate-contact = `{ $contact }` on myös palvelun `{ $other }` yhteystieto
    .related = siellä
    .help = Katso, kumpi on oikein, tai tee niistä yksi palvelu.

## Indicators

# of: b18f336f
problem-context-counted = tässä lasketaan mukaan `{ $id }`, joka ei kerro hyväksikäytöstä mitään
    .related = tässä sanotaan, ettei se ole koskaan merkki
    .help = Kysy sen sijaan määräysvallasta, erehdyttämisestä tai pakosta.

## Screenings

# of: 6ec6a26c
problem-later-question = `{ $id }` ei ole vielä tiedossa, kun tätä kysytään
    .help = Kysy se aiemmin tai tee ehto aiemmasta kysymyksestä.
# of: 6896fc83
problem-impossible-answer = `{ $value }` ei ole vastaus kysymykseen `{ $id }`
    .help = Sen vastaukset ovat: { $values }.
# of: e2f61463
problem-no-ending = { $why ->
        [itself] loppua `{ $id }` ei voi koskaan tulla: sen ehto ei voi toteutua
        [covered] loppua `{ $id }` ei voi koskaan tulla: jokin aiempi tulee aina ensin
        [never] loppua `{ $id }` ei voi koskaan tulla
       *[none] joillakin vastauksilla loppua ei ole ({ $answers })
    }
    .related = tämän vuoksi
    .help = { $why ->
        [itself] Muuta ehtoa, poista se tai poista loppu.
        [covered] Siirrä se muiden edelle tai rajaa niiden ehtoja.
        [never] Muuta jotakin tässä merkityistä ehdoista tai poista loppu.
       *[none] Lisää viimeiseksi loppu, jossa ei ole kohtaa `when`.
    }
# of: a5746e61
problem-circular-condition = { $why ->
        [itself] `{ $id }` odottaa omaa vastaustaan
       *[circle] nämä kysymykset odottavat toistensa vastauksia: { $circle }
    }
    .related = tämäkin odottaa
    .help = { $why ->
        [itself] Nimeä aiempi kysymys tai jätä ehto pois.
       *[circle] Kysy yksi niistä ilman tätä ehtoa, ennen muita.
    }
# of: 659f821e
problem-unreachable-question = { $why ->
        [itself] kysymystä `{ $id }` ei koskaan kysytä: tämä ehto ei voi toteutua
        [chain] kysymystä `{ $id }` ei koskaan kysytä: se tarvitsee vastauksen kysymykseen `{ $by }`, jota ei myöskään kysytä
       *[others] kysymystä `{ $id }` ei koskaan kysytä: tämä ja muut ehdot sulkevat toisensa pois
    }
    .related = tämän vuoksi
    .help = { $why ->
        [chain] Korjaa ensin `{ $by }`.
       *[others] Muuta jotakin tässä merkityistä ehdoista tai poista kysymys.
    }
# of: 0b8dce52
problem-idle-condition = { $why ->
        [never] tämä ehdon osa ei koskaan toteudu
       *[always] tämä ehdon osa toteutuu aina
    }
    .related = tämän vuoksi
    .help = { $why ->
        [never] Korjaa tai poista se.
       *[always] Poista se tai nimeä vain ne vastaukset, joita tarkoitat.
    }
# of: 9803c062
problem-impossible-range = kohdan `{ $id }` tällä välillä ei ole yhtään lukua
    .help = Kirjoita pienempi luku ensin ja pysy siinä, mitä voi vastata.
# of: dd222c27
problem-bands-overlap = luku { $number } on kahdessa luokassa, `{ $other }` ja `{ $id }`
    .related = toinen luokka
    .help = Aloita kukin luokka yhtä suuremmasta luvusta kuin mihin edellinen päättyy.
# of: 503f2fed
problem-band-gap = tulos voi jäädä kaikkien luokkien ulkopuolelle; ensimmäinen luku, joka ei ole missään niistä, on { $number }
    .help = Lisää luokka tai jatka luokkia ilman aukkoja. Viimeisestä voi jättää pois kohdan `to`.
# of: b5ed1e52
problem-unreachable-band = mitkään vastaukset eivät johda luokkaan `{ $id }`
    .help = Muuta sen luvut sellaisiksi, joihin vastaukset voivat yltää, tai poista se.
## What of the result is different, as a part of a sentence.
# of: 524fdce8
problem-change = { $what ->
        [ending] loppu on `{ $after }` eikä enää `{ $before }`
        [element] havaitut tunnusmerkit ovat { $after } eivätkä enää { $before }
        [look-closer] ”katso tarkemmin” on { $after } eikä enää { $before }
        [band] luokka on `{ $after }` eikä enää `{ $before }`
       *[dimension] toteutuneet ulottuvuudet ovat { $after } eivätkä enää { $before }
    }
# of: 5fbd4e38
problem-lowers-result = yksi merkki lisää laskee tulosta: jos kysymykseen `{ $id }` vastataan ”{ $to }” eikä ”{ $from }”, { problem-change }
    .related = kysytään vain toisen vastauksen jälkeen
    .help = Muut vastaukset: { $answers }. Kysy lisää myös vahvemman vastauksen jälkeen tai siirrä kiireellisempi loppu ensin.
# of: 519e278d
problem-skipping-raises = { $why ->
        [all] se, joka jättää vastaamatta kaikkeen, päätyy loppuun `{ $after }`; sinne ei päädy kukaan, joka on vastannut eikä yhtään merkkiä ole havaittu
       *[one] vastaamatta jättäminen nostaa tulosta: jos kysymykseen `{ $id }` jätetään vastaamatta eikä vastata ”{ $from }”, { problem-change }
    }
    .related = tämä toteutuu, kun kaikkeen jätetään vastaamatta
    .help = { $why ->
        [all] Mikään ehto ei saa toteutua siksi, että ei sanottu mitään: etsi vastausta `declined` ja kohtia, joissa `not` kieltää vastauksen.
       *[one] Muut vastaukset: { $answers }. Mikään ehto ei saa toteutua siksi, että ei sanottu mitään: etsi vastausta `declined` ja kohtia, joissa `not` kieltää vastauksen.
    }
# of: 88fb765f
problem-context-raises = { $why ->
        [alone] asia, joka ei kerro hyväksikäytöstä mitään, nostaa tulosta: jos kysymykseen `{ $id }` vastataan ”{ $to }” eikä ”{ $from }”, { problem-change }
       *[together] asiat, jotka eivät kerro hyväksikäytöstä mitään, nostavat tulosta yhdessä: kun vastataan { $to } eikä { $from }, { problem-change }
    }
    .related = yhdessä tämän kanssa
    .help = Muut vastaukset: { $answers }. Kysy loppujen ehdoissa määräysvallasta, harhauttamisesta tai pakosta.
# of: 8956b884
problem-unused-answer = { $why ->
        [no-effect] mitä kysymykseen `{ $id }` vastataankin, mikään ei muutu
       *[not-used] mikään ei käytä vastausta kysymykseen `{ $id }`
    }
    .help = Kysy vähemmän: poista kysymys. Jos se kysytään ihmisen itsensä vuoksi, kerro se: `counts-for: nothing`.
# of: 98797a66
problem-too-early = `{ $id }` voi satuttaa, ja ennen sitä voi olla { $asked ->
        [0] nolla muuta kysymystä
        [one] vain yksi muu kysymys
       *[other] vain { $asked } muuta kysymystä
    }
    .help = Kysy se myöhemmin: sitä ennen on kysyttävä ainakin { $least } sellaista, jotka eivät ole arkaluonteisia, vastattiinpa mitä tahansa.
# of: f5cab9c6
problem-duplicate-choice = kysymyksen `{ $id }` kaksi vaihtoehtoa ovat samanlaiset
    .related = toinen niistä
    .help = Poista toinen tai kerro, mikä niitä erottaa.
# of: 5d6ad002
problem-no-service = { $why ->
        [confidential] `{ $id }` on salassa pidettävä, eikä sitä koskaan näytetä
        [anonymous] tässä lopussa on vain palveluja, joissa ei tarvitse kertoa nimeä, eikä palvelun `{ $id }` tiedetä olevan sellainen
        [need] `{ $id }` ei ole mitään tässä nimettyä tarvetta varten, eikä sitä näytetä
        [language] minkään lopun `{ $ending }` palvelun ei tiedetä palvelevan kielellä `{ $lang }`
       *[none] mikään palvelu ei sovi, joten loppu `{ $ending }` ei tarjoa yhtään
    }
    .help = { $why ->
        [language] Lisää palvelu, joka puhuu sitä, tai sellainen, jonka kieliä ei tiedetä.
       *[none] Nimeä muita palveluja tai muuta sitä, mitä niiltä edellytetään.
    }
# of: 16fe5212
problem-gate-order = portti `{ $id }` tulee portin `{ $before }` jälkeen
    .related = tämän pitäisi tulla sen jälkeen
    .help = Kysy tässä järjestyksessä: device, safety, privacy, interpreter, consent, age.
# of: e358e5a1
problem-not-decided = todistus jäi rajojensa vuoksi kesken: { $what }
    .help = `lyhty prove` näyttää, mikä väite se oli (`{ $claim }`). Ehdot, jotka eivät viittaa kauas taaksepäin, on helpompi todistaa.
# of: 703631d8
problem-missing-gate = { $gate ->
        [device] mikään ehto ei kysy, voiko joku katsoa laitteisiin
        [safety] mikään portti ei kysy, onko ihminen nyt turvassa
        [privacy] mikään portti ei kysy, voiko joku kuulla
        [interpreter] mikään portti ei kysy, onko tulkki riippumaton
        [consent] mikään portti ei kysy, tietääkö ihminen tarkoituksen ja suostuuko hän
       *[other] mikään portti ei kysy, onko ihminen täysi-ikäinen
    }
    .help = Lisää portti, jossa on `protects: { $gate }`.
# of: b969a682
problem-consent-untold = ehto ei kerro, mitä ihmisen pitää kuulla ennen kuin hän suostuu
    .help = Lisää `tells:` ja sille `purpose`, `kept`, `skip-and-stop` ja `limits`.
# of: a02a2de0
problem-unprepared = valmistautumisesta ei sanota mitään näistä: { $topics }
    .help = Lisää kohtaan `prepare:` sitä koskeva kohta.
# of: 70ac26c5
problem-no-emergency = päätös `{ $id }` on ihmisille, jotka eivät ole turvassa, eikä siinä ole hätäpalvelua
    .help = Lisää `services: { "{" } for: [emergency] { "}" }`.
# of: b4cd4f20
problem-no-duty = päätös `{ $id }` on lapsille, eikä siinä sanota, mihin laki velvoittaa
    .help = Lisää `duty:`, esimerkiksi lastensuojeluilmoitus.
# of: 54b38e56
problem-long-child-path = lapselta kysyttäisiin { $count } kysymystä
    .help = Kysy enintään { $most }. Kuuntele, ja anna asiantuntijoiden kysyä loput.
# of: 4bb1af99
problem-question-kind = { $why ->
        [second-kind] `{ $key }` tekee tästä kahdenlaisen kysymyksen
        [no-number] `{ $key }` on vain asteikoille ja luvuille
        [choices-count] `{ $key }` on vaihtoehtojen vieressä, vaikka ne lasketaan kukin erikseen
        [which-numbers] ei sanota, mitkä luvut lasketaan
        [as-what] ei sanota, miksi nämä luvut lasketaan
        [note-counts] vapaata havaintoa ei koskaan lasketa
        [note-condition] `{ $key }` on vapaa havainto, joka ei koskaan ole vastaus
       *[yes-or-no] `{ $key }` on kysymyksille, joihin vastataan kyllä tai ei
    }
    .help = { $why ->
        [second-kind] Jätä vain yksi laji, tai tee kaksi kysymystä.
        [choices-count] Siirrä se vaihtoehtoihin.
        [which-numbers] Lisää `counts-when: { "{" } at-least: 7 { "}" }`.
        [as-what] Lisää `indicator:` tai `weight:`, tai poista se.
        [note-condition] Sido ehto toiseen kysymykseen.
       *[other] Poista se.
    }
# of: 4b18345b
problem-scoring-kind = { $why ->
        [other-method] tapa ei käytä kohtaa `{ $key }`
        [no-threshold] tapa tarvitsee kohdan `at-least`
        [always] näin jokaisen kohdalla pitäisi selvittää enemmän
        [no-weights] tapa laskee yhteen painoja, eikä millään ole painoa
       *[answer] `{ $key }` on vastaus, ja yhdistelmät koskevat sitä, mitä laskettiin
    }
    .help = { $why ->
        [other-method] Poista se, tai valitse tapa, joka käyttää sitä.
        [no-threshold] Lisää se: mistä luvusta alkaen kannattaa selvittää enemmän?
        [always] Anna luku, joka on suurempi kuin nolla.
        [no-weights] Lisää kysymyksiin tai vaihtoehtoihin `weight:`.
       *[answer] Käytä sanaa `dimension`, `element` tai `count-at-least`.
    }
# of: 445a1983
problem-accuracy = { $why ->
        [percent] tämä ei ole prosenttiluku
        [sample] asia koskee osaa otoksesta, osaa ei
        [no-source] ei sanota, mistä esiintyvyys tiedetään
        [no-prevalence] lähde on esiintyvyydelle, jota ei ole
       *[on-whom] ei sanota, keillä se on koeteltu
    }
    .help = { $why ->
        [percent] Kirjoita luku väliltä 0–100.
        [sample] Kirjoita kohtaan `sample`, kuinka monta ihmistä oli mukana, ja kohtaan `positives`, kuinka montaa heistä asia koski.
        [no-source] Lisää `prevalence-source:` ja lähteen tunnus.
        [no-prevalence] Lisää `prevalence:`, tai poista se.
       *[on-whom] Lisää `validated-on:`, tai kirjoita `validated: false`.
    }
# of: 267ab198
problem-verdict = ”{ $phrase }” antaa tuomion ihmisestä
    .help = Kerro, mitä on havaittu, mitä ei tiedetä ja mihin voi kääntyä.
## Only in sentences without one of the exceptions, one a line.
# of: 2f134e9f
verdict-phrases =
    olet uhri
    et ole uhri
    henkilö on uhri
    henkilö ei ole uhri
    ihminen on uhri
    ihminen ei ole uhri
    hän on uhri
    hän ei ole uhri
    on ihmiskaupan uhri
    olet ihmiskaupan uhri
    ei ole ihmiskaupan uhri
    et ole ihmiskaupan uhri
    kyseessä on ihmiskauppa
    kyseessä ei ole ihmiskauppa
    tämä on ihmiskauppaa
    tämä ei ole ihmiskauppaa
    on joutunut ihmiskaupan uhriksi
    olet joutunut ihmiskaupan uhriksi
    ei ole joutunut ihmiskaupan uhriksi
    et ole joutunut ihmiskaupan uhriksi
# of: f1ab5c89
verdict-exceptions =
    onko
    oletko
    jos
    ei tarkoita
    ei kerro
    ei ratkaise
    ei osoita
    ei voi sanoa
# of: decb64d1
problem-false-duty = tämän mukaan auttamisjärjestelmä kertoo poliisille (”{ $phrase }”), mikä ei ole totta vuodesta 2023 lähtien
    .help = Sano: auttamisjärjestelmä ei ilmoita asiakkaistaan poliisille.
# of: 5f804eac
problem-harmful-word = ”{ $word }” loukkaa niitä, joista puhutaan
    .help = Parempi: { $better }. Jos vain puhut sanasta, pane se lainausmerkkeihin.
# of: f90159b7
problem-promise = ”{ $phrase }” lupaa jotain, mikä ei ehkä toteudu
    .help = Kerro, mitä voi yrittää ja kuka päättää.
# of: 67d07a2a
problem-identifying = ”{ $phrase }” kysyy, kuka ihminen on
    .help = Jätä se pois: mihinkään tässä ei tarvita nimeä, osoitetta tai syntymäaikaa.
# of: f48d10d0
identifying-phrases =
    nimesi
    mikä on nimi
    etunimi*
    sukunimi*
    koko nimi
    henkilötunnu*
    syntymäai*
    milloin olet syntynyt
    osoitteesi
    kotiosoit*
    missä osoitteessa
    puhelinnumerosi
    passin numero*
# of: 6dde481f
problem-unmarked-sensitive = ”{ $phrase }” voi satuttaa tai vaarantaa, eikä kysymys kerro sitä
    .help = Lisää `sensitive:` ja `status`, `sexual-details`, `exploiter` tai `violence`, niin se ei tule ensimmäisten joukossa.
# of: b666beec
sensitive-phrases =
    oleskelulupa*
    oleskeluluvan
    oleskeluoikeu*
    turvapaik*
    viisumi*
    paperiton
    seksuaalisia tekoja
    kuka käyttää hyväksi
    kuka pakottaa
    hakattu
    raiskat*
## Facts that are no signs, and words that speak of control, deception or force. A text with one of
## the first and none of the second says nothing about exploitation.
# of: d1471b20
context-phrases =
    myy seksiä
    myyt seksiä
    seksin myyminen
    seksin myynti
    seksityö*
    kondom*
    tatuoin*
    mainosta*
    ilmoitu*
    vaatteet
    vaatetus
    pukeutu*
    matkust*
    kaupungista toiseen
    jakaa asunnon
    yhteisasun*
    kansalaisuu*
    näyttää nuorelta
    oleskelulupa*
# of: 08d9d4ef
control-phrases =
    joku
    jonkun
    jollekin
    toinen ihminen
    toiselle
    hallits*
    valvo*
    pakot*
    pakko
    uhka*
    uhkail*
    vastoin
    päättää
    ottaa
    vie
    pitää
    estää
    ei saa
    ei voi
    johti harhaan
    johdet*
    valehte*
    huijat*
    petet*
    lupasi
    käyttää
    velka*
    velan
    väkivalt*

## Translations

# of: d9d45c93
problem-fluent-syntax = { $what ->
        [equals] viestin nimen jäljestä puuttuu `=`
        [brace] aaltosulku puuttuu tai niitä on liikaa
        [default] vaihtoehdoissa pitää olla tasan yksi oletus, jonka merkki on `*`
        [value] viestissä ei ole tekstiä
        [quote] lainausmerkki on jäänyt auki
        [name] tässä pitäisi olla nimi
       *[other] tätä ei voi lukea Fluentina
    }
    .help = Viesti kirjoitetaan `nimi = teksti`; jatkorivit sisennetään. Aaltosulku tekstissä kirjoitetaan `{ "{" } "{ "{" }" { "}" }`.
# of: 91155469
problem-duplicate-message = `{ $id }` on tässä kahdesti
    .related = ensimmäisen kerran tässä
    .help = Jätä vain toinen.
# of: b40b7a78
problem-missing-translation = { $count ->
        [1] `{ $id }` puuttuu kielellä `{ $lang }`
       *[other] käännöstä kielelle `{ $lang }` ei ole (tekstejä { $count })
    }
    .related = alkuperäinen
    .help = { $count ->
        [1] Käännä se.
       *[other] Lisää tiedosto kansioon `locales/{ $lang }`.
    }
# of: 7584495e
problem-changed-since-review = { $by } on hyväksynyt tämän { $on }; alkuteksti tai käännös on muuttunut sen jälkeen
    .help = Pyydä uusi tarkistus: `lyhty translate accept`.
# of: c445b0e5
problem-outdated = teksti, josta `{ $id }` on käännetty, on muuttunut sen jälkeen
    .help = Vertaa käännöstä alkutekstiin; kun ne vastaavat taas toisiaan, poista rivi `# of:` ja aja `lyhty translate extract`.
# of: df5cb326
problem-unknown-message = { $why ->
        [file] ei ole tiedostoa `{ $id }`, jonka käännös tämä voisi olla
        [value] viestillä `{ $id }` on oma teksti, jota mikään ei käytä
       *[other] `{ $id }` ei ole minkään käännös
    }
    .help = { $why ->
        [file] Korjaa tiedoston nimi tai poista tiedosto.
        [value] Kirjoita se attribuutiksi, esimerkiksi `.text = …`.
       *[other] Korjaa nimi tai poista se.
    }
# of: 783b3b76
problem-exchange = { $what ->
        [encoding] tämä ei ole UTF-8-tekstiä
        [xml] XML on tässä rikki
        [entity] muita XML-entiteettejä kuin viittä tavallista ei lueta
        [doctype] dokumenttityyppiä ei lueta: XLIFFissä sitä ei ole
        [not-xliff] tämä ei ole XLIFF 2, jossa on kohdekieli (`trgLang`)
        [inline] tätä tekstin sisällä olevaa elementtiä ei voi ottaa takaisin
        [no-name] ei ole sanottu, mikä teksti tämä on
        [no-language] otsakkeessa ei sanota kieltä
        [po] tämä ei ole Gettext PO
        [po-plural] PO:n monikkomuotoja ei käytetä tässä: jokainen muoto on oma kohtansa
        [forms] tästä tekstistä on käännetty vain osa lukumuodoista; nämä puuttuvat: { $forms }
        [headings] otsikot eivät ole ne, jotka vietiin
       *[sheet] tämä ei ole luettavissa oleva taulukko
    }
    .help = Käytä tiedostoa, jonka `lyhty translate export` on kirjoittanut, ja muuta siinä vain käännöksiä.
# of: 6c383ba2
problem-answers = { $what ->
        [encoding] tämä ei ole UTF-8-tekstiä
        [format] tämä ei ole luettavissa oleva XLSX-tiedosto
        [empty] täällä ei ole vastauksia
        [no-time-column] saraketta `time` ei ole
        [no-questions] tämän kurssin kysymyksille ei ole yhtään saraketta
        [no-heading] tässä on jotakin, jolla ei ole otsikkoa
        [personal] sarake `{ $value }` kysyy, kuka joku on
        [column] `{ $value }` ei ole tämän kurssin kysymys
        [column-twice] sarake `{ $value }` on kahdesti
        [no-time] ei sanota, minkä testin lomake tämä on
        [time] `{ $value }` ei ole mikään testi
        [other-course] tämä on kurssin `{ $value }` lomake, ei kurssin `{ $course }`
        [not-asked] kysymys `{ $question }` ei ole testissä `{ $time }`
        [identifying-code] tämä tunnussana näyttää osoitteelta, puhelinnumerolta tai syntymäajalta
        [code-twice] tämä tunnussana on jo toisella testin `{ $time }` lomakkeella
       *[choice] `{ $value }` ei ole vastaus kysymykseen `{ $question }`
    }
    .help = { $what ->
        [encoding] Tallenna muodossa ”CSV UTF-8” tai XLSX.
        [format] Tallenna Excel-työkirjana (.xlsx) tai muodossa ”CSV UTF-8”.
        [empty] Kirjoita otsikoiden alle yksi rivi joka lomakkeelle. `--new-answers` tekee tyhjän taulukon.
        [no-time-column] Kerro joka lomakkeesta, onko se testistä `pre`, `post` vai `follow-up`. `--new-answers` tekee tyhjän taulukon.
        [no-questions] Onko kurssi oikea? `--new-answers` tekee sille tyhjän taulukon.
        [no-heading] Kirjoita sen yläpuolelle, mikä kysymys se on, tai poista se.
        [personal] Poista se, myös tiedoston muista kopioista: testit ovat nimettömiä, eikä mikään täällä tarvitse sitä.
        [column] Käytä otsikkoina kysymysten tunnuksia. `--new-answers` tekee taulukon, jossa ne ovat.
        [column-twice] Jätä niistä toinen.
        [no-time] Kirjoita `pre`, `post` tai `follow-up`.
        [time] Kirjoita `pre`, `post` tai `follow-up`.
        [other-course] Arvioi kukin kurssi erikseen.
        [not-asked] Onko testi oikea, ja rivi? Jätä solu muuten tyhjäksi.
        [identifying-code] Poista se; lomake lasketaan ilman sitä. Pyydä sanaa, jota kukaan muu ei arvaa.
        [code-twice] Jos kaksi ihmistä valitsi saman sanan, jätä se tyhjäksi heidän kaikilla lomakkeillaan. Jos lomake on syötetty kahdesti, poista toinen rivi. Jos ryhmiä on kaksi, arvioi kumpikin erikseen.
       *[choice] Kirjoita kirjain välillä `a`–`{ $last }`, tai jokin näistä: { $choices }. Jätä tyhjäksi, jos mitään ei ole rastitettu.
    }
    .related = ensin tässä
# of: 79f1ca26
problem-empty-translation = tässä ei ole vielä tekstiä
    .help = Kirjoita käännös merkinnän `{ "{" } "" { "}" }` tilalle.
# of: 6781a9c8
problem-untranslated = tämä on vielä alkuteksti eikä käännös kielelle `{ $lang }`
    .help = Käännä se.
# of: 2a7bb4d4
problem-plural-forms = kielellä `{ $lang }` on muotoja muuttujalle `${ $variable }`, jotka puuttuvat tästä: { $forms }
    .help = Lisää kullekin muunnelma. Kunkin kielen muodot ovat Unicoden CLDR:stä.
# of: f00cdd10
problem-value-differs = { $what ->
        [address] osoite on tässä toinen kuin alkutekstissä
        [phone] puhelinnumero on tässä toinen kuin alkutekstissä
       *[number] luku on tässä toinen kuin alkutekstissä
    }: { $lost ->
        [none] { $added } ei ole alkutekstissä
       *[other] { $added ->
            [none] { $lost } puuttuu
           *[other] siellä { $lost }, tässä { $added }
        }
    }
    .help = Kirjoita se juuri niin kuin alkutekstissä. Jos alkuteksti on väärin, korjaa ensin se.
# of: 076b344a
problem-mixed-scripts = sanassa ”{ $word }” on eri kirjaimistojen samannäköisiä kirjaimia
    .help = Kirjoita sana uudestaan yhdellä näppäimistöllä.
# of: 909325ca
problem-unknown-term = { $what ->
        [term] tämän kielen sanastossa ei ole termiä `-{ $name }`
        [parameter] termillä ei ole parametria `{ $name }`
        [form] termillä ei ole muotoa `{ $name }`
        [function] funktiota `{ $name }` ei ole
       *[message] viestiä `{ $name }`, johon viitataan, ei ole
    }
    .help = { $what ->
        [term] Korjaa nimi tai lisää termi tiedostoon `glossary.ftl`.
        [message] Korjaa nimi. Aaltosulkeet tekstinä kirjoitetaan `{ "{" } "{ "{" }" { "}" }`.
       *[other] On: { $known }.
    }
# of: 19be3dbe
problem-term-not-used = alkuteksti ottaa sanastosta termin `-{ $term }`, käännös ei
    .help = Kirjoita `{ "{" } -{ $term } { "}" }` sopivassa muodossa, jotta sana on kaikkialla sama.
# of: 309c5541
problem-variables-differ = { $how ->
        [lost] alkuperäisessä on { $variables }, käännöksessä ei
       *[other] käännöksessä on { $variables }, alkuperäisessä ei
    }
    .help = Käytä samoja muuttujia kuin alkuperäisessä.
# of: acbc2e80
problem-no-translation-state = tiedosto ei kerro, onko joku tarkistanut käännöksen
    .help = Aloita se rivillä `### translation: draft` tai `### translation: reviewed by`, nimi, pilkku ja päivämäärä.
# of: bf6dc1a1
problem-draft = kukaan nimetty ihminen ei ole vielä tarkistanut tätä käännöstä
    .help = Kun joku on: `### translation: reviewed by`, nimi, pilkku ja päivämäärä.

## Templates and pages

# of: ae124dd9
problem-template = { $wrong ->
        [engine] mallipohjaa `{ $template }` ei voi ajaa: { $detail }
        [no-content] mallipohja `{ $template }` pyytää sisältöä, jota ei ole: { $detail }
        [unknown-box] tällaista `:::`-lohkoa ei ole: { $detail }
        [stray-fence] tämä `:::` ei sulje mitään
        [open-fence] tätä `:::`-lohkoa ei suljeta: { $detail }
        [too-deep] lohkoja on sisäkkäin liikaa
        [heading-gap] tämä otsikko hyppää tason yli: { $detail }
        [unsupported] asiakirjoissa ei ole tällaista: { $detail }
        [bad-link] linkki ei johda verkkosivulle, puhelinnumeroon eikä sähköpostiosoitteeseen: { $detail }
        [unknown-picture] tämä ei ole kuva: { $detail }. Kuvia ovat kuvakkeet, `![](icon:phone)`, ja QR-koodit, `![](qr:https://…)`
        [long-qr] tämä osoite on liian pitkä QR-koodiin paperilla: { $detail }
        [loose-note] alaviite tarvitsee sekä merkinnän `[^{ $detail }]` tekstissä että sanansa rivillä `[^{ $detail }]: …`
        [no-bars] pylväillä pitää olla kappale, joka kertoo mitä ne näyttävät, ja sen jälkeen taulukko, jossa on ainakin kaksi saraketta
       *[blocks-in-line] kappaleita tai luettelo keskellä riviä: { $detail }
    }
    .help = Korjaa mallipohja, tai poista se, niin käytetään ohjelman omaa.
# of: 8633b4af
problem-contrast = `{ $text }` ({ $ink }) pohjalla `{ $ground }` ({ $paper }): kontrasti on { $found } : 1, ja tekstin lukemiseen tarvitaan vähintään { $least } : 1
    .help = Lähin luettava väri on { $near }: aseta se kohtaan `{ $name }`.
# of: e9524444
problem-logo = { $what ->
        [missing] logoa ei ole tiedostossa { $detail }
        [outside] logon pitää olla tyylitiedoston kansiossa: { $detail }
        [unsupported] logossa on jotain, mitä ei voi piirtää: { $detail }
        [syntax] logo ei ole SVG: { $detail }
       *[empty] logossa ei näy mitään: { $detail }
    }
    .help = Logot ovat SVG-tiedostoja, joissa on yksivärisiä kuvioita. Muuta kirjaimet poluiksi ja jätä pois valokuvat, liukuvärit, läpinäkyvyys ja maskit.
# of: 5746f3c6
problem-unknown-font = kirjasinperhettä `{ $family }` ei ole
    .help = Käytä ohjelman omia, { $families }, tai nimeä kansio, jossa se on: `--fonts DIR`.
# of: d744e6e8
problem-no-glyph = missään fontissa ei ole merkkiä `{ $character }`
    .help = Käytä toista merkkiä tekstissä ”{ $text }”, tai nimeä kansio, jossa on fontti, jossa merkki on: `--fonts DIR`. Japani ja korea tarvitsevat sellaisen tai ohjelman, jossa on ominaisuus `cjk`.
# of: c5519729
problem-does-not-fit = { $what ->
        [wide] otsikon ”{ $panel }” alla jokin, joka pysyy yhdellä rivillä, on { $by } mm liian leveä paikkaansa paperilla { $paper }
       *[high] ”{ $panel }” on { $by } mm liian pitkä paikkaansa paperilla { $paper }
    }
    .help = Lyhennä tekstiä tai valitse suurempi paperi (`--paper`). Teksti on jo niin pientä kuin sitä voi lukea.

## Failures

# of: d6895940
failure-read = tiedostoa tai kansiota `{ $path }` ei voitu lukea: { $reason }
    .help = Tarkista polku ja se, saatko lukea sitä.
# of: 3cb6a28b
failure-write = tiedostoa tai kansiota `{ $path }` ei voitu kirjoittaa: { $reason }
    .help = Valitse toinen paikka valitsimella `--out`. Aiempi on yhä paikallaan.
# of: eaa13cd8
failure-unknown-id = nimellä `{ $given }` ei ole mitään
    .help = { $suggestion ->
        [none] `lyhty list` näyttää, mitä on.
       *[other] Tarkoititko `{ $suggestion }`? `lyhty list` näyttää, mitä on.
    }
# of: cced66fa
failure-unknown-language = kielellä `{ $given }` ei ole mitään
    .help = Nämä kielet ovat: { $known }.
# of: 467331a4
failure-usage = { $text }
# of: 65961253
failure-not-a-terminal = tämä komento kysyy kysymyksiä, eikä päätettä ole
    .help = Aja se päätteessä tai anna vastaukset valitsimella `--answers TIEDOSTO`.
# of: df447e52
failure-exists = `{ $path }` on jo olemassa
    .help = Valitse toinen tunnus tai poista tiedosto ensin.
# of: 0bc13ac6
failure-bad-font = fonttia `{ $path }` ei voi käyttää: { $problem ->
        [closed] sitä ei voi avata
        [kind] se on muuta lajia kuin TrueType tai OpenType
        [outlines] sen kirjaimet ovat kuvia, eivät ääriviivoja
        [licence] sen lisenssi ei salli upottamista
       *[unreadable] se ei ole fontti, tai se on rikki
    }
    .help = Ota se pois kansiosta.
# of: 573b52cf
failure-no-fonts = kansiossa `{ $path }` ei ole fontteja
    .help = Nimeä kansio, jossa on fonttitiedostoja (.ttf, .otf, .ttc).
# of: 8cb70d86
failure-content = sisällössä on virheitä
    .help = `lyhty check` näyttää ne.
# of: c010de2e
failure-cancelled = keskeytetty
# of: be695f75
failure-answers = tiedoston `{ $path }` vastaukset eivät sovi: { $what }
    .help = Vertaa niitä kysymyksiin, jotka `lyhty show` luettelee.
# of: b92f4209
failure-internal = ohjelmassa meni jotain vikaan: { $what }
    .help = Vika on lyhtyssä. Ilmoita siitä, ja kerro komento, jonka ajoit.
# of: 671d6cd3
failure-reason-not-found = sellaista tiedostoa tai kansiota ei ole
# of: 0e511f77
failure-reason-permission-denied = se ei ole sallittua
# of: 83892bfc
failure-reason-is-a-folder = se on kansio
# of: 6485fb66
failure-reason-not-a-folder = jokin polun osa ei ole kansio
# of: 018e9526
failure-reason-disk-full = levy on täynnä
# of: abeb10dd
failure-reason-read-only = levyä voi vain lukea
# of: 90155b7d
failure-reason-exists = se on jo olemassa
