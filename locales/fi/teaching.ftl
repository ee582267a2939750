### translation: draft

# What the checker looks for in courses, and words it advises against, in this language: one a line,
# whole words; `*` at the end stands for any ending. These are lists, not translations: write what
# your language really says.

## Verbejä, joista muut näkevät tai kuulevat teon: tavoite voi alkaa näin.
# of: 753a557d
observable-verbs =
    aikatauluttaa
    aloittaa
    analysoi
    antaa
    arvioi
    asettaa
    asettelee
    auttaa
    avaa
    ehdottaa
    ei lupaa
    ei kysy
    ennakoi
    erottaa
    erottelee
    esittelee
    esittää
    etsii
    haastattelee
    hahmottelee
    hakee
    havainnollistaa
    hyödyntää
    ilmaisee
    ilmoittaa
    jakaa
    jatkaa
    järjestää
    jättää
    kerää
    keskeyttää
    kertaa
    kertoo
    keskustelee
    kiittää
    kirjaa
    kirjoittaa
    kohtaa
    kokoaa
    kommentoi
    konsultoi
    korjaa
    korvaa
    kutsuu
    kuuntelee
    kuvaa
    kuvailee
    kysyy
    kääntää
    käyttää
    laatii
    lajittelee
    laskee
    liittää
    lopettaa
    lukee
    luettelee
    luo
    luokittelee
    lyhentää
    löytää
    merkitsee
    mittaa
    mukauttaa
    muotoilee
    muuttaa
    mainitsee
    määrittelee
    neuvoo
    nimeää
    noudattaa
    näyttää
    ohjaa
    opastaa
    opettaa
    ottaa yhteyttä
    ottaa puheeksi
    paikantaa
    palauttaa
    perustelee
    piirtää
    pitää
    pohjustaa
    poimii
    purkaa
    puhuu
    päivittää
    päättää
    pyytää
    raportoi
    ratkaisee
    rajaa
    ryhmittelee
    saattaa
    sanoo
    sanoittaa
    selittää
    selostaa
    selvittää
    seuraa
    siirtää
    soittaa
    soveltaa
    suhteuttaa
    suojaa
    suosittelee
    suunnittelee
    tarjoaa
    tarkistaa
    tallentaa
    tekee
    tiivistää
    tilaa
    todentaa
    toimii
    toistaa
    toteuttaa
    tulkitsee
    tunnistaa
    täydentää
    täyttää
    vaihtaa
    valikoi
    valitsee
    valmistelee
    varaa
    varoittaa
    vastaa
    vertaa
    vertailee
    vetää
    vie
    viittaa
    yhdistää
## Verbejä, joista ei näy mitään: se, mitä joku ymmärtää tai tietää, näkyy vain siinä, mitä hän tekee.
# of: 8ee965dd
vague-verbs =
    ymmärtää
    tietää
    tuntee
    tiedostaa
    oppii
    oivaltaa
    sisäistää
    käsittää
    perehtyy
    uskoo
    ajattelee
    arvostaa
    muistaa
    saa
    on
    omaksuu
    kokee
    hahmottaa
    tulee tietoiseksi
    lisää ymmärrystä*
    syventää
## Raskasta aineistoa, josta osallistujia varoitetaan ennen kuin he kuulevat sen.
# of: f8eeaf92
heavy-phrases =
    raiska*
    seksuaalisesti väkival*
    pahoinpi*
    hakattu*
    hakkasi
    hakkaa
    kurist*
    itsemurh*
    itsetuho*
    viiltel*
    kidut*
    murha*
    tapettiin
    tappoi
    puukot*
    pakkoabort*
    keskenmeno*
    poltettiin
## Esineitä, joita kouluttaja käyttää ja jotka kuuluvat tarvikkeisiin.
# of: 6c35ff1b
material-phrases =
    fläpp*
    lehtiötaulu*
    valkotaulu*
    tussitaulu*
    videotyk*
    projektor*
    tarralap*
    sakset
    saksia
    kirjekuor*
    postikort*
    väittämäkort*
    roolikort*
    roolilap*
    tehtävälap*
    kaiutin
    kaiutti*
    kannettav*
    nimilap*
    noppa
    nopat
## Mistä puhuva kurssi erottaa seksityön ja ihmiskaupan toisistaan.
# of: 0bc43876
sexual-exploitation-phrases =
    seksuaalinen hyväksikäyttö
    seksuaalisen hyväksikäytön
    seksuaalista hyväksikäyttöä
    seksuaaliseen hyväksikäyttöön
    seksityö*
    myy seksiä
    myyvä* seksiä
    seksin myy*
    prostituutio*
## Sanoja, jotka loukkaavat niitä, joista puhutaan, ja parempia. Lainausmerkeissä sanasta vain puhutaan.
# of: 920445f2
harmful-words =
    prostituoitu* = ihminen, joka myy seksiä
    prostituoidu* = ihminen, joka myy seksiä
    prostituoitu uhri* = ihminen, joka pakotettiin myymään seksiä
    huora* = ihminen, joka myy seksiä
    huori* = ihmiset, jotka myyvät seksiä
    ilotyttö* = ihminen, joka myy seksiä
    seksiorj* = ihminen, jota käytetään hyväksi
    nykyajan orj* = ihminen, jota käytetään hyväksi
    nykyorj* = ihminen, jota käytetään hyväksi
    pelastaa = tarjota apua
    pelastamme = tarjoamme apua
    pelastetaan = tarjotaan apua
    pelastettiin = sai apua
    pelastettu* = sai apua
    laiton maahanmuuttaj* = ihminen, jolla ei ole oleskeluoikeutta
    laittoman maahanmuuttaj* = ihminen, jolla ei ole oleskeluoikeutta
    laittomat maahanmuuttaj* = ihmiset, joilla ei ole oleskeluoikeutta
    laittomia maahanmuuttaj* = ihmiset, joilla ei ole oleskeluoikeutta
    laittomien maahanmuuttaj* = ihmiset, joilla ei ole oleskeluoikeutta
    narkomaani* = ihminen, joka käyttää huumeita
    narkkar* = ihminen, joka käyttää huumeita
    lapsiprostitu* = lapsi, jota käytetään seksuaalisesti hyväksi
    lapsiporno* = kuvat lapsen seksuaalisesta hyväksikäytöstä
## Mikä samassa virkkeessä kertoo, että sanasta puhutaan tai että sitä neuvotaan välttämään; ja nimiä, joissa sana on.
# of: 87feee45
harmful-exceptions =
    älä
    älkää
    ei
    eikä
    sana
    sanaa
    sanan
    sijasta
    sijaan
    kutsutaan
