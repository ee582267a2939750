### translation: draft

about =
    .title = Pohdinta
    .summary = Ammattilaiselle, joka on yksin huolissaan aikuisesta ihmisestä. Koettelee merkkejä ja myös sitä, joka ne näkee.
    .unverified-because = Kysymyksiä ei ole testattu kenenkään kanssa, ja merkkien painoarvot ovat omia työarvioitamme.
    .notice = Katso ensin ympärillesi: kuka näkee tämän näytön ja kuka voi tulla sisään? Vastauksia ei tallenneta, ellet ole itse pyytänyt sitä. Ctrl-C lopettaa heti, missä kysymyksessä tahansa.

everyone-safe =
    .ask = Ovatko kaikki tietääksesi juuri nyt turvassa?
    .help = Jos joku on ehkä vaarassa tai et tiedä, pohdinta voi odottaa: hoida ensin turvallisuus.

alone-with-screen =
    .ask = Voitko miettiä tätä rauhassa niin, ettei kukaan katso olkasi yli?
    .help = Ajattele ihmistä ilman nimeä. Yksikään vastaus ei tarvitse sitä.

adult =
    .ask = Onko ihminen tietojesi mukaan täyttänyt 18 vuotta?
    .help = Jos et tiedä ja on syytä ajatella, että ihminen voi olla alle 18-vuotias, vastaa ”ei” tai ”en tiedä”. Nuorelta näyttäminen ei yksin ole sellainen syy.

in-one-sentence =
    .part = Mitä tiedän?
    .ask = Yhdellä lauseella: mitä näit tai kuulit?
    .help = Vain se, mitä tapahtui, ilman tulkintaa. Sano se itsellesi; tähän ei kirjata mitään.

how-known =
    .ask = Mistä tiedät sen?
    .help = Kuulopuhe ja tunne voivat osua oikeaan. Ne ovat alku, eivät tietoa.
    .choice-told = Ihminen kertoi sen minulle
    .choice-seen = Näin tai kuulin sen itse
    .choice-hearsay = Joku muu kertoi sen minulle
    .choice-feeling = Se on tunne

rests-on =
    .ask = Mihin huolesi perustuu?
    .help = Ole rehellinen; kukaan muu ei näe tätä. Vain ensimmäinen rivi koskee sitä, mitä joku toinen tekee. Muut eivät koskaan ole merkkejä, eivät yksin eivätkä yhdessä.
    .choice-someone-does = Siihen, mitä joku toinen tekee ihmiselle
    .choice-work = Siihen, että ihminen myy seksiä, ilmoittelee tai kiertää työn vuoksi
    .choice-origin = Siihen, mistä ihminen tulee, tai hänen kieleensä tai papereihinsa
    .choice-looks = Siihen, miltä ihminen näyttää, miten hän pukeutuu tai asuu
    .choice-story = Siihen, että kertomus muuttuu tai siinä on aukkoja
    .choice-police = Siihen, että ihminen välttelee viranomaisia

force =
    .part = Mitä olen nähnyt jonkun tekevän?
    .ask = Mitä olet nähnyt tai kuullut siitä, että joku hallitsee ihmistä?
    .help = Merkitse vain se, minkä tiedät ihmiseltä itseltään tai omin silmin.
    .choice-violence = Joku käyttää väkivaltaa, jotta hän jatkaisi tai antaisi rahansa
    .choice-threats = Joku uhkaa häntä tai hänen läheisiään
    .choice-movement = Joku päättää, milloin hän saa lähteä ulos, tai vahtii
    .choice-contacts = Joku eristää hänet muista
    .choice-papers = Joku pitää hänen papereitaan eikä anna niitä takaisin
    .choice-no-refusal = Kieltäytymisellä on seurauksia
    .choice-debt = Joku pitää häntä otteessaan loputtomalla velalla
    .choice-lied-to = Joku valehteli työstä tai sen ehdoista

