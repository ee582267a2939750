### translation: draft

## Help

# of: eb7f9af8
help-usage = Användning
# of: 59769976
help-usage-options = [ALTERNATIV]
# of: b32a4d37
help-usage-command = <KOMMANDO>
# of: f4622edc
help-commands = Kommandon
# of: 26021c15
help-options = Alternativ
# of: 4434e217
help-arguments = Argument

# of: 1c458914
help-lyhty = Utbildningsmaterial, kartläggningssamtal och broschyrer om rättigheter, mot människohandel. Fungerar utan nätförbindelse och sparar ingenting om du inte ber om det.
    .examples =
        Börja så här:
          lyhty build                      allt, som PDF och HTML, i mappen out
          lyhty leaflet rights --lang fi   en broschyr om rättigheter på finska, plan och vikt
          lyhty screen                     ett kartläggningssamtal
          lyhty list                       vad som finns

        Returkoder: 0 allt väl, 1 det finns fel i innehållet, 2 kommandoraden är fel,
        3 det gick inte, 130 du avbröt. Ingen returkod berättar resultatet av ett kartläggningssamtal.
# of: cb79a433
help-build = Gör utdelningsmaterial, handledningar, test, checklistor och broschyrer som filer
    .examples =
        Exempel:
          lyhty build
          lyhty build recognise-health-social --lang fi --for health
          lyhty build rights --format html,text --out leaflets
# of: c5f22dd9
help-watch = Visar dokumenten i webbläsaren medan du skriver: alltid så som innehållet är nu
    .examples =
        Exempel:
          lyhty watch
          lyhty watch var-broschyr --lang fi,sv
          lyhty watch night-shelter --port 8080

        Öppna adressen som skrivs ut. Sidan ändras av sig själv när du sparar en fil i ditt bibliotek;
        ett fel visas där och i terminalen, ovanför den senaste sidan utan fel. Bara den här datorn kan
        se sidan, och ingenting skrivs på disken. Ctrl-C avslutar.
# of: 270ca3e8
help-leaflet = Gör broschyrer: plana, vikta, som plånbokskort, häften eller affischer
    .examples =
        Exempel:
          lyhty leaflet rights --lang fi,sv,en
          lyhty leaflet rights --lang all --paper large,booklet
          lyhty leaflet rights --lang fi,sv,en --format html
          lyhty leaflet rights --lang en --beside fi --area helsinki
          lyhty leaflet my-card --paper card --print-shop

        Papper: a4; large (stor text); tri-fold (vikt i tre delar); card (85 x 55 mm, flera på ett
        ark); booklet (åtta A6-sidor av ett A4-ark); poster (A3); slides (16 : 9). Texten krymper inom
        vissa gränser så att den får plats; annars säger felet hur mycket den är för lång. Inget skärs
        bort.
# of: 86e8272a
help-screen = Går igenom ett kartläggningssamtal, en fråga i taget
    .examples =
        Exempel:
          lyhty screen
          lyhty screen first-conversation --lang sv
          lyhty screen --plain             numrerade rader, för skärmläsare och enkla terminaler
          lyhty screen --beside fi         frågorna på två språk
          lyhty screen --paper             ett formulär att fylla i, och nyckeln till det
          lyhty screen --answers FIL       svar från en fil, för utbildning och test
          lyhty screen --save prat.age     bevaras krypterat efter varje svar
          lyhty screen --resume prat.age   fortsätter med det
          lyhty screen --consult request.age --to age1…   till slut en fråga om råd

        Ingenting sparas om du inte ber om det med --save. Ctrl-C, eller ordet exit, avslutar genast och tömmer terminalen. Om terminalen för en egen logg
        eller sessionen spelas in går det inte att tömma dem härifrån.
# of: 4eacba61
help-list = Listar kurser, moduler, indikatorer, kartläggningssamtal, broschyrer, tjänster, källor eller språk
    .examples =
        Exempel:
          lyhty list
          lyhty list services --lang sv
          lyhty list sources --format json
# of: 6d49831f
help-show = Visar en sak i sin helhet
    .examples =
        Exempel:
          lyhty show rights
          lyhty show nollalinja --lang fi
          lyhty show sexual-exploitation --format json
