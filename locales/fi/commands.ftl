### translation: draft

## Help

help-usage = Käyttö
help-usage-options = [VALINNAT]
help-usage-command = <KOMENTO>
help-commands = Komennot
help-options = Valinnat
help-arguments = Argumentit

help-lyhty = Koulutusmateriaalia, kartoituskeskusteluja ja oikeuksista kertovia esitteitä ihmiskaupan torjuntaan. Toimii ilman verkkoyhteyttä eikä tallenna mitään, ellet pyydä.
    .examples =
        Aloita näin:
          lyhty build                      kaikki PDF- ja HTML-tiedostoina kansioon out
          lyhty leaflet rights --lang fi   esite oikeuksista suomeksi, taittamaton ja taitettava
          lyhty screen                     kartoituskeskustelu
          lyhty list                       mitä kaikkea on

        Paluukoodit: 0 kunnossa, 1 sisällössä on virheitä, 2 komentorivi on väärin,
        3 ei onnistunut, 130 keskeytit itse. Mikään paluukoodi ei kerro kartoituskeskustelun tulosta.
help-build = Tekee monisteet, oppaat, testit, tarkistuslistat ja esitteet tiedostoiksi
    .examples =
        Esimerkkejä:
          lyhty build
          lyhty build recognise-health-social --lang fi --for health
          lyhty build rights --format html,text --out leaflets
help-leaflet = Tekee esitteitä: taittamattomina, taitettavina, lompakkokortteina, vihkoina tai julisteina
    .examples =
        Esimerkkejä:
          lyhty leaflet rights --lang fi,sv,en
          lyhty leaflet rights --lang all --paper large,booklet
          lyhty leaflet my-card --paper card --print-shop

        Paperit: a4; large (iso teksti); tri-fold (kolmeen osaan taitettava); card (85 x 55 mm,
        monta arkilla); booklet (kahdeksan A6-sivua yhdestä A4-arkista); poster (A3); slides (16 : 9).
        Teksti pienenee rajoissa niin, että se mahtuu; jos se ei mahdu, virhe kertoo, paljonko se on
        liikaa. Mitään ei leikata pois.
help-screen = Käy kartoituskeskustelun läpi kysymys kerrallaan
    .examples =
        Esimerkkejä:
          lyhty screen
          lyhty screen first-conversation --lang sv
          lyhty screen --plain             numeroidut rivit ruudunlukijoille ja yksinkertaisille päätteille
          lyhty screen --beside sv         kysymykset kahdella kielellä
          lyhty screen --paper             täytettävä lomake ja sen avain
          lyhty screen --answers TIEDOSTO  vastaukset tiedostosta, koulutusta ja testejä varten
          lyhty screen --save puhe.age     säilytetään salattuna jokaisen vastauksen jälkeen
          lyhty screen --resume puhe.age   jatkaa sitä

        Mitään ei tallenneta, ellet pyydä sitä valinnalla --save. Ctrl-C tai sana exit lopettaa heti ja tyhjentää päätteen. Jos pääte pitää omaa lokia
        tai istunto nauhoitetaan, niitä ei voi tyhjentää täältä.
help-list = Luettelee kurssit, indikaattorit, kartoituskeskustelut, esitteet, palvelut, lähteet tai kielet
    .examples =
        Esimerkkejä:
          lyhty list
          lyhty list services --lang sv
          lyhty list sources --format json
help-show = Näyttää yhden kohteen kokonaan
    .examples =
        Esimerkkejä:
          lyhty show rights
          lyhty show nollalinja --lang fi
          lyhty show sexual-exploitation --format json
help-check = Etsii sisällön ongelmat: missä, mikä on vialla, mitä tehdä
    .examples =
        Esimerkkejä:
          lyhty check
          lyhty check curricula/my-course.yaml
          lyhty check --format json --deny warnings
help-prove = Todistaa, mikä pitää kartoituksessa paikkansa kaikilla vastauksilla, ja näyttää vastaukset, jotka johtavat kuhunkin kysymykseen ja loppuun
    .examples =
        Esimerkkejä:
          lyhty prove first-conversation
          lyhty prove first-conversation --witness consult-now > vastaukset.yaml
          lyhty screen first-conversation --answers vastaukset.yaml
help-new = Aloittaa uuden kurssin, indikaattoriluettelon, kartoituskeskustelun, esitteen tai kirjaston
    .examples =
        Esimerkkejä:
          lyhty new library our-library
          lyhty new curriculum night-shelter --lang fi

