### translation: draft

# of: e1d0d0c7
about =
    .title = Oikeutesi, jos joku käyttää sinua hyväksi
    .summary = Suomessa oleville: apu, turva, poliisi, lakimies ja raha hyvin lyhyin lausein.
    .unverified-because = Tiedot on luettu tallennetuilta sivuilta, joista osalla ei ole päiväystä. Voimassa olevaa lakia ei ole luettu, ei varsinkaan oleskeluoikeudesta ja yhteydestä poliisiin.

# of: 7f939e59
cover =
    .title = Hyvä tietää
    .text = Tietoa ja puhelinnumeroita

# of: f27f40ca
help =
    .title = Voit pyytää apua
    .text = Pakottaako, uhkaako tai huijaako joku sinua? Sinulla on oikeuksia, teit mitä työtä tahansa.

# of: d0f0ba42
free-and-voluntary =
    .title = Maksutonta ja vapaaehtoista
    .text = { CAPITAL(-assistance-system) } auttaa ihmisiä, joita on käytetty hyväksi. Voit lopettaa milloin vain.

# of: 23f97304
no-report-needed =
    .title = Rikosilmoitusta ei tarvita
    .text = Järjestelmä ei ilmoita asiakkaistaan poliisille. Ilman ilmoitusta apu voi kestää lyhyemmän ajan.

# of: 03b7c6f9
even-if =
    .title = Kuka voi pyytää
    .text = Sinä voit, vaikka ensin suostuit, olet rikkonut lakia tai sinulla ei ole oleskeluoikeutta.

# of: 4dde71d8
kinds-of-help =
    .title = Millaista apua
    .text = Turvallinen asunto, lääkäri, rahaa elämiseen, neuvoja, { -support-person }.

# of: cbff8567
safety-and-time =
    .title = Turvaa ja aikaa

# of: 07521994
protection =
    .title = Suojelu
    .text = Viranomaiset arvioivat kanssasi, mitä suojaa tarvitset. Voit pyytää kuulustelijaa, joka on samaa sukupuolta kuin sinä.

# of: 5576b50f
secrecy =
    .title = Salassapito
    .text = Auttaja tarvitsee lupasi, ennen kuin kertoo nimesi { -assistance-system(case: "allative") }. Lapsen vaarasta tai suunnitellusta vakavasta rikoksesta voi joutua ilmoittamaan.

# of: 74138197
time-to-think =
    .title = Aikaa miettiä
    .text = Ei oleskeluoikeutta? Voit saada { -reflection-period(case: "genitive") }, enintään kuusi kuukautta laillista oleskelua. Siitä päättää { -assistance-system } tai poliisi.

# of: 0f5d6476
permit =
    .title = { CAPITAL(-residence-permit) }
    .text = Joskus mahdollinen. Maahanmuuttovirasto (Migri) päättää.

# of: de7dded7
police =
    .title = Poliisi: sinä päätät

# of: 24378d9e
how-to-report =
    .title = Ilmoitus
    .text = Voit ilmoittaa rikoksesta verkossa tai poliisiasemalla. Kysy, mikä roolisi olisi.

# of: 2ab4ea1b
risk-with-police =
    .title = Et ole EU-kansalainen?
    .text = Yhteys poliisiin voi vaarantaa oleskelusi, esimerkiksi jos myyt seksiä. Kysy ensin lakimieheltä.

# of: fa5d20cc
interpreter =
    .title = Tulkki
    .text = Voit koko tutkinnan ajan käyttää kieltä, jota puhut. Viranomainen järjestää tulkin.

# of: db55581c
ask-the-police =
    .title = Kysy heiltä
    .text = Kuka on yhteyshenkilöni? Entä jos asun muussa maassa? Korvataanko kuluni? Saanko kieltäytyä sovittelusta tekijän kanssa?

# of: 87e927db
lawyer-and-money =
    .title = Lakimies ja raha

# of: 6df783c7
lawyer =
    .title = Lakimies
    .text = Valtio voi maksaa sinulle oikeusavustajan tuloistasi riippumatta jo tutkinnan aikana.

# of: fbb28ffc
were-you-forced =
    .title = Pakotettiinko sinut rikokseen?
    .text = Kerro lakimiehellesi.

# of: 13903307
compensation =
    .title = Korvaus
    .text = Voit vaatia sitä tekijältä oikeudessa. Valtiokonttori voi korvata vammoja ja kärsimystä. Siihen tarvitaan rikosilmoitus.

# of: 3b580032
time-limit =
    .title = Määräaika
    .text = Kolme vuotta lopullisesta tuomiosta; ilman oikeudenkäyntiä kymmenen vuotta rikoksesta.

# of: 53ddc857
not-content =
    .title = Et ole tyytyväinen?
    .text = { CAPITAL(-assistance-system(case: "genitive")) } päätöksestä voi valittaa. Kysy, miten voit valittaa muista.

# of: 6acef83f
where-to-turn =
    .title = Mistä apua
    .text = Pidä tämä paikassa, jota muut eivät katso. Käytä puhelinta, jota kukaan muu ei tutki, jos voit.
