### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 8cdaad96
about =
    .title = Ihmisen kohtaaminen
    .summary = Ensikohtaaminen: minkä on oltava kunnossa ennen kuin mitään kysytään, yksi yleinen kysymys ja lyhyt vastaus, eikä mitään lupauksia.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä.

# of: 272d4ba7
prepare =
    .text = Luettelee, minkä on oltava kunnossa ennen kuin mitään kysytään: turvallisuus, yksityisyys, tulkki ja suostumus.

# of: ef3d422c
ask =
    .text = Esittää yhden yleisen kysymyksen, tyytyy lyhyeen vastaukseen ja lopettaa siihen lupaamatta mitään.

# of: b6c673eb
before-you-ask =
    .title = Ennen kuin kysyt mitään
    .trainer =
        Käykää jaetun materiaalin kohdat läpi järjestyksessä ja kysy jokaisen kohdalla: ”Miten tämä on teillä töissä tänään?” Järjestys on tärkeä: jos yksi kohta ei ole kunnossa, pysähdy siihen ja anna vain se, mitä ihminen tuli hakemaan, puhelinnumero ja uusi aika.

        __Sano:__ ”Jokaisen tapaaminen hetken kahden kesken on tapa eikä epäily. Kun se on rutiinia, se ei vaaranna ketään.”

        Suostumus tulee ennen ensimmäistä kysymystä. Kerro, mitä kirjaat, kuka voi lukea sen ja mihin salassapito päättyy, ennen kuin ihminen on kertonut jotain, minkä olisi halunnut pitää itsellään.

        __Vaikea hetki:__ ”Siihen ei ole koskaan aikaa.” → Kaksi kohtaa vie minuutin. Sekin on tulos, ettei kysy mitään ja jättää oven auki.
    .participant =
        - **Turvallisuus.** Onko ihminen nyt turvassa? Kuka odottaa ulkona? Välittömässä vaarassa soita { $phone-emergency }.
        - **Yksityisyys.** Kahden kesken, ovi kiinni, puhelimet pois, jos ihminen niin haluaa. Voiko joku kuulla?
        - **Tulkki.** Ammattitulkki, ei koskaan seuralainen, sukulainen tai tuttu. Kerro, että tulkkikin on vaitiolovelvollinen. Ihminen saa kieltäytyä tulkista.
        - **Suostumus.** Kerro, miksi kysyt, mitä kirjataan ja kuka sen näkee. Ihminen voi jättää vastaamatta, lopettaa milloin vain ja rajata, miten hänen sanojaan käytetään.
        - **Rajat.** Kerro ennen kuin aloitat, milloin et voi pitää asiaa salassa, ennen kaikkea kun lapsi on vaarassa.

# of: a630a2f0
informed-consent =
    .text = Tietoinen suostumus tarkoittaa, että ihminen ymmärtää, mihin hänen kertomaansa tarvitaan ja käytetään, ja että hän voi jättää vastaamatta, lopettaa ja rajata käyttöä.

# of: 5e773970
interpreter =
    .text = Tulkit ja työtoverit valitaan ja valmistellaan huolella. Käsitteitä voidaan kääntää väärin, joten varmista, että ne on ymmärretty.

# of: c6ebcb2a
interpretation-in-investigation =
    .text = Uhri, joka ei osaa menettelyn kieltä, voi käyttää osaamaansa kieltä tutkinnan kaikissa vaiheissa. Viranomaisen on järjestettävä tulkki.

# of: 947c0efc
slide-before-you-ask =
    .title = Ennen kuin kysyt mitään
    .text =
        1. Turvassa nyt?
        2. Kahden kesken, ei kuulijoita?
        3. Ammattitulkki?
        4. Miksi kysyn, mitä kirjaan
        5. Mitä en voi pitää salassa

        Jos yksi ei ole kunnossa: **pysähdy siihen.**
    .notes =
        Kysy jokaisen kohdan kohdalla, miten asia on osallistujien omassa työssä. Pane merkille, mitä he sanovat muuttavansa.

