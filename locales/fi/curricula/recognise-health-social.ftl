### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 995720b1
about =
    .title = Ihmiskaupan ja hyväksikäytön tunnistaminen
    .summary = Puoli päivää sosiaali- ja terveydenhuollon työntekijöille: mitä ihmiskauppa on ja mitä se ei ole, miten ihminen kohdataan turvallisesti ja mihin Suomessa voi ottaa yhteyttä.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä.
    .group = 8–20 henkeä, mieluiten sekä sosiaali- että terveydenhuollosta. Huone, jossa pienryhmät voivat puhua kuulematta toisiaan, ja lisäksi rauhallinen toinen huone. Mielellään kaksi kouluttajaa, jotta toinen voi lähteä sen mukaan, joka tarvitsee tukea.

# of: 210cc4a5
define =
    .text = Nimeää aikuiseen kohdistuvan ihmiskaupan kolme osaa ja ne kaksi, jotka riittävät, kun ihminen on alle 18-vuotias.

# of: 2e5dc004
tell-apart =
    .text = Selittää, miten aikuisten oma seksityö eroaa ihmiskaupasta, ja nimeää neljä asiaa, jotka eivät koskaan ole merkkejä.

# of: 03505dc7
pick-out-signs =
    .text = Poimii tapauksesta hallinnan, hyväksikäytön ja riippuvuuden ja keksii jokaiselle merkille myös toisen selityksen.

# of: 272d4ba7
prepare =
    .text = Luettelee, minkä on oltava kunnossa ennen kuin mitään kysytään: turvallisuus, yksityisyys, tulkki ja suostumus.

# of: ef3d422c
ask =
    .text = Esittää yhden yleisen kysymyksen, tyytyy lyhyeen vastaukseen ja lopettaa siihen lupaamatta mitään.

# of: 3cc55ed9
refer =
    .text = Kuvaa, miten auttamisjärjestelmältä kysytään neuvoa nimettömästi ja miten aikuinen ohjataan sinne suostumuksellaan.

# of: 23e8c1a6
keep-secrets =
    .text = Lajittelee esimerkit: mikä pysyy salassa, mihin tarvitaan suostumus ja mistä on ilmoitettava.

# of: ee4461f6
weigh-tools =
    .text = Selittää lukujen avulla, miksi seulonnan tulos on syy katsoa tarkemmin eikä koskaan tuomio.

# of: 28e89db5
safety =
    .content-warning = Tänään puhutaan hyväksikäytöstä, väkivallasta ja uhkailusta, ilman yksityiskohtia. Joku meistä on ehkä kokenut sellaista tai myynyt seksiä, tai tuntee jonkun, joka on. Kenenkään ei tarvitse kertoa mitään itsestään. Voit lähteä huoneesta milloin vain, syytä kertomatta.
    .distress-plan = Toinen kouluttajista seuraa ryhmää ja menee jokaisen järkyttyneenä lähteneen perään, ellei tämä halua olla yksin. Tarjoa rauhallista huonetta, vettä ja aikaa. Kysy, mikä auttaisi, älä sitä, mitä on tapahtunut. Kysy ennen kotiinlähtöä, kuka voi olla hänen kanssaan, ja tarjoa Rikosuhripäivystyksen { $phone-riku } ja Nollalinjan { $phone-nollalinja } numerot. Keskeytä keskustelu, joka paljastaa jonkun. Välittömässä vaarassa soita { $phone-emergency }.

# of: 67fca631
welcome =
    .title = Tervetuloa ja alkutesti

# of: b7767283
opening =
    .title = Aloitus ja pelisäännöt
    .trainer =
        __Lue__ sisältövaroitus hitaasti ja kerro, missä rauhallinen huone on. Kerro, keitä kouluttajat ovat ja kumman puoleen voi kääntyä. Vasta sitten esittäydytään: etunimi, työ ja yksi asia, jonka toivoo vievänsä mukanaan.

        __Sopikaa kolmesta säännöstä__ ja kirjoita ne näkyviin:

        - Asiakkaista ja potilaista puhutaan niin, ettei ketään voi tunnistaa.
        - Jokaisesta ihmisryhmästä puhutaan niin kuin sen jäsenet olisivat paikalla. Ehkä ovatkin.
        - Yksinkertaiselta tuntuva kysymys on tervetullut.

        __Ajankäyttö:__ jos ryhmässä on yli 15 henkeä, esittäytykää pareittain.
    .participant =
        Voit lähteä huoneesta milloin vain. Mieti jo nyt yksi ihminen, jolle voit soittaa illalla, jos päivä jää mieleen.

# of: ef4e1b2c
flip-chart =
    .text = Fläppitaulu tai valkotaulu ja kynät

# of: 1472c1fb
handouts =
    .text = Jaettava materiaali ja ajantasainen palveluluettelo jokaiselle

# of: 840983d4
pre-test =
    .title = Testi ennen kurssia
    .trainer =
        Kerro, että testi mittaa kurssia eikä ihmisiä. Nimiä ei kirjoiteta: jokainen keksii tunnuksen, jonka vain hän tietää ja muistaa vielä puolen vuoden päästä.

        Älä kerro vastauksia vielä. Pane merkille, mitkä kysymykset menivät monella väärin, ja käytä niihin aikaa.

# of: 9d4076f5
pre-test-sheets =
    .text = Testilomake jokaiselle

# of: c8274fba
what-trafficking-is =
    .title = Mitä ihmiskauppa on

