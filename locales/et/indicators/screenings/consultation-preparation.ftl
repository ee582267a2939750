### translation: draft

# of: 1c04a344
about =
    .title = Nõu küsimise ettevalmistus
    .summary = Aitab spetsialistil valmistada ette nimetu kõne: mida nähti, mida ei teata, millega inimene nõustus, mida küsida ja mida ei tohi öelda.
    .unverified-because = Küsimusi ei ole kellegagi katsetatud ja kontakte ei ole proovitud.
    .notice = Vaata kõigepealt ringi: kes näeb seda ekraani ja kes võib sisse astuda? Midagi sisestatut ei salvestata, kui sa ei ole seda palunud. Ctrl-C lõpetab kohe, iga küsimuse juures.

# of: fdad3398
everyone-safe =
    .ask = Kas kõik on praegu väljaspool ohtu, nii palju kui tead?
    .help = Kui keegi võib olla ohus või sa ei tea, võib mõtlemine oodata: kõigepealt ohutus.

# of: 38389e35
call-unheard =
    .ask = Kas saad helistada seal, kus keegi ei kuule?
    .help = Mõtle õhukestele seintele, avatud kontoritele ja ühise telefoni kõneloendile.

# of: 5941936c
adult =
    .ask = Kas inimene on vähemalt 18-aastane, nii palju kui tead?
    .help = Kui sa ei tea ja on põhjust arvata, et inimene võib olla alla 18-aastane, vasta „ei“ või „ei tea“. Noor välimus üksi ei ole põhjus.

# of: 86390831
seen-and-heard =
    .part = Mida nähti
    .ask = Mida oled ise näinud või kuulnud? Piisab kolmest lausest.
    .help = Mis juhtus ja umbes millal, ilma nimedeta ja ilma oma järeldusteta. Mõtle või kirjuta paberile, mille pärast kõnet hävitad.

# of: b2c88d98
their-words =
    .ask = Mida on inimene oma sõnadega öelnud?
    .help = Ka see, mida ta on öelnud, et tahab. Jäta välja sõnad, mida kasutab ainult see inimene.

# of: 63716902
not-known =
    .part = Mida ei teata
    .ask = Mida sa ei tea?
    .help = Ütle see ka kõnes: kas inimesel on täna öösel turvaline, kas keegi otsustab tema üle, mida ta tahab, kuidas temaga turvaliselt ühendust saada. Mitte teada on lubatud.

# of: bbbf3c74
agreed-to =
    .part = Milles kokku lepiti
    .ask = Millega on inimene nõustunud?
    .help = Nõu küsimine kedagi nimetamata ei vaja nõusolekut. Kõik, mille järgi inimest ära tunneks, vajab.
    .choice-nothing-yet = Veel mitte millegagi; inimene ei tea
    .choice-refused = Inimene ei taha, et midagi tehtaks
    .choice-advice = Sellega, et küsin nõu teda nimetamata
    .choice-referral = Suunamisega ja sellega, mida tohib öelda

# of: 9627b242
my-question =
    .part = Mida küsida
    .ask = Mida tahad küsida? Üks lause.
    .help = Näiteks: kuidas selle inimesega turvaliselt kohtuda; millist abi on; mida ma ei tohiks teha?

# of: 02001107
how-soon =
    .ask = Kui ruttu vastust vajad?
    .help = Ütle see kõnes kõigepealt.
    .scale-low = võib oodata
    .scale-high = täna

# of: 73127dc8
names-left-out =
    .part = Mida ei tohi öelda
    .ask = Kas jätsid välja kõik, mille järgi inimest ära tunneks?
    .help = Nimed, sünniajad, aadressid, telefoninumbrid, töökohad, hüüdnimed, pildid, haruldane haigus või keel, täpne aeg ja koht. Piisab: „täiskasvanu“, „ühes lõunapoolses linnas“ ja „tänavu kevadel“.

# of: 09121de8
scoring =
    .note = Siin ei loeta midagi kokku. Küsimused seavad ainult su mõtted kõneks korda; inimese kohta ei ütle need midagi. Nõu küsida kedagi nimetamata on lubatud ja inimesele tagajärgedeta. Kui ütled, mille järgi ta ära tunneks, vajad tema nõusolekut.

# of: 507afad3
safety-first =
    .title = Ohutus ennekõike
    .say = Keegi võib praegu ohus olla. Suure ohu korral helista { $phone-emergency } ja usalda inimese enda hinnangut, nii palju kui seda tead. Ära võta ühendust kellegagi, keda ta kardab. Tule selle juurde tagasi, kui on rahulik.

# of: f9765ec4
advice-now =
    .text = Nõu igal ajal, ilma nimedeta: { $phone-assistance-system }.

# of: eb85a161
another-place =
    .title = Helista hiljem, rahus
    .say = Ära helista seal, kus keegi võib kuulda. Sealt vastatakse igal ajal, nii et võid oodata, kuni on uks, mille saad sulgeda.

# of: 86a282ea
a-phone-of-your-own =
    .text = Kasuta telefoni, mille kõneloendit keegi teine ei näe.

