### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: efb21bc7
about =
    .title = Itsestä ja toisistamme huolehtiminen
    .summary = Mitä kohtaaminen voi jättää meihin, ja miten sen voi laskea käsistään rikkomatta salassapitoa.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä.

# of: cb54025b
look-after =
    .text = Nimeää kaksi asiaa, jotka raskaan kohtaamisen jälkeen auttavat eivätkä riko salassapitoa.

# of: c1593a76
what-stays =
    .title = Mitä minuun jää
    .warning = Tässä on kyse omista tuntemuksistamme. Kenenkään ei tarvitse kertoa mitään.
    .trainer =
        Jokainen vetää paperin keskelle viivan. Vasemmalle: *mitä minuun jää raskaan kohtaamisen jälkeen*. Oikealle: *mikä on auttanut laskemaan sen käsistä*. Kolme minuuttia, vain omiin silmiin. Sitten ne, jotka haluavat, sanovat yhden sanan oikealta puolelta; kirjoita ne taululle.

        __Sano:__ ”Liikuttuminen ei ole vika, eikä sekään, ettei liikutu.”

        __Vaikea hetki:__ Joku alkaa itkeä tai kertoa. → Keskeytä kierros lempeästi; toinen kouluttaja tarjoaa rauhallista huonetta. Älä anna koko ryhmän lohduttaa yhtä aikaa.

# of: 145fa1da
slide-what-stays =
    .title = Vain omiin silmiin
    .text =
        __Vasemmalle:__ mitä minuun jää raskaan kohtaamisen jälkeen

        __Oikealle:__ mikä on auttanut laskemaan sen käsistä
    .notes =
        Kerää vain oikealta puolelta, sana kultakin, joka haluaa.

# of: 74cb56eb
taking-care =
    .title = Pieni suunnitelma
    .trainer =
        Parit sopivat kahdesta asiasta: lauseesta työtoverille raskaan kohtaamisen jälkeen ja yhdestä asiasta, joka päättää työpäivän. Sitten yhden sanan kierros: mitä jätän tänne tai otan mukaani? Vuoron voi ohittaa. Uusia tarinoita ei avata.

        __Sano:__ ”Tehtäväsi ei ole ratkaista toisen elämää. Tehtäväsi on yksi hyvä kohtaaminen.” Muistuta työnohjauksesta ja työtovereista. Jää huoneeseen kymmeneksi minuutiksi lopetuksen jälkeen.
    .participant =
        - Kerro raskaan kohtaamisen jälkeen työtoverille, miten *sinä* voit, kertomatta, kenet tapasit: ”Minulla oli raskas juttu. Onko sinulla viisi minuuttia?”
        - Vie asia työnohjaukseen. Pyydä apua, jos mielikuvat palaavat tai uni ei tule.
        - Tehtäväsi on yksi hyvä kohtaaminen, ei koko elämän ratkaiseminen.

# of: fe518b3e
code-of-conduct =
    .text = Helen Bamber -säätiö on julkaissut kaikille ammattilaisille tarkoitetun traumatietoisen käytännesäännöstön.

# of: 1c5b479b
slide-taking-care =
    .title = Pieni suunnitelma
    .text =
        - Yksi lause työtoverille
        - Yksi asia, joka päättää päiväni

        Tehtäväsi on **yksi hyvä kohtaaminen**.
    .notes =
        Lopettakaa yhden sanan kierrokseen. Vuoron voi ohittaa.

# of: 4d436014
taking-care-health =
    .participant =
        Kaksi minuuttia potilaiden välissä: pese kädet, hengitä ulos, sano yksi lause työtoverille. Pyydä yksikköösi purkukeskustelua ennen kuin tarvitset sitä.

# of: 303e9062
taking-care-social =
    .participant =
        Näet, mikä apu jää tulematta. Kerro siitä esihenkilöllesi työn tosiasiana äläkä omana epäonnistumisenasi.

# of: 1a78f633
taking-care-police =
    .participant =
        Musta huumori kertoo, että jokin oli raskasta. Sano se kerran suoraan jollekulle, johon luotat. Purkukeskustelu kuuluu pieniinkin juttuihin.

# of: 1a4ef3c3
taking-care-border =
    .participant =
        Kuulet harvoin, miten kävi. Sopikaa vuorossa, ettei kukaan vie yksin kotiin ihmistä, jonka päästi jatkamaan matkaa.

# of: 97a5eaa7
taking-care-reception =
    .participant =
        Elät lähellä ihmisten odotusta. Päätä, minä päivän tuntina sinua ei saa kiinni ja kenet silloin saa.

# of: 3db3d46f
taking-care-outreach =
    .trainer =
        Vertaiset tekevät työtä samoilla kaduilla, joilla asuvat. Kysy heiltä etukäteen, millaista tukea he haluavat järjestöltä, ja huolehdi, että sitä on.
    .participant =
        Kymmenen minuuttia yhdessä jokaisen kierroksen jälkeen, ennen kuin kukaan lähtee kotiin. Vertaisilla on työnohjaus ja palkallinen lepo kuten muillakin, ja he saavat sanoa: ”ei tätä ihmistä, ei tänään”.

# of: 9517d026
taking-care-hotline =
    .participant =
        Raskaan puhelun jälkeen linja voi odottaa viisi minuuttia. Katkennut puhelu ei ole sinun epäonnistumisesi. Älä koskaan lähde yövuorosta sanomatta kenellekään sanaakaan.

# of: b029f25a
taking-care-volunteers =
    .participant =
        Yhteyshenkilösi on myös sinua varten. Saat pitää taukoa, kieltäytyä ja lopettaa, eikä sitä tarvitse perustella.

# of: 8ec876e2
taking-care-trainers =
    .participant =
        Istu kurssin jälkeen toisen kouluttajan kanssa viisitoista minuuttia: mikä oli raskasta, kuka tarvitsee huomenna viestin, mitä muutamme? Älä pidä tätä yksin kahtena päivänä peräkkäin.

# of: f1fa2e5b
q-after =
    .ask = Sinulla on ollut raskas kohtaaminen, ja sinun on saatava puhua siitä. Mikä auttaa ja säilyttää salassapidon?
    .choice-home = Kerron koko tarinan kotona jollekulle, joka ei tunne ihmistä.
    .choice-alone = Pidän kaiken omana tietonani, koska kaikki on salaista.
    .choice-colleague = Kerron työtoverille tai esihenkilölle, miten voin, kertomatta, kenet tapasin.
    .why = Se, miten voit, on sinun kerrottavissasi. Se, kenet tapasit, ei ole.
