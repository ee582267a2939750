### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: c716a481
about =
    .title = Puhelin- ja chat-työ ja vapaaehtoiset
    .summary = Puoli päivää auttavassa puhelimessa tai chatissa vastaaville ja vapaaehtoisille: hiljaisuus, soittaja, jota vahditaan, mitä voi luvata, miten puhelu päättyy ja kenelle asia siirretään.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä. Numeroita ja aukioloaikoja ei ole tarkistettu.
    .group = 6–16 henkeä, jotka vastaavat puheluihin tai viesteihin tai käyvät ihmisten luona ja tukevat heitä vapaaehtoisina. Huone, jossa parit voivat istua selät vastakkain, ja rauhallinen toinen huone. Kaksi kouluttajaa, joista toinen tuntee oman linjanne: päivystäjän, kirjaukset, rajat.

# of: 17eccfd8
open-a-call =
    .text = Näyttää puhelun ensimmäisen minuutin: onko turvallista puhua, mitä jos yhteys katkeaa, mitä kirjataan.

# of: e97bdf00
stay-with-silence =
    .text = Näyttää, miten ollaan minuutti hiljaisen soittajan kanssa enintään kolmella lauseella.

# of: 5e2a8592
talk-when-watched =
    .text = Valitsee tavan jatkaa tai lopettaa, kun joku muu ehkä kuuntelee tai lukee.

# of: 542da72e
promise-what-is-true =
    .text = Kirjoittaa kolme lausetta, jotka lohduttavat lupaamatta mitään, mitä ei voi pitää.

# of: 60d5545e
end-a-call =
    .text = Näyttää, miten puhelu tai chat päätetään viidessä vaiheessa niin, että ihmisellä on seuraava askel eikä jälkiä, joita hän ei halua.

# of: c5db99b3
hand-over =
    .text = Kertoo, milloin asia siirretään päivystäjälle ja mitä silloin kerrotaan ja mitä ei.

# of: f17cb276
safety =
    .content-warning = Tänään kuunnellaan keksittyjä puheluja hyväksikäytöstä, uhkailusta ja pelosta, ilman yksityiskohtia. Joku meistä on ehkä kokenut sellaista, myynyt seksiä tai tuntee jonkun, joka on. Kenenkään ei tarvitse kertoa mitään itsestään. Voit lähteä huoneesta milloin vain, syytä kertomatta; sama pätee vuorossa.
    .distress-plan = Toinen kouluttajista seuraa ryhmää ja menee jokaisen järkyttyneenä lähteneen perään, ellei tämä halua olla yksin. Tarjoa rauhallista huonetta, vettä ja aikaa. Kysy, mikä auttaisi, älä sitä, mitä on tapahtunut. Vapaaehtoinen, joka huomaa tänään, ettei linja ole nyt häntä varten, on oppinut jotakin; kukaan ei suostuttele häntä. Kysy ennen kotiinlähtöä, kuka voi olla hänen kanssaan, ja tarjoa Rikosuhripäivystyksen { $phone-riku } ja Nollalinjan { $phone-nollalinja } numerot. Keskeytä kertomus, josta soittajan voisi tunnistaa. Välittömässä vaarassa soita { $phone-emergency }.

# of: 67fca631
welcome =
    .title = Tervetuloa ja alkutesti

# of: 45dec640
opening =
    .title = Aloitus ja pelisäännöt
    .trainer =
        __Lue__ sisältövaroitus hitaasti ja kerro, missä rauhallinen huone on. Sitten kierros: nimi, jolla haluat tulla kutsutuksi, linjasi tai tehtäväsi ja ääni, jota kuuntelet mielelläsi.

        __Sopikaa kolmesta säännöstä__ ja kirjoita ne näkyviin:

        - Soittajista puhutaan niin, ettei ketään voi tunnistaa. Ääniä tai korostuksia ei matkita.
        - Jokaisesta ihmisryhmästä puhutaan niin kuin sen jäsenet olisivat paikalla tai linjalla. Ehkä ovatkin.
        - Harjoituksen voi milloin vain pysäyttää sanalla ”tauko”.

        __Kysy__ päivystäjän nimi ja kirjoita se taululle. Se on siinä koko päivän.
    .participant =
        Voit lähteä huoneesta milloin vain. Mieti jo nyt yksi ihminen, jolle voit soittaa illalla, jos päivä jää mieleen.

        Päivystäjämme on …, ja hänet tavoittaa …

# of: f7ba3a54
slide-rules =
    .title = Näin työskentelemme tänään
    .text =
        - Ketään soittajaa ei voi tunnistaa
        - Jokainen ihmisryhmä voi olla linjalla
        - ”Tauko” pysäyttää jokaisen harjoituksen
        - Päivystäjä: …
    .notes =
        Kirjoita päivystäjä tähän ennen kurssia. Jätä dia näkyviin aina, kun mitään muuta ei näytetä.