# of: 62632774
before-you-ask-health =
    .trainer =
        Tutkimus on luonteva syy tavata jokainen potilas yksin. Sopikaa koko yksikön yhteinen lause ja harjoitelkaa sitä.
    .participant =
        ”Tapaamme aina kaikki potilaat osan ajasta yksin.” Mieti, mitä verkossa näkyvissä potilastiedoissa näkyy, jos ihmisen puhelin tai tunnukset voivat olla jollakulla toisella.

# of: 2b360cad
before-you-ask-social =
    .trainer =
        Perhetapaaminen ja kotikäynti ovat harvoin yksityisiä. Suunnittele jokaiselle yksi tapaaminen kahden kesken toimistolla ja sille tavallinen syy.
    .participant =
        ”Tapaan jokaisen kerran kahden kesken, se on meillä tapana.” Mieti, kuka avaa lähettämäsi kirjeet ja päätökset ja kuka on merkitty yhteyshenkilöksi.

# of: 1e6c89b6
before-you-ask-police =
    .trainer =
        Parit harjoittelevat kolme ensimmäistä virkettä: kuka olen, miksi olen täällä, mitä kirjaan. Myös virkapuku, partioauto ja kellonaika puhuvat. Kuka näkee ihmisen sinun kanssasi?
    .participant =
        ”Olen … poliisista. Puhun täällä kaikkien kanssa hetken kahden kesken. Sinun ei tarvitse kertoa minulle mitään, ja kirjaan vain …” Sano se vain siltä osin kuin se on totta. Kerro oikeudellisesta avustajasta, tukihenkilöstä ja tulkista ennen pidempää keskustelua.

# of: c08fe2eb
before-you-ask-border =
    .trainer =
        Kulkekaa oma tarkastuspaikkanne läpi: missä kaksi ihmistä ja puhelintulkki voivat istua niin, ettei jonosta näe?
    .participant =
        ”Puhumme joidenkin matkustajien kanssa hetken kahden kesken, ja sitten saat paperisi takaisin.” Anna passi ihmisen omaan käteen, ei koskaan seuralaiselle.

# of: e70fa333
before-you-ask-reception =
    .trainer =
        Suunnitelkaa jokaisen uuden asukkaan kanssa lyhyt keskustelu kahden kesken ja toinen muutaman viikon päästä. Usein vasta toisella kerralla kerrotaan.
    .participant =
        ”Puhun jokaisen kanssa kahden kesken, kun hän tulee, ja myöhemmin uudelleen.” Ei koskaan toista asukasta tulkiksi. Jos kieliyhteisö on pieni, ota tulkki muualta, puhelimitse, äläkä sano nimeä.

# of: 5cf31911
before-you-ask-outreach =
    .trainer =
        Sopikaa ennen lähtöä, kumpi puhuu, kumpi seuraa ympäristöä ja mistä sanasta kumpikin lähtee.
    .participant =
        Pysy etäällä, kun ihminen on jonkun seurassa. Jaa sitä, mitä kaikki saavat. ”Olemme täällä joka tiistai.” Kysy, missä ja miten ihminen haluaisi puhua.

# of: 0d26bd26
before-you-ask-hotline =
    .trainer =
        Harjoitelkaa puhelu, jossa soittaja voi sanoa vain kyllä ja ei.
    .participant =
        - ”Voitko puhua nyt vapaasti? Kyllä tai ei riittää.”
        - Sopikaa sana, joka tarkoittaa *nyt pitää lopettaa*. Sen jälkeen puhutaan jostain tavallisesta.
        - Soita takaisin tai kirjoita vain, jos ihminen pyysi ja kertoi, miten.
        - Ota selvää, näkyykö puhelu numeroonne laskussa, ja kerro se.

# of: 9f52a965
before-you-ask-volunteers =
    .participant =
        Älä tulkkaa oman tuttavapiirisi ihmiselle. Älä lupaa salata mitään ennen kuin tunnet järjestösi säännöt: ”Kysyn joskus neuvoa yhteyshenkilöltäni. En sanoisi nimeäsi. Sopiiko se?”

