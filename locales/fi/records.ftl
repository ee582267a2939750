### translation: draft
### Keskustelujen tallenteet: salattuja, ja vain jos joku niitä pyytää.

## Help

# of: e0670ba0
help-records = Käsittelee keskustelujen salattuja tallenteita: näyttää, poistaa, laskee, kysyy neuvoa
    .examples =
        Tallenne tehdään vain pyydettäessä: `lyhty screen --save TIEDOSTO`. Siinä ovat vastaukset ja mitä
        niistä kertyy, kuukausi ja päivä, johon mennessä se poistetaan. Siinä ei ole nimeä, paikkaa eikä päivää.

        Esimerkkejä:
          lyhty records show keskustelu.age
          lyhty records forget --expired tallenteet
          lyhty records summary tallenteet --out yhteenveto.pdf
          lyhty records consult keskustelu.age --to age1… --out pyynto.age
          lyhty records new-key avaimemme.age
# of: 8d3e9407
help-records-show = Avaa tallenteet ja neuvontapyynnöt ja näyttää ne
    .examples =
        Esimerkkejä:
          lyhty records show keskustelu.age
          lyhty records show pyynto.age --key avaimemme.age
          lyhty records show keskustelu.age --format json
# of: 59e9b062
help-records-forget = Poistaa tallenteita, kysyttyään ensin
    .examples =
        Esimerkkejä:
          lyhty records forget keskustelu.age
          lyhty records forget --expired tallenteet     ne, joiden poistopäivä on ohi

        Poistettua tallennetta ei enää löydy nimellään. Sen salatut tavut voivat jäädä levylle, kopioihin ja
        varmuuskopioihin: flash-levyillä päällekirjoitus ei yllä niihin, joten sitä ei yritetä. Silloin niitä
        suojaa salalause tai avain. Kun avain poistetaan, mikään sille suljettu ei enää aukea.
# of: 4cc9a0ad
help-records-summary = Laskee monesta tallenteesta niin, ettei kukaan ole luvuista tunnistettavissa
    .examples =
        Esimerkkejä:
          lyhty records summary tallenteet
          lyhty records summary tallenteet --key avaimemme.age --out yhteenveto.html
          lyhty records summary tallenteet --k 20 --out yhteenveto.csv

        Lukuja 1:stä alle k:n ei tulosteta, eikä mitään, mistä ne voisi laskea. Älä julkaise yhteenvetoja
        lähes samoista tallenteista: niiden erot kertovat enemmän.
# of: aefcc44e
help-records-htcds = Kirjoittaa rivin tallennetta kohti Human Trafficking Case Data Standardin sanoin, CSV-muodossa
    .examples =
        Esimerkki:
          lyhty records htcds tallenteet --out tapaukset.csv

        Täyttää standardin seitsemäntoista kenttää kontrollin keinoista siltä osin kuin vastaukset kertovat
        jotain: TRUE, jos keinon merkki nähtiin, FALSE, jos kaikista sen merkeistä kysyttiin eikä mitään
        nähty, muuten tyhjä. Yksi rivi on yksi keskustelu: tiedosto ei ole julkaistavaksi.
# of: 5ab579df
help-records-consult = Tekee tallenteesta nimettömän neuvontapyynnön, suljettuna asiantuntijalle
    .examples =
        Esimerkkejä:
          lyhty records consult keskustelu.age --show
          lyhty records consult keskustelu.age --to age1… --out pyynto.age

        Pyyntö näytetään ennen sulkemista. Mitä voi kysyä (--ask): how-to-go-on, understanding, safety,
        services, rights, meeting. Mitä ihmisen kanssa on voitu sopia (--agreed): consultation, meet-again,
        contact, no-contact, nothing.
