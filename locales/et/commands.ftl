### translation: draft

## Help

# of: eb7f9af8
help-usage = Kasutamine
# of: 59769976
help-usage-options = [VALIKUD]
# of: b32a4d37
help-usage-command = <KÄSK>
# of: f4622edc
help-commands = Käsud
# of: 26021c15
help-options = Valikud
# of: 4434e217
help-arguments = Argumendid

# of: 1c458914
help-lyhty = Koolitusmaterjalid, küsitlused ja õigusi selgitavad voldikud inimkaubanduse vastu. Töötab võrguühenduseta; ei salvesta midagi, kui sa seda ei palu.
    .examples =
        Alusta nii:
          lyhty build                      kõik PDF- ja HTML-failidena kausta out
          lyhty leaflet rights --lang fi   õiguste voldik soome keeles, lehena ja kokku volditav
          lyhty screen                     küsitlus vestluseks
          lyhty list                       mis kõik olemas on

        Väljumiskoodid: 0 korras, 1 sisus on vigu, 2 käsurida on vale,
        3 ei õnnestunud, 130 katkestasid ise. Ükski väljumiskood ei ütle küsitluse tulemust.
# of: cb79a433
help-build = Teeb jaotusmaterjalid, juhendid, testid, kontrollnimekirjad ja voldikud failideks
    .examples =
        Näited:
          lyhty build
          lyhty build recognise-health-social --lang fi --for health
          lyhty build rights --format html,text --out leaflets
# of: c5f22dd9
help-watch = Näitab dokumente brauseris, kui kirjutad: alati nii, nagu nende sisu praegu on
    .examples =
        Näited:
          lyhty watch
          lyhty watch our-leaflet --lang fi,sv
          lyhty watch night-shelter --port 8080

        Ava aadress, mille see trükib. Leht muutub ise, kui salvestad oma kogu faili; viga on näha seal ja
        terminalis, viimase veatu lehe kohal. Näha saab seda ainult selles arvutis ja midagi ei kirjutata.
        Ctrl-C lõpetab.
# of: 270ca3e8
help-leaflet = Teeb voldikuid: lehena, kokku volditavana, rahakotikaardina, vihikuna või plakatina
    .examples =
        Näited:
          lyhty leaflet rights --lang fi,sv,en
          lyhty leaflet rights --lang all --paper large,booklet
          lyhty leaflet rights --lang fi,sv,en --format html
          lyhty leaflet rights --lang en --beside fi --area helsinki
          lyhty leaflet my-card --paper card --print-shop

        Paberid: a4; large (suur tekst); tri-fold (kolmeks volditav); card (85 x 55 mm, mitu lehel);
        booklet (kaheksa A6-lehekülge ühest A4-lehest); poster (A3); slides (16 : 9). Tekst väheneb
        piirides nii, et ära mahuks; kui ikka ei mahu, ütleb viga, kui palju on üle. Midagi ei lõigata
        ära.
# of: 86e8272a
help-screen = Käib küsitluse vestlusena läbi, üks küsimus korraga
    .examples =
        Näited:
          lyhty screen
          lyhty screen first-conversation --lang sv
          lyhty screen --plain             nummerdatud read, ekraanilugejale ja lihtsale terminalile
          lyhty screen --beside sv         küsimused kahes keeles
          lyhty screen --paper             täidetav vorm ja selle võti
          lyhty screen --answers FAIL      vastused failist, koolituseks ja katseteks
          lyhty screen --save jutt.age     hoitakse krüpteeritult alles pärast iga vastust
          lyhty screen --resume jutt.age   jätkab seda
          lyhty screen --consult request.age --to age1…   lõpuks nõuküsimine

        Midagi ei salvestata, kui sa ei palu seda valikuga --save. Ctrl-C või sõna exit lõpetab kohe ja
        tühjendab terminali. Terminali omaenda logi ega salvestatud seanssi siit tühjendada ei saa.
# of: 4eacba61
help-list = Loetleb kursused, moodulid, indikaatorid, küsitlused, voldikud, teenused, allikad või keeled
    .examples =
        Näited:
          lyhty list
          lyhty list services --lang sv
          lyhty list sources --format json
# of: 6d49831f
help-show = Näitab ühte asja tervikuna
    .examples =
        Näited:
          lyhty show rights
          lyhty show nollalinja --lang fi
          lyhty show sexual-exploitation --format json
