### translation: draft

# of: c3b2d13b
about =
    .title = Keskustelu työstä
    .summary = Hienovarainen keskustelu aikuisen kanssa, jonka työn ehdot eivät ehkä ole reilut tai joka ei ehkä ole vapaa lähtemään työstään. Sen voi lopettaa missä kohdassa tahansa.
    .unverified-because = Sääntö on julkaistu, mutta sen osuvuutta ei; kysymyksiämme ei ole testattu kenenkään kanssa. Merkit ovat toissijaisesta lähteestä. On varmistettava, mistä suunnitteilla olevista rikoksista pitää ilmoittaa.
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

# of: a00ef733
heard-and-agreed =
    .ask = Onko ihminen kuullut, mitä varten keskustelu on, ja suostunut siihen?
    .help = Hiljaisuus tai kohtelias nyökkäys ei ole suostumus. Anna aikaa miettiä ja vastaa siihen, mitä ihminen kysyy. Kerro omin sanoin:
    .tells-purpose = Kysyn työstäsi, jotta näemme yhdessä, millaisesta avusta tai neuvosta sinulle voisi olla hyötyä.
    .tells-kept = Mitään ei säilytetä, ellet suostu siihen. Voit myös sanoa, kuka saa nähdä muistiinpanoni.
    .tells-skip-and-stop = Voit ohittaa minkä tahansa kysymyksen, pitää tauon tai lopettaa milloin vain, ja voit perua suostumuksesi myöhemminkin.
    .tells-limits = Vaitiolollani on rajansa: jos lapsi on vaarassa tai joku suunnittelee vakavaa rikosta, minun on ehkä kerrottava siitä viranomaisille.

# of: 1a9cec7f
adult =
    .ask = Onko ihminen täyttänyt 18 vuotta?
    .help =
        Kysy ohimennen: ”Saanko kysyä, minkä ikäinen olet?” Papereita ei tarvita.

        Jos et tiedä ja on syytä ajatella, että ihminen voi olla alle 18-vuotias, vastaa ”ei” tai ”en tiedä”. Silloin seuraa muutama lempeä kysymys ja ohje, miten toimia lapsen asiassa.

# of: 28c42e0c
well-being =
    .part = Aluksi
    .ask = Mitä töissä kuuluu tällä hetkellä?
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

# of: 2d03b0d2
wishes =
    .ask = Toivoisitko apua tai neuvoa johonkin?
    .help = Ihmisen omat toiveet ovat ensin, eikä tätä lasketa mukaan. Palaa tähän lopuksi.
    .choice-pay = Palkka tai työajat
    .choice-home = Asuminen
    .choice-other-work = Toinen työ
    .choice-health = Terveys
    .choice-legal = Lakineuvonta
    .choice-someone-to-talk-to = Joku, jolle puhua

# of: e9982da6
as-told =
    .part = Miten se alkoi
    .ask = Onko työ sellaista kuin sinulle kerrottiin ennen kuin aloitit?
    .help = Harhaanjohtaminen voi koskea työtä, palkkaa tai ehtoja. Suunnitelmat muuttuvat myös ilman, että kukaan valehtelee.
    .choice-as-agreed = Kyllä, suunnilleen
    .choice-changed = Ei, mutta kukaan ei valehdellut
    .choice-lied-about-job = Joku valehteli siitä, mitä työ on
    .choice-lied-about-pay = Joku valehteli palkasta
    .choice-lied-about-terms = Joku valehteli työajoista tai muista ehdoista

# of: 26289d26
owes-money =
    .ask = Oletko jollekulle velkaa, esimerkiksi matkasta tai työpaikan saamisesta?
    .help = Velka on tavallinen asia eikä sitä yksin lasketa. Se vain avaa seuraavan kysymyksen.

# of: 4c260364
debt-holds-you =
    .ask = Pitääkö velka sinua tässä työssä niin, ettet voisi lähteä ennen kuin se on maksettu?
    .help = Ratkaisevaa on ote, ei summa. Älä kysy, kenelle.

# of: 3833b42d
weekly-hours =
    .part = Työaika ja palkka
    .ask = Montako tuntia suunnilleen teit työtä viime viikolla?
    .help = Tuntimäärää ei lasketa mukaan. Moni tekee paljon työtä omasta tahdostaan, joten pitkä viikko vain avaa seuraavan kysymyksen. Raja, 50 tuntia, on omamme eikä laista.
    .number-unit = tuntia

