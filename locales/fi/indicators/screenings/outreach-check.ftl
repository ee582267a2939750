### translation: draft

about =
    .title = Lyhyt kartoitus etsivään työhön
    .summary = Muutama minuutti ovensuussa tai autossa aikuisen kanssa, joka myy seksiä tai jonka tapaat etsivässä työssä. Vähän kysymyksiä, ei intiimejä; lopuksi se, mitä tarjota ja minne soittaa.
    .unverified-because = Kysymykset ja sääntö ovat omiamme, eikä niitä ole testattu kenenkään kanssa. On varmistettava, mistä suunnitteilla olevista rikoksista pitää ilmoittaa.
    .notice = Katso ensin ympärillesi: kuka näkee tämän näytön ja kuka voi tulla sisään? Vastauksia ei tallenneta, ellet ole itse pyytänyt sitä. Ctrl-C lopettaa heti, missä kysymyksessä tahansa.

no-harm =
    .text = Mieti, voisiko kysyminen tänään pahentaa jotain: ihmiselle, muille tai sinulle. Jos voisi, vain kuuntele ja tarjoa apua. Tutustu aiheeseen, ennen kuin kysyt siitä.

help-at-hand =
    .text = Tarkista tänään, mitkä numerot vastaavat ja mihin niistä saa apua, ja tiedä, mitä teet, jos joku on vaarassa: { $phone-emergency }. Lupaa vain se, minkä voit itse tehdä.

good-interpreter =
    .text = Valitse huolella tulkki ja työtoverit, jotka ovat mukana. Kerro heille etukäteen, että puhutte rauhallisesti, epäilemättä ja kauhistelematta, ja että kaikilla on vaitiolovelvollisuus.

person-knows-best =
    .text = Ihminen tuntee oman elämänsä ja sen riskit parhaiten. Jos puhuminen käy raskaaksi, pitäkää tauko, puhukaa muusta ja huolehdi, ettei kukaan jää yksin sen kanssa.

ask-only-what-helps =
    .text = Tiedä, mihin vastauksia tarvitaan. Kysy vain sitä, mistä voi olla tälle ihmiselle nyt apua; mitään ei kysytä tilastoja varten tai uteliaisuudesta.

safe-device =
    .ask = Onko puhelimesi tai tablettisi omasi ja muilta piilossa?
    .help = Opettele kadulla kysymykset mieluummin ulkoa ja vastaa jälkeenpäin.

safe-now =
    .ask = Onko tässä turvallista jutella muutama minuutti, sekä ihmisen että sinun kannalta?
    .help = Kysy: ”Sopiiko jutella? Odottaako joku sinua?” Jo lyhyt ”ei” riittää: usko se ja lähde.

nobody-listening =
    .ask = Voitteko puhua niin, ettei kukaan kuule: ovensuussa, autossa, puhelimen kautta?
    .help = Jos muita on lähellä, vain tervehdi ja anna se, mitä annat kaikille.

understand-each-other =
    .ask = Ymmärrättekö toisianne ilman, että ystävä tai mukana tullut tulkkaa?
    .help = Yksinkertaiset sanat, puhelintulkki tai kortti ihmisen kielellä riittää. Kollega, joka auttaa kielen kanssa, ei ole tulkki näihin kysymyksiin.

heard-and-agreed =
    .ask = Onko ihminen kuullut, miksi kysyt, ja sanonut, että se sopii?
    .help = Sano lyhyesti omin sanoin ja odota vastausta:
    .tells-purpose = Kysyn muutaman asian, jotta tiedän, mitä voisin tarjota sinulle.
    .tells-kept = En kirjoita mitään ylös, ellet halua.
    .tells-skip-and-stop = Sinun ei tarvitse vastata, ja voimme lopettaa milloin vain.
    .tells-limits = Jos lapsi on vaarassa tai joku suunnittelee vakavaa rikosta, minun on ehkä kerrottava viranomaisille.

adult =
    .ask = Onko ihminen täyttänyt 18 vuotta?
    .help = Älä arvaa ulkonäöstä. Jos mikään ei viittaa nuorempaan, aikuisen oma sana riittää. Jos on syytä ajatella, että ihminen voi olla alle 18-vuotias, vastaa ”ei” tai ”en tiedä”.

right-now =
    .ask = Tarvitsetko jotain juuri nyt?
    .help = Aloita siitä, mitä sinulla on mukana. Tätä ei lasketa mukaan.
    .choice-warmth = Jotain syötävää, juotavaa tai lämmintä
    .choice-health = Hoitaja, suojavälineitä tai testi
    .choice-sleep = Paikka yöksi
    .choice-advice = Neuvoa, esimerkiksi laista tai rahasta

