### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 11e18b66
about =
    .title = Etsivä työ vertaisten kanssa
    .summary = Puoli päivää etsivän ja matalan kynnyksen työn tekijöille, oman kokemuksen kanssa tai ilman: saapuminen, luottamus, turvallinen paperi, vertaiset työtovereina ja mitä tehdä, kun joku kertoo hallinnasta.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä. Kukaan ei ole kokeillut puhelinnumeroita.
    .group = 6–16 henkeä: etsivän työn tekijöitä, päiväkeskusten työntekijöitä, terveysneuvojia, vertaisia. Vertaiset osallistuvat työajalla ja palkalla. Huone, jonka ovessa ei ole kylttiä, ja rauhallinen toinen huone. Kaksi kouluttajaa, mielellään toinen vertaistyöntekijä; molemmat ovat suunnitelleet päivän, ja molemmille maksetaan.

# of: e668ddf9
arrive =
    .text = Näyttää, miten saavutaan kadulle, asuntoon tai viestiin: kuka olet, mitä tuot ja ettei vastineeksi kysytä mitään.

# of: 1d1b1eb8
leave-door-open =
    .text = Nimeää kolme tapaa jättää ovi auki ihmiselle, joka sanoo, että kaikki on hyvin.

# of: dde84ef9
choose-safe-paper =
    .text = Valitsee ihmisen kanssa, minkä tiedon hän voi turvallisesti pitää mukanaan, piilottaa tai opetella ulkoa.

# of: 5f902e7b
agree-terms-with-peers =
    .text = Luettelee, millä ehdoilla vertainen työskentelee: palkka, sopimus, tuki ja oikeus pitää oma tarinansa.

# of: 5d3fd650
guard-trust =
    .text = Selittää, mitä etsivässä työssä kohdatuista ihmisistä ei koskaan kirjata ja mitä vastataan, kun muut kysyvät.

# of: f0455401
safety =
    .content-warning = Tänään puhutaan seksin myymisestä, hyväksikäytöstä, väkivallasta ja uhkailusta, ilman yksityiskohtia. Osa meistä on myynyt seksiä tai myy; osa on elänyt ihmisen kanssa, joka hallitsi häntä. Kenenkään ei tarvitse sanoa sitä, eikä kenenkään tarvitse sitä salata. Se, mitä joku kertoo itsestään, ei lähde tästä huoneesta. Voit lähteä huoneesta milloin vain, syytä kertomatta.
    .distress-plan = Toinen kouluttajista seuraa ryhmää ja menee jokaisen järkyttyneenä lähteneen perään, ellei tämä halua olla yksin. Tarjoa rauhallista huonetta, vettä ja aikaa. Kysy, mikä auttaisi, älä sitä, mitä on tapahtunut. Vertaiset ovat sopineet ennen päivää, kenelle he voivat soittaa, ja että he saavat lähteä täydellä palkalla. Kysy ennen kotiinlähtöä, kuka voi olla hänen kanssaan, ja tarjoa Rikosuhripäivystyksen { $phone-riku } ja Nollalinjan { $phone-nollalinja } numerot. Keskeytä keskustelu, joka paljastaa jonkun. Välittömässä vaarassa soita { $phone-emergency }.

# of: 67fca631
welcome =
    .title = Tervetuloa ja alkutesti

