### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 6cad2cd0
about =
    .title = Ihmiskaupasta kouluttaminen traumatietoisesti
    .summary = Päivä niille, jotka aikovat opettaa muita kursseja: tavoitteet, jotka voi nähdä, sanat, tiedot, mitä tehdä, kun joku huoneessa kertoo, vertaiset kouluttajapareina, harjoittelu ja rehellinen arviointi.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä. Tutkimukset on luettu tiivistelminä.
    .group = 6–12 henkeä, jotka ovat käyneet jonkin muista kursseista, sosiaali- ja terveydenhuollon tai oman alansa, ja jotka opettavat sellaisen puolen vuoden sisällä. Kaksi kouluttajaa, mielellään toisella omaa kokemusta; molemmat ovat suunnitelleet päivän, ja molemmille maksetaan. Suuri huone, jossa voi harjoitella neljässä nurkassa, ja rauhallinen toinen huone.

# of: 73184c35
write-objective =
    .text = Kirjoittaa yhden tavoitteen, jossa on havaittava verbi, ja sille tekemisen ja testikysymyksen.

# of: f7597d58
choose-words =
    .text = Vaihtaa kahdeksan sanaa, jotka satuttavat tai sekoittavat asioita, ja perustelee kunkin yhdellä lauseella.

# of: 1bad992d
check-a-fact =
    .text = Vertaa kahta lähdettä, jotka sanovat päinvastaista, ja ratkaisee päiväyksen, julkaisijan ja voimassa olevan lain avulla, kumpaa saa opettaa.

# of: ff5e3800
hold-a-disclosure =
    .text = Näyttää, mitä kouluttaja sanoo ja tekee kahden ensimmäisen minuutin aikana sen jälkeen, kun joku kertoo huoneessa itsestään.

# of: 07b667e2
teach-with-peers =
    .text = Luettelee, millä ehdoilla kokemusasiantuntijat opettavat kanssasi, suunnittelusta palkkaan.

# of: 44eb0cc0
teach-a-piece =
    .text = Esittää kuusi minuuttia jostakin osasta ja muuttaa yhden asian palautteen jälkeen.

# of: fe420024
report-honestly =
    .text = Raportoi testin tuloksen ja vastaajien määrän ja sanoo, mitä tulos ei osoita.

# of: 6da3bdc9
safety =
    .content-warning = Tänään harjoitellaan opettamaan hyväksikäytöstä, väkivallasta ja uhkailusta. Yksityiskohtia siihen ei tarvita, eikä niitä kerrota. Joku meistä on ehkä kokenut sellaista, myynyt seksiä tai tuntee jonkun, joka on. Kenenkään ei tarvitse sanoa sitä, eikä sitä keneltäkään pyydetä. Harjoittelemme myös hetkiä, joissa joku huoneessa kertoo; ne ovat keksittyjä. Voit lähteä huoneesta milloin vain, syytä kertomatta.
    .distress-plan = Toinen kouluttajista seuraa ryhmää ja menee jokaisen järkyttyneenä lähteneen perään, ellei tämä halua olla yksin. Tarjoa rauhallista huonetta, vettä ja aikaa. Kysy, mikä auttaisi, älä sitä, mitä on tapahtunut. Kertomisen harjoituksessa jokainen voi valita katsomisen. Kysy ennen kotiinlähtöä, kuka voi olla hänen kanssaan, ja tarjoa Rikosuhripäivystyksen { $phone-riku } ja Nollalinjan { $phone-nollalinja } numerot. Keskeytä keskustelu, joka paljastaa jonkun. Välittömässä vaarassa soita { $phone-emergency }.

# of: 67fca631
welcome =
    .title = Tervetuloa ja alkutesti

# of: 79470747
opening =
    .title = Aloitus, hitaasti tehtynä
    .trainer =
        Aloita täsmälleen niin kuin kurssit alkavat: sisältövaroitus, rauhallinen huone, kierros, pelisäännöt. **Pysähdy sitten** ja kysy: ”Mitä tein näiden kuuden minuutin aikana, missä järjestyksessä ja miksi?”

        __Kokoa:__ varoitus tulee ennen kuin ihmiset kertovat, keitä ovat. Lähtemisestä tehdään tavallista. Kenenkään ei tarvitse kertoa. Säännöistä sovitaan, niitä ei lueta. Joku seuraa ryhmää.

        __Pyydä kahta sääntöä lisää__ tälle päivälle:

        - Palaute koskee sitä, mitä tehtiin, ja siinä on ”kokeile”.
        - Kukaan ei esitä hyväksikäytettyä. Esitämme työtovereita, osallistujia ja kouluttajia.

        __Vaikea hetki:__ ”Olemme ammattilaisia, emme tarvitse varoitusta.” → ”Ehkä sinä et. Opit täällä sanomaan sen niin, että tarvitsevat kuulevat.”
    .participant =
        Voit lähteä huoneesta milloin vain. Mieti jo nyt yksi ihminen, jolle voit soittaa illalla, jos päivä jää mieleen.

        Omat ensimmäiset kuusi minuuttiani: mitä sanon ja missä järjestyksessä.