# of: a05691f2
help-records-new-key = Tekee avaimen, jolla avaat sen, minkä muut sulkevat sinulle
    .examples =
        Esimerkki:
          lyhty records new-key avaimemme.age

        Tulostaa vastaanottajan, `age1…`. Anna se niille, jotka sulkevat sinulle; se ei avaa mitään. Säilytä
        avaintiedosto ja sen salalause: ilman niitä suljettua ei avaa kukaan. Vertaa vastaanottajaa toista
        tietä, esimerkiksi puhelimessa, ennen kuin luotat siihen.
# of: b76fe3c9
help-records-recipient = Näyttää avaimen vastaanottajan uudelleen
    .examples =
        Esimerkki:
          lyhty records recipient avaimemme.age

# of: c6938d1e
arg-save = Säilyttää salatun tallenteen tässä tiedostossa, ensimmäisestä vastauksesta alkaen. Muuten mitään ei säilytetä
# of: 34982023
arg-resume = Jatkaa tässä tallenteessa olevaa keskustelua
# of: 337918a2
arg-consult = Pyytää lopuksi neuvoa asiantuntijalta: sulkee tähän tiedostoon pyynnön, joka ei nimeä ketään, niille jotka --to nimeää. Tallennetta ei synny
# of: 08b7d2bd
arg-to = Kuka sen voi avata: age1… tai tiedosto, jossa on yksi rivillään. Voidaan antaa monta kertaa. Muuten kysytään salalause
# of: fbaa5bf2
arg-keep-days = Monenko päivän kuluttua tallenne on poistettava; poistopäivä on sen kuukauden loppu. Oletus: 90
# of: 6e49716d
arg-key = Avaimesi, tehty komennolla `lyhty records new-key`
# of: 36fce2ca
arg-passphrase-file = Ottaa salalauseen tämän tiedoston ensimmäiseltä riviltä, kun ei ole päätettä, jossa kysyä
# of: da56b2a8
arg-force = Kirjoittaa jo olemassa olevan tiedoston päälle
# of: 0cd682eb
arg-screen-force = Kirjoittaa jo olemassa olevan tiedoston päälle; --resume jatkaa, vaikka kysymykset ovat muuttuneet
# of: 38503b96
arg-yes = Ei kysy
# of: fa1c82b3
arg-records-show-files = Mitkä tiedostot
# of: 6cdfc185
arg-records-show-format = table tai json. Oletus: table
# of: fa1c82b3
arg-records-forget-files = Mitkä tiedostot
# of: e1c6cd5a
arg-expired = Kaikki tässä kansiossa, joiden poistopäivä on ohi
# of: 321dd515
arg-records-summary-paths = Tiedostoja tai kansioita
# of: 321dd515
arg-records-htcds-paths = Tiedostoja tai kansioita
# of: 967d42fe
arg-k = Pienin luku, joka tulostetaan. Oletus: 11
# of: 52a7a29f
arg-records-summary-lang = Yhteenvedon kieli. Oletus: kieli, jota ohjelma puhuu
# of: 873fd1f7
arg-records-summary-out = Kirjoittaa tähän tiedostoon (.csv, .pdf, .html, .md tai .txt). Oletus: taulukko näytölle
# of: 614fbe4f
arg-records-htcds-out = Kirjoittaa tähän tiedostoon. Oletus: tulosvirta
# of: d795c6a8
arg-records-consult-file = Tallenne, jota pyyntö koskee
# of: d6d34e84
arg-records-consult-out = Tiedosto, johon suljettu pyyntö kirjoitetaan
# of: 59477acf
arg-records-consult-show = Vain näyttää, mitä lähetettäisiin
# of: 672222df
arg-records-consult-lang = Pyynnön kieli. Oletus: kieli, jota ohjelma puhuu
# of: 5084a014
arg-ask = Mitä kysytään, pilkuin erotettuna
# of: 0f06d2a2
arg-agreed = Mitä ihmisen kanssa on sovittu, pilkuin erotettuna
# of: 3f669b9a
arg-records-new-key-file = Tiedosto, johon avain kirjoitetaan
# of: fd1f0322
arg-records-recipient-file = Avaimen tiedosto