# of: b6a6351c
opening =
    .title = Aloitus ja pelisäännöt
    .trainer =
        __Lue__ sisältövaroitus hitaasti ja kerro, missä rauhallinen huone on. Sitten kierros: nimi, jolla haluat tänään tulla kutsutuksi, ja yksi asia, joka sai sinut joskus luottamaan johonkuhun. Ei sukunimiä, ei titteleitä, ei ”olen vertainen”, ellei joku itse halua sanoa niin.

        __Sopikaa neljästä säännöstä__ ja kirjoita ne näkyviin:

        - Kohdatuista ihmisistä puhutaan niin, ettei ketään voi tunnistaa, ei paikasta eikä lempinimestä.
        - Kukaan ei täällä edusta ryhmää, eikä ketään pyydetä edustamaan.
        - Toisen elämästä saa kysyä vain, jos vastaisi itse ensin, ja vastaamatta saa jättää.
        - Seksiä myyvät eivät ole ”he”. He ovat tässä huoneessa, tai voivat olla.

        __Vaikea hetki:__ joku kysyy vertaiselta ”millaista se oli?” → ”Sitä ei täällä kysytä. Kysy, mikä etsivässä työssä toimii.”
    .participant =
        Voit lähteä huoneesta milloin vain. Mieti jo nyt yksi ihminen, jolle voit soittaa illalla, jos päivä jää mieleen.

# of: 22adf21a
slide-rules =
    .title = Näin työskentelemme tänään
    .text =
        - Ketään ei voi tunnistaa
        - Kukaan ei edusta ryhmää
        - Jokaisen kysymyksen voi jättää vastaamatta
        - Huoneesta saa lähteä milloin vain
    .notes =
        Jätä säännöt näkyviin koko päiväksi.

# of: ef4e1b2c
board-and-pens =
    .text = Fläppitaulu tai valkotaulu ja kynät

# of: 1472c1fb
course-handouts =
    .text = Jaettava materiaali ja ajantasainen palveluluettelo jokaiselle

# of: 5eb39c09
pre-test =
    .title = Testi ennen kurssia
    .trainer =
        Kerro, että testi mittaa kurssia eikä ihmisiä. Nimiä ei kirjoiteta: jokainen keksii tunnuksen, jonka vain hän tietää ja muistaa vielä puolen vuoden päästä. Tarjoudu lukemaan kysymykset ääneen, kaikille.

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

# of: 5ee7baff
arriving =
    .title = Saapuminen ja turvallinen paperi

# of: c33ae3ef
morning-break =
    .title = Tauko

# of: 7f530ce9
how-we-arrive =
    .title = Miten saavumme
    .warning = Harjoittelemme lyhyttä kohtaamista. Valitse roolisi itse; voit myös vain katsoa.
    .trainer =
        Kolmen ryhmissä: työntekijä, ihminen, tarkkailija. Kolme kolmen minuutin kierrosta, sitten kymmenen minuuttia yhdessä. Paikat: *kadunkulma yöllä, lähellä odottaa auto* · *asunto, jonka oven avaa ihmisen työtoveri* · *viesti numeroon, joka on ilmoituksessa.*

        Työntekijä tekee neljä asiaa eikä viidettä: sanoo, kuka on ja mistä · kertoo, mitä hänellä on mukana, kaikille · kertoo, että se on ilmaista, nimettömästi, eikä mitään kysytä · kertoo, milloin tulee taas. Sitten hän lähtee, ennen kuin on tiellä.

        __Tarkkailija laskee__ kysymykset. Paras luku on nolla tai yksi.

        __Kuuntele,__ alkaako kohtaaminen sanoilla ”onko kaikki hyvin?”. Se on ystävällistä, ja siihen vastataan valheella. ”Minulla on kuumaa teetä ja kondomeja, haluaisitko?” ei kysele mitään.

        __Kuuntele__ työaikaa: ihminen on töissä. Älä asetu hänen ja asiakkaan väliin äläkä jää siksi, että juttelu on mukavaa.

        __Vaikea hetki:__ ”Autossa oleva mies on varmasti se, joka on tämän takana.” → Et tiedä. Hän voi olla kuljettaja, jolle ihminen maksaa, ystävä, kumppani tai joku, joka hallitsee häntä. Tervehdit häntä kuin ketä tahansa, et väittele, ja tulet taas torstaina.

        __Vaikea hetki:__ ”Mutta silloinhan emme koskaan saa tietää.” → Ihmiset kertovat niille, jotka tulevat uudelleen. Laske, montako kertaa olet käynyt, ennen kuin lasket, mitä olet kuullut.

        __Viesti:__ lyhyt, numerosta, joka kertoo, kuka olet, ei mitään, mikä vahingoittaa, jos joku muu lukee sen, eikä kahta kertaa ilman vastausta.
    .participant =
        - Kuka olen ja mistä. Mitä minulla on mukana.
        - Ilmaista, nimettömästi, mitään ei kysytä.
        - Milloin tulen taas. Ja silloin myös tulen.

        __Oven jättäminen auki:__ ”Olemme täällä joka torstai.” ”Voit tulla myös, jos sinulla on kysyttävää jostakin muusta.” ”Jos joskus on toisin, tämä numero on sitäkin varten.”

