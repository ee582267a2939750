### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: f0b33960
about =
    .title = Mitä merkki tai tulos kertoo ja mitä ei
    .summary = Miksi useimmat hälytykset ovat vääriä, kun etsitään harvinaista, mitä kumpikin virhe maksaa ja ketä epäilemme huomaamattamme.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä.

# of: 24e9a188
weigh-tools =
    .text = Selittää lukujen avulla, miksi merkki tai seulonnan tulos on syy katsoa tarkemmin eikä koskaan tuomio.

# of: a6e92750
hundred-alarms =
    .title = Sata hälytystä
    .trainer =
        __Kysy ensin:__ ”Hyvä väline löytää jokaisen uhrin. Se sanoo kyllä 100 potilaasta. Kuinka moni heistä on joutunut ihmiskaupan uhriksi?” Parit värittävät ruutuja arvionsa verran.

        __Laske sitten taululla.__ Päivystyspotilaita on 1 000, ja 14 heistä on joskus joutunut ihmiskaupan uhriksi. Väline löytää kaikki 14. Jokaisesta 100 muusta se sanoo kyllä 39:n kohdalla, yhteensä 385:n. Hälytyksiä on 399, ja niistä 14 on tosia: **noin 4 ruutua 100:sta.** Väline ei ole huono. Se, mitä se etsii, on harvinaista.

        __Kysy:__ ”Entä muut 96?” Ja: ”Entä ihminen, joka vastasi joka kohtaan ei?” Kielteinen vastaus ei sulje mitään pois.

        __Vaikea hetki:__ ”Parempi katsoa kuin katua.” → Kumpikin virhe satuttaa jotakuta. Toinen on, ettei ihmistä huomata. Toinen on, että epäillään, ilmoitetaan tai pelastetaan joku, joka ei sitä tarvinnut.

        Emme ole löytäneet välinettä, jota olisi kokeiltu Suomessa, emmekä välinettä, jota olisi kokeiltu aikuisilla seksityöntekijöillä ryhmänä. Kerro se. **Sano lopuksi:** ”Tulos on syy katsoa tarkemmin yhdessä ihmisen kanssa. Emme koskaan kirjoita, että joku on tai ei ole uhri.”
    .participant =
        Arvaukseni: … ruutua 100:sta. Laskettuna: … ruutua 100:sta.

        Kirjaa, mitä ihminen sanoi ja mitä näit. Älä kirjaa tuomiota.

# of: 0cc21191
squares =
    .text = Arkki, jossa on 100 tyhjää ruutua, joka parille

# of: a1acd671
raft-figures =
    .text = RAFT-välinettä kokeiltiin aikuisilla päivystyspotilailla (yhteensä 4 127). Validoinnissa 1,4 prosenttia oli elämänsä aikana joutunut ihmiskaupan uhriksi, herkkyys oli 100 prosenttia ja spesifisyys 61 prosenttia. Laskelmamme mukaan noin 4 tulosta 100 positiivisesta oli oikeita.

# of: 23ecc9ba
reception-figures =
    .text = Saksalaisessa vastaanottokeskuksessa 176 ihmistä vastasi aikuisten seulontavälineen muunneltuun versioon; heistä 13 oli uhreja. Herkkyys oli 76,9 prosenttia ja spesifisyys 84,0 prosenttia. Laskelmamme mukaan noin 10 tulosta 36 positiivisesta oli oikeita. Paras raja ei ollut kaikilla kielillä sama.

# of: fa9680d7
shrinking =
    .text = Erään nuorille tehdyn lyhyen välineen spesifisyys oli siellä, missä se tehtiin, 73 prosenttia. Myöhemmissä tutkimuksissa muualla se oli 53–58 prosenttia.

# of: cdccb98a
no-agreement =
    .text = Vuoden 2022 kartoittava katsaus ei löytänyt yksimielisyyttä siitä, mitkä terveydenhuollon välineet ovat hyödyllisiä tai validoituja.