arg-help = Näyttää tämän ohjeen
arg-version = Näyttää version
arg-library = Oman kirjastosi kansio; sen sisältö menee mukana tulevan sisällön edelle. Oletus: lähin kansio tästä ylöspäin, jossa on lyhty.yaml
arg-style = Tyylitiedosto (värit, logo, kirjasin, marginaalit) kirjaston tiedoston style.yaml sijaan
arg-fonts = Kansio, jonka fontteja (.ttf) käytetään ohjelman omien lisäksi: kiinaa, japania ja koreaa varten, tai omia
arg-system-fonts = Käyttää myös järjestelmäsi fontteja kirjoituksiin, joihin ei ole muita. Toinen tietokone voi silloin tehdä toisenlaiset tiedostot
arg-ui-lang = Ohjelman kieli. Oletus: järjestelmäsi kieli, muuten englanti
arg-build-ids = Mitä tehdään, tunnuksen mukaan. Oletus: kaikki
arg-build-lang = Kielet pilkuilla erotettuina. Oletus: kaikki
arg-build-format = Muodot pilkuilla erotettuina: pdf, html, markdown, text. Oletus: pdf,html
arg-build-audience = Vain tälle kohderyhmälle tarkoitettu: { $audiences }
arg-build-paper = Mihin PDF:t tehdään, pilkuilla erotettuna: a4, large, slides; esitteistä myös tri-fold, card, booklet, poster. Oletus: a4; esitteistä mitä ne sanovat
arg-print-shop = Painotaloa varten: leikkuuvarat, leikkuukoon rajat ja merkit jokaisen kappaleen ympärillä
arg-out = Kansio, johon kirjoitetaan. Oletus: out
arg-jobs = Montako asiakirjaa tehdään yhtä aikaa. Oletus: yksi suoritinta kohti
arg-leaflet-ids = Mitkä esitteet, tunnuksen mukaan
arg-leaflet-lang = Kielet pilkuilla erotettuina, tai all (kaikki). Oletus: ohjelman kieli
arg-leaflet-paper = Mihin, pilkuilla erotettuna: a4, large, tri-fold, card, booklet, poster, slides. Oletus: mitä esite sanoo, muuten a4,tri-fold
arg-screen-id = Mikä kartoituskeskustelu. Oletus: first-conversation
arg-screen-lang = Keskustelun kieli. Oletus: ohjelman kieli
arg-screen-beside = Näyttää kysymykset myös tällä kielellä
arg-answers = Ottaa vastaukset tästä tiedostosta ja tulostaa tuloksen
arg-plain = Numeroidut rivit valikoiden sijaan
arg-screen-paper = Tekee täytettävän lomakkeen ja ammattilaisen erillisen avaimen, eikä kysy mitään
arg-screen-out = Kirjoittaa tuloksen tähän tiedostoon (.pdf, .html, .md tai .txt). Muuten mitään ei kirjoiteta. Valinnan --paper kanssa: kansio, oletuksena out
arg-screen-format = Lomakkeen ja avaimen muodot: pdf, html, markdown, text. Oletus: pdf
arg-what = Jokin näistä: curricula, indicators, screenings, leaflets, services, sources, languages. Oletus: kaikki sisältö
arg-lang = Kieli, jolla näytetään. Oletus: ohjelman kieli
arg-list-format = table (taulukko) tai json. Oletus: table
arg-show-format = table (taulukko) tai json. Oletus: table
arg-show-id = Mikä näytetään
arg-paths = Tiedostot tai kansiot. Oletus: koko kirjasto
arg-check-format = human, short tai json. Oletus: päätteessä human, muuten short
arg-deny = Laskee virheiksi myös nämä: warnings (varoitukset), drafts (luonnokset)
arg-prove-id = Mikä kartoitus
arg-witness = Tulostaa lyhimmät vastaukset, jotka johtavat tähän kysymykseen, loppuun tai luokkaan, tiedostona komennolle `lyhty screen --answers`
arg-prove-format = table tai json. Oletus: table
arg-kind = curriculum, indicators, screening, leaflet tai library
arg-new-id = Tunnus: sanoja pienillä kirjaimilla, välissä yhdysmerkki
arg-new-lang = Kieli, jolla kirjoitat. Oletus: ohjelman kieli

## Mistakes on the command line

