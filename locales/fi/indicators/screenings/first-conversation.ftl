### translation: draft

# of: cdb2ae20
about =
    .title = Ensimmäinen keskustelu
    .summary = Hienovarainen ensimmäinen keskustelu aikuisen kanssa, jota joku toinen ehkä hallitsee. Sen voi lopettaa missä kohdassa tahansa.
    .unverified-because = Kysymyksiä ei ole testattu kenenkään kanssa, ja merkkien painoarvot ovat omia työarvioitamme. On varmistettava, mistä suunnitteilla olevista rikoksista pitää ilmoittaa.
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

# of: fe2b95d5
safe-device =
    .ask = Onko käyttämäsi laite turvallinen, ja ovatko puhelimet paikassa, jossa niiden kautta ei voi kuunnella?
    .help = Jos joku ehkä seuraa laitetta tai sen tilejä, käytä toista laitetta tai paperia. Ihminen päättää itse omasta puhelimestaan: joku voi odottaa, että se on päällä.

# of: 78cc6350
safe-now =
    .ask = Onko ihminen tässä ja nyt turvassa, sikäli kuin hän ja sinä voitte arvioida?
    .help =
        Kysy rauhallisesti: ”Sopiiko sinulle jutella nyt? Odottaako joku sinua tai soittoasi?”

        Ihminen tuntee omat riskinsä parhaiten. Jos hän sanoo, ettei ole turvallista, usko häntä. Jos vaara on välitön, soita { $phone-emergency }.

# of: ce0d4fff
nobody-listening =
    .ask = Voitteko puhua niin, ettei kukaan muu kuule, näe näyttöä tai odota oven takana?
    .help = Pyydä mukana tullutta odottamaan muualla aivan tavalliseen tapaan: ”Juttelen kaikkien kanssa hetken kahden.”

# of: 124da73a
understand-each-other =
    .ask = Ymmärrättekö toisianne hyvin, joko ilman tulkkia tai riippumattoman tulkin avulla?
    .help =
        Tulkki ei saa olla sukulainen, mukana tullut ihminen eikä samasta pienestä yhteisöstä. Puhelintulkki voi olla hyvä vaihtoehto.

        Kerro, että sinulla ja tulkilla on vaitiolovelvollisuus ja että ihminen voi pyytää toista tulkkia.

# of: 6b3f7374
heard-and-agreed =
    .ask = Onko ihminen kuullut, mitä varten keskustelu on, ja suostunut siihen?
    .help = Hiljaisuus tai kohtelias nyökkäys ei ole suostumus. Anna aikaa miettiä ja vastaa siihen, mitä ihminen kysyy. Kerro omin sanoin:
    .tells-purpose = Kysyn, jotta näemme yhdessä, millaisesta avusta sinulle voisi olla hyötyä.
    .tells-kept = Mitään ei säilytetä, ellet suostu siihen. Voit myös sanoa, kuka saa nähdä muistiinpanoni.
    .tells-skip-and-stop = Voit ohittaa minkä tahansa kysymyksen, pitää tauon tai lopettaa milloin vain, ja voit perua suostumuksesi myöhemminkin.
    .tells-limits = Vaitiolollani on rajansa: jos lapsi on vaarassa tai joku suunnittelee vakavaa rikosta, minun on ehkä kerrottava siitä viranomaisille.

# of: 1a9cec7f
adult =
    .ask = Onko ihminen täyttänyt 18 vuotta?
    .help =
        Kysy ohimennen: ”Saanko kysyä, minkä ikäinen olet?” Papereita ei tarvita.

        Jos et tiedä ja on syytä ajatella, että ihminen voi olla alle 18-vuotias, vastaa ”ei” tai ”en tiedä”. Silloin seuraa muutama lempeä kysymys ja ohje, miten toimia lapsen asiassa.

# of: e860c213
well-being =
    .part = Aluksi
    .ask = Mitä sinulle kuuluu tällä hetkellä?
    .help = Helppo alku, jota ei lasketa mukaan. Anna ihmisen puhua siitä, mistä hän haluaa.
    .choice-well = Hyvää
    .choice-up-and-down = Vaihtelevaa
    .choice-hard = On raskasta

