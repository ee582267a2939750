### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: d9657bb0
about =
    .title = Tunnistetaan yhdessä, keskustellen
    .summary = Tunnistaminen on prosessi, johon tarvitaan monta tapaamista ja joka kuuluu ihmiselle itselleen. Mitä tehdä puolikkaalle tarinalle, miten olla tavoitettavissa ja mitä jättää kysymättä.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä.

# of: 1dc99a69
keep-talking =
    .text = Suunnittelee seuraavan tapaamisen puolikkaan tarinan jälkeen: mitä sanoa, mitä jättää kysymättä ja miten olla tavoitettavissa.

# of: ee8abaa6
who-recognises =
    .title = Kuka tunnistaa kenet?
    .trainer =
        __Kysy:__ ”Milloin viimeksi muutit mieltäsi jostakin, mitä sinulle oli tapahtunut? Kauanko siihen meni, ja kuka oli kanssasi?” Minuutti yksin, sitten muutama vastaus niiltä, jotka haluavat. Väkivallasta ei kerrota.

        __Sano:__ ”Ihminen tunnistaa tilanteensa usein kauan sen jälkeen, kun me epäilemme sitä, tai ei koskaan meidän sanallamme. Emme kiirehdi edelle. Mietimme ääneen yhdessä: minkä haluaisit olevan toisin?”

        __Vaikea hetki:__ ”Ja sillä välin annetaan sen jatkua?” → Välittömässä vaarassa, ja kun kyse on lapsesta, toimitaan heti. Muuten ihminen itse tietää parhaiten, mikä tekisi tilanteesta vaarallisemman. Kysy sitä häneltä; se on osa työtä.

# of: 5ca3ad8e
slide-who-recognises =
    .title = Kuka tunnistaa kenet?
    .text =
        Milloin viimeksi muutit mieltäsi jostakin, mitä sinulle oli tapahtunut?

        Kauanko siihen meni?
    .notes =
        Pienet, tavalliset asiat ovat parhaita. Keskeytä ystävällisesti, jos joku alkaa kertoa väkivallasta: ”Puhutaan siitä tauolla, jos haluat.”

# of: 4208f190
three-meetings =
    .title = Kolme tapaamista
    .warning = Seuraavassa tapauksessa painostaja on läheinen. Väkivaltaa siinä ei ole.
    .trainer =
        Lue yksi tapaaminen kerrallaan. Pareilla on jokaisen jälkeen kaksi minuuttia: *mitä sanomme, mitä emme kysy, mitä jätämme hänelle?* Lopuksi neljä minuuttia yhdessä. Jaa tapaus vasta lopuksi, jottei kukaan lue edelle.

        Ratkaisu on jaetun materiaalin askelmissa: **kohtaa, ihmettele, kerro, kysy, jätä ovi auki.** Kaikki viisi voivat mahtua yhteen tapaamiseen tai viedä vuoden. Ne ovat omia askelmiamme, eivät Pro-tukipisteen työvälineen.

        __Se, onko kyse ihmiskaupasta, jää auki, ja se on tarkoitus.__ Se, mitä hän haluaa, on tarpeeksi selvää auttamiseen: oma tili ja paikka nukkua viikon ajan.

        __Huomaa,__ jos ryhmä päättää hänen puolestaan. Kysy: ”Mitä hän on pyytänyt?”

        __Vaikea hetki:__ ”Hän puhuu ristiin.” → Muisti, pelko ja luottamus muuttuvat tapaamisten välillä. Kolmesta kertomuksesta ei tarvitse tehdä yhtä.
    .participant =
        - **Kohtaa.** Auta siinä, mitä ihminen tuli hakemaan.
        - **Ihmettele.** ”Sanoit, ettet voi käyttää omia rahojasi. Olen miettinyt sitä. Miten asia nyt on?”
        - **Kerro.** Mitä oikeuksia ja apua on kenellä tahansa, joka on sellaisessa tilanteessa.
        - **Kysy.** Minkä haluat olevan toisin? Mikä tekisi tilanteesta vaarallisemman?
        - **Jätä ovi auki.** Milloin, missä ja miten sinut tavoittaa, ja ettei mitään tarvitse päättää.

        __Jätä kysymättä__ se, mitä kysyisit vain uteliaisuudesta: nimet, yksityiskohdat, päivämäärät, miksi. Lapsen kanssa, tai kun ikä on epäselvä, ei pidetä pitkiä haastatteluja: toimi lapsen suojelun tarpeen mukaan.

