### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: c716a481
about =
    .title = Hjälptelefoner, chattar och frivilliga
    .summary = En halv dag för dem som svarar i en hjälptelefon eller chatt och för frivilliga: tystnad, en uppringare som är bevakad, vad man kan lova, hur ett samtal slutar och till vem man lämnar över.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls. Nummer och öppettider har inte kontrollerats.
    .group = 6–16 personer som svarar på samtal eller meddelanden, eller som frivilliga besöker och stöder människor. Ett rum där par kan sitta rygg mot rygg och ett lugnt rum till. Två utbildare, av vilka en känner er egen linje: den som har jour, det som skrivs upp, gränserna.

# of: 17eccfd8
open-a-call =
    .text = Visar den första minuten av ett samtal: är det tryggt att prata, vad händer om linjen bryts, vad skrivs upp.

# of: e97bdf00
stay-with-silence =
    .text = Visar hur man stannar hos en tyst uppringare i en minut med högst tre meningar.

# of: 5e2a8592
talk-when-watched =
    .text = Väljer ett sätt att fortsätta eller sluta när någon annan kanske lyssnar eller läser.

# of: 542da72e
promise-what-is-true =
    .text = Skriver tre meningar som tröstar utan att lova något som man inte kan hålla.

# of: 60d5545e
end-a-call =
    .text = Visar hur man avslutar ett samtal eller en chatt i fem steg, så att personen har ett nästa steg och inga spår som hon eller han inte vill ha.

# of: c5db99b3
hand-over =
    .text = Säger när man lämnar över till den som har jour, och vad man då berättar och inte berättar.

# of: f17cb276
safety =
    .content-warning = I dag lyssnar vi på påhittade samtal om utnyttjande, hot och rädsla, utan detaljer. Någon av oss har kanske varit med om sådant, sålt sex eller känner någon som har det. Ingen behöver berätta något om sig själv. Du får gå ut när som helst utan att säga varför; det gäller också på ett pass.
    .distress-plan = En av utbildarna håller ögonen på gruppen och följer efter den som går ut upprörd, om personen inte vill vara ensam. Erbjud det lugna rummet, vatten och tid. Fråga vad som skulle hjälpa, inte vad som har hänt. En frivillig som i dag märker att linjen inte är för henne eller honom just nu har lärt sig något; ingen övertalar. Fråga före hemfärden vem som kan vara med personen och erbjud numren till Brottsofferjouren { $phone-riku } och Nollinjen { $phone-nollalinja }. Avbryt en berättelse där en uppringare kan kännas igen. Ring { $phone-emergency } vid omedelbar fara.

# of: 67fca631
welcome =
    .title = Välkommen och första testet

# of: 45dec640
opening =
    .title = Inledning och spelregler
    .trainer =
        __Läs upp__ innehållsvarningen långsamt och berätta var det lugna rummet finns. Sedan en runda: namnet du vill kallas, din linje eller uppgift, och en röst du tycker om att lyssna till.

        __Kom överens om tre regler__ och skriv upp dem:

        - Vi talar om uppringare så att ingen kan kännas igen. Inga röster och ingen brytning härmas.
        - Vi talar om varje grupp av människor som om de satt i rummet eller var på linjen. Det kanske de är.
        - I övningar får vi stanna när som helst med ordet ”paus”.

        __Fråga__ vem som har jour och skriv namnet på tavlan. Det står där hela dagen.
    .participant =
        Du får lämna rummet när du vill. Tänk redan nu på en människa som du kan ringa i kväll om dagen stannar kvar hos dig.

        Jour hos oss har …, som nås på …

# of: f7ba3a54
slide-rules =
    .title = Så arbetar vi i dag
    .text =
        - Ingen uppringare kan kännas igen
        - Varje grupp av människor kan vara på linjen
        - ”Paus” stoppar varje övning
        - Jour: …
    .notes =
        Skriv in den som har jour före kursen. Låt bilden synas när inget annat visas.

# of: ef4e1b2c
board-and-pens =
    .text = Blädderblock eller tavla och pennor

# of: 1472c1fb
course-handouts =
    .text = Utdelat material och en aktuell lista över tjänster till var och en