# of: ef4e1b2c
board-and-pens =
    .text = Fläppitaulu tai valkotaulu ja kynät

# of: 1472c1fb
course-handouts =
    .text = Jaettava materiaali ja ajantasainen palveluluettelo jokaiselle

# of: 3953f237
pre-test =
    .title = Testi ennen kurssia
    .trainer =
        Kerro, että testi mittaa kurssia eikä ihmisiä. Se ei ratkaise, kuka saa vastata puheluihin. Nimiä ei kirjoiteta: jokainen keksii tunnuksen, jonka vain hän tietää ja muistaa vielä puolen vuoden päästä.

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

# of: 9ad5fe0c
beginning =
    .title = Puhelun alku

# of: c33ae3ef
morning-break =
    .title = Tauko

# of: 2695dab4
first-minute =
    .title = Ensimmäinen minuutti
    .warning = Harjoittelemme puheluja. Valitse roolisi itse; voit myös vain kuunnella. ”Tauko” pysäyttää jokaisen kohtauksen.
    .trainer =
        Parit istuvat **selät vastakkain**. Kolme kolmen minuutin puhelua; sitten vaihdetaan ja kolme lisää. Soittajalla on lappu, ja hän päättää, paljonko siitä sanoo.

        - *Haluat tietää, onko tämä todella nimetöntä. Siinä kaikki.*
        - *Voit puhua. Pomosi pitää palkkasi. Et tiedä, mitä varten tämä linja on.*
        - *Minuutin päästä joku tulee huoneeseen. Sanot: ”Kyllä, kiitos, hammaslääkäri yhdeksältä.”*

        __Ensimmäisessä minuutissa on neljä osaa:__ ”Sopiiko nyt puhua?” · ”Jos yhteys katkeaa, enhän soita takaisin?” (tavallinen vastaus: älä soita) · ”Sinun ei tarvitse sanoa nimeäsi. Tämän kirjaamme: …” · ”Mistä haluaisit puhua?”

        __Kun joku tulee:__ seuraa soittajaa. ”Ymmärrän. Minä kysyn, sinä sanot kyllä tai ei. Oletko nyt vaarassa?” Tai vain: ”Yhdeksältä, hyvä. Voit perua milloin vain, päivällä ja yöllä.” Sitten odota tai lopeta.

        __Kuuntele,__ jatketaanko siksi, että on luettelo. Jos soittaja puhuu hammaslääkäristä, luettelo on päättynyt.

        __Vaarassa nyt:__ kysy, saatko soittaa hänen puolestaan numeroon { $phone-emergency } tai voiko hän soittaa itse, ja pysy linjalla. Sen, kuka päättää soittamisesta vastoin soittajan tahtoa ja miten, linjanne on sopinut ennen ensimmäistä vuoroa: lue se sääntö nyt ääneen.

        __Vaikea hetki:__ ”Minun on tiedettävä, missä hän on.” → Vain vaarassa, ja silloin kerrot, miksi kysyt.
    .participant =
        1. ”Sopiiko nyt puhua?”
        2. ”Jos yhteys katkeaa, en soita takaisin. Voit aina soittaa uudelleen.”
        3. ”Sinun ei tarvitse sanoa nimeäsi. Tämän kirjaamme: …”
        4. ”Mistä haluaisit puhua?”

        __Kun vahditaan:__ kysymyksiä, joihin voi vastata kyllä tai ei; tavallinen puheenaihe; tapa lopettaa heti.

# of: 03b99729
right-to-stop =
    .text = Tietoon perustuva suostumus tarkoittaa, että ihminen tietää, mihin hänen kertomaansa käytetään, ja saa jättää vastaamatta ja lopettaa milloin vain.

# of: 5a42016c
anonymous-day-and-night =
    .text = Auttamisjärjestelmän puhelin vastaa päivin ja öin, ja sinne voi soittaa kertomatta nimeään.

# of: c0e2f363
slide-first-minute =
    .title = Ensimmäinen minuutti
    .text =
        1. Sopiiko nyt puhua?
        2. Jos yhteys katkeaa …
        3. Mitä kirjataan
        4. Mistä haluaisit puhua?
    .notes =
        Jätä näkyviin puhelujen ajaksi. Pidä oman linjanne lause kohtaan 3 valmiina.

# of: b9ad6ee7
call-slips =
    .text = Puhelulaput jokaiselle parille, kirjoitettuna kouluttajan ohjeesta

# of: 22d97119
first-minute-volunteers =
    .trainer =
        Vapaaehtoisille, jotka tapaavat ihmisiä: samat neljä osaa vierekkäin penkillä. Katkeavan yhteyden tilalla on ”Onko tämä hyvä paikka? Odottaako joku sinua?”
    .participant =
        ”Onko tämä hyvä paikka puhua? Odottaako joku sinua?” Ei koskaan ihmisen kotiovella, ei koskaan viestillä, jonka muut voivat lukea.