# of: e90882d2
three-parts =
    .title = Teko, keino, tarkoitus
    .trainer =
        Piirrä kolme laatikkoa: **teko**, **keino**, **tarkoitus**. Täytä ne arkisilla sanoilla. Peitä sitten keskimmäinen laatikko: näin on, kun ihminen on alle 18-vuotias.

        __Sano:__ ”Rajaa ei tarvitse ylittää. Ketään ei tarvitse lukita sisään. Ihminen on voinut alussa sanoa kyllä.”

        __Sano myös:__ ”Työssämme ei ratkaista, täyttyvätkö lain laatikot. Me huomaamme, kuuntelemme ja kerromme, mistä saa apua.”

        __Jos joku sanoo__ ”mutta hänhän suostui”: kyllä, joka on saatu uhkaamalla, harhauttamalla tai toivotonta asemaa käyttämällä, ei muuta rikosta miksikään. Vapaa suostumus työhön ilman näitä keinoja on eri asia, ja siitä puhutaan seuraavassa osassa.
    .participant =
        __Aikuiseen kohdistuvassa ihmiskaupassa on kolme osaa:__

        - teko: ihmisen värvääminen, kuljettaminen, luovuttaminen, majoittaminen, vastaanottaminen tai ottaminen hallintaan
        - keino: väkivalta, uhkaus, painostus, harhaanjohtaminen tai riippuvaisen tai haavoittuvan aseman käyttäminen
        - tarkoitus: hyväksikäyttö

        __Alle 18-vuotias:__ teko ja tarkoitus riittävät.

        __Suostumuksella__ ei ole merkitystä, kun yhtäkin keinoista on käytetty.

        __Jos ikä on epäselvä__ ja on syytä arvella, että ihminen on alle 18-vuotias, kohtele häntä lapsena, kunnes asia selviää.

# of: 7f222e99
three-parts-in-law =
    .text = EU:n oikeudessa aikuiseen kohdistuvan ihmiskaupan määritelmässä on teko, keino ja hyväksikäyttötarkoitus.

# of: 3aa39530
finnish-definition =
    .text = Suomessa ihmiskaupasta säädetään rikoslain 25 luvun 3 §:ssä. Keinoja ovat muun muassa riippuvaisen aseman tai turvattoman tilan käyttäminen, painostaminen ja erehdyttäminen. Tarkoituksia ovat muun muassa seksuaalinen hyväksikäyttö, pakkotyö, muut ihmisarvoa loukkaavat olosuhteet sekä elinten tai kudosten poistaminen.

# of: bd0ef31b
pressure-is-trafficking =
    .text = Vuodesta 2015 painostaminen seksin myymiseen on kuulunut ihmiskauppaan eikä paritukseen.

# of: cad46035
forced-marriage =
    .text = Pakkoavioliiton oli määrä tulla Suomen säännöksessä yhdeksi tarkoituksista 1.1.2025.

# of: 2b8019de
consent-irrelevant =
    .text = Suostumuksella hyväksikäyttöön ei ole merkitystä, kun jotakin keinoista on käytetty.

# of: 219bbe5c
under-18 =
    .text = Alle 18-vuotiaan kohdalla keinoa ei vaadita. Direktiivissä on tästä sijaissynnytystä koskeva poikkeus.

# of: cfc2fc1d
vulnerability =
    .text = Haavoittuva asema tarkoittaa, ettei ihmisellä ole todellista tai hyväksyttävää muuta vaihtoehtoa kuin alistua.

# of: a6b9a999
age-unclear =
    .text = Jos ikä on epäselvä ja on syytä uskoa, että uhri on lapsi, häntä pidetään lapsena.

# of: efa43cff
which-part =
    .title = Mikä osa puuttuu?
    .trainer =
        Lue tilanteet ääneen. Parit näyttävät sormilla, kuinka monta kolmesta osasta he kuulevat, ja sanovat, mikä puuttuu tai jää epäselväksi. Noin kaksi minuuttia kuhunkin.

        - Kokki saa vähemmän palkkaa kuin sovittiin. Hän valittaa ja etsii toista työtä. *Hyväksikäyttöä, mutta hallintaa ei kuulu: kyse on työntekijän oikeuksista, ja niihin hänen tulee saada apua.*
        - Naiselle luvattiin työtä kaupassa. Perillä käsketään myydä seksiä, kunnes matka on maksettu, ja hänen perhettään uhataan. *Kaikki kolme.*
        - Aikuinen muuttaa Suomeen myymään seksiä ystävän avulla ja pitää itse ansionsa. *Ei hyväksikäyttöä eikä keinoa: ei ihmiskauppaa.*
        - 16-vuotias poika tuodaan varastamaan, ja hänen on annettava kaikki pois. Kukaan ei uhkaa häntä. *Teko ja tarkoitus: riittää, kun on alle 18.*
        - Mies, jolla on kehitysvamma, tekee maatilalla töitä ruokaa ja sänkyä vastaan ja ”saisi kyllä lähteä”. *Keinona voi olla hänen asemansa käyttäminen. Epäselvää: jatketaan keskustelua.*

        __Kuuntele,__ sanooko joku ”sitä ei voi vielä tietää”. Se on hyvä vastaus.

# of: 2915eeab
sex-work-and-trafficking =
    .title = Seksityö ja ihmiskauppa ovat eri asioita

# of: ef3f2fb2
own-images =
    .title = Mitä tulee mieleen
    .trainer =
        Jokainen kirjoittaa vain itselleen kolme ensimmäistä asiaa, jotka tulevat mieleen sanoista ”ihminen, joka myy seksiä”. Sitten mietitään, mistä kukin niistä on peräisin: työstä, elokuvista, uutisista vai tutulta ihmiseltä?

        Kukaan ei lue mitään ääneen. Papereita ei kerätä.
    .participant =
        Se, mitä ajattelen seksityöstä, on oma asiani. Ihminen, joka myy seksiä, kohtaa vastaanotollani kunnioitusta ja hyvää hoitoa ja palvelua.