# of: 9a169455
before-you-ask-trainers =
    .participant =
        Jokainen osallistuja kirjoittaa sen yhden lauseen, jolla hänen työpaikallaan tavataan kaikki kahden kesken, ja sanoo sen ääneen kolmelle ihmiselle. Toiminta muuttuu sen lauseen kautta.

# of: 9644dc15
asking =
    .title = Yksi kysymys ja sitten kuuntelemista
    .warning = Näyttelette keskustelun. Valitse roolisi itse, tai katso vierestä.
    .trainer =
        Kolmen hengen ryhmät: ammattilainen, ihminen, havainnoija. Kolme neljän minuutin kierrosta, sitten neljä minuuttia yhdessä. Ihmisellä on mielessään salainen lause, esimerkiksi ”en saa palkkaani” tai ”mikään ei ole vialla, olen väsynyt”, ja hän päättää, sanooko sen.

        Ammattilainen kertoo, miksi kysyy, esittää yhden kysymyksen materiaalista, hyväksyy vastauksen ja lopettaa. Samasta asiasta ei kysytä toista kertaa.

        __Havainnoija laskee__ vain kaksi asiaa: hiljaisuudet, joiden annettiin olla, ja lupaukset.

        __Keskeytä__ kohtaus, joka muuttuu dramaattiseksi. Väkivaltaa ei näytellä, eikä kukaan esitä hyväksikäyttäjää.

        __Kuuntele,__ sanooko joku ”miksi sinä…” (kuulostaa syytökseltä) tai ”löikö hän sinua?” (panee sanat suuhun). Ehdota tilalle: ”voisiko jokin helpottaa tätä?”

        __Vaikea hetki:__ ”Mutta tarvitsen yksityiskohdat, jotta voin auttaa.” → Tarvitset tiedon siitä, mitä ihminen nyt haluaa. Jokainen kertomiskerta maksaa hänelle jotain.

        __Onko aikaa vähän?__ Kaksi kolmen minuutin kierrosta, sitten neljä minuuttia yhdessä.
    .participant =
        __Voit kysyä__

        - Miten kotona ja töissä menee?
        - Uhkaileeko kukaan sinua tai läheisiäsi?
        - Oletko joutunut tekemään jotain, mitä et ole halunnut?
        - Mitä tapahtuisi, jos sanoisit ei?
        - Mikä auttaisi sinua nyt eniten?

        __Älä kysy__ väkivallan tai seksin yksityiskohtia, hyväksikäyttäjien nimiä, sitä, miksi ihminen ei lähtenyt, tai alussa papereita ja lupia.

        __Lopuksi__ kiitä. Älä näytä kauhistusta tai epäuskoa. Älä tutki äläkä ota yhteyttä epäiltyyn. Sen lisäksi, mitä sinun on kirjattava, tee muistiinpanoja vain suostumuksella; niiden ansiosta samaa ei tarvitse kertoa uudelleen. Aukot kertomuksessa eivät ole merkki valehtelusta.

# of: de9a892e
first-contact =
    .text = Suomalainen ohje ensikohtaamiseen: varmista turvallisuus, älä kysy traumaattisista tapahtumista, pysy hyvin yleisellä tasolla, jos on pakko kysyä, hyväksy hyvin lyhyet vastaukset, älä tutki, kuuntele ja usko.

# of: 008e4178
memory =
    .text = Trauma vaikuttaa muistiin. Ristiriitaiset vastaukset eivät kerro siitä, puhuuko ihminen totta.

# of: 74476181
slide-asking =
    .title = Yksi kysymys, sitten kuuntelemista
    .text =
        ”Uhkaileeko kukaan sinua tai läheisiäsi?”

        - Miksi kysyn
        - Yksi kysymys
        - Vastaus riittää
        - Kiitos, ja mistä minut tavoittaa
    .notes =
        Havainnoija laskee hiljaisuudet, joiden annettiin olla, ja lupaukset. Ei muuta.