# of: 03addd0e
process-in-dialogue =
    .text = Pro-tukipisteelle tunnistaminen on dialogissa etenevä prosessi. Se on tehnyt siihen työvälineen ”Askelmerkit dialogiseen tunnistamiseen”.

# of: 3c3db336
own-assessment =
    .text = WHO suosittaa kuuntelemaan ihmisen omaa arviota tilanteestaan ja riskeistään ja kunnioittamaan sitä. Lähteen mukaan neuvot sopivat myös miehille ja lapsille.

# of: 86904291
several-meetings =
    .text = Tarina voidaan kertoa monessa tapaamisessa. Trauma vaikuttaa muistiin, eivätkä ristiriitaiset vastaukset mittaa totuutta.

# of: 34e11bde
no-pressing =
    .text = Suomen viranomaisen tunnistamista koskeva sivu neuvoo olemaan painostamatta ihmistä vastaamaan.

# of: d51a6be8
no-names-needed =
    .text = Auttamisjärjestelmän asiakkaan ei tarvitse nimetä sitä, joka on käyttänyt häntä hyväksi.

# of: df4cc3f7
mira =
    .text =
        __Ensimmäinen tapaaminen.__ Mira on 26-vuotias. Hän pyytää apua vuokraan liittyvän lomakkeen kanssa. Hän vilkuilee puhelintaan. Kun kysyt, mitä kuuluu, hän sanoo: ”Ihan hyvää. Poikaystävä hoitaa raha-asiat, hän osaa sen paremmin.”

        __Toinen tapaaminen kolmen viikon päästä.__ Lomake on palautettu, koska siitä puuttui jotain. Hän sanoo, että tekee iltaisin töitä ”hänen serkulleen” ja että se menee velkaan. Hän ei tiedä, paljonko on jäljellä. Sitten: ”Anna olla, olen vain väsynyt.”

        __Kolmas tapaaminen.__ Hän tulee ilman ajanvarausta. Nyt hän sanoo, ettei mitään velkaa ole, se oli väärinkäsitys. Hän kysyy, miten avataan oma tili ja onko jotain paikkaa, jossa voi nukkua viikon.

# of: 8a5f5dfc
mira-first =
    .ask = Mitä sanot ja jätät kysymättä ensimmäisellä tapaamisella?
    .listen-for = Apua lomakkeen kanssa; kortti tai aika, jolloin voi tulla uudelleen; ei kysymyksiä poikaystävästä. Parit jakavat rahansa monella tavalla.

# of: 1e2a6360
mira-second =
    .ask = Hän sanoo ”anna olla”. Mitä teet sillä, mitä kuulit?
    .listen-for = ”Voidaan jättää se. Olen täällä torstaisin.” Yleistä tietoa työntekijän oikeuksista ja avusta. Neuvon kysyminen nimettömästi. Ei todisteiden etsimistä.

# of: 0d7cd2e9
mira-third =
    .ask = Mitä hän pyytää, ja mitä tarjoat?
    .listen-for = Juuri sitä: tili, paikka nukkua, ja mitä hän arvelee tapahtuvan, jos mies saa tietää. Auttamisjärjestelmä yhtenä mahdollisuutena. Tarinan ei tarvitse ensin olla yhtenäinen.

