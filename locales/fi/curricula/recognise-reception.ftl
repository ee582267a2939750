### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 6c7bf8d1
about =
    .title = Ihmiskaupan tunnistaminen vastaanotossa
    .summary = Puoli päivää vastaanottokeskusten ja maahanmuuttoasioiden työntekijöille: arki paikkana, jossa luottamus kasvaa, yksityisyys, tulkit ja apu, joka pidetään erillään päätöksistä.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä. Tarkistakaa vastaanottolaki ja ulkomaalaislaki omien juristienne kanssa.
    .group = 8–20 henkeä: ohjaajia, sosiaalityöntekijöitä, sairaanhoitajia, yötyöntekijöitä, maahanmuuttoasioiden käsittelijöitä. Myös yövuoro ja siivoojat: he näkevät eniten. Huone, jossa pienryhmät voivat puhua kuulematta toisiaan, erillään asukkaiden käytävistä. Rauhallinen toinen huone. Kaksi kouluttajaa.

# of: b447595e
notice-daily-life =
    .text = Luettelee viisi arjen hetkeä keskuksessa, jolloin ihminen voi puhua, ja mikä pilaisi niistä kunkin.

# of: f3db1cf2
make-privacy =
    .text = Suunnittelee kahdenkeskisen keskustelun talossa, jossa kaikki näkevät, kuka menee minne.

# of: 1c371602
choose-interpreter =
    .text = Valitsee tulkin yhdessä ihmisen kanssa ja nimeää kolme syytä vaihtaa tulkkia kysymättä, miksi.

# of: 7dc95077
separate-two-tasks =
    .text = Selittää asukkaalle kahdella lauseella, että apu ja turvapaikkapäätös ovat eri asioita.

# of: a7b38257
safety =
    .content-warning = Tänään puhutaan hyväksikäytöstä, väkivallasta, pakenemisesta ja uhkailusta, ilman yksityiskohtia. Osa meistä on elänyt sellaista, tai jonkun perhe elää sitä nyt. Joku on ehkä myynyt seksiä tai tuntee jonkun, joka on. Kenenkään ei tarvitse kertoa mitään itsestään eikä matkastaan. Voit lähteä huoneesta milloin vain, syytä kertomatta.
    .distress-plan = Toinen kouluttajista seuraa ryhmää ja menee jokaisen järkyttyneenä lähteneen perään, ellei tämä halua olla yksin. Tarjoa rauhallista huonetta, vettä ja aikaa. Kysy, mikä auttaisi, älä sitä, mitä on tapahtunut. Työtovereita, jotka ovat itse tulleet pakolaisina, ei pyydetä selittämään muille mitään. Kysy ennen kotiinlähtöä, kuka voi olla hänen kanssaan, ja tarjoa Rikosuhripäivystyksen { $phone-riku } ja Nollalinjan { $phone-nollalinja } numerot. Keskeytä kertomus, josta asukkaan voisi tunnistaa. Välittömässä vaarassa soita { $phone-emergency }.

# of: 67fca631
welcome =
    .title = Tervetuloa ja alkutesti

# of: ab507f5a
opening =
    .title = Aloitus ja pelisäännöt
    .trainer =
        __Lue__ sisältövaroitus hitaasti ja kerro, missä rauhallinen huone on. Sitten kierros: etunimi, työ ja yksi paikka keskuksessanne, jossa ihmiset puhuvat vapaammin kuin toimistossa.

        __Kirjoita paikat muistiin.__ Tarvitset niitä tunnin päästä.

        __Sopikaa kolmesta säännöstä__ ja kirjoita ne näkyviin:

        - Asukkaista puhutaan niin, ettei ketään voi tunnistaa, ei edes maasta ja kuukaudesta.
        - Jokaisesta ihmisryhmästä puhutaan niin kuin sen jäsenet olisivat paikalla. Ehkä ovatkin.
        - Jokaisen työ on yhtä arvokasta: yövuoro, keittiö, neuvonta, päätös.

        __Vaikea hetki:__ ”Emme saa selvittää tätä ennen turvapaikkapuhuttelua.” → Kysy, mikä sääntö se on. Täällä kukaan ei tutki. Se, että kuuntelee ja kertoo, mistä saa apua, ei ole tutkimista.
    .participant =
        Voit lähteä huoneesta milloin vain. Mieti jo nyt yksi ihminen, jolle voit soittaa illalla, jos päivä jää mieleen.

