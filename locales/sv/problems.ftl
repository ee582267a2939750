### translation: draft

## Around problems

# of: 458fabc2
problem-level-error = fel
# of: 5463fa4a
problem-level-warning = varning
# of: 51ee4299
problem-level-help = hjälp
# of: 749bfcc2
problem-suggestion = Menade du `{ $suggestion }`?
# of: a77fc132
problem-left-out = De här av dina typsnitt kunde inte användas: { $left-out }.
# of: 4514be4a
problem-more-fonts = { $count ->
        [one] 1 typsnitt till
       *[other] { $count } typsnitt till
    } kan inte användas.
# of: de5d98f3
problem-more = { $file }: { $count ->
        [one] 1 problem till
       *[other] { $count } problem till
    } visas inte. Rätta de första och kör kommandot igen.

## Reading files

# of: 1f74bd7c
problem-not-text = { $what ->
        [binary] detta är ingen textfil
       *[other] detta är inte UTF-8-text
    }
    .help = Spara filen som ren text med teckenkodningen UTF-8.
# of: 88364c9d
problem-too-large = { $what ->
        [bytes] filen är större än { $limit } MiB
        [depth] fler än { $limit } listor och strukturer ligger inuti varandra
       *[other] filen har fler än { $limit } nycklar och värden
    }
    .help = Dela upp innehållet i flera mindre filer.
# of: 45a43882
problem-syntax = { $what ->
        [quote] ett citattecken är öppet eller stängt på fel ställe
        [bracket] en parentes eller ett komma saknas eller står på fel ställe
        [colon] kolonet gör detta till en nyckel, och ingen nyckel kan stå här
        [indentation] raden är indragen för lite eller för mycket
        [key] här borde det stå en nyckel med kolon
        [list] detta passar inte i listan där det står
        [character] ett värde kan inte börja med detta tecken
       *[other] detta är inte giltig YAML
    }
    .help = Se på den här raden och den före. Sätt text med `: ` eller ` #`, eller som börjar med ett skiljetecken, inom citattecken.
# of: 703bd14b
problem-tab = en tabb står där YAML vill ha blanksteg
    .help = Ersätt tabben med blanksteg.
# of: 7aa882a9
problem-forbidden-yaml = { $what ->
        [documents] här börjar ett andra dokument
        [alias] alias (`*namn`) används inte i innehåll
        [merge] sammanslagning (`<<`) används inte i innehåll
        [key] en lista eller struktur kan inte vara nyckel
        [anchor] ankare (`&namn`) används inte i innehåll
       *[other] typmärken (`!namn`) används inte i innehåll
    }
    .help = { $what ->
        [documents] Lägg det i en egen fil.
        [key] Använd ett ord som nyckel.
       *[other] Skriv ut texten. Om tecknet hör till texten, sätt den inom citattecken.
    }
# of: 0dd130ec
problem-hidden-character = här står ett tecken som inte syns: { $character }
    .help = Ta bort det. Programmet sköter själv textens riktning.
# of: d1c82198
problem-duplicate-key = nyckeln `{ $key }` finns här två gånger
    .related = första gången här
    .help = Behåll bara den ena.
# of: acb8e9a1
problem-unknown-key = nyckeln `{ $key }` betyder ingenting här
    .help = Här kan dessa nycklar stå: { $allowed }.
# of: fc2d89be
problem-missing-key = { $key ->
        [phone-email-web] en kontaktväg behöver ett telefonnummer, en e-postadress eller en webbadress
       *[other] nyckeln `{ $key }` saknas
    }
    .help = { $key ->
        [phone-email-web] Lägg till `phone`, `email` eller `web`.
       *[other] Lägg till `{ $key }:` med sitt värde.
    }
# of: 54e090fc
problem-wrong-value = { $expected ->
        [text] här borde det stå en text
        [date] här borde det stå ett datum
        [condition] här borde det stå ett villkor
        [mapping] här borde det stå nycklar med värden
        [list] här borde det stå en lista
        [number] här borde det stå ett heltal
        [decimal] här borde det stå ett tal
        [boolean] här borde det stå `true` eller `false`
        [letter] här borde det stå en enda bokstav
        [word] detta är inte ett av de ord som kan stå här
        [language] detta är ingen språkkod
        [one-contact] en kontaktväg har bara en kontaktuppgift
        [phone] detta är inget telefonnummer
        [email] detta är ingen e-postadress
        [web] detta är ingen webbadress
        [time] här borde det stå ett klockslag
        [colour] det här är ingen färg
        [text-size] text på A4 är 9 till 16 punkter stor
        [margin] marginalerna på A4-sidor är 10 till 40 mm breda
       *[other] detta värde passar inte här
    }
    .help = { $expected ->
        [text] Skriv en text. Sätt den inom citattecken om den börjar med ett skiljetecken.
        [date] Skriv år, månad och dag: `2026-11-23`.
        [condition] Skriv en fråga och dess svar: `någon-fråga: yes`.
        [mapping] Använd dessa nycklar: { $words }.
        [list] Börja varje punkt med `- `, eller skriv `[ett, två]`.
        [number] Skriv det med siffror: `45`.
        [decimal] Skriv det med siffror och punkt: `84.6`.
        [boolean] Skriv `true` eller `false` utan citattecken.
        [letter] Skriv en bokstav.
        [word] Använd ett av dessa: { $words }.
        [language] Skriv den som `fi`, `en` eller `zh-Hans`.
        [one-contact] Gör en kontaktväg för var och en: { $words }.
        [phone] Använd siffrorna 0–9, blanksteg och `+`.
        [email] Skriv den som `namn@example.org`, med vanliga bokstäver.
        [web] Skriv den utan `https://`: `example.org/sida`, med vanliga bokstäver.
        [time] Skriv det som `09:30`.
        [colour] Skriv den som sex siffror efter `#`, inom citattecken: `"#0b5563"`.
        [text-size] Skriv ett tal från 9 till 16.
        [margin] Skriv ett antal millimeter från 10 till 40.
       *[other] Jämför med samma nyckel i en annan fil.
    }