# of: c74ff290
public-place =
    .text = Aikuisen seksin myyminen ei ole rikos. Järjestyslaki on kieltänyt seksuaalipalvelujen ostamisen ja tarjoamisen yleisellä paikalla.

# of: a9a56973
free-and-open =
    .text = Pro-tukipisteen palvelut ovat maksuttomia ja avoimia sukupuolesta ja oleskeluasemasta riippumatta.

# of: 7f10c927
slide-arriving =
    .title = Saapuminen
    .text =
        1. Kuka olen
        2. Mitä minulla on mukana
        3. Mitään ei kysytä
        4. Milloin tulen taas
    .notes =
        Jätä näkyviin kolmen kierroksen ajaksi. Mikään siinä ei ole kysymys.

# of: 301d9b31
place-slips =
    .text = Kolme paikkalappua jokaiselle kolmen hengen ryhmälle, kirjoitettuna kouluttajan ohjeesta

# of: 2f4025fa
safe-paper =
    .title = Paperi, jota on turvallista kantaa
    .trainer =
        Levittäkää esiin kaikki, mitä jaatte. Ryhmät ottavat jokaisen ja vastaavat: ”Joku tutkii laukun. Mitä tämä paperi kertoo hänestä?” Kahdeksan minuuttia. Paljastavat paperit pannaan yhteen kasaan.

        __Katsokaa__ kantta, logoa, jonka kaikki tuntevat, tiedoston nimeä puhelimessa, QR-koodia, joka avaa sivun ja jää selaushistoriaan, kieltä (onko hänellä syytä kantaa juuri tätä?) ja päivää, jona tiedot on tarkistettu.

        __Sitten parit harjoittelevat__ minuutin: kysy ensin, mikä on turvallista, ja anna vasta sitten. ”Tutkiiko joku tavaroitasi? Minulla on tämä korttina, sivuna puhelimeen, tai sanon numeron ja opettelet sen.”

        __Kuuntele,__ jaetaanko kaikille kaikkea. Jollekulle turvallisin paperi on ei paperia.

        __Sano:__ puhelut Nollalinjaan eivät näy laskulla. Muista numeroista kerro, mitä tiedät ja mitä et tiedä.
    .participant =
        Kysy ensin: **”Tutkiiko joku tavaroitasi tai puhelintasi?”**

        Kortti, jossa on neutraali kansi · numero tavallisten yhteystietojen joukossa · sivu suljettu ja jätetty · numero opeteltu ulkoa · ei mitään, ja me tulemme taas.

# of: 30afba6e
not-on-the-bill =
    .text = Puhelut Nollalinjaan ovat maksuttomia eivätkä näy laskulla.

# of: ddc53def
slide-paper =
    .title = Joku tutkii laukun
    .text =
        Mitä tämä paperi kertoo hänestä?
    .notes =
        Näytä yhtä omista esitteistänne ja aloita siitä.

# of: 82ba012d
leaflets-and-cards =
    .text = Esitteet ja lompakkokortit, joita todella käytätte, kaikilla kielillä, joilla niitä on

# of: bb31216e
peers =
    .title = Vertaiset ovat työtovereita