# of: 65428f07
both-errors =
    .text = ILO:n ja Euroopan komission indikaattorit tehtiin kahden virheen vuoksi: ihmiskauppaa ei tunnisteta, ja sitä nähdään siellä, missä sitä ei ole.

# of: d1eee08d
slide-guess =
    .title = Sata hälytystä
    .text =
        Hyvä väline löytää **jokaisen** uhrin.

        Se sanoo kyllä 100 potilaasta.

        Kuinka moni heistä on joutunut ihmiskaupan uhriksi? Väritä ruudut.
    .notes =
        Anna jokaisen parin värittää ennen kuin kukaan sanoo lukua ääneen.

# of: 2babf54f
slide-four-of-hundred =
    .title = Noin 4 sadasta
    .text =
        1 000 potilasta

        - 14 uhria, kaikki löytyivät
        - 385 muutakin poimittiin

        14 hälytystä 399:stä on tosia.
    .notes =
        14 jaettuna 399:llä on 3,5 prosenttia. Väline ei ole huono; se, mitä se etsii, on harvinaista.

# of: dd25354a
slide-two-mistakes =
    .title = Kaksi virhettä
    .text =
        - ettei ihmistä huomata
        - että epäillään ihmistä, joka ei sitä tarvinnut

        __Kumpikin satuttaa jotakuta.__
    .notes =
        Pyydä yksi esimerkki siitä, mitä toinen virhe voi maksaa: koti, tulot, luottamus, seuraava käynti.

# of: ec2dfe70
hundred-alarms-health =
    .participant =
        Tiskillä täytetty lomake ei korvaa keskustelua kahden kesken. Jos yksikössäsi käytetään välinettä, kysy, kuka seuraa jokaista ”kyllä”-tulosta ja mihin ”ei” johtaa.

# of: 7212c634
hundred-alarms-social =
    .participant =
        Köyhyys, velat, kumppani, joka hoitaa rahat: useimmat sellaisessa tilanteessa olevat eivät ole joutuneet ihmiskaupan uhreiksi ja tarvitsevat sinua silti. Tarjoa ensin palvelu; kysymys voi tulla myöhemmin.

# of: 3701622d
hundred-alarms-police =
    .trainer =
        Lisää yhdysvaltalainen tutkimus poliisin asiakirjoista: kun kondomit mainittiin, oikean tunnistamisen vedonlyöntisuhde oli 58 prosenttia pienempi. Kysy: ”Mikä yksityiskohta toimii niin meidän omissa papereissamme?”
    .participant =
        Kirjoita tarkastuksen syy yhdeksi virkkeeksi: mitä hallintaa, keneltä kuultuna. ”Sopii profiiliin” ei ole syy. Laske myös tarkastukset, jotka eivät johtaneet mihinkään, ja mitä ne maksoivat.

# of: be19313d
hundred-alarms-border =
    .participant =
        Tuhansilla matkustajilla on menolippu, uusi passi ja joku toinen, joka maksoi. Profiili poimii melkein vain heitä. Kysy kaikilta samat kaksi kysymystä tai älä keneltäkään.

# of: b8399d32
hundred-alarms-reception =
    .trainer =
        Laske potilaiden sijasta saksalaisen keskuksen luvuilla: 176 ihmistä, 13 uhria. Väline poimi 36; noin 10 heistä oli uhreja, ja 3 uhria jäi poimimatta.
    .participant =
        Vastaanottokeskuksessa noin 10 hälytystä 36:sta oli tosia, ja 3 uhria 13:sta ei aiheuttanut hälytystä. Käännetty lomake on uusi lomake: paras raja oli eri kielillä eri.

# of: 96abccfe
hundred-alarms-outreach =
    .participant =
        Niiden ihmisten joukossa, joita tapaat, luettelojen merkit ovat usein vain työtä: kiertäminen, yhteiset asunnot, ilmoitukset, käteinen. Se, että tiedät, mikä on tavallista, on arvokkaampaa kuin luettelo. Kerro se muille.