# of: d4930173
help-check = Hittar problem i innehållet: var, vad som är fel, vad du kan göra
    .examples =
        Exempel:
          lyhty check
          lyhty check curricula/my-course.yaml
          lyhty check --format json --deny warnings
# of: 53971281
help-prove = Bevisar vad som gäller för en kartläggning vilka svaren än är, och visar svar som leder till varje fråga och slut
    .examples =
        Exempel:
          lyhty prove first-conversation
          lyhty prove first-conversation --witness consult-now > svar.yaml
          lyhty screen first-conversation --answers svar.yaml
# of: 49ae7ba3
help-services = Tar tjänster till en katalog någon annanstans och tillbaka (HSDS 3, JSON)
# of: 0590ace6
help-services-export = Skriver tjänster som HSDS 3 i JSON; konfidentiella utelämnas
# of: 489a5b57
help-services-import = Läser tjänster från HSDS 3 i JSON till ditt bibliotek; inget hittas på, och det som kommer utifrån är obekräftat
# of: 932e3fd4
help-evaluate = Visar vad svaren på en kurs test säger: kunskap före, efter och senare, och vad som behöver läras ut igen
    .examples =
        Exempel:
          lyhty evaluate recognise-health-social --new-answers svar.xlsx
          lyhty evaluate recognise-health-social --answers svar.xlsx --invited pre=24,post=24
          lyhty evaluate recognise-health-social --answers fore.csv efter.csv --out rapport.pdf

        En rad är ett blad. Kolumner: code (kodordet på bladet, får vara tomt), time (pre, post eller
        follow-up) och en kolumn för varje fråga med svarets bokstav eller id. Inga namn.
        Kodord visas aldrig. Hur det räknas: docs/evaluation.md.
# of: 4bd74d2e
help-new = Påbörjar en ny kurs, gemensam modul, indikatorlista eller broschyr, ett nytt kartläggningssamtal eller bibliotek
    .examples =
        Exempel:
          lyhty new library our-library
          lyhty new curriculum night-shelter --lang fi

# of: baf6e32b
help-schema = Berättar för textredigerare vad som får stå i dina filer (JSON Schema)
    .examples =
        Exempel:
          lyhty schema leaflet
          lyhty schema --all .lyhty/schemas

        `lyhty new` gör detta åt dig: filen börjar med en rad som anger dess schema, och redigerare med
        stöd för YAML (VS Code, Neovim, Emacs, Helix …) fyller i nycklar och ord och förklarar dem.
# of: 1b3b62a5
help-completions = Låter skalet fylla i kommandon, flaggor, id och språk
    .examples =
        Lägg en av dessa i filen som ditt skal läser när det startar:
          bash         source <(lyhty completions bash)
          zsh          source <(lyhty completions zsh)
          fish         lyhty completions fish | source
          PowerShell   lyhty completions powershell | Out-String | Invoke-Expression
          elvish       eval (lyhty completions elvish | slurp)
# of: 0ade65eb
help-man = Skriver manualsidor på det språk programmet talar
    .examples =
        Exempel:
          lyhty man ~/.local/share/man/man1