# of: a772a624
terms-of-work =
    .title = Työn ehdot
    .trainer =
        __Sano:__ ”Vertaiselle maksetaan siitä, mitä hän osaa. Tarina ei kuulu palkkaan.”

        Neljän hengen ryhmät kirjoittavat kymmenen minuuttia, millä ehdoilla vertainen työskentelee heidän järjestössään: palkka ja sopimus · koulutus · tuki · kun työ ja oma elämä kohtaavat · lähteminen. Sitten verrataan.

        __Hyvissä ehdoissa on__ sama palkka kuin muilla samasta työstä, myös suunnittelusta ja matkoista; apu siihen, mitä palkka tekee etuuksille, ennen ensimmäistä palkkapäivää; sananvalta päätöksissä; työnohjaaja, joka ei ole oma esihenkilö; työtoveri joka vuorossa; oikeus kieltäytyä paikasta tai ihmisestä perustelematta; ei koskaan yksin median kanssa; oikeus olla olematta ”se vertainen” koko elämäänsä.

        __Lue kaksi hetkeä__ ja kysy, mitä järjestö tekee:

        - Vertainen kohtaa työssä ihmisen, joka tuntee hänet ennestään ja sanoo sen ääneen. *Pari on sopinut sanasta; he lähtevät yhdessä; vertainen päättää, mitä seuraavassa vuorossa tehdään; kukaan ei kysy, kuka se oli.*
        - Lehti haluaa ”tositarinan” vuosikampanjaan. *Järjestö kieltäytyy. Se tarjoaa tietoa, ja vertaisen työn asiantuntijana, jos hän haluaa.*

        __Vaikea hetki:__ ”He menevät liian lähelle; se ei ole ammatillista.” → Läheisyyden vuoksi heidät on palkattu. Ammatillista siitä tekee se, mistä sovitaan: työnohjaus, parit, rajat, palkka.

        __Vaikea hetki:__ ”Meillä on rahaa vain lahjakortteihin.” → Silloin teillä ei vielä ole vertaisia. Teillä on vieraita.
    .participant =
        __Meidän ehtomme__

        - Palkka: …
        - Sopimus: …
        - Työnohjaaja: …
        - Mistä saan kieltäytyä: …
        - Tarinani on minun.

        Niille, jotka eivät ole vertaisia: et ole puolueettomampi. Sinulla on toinen kokemus.

# of: e6a6fd99
matrix-critique =
    .text = Seksityöntekijät arvostelivat Britanniassa taulukkoa, jolla ihmiskauppaa etsitään ilmoituksista: se tehtiin ilman heitä, ja se lukee ilmoitusten tavallisia piirteitä riskeiksi.

# of: 45ce4b00
experts-in-design =
    .text = Seitsemän koulutustutkimuksen katsauksessa vaikutukset kestivät pidempään, kun opetuksessa oli useita vaiheita ja sitä olivat suunnittelemassa hyväksikäyttöä kokeneet tai asiantuntijat.

# of: 976e28d7
slide-peers =
    .title = Vertaiselle maksetaan siitä, mitä hän osaa
    .text =
        - Palkka, sopimus, työnohjaus
        - Sananvalta päätöksissä
        - Oikeus kieltäytyä
        - Tarina pysyy omana
    .notes =
        Jos opetat tämän yksin, ilman vertaista, sano se ja kerro, miksi.

# of: c01b121d
two-cases =
    .title = Kaksi tapausta

# of: c33ae3ef
second-break =
    .title = Tauko

# of: 52349dbb
case-jelena =
    .title = Jelena
    .trainer =
        Älä kerro etukäteen, millainen tapaus on. Neljän hengen ryhmät, kahdeksan minuuttia, sitten yhdessä. **Tämä ei ole ihmiskauppaa.** Jelena ostaa palvelun, päättää siitä ja voi lopettaa sen. Hän on väsynyt, ja rahat ovat vähissä, kuten monella.

        Jos ryhmä on löytänyt ”merkkejä”, kysy jokaisesta: kuka pakottaa, kuka johtaa harhaan, kuka ottaa?

        __Vaikea hetki:__ ”Mies ansaitsee hänellä.” → Niin ansaitsevat vuokranantaja, puhelinyhtiö ja taksi. Kysymys on siitä, voiko Jelena lopettaa sen ja mitä silloin tapahtuu.

        Kerro, että joistakin tällaisista järjestelyistä voi olla auttajalle oikeudellisia seurauksia. Sekin on syy, miksi Jelena ei kerro hänestä vieraille.

