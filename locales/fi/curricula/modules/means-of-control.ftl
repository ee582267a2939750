### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 2a7626d4
about =
    .title = Hallinta, hyväksikäyttö, riippuvuus
    .summary = Mihin kiinnittää huomiota: miten ihmisiä hallitaan, useimmiten ilman lukkoja, miksi he jäävät ja vaikenevat, ja miten jokaiselle merkille etsitään muu selitys.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä.

# of: 03505dc7
pick-out-signs =
    .text = Poimii tapauksesta hallinnan, hyväksikäytön ja riippuvuuden ja keksii jokaiselle merkille myös toisen selityksen.

# of: 83c2dc8c
three-lenses =
    .title = Kolme asiaa, joihin kiinnittää huomiota
    .warning = Nyt puhutaan siitä, miten ihmisiä hallitaan. Väkivallasta ei kerrota yksityiskohtia.
    .trainer =
        Anna kustakin yksi esimerkki ja pyydä ryhmältä lisää. Ota niitä siivouksesta, ravintoloista, maatiloilta, kodeista, kerjäämisestä, rikoksista ja seksin myymisestä, jottei kenellekään jää mieleen vain yhtä kuvaa. Uhrit ovat naisia, miehiä ja muunsukupuolisia, myös suomalaisia.

        __Kysy jokaisen jälkeen:__ ”Mitä muuta se voisi olla?”

        Heikko asema, kuten köyhyys tai puuttuvat paperit, ei itsessään ole merkki. Siitä tulee merkki, kun joku *käyttää* sitä.
    .participant =
        - **Hallinta:** uhkailu, väkivalta, vahtiminen tai lukitseminen, passin, puhelimen tai rahojen vieminen, valehteleminen laista, uhkaus kertoa perheelle tai viranomaisille.
        - **Hyväksikäyttö:** joku hyötyy siitä, mitä ihminen tekee, ehdoilla, joista tämä ei voi kieltäytyä: ei palkkaa, loputtomat työpäivät, ei lepoa, terveyttä ei suojella.
        - **Riippuvuus:** joku käyttää ihmisen velkaa, kotia, papereita, kielitaidon puutetta, päihteitä, rakkautta tai perhettä pitääkseen hänestä kiinni.

        Mikään merkki ei todista mitään. Kyse voi olla ihmiskaupasta, vaikka yhtään merkkiä ei olisi. Kysy aina itseltäsi, mitä muuta se voisi olla.

# of: 90d27558
fourteen-means =
    .text = Pro-tukipiste luettelee neljätoista hallinnan keinoa, muun muassa harhauttamisen, velkaannuttamisen, kiristämisen, erilaiset väkivallan muodot, eristämisen, liikkumisen rajoittamisen ja läheisten uhkaamisen. Seksin myyminen ei ole luettelossa.

# of: 3904f65d
case-data-means =
    .text = IOM:n standardissa ihmiskauppatapausten tiedoille on hallinnan keinoille seitsemäntoista kenttää. Niitä ovat muun muassa ansioiden vieminen, asiakirjojen tai välttämättömien asioiden pidättäminen, väärät lupaukset, liikkumisen tai hoidon rajoittaminen ja viranomaisilla uhkaaminen.

# of: b38d3ba4
triggers-only =
    .text = Suomen viranomaisen oman sivun mukaan merkkien havaitseminen ei tee asiasta ihmiskauppaa, eikä niiden puuttuminen sulje sitä pois.

# of: a8d3b3ab
phase-and-place =
    .text = Sama merkki voi yhdessä paikassa olla tärkeä ja toisessa merkityksetön. Itse hyväksikäytön merkit ovat yleensä muita luotettavampia, ja hyväksikäyttäjätkin oppivat luettelot.

# of: f066fbd7
slide-three-lenses =
    .title = Kolme asiaa, joihin kiinnittää huomiota
    .text =
        - **Hallinta:** kuka päättää?
        - **Hyväksikäyttö:** kuka hyötyy ja millä ehdoilla?
        - **Riippuvuus:** minkä avulla ihmisestä pidetään kiinni?
    .notes =
        Yksi esimerkki kustakin eri töistä: keittiö, maatila, koti, kerjääminen, seksin myyminen.

