### translation: draft

# of: 22f4ddd5
about =
    .title = Lyhyt kartoitus etsivään työhön
    .summary = Muutama minuutti ovensuussa tai autossa aikuisen kanssa, joka myy seksiä tai jonka tapaat etsivässä työssä. Vähän kysymyksiä, ei intiimejä; lopuksi se, mitä tarjota ja minne soittaa.
    .unverified-because = Kysymykset ja sääntö ovat omiamme, eikä niitä ole testattu kenenkään kanssa. On varmistettava, mistä suunnitteilla olevista rikoksista pitää ilmoittaa.
    .notice = Katso ensin ympärillesi: kuka näkee tämän näytön ja kuka voi tulla sisään? Vastauksia ei tallenneta, ellet ole itse pyytänyt sitä. Ctrl-C lopettaa heti, missä kysymyksessä tahansa.

# of: eefc589c
no-harm =
    .text = Mieti, voisiko kysyminen tänään pahentaa jotain: ihmiselle, muille tai sinulle. Jos voisi, vain kuuntele ja tarjoa apua. Tutustu aiheeseen, ennen kuin kysyt siitä.

# of: eb6c7462
help-at-hand =
    .text = Tarkista tänään, mitkä numerot vastaavat ja mihin niistä saa apua, ja tiedä, mitä teet, jos joku on vaarassa: { $phone-emergency }. Lupaa vain se, minkä voit itse tehdä.

# of: b42647cc
good-interpreter =
    .text = Valitse huolella tulkki ja työtoverit, jotka ovat mukana. Kerro heille etukäteen, että puhutte rauhallisesti, epäilemättä ja kauhistelematta, ja että kaikilla on vaitiolovelvollisuus.

# of: 7d026dd2
person-knows-best =
    .text = Ihminen tuntee oman elämänsä ja sen riskit parhaiten. Jos puhuminen käy raskaaksi, pitäkää tauko, puhukaa muusta ja huolehdi, ettei kukaan jää yksin sen kanssa.

# of: e288de6c
ask-only-what-helps =
    .text = Tiedä, mihin vastauksia tarvitaan. Kysy vain sitä, mistä voi olla tälle ihmiselle nyt apua; mitään ei kysytä tilastoja varten tai uteliaisuudesta.

# of: bc6ad980
safe-device =
    .ask = Onko puhelimesi tai tablettisi omasi ja muilta piilossa?
    .help = Opettele kadulla kysymykset mieluummin ulkoa ja vastaa jälkeenpäin.

# of: 5a456824
safe-now =
    .ask = Onko tässä turvallista jutella muutama minuutti, sekä ihmisen että sinun kannalta?
    .help = Kysy: ”Sopiiko jutella? Odottaako joku sinua?” Jo lyhyt ”ei” riittää: usko se ja lähde.

# of: 887a378c
nobody-listening =
    .ask = Voitteko puhua niin, ettei kukaan kuule: ovensuussa, autossa, puhelimen kautta?
    .help = Jos muita on lähellä, vain tervehdi ja anna se, mitä annat kaikille.

# of: 8a76e309
understand-each-other =
    .ask = Ymmärrättekö toisianne ilman, että ystävä tai mukana tullut tulkkaa?
    .help = Yksinkertaiset sanat, puhelintulkki tai kortti ihmisen kielellä riittää. Kollega, joka auttaa kielen kanssa, ei ole tulkki näihin kysymyksiin.

# of: 5f036b1f
heard-and-agreed =
    .ask = Onko ihminen kuullut, miksi kysyt, ja sanonut, että se sopii?
    .help = Sano lyhyesti omin sanoin ja odota vastausta:
    .tells-purpose = Kysyn muutaman asian, jotta tiedän, mitä voisin tarjota sinulle.
    .tells-kept = En kirjoita mitään ylös, ellet halua.
    .tells-skip-and-stop = Sinun ei tarvitse vastata, ja voimme lopettaa milloin vain.
    .tells-limits = Jos lapsi on vaarassa tai joku suunnittelee vakavaa rikosta, minun on ehkä kerrottava viranomaisille.

# of: c62b7b69
adult =
    .ask = Onko ihminen täyttänyt 18 vuotta?
    .help = Älä arvaa ulkonäöstä. Jos mikään ei viittaa nuorempaan, aikuisen oma sana riittää. Jos on syytä ajatella, että ihminen voi olla alle 18-vuotias, vastaa ”ei” tai ”en tiedä”.

# of: 08d96454
right-now =
    .ask = Tarvitsetko jotain juuri nyt?
    .help = Aloita siitä, mitä sinulla on mukana. Tätä ei lasketa mukaan.
    .choice-warmth = Jotain syötävää, juotavaa tai lämmintä
    .choice-health = Hoitaja, suojavälineitä tai testi
    .choice-sleep = Paikka yöksi
    .choice-advice = Neuvoa, esimerkiksi laista tai rahasta