# of: 60f136d4
two-different-things =
    .title = Kaksi eri asiaa
    .trainer =
        __Sano:__ ”Aikuisten omaehtoinen seksityö ja seksuaaliseen hyväksikäyttöön liittyvä ihmiskauppa ovat kaksi eri asiaa. Yhden ryhmän oikeuksien puolustaminen ei vie mitään toiselta.”

        __Sano:__ ”Kysymys ei koskaan ole siitä, *mitä työtä* ihminen tekee. Kysymys on siitä, hallitseeko joku toinen häntä, johtaako harhaan tai käyttääkö hyväksi.”

        Kerro, mitä sekoittaminen maksaa: ihmiset voivat jäädä pois palveluista, ja hyväksikäytetyt katoavat väärien hälytysten joukkoon. Rahahuolet, vähät vaihtoehdot tai se, ettei työstä pidä, eivät tee siitä ihmiskauppaa. Ne ovat syitä tarjota sitä apua, jota ihminen haluaa.

        __Vaikeita hetkiä__

        - ”Mutta kaikilla niillä on joku taustalla.” → ”Joillakin on. Sen tietää vain ihmiseltä itseltään, ja useimmat asiat, joiden luulemme kertovan siitä, eivät kerro. Katsotaan tutkimusta.”
        - ”Ei kukaan tee sellaista vapaaehtoisesti.” → ”Niin voi ajatella. Tehtävämme tänään on rajatumpi: kuulla, viekö joku toinen ihmiseltä valinnan.”
        - ”Eli pitäisi vain katsoa muualle?” → ”Ei. Kohdellaan ihmistä hyvin ja jätetään ovi auki. Niin ihmiset palaavat ja kertovat.”

        Jos voit, valmistele tämä osa yhdessä seksiä myyvien ihmisten tai heidän luottamansa järjestön, kuten Pro-tukipisteen, kanssa.
    .participant =
        - Sano ”seksityö” tai ”ihminen, joka myy seksiä”.
        - Kysy työstä vain, jos ihmisen oma asia sitä vaatii, ja kerro, miksi kysyt.
        - Älä kommentoi, älä yritä pelastaa äläkä neuvo lopettamaan, ellei sinulta kysytä.
        - Myös väärä epäily on haitaksi: ihmiset jäävät pois.

# of: 903dde7b
two-things =
    .text = Pro-tukipiste on tehnyt ihmiskaupan vastaista työtä vuodesta 2007. Sen mukaan aikuisten omaehtoinen seksityö ja seksuaaliseen hyväksikäyttöön liittyvä ihmiskauppa ovat kaksi eri asiaa, eikä molempien ryhmien oikeuksien puolustamisessa ole ristiriitaa.

# of: 6fb09bf6
selling-not-a-crime =
    .text = Aikuisen seksin myyminen ei ole Suomessa rikos.

# of: 1c3b9a60
refusal-of-entry =
    .text = Ulkomaalaislaki on sallinut käännyttää ulkomaalaisen, jos hänen epäillään myyvän seksuaalipalveluja. Viranomaisten pelolle voi siis olla tavallinen syy.

# of: dfe347cd
ads-study =
    .text = Yhdysvalloissa verrattiin yli 250 piirrettä 1 263 seksipalveluilmoituksessa neljästä osavaltiosta. Ilmoitusten tausta tunnettiin. Näkyvät tatuoinnit ja nuorelta näyttäminen kuvissa olivat tavallisempia ilmoituksissa, jotka eivät liittyneet ihmiskauppaan.

# of: 615b0770
condoms =
    .text = Yhdysvaltalaisissa poliisin asiakirjoissa, joissa mainittiin kondomit, oikean tunnistamisen vedonlyöntisuhde (odds) oli 58 prosenttia pienempi.

# of: 96843c67
well-placed =
    .text = Ihmiskaupan vastainen GAATW-verkosto katsoo, ettei seksityö ole ihmiskauppaa ja että seksityöntekijöillä on hyvät mahdollisuudet huomata hyväksikäyttö.

# of: 01106528
never-a-sign =
    .title = Merkki vai ei mitään?
    .trainer =
        Kolmen tai neljän hengen ryhmät lajittelevat kaksitoista korttia kahteen pinoon: ”ei kerro mitään” ja ”syy kuunnella lisää”. Kymmenen minuuttia, ja sitten katsotaan kortit, joista ryhmät ovat eri mieltä.

        __Ei kerro mitään:__ myy seksiä · ilmoittelee verkossa · matkustaa kaupungista toiseen · jakaa asunnon kollegojen kanssa · on tatuoitu · näyttää nuorelta ja on aikuinen · kantaa kondomeja · maksaa ystävälle ilmoitusten tekemisestä ja voi lopettaa sen.

        __Syy kuunnella lisää:__ passi on jollakulla toisella, joka ei anna sitä pyydettäessä · ei saa kieltäytyä asiakkaista · velka kasvaa, vaikka sitä maksaa · joku vastaa aina hänen puolestaan.

        __Kuuntele__ sanoja ”pakotetaan”, ”ei saa”, ”ei voi”: niissä on ero. Toisenkin pinon jokaiselle kortille on vielä muu selitys. Kysy sitä joka kerta.

        __Jos joku haluaa lisätä__ korostuksen, vaatteet tai monta puhelinta: mitä hallintaa se osoittaa? Jos ei mitään, se kuuluu ensimmäiseen pinoon.
    .participant =
        __Eivät koskaan merkkejä, yksin eivätkä yhdessä:__ seksin myyminen, ilmoittelu, kiertäminen paikkakunnalta toiselle, yhteinen asunto, tatuoinnit, aikuisen nuori ulkonäkö, kondomit, kansalaisuus, maksullinen palvelu, jonka voi lopettaa.