# of: 36248d38
a-minute-of-silence =
    .title = Minuutti hiljaisuutta
    .trainer =
        __Ensin__ minuutti hiljaisuutta yhdessä, kellon kanssa, katse missä kukin haluaa. Kysy: ”Mitä sinussa tapahtui? Millä sekunnilla halusit puhua?”

        __Sitten parit selät vastakkain:__ soittaja on minuutin hiljaa. Kuuntelija saa käyttää kolme lausetta. Vaihto. Sitten kymmenen minuuttia yhdessä.

        __Hyviä lauseita:__ ”Olen tässä.” ”Sinun ei tarvitse sanoa mitään.” ”Jos haluat, koputa puhelinta kerran, jos kyllä.” Ja lopulla: ”Jos nyt lopetat, se sopii. Linja on auki huomennakin.”

        __Kuuntele__ täyttämistä: ”Haloo? Haloo? Oletko siellä?” ”En voi auttaa, jos et sano mitään.” Hiljaisuus voi olla pelkoa, ihminen huoneessa, sanan hakemista kolmannella kielellä tai sen kokeilemista, millainen tämä ääni on.

        __Vaikea hetki:__ ”Joku pilailee kustannuksellamme.” → Ehkä. Pysyt ystävällisenä niin kauan kuin linjanne on sopinut ja päätät puhelun ystävällisesti. Seuraava hiljainen soittaja kuulee, miten päätit edellisen.
    .participant =
        ”Olen tässä.” · ”Sinun ei tarvitse sanoa mitään.” · ”Jos lopetat, se sopii. Voit soittaa uudelleen.”

# of: 858fd8a0
listen-and-give-time =
    .text = Suomalainen ensikohtaamisen ohje neuvoo kuuntelemaan, antamaan aikaa, tyytymään hyvin lyhyisiin vastauksiin ja olemaan kysymättä traumaattisista tapahtumista.

# of: fb2884fa
slide-silence =
    .title = Olen tässä
    .text =
        Sinun ei tarvitse sanoa mitään.
    .notes =
        Minuutin aikana ei sanota muuta. Katso kelloa, älä ihmisiä.

# of: e170bfc8
middle-and-end =
    .title = Rehellisiä lauseita ja hyvä loppu

# of: 529e0555
true-sentences =
    .title = Mitä voi luvata
    .trainer =
        Lue jokainen soittajan kysymys. Jokainen kirjoittaa yhden vastauksen, puoli minuuttia kuhunkin, ja kaksi luetaan ääneen.

        - ”Tuleeko joku hakemaan minut?”
        - ”Ettehän kerro kenellekään?”
        - ”Saanko jäädä maahan?”
        - ”Paraneeko tämä, jos jätän hänet?”
        - ”Uskotko minua?”

        __Rehellisiä lauseita:__ ”En tiedä, ja voin selvittää kanssasi, kuka voisi.” · ”Se, mitä sanot, jää meille, paitsi jos lapsi tai jonkun henki on vaarassa. Kertoisin sinulle ensin.” · ”Siitä päättävät muut. Juristi voi kertoa, mikä on mahdollista.” · ”Sitä en voi tietää. Voimme miettiä, mikä lisäisi turvallisuutta.” · ”Uskon sinua.”

        __Kuuntele__ sanoja ”tietysti” ja ”varmasti”. Ja päinvastaista: ”Olen vain vapaaehtoinen.” Etsikää lause, joka on pieni ja pitää paikkansa.

        __Vaikea hetki:__ ”Eikö ’uskon sinua’ ole lupaus?” → Se ei lupaa mitään siitä, mitä seuraavaksi tapahtuu. Se koskee tätä hetkeä.
    .participant =
        Kolme rehellistä lausettani:

        1. …
        2. …
        3. …

# of: 37bcfca0
no-promises-rule =
    .text = WHO:n suositusten mukaan auttajalla on valmiina tieto siitä, mihin voi kääntyä, eikä hän lupaa mitään, mitä ei voi pitää.

# of: f0feba95
slide-true =
    .title = Pieni lause, joka pitää paikkansa
    .text =
        ”En tiedä, ja voin selvittää sen kanssasi.”
    .notes =
        Kokoa ryhmän parhaat lauseet sen alle.