# of: 08891458
slide-rules =
    .title = Näin työskentelemme tänään
    .text =
        - Kenenkään ei tarvitse kertoa
        - Palaute: mitä tehtiin, ja ”kokeile …”
        - Kukaan ei esitä hyväksikäytettyä
        - Huoneesta saa lähteä milloin vain
    .notes =
        Jätä säännöt näkyviin koko päiväksi.

# of: ef4e1b2c
board-and-pens =
    .text = Fläppitaulu tai valkotaulu ja kynät

# of: 20b5ac29
course-handouts =
    .text = Jaettava materiaali ja yhden kurssin kouluttajan opas jokaiselle

# of: bf8e7efb
pre-test =
    .title = Testi ennen kurssia
    .trainer =
        Kerro, että testi mittaa kurssia eikä ihmisiä. Nimiä ei kirjoiteta: jokainen keksii tunnuksen, jonka vain hän tietää ja muistaa vielä puolen vuoden päästä. Älä kerro vastauksia vielä.

        __Pidä lomakkeiden määrä mielessä:__ tarvitset sitä iltapäivällä.

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

# of: 504ba1fb
taking-apart =
    .title = Puretaan yksi osa

# of: 61f30716
what-did-we-do =
    .title = Mitä kouluttaja teki?
    .trainer =
        Äsken opetettu osa oli myös esimerkki. Parit avaavat oppaan samasta kohdasta ja merkitsevät: missä kouluttaja seurasi sitä, missä ei, ja minkä lauseen he itse sanoisivat toisin?

        __Sitten__ jokainen pari nimeää vaikean hetken, jota tässä osassa eniten pelkää. Kokoa kolme taululle; ne palaavat harjoituksessa.

        __Kuuntele,__ sanooko joku ”kertoisin heille tarinan …”. Kysy: ”Kenen tarina se on, ja mitä varten?”

        __Sano:__ ”Jos et voi opettaa, että seksityö ja ihmiskauppa ovat eri asioita, älä vielä opeta tätä kurssia. Kurssi, joka sekoittaa ne, tekee vahinkoa, opetettiinpa se miten hyvin tahansa.”
    .participant =
        - Hetki, jota eniten pelkään: …
        - Ensimmäinen lauseeni siinä: …

# of: 6e6dd49b
amnesty-separates =
    .text = Amnesty International käyttää sanaa ”seksityö” vain suostuvien aikuisten välisestä vaihdosta ja käsittelee ihmiskauppaa siitä erikseen.

# of: 23f95630
slide-apart =
    .title = Opas ja huone
    .text =
        - Mitä kouluttaja seurasi?
        - Mikä muuttui?
        - Mitä itse sanoisit toisin?
    .notes =
        Anna heidän olla sinulle ankaria. Halvempaa palautteen harjoitusta ei ole.

# of: c33ae3ef
morning-break =
    .title = Tauko

# of: dc9d0ace
seen-taught-tested =
    .title = Nähty, opetettu, testattu
    .trainer =
        __Aloita lauseesta__ ”Osallistujat ymmärtävät, mitä ihmiskauppa on.” Kysy: ”Miten näkisit sen huoneen takaosasta?” Anna ryhmän etsiä verbejä, jotka voi nähdä: nimetä, luetella, lajitella, selittää, näyttää, suunnitella, verrata, kirjoittaa, valita.

        __Kolmen ryhmät__ kirjoittavat seuraavaa kurssiaan varten kolme tavoitetta yhdenvärisille liuskoille, toisenvärisille tekemisen, jossa se tehdään, kolmannelle testikysymyksen. Kaksitoista minuuttia. Sitten he asettavat kolme liuskaa rinnakkain toisen ryhmän pöydälle.

        __Toinen ryhmä kysyy kolme asiaa:__ Voisinko nähdä sen? *Tekevätkö* ihmiset sen vai vain kuulevat siitä? Voisiko sen oppinut vastata väärin tai oppimaton oikein?

        __Sitten yhdessä,__ kahdeksan minuuttia: liuskat, joilla ei ole paria. Tavoite, jota kukaan ei tee, on toive. Kysymys ilman tavoitetta on uteliaisuutta. Tekeminen ilman kumpaakaan voi olla se, josta ihmiset eniten pitävät; silloin sillä on tavoite, jota kukaan ei ole vielä kirjoittanut.

        __Vaikea hetki:__ ”Asenteita ei voi nähdä.” → Mitä ihminen, jolla on se asenne, *tekisi*? Kirjoita se.
    .participant =
        - **Tavoite:** verbi, jonka voin nähdä. …
        - **Tekeminen:** ihmiset tekevät sen. …
        - **Kysymys:** vain se, joka osaa, vastaa oikein. …