# of: d4930173
help-check = Leiab sisust probleemid: kus, mis on valesti, mida teha
    .examples =
        Näited:
          lyhty check
          lyhty check curricula/my-course.yaml
          lyhty check --format json --deny warnings
# of: 53971281
help-prove = Tõestab, mis kehtib küsitluse kohta kõigi vastuste korral, ja näitab vastuseid, mis viivad iga küsimuse ja lõpuni
    .examples =
        Näited:
          lyhty prove first-conversation
          lyhty prove first-conversation --witness consult-now > answers.yaml
          lyhty screen first-conversation --answers answers.yaml
# of: 49ae7ba3
help-services = Viib teenused mujal peetavasse kataloogi ja toob tagasi (HSDS 3, JSON)
# of: 0590ace6
help-services-export = Kirjutab teenused HSDS 3 kujul JSON-ina; konfidentsiaalsed jäetakse välja
# of: 489a5b57
help-services-import = Loeb teenused HSDS 3 kujul JSON-ist sinu kogusse; midagi ei mõelda juurde ja mujalt tulnu on kinnitamata
# of: 932e3fd4
help-evaluate = Ütleb, mida kursuse testide vastused näitavad: teadmised enne, pärast ja hiljem ning mida uuesti õpetada
    .examples =
        Näited:
          lyhty evaluate recognise-health-social --new-answers answers.xlsx
          lyhty evaluate recognise-health-social --answers answers.xlsx --invited pre=24,post=24
          lyhty evaluate recognise-health-social --answers before.csv after.csv --out report.pdf

        Üks rida on üks testileht. Veerud: code (lehel olev sõna, võib puududa), time (pre, post või
        follow-up) ja iga küsimuse jaoks veerg valiku tähe või id-ga. Nimesid ei ole. Koodsõnu ei näidata
        kunagi. Kuidas arvutatakse: docs/evaluation.md.
# of: 4bd74d2e
help-new = Alustab uut kursust, ühist moodulit, indikaatorite kogumit, küsitlust, voldikut või kogu
    .examples =
        Näited:
          lyhty new library our-library
          lyhty new curriculum night-shelter --lang fi
# of: baf6e32b
help-schema = Ütleb redaktoritele, mis sinu failides võib olla (JSON Schema)
    .examples =
        Näited:
          lyhty schema leaflet
          lyhty schema --all .lyhty/schemas

        `lyhty new` teeb seda sinu eest: faili alguses on rida, mis nimetab skeemi, ja YAML-i toega
        redaktorid (VS Code, Neovim, Emacs, Helix …) lõpetavad võtmeid ja sõnu ning seletavad neid.
# of: 1b3b62a5
help-completions = Laseb sinu kestal käske, valikuid, id-sid ja keeli lõpetada
    .examples =
        Pane üks neist faili, mida sinu kest alguses loeb:
          bash         source <(lyhty completions bash)
          zsh          source <(lyhty completions zsh)
          fish         lyhty completions fish | source
          PowerShell   lyhty completions powershell | Out-String | Invoke-Expression
          elvish       eval (lyhty completions elvish | slurp)
# of: 0ade65eb
help-man = Kirjutab juhendilehed, keeles, mida programm räägib
    .examples =
        Näide:
          lyhty man ~/.local/share/man/man1

