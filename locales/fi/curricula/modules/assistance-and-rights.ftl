### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: dc517920
about =
    .title = Auttamisjärjestelmä ja oikeudet
    .summary = Apu Suomessa: miten neuvoa kysytään ilman nimeä, miten aikuinen ohjataan suostumuksellaan, millaista apua voi saada ja mistä oikeuksista ihmiselle kerrotaan ensikohtaamisessa.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä.

# of: 3cc55ed9
refer =
    .text = Kuvaa, miten auttamisjärjestelmältä kysytään neuvoa nimettömästi ja miten aikuinen ohjataan sinne suostumuksellaan.

# of: af78abf0
name-rights =
    .text = Nimeää viisi asiaa, jotka ihmisellä on oikeus kuulla, kun hän ensimmäisen kerran kohtaa viranomaisen.

# of: 35a1a18d
assistance-system =
    .title = Tie avun luo
    .trainer =
        Aloita tärkeimmästä lauseesta: **auttamisjärjestelmä ei ilmoita asiakkaistaan poliisille.** Vanhat sivut, myös englanninkieliset, sanovat päinvastoin; ne kuvaavat aikaa ennen vuotta 2023. Pyydä heittämään vanhat esitteet pois.

        Kerro polku: neuvon kysyminen nimettömästi → kerrotaan ihmiselle → suostumuksella kirjallinen hakemus, kiireessä puhelu → päätös → apu. Järjestelmään ottaminen on lain mukainen tunnistaminen; varmuutta ei sitä ennen tarvita.

        Sitten oikeudet: anna osallistujien arvata viisi asiaa, jotka ihmiselle tulee kertoa ensikohtaamisessa, ennen kuin näytät ne.

        Ole tarkka siinä, mikä on avointa: ilmoittamatta jättäminen *voi* vaikuttaa asiakkuuden kestoon, ja luvista päättää Maahanmuuttovirasto.

        __Vaikea hetki:__ ”Sittenhän ketään ei koskaan tuomita.” → Ihminen voi tehdä ilmoituksen myöhemmin, levänneenä ja lakimiehen kanssa. Se on hänen päätöksensä.
    .participant =
        __Kuka tahansa voi kysyä neuvoa kertomatta, kenestä on kyse:__ ihmiskaupan uhrien auttamisjärjestelmä, { $phone-assistance-system }, ympäri vuorokauden.

        - Apu ei riipu rikosprosessista.
        - Järjestelmä ei ilmoita asiakkaistaan poliisille.
        - Aikuinen ohjataan vain suostumuksellaan, ja hän voi lähteä milloin vain.
        - Hyväksikäyttö on voinut tapahtua ulkomailla tai vuosia sitten.
        - Apua voi pyytää, vaikka olisi alussa suostunut, tehnyt rikoksia, olisi maassa ilman oikeutta tai ei olisi varma.

        __Ensikohtaamisessa viranomainen kertoo:__ tuki ja mistä sitä saa · miten rikoksesta ilmoitetaan · suojelu · oikeudellinen neuvonta · korvaukset · tulkkaus · asian yhteyshenkilö · miten valitetaan.

        __Lisäksi:__ Rikosuhripäivystys { $phone-riku } · Nollalinja { $phone-nollalinja } · Monika-Naiset { $phone-monika } · Pro-tukipiste ja Pakolaisneuvonta (yhteystiedot palveluluettelossa).

# of: 71523d8a
since-2023 =
    .text = Apu ei ole 1.1.2023 jälkeen riippunut rikosprosessin alkamisesta, etenemisestä tai lopputuloksesta. Se jatkuu tarpeen mukaan.

# of: ac369fb4
admission-identifies =
    .text = Auttamisjärjestelmään ottaminen on uhrin tunnistaminen. Se ei sido muita viranomaisia, mutta niiden on otettava se huomioon.

# of: dab5098d
no-report-to-police =
    .text = Auttamisjärjestelmä ei ilmoita asiakkaistaan poliisille, ja asiakkaana voi olla tekemättä koskaan rikosilmoitusta. Ilmoittamatta jättäminen voi vaikuttaa asiakkuuden kestoon.