# of: 22407c10
content-varies =
    .text = Vuoden 2017 artikkelin mukaan ihmiskauppakoulutusten sisältö vaihtelee paljon ja niitä arvioidaan vähän. Se ehdottaa tarkasteltavaksi reaktiota, oppimista, toimintaa ja tuloksia sekä sitä, mitä potilaat saavat.

# of: 17e77371
slide-verbs =
    .title = Verbi, jonka voi nähdä
    .text =
        nimetä · luetella · lajitella · selittää · näyttää · suunnitella · verrata · kirjoittaa · valita

        __Ei:__ ymmärtää, tietää, olla tietoinen
    .notes =
        Näytä vasta, kun ryhmä on löytänyt omat verbinsä.

# of: f0ea3d08
objective-strips =
    .text = Kolmenvärisiä paperiliuskoja, kaksitoista kutakin joka ryhmälle

# of: 47208442
words-and-facts =
    .title = Sanat ja tiedot

# of: d338a2c8
eight-words =
    .title = Kahdeksan sanaa
    .warning = Harjoituksessa on sanoja, jotka satuttavat. Ne luetaan paperista kerran eikä vaikutuksen vuoksi.
    .trainer =
        Parit etsivät jokaiselle paremman sanan ja yhden lauseen perusteluksi. Kahdeksan minuuttia. Omalla kielellä: sanat ja syyt ovat eri kielissä eri.

        1. ”prostituoitu” → *ihminen, joka myy seksiä, seksityöntekijä.* Ihminen ei ole teko.
        2. ”prostituoitu uhri”, kaikista → *ihminen, joka pakotettiin myymään seksiä*, jos niin on. Sana päättää niiden puolesta, jotka ovat päättäneet itse.
        3. ”pelastaa” → *tarjota apua, olla tavoitettavissa.* Ihminen toimii itse; emme kanna häntä ulos.
        4. ”laiton” ihmisestä → *ihminen, jolla ei ole oleskelulupaa.*
        5. ”seksiorja”, ”nykyajan orja” → *ihminen, jota käytetään hyväksi.* Suurista sanoista tulee suuria kuvia, ja hiljaiset tapaukset jäävät huomaamatta.
        6. ”uhri”, jokaisesta, jonka tapaamme → *ihminen, jota on ehkä käytetty hyväksi.* Sana on oikea siellä, missä laki puhuu oikeuksista.
        7. ”myönsi, että …” → *sanoi, että …* Kukaan ei ole syytettynä.
        8. ”heidän kulttuurilleen tyypillistä” → *jätetään pois.* Kerrotaan, mitä joku tekee jollekulle.

        __Sitten jokainen pari kirjoittaa__ yhden lehden lauseen uudelleen. Tuo kolme tältä kuulta; nimiä ei lueta.

        __Vaikea hetki:__ ”Mitään ei saa enää sanoa.” → ”Kaiken saa sanoa. Etsimme sanoja, joiden kuullen ihminen, jos hän istuisi tässä, jäisi.”

        __Vaikea hetki:__ osallistuja käyttää itsestään yhtä näistä sanoista. → Se on hänen. Et korjaa häntä etkä ota sanaa käyttöösi.
    .participant =
        - Sanoja, joita en enää käytä: …
        - Sanoja, joita käytän niiden sijaan: …

        Se, miksi ihminen itseään kutsuu, on hänen. En korjaa sitä enkä ota sitä käyttööni.

# of: 93c6b56f
slide-words =
    .title = Jäisikö hän?
    .text =
        Etsimme sanoja, joiden kuullen ihminen, jos hän istuisi tässä, jäisi.
    .notes =
        Kahdeksan sanaa ovat vain papereilla. Älä ripusta niitä seinälle.

# of: fd286286
word-sheets =
    .text = Jokaiselle parille paperi, jossa ovat kahdeksan sanaa, kirjoitettuna kouluttajan ohjeesta

