### translation: draft

## Help

help-usage = Användning
help-usage-options = [ALTERNATIV]
help-usage-command = <KOMMANDO>
help-commands = Kommandon
help-options = Alternativ
help-arguments = Argument

help-lyhty = Utbildningsmaterial, kartläggningssamtal och broschyrer om rättigheter, mot människohandel. Fungerar utan nätförbindelse och sparar ingenting om du inte ber om det.
    .examples =
        Börja så här:
          lyhty build                      allt, som PDF och HTML, i mappen out
          lyhty leaflet rights --lang fi   en broschyr om rättigheter på finska, plan och vikt
          lyhty screen                     ett kartläggningssamtal
          lyhty list                       vad som finns

        Returkoder: 0 allt väl, 1 det finns fel i innehållet, 2 kommandoraden är fel,
        3 det gick inte, 130 du avbröt. Ingen returkod berättar resultatet av ett kartläggningssamtal.
help-build = Gör utdelningsmaterial, handledningar, test, checklistor och broschyrer som filer
    .examples =
        Exempel:
          lyhty build
          lyhty build recognise-health-social --lang fi --for health
          lyhty build rights --format html,text --out leaflets
help-leaflet = Gör broschyrer: plana, vikta, som plånbokskort, häften eller affischer
    .examples =
        Exempel:
          lyhty leaflet rights --lang fi,sv,en
          lyhty leaflet rights --lang all --paper large,booklet
          lyhty leaflet my-card --paper card --print-shop

        Papper: a4; large (stor text); tri-fold (vikt i tre delar); card (85 x 55 mm, flera på ett
        ark); booklet (åtta A6-sidor av ett A4-ark); poster (A3); slides (16 : 9). Texten krymper inom
        vissa gränser så att den får plats; annars säger felet hur mycket den är för lång. Inget skärs
        bort.
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

        Ingenting sparas om du inte ber om det med --save. Ctrl-C, eller ordet exit, avslutar genast och tömmer terminalen. Om terminalen för en egen logg
        eller sessionen spelas in går det inte att tömma dem härifrån.
help-list = Listar kurser, indikatorer, kartläggningssamtal, broschyrer, tjänster, källor eller språk
    .examples =
        Exempel:
          lyhty list
          lyhty list services --lang sv
          lyhty list sources --format json
help-show = Visar en sak i sin helhet
    .examples =
        Exempel:
          lyhty show rights
          lyhty show nollalinja --lang fi
          lyhty show sexual-exploitation --format json
help-check = Hittar problem i innehållet: var, vad som är fel, vad du kan göra
    .examples =
        Exempel:
          lyhty check
          lyhty check curricula/my-course.yaml
          lyhty check --format json --deny warnings
help-prove = Bevisar vad som gäller för en kartläggning vilka svaren än är, och visar svar som leder till varje fråga och slut
    .examples =
        Exempel:
          lyhty prove first-conversation
          lyhty prove first-conversation --witness consult-now > svar.yaml
          lyhty screen first-conversation --answers svar.yaml
help-new = Påbörjar en ny kurs, indikatorlista eller broschyr, ett nytt kartläggningssamtal eller bibliotek
    .examples =
        Exempel:
          lyhty new library our-library
          lyhty new curriculum night-shelter --lang fi

