### translation: draft
### Vestluste salvestised: krüpteeritud ja ainult siis, kui keegi neid palub.

## Help

# of: e0670ba0
help-records = Tegeleb vestluste krüpteeritud salvestistega: näitab, kustutab, loeb kokku, küsib nõu
    .examples =
        Salvestis tehakse ainult siis, kui seda palutakse: `lyhty screen --save FAIL`. Selles on
        vastused ja see, mida need kokku annavad, kuu ja päev, milleks see tuleb kustutada. Nime, kohta
        ega päeva selles ei ole.

        Näited:
          lyhty records show conversation.age
          lyhty records forget --expired records
          lyhty records summary records --out summary.pdf
          lyhty records consult conversation.age --to age1… --out request.age
          lyhty records new-key our-key.age
# of: 8d3e9407
help-records-show = Avab salvestised ja nõuküsimised ning näitab neid
    .examples =
        Näited:
          lyhty records show conversation.age
          lyhty records show request.age --key our-key.age
          lyhty records show conversation.age --format json
# of: 59e9b062
help-records-forget = Kustutab salvestised, küsib enne
    .examples =
        Näited:
          lyhty records forget conversation.age
          lyhty records forget --expired records     need, mille kustutamise päev on möödas

        Kustutatud salvestist ei saa enam nime järgi avada. Selle krüpteeritud baidid võivad jääda
        kettale, koopiatesse ja varukoopiatesse: mälupõhistel ketastel ülekirjutamine nendeni ei jõua ja
        seda ei proovita. Siis kaitseb neid paroolifraas või võti. Kui kustutad võtme, ei avane miski,
        mis selle jaoks pitseeriti.
# of: 4cc9a0ad
help-records-summary = Loeb paljude salvestiste pealt kokku nii, et arvud ei reeda kedagi
    .examples =
        Näited:
          lyhty records summary records
          lyhty records summary records --key our-key.age --out summary.html
          lyhty records summary records --k 20 --out summary.csv

        Arve 1 kuni alla k ei trükita, samuti mitte midagi, millest neid arvutada saaks. Ära avalda
        kokkuvõtteid peaaegu samadest salvestistest: nende erinevused räägivad rohkem.
# of: aefcc44e
help-records-htcds = Kirjutab iga salvestise kohta ühe rea standardi Human Trafficking Case Data Standard sõnadega, CSV-na
    .examples =
        Näide:
          lyhty records htcds records --out cases.csv

        Täidab standardi seitseteist välja kontrolli viiside kohta, niipalju kui vastused midagi
        ütlevad: TRUE, kui selle viisi mõnda märki nähti, FALSE, kui kõigi selle märkide kohta küsiti ja
        ühtki ei nähtud, muidu ei midagi. Üks rida on üks vestlus: selline fail ei ole avaldamiseks.
# of: 5ab579df
help-records-consult = Teeb salvestisest anonüümse nõuküsimise, mis on spetsialisti jaoks pitseeritud
    .examples =
        Näited:
          lyhty records consult conversation.age --show
          lyhty records consult conversation.age --to age1… --out request.age

        Nõuküsimist näidatakse enne pitseerimist. Mida saab küsida (--ask): how-to-go-on, understanding,
        safety, services, rights, meeting. Milles võidi inimesega kokku leppida (--agreed):
        consultation, meet-again, contact, no-contact, nothing.
# of: a05691f2
help-records-new-key = Teeb võtme, millega avad selle, mida teised sinu jaoks pitseerivad
    .examples =
        Näide:
          lyhty records new-key our-key.age

        Trükib saaja tähise, `age1…`. Anna see neile, kes sinu jaoks pitseerivad; see ei ava midagi.
        Hoia võtmefail ja selle paroolifraas alles: ilma nendeta ei saa keegi pitseeritut avada. Enne
        kui sellele toetud, võrdle saaja tähist mõnda muud teed pidi, näiteks telefonis.
# of: b76fe3c9
help-records-recipient = Näitab võtme saaja tähist uuesti
    .examples =
        Näide:
          lyhty records recipient our-key.age