# of: 1776524a
must-work-that-much =
    .ask = Onko sinun pakko tehdä työtä niin paljon, eli seuraisiko kieltäytymisestä jotain?
    .help = Kysymys on siitä, kenen valinta se on. Myös rahan tarve on syy valita niin, ja aivan tavallinen.

# of: b102bda1
pay =
    .ask = Mitkä näistä pitävät paikkansa palkastasi?
    .help = Kysy, mitä tapahtuu, älä summista. Sovitut vähennykset, jotka näkyvät palkkalaskelmassa, ovat tavallisia.
    .choice-as-agreed = Saan sen, mitä on sovittu
    .choice-late = Se on joskus myöhässä
    .choice-little-or-none = Saan hyvin vähän tai en mitään
    .choice-given-back = Minun on annettava osa takaisin
    .choice-held-back = Joku pitää sitä itsellään, jotta en voisi lähteä

# of: 77cca2e6
dangerous-work =
    .part = Työ ja koti
    .ask = Joudutko tekemään vaarallista työtä ilman suojaimia tai opastusta?
    .help = Joissakin töissä on luonnostaan riskejä. Ratkaisevaa on, saako kieltäytyä ja saako suojaimet.

# of: 1f5c8920
lives-with-colleagues =
    .ask = Asutko työtovereiden kanssa tai työsuhdeasunnossa?
    .help = Tavallista, eikä tätä lasketa mukaan. Vastaus kertoo, mikä muuttuisi, jos ihminen vaihtaisi työtä.

# of: 6fc20c37
home =
    .ask = Voitko valita, missä asut?
    .help = Vaatimaton tai ahdas asunto ei ole ratkaisevaa; se on, ettei saa valita.
    .choice-yes = Kyllä
    .choice-dear = Periaatteessa, mutta vuokrat ovat korkeita
    .choice-not-allowed = En, ja paikka on huono

# of: 414511da
free-time =
    .ask = Voitko työn jälkeen mennä minne haluat ja tavata ketä haluat tai soittaa kenelle haluat?
    .help = Vapaus liikkua ja pitää yhteyttä. Syrjäinen paikka tai väsymys on eri asia.
    .choice-yes = Kyllä
    .choice-tired = Kyllä, mutta olen liian väsynyt tai kaukana
    .choice-someone-decides = En, joku päättää tai vahtii

# of: 0433d364
papers =
    .part = Paperit ja muiden apu
    .ask = Pitääkö joku papereitasi eikä anna niitä takaisin, kun pyydät?
    .help = Mitkä tahansa paperit: passi, kortti, sopimus. Älä kysy oleskeluoikeudesta.

# of: 373101e9
one-person =
    .ask = Järjestääkö joku työpaikalla sinulle asunnon, kyydit tai paperit?
    .help = Apu on tavallista, varsinkin uudessa maassa, eikä sitä yksin lasketa.

# of: 6a27ac97
one-person-decides =
    .ask = Käyttääkö joku sitä päättääkseen asioistasi?
    .help = Merkki on valta, ei apu. Ihmisen ei tarvitse sanoa, kuka se on.

# of: 0e77db99
situation-used =
    .ask = Onko kukaan käyttänyt tilannettasi maassa sinua vastaan?
    .help = Älä kysy, mikä tilanne on. Luvan puuttumista ei lasketa mukaan; se lasketaan, että joku käyttää sitä.
    .choice-no = Ei
    .choice-worried = Ei, mutta se huolettaa minua itseäni
    .choice-would-report = Joku sanoi ilmoittavansa minusta
    .choice-other-use = Joku on käyttänyt sitä muulla tavalla

# of: 2fda189f
threatened =
    .part = Pelko ja turvallisuus
    .ask = Uhkaileeko kukaan sinua tai läheisiäsi?
    .help = Uhkaus voi olla hiljainen, ja se voi koskea perhettä muualla. Jos vaara on välitön, lopeta tähän ja soita { $phone-emergency }.

# of: ec95333c
hurt =
    .ask = Onko joku satuttanut sinua, jotta tekisit työtä tai tottelisit?
    .help = Vasta lopuksi, koska tämä on raskain. Kyllä tai ei riittää: älä kysy, mitä tapahtui, äläkä näytä kauhistusta tai epäilystä. Tarjoa taukoa.

# of: a884da97
anything-else =
    .part = Lopuksi
    .ask = Haluaisitko sanoa jotain, mitä en kysynyt?
    .help = Viimeinen sana on ihmisellä itsellään. Tähän ei kirjata mitään.