usage-unknown-argument = valintaa `{ $argument }` ei ole tässä
usage-unknown-command = komentoa `{ $argument }` ei ole
usage-missing-value = `{ $argument }` tarvitsee arvon
usage-wrong-value = `{ $value }` ei kelpaa arvoksi kohtaan `{ $argument }`
usage-missing-argument = jotain puuttuu: { $argument }
usage-missing-command = kerro, mitä tehdään: komento puuttuu
usage-conflict = `{ $argument }` ja `{ $other }` eivät sovi yhteen
usage-other = komentoriviä ei voi ymmärtää: { $argument }
usage-did-you-mean = Tarkoititko: `{ $suggestion }`?
usage-valid-values = Mahdollisia: { $values }
usage-see-help = `--help` näyttää, mitä voi kirjoittaa.
usage-unknown-audience = kohderyhmää `{ $given }` ei ole; on olemassa: { $audiences }
usage-not-an-id = `{ $given }` ei kelpaa tunnukseksi: käytä pieniä kirjaimia a–z ja numeroita 0–9, sanojen välissä yhdysmerkki
usage-no-library = täällä ei ole omaa kirjastoasi: tee sellainen komennolla `lyhty new library NIMI` ja siirry sen kansioon, tai kerro kirjaston kansio valinnalla `--library`
usage-no-content = `{ $path }` ei sisällä sisältötiedostoja: ne ovat kirjaston kansioissa curricula, indicators, leaflets, services ja locales
usage-not-a-leaflet = `{ $id }` ei ole esite
usage-not-a-screening = `{ $id }` ei ole kartoituskeskustelu
usage-result-format = tiedoston `{ $file }` pääte ei ole .pdf, .html, .md eikä .txt

## What commands say

problems-summary = { $errors ->
        [one] 1 virhe
       *[other] { $errors } virhettä
    }, { $warnings ->
        [one] 1 varoitus
       *[other] { $warnings } varoitusta
    }
problems-none = Ei ongelmia: tarkistettu { $files ->
        [one] 1 tiedosto
       *[other] { $files } tiedostoa
    }.
problems-see-check = `lyhty check` näyttää ne.
build-progress = Tehdään asiakirjoja
build-done = { $files ->
        [one] 1 tiedosto
       *[other] { $files } tiedostoa
    } kansiossa { $folder }
build-nothing = Mikään ei vastaa hakua: yhtään asiakirjaa ei tehty.
print-tri-fold = Kolmeen osaan taitettava: tulosta kaksipuolisena, kääntö lyhyen reunan mukaan; taita kapea osa ensin sisään.
print-card = Kortit: tulosta kaksipuolisena, kääntö pitkän reunan mukaan, koko 100 %; leikkaa merkkien mukaan; taita katkoviivojen kohdalta.
print-booklet = Vihko: tulosta kaksipuolisena, kääntö pitkän reunan mukaan, koko 100 %; leikkaa keskeltä poikki; aseta alempi puolikas ylemmän päälle, taita molemmat, nido.
print-poster = Juliste: ensimmäinen sivu on A3; loput ovat sille, joka ripustaa sen.
print-shop = Painotaloa varten: lopullinen koko on kunkin sivun TrimBox, leikkuuvara 3 mm. Vihkot ovat yksittäisiä sivuja lukujärjestyksessä. Esitteiden lähteet jäävät pois: ne ovat A4-tiedostossa.
build-drafts = Luonnoksia: { $count ->
        [one] 1 asiakirja on
       *[other] { $count } asiakirjaa on
    } kielellä, jonka tekstejä kukaan nimetty henkilö ei ole vielä tarkistanut, ja siitä kerrotaan jokaisella sivulla: { $languages }.