# of: 7ee4f7e2
arg-help = Visar den här hjälpen
# of: 137b1684
arg-version = Visar versionen
# of: aa1973d6
arg-library = Mappen med ditt eget bibliotek; det går före det medföljande innehållet. Standard: närmaste mapp härifrån och uppåt som har en lyhty.yaml
# of: f01cb168
arg-style = En stilfil (färger, logotyp, teckensnitt, marginaler) i stället för bibliotekets style.yaml
# of: d63e659a
arg-fonts = En mapp med typsnitt (.ttf, .otf, .ttc) som används utöver programmets egna: för japanska och koreanska, eller egna
# of: c6850bf1
arg-system-fonts = Använder också systemets typsnitt, för skriftsystem som inget annat typsnitt är för. Andra datorer kan då göra andra filer
# of: b56712f5
arg-ui-lang = Programmets språk. Standard: systemets språk, annars engelska
# of: e9c92a69
arg-build-ids = Vad som ska göras, enligt id. Standard: allt
# of: c68237dc
arg-build-lang = Språk, åtskilda med kommatecken. Standard: alla
# of: 08a6ac18
arg-build-format = Format, åtskilda med komman: pdf, html, docx, markdown, text; pptx av bilder; ics med --start. Standard: pdf,html, och ics med --start
# of: 5c1848d7
arg-build-output = Vilka dokument, åtskilda med komman. Standard: alla som finns av varje id
# of: d8b54e44
arg-build-audience = Bara det som är för den här målgruppen: { $audiences }
# of: b09ac2fa
arg-build-start = När kursen börjar, som 2027-02-03T09:00: programmet får klockslag, och det görs en .ics-fil för kalendrar
# of: d74591e9
arg-build-paper = Vad PDF-filerna är för, åtskilt med kommatecken: a4, large; av en kurs bilder slides och notes; för broschyrer också tri-fold, card, booklet, poster, slides. Standard: a4; bilder slides,notes; för broschyrer vad de säger
# of: 8c8112f1
arg-print-shop = För ett tryckeri: med utfall, rutor för renskärning och märken runt varje stycke
# of: 53763421
arg-build-minutes = Tiden för en kurs i minuter: valfria delar utelämnas, andra kortas, pauserna står kvar
# of: 3cb560d2
arg-out = Mappen att skriva till. Standard: out
# of: 417bce01
arg-jobs = Hur många dokument som görs samtidigt. Standard: ett per processor
# of: f5aba141
arg-fresh = Gör allt på nytt, vad som än redan finns. Annars görs bara det som skulle bli annorlunda
# of: b325be5c
arg-watch-ids = Vad som visas, enligt id. Standard: allt
# of: decc6e70
arg-watch-lang = Språk, åtskilda med kommatecken, eller all. Standard: de som ditt eget bibliotek har
# of: 8f2f87b0
arg-port = Adressens port. Standard: en som är ledig
# of: 2af9cfc5
arg-leaflet-ids = Vilka broschyrer, enligt id
# of: 37f7bd14
arg-leaflet-lang = Språk, åtskilda med kommatecken, eller all (alla). Standard: programmets språk
# of: f2762c8d
arg-leaflet-paper = För vad, åtskilt med kommatecken: a4, large, tri-fold, card, booklet, poster, slides. Standard: vad broschyren säger, annars a4,tri-fold
# of: d18b4fb1
arg-leaflet-format = Format, åtskilda med kommatecken: pdf; html (en sida för telefoner med alla språk); docx, markdown, text. Standard: pdf
# of: 4ef5e09a
arg-leaflet-beside = Två språk sida vid sida, rad för rad: också på det här. På a4 och large och i html
# of: 5adb982a
arg-needs = Tjänster för de här behoven, åtskilda med kommatecken: emergency, trafficking-victims, violence, legal-advice …
# of: ed9a61d2
arg-area = Tjänster för det här området och för hela landet
# of: 469a978e
arg-services = De här tjänsterna i stället för broschyrens egna, enligt id, åtskilda med kommatecken
# of: 4c4db241
arg-speaks = Tjänster som man vet betjänar på det här språket
# of: 35c20520
arg-services-export-ids = Vilka tjänster, enligt id. Standard: alla
# of: ede4542a
arg-services-export-out = Filen att skriva. Standard: utmatningen
# of: 54731a7c
arg-services-import-file = Filen att läsa
# of: 8e8687fc
arg-services-import-needs = Vad tjänster är till för som inte själva säger det, åtskilt med kommatecken
# of: 0b2df024
arg-services-import-lang = Språket tjänsterna är skrivna på. Standard: en
# of: c0502e59
arg-services-import-force = Skriver över filer
# of: df7da8e0
arg-screen-id = Vilket kartläggningssamtal. Standard: first-conversation
# of: 134de642
arg-screen-lang = Samtalets språk. Standard: programmets språk
# of: 95d1f288
arg-screen-beside = Visar frågorna även på det här språket
# of: 4b2b6aab
arg-answers = Tar svaren från den här filen och skriver ut resultatet
# of: 0e0d5b5a
arg-plain = Numrerade rader i stället för menyer
# of: bf9e43c5
arg-screen-paper = Gör ett formulär att fylla i och en separat nyckel för den professionella, och frågar ingenting
# of: 33577367
arg-screen-out = Skriver resultatet till den här filen (.pdf, .html, .docx, .md eller .txt). Annars skrivs ingenting. Med --paper: mappen, annars out
# of: 830e20e4
arg-screen-format = Format för formuläret och nyckeln: pdf, html, docx, markdown, text. Standard: pdf
# of: c0b82a86
arg-what = Något av dessa: curricula, modules, indicators, screenings, leaflets, services, sources, languages. Standard: allt innehåll
# of: 4f5cba45
arg-lang = Språket att visa på. Standard: programmets språk
# of: 6cdfc185
arg-list-format = table (tabell) eller json. Standard: table
# of: 6cdfc185
arg-show-format = table (tabell) eller json. Standard: table
# of: cd9e12c2
arg-show-id = Vad som ska visas
# of: d3fdc757
arg-paths = Filer eller mappar. Standard: hela biblioteket
# of: 680bf85b
arg-check-format = human, short eller json. Standard: human i en terminal, annars short
# of: 698be15a
arg-unsigned = Gör inget av detta slag: drafts, det vill säga utkast som ingen har skrivit under på sitt språk
# of: 57ce3970
arg-deny = Räknar också dessa som fel: warnings (varningar), drafts (utkast)
# of: 094daea2
arg-prove-id = Vilken kartläggning
# of: b4ad14f8
arg-witness = Skriver ut de kortaste svaren som leder till denna fråga, detta slut eller denna klass, som en fil för `lyhty screen --answers`
# of: 6cdfc185
arg-prove-format = table eller json. Förval: table
# of: b6bb3015
arg-schema-kind = curriculum, module, indicators, screening, leaflet, service, style eller library
# of: f31f30f6
arg-schema-all = Skriver scheman för alla slags filer till den här mappen
# of: 1e348a88
arg-shell = bash, zsh, fish, powershell eller elvish
# of: 3d23d61f
arg-folder = Mappen att skriva till
# of: 62e44779
arg-evaluate-course = Vilken kurs (id)
# of: d2d056e0
arg-evaluate-answers = Filer med svar: .csv eller .xlsx
# of: eda3e012
arg-evaluate-new-answers = Skriver en tom tabell (.xlsx eller .csv) att föra in svar i, och utvärderar ingenting
# of: c60d6bf6
arg-evaluate-invited = Hur många som kunde ha svarat, för svarsfrekvensen: pre=24,post=24,follow-up=24
# of: 21b48078
arg-evaluate-mark = Under så många procent rätta svar behöver något läras ut igen. Förval: 80
# of: ad54f6e6
arg-evaluate-lang = Rapportens språk. Förval: programmets språk
# of: 35fdde2d
arg-evaluate-out = Skriver en rapport till denna fil (.pdf, .html, .docx, .md eller .txt). Förval: tabeller på skärmen
# of: 88a9a3bb
arg-kind = curriculum, module, indicators, screening, leaflet eller library
# of: 8b83397e
arg-new-id = Id: ord med små bokstäver och bindestreck emellan
# of: d5006d90
arg-new-lang = Språket du skriver på. Standard: programmets språk

