### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: a4e18234
about =
    .title = Ihmiskaupan tunnistaminen poliisissa ja rajalla
    .summary = Puoli päivää poliiseille ja rajavartijoille: mitä ihmiskauppa on ja mitä se ei ole, miten käydään paikalla, kohdataan ja puhutetaan niin, että ihminen voi puhua, ja miten tehdään työtä auttajien kanssa.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä. Tarkistakaa rikoslaki, ulkomaalaislaki ja esitutkintalaki omien juristienne kanssa.
    .group = 8–20 henkeä poliisista ja rajavartiostosta, sekä virkapuvussa työskenteleviä että tutkijoita. Huone, jossa pienryhmät voivat puhua kuulematta toisiaan, ja lisäksi rauhallinen toinen huone. Kaksi kouluttajaa: toinen tuntee tutkinnan, toinen tulee tukea antavasta järjestöstä.

# of: 17dc33f2
plan-a-visit =
    .text = Suunnittelee käynnin niin, että hyväksikäytetyt voivat puhua eivätkä muut menetä mitään.

# of: 0ef781c4
take-a-first-report =
    .text = Näyttää, miten toimii ensimmäiset kymmenen minuuttia ihmisen kanssa, joka ehkä ilmoittaa hyväksikäytöstä: turvallisuus, kieli, oikeudet ja yksi avoin kysymys.

# of: 5bd2d267
arrange-an-interview =
    .text = Luettelee, millaisissa oloissa peloissaan oleva ihminen jaksaa kuulustelun, ja perustelee jokaisen kohdan.

# of: 1d6899d4
explain-non-punishment =
    .text = Selittää, mitä voi sanoa ja mitä ei voi luvata ihmiselle, joka on rikkonut lakia, koska joku pakotti hänet.

# of: add565a3
share-the-work =
    .text = Kuvaa, kuka tekee mitäkin tutkinnassa, auttamisjärjestelmässä ja tukea antavissa järjestöissä ja mitä kukin saa kertoa muille.

# of: 4b57cd91
safety =
    .content-warning = Tänään puhutaan hyväksikäytöstä, väkivallasta ja uhkailusta, ilman yksityiskohtia. Osa meistä on kohdannut sellaista työssä tai elänyt sitä kotona. Joku on ehkä myynyt seksiä tai tuntee jonkun, joka on. Kenenkään ei tarvitse kertoa mitään itsestään. Voit lähteä huoneesta milloin vain, syytä kertomatta ja virka-asemasta riippumatta.
    .distress-plan = Toinen kouluttajista seuraa ryhmää ja menee jokaisen järkyttyneenä lähteneen perään, ellei tämä halua olla yksin. Tarjoa rauhallista huonetta, vettä ja aikaa. Kysy, mikä auttaisi, älä sitä, mitä on tapahtunut. Esihenkilöille ei kerrota mitään. Kysy ennen kotiinlähtöä, kuka voi olla hänen kanssaan, ja muistuta jälkipuinnista ja työterveyshuollosta. Tarjoa Rikosuhripäivystyksen { $phone-riku } ja Nollalinjan { $phone-nollalinja } numerot. Keskeytä tositapaus, josta jonkun voisi tunnistaa. Välittömässä vaarassa soita { $phone-emergency }.

# of: 67fca631
welcome =
    .title = Tervetuloa ja alkutesti

# of: 5cc90f5b
opening =
    .title = Aloitus ja pelisäännöt
    .trainer =
        __Lue__ sisältövaroitus hitaasti ja kerro, missä rauhallinen huone on. Kerro, keitä kouluttajat ovat. Sitten kierros: etunimi, yksikkö ja yksi tilanne partiossa, rajalla tai palvelutiskillä, jossa et tiennyt, mitä ajatella.

        __Sopikaa neljästä säännöstä__ ja kirjoita ne näkyviin:

        - Tositapaukset jäävät ulos tai kerrotaan niin, ettei ihmistä eikä paikkaa voi tunnistaa.
        - Tässä huoneessa ei ole virka-arvoja. Eri mieltä saa olla, pilkata ei.
        - Jokaisesta ihmisryhmästä puhutaan niin kuin sen jäsenet olisivat paikalla. Ehkä ovatkin.
        - Tänään sanottua ei käytetä ketään paikalla olevaa vastaan.

        __Vaikea hetki:__ ”Tämä me jo tiedetään.” → ”Hyvä. Sitten voitte auttaa tapauksissa. Useimmat niistä ratkeavat viidessä minuutissa ovella.”
    .participant =
        Voit lähteä huoneesta milloin vain. Mieti jo nyt yksi ihminen, jolle voit soittaa illalla, jos päivä jää mieleen.