# of: 6165664c
problem-stray-file = { $why ->
        [link] detta är en länk till en annan fil, och länkar följs inte
        [extension] filen läses inte, på grund av ändelsen i dess namn
       *[other] filen läses inte, eftersom inget väntas i den här mappen
    }
    .help = { $why ->
        [link] Lägg en kopia av filen här.
        [extension] Ge den samma ändelse som mappens andra filer, eller flytta den ut ur biblioteket.
       *[other] Flytta den till mappen för sin sort, eller ut ur biblioteket.
    }

## Ids and references

# of: 96c2d5c3
problem-duplicate-id = id:t `{ $id }` finns här två gånger
    .related = första gången här
    .help = Ge den ena ett annat id, även i översättningarna.
# of: bec9b4c4
problem-taken-id = modulen `{ $module }` har med id:t `{ $id }`, som kursen redan har, eller en annan källa med samma namn
    .related = första gången här
    .help = Ge den ena ett annat id, även i översättningarna.
# of: 3bbb8391
problem-bad-id = { $why ->
        [file] filens namn, `{ $id }`, består inte av ord med små bokstäver och bindestreck
        [form] id:t `{ $id }` består inte av ord med små bokstäver och bindestreck
       *[other] id:t `{ $id }` har en egen betydelse här
    }
    .help = { $why ->
        [reserved] Välj ett annat id.
       *[other] Använd bokstäverna a–z, siffror och bindestreck, och börja med en bokstav: `forsta-steg`.
    }
# of: d3d1a8e0
problem-dangling-reference = { $what ->
        [curriculum] det finns ingen kurs `{ $id }`
        [objective] det finns inget mål `{ $id }` i filen eller i någon modul som den tar in
        [module] det finns ingen gemensam modul `{ $id }`
        [activity] modulen har ingen del `{ $id }`
        [dimension] det finns ingen dimension `{ $id }`
        [service] det finns ingen tjänst `{ $id }`
        [indicators] det finns ingen samling tecken `{ $id }`
        [ending] det finns inget slut `{ $id }` i filen
        [indicator] det finns inget tecken `{ $id }` i den samling som samtalet använder
        [question] det finns ingen fråga `{ $id }` i filen
        [band] det finns inget intervall `{ $id }` i den här filen
        [context] det finns inget faktum `{ $id }` i bakgrunden till den lista som används
       *[other] det finns ingen källa `{ $id }` i filen
    }
    .help = Rätta id:t, eller lägg till det som det pekar på.
# of: 84aaee22
problem-unknown-variable = inget fyller variabeln `{ $variable }`
    .help = Skriv `phone-` och id:t för en tjänst som har ett telefonnummer.

## Facts

# of: 6476df79
problem-past-date = uppgifterna kontrollerades senast { $checked } och ska inte litas på från och med { $expires }
    .help = Kontrollera varje uppgift vid källan och sätt sedan `checked` till den dagen.
# of: 2a98809b
problem-future-date = { $date } har inte kommit än
    .help = Skriv dagen då det gjordes.
# of: fd2096ac
problem-missing-source = ingen källa är angiven
    .help = Ange minst en av källorna i filens början.
# of: 514d2b62
problem-unused-source = inget hänvisar till källan `{ $id }`
    .help = Ange den där dess uppgifter står, eller ta bort den.

## Curricula

# of: 435a553e
problem-minutes-differ = { $whole ->
        [module] modulen anger { $said } minuter, men dess delar blir { $sum }
       *[other] kursen anger { $said } minuter, men dess moduler blir { $sum }
    }
    .help = Ändra `minutes` här, eller i delarna.
# of: a25a97bc
problem-uncovered-objective = { $what ->
        [activity] ingen del tjänar målet `{ $id }`
       *[other] ingen testfråga gäller målet `{ $id }`
    }
    .help = { $what ->
        [activity] Ange det under `objectives` i en del, eller ta bort det.
       *[other] Lägg till en fråga med `objective: { $id }`, eller ta bort målet.
    }
# of: b7d350f4
problem-short-time = { $why ->
        [break] en paus utelämnas eller kortas aldrig: `{ $key }` kan inte stå här
        [tells-apart] det som skiljer sexarbete från människohandel utelämnas aldrig: `{ $key }` kan inte stå här
       *[longer] `min-minutes` är inte kortare än `minutes`
    }
    .help = { $why ->
        [break] Ta bort `{ $key }`.
        [tells-apart] Ta bort `{ $key }`.
       *[longer] Skriv hur kort delen får vara när tiden är knapp, eller ta bort `{ $key }`.
    }
# of: a81d5965
problem-vague-objective = ingen kan se om målet nås: det börjar med ”{ $verb }”
    .help = Börja med vad deltagarna gör: nämner, förklarar, frågar, sorterar. Vad de förstår syns i det.
# of: d76f3de0
problem-unknown-verb = målet börjar inte med ett verb som är känt för något som andra kan se eller höra: ”{ $verb }”
    .help = Börja med vad deltagarna gör: nämner, förklarar, frågar, sorterar. Verben står i `teaching.ftl`.
