### translation: draft

# of: 01304998
about =
    .title = Järelemõtlemine
    .summary = Spetsialistile, kes on täiskasvanu pärast oma murega üksi. See seab kahtluse alla märgid ja ka selle, kes neid näeb.
    .unverified-because = Küsimusi ei ole kellegagi katsetatud ja märkide tugevus on meie enda töine hinnang.
    .notice = Vaata kõigepealt ringi: kes näeb seda ekraani ja kes võib sisse astuda? Midagi sisestatut ei salvestata, kui sa ei ole seda palunud. Ctrl-C lõpetab kohe, iga küsimuse juures.

# of: fdad3398
everyone-safe =
    .ask = Kas kõik on praegu väljaspool ohtu, nii palju kui tead?
    .help = Kui keegi võib olla ohus või sa ei tea, võib mõtlemine oodata: kõigepealt ohutus.

# of: 1b548a9f
alone-with-screen =
    .ask = Kas saad selle rahus läbi mõelda, nii et keegi ei vaata üle õla?
    .help = Mõtle inimesele ilma tema nimeta. Ükski vastus siin ei vaja seda.

# of: 5941936c
adult =
    .ask = Kas inimene on vähemalt 18-aastane, nii palju kui tead?
    .help = Kui sa ei tea ja on põhjust arvata, et inimene võib olla alla 18-aastane, vasta „ei“ või „ei tea“. Noor välimus üksi ei ole põhjus.

# of: fce25e91
in-one-sentence =
    .part = Mida ma tean?
    .ask = Ühe lausega: mida sa nägid või kuulsid?
    .help = Ainult see, mis juhtus, ilma selleta, mida sa sellest järeldad. Ütle see endale; siia ei kirjutata midagi.

# of: ca4905d5
how-known =
    .ask = Kust sa seda tead?
    .help = Kuuldus ja tunne võivad olla õiged. Need on algus, mitte teadmine.
    .choice-told = Inimene ütles mulle ise
    .choice-seen = Nägin või kuulsin seda ise
    .choice-hearsay = Keegi teine ütles mulle
    .choice-feeling = See on tunne

# of: 4fac5189
rests-on =
    .ask = Millel su mure põhineb?
    .help = Ole aus; keegi teine seda ei näe. Ainult esimene rida on selle kohta, mida teine inimene teeb. Ülejäänud ei ole kunagi märgid, ei üksi ega koos.
    .choice-someone-does = Sellel, mida keegi teine inimesega teeb
    .choice-work = Sellel, et inimene müüb seksi, kuulutab või reisib töö pärast
    .choice-origin = Sellel, kust inimene tuleb, tema keelel või dokumentidel
    .choice-looks = Sellel, milline inimene välja näeb, kuidas riietub või elab
    .choice-story = Sellel, et jutt muutub või selles on lünki
    .choice-police = Sellel, et inimene väldib ametnikke

# of: a75803dc
force =
    .part = Mida olen näinud kedagi tegemas?
    .ask = Mida oled näinud või mida on sulle öeldud kellegi kontrolli kohta?
    .help = Märgi ainult see, mida tead inimeselt endalt või oma silmaga.
    .choice-violence = Keegi kasutab vägivalda, et ta jätkaks või raha ära annaks
    .choice-threats = Keegi ähvardab teda või tema lähedasi
    .choice-movement = Keegi otsustab, millal ta tohib välja minna, või valvab
    .choice-contacts = Keegi lõikab ta teistest ära
    .choice-papers = Keegi hoiab tema dokumente ega anna neid tagasi
    .choice-no-refusal = Keeldumisel on tagajärjed
    .choice-debt = Keegi hoiab teda lõputu võlaga
    .choice-lied-to = Keegi valetas töö või selle tingimuste kohta

# of: bc919c9a
dependence-used =
    .ask = Mida oled näinud või mida on sulle öeldud selle kohta, et keegi kasutab nõrka olukorda?
    .help = Vaesus, uus riik või dokumentide puudumine ei ole loetelus. Seal on ainult see, et keegi seda kasutab.
    .choice-one-person = Üks inimene korraldab kõike ja otsustab tema üle
    .choice-right-to-stay = Keegi kasutab ebakindlat õigust riigis viibida
    .choice-home = Kodu jääb alles ainult siis, kui ta jätkab
    .choice-false-facts = Keegi räägib talle abi ja seaduse kohta valet

# of: 6018848a
gain =
    .ask = Mida oled näinud või mida on sulle öeldud selle kohta, et keegi saab inimesest kasu?
    .help = Üüri jagada või teenust osta on tavaline, kui selle saab lõpetada.
    .choice-earnings = Keegi võtab suurema osa teenitust ja keelduda ei saa
    .choice-overcharged = Ta peab kellelegi liiga palju maksma ega tohi mujale minna
    .choice-no-rest = Keegi keelab puhkuse või vabad päevad
    .choice-no-doctor = Keegi ei lase tal arsti juurde

# of: 1db87933
ordinary-explanation =
    .part = Mida ma eeldan?
    .ask = Milline tavaline seletus sobiks sama hästi?
    .help = Loetelus on iga märgi kõrval üks. Mõtle välja ka oma: raha, väsimus, sõbra abi, keel, häbimärk.