arg-help = Visar den här hjälpen
arg-version = Visar versionen
arg-library = Mappen med ditt eget bibliotek; det går före det medföljande innehållet. Standard: närmaste mapp härifrån och uppåt som har en lyhty.yaml
arg-style = En stilfil (färger, logotyp, teckensnitt, marginaler) i stället för bibliotekets style.yaml
arg-fonts = En mapp med typsnitt (.ttf) som används utöver programmets egna: för kinesiska, japanska och koreanska, eller egna
arg-system-fonts = Använder också systemets typsnitt, för skriftsystem som inget annat typsnitt är för. Andra datorer kan då göra andra filer
arg-ui-lang = Programmets språk. Standard: systemets språk, annars engelska
arg-build-ids = Vad som ska göras, enligt id. Standard: allt
arg-build-lang = Språk, åtskilda med kommatecken. Standard: alla
arg-build-format = Format, åtskilda med kommatecken: pdf, html, markdown, text. Standard: pdf,html
arg-build-audience = Bara det som är för den här målgruppen: { $audiences }
arg-build-paper = Vad PDF-filerna är för, åtskilt med kommatecken: a4, large, slides; för broschyrer också tri-fold, card, booklet, poster. Standard: a4; för broschyrer vad de säger
arg-print-shop = För ett tryckeri: med utfall, rutor för renskärning och märken runt varje stycke
arg-out = Mappen att skriva till. Standard: out
arg-jobs = Hur många dokument som görs samtidigt. Standard: ett per processor
arg-leaflet-ids = Vilka broschyrer, enligt id
arg-leaflet-lang = Språk, åtskilda med kommatecken, eller all (alla). Standard: programmets språk
arg-leaflet-paper = För vad, åtskilt med kommatecken: a4, large, tri-fold, card, booklet, poster, slides. Standard: vad broschyren säger, annars a4,tri-fold
arg-screen-id = Vilket kartläggningssamtal. Standard: first-conversation
arg-screen-lang = Samtalets språk. Standard: programmets språk
arg-screen-beside = Visar frågorna även på det här språket
arg-answers = Tar svaren från den här filen och skriver ut resultatet
arg-plain = Numrerade rader i stället för menyer
arg-screen-paper = Gör ett formulär att fylla i och en separat nyckel för den professionella, och frågar ingenting
arg-screen-out = Skriver resultatet till den här filen (.pdf, .html, .md eller .txt). Annars skrivs ingenting. Med --paper: mappen, annars out
arg-screen-format = Format för formuläret och nyckeln: pdf, html, markdown, text. Standard: pdf
arg-what = Något av dessa: curricula, indicators, screenings, leaflets, services, sources, languages. Standard: allt innehåll
arg-lang = Språket att visa på. Standard: programmets språk
arg-list-format = table (tabell) eller json. Standard: table
arg-show-format = table (tabell) eller json. Standard: table
arg-show-id = Vad som ska visas
arg-paths = Filer eller mappar. Standard: hela biblioteket
arg-check-format = human, short eller json. Standard: human i en terminal, annars short
arg-deny = Räknar också dessa som fel: warnings (varningar), drafts (utkast)
arg-prove-id = Vilken kartläggning
arg-witness = Skriver ut de kortaste svaren som leder till denna fråga, detta slut eller denna klass, som en fil för `lyhty screen --answers`
arg-prove-format = table eller json. Förval: table
arg-kind = curriculum, indicators, screening, leaflet eller library
arg-new-id = Id: ord med små bokstäver och bindestreck emellan
arg-new-lang = Språket du skriver på. Standard: programmets språk

## Mistakes on the command line

usage-unknown-argument = alternativet `{ $argument }` finns inte här
usage-unknown-command = kommandot `{ $argument }` finns inte
usage-missing-value = `{ $argument }` behöver ett värde
usage-wrong-value = `{ $value }` är inte ett värde för `{ $argument }`
usage-missing-argument = något saknas: { $argument }
usage-missing-command = säg vad som ska göras: ett kommando saknas
usage-conflict = `{ $argument }` går inte ihop med `{ $other }`
usage-other = kommandoraden går inte att förstå: { $argument }
usage-did-you-mean = Menade du `{ $suggestion }`?
usage-valid-values = Möjliga: { $values }
usage-see-help = `--help` visar vad man kan skriva.
usage-unknown-audience = målgruppen `{ $given }` finns inte; det finns: { $audiences }
usage-not-an-id = `{ $given }` duger inte som id: använd små bokstäver a–z och siffror 0–9, med bindestreck mellan orden
usage-no-library = här finns inget eget bibliotek: skapa ett med `lyhty new library NAMN` och gå till dess mapp, eller ange ett med `--library`
usage-no-content = `{ $path }` har inget innehåll: det står i bibliotekets mappar curricula, indicators, leaflets, services och locales
usage-not-a-leaflet = `{ $id }` är inte en broschyr
usage-not-a-screening = `{ $id }` är inte ett kartläggningssamtal
usage-result-format = `{ $file }` slutar inte på .pdf, .html, .md eller .txt

## What commands say

problems-summary = { $errors ->
        [one] 1 fel
       *[other] { $errors } fel
    }, { $warnings ->
        [one] 1 varning
       *[other] { $warnings } varningar
    }
problems-none = Inga problem i { $files ->
        [one] 1 fil
       *[other] { $files } filer
    }.
problems-see-check = `lyhty check` visar dem.
build-progress = Gör dokument
build-done = { $files ->
        [one] 1 fil
       *[other] { $files } filer
    } i { $folder }
build-nothing = Inget motsvarar det du angav: inga dokument gjordes.
print-tri-fold = Vikt i tre delar: skriv ut på båda sidor, vänd längs kortsidan; vik in den smala delen först.
print-card = Kort: skriv ut på båda sidor, vänd längs långsidan, i storleken 100 %; skär längs märkena; vik där linjen är streckad.
print-booklet = Häfte: skriv ut på båda sidor, vänd längs långsidan, i storleken 100 %; skär av på mitten; lägg den nedre halvan på den övre, vik båda, häfta.
print-poster = Affisch: den första sidan är A3; resten är för den som hänger upp den.
print-shop = För ett tryckeri: den färdiga storleken är TrimBox på varje sida, med 3 mm utfall. Häften är enskilda sidor i läsordning. Broschyrernas källor är utelämnade: de står i A4-filen.
build-drafts = Utkast: { $count ->
        [one] 1 dokument är
       *[other] { $count } dokument är
    } på ett språk vars texter ingen namngiven person har granskat ännu, och det står på varje sida: { $languages }.