# of: 27e07980
slide-rules =
    .title = Näin työskentelemme tänään
    .text =
        - Ketään asukasta ei voi tunnistaa
        - Jokainen ihmisryhmä voi olla paikalla
        - Yövuoro, keittiö, neuvonta, päätös: kaikki yhtä arvokkaita
        - Huoneesta saa lähteä milloin vain
    .notes =
        Jätä säännöt näkyviin koko päiväksi.

# of: ef4e1b2c
board-and-pens =
    .text = Fläppitaulu tai valkotaulu ja kynät

# of: 1472c1fb
course-handouts =
    .text = Jaettava materiaali ja ajantasainen palveluluettelo jokaiselle

# of: 840983d4
pre-test =
    .title = Testi ennen kurssia
    .trainer =
        Kerro, että testi mittaa kurssia eikä ihmisiä. Nimiä ei kirjoiteta: jokainen keksii tunnuksen, jonka vain hän tietää ja muistaa vielä puolen vuoden päästä.

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

# of: 49ed8465
daily-life =
    .title = Arki, yksityisyys, tulkit

# of: c33ae3ef
morning-break =
    .title = Tauko

# of: b3a1b232
a-week-in-the-centre =
    .title = Viikko keskuksessa
    .trainer =
        Neljän hengen ryhmät piirtävät asukkaan viikon omassa keskuksessaan: rekisteröinti, huone, ateriat, rahapäivä, sairaanhoitaja, koulu, posti, vieraat, yö. Kahdeksan minuuttia. Sitten he merkitsevät vihreällä, missä ihminen voisi sanoa meille jotakin, ja punaisella, missä joku muu voi kuulla tai nähdä.

        __Kuuntele__ pieniä paikkoja: pyykkitupa, matka sairaanhoitajalle, hetki, jona ovikoodi ei toimi. Ihminen voi tarvita viikkoja, eikä hän ehkä koskaan puhu toimistossa.

        __Kysy jokaisesta vihreästä paikasta:__ ”Mikä sen pilaisi?” Lomake. Toinen kysymys. Työtoveri, joka tulee sisään. Lupaus.

        __Kysy sitten, mitä huomaamme,__ ja mitä muuta se voisi olla: vieraita rahapäivänä; joku, joka kerää monen pankkikortit; asukas, jota haetaan joka aamu ja joka tulee illalla väsyneenä; puhelin, johon vastaa toinen; velka, jota kukaan ei osaa selittää; ihminen, joka katoaa kirjoilta vierailun jälkeen. Jokaisella näistä on tavallisia selityksiä. Jokainen on syy olla lähellä, ei kuulustella.

        __Vaikea hetki:__ ”Nytkö me siis vakoilemme asukkaita?” → Ei. Pidämme huolta siitä, että on joku, jolle puhua. Mitään ei kirjata sen takia, että jollakulla käy vieraita.
    .participant =
        Paikkoja, joissa meillä puhutaan: …

        Mikä ne pilaa: lomake, toinen kysymys, avoin ovi, lupaus.

        __Mitä voin tehdä:__ olla paikalla säännöllisesti, sanoa, minkä voin pitää omana tietonani ja mitä en, kertoa, mistä saa apua, kaikille ja useammin kuin kerran.

# of: 4233b67f
slide-week =
    .title = Viikko meidän keskuksessamme
    .text =
        - Vihreä: ihminen voisi sanoa jotakin
        - Punainen: joku muu kuulee tai näkee
        - Mikä pilaisi vihreän?
    .notes =
        Näytä, kun ryhmät piirtävät.

# of: 9ea802ef
week-sheets =
    .text = Jokaiselle ryhmälle suuri arkki, jossa ovat viikon seitsemän päivää ja kellonajat

