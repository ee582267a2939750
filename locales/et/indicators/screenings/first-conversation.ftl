### translation: draft

# Inimesele esitatud küsimustes on „teie“, spetsialistile mõeldud juhistes „sina“; palun kontrolli.
# of: cdb2ae20
about =
    .title = Esimene vestlus
    .summary = Õrn esimene vestlus täiskasvanuga, keda võib-olla keegi teine kontrollib. Selle võib igal hetkel lõpetada.
    .unverified-because = Küsimusi ei ole kellegagi katsetatud ja märkide tugevus on meie enda töine hinnang. Loetelu kavandatud kuritegudest, millest tuleb teatada, vajab kinnitamist.
    .notice = Vaata kõigepealt ringi: kes näeb seda ekraani ja kes võib sisse astuda? Midagi sisestatut ei salvestata, kui sa ei ole seda palunud. Ctrl-C lõpetab kohe, iga küsimuse juures.

# of: eefc589c
no-harm =
    .text = Küsi endalt, kas tänane küsimine võiks midagi halvemaks teha, inimesele, teistele või sulle. Kui võiks, siis ainult kuula ja paku abi. Tunne teemat, enne kui küsid.

# of: eb6c7462
help-at-hand =
    .text = Kontrolli täna, millised numbrid vastavad ja mida seal saadakse teha, ning tea, mida teha, kui keegi on ohus: { $phone-emergency }. Luba ainult seda, mida saad ise teha.

# of: b42647cc
good-interpreter =
    .text = Vali tõlk ja osalevad kolleegid hoolega. Ütle neile ette, et räägid rahulikult, kahtlemata ja kohkumata, ja et kõik on kohustatud saladust hoidma.

# of: 7d026dd2
person-knows-best =
    .text = Inimene tunneb oma elu ja selle ohte kõige paremini. Kui rääkimine läheb raskeks, tee paus, räägi muust ja hoolitse, et keegi ei jääks sellega üksi.

# of: e288de6c
ask-only-what-helps =
    .text = Tea, milleks vastuseid vaja on. Küsi ainult seda, mis võib seda inimest praegu aidata; midagi ei küsita statistika jaoks ega uudishimust.

# of: fe2b95d5
safe-device =
    .ask = Kas seade on ohutu ja telefonid seal, kus keegi nende kaudu ei kuule?
    .help = Kui keegi võib seadet või selle kontosid jälgida, võta teine seade või paber. Oma telefoni üle otsustagu inimene ise: keegi võib oodata, et see on sees.

# of: 78cc6350
safe-now =
    .ask = Kas inimene on siin ja praegu turvaliselt, nii palju kui tema ja sina teate?
    .help =
        Küsi vaikselt: „Kas teil sobib praegu rääkida? Kas keegi ootab teid või teie kõnet?“

        Inimene tunneb oma ohte kõige paremini. Kui ta ütleb, et ei ole ohutu, usu teda. Suure ohu
        korral helista { $phone-emergency }.

# of: ce0d4fff
nobody-listening =
    .ask = Kas saate rääkida nii, et keegi ei kuule, ei näe ekraani ega oota ukse taga?
    .help = Palu saatjal mujal oodata tavalisel moel: „Räägin igaühega natuke omavahel.“

# of: 124da73a
understand-each-other =
    .ask = Kas saate teineteisest hästi aru, tõlgita või sõltumatu tõlgiga?
    .help =
        Tõlk ei tohi olla sugulane, saatja ega keegi samast väikesest kogukonnast.
        Telefonitõlk võib olla hea valik.

        Ütle inimesele, et sina ja tõlk olete kohustatud saladust hoidma ja et ta võib paluda
        teist tõlki.

# of: 6b3f7374
heard-and-agreed =
    .ask = Kas inimene on kuulnud, milleks see vestlus on, ja sellega nõustunud?
    .help = Vaikimine või viisakas noogutus ei ole nõusolek. Anna aega mõelda ja vasta sellele, mida inimene küsib. Ütle oma sõnadega:
    .tells-purpose = Küsin, et saaksime koos vaadata, millisest abist võiks teile kasu olla.
    .tells-kept = Midagi ei hoita alles, kui te sellega ei nõustu. Võite ka öelda, kes minu märkmeid näha tohib.
    .tells-skip-and-stop = Võite iga küsimuse vahele jätta, pausi teha või igal ajal lõpetada, ja nõusoleku võite hiljem tagasi võtta.
    .tells-limits = Minu saladusel on piirid: kui laps on ohus või kavandatakse rasket kuritegu, pean võib-olla ametnikele ütlema.

