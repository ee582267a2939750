### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: ac627c68
about =
    .title = Seksityö ja ihmiskauppa ovat eri asioita
    .summary = Aikuisten omaehtoinen seksityö ja seksuaaliseen hyväksikäyttöön liittyvä ihmiskauppa ovat kaksi eri asiaa. Mikä ne erottaa, mikä ei koskaan ole merkki ja miten niistä puhutaan.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä.

# of: 2e5dc004
tell-apart =
    .text = Selittää, miten aikuisten oma seksityö eroaa ihmiskaupasta, ja nimeää neljä asiaa, jotka eivät koskaan ole merkkejä.

# of: 3f324274
own-images =
    .title = Mitä tulee mieleen
    .trainer =
        Jokainen kirjoittaa vain itselleen kolme ensimmäistä asiaa, jotka tulevat mieleen sanoista ”ihminen, joka myy seksiä”. Sitten mietitään, mistä kukin niistä on peräisin: työstä, elokuvista, uutisista vai tutulta ihmiseltä?

        Kukaan ei lue mitään ääneen. Papereita ei kerätä.
    .participant =
        Se, mitä ajattelen seksityöstä, on oma asiani. Ihminen, joka myy seksiä, kohtaa työssäni kunnioitusta.

# of: 6d0f5822
slide-own-images =
    .title = Mitä tulee mieleen?
    .text =
        Kolme asiaa, vain omiin silmiin.

        Mistä kukin niistä on peräisin?
    .notes =
        Kaksi minuuttia kirjoittamista, yksi miettimistä. Älä pyydä ketään kertomaan.

# of: b6c20b43
two-different-things =
    .title = Kaksi eri asiaa
    .trainer =
        __Sano:__ ”Aikuisten omaehtoinen seksityö ja seksuaaliseen hyväksikäyttöön liittyvä ihmiskauppa ovat kaksi eri asiaa. Yhden ryhmän oikeuksien puolustaminen ei vie mitään toiselta.”

        __Sano:__ ”Kysymys ei koskaan ole siitä, *mitä työtä* ihminen tekee. Kysymys on siitä, hallitseeko joku toinen häntä, johtaako harhaan tai käyttääkö hyväksi.”

        Kerro, mitä sekoittaminen maksaa: ihmiset voivat jäädä pois avun piiristä, ja hyväksikäytetyt katoavat väärien hälytysten joukkoon. Rahahuolet, vähät vaihtoehdot tai se, ettei työstä pidä, eivät tee siitä ihmiskauppaa. Ne ovat syitä tarjota sitä apua, jota ihminen haluaa.

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

        __Eivät koskaan merkkejä, yksin eivätkä yhdessä:__ seksin myyminen, ilmoittelu, kiertäminen paikkakunnalta toiselle, yhteinen asunto, tatuoinnit, aikuisen nuori ulkonäkö, kondomit, kansalaisuus, maksullinen palvelu, jonka voi lopettaa.

# of: 903dde7b
two-things =
    .text = Pro-tukipiste on tehnyt ihmiskaupan vastaista työtä vuodesta 2007. Sen mukaan aikuisten omaehtoinen seksityö ja seksuaaliseen hyväksikäyttöön liittyvä ihmiskauppa ovat kaksi eri asiaa, eikä molempien ryhmien oikeuksien puolustamisessa ole ristiriitaa.

# of: 6fb09bf6
selling-not-a-crime =
    .text = Aikuisen seksin myyminen ei ole Suomessa rikos.

# of: aafa7b34
buying-from-victim =
    .text = Seksin ostaminen ihmiskaupan tai parituksen uhrilta on ollut Suomessa rikos vuodesta 2006.

# of: 1c3b9a60
refusal-of-entry =
    .text = Ulkomaalaislaki on sallinut käännyttää ulkomaalaisen, jos hänen epäillään myyvän seksuaalipalveluja. Viranomaisten pelolle voi siis olla tavallinen syy.