# of: 3953f237
pre-test =
    .title = Test före kursen
    .trainer =
        Säg att testet mäter kursen och inte människorna. Det avgör inte vem som får svara på samtal. Inga namn: var och en skriver en kod som bara hon eller han känner till och kommer ihåg om ett halvt år.

        Ge inte svaren ännu. Lägg märke till vilka frågor många svarade fel på och lägg tiden där.

# of: 86894a09
slide-code =
    .title = Ett test utan namn
    .text =
        - Det mäter kursen, inte dig
        - Inget namn: en kod som bara du känner till
        - Samma kod i slutet och om ett halvt år
    .notes =
        Hjälp med blanketten, inte med svaren.

# of: 9d4076f5
pre-test-sheets =
    .text = Testblanketter, en till var och en

# of: 9ad5fe0c
beginning =
    .title = Samtalets början

# of: c33ae3ef
morning-break =
    .title = Paus

# of: 2695dab4
first-minute =
    .title = Den första minuten
    .warning = Vi spelar samtal. Välj din roll själv; du får lyssna i stället. ”Paus” stoppar varje scen.
    .trainer =
        Paren sitter **rygg mot rygg**. Tre samtal på tre minuter; sedan byter ni och tar tre till. Uppringaren har en lapp och bestämmer hur mycket av den som sägs.

        - *Du vill veta om det här verkligen är anonymt. Det är allt.*
        - *Du kan prata. Din chef behåller din lön. Du vet inte vad den här linjen är till för.*
        - *Efter en minut kommer någon in i rummet. Du säger: ”Ja, tack, tandläkaren klockan nio.”*

        __Den första minuten har fyra delar:__ ”Går det bra att prata just nu?” · ”Om linjen bryts, ska jag låta bli att ringa tillbaka?” (det vanliga svaret är: ring inte) · ”Du behöver inte säga ditt namn. Det här skriver vi upp: …” · ”Vad vill du prata om?”

        __När någon kommer in:__ följ uppringaren. ”Jag förstår. Jag frågar, och du säger ja eller nej. Är du i fara nu?” Eller bara: ”Klockan nio, bra. Du kan avboka när som helst, dag och natt.” Vänta sedan, eller sluta.

        __Lyssna efter__ att någon fortsätter för att det finns en lista. Om uppringaren talar om tandläkaren är listan slut.

        __I fara nu:__ fråga om du får ringa { $phone-emergency } åt personen eller om hon eller han kan ringa själv, och stanna på linjen. Vem som beslutar om att ringa mot uppringarens vilja, och hur, har er linje bestämt före det första passet: läs upp den regeln nu.

        __Svår stund:__ ”Jag måste få veta var personen är.” → Bara i fara, och säg då varför du frågar.
    .participant =
        1. ”Går det bra att prata just nu?”
        2. ”Om linjen bryts ringer jag inte tillbaka. Du kan alltid ringa igen.”
        3. ”Du behöver inte säga ditt namn. Det här skriver vi upp: …”
        4. ”Vad vill du prata om?”

        __Bevakad:__ frågor som kan besvaras med ja eller nej; ett vanligt ämne; ett sätt att sluta genast.

# of: 03b99729
right-to-stop =
    .text = Informerat samtycke betyder att en människa vet syftet med och användningen av det hon berättar, och att hon när som helst får låta bli att svara och sluta.

# of: 5a42016c
anonymous-day-and-night =
    .text = Hjälpsystemets telefon svarar dygnet runt, och man kan ringa utan att säga sitt namn.

# of: c0e2f363
slide-first-minute =
    .title = Den första minuten
    .text =
        1. Går det bra att prata?
        2. Om linjen bryts …
        3. Vad som skrivs upp
        4. Vad vill du prata om?
    .notes =
        Låt bilden synas under samtalen. Ha er egen linjes mening för punkt 3 redo.

# of: b9ad6ee7
call-slips =
    .text = Lappar med samtal till varje par, skrivna efter utbildarens anvisningar

# of: 22d97119
first-minute-volunteers =
    .trainer =
        För frivilliga som träffar människor: samma fyra delar, sida vid sida på en bänk. ”Är det här en bra plats? Väntar någon på dig?” kommer i stället för att linjen bryts.
    .participant =
        ”Är det här en bra plats att prata på? Väntar någon på dig?” Aldrig vid personens hemdörr, aldrig i ett meddelande som andra kan läsa.