# of: ca44ac05
slide-rules =
    .title = Näin työskentelemme tänään
    .text =
        - Ketään ei voi tunnistaa
        - Ei virka-arvoja tässä huoneessa
        - Jokainen ihmisryhmä voi olla paikalla
        - Huoneesta saa lähteä milloin vain
    .notes =
        Jätä säännöt näkyviin koko päiväksi. Viittaa niihin väittelemisen sijaan.

# of: ef4e1b2c
board-and-pens =
    .text = Fläppitaulu tai valkotaulu ja kynät

# of: 1472c1fb
course-handouts =
    .text = Jaettava materiaali ja ajantasainen palveluluettelo jokaiselle

# of: 23bcaeca
pre-test =
    .title = Testi ennen kurssia
    .trainer =
        Kerro, että testi mittaa kurssia eikä ihmisiä. Nimiä tai yksiköitä ei kirjoiteta: jokainen keksii tunnuksen, jonka vain hän tietää ja muistaa vielä puolen vuoden päästä. Esihenkilöt näkevät vain yhteenlasketut tulokset.

        Älä kerro vastauksia vielä. Pane merkille, mitkä kysymykset menivät monella väärin, ja käytä niihin aikaa.

# of: 86894a09
slide-code =
    .title = Testi ilman nimiä
    .text =
        - Se mittaa kurssia, ei sinua
        - Ei nimeä: tunnus, jonka vain sinä tiedät
        - Sama tunnus lopussa ja puolen vuoden päästä
    .notes =
        Auta lomakkeessa, älä vastauksissa.

# of: 9d4076f5
pre-test-sheets =
    .text = Testilomake jokaiselle

# of: 72553d4d
at-the-door =
    .title = Ovella

# of: c33ae3ef
morning-break =
    .title = Tauko

# of: bf3f856d
visit-plan =
    .title = Käynti, joka ei jätä vahinkoa
    .warning = Suunnittelemme käyntiä asunnossa. Siinä ei satuteta ketään.
    .trainer =
        __Anna tehtävä:__ ”Naapuri soittaa: asunnossa käy paljon miehiä, hän on nähnyt kaksi naista, ja toinen heistä itki portaissa. Teidän on mentävä sinne.” Neljän hengen ryhmät täyttävät taulukkoa kaksitoista minuuttia. Sitten jokainen ryhmä lukee vain yhden rivin.

        __Kysy jokaisesta rivistä:__ ”Kuka kantaa riskin, jos siellä ei käytetä ketään hyväksi? Entä jos käytetään?”

        __Hyvässä suunnitelmassa on__ vähän väkeä ja ainakin yksi, jolle peloissaan olevan on ehkä helppo puhua; ei kameroita, ei toimittajia, ei huutamista; kysytty etukäteen neuvoa auttamisjärjestelmältä tai järjestöltä, nimeämättä ketään; ammattitulkki valmiina puhelimessa; kaikkien kanssa puhutaan kahden kesken ja samalla tavalla; jokaiselle jää numero sellaisessa muodossa, jonka voi piilottaa; kondomeja, puhelimia tai rahaa ei oteta ”merkkeinä”; vuode ensi yöksi, jos joku haluaa lähteä; ja suunnitelma siltä varalta, ettei mitään selviä.

        __Kuuntele,__ sanooko joku ”viedään kaikki pois ja selvitetään myöhemmin”. Kysy: ”Kuka on siihen mennessä menettänyt kotinsa, tulonsa ja luottamuksensa, ja mitä hän on oppinut teille soittamisesta?”

        __Vaikea hetki:__ ”Ilman yllätystä näyttö katoaa.” → Joskus yllätystä tarvitaan. Silloin suunnitelmassa on alusta asti myös tukityöntekijät, tulkit ja vuodepaikat. Voimannäyttö ei ole tutkintaa.

        __Vaikea hetki:__ ”He ovat täällä luvatta.” → Kysykää, mikä juristienne mukaan on tänään voimassa. Päättäkää ennen ovikellon soittamista, mitä varten käynti on. Ihminen ei voi kertoa rikoksesta sille, joka on tullut lähettämään hänet pois.
    .participant =
        - **Ennen:** Mitä varten mennään? Keneltä kysytään neuvoa nimeämättä ketään? Tulkki, vuode, tukityöntekijä.
        - **Ovella:** vähän väkeä, selvät sanat, keitä olemme ja miksi.
        - **Sisällä:** jokainen kahden kesken ja samalla tavalla, mitään ei oteta ”merkkinä”.
        - **Jälkeenpäin:** numero jokaiselle, ei painostusta, luvattu tehdään.

# of: 87a88408
slide-who-carries =
    .title = Kuka kantaa riskin?
    .text =
        - Jos täällä ei käytetä ketään hyväksi
        - Jos käytetään
        - Ensi yönä
        - Kun he seuraavan kerran tarvitsevat meitä
    .notes =
        Näytä, kun ryhmät lukevat rivejään. Esitä nämä neljä kysymystä jokaisesta suunnitelmasta.

