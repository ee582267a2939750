### translation: draft

# of: 1c04a344
about =
    .title = Valmistautuminen neuvon kysymiseen
    .summary = Auttaa ammattilaista valmistautumaan nimettömään puheluun: mitä on nähty, mitä ei tiedetä, mihin ihminen on suostunut, mitä kysytään ja mitä ei saa kertoa.
    .unverified-because = Kysymyksiä ei ole testattu kenenkään kanssa, eikä yhteystietoja ole kokeiltu.
    .notice = Katso ensin ympärillesi: kuka näkee tämän näytön ja kuka voi tulla sisään? Vastauksia ei tallenneta, ellet ole itse pyytänyt sitä. Ctrl-C lopettaa heti, missä kysymyksessä tahansa.

# of: fdad3398
everyone-safe =
    .ask = Ovatko kaikki tietääksesi juuri nyt turvassa?
    .help = Jos joku on ehkä vaarassa tai et tiedä, pohdinta voi odottaa: hoida ensin turvallisuus.

# of: 38389e35
call-unheard =
    .ask = Voitko soittaa niin, ettei kukaan kuule?
    .help = Muista ohuet seinät, avokonttorit ja yhteiskäytössä olevan puhelimen puhelutiedot.

# of: 5941936c
adult =
    .ask = Onko ihminen tietojesi mukaan täyttänyt 18 vuotta?
    .help = Jos et tiedä ja on syytä ajatella, että ihminen voi olla alle 18-vuotias, vastaa ”ei” tai ”en tiedä”. Nuorelta näyttäminen ei yksin ole sellainen syy.

# of: 86390831
seen-and-heard =
    .part = Mitä on nähty
    .ask = Mitä olet itse nähnyt tai kuullut? Kolme lausetta riittää.
    .help = Mitä tapahtui ja suunnilleen milloin, ilman nimiä ja ilman tulkintaa. Mieti se tai kirjoita paperille, jonka hävität puhelun jälkeen.

# of: b2c88d98
their-words =
    .ask = Mitä ihminen on sanonut, omin sanoin?
    .help = Myös se, mitä hän on sanonut haluavansa. Jätä pois sanat, joista hänet voisi tunnistaa.

# of: 63716902
not-known =
    .part = Mitä ei tiedetä
    .ask = Mitä et tiedä?
    .help = Sano sekin puhelussa: onko ihminen ensi yön turvassa, päättääkö joku hänestä, mitä hän haluaa, miten häneen saa turvallisesti yhteyden. On ihan hyvä olla tietämättä.

# of: bbbf3c74
agreed-to =
    .part = Mistä on sovittu
    .ask = Mihin ihminen on suostunut?
    .help = Neuvoa voi kysyä nimeämättä ketään ilman suostumusta. Kaikki, mistä ihmisen voisi tunnistaa, vaatii suostumuksen.
    .choice-nothing-yet = Ei vielä mihinkään; hän ei tiedä
    .choice-refused = Hän ei halua, että mitään tehdään
    .choice-advice = Siihen, että kysyn neuvoa nimeämättä häntä
    .choice-referral = Ohjaamiseen ja siihen, mitä saa kertoa

# of: 9627b242
my-question =
    .part = Mitä kysytään
    .ask = Mitä haluat kysyä? Yksi lause.
    .help = Esimerkiksi: miten tapaan ihmisen turvallisesti; mitä apua on; mitä minun ei pidä tehdä?

# of: 02001107
how-soon =
    .ask = Kuinka pian tarvitset vastauksen?
    .help = Sano se puhelussa ensimmäisenä.
    .scale-low = voi odottaa
    .scale-high = tänään

# of: 73127dc8
names-left-out =
    .part = Mitä ei saa kertoa
    .ask = Oletko jättänyt pois kaiken, mistä ihmisen voisi tunnistaa?
    .help = Nimet, syntymäajat, osoitteet, puhelinnumerot, työpaikat, lempinimet, kuvat, harvinainen sairaus tai kieli, tarkka aika ja paikka. ”Aikuinen”, ”eräässä kaupungissa etelässä” ja ”tänä keväänä” riittävät.

# of: 09121de8
scoring =
    .note = Tässä ei lasketa mitään. Kysymykset vain järjestävät ajatuksesi puhelua varten; ne eivät kerro mitään ihmisestä. Neuvoa saa kysyä nimeämättä ketään, eikä siitä seuraa ihmiselle mitään. Jos kerrot jotain, mistä hänet voisi tunnistaa, tarvitset hänen suostumuksensa.

# of: 507afad3
safety-first =
    .title = Turvallisuus ensin
    .say = Joku voi olla nyt vaarassa. Jos vaara on välitön, soita { $phone-emergency }, ja luota ihmisen omaan arvioon niin pitkälle kuin se on tiedossa. Älä ota yhteyttä kehenkään, jota hän pelkää. Palaa tähän, kun on rauhallista.

# of: f9765ec4
advice-now =
    .text = Neuvoa mihin aikaan tahansa, nimiä mainitsematta: { $phone-assistance-system }.