# of: 36248d38
a-minute-of-silence =
    .title = En minuts tystnad
    .trainer =
        __Först__ en minuts tystnad tillsammans, med klocka, blicken där man vill. Fråga: ”Vad hände i dig? Vid vilken sekund ville du tala?”

        __Sedan paren rygg mot rygg:__ uppringaren säger ingenting i en minut. Lyssnaren får använda tre meningar. Byt. Sedan tio minuter tillsammans.

        __Bra meningar:__ ”Jag är här.” ”Du behöver inte säga något.” ”Om du vill, knacka på telefonen en gång för ja.” Och mot slutet: ”Om du lägger på nu går det bra. Linjen är öppen i morgon också.”

        __Lyssna efter__ utfyllnad: ”Hallå? Hallå? Är du där?” ”Jag kan inte hjälpa om du inte säger något.” Tystnad kan vara rädsla, någon i rummet, att söka ett ord på ett tredje språk eller att pröva hurdan den här rösten är.

        __Svår stund:__ ”Någon driver med oss.” → Kanske. Du är vänlig så länge som er linje har bestämt och avslutar vänligt. Nästa tysta uppringare hör hur du avslutade det förra samtalet.
    .participant =
        ”Jag är här.” · ”Du behöver inte säga något.” · ”Om du lägger på går det bra. Du kan ringa igen.”

# of: 858fd8a0
listen-and-give-time =
    .text = De finländska anvisningarna för ett första möte säger att man ska lyssna, ge tid, nöja sig med mycket korta svar och inte fråga om traumatiska händelser.

# of: fb2884fa
slide-silence =
    .title = Jag är här
    .text =
        Du behöver inte säga något.
    .notes =
        Inget annat sägs under minuten. Se på klockan och inte på människorna.

# of: e170bfc8
middle-and-end =
    .title = Sanna meningar och ett bra slut

# of: 529e0555
true-sentences =
    .title = Vad man kan lova
    .trainer =
        Läs varje fråga från en uppringare. Alla skriver ett svar, en halv minut per fråga, och två läses upp.

        - ”Kommer någon och hämtar mig?”
        - ”Ni berättar väl inte för någon?”
        - ”Får jag stanna i landet?”
        - ”Blir det bättre om jag lämnar honom?”
        - ”Tror du mig?”

        __Sanna meningar:__ ”Jag vet inte, och jag kan ta reda på med dig vem som kanske kan.” · ”Det du säger stannar hos oss, utom när ett barn eller någons liv är i fara. Jag skulle säga det till dig först.” · ”Det beslutar andra om. En jurist kan säga vad som är möjligt.” · ”Det kan jag inte veta. Vi kan fundera på vad som skulle göra det tryggare.” · ”Jag tror dig.”

        __Lyssna efter__ ”naturligtvis” och ”garanterat”. Och efter motsatsen: ”Jag är bara frivillig.” Hitta en mening som är liten och sann.

        __Svår stund:__ ”Är inte ’jag tror dig’ ett löfte?” → Det lovar ingenting om vad som händer sedan. Det handlar om nu.
    .participant =
        Mina tre sanna meningar:

        1. …
        2. …
        3. …

# of: 37bcfca0
no-promises-rule =
    .text = WHO:s rekommendationer ber hjälpare att ha information redo om vart man kan vända sig och att inte ge löften som de inte kan hålla.

# of: f0feba95
slide-true =
    .title = Liten och sann
    .text =
        ”Jag vet inte, och jag kan ta reda på det med dig.”
    .notes =
        Samla gruppens bästa meningar under den.

