### translation: draft

about =
    .title = Oikeutesi, jos joku käyttää sinua hyväksi
    .summary = Suomessa oleville: apu, turva, poliisi, lakimies ja raha hyvin lyhyin lausein.
    .unverified-because = Tiedot on luettu tallennetuilta sivuilta, joista osalla ei ole päiväystä. Voimassa olevaa lakia ei ole luettu, ei varsinkaan oleskeluoikeudesta ja yhteydestä poliisiin.

cover =
    .title = Hyvä tietää
    .text = Tietoa ja puhelinnumeroita

help =
    .title = Voit pyytää apua
    .text = Pakottaako, uhkaako tai huijaako joku sinua? Sinulla on oikeuksia, teit mitä työtä tahansa.

free-and-voluntary =
    .title = Maksutonta ja vapaaehtoista
    .text = Auttamisjärjestelmä auttaa ihmisiä, joita on käytetty hyväksi. Voit lopettaa milloin vain.

no-report-needed =
    .title = Rikosilmoitusta ei tarvita
    .text = Järjestelmä ei ilmoita asiakkaistaan poliisille. Ilman ilmoitusta apu voi kestää lyhyemmän ajan.

even-if =
    .title = Kuka voi pyytää
    .text = Sinä voit, vaikka ensin suostuit, olet rikkonut lakia tai sinulla ei ole oleskeluoikeutta.

kinds-of-help =
    .title = Millaista apua
    .text = Turvallinen asunto, lääkäri, rahaa elämiseen, neuvoja, tukihenkilö.

safety-and-time =
    .title = Turvaa ja aikaa

protection =
    .title = Suojelu
    .text = Viranomaiset arvioivat kanssasi, mitä suojaa tarvitset. Voit pyytää kuulustelijaa, joka on samaa sukupuolta kuin sinä.

secrecy =
    .title = Salassapito
    .text = Auttaja tarvitsee lupasi, ennen kuin kertoo nimesi auttamisjärjestelmälle. Lapsen vaarasta tai suunnitellusta vakavasta rikoksesta voi joutua ilmoittamaan.

time-to-think =
    .title = Aikaa miettiä
    .text = Ei oleskeluoikeutta? Voit saada harkinta-ajan, enintään kuusi kuukautta laillista oleskelua. Siitä päättää auttamisjärjestelmä tai poliisi.

permit =
    .title = Oleskelulupa
    .text = Joskus mahdollinen. Maahanmuuttovirasto (Migri) päättää.

police =
    .title = Poliisi: sinä päätät

how-to-report =
    .title = Ilmoitus
    .text = Voit ilmoittaa rikoksesta verkossa tai poliisiasemalla. Kysy, mikä roolisi olisi.

risk-with-police =
    .title = Et ole EU-kansalainen?
    .text = Yhteys poliisiin voi vaarantaa oleskelusi, esimerkiksi jos myyt seksiä. Kysy ensin lakimieheltä.

interpreter =
    .title = Tulkki
    .text = Voit koko tutkinnan ajan käyttää kieltä, jota puhut. Viranomainen järjestää tulkin.

ask-the-police =
    .title = Kysy heiltä
    .text = Kuka on yhteyshenkilöni? Entä jos asun muussa maassa? Korvataanko kuluni? Saanko kieltäytyä sovittelusta tekijän kanssa?

lawyer-and-money =
    .title = Lakimies ja raha

lawyer =
    .title = Lakimies
    .text = Valtio voi maksaa sinulle oikeusavustajan tuloistasi riippumatta jo tutkinnan aikana.

were-you-forced =
    .title = Pakotettiinko sinut rikokseen?
    .text = Kerro lakimiehellesi.

compensation =
    .title = Korvaus
    .text = Voit vaatia sitä tekijältä oikeudessa. Valtiokonttori voi korvata vammoja ja kärsimystä. Siihen tarvitaan rikosilmoitus.

time-limit =
    .title = Määräaika
    .text = Kolme vuotta lopullisesta tuomiosta; ilman oikeudenkäyntiä kymmenen vuotta rikoksesta.

not-content =
    .title = Et ole tyytyväinen?
    .text = Auttamisjärjestelmän päätöksestä voi valittaa. Kysy, miten voit valittaa muista.

where-to-turn =
    .title = Mistä apua
    .text = Pidä tämä paikassa, jota muut eivät katso. Käytä puhelinta, jota kukaan muu ei tutki, jos voit.