## Mistakes on the command line

# of: 3e12e121
usage-unknown-argument = alternativet `{ $argument }` finns inte här
# of: e448aefa
usage-unknown-command = kommandot `{ $argument }` finns inte
# of: b6236ee8
usage-missing-value = `{ $argument }` behöver ett värde
# of: 9e0b0252
usage-wrong-value = `{ $value }` är inte ett värde för `{ $argument }`
# of: a6cb94bc
usage-missing-argument = något saknas: { $argument }
# of: 89a689a2
usage-missing-command = säg vad som ska göras: ett kommando saknas
# of: 343bd6fb
usage-conflict = `{ $argument }` går inte ihop med `{ $other }`
# of: 084d6ec0
usage-other = kommandoraden går inte att förstå: { $argument }
# of: 749bfcc2
usage-did-you-mean = Menade du `{ $suggestion }`?
# of: 60d7ea7f
usage-valid-values = Möjliga: { $values }
# of: ae1b4c58
usage-see-help = `--help` visar vad man kan skriva.
# of: dd5bad1b
usage-unknown-audience = målgruppen `{ $given }` finns inte; det finns: { $audiences }
# of: 35d21029
usage-no-start = en kalenderfil behöver veta när kursen börjar: `--start 2027-02-03T09:00`
# of: ce65dc1e
usage-minutes-no-course = `--minutes` är tiden för en kurs, och ingen görs här
# of: 2f5bb223
usage-too-short = Kursen `{ $id }` kan inte hållas på { $available } minuter: den tar minst { $least }, utan allt som är valfritt och med resten så kort som den får vara
# of: 2f404026
usage-not-an-id = `{ $given }` duger inte som id: använd små bokstäver a–z och siffror 0–9, med bindestreck mellan orden
# of: 56b1f499
usage-which-screening = vilken kartläggning ska bevisas? Det finns: { $screenings }
# of: 4506aeeb
usage-no-screening = `{ $given }` är ingen kartläggning; det finns: { $screenings }
# of: 859fde64
usage-no-library = här finns inget eget bibliotek: skapa ett med `lyhty new library NAMN` och gå till dess mapp, eller ange ett med `--library`
# of: d5947abe
usage-port-taken = ett annat program använder porten { $port }: välj en annan, eller utelämna `--port`
# of: 9c2eaa01
usage-no-content = `{ $path }` har inget innehåll: det står i bibliotekets mappar curricula, indicators, leaflets, services och locales
# of: a00ad459
usage-beside-flat = två språk sida vid sida får plats bara på a4 och large
# of: 4c005ab4
usage-confidential = `{ $id }` är konfidentiell och trycks aldrig
# of: 96095d39
usage-unknown-need = behovet `{ $given }` finns inte; dessa finns: { $known }
# of: 1cea31cb
usage-unknown-area = ingen tjänst gäller området `{ $given }`; dessa finns: { $known }
# of: 25270852
usage-only-services = `--for`, `--area` och `--speaks` gäller tjänster: `lyhty list services`
# of: 4b3e1010
usage-result-format = `{ $file }` slutar inte på .pdf, .html, .docx, .md eller .txt