# of: 84aa8af0
low-threshold =
    .text = Järjestelmään ottaminen ei vaadi varmuutta. Hyväksikäyttö on voinut tapahtua ulkomailla tai vuosia sitten, jos apua yhä tarvitaan. Ihmisen on oltava Suomessa.

# of: 602ed4ef
any-person =
    .text = Asiakas voi olla minkä ikäinen tahansa, mitä kansalaisuutta ja sukupuolta tahansa, myös suomalainen. Myös asiakkaan Suomessa oleva lapsi voi olla asiakas.

# of: ca4c2d0e
consent-and-consulting =
    .text = Aikuinen ohjataan vain suostumuksellaan. Ammattilainen voi keskustella asiasta nimettömästi, eikä siitä seuraa mitään.

# of: e5b008c5
who-refers =
    .text = Ihminen voi hakea itse. Viranomainen, järjestö, seurakunta tai yksityinen palveluntuottaja voi esittää asiakasta tämän suostumuksella. Yksityinen ihminen voi auttaa ottamaan yhteyttä.

# of: 32d9a279
even-if =
    .text = Apua voi saada, vaikka olisi alussa suostunut, tehnyt rikoksia, olisi maassa ilman oikeutta tai ei olisi varma.

# of: 49ca2788
services =
    .text = Palveluihin voi kuulua turvallinen asuminen, terveys- ja sosiaalipalveluja, neuvontaa, oikeusapua, tukihenkilö, tulkkausta ja apua lupa-asioissa.

# of: 616ff128
who-arranges =
    .text = Jos ihmisellä on kotikunta, palvelut järjestää hyvinvointialue, Helsingissä kaupunki ja HUS. Turvapaikanhakijalle ne järjestää vastaanottokeskus ja muille auttamisjärjestelmä.

# of: d2513e7f
legal-counsel =
    .text = Uhri voi saada maksuttoman oikeudellisen avustajan jo esitutkinnassa.

# of: 569609d7
first-information =
    .text = Uhrien oikeuksia koskevassa direktiivissä luetellaan yksitoista asiaa (a–k), joista uhrille tarjotaan tietoa siitä alkaen, kun hän ensi kerran on yhteydessä toimivaltaiseen viranomaiseen. Laajuus riippuu uhrin tarpeista ja rikoksesta.

# of: 7baf8115
protection-measures =
    .text = Suojelun tarve arvioidaan yhdessä uhrin kanssa. Keinoja voivat olla muun muassa erilliset tilat, sama kuulustelija ja pyynnöstä samaa sukupuolta oleva kuulustelija.

# of: 1470b262
state-compensation =
    .text = Valtiokonttori voi maksaa korvausta henkilövahingosta ja kärsimyksestä. Se edellyttää ilmoitusta poliisille.

# of: 95184286
reflection-period =
    .text = Suomessa ilman oikeutta oleva uhri voi saada enintään kuuden kuukauden harkinta-ajan. Sen antaa auttamisjärjestelmä tai esitutkintaviranomainen.

# of: 82e4f2ba
recovery-period =
    .text = Laissa on ollut myös toipumisaika laillisesti maassa oleville. Sitä muutettiin vuodesta 2023. Kysy auttamisjärjestelmältä, mikä nyt on voimassa.

# of: 8c6fd563
permits =
    .text = Oleskeluluvista päättää Maahanmuuttovirasto, ei auttamisjärjestelmä.

# of: d1d6d1bc
no-removal =
    .text = Euroopan neuvoston yleissopimuksen mukaan ihmistä ei poisteta maasta ennen kuin tunnistaminen on saatettu loppuun.

# of: ada5bf98
forced-crimes =
    .text = Suomen laissa ei ole yleistä nimenomaista säännöstä, joka vapauttaisi ihmiskaupan uhrin rangaistuksesta siitä, mihin hänet on pakotettu. Kukaan ei voi luvata sitä; lakimiehen on hyvä kuulla asiasta.

# of: 18a6cc04
slide-no-report =
    .title = Tärkein lause
    .text =
        Auttamisjärjestelmä **ei ilmoita asiakkaistaan poliisille.**

        Asiakkaana voi olla tekemättä koskaan rikosilmoitusta.
    .notes =
        Vuodesta 2023. Kysy, kenellä on esite tai sivu, joka sanoo muuta, ja pyydä heittämään se pois.

