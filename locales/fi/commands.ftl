### translation: draft

## Help

# of: eb7f9af8
help-usage = Käyttö
# of: 59769976
help-usage-options = [VALINNAT]
# of: b32a4d37
help-usage-command = <KOMENTO>
# of: f4622edc
help-commands = Komennot
# of: 26021c15
help-options = Valinnat
# of: 4434e217
help-arguments = Argumentit

# of: 1c458914
help-lyhty = Koulutusmateriaalia, kartoituskeskusteluja ja oikeuksista kertovia esitteitä ihmiskaupan torjuntaan. Toimii ilman verkkoyhteyttä eikä tallenna mitään, ellet pyydä.
    .examples =
        Aloita näin:
          lyhty build                      kaikki PDF- ja HTML-tiedostoina kansioon out
          lyhty leaflet rights --lang fi   esite oikeuksista suomeksi, taittamaton ja taitettava
          lyhty screen                     kartoituskeskustelu
          lyhty list                       mitä kaikkea on

        Paluukoodit: 0 kunnossa, 1 sisällössä on virheitä, 2 komentorivi on väärin,
        3 ei onnistunut, 130 keskeytit itse. Mikään paluukoodi ei kerro kartoituskeskustelun tulosta.
# of: cb79a433
help-build = Tekee monisteet, oppaat, testit, tarkistuslistat ja esitteet tiedostoiksi
    .examples =
        Esimerkkejä:
          lyhty build
          lyhty build recognise-health-social --lang fi --for health
          lyhty build rights --format html,text --out leaflets
# of: c5f22dd9
help-watch = Näyttää asiakirjat selaimessa, kun kirjoitat: aina sellaisina kuin sisältö nyt on
    .examples =
        Esimerkkejä:
          lyhty watch
          lyhty watch oma-esite --lang fi,sv
          lyhty watch night-shelter --port 8080

        Avaa osoite, jonka ohjelma tulostaa. Sivu muuttuu itsestään, kun tallennat kirjastosi tiedoston;
        virhe näkyy sivulla ja päätteessä viimeisen virheettömän sivun yläpuolella. Sivu näkyy vain tällä
        tietokoneella, eikä mitään kirjoiteta levylle. Ctrl-C lopettaa.
# of: 270ca3e8
help-leaflet = Tekee esitteitä: taittamattomina, taitettavina, lompakkokortteina, vihkoina tai julisteina
    .examples =
        Esimerkkejä:
          lyhty leaflet rights --lang fi,sv,en
          lyhty leaflet rights --lang all --paper large,booklet
          lyhty leaflet rights --lang fi,sv,en --format html
          lyhty leaflet rights --lang en --beside fi --area helsinki
          lyhty leaflet my-card --paper card --print-shop

        Paperit: a4; large (iso teksti); tri-fold (kolmeen osaan taitettava); card (85 x 55 mm,
        monta arkilla); booklet (kahdeksan A6-sivua yhdestä A4-arkista); poster (A3); slides (16 : 9).
        Teksti pienenee rajoissa niin, että se mahtuu; jos se ei mahdu, virhe kertoo, paljonko se on
        liikaa. Mitään ei leikata pois.
# of: 86e8272a
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
          lyhty screen --consult request.age --to age1…   lopuksi neuvontapyyntö

        Mitään ei tallenneta, ellet pyydä sitä valinnalla --save. Ctrl-C tai sana exit lopettaa heti ja tyhjentää päätteen. Jos pääte pitää omaa lokia
        tai istunto nauhoitetaan, niitä ei voi tyhjentää täältä.
# of: 4eacba61
help-list = Luettelee kurssit, jaksot, indikaattorit, kartoituskeskustelut, esitteet, palvelut, lähteet tai kielet
    .examples =
        Esimerkkejä:
          lyhty list
          lyhty list services --lang sv
          lyhty list sources --format json
# of: 6d49831f
help-show = Näyttää yhden kohteen kokonaan
    .examples =
        Esimerkkejä:
          lyhty show rights
          lyhty show nollalinja --lang fi
          lyhty show sexual-exploitation --format json
# of: d4930173
help-check = Etsii sisällön ongelmat: missä, mikä on vialla, mitä tehdä
    .examples =
        Esimerkkejä:
          lyhty check
          lyhty check curricula/my-course.yaml
          lyhty check --format json --deny warnings
# of: 53971281
help-prove = Todistaa, mikä pitää kartoituksessa paikkansa kaikilla vastauksilla, ja näyttää vastaukset, jotka johtavat kuhunkin kysymykseen ja loppuun
    .examples =
        Esimerkkejä:
          lyhty prove first-conversation
          lyhty prove first-conversation --witness consult-now > vastaukset.yaml
          lyhty screen first-conversation --answers vastaukset.yaml