# of: 7917aa2c
private-talk =
    .title = Kahden kesken talossa, jossa on monta silmää
    .trainer =
        __Anna tehtävä:__ ”Haluaisitte puhua kaksikymmentä minuuttia rouva A:n kanssa. Hänen mukanaan tullut serkku on aina mukana. Käytävä näkee kaiken. Järjestäkää se.” Parit, kuusi minuuttia.

        __Hyvissä vastauksissa on__ syy, joka on kaikille sama (”tapaamme jokaisen asukkaan kerran kuussa kahden kesken”), tavallinen paikka ja aika, ei mitään postilokerossa, ei viestiä, jonka muut voivat lukea, puhelintulkki, joka ei sano keskuksen nimeä ääneen, ja jotakin tavallista, mitä ihminen voi jälkeenpäin sanoa, kun häneltä kysytään, mistä oli kyse.

        __Kuuntele,__ tuleeko ratkaisuksi valhe (”sanotaan serkulle, että lääkäri soitti”). Paljastunut valhe maksaa asukkaalle. Tapa ei maksa kenellekään mitään.

        __Kysy:__ ”Entä jos serkku on vain ystävällinen serkku?” Silloin mitään ei ole menetetty.

        __Vaikea hetki:__ ”Meillä ei ole huoneita.” → Mikä huone on tyhjä aamulla kymmeneltä? Kenellä on avain? Kirjoittakaa nimi nyt muistiin.
    .participant =
        - Tapa kaikille, ei poikkeus yhdelle.
        - Tavallinen aika ja paikka; ei mitään kirjallista, jonka muut voivat lukea.
        - Sovi ihmisen kanssa, mitä hän sanoo, jos joku kysyy.
        - Kerro ensin, mitä kirjoitat muistiin, kuka sen voi lukea ja milloin et voi pitää asiaa salassa, ennen kaikkea kun lapsi on vaarassa. Ihminen voi jättää minkä tahansa kertomatta ja lopettaa milloin vain.

# of: 0efdb1f9
slide-privacy =
    .title = Tapa kaikille
    .text =
        ”Tapaamme jokaisen asukkaan kerran kuussa kahden kesken.”

        Siitä, mikä tapahtuu kaikille, kukaan ei joudu vaaraan.
    .notes =
        Kysy, mikä tämä lause on heidän keskuksessaan.

# of: 25737755
same-community =
    .title = Tulkki samasta piiristä
    .trainer =
        __Lue:__ ”Kaupungissamme on kaksi tämän kielen tulkkia. Toinen käy samassa uskonnollisessa yhteisössä kuin puolet asukkaista.” Mitä nyt? Miettikää yhdessä ääneen.

        __Kokoa:__ puhelin tai video toisesta kaupungista; tilauksessa ei nimeä eikä keskusta; ihminen kuulee tulkin etunimen ja äänen ennen kuin mitään kysytään ja saa sanoa ei, perustelematta; toinen kieli, jota hän osaa hyvin, jos hän haluaa; sama sukupuoli, jos hän toivoo; tähän asiaan toinen tulkki kuin arkiasioihin.

        __Sano__ jokaisen keskustelun alussa tulkin välityksellä: ”Me molemmat olemme vaitiolovelvollisia. Tulkki kääntää kaiken, mitä täällä sanotaan, eikä kerro siitä mitään.”

        __Kuuntele,__ sanooko joku ”hänen veljensä puhuu hyvää suomea” tai ”tytär voi auttaa”. Lapsi ei koskaan tulkkaa. Sukulainen ei kuule tätä keskustelua.

        __Vaikea hetki:__ ”Ihminen haluaa ystävänsä tulkiksi.” → ”Ystävä voi odottaa ulkona ja tulla sisään jälkeenpäin. Puhun näin kaikkien kanssa.”

        __Vaikea hetki:__ huomaat, että tulkki lisää, lyhentää tai lohduttaa. → Keskeytä ystävällisesti, päätä tavalliseen aiheeseen, vaihda tulkkia, kerro asiasta tilauksesta vastaavalle.
    .participant =
        __Syitä vaihtaa tulkkia kysymättä, miksi:__ ihminen sanoo ei · he tuntevat toisensa tai voivat tuntea · ihminen hiljenee · tulkki vastaa hänen puolestaan.

        Lapsi ei koskaan tulkkaa. Ei myöskään mukana tullut.