# of: c6938d1e
arg-save = Hoiab sellesse faili krüpteeritud salvestist, alates esimesest vastusest. Muidu ei hoita midagi
# of: 34982023
arg-resume = Jätkab selles salvestises olevat vestlust
# of: 337918a2
arg-consult = Küsib lõpus spetsialistilt nõu: pitseerib sellesse faili küsimise, mis kedagi ei nimeta, neile, keda --to ütleb. Salvestist ei hoita
# of: 08b7d2bd
arg-to = Kes saab selle avada: age1… või fail, kus iga selline on omal real. Võib anda mitu korda. Ilma selleta küsitakse paroolifraasi
# of: fbaa5bf2
arg-keep-days = Mitme päeva pärast tuleb salvestis kustutada; loeb selle kuu lõpp. Vaikimisi: 90
# of: 6e49716d
arg-key = Sinu võti, tehtud käsuga `lyhty records new-key`
# of: 36fce2ca
arg-passphrase-file = Võtab paroolifraasi selle faili esimeselt realt, kui ei ole terminali, kus küsida
# of: da56b2a8
arg-force = Kirjutab üle faili, mis on juba olemas
# of: 0cd682eb
arg-screen-force = Kirjutab üle faili, mis on juba olemas; valikuga --resume jätkab ka siis, kui küsimused on muutunud
# of: 38503b96
arg-yes = Ei küsi
# of: fa1c82b3
arg-records-show-files = Millised failid
# of: 6cdfc185
arg-records-show-format = table või json. Vaikimisi: table
# of: fa1c82b3
arg-records-forget-files = Millised failid
# of: e1c6cd5a
arg-expired = Kõik selles kaustas, mille kustutamise päev on möödas
# of: 321dd515
arg-records-summary-paths = Failid või kaustad
# of: 321dd515
arg-records-htcds-paths = Failid või kaustad
# of: 967d42fe
arg-k = Väikseim arv, mis trükitakse. Vaikimisi: 11
# of: 52a7a29f
arg-records-summary-lang = Kokkuvõtte keel. Vaikimisi: keel, mida programm räägib
# of: 873fd1f7
arg-records-summary-out = Kirjutab sellesse faili (.csv, .pdf, .html, .md või .txt). Vaikimisi: tabel ekraanil
# of: 614fbe4f
arg-records-htcds-out = Kirjutab sellesse faili. Vaikimisi: standardväljund
# of: d795c6a8
arg-records-consult-file = Salvestis, mille kohta see on
# of: d6d34e84
arg-records-consult-out = Fail, kuhu pitseeritud nõuküsimine kirjutada
# of: 59477acf
arg-records-consult-show = Näitab ainult, mis saadetaks
# of: 672222df
arg-records-consult-lang = Nõuküsimise keel. Vaikimisi: keel, mida programm räägib
# of: 5084a014
arg-ask = Mida küsitakse, komadega eraldatud
# of: 0f06d2a2
arg-agreed = Milles on inimesega kokku lepitud, komadega eraldatud
# of: 3f669b9a
arg-records-new-key-file = Fail, kuhu võti kirjutada
# of: fd1f0322
arg-records-recipient-file = Võtme fail

## Mistakes

# of: 48d41baa
usage-not-a-recipient = `{ $given }` ei ole saaja: see on sõna kujul age1… või fail selliste sõnadega
# of: b9f2508e
usage-secret-recipient = see on võti, mitte saaja. Võti avab pitseeritu: ära näita seda kunagi kellelegi ja tee uus, kui teised võivad olla seda näinud
# of: cc3138d8
usage-no-passphrase = faili `{ $path }` esimesel real ei ole paroolifraasi
# of: 6b1e7a1a
usage-forget-yes = ei ole kedagi, kellelt küsida; `--yes` kustutab küsimata
# of: c9c02101
usage-consult-to = ütle valikuga `--to`, kellele see pitseeritakse, või ainult vaata seda valikuga `--show`
# of: a2176932
usage-consult-yes = ei ole kedagi, kes küsimist vaataks; `--show` näitab seda, `--yes` pitseerib küsimata
# of: a0889b4a
usage-screen-consult = `--consult` küsib lõpus, mida saata, aga ei ole kedagi, kellelt küsida. Käivita see terminalis või hoia salvestis alles ja kasuta käsku `lyhty records consult`
# of: 45da890f
usage-summary-format = faili `{ $file }` lõpus ei ole .csv, .pdf, .html, .md ega .txt
# of: b147a2b8
usage-resume-to = `{ $file }` on saajate jaoks pitseeritud ega ütle, kes nad on: ütle uuesti valikuga `--to`, kes saab selle edaspidi avada
# of: 2825f7d3
failure-sealed-foreign = `{ $path }` ei ole salvestis
    .help = Salvestised tehakse käsuga `lyhty screen --save FAIL`.