# of: 74e877da
planning-sheets =
    .text = Jokaiselle ryhmälle suuri arkki, jossa on kentät: ennen, ovella, sisällä, jälkeenpäin

# of: 25260064
visit-plan-border =
    .trainer =
        __Anna sen sijaan tämä tehtävä:__ ”Aamulautalla neljä aikuista matkustaa yhden miehen kanssa, joka ojentaa kaikkien passit ja vastaa kaikkien puolesta.” Taulukko on sama. Hyvässä suunnitelmassa on rutiininomainen syy puhua jokaisen kanssa kahden kesken, tulkki puhelimessa, kaksi minuuttia kullekin, passi takaisin jokaisen omaan käteen ja numero kaikille neljälle.
    .participant =
        Rajalla on vain minuutteja. Puhu rutiinina jokaisen kanssa kahden kesken, anna passi sen omistajan käteen, kysy yksi kysymys, jätä numero. Enempää ei siellä tarvitse selvittää.

# of: a956260e
report-and-interview =
    .title = Ensimmäinen ilmoitus ja kuulustelu

# of: c33ae3ef
second-break =
    .title = Tauko

# of: c35e28c8
first-ten-minutes =
    .title = Ensimmäiset kymmenen minuuttia
    .warning = Harjoittelemme keskustelua palvelutiskillä. Valitse roolisi itse; voit myös vain katsoa.
    .trainer =
        Kolmen ryhmissä: poliisi, asiakas, tarkkailija. Kaksi neljän minuutin kierrosta, sitten kymmenen minuuttia yhdessä. Asiakkaan lapussa on **yksi** näistä eikä mitään muuta: *Haluan passini takaisin.* · *Haluan tietää, mitä tapahtuu, jos kerron teille.* · *Ystävä lähetti minut; en ole varma, haluanko olla täällä.*

        Poliisi tekee viisi asiaa tässä järjestyksessä: paikka, jossa kukaan ei kuule · kieli ja tulkki, jonka ihminen hyväksyy · kuka olen, mitä kirjoitan muistiin ja kuka sen lukee · mitä apua on, **ilmoititpa tai et** · yksi avoin kysymys: ”Mitä haluaisit kertoa minulle tänään?”

        __Tarkkailija laskee__ lupaukset ja kysymykset, jotka alkavat ”miksi sinä”.

        __Keskeytä__ kohtaus, josta tulee kuulustelua tai teatteria. Väkivaltaa ei näytellä.

        __Kuuntele,__ sanooko joku ”jos et kerro, en voi auttaa”. Se ei ole totta: auttamisjärjestelmän apu ei odota ilmoitusta. Pyydä ryhmää sanomaan se uudelleen niin, että se pitää paikkansa.

        __Vaikea hetki:__ ”Mutta tarvitsen nimen, paikan ja päivän, jotta voin kirjata jutun.” → Tarvitset sen verran, että pääset eteenpäin. Loput tulevat kuulustelussa, joka on valmisteltu. Ihminen, joka lähtee numeron kanssa, voi palata avustajan kanssa.
    .participant =
        __Tässä järjestyksessä__

        - Paikka, jossa kukaan ei kuule. Onko ihminen turvassa nyt ja ensi yönä?
        - Kieli. Ammattitulkki, jonka ihminen hyväksyy, ei koskaan mukana tullut.
        - Kuka olen, mitä kirjoitan muistiin, kuka sen lukee.
        - Mitä apua on, ilmoititpa tai et.
        - ”Mitä haluaisit kertoa minulle tänään?”

        Jos kuulemasi riittää rikosepäilyyn, sano se ennen kuin toimit, ja kerro, mitä seuraavaksi tapahtuu. Kerro, että ihmisellä voi olla oikeusavustaja ja tukihenkilö.

# of: 331bcc15
first-ten-minutes-border =
    .trainer =
        Harjoitelkaa se toisena tarkastuksena: huone, jossa on ovi, kymmenen minuuttia, lautta on lähdössä. Samat viisi asiaa tässä järjestyksessä. Ihminen voi myös olla sanomatta mitään ja jatkaa matkaansa.
    .participant =
        Toisessa tarkastuksessa: suljettu ovi, kieli, kuka olen, mitä apua on. ”Sinun ei tarvitse kertoa minulle mitään, jotta voit jatkaa matkaa.” Sano se vain, jos se pitää paikkansa. Numero ihmisen omaan käteen.

# of: 85125dbc
slide-first-five =
    .title = Ensimmäiset kymmenen minuuttia
    .text =
        1. Kukaan ei kuule
        2. Kieli
        3. Mitä kirjoitan muistiin
        4. Apua, ilmoititpa tai et
        5. ”Mitä haluaisit kertoa minulle tänään?”
    .notes =
        Jätä näkyviin molempien kierrosten ajaksi.