# of: 49ae7ba3
help-services = Vie palvelut muualla pidettävään luetteloon ja takaisin (HSDS 3, JSON)
# of: 0590ace6
help-services-export = Kirjoittaa palvelut HSDS 3 -muodossa (JSON); luottamukselliset jätetään pois
# of: 489a5b57
help-services-import = Lukee palvelut HSDS 3 -muodosta (JSON) kirjastoosi; mitään ei keksitä, ja muualta tuleva on vahvistamatta
# of: 932e3fd4
help-evaluate = Kertoo, mitä kurssin testien vastaukset näyttävät: osaaminen ennen, jälkeen ja myöhemmin, ja mitä opettaa uudelleen
    .examples =
        Esimerkkejä:
          lyhty evaluate recognise-health-social --new-answers vastaukset.xlsx
          lyhty evaluate recognise-health-social --answers vastaukset.xlsx --invited pre=24,post=24
          lyhty evaluate recognise-health-social --answers ennen.csv jälkeen.csv --out raportti.pdf

        Yksi rivi on yksi lomake. Sarakkeet: code (lomakkeen tunnussana, saa olla tyhjä), time (pre, post
        tai follow-up) ja sarake jokaiselle kysymykselle: valitun vastauksen kirjain tai tunnus. Ei nimiä.
        Tunnussanoja ei näytetä koskaan. Miten lasketaan: docs/evaluation.md.
# of: 4bd74d2e
help-new = Aloittaa uuden kurssin, yhteisen jakson, indikaattoriluettelon, kartoituskeskustelun, esitteen tai kirjaston
    .examples =
        Esimerkkejä:
          lyhty new library our-library
          lyhty new curriculum night-shelter --lang fi

# of: baf6e32b
help-schema = Kertoo tekstieditorille, mitä tiedostoissasi voi olla (JSON Schema)
    .examples =
        Esimerkkejä:
          lyhty schema leaflet
          lyhty schema --all .lyhty/schemas

        `lyhty new` tekee tämän puolestasi: tiedosto alkaa rivillä, joka nimeää sen skeeman, ja YAML-tuellinen
        editori (VS Code, Neovim, Emacs, Helix …) täydentää avaimet ja sanat ja selittää ne.
# of: 1b3b62a5
help-completions = Antaa komentotulkin täydentää komennot, valitsimet, tunnukset ja kielet
    .examples =
        Lisää jokin näistä tiedostoon, jonka komentotulkkisi lukee käynnistyessään:
          bash         source <(lyhty completions bash)
          zsh          source <(lyhty completions zsh)
          fish         lyhty completions fish | source
          PowerShell   lyhty completions powershell | Out-String | Invoke-Expression
          elvish       eval (lyhty completions elvish | slurp)
# of: 0ade65eb
help-man = Kirjoittaa käyttöohjesivut (man) ohjelman puhumalla kielellä
    .examples =
        Esimerkki:
          lyhty man ~/.local/share/man/man1
