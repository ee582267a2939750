### translation: draft

about =
    .title = Ystävälle tai naapurille: näin autat vahingoittamatta
    .summary = Mitä huomata, miten puhua, mitä jättää tekemättä ja keneltä kysyä nimiä kertomatta.
    .unverified-because = Tiedot on luettu tallennetuilta sivuilta, joista osalla ei ole päiväystä. Lakia yhteydestä poliisiin ei ole luettu.

cover =
    .title = Miten voit auttaa
    .text = Ystäville ja naapureille

notice =
    .title = Oletko huolissasi?
    .text = Sinun ei tarvitse olla varma. Ehkä joku, jonka tunnet, ei saa itse päättää elämästään.

control =
    .title = Mikä voi herättää huolta
    .text = Joku muu pitää hänen rahansa tai passinsa tai puhuu hänen puolestaan. Hän pelkää tai ei ole koskaan yksin ulkona.

no-signs =
    .title = Mikä ei kerro mitään
    .text = Seksin myyminen, tatuoinnit, ulkomaan passi tai yhteinen asunto. Aikuinen voi itse päättää myydä seksiä; se ei ole ihmiskauppaa.

no-proof =
    .title = Mikään merkki ei todista
    .text = Niin voi myös olla ilman yhtään merkkiä.

talk =
    .title = Miten puhua

alone =
    .title = Kahden ja turvassa
    .text = Puhu siellä, missä muut eivät kuule. Älä kirjoita siitä puhelimeen, jota muut lukevat.

ask-little =
    .title = Kysy vähän
    .text = Oletko kunnossa? Uhkaako joku sinua? Lyhyt vastaus riittää.

listen =
    .title = Kuuntele ja usko
    .text = Älä painosta äläkä tuomitse. Anna aikaa.

offer =
    .title = Tarjoa, älä päätä
    .text = Anna numero. Kysy, mitä hän haluaa. Aikuinen päättää itse.

do-not =
    .title = Mitä jättää tekemättä

exploiter =
    .title = Älä puhu hyväksikäyttäjälle
    .text = Älä tutki, seuraa äläkä kuvaa. Se voi olla ihmiselle vaarallista.

police =
    .title = Poliisi
    .text = Ei aikuisen selän takana, ellei joku ole nyt vaarassa. Ulkomaalaisen oleskeluoikeus voi vaarantua, kun poliisi saa tiedon.

words =
    .title = Ei lupauksia
    .text = Älä lupaa, mitä et voi pitää. Älä kerro muille, kenestä on kyse.

interpreter =
    .title = Tulkki
    .text = Ei sukulaista eikä ketään samasta pienestä yhteisöstä.

help =
    .title = Mitä apua on

anonymous =
    .title = Kysy ilman nimiä
    .text = Soita auttamisjärjestelmään päivällä tai yöllä. Älä kerro nimeäsi äläkä hänen nimeään, ja puhu huolesi läpi.

consent =
    .title = Vain jos hän haluaa
    .text = Aikuinen tulee asiakkaaksi vain omalla suostumuksellaan. Voit auttaa häntä ottamaan yhteyttä.

no-report-needed =
    .title = Ei ilmoitusta
    .text = Auttamisjärjestelmä ei ilmoita asiakkaistaan poliisille.

children =
    .title = Alle 18-vuotias?
    .text = Älä odota. Kerro hyvinvointialueen lastensuojelulle.

danger =
    .title = Vaara nyt?
    .text = Soita { $phone-emergency }.

where-to-turn =
    .title = Mistä apua
    .text = Huoli painaa sinuakin. Voit kysyä myös itsesi vuoksi.
