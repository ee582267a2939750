### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: cb847a3e
about =
    .title = Mitä ihmiskauppa on
    .summary = Aikuiseen kohdistuvan ihmiskaupan kolme osaa, ne kaksi, jotka riittävät, kun ihminen on alle 18-vuotias, ja mitä suostumus merkitsee. Rajan ylitystä, lukkoja tai väkivaltaa ei tarvita.
    .unverified-because = Lähteet on luettu tallennetuista kopioista, monet vain osittain. Vahvistamattomiksi merkityt tiedot on tarkistettava voimassa olevasta laista ennen kurssin pitämistä.

# of: 210cc4a5
define =
    .text = Nimeää aikuiseen kohdistuvan ihmiskaupan kolme osaa ja ne kaksi, jotka riittävät, kun ihminen on alle 18-vuotias.

# of: dbb7afc6
three-parts =
    .title = Teko, keino, tarkoitus
    .trainer =
        Piirrä kolme laatikkoa: **teko**, **keino**, **tarkoitus**. Täytä ne arkisilla sanoilla. Peitä sitten keskimmäinen laatikko: näin on, kun ihminen on alle 18-vuotias.

        __Sano:__ ”Rajaa ei tarvitse ylittää. Ketään ei tarvitse lukita sisään. Ihminen on voinut alussa sanoa kyllä.”

        __Sano myös:__ ”Työssämme ei ratkaista, täyttyvätkö lain laatikot. Me huomaamme, kuuntelemme ja kerromme, mistä saa apua.”

        __Jos joku sanoo__ ”mutta hänhän suostui”: kyllä, joka on saatu uhkaamalla, harhauttamalla tai toivotonta asemaa käyttämällä, ei muuta rikosta miksikään. Vapaa suostumus työhön ilman näitä keinoja on eri asia.
    .participant =
        __Aikuiseen kohdistuvassa ihmiskaupassa on kolme osaa:__

        - teko: ihmisen värvääminen, kuljettaminen, luovuttaminen, majoittaminen, vastaanottaminen tai ottaminen hallintaan
        - keino: väkivalta, uhkaus, painostus, harhaanjohtaminen tai riippuvaisen tai haavoittuvan aseman käyttäminen
        - tarkoitus: hyväksikäyttö

        __Alle 18-vuotias:__ teko ja tarkoitus riittävät.

        __Suostumuksella__ ei ole merkitystä, kun yhtäkin keinoista on käytetty.

        __Jos ikä on epäselvä__ ja on syytä arvella, että ihminen on alle 18-vuotias, kohtele häntä lapsena, kunnes asia selviää.

# of: 7f222e99
three-parts-in-law =
    .text = EU:n oikeudessa aikuiseen kohdistuvan ihmiskaupan määritelmässä on teko, keino ja hyväksikäyttötarkoitus.

# of: 3aa39530
finnish-definition =
    .text = Suomessa ihmiskaupasta säädetään rikoslain 25 luvun 3 §:ssä. Keinoja ovat muun muassa riippuvaisen aseman tai turvattoman tilan käyttäminen, painostaminen ja erehdyttäminen. Tarkoituksia ovat muun muassa seksuaalinen hyväksikäyttö, pakkotyö, muut ihmisarvoa loukkaavat olosuhteet sekä elinten tai kudosten poistaminen.

# of: 6ac13898
penalties =
    .text = Rangaistus on neljästä kuukaudesta kuuteen vuoteen vankeutta ja törkeästä teosta kahdesta kymmeneen vuoteen. Myös yritys on rangaistava.

# of: bd0ef31b
pressure-is-trafficking =
    .text = Vuodesta 2015 painostaminen seksin myymiseen on kuulunut ihmiskauppaan eikä paritukseen.

# of: cad46035
forced-marriage =
    .text = Pakkoavioliiton oli määrä tulla Suomen säännöksessä yhdeksi tarkoituksista 1.1.2025.

# of: 2b8019de
consent-irrelevant =
    .text = Suostumuksella hyväksikäyttöön ei ole merkitystä, kun jotakin keinoista on käytetty.

# of: 219bbe5c
under-18 =
    .text = Alle 18-vuotiaan kohdalla keinoa ei vaadita. Direktiivissä on tästä sijaissynnytystä koskeva poikkeus.