# of: 7ee4f7e2
arg-help = Näitab seda abi
# of: 137b1684
arg-version = Näitab versiooni
# of: aa1973d6
arg-library = Sinu enda kogu kaust, kaasasoleva peal. Vaikimisi: siit ülespoole lähima lyhty.yaml kaust
# of: f01cb168
arg-style = Stiilifail (värvid, logo, kiri, veerised) kogu faili style.yaml asemel
# of: d63e659a
arg-fonts = Kaust kirjadega (.ttf, .otf, .ttc), mida kasutada programmi kaasatoodute kõrval: jaapani ja korea keele jaoks või sinu enda omad
# of: c6850bf1
arg-system-fonts = Kasutab ka sinu süsteemi kirju, kui ükski muu kiri ei sobi. Teised arvutid võivad siis teha teistsugused failid
# of: b56712f5
arg-ui-lang = Keel, mida programm räägib. Vaikimisi: sinu süsteemi keel, muidu inglise
# of: e9c92a69
arg-build-ids = Mida teha, id järgi. Vaikimisi: kõik
# of: c68237dc
arg-build-lang = Keeled, komadega eraldatud. Vaikimisi: kõik
# of: 08a6ac18
arg-build-format = Vormingud, komadega eraldatud: pdf, html, docx, markdown, text; slaididest pptx; valikuga --start ics. Vaikimisi: pdf,html ja valikuga --start ics
# of: 5c1848d7
arg-build-output = Millised dokumendid, komadega eraldatud. Vaikimisi: kõik, mis iga id jaoks on
# of: d8b54e44
arg-build-audience = Ainult see, mis on sellele sihtrühmale: { $audiences }
# of: b09ac2fa
arg-build-start = Millal kursus algab, kujul 2027-02-03T09:00: kavas on siis kellaajad ja kalendri jaoks tehakse .ics-fail
# of: d74591e9
arg-build-paper = Mille jaoks PDF-id on, komadega eraldatud: a4, large; kursuse slaididel slides ja notes; voldikutel ka tri-fold, card, booklet, poster, slides. Vaikimisi: a4; slaididel slides,notes; voldikutel see, mida nad ütlevad
# of: 8c8112f1
arg-print-shop = Trükikoja jaoks: lõikevaru, lõikekastide ja märkidega iga tüki ümber
# of: 53763421
arg-build-minutes = Kui palju on kursuse jaoks aega: vabatahtlikud osad jäävad ära, teisi lühendatakse, pausid jäävad
# of: 3cb560d2
arg-out = Kaust, kuhu kirjutada. Vaikimisi: out
# of: 417bce01
arg-jobs = Mitu dokumenti korraga teha. Vaikimisi: üks iga protsessori kohta
# of: f5aba141
arg-fresh = Teeb kõik uuesti, mis seal ka juba oleks. Muidu tehakse ainult see, mis tuleks teistsugune
# of: b325be5c
arg-watch-ids = Mida näidata, id järgi. Vaikimisi: kõik
# of: decc6e70
arg-watch-lang = Keeled, komadega eraldatud, või all. Vaikimisi: sinu enda kogu keeled
# of: 8f2f87b0
arg-port = Aadressi port. Vaikimisi: mõni vaba
# of: 2af9cfc5
arg-leaflet-ids = Millised voldikud, id järgi
# of: 37f7bd14
arg-leaflet-lang = Keeled, komadega eraldatud, või all. Vaikimisi: keel, mida programm räägib
# of: f2762c8d
arg-leaflet-paper = Mille jaoks, komadega eraldatud: a4, large, tri-fold, card, booklet, poster, slides. Vaikimisi: mida voldik ütleb, muidu a4,tri-fold
# of: d18b4fb1
arg-leaflet-format = Vormingud, komadega eraldatud: pdf; html (üks leht telefonile, kõik keeled sees); docx, markdown, text. Vaikimisi: pdf
# of: 4ef5e09a
arg-leaflet-beside = Kaks keelt kõrvuti, rida rea haaval: ka selles keeles. Paberil a4 ja large ning html-is
# of: 5adb982a
arg-needs = Teenused nende vajaduste jaoks, komadega eraldatud: emergency, trafficking-victims, violence, legal-advice …
# of: ed9a61d2
arg-area = Selle piirkonna ja kogu riigi teenused
# of: 469a978e
arg-services = Need teenused nende asemel, mida voldik nimetab, id järgi, komadega eraldatud
# of: 4c4db241
arg-speaks = Teenused, mille kohta on teada, et nad selles keeles teenindavad
# of: 35c20520
arg-services-export-ids = Millised teenused, id järgi. Vaikimisi: kõik
# of: ede4542a
arg-services-export-out = Fail, kuhu kirjutada. Vaikimisi: standardväljund
# of: 54731a7c
arg-services-import-file = Fail, mida lugeda
# of: 8e8687fc
arg-services-import-needs = Mille jaoks on teenused, mis seda ise ei ütle, komadega eraldatud
# of: 0b2df024
arg-services-import-lang = Keel, milles teenused on kirjutatud. Vaikimisi: en
# of: c0502e59
arg-services-import-force = Kirjutab failid üle
# of: df7da8e0
arg-screen-id = Milline küsitlus. Vaikimisi: first-conversation
# of: 134de642
arg-screen-lang = Vestluse keel. Vaikimisi: keel, mida programm räägib
# of: 95d1f288
arg-screen-beside = Näitab küsimusi ka selles keeles
# of: 4b2b6aab
arg-answers = Võtab vastused sellest failist ja trükib tulemuse
# of: 0e0d5b5a
arg-plain = Menüüde asemel nummerdatud read
# of: bf9e43c5
arg-screen-paper = Teeb täidetava vormi ja eraldi võtme spetsialistile ning ei küsi midagi
# of: 33577367
arg-screen-out = Kirjutab tulemuse sellesse faili (.pdf, .html, .docx, .md või .txt). Muidu ei kirjutata midagi. Valikuga --paper: kaust, vaikimisi out
# of: 830e20e4
arg-screen-format = Vormi ja selle võtme vormingud: pdf, html, docx, markdown, text. Vaikimisi: pdf
# of: c0b82a86
arg-what = Üks neist: curricula, modules, indicators, screenings, leaflets, services, sources, languages. Vaikimisi: kogu sisu
# of: 4f5cba45
arg-lang = Keel, milles näidata. Vaikimisi: keel, mida programm räägib
# of: 6cdfc185
arg-list-format = table või json. Vaikimisi: table
# of: 6cdfc185
arg-show-format = table või json. Vaikimisi: table
# of: cd9e12c2
arg-show-id = Mida näidata
# of: d3fdc757
arg-paths = Failid või kaustad. Vaikimisi: terve kogu
# of: 680bf85b
arg-check-format = human, short või json. Vaikimisi: terminalis human, muidu short
# of: 698be15a
arg-unsigned = Ei tee sellist: drafts ehk mustandid, mida keegi ei ole oma keeles allkirjastanud
# of: 57ce3970
arg-deny = Loeb need vigadeks: warnings, drafts
# of: 094daea2
arg-prove-id = Milline küsitlus
# of: b4ad14f8
arg-witness = Trükib lühimad vastused, mis viivad selle küsimuse, lõpu või vahemikuni, failina käsule `lyhty screen --answers`
# of: 6cdfc185
arg-prove-format = table või json. Vaikimisi: table
# of: b6bb3015
arg-schema-kind = curriculum, module, indicators, screening, leaflet, service, style või library
# of: f31f30f6
arg-schema-all = Kirjutab kõigi faililiikide skeemid sellesse kausta
# of: 1e348a88
arg-shell = bash, zsh, fish, powershell või elvish
# of: 3d23d61f
arg-folder = Kaust, kuhu kirjutada
# of: 62e44779
arg-evaluate-course = Milline kursus, id järgi
# of: d2d056e0
arg-evaluate-answers = Vastuste failid: .csv või .xlsx
# of: eda3e012
arg-evaluate-new-answers = Kirjutab tühja tabeli (.xlsx või .csv), kuhu vastused sisestada, ega hinda midagi
# of: c60d6bf6
arg-evaluate-invited = Mitu inimest oleks saanud vastata, vastamismäära jaoks: pre=24,post=24,follow-up=24
# of: 21b48078
arg-evaluate-mark = Kui õigeid vastuseid on alla nii mitme protsendi, tuleb seda uuesti õpetada. Vaikimisi: 80
# of: ad54f6e6
arg-evaluate-lang = Aruande keel. Vaikimisi: keel, mida programm räägib
# of: 35fdde2d
arg-evaluate-out = Kirjutab aruande sellesse faili (.pdf, .html, .docx, .md või .txt). Vaikimisi: tabelid ekraanil
# of: 88a9a3bb
arg-kind = curriculum, module, indicators, screening, leaflet või library
# of: 8b83397e
arg-new-id = Nimi: väiketähtedega sõnad, sidekriipsud vahel
# of: d5006d90
arg-new-lang = Keel, milles kirjutad. Vaikimisi: keel, mida programm räägib

