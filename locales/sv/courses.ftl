### translation: draft
### Ord som trycks i det som görs av en kurs.

# What can be made of a course

# of: 8ca2bdbc
output-agenda = Program
# of: 1ff9226e
output-slides = Bilder
# of: 5083e8bd
output-case-cards = Fallkort
# of: f3da2429
output-exercise-sheets = Övningsblad
# of: 0811fbd0
output-evaluation = Utvärderingsblankett
# of: 0305db26
output-attendance = Närvarolista
# of: 886b9b39
output-certificate = Intyg
# of: 06711dfc
output-materials = Materiallista
# of: 394c9e11
output-reading-list = Läslista
# of: 558d36e1
output-test-key = Facit till kunskapstestet

# Agenda

# of: 9582e78f
agenda-when = { $date } kl. { $from }–{ $to }
# of: de087314
agenda-time = Tid
# of: 0b16b86e
agenda-day = Dag { $day }
# of: 3bd8aa7c
agenda-end = Slut

# Slides

# of: 52c1c070
slides-before = Innan vi börjar
# of: f7cbf9b6
slides-back-at = Vi fortsätter kl. { $time }
# of: 7ee947c7
slides-controls = Bilder: styrning
# of: a2a0992e
slides-previous = Föregående
# of: e452679f
slides-next = Nästa
# of: 618c754d
slides-all = Alla bilder (Esc)
# of: 141feab4
slides-presenter = Presentatörsvy (P)
# of: e0ae2679
slides-keys = Piltangenter eller mellanslag: framåt och bakåt. Home, End: första, sista. Esc: alla bilder. P: presentatörsvy.
# of: 4a25f73a
slides-notes = Anteckningar
# of: 70350057
slides-clock = Tid sedan start
# of: d1fbddb4
slides-clock-start = Starta klockan
# of: 8eec9607
slides-clock-reset = Nollställ

# Case cards and exercise sheets

# of: 163cc51b
case-cards-how = Ett kort till varje liten grupp. Skriv ut, klipp längs kanterna och dela ut. Vad du lyssnar efter står i kursledarens guide.
# of: 9a67eeff
case-invented = Fallet är påhittat och sammansatt av många. Det är ingens egen berättelse.
# of: 4a25f73a
exercise-notes = Anteckningar
# of: 58ead4be
exercise-yours = Det här papperet är ditt. Skriv inget om verkliga människor på det.

# Evaluation form

# of: 9bdb7659
evaluation-how = Dina svar hjälper oss att undervisa bättre. Skriv inte ditt namn. Du får hoppa över vilken fråga som helst.
# of: e3adec6e
evaluation-goals = Hur väl kan du göra detta nu?
# of: 6b4f330f
evaluation-goals-scale = 1 = inte alls, 5 = mycket väl
# of: ed058fdf
evaluation-goal = Mål
# of: 37835d63
evaluation-course = Hur var kursen?
# of: e1a8e2c1
evaluation-course-scale = 1 = håller inte med, 5 = håller helt med
# of: 87b46ad7
evaluation-statement = Påstående
# of: 34858899
evaluation-useful = Jag har nytta av det här i mitt arbete.
# of: 08957bb8
evaluation-pace = Takten var lagom.
# of: fba757d4
evaluation-safe = Jag kunde tala fritt och fick vara tyst.
# of: 9e67da13
evaluation-warned = Jag fick veta i tid när något tungt var på väg.
# of: 3fcf0db5
evaluation-respect = Alla omtalades med respekt, också människorna i fallen.
# of: 73567214
evaluation-words = Med egna ord
# of: 83c09601
evaluation-tomorrow = Vad gör du annorlunda från och med i morgon?
# of: 713db3d9
evaluation-missing = Vad saknades, vad var för mycket?
# of: 553cd4aa
evaluation-hard = Var något svårt att höra, eller orättvist mot någon? Hur kan vi göra det bättre?

# Attendance sheet

# of: 6586fdbb
attendance-how = Skriv under bara om du behöver kunna visa att du deltog. Inget annat frågas.
# of: bc983c3a
attendance-keep = Till arrangören: förvara listan så att ingen annan ser den och förstör den när den inte längre behövs. Räkna också dem som inte skriver under.
# of: 10a7ef59
attendance-date = Datum och plats:
# of: 658200a4
attendance-trainer = Kursledare:
# of: 0e47228d
attendance-count = Antal deltagare:
# of: 61080fe4
attendance-signatures = Underskrifter

# Certificate

# of: 972987b8
certificate-title = Intyg om deltagande
# of: 0e0c85d8
certificate-name = Namn, skrivet för hand
# of: 601347c6
certificate-took-part = har deltagit i kursen
# of: c4229b91
certificate-goals = Kursens mål: deltagaren
# of: 72c8ff87
certificate-date = Datum och plats
# of: 582ad025
certificate-trainer = Kursledarens underskrift
# of: 69659e01
certificate-says = Intyget visar att innehavaren deltog. Det visar inte vad hen kan och ger ingen rätt att avgöra vem som är offer för människohandel.