# of: 74a46de2
problem-long-stretch = { $minutes } minuter utan paus
    .help = Människor orkar följa med i ungefär { $limit } minuter. Lägg en paus före eller i den här modulen, eller korta den.
# of: 28830582
problem-long-day = dag { $day } tar { $minutes } minuter
    .help = En dag har högst { $limit } minuter med pauser. Skriv `day:` med nästa nummer i den modul som nästa dag börjar med.
# of: e39e1e17
problem-much-lecture = { $lecture } av { $work } minuter är föreläsning
    .help = Vuxna lär sig genom att göra: låt högst en tredjedel av tiden som inte är paus vara föreläsning.
# of: 9350810b
problem-no-distinction = kursen talar om sexuell exploatering och skiljer inte vuxnas eget sexarbete från människohandel
    .help = Ta in `- include: { $module }`, eller gör det i en del och skriv `tells-apart: true` där.
# of: d848a577
problem-not-warned = tungt innehåll kommer utan varning: ”{ $phrase }”
    .help = Lägg till `warning:` i delen, eller i en tidigare del av samma modul: vad som kommer och att vem som helst får gå ut.
# of: 384ea526
problem-unlisted-material = utbildaren ska använda ”{ $thing }”, och det står inte bland materialet hittills
    .help = Lägg till det under `materials:` i delen.
# of: 8a5251d9
problem-material-twice = det här materialet står två gånger
    .related = första gången här
    .help = Behåll det ena, eller skriv båda likadant: då står det en gång i materiallistan.
# of: 3276ca00
problem-long-slide = bilden har { $words } ord
    .help = Visa högst { $limit } och säg resten: skriv det i `notes:`.
# of: 3c9d8993
problem-circular-prerequisite = kursen `{ $first }` ska tas före `{ $id }`, och `{ $id }` före `{ $first }`
    .help = Ta bort den ena förkunskapen.
# of: a77d7377
problem-no-right-answer = { $count ->
        [0] inget svar på `{ $id }` är det rätta
       *[other] { $count } svar på `{ $id }` är märkta som rätta
    }
    .help = Märk exakt ett alternativ med `right: true`.

## Leaflets

# of: c0564146
problem-long-sentence = meningen är lång för språket, { $length } { $unit ->
        [letters] tecken
       *[words] ord
    }: ”{ $begin } …”
    .help = Gör två meningar av den eller en lista: högst { $limit } { $unit ->
        [letters] tecken
       *[words] ord
    } är lätt att läsa.
# of: 1e33258a
problem-missing-right = inget berättar om punkt { $letter } i artikel 4 i direktiv 2012/29/EU: { $letter ->
        [a] vilket stöd som finns, och av vem
        [b] hur man anmäler ett brott, och sin egen del i det som följer
        [c] hur man får skydd
        [d] hur man får juridisk rådgivning och rättshjälp
        [e] hur man får ersättning
        [f] tolkning och översättning
        [g] vad man gör om man bor i ett annat EU-land
        [h] hur man klagar om ens rättigheter inte respekteras
        [i] vem man kan fråga om sitt eget ärende
        [j] medling
       *[other] hur man får tillbaka utgifter
    }
    .help = Lägg till en punkt med `article-4: [{ $letter }]`, eller säg under `not-applicable` varför den är utelämnad.

## Tjänster

# of: b1f68624
problem-phone-form = `{ $phone }` går inte att ringa { $why ->
        [national-zero] med en nolla efter landsnumret
        [double-zero] från alla länder: 00 är inte detsamma överallt
        [no-prefix] som det står: det börjar varken med 0 eller +
       *[length] på grund av antalet siffror
    }
    .help = Skriv det så som man ringer: `029 546 3177`, eller `+358 29 546 3177` från utlandet.
# of: 282ee446
problem-dead-address = `{ $host }` ser ut som en adress som inte leder någonstans
    .help = Jämför med tjänstens egna sidor.
# of: 032ce09f
problem-duplicate-contact = `{ $contact }` är också en kontakt för `{ $other }`
    .related = där
    .help = Se vilken av dem som är rätt, eller gör en tjänst av dem.

## Indicators

# of: b18f336f
problem-context-counted = detta räknar `{ $id }`, som inte säger något om utnyttjande
    .related = här står att det aldrig är ett tecken
    .help = Fråga i stället om kontroll, vilseledande eller tvång.

## Screenings

# of: 6ec6a26c
problem-later-question = `{ $id }` är inte känt än när detta frågas
    .help = Fråga det tidigare, eller låt villkoret gälla en tidigare fråga.
# of: 6896fc83
problem-impossible-answer = `{ $value }` är inget svar på `{ $id }`
    .help = Dess svar är: { $values }.
# of: e2f61463
problem-no-ending = { $why ->
        [itself] slutet `{ $id }` kan aldrig komma: dess villkor kan inte uppfyllas
        [covered] slutet `{ $id }` kan aldrig komma: något före det kommer alltid först
        [never] slutet `{ $id }` kan aldrig komma
       *[none] för vissa svar finns inget slut ({ $answers })
    }
    .related = på grund av detta
    .help = { $why ->
        [itself] Ändra eller ta bort villkoret, eller ta bort slutet.
        [covered] Sätt det före de andra, eller gör deras villkor snävare.
        [never] Ändra något av villkoren som är utmärkta här, eller ta bort slutet.
       *[none] Lägg till ett sista slut utan `when`.
    }
# of: a5746e61
problem-circular-condition = { $why ->
        [itself] `{ $id }` väntar på sitt eget svar
       *[circle] dessa frågor väntar på varandras svar: { $circle }
    }
    .related = detta väntar också
    .help = { $why ->
        [itself] Ange en tidigare fråga, eller lämna bort villkoret.
       *[circle] Ställ en av dem utan detta villkor, före de andra.
    }