# of: cfc2fc1d
vulnerability =
    .text = Haavoittuva asema tarkoittaa, ettei ihmisellä ole todellista tai hyväksyttävää muuta vaihtoehtoa kuin alistua.

# of: a6b9a999
age-unclear =
    .text = Jos ikä on epäselvä ja on syytä uskoa, että uhri on lapsi, häntä pidetään lapsena.

# of: 0ea3672a
slide-three-parts =
    .title = Kolme osaa
    .text =
        - **Teko:** joku värvää, kuljettaa, majoittaa tai ottaa hallintaan
        - **Keino:** väkivalta, uhkaus, painostus, harhautus, heikon aseman käyttäminen
        - **Tarkoitus:** hyväksikäyttö
    .notes =
        Anna kustakin osasta yksi arkinen esimerkki. Jätä dia näkyviin, kun parit työskentelevät.

# of: dea1da53
slide-under-18 =
    .title = Alle 18-vuotias
    .text =
        __Teko + tarkoitus__ riittävät.

        Ikä epäselvä? Kohtele ihmistä lapsena, kunnes asia selviää.
    .notes =
        Peitä piirroksesta keskimmäinen laatikko. Lapsi ei voi suostua hyväksikäyttöön, joten ketään ei tarvitse olla pakotettu.

# of: a6e09c7d
slide-not-needed =
    .title = Ihmiskauppaan ei tarvita
    .text =
        - rajan ylitystä
        - lukittua ovea
        - väkivaltaa
        - kieltäytymistä alussa
    .notes =
        Kysy, mikä neljästä yllätti. Kyllä, joka on saatu uhkaamalla tai harhauttamalla, ei muuta rikosta miksikään.

# of: b64b9495
three-parts-health =
    .participant =
        Hoito ei tarvitse lain sanaa. Kirjaa, mitä potilas sanoi ja mitä näit, ja jätä lain laatikot tyhjiksi.

# of: e0122230
three-parts-social =
    .participant =
        Kolmea osaa ei tarvitse todistaa ennen kuin kysyt neuvoa tai tarjoat palvelua. Myös ihminen, jota käytetään työssä hyväksi ilman hallintaa, tarvitsee apua: palkan, asumisen ja neuvonnan kanssa.

# of: 905ad066
three-parts-police =
    .trainer =
        Pyydä ryhmää nimeämään keinot ilman sanaa *väkivalta*. Sitten: mitkä niistä näkyisivät ensimmäisessä ilmoituksessa, jos kukaan ei olisi kysynyt niitä?
    .participant =
        - Kysy ja kirjaa kaikki kolme osaa alusta asti, myös silloin kun asia näyttää paritukselta, palkkariidalta tai varkaudelta.
        - Painostaminen seksin myymiseen on ihmiskaupan keino.
        - Väkivalta on yksi keino monista. Sen puuttuminen ei ratkaise mitään.

# of: 1833092f
three-parts-border =
    .trainer =
        Rajalla puhutaan enimmäkseen papereista. Kysy: ”Mitä ihminen ei ehkä vielä tiedä siitä, minne on menossa?”
    .participant =
        Rajan ylittäminen ei ole välttämätöntä eikä merkki. Hyväksikäyttö ei ehkä ole vielä alkanut: harhauttava värvääminen siinä tarkoituksessa riittää, ja yrityskin on rikos.

# of: 97120e7d
three-parts-reception =
    .participant =
        Se on voinut tapahtua lähtömaassa, matkalla tai täällä, ja se voi jatkua, kun ihminen asuu teillä. Turvapaikkahakemus ja ihmiskauppa eivät sulje toisiaan pois.

# of: e663c696
three-parts-outreach =
    .participant =
        Jos joku kysyy ”onko tämä ihmiskauppaa?”, kerro kolme osaa arkisin sanoin ja anna hänen itse verrata. Autat sanan kanssa tai ilman.

# of: 7905300b
three-parts-hotline =
    .participant =
        ”En voi ratkaista, mitä se on lain mukaan. Siihen, mitä kerrot, on mahdollista saada apua. Katsotaanko, millaista?”