dependence-used =
    .ask = Mitä olet nähnyt tai kuullut siitä, että joku käyttää heikkoa asemaa hyväkseen?
    .help = Köyhyys, uutuus maassa tai papereiden puute ei ole luettelossa. Vain se on, että joku käyttää sitä.
    .choice-one-person = Yksi ihminen järjestää kaiken ja päättää hänestä
    .choice-right-to-stay = Joku käyttää epävarmaa oleskeluoikeutta
    .choice-home = Koti säilyy vain, jos hän jatkaa
    .choice-false-facts = Joku kertoo hänelle väärää tietoa avusta ja laista

gain =
    .ask = Mitä olet nähnyt tai kuullut siitä, että joku hyötyy ihmisestä?
    .help = Vuokran jakaminen tai palvelun ostaminen on tavallista, kun sen voi lopettaa.
    .choice-earnings = Joku ottaa suurimman osan ansioista, eikä siitä voi kieltäytyä
    .choice-overcharged = Hänen on maksettava jollekulle aivan liikaa eikä saa vaihtaa
    .choice-no-rest = Joku kieltää levon tai vapaat
    .choice-no-doctor = Joku estää menemästä lääkäriin

ordinary-explanation =
    .part = Mitä oletan?
    .ask = Mikä tavallinen selitys sopisi yhtä hyvin?
    .help = Luettelossa on jokaisen merkin vieressä yksi. Keksi myös oma: raha, väsymys, ystävän apu, kieli, leima.

another-job =
    .ask = Olisitko yhtä huolissasi, jos ihmisellä olisi jokin toinen työ?
    .help = Kokeile: siivooja, kampaaja, sairaanhoitaja. Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa.

another-passport =
    .ask = Olisitko yhtä huolissasi, jos ihmisellä olisi sama passi kuin sinulla?
    .help = Hyväksikäytetyksi voi tulla minkä tahansa maan kansalainen, eikä se, mistä tulee, ole merkki siitä.

what-they-want =
    .part = Mitä ihminen haluaa?
    .ask = Onko ihminen sanonut, mitä haluaa?
    .help = Se, mitä ihminen sanoo haluavansa, on paras opas, myös silloin kun se on ”ei mitään”.
    .choice-help = Kyllä: apua tai neuvoa
    .choice-peace = Kyllä: olla rauhassa
    .choice-not-asked = En ole kysynyt

without-them =
    .ask = Aiotko tehdä jotain, mistä ihminen ei tiedä tai mihin hän ei ole suostunut?
    .help = Neuvon kysymistä nimeämättä ketään ei lasketa. Aikuinen ohjataan eteenpäin vain suostumuksella. Vaarassa oleva lapsi tai suunnitteilla oleva vakava rikos on eri asia.

my-fear =
    .part = Entä minä?
    .ask = Mitä itse pelkäät?
    .help = Pelko suurentaa merkkejä tai pienentää niitä. Siinä ei ole hävettävää, ja sitä on helpompi kantaa, kun sillä on nimi.
    .choice-too-little = Että teen liian vähän
    .choice-harm = Että pahennan asioita
    .choice-blame = Että minua syytetään
    .choice-wrong = Että olen väärässä

weight =
    .ask = Kuinka raskaana tämä painaa sinua?
    .help = Oikeaa vastausta ei ole. Noin seitsemästä ylöspäin: älä kanna sitä yksin.
    .scale-low = tuskin lainkaan
    .scale-high = en saa sitä mielestäni

someone-to-think-with =
    .ask = Onko joku, jonka kanssa voit miettiä tätä?
    .help = Työtoveri, työnohjaaja tai oma tuki, nimiä mainitsematta.

scoring =
    .note =
        Mukaan lasketaan vain se, mitä joku tekee ihmiselle, säännöllä, jonka Kansainvälinen työjärjestö ILO ja Euroopan komissio julkaisivat vuonna 2009. Merkkien ryhmä on positiivinen, kun siinä on kaksi vahvaa merkkiä, yksi vahva ja yksi muu, kolme keskivahvaa tai kaksi keskivahvaa ja yksi heikko.

        - Tulos järjestää sen, mitä luulet tietäväsi. Se ei ole testi eikä kerro, mikä ihminen on. Et ole kysynyt ihmiseltä: tämä on yksi näkemys asiasta, sinun.
        - Merkkien painoarvot ovat omia työarvioitamme, eikä mitään tästä ole testattu.
        - Merkkien luettelot antavat paljon vääriä hälytyksiä. Tutkimuksessa, jossa oli 1 263 seuralaisilmoitusta, tatuoinnit ja nuorelta näyttäminen olivat yleisempiä ilmoituksissa, jotka eivät liittyneet ihmiskauppaan. Yksi julkaistu väline oli oikeassa noin 4 kertaa sadasta.
        - Muita kysymyksiä ei lasketa mukaan. Niillä koetellaan itse huolta.
        - Kun mitään ei nähdä, mitään ei suljeta pois.