# of: 12591852
interpreters-chosen =
    .text = WHO:n suositusten mukaan tulkit ja työtoverit valitaan ja valmistellaan huolella.

# of: 3a834fd1
both-bound =
    .text = Kotoutumisasioiden työntekijöille tehty suomalainen ohjekortti neuvoo kertomaan ihmiselle, että sekä sinä että tulkki olette vaitiolovelvollisia.

# of: 934cd53d
slide-interpreter =
    .title = Me molemmat olemme vaitiolovelvollisia
    .text =
        - Ensin etunimi ja ääni
        - Saat sanoa ei, perustelematta
        - Ei koskaan lapsi, ei koskaan mukana tullut
    .notes =
        Anna kahden sanoa vaitiolosta kertova lause ääneen selvällä kielellä.

# of: c01b121d
two-cases =
    .title = Kaksi tapausta

# of: c33ae3ef
second-break =
    .title = Tauko

# of: af863b78
case-nasrin =
    .title = Nasrin
    .trainer =
        Älä kerro etukäteen, millainen tapaus on. Neljän hengen ryhmät, kahdeksan minuuttia, sitten yhdessä. **Tämä ei ole ihmiskauppaa.** Nasrin tarvitsee vastauksen rahasta ja työstä, ja ystävyytensä hän saa pitää rauhassa.

        Jos ryhmä on löytänyt ”merkkejä”, kysy jokaisesta: kuka pakottaa, kuka johtaa harhaan, kuka ottaa?

        __Vaikea hetki:__ ”Mutta mies maksaa hänen puhelimensa.” → Kuka maksaa sinun? Kysy, mitä mies pyytää vastineeksi, vain jos Nasrin ottaa sen itse puheeksi.

# of: 395650d4
slide-nasrin =
    .title = Nasrin
    .text =
        - Mitä hän tänään tarvitsee?
        - Mitä kuulitte, mitä vain luulette?
        - Mitä voitte sanoa, mikä on totta?
    .notes =
        Näytä ryhmätyön aikana. Kerro vasta jälkeenpäin, millainen tapaus on.

# of: 471b43f6
nasrin =
    .text =
        Nasrin on 36 ja odottaa päätöstä keskuksessanne. Joinakin iltoina hän on ulkona puoleenyöhön. Kielikahvilassa tavattu mies ajaa hänet takaisin ja maksaa myös hänen puhelimensa. Hänellä on uudet kengät. Huonetoveri sanoo yövuorolle, että ”se myy varmasti itseään”. Nasrin kuulee siitä ja tulee luoksesi vihaisena. Hän siivoaa ravintolassa kolmena iltana viikossa, ja hänellä on sopimus; hän näyttää sen. Mies on ystävä. Hän haluaa, että käytäväpuheet loppuvat, ja tietää, voiko työ haitata hänen hakemustaan.

# of: 68ab94c3
nasrin-asks =
    .ask = Mitä Nasrin on pyytänyt?
    .listen-for = Että juoruilu loppuu, ja selvän vastauksen työstä ja hakemuksesta tai tiedon, mistä sellaisen saa.

# of: 0a2e7fcb
nasrin-nothing =
    .ask = Mitkä yksityiskohdat eivät kerro mitään ihmiskaupasta?
    .listen-for = Myöhäiset illat, ystävä, puhelin, kengät, huonetoverin luulot.

# of: c06d100b
nasrin-if-so =
    .ask = Entä jos hän myisi seksiä omasta valinnastaan?
    .listen-for = Sama kunnioitus. Se on hänen asiansa, eikä sitä kukaan kysele. Hän voi haluta tietää, mistä saa terveydenhoitoa ja oikeudellista neuvontaa.

# of: b45d8b46
nasrin-corridor =
    .ask = Mitä sanotte huonetoverille ja yövuorolle?
    .listen-for = Emme puhu asukkaista noin. Jos olet jostakusta huolissasi, kerro meille, mitä näit.