# of: 7ee4f7e2
arg-help = Näyttää tämän ohjeen
# of: 137b1684
arg-version = Näyttää version
# of: aa1973d6
arg-library = Oman kirjastosi kansio; sen sisältö menee mukana tulevan sisällön edelle. Oletus: lähin kansio tästä ylöspäin, jossa on lyhty.yaml
# of: f01cb168
arg-style = Tyylitiedosto (värit, logo, kirjasin, marginaalit) kirjaston tiedoston style.yaml sijaan
# of: d63e659a
arg-fonts = Kansio, jonka fontteja (.ttf, .otf, .ttc) käytetään ohjelman omien lisäksi: japania ja koreaa varten, tai omia
# of: c6850bf1
arg-system-fonts = Käyttää myös järjestelmäsi fontteja kirjoituksiin, joihin ei ole muita. Toinen tietokone voi silloin tehdä toisenlaiset tiedostot
# of: b56712f5
arg-ui-lang = Ohjelman kieli. Oletus: järjestelmäsi kieli, muuten englanti
# of: e9c92a69
arg-build-ids = Mitä tehdään, tunnuksen mukaan. Oletus: kaikki
# of: c68237dc
arg-build-lang = Kielet pilkuilla erotettuina. Oletus: kaikki
# of: 08a6ac18
arg-build-format = Muodot pilkuilla erotettuina: pdf, html, docx, markdown, text; dioista pptx; ics valinnan --start kanssa. Oletus: pdf,html, ja ics valinnan --start kanssa
# of: 5c1848d7
arg-build-output = Mitkä asiakirjat, pilkuilla erotettuina. Oletus: kaikki, mitä kustakin on
# of: d8b54e44
arg-build-audience = Vain tälle kohderyhmälle tarkoitettu: { $audiences }
# of: b09ac2fa
arg-build-start = Milloin kurssi alkaa, muodossa 2027-02-03T09:00: ohjelmassa on kellonajat, ja kalentereille tehdään .ics-tiedosto
# of: d74591e9
arg-build-paper = Mihin PDF:t tehdään, pilkuilla erotettuna: a4, large; kurssin dioista slides ja notes; esitteistä myös tri-fold, card, booklet, poster, slides. Oletus: a4; dioista slides,notes; esitteistä mitä ne sanovat
# of: 8c8112f1
arg-print-shop = Painotaloa varten: leikkuuvarat, leikkuukoon rajat ja merkit jokaisen kappaleen ympärillä
# of: 53763421
arg-build-minutes = Kurssin aika minuutteina: valinnaiset osat jäävät pois, muita lyhennetään, tauot pysyvät
# of: 3cb560d2
arg-out = Kansio, johon kirjoitetaan. Oletus: out
# of: 417bce01
arg-jobs = Montako asiakirjaa tehdään yhtä aikaa. Oletus: yksi suoritinta kohti
# of: f5aba141
arg-fresh = Tekee kaiken uudelleen, vaikka se olisi jo valmiina. Muuten tehdään vain se, mikä muuttuisi
# of: b325be5c
arg-watch-ids = Mitä näytetään, tunnuksen mukaan. Oletus: kaikki
# of: decc6e70
arg-watch-lang = Kielet pilkuilla erotettuina tai all. Oletus: oman kirjastosi kielet
# of: 8f2f87b0
arg-port = Osoitteen portti. Oletus: jokin vapaa
# of: 2af9cfc5
arg-leaflet-ids = Mitkä esitteet, tunnuksen mukaan
# of: 37f7bd14
arg-leaflet-lang = Kielet pilkuilla erotettuina, tai all (kaikki). Oletus: ohjelman kieli
# of: f2762c8d
arg-leaflet-paper = Mihin, pilkuilla erotettuna: a4, large, tri-fold, card, booklet, poster, slides. Oletus: mitä esite sanoo, muuten a4,tri-fold
# of: d18b4fb1
arg-leaflet-format = Muodot pilkuilla erotettuina: pdf; html (yksi sivu puhelimille, kaikki kielet samassa); docx, markdown, text. Oletus: pdf
# of: 4ef5e09a
arg-leaflet-beside = Kaksi kieltä rinnakkain, rivi riviltä: myös tällä kielellä. Papereilla a4 ja large sekä html-muodossa
# of: 5adb982a
arg-needs = Palvelut näihin tarpeisiin, pilkuilla erotettuina: emergency, trafficking-victims, violence, legal-advice …
# of: ed9a61d2
arg-area = Tämän alueen palvelut ja koko maan palvelut
# of: 469a978e
arg-services = Nämä palvelut esitteen omien sijasta, tunnuksin, pilkuilla erotettuina
# of: 4c4db241
arg-speaks = Palvelut, joiden tiedetään palvelevan tällä kielellä
# of: 35c20520
arg-services-export-ids = Mitkä palvelut, tunnuksin. Oletus: kaikki
# of: ede4542a
arg-services-export-out = Kirjoitettava tiedosto. Oletus: tuloste
# of: 54731a7c
arg-services-import-file = Luettava tiedosto
# of: 8e8687fc
arg-services-import-needs = Mihin tarpeeseen ovat palvelut, jotka eivät sitä itse kerro, pilkuilla erotettuina
# of: 0b2df024
arg-services-import-lang = Kieli, jolla palvelut on kirjoitettu. Oletus: en
# of: c0502e59
arg-services-import-force = Korvaa tiedostot
# of: df7da8e0
arg-screen-id = Mikä kartoituskeskustelu. Oletus: first-conversation
# of: 134de642
arg-screen-lang = Keskustelun kieli. Oletus: ohjelman kieli
# of: 95d1f288
arg-screen-beside = Näyttää kysymykset myös tällä kielellä
# of: 4b2b6aab
arg-answers = Ottaa vastaukset tästä tiedostosta ja tulostaa tuloksen
# of: 0e0d5b5a
arg-plain = Numeroidut rivit valikoiden sijaan
# of: bf9e43c5
arg-screen-paper = Tekee täytettävän lomakkeen ja ammattilaisen erillisen avaimen, eikä kysy mitään
# of: 33577367
arg-screen-out = Kirjoittaa tuloksen tähän tiedostoon (.pdf, .html, .docx, .md tai .txt). Muuten mitään ei kirjoiteta. Valinnan --paper kanssa: kansio, oletuksena out
# of: 830e20e4
arg-screen-format = Lomakkeen ja avaimen muodot: pdf, html, docx, markdown, text. Oletus: pdf
# of: c0b82a86
arg-what = Jokin näistä: curricula, modules, indicators, screenings, leaflets, services, sources, languages. Oletus: kaikki sisältö
# of: 4f5cba45
arg-lang = Kieli, jolla näytetään. Oletus: ohjelman kieli
# of: 6cdfc185
arg-list-format = table (taulukko) tai json. Oletus: table
# of: 6cdfc185
arg-show-format = table (taulukko) tai json. Oletus: table
# of: cd9e12c2
arg-show-id = Mikä näytetään
# of: d3fdc757
arg-paths = Tiedostot tai kansiot. Oletus: koko kirjasto
# of: 680bf85b
arg-check-format = human, short tai json. Oletus: päätteessä human, muuten short
# of: 698be15a
arg-unsigned = Ei tee tällaista: drafts eli luonnoksia, joita kukaan ei ole allekirjoittanut omalla kielellään
# of: 57ce3970
arg-deny = Laskee virheiksi myös nämä: warnings (varoitukset), drafts (luonnokset)
# of: 094daea2
arg-prove-id = Mikä kartoitus
# of: b4ad14f8
arg-witness = Tulostaa lyhimmät vastaukset, jotka johtavat tähän kysymykseen, loppuun tai luokkaan, tiedostona komennolle `lyhty screen --answers`
# of: 6cdfc185
arg-prove-format = table tai json. Oletus: table
# of: b6bb3015
arg-schema-kind = curriculum, module, indicators, screening, leaflet, service, style tai library
# of: f31f30f6
arg-schema-all = Kirjoittaa kaikkien tiedostolajien skeemat tähän kansioon
# of: 1e348a88
arg-shell = bash, zsh, fish, powershell tai elvish
# of: 3d23d61f
arg-folder = Kansio, johon kirjoitetaan
# of: 62e44779
arg-evaluate-course = Mikä kurssi (tunnus)
# of: d2d056e0
arg-evaluate-answers = Vastaustiedostot: .csv tai .xlsx
# of: eda3e012
arg-evaluate-new-answers = Kirjoittaa tyhjän taulukon (.xlsx tai .csv) vastausten syöttämiseen, eikä arvioi mitään
# of: c60d6bf6
arg-evaluate-invited = Montako olisi voinut vastata, vastausprosenttia varten: pre=24,post=24,follow-up=24
# of: 21b48078
arg-evaluate-mark = Jos oikeita vastauksia on alle näin monta prosenttia, asia opetetaan uudelleen. Oletus: 80
# of: ad54f6e6
arg-evaluate-lang = Raportin kieli. Oletus: ohjelman kieli
# of: 35fdde2d
arg-evaluate-out = Kirjoittaa raportin tähän tiedostoon (.pdf, .html, .docx, .md tai .txt). Oletus: taulukot ruudulla
# of: 88a9a3bb
arg-kind = curriculum, module, indicators, screening, leaflet tai library
# of: 8b83397e
arg-new-id = Tunnus: sanoja pienillä kirjaimilla, välissä yhdysmerkki
# of: d5006d90
arg-new-lang = Kieli, jolla kirjoitat. Oletus: ohjelman kieli