# of: 6b8f6e8d
five-steps-out =
    .title = Fem steg ut ur ett samtal
    .trainer =
        __Visa en gång__ med den andra utbildaren, tre minuter; sedan paren rygg mot rygg, två omgångar på fyra minuter.

        1. **Säg vad du hörde,** i en mening, med uppringarens ord.
        2. **Fråga** vad personen vill göra först. Ingenting är också ett svar.
        3. **Ge ett nästa steg:** ett nummer, ett klockslag. Säg vad som händer där och vad som inte frågas.
        4. **Spår:** ”Tittar någon i din telefon? Du kan ta bort det här samtalet. Jag är kvar på linjen så länge.”
        5. **Slutet:** ”Du kan ringa igen, också om samma sak. Tack för att du ringde.”

        __Lyssna efter__ tre nummer på en gång, och efter ett bra samtal som inte tar slut för att lyssnaren inte kan släppa taget. Kom överens om hur länge ett samtal brukar vara på er linje.

        __Svår stund:__ uppringaren säger att hon eller han inte orkar leva. → Er linjes regel för det läses upp nu. Fråga rakt och lugnt, stanna kvar, ring den som har jour med den andra telefonen.
    .participant =
        1. Vad jag hörde, med dina ord.
        2. Vad vill du göra först?
        3. Ett nästa steg, ett nummer.
        4. Spår: samtalslista, webbläsare, räkning.
        5. ”Du kan ringa igen, också om samma sak.”

# of: 609f32e2
not-on-the-bill =
    .text = Samtal till Nollinjen är gratis och syns inte på räkningen. På dess sidor finns en knapp för att snabbt lämna dem.

# of: 73b816dd
riku-line =
    .text = Brottsofferjourens hjälptelefon har varit gratis och anonym. Öppettiderna publicerades 2020 och ska kontrolleras.

# of: 84a36b20
slide-five-steps =
    .title = Fem steg ut ur ett samtal
    .text =
        1. Vad jag hörde
        2. Vad först?
        3. Ett nästa steg
        4. Spår
        5. Du kan ringa igen
    .notes =
        Låt bilden synas under båda omgångarna.

# of: 965a0ef7
in-writing =
    .title = När det är en chatt
    .trainer =
        __Visa__ på tavlan en chatt med bara en rad: *hej svarar en riktig människa här.* Paren skriver de två första svaren, tre minuter. Samla sedan vad som skiljer sig från ett samtal:

        - Vem som helst kan läsa, nu eller senare. Den som skriver kan bytas ut mitt i.
        - Ingen röst: korta rader, en fråga i taget, säg till när du behöver en stund för att skriva.
        - En paus är inget slut. Säg hur länge du är kvar.
        - Ord blir kvar. Berätta tidigt vad som sparas här och hur man tar bort det där.
        - Maskinöversättning är en främling i rummet: enkla meningar, inga namn.

        __Kom överens om en kontroll__ som inte avslöjar något: ”Ska vi fortsätta här, eller är senare bättre?”

        __Svår stund:__ stilen ändras plötsligt, och du får frågan var ert kontor är. → Svara bara det som är offentligt, vänligt och kort. Gå tillbaka till den överenskomna frågan. Anteckna det för den som har jour.
    .participant =
        Korta rader. En fråga i taget. ”Jag är kvar här.” ”Ska vi fortsätta här, eller är senare bättre?” Säg vad som sparas och hur man tar bort det.

# of: 70a36eb5
slide-chat =
    .title = Vem läser?
    .text =
        - Nu
        - Senare
        - Här, hos oss
    .notes =
        Fråga vad er egen chatt sparar, och hur länge. Om ingen vet är det den första uppgiften i morgon.

# of: cce0a64b
in-writing-volunteers =
    .participant =
        Inga privata nummer och konton: meddelanden går genom organisationens telefon. Det skyddar personen, och dina kvällar.

# of: 943c303c
calls =
    .title = Tre kontakter

# of: c33ae3ef
second-break =
    .title = Paus

# of: 4ecca99b
call-neighbour =
    .title = En granne ringer
    .trainer =
        Säg inte i förväg vilket slags fall det är. Läs det som ett samtal. Grupper om fyra, sex minuter, sedan tillsammans. **Ingenting av det han berättar är ett tecken på människohandel.** Han är orolig, eller störd av trapphuset. Båda kan besvaras vänligt.

        __Lyssna efter__ ett löfte om att ”ta reda på saken”. En hjälptelefon utreder inte, och det gör inte en granne heller.

        __Svår stund:__ ”Hellre för mycket än för lite.” → En misstanke kostar också: kvinnornas lägenhet, ro och tillit. Båda misstagen skadar någon.

# of: 59cf86d0
slide-neighbour =
    .title = En granne ringer
    .text =
        - Vad hör eller ser han någon *göra* mot någon?
        - Vad säger ni till honom?
    .notes =
        Läs samtalet högt, utan att spela.