# of: 96bd52ba
statement-cards =
    .text = Kaksitoista väittämäkorttia joka ryhmälle, kirjoitettuna kouluttajan ohjeen luettelosta

# of: c33ae3ef
first-break =
    .title = Tauko

# of: 933fc29b
control =
    .title = Hallinta, hyväksikäyttö, riippuvuus

# of: 56e3a562
three-lenses =
    .title = Kolme asiaa, joihin kiinnittää huomiota
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

# of: b38d3ba4
triggers-only =
    .text = Suomen viranomaisen oman sivun mukaan merkkien havaitseminen ei tee asiasta ihmiskauppaa, eikä niiden puuttuminen sulje sitä pois.

# of: b6c060e1
phase-and-place =
    .text = Sama merkki voi yhdessä paikassa olla tärkeä ja toisessa merkityksetön.

# of: 94201571
why-stay =
    .title = Miksi ihmiset jäävät ja vaikenevat
    .trainer =
        Kysy: ”Mikä saisi sinut vaikenemaan ystävällisen hoitajan tai sosiaalityöntekijän edessä?” Kerää vastaukset taululle.

        __Kuuntele,__ mainitaanko pelko perheen puolesta, häpeä, velka, rakkaus, kiitollisuus, ettei ole muuta kotia, huonot kokemukset viranomaisista, ettei pidä itseään uhrina, ja ”edessäni istuvalla ei ollut aikaa”.

        Ympyröi ne, jotka riippuvat meistä. Niihin voi vaikuttaa jo huomenna.

# of: 179356a2
meeting-a-person =
    .title = Ihmisen kohtaaminen

# of: 15252b3c
before-you-ask =
    .title = Ennen kuin kysyt mitään
    .trainer =
        Käykää jaetun materiaalin kohdat läpi järjestyksessä. Järjestys on tärkeä: jos yksi kohta ei ole kunnossa, pysähdy siihen ja anna vain se hoito tai palvelu, jota ihminen tuli hakemaan, puhelinnumero ja uusi aika.

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

# of: 222f2301
asking =
    .title = Yksi kysymys ja sitten kuuntelemista
    .warning = Näyttelette keskustelun. Valitse roolisi itse, tai katso vierestä.
    .trainer =
        Kolmen hengen ryhmät: ammattilainen, ihminen, havainnoija. Kolme neljän minuutin kierrosta, sitten kuusi minuuttia yhdessä. Ihmisellä on mielessään salainen lause, esimerkiksi ”en saa palkkaani” tai ”mikään ei ole vialla, olen väsynyt”, ja hän päättää, sanooko sen.

        Ammattilainen kertoo, miksi kysyy, esittää yhden kysymyksen materiaalista, hyväksyy vastauksen ja lopettaa. Samasta asiasta ei kysytä toista kertaa.

        __Havainnoija laskee__ vain kaksi asiaa: hiljaisuudet, joiden annettiin olla, ja lupaukset.

        __Keskeytä__ kohtaus, joka muuttuu dramaattiseksi. Väkivaltaa ei näytellä, eikä kukaan esitä hyväksikäyttäjää.

        __Kuuntele,__ sanooko joku ”miksi sinä…” (kuulostaa syytökseltä) tai ”löikö hän sinua?” (panee sanat suuhun). Ehdota tilalle: ”voisiko jokin helpottaa tätä?”

        __Vaikea hetki:__ ”Mutta tarvitsen yksityiskohdat, jotta voin auttaa.” → Tarvitset tiedon siitä, mitä ihminen nyt haluaa. Jokainen kertomiskerta maksaa hänelle jotain.
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

# of: c33ae3ef
second-break =
    .title = Tauko

# of: c01b121d
cases =
    .title = Kaksi tapausta

# of: 50f85f99
first-case =
    .title = Lena
    .trainer =
        Älä kerro etukäteen, millainen tapaus on. Neljän hengen ryhmät, kahdeksan minuuttia, sitten yhdessä. **Tämä ei ole ihmiskauppaa.** Mikään tässä ei osoita hallintaa, harhaanjohtamista tai hyväksikäyttöä, ja ihminen tarvitsee tavallista hoitoa.

        Jos ryhmä on löytänyt ”merkkejä”, kysy jokaisesta: kuka pakottaa, kuka johtaa harhaan, kuka ottaa?

        __Vaikea hetki:__ ”Mutta eihän voi olla varma.” → Ei kenestäkään. Ilman syytä epäilys ei ole peruste kysellä. Hyvin sujunut käynti tekee seuraavan mahdolliseksi.

# of: 753bd6b8
lena =
    .text =
        Keksitty ja koottu monesta tavallisesta tilanteesta.

        Lena on 31-vuotias ja toisen EU-maan kansalainen. Hän on kaupungissa kaksi viikkoa ja jakaa vuokra-asunnon kollegansa kanssa. Häntä kirvelee virtsatessa, ja hän haluaa myös tavanomaiset testit. Kun häneltä kysytään työstä, hän kertoo myyvänsä seksiä, ilmoittelevansa verkossa ja kiertävänsä kaupungista toiseen. Hän maksaa tuttavalle ilmoitusten tekemisestä, koska tämä kirjoittaa parempaa suomea. Hän valitsee itse asiakkaansa ja työpäivänsä ja säästää taloa varten.

        Hän kysyy, kirjataanko asioita. Viime vuonna hoitaja käski häntä lopettamaan, ja hän lähti ilman hoitoa. Hänellä on iso tatuointi ja kaksi puhelinta, ja ensi viikolla hän matkustaa eteenpäin.

# of: 91efa116
lena-needs =
    .ask = Mitä Lena tarvitsee tänään, ja mitä hän on pyytänyt?
    .listen-for = Hoitoa, testit, vastaukset niin, että ne saa matkalla, selkeän vastauksen kirjaamisesta ja kohtaamisen ilman saarnaa.