# of: 87ab6042
two-pages =
    .title = Kaksi sivua, jotka sanovat päinvastaista
    .trainer =
        __Jaa__ kaksi saman viranomaisen sivua. Toisen mukaan apu ei riipu rikosasiasta eikä asiakkaista ilmoiteta poliisille. Toinen kuvaa aikaa ennen vuotta 2023 ja sanoo päinvastaista. Ryhmillä on kuusi minuuttia: kumpaa saa opettaa?

        __Anna heidän kysyä sinulta__ sitä, minkä he tarkistaisivat: päiväys, osoite, voimassa oleva laki, kirjoittaja, onko toinen virallinen lähde samaa mieltä. Anna vastaus kuhunkin kysymykseen, yksi rivi kerrallaan: *kummassakaan tulosteessa ei ole päiväystä* · *osoite ei kerro mitään: uusi sääntö on myös vanhassa osoitteessa* · *valtioneuvosto tiedotti uudesta laista 29.12.2022, voimaan 1.1.2023* · *sivu, jossa on vanha sääntö, oli yhä löydettävissä.*

        __Kysy:__ ”Kenelle on vahinkoa, jos opetat vanhaa sivua?” Ihmisille, jotka olisivat pyytäneet apua eivätkä uskaltaneet.

        __Sitten jokainen tarkistaa yhden lauseen__ omasta materiaalistaan: lähde, tarkistuspäivä, mitä tehdään, jos sitä ei löydy. Kahdeksan minuuttia. Tieto, jolla ei ole lähdettä, poistuu tänään jaettavasta materiaalista.

        __Kerro,__ mitkä näiden kurssien tiedot on merkitty *vahvistamattomiksi*, ja että ne luetaan sen sanan kanssa tai jätetään pois.

        __Vaikea hetki:__ ”Mutta tiedän tämän käytännöstä.” → Sano siis niin: ”kokemukseni mukaan”. Se on arvokasta, ja se on eri asia kuin tieto.
    .participant =
        Jokaisesta tiedosta: **kuka sanoo, milloin, onko se yhä voimassa, kuka muu sanoo niin?** Luen ääneen ”vahvistamaton”, missä niin lukee.

        Lauseet, jotka tarkistan ennen seuraavaa kurssiani: …

# of: 8583208f
rule-since-2023 =
    .text = 1.1.2023 alkaen apu ei ole riippunut rikosprosessista.

# of: 997ba892
old-page-stands =
    .text = Tallennettujen sivujen joukossa oli yhä viranomaisen vanha englanninkielinen sivu, jossa on aiempi sääntö; samassa vanhassa osoitteessa olevalla suomenkielisellä sivulla on uusi sääntö.

# of: 441ee658
national-course =
    .text = Uhrien tunnistamisesta ja ohjaamisesta on kansallinen käsikirja ja siihen perustuva maksuton verkkokurssi eOppivassa. Käsikirjan vuosi on tarkistettava.

# of: 2f124933
slide-four-questions =
    .title = Neljä kysymystä tiedolle
    .text =
        - Kuka sanoo?
        - Milloin?
        - Onko se yhä voimassa?
        - Kuka muu sanoo niin?
    .notes =
        Näytä vasta, kun ryhmät ovat esittäneet omat kysymyksensä.

# of: 356ff3a4
two-prints =
    .text = Tulosteet kahdesta sivusta, jotka koskevat ohjaamista auttamisjärjestelmään, ilman osoitteita, yksi kumpaakin joka ryhmälle

# of: c9a1485d
lunch =
    .title = Lounas

# of: 9355e16a
people-in-the-room =
    .title = Ihmiset huoneessa