## Mistakes

# of: 48d41baa
usage-not-a-recipient = `{ $given }` ei ole vastaanottaja: se on sana kuten age1… tai tiedosto, jossa on sellaisia
# of: b9f2508e
usage-secret-recipient = tuo on avain, ei vastaanottaja. Avain avaa suljetun: älä näytä sitä kenellekään, ja tee uusi, jos muut ovat voineet nähdä tämän
# of: cc3138d8
usage-no-passphrase = tiedoston `{ $path }` ensimmäisellä rivillä ei ole salalausetta
# of: 6b1e7a1a
usage-forget-yes = ei ole ketään, jolta kysyä; `--yes` poistaa kysymättä
# of: c9c02101
usage-consult-to = sano valinnalla `--to`, kenelle pyyntö suljetaan, tai vain katso sitä valinnalla `--show`
# of: a2176932
usage-consult-yes = ei ole ketään katsomassa pyyntöä; `--show` näyttää sen, `--yes` sulkee sen kysymättä
# of: a0889b4a
usage-screen-consult = `--consult` kysyy lopuksi, mitä lähetetään, eikä ketään ole vastaamassa. Käytä sitä päätteessä, tai säilytä tallenne ja käytä komentoa `lyhty records consult`
# of: 45da890f
usage-summary-format = `{ $file }` ei pääty .csv, .pdf, .html, .md tai .txt
# of: b147a2b8
usage-resume-to = `{ $file }` on suljettu vastaanottajille eikä kerro, keitä he ovat: sano uudelleen valinnalla `--to`, kuka sen voi tästä lähtien avata
# of: 2825f7d3
failure-sealed-foreign = `{ $path }` ei ole tallenne
    .help = Tallenteita tehdään komennolla `lyhty screen --save TIEDOSTO`.
# of: 43abfe7f
failure-sealed-truncated = tiedoston `{ $path }` loppu puuttuu
    .help = Sitä ei ole kopioitu kokonaan. Ota toinen kopio; tätä ei voi avata.
# of: e6ea403d
failure-sealed-damaged = tiedostoa `{ $path }` on muutettu tai se on vioittunut sulkemisen jälkeen
    .help = Siitä ei näytetä mitään, koska mihinkään siinä ei voi luottaa. Ota toinen kopio.
# of: b30ed2f9
failure-sealed-wrong-passphrase = se ei ole tiedoston `{ $path }` salalause
    .help = Yritä uudelleen: isot kirjaimet ja välilyönnit merkitsevät. Ilman salalausetta sitä ei avaa kukaan.
# of: 3322406e
failure-sealed-wrong-key = `{ $path }` on suljettu jollekulle muulle
    .help = Sen avaa vain jonkun vastaanottajan avain.
# of: feef5315
failure-sealed-needs-key = `{ $path }` on suljettu avaimelle
    .help = Sano mille, valinnalla `--key TIEDOSTO`.
# of: 7555c3f0
failure-sealed-needs-passphrase = `{ $path }` on suljettu salalauseella eikä avaimelle
    .help = Jätä `--key` pois.
# of: 5afe6448
failure-sealed-too-much-work = `{ $path }` vaatisi salalauseen tarkistamiseen niin paljon työtä, että se torjutaan
    .help = Tämä ohjelma ei ole tehnyt sitä. Jos luotat siihen, avaa se ohjelmalla, jolla se on tehty.
# of: ecb5228d
failure-sealed-newer = `{ $path }` on tehty ohjelman uudemmalla versiolla
    .help = Siitä ei ole kadonnut mitään: avaa se sillä versiolla.
# of: a2367313
failure-sealed-not-a-key = tiedostossa `{ $path }` ei ole avainta
    .help = Avaimia tehdään komennolla `lyhty records new-key TIEDOSTO`.
# of: 5295136e
failure-sealed-exists = `{ $path }` on jo olemassa
    .help = Valitse toinen nimi tai poista se ensin. Missä komento sen sallii, `--force` kirjoittaa sen päälle.