# of: 43abfe7f
failure-sealed-truncated = faili `{ $path }` lõpp on puudu
    .help = Seda ei kopeeritud tervenisti. Võta teine koopia; seda ei saa avada.
# of: e6ea403d
failure-sealed-damaged = faili `{ $path }` on pärast pitseerimist muudetud või rikutud
    .help = Sellest ei näidata midagi, sest millelegi selles ei saa toetuda. Võta teine koopia.
# of: b30ed2f9
failure-sealed-wrong-passphrase = see ei ole faili `{ $path }` paroolifraas
    .help = Proovi uuesti: suured tähed ja tühikud loevad. Ilma paroolifraasita ei saa keegi seda avada.
# of: 3322406e
failure-sealed-wrong-key = `{ $path }` on pitseeritud kellegi teise jaoks
    .help = Selle avab ainult ühe selle saaja võti.
# of: feef5315
failure-sealed-needs-key = `{ $path }` on pitseeritud võtme jaoks
    .help = Ütle, millise: `--key FAIL`.
# of: 7555c3f0
failure-sealed-needs-passphrase = `{ $path }` on pitseeritud paroolifraasiga, mitte võtme jaoks
    .help = Jäta `--key` ära.
# of: 5afe6448
failure-sealed-too-much-work = `{ $path }` nõuab paroolifraasi kontrollimiseks nii palju tööd, et see lükatakse tagasi
    .help = Seda ei teinud see programm. Kui usaldad seda, ava see programmiga, mis selle tegi.
# of: ecb5228d
failure-sealed-newer = `{ $path }` on tehtud programmi uuema versiooniga
    .help = Midagi ei ole kadunud: ava see selle versiooniga.
# of: a2367313
failure-sealed-not-a-key = failis `{ $path }` ei ole võtit
    .help = Võtmed tehakse käsuga `lyhty records new-key FAIL`.
# of: 5295136e
failure-sealed-exists = `{ $path }` on juba olemas
    .help = Vali teine nimi või kustuta see enne. Kus käsk seda võtab, kirjutab `--force` selle üle.
# of: 2d4840bb
failure-sealed-no-terminal = paroolifraasi on vaja, aga ei ole terminali, kus küsida
    .help = Käivita see terminalis või anna paroolifraas valikuga `{ $path } FAIL`.
# of: 30ed2277
failure-sealed-other-questions = küsimused on muutunud pärast seda, kui `{ $path }` salvestati
    .help = `lyhty records show` näitab seda nii, nagu see on. Valikuga `--force` jätkub vestlus vastustega, mis veel sobivad; teisi küsitakse uuesti.
# of: 020f5f4e
failure-sealed-unknown-screening = `{ $path }` on küsitlusest, mida selles kogus ei ole
    .help = Nimeta kogu, millega vestlust peeti: `--library KAUST`.
# of: 1d593339
failure-sealed-not-kept = salvestist `{ $path }` ei saanud vestluse ajal kirjutada
    .help = Viimane versioon, mida kirjutada sai, on alles.

## Passphrases and keys

# of: a2787f0d
records-yes = jah
# of: ef8b8424
records-yes-no = (jah või ei; ainult Enter on ei):
# of: eaaa4c17
records-passphrase-new = Selle salvestise uus paroolifraas (kirjutamisel ei näidata midagi; ainult Enter lõpetab):
# of: c4686f25
records-passphrase-new-key = Selle võtme uus paroolifraas (kirjutamisel ei näidata midagi; ainult Enter lõpetab):
# of: 3a88c916
records-passphrase-again = Sama veel kord:
# of: aa4c9b35
records-passphrase-differs = See ei olnud sama. Uuesti algusest.
# of: 64ab40c4
records-passphrase-short = Paroolifraasis on vähemalt { $shortest } märki. Head on neli või viis sõna, mis kokku ei kuulu.
# of: a29f96bf
records-passphrase-hint = Ilma paroolifraasita ei saa keegi salvestist avada, ka selle tegija mitte. Head on neli või viis sõna, mis kokku ei kuulu.
# of: a55de2da
records-passphrase-open = Faili { $file } paroolifraas:
# of: c712d24e
records-passphrase-key = Võtme { $file } paroolifraas:
# of: ba55c9c9
records-passphrase-readable = Faili `{ $path }` saavad lugeda selle arvuti teised kasutajad: hoia paroolifraase seal, kus ainult sina neid lugeda saad.
# of: 031996e2
records-key-made = Võti on failis { $file }. Ülal on selle saaja tähis: anna see neile, kes sinu jaoks pitseerivad. Hoia fail ja paroolifraas alles; ilma nendeta ei saa keegi pitseeritut avada.