# of: 8434c2bb
somebody-tells =
    .title = Kun joku kertoo
    .warning = Harjoittelemme hetkiä, joissa osallistuja kertoo itsestään. Ne ovat keksittyjä ja lyhyitä. Voit vain katsoa.
    .trainer =
        __Näytä kerran__ toisen kouluttajan kanssa, kaksi minuuttia: joku sanoo kesken luennon: ”Tämä tapahtui minulle.” Kouluttaja pysyy paikallaan, hengittää ja sanoo: ”Kiitos, että sanoit sen. Sinä päätät, mitä muuta täällä kerrot, ja ei mitään on myös hyvä. Haluaisin jutella kanssasi tauolla, jos haluat.” Ryhmälle: ”Tämä jää tänne. Jatkamme …”

        __Neljän ryhmissä:__ kouluttaja, kouluttajapari, osallistuja, tarkkailija. Yksi lappu kullekin, kaksi minuuttia harjoitusta, kolme keskustelua. Sitä, mitä on tapahtunut, ei näytellä; vain huone sen jälkeen.

        - Osallistuja liikuttuu ja lähtee kesken tapauksen.
        - Osallistuja alkaa kertoa yksityiskohtia eikä lopeta.
        - Osallistuja sanoo: ”Luulen, että siskoni poikaystävä tekee hänelle näin. Siis nyt.”
        - Osallistuja kertoo ylpeänä, miten vei tytön väkisin pois tämän parittajalta.

        __Mikä auttaa:__ kiitä ja rajaa heti; suojele ihmistä kysymyksiltä; yksi kouluttajista lähtee, toinen jää; jatka jollakin rauhallisella; tapaa ihminen tauolla; nimeä se jälkeenpäin kouluttajaparin kanssa. Vaara nyt: pysähdys, tauko, suunnitelma, tarvittaessa { $phone-emergency }. Vaarassa olevan lapsen kohdalla velvollisuudet ovat kurssilla samat kuin työssä.

        __Neljännessä:__ ei aplodeja eikä moitteita. ”Mitä tyttö halusi? Mitä hänelle tapahtui seuraavana päivänä?”

        __Kuuntele,__ sanooko joku ”olitpa rohkea”. Se on ystävällistä, ja se palkitsee kertomisesta. ”Kiitos” riittää.

        __Tarkkailija katsoo__ muita osallistujia. Kuka on hiljentynyt?
    .participant =
        - ”Kiitos, että sanoit sen. Sinä päätät, mitä muuta täällä kerrot.”
        - Suojele kysymyksiltä. Rajaa yksityiskohdat ystävällisesti ja heti.
        - Yksi lähtee, yksi jää. Puhutaan tauolla.
        - Vaara nyt, tai lapsi: kurssi odottaa.

# of: 5ff3f8fa
slide-thank-and-limit =
    .title = Kiitä ja rajaa
    .text =
        ”Kiitos, että sanoit sen. Sinä päätät, mitä muuta täällä kerrot, ja ei mitään on myös hyvä.”
    .notes =
        Anna jokaisen sanoa se kerran ääneen, omin sanoin.

# of: 9ceaa0ea
moment-slips =
    .text = Neljä lappua hetkistä jokaiselle ryhmälle, kirjoitettuna kouluttajan ohjeesta

# of: 6d790652
second-chair =
    .title = Toinen tuoli
    .trainer =
        __Aseta kaksi tuolia eteen.__ ”Vieressäsi opettaa ihminen, jolla on omaa kokemusta. Mistä on sovittu ennen kuin hän istuu?” Kolmen ryhmät kirjoittavat yhdeksän minuuttia: suunnittelu · aihe · palkka · mitä ei kerrota · kysymykset huoneesta · jälkeenpäin.

        __Hyvissä sopimuksissa:__ hän suunnittelee ensimmäisestä päivästä ja saa muuttaa sitä, mitä suunnittelit; hän opettaa *aihetta*, kuten ensikohtaamista tai terveyttä, eikä elämäntarinaa; sama palkkio, myös suunnittelusta ja matkoista; merkki, joka tarkoittaa ”jatka sinä”; henkilökohtaisiin kysymyksiin vastaat sinä, sovitulla lauseella; ei valokuvia eikä nimeä ohjelmaan, ellei hän halua; keskustelu jälkeenpäin ja puhelu seuraavalla viikolla; hän saa kieltäytyä vielä samana aamuna, ja hänelle maksetaan.

        __Lue:__ ”Järjestäjä pyytää jotakuta kertomaan, millaista se oli, kaksikymmentä minuuttia lounaan jälkeen.” Jokainen kirjoittaa vastauksen kahdella lauseella. *Esimerkiksi: ”Emme tuo tarinoita katsottavaksi. Tuomme työtoverin, joka opettaa, miten ihmisten kanssa puhutaan niin, että he palaavat.”*

        __Kuuntele,__ käytetäänkö ”selviytyjää” ja ”seksityöntekijää” samasta tuolista. He ovat eri ihmisiä, joilla on eri tietoa. Kurssi tarvitsee molempia, eikä kumpikaan puhu kaikkien puolesta.

        __Jos opetat ilman vertaista:__ sano se, kerro, miksi, ja näytä, ketkä ovat lukeneet materiaalisi.
    .participant =
        __Sovittu ennen kuin kukaan istuu viereeni__

        - Suunnittelu: …
        - Aihe: …
        - Palkka: …
        - Mitä ei kerrota: …
        - Merkkimme: …
        - Jälkeenpäin: …