# of: 1a9cec7f
adult =
    .ask = Kas inimene on vähemalt 18-aastane?
    .help =
        Küsi möödaminnes: „Kas tohib küsida, kui vana te olete?“ Dokumente ei ole vaja.

        Kui sa ei tea ja on põhjust arvata, et inimene võib olla alla 18-aastane, vasta „ei“
        või „ei tea“. Siis tulevad mõned õrnad küsimused ja see, mida lapse heaks teha.

# of: e860c213
well-being =
    .part = Alustuseks
    .ask = Kuidas teil praegu läheb?
    .help = Kerge algus, mis ei loe midagi. Las inimene räägib, millest tahab.
    .choice-well = Hästi
    .choice-up-and-down = Kord paremini, kord halvemini
    .choice-hard = On raske

# of: 524bd6d7
someone-to-trust =
    .ask = Kas on mõni täiskasvanu, keda usaldad ja kelle juures tahaksid olla?
    .help = Ei loe midagi. Ära küsi, mis juhtus.

# of: 783f4d1a
where-tonight =
    .ask = Kas on koht, kus sul on täna öösel turvaline?
    .help = Ükskõik mis on vastus, ära lase last sinna, kuhu ta kardab minna.

# of: 5a98e323
wishes =
    .ask = Kas on midagi, milles tahaksite abi, ükskõik mis see on?
    .help = Kõigepealt see, mida inimene tahab, ja see ei loe midagi. Tule selle juurde lõpus tagasi.
    .choice-health = Tervis
    .choice-home = Elukoht või turvaline koht
    .choice-money = Raha või töö
    .choice-legal = Õigusnõu
    .choice-someone-to-talk-to = Keegi, kellega rääkida

# of: fac46c0c
feeling-safe =
    .ask = Kui turvaliselt te ennast seal tunnete, kus praegu elate?
    .help = Kõigepealt inimese enda turvatunne. Arvestuses ei loe see midagi: paljud asjad teevad ebakindlaks. See näitab, kust alustada.
    .scale-low = üldse mitte turvaliselt
    .scale-high = üsna turvaliselt

# of: 1824aba8
safer-with =
    .ask = Mis teeks olukorra veidi turvalisemaks?
    .help = Mõte teile mõlemale. Siia ei kirjutata midagi; hoia see lõpuni meeles.

# of: 12f2c52e
work =
    .ask = Kas müüte seksi või teete muud erootikatööd, kui tahate öelda?
    .help = Et abi sobiks. See ei loe midagi, ei üksi ega millegagi koos: täiskasvanu enda seksitöö ja inimkaubandus on eri asjad, ja seksi müüa ei ole Soomes kuritegu. Jäta vahele, kui inimene on seda juba öelnud.

# of: 2fce8257
kept-from =
    .part = Puhkus ja tervis
    .ask = Kas keegi takistab teil midagi neist?
    .help = Näitab, kas keha vajadusi austatakse. Küsimus on teise inimese teost: väsimus või rahapuudus on midagi muud.
    .choice-rest = Puhkus või vaba aeg
    .choice-doctor = Arsti või õe juures käimine
    .choice-own-health = Oma tervise kaitsmine
    .choice-food-and-sleep = Piisavalt toitu, und või rahu

# of: 551e08a5
decided-for-you =
    .part = Teie enda valik
    .ask = Kas keegi teine otsustab, mida peate tegema, nii et keeldumisel oleksid tagajärjed?
    .help = Valik on asja tuum. Jää üldiseks: ära küsi, mida tehti või kellega. Piisab lühikesest vastusest.

# of: 09dbda30
going-out =
    .ask = Kas keegi otsustab, millal võite välja minna, või valvab teid?
    .help = Liikumisvabadus. Paljud käivad koos teistega oma turvalisuse pärast: küsi, kelle mõte see on.

# of: 10eb65b5
contacts =
    .ask = Kas keegi takistab teid helistamast või kohtumast inimestega, kellega tahaksite?
    .help = Eraldatus teeb muu kontrolli lihtsamaks. See näitab ka, kuidas turvaliselt ühendust pidada.