# of: 894f9050
neighbour =
    .text =
        ”God kväll. Jag vill inte bli nämnd. I lägenheten ovanför bor utländska kvinnor, tre tror jag, och de byts. Det kommer män, inte högljudda, men alla tider på dygnet. Man har sett dem röka på balkongen i mycket tunna kläder. Min fru säger att det är människohandel, man läser ju så mycket. De hälsar god morgon, det måste jag säga, och en gång tog de emot vårt paket. Ska jag ringa på och säga till dem att de är fria? Eller skickar ni någon?”

# of: 4daa7538
neighbour-nothing =
    .ask = Vad i det här samtalet visar kontroll, vilseledande eller utnyttjande?
    .listen-for = Ingenting. Ursprung, besökare, kläder och hyresgäster som byts säger ingenting.

# of: 9405d03f
neighbour-say =
    .ask = Vad säger du till honom?
    .listen-for = Tack för att du tänker på andra. Det du berättar visar inte att någon blir tvingad. Ring inte på med ett budskap; fortsätt att hälsa. Om du hör hot eller ett rop på hjälp, { $phone-emergency }.

# of: 8d84e802
neighbour-door =
    .ask = Hur kan en granne lämna en dörr öppen?
    .listen-for = Genom att vara en vanlig, vänlig granne. Den som tar emot paket kan man be om hjälp.

# of: 66646e97
call-nine-oclock =
    .title = Tandläkaren klockan nio
    .warning = Nästa samtal handlar om rädsla och hot. Det finns inget våld i det.
    .trainer =
        Läs långsamt, med pauserna; räkna fem sekunder för varje. Grupper om fyra, åtta minuter, sedan tillsammans.

        Här finns **kontroll** (någon lyssnar, papper och telefon hålls inne), **utnyttjande** (arbete i två hem, knappt någon lön) och **beroende** (säng, tillstånd, en skuld). Om det är människohandel avgör andra. Det räcker för hjälp och för att fråga om råd anonymt.

        __Lyssna efter__ ”ge mig adressen, jag skickar polisen”. Fråga: ”Ville hon det? Och om mannen öppnar?”

# of: 3f915b81
language-cafe =
    .text =
        Du hjälper till på ett språkcafé på tisdagar. Salma, omkring fyrtio, kommer för tredje gången. Hon städar och ser efter barn hos två familjer. De ger henne pengar när de kommer ihåg det, säger hon, och en av fruarna har hennes pass. Hon säger det medan ni torkar kopparna tillsammans. En åttaårig flicka från familjen väntar i tamburen och tittar in varannan minut; då talar Salma om tandläkaren klockan nio. När flickan är ute ur rummet: ”Måste man stanna på ett sådant ställe? Hon säger att polisen tar sådana som jag.” Nästa tisdag är flickan i skolan.

# of: 5511c929
cafe-girl =
    .ask = Vad gör du när flickan tittar in?
    .listen-for = Följer Salma: tandläkaren. Ett glas saft till flickan. Ingenting frågas av henne och ingenting skickas med henne.

# of: 7b5d9d4e
cafe-stay =
    .ask = Hon frågar om man måste stanna. Vad kan du svara som är sant?
    .listen-for = Ingen har rätt att hålla henne kvar. Det finns hjälp för människor vars papper och lön någon behåller. Jag är frivillig och kan fråga någon som vet mer, utan ditt namn.

# of: f6b33c3c
cafe-tuesday =
    .ask = Vad kommer ni överens om för nästa tisdag?
    .listen-for = Vem som vet mer och är där då, om hon vill. Ett nummer som är lätt att lära sig. Vad hon gör om det blir värre innan dess.

# of: c236aee7
cafe-contact =
    .ask = Vad berättar du för din kontaktperson, och vad gör du inte?
    .listen-for = Samma dag: språk, önskan, tisdag. Inte vem hon är, om hon inte går med på det. Du går inte till familjen, tar inte hem henne och förvarar inte hennes papper.

# of: d3f15f39
slide-nine =
    .title = Tandläkaren klockan nio
    .text =
        - Någon kommer in: vad säger ni?
        - ”Får man gå?” Vad är sant?
        - Vad kommer ni överens om?
    .notes =
        Läs långsamt. Räkna fem sekunder för varje paus.