# of: 524bd6d7
someone-to-trust =
    .ask = Onko joku aikuinen, johon luotat ja jonka haluaisit mukaan?
    .help = Tätä ei lasketa mukaan. Älä kysy, mitä on tapahtunut.

# of: 783f4d1a
where-tonight =
    .ask = Onko sinulla paikka, jossa tunnet olosi ensi yönä turvalliseksi?
    .help = Vastasipa lapsi mitä tahansa, älä päästä häntä sinne, minne hän pelkää mennä.

# of: 5a98e323
wishes =
    .ask = Toivoisitko apua johonkin, mihin tahansa?
    .help = Ihmisen omat toiveet ovat ensin, eikä tätä lasketa mukaan. Palaa tähän lopuksi.
    .choice-health = Terveys
    .choice-home = Asuminen tai turvallinen paikka
    .choice-money = Raha tai työ
    .choice-legal = Lakineuvonta
    .choice-someone-to-talk-to = Joku, jolle puhua

# of: fac46c0c
feeling-safe =
    .ask = Kuinka turvalliseksi tunnet olosi siellä, missä nyt olet?
    .help = Ihmisen oma turvallisuuden tunne on ensin. Tätä ei lasketa mukaan: turvattomuuteen on monta syytä. Vastaus kertoo, mistä aloittaa.
    .scale-low = en lainkaan turvalliseksi
    .scale-high = aivan turvalliseksi

# of: 1824aba8
safer-with =
    .ask = Mikä tekisi siitä vähän turvallisempaa?
    .help = Yhteinen ajatus teille molemmille. Tähän ei kirjata mitään; palatkaa siihen lopuksi.

# of: 12f2c52e
work =
    .ask = Myytkö seksiä tai teetkö muuta erotiikka-alan työtä, jos haluat kertoa?
    .help = Jotta apu sopisi. Tätä ei lasketa mukaan, ei yksin eikä muun kanssa: aikuisen omaehtoinen seksityö ja ihmiskauppa ovat kaksi eri asiaa, eikä seksin myyminen ole Suomessa rikos. Jätä kysymättä, jos ihminen on jo kertonut.

# of: 2fce8257
kept-from =
    .part = Lepo ja terveys
    .ask = Estääkö joku sinulta jotain näistä?
    .help = Näyttää, otetaanko ihmisen perustarpeet huomioon. Kysymys koskee sitä, mitä joku toinen tekee: väsymys tai rahapula on eri asia.
    .choice-rest = Lepo tai vapaat
    .choice-doctor = Lääkärissä tai hoitajalla käyminen
    .choice-own-health = Oman terveyden suojaaminen
    .choice-food-and-sleep = Riittävä ruoka, uni tai rauha

# of: 551e08a5
decided-for-you =
    .part = Oma valinta
    .ask = Päättääkö joku toinen, mitä sinun pitää tehdä, niin että kieltäytymisestä seuraisi jotain?
    .help = Oma valinta on asian ydin. Pysy yleisellä tasolla: älä kysy, mitä on tehty tai kenen kanssa. Lyhyt vastaus riittää.

# of: 09dbda30
going-out =
    .ask = Päättääkö joku, milloin saat lähteä ulos, tai vahtiiko joku sinua?
    .help = Vapaus liikkua. Moni liikkuu seurassa oman turvallisuutensa vuoksi: kysy, kenen ajatus se on.

# of: 10eb65b5
contacts =
    .ask = Estääkö joku sinua soittamasta tai tapaamasta ihmisiä, joita haluaisit?
    .help = Eristäminen helpottaa muuta hallintaa. Vastaus kertoo myös, miten yhteyttä voi pitää turvallisesti.

# of: 81e34f71
as-told =
    .part = Mitä sovittiin
    .ask = Ovatko asiat olleet niin kuin sinulle kerrottiin?
    .help = Harhaanjohtaminen voi koskea itse työtä tai sen ehtoja, myös silloin kun ihminen on itse päättänyt myydä seksiä. Suunnitelmat muuttuvat myös ilman, että kukaan valehtelee.
    .choice-as-agreed = Kyllä, suunnilleen
    .choice-changed = Eivät, mutta kukaan ei valehdellut
    .choice-lied-about-work = Joku valehteli siitä, mitä työ on
    .choice-lied-about-terms = Joku valehteli rahoista tai ehdoista