## What commands say

# of: 10dc9383
problems-drafts = { $files ->
        [one] 1 översättning är ett utkast: ingen namngiven person har granskat den.
       *[other] { $files } översättningar är utkast: ingen namngiven person har granskat dem.
    } `lyhty translate status` visar alla.
# of: b55ba841
problems-summary = { $errors ->
        [one] 1 fel
       *[other] { $errors } fel
    }, { $warnings ->
        [one] 1 varning
       *[other] { $warnings } varningar
    }
# of: 395898a4
problems-none = Inga problem i { $files ->
        [one] 1 fil
       *[other] { $files } filer
    }.
# of: df0ee62d
build-progress = Gör dokument
# of: 882618ae
build-done = { $files ->
        [one] 1 fil
       *[other] { $files } filer
    } i { $folder }
# of: 7097413a
build-same = Inget har ändrats: { $files ->
        [one] 1 fil i { $folder } är
       *[other] alla { $files } filer i { $folder } är
    } som det ska vara.
# of: 770cf751
build-some = { $files ->
        [one] 1 fil
       *[other] { $files } filer
    } i { $folder }; { $stand } av dem oförändrade
# of: dc5ea649
build-left-over = Görs inte längre, men finns kvar från en tidigare gång; ta bort dem om ingen behöver dem: { $files }.
# of: 681c9b58
build-nothing = Inget motsvarar det du angav: inga dokument gjordes.
# of: 4ee1e55e
build-fitted = `{ $id }` tar { $minutes } av { $available } minuter i stället för { $whole }: { $gone ->
        [0] inget utelämnas
        [one] 1 del utelämnas
       *[other] { $gone } delar utelämnas
    }, { $shorter ->
        [0] ingen blir kortare
        [one] 1 blir kortare
       *[other] { $shorter } blir kortare
    }. Kursledarens guide säger vilka.
