### translation: draft

# of: 01304998
about =
    .title = Pohdinta
    .summary = Ammattilaiselle, joka on yksin huolissaan aikuisesta ihmisestä. Koettelee merkkejä ja myös sitä, joka ne näkee.
    .unverified-because = Kysymyksiä ei ole testattu kenenkään kanssa, ja merkkien painoarvot ovat omia työarvioitamme.
    .notice = Katso ensin ympärillesi: kuka näkee tämän näytön ja kuka voi tulla sisään? Vastauksia ei tallenneta, ellet ole itse pyytänyt sitä. Ctrl-C lopettaa heti, missä kysymyksessä tahansa.

# of: fdad3398
everyone-safe =
    .ask = Ovatko kaikki tietääksesi juuri nyt turvassa?
    .help = Jos joku on ehkä vaarassa tai et tiedä, pohdinta voi odottaa: hoida ensin turvallisuus.

# of: 1b548a9f
alone-with-screen =
    .ask = Voitko miettiä tätä rauhassa niin, ettei kukaan katso olkasi yli?
    .help = Ajattele ihmistä ilman nimeä. Yksikään vastaus ei tarvitse sitä.

# of: 5941936c
adult =
    .ask = Onko ihminen tietojesi mukaan täyttänyt 18 vuotta?
    .help = Jos et tiedä ja on syytä ajatella, että ihminen voi olla alle 18-vuotias, vastaa ”ei” tai ”en tiedä”. Nuorelta näyttäminen ei yksin ole sellainen syy.

# of: fce25e91
in-one-sentence =
    .part = Mitä tiedän?
    .ask = Yhdellä lauseella: mitä näit tai kuulit?
    .help = Vain se, mitä tapahtui, ilman tulkintaa. Sano se itsellesi; tähän ei kirjata mitään.

# of: ca4905d5
how-known =
    .ask = Mistä tiedät sen?
    .help = Kuulopuhe ja tunne voivat osua oikeaan. Ne ovat alku, eivät tietoa.
    .choice-told = Ihminen kertoi sen minulle
    .choice-seen = Näin tai kuulin sen itse
    .choice-hearsay = Joku muu kertoi sen minulle
    .choice-feeling = Se on tunne

# of: 4fac5189
rests-on =
    .ask = Mihin huolesi perustuu?
    .help = Ole rehellinen; kukaan muu ei näe tätä. Vain ensimmäinen rivi koskee sitä, mitä joku toinen tekee. Muut eivät koskaan ole merkkejä, eivät yksin eivätkä yhdessä.
    .choice-someone-does = Siihen, mitä joku toinen tekee ihmiselle
    .choice-work = Siihen, että ihminen myy seksiä, ilmoittelee tai kiertää työn vuoksi
    .choice-origin = Siihen, mistä ihminen tulee, tai hänen kieleensä tai papereihinsa
    .choice-looks = Siihen, miltä ihminen näyttää, miten hän pukeutuu tai asuu
    .choice-story = Siihen, että kertomus muuttuu tai siinä on aukkoja
    .choice-police = Siihen, että ihminen välttelee viranomaisia

# of: a75803dc
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

# of: bc919c9a
dependence-used =
    .ask = Mitä olet nähnyt tai kuullut siitä, että joku käyttää heikkoa asemaa hyväkseen?
    .help = Köyhyys, uutuus maassa tai papereiden puute ei ole luettelossa. Vain se on, että joku käyttää sitä.
    .choice-one-person = Yksi ihminen järjestää kaiken ja päättää hänestä
    .choice-right-to-stay = Joku käyttää epävarmaa oleskeluoikeutta
    .choice-home = Koti säilyy vain, jos hän jatkaa
    .choice-false-facts = Joku kertoo hänelle väärää tietoa avusta ja laista

# of: 6018848a
gain =
    .ask = Mitä olet nähnyt tai kuullut siitä, että joku hyötyy ihmisestä?
    .help = Vuokran jakaminen tai palvelun ostaminen on tavallista, kun sen voi lopettaa.
    .choice-earnings = Joku ottaa suurimman osan ansioista, eikä siitä voi kieltäytyä
    .choice-overcharged = Hänen on maksettava jollekulle aivan liikaa eikä saa vaihtaa
    .choice-no-rest = Joku kieltää levon tai vapaat
    .choice-no-doctor = Joku estää menemästä lääkäriin