# of: 38bd6a47
slide-jelena =
    .title = Jelena
    .text =
        - Mitä hän tänään tarvitsee?
        - Mitä kuulitte, mitä vain luulette?
        - Mitä voitte sanoa, mikä on totta?
    .notes =
        Näytä ryhmätyön aikana. Kerro vasta jälkeenpäin, millainen tapaus on.

# of: 001f213f
jelena =
    .text =
        Olet tavannut Jelenan, 38, kolme kertaa. Hän työskentelee parkkipaikalla kaupungin laidalla ja istuu kylmällä autossa. Kuljettaja Mika tervehtii ja menee tupakalle, kun tulette. Jelena maksaa hänelle ilta kerrallaan; viime kuussa oli toinen kuljettaja, joka puhui liikaa. Tänään Jelena on huonolla tuulella: viikko oli huono, vuokra erääntyy, ja hän ”inhoaa tätä työtä, niin kuin kaikki omaansa”. Hän ottaa kondomeja ja teetä, kysyy, missä hampaan saa paikattua ilman vakuutusta, ja sanoo: ”Eikä sitten mitään saarnoja.”

# of: c0d26a8c
jelena-asks =
    .ask = Mitä Jelena on pyytänyt?
    .listen-for = Hammaslääkäriä, teetä ja kondomeja, eikä saarnoja. Se on koko tämän illan työ.

# of: 5769c0ca
jelena-nothing =
    .ask = Mitkä yksityiskohdat eivät kerro mitään ihmiskaupasta?
    .listen-for = Auto, kuljettaja, hänelle maksaminen, huono tuuli, rahahuolet, se, ettei pidä työstä, paikka.

# of: 31c08e15
jelena-control =
    .ask = Mistä hänen sanomastaan näkyy, kuka päättää?
    .listen-for = Hän valitsi kuljettajan, vaihtoi tätä ja maksaa ilta kerrallaan.

# of: ffabc73b
jelena-door =
    .ask = Miten lähdette niin, että hän voi ensi kerralla kertoa, jos jokin on toisin?
    .listen-for = Hammaslääkärin osoite torstaina, kuten luvattiin. Tervehdys Mikalle. Ei saarnaa.

# of: 7982c3ad
case-petra =
    .title = Petra
    .warning = Seuraava tapaus koskee uhkailua ja hallintaa parisuhteessa. Siinä ei ole väkivaltaa.
    .trainer =
        Lue ensimmäinen osa; ryhmät miettivät viisi minuuttia, millaisia kolme seuraavaa tapaamista voisivat olla. Jaa vasta sitten tapaus, jossa ovat toinen osa ja kysymykset: kymmenen minuuttia, ja lopuksi yhdessä.

        Tapauksessa on **hallintaa** (puhelin, raha, uhkaukset), **hyväksikäyttöä** (joku toinen ottaa rahat ja päättää asiakkaista) ja **riippuvuutta** (koti, päihteet, rakkaus). Petra on suomalainen, ja hän on aikuinen. Se voi olla ihmiskauppaa; muut ratkaisevat sen. Tämä riittää siihen, että kysytään nimettömästi neuvoa ja tarjotaan apua.

        __Kuuntele__ suunnitelmia saada hänet pois. Kysy: ”Pyysikö hän sitä? Mitä tapahtuu seuraavana päivänä?”

        __Kuuntele,__ sanooko joku ”jos hän palaa sinne, emme voi tehdä mitään”. Hän voi palata monta kertaa. Ovi on joka kerta auki, moitteitta.