safety-first =
    .title = Turvallisuus ensin
    .say = Joku voi olla nyt vaarassa. Jos vaara on välitön, soita { $phone-emergency }, ja luota ihmisen omaan arvioon niin pitkälle kuin se on tiedossa. Älä ota yhteyttä kehenkään, jota hän pelkää. Palaa tähän, kun on rauhallista.

advice-now =
    .text = Neuvoa mihin aikaan tahansa, nimiä mainitsematta: { $phone-assistance-system }.

another-place =
    .title = Rauhassa, myöhemmin
    .say = Toisen ihmisen elämän miettiminen ansaitsee suljetun oven. Palaa tähän, kun sellainen on.

a-time-for-it =
    .text = Varaa tähän puoli tuntia tänään tai huomenna.

child-path =
    .title = Lapsi tai ehkä lapsi
    .say =
        Tässä asiassa punnitseminen ei ole sinun tehtäväsi. Jos ikää ei tiedetä ja on syytä ajatella, että ihminen on alle 18-vuotias, kohtele häntä lapsena, kunnes ikä selviää.

        - Lapsen kohdalla kyse voi olla ihmiskaupasta ilman pakottamista tai harhaanjohtamista.
        - Älä haastattele lasta varmistuaksesi. Huoli riittää.
    .duty =
        - Lastensuojeluilmoitus on tehtävä viipymättä. Velvollisuus koskee muun muassa terveydenhuollon, sosiaalihuollon, opetuksen ja poliisin ammattilaisia.
        - Epäillystä lapseen kohdistuneesta seksuaalirikoksesta on ilmoitettava poliisille salassapidon estämättä. Kysy omasta organisaatiostasi, miten.

consult-about-a-child =
    .text = Kysy neuvoa kertomatta lapsen nimeä: { $phone-assistance-system }, mihin aikaan tahansa.

not-alone =
    .text = Pysy lapsen luona tai huolehdi, että turvallinen aikuinen pysyy, kunnes joku ottaa vastuun.

ask-today =
    .title = Kysy neuvoa tänään, nimiä mainitsematta
    .say =
        Se, mitä tiedät, sopii siihen, että joku hallitsee tai käyttää riippuvuutta, ja hyväksikäyttöön. Se ei ratkaise mitään, etkä ole kuullut koko asiaa. Se on hyvä syy kysyä joltakulta, joka tietää enemmän.

        - Pidä erillään se, mitä näit, ja se, mitä siitä päättelet.
        - Kysy ihmiseltä, mitä hän haluaa, hetkenä, joka on hänelle turvallinen, ennen kuin mitään tehdään.
        - Älä lupaa mitään, mitä et itse voi tehdä, äläkä tutki asiaa itse.

        Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa. Puhu hallinnasta ja hyväksikäytöstä, älä työstä.

anonymous-advice =
    .text = Kysy neuvoa nimeämättä ihmistä: { $phone-assistance-system }, mihin aikaan tahansa. ”Valmistautuminen neuvon kysymiseen” auttaa puheluun valmistautumisessa.

only-with-consent =
    .text = Ohjaa auttamisjärjestelmään vain suostumuksella. Ihminen voi hakeutua sinne myös itse.

reflection-support =
    .text = Vie asia pian työtoverille tai työnohjaukseen nimiä mainitsematta, ja kerro myös, miten se painaa sinua.