# of: 2d4840bb
failure-sealed-no-terminal = tarvitaan salalause, eikä ole päätettä, jossa kysyä
    .help = Aja komento päätteessä tai anna salalause valinnalla `{ $path } TIEDOSTO`.
# of: 30ed2277
failure-sealed-other-questions = kysymykset ovat muuttuneet sen jälkeen, kun `{ $path }` tallennettiin
    .help = `lyhty records show` näyttää sen sellaisenaan. Valitsimella `--force` keskustelu jatkuu niillä vastauksilla, jotka vielä sopivat; muut kysytään uudelleen.
# of: 020f5f4e
failure-sealed-unknown-screening = `{ $path }` kuuluu kyselyyn, jota tässä kirjastossa ei ole
    .help = Nimeä kirjasto, jolla keskustelu käytiin: `--library KANSIO`.
# of: 1d593339
failure-sealed-not-kept = tallennetta `{ $path }` ei voitu kirjoittaa keskustelun aikana
    .help = Viimeinen versio, joka voitiin kirjoittaa, on tallella.

## Passphrases and keys

# of: a2787f0d
records-yes = kyllä
# of: ef8b8424
records-yes-no = (kyllä tai ei; pelkkä Enter on ei):
# of: eaaa4c17
records-passphrase-new = Uusi salalause tälle tallenteelle (kirjoitettaessa ei näy mitään; pelkkä Enter lopettaa):
# of: c4686f25
records-passphrase-new-key = Uusi salalause tälle avaimelle (kirjoitettaessa ei näy mitään; pelkkä Enter lopettaa):
# of: 3a88c916
records-passphrase-again = Sama vielä kerran:
# of: aa4c9b35
records-passphrase-differs = Se ei ollut sama. Alusta uudelleen.
# of: 64ab40c4
records-passphrase-short = Salalauseessa on vähintään { $shortest } merkkiä. Neljä tai viisi sanaa, jotka eivät kuulu yhteen, on hyvä.
# of: a29f96bf
records-passphrase-hint = Ilman salalausetta tallennetta ei avaa kukaan, ei sen tekijäkään. Neljä tai viisi sanaa, jotka eivät kuulu yhteen, on hyvä.
# of: a55de2da
records-passphrase-open = Tiedoston { $file } salalause:
# of: c712d24e
records-passphrase-key = Avaimen { $file } salalause:
# of: ba55c9c9
records-passphrase-readable = Koneen muut käyttäjät voivat lukea tiedoston `{ $path }`: pidä salalauseet paikassa, jonka vain sinä voit lukea.
# of: 031996e2
records-key-made = Avain on tiedostossa { $file }. Yllä on sen vastaanottaja: anna se niille, jotka sulkevat sinulle. Säilytä tiedosto ja salalause; ilman niitä suljettua ei avaa kukaan.

## What is done with records

# of: 00b3efc0
records-kept = Tämä keskustelu säilytetään salattuna tiedostossa { $file }; se on poistettava viimeistään { $date }. Kerro siitä ihmiselle. Jos lopetat kesken, näin jatketaan: lyhty screen --resume { $file }
# of: 3186e193
records-saved = Salattu tallenne on tiedostossa { $file }; se on poistettava viimeistään { $date }.
# of: 5a6cf803
records-under-way = ei vielä päättynyt
# of: 5c61a282
records-month = Kuukausi
# of: 7c18d9b0
records-delete-by = Poistettava viimeistään
# of: 0e3e2b09
records-answer = Vastaus
# of: b2653858
records-finding = Mitä etsittiin
# of: 33fe98cc
records-other-version = Kysymykset ovat muuttuneet sen jälkeen: jokin tässä voi olla nyt toisin sanottu.
# of: bd25567c
records-date-changed = Tiedoston { $file } ensimmäisen rivin päivä ei ole se, jonka kanssa se suljettiin. Joku on muuttanut sitä.
# of: dec9fbc2
records-nothing-expired = Ei ole tallennetta, jonka poistopäivä olisi ohi.
# of: 32fc3aa4
records-undated = { $count ->
        [one] 1 tiedosto ei kerro
       *[other] { $count } tiedostoa ei kerro
    }, milloin se on poistettava, ja jää.