## Mistakes on the command line

# of: 3e12e121
usage-unknown-argument = siin ei ole valikut `{ $argument }`
# of: e448aefa
usage-unknown-command = käsku `{ $argument }` ei ole
# of: b6236ee8
usage-missing-value = `{ $argument }` vajab väärtust
# of: 9e0b0252
usage-wrong-value = `{ $value }` ei sobi väärtuseks: `{ $argument }`
# of: a6cb94bc
usage-missing-argument = midagi on puudu: { $argument }
# of: 89a689a2
usage-missing-command = ütle, mida teha: käsk on puudu
# of: 343bd6fb
usage-conflict = `{ $argument }` ei sobi kokku: `{ $other }`
# of: 084d6ec0
usage-other = käsurida ei saa mõista: { $argument }
# of: 749bfcc2
usage-did-you-mean = Kas mõtlesid `{ $suggestion }`?
# of: 60d7ea7f
usage-valid-values = Võimalikud: { $values }
# of: ae1b4c58
usage-see-help = `--help` näitab, mida saab kirjutada.
# of: dd5bad1b
usage-unknown-audience = sihtrühma `{ $given }` ei ole; on olemas: { $audiences }
# of: 35d21029
usage-no-start = kalendrifaili jaoks peab teadma, millal kursus algab: `--start 2027-02-03T09:00`
# of: ce65dc1e
usage-minutes-no-course = `--minutes` on kursuse aeg, aga siin ei tehta ühtki kursust
# of: 2f5bb223
usage-too-short = kursust `{ $id }` ei saa { $available } minutiga pidada: see võtab vähemalt { $least }, ilma kõigi vabatahtlike osadeta ja muuga nii lühikesena, kui tohib
# of: 2f404026
usage-not-an-id = `{ $given }` ei sobi nimeks: kasuta väikeste tähtedega sõnu tähtedest a–z ja numbritest 0–9, sidekriipsud vahel
# of: 56b1f499
usage-which-screening = millist küsitlust tõestada? Olemas on: { $screenings }
# of: 4506aeeb
usage-no-screening = `{ $given }` ei ole küsitlus; olemas on: { $screenings }
# of: 859fde64
usage-no-library = siin ei ole sinu enda kogu: tee see käsuga `lyhty new library NIMI` ja mine selle kausta või nimeta mõni valikuga `--library`
# of: d5947abe
usage-port-taken = porti { $port } kasutab teine programm: vali muu port või jäta `--port` ära
# of: 9c2eaa01
usage-no-content = kaustas `{ $path }` ei ole sisu: sisu on kogu kaustades curricula, indicators, leaflets, services ja locales
# of: a00ad459
usage-beside-flat = kaks keelt kõrvuti mahuvad ainult paberitele a4 ja large
# of: 4c005ab4
usage-confidential = `{ $id }` on konfidentsiaalne ja seda ei trükita kunagi
# of: 96095d39
usage-unknown-need = vajadust `{ $given }` ei ole; on olemas: { $known }
# of: 1cea31cb
usage-unknown-area = piirkonna `{ $given }` jaoks ei ole ühtki teenust; on olemas: { $known }
# of: 25270852
usage-only-services = `--for`, `--area` ja `--speaks` käivad teenuste kohta: `lyhty list services`
# of: 4b3e1010
usage-result-format = faili `{ $file }` lõpus ei ole .pdf, .html, .docx, .md ega .txt

