### translation: draft
### Keskustelujen tallenteet: salattuja, ja vain jos joku niitä pyytää.

## Help

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
help-records-show = Avaa tallenteet ja neuvontapyynnöt ja näyttää ne
    .examples =
        Esimerkkejä:
          lyhty records show keskustelu.age
          lyhty records show pyynto.age --key avaimemme.age
          lyhty records show keskustelu.age --format json
help-records-forget = Poistaa tallenteita, kysyttyään ensin
    .examples =
        Esimerkkejä:
          lyhty records forget keskustelu.age
          lyhty records forget --expired tallenteet     ne, joiden poistopäivä on ohi

        Poistettua tallennetta ei enää löydy nimellään. Sen salatut tavut voivat jäädä levylle, kopioihin ja
        varmuuskopioihin: flash-levyillä päällekirjoitus ei yllä niihin, joten sitä ei yritetä. Silloin niitä
        suojaa salalause tai avain. Kun avain poistetaan, mikään sille suljettu ei enää aukea.
help-records-summary = Laskee monesta tallenteesta niin, ettei kukaan ole luvuista tunnistettavissa
    .examples =
        Esimerkkejä:
          lyhty records summary tallenteet
          lyhty records summary tallenteet --key avaimemme.age --out yhteenveto.html
          lyhty records summary tallenteet --k 20 --out yhteenveto.csv

        Lukuja 1:stä alle k:n ei tulosteta, eikä mitään, mistä ne voisi laskea. Älä julkaise yhteenvetoja
        lähes samoista tallenteista: niiden erot kertovat enemmän.
help-records-htcds = Kirjoittaa rivin tallennetta kohti Human Trafficking Case Data Standardin sanoin, CSV-muodossa
    .examples =
        Esimerkki:
          lyhty records htcds tallenteet --out tapaukset.csv

        Täyttää standardin seitsemäntoista kenttää kontrollin keinoista siltä osin kuin vastaukset kertovat
        jotain: TRUE, jos keinon merkki nähtiin, FALSE, jos kaikista sen merkeistä kysyttiin eikä mitään
        nähty, muuten tyhjä. Yksi rivi on yksi keskustelu: tiedosto ei ole julkaistavaksi.
help-records-consult = Tekee tallenteesta nimettömän neuvontapyynnön, suljettuna asiantuntijalle
    .examples =
        Esimerkkejä:
          lyhty records consult keskustelu.age --show
          lyhty records consult keskustelu.age --to age1… --out pyynto.age

        Pyyntö näytetään ennen sulkemista. Mitä voi kysyä (--ask): how-to-go-on, understanding, safety,
        services, rights, meeting. Mitä ihmisen kanssa on voitu sopia (--agreed): consultation, meet-again,
        contact, no-contact, nothing.
help-records-new-key = Tekee avaimen, jolla avaat sen, minkä muut sulkevat sinulle
    .examples =
        Esimerkki:
          lyhty records new-key avaimemme.age

        Tulostaa vastaanottajan, `age1…`. Anna se niille, jotka sulkevat sinulle; se ei avaa mitään. Säilytä
        avaintiedosto ja sen salalause: ilman niitä suljettua ei avaa kukaan. Vertaa vastaanottajaa toista
        tietä, esimerkiksi puhelimessa, ennen kuin luotat siihen.
help-records-recipient = Näyttää avaimen vastaanottajan uudelleen
    .examples =
        Esimerkki:
          lyhty records recipient avaimemme.age