# of: 768951bb
role-slips =
    .text = Roolilaput jokaiselle kolmen hengen ryhmälle, kirjoitettuna kouluttajan ohjeesta

# of: 2a1f8395
interview-conditions =
    .title = Kuulustelu, jonka ihminen jaksaa
    .trainer =
        Parit kirjoittavat kuusi minuuttia, mikä *heidän omassa* kuulusteluhuoneessaan vaikeuttaa puhumista: lasiovi, virkapuku, radio, neljä vierasta, ei taukoa, kello. Sitten he kirjoittavat jokaisen viereen, mitä voivat muuttaa keneltäkään kysymättä.

        __Kokoa taululle__ viiden sanan alle: huone, ihmiset, tulkki, aika, jälkeenpäin.

        __Kuuntele,__ miten muistista puhutaan. Kertomus, jossa on aukkoja tai joka toisella kerralla tulee toisessa järjestyksessä, ei ole merkki valehtelusta. Suunnittele lyhyitä kertoja, anna ihmisen ensin kertoa vapaasti, älä koettele häntä kompakysymyksillä.

        __Kysy tulkista:__ Mistä kaupungista ja yhteisöstä hän on? Tunteeko ihminen hänet? Onko alan sanoista sovittu, jotta ”parittaja”, ”välittäjä” ja ”pomo” eivät ole yksi sana?

        __Vaikea hetki:__ ”Puolustus käyttää jokaista aukkoa.” → Kirjatkaa siis, miten kuulustelu tehtiin: tauot, kieli, läsnäolijat. Se suojaa sitä.
    .participant =
        - **Huone:** erillinen, rauhallinen, kukaan ei kulje ohi.
        - **Ihmiset:** vähän; sama kuulustelija joka kerta; samaa sukupuolta, jos ihminen toivoo.
        - **Tulkki:** ammattilainen, hyväksytty, ei samasta piiristä; sanoista sovittu etukäteen.
        - **Aika:** taukoja, monta lyhyttä kertaa, ensin vapaa kertomus.
        - **Jälkeenpäin:** minne ihminen nyt menee, kenen kanssa ja kenelle hän voi soittaa?

# of: 1fbf36cb
interview-conditions-border =
    .participant =
        Jos et itse tutki: kerro, kuka tutkii, kirjaa ihmisen omat sanat, kieli ja tulkki ja välitä ne eteenpäin, jottei mitään tarvitse kertoa kahdesti.

# of: 9a5959f7
terms-checked =
    .text = Poliisiammattikorkeakoulun käsikirja muistuttaa kuulustelijaa tarkistamaan, että termit on käännetty oikein, ja olemaan lupaamatta mitään, mitä ei voi tehdä.

# of: 81d72373
slide-interview =
    .title = Huone, ihmiset, tulkki, aika, jälkeenpäin
    .text =
        Mitä voin muuttaa **huomenna**, keneltäkään kysymättä?
    .notes =
        Kokoa ensin, mikä on vaikeaa, sitten, mitä muutetaan. Lopeta jälkimmäiseen luetteloon.

# of: c01b121d
two-cases =
    .title = Kaksi tapausta

# of: ae91fc67
case-ivana =
    .title = Ivana
    .trainer =
        Älä kerro etukäteen, millainen tapaus on. Neljän hengen ryhmät, kahdeksan minuuttia, sitten yhdessä. **Tämä ei ole ihmiskauppaa.** Rikos on tapahtunut, ja Ivana on sen uhri: hänet on ryöstetty. Mikään ei osoita, että joku hallitsisi häntä, johtaisi harhaan tai käyttäisi hyväksi.

        Jos ryhmä alkaa tutkia hänen työtään, kysy: ”Mistä rikoksesta hän ilmoitti?”

        __Vaikea hetki:__ ”Mutta kuka hänelle vuokraa asunnon?” → Kysyisittekö sitä ryöstetyltä kampaajalta? Jos kuulette, että joku ottaa hänen rahansa tai ei päästä häntä menemään, asia on toinen. Sitä ette ole kuulleet.

# of: cc42a6a7
slide-ivana =
    .title = Ivana
    .text =
        - Mitä hän tänään tarvitsee?
        - Mitä kuulitte, mitä vain luulette?
        - Mitä voitte sanoa, mikä on totta?
    .notes =
        Näytä ryhmätyön aikana. Kerro vasta jälkeenpäin, millainen tapaus on.

# of: 520a048b
ivana =
    .text =
        Ivana, 29, tulee sunnuntaiaamuna palvelutiskille ystävänsä kanssa. Viime yönä mies otti hänen laukustaan 600 euroa, työnsi hänet seinää vasten ja juoksi pois. Ivanalla on miehen numero ja viesti. Hän myy seksiä asunnossa, jonka vuokraa viikoksi kerrallaan; ystävällä on toinen huone ja sama työ. He tulivat maahan omin päin ja lähtevät kotiin kuun lopussa. Hän kysyy kahdesti, joutuuko hän hankaluuksiin siitä, että on täällä. Laukussa on käteistä, kaksi puhelinta ja kondomeja.