build-unverified = Obekräftat: en del uppgifter och kontakter har inte bekräftats hos källan, och är märkta så: { $ids }.
table-claim = Påstående
table-result = Resultat
table-things = Antal
table-by-form = Av formen
table-queries = Sökningar
table-conflicts = Återvändsgränder
table-goal = Till
table-signs = Tecken
table-one = Det ena sättet
table-other = Det andra
table-id = Id
table-title = Namn
table-kind = Typ
table-output = Dokument
table-languages = Språk
table-papers = Papper
table-formats = Format
table-files = Filer
table-size = Storlek
table-pages = Sidor
table-audience = För vem
table-minutes = Minuter
table-checked = Kontrollerad
table-status = Status
table-source = Källa
table-publisher = Utgivare
table-date = Datum
table-address = Adress
table-used-by = Används i
table-language = Språk
table-content = Innehåll
table-contact = Kontakt
table-hours = Öppettider
table-questions = Frågor
table-indicators = Indikatorer
table-panels = Delar
table-summary = Sammanfattning
table-because = Varför obekräftad
table-objective = Mål
table-method = Metod
table-never-a-sign = Aldrig ett tecken
table-why = Varför
table-dimension = Grupp
table-sign = Tecken
table-strength = Styrka
table-also-seen = Syns också när
table-gate = Förutsättning
table-version = Version, för filer med svar
table-question = Fråga
table-otherwise = Annars
table-choices = Svar
table-ending = Avslutning
table-panel = Del
table-article-4 = Art. 4
table-text = Text
table-note = Anmärkning
table-for = Avsedd för
table-area = Område
table-anonymous = Anonymt
table-free = Gratis
table-field = Fält
table-value = Värde
listing-curricula = Kurser
listing-indicators = Indikatorer
listing-screenings = Kartläggningssamtal
listing-leaflets = Broschyrer
listing-services = Tjänster
listing-sources = Källor
listing-languages = Språk
kind-curriculum = kurs
kind-indicators = indikatorer
kind-screening = kartläggningssamtal
kind-leaflet = broschyr
kind-service = tjänst
status-unknown = inte känt
status-verified = bekräftad
status-unverified = obekräftad
status-original = original
status-draft = utkast
status-reviewed = granskad
status-missing = { $missing ->
        [one] 1 text saknas
       *[other] { $missing } texter saknas
    }
new-created = Skapade { $file }.
new-next = Nästa steg: ändra den efter dina behov och kör sedan `lyhty check`.
new-library-next = Nästa steg: `cd { $folder }`, sedan till exempel `lyhty new leaflet my-leaflet` och `lyhty check`.
paper-apart = Nyckeln berättar vad svaren räknas som: håll den skild från formuläret.
result-written = Resultatet skrevs till { $file }.

## Proofs

verdict-proved = bevisat
verdict-refuted = stämmer inte
verdict-not-decided = inte avgjort
verdict-waits = andra fel först
goal-question = Fråga
goal-ending = Slut
goal-band = Klass
claim-questions-reached = Varje fråga kan ställas
claim-endings-reached = Varje slut kan komma
claim-bands-reached = Varje klass kan nås
claim-bands-complete = Klasserna lämnar inga luckor och går inte in i varandra
claim-always-an-ending = Varje väg har ett slut
claim-gates-first = Inget frågas före trygghet, samtycke och ålder
claim-conditions-matter = Varje villkor kan både stämma och inte stämma
claim-trust-first = Inget som kan göra ont frågas tidigt
claim-signs-never-lower = Fler tecken sänker aldrig resultatet
claim-skipping-is-gentle = Att avstå från allt slutar varsamt
claim-skipping-never-raises = Att avstå från att svara höjer aldrig resultatet
claim-context-never-raises = Fakta som aldrig är tecken höjer aldrig resultatet
claim-answers-used = Varje svar används
proof-length = En vuxen får minst { $fewest } och högst { $most } frågor.
proof-ways = De kortaste vägarna. `--witness NAMN` skriver ut svaren.
proof-example = Två vägar som visar det; de skiljer sig i `{ $id }`:
proof-undecided = Inte avgjort inom gränserna: { $claim } ({ $what })
proof-took = { $milliseconds } ms, { $size } klausuler
proof-no-way = inga svar leder till `{ $id }`; `lyhty prove { $screening }` säger varför
proof-way-undecided = det kunde inte avgöras om svar leder till `{ $id }`; se `lyhty prove { $screening }`
proof-witness = Den kortaste vägen till `{ $id }` i `{ $screening }`: { $questions } frågor, { $signs } tecken, slut `{ $ending }`.
    Pröva: lyhty screen { $screening } --answers DENNA-FIL