## What is done with records

# of: 00b3efc0
records-kept = Seda vestlust hoitakse krüpteeritult failis { $file } ja see tuleb kustutada hiljemalt { $date }. Ütle seda inimesele. Kui lõpetad, jätkab seda: lyhty screen --resume { $file }
# of: 3186e193
records-saved = Krüpteeritud salvestis on failis { $file } ja see tuleb kustutada hiljemalt { $date }.
# of: 5a6cf803
records-under-way = ei ole veel lõppenud
# of: 5c61a282
records-month = Kuu
# of: 7c18d9b0
records-delete-by = Kustutada hiljemalt
# of: 0e3e2b09
records-answer = Vastus
# of: b2653858
records-finding = Mida vaadati
# of: 33fe98cc
records-other-version = Küsimused on pärast seda muutunud: osa sellest võib olla nüüd teistsuguse sõnastusega.
# of: bd25567c
records-date-changed = Faili { $file } esimese rea päev ei ole see, millega see pitseeriti. Keegi on seda muutnud.
# of: dec9fbc2
records-nothing-expired = Ei ole ühtki salvestist, mille kustutamise päev on möödas.
# of: 32fc3aa4
records-undated = { $count ->
        [one] 1 fail ei ütle, millal see kustutada, ja jääb
       *[other] { $count } faili ei ütle, millal need kustutada, ja jäävad
    } alles.
# of: cbdd791e
records-forget-question = { $count ->
        [one] Kas kustutada see salvestis jäädavalt?
       *[other] Kas kustutada need { $count } salvestist jäädavalt?
    }
# of: 25df8700
records-forget-kept = Midagi ei kustutatud.
# of: 40870c1d
records-forgotten = { $count ->
        [one] 1 salvestis kustutati.
       *[other] { $count } salvestist kustutati.
    } Koopiaid ja varukoopiaid mitte: kustuta ka need.
# of: f1c9fe35
records-left-out = { $count ->
        [one] 1 salvestist ei saanud avada ja seda ei loeta.
       *[other] { $count } salvestist ei saanud avada ja neid ei loeta.
    }
# of: fc1ea2c8
records-copies = { $count ->
        [one] 1 fail on teise salvestise koopia ja seda ei loeta kaks korda.
       *[other] { $count } faili on teiste salvestiste koopiad ja neid ei loeta kaks korda.
    }
# of: a9b12ea9
records-not-ended = { $count ->
        [one] 1 vestlus ei ole lõppenud ja seda ei loeta.
       *[other] { $count } vestlust ei ole lõppenud ja neid ei loeta.
    }
# of: 44a32392
htcds-note = Väljade nimed: Human Trafficking Case Data Standard 2.0, IOM, litsents CC BY 4.0. IOM ei ole seda heaks kiitnud. Üks rida on üks vestlus: ära avalda seda faili.

## Summary

# of: 202e1ecb
output-summary = Kokkuvõte
# of: 699b5231
summary-title = Vestlused kokku loetuna
# of: c74a9e0a
summary-total = { $count ->
        [one] 1 vestlus
       *[other] { $count } vestlust
    }