## Mistakes on the command line

# of: 3e12e121
usage-unknown-argument = valintaa `{ $argument }` ei ole tässä
# of: e448aefa
usage-unknown-command = komentoa `{ $argument }` ei ole
# of: b6236ee8
usage-missing-value = `{ $argument }` tarvitsee arvon
# of: 9e0b0252
usage-wrong-value = `{ $value }` ei kelpaa arvoksi kohtaan `{ $argument }`
# of: a6cb94bc
usage-missing-argument = jotain puuttuu: { $argument }
# of: 89a689a2
usage-missing-command = kerro, mitä tehdään: komento puuttuu
# of: 343bd6fb
usage-conflict = `{ $argument }` ja `{ $other }` eivät sovi yhteen
# of: 084d6ec0
usage-other = komentoriviä ei voi ymmärtää: { $argument }
# of: 749bfcc2
usage-did-you-mean = Tarkoititko: `{ $suggestion }`?
# of: 60d7ea7f
usage-valid-values = Mahdollisia: { $values }
# of: ae1b4c58
usage-see-help = `--help` näyttää, mitä voi kirjoittaa.
# of: dd5bad1b
usage-unknown-audience = kohderyhmää `{ $given }` ei ole; on olemassa: { $audiences }
# of: 35d21029
usage-no-start = kalenteritiedostoa varten on kerrottava, milloin kurssi alkaa: `--start 2027-02-03T09:00`
# of: ce65dc1e
usage-minutes-no-course = `--minutes` on kurssin aika, eikä tässä tehdä yhtään kurssia
# of: 2f5bb223
usage-too-short = Kurssia `{ $id }` ei voi pitää { $available } minuutissa: se vie vähintään { $least }, kun kaikki valinnainen jää pois ja muu on niin lyhyt kuin se voi olla
# of: 2f404026
usage-not-an-id = `{ $given }` ei kelpaa tunnukseksi: käytä pieniä kirjaimia a–z ja numeroita 0–9, sanojen välissä yhdysmerkki
# of: 56b1f499
usage-which-screening = mikä kartoitus todistetaan? Näitä on: { $screenings }
# of: 4506aeeb
usage-no-screening = `{ $given }` ei ole kartoitus; näitä on: { $screenings }
# of: 859fde64
usage-no-library = täällä ei ole omaa kirjastoasi: tee sellainen komennolla `lyhty new library NIMI` ja siirry sen kansioon, tai kerro kirjaston kansio valinnalla `--library`
# of: d5947abe
usage-port-taken = toinen ohjelma käyttää porttia { $port }: valitse toinen tai jätä `--port` pois
# of: 9c2eaa01
usage-no-content = `{ $path }` ei sisällä sisältötiedostoja: ne ovat kirjaston kansioissa curricula, indicators, leaflets, services ja locales
# of: a00ad459
usage-beside-flat = kaksi kieltä rinnakkain mahtuu vain papereille a4 ja large
# of: 4c005ab4
usage-confidential = `{ $id }` on luottamuksellinen, eikä sitä koskaan paineta
# of: 96095d39
usage-unknown-need = tarvetta `{ $given }` ei ole; nämä ovat: { $known }
# of: 1cea31cb
usage-unknown-area = mikään palvelu ei koske aluetta `{ $given }`; nämä ovat: { $known }
# of: 25270852
usage-only-services = `--for`, `--area` ja `--speaks` koskevat palveluja: `lyhty list services`
# of: 4b3e1010
usage-result-format = tiedoston `{ $file }` pääte ei ole .pdf, .html, .docx, .md eikä .txt