# of: 659f821e
problem-unreachable-question = { $why ->
        [itself] `{ $id }` frågas aldrig: detta villkor kan inte uppfyllas
        [chain] `{ $id }` frågas aldrig: den behöver ett svar på `{ $by }`, som inte heller frågas
       *[others] `{ $id }` frågas aldrig: detta villkor och andra utesluter varandra
    }
    .related = på grund av detta
    .help = { $why ->
        [chain] Rätta `{ $by }` först.
       *[others] Ändra något av villkoren som är utmärkta här, eller ta bort frågan.
    }
# of: 0b8dce52
problem-idle-condition = { $why ->
        [never] den här delen av villkoret stämmer aldrig
       *[always] den här delen av villkoret stämmer alltid
    }
    .related = på grund av detta
    .help = { $why ->
        [never] Rätta den, eller ta bort den.
       *[always] Ta bort den, eller ange bara de svar som avses.
    }
# of: 9803c062
problem-impossible-range = inget tal finns i detta intervall för `{ $id }`
    .help = Skriv det lägre talet först, och håll dig till det som kan svaras.
# of: dd222c27
problem-bands-overlap = talet { $number } finns i två klasser, `{ $other }` och `{ $id }`
    .related = den andra klassen
    .help = Börja varje klass ett tal ovanför slutet på den föregående.
# of: 503f2fed
problem-band-gap = ett resultat kan falla utanför alla klasser; det första talet som inte finns i någon av dem är { $number }
    .help = Lägg till en klass, eller låt klasserna följa på varandra utan luckor. Den sista får vara utan `to`.
# of: b5ed1e52
problem-unreachable-band = inga svar leder till klassen `{ $id }`
    .help = Ändra dess tal till vad svaren kan bli tillsammans, eller ta bort den.
## What of the result is different, as a part of a sentence.
# of: 524fdce8
problem-change = { $what ->
        [ending] är slutet `{ $after }` och inte längre `{ $before }`
        [element] är de rekvisit som har setts { $after } och inte längre { $before }
        [look-closer] är ”titta närmare” { $after } och inte längre { $before }
        [band] är klassen `{ $after }` och inte längre `{ $before }`
       *[dimension] är de dimensioner som har setts { $after } och inte längre { $before }
    }
# of: 5fbd4e38
problem-lowers-result = ett tecken till sänker resultatet: om `{ $id }` besvaras med ”{ $to }” i stället för ”{ $from }”, { problem-change }
    .related = frågas bara efter det ena av de två svaren
    .help = De andra svaren: { $answers }. Fråga vidare också efter det starkare svaret, eller sätt det mer brådskande slutet först.
# of: 519e278d
problem-skipping-raises = { $why ->
        [all] den som avstår från att svara på allt kommer till `{ $after }`; dit kommer ingen som har svarat utan att något tecken har setts
       *[one] att avstå från att svara höjer resultatet: om `{ $id }` lämnas obesvarad i stället för att besvaras med ”{ $from }”, { problem-change }
    }
    .related = detta stämmer när inget besvaras
    .help = { $why ->
        [all] Låt inget villkor stämma för att inget blev sagt: leta efter `declined`, och efter `not` kring ett svar.
       *[one] De andra svaren: { $answers }. Låt inget villkor stämma för att inget blev sagt: leta efter `declined`, och efter `not` kring ett svar.
    }
# of: 88fb765f
problem-context-raises = { $why ->
        [alone] något som inte säger något om utnyttjande höjer resultatet: om `{ $id }` besvaras med ”{ $to }” i stället för ”{ $from }”, { problem-change }
       *[together] fakta som inte säger något om utnyttjande höjer resultatet tillsammans: med { $to } i stället för { $from }, { problem-change }
    }
    .related = tillsammans med detta
    .help = De andra svaren: { $answers }. Låt slutens villkor i stället gälla kontroll, vilseledande eller tvång.
# of: 8956b884
problem-unused-answer = { $why ->
        [no-effect] vad man än svarar på `{ $id }` ändras inget
       *[not-used] inget använder svaren på `{ $id }`
    }
    .help = Fråga mindre: ta bort frågan. Om den ställs för personens egen skull, säg det med `counts-for: nothing`.
# of: 98797a66
problem-too-early = `{ $id }` kan göra ont, och före den kan det komma { $asked ->
        [0] noll andra frågor
        [one] bara en annan fråga
       *[other] bara { $asked } andra frågor
    }
    .help = Ställ den senare: minst { $least } frågor som inte är känsliga kommer först, vad man än svarar.
# of: f5cab9c6
problem-duplicate-choice = två alternativ i `{ $id }` är likadana
    .related = det andra
    .help = Ta bort det ena, eller säg vad som skiljer dem åt.
# of: 5d6ad002
problem-no-service = { $why ->
        [confidential] `{ $id }` är hemlig och visas aldrig
        [anonymous] det här slutet är för tjänster där inget namn behövs, och det är inte känt att `{ $id }` är en sådan
        [need] `{ $id }` är inte för något av de behov som anges här, och visas inte
        [language] ingen tjänst i slutet `{ $ending }` är känd för att tala språket `{ $lang }`
       *[none] ingen tjänst passar, så slutet `{ $ending }` erbjuder ingen
    }
    .help = { $why ->
        [language] Lägg till en tjänst som talar det, eller en vars språk inte är kända.
       *[none] Ange andra tjänster, eller ändra vad som krävs av dem.
    }