# of: 53b9257d
slide-road =
    .title = Tie avun luo
    .text =
        1. Kysy neuvoa ilman nimeä
        2. Kerro ihmiselle
        3. Suostumus
        4. Hakemus, kiireessä puhelu
        5. Päätös ja apu

        { $phone-assistance-system }, ympäri vuorokauden
    .notes =
        Varmuutta ei tarvita. Järjestelmään ottaminen on lain mukainen tunnistaminen.

# of: 71bcdfc5
slide-rights =
    .title = Viisi asiaa, jotka kerrotaan heti
    .text =
        - Tuki, ja mistä sitä saa
        - Miten ilmoitetaan
        - Suojelu
        - Lakimies
        - Tulkki

        Mitä muuta arvasitte?
    .notes =
        Jaetussa materiaalissa luettelo on pidempi. Siinä ovat myös korvaukset; ne edellyttävät ilmoitusta poliisille.

# of: 78d71a39
assistance-system-health =
    .participant =
        Hoitoa varten sinun ei tarvitse todeta ketään uhriksi. Kerro auttamisjärjestelmästä, kysy neuvoa ja sovi potilaan kanssa, kuka tekee hakemuksen. Sosiaalityöntekijä voi auttaa.

# of: e898a9c7
assistance-system-social =
    .participant =
        Sosiaalityöntekijä voi esittää ihmistä asiakkaaksi tämän suostumuksella. Jos ihmisellä on kotikunta, palvelut järjestää hyvinvointialueesi, joten sopikaa varhain, kuka tekee mitäkin.

# of: 73949a63
assistance-system-police =
    .trainer =
        __Vaikea hetki:__ ”He auttavat ihmisiä, jotka eivät koskaan tee ilmoitusta. Mitä hyötyä siitä on meille?” → Ihminen, jolla on asunto, lepoa ja neuvonantaja, voi päättää. Peloissaan oleva ei voi.
    .participant =
        - Voit esittää asiakasta suostumuksella, heti; syytettä tai varmuutta ei tarvita.
        - Kerro avustajasta, tulkista, tukihenkilöstä, suojelusta ja korvauksista ennen kuulustelua.
        - Esitutkintaviranomainen voi antaa harkinta-ajan. Kysy siitä tutkinnanjohtajaltasi ajoissa.

# of: 6634d156
assistance-system-border =
    .trainer =
        Jokainen vuoro kirjoittaa oman korttinsa: numero, huone, puhelintulkki, kuka päättää. Sen on toimittava aamuneljältä.
    .participant =
        Soita auttamisjärjestelmään jo rajalta, nimettömästi, jos suostumusta ei ole. Ota tunnistaminen puheeksi ennen kuin kukaan päättää maasta poistamisesta.

# of: c7fc117c
assistance-system-reception =
    .trainer =
        Kerro, kuka tekee mitäkin: keskus järjestää palvelut, auttamisjärjestelmä ottaa asiakkaaksi, Maahanmuuttovirasto päättää turvapaikasta ja luvista. Asukkaille ne ovat usein yhtä ja samaa.
    .participant =
        - Turvapaikanhakijalle palvelut järjestää teidän keskuksenne.
        - Auttamisjärjestelmään ottaminen ei ole päätös turvapaikasta tai luvasta. Se on otettava niissä huomioon.
        - Auta ihmistä kertomaan avustajalleen. Et kerro hänen puolestaan ilman suostumusta.

# of: 99626e3d
assistance-system-outreach =
    .participant =
        ”On numero, johon ei tarvitse sanoa nimeään. Voin soittaa kanssasi nyt tai joskus toiste.” Lähde mukaan, jos ihminen haluaa. Se, joka ei halua auttamisjärjestelmään, saa silti kaiken, mitä yleensä annatte.

