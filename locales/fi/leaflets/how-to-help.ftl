### translation: draft

# of: 9e5623ce
about =
    .title = Ystävälle tai naapurille: näin autat vahingoittamatta
    .summary = Mitä huomata, miten puhua, mitä jättää tekemättä ja keneltä kysyä nimiä kertomatta.
    .unverified-because = Tiedot on luettu tallennetuilta sivuilta, joista osalla ei ole päiväystä. Lakia yhteydestä poliisiin ei ole luettu.

# of: d23edb0d
cover =
    .title = Miten voit auttaa
    .text = Ystäville ja naapureille

# of: f2145045
notice =
    .title = Oletko huolissasi?
    .text = Sinun ei tarvitse olla varma. Ehkä joku, jonka tunnet, ei saa itse päättää elämästään.

# of: bf3ce09b
control =
    .title = Mikä voi herättää huolta
    .text = Joku muu pitää hänen rahansa tai passinsa tai puhuu hänen puolestaan. Hän pelkää tai ei ole koskaan yksin ulkona.

# of: 96dc622c
no-signs =
    .title = Mikä ei kerro mitään
    .text = Seksin myyminen, tatuoinnit, ulkomaan passi tai yhteinen asunto. Aikuinen voi itse päättää myydä seksiä; se ei ole ihmiskauppaa.

# of: b191c9df
no-proof =
    .title = Mikään merkki ei todista
    .text = Niin voi myös olla ilman yhtään merkkiä.

# of: 1131670b
talk =
    .title = Miten puhua

# of: 505a0dcd
alone =
    .title = Kahden ja turvassa
    .text = Puhu siellä, missä muut eivät kuule. Älä kirjoita siitä puhelimeen, jota muut lukevat.

# of: 2a3ffde5
ask-little =
    .title = Kysy vähän
    .text = Oletko kunnossa? Uhkaako joku sinua? Lyhyt vastaus riittää.

# of: 3a8ea183
listen =
    .title = Kuuntele ja usko
    .text = Älä painosta äläkä tuomitse. Anna aikaa.

# of: fe3e35ff
offer =
    .title = Tarjoa, älä päätä
    .text = Anna numero. Kysy, mitä hän haluaa. Aikuinen päättää itse.

# of: 3ec4c826
do-not =
    .title = Mitä jättää tekemättä

# of: c208fbb4
exploiter =
    .title = Älä puhu hyväksikäyttäjälle
    .text = Älä tutki, seuraa äläkä kuvaa. Se voi olla ihmiselle vaarallista.

# of: 4c32ee43
police =
    .title = Poliisi
    .text = Ei aikuisen selän takana, ellei joku ole nyt vaarassa. Ulkomaalaisen oleskeluoikeus voi vaarantua, kun poliisi saa tiedon.

# of: 4bb2da36
words =
    .title = Ei lupauksia
    .text = Älä lupaa, mitä et voi pitää. Älä kerro muille, kenestä on kyse.

# of: 50694851
interpreter =
    .title = Tulkki
    .text = Ei sukulaista eikä ketään samasta pienestä yhteisöstä.

# of: a0023424
help =
    .title = Mitä apua on

# of: 66a20b95
anonymous =
    .title = Kysy ilman nimiä
    .text = Soita { -assistance-system(case: "illative") } päivällä tai yöllä. Älä kerro nimeäsi äläkä hänen nimeään, ja puhu huolesi läpi.

# of: 6c05a9e1
consent =
    .title = Vain jos hän haluaa
    .text = Aikuinen tulee asiakkaaksi vain omalla suostumuksellaan. Voit auttaa häntä ottamaan yhteyttä.

# of: f70a2747
no-report-needed =
    .title = Ei ilmoitusta
    .text = { CAPITAL(-assistance-system) } ei ilmoita asiakkaistaan poliisille.

# of: 98a71551
children =
    .title = Alle 18-vuotias?
    .text = Älä odota. Kerro hyvinvointialueen lastensuojelulle.

# of: d4eec48f
danger =
    .title = Vaara nyt?
    .text = Soita { $phone-emergency }.

# of: 9729fdb3
where-to-turn =
    .title = Mistä apua
    .text = Huoli painaa sinuakin. Voit kysyä myös itsesi vuoksi.