# of: 16fe5212
problem-gate-order = grinden `{ $id }` kommer efter `{ $before }`
    .related = detta borde komma efter den
    .help = Fråga i denna ordning: device, safety, privacy, interpreter, consent, age.
# of: e358e5a1
problem-not-decided = beviset avbröts vid sin gräns, för: { $what }
    .help = `lyhty prove` visar vilket påstående det gäller (`{ $claim }`). Villkor som inte ser långt bakåt är lättare att bevisa.
# of: 703631d8
problem-missing-gate = { $gate ->
        [device] inget villkor frågar om någon kan se in i enheterna
        [safety] ingen grind frågar om personen är trygg nu
        [privacy] ingen grind frågar om någon kan höra
        [interpreter] ingen grind frågar om tolken är oberoende
        [consent] ingen grind frågar om personen känner till syftet och samtycker
       *[other] ingen grind frågar om personen är vuxen
    }
    .help = Lägg till en grind med `protects: { $gate }`.
# of: b969a682
problem-consent-untold = villkoret säger inte vad personen måste få höra före sitt samtycke
    .help = Lägg till `tells:` med `purpose`, `kept`, `skip-and-stop` och `limits`.
# of: a02a2de0
problem-unprepared = inget sägs om hur man förbereder sig på: { $topics }
    .help = Lägg till en punkt om det under `prepare:`.
# of: 70ac26c5
problem-no-emergency = avslutningen `{ $id }` är för människor som inte är trygga, och erbjuder ingen nödtjänst
    .help = Lägg till `services: { "{" } for: [emergency] { "}" }`.
# of: b4cd4f20
problem-no-duty = avslutningen `{ $id }` är för barn, och säger inte vad lagen kräver
    .help = Lägg till `duty:`, till exempel barnskyddsanmälan.
# of: 54b38e56
problem-long-child-path = ett barn skulle få { $count } frågor
    .help = Ställ högst { $most }. Lyssna, och låt specialister fråga resten.
# of: 4bb1af99
problem-question-kind = { $why ->
        [second-kind] `{ $key }` gör det här till en fråga av två slag
        [no-number] `{ $key }` är bara för skalor och tal
        [choices-count] `{ $key }` står bredvid alternativ, som räknas vart och ett för sig
        [which-numbers] det sägs inte vilka tal som räknas
        [as-what] det sägs inte vad de här talen räknas som
        [note-counts] en fri iakttagelse räknas aldrig
        [note-condition] `{ $key }` är en fri iakttagelse, som aldrig är ett svar
       *[yes-or-no] `{ $key }` är för frågor som besvaras med ja eller nej
    }
    .help = { $why ->
        [second-kind] Behåll ett av slagen, eller gör två frågor.
        [choices-count] Flytta det till alternativen.
        [which-numbers] Lägg till `counts-when: { "{" } at-least: 7 { "}" }`.
        [as-what] Lägg till `indicator:` eller `weight:`, eller ta bort det.
        [note-condition] Låt villkoret gälla en annan fråga.
       *[other] Ta bort det.
    }
# of: 4b18345b
problem-scoring-kind = { $why ->
        [other-method] metoden använder inte `{ $key }`
        [no-threshold] metoden behöver `at-least`
        [always] så skulle man behöva se närmare på alla
        [no-weights] metoden lägger ihop vikter, och inget har någon
       *[answer] `{ $key }` är ett svar, och kombinationer gäller det som räknades
    }
    .help = { $why ->
        [other-method] Ta bort det, eller välj den metod som gör det.
        [no-threshold] Lägg till det: från vilket tal är det skäl att se närmare?
        [always] Ange ett tal över noll.
        [no-weights] Lägg till `weight:` i frågor eller alternativ.
       *[answer] Använd `dimension`, `element` eller `count-at-least`.
    }
# of: 445a1983
problem-accuracy = { $why ->
        [percent] det här är inget procenttal
        [sample] av ett urval berörs några, och några inte
        [no-source] det sägs inte varifrån förekomsten är känd
        [no-prevalence] det finns en källa för en förekomst som saknas
       *[on-whom] det sägs inte med vilka den har prövats
    }
    .help = { $why ->
        [percent] Skriv ett tal från 0 till 100.
        [sample] Skriv i `sample` hur många som var med, och i `positives` hur många av dem som berördes.
        [no-source] Lägg till `prevalence-source:` med en källas id.
        [no-prevalence] Lägg till `prevalence:`, eller ta bort det.
       *[on-whom] Lägg till `validated-on:`, eller skriv `validated: false`.
    }
# of: 267ab198
problem-verdict = ”{ $phrase }” fäller en dom över en person
    .help = Säg vad som har setts, vad som inte är känt och vart man kan vända sig.
## Only in sentences without one of the exceptions, one a line.
# of: 2f134e9f
verdict-phrases =
    du är ett offer
    du är inte ett offer
    du är inget offer
    personen är ett offer
    personen är inte ett offer
    personen är inget offer
    hon är ett offer
    han är ett offer
    är offer för människohandel
    är ett offer för människohandel
    är inte offer för människohandel
    är inte ett offer för människohandel
    en människa är ett offer
    en människa är inte ett offer
    detta är människohandel
    det här är människohandel
    det här är inte människohandel
    det rör sig om människohandel
    har utsatts för människohandel
    har inte utsatts för människohandel
    har fallit offer för människohandel
    har inte fallit offer för människohandel
# of: f1ab5c89
verdict-exceptions =
    om
    huruvida
    betyder inte
    säger inte
    säger aldrig
    avgör inte
    inget antal tecken visar
    visar inte
    kan inte säga
