### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: fbbd9d7b
about =
    .title = Salassapito ja ilmoitusvelvollisuudet
    .summary = Mikä pysyy salassa, mihin tarvitaan ihmisen suostumus ja mistä on ilmoitettava, ennen kaikkea kun kyse on lapsesta.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä.

# of: 23e8c1a6
keep-secrets =
    .text = Lajittelee esimerkit: mikä pysyy salassa, mihin tarvitaan suostumus ja mistä on ilmoitettava.

# of: dc919f3c
may-must =
    .title = Salassa, suostumuksella vai ilmoitettava?
    .warning = Yksi esimerkeistä koskee lapsen seksuaalista hyväksikäyttöä. Se on yhden virkkeen mittainen.
    .trainer =
        Kolme huoneen nurkkaa: *pysyy salassa*, *suostumuksella*, *ilmoitettava*. Lue tilanne, anna ihmisten valita nurkka ja kysy yhdeltä kustakin, miksi.

        - Aikuinen kertoo viimevuotisesta hyväksikäytöstä eikä halua, että mitään tehdään. *Pysyy salassa. Tarjoa apua, kysy neuvoa nimettömästi.*
        - Haluat lähettää aikuisen nimen auttamisjärjestelmään. *Suostumuksella.*
        - 15-vuotias tyttö kertoo, että vanhempi kaveri ottaa aikuisilta rahaa seksistä hänen kanssaan. *Ilmoitettava: lastensuojeluilmoitus viipymättä ja epäilty lapseen kohdistunut seksuaalirikos poliisille.*
        - Aikuisen pieni lapsi asuu hänen kanssaan siellä, missä häntä käytetään hyväksi. *Ilmoitettava: lapsi voi tarvita suojelua. Kerro ensin vanhemmalle, jos se on turvallista.*
        - Soitat neuvontanumeroon ihmisestä kertomatta, kuka hän on. *Pysyy salassa ja on sallittua.*

        __Nämä vastaukset koskevat sosiaali- ja terveydenhuoltoa.__ Jos ryhmän oman työn velvollisuudet ovat toiset, anna ryhmän lakimiehen tai esihenkilön vastata; älä arvaa.

        Tässä osiossa ei ratkaista, mitä suunnitteilla olevista vakavista rikoksista on ilmoitettava tai milloin salassapitosäännökset sallivat ilmoittamisen. Pidä organisaation lakimiehen nimi valmiina.
    .participant =
        - **Lapsi:** lastensuojeluilmoitus viipymättä. Suostumusta ei tarvita.
        - **Aikuinen:** suostumus. Ilman sitä kysy neuvoa kertomatta mitään, mistä hänet voi tunnistaa.
        - **Epävarma:** kysy oman organisaatiosi lakimieheltä ennen kuin kerrot, ei jälkeenpäin.
        - **Ennen kuin ihminen kertoo:** sano, mihin salassapitosi päättyy.

# of: 15479035
child-duty =
    .text = Muun muassa sosiaali- ja terveydenhuollon, opetuksen ja poliisin työntekijän on tehtävä lastensuojeluilmoitus viipymättä (lastensuojelulaki 25 §). Epäillystä lapseen kohdistuneesta seksuaalirikoksesta on ilmoitettava myös poliisille salassapidon estämättä.

# of: cf01519a
no-names =
    .text = Auttamisjärjestelmälle ei anneta tunnistetietoja ilman suostumusta.

# of: ca18bc27
planned-serious-crime =
    .text = Rikoslaissa on rangaistavaa jättää ilmoittamatta eräistä vakavista rikoksista, jotka ovat valmisteilla ja vielä estettävissä. Luettelossa on mainittu ihmiskauppa. Velvollisuuden täyttää myös vaarassa olevan varoittaminen. Jo tapahtuneista rikoksista ei ole tällaista yleistä velvollisuutta.

# of: f0afd149
inspectors =
    .text = Työsuojelutarkastajien on ilmoitettava poliisille, jos he epäilevät ulkomaalaisen luvatonta työntekoa.