# of: a41557e4
ivana-crime =
    .ask = Mitä hän tarvitsee teiltä tänä aamuna?
    .listen-for = Ryöstöilmoitus otetaan vakavasti, käsivarsi hoidetaan, numero ja viesti otetaan talteen näyttönä, selvä vastaus siitä, mitä seuraavaksi tapahtuu, ja tukinumero.

# of: c1b9be17
ivana-nothing =
    .ask = Mitkä yksityiskohdat eivät kerro mitään ihmiskaupasta?
    .listen-for = Hänen työnsä, asunto, ystävä, käteinen, kaksi puhelinta, kondomit, ulkomaalaisuus, pelko hankaluuksista.

# of: 2a11a35b
ivana-answer =
    .ask = Hän kysyy, joutuuko hän hankaluuksiin. Mitä voitte sanoa, mikä on totta?
    .listen-for = Aikuisen seksin myyminen ei ole rikos. Maahantulosta ja oleskelusta: mitä tiedän, mitä en tiedä ja kuka voi neuvoa. Ei lupauksia.

# of: b97b511f
ivana-next =
    .ask = Mitä hän kertoo illalla ystävilleen, jos hoidatte asian hyvin? Entä jos huonosti?
    .listen-for = Että poliisi otti ryöstäjän vakavasti, tai että poliisille ei soiteta.

# of: 1da74865
case-ivana-border =
    .trainer =
        Rajalla: samat kaksi matkustavat kotiin, kummallakin käteistä ja kaksi puhelinta. Rikosta ei ole, eikä merkkejä. He jatkavat matkaa, eikä kukaan pidättele heitä juttelemassa.

# of: 8f2e0a28
case-danylo =
    .title = Danylo
    .warning = Seuraava tapaus koskee uhkailua ja velkaa. Siinä ei ole väkivaltaa.
    .trainer =
        Lue ensimmäinen osa; ryhmät miettivät viisi minuuttia, mitä tien varressa tehdään. Jaa vasta sitten tapaus, jossa ovat toinen osa ja kysymykset: kahdeksan minuuttia, ja lopuksi yhdessä.

        Tapauksessa on **hallintaa** (paperit, uhkaukset, joku aina lähellä), **hyväksikäyttöä** (palkka, työaika) ja **riippuvuutta** (velka, jonka muut laskevat, sänky, lupa). Sen, onko kyse ihmiskaupasta, ratkaisevat muut myöhemmin. Tämä riittää siihen, että katsotaan tarkemmin, tarjotaan apua ja valmistellaan kuulustelu.

        __Kuuntele,__ sanooko joku ”hän on epäilty”. Hän ajoi autoa, ja hän on myös ihminen, jolta on ehkä viety jotakin. Molemmat voivat olla totta; se, kumpi tulee työssänne ensin, vaikuttaa siihen, mitä hän voi sanoa.

        __Kuuntele,__ aikooko joku kysyä häneltä työnjohtajan kuullen tai käyttää työnjohtajaa tulkkina.

# of: 0289b363
slide-danylo =
    .title = Danylo
    .text =
        __Ensimmäinen osa:__ mitä tien varressa tehdään?

        __Sitten:__ hallinta, hyväksikäyttö, riippuvuus. Mitä muuta se voisi olla? Mitä tänään tapahtuu, suostumuksella ja ilman?
    .notes =
        Lue jälkimmäinen rivi vasta toisen osan kanssa.

# of: 997c4592
danylo =
    .text =
        __Ensimmäinen osa.__ Pakettiauto pysäytetään rikkinäisen valon takia. Danylo, 24, ajaa; ajokorttia hänellä ei ole mukana. Takana istuu viisi väsynyttä miestä työvaatteissa. Etupenkillä oleva työnjohtaja puhuu kaikkien puolesta, ja hänellä on kansio, jossa ovat kaikkien paperit. Hän on kohtelias, ja hänellä on kiire.

        __Toinen osa.__ Asemalla, tulkki puhelimessa, Danylo kertoo, että kansio on ”turvallisuuden vuoksi” ja että hän on kahdesti pyytänyt papereitaan. He poimivat ja pakkaavat aamukuudesta, ja palkka ”lasketaan myöhemmin” matkaa ja huonetta vastaan. Työnjohtaja käski hänen ajaa ja sanoi, että muuten muut menettävät päivän palkan. Joku ryhmästä lähetettiin kotiin, koska valitti, ja hänen veljensä luona käytiin. Danylo haluaa paperinsa ja palkkansa. Hän ei halua sanoa mitään ketään vastaan. Hän kysyy, mitä ajamisesta seuraa.