arg-save = Säilyttää salatun tallenteen tässä tiedostossa, ensimmäisestä vastauksesta alkaen. Muuten mitään ei säilytetä
arg-resume = Jatkaa tässä tallenteessa olevaa keskustelua
arg-to = Kuka sen voi avata: age1… tai tiedosto, jossa on yksi rivillään. Voidaan antaa monta kertaa. Muuten kysytään salalause
arg-keep-days = Monenko päivän kuluttua tallenne on poistettava; poistopäivä on sen kuukauden loppu. Oletus: 90
arg-key = Avaimesi, tehty komennolla `lyhty records new-key`
arg-passphrase-file = Ottaa salalauseen tämän tiedoston ensimmäiseltä riviltä, kun ei ole päätettä, jossa kysyä
arg-force = Kirjoittaa jo olemassa olevan tiedoston päälle
arg-screen-force = Kirjoittaa jo olemassa olevan tiedoston päälle; --resume jatkaa, vaikka kysymykset ovat muuttuneet
arg-yes = Ei kysy
arg-records-show-files = Mitkä tiedostot
arg-records-show-format = table tai json. Oletus: table
arg-records-forget-files = Mitkä tiedostot
arg-expired = Kaikki tässä kansiossa, joiden poistopäivä on ohi
arg-records-summary-paths = Tiedostoja tai kansioita
arg-records-htcds-paths = Tiedostoja tai kansioita
arg-k = Pienin luku, joka tulostetaan. Oletus: 11
arg-records-summary-lang = Yhteenvedon kieli. Oletus: kieli, jota ohjelma puhuu
arg-records-summary-out = Kirjoittaa tähän tiedostoon (.csv, .pdf, .html, .md tai .txt). Oletus: taulukko näytölle
arg-records-htcds-out = Kirjoittaa tähän tiedostoon. Oletus: tulosvirta
arg-records-consult-file = Tallenne, jota pyyntö koskee
arg-records-consult-out = Tiedosto, johon suljettu pyyntö kirjoitetaan
arg-records-consult-show = Vain näyttää, mitä lähetettäisiin
arg-records-consult-lang = Pyynnön kieli. Oletus: kieli, jota ohjelma puhuu
arg-ask = Mitä kysytään, pilkuin erotettuna
arg-agreed = Mitä ihmisen kanssa on sovittu, pilkuin erotettuna
arg-records-new-key-file = Tiedosto, johon avain kirjoitetaan
arg-records-recipient-file = Avaimen tiedosto

## Mistakes

usage-not-a-recipient = `{ $given }` ei ole vastaanottaja: se on sana kuten age1… tai tiedosto, jossa on sellaisia
usage-secret-recipient = tuo on avain, ei vastaanottaja. Avain avaa suljetun: älä näytä sitä kenellekään, ja tee uusi, jos muut ovat voineet nähdä tämän
usage-no-passphrase = tiedoston `{ $path }` ensimmäisellä rivillä ei ole salalausetta
usage-forget-yes = ei ole ketään, jolta kysyä; `--yes` poistaa kysymättä
usage-consult-to = sano valinnalla `--to`, kenelle pyyntö suljetaan, tai vain katso sitä valinnalla `--show`
usage-consult-yes = ei ole ketään katsomassa pyyntöä; `--show` näyttää sen, `--yes` sulkee sen kysymättä
usage-summary-format = `{ $file }` ei pääty .csv, .pdf, .html, .md tai .txt
usage-resume-to = `{ $file }` on suljettu vastaanottajille eikä kerro, keitä he ovat: sano uudelleen valinnalla `--to`, kuka sen voi tästä lähtien avata
failure-sealed-foreign = `{ $path }` ei ole tallenne
    .help = Tallenteita tehdään komennolla `lyhty screen --save TIEDOSTO`.
failure-sealed-truncated = tiedoston `{ $path }` loppu puuttuu
    .help = Sitä ei ole kopioitu kokonaan. Ota toinen kopio; tätä ei voi avata.
failure-sealed-damaged = tiedostoa `{ $path }` on muutettu tai se on vioittunut sulkemisen jälkeen
    .help = Siitä ei näytetä mitään, koska mihinkään siinä ei voi luottaa. Ota toinen kopio.
failure-sealed-wrong-passphrase = se ei ole tiedoston `{ $path }` salalause
    .help = Yritä uudelleen: isot kirjaimet ja välilyönnit merkitsevät. Ilman salalausetta sitä ei avaa kukaan.
failure-sealed-wrong-key = `{ $path }` on suljettu jollekulle muulle
    .help = Sen avaa vain jonkun vastaanottajan avain.
failure-sealed-needs-key = `{ $path }` on suljettu avaimelle
    .help = Sano mille, valinnalla `--key TIEDOSTO`.
failure-sealed-needs-passphrase = `{ $path }` on suljettu salalauseella eikä avaimelle
    .help = Jätä `--key` pois.
failure-sealed-too-much-work = `{ $path }` vaatisi salalauseen tarkistamiseen niin paljon työtä, että se torjutaan
    .help = Tämä ohjelma ei ole tehnyt sitä. Jos luotat siihen, avaa se ohjelmalla, jolla se on tehty.
failure-sealed-newer = `{ $path }` on tehty ohjelman uudemmalla versiolla
    .help = Siitä ei ole kadonnut mitään: avaa se sillä versiolla.
failure-sealed-not-a-key = tiedostossa `{ $path }` ei ole avainta
    .help = Avaimia tehdään komennolla `lyhty records new-key TIEDOSTO`.
failure-sealed-exists = `{ $path }` on jo olemassa
    .help = Valitse toinen nimi tai poista se ensin. Missä komento sen sallii, `--force` kirjoittaa sen päälle.