# of: 244d8a93
man-name = Namn
# of: 8cc4b5c0
man-synopsis = Översikt
# of: 59ff9885
man-description = Beskrivning
# of: 2ebda06e
man-examples = Exempel
# of: 718cdab6
man-version = Version
# of: 5b7487db
watch-serving = Förhandsvisning: { $address } (bara på den här datorn; Ctrl-C avslutar)
# of: eec27a61
watch-shown = Ändrat: förhandsvisningen är aktuell.
# of: a99c6cbc
watch-documents = Dokument
# of: aa4d9cdf
watch-problems = Problem
# of: dfa9e55c
watch-choose = Välj ett dokument.
# of: d0a4d6b5
watch-as = Som
# of: 15bbb6d9
watch-ended = Förhandsvisningen har avslutats. Starta `lyhty watch` igen för att fortsätta.
# of: 89040bbe
print-tri-fold = Vikt i tre delar: skriv ut på båda sidor, vänd längs kortsidan; vik in den smala delen först.
# of: aed9e8a0
print-card = Kort: skriv ut på båda sidor, vänd längs långsidan, i storleken 100 %; skär längs märkena; vik där linjen är streckad.
# of: 5383934b
print-booklet = Häfte: skriv ut på båda sidor, vänd längs långsidan, i storleken 100 %; skär av på mitten; lägg den nedre halvan på den övre, vik båda, häfta.
# of: 72aa572c
print-poster = Affisch: den första sidan är A3; resten är för den som hänger upp den.
# of: cd351c14
print-shop = För ett tryckeri: den färdiga storleken är TrimBox på varje sida, med 3 mm utfall. Häften är enskilda sidor i läsordning. Broschyrernas källor är utelämnade: de står i A4-filen.
# of: 05f57c8c
services-past = Föråldrade: uppgifterna om de här tjänsterna kontrollerades för länge sedan. Kontrollera dem före tryckning: { $ids }.
# of: 6e33fa0c
services-language = Man vet inte att de betjänar på { $lang }: broschyren säger vilka språk tjänsterna har: { $ids }.
# of: 8d7d128e
services-confidential = Utelämnade som konfidentiella: { $ids }.
# of: 3677a465
services-lacking = tjänsten ”{ $service }” har inget `{ $field }` { $field ->
        [taxonomy_term] som är känt här: säg vad den är till för med `--for`
       *[other] i filen
    }
# of: 8b1197c6
services-exists = `{ $file }` finns redan; `--force` skriver över den
# of: 1f5095db
services-check = Kontrollera kontakterna, sedan `lyhty check`.
# of: 14c249f9
build-drafts = Utkast: { $count ->
        [one] 1 dokument är
       *[other] { $count } dokument är
    } på ett språk vars texter ingen namngiven person har granskat ännu, och det står på varje sida: { $languages }.