# of: 6b8f6e8d
five-steps-out =
    .title = Viisi vaihetta puhelusta ulos
    .trainer =
        __Näytä kerran__ toisen kouluttajan kanssa, kolme minuuttia; sitten parit selät vastakkain, kaksi neljän minuutin kierrosta.

        1. **Sano, mitä kuulit,** yhdellä lauseella, soittajan sanoin.
        2. **Kysy,** mitä hän haluaa tehdä ensin. Ei mitään on myös vastaus.
        3. **Anna yksi seuraava askel:** yksi numero, yksi kellonaika. Kerro, mitä siellä tapahtuu ja mitä ei kysytä.
        4. **Jäljet:** ”Katsooko joku puhelintasi? Voit poistaa tämän puhelun. Olen linjalla sen ajan.”
        5. **Loppu:** ”Voit soittaa uudelleen, samastakin asiasta. Kiitos, että soitit.”

        __Kuuntele,__ annetaanko kolme numeroa kerralla tai eikö hyvä puhelu pääty, koska kuuntelija ei osaa päästää irti. Sopikaa, kuinka kauan puhelu linjallanne yleensä kestää.

        __Vaikea hetki:__ soittaja sanoo, ettei jaksa enää elää. → Linjanne sääntö tätä varten luetaan nyt ääneen. Kysy suoraan ja rauhallisesti, pysy linjalla, soita toisella puhelimella päivystäjälle.
    .participant =
        1. Mitä kuulin, sinun sanoillasi.
        2. Mitä haluat tehdä ensin?
        3. Yksi seuraava askel, yksi numero.
        4. Jäljet: puheluluettelo, selain, lasku.
        5. ”Voit soittaa uudelleen, samastakin asiasta.”

# of: 609f32e2
not-on-the-bill =
    .text = Puhelut Nollalinjaan ovat maksuttomia eivätkä näy laskulla. Sen sivuilla on painike, josta pääsee nopeasti pois.

# of: 73b816dd
riku-line =
    .text = Rikosuhripäivystyksen auttava puhelin on ollut maksuton ja nimetön. Aukioloajat on julkaistu vuonna 2020, ja ne on tarkistettava.

# of: 84a36b20
slide-five-steps =
    .title = Viisi vaihetta puhelusta ulos
    .text =
        1. Mitä kuulin
        2. Mitä ensin?
        3. Yksi seuraava askel
        4. Jäljet
        5. Voit soittaa uudelleen
    .notes =
        Jätä näkyviin molempien kierrosten ajaksi.

# of: 965a0ef7
in-writing =
    .title = Kun se on chat
    .trainer =
        __Näytä__ taululla chat, jossa on vain yksi rivi: *moi vastaako täällä oikea ihminen.* Parit kirjoittavat kaksi ensimmäistä vastausta, kolme minuuttia. Sitten kootaan, mikä on toisin kuin puhelussa:

        - Kuka tahansa voi lukea, nyt tai myöhemmin. Kirjoittaja voi vaihtua kesken.
        - Ei ääntä: lyhyitä rivejä, yksi kysymys kerrallaan, kerro, kun tarvitset hetken kirjoittamiseen.
        - Tauko ei ole loppu. Kerro, kauanko olet paikalla.
        - Sanat jäävät. Kerro ajoissa, mitä täällä säilyy ja miten sen voi siellä poistaa.
        - Konekäännös on vieras huoneessa: yksinkertaisia lauseita, ei nimiä.

        __Sopikaa varmistuksesta,__ joka ei paljasta mitään: ”Jatketaanko tässä, vai onko myöhemmin parempi?”

        __Vaikea hetki:__ tyyli muuttuu yhtäkkiä, ja sinulta kysytään, missä toimistonne on. → Vastaat vain sen, mikä on julkista, ystävällisesti ja lyhyesti. Palaat sovittuun kysymykseen. Kirjaat sen päivystäjälle.
    .participant =
        Lyhyitä rivejä. Yksi kysymys kerrallaan. ”Olen vielä tässä.” ”Jatketaanko tässä, vai onko myöhemmin parempi?” Kerro, mitä säilyy ja miten sen voi poistaa.

# of: 70a36eb5
slide-chat =
    .title = Kuka lukee?
    .text =
        - Nyt
        - Myöhemmin
        - Täällä, meillä
    .notes =
        Kysy, mitä oma chattinne säilyttää ja kauanko. Jos kukaan ei tiedä, se on huomisen ensimmäinen tehtävä.

# of: cce0a64b
in-writing-volunteers =
    .participant =
        Ei omia numeroita eikä tilejä: viestit kulkevat järjestön puhelimen kautta. Se suojaa ihmistä ja sinun iltojasi.

# of: 943c303c
calls =
    .title = Kolme yhteydenottoa

# of: c33ae3ef
second-break =
    .title = Tauko

# of: 4ecca99b
call-neighbour =
    .title = Naapuri soittaa
    .trainer =
        Älä kerro etukäteen, millainen tapaus on. Lue se puheluna. Neljän hengen ryhmät, kuusi minuuttia, sitten yhdessä. **Mikään hänen kertomansa ei ole merkki ihmiskaupasta.** Hän on huolissaan, tai rappukäytävän liikenne häiritsee häntä. Kumpaankin voi vastata ystävällisesti.

        __Kuuntele,__ luvataanko ”selvittää asiaa”. Auttava puhelin ei tutki, eikä naapurikaan.

        __Vaikea hetki:__ ”Parempi katsoa kuin katua.” → Epäilykin maksaa: naisille asunnon, rauhan, luottamuksen. Molemmat erehdykset satuttavat jotakuta.