# of: b79bf608
slide-what-else =
    .title = Mitä muuta se voisi olla?
    .text =
        Mikään merkki ei todista mitään.

        Kyse voi olla ihmiskaupasta, vaikka yhtään merkkiä ei olisi.
    .notes =
        Sano se jokaisen esimerkin jälkeen. Se on tapa, jonka tämän osion on tarkoitus jättää.

# of: 0ac6cbe9
three-lenses-health =
    .participant =
        Hoidossa se voi kuulua näin: joku toinen päättää hoidosta tai ehkäisystä, pitää lääkkeet itsellään tai ei anna levätä tai tulla uudelleen. Kysy potilaalta kahden kesken: ”Kuka päättää käynneistäsi täällä?”

# of: 6956a045
three-lenses-social =
    .participant =
        Sinun työssäsi se voi näkyä papereissa: joku toinen hoitaa kaikki asiat, etuus tai palkka menee toisen tilille, on allekirjoitettu jotain, mitä ihminen ei osannut lukea. Kysy: ”Voitko itse käyttää rahojasi?”

# of: 02a1ecda
three-lenses-police =
    .trainer =
        Ottakaa yksikön omalta vuodelta kolme juttua, tunnistamattomiksi muutettuina, jotka päätettiin jonakin muuna. Mitä hallinnan keinoa ei missään vaiheessa kysytty?
    .participant =
        - Kysy, kuka päättää rahoista, puhelimesta, papereista, päivistä ja asiakkaista ja mitä seuraisi, jos sanoisi ei.
        - Velat, viestit ja tilitapahtumat kertovat usein enemmän kuin vammat.
        - Ihminen, joka palasi omin jaloin, voi silti olla toisen hallinnassa.

# of: 3b9dd1e2
three-lenses-border =
    .participant =
        Kysy matkustajalta kahden kesken: ”Minne olet menossa, ja kenet tunnet siellä?” ”Kenellä passisi ja lippusi ovat, ja saatko ne takaisin?” Myös vanhemmat, matkanjohtajat ja työnantajat kantavat toisten papereita: kysy, mitä muuta se voisi olla.

# of: 66fd91aa
three-lenses-reception =
    .participant =
        Te näette arjen: puhelut, joihin on pakko vastata, lähtemiset ja palaamiset toisen käskystä, rahat, jotka menevät heti, pelko tiettyä ihmistä kohtaan, velka matkasta. Kaikille on muitakin selityksiä. Paikka puhua kahden kesken on keino saada tietää.

# of: 048ed8ed
three-lenses-outreach =
    .participant =
        Kuuntele valintoja: kuka päättää päivistä, hinnoista, asiakkaista, kondomeista, tauoista? Voiko ihminen pitää rahat ja lopettaa? Asunnosta, kyydistä tai ilmoituksesta maksaminen on palvelu, jos sen voi lopettaa.

# of: 604c8d68
three-lenses-hotline =
    .participant =
        Sinulla on vain ääni. Lyhyet vastaukset, kuiskaus tai äkillinen loppu voi tarkoittaa, että joku kuuntelee, tai että lapsi heräsi. ”Voitko puhua vapaasti? Kyllä tai ei riittää.”

# of: 0df204ae
three-lenses-volunteers =
    .participant =
        Saatat huomata, ettei joku ole koskaan yksin, ettei hänellä ole omaa rahaa tai ettei hän tiedä osoitettaan. Niin voi olla ujoilla ja vasta tulleillakin. Sinulta riittää ystävällinen ”mitä kuuluu?”.

# of: e689640d
three-lenses-trainers =
    .participant =
        - Käytä esimerkkejä ainakin viidestä eri työstä, ja niissä miehiä, naisia ja suomalaisia.
        - Kerää taululle vastauksia kysymykseen ”mitä muuta se voisi olla?”; siitä tulee pidempi luettelo.
        - Älä koskaan kuvaile väkivaltaa yksityiskohtaisesti. Ryhmä muistaa kuvan eikä asiaa.