# of: 3369ebd3
build-denied = Inget gjordes: ingen har skrivit under { $documents }. En granskare skriver under med `lyhty translate accept`; utan `--deny drafts` säger varje sida att den är ett utkast.
# of: c2c83d5b
build-unverified = Obekräftat: en del uppgifter och kontakter har inte bekräftats hos källan, och är märkta så: { $ids }.
# of: 410abae7
table-claim = Påstående
# of: e3e20df7
table-result = Resultat
# of: 817e026e
table-things = Antal
# of: 8c3f31a7
table-by-form = Av formen
# of: 18443f3c
table-queries = Sökningar
# of: bc8eb834
table-conflicts = Återvändsgränder
# of: ee90cf83
table-goal = Till
# of: 845e2154
table-signs = Tecken
# of: a1cc5462
table-one = Det ena sättet
# of: 5bafd660
table-other = Det andra
# of: 6c977109
table-id = Id
# of: 1cce6d0c
table-title = Namn
# of: 89ab7296
table-kind = Typ
# of: 7ec2ed7d
table-output = Dokument
# of: 6d61e062
table-needs = För
# of: 431ee7c6
table-languages = Språk
# of: 68d8f20f
table-papers = Papper
# of: b95d5456
table-formats = Format
# of: 0fee9e7e
table-files = Filer
# of: b403229a
table-size = Storlek
# of: c7a13916
table-pages = Sidor
# of: 6d61e062
table-audience = För vem
# of: e3b26efc
table-minutes = Minuter
# of: 48a42cab
table-checked = Kontrollerad
# of: e49df8f6
table-status = Status
# of: 0c81b148
table-source = Källa
# of: 600278ed
table-publisher = Utgivare
# of: 4845149d
table-date = Datum
# of: 592f15ac
table-address = Adress
# of: d08c98f1
table-used-by = Används i
# of: 262d3057
table-language = Språk
# of: 2c3f73ce
table-content = Innehåll
# of: b61862ab
table-contact = Kontakt
# of: 4d3afc29
table-hours = Öppettider
# of: 3a5b7362
table-questions = Frågor
# of: b4cf4e88
table-indicators = Indikatorer
# of: 7e4c1685
table-panels = Delar
# of: 202e1ecb
table-summary = Sammanfattning
# of: 77230c27
table-because = Varför obekräftad
# of: a2d0dcaf
table-objective = Mål
# of: eb38c978
table-method = Metod
# of: 36c79b8f
table-never-a-sign = Aldrig ett tecken
# of: aea0c178
table-why = Varför
# of: b9abbb76
table-dimension = Grupp
# of: 4319c60a
table-sign = Tecken
# of: 4a554906
table-strength = Styrka
# of: bdbca1f2
table-also-seen = Syns också när
# of: 10d0a5a7
table-gate = Förutsättning
# of: b744469e
table-version = Version, för filer med svar
# of: 104dfab0
table-question = Fråga
# of: 1884c996
table-otherwise = Annars
# of: 0839f8ad
table-choices = Svar
# of: ccfbec74
table-ending = Avslutning
# of: d0b35ae4
table-panel = Del
# of: d4df0f0d
table-article-4 = Art. 4
# of: cfcb75bf
table-text = Text
# of: ec7237c2
table-note = Anmärkning
# of: 6d61e062
table-for = Avsedd för
# of: 17521a64
table-area = Område
# of: bbc037ba
table-anonymous = Anonymt
# of: 6a9c46a4
table-free = Gratis
# of: b6357b3d
table-field = Fält
# of: 5ebe7878
table-value = Värde
# of: 14e7ba07
listing-curricula = Kurser
# of: 229065cd
listing-modules = Gemensamma moduler
# of: b4cf4e88
listing-indicators = Indikatorer
# of: fade591a
listing-screenings = Kartläggningssamtal
# of: d039115c
listing-leaflets = Broschyrer
# of: ba07fc41
listing-services = Tjänster
# of: a3b218b4
listing-sources = Källor
# of: 431ee7c6
listing-languages = Språk
# of: a796ed44
kind-curriculum = kurs
# of: 9a56809c
kind-module = modul
# of: b794594f
kind-indicators = indikatorer
# of: 33024727
kind-screening = kartläggningssamtal
# of: f376524d
kind-leaflet = broschyr
# of: 031f6f29
kind-service = tjänst
# of: d383856d
status-unknown = inte känt
# of: bb70be98
status-verified = bekräftad
# of: a7303a92
status-unverified = obekräftad
# of: d6a671cb
status-original = original
# of: f36bf929
status-draft = utkast
# of: e0a20a80
status-reviewed = granskad
# of: 0259fb61
status-missing = { $missing ->
        [one] 1 text saknas
       *[other] { $missing } texter saknas
    }
# of: b07b0eb8
new-created = Skapade { $file }.
# of: 68ebb513
new-next = Nästa steg: ändra den efter dina behov och kör sedan `lyhty check`.
# of: f90218d6
new-library-next = Nästa steg: `cd { $folder }`, sedan till exempel `lyhty new leaflet my-leaflet` och `lyhty check`.
# of: 9815e4ab
paper-apart = Nyckeln berättar vad svaren räknas som: håll den skild från formuläret.
# of: ccd2df57
result-written = Resultatet skrevs till { $file }.

## Proofs