# of: ac4f8a46
case-hoa =
    .title = Hoa
    .warning = Seuraava tapaus koskee velkaa ja uhkailua. Siinä ei ole väkivaltaa.
    .trainer =
        Lue ensimmäinen osa; ryhmät suunnittelevat viisi minuuttia, millainen seuraava kuukausi voisi olla. Jaa vasta sitten tapaus, jossa ovat toinen osa ja kysymykset: kymmenen minuuttia, ja lopuksi yhdessä.

        Tapauksessa on **hallintaa** (vierailut, puhelut, perheen uhkaaminen), **hyväksikäyttöä** (palkaton työ matkalla, nyt hänelle suunniteltu työ) ja **riippuvuutta** (kasvava velka, paperit, päätöksen pelko). Sen, onko kyse ihmiskaupasta, ratkaisevat muut. Tämä riittää siihen, että kysytään nimettömästi neuvoa ja tarjotaan apua.

        __Kuuntele,__ sanooko joku ”tämä kuuluu turvapaikkapuhutteluun”. Sen voi kertoa myös siellä, avustajan kanssa. Sen ei tarvitse odottaa puhuttelua, eikä apu riipu siitä.

        __Kuuntele,__ sanooko joku, että näin saa luvan. Sitä ei voi kukaan luvata.

# of: ef89196a
slide-hoa =
    .title = Hoa
    .text =
        __Ensimmäinen osa:__ millainen seuraava kuukausi voisi olla?

        __Sitten:__ hallinta, hyväksikäyttö, riippuvuus. Mitä muuta se voisi olla? Mitä tänään tapahtuu, suostumuksella ja ilman?
    .notes =
        Lue jälkimmäinen rivi vasta toisen osan kanssa.

# of: 98411d24
hoa =
    .text =
        __Ensimmäinen osa.__ Hoa on 22 ja on ollut keskuksessa viisi viikkoa. Hän syö harvoin muiden kanssa. Nainen ”hänen kaupungistaan” tulee rahapäivänä ja lähtee pian. Hoan puhelin soi usein, ja hän menee ulos vastaamaan. Kaksi aikaa sairaanhoitajalle on jäänyt käyttämättä. Keskuksen tavallinen tulkki tuntee vieraan.

        __Toinen osa.__ Pyykkituvassa hän kertoo sinulle yksinkertaisin sanoin, että on matkasta velkaa. Matkalla hän teki seitsemän kuukautta töitä eräässä talossa ilman palkkaa, kunnes hänet päästettiin jatkamaan. Velka on nyt suurempi kuin ennen. Hänen on määrä mennä töihin kynsistudioon, ”heti kun hänellä on kortti”. Jos hän puhuu, joku käy hänen äitinsä luona. Hän kysyy, pitääkö tämä kertoa niille, jotka päättävät hänen turvapaikastaan.

# of: 7f054a8b
hoa-month =
    .ask = Millainen kuukausi voisi olla, jotta hän voi puhua, jos haluaa?
    .listen-for = Joku, joka on säännöllisesti paikalla, kahdenkeskinen keskustelu tapana, puhelintulkki muualta, ei mitään kirjallista, jonka vieras voisi lukea.

# of: eceb7013
hoa-laundry =
    .ask = Mitä sanot pyykkituvassa, kolmella lauseella?
    .listen-for = Hyvä, että kerroit. Sinä päätät. On ihmisiä, jotka auttavat tällaisessa, päätettiinpä turvapaikasta mitä tahansa. Ei kysymystä siitä, mitä talossa tapahtui.

# of: ef4e5cf3
hoa-two-tasks =
    .ask = Hän kysyy niistä, jotka päättävät. Mitä vastaat?
    .listen-for = Apu ja päätös ovat kaksi asiaa. Mitä kirjoitan muistiin ja kuka sen voi lukea: selvitän sen ennen kuin sanon. Avustaja voi neuvoa, mitä kannattaa kertoa ja milloin.

# of: 8e316972
hoa-consent =
    .ask = Mitä voidaan tehdä hänen suostumuksellaan, mitä ilman sitä?
    .listen-for = Suostumuksella: esitys auttamisjärjestelmään, avustaja, vierailujen ja puhelimen miettiminen yhdessä. Ilman: nimetön neuvon kysyminen, lähellä pysyminen, asian kertominen myöhemmin uudelleen.