# of: 5d67a0d0
assistance-system-hotline =
    .trainer =
        Harjoitelkaa numeron sanomista: hitaasti, kaksi numeroa kerrallaan, kahdesti, aikojen kanssa.
    .participant =
        Sano se niin, että sen muistaa kirjoittamatta: ”Nimi on auttamisjärjestelmä. Nimeäsi ei tarvitse sanoa. Sieltä ei ilmoiteta sinusta poliisille.” Jos soittaja on ulkomailla, kerro, että tätä apua varten on oltava Suomessa.

# of: 563d3e68
assistance-system-volunteers =
    .participant =
        Voit auttaa ihmistä ottamaan yhteyttä: lainata puhelinta, istua vieressä. Hän puhuu itse. Hän myös päättää itse, jälkeenpäinkin.

# of: 427c8792
assistance-system-trainers =
    .participant =
        - Soita edellisenä päivänä jokaiseen numeroon ja kirjoita päivä luetteloosi.
        - Tarkista se, mikä on merkitty vahvistamattomaksi, ja kerro, milloin tarkistit.
        - Jos joku näyttää sivun, jolla lukee päinvastoin, katsokaa yhdessä sen päiväystä.

# of: 3b74e523
tell-in-a-minute =
    .title = Kerro se minuutissa
    .trainer =
        Parit. Toinen kertoo toiselle auttamisjärjestelmästä minuutissa sellaisin sanoin, joita väsynyt ja vähän suomea osaava ihminen seuraisi. Kuulija sanoo sitten omin sanoin: mitä se on, onko pakko, kuka saa tietää, saanko lähteä? Puuttunut kerrotaan uudelleen. Sitten vaihdetaan.

        __Kuuntele__ sanoja, joita kukaan ei sano kotona: *palveluohjaus*, *viranomainen*, *prosessi*. Ja lupauksia.
    .participant =
        ”Suomessa on ihmisiä, jotka auttavat sellaisessa tilanteessa. Sinä päätät, haluatko apua, ja voit lopettaa. He eivät ilmoita sinusta poliisille. Voin kysyä heiltä puolestasi kertomatta, kuka olet.”

# of: 36373321
slide-tell-in-a-minute =
    .title = Kerro se minuutissa
    .text =
        Kuulija sanoo omin sanoin:

        - Mitä se on?
        - Onko pakko?
        - Kuka saa tietää?
        - Saanko lähteä?
    .notes =
        Minuutti kumpaankin suuntaan, sitten se, mikä puuttui. Ei vaikeita sanoja, ei lupauksia.

# of: db46d285
q-police =
    .ask = Ilmoittaako auttamisjärjestelmä asiakkaistaan poliisille?
    .choice-always = Kyllä, aina.
    .choice-six-months = Kyllä, kuuden kuukauden jälkeen.
    .choice-never = Ei. Asiakkaana voi olla tekemättä koskaan rikosilmoitusta.
    .why = Vuodesta 2023 apu ei ole riippunut rikosprosessista. Vanhat sivut sanovat muuta ja ovat vanhentuneita.

# of: d20ca40d
q-no-consent =
    .ask = Aikuinen ei halua, että hänet ohjataan eteenpäin. Olet huolissasi ja tarvitset neuvoa. Mitä saat tehdä?
    .choice-send-name = Lähettää ihmisen tiedot luottamuksellisesti auttamisjärjestelmään.
    .choice-anonymous = Kysyä auttamisjärjestelmältä neuvoa kertomatta mitään, mistä ihmisen voi tunnistaa.
    .choice-nothing = En mitään, koska mikä tahansa keskustelu rikkoisi salassapitoa.
    .why = Aikuinen ohjataan vain suostumuksellaan. Tilanteesta saa keskustella nimettömästi.

# of: a0854eac
q-first-information =
    .ask = Mistä alkaen rikoksen uhrille tarjotaan tietoa tuesta, oikeudellisesta neuvonnasta, suojelusta ja tulkkauksesta?
    .choice-first-contact = Siitä, kun hän ensi kerran on yhteydessä toimivaltaiseen viranomaiseen.
    .choice-after-interview = Ensimmäisen poliisikuulustelun jälkeen.
    .choice-in-court = Kun asia tulee oikeuteen.
    .why = Direktiivissä 2012/29/EU luetellaan, mistä kerrotaan alusta asti. Se kuuluu kohtaamiseen eikä ole palkkio ilmoituksesta.
