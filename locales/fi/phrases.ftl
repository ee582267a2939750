### translation: draft

## Mitä tarkistus etsii kielestä: ilmaus riviä kohti, kokonaisia sanoja; `*` lopussa tarkoittaa mitä
## tahansa päätettä. Nämä ovat luetteloita, eivät käännöksiä: kirjoita, mitä kielessäsi oikeasti sanotaan.

## Valtion ihmiskaupan uhrien auttamisjärjestelmä, niin kuin sitä voidaan kutsua.
assistance-phrases =
    auttamisjärjestelm*
    järjestelmä
    järjestelmällä
    järjestelmän
    järjestelmää
## Sanoja, joilla seuraava virke voi alkaa, kun se puhuu siitä.
assistance-pronouns =
    se
    sen
    sillä
    siellä
    ne
    niiden
    työntekij*
## Että joku kertoo tai että jonkun täytyy kertoa.
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
police-phrases =
    poliisi*
    esitutkin*
## Jos jokin näistä on juuri ennen, kenellekään ei kerrota.
duty-negations =
    ei
    eivät
    eikä
    kukaan
    koskaan
## Jos jokin näistä on missä tahansa, virke sanoo, ettei asia ole niin.
duty-denials =
    väärin
    väärä*
    vanhentunut
    ei ole totta