# of: decb64d1
problem-false-duty = enligt detta berättar hjälpsystemet för polisen (”{ $phrase }”), vilket inte stämmer sedan 2023
    .help = Säg: hjälpsystemet anmäler inte sina klienter till polisen.
# of: 5f804eac
problem-harmful-word = ”{ $word }” sårar dem det talas om
    .help = Bättre: { $better }. Om du bara talar om ordet, sätt det inom citattecken.
# of: f90159b7
problem-promise = ”{ $phrase }” lovar något som kanske inte blir sant
    .help = Säg vad man kan försöka, och vem som bestämmer.
# of: 67d07a2a
problem-identifying = ”{ $phrase }” frågar vem personen är
    .help = Utelämna det: inget här behöver ett namn, en adress eller ett födelsedatum.
# of: f48d10d0
identifying-phrases =
    ditt namn
    vad heter du
    förnamn*
    efternamn*
    fullständiga namn
    personnummer
    personbeteckning
    födelsedatum
    födelsetid
    när är du född
    din adress
    hemadress
    var bor du
    ditt telefonnummer
    passnummer
# of: 6dde481f
problem-unmarked-sensitive = ”{ $phrase }” kan såra eller vara till fara, och frågan säger det inte
    .help = Lägg till `sensitive:` med `status`, `sexual-details`, `exploiter` eller `violence`, så kommer den aldrig bland de första.
# of: b666beec
sensitive-phrases =
    uppehållstillstånd*
    uppehållsrätt
    rätt att stanna
    asyl
    visum
    papperslös
    sexuella handlingar
    vem utnyttjar
    vem tvingar
    misshandla*
    våldt*
## Facts that are no signs, and words that speak of control, deception or force. A text with one of
## the first and none of the second says nothing about exploitation.
# of: d1471b20
context-phrases =
    säljer sex
    sälja sex
    sexarbet*
    kondom*
    tatuer*
    annons*
    kläder
    klädsel
    reser
    från stad till stad
    delar lägenhet
    delad lägenhet
    nationalitet*
    medborgarskap*
    ser ung ut
    uppehållstillstånd*
# of: 08d9d4ef
control-phrases =
    någon
    någons
    en annan
    kontroller*
    tvång
    tving*
    tvungen
    hot*
    mot sin vilja
    mot personens
    bestämmer
    tar
    tagit
    håller
    får inte
    kan inte
    vilseled*
    ljug*
    ljög
    bedra*
    lovade
    utnyttj*
    använder
    skuld*
    våld*

## Translations

# of: d9d45c93
problem-fluent-syntax = { $what ->
        [equals] `=` saknas efter meddelandets namn
        [brace] en klammerparentes saknas, eller en är för mycket
        [default] alternativen ska ha exakt ett standardval, märkt med `*`
        [value] meddelandet har ingen text
        [quote] ett citattecken är inte stängt
        [name] här borde det stå ett namn
       *[other] detta går inte att läsa som Fluent
    }
    .help = Meddelanden skrivs `namn = text`; fortsatta rader dras in. En klammerparentes skrivs `{ "{" } "{ "{" }" { "}" }`.
# of: 91155469
problem-duplicate-message = `{ $id }` finns här två gånger
    .related = första gången här
    .help = Behåll bara den ena.
# of: b40b7a78
problem-missing-translation = { $count ->
        [1] `{ $id }` saknas på språket `{ $lang }`
       *[other] det finns ingen översättning till `{ $lang }` ({ $count } texter)
    }
    .related = originalet
    .help = { $count ->
        [1] Översätt det.
       *[other] Lägg filen i `locales/{ $lang }`.
    }
# of: 7584495e
problem-changed-since-review = { $by } godkände detta { $on }; källtexten eller översättningen har ändrats sedan dess
    .help = Låt någon granska det på nytt: `lyhty translate accept`.
# of: c445b0e5
problem-outdated = texten som `{ $id }` översattes från har ändrats sedan dess
    .help = Jämför med källtexten; när de säger samma sak igen, ta bort raden `# of:` och kör `lyhty translate extract`.
# of: df5cb326
problem-unknown-message = { $why ->
        [file] det finns ingen `{ $id }` som detta kunde vara en översättning av
        [value] `{ $id }` har en egen text som inget använder
       *[other] `{ $id }` är en översättning av ingenting
    }
    .help = { $why ->
        [file] Rätta filens namn, eller ta bort den.
        [value] Skriv den som ett attribut, till exempel `.text = …`.
       *[other] Rätta namnet, eller ta bort det.
    }
# of: 783b3b76
problem-exchange = { $what ->
        [encoding] detta är inte UTF-8-text
        [xml] XML är trasig här
        [entity] andra XML-entiteter än de fem vanliga läses inte
        [doctype] en dokumenttyp läses inte: XLIFF har ingen
        [not-xliff] detta är ingen XLIFF 2 med målspråk (`trgLang`)
        [inline] detta element inne i en text kan inte tas tillbaka
        [no-name] det sägs inte vilken text detta är
        [no-language] huvudet säger inte språket
        [po] detta är ingen Gettext PO
        [po-plural] PO:s pluralformer används inte här: varje form är en egen post
        [forms] bara en del av textens numerusformer är översatta; dessa saknas: { $forms }
        [headings] rubrikerna är inte de som exporterades
       *[sheet] detta är inget kalkylblad som kan läsas
    }
    .help = Använd en fil som `lyhty translate export` har skrivit, och ändra inget i den utom översättningarna.