# of: cf298dbd
several-phases =
    .text = Seitsemän tutkimuksen katsauksessa opittu pysyi pidempään, kun opetuksessa oli useita vaiheita ja sitä olivat suunnittelemassa hyväksikäyttöä kokeneet tai asiantuntijat.

# of: 85181df8
slide-second-chair =
    .title = Työtoveri eikä katsottava tarina
    .text =
        - Suunnittelee ensimmäisestä päivästä
        - Opettaa aihetta
        - Sama palkkio
        - Saa kieltäytyä, ja hänelle maksetaan
    .notes =
        Jätä toinen tuoli edessä tyhjäksi, kun puhut siitä.

# of: ce3f961b
honest-results =
    .title = Rehelliset tulokset

# of: 02cd4b5e
fourteen-pairs =
    .title = Neljätoista paria
    .trainer =
        __Kirjoita taululle:__ ennen oikein 54,7 prosenttia · viikon päästä 84,5 · puolen vuoden päästä 50,0. Kysy: ”Mitä kirjoitatte maksajille?” Kokoa kaksi otsikkoa. **Lisää sitten:** ennen vastasi 424 ihmistä, viikon päästä 237, puolen vuoden päästä 47. ”Entä nyt?”

        __Parit kirjoittavat__ kaksi lausetta raporttiin, kuusi minuuttia: yhden, jossa on tulos *ja vastaajien määrä*, ja yhden siitä, mitä tulos ei osoita. Lukekaa neljä ääneen.

        __Hyvä raportti:__ ”424 ihmisestä 237 vastasi viikon päästä (56 prosenttia) ja 47 puolen vuoden päästä (11 prosenttia). Vastanneet tiesivät viikon päästä enemmän; puolen vuoden päästä ne 47 tiesivät suunnilleen yhtä paljon kuin ihmiset ennen kurssia. Muista emme tiedä.”

        __Toiset luvut:__ toisessa koulutuksessa oli 48 vastausta ennen, 28 jälkeen ja 13 viiden kuukauden päästä, ja 14 ihmisen vastaukset voitiin yhdistää. Sen kokoisia ovat meidän kurssimme. ”Mitä neljästätoista saa laskea?” Kerro luvut, näytä jokainen kysymys, vertaa viimekertaiseen; ei merkitsevyystestiä.

        __Kysy:__ ”Kuka meistä katsoo, mitä ihmiset *tekevät* puolen vuoden päästä?” Yksi kysymys riittää: ”Mitä olet tehnyt toisin?”

        __Sano:__ tieto haalistuu. Suunnittele kertaus ennen ensimmäistä päivää, päivämäärän kanssa.
    .participant =
        Jokaisen tuloksen vieressä: kuinka moni vastasi, kuinka monesta. Mitä tulos ei osoita.

        __Seurantani__

        - Päivä: …
        - Kysymykset: …
        - 45 minuuttia kertausta aiheesta: …

# of: 5f3ef306
fades =
    .text = Eräässä tutkimuksessa oikeita tietovastauksia oli ennen koulutusta 54,7 prosenttia, viikko sen jälkeen 84,5 ja puolen vuoden päästä 50,0. 424 ihmisestä 237 vastasi viikon ja 47 puolen vuoden kohdalla. Asenteet muuttuivat 49,4:stä 71,0:aan ja 68,8:aan.

# of: 4b8afa84
small-numbers =
    .text = Erikoistuvien lääkärien koulutuksessa 2019–2021 oli 48 vastausta ennen, 28 jälkeen ja 13 viiden kuukauden päästä; 14 ihmisen vastaukset voitiin yhdistää.

# of: d3f6b03e
slide-how-many =
    .title = 84,5 prosenttia kenestä?
    .text =
        - Ennen: 424 vastasi
        - Viikon päästä: 237
        - Puolen vuoden päästä: 47
    .notes =
        Näytä ensin prosentit ilman ihmisiä. Sitten tämä dia.

# of: ac456c46
practice =
    .title = Harjoittelu

# of: 8d922bae
prepare-six-minutes =
    .title = Kuusi minuuttia, valmisteltuna
    .trainer =
        Jokainen valitsee palan mistä tahansa osasta tai yhden aamun kolmesta pelätystä hetkestä ja valmistelee kuusi minuuttia, **joista ryhmä tekee jotakin** ainakin kolme. Kortille: tavoite, mitä ihmiset tekevät, yksi lause vaikeaan hetkeen.

        Ei dioja. Halukkaat voivat opettaa pareittain, kaksitoista minuuttia.
    .participant =
        - Tavoite: …
        - Mitä ihmiset tekevät: …
        - Yksi vaikea hetki ja lauseeni: …