# of: 40f1283b
slide-petra =
    .title = Petra
    .text =
        __Ensimmäinen osa:__ millaisia kolme seuraavaa tapaamista voisivat olla?

        __Sitten:__ hallinta, hyväksikäyttö, riippuvuus. Mitä muuta se voisi olla? Mitä tänään tapahtuu, suostumuksella ja ilman?
    .notes =
        Lue jälkimmäinen rivi vasta toisen osan kanssa.

# of: af91750a
petra =
    .text =
        __Ensimmäinen osa.__ Petra, 23, käy päiväkeskuksessa hakemassa puhtaita neuloja ja keittoa. Hän katsoo aina kelloa. Puhelin näyttää kumppanille, missä hän on; hän kertoo sen nauraen. Kun kysyt, haluaako hän istua, hän sanoo: ”Ensi viikolla ehkä.”

        __Toinen osa.__ Neljän viikon päästä hän istuu. Kumppani ”hoitaa” rahat, asunnon ja aineet. Keväästä asti kumppani on sopinut tapaamiset miesten kanssa, eikä Petra voi kieltäytyä sairaanakaan. Kerran hän piti vähän rahaa itsellään, ja kumppani sanoi lähettävänsä hänestä kuvia hänen pikkusiskolleen. Petra rakastaa häntä. Hän ei halua poliisia, ja hän haluaa nukkua kaksi päivää. Hänellä on yksitoista minuuttia.

# of: 37f36068
petra-meetings =
    .ask = Mitä ensimmäiset tapaamiset voivat olla, kun hänellä on vain minuutteja?
    .listen-for = Keittoa, samat kasvot, sama aika, ei kysymyksiä. Jo se, että hän pääsi tulemaan, oli työtä.

# of: 5a0c1c8a
petra-eleven =
    .ask = Hänellä on yksitoista minuuttia. Mitä teette niillä?
    .listen-for = Kuunnellaan. ”Se ei ole sinun syytäsi.” Mikä tekisi ensi yöstä turvallisemman? Mitä saan tehdä puolestasi? Vuode kahdeksi päiväksi on suunnitelma. Ei luentoa kumppanista eikä päihteistä.

# of: bd62f96e
petra-phone =
    .ask = Puhelin kertoo, missä hän on, ja kumppani lukee sitä. Minkä tiedon hän voi ottaa mukaan?
    .listen-for = Ei mitään puhelimeen. Ulkoa opeteltu numero, tai numero neularasiassa; tavallinen syy tulla taas. Hän tietää itse parhaiten, mikä on turvallista.

# of: 403afb1d
petra-consult =
    .ask = Mitä voidaan tehdä hänen suostumuksellaan, mitä ilman sitä?
    .listen-for = Suostumuksella: turvakoti tai vuode, yhteinen puhelu auttamisjärjestelmään, oikeusavustaja, terveydenhoito. Ilman: nimetön neuvon kysyminen, ja olemme täällä ensi viikolla. Jos sisko on vaarassa oleva lapsi, ilmoitus; kerrotaan siitä Petralle ensin, jos se on turvallista.

# of: 4479b60e
petra-colleagues =
    .ask = Kenen muun tiimissänne on tiedettävä, ja mitä kirjataan?
    .listen-for = Mahdollisimman harvan. Ei nimeä, ei lempinimeä, ei paikkaa. Se, mihin hän suostui.

# of: c28a774d
trust =
    .title = Mitä pidämme omana tietonamme