# of: a465a058
another-job =
    .ask = Kas muretseksid samamoodi, kui inimesel oleks mõni teine töö?
    .help = Proovi: koristaja, juuksur, õde. Kui täiskasvanu müüb seksi omal valikul, ei ole see inimkaubandus.

# of: ae1277e2
another-passport =
    .ask = Kas muretseksid samamoodi, kui inimesel oleks samasugune pass nagu sinul?
    .help = Ära võidakse kasutada mis tahes riigi kodanikku, ja kuskilt tulla ei ole selle märk.

# of: 68f6aa8f
what-they-want =
    .part = Mida inimene tahab?
    .ask = Kas inimene on öelnud, mida ta tahab?
    .help = See, mida ta ütleb end tahtvat, on parim teejuht, ka siis, kui see on „mitte midagi“.
    .choice-help = Jah: abi või nõu
    .choice-peace = Jah: et teda rahule jäetaks
    .choice-not-asked = Ma ei ole küsinud

# of: 53a87079
without-them =
    .ask = Kas kavatsed teha midagi, millest inimene ei tea või millega ta ei ole nõustunud?
    .help = Nõu küsimine kedagi nimetamata ei lähe arvesse. Täiskasvanut suunatakse ainult tema nõusolekul. Ohus laps või kavandatav raske kuritegu on teine asi.

# of: c9f0579d
my-fear =
    .part = Ja mina?
    .ask = Mida sa ise kardad?
    .help = Hirm teeb märgid suuremaks või väiksemaks. See ei ole häbiasi ja seda on kergem kanda, kui sellel on nimi.
    .choice-too-little = Et teen liiga vähe
    .choice-harm = Et teen asja hullemaks
    .choice-blame = Et mind süüdistatakse
    .choice-wrong = Et ma eksin

# of: b4bce8e4
weight =
    .ask = Kui raskelt see sind rõhub?
    .help = Õiget vastust ei ole. Alates umbes 7-st ära kanna seda üksi.
    .scale-low = vaevalt üldse
    .scale-high = ma ei saa sellest lahti

# of: 853507d5
someone-to-think-with =
    .ask = Kas on keegi, kellega saad selle läbi mõelda?
    .help = Kolleeg, tööjuhendaja või sinu enda tugi, ilma nimedeta.

# of: 3cfdceed
scoring =
    .note =
        Loeb ainult see, mida keegi inimesega teeb, reegli järgi, mille ILO ja Euroopa Komisjon
        avaldasid 2009. aastal. Märkide rühm on positiivne kahe tugeva märgiga, ühe tugeva ja ühe
        muuga, kolme keskmisega või kahe keskmise ja ühe nõrgaga.

        - Tulemus korrastab seda, mida sa arvad teadvat. See ei ole test ega ütle, kes inimene on. Sa ei
          ole inimeselt küsinud: see on üks vaade asjale, sinu oma.
        - Iga märgi tugevus on meie enda töine hinnang ja midagi siin ei ole katsetatud.
        - Märkide loetelud annavad palju valehäireid. Uuringus, mis vaatas 1263 saatjakuulutust, olid
          tätoveeringud ja noor välimus sagedasemad kuulutustes, mis ei olnud inimkaubandusega seotud. Üks
          avaldatud vahend oli õige umbes 4 korral 100-st.
        - Muud küsimused ei loe midagi. Need on selleks, et muret ennast kahtluse alla seada.
        - Kui midagi ei nähta, ei ole midagi välistatud.

# of: 507afad3
safety-first =
    .title = Ohutus ennekõike
    .say = Keegi võib praegu ohus olla. Suure ohu korral helista { $phone-emergency } ja usalda inimese enda hinnangut, nii palju kui seda tead. Ära võta ühendust kellegagi, keda ta kardab. Tule selle juurde tagasi, kui on rahulik.

# of: f9765ec4
advice-now =
    .text = Nõu igal ajal, ilma nimedeta: { $phone-assistance-system }.

# of: f7fe7594
another-place =
    .title = Rahus, hiljem
    .say = Kellegi elu üle mõtlemine väärib suletud ust. Tule selle juurde tagasi, kui sul selline on.

# of: 5f7f1ca4
a-time-for-it =
    .text = Varu selleks täna või homme pool tundi.

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

# of: e4b960ae
ask-today =
    .title = Küsi täna nõu, ilma nimedeta
    .say =
        See, mida sa tead, sobib sellega, et keegi kasutab kontrolli või sõltuvust, ja
        ärakasutamisega. See ei otsusta midagi ja sa ei ole kõike kuulnud. See on hea põhjus küsida
        kelleltki, kes rohkem teab.

        - Hoia lahus see, mida nägid, ja see, mida sellest järeldad.
        - Küsi inimeselt, mida ta tahab, hetkel, mis on talle ohutu, enne kui midagi tehakse.
        - Ära luba midagi, mida sa ise teha ei saa, ja ära uuri.

        Kui täiskasvanu müüb seksi omal valikul, ei ole see inimkaubandus. Räägi kontrollist ja
        ärakasutamisest, mitte tööst.