# of: 08e79bd9
slide-six-minutes =
    .title = Kuusi minuuttia
    .text =
        - Tavoite: verbi, jonka voi nähdä
        - Mitä ihmiset tekevät, ainakin kolme minuuttia
        - Yksi vaikea hetki, yksi lause
    .notes =
        Ei dioja. Parit voivat opettaa kaksitoista minuuttia.

# of: fd889bbc
guides =
    .text = Kaikkien kurssien kouluttajan oppaat, valittavaksi

# of: c33ae3ef
afternoon-break =
    .title = Tauko

# of: 83282187
teach-and-try =
    .title = Opeta ja kokeile uudelleen
    .trainer =
        Neljän ryhmät neljässä nurkassa. Jokainen opettaa kuusi minuuttia; sitten on viisi minuuttia. Opettanut puhuu ensin (”minkä pitäisin, mitä kokeilisin”), sitten jokainen muu sanoo **yhden** ”pidä” ja **yhden** ”kokeile”, ja yksi minuutti opetetaan uudelleen niin, että yksi asia on muuttunut. Kaikki näkevät kellon.

        Kulje nurkasta nurkkaan. Auta vain, jos ryhmä suojelee jotakuta palautteelta tai satuttaa sillä.

        __Neljä katsottavaa asiaa:__ Näinkö tavoitteen? Kumpi työskenteli, kouluttaja vai ryhmä? Miten hiljaisten kävi? Sanottiinko jotakin, mitä ei voi luvata tai millä ei ole lähdettä?

        __Lopuksi yhdessä,__ kahdeksan minuuttia: yksi asia, jota kukin muutti. Ei paremmuusjärjestystä.

        __Vaikea hetki:__ joku jähmettyy. → ”Ota kortti ja lue ensimmäinen lause.” Tämä on harjoitus; täällä jähmettyä on parempi kuin siellä.
    .participant =
        - Pidä: …
        - Kokeile: …
        - Mitä muutin: …

# of: 2214df88
slide-look-at =
    .title = Neljä katsottavaa asiaa
    .text =
        - Näinkö tavoitteen?
        - Kuka työskenteli?
        - Hiljaiset
        - Lupaukset ja tiedot
    .notes =
        Jätä näkyviin harjoituksen ajaksi.

# of: f17fb4ef
timer =
    .text = Kello, jonka kaikki ryhmässä näkevät

# of: 3bdfda64
closing =
    .title = Päätös

# of: bc3b2c6e
course-plan =
    .title = Ensimmäinen kurssini
    .trainer =
        Jokainen kirjoittaa: mikä kurssi, milloin, kenen kanssa, kuka katsoo minua kerran ja sanoo yhden ”pidä” ja yhden ”kokeile”, ja seurannan päivän. Parit vaihtavat numeroita yhtä puhelua varten ennen sitä päivää.
    .participant =
        - Kurssini: …
        - Päivä: …
        - Kenen kanssa: …
        - Minua katsoo: …
        - Seuranta: …

# of: 1de0a1bb
slide-small-step =
    .title = Ensimmäinen kurssini
    .text =
        - Mikä kurssi ja milloin?
        - Kenen kanssa?
        - Kuka katsoo minua?
        - Milloin on seuranta?
    .notes =
        Parit vaihtavat numeroita yhtä puhelua varten ennen sitä päivää.

# of: 034dec47
plan-cards =
    .text = Postikortti jokaiselle

# of: b1f0bd50
post-test =
    .title = Testi kurssin jälkeen
    .trainer =
        Samat kysymykset, sama tunnus. Lue lopuksi oikeat vastaukset ja perustelut. Sano ääneen, montako lomaketta sait ennen ja montako nyt.

        __Seuranta puolen vuoden päästä:__ testi ja puolen päivän tapaaminen niille, jotka ovat opettaneet: jokainen tuo yhden vaikean hetken ja yhden tiedon, joka on muuttunut.
    .participant =
        Puolen vuoden päästä saat samat kysymykset uudelleen. Siihen mennessä olen opettanut … kertaa, ja minua on katsottu … kertaa.

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