# of: 59cf86d0
slide-neighbour =
    .title = Naapuri soittaa
    .text =
        - Mitä hän kuulee tai näkee jonkun *tekevän* jollekulle?
        - Mitä sanotte hänelle?
    .notes =
        Lue puhelu ääneen, näyttelemättä.

# of: 894f9050
neighbour =
    .text =
        ”Hyvää iltaa. En halua nimeäni mihinkään. Yläpuolellani asuu ulkomaalaisia naisia, kolme kai, ja he vaihtuvat. Miehiä käy, hiljaa, mutta kaikkina aikoina. Heidän on nähty polttavan parvekkeella hyvin ohuissa vaatteissa. Vaimo sanoo, että se on ihmiskauppaa, siitähän lukee paljon. Kyllä he huomenta sanovat, se on myönnettävä, ja kerran he ottivat pakettimme vastaan. Pitäisikö minun soittaa ovikelloa ja kertoa, että he ovat vapaita? Vai lähetättekö te jonkun?”

# of: 4daa7538
neighbour-nothing =
    .ask = Mikä tässä puhelussa osoittaa hallintaa, harhaanjohtamista tai hyväksikäyttöä?
    .listen-for = Ei mikään. Alkuperä, vieraat, vaatteet ja vaihtuvat asukkaat eivät kerro mitään.

# of: 9405d03f
neighbour-say =
    .ask = Mitä sanot hänelle?
    .listen-for = Kiitos, että ajattelet muita. Kertomasi ei osoita, että ketään pakotettaisiin. Älä soita ovikelloa viestin kanssa; sano edelleen huomenta. Jos kuulet uhkailua tai avunhuudon, { $phone-emergency }.

# of: 8d84e802
neighbour-door =
    .ask = Miten naapuri voi jättää oven auki?
    .listen-for = Olemalla tavallinen, ystävällinen naapuri. Siltä, joka ottaa paketteja vastaan, voi pyytää apua.

# of: 66646e97
call-nine-oclock =
    .title = Hammaslääkäri yhdeksältä
    .warning = Seuraava puhelu koskee pelkoa ja uhkailua. Siinä ei ole väkivaltaa.
    .trainer =
        Lue hitaasti, taukojen kanssa; laske kuhunkin viisi sekuntia. Neljän hengen ryhmät, kahdeksan minuuttia, sitten yhdessä.

        Tapauksessa on **hallintaa** (joku kuuntelee, paperit ja puhelin pidetään), **hyväksikäyttöä** (työ kahdessa kodissa, tuskin palkkaa) ja **riippuvuutta** (sänky, lupa, velka). Sen, onko kyse ihmiskaupasta, ratkaisevat muut. Tämä riittää apuun ja nimettömään neuvon kysymiseen.

        __Kuuntele,__ sanooko joku ”anna osoitteesi, lähetän poliisin”. Kysy: ”Halusiko hän sitä? Entä jos oven avaa mies?”

# of: 3f915b81
language-cafe =
    .text =
        Autat tiistaisin kielikahvilassa. Salma, noin neljäkymmentä, on paikalla kolmatta kertaa. Hän siivoaa ja hoitaa lapsia kahdelle perheelle. He antavat rahaa, kun muistavat, hän sanoo, ja toinen rouvista pitää hänen passiaan. Hän kertoo sen, kun kuivaatte yhdessä kuppeja. Perheen kahdeksanvuotias tyttö odottaa eteisessä ja kurkistaa sisään vähän väliä; silloin Salma puhuu hammaslääkäristä yhdeksältä. Kun tyttö on poissa: ”Onko sellaisessa paikassa pakko pysyä? Hän sanoo, että poliisi vie minunlaiseni.” Ensi tiistaina tyttö on koulussa.

# of: 5511c929
cafe-girl =
    .ask = Mitä teet, kun tyttö kurkistaa sisään?
    .listen-for = Seuraat Salmaa: hammaslääkäri. Tytölle lasi mehua. Häneltä ei kysytä mitään eikä hänen mukanaan lähetetä mitään.

# of: 7b5d9d4e
cafe-stay =
    .ask = Hän kysyy, onko pakko pysyä. Mitä voit vastata, mikä pitää paikkansa?
    .listen-for = Kenelläkään ei ole oikeutta pidätellä häntä. On apua ihmisille, joiden paperit ja palkka on otettu. Olen vapaaehtoinen ja voin kysyä joltakulta, joka tietää enemmän, nimeäsi mainitsematta.

# of: f6b33c3c
cafe-tuesday =
    .ask = Mitä sovitte ensi tiistaista?
    .listen-for = Kuka enemmän tietävä on silloin paikalla, jos hän haluaa. Numero, joka on helppo muistaa. Mitä hän tekee, jos tilanne pahenee sitä ennen.

# of: c236aee7
cafe-contact =
    .ask = Mitä kerrot yhteyshenkilöllesi, ja mitä et tee?
    .listen-for = Samana päivänä: kieli, toive, tiistai. Et sitä, kuka hän on, ellei hän suostu. Et mene perheen luo, vie häntä kotiisi etkä säilytä hänen papereitaan.