## What commands say

# of: 10dc9383
problems-drafts = { $files ->
        [one] 1 käännös on luonnos: kukaan nimetty henkilö ei ole tarkistanut sitä.
       *[other] { $files } käännöstä on luonnoksia: kukaan nimetty henkilö ei ole tarkistanut niitä.
    } `lyhty translate status` näyttää kaikki.
# of: b55ba841
problems-summary = { $errors ->
        [one] 1 virhe
       *[other] { $errors } virhettä
    }, { $warnings ->
        [one] 1 varoitus
       *[other] { $warnings } varoitusta
    }
# of: 395898a4
problems-none = Ei ongelmia: tarkistettu { $files ->
        [one] 1 tiedosto
       *[other] { $files } tiedostoa
    }.
# of: df0ee62d
build-progress = Tehdään asiakirjoja
# of: 882618ae
build-done = { $files ->
        [one] 1 tiedosto
       *[other] { $files } tiedostoa
    } kansiossa { $folder }
# of: 7097413a
build-same = Mikään ei ole muuttunut: kansiossa { $folder } on ajan tasalla { $files ->
        [one] 1 tiedosto
       *[other] { $files } tiedostoa
    }.
# of: 770cf751
build-some = { $files ->
        [one] 1 tiedosto
       *[other] { $files } tiedostoa
    } kansiossa { $folder }; niistä ennallaan { $stand }
# of: dc5ea649
build-left-over = Näitä ei enää tehdä, mutta ne ovat jäljellä aiemmasta kerrasta; poista ne, jos kukaan ei tarvitse niitä: { $files }.
# of: 681c9b58
build-nothing = Mikään ei vastaa hakua: yhtään asiakirjaa ei tehty.
# of: 4ee1e55e
build-fitted = `{ $id }` kestää { $minutes } minuuttia, kun aikaa on { $available } ja koko kurssi kestää { $whole }: { $gone ->
        [0] mitään ei jää pois
        [one] 1 osa jää pois
       *[other] { $gone } osaa jää pois
    }, { $shorter ->
        [0] mikään ei lyhene
        [one] 1 lyhenee
       *[other] { $shorter } lyhenee
    }. Kouluttajan opas kertoo, mitkä.