# of: 81e34f71
as-told =
    .part = Milles kokku lepiti
    .ask = Kas kõik on olnud nii, nagu teile öeldi?
    .help = Petta võidakse töö enda või selle tingimuste kohta, ka siis, kui inimene valis ise seksi müüa. Plaanid muutuvad ka nii, et keegi ei valeta.
    .choice-as-agreed = Jah, enam-vähem
    .choice-changed = Ei, aga keegi ei valetanud
    .choice-lied-about-work = Keegi valetas, mis töö see on
    .choice-lied-about-terms = Keegi valetas raha või tingimuste kohta

# of: 4bfb01dc
money =
    .ask = Mis neist käib teie raha kohta?
    .help = Kulude jagamine kokkuleppel on tavaline. Küsi vabaduse, mitte summade kohta.
    .choice-my-own = Otsustan selle üle ise
    .choice-shared-costs = Jagan kulusid, nagu kokku lepitud
    .choice-taken = Keegi võtab suurema osa ja ma ei saa keelduda
    .choice-no-access = Keegi ei lase mul seda vabalt kasutada
    .choice-overcharged = Pean kellelegi liiga palju maksma ega tohi mujale minna

# of: c18ad903
owes-money =
    .ask = Kas olete kellelegi raha võlgu?
    .help = Võlg on tavaline ega loe ise midagi. See ainult avab järgmise küsimuse.

# of: ec4afa43
debt-holds-you =
    .ask = Kas võlg hoiab teid kinni: kasvab, ei lõpe või keegi otsustab, kuidas seda maksate?
    .help = Tähtis on see, et võlg kinni hoiab, mitte summa. Ära küsi, kellele.

# of: 0433d364
papers =
    .part = Dokumendid ja teiste abi
    .ask = Kas keegi hoiab teie dokumente ega anna neid tagasi, kui palute?
    .help = Mis tahes dokumendid: pass, kaart, leping. Ära küsi riigis viibimise õiguse kohta.

# of: 4121dce4
one-person =
    .ask = Kas on keegi, kes korraldab teie eest peaaegu kõike?
    .help = Ühe inimese abi on tavaline, eriti uues riigis, ega loe ise midagi.

# of: d4ff0bc8
one-person-decides =
    .ask = Kas see inimene kasutab seda, et teie üle otsustada?
    .help = Märk on võim, mitte abi. Inimene ei pea ütlema, kes see on.

# of: d4ef7711
told-about-help =
    .ask = Kas keegi on öelnud, et te siin abi ei saa või et paluda on ohtlik?
    .help = Vale teave hoiab inimesi abist eemal. Kuulujutud on tavalised: tähtis on see ainult siis, kui keegi neid kasutab. Ütle siis, kuidas on: abistamissüsteemi abi on vabatahtlik ega vaja avaldust politseile.
    .choice-no = Ei
    .choice-rumours = Olen midagi sellist siin-seal kuulnud
    .choice-someone-keeps-saying = Keegi räägib mulle seda kogu aeg

# of: 7a2b92e6
situation-used =
    .ask = Kas keegi on kasutanud teie olukorda riigis teie vastu?
    .help = Ära küsi, mis olukord see on. Ebakindel õigus riigis viibida ei loe ise midagi; loeb ainult see, kui keegi seda kasutab.

# of: 2fda189f
threatened =
    .part = Hirm ja turvalisus
    .ask = Kas keegi ähvardab teid või teie lähedasi?
    .help = Ähvardused võivad olla vaiksed ja puudutada peret mujal. Suure ohu korral lõpeta siin ja helista { $phone-emergency }.

# of: f6d8a8e4
afraid-of =
    .ask = Mida see inimene võiks teha?
    .help = Näitab, mida kaitsta. Loe loetelu aeglaselt või jäta vahele, kui eelmine vastus oli raske.
    .choice-harm = Kellelegi halba teha
    .choice-tell-others = Minust teistele rääkida või pilte levitada
    .choice-report-me = Minust ametnikele teatada
    .choice-my-child = Minu last minust eemal hoida
    .choice-my-home = Minult kodu ära võtta, kui ma ei jätka
    .choice-something-else = Midagi muud

# of: 76f54f32
hurt =
    .ask = Kas keegi on teile haiget teinud, et te midagi teeksite või raha annaksite?
    .help = Hilja, sest see on kõige raskem. Piisab „jah“ või „ei“: ära küsi, mis juhtus, ega näita kohkumust või kahtlust. Paku pausi.

# of: a884da97
anything-else =
    .part = Lõpetuseks
    .ask = Kas tahaksite öelda midagi, mida ma ei küsinud?
    .help = Viimane sõna on inimesel. Siia ei kirjutata midagi.

