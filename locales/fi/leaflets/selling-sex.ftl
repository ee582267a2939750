### translation: draft

about =
    .title = Seksin myyminen Suomessa: oikeutesi ja turvallisuutesi
    .summary = Aikuisille, jotka myyvät seksiä: mitä laki sanoo, mikä on hyväksikäyttöä, mistä saa terveys- ja lakiapua ja mitä yhteys poliisiin voi merkitä ulkomaalaiselle.
    .unverified-because = Tiedot on luettu tallennetuilta sivuilta, joista osa on vanhoja. Voimassa olevaa lakia ei ole luettu, ei varsinkaan rikoslain 20 lukua eikä ulkomaalaislain 148 pykälää.

cover =
    .title = Pidä huolta
    .text = Tietoa ja puhelinnumeroita

law =
    .title = Mitä laki sanoo
    .text = Sinä päätät elämästäsi. Tämä on hyvä tietää.

not-a-crime =
    .title = Seksin myyminen
    .text = Seksiä myyvä aikuinen ei tee sillä rikosta Suomessa.

public-place =
    .title = Julkiset paikat
    .text = Seksin ostaminen ja tarjoaminen julkisella paikalla on kielletty.

buyer =
    .title = Asiakkaat
    .text = Seksin ostaminen on rikos, jos myyjä on ihmiskaupan tai parituksen kohteena.

pandering =
    .title = Hyötyykö joku sinusta?
    .text = Se voi olla hänen rikoksensa, paritus. Voit saada oikeusavustajan ja tukihenkilön.

under-18 =
    .title = Alle 18-vuotias?
    .text = Silloin se voi olla ihmiskauppaa, vaikka kukaan ei pakottaisi.

exploitation =
    .title = Kun muut päättävät
    .text = Voi olla hyväksikäyttöä, jos joku:

money =
    .text = ottaa rahasi tai maksattaa sinulla velkaa, joka ei lopu

papers =
    .text = pitää passisi tai ei päästä sinua yksin ulos

force =
    .text = päättää asiakkaista tai siitä, mitä heidän kanssaan teet

threats =
    .text = uhkaa tai satuttaa sinua tai rakkaitasi

agreed-at-first =
    .title = Suostuitko ensin?
    .text = Voit silti pyytää apua. Seksin myymiseen painostaminen voi olla ihmiskauppaa.

no-report-needed =
    .title = Apua ilman poliisia
    .text = Auttamisjärjestelmä ei ilmoita asiakkaistaan poliisille. Ilman ilmoitusta apu voi kestää lyhyemmän ajan.

health =
    .title = Terveys ja turvallisuus
    .text = Ei on ei, jokaiselle asiakkaalle.

support =
    .title = Tukea ilman tuomitsemista
    .text = Pro-tukipiste on sinulle maksuton, sukupuolesta ja papereista riippumatta.

sexual-violence =
    .title = Seksiä vastoin tahtoasi?
    .text = Seri-tukikeskukset auttavat 16 vuotta täyttäneitä sukupuolesta riippumatta. Jos haluat, voit tehdä siellä rikosilmoituksen.

danger =
    .title = Vaarassa nyt?
    .text = Soita { $phone-emergency }.

lawyer =
    .title = Lakimies
    .text = Seksuaaliväkivallan, lähisuhdeväkivallan tai ihmiskaupan jälkeen valtio voi maksaa oikeusavustajan tuloista riippumatta.

free-advice =
    .title = Kysyttävää papereista?
    .text = Pakolaisneuvonta neuvoo ulkomaalaisia, myös paperittomia.

police =
    .title = Poliisi ja oleskelu

own-choice =
    .title = Rikos sinua kohtaan
    .text = Voit ilmoittaa siitä verkossa tai poliisiasemalla. Voit ensin kysyä neuvoa.

risk-with-police =
    .title = Et ole EU-kansalainen?
    .text = Jos poliisi epäilee, että myyt seksiä, sinut voidaan käännyttää tai voit menettää oikeutesi olla täällä. Puhu lakimiehen kanssa ennen kuin soitat poliisille.

interpreter =
    .title = Tulkki
    .text = Voit käyttää kieltä, jota puhut. Viranomainen järjestää tulkin.

time-to-think =
    .title = Hyväksikäytetty eikä oleskeluoikeutta?
    .text = Voit saada harkinta-ajan, enintään kuusi kuukautta laillista oleskelua. Siitä päättää auttamisjärjestelmä tai poliisi.

where-to-turn =
    .title = Mistä apua
    .text = Kenenkään ei tarvitse tietää, että kysyit. Käytä puhelinta, jota kukaan muu ei tutki.