# of: c8f64a41
danylo-alone =
    .ask = Miten pääsette puhumaan jokaisen miehen kanssa kahden kesken niin, ettei siitä tule vaarallista?
    .listen-for = Rutiininomainen syy, joka koskee kaikkia, jokainen paperi omistajansa käteen, ammattitulkki, ketään ei kysellä työnjohtajan kuullen, eikä hänelle vihjata.

# of: d3fd6dac
danylo-signs =
    .ask = Mikä on hallintaa, hyväksikäyttöä ja riippuvuutta? Mitä muuta kukin voisi olla?
    .listen-for = Paperit, uhkaukset, seura; työaika, palkka; velka, sänky, lupa. Muita selityksiä kokeillaan tosissaan, ja osa ei enää sovi yhteen.

# of: 3ac101cd
danylo-driving =
    .ask = Hän kysyy ajamisesta. Mitä vastaatte?
    .listen-for = Sen, mikä on totta: en voi sanoa, miten se arvioidaan. Sillä on merkitystä, että sinua käskettiin. Kerro avustajallesi. Ei uhkausta eikä kaupantekoa.

# of: 1629cc71
danylo-today =
    .ask = Mitä tänään tapahtuu hänen suostumuksellaan, mitä ilman sitä?
    .listen-for = Suostumuksella: yhteinen puhelu auttamisjärjestelmään, oikeusavustaja, tukihenkilö, vuode. Ilman: nimetön neuvon kysyminen, numero, jonka hän voi pitää mukanaan, uusi aika jutella.

# of: e9f81957
danylo-five =
    .ask = Entä auton viisi muuta miestä?
    .listen-for = Jokaisen kanssa puhutaan kahden kesken, ja jokainen saa saman numeron, sanoipa hän mitä tahansa.

# of: 3748325b
together =
    .title = Rangaistus, apu ja kuka tekee mitäkin

# of: 1e8078ca
forced-to-break-law =
    .title = Kun ihminen pantiin rikkomaan lakia
    .trainer =
        Lue kolme tilannetta; kunkin kohdalla ryhmä kertoo, mitä *sanoisi ihmiselle*, yhden lauseen.

        - Nainen ylitti rajan väärillä papereilla, jotka muut antoivat, ja päätyi hyväksikäytetyksi.
        - 17-vuotias poika myy huumeita ihmisille, joille hän on ”velkaa”.
        - Mies, jolla ei ole lupaa, teki kaksi vuotta keittiössä töitä lähes ilmaiseksi.

        __Rehellinen lause__ on: ”Sillä on merkitystä, että joku pani sinut tekemään sen. Kerro avustajallesi, ja kerro meille, jos haluat. En voi sanoa, miten se arvioidaan.”

        __Totta ei ole__ ”sinua ei rangaista” eikä ”ensin rikos, katsotaan sitten muuta”.

        __Kysy:__ ”Kuka teidän yksikössänne voi katsoa asiaa ennen kuin sakko kirjoitetaan?” Ensimmäisen päivän sakkoa on vaikea perua.

        __Poika__ on alle 18-vuotias. Keinoa ei tarvita, lastensuojeluilmoitus tehdään viipymättä, ja hänet kohdataan lapsena.
    .participant =
        ”Sillä on merkitystä, että joku pani sinut tekemään sen. Kerro avustajallesi. En voi sanoa, miten se arvioidaan.” Etsi hallinnan merkkejä **ennen** kuin sakko tai päätös kirjoitetaan.

# of: 01614f84
border-offence-excused =
    .text = Rikoslain 17 luvun 7 §:ssä jätetään rankaisematta valtionrajarikos, joka on tehty ihmiskaupan kohteeksi joutumisen vuoksi.

# of: 280f5777
police-notify-too =
    .text = Myös poliisi kuuluu niihin, joiden on tehtävä lastensuojeluilmoitus viipymättä.

# of: 909d739c
slide-true-sentence =
    .title = Lause, joka pitää paikkansa
    .text =
        ”Sillä on merkitystä, että joku pani sinut tekemään sen. Kerro avustajallesi. En voi sanoa, miten se arvioidaan.”
    .notes =
        Anna osallistujien sanoa se ääneen omin sanoin.