# Materials list

# of: d6ce04a0
materials-bring = Ta med
# of: 57d2d364
materials-print = Skriv ut
# of: e28f162d
materials-for = Till: { $activities }
# of: 78bedffa
materials-each = ett till varje deltagare
# of: 54e2342e
materials-each-sheet = ett av varje blad till varje deltagare
# of: 2c692edc
materials-group = ett av varje till varje liten grupp
# of: fb623f45
materials-trainer = ett till varje kursledare
# of: 96aeb992
materials-one = ett
# of: 8a599bb0
materials-who-wants = ett till var och en som vill

# Reading list

# of: acb864c1
reading-how = Härifrån kommer det som kursen anger som fakta. Numren är desamma som i deltagarmaterialet.
# of: c163ba52
reading-used-in = Används i: { $activities }
# of: b115e69f
reading-unverified = en del uppgifter härifrån är inte bekräftade

# Key to the knowledge test

# of: 2c2ba436
test-key-apart = För kursledaren. Håll det skilt från bladen tills det sista testet har besvarats. Testet mäter kursen, inte människorna.
# of: aea0c178
test-key-why = Varför
# of: de2cb460
test-key-objective = Mäter: { $objective }

# En kurs anpassad till den tid som finns

# of: 820f3c9a
cuts = Anpassad till tiden
# of: 00278f5a
cuts-times = Hela kursen tar { $whole } minuter. Det finns { $available } minuter, och detta tar { $minutes }. Pauserna är lika långa som i hela kursen.
# of: 69cc36f7
cuts-left-out = Utelämnat:
# of: af4012ae
cuts-shorter = Kortare:
# of: b37d04e6
cuts-from-to = { $now } minuter i stället för { $before }
# of: 5c215eb7
cuts-not-claimed = Inget som lär ut detta finns kvar, så kursen lovar inte längre att deltagaren:
# of: e20b298f
cuts-spare = { $minutes ->
        [one] En minut
       *[other] { $minutes } minuter
    } blir över. Använd dem till frågor.

# What the tests show

# of: 632c1263
output-evaluation-report = Utvärdering
# of: 5110b97a
evaluation-title = Vad testen visar
# of: d20f958b
evaluation-time-pre = Före
# of: 997f2642
evaluation-time-post = Efter
# of: dc29a964
evaluation-time-follow-up = Senare
# of: ce33e3e0
evaluation-column = { $time }: { $sheets }
# of: 9a6f9ce8
evaluation-between = { $from } → { $to }
# of: c1481030
evaluation-count = { $count ->
        [one] { $count } person
       *[other] { $count } personer
    }
# of: a6e2572c
evaluation-count-of = { $count } av { $invited } inbjudna, { $rate }
# of: 4b9fee6a
evaluation-percent = { $share } %
# of: f2366307
evaluation-share = { $share } % ({ $low }–{ $high })
# of: a189d07c
evaluation-right-of = { $right } av { $of }
# of: f068759c
evaluation-difference = { $difference } ({ $low } till { $high })
# of: 00818f51
evaluation-r = { $r } ({ $low } till { $high })
# of: 9b0cffa8
evaluation-decimal = ,
# of: d383856d
evaluation-not-known = inte känt
# of: b89169dd
evaluation-not-asked = frågades inte
# of: b567cf26
evaluation-fewer-than = färre än { $few }
# of: 27a45e7e
evaluation-who-answered = Vilka som svarade
# of: bc32060f
evaluation-test = Test
# of: 067086d4
evaluation-sheets = Blad med svar
# of: c153fcbf
evaluation-invited = Inbjudna
# of: ea161112
evaluation-rate = Svarsfrekvens
# of: ab1299fd
evaluation-few = { $time }: färre än { $few } blad. Ingenting berättas om dem, eftersom alla skulle veta vems de är.
# of: a54b0344
evaluation-left-out = { $time }: { $count ->
        [one] { $count } blad är inte med
       *[other] { $count } blad är inte med
    } i någon siffra. De hör inte ihop med något annat blad, och färre än { $few } sådana personer kunde kännas igen när siffror jämförs.
# of: d43c6b9e
evaluation-invited-unknown = Där det inte är känt hur många som var inbjudna är det inte heller känt om de som svarade liknar de andra.
# of: c77a942e
evaluation-knowledge = Kunskap per mål
# of: a2d0dcaf
evaluation-objective = Mål
# of: fd3f2c02
evaluation-all-questions = Alla frågor
# of: 566e6b91
evaluation-questions-count = { $count ->
        [one] { $count } fråga
       *[other] { $count } frågor
    }