# of: dfe347cd
ads-study =
    .text = Yhdysvalloissa verrattiin yli 250 piirrettä 1 263 seksipalveluilmoituksessa neljästä osavaltiosta. Ilmoitusten tausta tunnettiin. Näkyvät tatuoinnit ja nuorelta näyttäminen kuvissa olivat tavallisempia ilmoituksissa, jotka eivät liittyneet ihmiskauppaan.

# of: 96843c67
well-placed =
    .text = Ihmiskaupan vastainen GAATW-verkosto katsoo, ettei seksityö ole ihmiskauppaa ja että seksityöntekijöillä on hyvät mahdollisuudet huomata hyväksikäyttö.

# of: a9de24b8
raids =
    .text = Vuonna 2012 julkaistun tutkimuksen mukaan ihmiskaupan vastaiset ratsiat olivat tehottomia ja haitallisia.

# of: 805e2e52
slide-two-things =
    .title = Kaksi eri asiaa
    .text =
        __Seksityö:__ aikuinen myy seksiä omasta aloitteestaan.

        __Ihmiskauppa:__ joku toinen hallitsee ihmistä, johtaa harhaan tai käyttää hyväksi.

        Ei *mitä työtä* vaan *mitä joku tekee ihmiselle*.
    .notes =
        Lue viimeinen rivi kahdesti. Sitten ensimmäinen vaikea hetki, ennen kuin joku muu ottaa sen esiin.

# of: 435d54f1
slide-ads-study =
    .title = 1 263 ilmoitusta, joiden tausta tunnettiin
    .text =
        Näkyvät tatuoinnit ja nuorelta näyttäminen kuvissa olivat **tavallisempia ilmoituksissa, jotka eivät liittyneet ihmiskauppaan**.
    .notes =
        Ilmoitukset olivat neljästä Yhdysvaltojen osavaltiosta. Tutut merkit voivat osoittaa väärään suuntaan.

# of: b3e69d73
two-different-things-health =
    .participant =
        Kondomit, testit ja ehkäisy ovat tavallista hoitoa eivätkä syy kysellä. Kysy työstä sen verran kuin tutkimus vaatii. ”Kysyn tätä kaikilta, joilla on tällaisia oireita.”

# of: 51b0edec
two-different-things-social =
    .participant =
        Seksin myyminen on tulonlähde siinä missä muutkin, kunnes ihminen kertoo muuta. Lopettaako vai jatkaako, on hänen kysymyksensä. Kysy, mitä asiaa hänellä on, ja tarjoa sitä.

# of: d71bfc57
two-different-things-police =
    .trainer =
        __Vaikea hetki:__ ”Meidän on tarkastettava, se on työmme.” → ”Tarkastettava mitä? Kirjoita yksi virke: mitä hallintaa, harhaanjohtamista tai hyväksikäyttöä, ja keneltä kuultuna. Jos se jää tyhjäksi, tarkastettavaa ei vielä ole.”
    .participant =
        - Aikuinen, joka myy seksiä, ei tee mitään, mikä on Suomessa rikos.
        - Kondomit, ilmoitukset, yhteinen asunto tai ulkomaan passi eivät ole peruste kysellä.
        - Kerro, kuka olet, miksi tulit ja mitä kirjaat.
        - Älä sano ulkomaalaiselle, ettei yhteydestä poliisiin voi seurata mitään.

# of: 8a524f0a
two-different-things-border =
    .trainer =
        Kaksi kysymystä menee täällä helposti sekaisin: saako ihminen tulla maahan, ja käyttääkö joku häntä hyväksi? Ensimmäinen voi vaientaa vastauksen toiseen. Keskustelkaa, missä järjestyksessä teillä kysytään.
    .participant =
        Se, että matkustaja myy seksiä, ei ole merkki ihmiskaupasta. Jos jokin muu huolestuttaa, puhu ihmisen kanssa kahden kesken ja tulkin avulla ennen kuin maahantulosta päätetään.

# of: fde841b3
two-different-things-reception =
    .participant =
        Asukkaalla, joka myy seksiä, on sama oikeus yksityisyyteen kuin kaikilla. Älä kerro muille asukkaille, älä puhu siitä käytävällä, ja kirjaa se vain, jos hänen oma asiansa sitä vaatii.