# of: c54a5f50
lena-nothing =
    .ask = Mitkä yksityiskohdat eivät kerro mitään ihmiskaupasta?
    .listen-for = Työ, ilmoitukset, kiertäminen, yhteinen asunto, maksettu apu, tatuointi, kaksi puhelinta, ulkomaalaisuus, kysymys kirjaamisesta.

# of: 056f1783
lena-other =
    .ask = Mitä sinun pitäisi kuulla häneltä, jotta ajattelisit toisin?
    .listen-for = Ettei hän voi kieltäytyä, lopettaa tai pitää rahojaan, tai että joku uhkaa häntä tai pitää hänen papereitaan. Jotain, mitä hän sanoo, ei sitä, miltä hän näyttää.

# of: d520d8bb
lena-harm =
    .ask = Mitä väärä epäily voisi maksaa hänelle?
    .listen-for = Sairaus jää hoitamatta, luottamus, asunto tai tulot menevät, viranomaisten kanssa tulee vaikeuksia, eikä ole ketään, kenen puoleen kääntyä, jos jotain myöhemmin tapahtuu.

# of: b8b79c86
first-case-health =
    .participant =
        Anna se hoito, jota hän tuli hakemaan. Kysy työstä vain sen verran kuin tutkimus vaatii, kerro miksi, ja sovi, miten hän saa vastaukset matkalla.

# of: 24a107ee
first-case-social =
    .participant =
        Jos hän tulee sinun luoksesi, vastaa siihen, mitä hän kysyy: rahasta, asumisesta tai palveluista. Hänen työnsä on tulonlähde siinä missä muutkin, kunnes hän kertoo muuta.

# of: 42b6d4dc
second-case =
    .title = Tomas
    .warning = Seuraavassa tapauksessa on uhkailua ja velkaa. Väkivaltaa siinä ei ole.
    .trainer =
        Lue ensimmäinen osa. Ryhmät miettivät viisi minuuttia, miten seuralaisen kanssa toimitaan. Sitten toinen osa ja kysymykset, kahdeksan minuuttia, ja lopuksi yhdessä.

        Tapauksessa on **hallintaa** (passi, uhkaukset, seuralainen joka askeleella), **hyväksikäyttöä** (työajat, palkka) ja **riippuvuutta** (velka, jonka muut laskevat, sänky, lupa, kieli). Sen, onko kyse ihmiskaupasta, ratkaisevat muut. Tämä riittää siihen, että katsotaan tarkemmin ja tarjotaan apua.

        __Tarkkaile__ kiirettä: soitetaan heti poliisille, estetään lähtemästä, haastetaan seuralainen. Kysy: ”Kuka kantaa sen riskin?”

        __Vaikea hetki:__ ”Itsehän hän suostui.” → Merkitseekö hänen kyllänsä mitään, jos häntä johdettiin harhaan ja uhattiin? Katsokaa kolmea laatikkoa.

# of: c3c0ee3e
tomas =
    .text =
        Keksitty ja koottu monesta tavallisesta tilanteesta.

        __Ensimmäinen osa.__ Tomas on 34-vuotias ja työskentelee siivoojana. Hänellä on molemmissa käsissä kipeää ihottumaa, ja hän kysyy, voiko saada apua ruokarahaan. Hänen mukanaan on mies yrityksestä. Mies tarjoutuu tulkkaamaan ja vastaa kysymyksiin hänen puolestaan.

        __Toinen osa.__ Kahden kesken, ammattitulkin kanssa, Tomas on hiljainen. Hän sanoo, että syy on hänen, koska hän suostui. Työtä piti olla kahdeksan tuntia päivässä. Sitä on melkein joka päivä aamusta iltaan. Hän on velkaa matkasta, velkaan lisätään vuokraa ja sakkoja, ja summa kasvaa, vaikka hän tekee töitä. Yritys pitää hänen passiaan ”tallessa” eikä antanut sitä, kun hän pyysi. Hänelle sanotaan, että poliisi lähettää hänet pois, jos hän valittaa, ja että hänen vaimonsa osoite tiedetään. Hän nukkuu huoneessa varaston takana. Hän haluaa passinsa ja palkkansa. Poliisia hän ei halua. Hänen on oltava takaisin tunnin päästä.

# of: bbbc07b6
tomas-first =
    .ask = Miten pääset puhumaan Tomasin kanssa kahden kesken vaarantamatta häntä?
    .listen-for = Rutiini, joka koskee kaikkia, ammattitulkki paikalla tai puhelimessa, ei riitaa seuralaisen kanssa.

# of: 69fa6b95
tomas-signs =
    .ask = Mikä on hallintaa, hyväksikäyttöä ja riippuvuutta, ja mitä muuta kukin voisi olla?
    .listen-for = Passi, uhkaukset, puolesta vastaaminen; työajat, palkka; velka, sänky, lupa, kieli. Muita selityksiä kokeillaan rehellisesti, ja osa ei enää sovi yhteen.

# of: 92af7e7d
tomas-say =
    .ask = Mitä sanot ja kysyt, ja mitä jätät sanomatta?
    .listen-for = ”Se ei ole sinun syysi.” Mitä hän haluaa, ja onko ilta turvallinen? Ei yksityiskohtia, ei lupauksia palkasta, luvista tai rangaistuksesta.

# of: ab9c90ec
tomas-today =
    .ask = Mitä tässä tunnissa voi tehdä hänen suostumuksellaan ja ilman sitä?
    .listen-for = Kädet hoidetaan. Numero muodossa, jota hän voi kantaa turvallisesti, uusi aika, suunnitelma vaaran varalle. Suostumuksella: soitto yhdessä auttamisjärjestelmään. Ilman: neuvon kysyminen nimettömästi.