# of: 2274e212
last-round =
    .title = Viimeinen kierros
    .trainer =
        Kierros, yksi sana: mitä jätän tänne tai otan mukaani? Väliin saa jättää. Uusia kertomuksia ei avata. **Sano sitten kerran:** ”Tämäkin oli pala opettamista. Miten se päättyi?” Jää huoneeseen kymmeneksi minuutiksi.
    .participant =
        Minun ei tarvitse tietää kaikkea. Minun on tiedettävä, mitä en tiedä, ja sanottava se.

# of: b5f72f05
slide-one-word =
    .title = Yksi sana
    .text =
        Mitä jätän tänne tai otan mukaani?

        Väliin saa jättää.
    .notes =
        Uusia kertomuksia ei avata. Jää huoneeseen kymmeneksi minuutiksi.

# of: 0357010b
q-objective =
    .ask = Minkä tavoitteen voi nähdä?
    .choice-understands = Osallistujat ymmärtävät uhrien tilanteen.
    .choice-aware = Osallistujat ovat tietoisempia ihmiskaupasta.
    .choice-names-three = Osallistujat nimeävät aikuiseen kohdistuvan ihmiskaupan kolme osaa.
    .why = Nimeämisen voi nähdä ja testata. Ymmärtämisen on näyttävä jossakin, mitä ihmiset tekevät.

# of: a54db2a7
q-word =
    .ask = Osallistuja sanoo haluavansa ”pelastaa” tapaamansa ihmisen. Mitä sanoja tarjoat tilalle?
    .choice-free = Vapauttaa hänet.
    .choice-offer = Tarjota apua ja pysyä tavoitettavissa.
    .choice-persuade = Suostutella hänet lähtemään.
    .why = Ihminen toimii ja päättää itse. Sanat, jotka kantavat hänet ulos, jättävät hänet ulkopuolelle.

# of: 015a18b4
q-pages =
    .ask = Viranomaisen kaksi sivua sanovat päinvastaista, eikä kummassakaan ole päiväystä. Mikä ratkaisee, kumpaa saa opettaa?
    .choice-address = Se, jolla on uudempi osoite.
    .choice-english = Englanninkielinen, koska se on kaikille.
    .choice-law = Voimassa oleva laki ja se, onko toinen virallinen lähde samaa mieltä.
    .why = Ikää ei näe osoitteesta. Vanhat sivut jäävät paikoilleen.

# of: 4ef9e28c
q-tells =
    .ask = Osallistuja alkaa kertoa ryhmälle yksityiskohtaisesti, mitä hänelle on tapahtunut. Mitä teet ensin?
    .choice-listen-on = Annat hänen kertoa loppuun, koska keskeyttäminen olisi epäystävällistä.
    .choice-thank-limit = Kiität, sanot ystävällisesti, ettei hänen tarvitse kertoa täällä enempää, ja tarjoat keskustelua tauolla.
    .choice-group-asks = Kehotat ryhmää kysymään.
    .why = Kiitä ja rajaa. Se suojaa ihmistä, jonka on elettävä kertomansa kanssa, ja niitä, jotka kuuntelevat.

# of: b6a323cb
q-story =
    .ask = Järjestäjä haluaa jonkun kertomaan, ”millaista se oli”. Mitä tarjoat?
    .choice-volunteer = Halukasta ihmistä, palkatta, koska se auttaa häntäkin.
    .choice-film = Elokuvaa, jossa on voimakkaita kohtauksia.
    .choice-colleague = Palkattua työtoveria, jolla on omaa kokemusta ja joka opettaa valitsemaansa aihetta.
    .why = Ihmiset opettavat sitä, mitä osaavat. Ketään ei tuoda katsottavaksi.

# of: 1fcd486f
q-six-minutes =
    .ask = Mitä katsot ensin, kun työtoveri on opettanut palan?
    .choice-slides = Olivatko diat hyvät.
    .choice-who-worked = Näkyikö tavoite ja kumpi työskenteli, kouluttaja vai ryhmä.
    .choice-liked = Pidettiinkö siitä.
    .why = Ihmiset oppivat sen, mitä tekevät. Pitäminen on mukavaa ja eri asia.

# of: a912651f
q-eleven-per-cent =
    .ask = Puolen vuoden päästä 424 ihmisestä 47 on vastannut testiin. Mitä raportoit?
    .choice-per-cent-only = Oikeiden vastausten osuuden, kuten jokaisen kurssin jälkeen.
    .choice-nothing = En mitään, koska niin harva vastasi.
    .choice-with-number = Oikeiden vastausten osuuden, sen, että 424:stä vastasi 47, ja sen, ettei muista tiedetä mitään.
    .why = Tulos ilman vastaajien määrää sanoo enemmän kuin se voi. Poisjättäminen sanoo vähemmän kuin se voisi.