## What commands say

# of: 10dc9383
problems-drafts = { $files ->
        [one] 1 tõlge on mustand: ükski nimeline inimene ei ole seda üle vaadanud.
       *[other] { $files } tõlget on mustandid: ükski nimeline inimene ei ole neid üle vaadanud.
    } `lyhty translate status` näitab kõiki.
# of: b55ba841
problems-summary = { $errors ->
        [one] 1 viga
       *[other] { $errors } viga
    }, { $warnings ->
        [one] 1 hoiatus
       *[other] { $warnings } hoiatust
    }
# of: 395898a4
problems-none = Probleeme ei ole: { $files ->
        [one] 1 fail
       *[other] { $files } faili
    }.
# of: df0ee62d
build-progress = Dokumentide tegemine
# of: 882618ae
build-done = { $files ->
        [one] 1 fail
       *[other] { $files } faili
    } kaustas { $folder }
# of: 7097413a
build-same = Midagi ei ole muutunud: { $files ->
        [one] 1 fail kaustas { $folder } on
       *[other] kõik { $files } faili kaustas { $folder } on
    } nii, nagu peab.
# of: 770cf751
build-some = { $files ->
        [one] 1 fail
       *[other] { $files } faili
    } kaustas { $folder }; neist muutmata { $stand }
# of: dc5ea649
build-left-over = Enam ei tehta, aga on varasemast korrast veel alles; kustuta need, kui neid keegi ei vaja: { $files }.
# of: 681c9b58
build-nothing = Miski ei sobi: ühtki dokumenti ei tehtud.
# of: 4ee1e55e
build-fitted = `{ $id }` võtab { $minutes } minutit, kui aega on { $available } ja kogu kursus võtab { $whole }: { $gone ->
        [0] midagi ei jää ära
        [one] 1 tegevus jääb ära
       *[other] { $gone } tegevust jääb ära
    }, { $shorter ->
        [0] ükski ei lühene
        [one] 1 lüheneb
       *[other] { $shorter } lüheneb
    }. Koolitaja juhend ütleb, millised.