# of: e3c87773
help-in-finland =
    .title = Apu Suomessa, salassapito ja velvollisuudet

# of: bacab6af
assistance-system =
    .title = Auttamisjärjestelmä ja oikeudet
    .trainer =
        Aloita tärkeimmästä lauseesta: **auttamisjärjestelmä ei ilmoita asiakkaistaan poliisille.** Vanhat sivut, myös englanninkieliset, sanovat päinvastoin; ne kuvaavat aikaa ennen vuotta 2023. Pyydä heittämään vanhat esitteet pois.

        Kerro polku: neuvon kysyminen nimettömästi → kerrotaan ihmiselle → suostumuksella kirjallinen hakemus, kiireessä puhelu → päätös → apu. Järjestelmään ottaminen on lain mukainen tunnistaminen; varmuutta ei sitä ennen tarvita.

        Ole tarkka siinä, mikä on avointa: ilmoittamatta jättäminen *voi* vaikuttaa asiakkuuden kestoon, ja luvista päättää Maahanmuuttovirasto.

        __Vaikea hetki:__ ”Sittenhän ketään ei koskaan tuomita.” → Ihminen voi tehdä ilmoituksen myöhemmin, levänneenä ja lakimiehen kanssa. Se on hänen päätöksensä.
    .participant =
        __Kuka tahansa voi kysyä neuvoa kertomatta, kenestä on kyse:__ ihmiskaupan uhrien auttamisjärjestelmä, { $phone-assistance-system }, ympäri vuorokauden.

        - Apu ei riipu rikosprosessista.
        - Järjestelmä ei ilmoita asiakkaistaan poliisille.
        - Aikuinen ohjataan vain suostumuksellaan, ja hän voi lähteä milloin vain.
        - Hyväksikäyttö on voinut tapahtua ulkomailla tai vuosia sitten.
        - Apua voi pyytää, vaikka olisi alussa suostunut, tehnyt rikoksia, olisi maassa ilman oikeutta tai ei olisi varma.

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

# of: 95184286
reflection-period =
    .text = Suomessa ilman oikeutta oleva uhri voi saada enintään kuuden kuukauden harkinta-ajan. Sen antaa auttamisjärjestelmä tai esitutkintaviranomainen.

# of: 82e4f2ba
recovery-period =
    .text = Laissa on ollut myös toipumisaika laillisesti maassa oleville. Sitä muutettiin vuodesta 2023. Kysy auttamisjärjestelmältä, mikä nyt on voimassa.

# of: 8c6fd563
permits =
    .text = Oleskeluluvista päättää Maahanmuuttovirasto, ei auttamisjärjestelmä.

# of: 78d71a39
assistance-system-health =
    .participant =
        Hoitoa varten sinun ei tarvitse todeta ketään uhriksi. Kerro auttamisjärjestelmästä, kysy neuvoa ja sovi potilaan kanssa, kuka tekee hakemuksen. Sosiaalityöntekijä voi auttaa.

# of: e898a9c7
assistance-system-social =
    .participant =
        Sosiaalityöntekijä voi esittää ihmistä asiakkaaksi tämän suostumuksella. Jos ihmisellä on kotikunta, palvelut järjestää hyvinvointialueesi, joten sopikaa varhain, kuka tekee mitäkin.

# of: 15c450a8
may-must =
    .title = Salassa, suostumuksella vai ilmoitettava?
    .trainer =
        Kolme huoneen nurkkaa: *pysyy salassa*, *suostumuksella*, *ilmoitettava*. Lue tilanne, anna ihmisten valita nurkka ja kysy yhdeltä kustakin, miksi.

        - Aikuinen kertoo viimevuotisesta hyväksikäytöstä eikä halua, että mitään tehdään. *Pysyy salassa. Tarjoa apua, kysy neuvoa nimettömästi.*
        - Haluat lähettää aikuisen nimen auttamisjärjestelmään. *Suostumuksella.*
        - 15-vuotias tyttö kertoo, että vanhempi kaveri ottaa aikuisilta rahaa seksistä hänen kanssaan. *Ilmoitettava: lastensuojeluilmoitus viipymättä ja epäilty lapseen kohdistunut seksuaalirikos poliisille.*
        - Aikuisen pieni lapsi asuu hänen kanssaan siellä, missä häntä käytetään hyväksi. *Ilmoitettava: lapsi voi tarvita suojelua. Kerro ensin vanhemmalle, jos se on turvallista.*
        - Soitat Tomasista neuvontanumeroon kertomatta, kuka hän on. *Pysyy salassa ja on sallittua.*

        Tällä kurssilla ei ratkaista, mitä suunnitteilla olevista vakavista rikoksista on ilmoitettava tai milloin salassapitosäännökset sallivat ilmoittamisen. Pidä organisaation lakimiehen nimi valmiina.
    .participant =
        - **Lapsi:** lastensuojeluilmoitus viipymättä. Suostumusta ei tarvita.
        - **Aikuinen:** suostumus. Ilman sitä kysy neuvoa kertomatta mitään, mistä hänet voi tunnistaa.
        - **Epävarma:** kysy oman organisaatiosi lakimieheltä ennen kuin kerrot, ei jälkeenpäin.

# of: c0e4423e
child-duty =
    .text = Muun muassa sosiaali- ja terveydenhuollon työntekijän on tehtävä lastensuojeluilmoitus viipymättä (lastensuojelulaki 25 §). Epäillystä lapseen kohdistuneesta seksuaalirikoksesta on ilmoitettava myös poliisille salassapidon estämättä.

# of: cf01519a
no-names =
    .text = Auttamisjärjestelmälle ei anneta tunnistetietoja ilman suostumusta.