# of: cbdd791e
records-forget-question = { $count ->
        [one] Poistetaanko tämä tallenne lopullisesti?
       *[other] Poistetaanko nämä { $count } tallennetta lopullisesti?
    }
# of: 25df8700
records-forget-kept = Mitään ei poistettu.
# of: 40870c1d
records-forgotten = { $count ->
        [one] 1 tallenne poistettiin.
       *[other] { $count } tallennetta poistettiin.
    } Kopioita ja varmuuskopioita ei: poista nekin.
# of: f1c9fe35
records-left-out = { $count ->
        [one] 1 tallennetta ei voitu avata, eikä sitä ole laskettu.
       *[other] { $count } tallennetta ei voitu avata, eikä niitä ole laskettu.
    }
# of: fc1ea2c8
records-copies = { $count ->
        [one] 1 tiedosto on kopio toisesta tallenteesta, eikä sitä laskettu kahdesti.
       *[other] { $count } tiedostoa on kopioita toisista tallenteista, eikä niitä laskettu kahdesti.
    }
# of: a9b12ea9
records-not-ended = { $count ->
        [one] 1 keskustelu ei ole päättynyt, eikä sitä ole laskettu.
       *[other] { $count } keskustelua ei ole päättynyt, eikä niitä ole laskettu.
    }
# of: 44a32392
htcds-note = Kenttien nimet: Human Trafficking Case Data Standard 2.0, IOM, lisenssi CC BY 4.0. IOM ei ole hyväksynyt tätä. Yksi rivi on yksi keskustelu: älä julkaise tiedostoa.

## Summary

# of: 202e1ecb
output-summary = Yhteenveto
# of: 699b5231
summary-title = Keskustelut lukuina
# of: c74a9e0a
summary-total = { $count ->
        [one] 1 keskustelu
       *[other] { $count } keskustelua
    }
# of: ebaea3c2
summary-too-few = Alle { $k } keskustelua, tai ne jakautuvat niin, että jokainen luku osoittaisi harvoihin ihmisiin: mitään ei voi kertoa.
# of: 1ec035e2
summary-conversations = Keskusteluja
# of: 1b27dc4f
summary-conversations-kind = Miten pitkälle päästiin
# of: 8d0ecea2
summary-results = Päättyi tulokseen
# of: a6c1eb05
summary-before-questions = Päättyi ennen kysymyksiä
# of: 73d9c173
summary-mixed = Nämä keskustelut käytiin kyselyn eri versioilla. Mitä jokin versio ei kysynyt, lasketaan kohtaan ei kysytty.
# of: 2d844cf9
summary-endings = Miten päättyi
# of: 6cd188f8
summary-by-ending = Miten ne päättyivät
# of: e1d18048
summary-by-element = Tunnusmerkistön osat
# of: cd7045af
summary-by-dimension = Merkkien ryhmät
# of: 845e2154
summary-by-indicator = Merkit
# of: 6a3300c7
summary-what = Mikä
# of: 37782d1a
summary-seen-in = Nähtiin
# of: b46d80f2
summary-others = Muissa
# of: f736bb00
summary-or = { " tai " }
# of: 398fe1b1
summary-bars = Pylväitä: { $what }, kaikkiaan { $count } keskustelua joissa päästiin tulokseen. Kaikki luvut ovat seuraavassa taulukossa.
# of: 9d4a7e9f
summary-withheld = ei kerrota
# of: 1c7bc5b5
summary-note = Lukuja 1:stä alle { $k }:n ei tulosteta koskaan, eikä mitään, mistä ne voisi laskea, jottei ketään voi tunnistaa.
# of: ed90697a
summary-how-much-withheld = Siksi kertomatta jäi { $withheld ->
        [0] ei mitään
        [one] 1 luku tai tieto
       *[other] { $withheld } lukua tai tietoa
    }, ja ryhmiä yhdistettiin { $joined ->
        [0] ei missään
        [one] 1 tiedossa
       *[other] { $joined } tiedossa
    }.