# of: 3d7603fb
when-others-ask =
    .title = Kun muut kysyvät
    .trainer =
        Lue jokainen kysymys. Kolmen ryhmät etsivät **yhden lauseen**, joka on kohtelias ja tosi eikä paljasta mitään.

        - Poliisi, ystävällisesti: ”Te tunnette täällä kaikki. Onko sillä vaalealla kaikki hyvin?”
        - Vuokranantaja: ”Missä asunnoistani te käytte?”
        - Rahoittaja: ”Tarvitsemme iät, maat ja tarinat.”
        - Tutkija: ”Voisitteko tuoda minulle viisi uhria?”
        - Kumppani puhelimessa: ”Onko hän teillä?”

        __Hyviä lauseita:__ ”Emme puhu ihmisistä, joita tapaamme, emme edes siitä, keitä he eivät ole.” ”Voimme kertoa, montako kertaa olimme liikkeellä ja mitä kysyttiin.” ”En kerro, kuka täällä käy. En kertoisi hänelle sinustakaan.”

        __Sopikaa, mitä lasketaan:__ vuorot, kohtaamiset, kondomit, kielet, mistä löytyi apua. Ei nimiä, ei lempinimiä, ei rekisterinumeroita, ei osoitteita, ei valokuvia paikoista, joissa ihmiset työskentelevät.

        __Kerro, mihin vaikeneminen päättyy:__ vaarassa oleva lapsi; vakava rikos, joka on tapahtumassa ja voidaan vielä estää. Sano se ihmisille ennen kuin he kertovat. Jos et ole varma, kysy järjestösi juristilta etukäteen.

        __Vaikea hetki:__ ”Teemme yhteistyötä poliisin kanssa.” → Hyvä. Yhteistyö tarkoittaa: viet sinne sen, mihin ihminen on suostunut, etkä mitään muuta.
    .participant =
        ”Emme puhu ihmisistä, joita tapaamme, emme edes siitä, keitä he eivät ole.”

        __Laskemme__ vuorot, kohtaamiset ja mitä kysyttiin. **Emme koskaan kirjoita** nimiä, lempinimiä, rekisterinumeroita, osoitteita.

# of: ac8dc058
restrict-use =
    .text = WHO:n suositukset vaativat nimettömyyttä ja luottamuksellisuutta. Ihminen voi myös rajata, mihin hänen kertomaansa käytetään.

# of: 8135841b
slide-when-others-ask =
    .title = Kun muut kysyvät
    .text =
        ”Emme puhu ihmisistä, joita tapaamme, emme edes siitä, keitä he eivät ole.”
    .notes =
        Anna jokaisen sanoa lause kerran, omin sanoin.

# of: 3bdfda64
closing =
    .title = Päätös

# of: c6f4a063
pair-plan =
    .title = Seuraavat vuoromme
    .trainer =
        Työpareittain, jos mahdollista vertainen ja toinen työntekijä: yksi asia kahteen seuraavaan vuoroon ja yksi asia, jota pyydetään järjestöltä. Niin pieni, että se toteutuu: yksi esite heitetään pois, yksi työn ehto kirjoitetaan paperille.
    .participant =
        - Kahdessa seuraavassa vuorossa me …
        - Pyydämme järjestöltämme … viimeistään …

# of: 1740b93a
slide-small-step =
    .title = Kaksi asiaa
    .text =
        - Yksi kahteen seuraavaan vuoroomme
        - Yksi, jota pyydämme järjestöltä
    .notes =
        Niin pieni, että se toteutuu.

# of: 4aaf42ac
plan-cards =
    .text = Postikortti jokaiselle parille

# of: 31d99cdf
post-test =
    .title = Testi kurssin jälkeen
    .trainer =
        Samat kysymykset, sama tunnus. Lue lopuksi oikeat vastaukset ja perustelut.

        __Seuranta puolen vuoden päästä:__ sopikaa päivä nyt. Kokoontukaa 45 minuutiksi työajalla: testi, yksi uusi tapaus, jonka vertainen ja työntekijä tuovat yhdessä, ja mitä ehdoista tuli. Kerro jokaisen tuloksen vieressä, kuinka moni vastasi, ja anna vertaisten lukea raportti ensin.
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