# of: bb61db09
slide-five-steps =
    .title = Yhdessä tapaamisessa tai vuodessa
    .text =
        - Kohtaa
        - Ihmettele
        - Kerro
        - Kysy
        - Jätä ovi auki
    .notes =
        Lue tapauksesta yksi tapaaminen, sitten kaksi minuuttia pareittain. Se, onko kyse ihmiskaupasta, jää auki.

# of: b0d45fb9
three-meetings-health =
    .participant =
        Kontrollikäynti on syy tavata uudelleen, eikä sitä tarvitse selittää kenellekään. Anna aika ihmiselle itselleen lapulla, jossa ei lue muuta kuin aika.

# of: 83609abc
three-meetings-social =
    .participant =
        Kysy jokaisesta hakemuksesta, kenen idea se on, ja anna ihmisen itse pitää kynää. Pidä työntekijä samana, jos voit: eniten maksaa kertoa kaikki uudelleen uudelle.

# of: 156ea842
three-meetings-police =
    .trainer =
        Anna ryhmän kertoa, mitä partio, tutkija ja uhri voivat kukin tietää toisen tapaamisen jälkeen. Kenellä on aikaa odottaa, ja kenen on toimittava?
    .participant =
        Ihminen, joka ei tänään sano mitään, voi ilmoittaa myöhemmin. Jätä suora numero ja nimi, kirjaa näkemäsi ja kuulemasi hänen omin sanoin, äläkä kirjaa ”kieltäytyi yhteistyöstä”.

# of: 6871759d
three-meetings-border =
    .participant =
        Tapaat ihmisen kerran. Sinun osasi on ensimmäinen askelma: hetki kahden kesken, yksi kysymys, numero, ja jos ihminen suostuu, puhelu huoneestasi jollekulle, joka voi olla toinen tapaaminen.

# of: ae11db60
ilir =
    .text =
        __Jonossa.__ Ilir on 23-vuotias ja matkustaa pakettiautossa neljän miehen kanssa. Yksi heistä pitää kaikkien passeja ja vastaa kaikkien puolesta: töihin taimitarhalle, kolmeksi kuukaudeksi.

        __Kahden kesken, tulkki puhelimessa.__ Ilir sanoo, että työ on kunnossa, hän sai sen ystävän kautta. Hän ei tiedä paikan nimeä. Hän on maksanut ja on velkaa lisää. ”Mutta se on normaalia.”

        __Ennen lähtöä.__ Hän kysyy, saako työnantajaa vaihtaa ja mitä kortissa oleva sana tarkoittaa.

# of: add35a03
ilir-queue =
    .ask = Miten saat hetken kahden kesken niin, että se on rutiinia jokaiselle autossa?
    .listen-for = Kaikkien viiden kanssa puhutaan, yksi kerrallaan, missä järjestyksessä tahansa. Myös matkanjohtajat ja työnjohtajat pitävät passeja; jokainen saa omansa takaisin.

# of: ac3f3f6b
ilir-alone =
    .ask = Mitä kysyt, ja mitä jätät kysymättä?
    .listen-for = Missä nukut, voitko lähteä, uhkaileeko kukaan sinua? Ystävän nimeä ei jahdata. Moni työmatka alkaa velalla.

# of: fc458c1c
ilir-goes =
    .ask = Mitä hän vie mukanaan?
    .listen-for = Passinsa omassa kädessään, numeron, jota voi kantaa turvallisesti, ja selkeän vastauksen siihen, kuka neuvoo työasioissa. Mitään ei luvattu.

# of: f8bd95c7
three-meetings-reception =
    .participant =
        Tapaat ihmisiä joka päivä: käytä pieniä hetkiä. Myöhään kerrottu ei ole väärin kerrottu. Jos asia tulee esiin turvapaikkapuhuttelun jälkeen, auta ihmistä kertomaan siitä avustajalleen.