# of: d04d9857
scoring =
    .note =
        Sääntö on suomalaisesta viranomaisten ohjekortista (2022): yksi ”kyllä” tai kaksi ”ehkä” on syy katsoa tarkemmin. Kysymykset ovat omiamme; kortin kysymyksiä ei ole käytetty. ”Kyllä” on tässä vastaus, joka lasketaan merkiksi, ja ”ehkä” on vastaus ”en tiedä” kysymykseen, joka koskee merkkiä.

        - ”Katso tarkemmin” tarkoittaa: jutelkaa lisää ja kysy neuvoa. Se ei ole toteamus ihmisestä eikä työnantajasta.
        - Sääntö täyttyy helposti, joten se sanoo usein ”katso tarkemmin”, kun kyse on palkasta tai työajoista. Sekin on avun arvoista: ihmisellä on oikeuksia työntekijänä.
        - Säännön osuvuudesta ei ole julkaistu lukuja, eikä näitä kysymyksiä ole testattu. Käännetty kysymys on uusi kysymys.
        - ”En halua sanoa” ei puhu puolesta eikä vastaan. Eivät myöskään kertomuksen aukot tai muutokset.
        - Kun kaikki vastaukset ovat ”ei”, mitään ei suljeta pois.

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

# of: 5ef55f15
look-closer =
    .title = Katso tarkemmin, neuvon kanssa
    .say =
        Jotain tuli esiin tai jäi auki, ja sitä kannattaa katsoa tarkemmin. Se ei ratkaise mitään ihmisestä eikä työnantajasta.

        - Kiitä ihmistä. Hän päättää itse, mitä seuraavaksi tapahtuu.
        - Kysy, mikä huolettaa eniten ja onko turvallista mennä töihin ja kotiin.
        - Älä ota yhteyttä työnantajaan tai kehenkään työpaikalla.
        - Kerro, että auttamisjärjestelmän apu on vapaaehtoista eikä vaadi rikosilmoitusta ja että järjestelmä ei ilmoita asiakkaistaan poliisille.
        - Älä lupaa mitään, mitä et itse voi tehdä.

        Ehkä kyse on palkasta, työajoista tai työturvallisuudesta. Senkin voi saada korjattua, sanottiinpa sitä miksi tahansa.

# of: 14ee7c82
call-for-advice =
    .text = Soita { $phone-assistance-system }, mihin aikaan tahansa. Voit kysyä kertomatta, kenestä on kyse.

# of: 259b7bc2
only-with-consent =
    .text = Ohjaa auttamisjärjestelmään vain suostumuksella. Ihminen voi hakeutua sinne myös itse.

# of: dfc1668e
permit-first =
    .text = Jos ihminen ehkä tekee työtä ilman oikeutta siihen, ensin lakimies: tarkastajien on kerrottava poliisille, jos he epäilevät sitä.

# of: 1397a1ea
workers-rights =
    .text = Palkasta, työajoista ja työturvallisuudesta saa puhelinneuvontaa työsuojeluviranomaiselta. Soita itse, nimiä mainitsematta.

# of: ebd05f7b
plan-for-safety =
    .text = Sopikaa turvallisesta yhteydenpidosta ja siitä, mitä tehdään, jos jotain sattuu. Välittömässä vaarassa: { $phone-emergency }.

# of: 9eb0b515
nothing-excluded =
    .title = Ovi on auki
    .say =
        Mitään siitä, mitä kysyttiin, ei mainittu. Se ei sulje mitään pois: kyse voi olla ihmiskaupasta ilman yhtäkään näistä merkeistä, ja kertomatta jättämiseen on monta syytä.

        - Kiitä ihmistä ja sano, että hän on tervetullut takaisin missä asiassa tahansa.
        - Palatkaa siihen, mihin hän alussa toivoi apua, ja kunnioita vastausta, jos se on ”ei mihinkään”.
        - Jos jokin huolettaa sinua yhä, kysy neuvoa nimeämättä ihmistä.

# of: c18fa979
help-anyway =
    .text = Tarjoa sitä, mitä kuka tahansa voi tarvita: terveydenhoitoa, lakineuvontaa, sosiaalipalveluja, keskusteluapua.

# of: 7a10b696
worry-remains =
    .text = Oma huolesi riittää syyksi kysyä neuvoa: { $phone-assistance-system }, mihin aikaan tahansa.