# of: 244d8a93
man-name = Nimi
# of: 8cc4b5c0
man-synopsis = Yleiskuva
# of: 59ff9885
man-description = Kuvaus
# of: 2ebda06e
man-examples = Esimerkkejä
# of: 718cdab6
man-version = Versio
# of: 5b7487db
watch-serving = Esikatselu: { $address } (vain tällä tietokoneella; Ctrl-C lopettaa)
# of: eec27a61
watch-shown = Muuttui: esikatselu on ajan tasalla.
# of: a99c6cbc
watch-documents = Asiakirjat
# of: aa4d9cdf
watch-problems = Ongelmat
# of: dfa9e55c
watch-choose = Valitse asiakirja.
# of: d0a4d6b5
watch-as = Muoto
# of: 15bbb6d9
watch-ended = Esikatselu on päättynyt. Jatka käynnistämällä `lyhty watch` uudelleen.
# of: 89040bbe
print-tri-fold = Kolmeen osaan taitettava: tulosta kaksipuolisena, kääntö lyhyen reunan mukaan; taita kapea osa ensin sisään.
# of: aed9e8a0
print-card = Kortit: tulosta kaksipuolisena, kääntö pitkän reunan mukaan, koko 100 %; leikkaa merkkien mukaan; taita katkoviivojen kohdalta.
# of: 5383934b
print-booklet = Vihko: tulosta kaksipuolisena, kääntö pitkän reunan mukaan, koko 100 %; leikkaa keskeltä poikki; aseta alempi puolikas ylemmän päälle, taita molemmat, nido.
# of: 72aa572c
print-poster = Juliste: ensimmäinen sivu on A3; loput ovat sille, joka ripustaa sen.
# of: cd351c14
print-shop = Painotaloa varten: lopullinen koko on kunkin sivun TrimBox, leikkuuvara 3 mm. Vihkot ovat yksittäisiä sivuja lukujärjestyksessä. Esitteiden lähteet jäävät pois: ne ovat A4-tiedostossa.
# of: 05f57c8c
services-past = Vanhentuneita: näiden palvelujen tiedot on tarkistettu liian kauan sitten. Tarkista ne ennen painamista: { $ids }.
# of: 6e33fa0c
services-language = Ei tiedetä palveltavan kielellä { $lang }: esite kertoo näiden palvelujen kielet: { $ids }.
# of: 8d7d128e
services-confidential = Jätetty pois luottamuksellisina: { $ids }.
# of: 3677a465
services-lacking = palvelulla ”{ $service }” ei ole kenttää `{ $field }`, { $field ->
        [taxonomy_term] joka tunnetaan täällä: kerro tarve valinnalla `--for`
       *[other] tiedostossa
    }
# of: 8b1197c6
services-exists = `{ $file }` on jo olemassa; `--force` korvaa sen
# of: 1f5095db
services-check = Tarkista yhteystiedot, sitten `lyhty check`.
# of: 14c249f9
build-drafts = Luonnoksia: { $count ->
        [one] 1 asiakirja on
       *[other] { $count } asiakirjaa on
    } kielellä, jonka tekstejä kukaan nimetty henkilö ei ole vielä tarkistanut, ja siitä kerrotaan jokaisella sivulla: { $languages }.