# of: 54177ee2
without-locks =
    .title = Hallintaa ilman lukkoja
    .trainer =
        Parit kuulevat viisi lausetta, jotka joku voisi sanoa. Jokaisesta vastataan: *millä minusta pidetään kiinni?* ja *mitä muuta se voi tarkoittaa?* Minuutti kuhunkin, sitten yhdessä.

        - ”He tietävät, missä äitini asuu.” *Uhka perhettä kohtaan; tai vain saman kylän ihmisiä.*
        - ”Olen vielä velkaa lipusta ja sängystä ja siitä, että myöhästyin.” *Velka, jota muut laskevat; tai reiluehtoinen laina, joka on selitetty huonosti. Kysy, kuka sitä laskee.*
        - ”Pomo säilyttää passimme toimistossa.” *Paperit pidetään; tai kopio rekisteröintiä varten. Kysy, saako ne takaisin.*
        - ”Jos menen poliisille, minut lähetetään kotiin.” *Viranomaisilla uhkaaminen; tai pelko, jolla on todellinen syy.*
        - ”Hän rakastaa minua, teen sen meidän takiamme.” *Rakkauden käyttäminen; tai parin yhteiset rahat. Kysy, mitä tapahtuisi, jos sanoisi ei.*

        __Huomaa__ parit, jotka löytävät kahdesta vastauksesta vain toisen. Puolet taidosta on se toinen.
    .participant =
        __Yksi kysymys avaa useimmat:__ ”Mitä tapahtuisi, jos sanoisit ei tai haluaisit lopettaa?”

# of: 8f206057
slide-without-locks =
    .title = Hallintaa ilman lukkoja
    .text =
        Jokaisesta lauseesta:

        - Millä ihmisestä pidetään kiinni?
        - Mitä muuta se voi tarkoittaa?
    .notes =
        Lue lauseet rauhallisesti, näyttelemättä. Ne ovat keksittyjä.

# of: 935f0f83
why-stay =
    .title = Miksi ihmiset jäävät ja vaikenevat
    .trainer =
        Kysy: ”Mikä saisi sinut vaikenemaan sellaisen ihmisen edessä kuin sinä, joka on ystävällinen ja jolla on kiire?” Kerää vastaukset taululle.

        __Kuuntele,__ mainitaanko pelko perheen puolesta, häpeä, velka, rakkaus, kiitollisuus, ettei ole muuta kotia, huonot kokemukset viranomaisista, ettei pidä itseään uhrina, ja ”edessäni istuvalla ei ollut aikaa”.

        Ympyröi ne, jotka riippuvat meistä. Niihin voi vaikuttaa jo huomenna.

# of: c3232904
slide-why-stay =
    .title = Miksi et kertoisi mitään?
    .text =
        Sellaisen ihmisen edessä kuin sinä, ystävällisen ja kiireisen.

        Mitkä syistä riippuvat **meistä**?
    .notes =
        Älä selitä ihmisten pelkoa pois. Ympyröi se, minkä oma työpaikka voi muuttaa.

# of: 48e639bc
q-control =
    .ask = Mikä näistä on syy kuunnella lisää?
    .choice-shared-flat = Ihminen jakaa asunnon kollegojen kanssa.
    .choice-passport = Työnantajalla on ihmisen passi, eikä hän anna sitä pyydettäessä takaisin.
    .choice-moves = Ihminen työskentelee kahden viikon välein eri kaupungissa.
    .choice-phones = Ihmisellä on kaksi puhelinta.
    .why = Vain passi viittaa siihen, että joku toinen ehkä hallitsee ihmistä. Silläkin voi olla muu selitys.

# of: 3a7b0208
q-free-to-go =
    .ask = Ihminen käy yksin kaupassa, eikä hänellä ole vammoja. Mitä se kertoo hallinnasta?
    .choice-none = Kukaan ei hallitse ihmistä.
    .choice-says-nothing = Ei mitään. Velka, uhkaukset tai valheet voivat pitää kiinni ilman lukkoja.
    .choice-hides = Ihminen salaa jotain.
    .why = Useimmat hallinnan keinot eivät jätä jälkeä eivätkä vaadi lukkoa. Se, ettei merkkejä näy, ei sulje mitään pois.