# of: d3f15f39
slide-nine =
    .title = Hammaslääkäri yhdeksältä
    .text =
        - Joku tulee sisään: mitä sanotte?
        - ”Saako lähteä?” Mikä pitää paikkansa?
        - Mitä sovitte?
    .notes =
        Lue hitaasti. Laske jokaiseen taukoon viisi sekuntia.

# of: 0ebec20a
nine-oclock =
    .text =
        Nainen puhuu englantia, hiljaa. ”Voiko täältä kysyä? … Siivoan ja hoidan lapsia, kahdelle perheelle. He antavat rahaa, kun muistavat. … Passini on rouvalla. … Ei, minua ei ole satutettu.” Ovi. ”Kyllä, kiitos, hammaslääkäri yhdeksältä.” Hiljaisuus, lapsen ääni. Sitten kuiskaten: ”Hän sanoo, että poliisi vie minunlaiseni. Olen hänelle velkaa lipusta. Tämä on lapsen puhelin, minun on poistettava. Haluan vain tietää, saako sellaisesta paikasta lähteä. … Huomenna olen yksin kymmenestä yhteentoista.”

# of: 942c88b5
nine-door =
    .ask = Mitä sanot, kun ovi aukeaa?
    .listen-for = ”Yhdeksältä, hyvä. Voit muuttaa sen milloin vain.” Sitten hiljaisuus. Ei kysymystä, ei numeroa ääneen.

# of: bb84374a
nine-may-go =
    .ask = Hän kysyy, saako lähteä. Mitä voit vastata, mikä on totta?
    .listen-for = Kenelläkään ei ole oikeutta pidätellä häntä. On apua ihmisille, joiden paperit ja palkka on otettu, eikä se ilmoita asiakkaistaan poliisille. Luvista päättävät muut.

# of: 5786bf15
nine-tomorrow =
    .ask = Hän on huomenna yksin kymmenestä yhteentoista. Mitä sovitte?
    .listen-for = Hän soittaa teille; te ette soita. Mihin numeroon, helppo muistaa. Kuka vastaa kymmeneltä ja tietää asiasta. Mitä hän tekee, jos tuntia ei tulekaan.

# of: f62e8341
nine-hand-over =
    .ask = Mitä kerrot päivystäjälle ja mitä et?
    .listen-for = Sen, mitä kymmeneltä tarvitaan: kieli, aika, toive. Ei arvausta siitä, kuka hän on. Neuvo auttamisjärjestelmältä, nimeämättä ketään.

# of: ba72ea70
chat-elias =
    .title = Chat yöllä
    .warning = Seuraava tapaus on chat 16-vuotiaan kanssa, jota käytetään hyväksi. Yksityiskohtia ei kerrota.
    .trainer =
        Lue rivit yksi kerrallaan. Neljän hengen ryhmät, seitsemän minuuttia, sitten yhdessä.

        Hän on alle 18-vuotias: kenenkään ei ole tarvinnut pakottaa häntä, jotta se on lapsen hyväksikäyttöä. **Et päätä yksin etkä lupaa vaieta.** Kerro ajoissa, missä salassapidon raja on. Jos linjanne on nimetön, ette ehkä tiedä mitään, minkä voisi ilmoittaa; silloin työtä on pitää yhteyttä ja nimetä turvallinen aikuinen.

        __Kuuntele__ syyttämistä (”miksi lähetät sille kuvia”) ja sen kysymistä, mitä kuvissa on. Kukaan ei kysy niistä eikä pyydä nähdä niitä.

        __Vapaaehtoiset:__ päivystäjälle kerrotaan heti, tänään, ei vuoron jälkeen.

# of: 8a5c8234
slide-elias =
    .title = Chat yöllä
    .text =
        - Kolme ensimmäistä riviänne
        - Missä salassapidon raja on, ja milloin kerrotte sen?
        - Kenelle kerrotaan ja milloin?
    .notes =
        Lue rivit yksi kerrallaan. Kukaan ei lue niitä hassulla äänellä.

# of: 07d2db78
elias =
    .text =
        _moi_ – *onks tää pojillekin* – *oon 16 mut älkää tehkö siitä numeroo* – *on yks tyyppi se on 30 se on ollu tosi hyvä mulle, puhelin ja kaikki* – *nyt se haluu et tapaan sen kavereita ja ne maksaa SILLE* – *en haluu enää* – *sil on kuvia* – *etteks te voi kertoo kellekään* – *äiti kuolis*

# of: e4b4ae50
elias-first =
    .ask = Mitkä ovat kolme ensimmäistä riviäsi?
    .listen-for = Kyllä, pojillekin. Hyvä, että kirjoitit. Se ei ole sinun syysi. Yksi lyhyt rivi siitä, missä salassapidon raja on, ennen kuin hän kertoo enemmän.