# of: 6c383ba2
problem-answers = { $what ->
        [encoding] detta är inte UTF-8-text
        [format] detta är ingen XLSX-fil som går att läsa
        [empty] här finns inga svar
        [no-time-column] kolumnen `time` saknas
        [no-questions] det finns ingen kolumn för någon fråga i denna kurs
        [no-heading] här står något som saknar rubrik
        [personal] kolumnen `{ $value }` frågar vem någon är
        [column] `{ $value }` är ingen fråga i denna kurs
        [column-twice] kolumnen `{ $value }` finns två gånger
        [no-time] det sägs inte vilket test bladet hör till
        [time] `{ $value }` är inget test
        [other-course] detta är ett blad från kursen `{ $value }`, inte från `{ $course }`
        [not-asked] frågan `{ $question }` finns inte i testet `{ $time }`
        [identifying-code] detta kodord ser ut som en adress, ett telefonnummer eller ett födelsedatum
        [code-twice] detta kodord finns redan på ett annat blad av `{ $time }`
       *[choice] `{ $value }` är inget svar på `{ $question }`
    }
    .help = { $what ->
        [encoding] Spara som ”CSV UTF-8” eller som XLSX.
        [format] Spara som Excel-arbetsbok (.xlsx) eller som ”CSV UTF-8”.
        [empty] Skriv en rad för varje blad under rubrikerna. `--new-answers` gör en tom tabell.
        [no-time-column] Säg om varje blad om det hör till `pre`, `post` eller `follow-up`. `--new-answers` gör en tom tabell.
        [no-questions] Är det rätt kurs? `--new-answers` gör en tom tabell för den.
        [no-heading] Skriv ovanför vilken fråga det är, eller ta bort det.
        [personal] Ta bort den, också ur andra kopior av filen: testen är anonyma, och ingenting här behöver den.
        [column] Använd frågornas id som rubriker. `--new-answers` gör en tabell som har dem.
        [column-twice] Behåll en av de två.
        [no-time] Skriv `pre`, `post` eller `follow-up`.
        [time] Skriv `pre`, `post` eller `follow-up`.
        [other-course] Utvärdera varje kurs för sig.
        [not-asked] Är det rätt test, och rätt rad? Lämna annars cellen tom.
        [identifying-code] Ta bort det; bladet räknas utan det. Be om ett ord som ingen annan kan gissa.
        [code-twice] Om två personer valde samma ord, lämna det tomt på alla deras blad. Om ett blad har förts in två gånger, ta bort en rad. Om det är två grupper, utvärdera var och en för sig.
       *[choice] Skriv en bokstav från `a` till `{ $last }`, eller något av: { $choices }. Lämna tomt om inget är förkryssat.
    }
    .related = först här
# of: 79f1ca26
problem-empty-translation = här finns ingen text än
    .help = Skriv översättningen i stället för `{ "{" } "" { "}" }`.
# of: 6781a9c8
problem-untranslated = detta är fortfarande källtexten, inte en översättning till `{ $lang }`
    .help = Översätt den.
# of: 2a7bb4d4
problem-plural-forms = språket `{ $lang }` har former för `${ $variable }` som saknas här: { $forms }
    .help = Lägg till en variant för var och en. Varje språks former är de i Unicode CLDR.
# of: f00cdd10
problem-value-differs = { $what ->
        [address] en adress är en annan här än i källtexten
        [phone] ett telefonnummer är ett annat här än i källtexten
       *[number] ett tal är ett annat här än i källtexten
    }: { $lost ->
        [none] { $added } finns inte i källtexten
       *[other] { $added ->
            [none] { $lost } saknas
           *[other] { $lost } där, { $added } här
        }
    }
    .help = Skriv det precis som i källtexten. Om källtexten har fel, rätta den först.
# of: 076b344a
problem-mixed-scripts = ordet ”{ $word }” har bokstäver ur olika skriftsystem som ser likadana ut
    .help = Skriv ordet på nytt med ett enda tangentbord.
# of: 909325ca
problem-unknown-term = { $what ->
        [term] termen `-{ $name }` finns inte i det här språkets ordlista
        [parameter] termen har ingen parameter `{ $name }`
        [form] termen har ingen form `{ $name }`
        [function] funktionen `{ $name }` finns inte
       *[message] meddelandet `{ $name }`, som det hänvisas till, finns inte
    }
    .help = { $what ->
        [term] Rätta namnet, eller lägg till termen i `glossary.ftl`.
        [message] Rätta namnet. Klammerparenteser som text skrivs `{ "{" } "{ "{" }" { "}" }`.
       *[other] Det finns: { $known }.
    }
# of: 19be3dbe
problem-term-not-used = källtexten tar `-{ $term }` ur ordlistan, översättningen gör det inte
    .help = Skriv `{ "{" } -{ $term } { "}" }`, i den form som passar, så att ordet är detsamma överallt.
# of: 309c5541
problem-variables-differ = { $how ->
        [lost] originalet har { $variables }, översättningen inte
       *[other] översättningen har { $variables }, originalet inte
    }
    .help = Använd samma variabler som originalet.
# of: acbc2e80
problem-no-translation-state = filen säger inte om någon har granskat översättningen
    .help = Börja den med `### translation: draft`, eller med `### translation: reviewed by` och ett namn, ett komma och ett datum.
# of: bf6dc1a1
problem-draft = ingen namngiven person har granskat denna översättning än
    .help = När någon har det: `### translation: reviewed by` och ett namn, ett komma och ett datum.

## Templates and pages