# of: 1db87933
ordinary-explanation =
    .part = Mitä oletan?
    .ask = Mikä tavallinen selitys sopisi yhtä hyvin?
    .help = Luettelossa on jokaisen merkin vieressä yksi. Keksi myös oma: raha, väsymys, ystävän apu, kieli, leima.

# of: a465a058
another-job =
    .ask = Olisitko yhtä huolissasi, jos ihmisellä olisi jokin toinen työ?
    .help = Kokeile: siivooja, kampaaja, sairaanhoitaja. Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa.

# of: ae1277e2
another-passport =
    .ask = Olisitko yhtä huolissasi, jos ihmisellä olisi sama passi kuin sinulla?
    .help = Hyväksikäytetyksi voi tulla minkä tahansa maan kansalainen, eikä se, mistä tulee, ole merkki siitä.

# of: 68f6aa8f
what-they-want =
    .part = Mitä ihminen haluaa?
    .ask = Onko ihminen sanonut, mitä haluaa?
    .help = Se, mitä ihminen sanoo haluavansa, on paras opas, myös silloin kun se on ”ei mitään”.
    .choice-help = Kyllä: apua tai neuvoa
    .choice-peace = Kyllä: olla rauhassa
    .choice-not-asked = En ole kysynyt

# of: 53a87079
without-them =
    .ask = Aiotko tehdä jotain, mistä ihminen ei tiedä tai mihin hän ei ole suostunut?
    .help = Neuvon kysymistä nimeämättä ketään ei lasketa. Aikuinen ohjataan eteenpäin vain suostumuksella. Vaarassa oleva lapsi tai suunnitteilla oleva vakava rikos on eri asia.

# of: c9f0579d
my-fear =
    .part = Entä minä?
    .ask = Mitä itse pelkäät?
    .help = Pelko suurentaa merkkejä tai pienentää niitä. Siinä ei ole hävettävää, ja sitä on helpompi kantaa, kun sillä on nimi.
    .choice-too-little = Että teen liian vähän
    .choice-harm = Että pahennan asioita
    .choice-blame = Että minua syytetään
    .choice-wrong = Että olen väärässä

# of: b4bce8e4
weight =
    .ask = Kuinka raskaana tämä painaa sinua?
    .help = Oikeaa vastausta ei ole. Noin seitsemästä ylöspäin: älä kanna sitä yksin.
    .scale-low = tuskin lainkaan
    .scale-high = en saa sitä mielestäni

# of: 853507d5
someone-to-think-with =
    .ask = Onko joku, jonka kanssa voit miettiä tätä?
    .help = Työtoveri, työnohjaaja tai oma tuki, nimiä mainitsematta.

# of: 3cfdceed
scoring =
    .note =
        Mukaan lasketaan vain se, mitä joku tekee ihmiselle, säännöllä, jonka Kansainvälinen työjärjestö ILO ja Euroopan komissio julkaisivat vuonna 2009. Merkkien ryhmä on positiivinen, kun siinä on kaksi vahvaa merkkiä, yksi vahva ja yksi muu, kolme keskivahvaa tai kaksi keskivahvaa ja yksi heikko.

        - Tulos järjestää sen, mitä luulet tietäväsi. Se ei ole testi eikä kerro, mikä ihminen on. Et ole kysynyt ihmiseltä: tämä on yksi näkemys asiasta, sinun.
        - Merkkien painoarvot ovat omia työarvioitamme, eikä mitään tästä ole testattu.
        - Merkkien luettelot antavat paljon vääriä hälytyksiä. Tutkimuksessa, jossa oli 1 263 seuralaisilmoitusta, tatuoinnit ja nuorelta näyttäminen olivat yleisempiä ilmoituksissa, jotka eivät liittyneet ihmiskauppaan. Yksi julkaistu väline oli oikeassa noin 4 kertaa sadasta.
        - Muita kysymyksiä ei lasketa mukaan. Niillä koetellaan itse huolta.
        - Kun mitään ei nähdä, mitään ei suljeta pois.