# of: f882a393
asking-health =
    .participant =
        Liitä kysymys hoitoon: ”Moni, jolla on tällaisia oireita, tekee liikaa töitä. Saatko levätä, kun tarvitset?” Tutki vain, mitä käynti vaatii, ja kerro ennen jokaista vaihetta, mitä teet.

# of: 0e18e502
asking-social =
    .participant =
        Liitä kysymys asiaan: ”Jotta voimme suunnitella tämän, minun on tiedettävä: päätätkö rahoistasi itse?” Vastaukseksi riittää ”kaikki on hyvin”. Kysy seuraavalla kerralla uudelleen, niin kuin kysyt kaikilta.

# of: 58b16539
asking-police =
    .trainer =
        __Vaikea hetki:__ ”Tehtävämme on tutkia.” → Niin on, myöhemmin ja kerran: valmistellussa kuulustelussa, tulkin ja avustajan kanssa. Ensikohtaaminen ratkaisee, tuleeko sellaista.
    .participant =
        Ensikohtaaminen ei ole kuulustelu. Kysy yleiset kysymykset, lisää ihmisen turvallisuutta ja jätä kertomus valmisteltuun kuulusteluun, jotta se kerrotaan kerran. Ihminen voi pyytää samaa kuulustelijaa ja samaa sukupuolta olevaa.

# of: 2c325860
asking-border =
    .participant =
        Sinulla on minuutteja. ”Tiedätkö, missä nukut ensi yön?” ”Voitko lähteä, jos haluat?” ”Uhkaileeko kukaan sinua tai perhettäsi?” Sitten numero, jota voi kantaa turvallisesti, myös silloin kun vastaus oli ei.

# of: 049daa59
asking-reception =
    .participant =
        Keskuksen työntekijä ja Maahanmuuttoviraston puhuttelija kysyvät eri syistä. Kerro, kumpi olet ja meneekö se, mitä ihminen sanoo, turvapaikka-asian papereihin.

# of: 975c61a4
asking-outreach =
    .participant =
        Puhu ensin siitä, mistä ihminen haluaa puhua. Jos ylipäänsä kysyt: ”Onko kaikki hyvin niiden ihmisten kanssa, joita ympärilläsi on?” Seuraava tapaaminen on tärkeämpi kuin tämä vastaus.

# of: ec0f48da
asking-hotline =
    .participant =
        Anna hiljaisuuden olla. ”Olen yhä täällä.” ”Ei ole kiire.” Jos hiljaisuus on pitkä: ”Olisiko helpompaa, jos minä kysyn ja sinä sanot kyllä tai ei?” Lopeta kertomalla yhdellä lauseella, miten voi soittaa uudelleen.

# of: 8f5ddb6d
asking-volunteers =
    .participant =
        ”Miten sinulla menee?” on kysymykseksi tarpeeksi. Jos vastaukseksi tulee jotain raskasta, kuuntele, kiitä, kysy, mitä ihminen haluaisi, ja vie asia yhteyshenkilöllesi.

# of: 28447de7
asking-trainers =
    .participant =
        - Pyydä ensimmäisen kierroksen jälkeen havainnoijilta vain ne kaksi lukua. Ihmiset korjaavat itse itseään, kun kuulevat ne.
        - Kommentoi lauseita, älä koskaan ihmisiä.
        - Se, joka katsoi vierestä, ottaa toisella kierroksella roolin vain, jos itse tarjoutuu.