# of: 244d8a93
man-name = Nimi
# of: 8cc4b5c0
man-synopsis = Lühidalt
# of: 59ff9885
man-description = Kirjeldus
# of: 2ebda06e
man-examples = Näited
# of: 718cdab6
man-version = Versioon
# of: 5b7487db
watch-serving = Eelvaade: { $address } (ainult selles arvutis; Ctrl-C lõpetab)
# of: eec27a61
watch-shown = Muutus: eelvaade on ajakohane.
# of: a99c6cbc
watch-documents = Dokumendid
# of: aa4d9cdf
watch-problems = Probleemid
# of: dfa9e55c
watch-choose = Vali dokument.
# of: d0a4d6b5
watch-as = Kuju
# of: 15bbb6d9
watch-ended = Eelvaade on lõppenud. Jätkamiseks käivita uuesti `lyhty watch`.
# of: 89040bbe
print-tri-fold = Kolmeks volditav: trüki kahepoolselt, pööramine lühikesest servast; kitsas osa voldi kõigepealt sisse.
# of: aed9e8a0
print-card = Kaardid: trüki kahepoolselt, pööramine pikast servast, suurusega 100 %; lõika märkide järgi; voldi sealt, kus on kriipsjoon.
# of: 5383934b
print-booklet = Vihik: trüki kahepoolselt, pööramine pikast servast, suurusega 100 %; lõika keskelt risti läbi; pane alumine pool ülemise peale, voldi mõlemad, klammerda.
# of: 72aa572c
print-poster = Plakat: esimene lehekülg on A3; edasine on sellele, kes plakati üles paneb.
# of: cd351c14
print-shop = Trükikojale: lõplik suurus on iga lehekülje TrimBox, lõikevaru 3 mm. Vihikud on üksikute lehekülgedena lugemise järjekorras. Voldikute allikad on välja jäetud: need on A4-failis.
# of: 05f57c8c
services-past = Kuupäev on möödas: nende teenuste andmeid kontrolliti liiga ammu. Kontrolli neid enne trükkimist: { $ids }.
# of: 6e33fa0c
services-language = Ei ole teada, et teenindaks keeles { $lang }: voldik ütleb, mis keeled neil teenustel on: { $ids }.
# of: 8d7d128e
services-confidential = Välja jäetud, sest need on konfidentsiaalsed: { $ids }.
# of: 3677a465
services-lacking = teenusel „{ $service }“ ei ole välja `{ $field }`{ $field ->
        [taxonomy_term] , mida siin tuntaks: ütle valikuga `--for`, mille jaoks teenus on
       *[other] { " " }failis
    }
# of: 8b1197c6
services-exists = `{ $file }` on juba olemas; `--force` kirjutab selle üle
# of: 1f5095db
services-check = Kontrolli kontakte, siis `lyhty check`.
# of: 14c249f9
build-drafts = Mustandid: { $count ->
        [one] 1 dokument on
       *[other] { $count } dokumenti on
    } keeles, mida ükski nimeline inimene ei ole veel üle vaadanud, ja see seisab igal leheküljel: { $languages }.