# of: 507afad3
safety-first =
    .title = Turvallisuus ensin
    .say = Joku voi olla nyt vaarassa. Jos vaara on välitön, soita { $phone-emergency }, ja luota ihmisen omaan arvioon niin pitkälle kuin se on tiedossa. Älä ota yhteyttä kehenkään, jota hän pelkää. Palaa tähän, kun on rauhallista.

# of: f9765ec4
advice-now =
    .text = Neuvoa mihin aikaan tahansa, nimiä mainitsematta: { $phone-assistance-system }.

# of: f7fe7594
another-place =
    .title = Rauhassa, myöhemmin
    .say = Toisen ihmisen elämän miettiminen ansaitsee suljetun oven. Palaa tähän, kun sellainen on.

# of: 5f7f1ca4
a-time-for-it =
    .text = Varaa tähän puoli tuntia tänään tai huomenna.

# of: 4908b5b3
child-path =
    .title = Lapsi tai ehkä lapsi
    .say =
        Tässä asiassa punnitseminen ei ole sinun tehtäväsi. Jos ikää ei tiedetä ja on syytä ajatella, että ihminen on alle 18-vuotias, kohtele häntä lapsena, kunnes ikä selviää.

        - Lapsen kohdalla kyse voi olla ihmiskaupasta ilman pakottamista tai harhaanjohtamista.
        - Älä haastattele lasta varmistuaksesi. Huoli riittää.
    .duty =
        - Lastensuojeluilmoitus on tehtävä viipymättä. Velvollisuus koskee muun muassa terveydenhuollon, sosiaalihuollon, opetuksen ja poliisin ammattilaisia.
        - Epäillystä lapseen kohdistuneesta seksuaalirikoksesta on ilmoitettava poliisille salassapidon estämättä. Kysy omasta organisaatiostasi, miten.

# of: 7ad547b1
consult-about-a-child =
    .text = Kysy neuvoa kertomatta lapsen nimeä: { $phone-assistance-system }, mihin aikaan tahansa.

# of: 491aa826
not-alone =
    .text = Pysy lapsen luona tai huolehdi, että turvallinen aikuinen pysyy, kunnes joku ottaa vastuun.

# of: e4b960ae
ask-today =
    .title = Kysy neuvoa tänään, nimiä mainitsematta
    .say =
        Se, mitä tiedät, sopii siihen, että joku hallitsee tai käyttää riippuvuutta, ja hyväksikäyttöön. Se ei ratkaise mitään, etkä ole kuullut koko asiaa. Se on hyvä syy kysyä joltakulta, joka tietää enemmän.

        - Pidä erillään se, mitä näit, ja se, mitä siitä päättelet.
        - Kysy ihmiseltä, mitä hän haluaa, hetkenä, joka on hänelle turvallinen, ennen kuin mitään tehdään.
        - Älä lupaa mitään, mitä et itse voi tehdä, äläkä tutki asiaa itse.

        Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa. Puhu hallinnasta ja hyväksikäytöstä, älä työstä.

# of: e97f4952
anonymous-advice =
    .text = Kysy neuvoa nimeämättä ihmistä: { $phone-assistance-system }, mihin aikaan tahansa. ”Valmistautuminen neuvon kysymiseen” auttaa puheluun valmistautumisessa.

# of: 259b7bc2
only-with-consent =
    .text = Ohjaa auttamisjärjestelmään vain suostumuksella. Ihminen voi hakeutua sinne myös itse.

# of: c16a48c5
reflection-support =
    .text = Vie asia pian työtoverille tai työnohjaukseen nimiä mainitsematta, ja kerro myös, miten se painaa sinua.

# of: 15ae1640
ask-and-doubt =
    .title = Kysy ja epäile yhä
    .say =
        Tiedät jotain, mitä joku tekee ihmiselle. Se voi olla hallintaa; sille voi olla tavallinen selitys. Kumpikin kannattaa pitää mielessä.

        - Lue jokaisen merkin vierestä tavallinen selitys ja mieti, kumpi sopii paremmin.
        - Kysy ihmiseltä lempeästi ja painostamatta, mitä hän haluaa.
        - Kysy neuvoa nimeämättä ketään. Varma ei tarvitse olla.

        Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa eikä kaipaa selittelyä.