# of: 783f4d1a
where-tonight =
    .ask = Onko sinulla paikka, jossa tunnet olosi ensi yönä turvalliseksi?
    .help = Vastasipa lapsi mitä tahansa, älä päästä häntä sinne, minne hän pelkää mennä.

# of: e35dddbe
way-home =
    .ask = Tuntuuko hyvältä mennä sinne, minne olet tästä menossa?
    .help = Kysymys koskee tätä iltaa, ei muuta. Jos ei: mikä auttaisi? Älä kysy, kuka tai miksi.

# of: f01cfe12
day-off =
    .ask = Jos haluaisit vapaapäivän, voisitko pitää sen?
    .help = Se, että rahaa on pakko ansaita, on tavallista eikä sitä lasketa mukaan. Kysymys on siitä, päättääkö joku toinen.
    .choice-yes = Kyllä
    .choice-money = En, tarvitsen rahaa
    .choice-not-allowed = En, joku ei antaisi

# of: cb0430c7
kept-by-someone =
    .ask = Pitääkö joku itsellään jotain näistä?
    .help = Ystävä, joka säilyttää tavaroita ja antaa ne takaisin, ei ole merkki.
    .choice-papers = Papereitani
    .choice-phone = Puhelintani, tai estää soittamasta niille, joille haluan
    .choice-money = Rahojani

# of: 2a3ebaf2
threatened =
    .ask = Uhkaileeko kukaan sinua tai läheisiäsi?
    .help = Viimeisenä ja vain, jos juttelu on sujunut. Kyllä tai ei riittää. Välittömässä vaarassa: { $phone-emergency }.

# of: ec678a6d
nothing-named =
    .title = Mitään tästä ei mainittu

# of: b8ae103e
one-thing =
    .title = Yksi asia mainittiin

# of: ab888d59
more-things =
    .title = Useampi asia mainittiin

# of: 01f14bfc
scoring =
    .note =
        Sääntö on oma ja yksinkertainen: yksikin asia, jonka joku toinen tekee ihmiselle, on syy tarjota rauhallisempaa juttelua.

        - Se kertoo, mitä tarjota. Se ei sano, mikä ihminen on tai mitä on tapahtunut.
        - Sitä ei ole testattu. Päivystyksiin tehty julkaistu väline, jossa on samanlainen sääntö (yksi kyllä), oli tutkituilla potilailla oikeassa noin 4 kertaa sadasta: lähes kukaan kyllä vastanneista ei ollut kokenut ihmiskauppaa. Luvut eivät koske näitä kysymyksiä, mutta turhia hälytyksiä kannattaa odottaa täälläkin paljon.
        - Sitä, mitä työtä ihminen tekee, ei lasketa mukaan, eikä myöskään sitä, miltä hän näyttää tai miten elää.
        - ”En tiedä” ja ”en halua sanoa” eivät puhu puolesta eivätkä vastaan. Ovensuussa useimmat sanovat vähän, ja se on heidän oikeutensa.
        - Kun mitään ei mainita, mitään ei suljeta pois.

# of: 9eef8cf5
safety-first =
    .title = Ei tässä
    .say = Lopeta ja sano jotain tavallista. Jos vaara on välitön, siirry pois ja soita { $phone-emergency }. Älä puhu kenellekään, jota ihminen pelkää.

# of: c0191d11
come-again =
    .text = Käy toisella kertaa uudestaan, niin kuin kaikkien luona.

# of: 762836f8
tell-your-pair =
    .text = Kerro työparillesi, mikä teki paikasta turvattoman, nimiä mainitsematta.

# of: 916503b5
another-device =
    .title = Toinen laite
    .say = Älä jatka tällä laitteella. Jutelkaa ilman sitä tai palaa kysymyksiin, kun sinulla on laite tai paperi, jota kukaan muu ei lue.

# of: e06c21cc
unwatched-device =
    .text = Käytä työpaikan laitetta, jonka vain sinä avaat, tai kysymyksiä paperilla.

# of: 6bbbb0a0
phone-is-theirs =
    .text = Älä pyydä ihmistä sulkemaan puhelintaan: voi olla turvallisempaa jättää se päälle toiseen huoneeseen.

# of: f8ff0df6
another-place =
    .title = Toinen paikka tai aika
    .say = Vain tervehdi ja anna se, mitä annat kaikille. Älä kerro, miksi olisit halunnut jutella.

# of: 2e699346
where-alone =
    .text = Mainitse ohimennen, missä ja milloin voi piipahtaa kahville.

# of: e0b82188
another-interpreter =
    .title = Toinen tulkki
    .say = Älä kysy ystävän tai mukana tulleen kautta. Anna kortti ihmisen omalla kielellä, jos sitä on turvallista pitää mukana, ja hoida vain se, mikä on kiireellistä.