# of: bc19d471
summary-meaning = Nämä ovat keskusteluja tulleiden ihmisten kanssa ja heidän antamiaan vastauksia. Ne eivät kerro, kuinka yleistä mikään on, eivätkä ole tuomio kenestäkään.

## Request for advice

# of: 6e4b6062
consult-title = Neuvontapyyntö
# of: 1007c6e0
consult-asked = Mitä kysymme
# of: 3d8976b0
consult-seen = Keskustelussa nähty
# of: 6e17773d
consult-not-seen = Kysytty, ei nähty
# of: 2243423b
consult-not-known = Ei tiedetä, tai ei kysytty
# of: 3dd0dc89
consult-agreed = Ihmisen kanssa sovittu
# of: 5b12ab7a
consult-words = Omin sanoin
# of: 333e69a7
consult-none = ei mitään
# of: 4ee572e1
consult-meaning = Pyynnössä ei nimetä ketään, eikä se ole tuomio kenestäkään. Älkää kysykö nimeä.
# of: cf401249
consult-delete-by = Poistakaa se viimeistään { $date }.
# of: 2405849c
consult-ask-heading = Mitä kysyt?
# of: f280eb0e
consult-ask-how-to-go-on = Miten meidän pitäisi jatkaa ihmisen kanssa?
# of: 0ac761db
consult-ask-understanding = Miten ymmärrätte sen, mitä nähtiin?
# of: dee63282
consult-ask-safety = Mitä ihmisen turvallisuudesta pitäisi ajatella?
# of: 5cd77f05
consult-ask-services = Mikä palvelu voisi auttaa, ja voiko siltä kysyä nimettömästi?
# of: d4a23d60
consult-ask-rights = Mitä oikeuksia ihmisellä voisi tässä olla?
# of: d5f27044
consult-ask-meeting = Voisitteko tavata ihmisen tai puhua kanssamme?
# of: 403edd8c
consult-agreed-heading = Mitä ihmisen kanssa on sovittu?
# of: 8942b026
consult-agreed-consultation = Ihminen tietää, että kysymme neuvoa nimettömästi, ja suostuu siihen.
# of: d9d16a00
consult-agreed-meet-again = Tapaamme uudelleen.
# of: 1347a37f
consult-agreed-contact = Ihminen haluaisi yhteyden teihin.
# of: ae2dcce6
consult-agreed-no-contact = Ihminen ei halua nyt yhteyttä.
# of: 598b8fca
consult-agreed-nothing = Mitään ei ole sovittu; ihminen ei tiedä tästä pyynnöstä.
# of: 355d55c3
consult-numbers = Sopivat numerot, väli välissä (pelkkä Enter: ei mitään):
# of: 7a6fde1a
consult-numbers-wrong = Anna numeroita 1–{ $last }.
# of: ddf652e7
consult-words-warning =
    Voit lisätä lauseen. Se lähetetään sellaisena kuin sen kirjoitat: ei nimiä, ei paikkoja, ei päiviä, ei
    mitään, mistä ihmisen voisi tunnistaa.
# of: 7f4bbaeb
consult-words-prompt = Lauseesi (pelkkä Enter: ei lausetta):
# of: fced8cb7
consult-question = Tässä on kaikki, mikä lähetetään. Suljetaanko se?
# of: ea6d7c60
consult-not-made = Pyyntöä ei tehty.
# of: 8dcd32b9
consult-made = Suljettu pyyntö on tiedostossa { $file }. Vain vastaanottaja voi avata sen: lähetä se sellaisenaan.