where-tonight =
    .ask = Onko sinulla paikka, jossa tunnet olosi ensi yönä turvalliseksi?
    .help = Vastasipa lapsi mitä tahansa, älä päästä häntä sinne, minne hän pelkää mennä.

way-home =
    .ask = Tuntuuko hyvältä mennä sinne, minne olet tästä menossa?
    .help = Kysymys koskee tätä iltaa, ei muuta. Jos ei: mikä auttaisi? Älä kysy, kuka tai miksi.

day-off =
    .ask = Jos haluaisit vapaapäivän, voisitko pitää sen?
    .help = Se, että rahaa on pakko ansaita, on tavallista eikä sitä lasketa mukaan. Kysymys on siitä, päättääkö joku toinen.
    .choice-yes = Kyllä
    .choice-money = En, tarvitsen rahaa
    .choice-not-allowed = En, joku ei antaisi

kept-by-someone =
    .ask = Pitääkö joku itsellään jotain näistä?
    .help = Ystävä, joka säilyttää tavaroita ja antaa ne takaisin, ei ole merkki.
    .choice-papers = Papereitani
    .choice-phone = Puhelintani, tai estää soittamasta niille, joille haluan
    .choice-money = Rahojani

threatened =
    .ask = Uhkaileeko kukaan sinua tai läheisiäsi?
    .help = Viimeisenä ja vain, jos juttelu on sujunut. Kyllä tai ei riittää. Välittömässä vaarassa: { $phone-emergency }.

nothing-named =
    .title = Mitään tästä ei mainittu

one-thing =
    .title = Yksi asia mainittiin

more-things =
    .title = Useampi asia mainittiin

scoring =
    .note =
        Sääntö on oma ja yksinkertainen: yksikin asia, jonka joku toinen tekee ihmiselle, on syy tarjota rauhallisempaa juttelua.

        - Se kertoo, mitä tarjota. Se ei sano, mikä ihminen on tai mitä on tapahtunut.
        - Sitä ei ole testattu. Päivystyksiin tehty julkaistu väline, jossa on samanlainen sääntö (yksi kyllä), oli tutkituilla potilailla oikeassa noin 4 kertaa sadasta: lähes kukaan kyllä vastanneista ei ollut kokenut ihmiskauppaa. Luvut eivät koske näitä kysymyksiä, mutta turhia hälytyksiä kannattaa odottaa täälläkin paljon.
        - Sitä, mitä työtä ihminen tekee, ei lasketa mukaan, eikä myöskään sitä, miltä hän näyttää tai miten elää.
        - ”En tiedä” ja ”en halua sanoa” eivät puhu puolesta eivätkä vastaan. Ovensuussa useimmat sanovat vähän, ja se on heidän oikeutensa.
        - Kun mitään ei mainita, mitään ei suljeta pois.

safety-first =
    .title = Ei tässä
    .say = Lopeta ja sano jotain tavallista. Jos vaara on välitön, siirry pois ja soita { $phone-emergency }. Älä puhu kenellekään, jota ihminen pelkää.

come-again =
    .text = Käy toisella kertaa uudestaan, niin kuin kaikkien luona.

tell-your-pair =
    .text = Kerro työparillesi, mikä teki paikasta turvattoman, nimiä mainitsematta.

another-device =
    .title = Toinen laite
    .say = Älä jatka tällä laitteella. Jutelkaa ilman sitä tai palaa kysymyksiin, kun sinulla on laite tai paperi, jota kukaan muu ei lue.

unwatched-device =
    .text = Käytä työpaikan laitetta, jonka vain sinä avaat, tai kysymyksiä paperilla.

phone-is-theirs =
    .text = Älä pyydä ihmistä sulkemaan puhelintaan: voi olla turvallisempaa jättää se päälle toiseen huoneeseen.

another-place =
    .title = Toinen paikka tai aika
    .say = Vain tervehdi ja anna se, mitä annat kaikille. Älä kerro, miksi olisit halunnut jutella.

where-alone =
    .text = Mainitse ohimennen, missä ja milloin voi piipahtaa kahville.

another-interpreter =
    .title = Toinen tulkki
    .say = Älä kysy ystävän tai mukana tulleen kautta. Anna kortti ihmisen omalla kielellä, jos sitä on turvallista pitää mukana, ja hoida vain se, mikä on kiireellistä.

come-with-interpreter =
    .text = Tule uudestaan sellaisen kanssa, joka puhuu kieltä ja jolla on vaitiolovelvollisuus.

no-consent =
    .title = Se on ihan hyvä niin
    .say = Kiitä, äläkä kysy enää tänään. Anna se, minkä antaisit muutenkin. ”Ei” ei kerro mitään ihmisen tilanteesta.

leave-a-number =
    .text = Tarjoa numeroa muodossa, jota on turvallista pitää mukana, vain jos hän haluaa.