# of: 2fac4ce8
elias-tell =
    .ask = Hän pyytää, ettei kenellekään kerrota. Mitä vastaat?
    .listen-for = Ei lupausta vaikenemisesta. Mitä minun olisi tehtävä ja kenen kanssa, että kerron sen hänelle ensin ja että hän saa vaikuttaa siihen, miten.

# of: e1e9aa1e
elias-next =
    .ask = Mikä on yksi seuraava askel täksi yöksi?
    .listen-for = Onko hän nyt turvassa? Yksi aikuinen, johon hän luottaa, tai päivystäjä chatissa. Hänen ei tarvitse poistaa eikä tunnustaa mitään. Chat on auki huomenna kello …

# of: 5fc5cced
elias-duty =
    .ask = Kuka tekee mitä ja milloin?
    .listen-for = Päivystäjälle heti. Lastensuojeluilmoitus viipymättä ja ilmoitus epäillystä lapseen kohdistuvasta seksuaalirikoksesta, niiden toimesta, joilla velvollisuus on, sillä, mitä tiedetään.

# of: 7d80dd9f
who-must-notify =
    .text = Muun muassa terveydenhuollossa, sosiaalihuollossa, opetuksessa ja poliisissa työskentelevien on tehtävä lastensuojeluilmoitus viipymättä. Epäillystä lapseen kohdistuvasta seksuaalirikoksesta on ilmoitettava myös poliisille salassapidon estämättä.

# of: 770a9578
handing-over =
    .title = Asian siirtäminen

# of: acd70127
now-or-later =
    .title = Nyt, puhelun jälkeen vai ei lainkaan
    .trainer =
        Kolme nurkkaa: *päivystäjälle nyt* · *puhelun jälkeen* · *jää minulle*. Lue, anna ihmisten valita nurkka, kysy yhdeltä kussakin, miksi.

        - Soittaja on lukitussa huoneessa, ja joku on tulossa. *Nyt, ja { $phone-emergency }, niin kuin linjanne sääntö sanoo.*
        - 15-vuotias soittaja kertoo aikuisesta, joka ottaa hänestä rahaa. *Nyt.*
        - Soittaja kysyy samaa kolmantena iltana. *Puhelun jälkeen: ehkä hän tarvitsee toisenlaista apua.*
        - Soittaja kertoo myyvänsä seksiä ja kysyy veroneuvojaa. *Jää minulle; hän saa neuvojan numeron.*
        - Tunnistat naapurin äänen. *Puhelun jälkeen. Et kerro kenellekään, kenen ääni se oli; seuraavaan puheluun vastaa toinen.*
        - Et saa puhelua mielestäsi. *Puhelun jälkeen, tänään: sitä varten päivystäjä on.*

        __Sano:__ ”Siirtäminen ei ole epäonnistumista. Vapaaehtoinen, joka päättää yksin, on sellainen, jonka linja on jättänyt yksin.”
    .participant =
        __Nyt:__ vaara, alle 18-vuotias, henki. **Puhelun jälkeen:** mitä kannan kotiin. **Ei koskaan:** kuka se oli, jos sitä ei tarvita.

# of: 7bb25a71
now-or-later-volunteers =
    .participant =
        Yhteyshenkilöni on … Kerron hänelle samana päivänä. En lainaa rahaa, säilytä papereita, vie ketään kotiini enkä mene yksin kenenkään ovelle.

# of: 46fe38b3
slide-hand-over =
    .title = Kukaan ei päätä yksin
    .text =
        - Nyt
        - Puhelun jälkeen
        - Jää minulle
    .notes =
        Lisää päivystäjän puhelinnumero kohdan ”Nyt” alle.

# of: 3bdfda64
closing =
    .title = Päätös

# of: 3f9fbd09
shift-plan =
    .title = Seuraava vuoroni
    .trainer =
        Jokainen kirjoittaa ensimmäisen minuutin neljä osaa omin sanoin, niin että paperin voi panna puhelimen viereen, ja yhden lauseen, jota ei enää sano. Lauseen he kertovat vieruskaverille.
    .participant =
        __Puhelimeni vieressä__

        - Ensimmäinen minuuttini: …
        - Kolme rehellistä lausettani: …
        - Päivystäjän numero: …

        En enää sano: …

# of: 947bc372
slide-small-step =
    .title = Puhelimeni vieressä
    .text =
        - Ensimmäinen minuuttini
        - Kolme rehellistä lausettani
        - Päivystäjän numero

        En enää sano: …
    .notes =
        Anna kirjoittaa se niin, että paperi voi huomenna olla puhelimen vieressä.

# of: 034dec47
plan-cards =
    .text = Postikortti jokaiselle