# of: 29895d8d
two-different-things-outreach =
    .trainer =
        Anna vertaisten vetää tämä osa, jos he haluavat. Siitä maksetaan palkka, ja kysymyksiin saa olla vastaamatta. Keneltäkään ei kysytä omaa tarinaa.
    .participant =
        - Kondomit, neuvot ja kahvi annetaan kyselemättä.
        - Vertaiset tietävät, mitä sanoja ihmiset käyttävät. Kysy heiltä ennen kuin painat tai julkaiset mitään.
        - Älä koskaan raportoi ”uhrien määriä” osoittaaksesi, että työtä tarvitaan.

# of: 8210029c
two-different-things-hotline =
    .participant =
        Jos soittaja mainitsee myyvänsä seksiä, vastaa siihen, mistä hän soitti. ”Onko asia työstä vai jostain muusta? Täällä voi puhua kummastakin.”

# of: 64489805
two-different-things-volunteers =
    .participant =
        Puhu niin kuin kenen tahansa kanssa. Ei neuvoja lopettaa, ei salapoliisin työtä, ei kuvia, ilmoituksia tai osoitteita ryhmäkeskusteluihin.

# of: 3377f161
two-different-things-trainers =
    .trainer =
        Harjoitelkaa kolmea vaikeaa hetkeä ääneen, minuutti kutakin. Rauhallinen sävy on se, mistä opitaan.
    .participant =
        - Suunnittele tämä osa yhdessä seksiä myyvien ihmisten tai heidän luottamansa järjestön kanssa, ja maksa siitä.
        - Älä käytä kuvia vartaloista, varjoista tai kahleista.
        - Keskeytä vitsi heti ensimmäisellä kerralla: ”Sovimme, että puhumme kuin kaikki olisivat paikalla.”
        - Joku huoneessa ehkä myy seksiä tai on ostanut sitä. Keneltäkään ei kysytä.

# of: f2e95c20
never-a-sign =
    .title = Merkki vai ei mitään?
    .trainer =
        Kolmen tai neljän hengen ryhmät lajittelevat kaksitoista korttia kahteen pinoon: ”ei kerro mitään” ja ”syy kuunnella lisää”. Kymmenen minuuttia, ja sitten katsotaan kortit, joista ryhmät ovat eri mieltä.

        __Ei kerro mitään:__ myy seksiä · ilmoittelee verkossa · matkustaa kaupungista toiseen · jakaa asunnon kollegojen kanssa · on tatuoitu · näyttää nuorelta ja on aikuinen · kantaa kondomeja · maksaa ystävälle ilmoitusten tekemisestä ja voi lopettaa sen.

        __Syy kuunnella lisää:__ passi on jollakulla toisella, joka ei anna sitä pyydettäessä · ei saa kieltäytyä asiakkaista · velka kasvaa, vaikka sitä maksaa · joku vastaa aina hänen puolestaan.

        __Kuuntele__ sanoja ”pakotetaan”, ”ei saa”, ”ei voi”: niissä on ero. Toisenkin pinon jokaiselle kortille on vielä muu selitys. Kysy sitä joka kerta.

        __Jos joku haluaa lisätä__ korostuksen, vaatteet tai monta puhelinta: mitä hallintaa se osoittaa? Jos ei mitään, se kuuluu ensimmäiseen pinoon.
    .participant =
        - Nämä kortit eivät kerro mitään: …
        - Nämä ovat syy kuunnella lisää: …

        Missä sanoissa ero on? Toisen pinon jokainen kortti: mitä muuta se voisi olla?

# of: 96bd52ba
statement-cards =
    .text = Kaksitoista väittämäkorttia joka ryhmälle, kirjoitettuna kouluttajan ohjeen luettelosta

# of: 843c21b0
slide-never-a-sign =
    .title = Merkki vai ei mitään?
    .text =
        Lajittele kaksitoista korttia:

        - ei kerro mitään
        - syy kuunnella lisää

        Toisen pinon jokainen kortti: **mitä muuta se voisi olla?**
    .notes =
        Kymmenen minuuttia ryhmissä. Katsokaa yhdessä vain kortit, joista ryhmät ovat eri mieltä.

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