# of: 4bfb01dc
money =
    .ask = Mitkä näistä pitävät paikkansa rahoistasi?
    .help = Kulujen jakaminen sopimuksesta on tavallista. Kysy vapaudesta, älä summista.
    .choice-my-own = Päätän niistä itse
    .choice-shared-costs = Jaan kuluja, kuten on sovittu
    .choice-taken = Joku ottaa niistä suurimman osan, enkä voi kieltäytyä
    .choice-no-access = Joku estää minua käyttämästä niitä vapaasti
    .choice-overcharged = Minun on maksettava jollekulle aivan liikaa enkä saa vaihtaa

# of: c18ad903
owes-money =
    .ask = Oletko jollekulle velkaa?
    .help = Velka on tavallinen asia eikä sitä yksin lasketa. Se vain avaa seuraavan kysymyksen.

# of: ec4afa43
debt-holds-you =
    .ask = Pitääkö velka sinua otteessaan? Esimerkiksi: se vain kasvaa, sillä ei ole loppua tai joku päättää, miten se on maksettava?
    .help = Ratkaisevaa on ote, ei summa. Älä kysy, kenelle.

# of: 0433d364
papers =
    .part = Paperit ja muiden apu
    .ask = Pitääkö joku papereitasi eikä anna niitä takaisin, kun pyydät?
    .help = Mitkä tahansa paperit: passi, kortti, sopimus. Älä kysy oleskeluoikeudesta.

# of: 4121dce4
one-person =
    .ask = Onko joku, joka järjestää puolestasi melkein kaiken?
    .help = Yhden ihmisen apu on tavallista, varsinkin uudessa maassa, eikä sitä yksin lasketa.

# of: d4ff0bc8
one-person-decides =
    .ask = Käyttääkö hän sitä päättääkseen sinusta?
    .help = Merkki on valta, ei apu. Ihmisen ei tarvitse sanoa, kuka se on.

# of: d4ef7711
told-about-help =
    .ask = Onko joku kertonut, ettet voi saada täältä apua tai että sen pyytäminen on vaarallista?
    .help = Väärä tieto estää hakemasta apua. Huhut ovat tavallisia: merkitystä on vain sillä, jos joku käyttää niitä. Kerro sitten, miten asia on: auttamisjärjestelmän apu on vapaaehtoista eikä vaadi rikosilmoitusta.
    .choice-no = Ei
    .choice-rumours = Olen kuullut sellaista sieltä täältä
    .choice-someone-keeps-saying = Joku sanoo niin jatkuvasti

# of: 7a2b92e6
situation-used =
    .ask = Onko kukaan käyttänyt tilannettasi maassa sinua vastaan?
    .help = Älä kysy, mikä tilanne on. Epävarmaa oleskeluoikeutta ei lasketa mukaan; vain se lasketaan, että joku käyttää sitä.

# of: 2fda189f
threatened =
    .part = Pelko ja turvallisuus
    .ask = Uhkaileeko kukaan sinua tai läheisiäsi?
    .help = Uhkaus voi olla hiljainen, ja se voi koskea perhettä muualla. Jos vaara on välitön, lopeta tähän ja soita { $phone-emergency }.

# of: f6d8a8e4
afraid-of =
    .ask = Mitä hän voisi tehdä?
    .help = Kertoo, mitä pitää suojata. Lue luettelo rauhassa tai ohita se, jos edellinen vastaus oli raskas.
    .choice-harm = Tehdä jollekulle pahaa
    .choice-tell-others = Kertoa minusta muille tai levittää kuvia
    .choice-report-me = Ilmoittaa minusta viranomaisille
    .choice-my-child = Pitää lapseni erossa minusta
    .choice-my-home = Viedä kotini, jos en jatka
    .choice-something-else = Jotain muuta

# of: 76f54f32
hurt =
    .ask = Onko joku satuttanut sinua, jotta tekisit jotain tai antaisit rahaa?
    .help = Vasta lopuksi, koska tämä on raskain. Kyllä tai ei riittää: älä kysy, mitä tapahtui, äläkä näytä kauhistusta tai epäilystä. Tarjoa taukoa.

# of: a884da97
anything-else =
    .part = Lopuksi
    .ask = Haluaisitko sanoa jotain, mitä en kysynyt?
    .help = Viimeinen sana on ihmisellä itsellään. Tähän ei kirjata mitään.