# of: 3369ebd3
build-denied = Mitään ei tehty: kukaan ei ole allekirjoittanut näitä: { $documents }. Tarkastaja allekirjoittaa komennolla `lyhty translate accept`; ilman valintaa `--deny drafts` jokainen sivu kertoo olevansa luonnos.
# of: c2c83d5b
build-unverified = Vahvistamatta: joitakin tietoja ja yhteystietoja ei ole vahvistettu lähteestä, ja ne on merkitty: { $ids }.
# of: 410abae7
table-claim = Väite
# of: e3e20df7
table-result = Tulos
# of: 817e026e
table-things = Kohteita
# of: 8c3f31a7
table-by-form = Muodosta
# of: 18443f3c
table-queries = Kyselyjä
# of: bc8eb834
table-conflicts = Umpikujia
# of: ee90cf83
table-goal = Mihin
# of: 845e2154
table-signs = Merkkejä
# of: a1cc5462
table-one = Toinen tapa
# of: 5bafd660
table-other = Toinen
# of: 6c977109
table-id = Tunnus
# of: 1cce6d0c
table-title = Nimi
# of: 89ab7296
table-kind = Laji
# of: 7ec2ed7d
table-output = Asiakirja
# of: 6d61e062
table-needs = Tarve
# of: 431ee7c6
table-languages = Kielet
# of: 68d8f20f
table-papers = Paperit
# of: b95d5456
table-formats = Muodot
# of: 0fee9e7e
table-files = Tiedostot
# of: b403229a
table-size = Koko
# of: c7a13916
table-pages = Sivuja
# of: 6d61e062
table-audience = Kenelle
# of: e3b26efc
table-minutes = Minuutteja
# of: 48a42cab
table-checked = Tarkistettu
# of: e49df8f6
table-status = Tila
# of: 0c81b148
table-source = Lähde
# of: 600278ed
table-publisher = Julkaisija
# of: 4845149d
table-date = Päiväys
# of: 592f15ac
table-address = Osoite
# of: d08c98f1
table-used-by = Missä käytetään
# of: 262d3057
table-language = Kieli
# of: 2c3f73ce
table-content = Sisältö
# of: b61862ab
table-contact = Yhteystieto
# of: 4d3afc29
table-hours = Palveluajat
# of: 3a5b7362
table-questions = Kysymyksiä
# of: b4cf4e88
table-indicators = Indikaattoreita
# of: 7e4c1685
table-panels = Osioita
# of: 202e1ecb
table-summary = Tiivistelmä
# of: 77230c27
table-because = Miksi vahvistamatta
# of: a2d0dcaf
table-objective = Tavoite
# of: eb38c978
table-method = Menetelmä
# of: 36c79b8f
table-never-a-sign = Ei koskaan merkki
# of: aea0c178
table-why = Miksi
# of: b9abbb76
table-dimension = Ryhmä
# of: 4319c60a
table-sign = Merkki
# of: 4a554906
table-strength = Vahvuus
# of: bdbca1f2
table-also-seen = Nähdään myös, kun
# of: 10d0a5a7
table-gate = Edellytys
# of: b744469e
table-version = Versio, vastaustiedostoja varten
# of: 104dfab0
table-question = Kysymys
# of: 1884c996
table-otherwise = Muuten
# of: 0839f8ad
table-choices = Vastaukset
# of: ccfbec74
table-ending = Lopetus
# of: d0b35ae4
table-panel = Osio
# of: d4df0f0d
table-article-4 = 4 art.
# of: cfcb75bf
table-text = Teksti
# of: ec7237c2
table-note = Huomautus
# of: 6d61e062
table-for = Tarkoitettu
# of: 17521a64
table-area = Alue
# of: bbc037ba
table-anonymous = Nimettömästi
# of: 6a9c46a4
table-free = Maksutta
# of: b6357b3d
table-field = Kenttä
# of: 5ebe7878
table-value = Arvo
# of: 14e7ba07
listing-curricula = Kurssit
# of: 229065cd
listing-modules = Yhteiset jaksot
# of: b4cf4e88
listing-indicators = Indikaattorit
# of: fade591a
listing-screenings = Kartoituskeskustelut
# of: d039115c
listing-leaflets = Esitteet
# of: ba07fc41
listing-services = Palvelut
# of: a3b218b4
listing-sources = Lähteet
# of: 431ee7c6
listing-languages = Kielet
# of: a796ed44
kind-curriculum = kurssi
# of: 9a56809c
kind-module = jakso
# of: b794594f
kind-indicators = indikaattorit
# of: 33024727
kind-screening = kartoituskeskustelu
# of: f376524d
kind-leaflet = esite
# of: 031f6f29
kind-service = palvelu
# of: d383856d
status-unknown = ei tiedossa
# of: bb70be98
status-verified = vahvistettu
# of: a7303a92
status-unverified = vahvistamatta
# of: d6a671cb
status-original = alkuperäinen
# of: f36bf929
status-draft = luonnos
# of: e0a20a80
status-reviewed = tarkistettu
# of: 0259fb61
status-missing = { $missing ->
        [one] 1 teksti puuttuu
       *[other] { $missing } tekstiä puuttuu
    }
# of: b07b0eb8
new-created = Luotiin { $file }.
# of: 68ebb513
new-next = Seuraavaksi: muokkaa se tarpeisiisi sopivaksi ja aja sitten `lyhty check`.
# of: f90218d6
new-library-next = Seuraavaksi: `cd { $folder }`, sitten esimerkiksi `lyhty new leaflet my-leaflet` ja `lyhty check`.
# of: 9815e4ab
paper-apart = Avain kertoo, miten vastaukset lasketaan: pidä se erillään lomakkeesta.
# of: ccd2df57
result-written = Tulos kirjoitettiin tiedostoon { $file }.

## Proofs

