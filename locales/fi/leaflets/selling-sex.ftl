### translation: draft

# of: 3885cf76
about =
    .title = Seksin myyminen Suomessa: oikeutesi ja turvallisuutesi
    .summary = Aikuisille, jotka myyvät seksiä: mitä laki sanoo, mikä on hyväksikäyttöä, mistä saa terveys- ja lakiapua ja mitä yhteys poliisiin voi merkitä ulkomaalaiselle.
    .unverified-because = Tiedot on luettu tallennetuilta sivuilta, joista osa on vanhoja. Voimassa olevaa lakia ei ole luettu, ei varsinkaan rikoslain 20 lukua eikä ulkomaalaislain 148 pykälää.

# of: 42491b92
cover =
    .title = Pidä huolta
    .text = Tietoa ja puhelinnumeroita

# of: 011bede3
law =
    .title = Mitä laki sanoo
    .text = Sinä päätät elämästäsi. Tämä on hyvä tietää.

# of: 6ea5a6f3
not-a-crime =
    .title = Seksin myyminen
    .text = Seksiä myyvä aikuinen ei tee sillä rikosta Suomessa.

# of: 6758d2ce
public-place =
    .title = Julkiset paikat
    .text = Seksin ostaminen ja tarjoaminen julkisella paikalla on kielletty.

# of: 1c7bd2ae
buyer =
    .title = Asiakkaat
    .text = Seksin ostaminen on rikos, jos myyjä on ihmiskaupan tai parituksen kohteena.

# of: ae6d9bf6
pandering =
    .title = Hyötyykö joku sinusta?
    .text = Se voi olla hänen rikoksensa, paritus. Voit saada oikeusavustajan ja { -support-person(case: "genitive") }.

# of: acc4e7b4
under-18 =
    .title = Alle 18-vuotias?
    .text = Silloin se voi olla ihmiskauppaa, vaikka kukaan ei pakottaisi.

# of: f94a8de4
exploitation =
    .title = Kun muut päättävät
    .text = Voi olla hyväksikäyttöä, jos joku:

# of: 30806cd5
money =
    .text = ottaa rahasi tai maksattaa sinulla velkaa, joka ei lopu

# of: 6c7ef4d2
papers =
    .text = pitää passisi tai ei päästä sinua yksin ulos

# of: 05775eb2
force =
    .text = päättää asiakkaista tai siitä, mitä heidän kanssaan teet

# of: dfac3692
threats =
    .text = uhkaa tai satuttaa sinua tai rakkaitasi

# of: e9f749af
agreed-at-first =
    .title = Suostuitko ensin?
    .text = Voit silti pyytää apua. Seksin myymiseen painostaminen voi olla ihmiskauppaa.

# of: ffd29c7e
no-report-needed =
    .title = Apua ilman poliisia
    .text = { CAPITAL(-assistance-system) } ei ilmoita asiakkaistaan poliisille. Ilman ilmoitusta apu voi kestää lyhyemmän ajan.

# of: 7598251b
health =
    .title = Terveys ja turvallisuus
    .text = Ei on ei, jokaiselle asiakkaalle.

# of: 9bc05251
support =
    .title = Tukea ilman tuomitsemista
    .text = Pro-tukipiste on sinulle maksuton, sukupuolesta ja papereista riippumatta.

# of: f2282917
sexual-violence =
    .title = Seksiä vastoin tahtoasi?
    .text = Seri-tukikeskukset auttavat 16 vuotta täyttäneitä sukupuolesta riippumatta. Jos haluat, voit tehdä siellä rikosilmoituksen.

# of: 0cc23293
danger =
    .title = Vaarassa nyt?
    .text = Soita { $phone-emergency }.

# of: eb352674
lawyer =
    .title = Lakimies
    .text = Seksuaaliväkivallan, lähisuhdeväkivallan tai ihmiskaupan jälkeen valtio voi maksaa oikeusavustajan tuloista riippumatta.

# of: 381c2eb8
free-advice =
    .title = Kysyttävää papereista?
    .text = Pakolaisneuvonta neuvoo ulkomaalaisia, myös paperittomia.

# of: a71e481e
police =
    .title = Poliisi ja oleskelu

# of: 6818352c
own-choice =
    .title = Rikos sinua kohtaan
    .text = Voit ilmoittaa siitä verkossa tai poliisiasemalla. Voit ensin kysyä neuvoa.

# of: 41650f6d
risk-with-police =
    .title = Et ole EU-kansalainen?
    .text = Jos poliisi epäilee, että myyt seksiä, sinut voidaan käännyttää tai voit menettää oikeutesi olla täällä. Puhu lakimiehen kanssa ennen kuin soitat poliisille.

# of: 010befdc
interpreter =
    .title = Tulkki
    .text = Voit käyttää kieltä, jota puhut. Viranomainen järjestää tulkin.

# of: e40404aa
time-to-think =
    .title = Hyväksikäytetty eikä oleskeluoikeutta?
    .text = Voit saada { -reflection-period(case: "genitive") }, enintään kuusi kuukautta laillista oleskelua. Siitä päättää { -assistance-system } tai poliisi.

# of: b716da4e
where-to-turn =
    .title = Mistä apua
    .text = Kenenkään ei tarvitse tietää, että kysyit. Käytä puhelinta, jota kukaan muu ei tutki.