# of: 8f59f4ea
last-round =
    .title = Viimeinen kierros
    .trainer =
        Kierros, yksi sana: mitä jätän tänne tai otan mukaani? Väliin saa jättää. Uusia kertomuksia ei avata. Jää huoneeseen kymmeneksi minuutiksi.
    .participant =
        Tulit, ja tulet taas. Se on menetelmä.

# of: b5f72f05
slide-one-word =
    .title = Yksi sana
    .text =
        Mitä jätän tänne tai otan mukaani?

        Väliin saa jättää.
    .notes =
        Uusia kertomuksia ei avata. Jää huoneeseen kymmeneksi minuutiksi.

# of: b4bfe130
q-first-sentence =
    .ask = Tapaat kadulla työssä olevan ihmisen ensimmäistä kertaa. Mistä aloitat?
    .choice-all-right = Kysyt, onko kaikki hyvin ja pakottaako joku häntä.
    .choice-who-and-what = Kerrot, kuka olet ja mitä sinulla on mukana, ja ettei mitään kysytä.
    .choice-papers = Kysyt, mistä hän on ja kauanko hän on ollut täällä.
    .why = Luottamus alkaa siitä, mitä tuot ja että tulet taas. Kysymykset tulevat myöhemmin, jos ollenkaan.

# of: 3f1fbe12
q-driver =
    .ask = Mies odottaa autossa lähellä seksiä myyvää ihmistä. Mitä tiedät?
    .choice-controls = Että mies hallitsee häntä.
    .choice-nothing-yet = En vielä mitään. Hän voi olla palkattu kuljettaja, ystävä, kumppani tai joku, joka hallitsee häntä.
    .choice-report-him = Tarpeeksi ilmoittaakseni hänestä.
    .why = Vain ihminen itse voi kertoa, kuka päättää. Tervehdit miestä ja tulet taas.

# of: 9d8c8f14
q-fine =
    .ask = Ihminen sanoo, että kaikki on hyvin. Et ole varma. Mikä jättää oven auki?
    .choice-do-not-believe = Sanot, ettet usko häntä.
    .choice-again = Kerrot, milloin tulet taas, ja että numero on muitakin asioita varten.
    .choice-ask-again = Kysyt samaa toisin, kunnes saat vastauksen.
    .why = Painostaminen sulkee oven. Uudelleen tuleminen pitää sen auki.

# of: 66dd32ee
q-paper =
    .ask = Mitä selvität ennen kuin annat jollekulle esitteen?
    .choice-has-read = Onko hän lukenut sen ennen.
    .choice-who-looks = Tutkiiko joku hänen tavaroitaan tai puhelintaan.
    .choice-wants-out = Haluaako hän lopettaa seksin myymisen.
    .why = Löytynyt paperi voi vaarantaa ihmisen. Jollekulle turvallisin paperi on ei paperia.

# of: e5ce59b9
q-terms =
    .ask = Mikä kuuluu vertaisen työn ehtoihin?
    .choice-tells-story = Hän kertoo tarinansa, kun järjestö tarvitsee sitä.
    .choice-gift-card = Hän saa lahjakortin, koska työ tekee hänellekin hyvää.
    .choice-pay-support = Sama palkka kuin muilla samasta työstä, työnohjaus ja oikeus pitää tarinansa.
    .why = Vertaiselle maksetaan siitä, mitä hän osaa. Tarina on hänen.

# of: 85dd684c
q-officer =
    .ask = Poliisi kysyy ystävällisesti, onko eräällä teidän molempien tuntemalla ihmisellä kaikki hyvin. Mitä vastaat?
    .choice-shares-worry = Kerrot huolestasi, koska molemmat tarkoitatte hyvää.
    .choice-not-about-people = Emme puhu ihmisistä, joita tapaamme, emme edes siitä, keitä he eivät ole.
    .choice-says-no = Sanot, ettei hän ole uhri.
    .why = ”Ei” yhdestä kertoo jotakin seuraavasta. Viet eteenpäin sen, mihin ihminen on suostunut, etkä mitään muuta.