# of: 54017c2f
slide-may-must =
    .title = Valitse nurkka
    .text =
        - Pysyy salassa
        - Suostumuksella
        - Ilmoitettava

        Epävarma? **Kysy lakimieheltä ennen kuin kerrot.**
    .notes =
        Lue yksi esimerkki, anna ihmisten liikkua ja kysy yhdeltä kustakin nurkasta, miksi. Oikaise ystävällisesti: moni menee ensimmäisessä esimerkissä kolmanteen nurkkaan.

# of: 544c855f
may-must-health =
    .participant =
        Mitä aikuinen potilas kertoo menneestä hyväksikäytöstä, jää hoitosuhteeseen. Kerro, kuka voi lukea tiedot, ja kysy, miten asian voi kirjata niin, ettei siitä ole haittaa.

# of: 93c624b7
may-must-social =
    .participant =
        Ennen kuin neuvot työsuojeluviranomaisen puheille ihmisen, jolla ei ole oikeutta tehdä työtä, kerro hänelle, että tarkastajien on ilmoitettava epäillystä luvattomasta työnteosta. Lakimies voi neuvoa ensin.

# of: 85921fe7
may-must-police =
    .trainer =
        Muuta toinen esimerkki: haluat antaa aikuisen nimen auttamisjärjestelmään. *Suostumuksella, myös sinä.* Kysy ensimmäisestä, mitä ryhmän on kirjattava ja missä vaiheessa se sanotaan ihmiselle.
    .participant =
        - Kerro alussa, mitä sinun on kirjattava ja mistä voi tulla tutkinta.
        - Lapsi: lastensuojeluilmoitus viipymättä, vaikka jo tutkisit asiaa.
        - Aikuisen nimi annetaan auttamisjärjestelmään vain suostumuksella.

# of: f109a0dd
may-must-border =
    .participant =
        Kerro ennen kuin kysyt, mikä menee mihinkin rekisteriin. Jos olet huolissasi lapsesta tai nuoresta, jonka ikä on epäselvä, soita lastensuojeluun äläkä jätä asiaa seuralaiselle.

# of: 3026bf88
may-must-reception =
    .participant =
        Pidä erillään se, mitä tiedät työntekijänä, ja se, mitä turvapaikka-asian papereissa on. Kysy asukkaalta ennen kuin mitään siirtyy yhdestä toiseen. Lapsi vaarassa: ilmoitus viipymättä; sopikaa nyt, kuka tekee sen yöllä.

# of: ce6b1a02
may-must-outreach =
    .participant =
        Kerro ihmisille, mitä ette koskaan kerro eteenpäin ja mitä teidän on kerrottava: ”Jos lapsi on vaarassa, minun on tehtävä jotain.” Vertaisilla on samat säännöt ja sama lakimies tukenaan.

# of: 8427a361
may-must-hotline =
    .participant =
        Nimetön soittaja pysyy nimettömänä. Jos lapsi on vaarassa, sano, että haluaisit apua lapsen luo, kysy, mitä saat tietää, ja kysy neuvoa esihenkilöltäsi vuoron aikana.

# of: 5f3397cf
may-must-volunteers =
    .participant =
        Sovi järjestösi kanssa kirjallisesti, mitä pidät omana tietonasi ja kenelle kerrot. Lapsi vaarassa: kerro yhteyshenkilöllesi heti, samana iltana.

# of: 28db9172
may-must-trainers =
    .participant =
        Pyydä tilaajan lakimieheltä kyseisen työpaikan vastaukset ennen kurssia. Kun et tiedä, sano: ”En tiedä; näin otamme selvää.”

# of: a6a83cb4
q-child =
    .ask = 15-vuotias tyttö kertoo, että vanhempi kaveri ottaa aikuisilta rahaa seksistä hänen kanssaan. Hän pyytää, ettet kerro kenellekään. Mitä teet?
    .choice-keep = Pidän asian salassa, koska hän ei ole antanut suostumusta.
    .choice-wait = Odotan, kunnes olen varma.
    .choice-notify = Huolehdin siitä, että lastensuojeluilmoitus tehdään viipymättä, ja kerron sen hänelle.
    .why = Lapsen kohdalla ei tarvita suostumusta eikä varmuutta. Epäillystä lapseen kohdistuneesta seksuaalirikoksesta ilmoitetaan myös poliisille.