# of: 6d72031b
scoring =
    .note =
        Säännön ovat julkaisseet Kansainvälinen työjärjestö ILO ja Euroopan komissio vuonna 2009. Merkkien ryhmä on positiivinen, kun siinä on kaksi vahvaa merkkiä, yksi vahva ja yksi muu, kolme keskivahvaa tai kaksi keskivahvaa ja yksi heikko. Määritelmän osa on nähty, kun jokin sen ryhmistä on positiivinen.

        - Sääntö järjestää sen, mitä on kerrottu. Se ei ole oikeudellinen testi eikä sano, mikä ihminen on.
        - Merkkien painoarvot ovat omia työarvioitamme; niitä ei ole varmistettu julkaistusta luettelosta.
        - Kysymyksiä ei ole testattu, ei Suomessa eikä seksiä myyvien aikuisten kanssa. Ei tiedetä, kuinka usein ne erehtyvät. Julkaistut välineet, joista on lukuja, antavat paljon vääriä hälytyksiä, ja käännetty kysymys on uusi kysymys.
        - Seksuaalisesta hyväksikäytöstä emme löytäneet julkaistua taulukkoa siitä, mitä ryhmät yhdessä merkitsevät, joten sellaista ei käytetä: tulos vain nimeää sen, mitä on nähty.
        - ”En tiedä” ja ”en halua sanoa” eivät puhu puolesta eivätkä vastaan. Eivät myöskään kertomuksen aukot tai muutokset.
        - Kun mitään ei nähdä, mitään ei suljeta pois.

# of: 1590aa8e
safety-first =
    .title = Turvallisuus ensin
    .say =
        Lopeta kysymykset tähän. Jos vaara on välitön, soita { $phone-emergency }.

        - Kysy ihmiseltä, mikä toisi nyt turvaa, ja luota hänen arvioonsa.
        - Älä ota yhteyttä kehenkään, jota hän pelkää, äläkä kysele hänestä muilta.
        - Jatka vasta, kun se on turvallista, tarvittaessa toisella kertaa.

# of: 0232662e
safe-place =
    .text = Tarjoa rauhallinen paikka odottaa ja selvitä, missä ihminen voi olla ensi yön turvassa.

# of: 16153ad2
safe-contact =
    .text = Sopikaa turvallisesta tavasta ja ajasta pitää yhteyttä.

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

# of: 1ad2a9c3
another-place =
    .title = Toinen paikka tai aika
    .say = Älä esitä näitä kysymyksiä paikassa, jossa joku voi kuulla. Puhukaa arkisista asioista, äläkä kerro mukana tulleelle, miksi halusit jutella.

# of: ead330ec
quiet-room =
    .text = Etsi huone, johon kukaan ei tule, tai sopikaa toinen aika.

# of: c4fe24c9
ordinary-reason =
    .text = Keksikää uudelle tapaamiselle tavallinen syy, kuten terveystarkastus tai täytettävä lomake.

# of: 4cd5be87
another-interpreter =
    .title = Toinen tulkki
    .say = Älä jatka sukulaisen, mukana tulleen tai samasta pienestä yhteisöstä tulevan avulla. Ihminen voi kieltäytyä tulkista syytä kertomatta.

# of: 67bf81d0
book-interpreter =
    .text = Hanki riippumaton tulkki, vaikka puhelimitse, jos se tuntuu turvallisemmalta. Kysy, mitä sukupuolta olevaa tulkkia ihminen toivoo.

# of: 568bb426
until-then =
    .text = Hoida siihen asti vain kiireelliset asiat.

# of: 1bbc70a6
no-consent =
    .title = Se on ihan hyvä niin
    .say = Ihmisen ei tarvitse selittää. Kiitä, äläkä kysy tänään uudestaan. ”Ei” näille kysymyksille ei ole ”ei” muulle avulle, eikä se kerro mitään hänen tilanteestaan.

# of: f24b8b54
other-help =
    .text = Kysy, mitä ihminen haluaisi sen sijaan tänään tehdä.

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