# of: ebaea3c2
summary-too-few = Vähem kui { $k } vestlust või jaotatud nii, et iga arv viitaks vähestele inimestele: midagi ei saa öelda.
# of: 1ec035e2
summary-conversations = Vestlused
# of: 1b27dc4f
summary-conversations-kind = Kui kaugele jõuti
# of: 8d0ecea2
summary-results = Tulemusega
# of: a6c1eb05
summary-before-questions = Lõppes enne küsimusi
# of: 73d9c173
summary-mixed = Need vestlused peeti küsitluse eri versioonidega. Mida üks versioon ei küsinud, loetakse küsimata jäänuks.
# of: 2d844cf9
summary-endings = Kuidas see lõppes
# of: 6cd188f8
summary-by-ending = Kuidas need lõppesid
# of: e1d18048
summary-by-element = Tunnused
# of: cd7045af
summary-by-dimension = Märkide rühmad
# of: 845e2154
summary-by-indicator = Märgid
# of: 6a3300c7
summary-what = Mis
# of: 37782d1a
summary-seen-in = Nähti
# of: b46d80f2
summary-others = Ülejäänutes
# of: f736bb00
summary-or = { " või " }
# of: 398fe1b1
summary-bars = Tulbad: { $what }, tulemusega vestlusi on { $count }. Järgnevas tabelis on kõik arvud.
# of: 9d4a7e9f
summary-withheld = varjatud
# of: 1c7bc5b5
summary-note = Arve 1 kuni alla { $k } ei trükita kunagi, samuti mitte midagi, millest neid arvutada saaks, et kedagi ära ei tuntaks.
# of: ed90697a
summary-how-much-withheld = Selleks tuli varjata { $withheld ->
        [0] mitte midagi
        [one] 1 arv või fakt
       *[other] { $withheld } arvu või fakti
    } ja rühmi ühendati { $joined ->
        [0] mitte üheski faktis
        [one] 1 faktis
       *[other] { $joined } faktis
    }.
# of: bc19d471
summary-meaning = Need on vestlused inimestega, kes tulid, ja vastused, mida nad andsid. Need ei ütle, kui sage miski on, ega anna kellelegi hinnangut.

## Request for advice

# of: 6e4b6062
consult-title = Nõuküsimine
# of: 1007c6e0
consult-asked = Mida me küsime
# of: 3d8976b0
consult-seen = Vestluses nähti
# of: 6e17773d
consult-not-seen = Küsiti, aga ei nähtud
# of: 2243423b
consult-not-known = Ei ole teada või ei küsitud
# of: 3dd0dc89
consult-agreed = Inimesega kokku lepitud
# of: 5b12ab7a
consult-words = Meie oma sõnadega
# of: 333e69a7
consult-none = mitte midagi
# of: 4ee572e1
consult-meaning = See küsimine ei nimeta kedagi ega anna kellelegi hinnangut. Palun ärge küsige nime.
# of: cf401249
consult-delete-by = Kustutage see hiljemalt { $date }.
# of: 2405849c
consult-ask-heading = Mida sa küsid?
# of: f280eb0e
consult-ask-how-to-go-on = Kuidas inimesega edasi minna?
# of: 0ac761db
consult-ask-understanding = Kuidas te nähtut mõistate?
# of: dee63282
consult-ask-safety = Millele peaksime inimese ohutuse pärast mõtlema?
# of: 5cd77f05
consult-ask-services = Milline teenus võiks aidata ja kas sealt saab küsida nime ütlemata?
# of: d4a23d60
consult-ask-rights = Millised õigused võiksid inimesel siin olla?
# of: d5f27044
consult-ask-meeting = Kas te saaksite inimesega kohtuda või meiega rääkida?
# of: 403edd8c
consult-agreed-heading = Milles on inimesega kokku lepitud?
# of: 8942b026
consult-agreed-consultation = Inimene teab, et küsime nõu nime ütlemata, ja on nõus.
# of: d9d16a00
consult-agreed-meet-again = Kohtume uuesti.
# of: 1347a37f
consult-agreed-contact = Inimene soovib teiega ühendust saada.
# of: ae2dcce6
consult-agreed-no-contact = Inimene ei soovi praegu ühendust.
# of: 598b8fca
consult-agreed-nothing = Milleski ei ole kokku lepitud; inimene ei tea sellest küsimisest.
# of: 355d55c3
consult-numbers = Sobivad numbrid, tühikud vahel (ainult Enter: ükski):
# of: 7a6fde1a
consult-numbers-wrong = Anna numbrid 1 kuni { $last }.
# of: ddf652e7
consult-words-warning =
    Võid lisada ühe lause. See saadetakse nii, nagu selle kirjutad: ei nimesid, kohti ega päevi, ei midagi,
    mille järgi inimest ära tunneks.
# of: 7f4bbaeb
consult-words-prompt = Sinu lause (ainult Enter: ei midagi):
# of: fced8cb7
consult-question = See on kõik, mis saadetakse. Kas pitseerida?
# of: ea6d7c60
consult-not-made = Nõuküsimist ei tehtud.
# of: 8dcd32b9
consult-made = Pitseeritud nõuküsimine on failis { $file }. Avada saab selle ainult saaja: saada see nii, nagu see on.