# of: 708702a9
three-meetings-outreach =
    .participant =
        Olet ehkä ainoa, joka voi odottaa. Älä kirjoita muistiin mitään, mistä ihmisen voi tunnistaa. Sopikaa työryhmässä, kuka tapaa häntä jatkossa, jottei luottamusta tarvitse aloittaa joka viikko alusta.

# of: b86e13fb
three-meetings-hotline =
    .trainer =
        Puhelimessa kolme tapaamista on kolme puhelua, ehkä kolmelle eri ihmiselle. Keskustelkaa, mitä teillä saa siirtää vuorosta toiseen ja miten soittaja päättää siitä.
    .participant =
        ”Voit soittaa uudelleen, eikä sinun tarvitse selittää alusta: sano …” Sopikaa sana, jos linjanne sallii sen. Yksi puhelu voi olla ainoa; mahduta siihen yksi numero ja yksi lause.

# of: dc8b4e63
three-calls =
    .text =
        __Ensimmäinen puhelu.__ Nainen kysyy, paljonko siivouksesta maksetaan veroa. Hän sanoo, ettei ”ystävälle” makseta koskaan palkkaa. Joku tulee sisään, ja puhelu katkeaa.

        __Toinen puhelu, yöllä.__ Sama ääni, hyvin hiljaa. Hänen paperinsa ovat perheellä, jolle hän tekee työtä, rekisteröinnin takia. Hän naurahtaa: ”Oikeastaan he ovat mukavia ihmisiä.”

        __Kolmas puhelu.__ ”Jos ihminen lähtisi jonain päivänä pois, voisiko joku estää häntä?” Hän ei halua sanoa, missä kaupungissa on.

# of: feeaf48a
calls-first =
    .ask = Mitä sanot ensimmäisessä puhelussa ennen kuin tiedät, että se loppuu?
    .listen-for = Numero ja ajat jo varhain, ohimennen. Vastaus siihen, mitä kysyttiin.

# of: 65c5da0e
calls-second =
    .ask = Mitä ihmettelet ääneen, ja mitä jätät kysymättä?
    .listen-for = ”Saatko ne takaisin, jos pyydät?” Rekisteröinti vie paperit hetkeksi monessa paikassa. Ei nimeä, ei osoitetta.

# of: 39149cf7
calls-third =
    .ask = Mihin voit vastata totuudenmukaisesti?
    .listen-for = Mikä tekisi siitä päivästä turvallisemman; vaarassa { $phone-emergency }; auttamisjärjestelmältä voi kysyä ilman nimeä. Ei käskyä lähteä, ei lupauksia.

# of: d0fd049f
three-meetings-volunteers =
    .participant =
        Sinun osasi on olla joka viikko sama ystävällinen ihminen. Jos olet huolissasi, kerro yhteyshenkilöllesi jokaisen tapaamisen jälkeen, ei kymmenennen.

# of: 7b627a3e
three-meetings-trainers =
    .participant =
        Älä kerro, mitä tapaus ”oikeasti” oli; kirjan lopussa ei ole vastauksia. Jos sitä pyydetään, kysy, mitä osallistujat tekisivät toisin, jos heillä olisi se.

# of: 6869abc0
q-half-story =
    .ask = Ihminen kertoo velasta ja sanoo sitten ”anna olla”. Mikä on paras tapa toimia?
    .choice-press = Kysyn lisää, koska tilaisuus ei ehkä tule uudelleen.
    .choice-drop = Pidän asiaa loppuun käsiteltynä, koska ihminen perui sen.
    .choice-door = Jätän asian siihen ja kerron, miten minut tavoittaa ja mitä apua on kenelle tahansa.
    .choice-proof = Kerään itse todisteita ennen seuraavaa tapaamista.
    .why = Ihminen päättää tahdista. Tarina voidaan kertoa monessa tapaamisessa, eikä ketään painosteta vastaamaan.