# of: 5149605e
who-does-what =
    .title = Kuka tekee mitäkin
    .trainer =
        Ryhmät asettavat kaksitoista lappua kolmen otsikon alle: *poliisi tai rajavartiosto* · *auttamisjärjestelmä* · *tukea antava järjestö tai avustaja*. Osa kuuluu kahden alle. Seitsemän minuuttia, sitten vain ne laput, joista ryhmät ovat eri mieltä.

        Laput: kertoo oikeuksista ensi kohtaamisessa · päättää, kuka on asiakas · antaa harkinta-ajan (kaksi) · päättää syytteistä (ei kukaan näistä: syyttäjä) · päättää luvista (ei kukaan näistä: Maahanmuuttovirasto) · löytää vuoteen ensi yöksi (kysy kaikilta) · istuu ihmisen vieressä kuulustelussa · järjestää tulkin kuulusteluun · avustaa oikeudellisesti · suojaa uhkauksilta · tutkii · kysyy kuukauden päästä, miten meni.

        __Sano:__ ”Auttamisjärjestelmän asiakkaan ei tarvitse ilmoittaa mitään eikä nimetä ketään. Voitte kysyä ihmiseltä. Ette kysy auttajalta hänen selkänsä takana.”

        __Sopikaa__ yhdestä yhteyshenkilöstä kummallakin puolella ennen ensimmäistä yhteistä tapausta.
    .participant =
        - Yhteyshenkilöni auttamisjärjestelmässä: …
        - Yhteyshenkilöni järjestössä: …
        - Poliisi, joka tuntee alueemme ihmiskauppa-asiat: …

# of: aadde6d4
slide-who-does-what =
    .title = Kuka tekee mitäkin?
    .text =
        - Poliisi tai rajavartiosto
        - Auttamisjärjestelmä
        - Tukea antava järjestö tai avustaja

        Osa kuuluu kahden alle.
    .notes =
        Katsokaa vain lappuja, joista ryhmät ovat eri mieltä.

# of: 01b8fbc7
task-slips =
    .text = Kaksitoista tehtävälappua jokaiselle ryhmälle, kirjoitettuna kouluttajan ohjeesta

# of: dee0b7df
national-group =
    .text = Poliisilla on vuodesta 2021 ollut valtakunnallinen ihmiskaupparikosten tutkintaryhmä.

# of: a4a45455
no-names-needed =
    .text = Asiakkaan ei tarvitse nimetä hyväksikäyttäjiään.

# of: 3bdfda64
closing =
    .title = Päätös

# of: 675b97fb
unit-plan =
    .title = Mitä meidän yksikkömme muuttaa
    .trainer =
        Jokainen kirjoittaa yhden asian, jonka tekee kahden viikon kuluessa ja joka on niin pieni, että se toteutuu: tuoli siirretään kuulusteluhuoneessa, numero partioautoon, lause, jonka sanoo jokaiselle matkustajalle kahden kesken. He kertovat sen saman yksikön työtoverille ja sopivat päivän, jona kysyvät toisiltaan.
    .participant =
        Kahden viikon kuluessa aion … Kerron …, että olen tehnyt sen. Kolmen kuukauden päästä yksikkömme katsoo kahta käyntiä tai kuulustelua ja kysyy: mitä ihmiset uskalsivat sanoa, ja mitä muutimme?

# of: a3085622
slide-small-step =
    .title = Yksi pieni askel
    .text =
        Kahden viikon kuluessa aion …

        Kerron …, että olen tehnyt sen.
    .notes =
        Niin pieni, että se toteutuu. Kysy myös päivää.

# of: 034dec47
plan-cards =
    .text = Postikortti jokaiselle

# of: 8658ce83
post-test =
    .title = Testi kurssin jälkeen
    .trainer =
        Samat kysymykset, sama tunnus. Lue lopuksi oikeat vastaukset ja perustelut.

        __Seuranta puolen vuoden päästä:__ sopikaa päivä nyt. Lähetä testi ja sen avain ja kokoontukaa 45 minuutiksi: yksi uusi tapaus, yhteyshenkilöt, lain muutokset. Kerro jokaisen tuloksen vieressä, kuinka moni vastasi. Kysy myös, mitä on tehty, ei vain, mitä tiedetään.
    .participant =
        Puolen vuoden päästä saat samat kysymykset uudelleen. Tieto haalistuu kaikilta; kertaus kuuluu kurssiin.

# of: 0ba1d8f1
slide-same-code =
    .title = Samat kysymykset, sama tunnus
    .text =
        Lopuksi: oikeat vastaukset ja perustelut.
    .notes =
        Sovi seurannan päivä ennen kuin ihmiset lähtevät.

# of: 9d4076f5
post-test-sheets =
    .text = Testilomake jokaiselle

# of: 8d4ee710
fades =
    .text = Eräässä tutkimuksessa oikeiden tietovastausten osuus nousi 54,7 prosentista 84,5 prosenttiin viikko koulutuksen jälkeen ja oli puolen vuoden päästä 50,0 prosenttia. 424 ihmisestä 237 vastasi viikon ja 47 puolen vuoden kohdalla.