# of: 3369ebd3
build-denied = Midagi ei tehtud: keegi ei ole allkirjastanud: { $documents }. Ülevaataja allkirjastab käsuga `lyhty translate accept`; ilma valikuta `--deny drafts` ütleb iga leht, et see on mustand.
# of: c2c83d5b
build-unverified = Kinnitamata: osa fakte ja kontakte ei ole allikast kinnitatud ja see on nende juurde märgitud: { $ids }.
# of: 410abae7
table-claim = Väide
# of: e3e20df7
table-result = Tulemus
# of: 817e026e
table-things = Asju
# of: 8c3f31a7
table-by-form = Vormist
# of: 18443f3c
table-queries = Päringuid
# of: bc8eb834
table-conflicts = Ummikuid
# of: ee90cf83
table-goal = Kuhu
# of: 845e2154
table-signs = Märke
# of: a1cc5462
table-one = Üks viis
# of: 5bafd660
table-other = Teine viis
# of: 6c977109
table-id = Id
# of: 1cce6d0c
table-title = Pealkiri
# of: 89ab7296
table-kind = Liik
# of: 7ec2ed7d
table-output = Dokument
# of: 6d61e062
table-needs = Milleks
# of: 431ee7c6
table-languages = Keeled
# of: 68d8f20f
table-papers = Paberid
# of: b95d5456
table-formats = Vormingud
# of: 0fee9e7e
table-files = Failid
# of: b403229a
table-size = Suurus
# of: c7a13916
table-pages = Lehti
# of: 6d61e062
table-audience = Kellele
# of: e3b26efc
table-minutes = Minutit
# of: 48a42cab
table-checked = Kontrollitud
# of: e49df8f6
table-status = Olek
# of: 0c81b148
table-source = Allikas
# of: 600278ed
table-publisher = Väljaandja
# of: 4845149d
table-date = Kuupäev
# of: 592f15ac
table-address = Aadress
# of: d08c98f1
table-used-by = Kasutab
# of: 262d3057
table-language = Keel
# of: 2c3f73ce
table-content = Sisu
# of: b61862ab
table-contact = Kontakt
# of: 4d3afc29
table-hours = Lahtiolek
# of: 3a5b7362
table-questions = Küsimusi
# of: b4cf4e88
table-indicators = Indikaatorid
# of: 7e4c1685
table-panels = Osad
# of: 202e1ecb
table-summary = Kokkuvõte
# of: 77230c27
table-because = Miks kinnitamata
# of: a2d0dcaf
table-objective = Eesmärk
# of: eb38c978
table-method = Meetod
# of: 36c79b8f
table-never-a-sign = Ei ole kunagi märk
# of: aea0c178
table-why = Miks
# of: b9abbb76
table-dimension = Rühm
# of: 4319c60a
table-sign = Märk
# of: 4a554906
table-strength = Tugevus
# of: bdbca1f2
table-also-seen = Sama võib näha ka siis, kui
# of: 10d0a5a7
table-gate = Eeltingimus
# of: b744469e
table-version = Versioon, vastuste failide jaoks
# of: 104dfab0
table-question = Küsimus
# of: 1884c996
table-otherwise = Muidu
# of: 0839f8ad
table-choices = Vastused
# of: ccfbec74
table-ending = Lõpp
# of: d0b35ae4
table-panel = Osa
# of: d4df0f0d
table-article-4 = Art 4
# of: cfcb75bf
table-text = Tekst
# of: ec7237c2
table-note = Märkus
# of: 6d61e062
table-for = Milleks
# of: 17521a64
table-area = Piirkond
# of: bbc037ba
table-anonymous = Anonüümne
# of: 6a9c46a4
table-free = Tasuta
# of: b6357b3d
table-field = Väli
# of: 5ebe7878
table-value = Väärtus
# of: 14e7ba07
listing-curricula = Kursused
# of: 229065cd
listing-modules = Ühised moodulid
# of: b4cf4e88
listing-indicators = Indikaatorid
# of: fade591a
listing-screenings = Küsitlused
# of: d039115c
listing-leaflets = Voldikud
# of: ba07fc41
listing-services = Teenused
# of: a3b218b4
listing-sources = Allikad
# of: 431ee7c6
listing-languages = Keeled
# of: a796ed44
kind-curriculum = kursus
# of: 9a56809c
kind-module = moodul
# of: b794594f
kind-indicators = indikaatorid
# of: 33024727
kind-screening = küsitlus
# of: f376524d
kind-leaflet = voldik
# of: 031f6f29
kind-service = teenus
# of: d383856d
status-unknown = ei ole teada
# of: bb70be98
status-verified = kinnitatud
# of: a7303a92
status-unverified = kinnitamata
# of: d6a671cb
status-original = originaal
# of: f36bf929
status-draft = mustand
# of: e0a20a80
status-reviewed = üle vaadatud
# of: 0259fb61
status-missing = { $missing } teksti puudu
# of: b07b0eb8
new-created = Tehtud: { $file }.
# of: 68ebb513
new-next = Edasi: muuda seda oma vajaduse järgi, siis käivita `lyhty check`.
# of: f90218d6
new-library-next = Edasi: `cd { $folder }`, siis näiteks `lyhty new leaflet my-leaflet` ja `lyhty check`.
# of: 9815e4ab
paper-apart = Võti ütleb, kuidas vastuseid loetakse: hoia see vormist eraldi.
# of: ccd2df57
result-written = Tulemus kirjutati faili { $file }.

## Proofs