# of: 6c844169
no-promises =
    .title = Ei lupauksia
    .trainer =
        Lue lupaukset yksi kerrallaan. Ryhmä sanoo asian uudelleen niin, että se on totta.

        - ”Olet nyt turvassa.” → ”Mietitään yhdessä, mikä tekisi tästä illasta turvallisemman.”
        - ”Saat oleskeluluvan.” → ”Siitä päättävät muut. Lakimies voi kertoa, mikä on mahdollista.”
        - ”Sinulle ei seuraa mitään.” → ”Kerro lakimiehellesi, että sinut pakotettiin. En tiedä, miten asia arvioidaan.”
        - ”En kerro koskaan kenellekään.” → ”Puheesi jäävät tänne, paitsi jos lapsi tai jonkun henki on vaarassa. Kertoisin siitä ensin sinulle, jos voin.”
        - ”Olet ihmiskaupan uhri.” → ”Se, mitä kerrot, on vakavaa, ja on ihmisiä, jotka tietävät siitä enemmän. Haluaisitko jutella heidän kanssaan?”
    .participant =
        Sano se, mikä on totta: ”Hyvä, että kerroit.” ”Se ei ole sinun syysi.” ”Voin selvittää kanssasi, mitä apua on.” ”Sinä päätät.”

# of: 744572e8
promise-nothing =
    .text = Pidä tiedot avusta valmiina äläkä lupaa mitään, mitä et voi pitää.

# of: 488c3ca5
slide-no-promises =
    .title = Sano se niin, että se on totta
    .text =
        ”Olet nyt turvassa.”

        ”Saat oleskeluluvan.”

        ”Sinulle ei seuraa mitään.”

        ”En kerro koskaan kenellekään.”
    .notes =
        Yksi lupaus kerrallaan; anna ryhmän löytää omat sanansa ennen kuin kerrot omasi.

# of: f721aa91
no-promises-police =
    .participant =
        Kaksi lupausta houkuttaa: ”kukaan ei saa tietää” ja ”sinua ei rangaista”. Kerro niiden sijaan, kuka lukee pöytäkirjan ja että lakimiehen on hyvä kuulla, mitä ihminen on pantu tekemään.

# of: a9508b33
no-promises-border =
    .participant =
        Älä lupaa maahantuloa, oleskelulupaa tai sitä, ettei mitään seuraa. Voit sanoa: ”Voin soittaa ihmisille, jotka auttavat, ja voit puhua heidän kanssaan täältä.”

# of: 8a60fe7c
no-promises-reception =
    .participant =
        Luvasta sinulta kysytään eniten. ”En päätä siitä, enkä tiedä, miten käy. Avustajasi voi kertoa, mikä on mahdollista.”

# of: e4292260
no-promises-hotline =
    .participant =
        Kerro, mitä linjanne tekee puhelulle: tallennetaanko se, näkyykö numero sinulle ja milloin soittaisit kysymättä numeroon { $phone-emergency }.

# of: 5244ee1e
q-companion =
    .ask = Seuralainen tarjoutuu tulkiksi ja vastaa ihmisen puolesta. Mitä teet?
    .choice-accept = Hyväksyn, jottei mikään viivästy.
    .choice-confront = Kysyn seuralaiselta, käyttääkö hän ihmistä hyväksi.
    .choice-alone = Järjestän ammattitulkin ja tapaan ihmisen kahden kesken, kuten kaikki muutkin.
    .why = Yksityisyys ja riippumaton tulkki tulevat ennen kysymyksiä. Yhteenotto voi vaarantaa ihmisen.

# of: 5ad26efd
q-first-question =
    .ask = Mikä kysymys sopii ensimmäiseen keskusteluun?
    .choice-threatened = Uhkaileeko kukaan sinua tai läheisiäsi?
    .choice-details = Mitä he tarkalleen tekivät sinulle?
    .choice-leave = Miksi et lähtenyt?
    .choice-names = Mitkä heidän nimensä ovat?
    .why = Hyvin yleinen kysymys riittää. Yksityiskohdat, syyllistäminen ja nimet eivät kuulu ensimmäiseen keskusteluun.

# of: f043ace4
q-promise =
    .ask = Minkä näistä voit sanoa?
    .choice-safe-now = Olet nyt turvassa.
    .choice-permit = Saat oleskeluluvan.
    .choice-find-out = Voin selvittää kanssasi, mitä apua on.
    .why = Muut lupaavat sellaista, mitä et voi pitää.