# of: 4908b5b3
child-path =
    .title = Laps või võib-olla laps
    .say =
        Siin ei ole kaalumine sinu asi. Kui vanus ei ole teada ja on põhjust arvata, et inimene on
        alla 18-aastane, kohtle teda lapsena, kuni see selgub.

        - Lapse puhul ei ole vaja sundi ega pettust, et see oleks inimkaubandus.
        - Ära küsitle last, et kindel olla. Murest piisab.
    .duty =
        - Lastekaitseteade (lastensuojeluilmoitus) tuleb teha viivitamata. See on muu hulgas tervishoiu,
          sotsiaaltöö, hariduse ja politsei töötajate kohustus.
        - Kahtlusest seksuaalkuriteos lapse vastu tuleb teatada politseile
          saladusest hoolimata. Küsi oma asutuselt, kuidas.

# of: 7ad547b1
consult-about-a-child =
    .text = Küsi nõu last nimetamata: { $phone-assistance-system }, igal ajal.

# of: 491aa826
not-alone =
    .text = Jää lapse juurde või hoolitse, et tema juures on usaldusväärne täiskasvanu, kuni keegi asja üle võtab.

# of: 1e409271
leave-out-first =
    .title = Jäta kõigepealt välja, mille järgi ära tuntaks
    .say =
        Vaata veel kord üle, mida tahad öelda, ja jäta välja see, mille järgi inimest ära tunneks:
        nimed, kohad, ajad, töökohad, haruldased asjad. Siis helista.

        - Ütle kõigepealt, et helistad kedagi nimetamata, ja kui ruttu vastust vajad.
        - Siis see, mida nähti, mida ei teata, millega inimene nõustus, ja sinu küsimus.
        - Kui küsitakse rohkem, kui tohid öelda, ütle seda. See on korras.

# of: c86cfc4b
call-now =
    .text = Helista { $phone-assistance-system }, igal ajal. Alusta: „Tahaksin küsida nõu kedagi nimetamata.“

# of: 06896ba6
write-little =
    .text = Kirjuta üles nõuanne, mitte inimene. Hävita paber, millega valmistusid.

# of: 80f2a65c
call-today =
    .title = Helista täna
    .say =
        Vajad vastust ruttu, ja küsimiseks ei pea milleski kindel olema. Kui oht läheb
        suureks, helista { $phone-emergency }.

        - Ütle kõigepealt, et helistad kedagi nimetamata, ja kui ruttu vastust vajad.
        - Siis see, mida nähti, mida ei teata, millega inimene nõustus, ja sinu küsimus.
        - Kui küsitakse rohkem, kui tohid öelda, ütle seda. See on korras.

# of: c86cfc4b
call-now-call-today =
    .text = Helista { $phone-assistance-system }, igal ajal. Alusta: „Tahaksin küsida nõu kedagi nimetamata.“

# of: 06896ba6
write-little-call-today =
    .text = Kirjuta üles nõuanne, mitte inimene. Hävita paber, millega valmistusid.

# of: 4553cc6e
tell-the-person =
    .text = Kui on ohutu, ütle inimesele pärast, et küsisid nõu ja mis sellest sai. Otsustab tema.

# of: 6cea1c70
call-and-refer =
    .title = Helista ja küsi, kuidas suunata
    .say =
        Inimene on suunamisega nõus. Vaata temaga üle, mida tohib öelda, ja las ta olla soovi korral
        kõne juures. Ta võib ka ise abistamissüsteemi poole pöörduda ja võib
        meelt muuta.

        - Ütle kõigepealt, et helistad kedagi nimetamata, ja kui ruttu vastust vajad.
        - Siis see, mida nähti, mida ei teata, millega inimene nõustus, ja sinu küsimus.
        - Kui küsitakse rohkem, kui tohid öelda, ütle seda. See on korras.

# of: e27ade40
call-together =
    .text = Helistage { $phone-assistance-system } koos. Tavaline on kirjalik ettepanek; kiireloomulisel juhul võib kõnest piisata.

# of: 06896ba6
write-little-call-and-refer =
    .text = Kirjuta üles nõuanne, mitte inimene. Hävita paber, millega valmistusid.

# of: 821d32d1
call-without-names =
    .title = Helista ilma nimedeta
    .say =
        Oled valmis. Nõu võid ilma nimedeta küsida ka siis, kui inimene ei taha, et midagi tehtaks:
        siis on kõne sellest, kuidas saad teda toetada.

        - Ütle kõigepealt, et helistad kedagi nimetamata, ja kui ruttu vastust vajad.
        - Siis see, mida nähti, mida ei teata, millega inimene nõustus, ja sinu küsimus.
        - Kui küsitakse rohkem, kui tohid öelda, ütle seda. See on korras.

# of: c86cfc4b
call-now-call-without-names =
    .text = Helista { $phone-assistance-system }, igal ajal. Alusta: „Tahaksin küsida nõu kedagi nimetamata.“

# of: 06896ba6
write-little-call-without-names =
    .text = Kirjuta üles nõuanne, mitte inimene. Hävita paber, millega valmistusid.

# of: 4553cc6e
tell-the-person-call-without-names =
    .text = Kui on ohutu, ütle inimesele pärast, et küsisid nõu ja mis sellest sai. Otsustab tema.