# of: df85d22f
verdict-proved = tõestatud
# of: 3551c53c
verdict-refuted = ümber lükatud
# of: 080f1961
verdict-not-decided = otsustamata
# of: 520a77cb
verdict-waits = kõigepealt muud vead
# of: 104dfab0
goal-question = Küsimus
# of: ccfbec74
goal-ending = Lõpp
# of: 6b4a57cc
goal-band = Vahemik
# of: e3352777
claim-questions-reached = Iga küsimust võidakse küsida
# of: 5df2d216
claim-endings-reached = Iga lõpp võib tulla
# of: 8f9df683
claim-bands-reached = Igasse vahemikku võib jõuda
# of: e1a07c9c
claim-bands-complete = Vahemike vahel ei ole lünki ega kattumisi
# of: 0c7554ca
claim-always-an-ending = Igal teel on lõpp
# of: 35894f34
claim-gates-first = Enne ohutust, nõusolekut ja vanust ei küsita midagi
# of: b50f84f8
claim-conditions-matter = Iga tingimus võib kehtida ja võib mitte kehtida
# of: 5b6a6ad4
claim-trust-first = Midagi, mis võib haiget teha, ei küsita vara
# of: 8dccdd7e
claim-signs-never-lower = Rohkem märke ei alanda kunagi tulemust
# of: 0a7672a3
claim-skipping-is-gentle = Kui kõigest keeldutakse, on lõpp leebe
# of: eb95c07d
claim-skipping-never-raises = Keeldumine ei tõsta kunagi tulemust
# of: 6ce19aa1
claim-context-never-raises = Asjaolud, mis ei ole kunagi märgid, ei tõsta kunagi tulemust
# of: 4f07a876
claim-answers-used = Iga vastust kasutatakse
# of: 12e7bc37
proof-length = Täiskasvanult küsitakse kõige vähem { $fewest } ja kõige rohkem { $most } küsimust.
# of: acd23e13
proof-ways = Lühimad teed. `--witness NIMI` trükib vastused.
# of: 4ce57f3d
proof-example = Kaks teed, mis seda näitavad; nende erinevus on `{ $id }`:
# of: 03ba3278
proof-undecided = Piirides otsustamata: { $claim } ({ $what })
# of: a16da0aa
proof-took = { $milliseconds } ms, { $size } klauslit
# of: f31edfba
proof-no-way = ükski vastus ei vii siia: `{ $id }`; `lyhty prove { $screening }` ütleb, miks
# of: a3d68cc5
proof-way-undecided = ei saanud otsustada, kas vastused viivad siia: `{ $id }`; vaata `lyhty prove { $screening }`
# of: 20f588c9
proof-witness = Lühim tee siia: `{ $id }`, küsitluses `{ $screening }`: küsimusi { $questions }, märke { $signs }, lõpp `{ $ending }`.
    Proovi: lyhty screen { $screening } --answers SEE-FAIL

## Evaluation of tests

# of: 8672b7cc
evaluate-blank = { $count ->
        [one] { $count } lehel ei ole ühtki vastust ja seda ei loeta.
       *[other] { $count } lehel ei ole ühtki vastust ja neid ei loeta.
    }
# of: ddd45ea6
evaluate-refused = Midagi ei hinnatud.
# of: 2cc18a58
evaluate-personal-headings =
    nimi
    e-post
    telefon
    mobiil
    sünni
    sündinud
    aadress
    isikukood
    allkiri
# of: 0839f8ad
evaluate-form-answers = Vastused
# of: 3a5b7362
evaluate-form-key = Küsimused
# of: b9162985
evaluate-form-code = Lehel olev koodsõna. Jäta tühjaks, kui seda ei ole. Mitte kunagi nimi.
# of: 5b1f1dea
evaluate-form-time = pre: enne kursust. post: pärast seda. follow-up: kuid hiljem.
# of: 2913e119
evaluate-form-answer = Märgitud vastuse täht. Tühi, kui midagi ei ole märgitud.
# of: 1095ba5c
evaluate-form-column = Veerg
# of: e88da063
evaluate-form-choices = Tähed
# of: 2580868f
evaluate-form-written = Kirjutatud faili { $file }: iga lehe kohta üks rida, ainult koodsõnad ja tähed. Lehtedel on täht oma vastuse ees.
# of: ec41a9d5
usage-evaluate-no-test = kursusel `{ $course }` ei ole testi küsimusi
# of: 70786d6f
usage-evaluate-file = faili `{ $file }` lõpus ei ole .csv ega .xlsx: salvesta tabel ühena neist
# of: 32d60b20
usage-evaluate-invited = `{ $given }` ei ütle, mitu oli kutsutud: kirjuta nagu `--invited pre=24,post=24,follow-up=24`, igaüks üks kord
# of: 71f9e6be
usage-evaluate-more-sheets = testi `{ $time }` lehti on { $sheets }, aga kutsutud oli ainult { $invited }