# of: 1c9606c9
hoa-visitor =
    .ask = Mitä teette vieraalle?
    .listen-for = Ei kuulustelua eikä kieltoa siltä seisomalta: se kääntyisi Hoaa vastaan. Kysykää Hoalta, mikä lisää hänen turvallisuuttaan. Talon säännöt, jotka ovat kaikille vieraille samat.

# of: 9391c0b7
two-tasks =
    .title = Kaksi tehtävää, jotka pidetään erillään

# of: 9ca8e90a
two-sentences =
    .title = Apu ja päätös kahdella lauseella
    .trainer =
        __Sano:__ ”Asukkaalle olemme kaikki yhtä viranomaista. Ohjaajalla, puhuttelijalla ja päättäjällä on sama kaulanauha.” Parit kirjoittavat kaksi lausetta, jotka väsynyt ihminen ymmärtää. Kuusi minuuttia, sitten luetaan ääneen; muut vastaavat asukkaina: ”Ymmärsinkö, kuka päättää mistäkin?”

        __Hyvä lausepari:__ ”Minä hoidan arkeasi täällä, ja toinen virasto päättää turvapaikastasi. Hyväksikäytetyille on apua, eikä se, saatko sitä, riipu siitä, mitä turvapaikasta päätetään.”

        __Maahanmuuttoasioiden käsittelijöille:__ kerro ennen puhuttelua, mitä sanotulle tapahtuu. Jos jotakin tulee esiin, puhuttelun voi keskeyttää. Neuvoa voi kysyä nimettömästi. Ohjaaminen tehdään suostumuksella. Myöhään kerrottu ei ole merkki keksitystä.

        __Vaikea hetki:__ ”He sanovat sen vain luvan takia.” → Luvan kynnys on korkea, ja apua annetaan tarpeen mukaan. Meidän tehtävämme ei ole selvittää, miksi joku kertoo nyt.

        __Lapset:__ jos ikä on epäselvä ja on syytä arvella, että ihminen on alle 18-vuotias, kohtele häntä lapsena, kunnes asia selviää, ja tee lastensuojeluilmoitus viipymättä.
    .participant =
        Omat kaksi lausettani: …

        - Turvapaikanhakijan palvelut järjestää vastaanottokeskus, myös auttamisjärjestelmän asiakkaalle.
        - Hyväksikäyttäjää ei tarvitse nimetä.
        - Alle 18 tai epäselvää: lastensuojeluilmoitus viipymättä.

# of: 74aedfdc
permits-elsewhere =
    .text = Oleskeluluvista päättää Maahanmuuttovirasto eikä auttamisjärjestelmä. Lupa voi olla tilapäinen, kun rikosprosessi edellyttää ihmisen olevan täällä, tai jatkuva, kun ihminen on erityisen haavoittuvassa asemassa; silloin yhteistyötä ei vaadita.

# of: 73db6d87
high-threshold =
    .text = Kansallinen ihmiskaupparaportoija on sanonut, että jatkuvan luvan kynnys on hyvin korkea.

# of: 928114eb
child-proposal =
    .text = Lapsen esittäminen auttamisjärjestelmään on kiireellistä. 15–17-vuotiaalta on tarvittu oma suostumus, ja jos huoltajaa epäillään, määrätään edustaja.

# of: 7f22d7ef
slide-two-tasks =
    .title = Apu ja päätös
    .text =
        - Kuka päättää turvapaikasta?
        - Kuka auttaa?
        - Mitä sanomalleni tapahtuu?
    .notes =
        Asukkaan pitäisi osata vastata näihin kolmeen kysymykseen kahden lauseenne jälkeen.

# of: 3bdfda64
closing =
    .title = Päätös

# of: 146e4914
house-plan =
    .title = Mitä meidän talomme muuttaa
    .trainer =
        Saman keskuksen tai viraston ihmiset istuvat yhdessä. Jokainen kirjoittaa yhden asian seuraavaksi kahdeksi viikoksi, niin pienen, että se toteutuu: huone ja sen avain, kuukausittainen keskustelu kaikkien kanssa, tulkkien tilaaminen toisesta kaupungista, juliste vessan oven sisäpuolelle.
    .participant =
        Kahden viikon kuluessa aion … Kerron …, että olen tehnyt sen. Kolmen kuukauden päästä talomme kysyy: kuka on puhunut meille ja missä?

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