# of: ca18bc27
planned-serious-crime =
    .text = Rikoslaissa on rangaistavaa jättää ilmoittamatta eräistä vakavista rikoksista, jotka ovat valmisteilla ja vielä estettävissä. Luettelossa on mainittu ihmiskauppa. Velvollisuuden täyttää myös vaarassa olevan varoittaminen. Jo tapahtuneista rikoksista ei ole tällaista yleistä velvollisuutta.

# of: f0afd149
inspectors =
    .text = Työsuojelutarkastajien on ilmoitettava poliisille, jos he epäilevät ulkomaalaisen luvatonta työntekoa.

# of: 93c624b7
may-must-social =
    .participant =
        Ennen kuin neuvot työsuojeluviranomaisen puheille ihmisen, jolla ei ole oikeutta tehdä työtä, kerro hänelle, että tarkastajien on ilmoitettava epäillystä luvattomasta työnteosta. Lakimies voi neuvoa ensin.

# of: 2ecdb38f
limits-of-tools =
    .title = Mitä seulonnan tulos kertoo ja mitä ei

# of: 61cf828e
hundred-alarms =
    .title = Sata hälytystä
    .trainer =
        __Kysy ensin:__ ”Hyvä väline löytää jokaisen uhrin. Se sanoo kyllä 100 potilaasta. Kuinka moni heistä on joutunut ihmiskaupan uhriksi?” Parit värittävät ruutuja arvionsa verran.

        __Laske sitten taululla.__ Päivystyspotilaita on 1 000, ja 14 heistä on joskus joutunut ihmiskaupan uhriksi. Väline löytää kaikki 14. Jokaisesta 100 muusta se sanoo kyllä 39:n kohdalla, yhteensä 385:n. Hälytyksiä on 399, ja niistä 14 on tosia: **noin 4 ruutua 100:sta.** Väline ei ole huono. Se, mitä se etsii, on harvinaista.

        __Kysy:__ ”Entä muut 96?” Ja: ”Entä ihminen, joka vastasi joka kohtaan ei?” Kielteinen vastaus ei sulje mitään pois.

        __Vaikea hetki:__ ”Parempi katsoa kuin katua.” → Kumpikin virhe satuttaa jotakuta. Toinen on, ettei ihmistä huomata. Toinen on, että epäillään, ilmoitetaan tai pelastetaan joku, joka ei sitä tarvinnut.

        Emme ole löytäneet välinettä, jota olisi kokeiltu Suomessa, emmekä välinettä, jota olisi kokeiltu aikuisilla seksityöntekijöillä ryhmänä. Kerro se. **Sano lopuksi:** ”Tulos on syy katsoa tarkemmin yhdessä ihmisen kanssa. Emme koskaan kirjoita, että joku on tai ei ole uhri.”
    .participant =
        100 ihmisestä, jotka väline poimii, ehkä 4 on joutunut ihmiskaupan uhriksi. Kirjaa, mitä ihminen sanoi ja mitä näit. Älä kirjaa tuomiota.

# of: 0cc21191
squares =
    .text = Arkki, jossa on 100 tyhjää ruutua, joka parille

# of: a1acd671
raft-figures =
    .text = RAFT-välinettä kokeiltiin aikuisilla päivystyspotilailla (yhteensä 4 127). Validoinnissa 1,4 prosenttia oli elämänsä aikana joutunut ihmiskaupan uhriksi, herkkyys oli 100 prosenttia ja spesifisyys 61 prosenttia. Laskelmamme mukaan noin 4 tulosta 100 positiivisesta oli oikeita.

# of: cdccb98a
no-agreement =
    .text = Vuoden 2022 kartoittava katsaus ei löytänyt yksimielisyyttä siitä, mitkä terveydenhuollon välineet ovat hyödyllisiä tai validoituja.

# of: 65428f07
both-errors =
    .text = ILO:n ja Euroopan komission indikaattorit tehtiin kahden virheen vuoksi: ihmiskauppaa ei tunnisteta, ja sitä nähdään siellä, missä sitä ei ole.

# of: 3bdfda64
closing =
    .title = Lopetus

# of: 7c005d0d
own-plan =
    .title = Seuraava askeleeni
    .trainer =
        Jokainen kirjoittaa yhden asian, jonka tekee kahden viikon kuluessa. Sen tulee olla niin pieni, että se toteutuu: lause yksin tapaamisesta, numero puhelimen viereen. Se kerrotaan vierustoverille.
    .participant =
        Kahden viikon kuluessa aion … Kerron …, että olen tehnyt sen.

# of: 034dec47
cards =
    .text = Postikortti jokaiselle

# of: 6af05c2b
post-test =
    .title = Testi kurssin jälkeen
    .trainer =
        Samat kysymykset, sama tunnus. Lue lopuksi oikeat vastaukset ja perustelut.

        __Seuranta puolen vuoden päästä:__ sopikaa päivä nyt. Lähetä testi, sen vastaukset ja lyhyt 30–45 minuutin kertaus: uusia tapauksia, puhelinnumero, lain muutokset. Kerro jokaisen tuloksen vieressä, kuinka moni vastasi, äläkä tee johtopäätöksiä muutamasta vastauksesta. Kysy myös, mitä on tehty, eikä vain, mitä tiedetään.
    .participant =
        Puolen vuoden päästä saat samat kysymykset uudelleen. Tieto haalistuu kaikilta, ja kertaus kuuluu kurssiin.

# of: 9d4076f5
post-test-sheets =
    .text = Testilomake jokaiselle

# of: fe81fa05
knowledge-fades =
    .text = Eräässä tutkimuksessa tietokysymysten oikeat vastaukset nousivat viikko koulutuksen jälkeen 54,7 prosentista 84,5:een ja olivat puolen vuoden päästä 50,0 prosenttia. Asenteissa luvut olivat 49,4, 71,0 ja 68,8. 424 ihmisestä 237 vastasi viikon ja 47 puolen vuoden kohdalla.

