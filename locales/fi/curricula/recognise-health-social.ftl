### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 995720b1
about =
    .title = Ihmiskaupan ja hyväksikäytön tunnistaminen
    .summary = Puoli päivää sosiaali- ja terveydenhuollon työntekijöille: mitä ihmiskauppa on ja mitä se ei ole, miten ihminen kohdataan turvallisesti ja mihin Suomessa voi ottaa yhteyttä.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä.
    .group = 8–20 henkeä, mieluiten sekä sosiaali- että terveydenhuollosta. Huone, jossa pienryhmät voivat puhua kuulematta toisiaan, ja lisäksi rauhallinen toinen huone. Mielellään kaksi kouluttajaa, jotta toinen voi lähteä sen mukaan, joka tarvitsee tukea.

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

# of: bbbc1085
slide-opening =
    .title = Kolme sääntöä
    .text =
        - Ketään ei voi tunnistaa puheistamme.
        - Kaikista puhutaan niin kuin he olisivat paikalla.
        - Yksinkertaiset kysymykset ovat tervetulleita.

        Voit lähteä huoneesta milloin vain.
    .notes =
        Ensin sisältövaroitus ja rauhallinen huone, sitten säännöt, vasta sitten nimet.

# of: ea9ed8c8
pre-test =
    .title = Testi ennen kurssia
    .trainer =
        Kerro, että testi mittaa kurssia eikä ihmisiä. Nimiä ei kirjoiteta: jokainen keksii tunnuksen, jonka vain hän tietää ja muistaa vielä puolen vuoden päästä.

        Älä kerro vastauksia vielä. Pane merkille, mitkä kysymykset menivät monella väärin, ja käytä niihin aikaa.

        __Onko aikaa vähän?__ Lähetä testi tunnuksineen jo viikkoa ennen.

# of: 9d4076f5
pre-test-sheets =
    .text = Testilomake jokaiselle

# of: 8136e5ba
first-pause =
    .title = Ensimmäinen tauko

# of: c33ae3ef
first-break =
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

# of: 25f1b173
lena =
    .text =
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

# of: 980b1886
slide-lena =
    .title = Lena
    .text =
        - Mitä hän tarvitsee tänään?
        - Mitkä yksityiskohdat eivät kerro mitään?
        - Mitä sinun pitäisi **kuulla**, jotta ajattelisit toisin?
        - Mitä väärä epäily voisi maksaa hänelle?
    .notes =
        Älä kerro etukäteen, millainen tapaus on. Tämä ei ole ihmiskauppaa.

# of: b8b79c86
first-case-health =
    .participant =
        Anna se hoito, jota hän tuli hakemaan. Kysy työstä vain sen verran kuin tutkimus vaatii, kerro miksi, ja sovi, miten hän saa vastaukset matkalla.

# of: 24a107ee
first-case-social =
    .participant =
        Jos hän tulee sinun luoksesi, vastaa siihen, mitä hän kysyy: rahasta, asumisesta tai palveluista. Hänen työnsä on tulonlähde siinä missä muutkin, kunnes hän kertoo muuta.

# of: 2ebb79d3
second-case =
    .title = Tomas
    .warning = Seuraavassa tapauksessa on uhkailua ja velkaa. Väkivaltaa siinä ei ole.
    .trainer =
        Lue ensimmäinen osa. Ryhmät miettivät viisi minuuttia, miten seuralaisen kanssa toimitaan. Jaa vasta sitten tapaus, jossa ovat toinen osa ja kysymykset: kahdeksan minuuttia, ja lopuksi yhdessä.

        Tapauksessa on **hallintaa** (passi, uhkaukset, seuralainen joka askeleella), **hyväksikäyttöä** (työajat, palkka) ja **riippuvuutta** (velka, jonka muut laskevat, sänky, lupa, kieli). Sen, onko kyse ihmiskaupasta, ratkaisevat muut. Tämä riittää siihen, että katsotaan tarkemmin ja tarjotaan apua.

        __Tarkkaile__ kiirettä: soitetaan heti poliisille, estetään lähtemästä, haastetaan seuralainen. Kysy: ”Kuka kantaa sen riskin?”

        __Vaikea hetki:__ ”Itsehän hän suostui.” → Merkitseekö hänen kyllänsä mitään, jos häntä johdettiin harhaan ja uhattiin? Katsokaa kolmea laatikkoa.

# of: 01ad99e4
tomas =
    .text =
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

# of: 01eef776
slide-tomas =
    .title = Tomas
    .text =
        Ensin: miten pääset puhumaan hänen kanssaan kahden kesken?

        Sitten:

        - Hallinta, hyväksikäyttö, riippuvuus?
        - Mitä muuta se voisi olla?
        - Mitä **tässä tunnissa** voi tehdä?
    .notes =
        Näytä tämä, kun ensimmäinen osa on luettu. Hänen on oltava takaisin tunnin päästä.

# of: c33ae3ef
second-break =
    .title = Tauko

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

# of: e4ab0647
slide-own-plan =
    .title = Seuraava askeleeni
    .text =
        Kahden viikon kuluessa aion …

        Kerron …, että olen tehnyt sen.
    .notes =
        Niin pieni, että se toteutuu. Jokainen kertoo vierustoverille.

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