# of: fea5bdd1
come-with-interpreter =
    .text = Tule uudestaan sellaisen kanssa, joka puhuu kieltä ja jolla on vaitiolovelvollisuus.

# of: 4398b188
no-consent =
    .title = Se on ihan hyvä niin
    .say = Kiitä, äläkä kysy enää tänään. Anna se, minkä antaisit muutenkin. ”Ei” ei kerro mitään ihmisen tilanteesta.

# of: 163a1a88
leave-a-number =
    .text = Tarjoa numeroa muodossa, jota on turvallista pitää mukana, vain jos hän haluaa.

# of: d386f914
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

# of: 7ad547b1
consult-about-a-child =
    .text = Kysy neuvoa kertomatta lapsen nimeä: { $phone-assistance-system }, mihin aikaan tahansa.

# of: 491aa826
not-alone =
    .text = Pysy lapsen luona tai huolehdi, että turvallinen aikuinen pysyy, kunnes joku ottaa vastuun.

# of: cf27dad7
safe-tonight =
    .title = Turvaa täksi illaksi
    .say =
        Matka tästä eteenpäin ei tunnu hyvältä. Se on nyt tärkeintä.

        - Kysy, mikä auttaisi, ja luota ihmisen omaan arvioon: toinen reitti, toinen paikka, joku, jolle soittaa.
        - Jos vaara on välitön, soita { $phone-emergency }.
        - Älä kysy tänään enempää. Muu ehtii myöhemmin.

# of: bd7de39a
a-place-tonight =
    .text = Selvitä, mistä saa tänään yöpaikan, jos ihminen haluaa sellaisen.

# of: 4aa2ec83
advice-line =
    .text = Kysy neuvoa nimeämättä ketään: { $phone-assistance-system }, mihin aikaan tahansa.

# of: 3680a1ab
call-together =
    .title = Tarjoa puhelua ja rauhallista paikkaa
    .say =
        Mainittiin useampi asia, jonka joku toinen tekee ihmiselle. Se ei ratkaise mitään. Se on hyvä syy tarjota apua vielä tänään ja kysyä itsekin neuvoa.

        - Kerro, että on apua, joka on vapaaehtoista eikä vaadi rikosilmoitusta, ja että neuvoa voi kysyä kertomatta nimeään.
        - Tarjoudu soittamaan yhdessä sinun puhelimestasi, nyt tai toisella kertaa. Ihminen päättää.
        - Älä lupaa mitään, mitä et itse voi tehdä.

        Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa. Puhu siitä, mitä joku toinen tekee, älä työstä.

# of: 6f21a72f
call-for-advice =
    .text = Soita { $phone-assistance-system }, mihin aikaan tahansa, kertomatta, kenestä on kyse.

# of: 0507794b
safe-way-to-meet =
    .text = Sopikaa turvallisesta tavasta tavata uudestaan.

# of: f897e6e9
offer-a-talk =
    .title = Tarjoa rauhallisempaa juttelua
    .say =
        Mainittiin yksi asia, jonka joku toinen tekee ihmiselle. Sille voi olla tavallinen selitys.

        - Sano, että kuulit sen, ja tarjoa juttelua rauhallisessa paikassa, kahvin ja ajan kanssa.
        - Kerro, mistä voi kysyä kertomatta nimeään.
        - Älä painosta. Käy uudestaan.

        Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa eikä kaipaa selittelyä.

# of: 163a1a88
leave-a-number-offer-a-talk =
    .text = Tarjoa numeroa muodossa, jota on turvallista pitää mukana, vain jos hän haluaa.

# of: b53663f3
think-with-others =
    .text = Mieti tilannetta asiantuntijan kanssa nimeämättä ihmistä: { $phone-assistance-system }, mihin aikaan tahansa.

# of: bf02d751
what-is-needed =
    .title = Se, mitä pyydettiin
    .say = Hoida se, mitä ihminen pyysi, niin pitkälle kuin pystyt, ja sano rehellisesti, mihin et pysty. Muuta ei mainittu, mikä ei sulje mitään pois.

# of: b1d4174b
hand-over =
    .text = Anna se, mitä sinulla on mukana, tai kerro, mistä ja milloin sen saa.

# of: 163a1a88
leave-a-number-what-is-needed =
    .text = Tarjoa numeroa muodossa, jota on turvallista pitää mukana, vain jos hän haluaa.

# of: 9691dd98
see-you-again =
    .title = Nähdään taas
    .say = Kiitä juttelusta. Mitään ei mainittu, mikä ei sulje mitään pois: on monta syytä olla sanomatta mitään ovensuussa. Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa.

# of: 163a1a88
leave-a-number-see-you-again =
    .text = Tarjoa numeroa muodossa, jota on turvallista pitää mukana, vain jos hän haluaa.

# of: 7a10b696
worry-remains =
    .text = Oma huolesi riittää syyksi kysyä neuvoa: { $phone-assistance-system }, mihin aikaan tahansa.