# of: e97f4952
anonymous-advice =
    .text = Küsi nõu inimest nimetamata: { $phone-assistance-system }, igal ajal. „Nõu küsimise ettevalmistus“ aitab sul kõneks valmistuda.

# of: 259b7bc2
only-with-consent =
    .text = Suuna inimene ainult tema nõusolekul. Ta võib ka ise süsteemi poole pöörduda.

# of: c16a48c5
reflection-support =
    .text = Räägi sellest varsti kolleegile või töönõustamisel, ilma nimedeta, ja ütle ka, kuidas see sind rõhub.

# of: 15ae1640
ask-and-doubt =
    .title = Küsi ja kahtle edasi
    .say =
        Sa tead midagi, mida keegi inimesega teeb. See võib olla kontroll; sellel võib olla tavaline
        seletus. Mõlemat tasub meeles pidada.

        - Loe iga märgi kõrvalt tavalist seletust ja küsi, kumb sobib paremini.
        - Küsi inimeselt, mida ta tahab, õrnalt ja peale käimata.
        - Küsi nõu kedagi nimetamata. Kindel ei pea olema.

        Kui täiskasvanu müüb seksi omal valikul, ei ole see inimkaubandus ega vaja vabandust.

# of: e97f4952
anonymous-advice-ask-and-doubt =
    .text = Küsi nõu inimest nimetamata: { $phone-assistance-system }, igal ajal. „Nõu küsimise ettevalmistus“ aitab sul kõneks valmistuda.

# of: c16a48c5
reflection-support-ask-and-doubt =
    .text = Räägi sellest varsti kolleegile või töönõustamisel, ilma nimedeta, ja ütle ka, kuidas see sind rõhub.

# of: 5a8c1cd8
look-at-the-worry =
    .title = Vaata muret ennast
    .say =
        Välja ei tulnud midagi, mida keegi inimesega teeks. Mure võib tulla sellest, mis tööd inimene
        teeb, kust ta tuleb, kuidas ta elab või mida teised räägivad. Ükski neist ei ole märk.

        - Proovi mõtet veel kord teise töö ja teise passiga.
        - Mure, mille järgi põhjuseta tegutsetakse, võib inimesele maksma minna kodu, sissetuleku või
          usalduse.
        - Kohtu inimesega nagu enne ja küsi, mida ta ise sooviks.

        Kui täiskasvanu müüb seksi omal valikul, ei ole see inimkaubandus.

# of: c16a48c5
reflection-support-look-at-the-worry =
    .text = Räägi sellest varsti kolleegile või töönõustamisel, ilma nimedeta, ja ütle ka, kuidas see sind rõhub.

# of: e97f4952
anonymous-advice-look-at-the-worry =
    .text = Küsi nõu inimest nimetamata: { $phone-assistance-system }, igal ajal. „Nõu küsimise ettevalmistus“ aitab sul kõneks valmistuda.

# of: 7161fbf3
ask-the-person =
    .title = Küsi kõigepealt inimeselt
    .say = Välja ei tulnud midagi, mida tuleks teha üle inimese pea. Küsi, mida ta tahab, või austa seda, kui ta on seda öelnud. Kui ta tahab, et teda rahule jäetaks, jäta uks lahti ja ütle, kust abi saab.

# of: c16a48c5
reflection-support-ask-the-person =
    .text = Räägi sellest varsti kolleegile või töönõustamisel, ilma nimedeta, ja ütle ka, kuidas see sind rõhub.

# of: e97f4952
anonymous-advice-ask-the-person =
    .text = Küsi nõu inimest nimetamata: { $phone-assistance-system }, igal ajal. „Nõu küsimise ettevalmistus“ aitab sul kõneks valmistuda.

# of: 5ecf7e2f
share-the-weight =
    .title = Ära kanna seda üksi
    .say = Asi rõhub sind. Seda tasub tõsiselt võtta, mis see lõpuks ka oleks. Räägi täna kellegagi sellest, mida nägid, ja endast.

# of: c16a48c5
reflection-support-share-the-weight =
    .text = Räägi sellest varsti kolleegile või töönõustamisel, ilma nimedeta, ja ütle ka, kuidas see sind rõhub.

# of: e97f4952
anonymous-advice-share-the-weight =
    .text = Küsi nõu inimest nimetamata: { $phone-assistance-system }, igal ajal. „Nõu küsimise ettevalmistus“ aitab sul kõneks valmistuda.

# of: f6a83aba
keep-it-in-mind =
    .title = Pea seda meeles
    .say = Välja ei tulnud midagi, mis nõuaks praegu tegutsemist. See ei välista midagi. Hoia silmad ja uks lahti ning tule selle juurde tagasi, kui midagi muutub.

# of: c16a48c5
reflection-support-keep-it-in-mind =
    .text = Räägi sellest varsti kolleegile või töönõustamisel, ilma nimedeta, ja ütle ka, kuidas see sind rõhub.

# of: 7a10b696
worry-remains =
    .text = Sinu enda mure on piisav põhjus nõu küsida: { $phone-assistance-system }, igal ajal.
