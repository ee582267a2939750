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