failure-sealed-no-terminal = tarvitaan salalause, eikä ole päätettä, jossa kysyä
    .help = Aja komento päätteessä tai anna salalause valinnalla `{ $path } TIEDOSTO`.
failure-sealed-other-questions = kysymykset ovat muuttuneet sen jälkeen, kun `{ $path }` tallennettiin
    .help = `lyhty records show` näyttää sen sellaisenaan. Valitsimella `--force` keskustelu jatkuu niillä vastauksilla, jotka vielä sopivat; muut kysytään uudelleen.
failure-sealed-unknown-screening = `{ $path }` kuuluu kyselyyn, jota tässä kirjastossa ei ole
    .help = Nimeä kirjasto, jolla keskustelu käytiin: `--library KANSIO`.
failure-sealed-not-kept = tallennetta `{ $path }` ei voitu kirjoittaa keskustelun aikana
    .help = Viimeinen versio, joka voitiin kirjoittaa, on tallella.

## Passphrases and keys

records-yes = kyllä
records-yes-no = (kyllä tai ei; pelkkä Enter on ei):
records-passphrase-new = Uusi salalause tälle tallenteelle (kirjoitettaessa ei näy mitään; pelkkä Enter lopettaa):
records-passphrase-new-key = Uusi salalause tälle avaimelle (kirjoitettaessa ei näy mitään; pelkkä Enter lopettaa):
records-passphrase-again = Sama vielä kerran:
records-passphrase-differs = Se ei ollut sama. Alusta uudelleen.
records-passphrase-short = Salalauseessa on vähintään { $shortest } merkkiä. Neljä tai viisi sanaa, jotka eivät kuulu yhteen, on hyvä.
records-passphrase-hint = Ilman salalausetta tallennetta ei avaa kukaan, ei sen tekijäkään. Neljä tai viisi sanaa, jotka eivät kuulu yhteen, on hyvä.
records-passphrase-open = Tiedoston { $file } salalause:
records-passphrase-key = Avaimen { $file } salalause:
records-passphrase-readable = Koneen muut käyttäjät voivat lukea tiedoston `{ $path }`: pidä salalauseet paikassa, jonka vain sinä voit lukea.
records-key-made = Avain on tiedostossa { $file }. Yllä on sen vastaanottaja: anna se niille, jotka sulkevat sinulle. Säilytä tiedosto ja salalause; ilman niitä suljettua ei avaa kukaan.

## What is done with records

records-kept = Tämä keskustelu säilytetään salattuna tiedostossa { $file }; se on poistettava viimeistään { $date }. Kerro siitä ihmiselle. Jos lopetat kesken, näin jatketaan: lyhty screen --resume { $file }
records-saved = Salattu tallenne on tiedostossa { $file }; se on poistettava viimeistään { $date }.
records-under-way = ei vielä päättynyt
records-month = Kuukausi
records-delete-by = Poistettava viimeistään
records-answer = Vastaus
records-finding = Mitä etsittiin
records-other-version = Kysymykset ovat muuttuneet sen jälkeen: jokin tässä voi olla nyt toisin sanottu.
records-date-changed = Tiedoston { $file } ensimmäisen rivin päivä ei ole se, jonka kanssa se suljettiin. Joku on muuttanut sitä.
records-nothing-expired = Ei ole tallennetta, jonka poistopäivä olisi ohi.
records-undated = { $count ->
        [one] 1 tiedosto ei kerro
       *[other] { $count } tiedostoa ei kerro
    }, milloin se on poistettava, ja jää.
records-forget-question = { $count ->
        [one] Poistetaanko tämä tallenne lopullisesti?
       *[other] Poistetaanko nämä { $count } tallennetta lopullisesti?
    }
records-forget-kept = Mitään ei poistettu.
records-forgotten = { $count ->
        [one] 1 tallenne poistettiin.
       *[other] { $count } tallennetta poistettiin.
    } Kopioita ja varmuuskopioita ei: poista nekin.
records-left-out = { $count ->
        [one] 1 tallennetta ei voitu avata, eikä sitä ole laskettu.
       *[other] { $count } tallennetta ei voitu avata, eikä niitä ole laskettu.
    }
records-copies = { $count ->
        [one] 1 tiedosto on kopio toisesta tallenteesta, eikä sitä laskettu kahdesti.
       *[other] { $count } tiedostoa on kopioita toisista tallenteista, eikä niitä laskettu kahdesti.
    }
records-not-ended = { $count ->
        [one] 1 keskustelu ei ole päättynyt, eikä sitä ole laskettu.
       *[other] { $count } keskustelua ei ole päättynyt, eikä niitä ole laskettu.
    }