# of: df85d22f
verdict-proved = bevisat
# of: 3551c53c
verdict-refuted = stämmer inte
# of: 080f1961
verdict-not-decided = inte avgjort
# of: 520a77cb
verdict-waits = andra fel först
# of: 104dfab0
goal-question = Fråga
# of: ccfbec74
goal-ending = Slut
# of: 6b4a57cc
goal-band = Klass
# of: e3352777
claim-questions-reached = Varje fråga kan ställas
# of: 5df2d216
claim-endings-reached = Varje slut kan komma
# of: 8f9df683
claim-bands-reached = Varje klass kan nås
# of: e1a07c9c
claim-bands-complete = Klasserna lämnar inga luckor och går inte in i varandra
# of: 0c7554ca
claim-always-an-ending = Varje väg har ett slut
# of: 35894f34
claim-gates-first = Inget frågas före trygghet, samtycke och ålder
# of: b50f84f8
claim-conditions-matter = Varje villkor kan både stämma och inte stämma
# of: 5b6a6ad4
claim-trust-first = Inget som kan göra ont frågas tidigt
# of: 8dccdd7e
claim-signs-never-lower = Fler tecken sänker aldrig resultatet
# of: 0a7672a3
claim-skipping-is-gentle = Att avstå från allt slutar varsamt
# of: eb95c07d
claim-skipping-never-raises = Att avstå från att svara höjer aldrig resultatet
# of: 6ce19aa1
claim-context-never-raises = Fakta som aldrig är tecken höjer aldrig resultatet
# of: 4f07a876
claim-answers-used = Varje svar används
# of: 12e7bc37
proof-length = En vuxen får minst { $fewest } och högst { $most } frågor.
# of: acd23e13
proof-ways = De kortaste vägarna. `--witness NAMN` skriver ut svaren.
# of: 4ce57f3d
proof-example = Två vägar som visar det; de skiljer sig i `{ $id }`:
# of: 03ba3278
proof-undecided = Inte avgjort inom gränserna: { $claim } ({ $what })
# of: a16da0aa
proof-took = { $milliseconds } ms, { $size } klausuler
# of: f31edfba
proof-no-way = inga svar leder till `{ $id }`; `lyhty prove { $screening }` säger varför
# of: a3d68cc5
proof-way-undecided = det kunde inte avgöras om svar leder till `{ $id }`; se `lyhty prove { $screening }`
# of: 20f588c9
proof-witness = Den kortaste vägen till `{ $id }` i `{ $screening }`: { $questions } frågor, { $signs } tecken, slut `{ $ending }`.
    Pröva: lyhty screen { $screening } --answers DENNA-FIL

## Evaluation of tests

# of: 8672b7cc
evaluate-blank = { $count ->
        [one] { $count } blad har inget svar alls och räknas inte.
       *[other] { $count } blad har inget svar alls och räknas inte.
    }
# of: ddd45ea6
evaluate-refused = Ingenting utvärderades.
# of: 2cc18a58
evaluate-personal-headings =
    namn
    e-post
    telefon
    mobil
    född
    födelse
    adress
    personnummer
    personbeteckning
    underskrift
# of: 0839f8ad
evaluate-form-answers = Svar
# of: 3a5b7362
evaluate-form-key = Frågor
# of: b9162985
evaluate-form-code = Kodordet på bladet. Lämna tomt om det inte finns något. Aldrig ett namn.
# of: 5b1f1dea
evaluate-form-time = pre: före kursen. post: efter den. follow-up: månader senare.
# of: 2913e119
evaluate-form-answer = Bokstaven för svaret som är förkryssat. Tomt om inget är det.
# of: 1095ba5c
evaluate-form-column = Kolumn
# of: e88da063
evaluate-form-choices = Bokstäver
# of: 2580868f
evaluate-form-written = Skrivet till { $file }: en rad för varje blad, bara kodord och bokstäver. På bladen står bokstaven framför sitt svar.
# of: ec41a9d5
usage-evaluate-no-test = kursen `{ $course }` har inga testfrågor
# of: 70786d6f
usage-evaluate-file = `{ $file }` slutar inte på .csv eller .xlsx: spara tabellen som något av dem
# of: 32d60b20
usage-evaluate-invited = `{ $given }` säger inte hur många som var inbjudna: skriv som i `--invited pre=24,post=24,follow-up=24`, var och en en gång
# of: 71f9e6be
usage-evaluate-more-sheets = det finns { $sheets } blad av `{ $time }`, och bara { $invited } var inbjudna