# of: 0ebec20a
nine-oclock =
    .text =
        En kvinna talar engelska, lågt. ”Är det här man kan fråga? … Jag städar och ser efter barn, för två familjer. De ger mig pengar när de kommer ihåg det. … Mitt pass är hos frun. … Nej, jag är inte skadad.” En dörr. ”Ja, tack, tandläkaren klockan nio.” Tystnad, en barnröst. Sedan viskande: ”Hon säger att polisen tar sådana som jag. Jag är skyldig henne för biljetten. Det här är barnets telefon, jag måste ta bort det. Jag vill bara veta om man får gå från ett sådant ställe. … I morgon är jag ensam från tio till elva.”

# of: 942c88b5
nine-door =
    .ask = Vad säger du när dörren öppnas?
    .listen-for = ”Klockan nio, bra. Du kan ändra den när som helst.” Sedan tystnad. Ingen fråga, inget nummer högt.

# of: bb84374a
nine-may-go =
    .ask = Hon frågar om man får gå. Vad kan du svara som är sant?
    .listen-for = Ingen har rätt att hålla henne kvar. Det finns hjälp för människor vars papper och lön någon behåller, och den anmäler inte sina klienter till polisen. Andra beslutar om tillstånd.

# of: 5786bf15
nine-tomorrow =
    .ask = Hon är ensam från tio till elva i morgon. Vad kommer ni överens om?
    .listen-for = Hon ringer er; ni ringer inte. Vilket nummer, lätt att lära sig. Vem som svarar klockan tio och vet om det. Vad hon gör om timmen inte blir av.

# of: f62e8341
nine-hand-over =
    .ask = Vad berättar du för den som har jour, och vad inte?
    .listen-for = Det som behövs klockan tio: språk, tid, önskan. Ingen gissning om vem hon är. Råd av hjälpsystemet, utan att nämna någon.

# of: ba72ea70
chat-elias =
    .title = En chatt på natten
    .warning = Nästa fall är en chatt med en person på 16 år som utnyttjas. Ingenting berättas i detalj.
    .trainer =
        Läs raderna en i taget. Grupper om fyra, sju minuter, sedan tillsammans.

        Han är under 18 år: ingen behöver ha tvingat honom för att det ska vara utnyttjande av ett barn. **Du beslutar inte ensam, och du lovar inte att tiga.** Säg tidigt var gränsen för sekretessen går. Om er linje är anonym vet ni kanske ingenting som kan anmälas; då är arbetet att hålla kontakten och nämna en trygg vuxen.

        __Lyssna efter__ skuldbeläggande (”varför skickar du bilder till honom”) och efter att någon frågar vad som finns på bilderna. Ingen frågar efter dem och ingen ber att få se dem.

        __Frivilliga:__ den som har jour får veta det genast, i dag, inte efter passet.

# of: 8a5c8234
slide-elias =
    .title = En chatt på natten
    .text =
        - Era tre första rader
        - Var går gränsen för sekretessen, och när säger ni det?
        - Vem får veta, och när?
    .notes =
        Läs raderna en i taget. Ingen läser dem med rolig röst.

# of: 07d2db78
elias =
    .text =
        _hej_ – *e de här för killar me* – *ja e 16 så gör ingen grej av de* – *de e en kille han e 30 han ha vari jättesnäll, telefon å allt* – *nu vill han att ja ska träffa hans kompisar å dom betalar HONOM* – *ja vill int mera* – *han har bilder* – *ni får väl int säga åt nån* – *mamma sku dö*

# of: e4b4ae50
elias-first =
    .ask = Vilka är dina tre första rader?
    .listen-for = Ja, för killar också. Jag är glad att du skrev. Det är inte ditt fel. En kort rad om var gränsen för sekretessen går, innan han berättar mer.

# of: 2fac4ce8
elias-tell =
    .ask = Han ber att ingen ska få veta. Vad svarar du?
    .listen-for = Inget löfte om att tiga. Vad jag skulle behöva göra och med vem, att jag säger det till honom först, och att han får vara med och bestämma hur.

# of: e1e9aa1e
elias-next =
    .ask = Vad är ett nästa steg för i natt?
    .listen-for = Är han trygg nu? En vuxen som han litar på, eller den som har jour i chatten. Han behöver inte ta bort eller bekänna något. Chatten är öppen i morgon från …