child-path =
    .title = Lapsi tai ehkä lapsi
    .say =
        Älä kysy enempää tässä. Jos ikää ei tiedetä ja on syytä ajatella, että ihminen on alle 18-vuotias, kohtele häntä lapsena, kunnes ikä selviää.

        - Kerro selkeästi, mitä sinun on nyt tehtävä ja miksi.
        - Älä haastattele. Kuuntele ja anna hänen olla turvallisessa paikassa.
        - Lapsen kohdalla kyse voi olla ihmiskaupasta ilman pakottamista tai harhaanjohtamista.
    .duty =
        - Lastensuojeluilmoitus on tehtävä viipymättä. Velvollisuus koskee muun muassa terveydenhuollon, sosiaalihuollon, opetuksen ja poliisin ammattilaisia.
        - Epäillystä lapseen kohdistuneesta seksuaalirikoksesta on ilmoitettava poliisille salassapidon estämättä. Kysy omasta organisaatiostasi, miten.

consult-about-a-child =
    .text = Kysy neuvoa kertomatta lapsen nimeä: { $phone-assistance-system }, mihin aikaan tahansa.

not-alone =
    .text = Pysy lapsen luona tai huolehdi, että turvallinen aikuinen pysyy, kunnes joku ottaa vastuun.

safe-tonight =
    .title = Turvaa täksi illaksi
    .say =
        Matka tästä eteenpäin ei tunnu hyvältä. Se on nyt tärkeintä.

        - Kysy, mikä auttaisi, ja luota ihmisen omaan arvioon: toinen reitti, toinen paikka, joku, jolle soittaa.
        - Jos vaara on välitön, soita { $phone-emergency }.
        - Älä kysy tänään enempää. Muu ehtii myöhemmin.

a-place-tonight =
    .text = Selvitä, mistä saa tänään yöpaikan, jos ihminen haluaa sellaisen.

advice-line =
    .text = Kysy neuvoa nimeämättä ketään: { $phone-assistance-system }, mihin aikaan tahansa.

call-together =
    .title = Tarjoa puhelua ja rauhallista paikkaa
    .say =
        Mainittiin useampi asia, jonka joku toinen tekee ihmiselle. Se ei ratkaise mitään. Se on hyvä syy tarjota apua vielä tänään ja kysyä itsekin neuvoa.

        - Kerro, että on apua, joka on vapaaehtoista eikä vaadi rikosilmoitusta, ja että neuvoa voi kysyä kertomatta nimeään.
        - Tarjoudu soittamaan yhdessä sinun puhelimestasi, nyt tai toisella kertaa. Ihminen päättää.
        - Älä lupaa mitään, mitä et itse voi tehdä.

        Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa. Puhu siitä, mitä joku toinen tekee, älä työstä.

call-for-advice =
    .text = Soita { $phone-assistance-system }, mihin aikaan tahansa, kertomatta, kenestä on kyse.

safe-way-to-meet =
    .text = Sopikaa turvallisesta tavasta tavata uudestaan.

offer-a-talk =
    .title = Tarjoa rauhallisempaa juttelua
    .say =
        Mainittiin yksi asia, jonka joku toinen tekee ihmiselle. Sille voi olla tavallinen selitys.

        - Sano, että kuulit sen, ja tarjoa juttelua rauhallisessa paikassa, kahvin ja ajan kanssa.
        - Kerro, mistä voi kysyä kertomatta nimeään.
        - Älä painosta. Käy uudestaan.

        Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa eikä kaipaa selittelyä.

leave-a-number-offer-a-talk =
    .text = Tarjoa numeroa muodossa, jota on turvallista pitää mukana, vain jos hän haluaa.

think-with-others =
    .text = Mieti tilannetta asiantuntijan kanssa nimeämättä ihmistä: { $phone-assistance-system }, mihin aikaan tahansa.

what-is-needed =
    .title = Se, mitä pyydettiin
    .say = Hoida se, mitä ihminen pyysi, niin pitkälle kuin pystyt, ja sano rehellisesti, mihin et pysty. Muuta ei mainittu, mikä ei sulje mitään pois.

hand-over =
    .text = Anna se, mitä sinulla on mukana, tai kerro, mistä ja milloin sen saa.

leave-a-number-what-is-needed =
    .text = Tarjoa numeroa muodossa, jota on turvallista pitää mukana, vain jos hän haluaa.

see-you-again =
    .title = Nähdään taas
    .say = Kiitä juttelusta. Mitään ei mainittu, mikä ei sulje mitään pois: on monta syytä olla sanomatta mitään ovensuussa. Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa.

leave-a-number-see-you-again =
    .text = Tarjoa numeroa muodossa, jota on turvallista pitää mukana, vain jos hän haluaa.

worry-remains =
    .text = Oma huolesi riittää syyksi kysyä neuvoa: { $phone-assistance-system }, mihin aikaan tahansa.