# of: a0e684fa
hundred-alarms-hotline =
    .participant =
        Naapurit ja asiakkaat soittavat ”merkeistä”. Kiitä heitä, kysy, mitä he ovat kuulleet tai nähneet jonkun tekevän ihmiselle ja mitä ihminen itse haluaa. Älä välitä eteenpäin mitään pelkän ulkonäön perusteella.

# of: ddc25dc3
hundred-alarms-volunteers =
    .participant =
        Sosiaalisen median luettelot on tehty jaettaviksi eikä olemaan oikeassa. Jos olet huolissasi jostakusta, ole ystävällinen ja kysy yhteyshenkilöltäsi. Älä seuraa, kuvaa tai julkaise.

# of: ae52c890
hundred-alarms-trainers =
    .participant =
        - Anna arvata ennen kuin lasket; ero on se, mikä muistetaan.
        - Laske ihmisissä ja ruuduissa, älä prosenteissa.
        - Älä jätä asiaa siihen, että ”emme siis voi tehdä mitään”: ystävällinen tarkempi katsominen on jotain.

# of: a085621f
whom-we-suspect =
    .title = Ketä epäilemme ja ketä emme koskaan
    .trainer =
        Jokainen kirjoittaa itselleen: *Ketä viimeksi epäilin uhriksi? Mitä näin ensimmäisenä? Mitä hallintaa se osoitti?* Kolme minuuttia. Kukaan ei lue ääneen.

        Sitten pareittain, työpaikasta eikä itsestä: **keneltä kysytään usein ja keneltä ei koskaan?** Suomalainen mies maatilalla, lapsia hoitava isoäiti, arvostetun miehen vaimo, työtoverin siivooja.

        __Vaikea hetki:__ ”Olemmeko siis rasisteja?” → ”Kaikki opimme kuvia. Rutiini, joka on kaikille sama, suojaa ihmisiä meidän kuviltamme.”
    .participant =
        __Ennen kuin epäily kirjataan tai kerrotaan eteenpäin__

        - Mitä hallintaa, harhaanjohtamista tai hyväksikäyttöä, ja kuka kertoi sen minulle?
        - Ajattelisinko samoin jostakusta omalta kadultani?
        - Mitä se maksaa ihmiselle, jos olen väärässä? Entä jos en sano mitään?

# of: b6be6f93
condoms =
    .text = Yhdysvaltalaisissa poliisin asiakirjoissa, joissa mainittiin kondomit, seulonnan vedonlyöntisuhde (odds) oli 54 prosenttia ja oikean tunnistamisen 58 prosenttia pienempi.

# of: cf6cb9bf
matrix-critique =
    .text = Seksityöntekijät ovat arvostelleet brittiläistä ilmoitusten arviointitaulukkoa: se on tehty ilman seksityöntekijöitä, ja se pitää ilmoitusten tavallisia piirteitä riskeinä.

# of: 9a371d9f
slide-whom-we-suspect =
    .title = Keneltä kysymme ja keneltä emme koskaan?
    .text =
        Vain omiin silmiin:

        - Ketä viimeksi epäilin?
        - Mitä näin ensimmäisenä?
        - Mitä hallintaa se osoitti?
    .notes =
        Kolme minuuttia hiljaisuutta. Sitten parit puhuvat työpaikasta eivätkä itsestään.

# of: 63ad5913
q-alarms =
    .ask = Väline löytää jokaisen ihmiskaupan uhriksi joutuneen potilaan ja on oikeassa 61:n kohdalla jokaisesta 100 muusta. Potilaita on 1 000, ja 14 heistä on joutunut ihmiskaupan uhriksi. Kuinka moni 100 positiivisesta tuloksesta on suunnilleen tosi?
    .choice-four = 4
    .choice-thirty-nine = 39
    .choice-sixty-one = 61
    .choice-hundred = 100
    .why = 14 oikeaa ja noin 385 väärää tulosta on yhteensä 399; niistä 14 on noin 4 jokaista 100:aa kohti. Tulos on syy katsoa tarkemmin.