# of: b4ef52fb
evaluation-bars = Staplar: andelen rätta svar per mål i procent, en stapel för varje test, med en linje för var den troligen ligger. Tabellen som följer har alla siffror.
# of: 461ab17c
evaluation-reading = Så läser du: andelen rätta svar, och inom parentes var den troligen ligger för människor som dessa (95 % konfidensintervall). En fråga utan svar räknas inte som rätt.
# of: 8bff6bc0
evaluation-counts-only = Där färre än { $least } personer svarade finns bara antal, som ”7 av 12 rätta svar”. Så få säger lite om någon annan.
# of: d5d62349
evaluation-not-compared = Inte med i siffrorna per mål, eftersom dessa frågor inte fanns i alla testen:
# of: 8fa0f291
evaluation-not-entered = Inte med i någon siffra, eftersom en fil med svar saknar kolumn för dessa frågor:
# of: 77d0c308
evaluation-nothing-common = Ingen fråga fanns i alla dessa test, så kunskapen kan inte jämföras.
# of: be3b7de3
evaluation-again = Vad som behöver läras ut igen
# of: f8228e26
evaluation-again-nothing = Inget mål har mindre än { $mark } % rätta svar. { $time }.
# of: 74dc6675
evaluation-again-how = Mål med mindre än { $mark } % rätta svar, det minst kända först. { $time }. Gränsen är ett val, ingen naturlag.
# of: 43b13330
evaluation-again-sure = { $share }. Klart under { $mark } %.
# of: 95e1a1a7
evaluation-again-open = { $share }. Under { $mark } % här; för människor som dessa kan det vara över.
# of: 3b3097f4
evaluation-again-few = { $share } rätta svar. För få personer för att säga mer.
# of: 71e988c0
evaluation-drawn-to = { $count } valde ”{ $choice }”
# of: 9d8c21a9
evaluation-changes = Vad som ändrades
# of: 625d05bb
evaluation-change-reading = Ändringen i procentenheter, och inom parentes var den troligen ligger (95 % konfidensintervall). Om 0 finns i intervallet kan det hända att ingenting ändrades.
# of: 7c9673ec
evaluation-people = { $between }: { $count } personer jämförs med sig själva med hjälp av sina kodord. Om ingen hade lärt sig eller glömt något, skulle slumpen ensam ändra antalet rätta svar minst så mycket med sannolikheten p { $p } (exakt permutationstest).
# of: b8f3b364
evaluation-groups = { $between }: alla blad från det ena testet jämförs med alla från det andra, eftersom för få hör ihop genom kodord. Det kan ha varit andra som svarade; hur enskilda personer ändrades är inte känt. Ingen signifikans prövas.
# of: 74ed117a
evaluation-too-few = { $between }: färre än { $least } personer på ena sidan. Ingen ändring räknas ut och inget prövas.
# of: 3a5b7362
evaluation-questions = Frågor
# of: 104dfab0
evaluation-question = Fråga
# of: 65e7fdf7
evaluation-difficulty = Hur svåra frågorna var: andelen som svarade rätt. Ju större, desto lättare.
# of: 6a98ad58
evaluation-empty = { $count } utan svar
# of: 0bc10540
evaluation-discrimination = Hur väl frågan skiljer dem som kan mer från dem som kan mindre: dess korrelation med antalet rätta svar på de andra frågorna (korrigerad item-totalkorrelation) och 95 % konfidensintervall. Nära 0 skiljer den ingen; under 0 svarade de som kunde mer fel: se över formuleringen och facit. Om nästan alla kan svara efter kursen är det en framgång, och då finns det lite att skilja åt.
# of: f5748615
evaluation-all-alike = alla lika
# of: 5195822d
evaluation-moves = Vilka som lärde sig och vilka som glömde, fråga för fråga. { $compared }. Den sista kolumnen är sannolikheten för en minst så sned fördelning av slumpen ensam (McNemars exakta test, med Holms korrigering för antalet frågor).
# of: 87eea5f0
evaluation-gained = Fel, sedan rätt
# of: 73ad5594
evaluation-lost = Rätt, sedan fel
# of: 871542fc
evaluation-p = p
# of: cc811b44
evaluation-limits = Vad dessa siffror inte visar
# of: 304c6898
evaluation-limit-cause = Att kursen var orsaken. Det finns ingen grupp utan den, och den som har sett en fråga en gång svarar bättre den andra gången.
# of: a3741401
evaluation-limit-answered = Vad de kan som inte svarade. Ju lägre svarsfrekvens, desto mindre.
# of: 9277331f
evaluation-limit-work = Vad människor gör i sitt arbete. Att välja rätt svar är ännu inte att möta en människa väl.
# of: 4555f12c
evaluation-limit-many = Vilken enskild ändring som är säker. Av tjugo sådana intervall missar ungefär ett, och den här rapporten har många.
