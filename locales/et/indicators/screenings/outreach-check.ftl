### translation: draft

# of: 22f4ddd5
about =
    .title = Lühike kontroll väljatöös
    .summary = Mõni minut ukse peal või autos täiskasvanuga, kes müüb seksi või keda kohtad väljatöös. Küsimusi on vähe ja ükski pole intiimne; lõpus on, mida pakkuda ja kuhu helistada.
    .unverified-because = Küsimused ja reegel on meie enda omad ja neid ei ole kellegagi katsetatud. Loetelu kavandatud kuritegudest, millest tuleb teatada, vajab kinnitamist.
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

# of: bc6ad980
safe-device =
    .ask = Kas su telefon või tahvel on teiste silma alt väljas ja sinu enda oma?
    .help = Tänaval õpi viis küsimust parem pähe ja vasta pärast.

# of: 5a456824
safe-now =
    .ask = Kas siin on mõni minut turvaline rääkida, inimesele ja sulle?
    .help = Küsi: „Kas võib rääkida? Kas keegi ootab teid?“ Lühikesest „ei“ piisab: usu seda ja mine.

# of: 887a378c
nobody-listening =
    .ask = Kas saate rääkida nii, et keegi ei kuule: ukse peal, autos, telefoniga?
    .help = Kui teised on juures, ainult tervita ja anna seda, mida annad kõigile.

# of: 8a76e309
understand-each-other =
    .ask = Kas saate teineteisest aru ilma sõbra või saatjata vahel?
    .help = Piisab lihtsatest sõnadest, telefonitõlgist või kaardist inimese keeles. Kolleeg, kes aitab keelega, ei ole nende küsimuste tõlk.

# of: 5f036b1f
heard-and-agreed =
    .ask = Kas inimene on kuulnud, miks sa küsid, ja öelnud, et sobib?
    .help = Ütle lühidalt oma sõnadega ja oota vastust:
    .tells-purpose = Küsin paari asja, et teada, mida saaksin teile pakkuda.
    .tells-kept = Ma ei kirjuta midagi üles, kui te seda ei taha.
    .tells-skip-and-stop = Te ei pea vastama ja võime igal ajal lõpetada.
    .tells-limits = Kui laps on ohus või keegi kavandab rasket kuritegu, pean võib-olla ametnikele ütlema.

# of: c62b7b69
adult =
    .ask = Kas inimene on vähemalt 18-aastane?
    .help = Ära oleta välimuse järgi. Kui miski ei viita nooremale, piisab täiskasvanu sõnast. Kui on põhjust arvata, et inimene võib olla alla 18-aastane, vasta „ei“ või „ei tea“.

# of: 08d96454
right-now =
    .ask = Kas vajate praegu midagi?
    .help = Alusta sellest, mis sul kaasas on. See ei loe midagi.
    .choice-warmth = Süüa, juua või sooja
    .choice-health = Õde, kaitsevahendid või test
    .choice-sleep = Ööbimiskoht
    .choice-advice = Nõu, näiteks seaduse või raha kohta

# of: 783f4d1a
where-tonight =
    .ask = Kas on koht, kus sul on täna öösel turvaline?
    .help = Ükskõik mis on vastus, ära lase last sinna, kuhu ta kardab minna.

# of: e35dddbe
way-home =
    .ask = Kas teil on hea minna sinna, kuhu pärast seda lähete?
    .help = Jutt on ainult tänasest õhtust. Kui ei: mis aitaks? Ära küsi, kes ega miks.

# of: f01cfe12
day-off =
    .ask = Kui tahaksite vaba päeva, kas saaksite selle võtta?
    .help = Vajadus raha teenida on tavaline ega loe midagi. Küsimus on, kas keegi teine otsustab.
    .choice-yes = Jah
    .choice-money = Ei, mul on raha vaja
    .choice-not-allowed = Ei, mind ei lubataks

# of: cb0430c7
kept-by-someone =
    .ask = Kas keegi hoiab midagi neist teie eest ära?
    .help = Sõber, kes hoiab asju ja annab need tagasi, ei ole märk.
    .choice-papers = Minu dokumendid
    .choice-phone = Minu telefon või kõned inimestele, kellest hoolin
    .choice-money = Minu raha

# of: 2a3ebaf2
threatened =
    .ask = Kas keegi ähvardab teid või teie lähedasi?
    .help = Viimasena ja ainult siis, kui jutt on seni kerge olnud. Piisab „jah“ või „ei“. Suure ohu korral: { $phone-emergency }.

# of: 01f14bfc
scoring =
    .note =
        Reegel on meie enda oma ja lihtne: üks asi, mida keegi teine inimesega teeb, on põhjus pakkuda
        rahulikumat vestlust.

        - See ütleb, mida pakkuda. See ei ütle, kes inimene on või mis on juhtunud.
        - Seda ei ole katsetatud. Avaldatud vahend erakorralise meditsiini jaoks sama laadi reegliga (üks
          „jah“) oli uuritud patsientide seas õige umbes 4 korda 100-st: peaaegu kõik, kes ütlesid „jah“,
          ei olnud inimkaubandusega kokku puutunud. Selle arvud ei ole nende küsimuste arvud, aga arvesta
          siingi paljude asjatute häiretega.
        - Mis tööd inimene teeb, ei loe midagi, nagu ka see, milline ta välja näeb või kuidas elab.
        - „Ei tea“ ja „ei taha öelda“ ei loe ei poolt ega vastu. Ukse peal räägib enamik vähe,
          ja see on nende õigus.
        - Kui midagi ei nimetata, ei ole midagi välistatud.

