### translation: draft

## Mitä tarkistus etsii kielestä: ilmaus riviä kohti, kokonaisia sanoja; `*` lopussa tarkoittaa mitä
## tahansa päätettä. Nämä ovat luetteloita, eivät käännöksiä: kirjoita, mitä kielessäsi oikeasti sanotaan.

## Valtion ihmiskaupan uhrien auttamisjärjestelmä, niin kuin sitä voidaan kutsua.
# of: a98dec13
assistance-phrases =
    auttamisjärjestelm*
    järjestelmä
    järjestelmällä
    järjestelmän
    järjestelmää
## Sanoja, joilla seuraava virke voi alkaa, kun se puhuu siitä.
# of: 85ae554c
assistance-pronouns =
    se
    sen
    sillä
    siellä
    ne
    niiden
    työntekij*
## Että joku kertoo tai että jonkun täytyy kertoa.
# of: 55891a34
duty-phrases =
    täytyy kertoa
    täytyy ilmoittaa
    pitää kertoa
    pitää ilmoittaa
    on kerrottava
    on ilmoitettava
    on pakko kertoa
    on pakko ilmoittaa
    on velvollinen
    ovat velvollisia
    on velvollisuus
    velvollisuus ilmoittaa
    ilmoitusvelvollisuus
    joutuu kertomaan
    joutuu ilmoittamaan
    kertoo aina
    ilmoittaa aina
    ilmoittaa asiakkaistaan
    ilmoittaa asiakkaansa
    ilmoittaa asiakkaat
    ilmoittaa sinusta
    ilmoittaa sinut
    ilmoittaa poliisille
    kertoo poliisille
    kertoo sinusta
## Kenelle.
# of: e7bc4c25
police-phrases =
    poliisi*
    esitutkin*
## Jos jokin näistä on juuri ennen, kenellekään ei kerrota.
# of: 43bca37c
duty-negations =
    ei
    eivät
    eikä
    kukaan
    koskaan
## Jos jokin näistä on missä tahansa, virke sanoo, ettei asia ole niin.
# of: 4238c1fd
duty-denials =
    väärin
    väärä*
    vanhentunut
    ei ole totta
## Lupauksia, jotka eivät ehkä toteudu; jos virkkeessä on jokin poikkeuksista, ilmaus ei ole lupaus.
# of: 365c2a54
promise-phrases =
    saat varmasti
    varmasti saat
    tulet saamaan
    saat oleskeluluvan
    saat korvauksen
    lupaan
    lupaamme
    takaan
    takaamme
    taattu*
    olet varmasti turvassa
    sinua ei rangaista
    sinua ei karkoteta
    saat jäädä maahan
    kukaan ei saa tietää
    sinua suojellaan varmasti
    sinua uskotaan varmasti
    sinua ei voida karkottaa
    sinua ei voida rangaista
    sinulle ei tapahdu mitään
    sinulle ei voi tapahtua mitään
    sinun ei tarvitse pelätä
    riskiä ei ole
    ilman mitään riskiä
    riskitön*
    suojelemme sinua
    poliisi auttaa sinua
    et menetä
# of: 2a51bb2f
promise-exceptions =
    älä lupaa
    en voi
    emme voi
    ei voi
    kukaan ei voi
    en lupaa
    emme lupaa
    ei ole taattu*