ask-and-doubt =
    .title = Kysy ja epäile yhä
    .say =
        Tiedät jotain, mitä joku tekee ihmiselle. Se voi olla hallintaa; sille voi olla tavallinen selitys. Kumpikin kannattaa pitää mielessä.

        - Lue jokaisen merkin vierestä tavallinen selitys ja mieti, kumpi sopii paremmin.
        - Kysy ihmiseltä lempeästi ja painostamatta, mitä hän haluaa.
        - Kysy neuvoa nimeämättä ketään. Varma ei tarvitse olla.

        Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa eikä kaipaa selittelyä.

anonymous-advice-ask-and-doubt =
    .text = Kysy neuvoa nimeämättä ihmistä: { $phone-assistance-system }, mihin aikaan tahansa. ”Valmistautuminen neuvon kysymiseen” auttaa puheluun valmistautumisessa.

reflection-support-ask-and-doubt =
    .text = Vie asia pian työtoverille tai työnohjaukseen nimiä mainitsematta, ja kerro myös, miten se painaa sinua.

look-at-the-worry =
    .title = Tarkastele itse huolta
    .say =
        Esiin ei tullut mitään, mitä joku toinen tekisi ihmiselle. Huoli voi tulla siitä, mitä työtä ihminen tekee, mistä hän tulee, miten hän elää tai mitä muut puhuvat. Mikään niistä ei ole merkki.

        - Kokeile ajatusta vielä kerran toisella työllä ja toisella passilla.
        - Huoli, jonka pohjalta toimitaan perusteetta, voi viedä ihmiseltä kodin, toimeentulon tai luottamuksen.
        - Tapaa ihmistä kuten ennenkin ja kysy, mitä hän itse toivoisi.

        Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa.

reflection-support-look-at-the-worry =
    .text = Vie asia pian työtoverille tai työnohjaukseen nimiä mainitsematta, ja kerro myös, miten se painaa sinua.

anonymous-advice-look-at-the-worry =
    .text = Kysy neuvoa nimeämättä ihmistä: { $phone-assistance-system }, mihin aikaan tahansa. ”Valmistautuminen neuvon kysymiseen” auttaa puheluun valmistautumisessa.

ask-the-person =
    .title = Kysy ensin ihmiseltä
    .say = Esiin ei tullut mitään, mikä pitäisi tehdä ihmisen ohi. Kysy, mitä hän haluaa, tai kunnioita sitä, jos hän on sen sanonut. Jos hän haluaa olla rauhassa, jätä ovi auki ja kerro, mistä apua saa.

reflection-support-ask-the-person =
    .text = Vie asia pian työtoverille tai työnohjaukseen nimiä mainitsematta, ja kerro myös, miten se painaa sinua.

anonymous-advice-ask-the-person =
    .text = Kysy neuvoa nimeämättä ihmistä: { $phone-assistance-system }, mihin aikaan tahansa. ”Valmistautuminen neuvon kysymiseen” auttaa puheluun valmistautumisessa.

share-the-weight =
    .title = Älä kanna sitä yksin
    .say = Asia painaa sinua. Se kannattaa ottaa vakavasti, olipa kyse lopulta mistä tahansa. Puhu jonkun kanssa tänään: siitä, mitä näit, ja itsestäsi.

reflection-support-share-the-weight =
    .text = Vie asia pian työtoverille tai työnohjaukseen nimiä mainitsematta, ja kerro myös, miten se painaa sinua.

anonymous-advice-share-the-weight =
    .text = Kysy neuvoa nimeämättä ihmistä: { $phone-assistance-system }, mihin aikaan tahansa. ”Valmistautuminen neuvon kysymiseen” auttaa puheluun valmistautumisessa.

keep-it-in-mind =
    .title = Pidä asia mielessä
    .say = Esiin ei tullut mitään, mikä vaatisi nyt toimia. Se ei sulje mitään pois. Pidä silmät ja ovi auki ja palaa tähän, jos jokin muuttuu.

reflection-support-keep-it-in-mind =
    .text = Vie asia pian työtoverille tai työnohjaukseen nimiä mainitsematta, ja kerro myös, miten se painaa sinua.

worry-remains =
    .text = Oma huolesi riittää syyksi kysyä neuvoa: { $phone-assistance-system }, mihin aikaan tahansa.