# of: ae124dd9
problem-template = { $wrong ->
        [engine] mallen `{ $template }` går inte att köra: { $detail }
        [no-content] mallen `{ $template }` frågar efter innehåll som inte finns: { $detail }
        [unknown-box] ett `:::`-block av en sort som inte finns: { $detail }
        [stray-fence] detta `:::` stänger inget
        [open-fence] detta `:::`-block stängs aldrig: { $detail }
        [too-deep] för många block ligger inuti varandra
        [heading-gap] denna rubrik hoppar över en nivå: { $detail }
        [unsupported] dokument har inget sådant: { $detail }
        [bad-link] länken leder inte till en webbsida, ett telefonnummer eller en e-postadress: { $detail }
        [unknown-picture] det här är ingen bild: { $detail }. Bilder är ikoner, `![](icon:phone)`, och QR-koder, `![](qr:https://…)`
        [long-qr] den här adressen är för lång för en QR-kod på papper: { $detail }
        [loose-note] en fotnot behöver både `[^{ $detail }]` i texten och sina ord på en rad `[^{ $detail }]: …`
        [no-bars] staplar behöver ett stycke som säger vad de visar, och efter det en tabell med minst två kolumner
       *[blocks-in-line] stycken eller en lista mitt i en rad: { $detail }
    }
    .help = Rätta mallen, eller ta bort den så används programmets egen.
# of: 8633b4af
problem-contrast = `{ $text }` ({ $ink }) på `{ $ground }` ({ $paper }) har kontrasten { $found } : 1, och text behöver minst { $least } : 1 för att kunna läsas
    .help = Den närmaste färgen som kan läsas är { $near }: sätt den som `{ $name }`.
# of: e9524444
problem-logo = { $what ->
        [missing] det finns ingen logotyp i filen { $detail }
        [outside] logotypen måste ligga i stilfilens mapp: { $detail }
        [unsupported] logotypen innehåller något som inte kan ritas: { $detail }
        [syntax] logotypen är ingen SVG: { $detail }
       *[empty] logotypen visar ingenting: { $detail }
    }
    .help = Logotyper är SVG-filer av enkla former i enkla färger. Gör om bokstäver till banor och lämna bort foton, toningar, genomskinlighet och masker.
# of: 5746f3c6
problem-unknown-font = det finns ingen teckensnittsfamilj som heter `{ $family }`
    .help = Använd ett av programmets, { $families }, eller nämn mappen som har det: `--fonts DIR`.
# of: d744e6e8
problem-no-glyph = inget typsnitt har tecknet `{ $character }`
    .help = Använd ett annat tecken i ”{ $text }”, eller ange en mapp med ett typsnitt som har det: `--fonts DIR`. Japanska och koreanska behöver ett sådant, eller ett program gjort med egenskapen `cjk`.
# of: c5519729
problem-does-not-fit = { $what ->
        [wide] under ”{ $panel }” är något som står på en rad { $by } mm för brett för sin plats på papperet { $paper }
       *[high] ”{ $panel }” är { $by } mm för lång för sin plats på papperet { $paper }
    }
    .help = Förkorta texten eller välj ett större papper (`--paper`). Texten är redan så liten som den kan läsas.

## Failures

# of: d6895940
failure-read = `{ $path }` kunde inte läsas: { $reason }
    .help = Kontrollera sökvägen och om du får läsa den.
# of: 3cb6a28b
failure-write = `{ $path }` kunde inte skrivas: { $reason }
    .help = Välj en annan plats med `--out`. Det som fanns där finns kvar.
# of: eaa13cd8
failure-unknown-id = det finns inget som heter `{ $given }`
    .help = { $suggestion ->
        [none] `lyhty list` visar vad som finns.
       *[other] Menade du `{ $suggestion }`? `lyhty list` visar vad som finns.
    }
# of: cced66fa
failure-unknown-language = det finns inget på språket `{ $given }`
    .help = Dessa språk finns: { $known }.
# of: 467331a4
failure-usage = { $text }
# of: 65961253
failure-not-a-terminal = kommandot ställer frågor, och det finns ingen terminal att fråga i
    .help = Kör det i en terminal, eller ge svaren med `--answers FIL`.
# of: df447e52
failure-exists = `{ $path }` finns redan
    .help = Välj ett annat id, eller ta bort filen först.
# of: 0bc13ac6
failure-bad-font = typsnittet `{ $path }` kan inte användas: { $problem ->
        [closed] det kan inte öppnas
        [kind] det är av ett annat slag än TrueType och OpenType
        [outlines] dess bokstäver är bilder, inte konturer
        [licence] dess licens tillåter inte att det bäddas in
       *[unreadable] det är inget typsnitt, eller så är det skadat
    }
    .help = Ta bort det ur mappen.
# of: 573b52cf
failure-no-fonts = det finns inga typsnitt i `{ $path }`
    .help = Ange en mapp med typsnittsfiler (.ttf, .otf, .ttc).
# of: 8cb70d86
failure-content = innehållet har fel
    .help = `lyhty check` visar dem.
# of: c010de2e
failure-cancelled = avbrutet
# of: be695f75
failure-answers = svaren i `{ $path }` passar inte: { $what }
    .help = Jämför dem med frågorna som `lyhty show` räknar upp.
# of: b92f4209
failure-internal = något gick fel i programmet: { $what }
    .help = Felet är lyhtys. Rapportera det gärna, med kommandot du körde.
# of: 671d6cd3
failure-reason-not-found = det finns ingen sådan fil eller mapp
# of: 0e511f77
failure-reason-permission-denied = det är inte tillåtet
# of: 83892bfc
failure-reason-is-a-folder = det är en mapp
# of: 6485fb66
failure-reason-not-a-folder = en del av sökvägen är ingen mapp
# of: 018e9526
failure-reason-disk-full = disken är full
# of: abeb10dd
failure-reason-read-only = disken kan bara läsas
# of: 90155b7d
failure-reason-exists = det finns redan
