### translation: draft

# of: c3b2d13b
about =
    .title = Vestlus tööst
    .summary = Õrn vestlus täiskasvanuga, kelle töö ei pruugi olla õiglastel tingimustel või kes ei pruugi saada sellest vabalt lahkuda. Selle võib igal hetkel lõpetada.
    .unverified-because = Reegel on avaldatud, aga mitte see, kui täpne see on; meie küsimusi ei ole kellegagi katsetatud. Märgid tulevad teisesest allikast. Loetelu kavandatud kuritegudest, millest tuleb teatada, vajab kinnitamist.
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

# of: a00ef733
heard-and-agreed =
    .ask = Kas inimene on kuulnud, milleks see vestlus on, ja sellega nõustunud?
    .help = Vaikimine või viisakas noogutus ei ole nõusolek. Anna aega mõelda ja vasta sellele, mida inimene küsib. Ütle oma sõnadega:
    .tells-purpose = Küsin teie töö kohta, et saaksime koos vaadata, millisest abist või nõust võiks teile kasu olla.
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

# of: 28c42e0c
well-being =
    .part = Alustuseks
    .ask = Kuidas teil praegu tööl läheb?
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

# of: 2d03b0d2
wishes =
    .ask = Kas on midagi, milles tahaksite abi või nõu?
    .help = Kõigepealt see, mida inimene tahab, ja see ei loe midagi. Tule selle juurde lõpus tagasi.
    .choice-pay = Palk või tööaeg
    .choice-home = Elukoht
    .choice-other-work = Teine töö
    .choice-health = Tervis
    .choice-legal = Õigusnõu
    .choice-someone-to-talk-to = Keegi, kellega rääkida

# of: e9982da6
as-told =
    .part = Kuidas see algas
    .ask = Kas töö on selline, nagu teile enne alustamist öeldi?
    .help = Petta võidakse töö, palga või tingimuste kohta. Plaanid muutuvad ka nii, et keegi ei valeta.
    .choice-as-agreed = Jah, enam-vähem
    .choice-changed = Ei, aga keegi ei valetanud
    .choice-lied-about-job = Keegi valetas, mis töö see on
    .choice-lied-about-pay = Keegi valetas palga kohta
    .choice-lied-about-terms = Keegi valetas tööaja või muude tingimuste kohta

# of: 26289d26
owes-money =
    .ask = Kas olete kellelegi raha võlgu, näiteks reisi või töö saamise eest?
    .help = Võlg on tavaline ega loe ise midagi. See ainult avab järgmise küsimuse.

# of: 4c260364
debt-holds-you =
    .ask = Kas võlg hoiab teid selles töös kinni, kuni see on makstud?
    .help = Tähtis on see, et võlg kinni hoiab, mitte summa. Ära küsi, kellele.

# of: 3833b42d
weekly-hours =
    .part = Tööaeg ja palk
    .ask = Umbes mitu tundi te eelmisel nädalal töötasite?
    .help = Arv ei loe midagi. Paljud töötavad omal valikul palju, nii et pikk nädal ainult avab järgmise küsimuse. Piir 50 tundi on meie enda oma; see ei ole seadusest.
    .number-unit = tundi

# of: 1776524a
must-work-that-much =
    .ask = Kas te peate nii palju töötama, nii et keeldumisel oleksid tagajärjed?
    .help = Küsimus on, kelle valik see on. Ka raha vajamine on valik ja täiesti tavaline.

# of: b102bda1
pay =
    .ask = Mis neist käib teie palga kohta?
    .help = Küsi selle kohta, mis juhtub, mitte summade kohta. Kokku lepitud kinnipidamised, mis on palgalehel näha, on tavalised.
    .choice-as-agreed = Saan seda, milles kokku lepiti
    .choice-late = Vahel see hilineb
    .choice-little-or-none = Saan väga vähe või mitte midagi
    .choice-given-back = Pean osa sellest tagasi andma
    .choice-held-back = Keegi hoiab seda enda käes, et ma ei saaks lahkuda

# of: 77cca2e6
dangerous-work =
    .part = Töö ja kodu
    .ask = Kas peate tegema ohtlikku tööd ilma kaitseta või juhendamiseta?
    .help = Mõnes töös on riskid loomulikud. Tähtis on, kas tohib keelduda ja kas saab kaitset.

# of: 1f5c8920
lives-with-colleagues =
    .ask = Kas elate koos töökaaslastega või elukohas, mis tööga kaasas käib?
    .help = Tavaline ega loe midagi. See näitab, mis muutuks, kui inimene tööd vahetaks.

# of: 6fc20c37
home =
    .ask = Kas saate valida, kus elate?
    .help = Lihtne või kitsas korter ei ole asja tuum; valiku puudumine on.
    .choice-yes = Jah
    .choice-dear = Põhimõtteliselt, aga üürid on kõrged
    .choice-not-allowed = Ei, ja koht on halb

# of: 414511da
free-time =
    .ask = Kas saate pärast tööd minna, kuhu tahate, ja kohtuda või helistada, kellele tahate?
    .help = Vabadus liikuda ja suhelda. Kõrvaline koht või väsimus on midagi muud.
    .choice-yes = Jah
    .choice-tired = Jah, aga olen liiga väsinud või kaugel
    .choice-someone-decides = Ei, keegi otsustab või valvab

# of: 0433d364
papers =
    .part = Dokumendid ja teiste abi
    .ask = Kas keegi hoiab teie dokumente ega anna neid tagasi, kui palute?
    .help = Mis tahes dokumendid: pass, kaart, leping. Ära küsi riigis viibimise õiguse kohta.