# of: 6d72031b
scoring =
    .note =
        Reegli avaldasid ILO ja Euroopa Komisjon 2009. aastal. Märkide rühm on positiivne kahe tugeva
        märgiga, ühe tugeva ja ühe muuga, kolme keskmisega või kahe keskmise ja ühe
        nõrgaga. Määratluse tunnus ilmneb, kui üks selle rühmadest on positiivne.

        - See korrastab öeldut. See ei ole õiguslik kontroll ega ütle, kes inimene on.
        - Iga märgi tugevus on meie enda töine hinnang; avaldatud loetelu seda ei kinnita.
        - Küsimusi ei ole katsetatud ei Soomes ega täiskasvanutega, kes müüvad seksi. Kui sageli need
          eksivad, ei ole teada. Avaldatud vahendid, millel on arvud, annavad palju valehäireid, ja
          tõlgitud küsimus on uus küsimus.
        - Seksuaalse ärakasutamise kohta ei leidnud me avaldatud tabelit, mida rühmad koos tähendavad,
          seega ei kasutata ühtki: tulemus ainult nimetab, mis ilmnes.
        - „Ei tea“ ja „ei taha öelda“ ei loe ei poolt ega vastu. Lüngad või muutused jutus
          samuti mitte.
        - Kui midagi ei ilmne, ei ole midagi välistatud.

# of: 1590aa8e
safety-first =
    .title = Ohutus ennekõike
    .say =
        Lõpeta küsimused siin. Suure ohu korral helista { $phone-emergency }.

        - Küsi inimeselt, mis teeks tema olukorra praegu turvalisemaks, ja usalda tema hinnangut.
        - Ära võta ühendust kellegagi, keda ta kardab, ega küsi tema kohta teistelt.
        - Jätka ainult siis, kui on ohutu, vajadusel teisel ajal.

# of: 0232662e
safe-place =
    .text = Paku rahulikku kohta ootamiseks ja selgita, kus inimesel on täna öösel turvaline.

# of: 16153ad2
safe-contact =
    .text = Leppige kokku turvaline viis ja aeg ühenduse pidamiseks.

# of: 916503b5
another-device =
    .title = Teine seade
    .say = Ära jätka selle seadmega. Rääkige ilma selleta või tule küsimuste juurde tagasi, kui sul on seade või paber, mida keegi teine ei loe.

# of: e06c21cc
unwatched-device =
    .text = Kasuta töökoha seadet, mida avad ainult sina, või küsimusi paberil.

# of: 6bbbb0a0
phone-is-theirs =
    .text = Ära palu inimesel telefoni välja lülitada: turvalisem võib olla jätta see sisselülitatult teise tuppa.

# of: 1ad2a9c3
another-place =
    .title = Teine koht või aeg
    .say = Ära esita neid küsimusi seal, kus keegi võib pealt kuulda. Räägi igapäevastest asjadest ega ütle saatjale, miks tahtsid rääkida.

# of: ead330ec
quiet-room =
    .text = Leia tuba, kuhu keegi sisse ei astu, või lepi kokku teine aeg.

# of: c4fe24c9
ordinary-reason =
    .text = Anna uuele kohtumisele tavaline põhjus, näiteks kontroll või vorm, mida täita.

# of: 4cd5be87
another-interpreter =
    .title = Teine tõlk
    .say = Ära jätka sugulase, saatja ega kellegi kaudu samast väikesest kogukonnast. Inimene võib tõlgist keelduda põhjust ütlemata.

# of: 67bf81d0
book-interpreter =
    .text = Leia sõltumatu tõlk, telefoni teel, kui see tundub turvalisem, ja küsi, mis soost tõlki inimene eelistab.

# of: 568bb426
until-then =
    .text = Seni hoolitse ainult kiireloomulise eest.

# of: 1bbc70a6
no-consent =
    .title = See on korras
    .say = Inimene ei pea selgitama. Täna teda ja ära täna enam küsi. „Ei“ neile küsimustele ei ole „ei“ muule abile ega ütle midagi tema olukorra kohta.

# of: f24b8b54
other-help =
    .text = Küsi, mida ta tahaks täna selle asemel teha.

# of: 163a1a88
leave-a-number =
    .text = Paku numbrit kujul, mida on ohutu kaasas kanda, ainult siis, kui ta tahab.