# of: df85d22f
verdict-proved = todistettu
# of: 3551c53c
verdict-refuted = ei pidä paikkaansa
# of: 080f1961
verdict-not-decided = ei ratkennut
# of: 520a77cb
verdict-waits = muut virheet ensin
# of: 104dfab0
goal-question = Kysymys
# of: ccfbec74
goal-ending = Loppu
# of: 6b4a57cc
goal-band = Luokka
# of: e3352777
claim-questions-reached = Jokainen kysymys voidaan kysyä
# of: 5df2d216
claim-endings-reached = Jokainen loppu voi tulla
# of: 8f9df683
claim-bands-reached = Jokaiseen luokkaan voi päätyä
# of: e1a07c9c
claim-bands-complete = Luokissa ei ole aukkoja eikä päällekkäisyyksiä
# of: 0c7554ca
claim-always-an-ending = Jokaisella tavalla edetä on loppu
# of: 35894f34
claim-gates-first = Mitään ei kysytä ennen turvallisuutta, suostumusta ja ikää
# of: b50f84f8
claim-conditions-matter = Jokainen ehto voi toteutua ja jäädä toteutumatta
# of: 5b6a6ad4
claim-trust-first = Mitään, mikä voi satuttaa, ei kysytä varhain
# of: 8dccdd7e
claim-signs-never-lower = Merkkien lisääntyminen ei koskaan laske tulosta
# of: 0a7672a3
claim-skipping-is-gentle = Kaikkeen vastaamatta jättäminen päättyy lempeästi
# of: eb95c07d
claim-skipping-never-raises = Vastaamatta jättäminen ei koskaan nosta tulosta
# of: 6ce19aa1
claim-context-never-raises = Asiat, jotka eivät ole merkkejä, eivät koskaan nosta tulosta
# of: 4f07a876
claim-answers-used = Jokaista vastausta käytetään
# of: 12e7bc37
proof-length = Aikuiselta kysytään vähintään { $fewest } ja enintään { $most } kysymystä.
# of: acd23e13
proof-ways = Lyhimmät tavat edetä. `--witness NIMI` tulostaa vastaukset.
# of: 4ce57f3d
proof-example = Kaksi tapaa, jotka osoittavat sen; ne eroavat kysymyksessä `{ $id }`:
# of: 03ba3278
proof-undecided = Ei ratkennut rajojen puitteissa: { $claim } ({ $what })
# of: a16da0aa
proof-took = { $milliseconds } ms, { $size } lauseketta
# of: f31edfba
proof-no-way = mitkään vastaukset eivät johda kohtaan `{ $id }`; `lyhty prove { $screening }` kertoo miksi
# of: a3d68cc5
proof-way-undecided = ei ratkennut, johtavatko jotkin vastaukset kohtaan `{ $id }`; katso `lyhty prove { $screening }`
# of: 20f588c9
proof-witness = Lyhin tapa päätyä kohtaan `{ $id }` kartoituksessa `{ $screening }`: { $questions } kysymystä, { $signs } merkkiä, loppu `{ $ending }`.
    Kokeile: lyhty screen { $screening } --answers TÄMÄ-TIEDOSTO

## Evaluation of tests

# of: 8672b7cc
evaluate-blank = { $count ->
        [one] { $count } lomakkeessa ei ole yhtään vastausta, eikä sitä lasketa.
       *[other] { $count } lomakkeessa ei ole yhtään vastausta, eikä niitä lasketa.
    }
# of: ddd45ea6
evaluate-refused = Mitään ei arvioitu.
# of: 2cc18a58
evaluate-personal-headings =
    nimi
    posti
    puhelin
    syntym
    osoite
    henkilötunnus
    hetu
    allekirjoitus
# of: 0839f8ad
evaluate-form-answers = Vastaukset
# of: 3a5b7362
evaluate-form-key = Kysymykset
# of: b9162985
evaluate-form-code = Lomakkeen tunnussana. Jätä tyhjäksi, jos sitä ei ole. Ei koskaan nimeä.
# of: 5b1f1dea
evaluate-form-time = pre: ennen kurssia. post: sen jälkeen. follow-up: kuukausia myöhemmin.
# of: 2913e119
evaluate-form-answer = Rastitun vastauksen kirjain. Tyhjä, jos mitään ei ole rastitettu.
# of: 1095ba5c
evaluate-form-column = Sarake
# of: e88da063
evaluate-form-choices = Kirjaimet
# of: 2580868f
evaluate-form-written = Kirjoitettu tiedostoon { $file }: yksi rivi joka lomakkeelle, vain tunnussanoja ja kirjaimia. Lomakkeilla kirjain on vastauksensa edessä.
# of: ec41a9d5
usage-evaluate-no-test = kurssilla `{ $course }` ei ole testikysymyksiä
# of: 70786d6f
usage-evaluate-file = `{ $file }` ei pääty .csv eikä .xlsx: tallenna taulukko jompaankumpaan muotoon
# of: 32d60b20
usage-evaluate-invited = `{ $given }` ei kerro, montako kutsuttiin: kirjoita esimerkiksi `--invited pre=24,post=24,follow-up=24`, kukin kerran
# of: 71f9e6be
usage-evaluate-more-sheets = testissä `{ $time }` on { $sheets } lomaketta, mutta vain { $invited } kutsuttua