# of: ec678a6d
nothing-named =
    .title = Midagi neist ei nimetatud

# of: b8ae103e
one-thing =
    .title = Nimetati üht asja

# of: ab888d59
more-things =
    .title = Nimetati rohkem kui üht asja

# of: 9eef8cf5
safety-first =
    .title = Mitte siin
    .say = Lõpeta ja ütle midagi tavalist. Suure ohu korral mine eemale ja helista { $phone-emergency }. Ära räägi kellegagi, keda inimene kardab.

# of: c0191d11
come-again =
    .text = Tule teisel ajal uuesti, nagu teed kõigiga.

# of: 762836f8
tell-your-pair =
    .text = Ütle oma tööpaarilisele, mis tegi koha ebaturvaliseks, ilma nimedeta.

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

# of: f8ff0df6
another-place =
    .title = Teine koht või aeg
    .say = Ainult tervita ja anna seda, mida annad kõigile. Ära ütle, miks oleksid tahtnud rääkida.

# of: 2e699346
where-alone =
    .text = Maini möödaminnes, kuhu ja millal võib kohvile tulla.

# of: e0b82188
another-interpreter =
    .title = Teine tõlk
    .say = Ära küsi sõbra või saatja kaudu. Anna kaart inimese keeles, kui seda on ohutu kaasas kanda, ja hoolitse ainult kiireloomulise eest.

# of: fea5bdd1
come-with-interpreter =
    .text = Tule uuesti koos kellegagi, kes keelt räägib ja on kohustatud saladust hoidma.

# of: 4398b188
no-consent =
    .title = See on korras
    .say = Täna inimest ja ära täna õhtul enam küsi. Anna, mida niikuinii annaksid. „Ei“ ei ütle midagi tema olukorra kohta.

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

# of: cf27dad7
safe-tonight =
    .title = Turvalisus tänaseks ööks
    .say =
        Tee siit edasi ei tundu hea. See on kõigest muust tähtsam.

        - Küsi, mis aitaks, ja usalda inimese enda hinnangut: teine tee, teine koht, keegi,
          kellele helistada.
        - Suure ohu korral helista { $phone-emergency }.
        - Ära täna õhtul rohkem küsi. Ülejäänu võib oodata.

# of: bd7de39a
a-place-tonight =
    .text = Selgita, kus saab täna ööbida, kui inimene tahab.

# of: 4aa2ec83
advice-line =
    .text = Küsi nõu kedagi nimetamata: { $phone-assistance-system }, igal ajal.

# of: 3680a1ab
call-together =
    .title = Paku kõnet ja rahulikku kohta
    .say =
        Nimetati rohkem kui üht asja, mida keegi teine inimesega teeb. See ei otsusta midagi. See on
        hea põhjus täna abi pakkuda ja ise nõu küsida.

        - Ütle, et on abi, mis on vabatahtlik ega vaja avaldust politseile, ja et küsida saab
          nime ütlemata.
        - Paku, et helistate koos sinu telefonist, praegu või teisel ajal. Otsustab inimene.
        - Ära luba midagi, mida sa ise teha ei saa.

        Kui täiskasvanu müüb seksi omal valikul, ei ole see inimkaubandus. Räägi sellest, mida keegi teine
        teeb, mitte tööst.

# of: 6f21a72f
call-for-advice =
    .text = Helista { $phone-assistance-system }, igal ajal, ütlemata, kes see inimene on.

# of: 0507794b
safe-way-to-meet =
    .text = Leppige kokku, kuidas turvaliselt uuesti kohtuda.

# of: f897e6e9
offer-a-talk =
    .title = Paku rahulikumat vestlust
    .say =
        Nimetati üht asja, mida keegi teine inimesega teeb. Sellel võib olla tavaline seletus.

        - Ütle, et kuulsid seda, ja paku vestlust rahulikus kohas, kohvi ja ajaga.
        - Ütle, kust saab küsida nime ütlemata.
        - Ära käi peale. Tule uuesti.

        Kui täiskasvanu müüb seksi omal valikul, ei ole see inimkaubandus ega vaja vabandust.

# of: 163a1a88
leave-a-number-offer-a-talk =
    .text = Paku numbrit kujul, mida on ohutu kaasas kanda, ainult siis, kui ta tahab.

# of: b53663f3
think-with-others =
    .text = Arutle seda spetsialistiga inimest nimetamata: { $phone-assistance-system }, igal ajal.

# of: bf02d751
what-is-needed =
    .title = Mida paluti
    .say = Hoolitse selle eest, mida inimene palus, nii palju kui saad, ja ütle ausalt, mida ei saa. Muud ei nimetatud, ja see ei välista midagi.

# of: b1d4174b
hand-over =
    .text = Anna, mis sul kaasas on, või ütle, kust ja millal seda saab.

# of: 163a1a88
leave-a-number-what-is-needed =
    .text = Paku numbrit kujul, mida on ohutu kaasas kanda, ainult siis, kui ta tahab.

# of: 9691dd98
see-you-again =
    .title = Jälle nägemist
    .say = Täna inimest jutuajamise eest. Midagi ei nimetatud, ja see ei välista midagi: põhjusi ukse peal vaikida on palju. Kui täiskasvanu müüb seksi omal valikul, ei ole see inimkaubandus.

# of: 163a1a88
leave-a-number-see-you-again =
    .text = Paku numbrit kujul, mida on ohutu kaasas kanda, ainult siis, kui ta tahab.

# of: 7a10b696
worry-remains =
    .text = Sinu enda mure on piisav põhjus nõu küsida: { $phone-assistance-system }, igal ajal.