# of: 423e1c99
post-test =
    .title = Testi kurssin jälkeen
    .trainer =
        Samat kysymykset, sama tunnus. Lue lopuksi oikeat vastaukset ja perustelut.

        __Seuranta:__ kolmannen vuoron jälkeen puolen tunnin keskustelu kokeneen työtoverin kanssa; puolen vuoden päästä testi ja sen avain, yksi uusi harjoituspuhelu ja mitä numeroissa ja laissa on muuttunut. Kerro jokaisen tuloksen vieressä, kuinka moni vastasi.
    .participant =
        Kolmannen vuoroni jälkeen juttelen … kanssa. Puolen vuoden päästä saat samat kysymykset uudelleen. Tieto haalistuu kaikilta; kertaus kuuluu kurssiin.

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

# of: ca7ef242
last-round =
    .title = Viimeinen kierros
    .trainer =
        Kierros, yksi sana tai hiljaisuus: mitä jätän tänne tai otan mukaani? Uusia kertomuksia ei avata. Jää huoneeseen kymmeneksi minuutiksi.
    .participant =
        Et ole vastuussa siitä, mitä soittaja tekee huomenna. Olet vastuussa äänestä, jonka hän kuulee tänään.

# of: b5f72f05
slide-one-word =
    .title = Yksi sana
    .text =
        Mitä jätän tänne tai otan mukaani?

        Väliin saa jättää.
    .notes =
        Uusia kertomuksia ei avata. Jää huoneeseen kymmeneksi minuutiksi.

# of: 885cb16a
q-safe-to-talk =
    .ask = Mitä selvität puhelussa ensin?
    .choice-name-and-town = Nimen ja paikkakunnan tilastoa varten.
    .choice-what-happened = Mitä tarkalleen on tapahtunut.
    .choice-all-right = Sopiiko nyt puhua.
    .why = Kaikki muu riippuu siitä. Nimeä ei tarvita.

# of: 8d2b5643
q-cut-off =
    .ask = Puhelu katkeaa kahden minuutin päästä. Mitä teet?
    .choice-call-back = Soitat heti takaisin, kolme kertaa.
    .choice-wait = Et soita takaisin, ellei siitä ole sovittu, ja pysyt vapaana uudelle puhelulle.
    .choice-message = Lähetät viestin, jossa on linjan nimi.
    .why = Puhelin voi olla jollakulla toisella. Takaisin soittaminen voi paljastaa ihmisen.

# of: 7be0f241
q-silent =
    .ask = Soittaja ei sano mitään. Mikä auttaa eniten?
    .choice-here = ”Olen tässä. Sinun ei tarvitse sanoa mitään.”
    .choice-cannot-help = ”En voi auttaa sinua, jos et sano mitään.”
    .choice-guess = Arvaaminen, mistä voisi olla kyse.
    .why = Hiljaisuus voi olla pelkoa, ihminen huoneessa tai sanan hakemista. Rauhallinen ääni on jo apua.

# of: 8ea97c36
q-dentist =
    .ask = Kesken puhelun ihminen alkaa yhtäkkiä puhua hammaslääkäriajasta. Mitä teet?
    .choice-correct = Sanot, että hän soitti väärään numeroon.
    .choice-follow = Seuraat häntä, et kysy mitään, mikä paljastaisi hänet, ja annat hänen lopettaa.
    .choice-list = Jatkat luetteloasi.
    .why = Joku voi kuunnella. Soittaja tietää parhaiten, mikä on turvallista.

# of: d2f770d7
q-tell-anyone =
    .ask = Soittaja kysyy, ettehän kerro kenellekään. Mikä vastaus pitää paikkansa?
    .choice-never-anyone = En, en koskaan, sanoitpa mitä tahansa.
    .choice-except = Se jää meille, paitsi jos lapsi tai jonkun henki on vaarassa. Kertoisin sinulle ensin.
    .choice-depends = Se riippuu siitä, mitä kerrot minulle.
    .why = Rajatonta vaikenemista ei voi pitää. On reilua kertoa raja ajoissa.

# of: 93a4032e
q-end =
    .ask = Mikä kuuluu jokaisen puhelun loppuun?
    .choice-all-numbers = Kaikki numerot, joista voisi olla hyötyä.
    .choice-one-step-traces = Yksi seuraava askel ja kysymys puhelimeen jäävistä jäljistä.
    .choice-appeal = Kehotus mennä poliisin puheille.
    .why = Yhden askeleen voi muistaa. Jäljet voivat vaarantaa ihmisen.

# of: 2eda4e5a
q-sixteen =
    .ask = Chatissa 16-vuotias kertoo aikuisesta, joka ottaa hänestä rahaa. Hän pyytää, ettet kerro kenellekään. Mitä teet?
    .choice-keep-quiet = Vaikenet, koska chat on nimetön.
    .choice-on-call-now = Kerrot, missä salassapidon raja on, pysyt hänen kanssaan ja kutsut heti päivystäjän.
    .choice-after-shift = Mietit asiaa ja kerrot siitä vuoron jälkeen.
    .why = Kun ihminen on alle 18-vuotias, asiaa ei ratkaista yksin, eikä se odota.