# of: 5fc5cced
elias-duty =
    .ask = Vem gör vad, och när?
    .listen-for = Den som har jour, genast. En barnskyddsanmälan utan dröjsmål och en anmälan om ett misstänkt sexualbrott mot ett barn, av dem som har skyldigheten, med det som är känt.

# of: 7d80dd9f
who-must-notify =
    .text = Bland annat de som arbetar inom hälsovården, socialvården, undervisningen och polisen ska göra en barnskyddsanmälan utan dröjsmål. Ett misstänkt sexualbrott mot ett barn ska också anmälas till polisen, trots sekretessen.

# of: 770a9578
handing-over =
    .title = Att lämna över

# of: acd70127
now-or-later =
    .title = Nu, efter samtalet eller inte alls
    .trainer =
        Tre hörn: *jouren nu* · *efter samtalet* · *stannar hos mig*. Läs, låt människor välja ett hörn, fråga en i varje varför.

        - En uppringare är i ett låst rum och någon är på väg. *Nu, och { $phone-emergency } som er linjes regel säger.*
        - En uppringare på 15 år berättar om en vuxen som tar betalt för henne. *Nu.*
        - En uppringare frågar samma sak tredje kvällen. *Efter samtalet: kanske hon behöver ett annat slags hjälp.*
        - En uppringare berättar att hon säljer sex och frågar efter en skatterådgivare. *Stannar hos mig; hon får rådgivarens nummer.*
        - Du känner igen en grannes röst. *Efter samtalet. Du berättar inte för någon vems röst det var; någon annan tar nästa samtal.*
        - Du kan inte sluta tänka på ett samtal. *Efter samtalet, i dag: det är det jouren är till för.*

        __Säg:__ ”Att lämna över är inget misslyckande. En frivillig som beslutar ensam har linjen lämnat ensam.”
    .participant =
        __Nu:__ fara, någon under 18 år, ett liv. **Efter samtalet:** det jag bär hem. **Aldrig:** vem det var, om det inte behövs.

# of: 7bb25a71
now-or-later-volunteers =
    .participant =
        Min kontaktperson är … Jag berättar samma dag. Jag lånar inte ut pengar, förvarar inte papper, tar inte hem någon och går inte ensam till någons dörr.

# of: 46fe38b3
slide-hand-over =
    .title = Ingen beslutar ensam
    .text =
        - Nu
        - Efter samtalet
        - Stannar hos mig
    .notes =
        Skriv jourens telefonnummer under ”Nu”.

# of: 3bdfda64
closing =
    .title = Avslutning

# of: 3f9fbd09
shift-plan =
    .title = Mitt nästa pass
    .trainer =
        Var och en skriver den första minutens fyra delar med egna ord, så att papperet kan ligga bredvid telefonen, och en mening som de slutar säga. De berättar meningen för en granne.
    .participant =
        __Bredvid min telefon__

        - Min första minut: …
        - Mina tre sanna meningar: …
        - Journumret: …

        Jag slutar säga: …

# of: 947bc372
slide-small-step =
    .title = Bredvid min telefon
    .text =
        - Min första minut
        - Mina tre sanna meningar
        - Journumret

        Jag slutar säga: …
    .notes =
        Låt dem skriva det så att det kan ligga bredvid telefonen i morgon.

# of: 034dec47
plan-cards =
    .text = Ett vykort till var och en

# of: 423e1c99
post-test =
    .title = Test efter kursen
    .trainer =
        Samma frågor, samma kod. Läs efteråt upp de rätta svaren och varför.

        __Uppföljning:__ efter det tredje passet ett samtal på en halv timme med en erfaren kollega; efter ett halvt år testet med facit, ett nytt samtal att öva på och vad som har ändrats i nummer och lag. Berätta vid varje resultat hur många som svarade.
    .participant =
        Efter mitt tredje pass pratar jag med … Om ett halvt år får du samma frågor igen. Kunskap bleknar hos alla; repetitionen hör till kursen.

# of: 0ba1d8f1
slide-same-code =
    .title = Samma frågor, samma kod
    .text =
        Efteråt: de rätta svaren, och varför.
    .notes =
        Bestäm dagen för uppföljningen innan människor går.

