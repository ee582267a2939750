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
# of: fe9869b3
test-key-number = Nr
# of: 104dfab0
test-key-question = Fråga
# of: 5c0e4329
test-key-answer = Rätt svar
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