# of: e97f4952
anonymous-advice-ask-and-doubt =
    .text = Kysy neuvoa nimeämättä ihmistä: { $phone-assistance-system }, mihin aikaan tahansa. ”Valmistautuminen neuvon kysymiseen” auttaa puheluun valmistautumisessa.

# of: c16a48c5
reflection-support-ask-and-doubt =
    .text = Vie asia pian työtoverille tai työnohjaukseen nimiä mainitsematta, ja kerro myös, miten se painaa sinua.

# of: 5a8c1cd8
look-at-the-worry =
    .title = Tarkastele itse huolta
    .say =
        Esiin ei tullut mitään, mitä joku toinen tekisi ihmiselle. Huoli voi tulla siitä, mitä työtä ihminen tekee, mistä hän tulee, miten hän elää tai mitä muut puhuvat. Mikään niistä ei ole merkki.

        - Kokeile ajatusta vielä kerran toisella työllä ja toisella passilla.
        - Huoli, jonka pohjalta toimitaan perusteetta, voi viedä ihmiseltä kodin, toimeentulon tai luottamuksen.
        - Tapaa ihmistä kuten ennenkin ja kysy, mitä hän itse toivoisi.

        Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa.

# of: c16a48c5
reflection-support-look-at-the-worry =
    .text = Vie asia pian työtoverille tai työnohjaukseen nimiä mainitsematta, ja kerro myös, miten se painaa sinua.

# of: e97f4952
anonymous-advice-look-at-the-worry =
    .text = Kysy neuvoa nimeämättä ihmistä: { $phone-assistance-system }, mihin aikaan tahansa. ”Valmistautuminen neuvon kysymiseen” auttaa puheluun valmistautumisessa.

# of: 7161fbf3
ask-the-person =
    .title = Kysy ensin ihmiseltä
    .say = Esiin ei tullut mitään, mikä pitäisi tehdä ihmisen ohi. Kysy, mitä hän haluaa, tai kunnioita sitä, jos hän on sen sanonut. Jos hän haluaa olla rauhassa, jätä ovi auki ja kerro, mistä apua saa.

# of: c16a48c5
reflection-support-ask-the-person =
    .text = Vie asia pian työtoverille tai työnohjaukseen nimiä mainitsematta, ja kerro myös, miten se painaa sinua.

# of: e97f4952
anonymous-advice-ask-the-person =
    .text = Kysy neuvoa nimeämättä ihmistä: { $phone-assistance-system }, mihin aikaan tahansa. ”Valmistautuminen neuvon kysymiseen” auttaa puheluun valmistautumisessa.

# of: 5ecf7e2f
share-the-weight =
    .title = Älä kanna sitä yksin
    .say = Asia painaa sinua. Se kannattaa ottaa vakavasti, olipa kyse lopulta mistä tahansa. Puhu jonkun kanssa tänään: siitä, mitä näit, ja itsestäsi.

# of: c16a48c5
reflection-support-share-the-weight =
    .text = Vie asia pian työtoverille tai työnohjaukseen nimiä mainitsematta, ja kerro myös, miten se painaa sinua.

# of: e97f4952
anonymous-advice-share-the-weight =
    .text = Kysy neuvoa nimeämättä ihmistä: { $phone-assistance-system }, mihin aikaan tahansa. ”Valmistautuminen neuvon kysymiseen” auttaa puheluun valmistautumisessa.

# of: f6a83aba
keep-it-in-mind =
    .title = Pidä asia mielessä
    .say = Esiin ei tullut mitään, mikä vaatisi nyt toimia. Se ei sulje mitään pois. Pidä silmät ja ovi auki ja palaa tähän, jos jokin muuttuu.

# of: c16a48c5
reflection-support-keep-it-in-mind =
    .text = Vie asia pian työtoverille tai työnohjaukseen nimiä mainitsematta, ja kerro myös, miten se painaa sinua.

# of: 7a10b696
worry-remains =
    .text = Oma huolesi riittää syyksi kysyä neuvoa: { $phone-assistance-system }, mihin aikaan tahansa.