# of: 9d4076f5
post-test-sheets =
    .text = Testblanketter, en till var och en

# of: 8d4ee710
fades =
    .text = I en studie steg andelen rätta svar om kunskap från 54,7 till 84,5 procent en vecka efter utbildningen och var 50,0 procent efter ett halvt år. Av 424 personer svarade 237 efter en vecka och 47 efter ett halvt år.

# of: ca7ef242
last-round =
    .title = Sista rundan
    .trainer =
        En runda med ett ord, eller med tystnad: vad lämnar jag här, eller tar jag med mig? Öppna inga nya berättelser. Stanna i rummet tio minuter efter slutet.
    .participant =
        Du ansvarar inte för vad en uppringare gör i morgon. Du ansvarar för den röst hon eller han hör i dag.

# of: b5f72f05
slide-one-word =
    .title = Ett ord
    .text =
        Vad lämnar jag här, eller tar jag med mig?

        Man får stå över.
    .notes =
        Öppna inga nya berättelser. Stanna i rummet i tio minuter.

# of: 885cb16a
q-safe-to-talk =
    .ask = Vad tar du först reda på i ett samtal?
    .choice-name-and-town = Namn och ort, för statistiken.
    .choice-what-happened = Exakt vad som har hänt.
    .choice-all-right = Om det går bra att prata just nu.
    .why = Allt annat beror på det. Inget namn behövs.

# of: 8d2b5643
q-cut-off =
    .ask = Ett samtal bryts efter två minuter. Vad gör du?
    .choice-call-back = Du ringer genast tillbaka, tre gånger.
    .choice-wait = Du ringer inte tillbaka om ni inte har kommit överens om det, och är ledig för ett nytt samtal.
    .choice-message = Du skickar ett meddelande med linjens namn.
    .why = Någon annan kan ha telefonen. Att ringa tillbaka kan avslöja personen.

# of: 7be0f241
q-silent =
    .ask = En uppringare säger ingenting. Vad hjälper mest?
    .choice-here = ”Jag är här. Du behöver inte säga något.”
    .choice-cannot-help = ”Jag kan inte hjälpa dig om du inte säger något.”
    .choice-guess = Att gissa vad det kan handla om.
    .why = Tystnad kan vara rädsla, någon i rummet eller att söka ett ord. En lugn röst är redan en hjälp.

# of: 8ea97c36
q-dentist =
    .ask = Mitt i ett samtal börjar personen plötsligt tala om en tandläkartid. Vad gör du?
    .choice-correct = Du säger att hon har ringt fel nummer.
    .choice-follow = Du följer henne, frågar ingenting som avslöjar henne och låter henne sluta.
    .choice-list = Du fortsätter med din lista.
    .why = Någon kan lyssna. Uppringaren vet bäst vad som är säkert.

# of: d2f770d7
q-tell-anyone =
    .ask = En uppringare frågar om ni lovar att inte berätta för någon. Vilket svar är sant?
    .choice-never-anyone = Nej, aldrig, vad du än säger.
    .choice-except = Det stannar hos oss, utom när ett barn eller någons liv är i fara. Jag skulle säga det till dig först.
    .choice-depends = Det beror på vad du berättar för mig.
    .why = Tystnad utan gräns kan inte hållas. Att säga gränsen tidigt är rättvist.

# of: 93a4032e
q-end =
    .ask = Vad hör till slutet av varje samtal?
    .choice-all-numbers = Alla nummer som kan vara till nytta.
    .choice-one-step-traces = Ett nästa steg, och en fråga om spår i telefonen.
    .choice-appeal = En uppmaning att gå till polisen.
    .why = Ett steg kan man komma ihåg. Spår kan sätta en människa i fara.

# of: 2eda4e5a
q-sixteen =
    .ask = I en chatt berättar en 16-åring om en vuxen som tar betalt för honom. Han ber dig att inte säga det till någon. Vad gör du?
    .choice-keep-quiet = Du tiger, eftersom chatten är anonym.
    .choice-on-call-now = Du säger var gränsen för sekretessen går, stannar hos honom och kallar genast på den som har jour.
    .choice-after-shift = Du tänker över det och berättar efter passet.
    .why = När någon är under 18 år är det inte ditt att avgöra ensam, och det väntar inte.