# of: eeab0017
consult-now =
    .title = Kysy nyt neuvoa asiantuntijalta
    .say =
        Osa kerrotusta sopii siihen, että joku hallitsee ihmistä tai käyttää hänen riippuvuuttaan, ja osa hyväksikäyttöön. Se ei ratkaise mitään. Se on hyvä syy kysyä neuvoa tänään.

        - Kiitä ihmistä. Hän päättää itse, mitä seuraavaksi tapahtuu.
        - Kysy, mikä huolettaa eniten ja onko turvallista mennä sinne, minne hän on nyt menossa.
        - Kerro, että auttamisjärjestelmän apu on vapaaehtoista eikä vaadi rikosilmoitusta ja että järjestelmä ei ilmoita asiakkaistaan poliisille.
        - Älä lupaa mitään, mitä et itse voi tehdä.

        Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa. Puhu hallinnasta ja hyväksikäytöstä, älä työstä.

# of: 14ee7c82
call-for-advice =
    .text = Soita { $phone-assistance-system }, mihin aikaan tahansa. Voit kysyä kertomatta, kenestä on kyse.

# of: 259b7bc2
only-with-consent =
    .text = Ohjaa auttamisjärjestelmään vain suostumuksella. Ihminen voi hakeutua sinne myös itse.

# of: 906d510e
needs-first =
    .text = Hoida se, mitä nyt tarvitaan: lääkäri, yöpaikka, lepo, lakimies.

# of: ebd05f7b
plan-for-safety =
    .text = Sopikaa turvallisesta yhteydenpidosta ja siitä, mitä tehdään, jos jotain sattuu. Välittömässä vaarassa: { $phone-emergency }.

# of: 3f8bfdf2
police-is-their-choice =
    .text = Poliisille meneminen on ihmisen oma päätös, ellei kyse ole lapsesta tai suunnitteilla olevasta vakavasta rikoksesta. EU:n ulkopuolelta tulevalle, joka myy seksiä, se voi olla riski: ensin lakimies.

# of: f37e79f9
talk-further =
    .title = Jatkakaa keskustelua
    .say =
        Osa kerrotusta voi tarkoittaa, että joku hallitsee ihmistä, käyttää hänen riippuvuuttaan tai käyttää häntä hyväksi. Muut selitykset ovat mahdollisia, ja yksi keskustelu näyttää harvoin koko tilanteen.

        - Älä painosta kertomaan tänään enempää. Tarjoa uutta aikaa, mielellään samojen ihmisten kanssa.
        - Palatkaa siihen, mihin ihminen alussa toivoi apua.
        - Kerro, että hän voi kysyä neuvoa myös itse, nimettömästi.

        Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa eikä kaipaa selittelyä.

# of: b53663f3
think-with-others =
    .text = Mieti tilannetta asiantuntijan kanssa nimeämättä ihmistä: { $phone-assistance-system }, mihin aikaan tahansa.

# of: ad7a831e
new-time =
    .text = Sopikaa uusi aika ja turvallinen tapa pitää yhteyttä.

# of: c026e3b2
what-is-needed-anyway =
    .text = Auta siinä, mitä ihminen joka tapauksessa tarvitsee: terveys, asuminen, raha, lakineuvonta.

# of: e6f5e447
open-door =
    .title = Ovi on auki
    .say =
        Vastauksista ei kerry hallintaa tai hyväksikäyttöä sellaisena kuin tämä luettelo ne kuvaa. Se ei sulje pois mitään: kyse voi olla ihmiskaupasta ilman yhtäkään näistä merkeistä, ja kertomatta jättämiseen on monta syytä.

        - Kiitä ihmistä ja sano, että hän on tervetullut takaisin missä asiassa tahansa.
        - Palatkaa siihen, mihin hän alussa toivoi apua, ja kunnioita vastausta, jos se on ”ei mihinkään”.
        - Jos jokin huolettaa sinua yhä, kysy neuvoa nimeämättä ihmistä.

        Aikuisen oma valinta myydä seksiä ei ole ihmiskauppaa. Se, mitä ihminen kertoo omasta elämästään, riittää.

# of: c18fa979
help-anyway =
    .text = Tarjoa sitä, mitä kuka tahansa voi tarvita: terveydenhoitoa, lakineuvontaa, sosiaalipalveluja, keskusteluapua.

# of: 7a10b696
worry-remains =
    .text = Oma huolesi riittää syyksi kysyä neuvoa: { $phone-assistance-system }, mihin aikaan tahansa.