# of: 373101e9
one-person =
    .ask = Kas keegi tööl korraldab teie elukohta, sõite või dokumente?
    .help = Abi on tavaline, eriti uues riigis, ega loe ise midagi.

# of: 6a27ac97
one-person-decides =
    .ask = Kas keegi kasutab seda, et teie üle otsustada?
    .help = Märk on võim, mitte abi. Inimene ei pea ütlema, kes see on.

# of: 0e77db99
situation-used =
    .ask = Kas keegi on kasutanud teie olukorda riigis teie vastu?
    .help = Ära küsi, mis olukord see on. Loa puudumine ei loe midagi; loeb see, kui keegi seda kasutab.
    .choice-no = Ei
    .choice-worried = Ei, aga ma muretsen ise selle pärast
    .choice-would-report = Keegi ütles, et kaebab minu peale
    .choice-other-use = Keegi on seda muul moel kasutanud

# of: 2fda189f
threatened =
    .part = Hirm ja turvalisus
    .ask = Kas keegi ähvardab teid või teie lähedasi?
    .help = Ähvardused võivad olla vaiksed ja puudutada peret mujal. Suure ohu korral lõpeta siin ja helista { $phone-emergency }.

# of: ec95333c
hurt =
    .ask = Kas keegi on teile haiget teinud, et te töötaksite või kuuletuksite?
    .help = Hilja, sest see on kõige raskem. Piisab „jah“ või „ei“: ära küsi, mis juhtus, ega näita kohkumust või kahtlust. Paku pausi.

# of: a884da97
anything-else =
    .part = Lõpetuseks
    .ask = Kas tahaksite öelda midagi, mida ma ei küsinud?
    .help = Viimane sõna on inimesel. Siia ei kirjutata midagi.

# of: d04d9857
scoring =
    .note =
        Reegel on Soome ametnike juhendkaardilt (2022): üks „jah“ või kaks „võib-olla“ on põhjus
        lähemalt uurida. Küsimused on meie enda omad; kaardi küsimusi ei ole kasutatud. „Jah“ on siin
        vastus, mis loetakse märgiks, ja „võib-olla“ on „ei tea“ küsimusele, mis on märgi kohta.

        - „Uuri lähemalt“ tähendab: räägi rohkem ja küsi nõu. See ei ole järeldus inimese ega
          tööandja kohta.
        - Reegel täitub kergesti, nii et see ütleb tihti „uuri lähemalt“ ka siis, kui asi on palgas või
          tundides. Ka see on abi väärt: inimesel on töötajana õigused.
        - Reegli täpsust ei ole avaldatud ja neid küsimusi ei ole katsetatud. Tõlgitud küsimus on uus
          küsimus.
        - „Ei taha öelda“ ei loe ei poolt ega vastu. Lüngad või muutused jutus samuti mitte.
        - Kui kõik vastused on „ei“, ei ole midagi välistatud.

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

# of: 5ef55f15
look-closer =
    .title = Uuri lähemalt ja küsi nõu
    .say =
        Midagi öeldi või jäi lahtiseks, mida tasub lähemalt uurida. See ei otsusta midagi, ei inimese
        ega tööandja kohta.

        - Täna inimest. Mis edasi saab, otsustab tema.
        - Küsi, mis teda kõige rohkem muretsema paneb ja kas on ohutu tööle ja koju minna.
        - Ära võta ühendust tööandja ega kellegagi töökohal.
        - Ütle talle, et abistamissüsteemi abi on vabatahtlik, ei vaja avaldust politseile ja et
          süsteem ei teata oma klientidest politseile.
        - Ära luba midagi, mida sa ise teha ei saa.

        Võib-olla on asi palgas, tööajas või tööohutuses. Ka selle saab korda ajada, kuidas seda ka
        nimetataks.

# of: 14ee7c82
call-for-advice =
    .text = Helista { $phone-assistance-system }, igal ajal. Võid küsida ütlemata, kes see inimene on.

# of: 259b7bc2
only-with-consent =
    .text = Suuna inimene ainult tema nõusolekul. Ta võib ka ise süsteemi poole pöörduda.

# of: dfc1668e
permit-first =
    .text = Kui inimene võib töötada ilma selleks õigust omamata, tuleb kõigepealt jurist: inspektorid peavad politseile ütlema, kui nad seda kahtlustavad.

# of: 1397a1ea
workers-rights =
    .text = Palga, tööaja ja tööohutuse kohta annab nõu telefonis tööohutusamet. Helista ise, ilma nimedeta.

# of: ebd05f7b
plan-for-safety =
    .text = Leppige kokku turvaline viis ühenduse pidamiseks ja see, mida teha, kui midagi juhtub. Suure ohu korral: { $phone-emergency }.

# of: 9eb0b515
nothing-excluded =
    .title = Uks jääb lahti
    .say =
        Midagi sellest, mida küsiti, ei nimetatud. See ei välista midagi: inimkaubandus võib olla ka ilma
        ühegi sellise märgita, ja põhjusi mitte rääkida on palju.

        - Täna inimest ja ütle, et ta võib mis tahes murega tagasi tulla.
        - Tule tagasi selle juurde, milles ta alguses abi soovis, ja austa vastust ka siis, kui see on
          „mitte milleski“.
        - Kui midagi sind siiski muretsema paneb, küsi nõu inimest nimetamata.

# of: c18fa979
help-anyway =
    .text = Paku seda, mida igaüks võib vajada: arstiabi, õigusnõu, sotsiaaltöö, keegi, kellega rääkida.

# of: 7a10b696
worry-remains =
    .text = Sinu enda mure on piisav põhjus nõu küsida: { $phone-assistance-system }, igal ajal.