# of: d386f914
child-path =
    .title = Laps või võib-olla laps
    .say =
        Ära siin rohkem küsi. Kui vanus ei ole teada ja on põhjust arvata, et inimene on
        alla 18-aastane, kohtle teda lapsena, kuni see selgub.

        - Ütle lihtsate sõnadega, mida sa nüüd tegema pead ja miks.
        - Ära küsitle last. Kuula ja lase tal jääda turvalisse kohta.
        - Lapse puhul ei ole vaja sundi ega pettust, et see oleks inimkaubandus.
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

# of: eeab0017
consult-now =
    .title = Küsi kohe spetsialistilt nõu
    .say =
        Osa öeldust sobib sellega, et keegi kasutab kontrolli või sõltuvust, ja osa
        ärakasutamisega. See ei otsusta midagi. See on hea põhjus täna nõu küsida.

        - Täna inimest. Mis edasi saab, otsustab tema.
        - Küsi, mis teda kõige rohkem muretsema paneb ja kas on ohutu minna sinna, kuhu ta praegu läheb.
        - Ütle talle, et abistamissüsteemi abi on vabatahtlik, ei vaja avaldust politseile ja et
          süsteem ei teata oma klientidest politseile.
        - Ära luba midagi, mida sa ise teha ei saa.

        Kui täiskasvanu müüb seksi omal valikul, ei ole see inimkaubandus. Räägi kontrollist ja
        ärakasutamisest, mitte tööst.

# of: 14ee7c82
call-for-advice =
    .text = Helista { $phone-assistance-system }, igal ajal. Võid küsida ütlemata, kes see inimene on.

# of: 259b7bc2
only-with-consent =
    .text = Suuna inimene ainult tema nõusolekul. Ta võib ka ise süsteemi poole pöörduda.

# of: 906d510e
needs-first =
    .text = Hoolitse selle eest, mida praegu vaja: arst, magamiskoht, puhkus, jurist.

# of: ebd05f7b
plan-for-safety =
    .text = Leppige kokku turvaline viis ühenduse pidamiseks ja see, mida teha, kui midagi juhtub. Suure ohu korral: { $phone-emergency }.

# of: 3f8bfdf2
police-is-their-choice =
    .text = Politsei poole pöördumine on inimese enda otsus, kui asi ei puuduta last ega kavandatud rasket kuritegu. Väljastpoolt ELi tulnud inimesele, kes müüb seksi, võib see olla risk: kõigepealt jurist.

# of: f37e79f9
talk-further =
    .title = Jätka vestlust
    .say =
        Osa öeldust võib tähendada, et keegi kasutab kontrolli, sõltuvust või ärakasutamist. Võimalikud
        on ka muud seletused, ja üks vestlus näitab harva kõike.

        - Ära käi täna rohkem peale. Paku uut aega, võimalusel samade inimestega.
        - Tule tagasi selle juurde, milles inimene alguses abi soovis.
        - Ütle, et ta võib ka ise nõu küsida nime ütlemata.

        Kui täiskasvanu müüb seksi omal valikul, ei ole see inimkaubandus ega vaja vabandust.

# of: b53663f3
think-with-others =
    .text = Arutle seda spetsialistiga inimest nimetamata: { $phone-assistance-system }, igal ajal.

# of: ad7a831e
new-time =
    .text = Leppige kokku uus aeg ja turvaline viis ühenduse pidamiseks.

# of: c026e3b2
what-is-needed-anyway =
    .text = Aita sellega, mida inimene niikuinii vajab: tervis, kodu, raha, õigusnõu.

# of: e6f5e447
open-door =
    .title = Uks jääb lahti
    .say =
        Vastused ei anna kokku kontrolli ega ärakasutamist nii, nagu see loetelu neid kirjeldab. See ei
        välista midagi: inimkaubandus võib olla ka ilma ühegi märgita, ja põhjusi mitte rääkida on
        palju.

        - Täna inimest ja ütle, et ta võib mis tahes murega tagasi tulla.
        - Tule tagasi selle juurde, milles ta alguses abi soovis, ja austa vastust ka siis, kui see on
          „mitte milleski“.
        - Kui midagi sind siiski muretsema paneb, küsi nõu inimest nimetamata.

        Kui täiskasvanu müüb seksi omal valikul, ei ole see inimkaubandus. Sellest, mida inimene oma
        elust räägib, piisab.

# of: c18fa979
help-anyway =
    .text = Paku seda, mida igaüks võib vajada: arstiabi, õigusnõu, sotsiaaltöö, keegi, kellega rääkida.

# of: 7a10b696
worry-remains =
    .text = Sinu enda mure on piisav põhjus nõu küsida: { $phone-assistance-system }, igal ajal.