# of: 12bd1e73
last-round =
    .title = Viimeinen kierros
    .trainer =
        Kierros, yksi sana: mitä jätän tänne tai otan mukaani? Väliin saa jättää. Uusia kertomuksia ei avata. Muistuta jälkipuinnista. Jää huoneeseen kymmeneksi minuutiksi.
    .participant =
        Kerro raskaan käynnin tai kuulustelun jälkeen työtoverille, miten *sinä* voit. Pyydä jälkipuintia; se kuuluu työhön.

# of: b5f72f05
slide-one-word =
    .title = Yksi sana
    .text =
        Mitä jätän tänne tai otan mukaani?

        Väliin saa jättää.
    .notes =
        Uusia kertomuksia ei avata. Jää huoneeseen kymmeneksi minuutiksi.

# of: 80fe534f
q-visit =
    .ask = Asunnossa on käytävä naapurin soiton takia. Mikä suunnitelma on paras?
    .choice-all-out = Paljon poliiseja, kaikki viedään asemalle ja asia selvitetään siellä.
    .choice-alone-and-number = Vähän poliiseja, jokaisen kanssa puhutaan kahden kesken samalla tavalla, numero ja suunnitelma ensi yöksi.
    .choice-nothing = Käyntiä ei tehdä ennen kuin ihmiskaupasta on näyttöä.
    .why = Voimannäyttö vahingoittaa niitä, joita ei käytetä hyväksi, ja vaientaa ne, joita käytetään. Näytön odottaminen jättää ihmiset yksin.

# of: 123a4d01
q-bag =
    .ask = Laukussa on kondomeja, käteistä ja kaksi puhelinta. Mitä ne kertovat ihmiskaupasta?
    .choice-strong = Yhdessä ne ovat vahva merkki.
    .choice-weak = Ne ovat heikko merkki, joten ne otetaan näytöksi.
    .choice-none = Ei mitään. Mikään niistä ei osoita, että joku hallitsee ihmistä tai käyttää häntä hyväksi.
    .why = Tällaiset asiat eivät koskaan ole merkkejä, yksin eivätkä yhdessä. Niitä ei myöskään oteta pois.

# of: cae0f3bf
q-if-not-report =
    .ask = Ihminen palvelutiskillä ei ole varma, haluaako hän tehdä ilmoituksen. Mitä sanot avusta?
    .choice-report-first = Apu alkaa, kun ilmoitus on tehty.
    .choice-either-way = Voit pyytää apua, ilmoititpa tai et, ja voin kertoa, mistä.
    .choice-come-back = Tule takaisin, kun olet päättänyt.
    .why = Apu ei riipu rikosprosessista. Hän kuulee sen ennen kuin päättää, ei vasta sen jälkeen.

# of: 8946160a
q-gaps =
    .ask = Ihminen kertoo saman tapahtuman toisella kerralla eri järjestyksessä. Mitä päättelet?
    .choice-lying = Että hän valehtelee.
    .choice-nothing-about-truth = En mitään totuudesta. Trauma vaikuttaa muistiin; vapaa kertominen, tauot ja lyhyet kerrat auttavat.
    .choice-trick = Että tarvitaan kompakysymys, jotta asia selviää.
    .why = Aukot ja muutokset eivät osoita, että ihminen valehtelee.

# of: 556e0706
q-interpreter =
    .ask = Kuka tulkkaa kuulustelussa?
    .choice-colleague = Työtoveri, joka osaa molempia kieliä ja on jo paikalla.
    .choice-professional = Ammattilainen, jonka ihminen hyväksyy ja joka ei ole samasta piiristä.
    .choice-relative = Sukulainen, jotta ihminen tuntee olonsa turvalliseksi.
    .why = Samaan piiriin kuuluva voi olla niitä, jotka hallitsevat ihmistä, tai kertoa eteenpäin, mitä sanottiin.

# of: bffd6310
q-driving =
    .ask = Mies, jota ehkä käytetään hyväksi, kysyy, mitä kortitta ajamisesta seuraa. Mitä voit sanoa?
    .choice-free = Pääset vapaaksi, jos kerrot meille muista.
    .choice-judged = En voi sanoa, miten se arvioidaan. Sillä on merkitystä, että sinut pantiin tekemään se; kerro avustajallesi.
    .choice-separate = Se ei liity mitenkään siihen toiseen asiaan.
    .why = Lupaus ei ole totta eikä kaupanteko. Sillä, että hänet pantiin tekemään se, on merkitystä.

# of: a11c2e84
q-admitted =
    .ask = Ihminen on otettu auttamisjärjestelmän asiakkaaksi. Mitä se merkitsee muille viranomaisille?
    .choice-bound = Se sitoo niitä.
    .choice-take-account = Se ei sido niitä, mutta niiden on otettava se huomioon.
    .choice-no-meaning = Sillä ei ole niille merkitystä.
    .why = Asiakkaaksi ottaminen on tunnistaminen apua varten. Muut ratkaisevat omat asiansa ja ottavat sen huomioon.