# of: eb85a161
another-place =
    .title = Soita myöhemmin, rauhassa
    .say = Älä soita paikassa, jossa joku voi kuulla. Numero vastaa mihin aikaan tahansa, joten puhelu voi odottaa, kunnes saat oven kiinni.

# of: 86a282ea
a-phone-of-your-own =
    .text = Käytä puhelinta, jonka puhelutietoja kukaan muu ei näe.

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

# of: 1e409271
leave-out-first =
    .title = Jätä ensin pois se, mistä ihmisen tunnistaa
    .say =
        Käy vielä läpi, mitä aiot sanoa, ja jätä pois se, mistä ihmisen voisi tunnistaa: nimet, paikat, ajat, työpaikat, harvinaiset asiat. Soita sitten.

        - Sano ensin, että soitat nimeämättä ketään ja kuinka pian tarvitset vastauksen.
        - Sitten: mitä on nähty, mitä ei tiedetä, mihin ihminen on suostunut ja mitä haluat kysyä.
        - Jos sinulta kysytään enemmän kuin saat kertoa, sano se. Se on ihan hyvä niin.

# of: c86cfc4b
call-now =
    .text = Soita { $phone-assistance-system }, mihin aikaan tahansa. Aloita: ”Haluaisin kysyä neuvoa nimeämättä ketään.”

# of: 06896ba6
write-little =
    .text = Kirjoita ylös neuvo, älä ihmistä. Hävitä paperi, jolla valmistauduit.

# of: 80f2a65c
call-today =
    .title = Soita tänään
    .say =
        Tarvitset vastauksen pian, eikä kysymiseen tarvitse olla mistään varma. Jos vaara muuttuu välittömäksi, soita { $phone-emergency }.

        - Sano ensin, että soitat nimeämättä ketään ja kuinka pian tarvitset vastauksen.
        - Sitten: mitä on nähty, mitä ei tiedetä, mihin ihminen on suostunut ja mitä haluat kysyä.
        - Jos sinulta kysytään enemmän kuin saat kertoa, sano se. Se on ihan hyvä niin.

# of: c86cfc4b
call-now-call-today =
    .text = Soita { $phone-assistance-system }, mihin aikaan tahansa. Aloita: ”Haluaisin kysyä neuvoa nimeämättä ketään.”

# of: 06896ba6
write-little-call-today =
    .text = Kirjoita ylös neuvo, älä ihmistä. Hävitä paperi, jolla valmistauduit.

# of: 4553cc6e
tell-the-person =
    .text = Jos se on turvallista, kerro ihmiselle jälkeenpäin, että kysyit neuvoa ja mitä siitä tuli. Hän päättää.

# of: 6cea1c70
call-and-refer =
    .title = Soita ja kysy, miten ohjata
    .say =
        Ihminen on suostunut siihen, että hänet ohjataan eteenpäin. Käykää yhdessä läpi, mitä saa kertoa, ja hän voi olla mukana puhelussa, jos haluaa. Hän voi hakeutua auttamisjärjestelmään myös itse ja muuttaa mielensä.

        - Sano ensin, että soitat nimeämättä ketään ja kuinka pian tarvitset vastauksen.
        - Sitten: mitä on nähty, mitä ei tiedetä, mihin ihminen on suostunut ja mitä haluat kysyä.
        - Jos sinulta kysytään enemmän kuin saat kertoa, sano se. Se on ihan hyvä niin.

# of: e27ade40
call-together =
    .text = Soittakaa yhdessä { $phone-assistance-system }. Tavallisesti tehdään kirjallinen esitys; kiireellisessä asiassa puhelu voi riittää.

# of: 06896ba6
write-little-call-and-refer =
    .text = Kirjoita ylös neuvo, älä ihmistä. Hävitä paperi, jolla valmistauduit.

# of: 821d32d1
call-without-names =
    .title = Soita nimiä mainitsematta
    .say =
        Olet valmis. Neuvoa saa kysyä nimiä mainitsematta myös silloin, kun ihminen ei halua, että mitään tehdään: silloin puhelu koskee sitä, miten voit olla hänen tukenaan.

        - Sano ensin, että soitat nimeämättä ketään ja kuinka pian tarvitset vastauksen.
        - Sitten: mitä on nähty, mitä ei tiedetä, mihin ihminen on suostunut ja mitä haluat kysyä.
        - Jos sinulta kysytään enemmän kuin saat kertoa, sano se. Se on ihan hyvä niin.

# of: c86cfc4b
call-now-call-without-names =
    .text = Soita { $phone-assistance-system }, mihin aikaan tahansa. Aloita: ”Haluaisin kysyä neuvoa nimeämättä ketään.”

# of: 06896ba6
write-little-call-without-names =
    .text = Kirjoita ylös neuvo, älä ihmistä. Hävitä paperi, jolla valmistauduit.

# of: 4553cc6e
tell-the-person-call-without-names =
    .text = Jos se on turvallista, kerro ihmiselle jälkeenpäin, että kysyit neuvoa ja mitä siitä tuli. Hän päättää.