htcds-note = Kenttien nimet: Human Trafficking Case Data Standard 2.0, IOM, lisenssi CC BY 4.0. IOM ei ole hyväksynyt tätä. Yksi rivi on yksi keskustelu: älä julkaise tiedostoa.

## Summary

output-summary = Yhteenveto
summary-title = Keskustelut lukuina
summary-total = { $count ->
        [one] 1 keskustelu
       *[other] { $count } keskustelua
    }
summary-too-few = Alle { $k } keskustelua, tai ne jakautuvat niin, että jokainen luku osoittaisi harvoihin ihmisiin: mitään ei voi kertoa.
summary-conversations = Keskusteluja
summary-conversations-kind = Miten pitkälle päästiin
summary-results = Päättyi tulokseen
summary-before-questions = Päättyi ennen kysymyksiä
summary-mixed = Nämä keskustelut käytiin kyselyn eri versioilla. Mitä jokin versio ei kysynyt, lasketaan kohtaan ei kysytty.
summary-endings = Miten päättyi
summary-by-ending = Miten ne päättyivät
summary-by-element = Tunnusmerkistön osat
summary-by-dimension = Merkkien ryhmät
summary-by-indicator = Merkit
summary-what = Mikä
summary-seen-in = Nähtiin
summary-others = Muissa
summary-or = { " tai " }
summary-withheld = ei kerrota
summary-note = Lukuja 1:stä alle { $k }:n ei tulosteta koskaan, eikä mitään, mistä ne voisi laskea, jottei ketään voi tunnistaa.
summary-how-much-withheld = Siksi kertomatta jäi { $withheld ->
        [0] ei mitään
        [one] 1 luku tai tieto
       *[other] { $withheld } lukua tai tietoa
    }, ja ryhmiä yhdistettiin { $joined ->
        [0] ei missään
        [one] 1 tiedossa
       *[other] { $joined } tiedossa
    }.
summary-meaning = Nämä ovat keskusteluja tulleiden ihmisten kanssa ja heidän antamiaan vastauksia. Ne eivät kerro, kuinka yleistä mikään on, eivätkä ole tuomio kenestäkään.

## Request for advice

consult-title = Neuvontapyyntö
consult-asked = Mitä kysymme
consult-seen = Keskustelussa nähty
consult-not-seen = Kysytty, ei nähty
consult-not-known = Ei tiedetä, tai ei kysytty
consult-agreed = Ihmisen kanssa sovittu
consult-words = Omin sanoin
consult-none = ei mitään
consult-meaning = Pyynnössä ei nimetä ketään, eikä se ole tuomio kenestäkään. Älkää kysykö nimeä.
consult-delete-by = Poistakaa se viimeistään { $date }.
consult-ask-heading = Mitä kysyt?
consult-ask-how-to-go-on = Miten meidän pitäisi jatkaa ihmisen kanssa?
consult-ask-understanding = Miten ymmärrätte sen, mitä nähtiin?
consult-ask-safety = Mitä ihmisen turvallisuudesta pitäisi ajatella?
consult-ask-services = Mikä palvelu voisi auttaa, ja voiko siltä kysyä nimettömästi?
consult-ask-rights = Mitä oikeuksia ihmisellä voisi tässä olla?
consult-ask-meeting = Voisitteko tavata ihmisen tai puhua kanssamme?
consult-agreed-heading = Mitä ihmisen kanssa on sovittu?
consult-agreed-consultation = Ihminen tietää, että kysymme neuvoa nimettömästi, ja suostuu siihen.
consult-agreed-meet-again = Tapaamme uudelleen.
consult-agreed-contact = Ihminen haluaisi yhteyden teihin.
consult-agreed-no-contact = Ihminen ei halua nyt yhteyttä.
consult-agreed-nothing = Mitään ei ole sovittu; ihminen ei tiedä tästä pyynnöstä.
consult-numbers = Sopivat numerot, väli välissä (pelkkä Enter: ei mitään):
consult-numbers-wrong = Anna numeroita 1–{ $last }.
consult-words-warning =
    Voit lisätä lauseen. Se lähetetään sellaisena kuin sen kirjoitat: ei nimiä, ei paikkoja, ei päiviä, ei
    mitään, mistä ihmisen voisi tunnistaa.
consult-words-prompt = Lauseesi (pelkkä Enter: ei lausetta):
consult-question = Tässä on kaikki, mikä lähetetään. Suljetaanko se?
consult-not-made = Pyyntöä ei tehty.
consult-made = Suljettu pyyntö on tiedostossa { $file }. Vain vastaanottaja voi avata sen: lähetä se sellaisenaan.