# of: 4b342702
three-parts-volunteers =
    .participant =
        Sinun ei tarvitse ratkaista mitään. Jos jokin huolestuttaa, kerro yhteyshenkilöllesi, mitä kuulit ja näit, mutta älä sitä, kenestä on kyse, ellei ihminen ole antanut lupaa.

# of: 5452c2a9
three-parts-trainers =
    .trainer =
        Tulevat kouluttajat opettavat kolme laatikkoa toisilleen kahdessa minuutissa ilman sanaa *uhri*.
    .participant =
        - Anna osallistujien löytää osat ensin esimerkistä ja kerro määritelmä vasta sitten.
        - Kaksi tavallisinta väärinkäsitystä: ihmiskauppa on rajan ylittämistä; ihmiskauppa on väkivaltaa.
        - Pidä laki yhdellä paperilla. Kukaan ei ole paikalla oppiakseen pykälän ulkoa.

# of: c80d0208
which-part =
    .title = Mikä osa puuttuu?
    .trainer =
        Lue tilanteet ääneen. Parit näyttävät sormilla, kuinka monta kolmesta osasta he kuulevat, ja sanovat, mikä puuttuu tai jää epäselväksi. Noin kaksi minuuttia kuhunkin.

        - Kokki saa vähemmän palkkaa kuin sovittiin. Hän valittaa ja etsii toista työtä. *Hyväksikäyttöä, mutta hallintaa ei kuulu: kyse on työntekijän oikeuksista, ja niihin hänen tulee saada apua.*
        - Naiselle luvattiin työtä kaupassa. Perillä käsketään myydä seksiä, kunnes matka on maksettu, ja hänen perhettään uhataan. *Kaikki kolme.*
        - Aikuinen muuttaa Suomeen myymään seksiä ystävän avulla ja pitää itse ansionsa. *Ei hyväksikäyttöä eikä keinoa: ei ihmiskauppaa.*
        - 16-vuotias poika tuodaan varastamaan, ja hänen on annettava kaikki pois. Kukaan ei uhkaa häntä. *Teko ja tarkoitus: riittää, kun on alle 18.*
        - Mies, jolla on kehitysvamma, tekee maatilalla töitä ruokaa ja sänkyä vastaan ja ”saisi kyllä lähteä”. *Keinona voi olla hänen asemansa käyttäminen. Epäselvää: jatketaan keskustelua.*

        __Kuuntele,__ sanooko joku ”sitä ei voi vielä tietää”. Se on hyvä vastaus.

        __Onko aikaa vähän?__ Ota toinen, kolmas ja neljäs.

# of: 97594036
slide-which-part =
    .title = Mikä osa puuttuu?
    .text =
        Näytä sormilla, kuinka monta osaa kuulet: **teko**, **keino**, **tarkoitus**.

        ”Sitä ei voi vielä tietää” on vastaus.
    .notes =
        Kaksi minuuttia kuhunkin tilanteeseen. Kaikki ovat keksittyjä.

# of: be7c9a67
q-consent =
    .ask = Nainen suostui työhön Suomessa. Häntä johdettiin harhaan siitä, mitä työ on. Mitä hänen suostumuksensa merkitsee ihmiskaupan määritelmässä?
    .choice-rules-out = Se sulkee ihmiskaupan pois.
    .choice-no-meaning = Sillä ei ole merkitystä, koska harhaanjohtaminen on yksi keinoista.
    .choice-written = Sillä on merkitystä vain, jos se annettiin kirjallisesti.
    .why = Kun jotakin keinoista on käytetty, suostumuksella hyväksikäyttöön ei ole merkitystä.

# of: a658e644
q-under-18 =
    .ask = 16-vuotias poika värvätään ja häntä käytetään hyväksi. Kukaan ei ole uhannut häntä tai johtanut harhaan. Mikä pitää paikkansa?
    .choice-no-means = Kyse ei ole ihmiskaupasta, koska keino puuttuu.
    .choice-parents = Se riippuu siitä, suostuivatko hänen vanhempansa.
    .choice-enough = Teko ja tarkoitus riittävät, koska hän on alle 18-vuotias.
    .why = Alle 18-vuotiaan kohdalla keinoa ei vaadita.