# of: 43bd2327
post-test =
    .title = Testi kurssin jälkeen
    .trainer =
        Samat kysymykset, sama tunnus. Lue lopuksi oikeat vastaukset ja perustelut.

        __Seuranta puolen vuoden päästä:__ sopikaa päivä nyt. Keskuksissa henkilöstö vaihtuu usein: kutsu myös myöhemmin tulleet. Lähetä testi ja sen avain ja kokoontukaa 45 minuutiksi uuden tapauksen ja lain muutosten ääreen. Kerro jokaisen tuloksen vieressä, kuinka moni vastasi.
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

# of: 9dc60672
last-round =
    .title = Viimeinen kierros
    .trainer =
        Kierros, yksi sana: mitä jätän tänne tai otan mukaani? Väliin saa jättää. Uusia kertomuksia ei avata. Jää huoneeseen kymmeneksi minuutiksi.
    .participant =
        Et ole vastuussa ihmisen elämän ratkaisemisesta. Olet vastuussa siitä, että olet joku, jolle voi puhua.

# of: b5f72f05
slide-one-word =
    .title = Yksi sana
    .text =
        Mitä jätän tänne tai otan mukaani?

        Väliin saa jättää.
    .notes =
        Uusia kertomuksia ei avata. Jää huoneeseen kymmeneksi minuutiksi.

# of: df2b822c
q-places =
    .ask = Mikä helpottaa asukasta kertomaan, että jokin on vialla?
    .choice-first-form = Ensimmäisen viikon lomake, jossa on suoria kysymyksiä.
    .choice-small-moments = Arjen hetket yhä uudelleen jonkun kanssa, jonka hän näkee säännöllisesti.
    .choice-letter = Pyyntö kirjoittaa siitä.
    .why = Tunnistaminen on prosessi, joka tapahtuu dialogissa. Luottamus vie aikaa, eikä kukaan ole meille kertomusta velkaa.

# of: 4c3569e5
q-spoils =
    .ask = Asukas alkaa pyykkituvassa kertoa sinulle jotakin. Mikä pilaa hetken?
    .choice-silence = Hiljaisuus, jonka annetaan olla.
    .choice-fetch-form = Se, että haet heti lomakkeen ja työtoverin.
    .choice-glad = Se, että sanot ”hyvä, että kerroit”.
    .why = Jää, kuuntele, kerro, missä salassapidon raja on ja mistä saa apua. Paperit voivat odottaa.

# of: 44488eda
q-cousin =
    .ask = Serkku on aina mukana vastaanotolla. Miten pääset puhumaan asukkaan kanssa kahden kesken?
    .choice-doctor-lie = Sanot serkulle, että lääkäri on soittanut.
    .choice-habit = Tapaat jokaisen asukkaan kerran kuussa kahden kesken ja kerrot sen kaikille.
    .choice-throw-out = Kysyt serkulta, miksi hän on aina mukana.
    .why = Tapa ei vaaranna ketään. Valhe voi paljastua, ja välienselvittely kääntyy asukasta vastaan.

# of: 2bac9fac
q-change =
    .ask = Asukas hiljenee, kun tulkki tulee linjalle. Mitä teet?
    .choice-ask-why = Kysyt tulkin välityksellä, mikä on hätänä.
    .choice-go-on = Jatkat, koska tilaus on maksettu.
    .choice-other = Päätät tavalliseen aiheeseen ja tilaat toisen tulkin, muualta.
    .why = Ihmisen ei tarvitse perustella. He voivat tuntea toisensa, tai hän pelkää sitä.

# of: dbc1c87a
q-depends =
    .ask = Asukas kysyy, riippuuko hyväksikäytettyjen apu turvapaikkapäätöksestä. Mikä on oikein?
    .choice-after-decision = Kyllä, apua annetaan myönteisen päätöksen jälkeen.
    .choice-separate = Ei. Apua annetaan tarpeen mukaan, ja turvapaikasta päättävät muut.
    .choice-helps-decision = Ei, ja asiakkuus tarkoittaa lupaa.
    .why = Ne ovat eri asioita. Asiakkuus ei lupaa lupaa.