build-unverified = Vahvistamatta: joitakin tietoja ja yhteystietoja ei ole vahvistettu lähteestä, ja ne on merkitty: { $ids }.
table-claim = Väite
table-result = Tulos
table-things = Kohteita
table-by-form = Muodosta
table-queries = Kyselyjä
table-conflicts = Umpikujia
table-goal = Mihin
table-signs = Merkkejä
table-one = Toinen tapa
table-other = Toinen
table-id = Tunnus
table-title = Nimi
table-kind = Laji
table-output = Asiakirja
table-languages = Kielet
table-papers = Paperit
table-formats = Muodot
table-files = Tiedostot
table-size = Koko
table-pages = Sivuja
table-audience = Kenelle
table-minutes = Minuutteja
table-checked = Tarkistettu
table-status = Tila
table-source = Lähde
table-publisher = Julkaisija
table-date = Päiväys
table-address = Osoite
table-used-by = Missä käytetään
table-language = Kieli
table-content = Sisältö
table-contact = Yhteystieto
table-hours = Palveluajat
table-questions = Kysymyksiä
table-indicators = Indikaattoreita
table-panels = Osioita
table-summary = Tiivistelmä
table-because = Miksi vahvistamatta
table-objective = Tavoite
table-method = Menetelmä
table-never-a-sign = Ei koskaan merkki
table-why = Miksi
table-dimension = Ryhmä
table-sign = Merkki
table-strength = Vahvuus
table-also-seen = Nähdään myös, kun
table-gate = Edellytys
table-version = Versio, vastaustiedostoja varten
table-question = Kysymys
table-otherwise = Muuten
table-choices = Vastaukset
table-ending = Lopetus
table-panel = Osio
table-article-4 = 4 art.
table-text = Teksti
table-note = Huomautus
table-for = Tarkoitettu
table-area = Alue
table-anonymous = Nimettömästi
table-free = Maksutta
table-field = Kenttä
table-value = Arvo
listing-curricula = Kurssit
listing-indicators = Indikaattorit
listing-screenings = Kartoituskeskustelut
listing-leaflets = Esitteet
listing-services = Palvelut
listing-sources = Lähteet
listing-languages = Kielet
kind-curriculum = kurssi
kind-indicators = indikaattorit
kind-screening = kartoituskeskustelu
kind-leaflet = esite
kind-service = palvelu
status-unknown = ei tiedossa
status-verified = vahvistettu
status-unverified = vahvistamatta
status-original = alkuperäinen
status-draft = luonnos
status-reviewed = tarkistettu
status-missing = { $missing ->
        [one] 1 teksti puuttuu
       *[other] { $missing } tekstiä puuttuu
    }
new-created = Luotiin { $file }.
new-next = Seuraavaksi: muokkaa se tarpeisiisi sopivaksi ja aja sitten `lyhty check`.
new-library-next = Seuraavaksi: `cd { $folder }`, sitten esimerkiksi `lyhty new leaflet my-leaflet` ja `lyhty check`.
paper-apart = Avain kertoo, miten vastaukset lasketaan: pidä se erillään lomakkeesta.
result-written = Tulos kirjoitettiin tiedostoon { $file }.

## Proofs

verdict-proved = todistettu
verdict-refuted = ei pidä paikkaansa
verdict-not-decided = ei ratkennut
verdict-waits = muut virheet ensin
goal-question = Kysymys
goal-ending = Loppu
goal-band = Luokka
claim-questions-reached = Jokainen kysymys voidaan kysyä
claim-endings-reached = Jokainen loppu voi tulla
claim-bands-reached = Jokaiseen luokkaan voi päätyä
claim-bands-complete = Luokissa ei ole aukkoja eikä päällekkäisyyksiä
claim-always-an-ending = Jokaisella tavalla edetä on loppu
claim-gates-first = Mitään ei kysytä ennen turvallisuutta, suostumusta ja ikää
claim-conditions-matter = Jokainen ehto voi toteutua ja jäädä toteutumatta
claim-trust-first = Mitään, mikä voi satuttaa, ei kysytä varhain
claim-signs-never-lower = Merkkien lisääntyminen ei koskaan laske tulosta
claim-skipping-is-gentle = Kaikkeen vastaamatta jättäminen päättyy lempeästi
claim-skipping-never-raises = Vastaamatta jättäminen ei koskaan nosta tulosta
claim-context-never-raises = Asiat, jotka eivät ole merkkejä, eivät koskaan nosta tulosta
claim-answers-used = Jokaista vastausta käytetään
proof-length = Aikuiselta kysytään vähintään { $fewest } ja enintään { $most } kysymystä.
proof-ways = Lyhimmät tavat edetä. `--witness NIMI` tulostaa vastaukset.
proof-example = Kaksi tapaa, jotka osoittavat sen; ne eroavat kysymyksessä `{ $id }`:
proof-undecided = Ei ratkennut rajojen puitteissa: { $claim } ({ $what })
proof-took = { $milliseconds } ms, { $size } lauseketta
proof-no-way = mitkään vastaukset eivät johda kohtaan `{ $id }`; `lyhty prove { $screening }` kertoo miksi
proof-way-undecided = ei ratkennut, johtavatko jotkin vastaukset kohtaan `{ $id }`; katso `lyhty prove { $screening }`
proof-witness = Lyhin tapa päätyä kohtaan `{ $id }` kartoituksessa `{ $screening }`: { $questions } kysymystä, { $signs } merkkiä, loppu `{ $ending }`.
    Kokeile: lyhty screen { $screening } --answers TÄMÄ-TIEDOSTO