# of: f0e6d3bf
taking-care =
    .title = Itsestä huolehtiminen
    .trainer =
        Yhden sanan kierros: mitä jätän tänne tai otan mukaani? Vuoron voi ohittaa. Uusia tarinoita ei avata.

        __Sano:__ ”Tehtäväsi ei ole ratkaista toisen elämää. Tehtäväsi on yksi hyvä kohtaaminen.” Muistuta työnohjauksesta ja työtovereista. Jää huoneeseen kymmeneksi minuutiksi lopetuksen jälkeen.
    .participant =
        - Kerro raskaan kohtaamisen jälkeen työtoverille, miten *sinä* voit, kertomatta, kenet tapasit.
        - Vie asia työnohjaukseen. Pyydä apua, jos mielikuvat palaavat tai uni ei tule.

# of: be7c9a67
q-consent =
    .ask = Nainen suostui työhön Suomessa. Häntä johdettiin harhaan siitä, mitä työ on. Mitä hänen suostumuksensa merkitsee ihmiskaupan määritelmässä?
    .choice-rules-out = Se sulkee ihmiskaupan pois.
    .choice-no-meaning = Sillä ei ole merkitystä, koska harhaanjohtaminen on yksi keinoista.
    .choice-written = Sillä on merkitystä vain, jos se annettiin kirjallisesti.
    .why = Kun jotakin keinoista on käytetty, suostumuksella hyväksikäyttöön ei ole merkitystä.

# of: a658e644
q-under-18 =
    .ask = 16-vuotias poika värvätään ja häntä käytetään hyväksi. Kukaan ei ole uhannut häntä tai johtanut harhaan. Mikä pitää paikkansa?
    .choice-no-means = Kyse ei ole ihmiskaupasta, koska keino puuttuu.
    .choice-parents = Se riippuu siitä, suostuivatko hänen vanhempansa.
    .choice-enough = Teko ja tarkoitus riittävät, koska hän on alle 18-vuotias.
    .why = Alle 18-vuotiaan kohdalla keinoa ei vaadita.

# of: bd45dd15
q-difference =
    .ask = Mikä erottaa aikuisten oman seksityön ja ihmiskaupan?
    .choice-controlled = Se, hallitseeko joku toinen ihmistä, johtaako harhaan tai käyttääkö hyväksi.
    .choice-likes = Se, pitääkö ihminen työstä.
    .choice-foreign = Se, tuleeko ihminen ulkomailta.
    .choice-advertising = Se, ilmoitteleeko ihminen itse vai jonkun kautta.
    .why = Kysymys on siitä, mitä joku toinen tekee ihmiselle, eikä siitä, mitä työtä ihminen tekee.

# of: 104f4d46
q-ads =
    .ask = Mitä 1 263 seksipalveluilmoituksen tutkimuksessa havaittiin näkyvistä tatuoinneista ja nuorelta näyttämisestä kuvissa?
    .choice-strong-signs = Ne olivat ihmiskaupan vahvimpia merkkejä.
    .choice-same = Niitä oli kaikissa ilmoituksissa yhtä paljon.
    .choice-less-linked = Ne olivat tavallisempia ilmoituksissa, jotka eivät liittyneet ihmiskauppaan.
    .why = Tutut merkit voivat osoittaa väärään suuntaan.

# of: 48e639bc
q-control =
    .ask = Mikä näistä on syy kuunnella lisää?
    .choice-shared-flat = Ihminen jakaa asunnon kollegojen kanssa.
    .choice-passport = Työnantajalla on ihmisen passi, eikä hän anna sitä pyydettäessä takaisin.
    .choice-moves = Ihminen työskentelee kahden viikon välein eri kaupungissa.
    .choice-phones = Ihmisellä on kaksi puhelinta.
    .why = Vain passi viittaa siihen, että joku toinen ehkä hallitsee ihmistä. Silläkin voi olla muu selitys.

# of: 7b4c552a
q-companion =
    .ask = Seuralainen tarjoutuu tulkiksi ja vastaa ihmisen puolesta. Mitä teet?
    .choice-accept = Hyväksyn, jottei käynti viivästy.
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

# of: b5c01d8d
q-child =
    .ask = 15-vuotias tyttö kertoo, että vanhempi kaveri ottaa aikuisilta rahaa seksistä hänen kanssaan. Hän pyytää, ettet kerro kenellekään. Mitä teet?
    .choice-keep = Pidän asian salassa, koska hän ei ole antanut suostumusta.
    .choice-wait = Odotan, kunnes olen varma.
    .choice-notify = Teen lastensuojeluilmoituksen viipymättä ja kerron sen hänelle.
    .why = Lapsen kohdalla ei tarvita suostumusta eikä varmuutta. Epäillystä lapseen kohdistuneesta seksuaalirikoksesta ilmoitetaan myös poliisille.

# of: 63ad5913
q-alarms =
    .ask = Väline löytää jokaisen ihmiskaupan uhriksi joutuneen potilaan ja on oikeassa 61:n kohdalla jokaisesta 100 muusta. Potilaita on 1 000, ja 14 heistä on joutunut ihmiskaupan uhriksi. Kuinka moni 100 positiivisesta tuloksesta on suunnilleen tosi?
    .choice-four = 4
    .choice-thirty-nine = 39
    .choice-sixty-one = 61
    .choice-hundred = 100
    .why = 14 oikeaa ja noin 385 väärää tulosta on yhteensä 399; niistä 14 on noin 4 jokaista 100:aa kohti. Tulos on syy katsoa tarkemmin.
