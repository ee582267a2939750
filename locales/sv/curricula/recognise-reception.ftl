### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 6c7bf8d1
about =
    .title = Att känna igen människohandel i mottagandet
    .summary = En halv dag för dem som arbetar på förläggningar och med migrationsärenden: vardagen som den plats där tillit växer, avskildhet, tolkar och hjälp som hålls åtskild från beslut.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls. Kontrollera mottagandelagen och utlänningslagen med era egna jurister.
    .group = 8–20 personer: handledare, socialarbetare, sjukskötare, nattpersonal, handläggare av migrationsärenden. Också nattpersonal och städare: de ser mest. Ett rum där små grupper kan prata utan att höra varandra, borta från de boendes korridorer. Ett lugnt rum till. Två utbildare.

# of: b447595e
notice-daily-life =
    .text = Räknar upp fem stunder i förläggningens vardag då en människa kan tala, och vad som skulle förstöra var och en av dem.

# of: f3db1cf2
make-privacy =
    .text = Planerar ett samtal i enrum i ett hus där alla ser vem som går in var.

# of: 1c371602
choose-interpreter =
    .text = Väljer tolk tillsammans med personen och nämner tre skäl att byta tolk utan att fråga varför.

# of: 7dc95077
separate-two-tasks =
    .text = Förklarar för en boende, i två meningar, att hjälpen och asylbeslutet är olika saker.

# of: a7b38257
safety =
    .content-warning = I dag talar vi om utnyttjande, våld, flykt och hot, utan detaljer. Några av oss har varit med om sådant eller har familj som är det nu. Någon av oss har kanske sålt sex eller känner någon som har det. Ingen behöver berätta något om sig själv eller om sin resa. Du får gå ut när som helst utan att säga varför.
    .distress-plan = En av utbildarna håller ögonen på gruppen och följer efter den som går ut upprörd, om personen inte vill vara ensam. Erbjud det lugna rummet, vatten och tid. Fråga vad som skulle hjälpa, inte vad som har hänt. Kolleger som själva har kommit som flyktingar ombeds inte förklara något för de andra. Fråga före hemfärden vem som kan vara med personen och erbjud numren till Brottsofferjouren { $phone-riku } och Nollinjen { $phone-nollalinja }. Avbryt en berättelse där en boende kan kännas igen. Ring { $phone-emergency } vid omedelbar fara.

# of: 67fca631
welcome =
    .title = Välkommen och första testet

# of: ab507f5a
opening =
    .title = Inledning och spelregler
    .trainer =
        __Läs upp__ innehållsvarningen långsamt och berätta var det lugna rummet finns. Sedan en runda: förnamn, arbete och en plats på er förläggning där människor talar friare än på ett kontor.

        __Skriv upp platserna.__ Ni behöver dem om en timme.

        __Kom överens om tre regler__ och skriv upp dem:

        - Vi talar om boende så att ingen kan kännas igen, inte ens på land och månad.
        - Vi talar om varje grupp av människor som om de satt i rummet. Det kanske de gör.
        - Allas arbete är lika mycket värt: nattskift, kök, reception, beslut.

        __Svår stund:__ ”Vi får inte ta reda på det här före asylsamtalet.” → Fråga vilken regel det är. Ingen här utreder. Att lyssna och berätta var det finns hjälp är inte att utreda.
    .participant =
        Du får lämna rummet när du vill. Tänk redan nu på en människa som du kan ringa i kväll om dagen stannar kvar hos dig.

# of: 27e07980
slide-rules =
    .title = Så arbetar vi i dag
    .text =
        - Ingen boende kan kännas igen
        - Varje grupp av människor kan vara här
        - Nattskift, kök, reception, beslut: allt är lika mycket värt
        - Du får gå ut när du vill
    .notes =
        Låt reglerna synas hela dagen.

# of: ef4e1b2c
board-and-pens =
    .text = Blädderblock eller tavla och pennor

# of: 1472c1fb
course-handouts =
    .text = Utdelat material och en aktuell lista över tjänster till var och en

# of: 840983d4
pre-test =
    .title = Test före kursen
    .trainer =
        Säg att testet mäter kursen och inte människorna. Inga namn: var och en skriver en kod som bara hon eller han känner till och kommer ihåg om ett halvt år.

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

# of: 49ed8465
daily-life =
    .title = Vardag, avskildhet, tolkar

# of: c33ae3ef
morning-break =
    .title = Paus

# of: b3a1b232
a-week-in-the-centre =
    .title = En vecka på förläggningen
    .trainer =
        Grupper om fyra ritar en veckas vardag för en boende på den egna förläggningen: registrering, rum, måltider, pengadag, sjukskötare, skola, post, besök, natt. Åtta minuter. Sedan markerar de med grönt var en människa kunde säga något till oss och med rött var någon annan kan lyssna eller titta på.

        __Lyssna efter__ de små platserna: tvättstugan, vägen till sjukskötaren, stunden då dörrkoden inte fungerar. En människa kan behöva veckor och talar kanske aldrig på ett kontor.

        __Fråga om varje grön plats:__ ”Vad skulle förstöra den?” En blankett. En andra fråga. En kollega som kommer in. Ett löfte.

        __Fråga sedan vad vi lägger märke till,__ och vad annat det kan vara: besökare på pengadagen; någon som samlar in fleras bankkort; en boende som hämtas varje morgon och kommer trött tillbaka på kvällen; en telefon som någon annan svarar i; en skuld som ingen kan förklara; en människa som försvinner ur böckerna efter ett besök. Alla dessa har vanliga förklaringar. Vart och ett är ett skäl att finnas i närheten, inte att fråga ut.

        __Svår stund:__ ”Nu ska vi alltså spionera på de boende.” → Nej. Vi ser till att det finns någon att tala med. Ingenting skrivs upp för att någon får besök.
    .participant =
        Platser där människor talar hos oss: …

        Vad som förstör dem: en blankett, en andra fråga, en öppen dörr, ett löfte.

        __Vad jag kan göra där:__ finnas där regelbundet, säga vad jag kan och inte kan behålla för mig själv, berätta var det finns hjälp, för alla, mer än en gång.

# of: 4233b67f
slide-week =
    .title = En vecka på vår förläggning
    .text =
        - Grönt: en människa kunde säga något
        - Rött: någon annan lyssnar eller tittar
        - Vad skulle förstöra det gröna?
    .notes =
        Visa bilden medan grupperna ritar.

# of: 9ea802ef
week-sheets =
    .text = Ett stort ark till varje grupp med de sju dagarna och klockslagen

# of: 7917aa2c
private-talk =
    .title = Ett enskilt samtal i ett hus med många ögon
    .trainer =
        __Ge uppgiften:__ ”Ni vill tala i tjugo minuter med fru A. Hennes kusin, som kom med henne, är alltid med. Korridoren ser allt. Ordna det.” Par, sex minuter.

        __Bra svar har__ ett skäl som är detsamma för alla (”vi träffar varje boende i enrum en gång i månaden”), en vanlig plats och tid, ingenting i postfacket, inget meddelande som andra kan läsa, en tolk per telefon som inte säger förläggningens namn högt, och något vanligt som hon kan säga efteråt när någon frågar vad det gällde.

        __Lyssna efter__ en lögn som utväg (”säg till kusinen att läkaren ringde”). En lögn som avslöjas får hon betala för. En vana kostar ingen något.

        __Fråga:__ ”Och om kusinen bara är en snäll kusin?” Då har ingenting gått förlorat.

        __Svår stund:__ ”Vi har inga rum.” → Vilket rum är tomt klockan tio på morgonen? Vem har nyckeln? Skriv upp namnet nu.
    .participant =
        - En vana för alla, inte ett undantag för en.
        - En vanlig tid och plats; ingenting skriftligt som andra kan läsa.
        - Kom överens med personen om vad hon eller han säger om någon frågar.
        - Säg först vad du skriver upp, vem som kan läsa det och när du inte kan hålla något hemligt, framför allt när ett barn är i fara. Personen får låta bli att berätta och sluta när som helst.

# of: 0efdb1f9
slide-privacy =
    .title = En vana för alla
    .text =
        ”Vi träffar varje boende i enrum en gång i månaden.”

        Det som händer alla sätter ingen i fara.
    .notes =
        Fråga hur meningen lyder hos dem.

# of: 25737755
same-community =
    .title = En tolk från samma krets
    .trainer =
        __Läs:__ ”I vår stad finns det två tolkar i språket. Den ena går till samma trossamfund som hälften av de boende.” Vad nu? Tänk högt tillsammans.

        __Samla:__ telefon eller video från en annan stad; inget namn och ingen förläggning i beställningen; personen hör tolkens förnamn och röst innan något frågas och får säga nej utan att säga varför; ett annat språk som personen kan bra, om hon eller han vill; samma kön om personen önskar; en annan tolk för det här än för vardagsärenden.

        __Säg__ i början av varje samtal, genom tolken: ”Vi har båda tystnadsplikt. Tolken översätter allt som sägs här och berättar ingenting vidare.”

        __Lyssna efter__ ”hans bror talar bra finska” och ”hennes dotter kan hjälpa till”. Ett barn tolkar aldrig. En släkting hör inte det här samtalet.

        __Svår stund:__ ”Personen vill att vännen tolkar.” → ”Vännen kan vänta utanför och komma in efteråt. Jag talar så här med alla.”

        __Svår stund:__ du märker att tolken lägger till, förkortar eller tröstar. → Avbryt vänligt, sluta med ett vanligt ämne, byt tolk, berätta det för den som beställer tolkar.
    .participant =
        __Skäl att byta tolk utan att fråga varför:__ personen säger nej · de känner varandra eller kan göra det · personen tystnar · tolken svarar i personens ställe.

        Ett barn tolkar aldrig. Inte heller någon som följde med.

# of: 12591852
interpreters-chosen =
    .text = WHO:s rekommendationer säger att tolkar och medarbetare ska väljas och förberedas med omsorg.

# of: 3a834fd1
both-bound =
    .text = Ett finländskt instruktionskort för tjänstemän inom integrationsarbetet råder att berätta för personen att både du och tolken har tystnadsplikt.

# of: 934cd53d
slide-interpreter =
    .title = Vi har båda tystnadsplikt
    .text =
        - Först förnamn och röst
        - Du får säga nej utan att säga varför
        - Aldrig ett barn, aldrig någon som följde med
    .notes =
        Låt två deltagare säga meningen om tystnadsplikt högt med enkla ord.

# of: c01b121d
two-cases =
    .title = Två fall

# of: c33ae3ef
second-break =
    .title = Paus

# of: af863b78
case-nasrin =
    .title = Nasrin
    .trainer =
        Säg inte i förväg vilket slags fall det är. Grupper om fyra, åtta minuter, sedan tillsammans. **Detta är inte människohandel.** Nasrin behöver ett svar om pengar och arbete, och att få ha sina vänskaper i fred.

        Om en grupp har hittat ”tecken”, fråga om vart och ett: vem tvingar, vem vilseleder, vem tar?

        __Svår stund:__ ”Men en man betalar hennes telefon.” → Vem betalar din? Fråga vad han vill ha i gengäld bara om hon själv tar upp det.

# of: 395650d4
slide-nasrin =
    .title = Nasrin
    .text =
        - Vad behöver hon i dag?
        - Vad hörde ni, och vad tror ni bara?
        - Vad kan ni säga som är sant?
    .notes =
        Visa bilden under grupparbetet. Säg först efteråt vilket slags fall det är.

# of: 471b43f6
nasrin =
    .text =
        Nasrin är 36 och väntar på beslut på er förläggning. Vissa kvällar är hon ute till midnatt. En man som hon träffade på ett språkcafé kör henne tillbaka; han betalar också hennes telefon. Hon har nya skor. En rumskamrat säger till nattpersonalen att ”hon säljer säkert sig själv”. Nasrin får höra det och kommer arg till dig. Hon städar på en restaurang tre kvällar i veckan, med kontrakt; hon visar det. Mannen är en vän. Hon vill att pratet i korridoren ska sluta, och veta om arbetet kan skada hennes ansökan.

# of: 68ab94c3
nasrin-asks =
    .ask = Vad har Nasrin bett om?
    .listen-for = Att skvallret ska sluta, och ett klart svar om arbetet och ansökan, eller var man får ett sådant.

# of: 0a2e7fcb
nasrin-nothing =
    .ask = Vilka detaljer säger ingenting om människohandel?
    .listen-for = De sena kvällarna, vännen, telefonen, skorna, vad rumskamraten tror.

# of: c06d100b
nasrin-if-so =
    .ask = Och om hon sålde sex, av eget val?
    .listen-for = Samma respekt. Det är hennes sak, och ingen frågar om det. Hon kan vilja veta var det finns vård och juridisk rådgivning.

# of: b45d8b46
nasrin-corridor =
    .ask = Vad säger ni till rumskamraten och till nattpersonalen?
    .listen-for = Vi talar inte så om boende. Om du är orolig för någon, berätta för oss vad du såg.

# of: ac4f8a46
case-hoa =
    .title = Hoa
    .warning = Nästa fall handlar om skuld och hot. Det finns inget våld i det.
    .trainer =
        Läs första delen; grupperna planerar i fem minuter hur nästa månad kunde se ut. Dela först därefter ut fallet, med den andra delen och frågorna: tio minuter, och sedan tillsammans.

        Här finns **kontroll** (besöken, samtalen, hot mot familjen), **utnyttjande** (obetalt arbete på vägen, arbete som nu planeras för henne) och **beroende** (en skuld som växer, papper, rädsla för beslutet). Om det är människohandel avgör andra. Det räcker för att fråga om råd anonymt och för att erbjuda hjälp.

        __Lyssna efter__ ”det här hör till asylsamtalet”. Det kan berättas också där, med ett biträde. Det behöver inte vänta på samtalet, och hjälpen beror inte på det.

        __Lyssna efter__ att någon säger att hon får tillstånd på det här sättet. Det kan ingen lova.

# of: ef89196a
slide-hoa =
    .title = Hoa
    .text =
        __Första delen:__ hur kunde nästa månad se ut?

        __Sedan:__ kontroll, utnyttjande, beroende. Vad annat kan det vara? Vad händer i dag, med samtycke och utan?
    .notes =
        Läs den andra raden först med den andra delen.

# of: 98411d24
hoa =
    .text =
        __Första delen.__ Hoa är 22 och har varit på förläggningen i fem veckor. Hon äter sällan med de andra. En kvinna ”från hennes stad” kommer på pengadagen och går snart. Hoas telefon ringer ofta, och hon går ut för att svara. Hon har uteblivit två gånger från sjukskötaren. Förläggningens vanliga tolk känner besökaren.

        __Andra delen.__ I tvättstugan berättar hon för dig med enkla ord att hon har skulder för resan. På vägen arbetade hon i sju månader i ett hus, utan lön, tills de lät henne resa vidare. Skulden är nu större än förut. Hon ska arbeta på en nagelsalong ”så fort hon har kortet”. Om hon säger något kommer någon att besöka hennes mor. Hon frågar om det här måste berättas för dem som beslutar om hennes asyl.

# of: 7f054a8b
hoa-month =
    .ask = Hur kunde månaden se ut, så att hon kan tala om hon vill?
    .listen-for = Någon som finns där regelbundet, ett samtal i enrum som vana, en telefontolk från annat håll, ingenting skriftligt som besökaren kan läsa.

# of: eceb7013
hoa-laundry =
    .ask = Vad säger du i tvättstugan, i tre meningar?
    .listen-for = Jag är glad att du berättade. Du bestämmer. Det finns människor som hjälper med sådant, vad som än beslutas om asyl. Ingen fråga om vad som hände i huset.

# of: ef4e5cf3
hoa-two-tasks =
    .ask = Hon frågar om dem som beslutar. Vad svarar du?
    .listen-for = Hjälpen och beslutet är två saker. Vad jag skriver upp och vem som kan läsa det: jag tar reda på det innan jag säger det. Ett biträde kan säga vad det är klokt att berätta, och när.

# of: 8e316972
hoa-consent =
    .ask = Vad kan göras med hennes samtycke, och vad utan?
    .listen-for = Med samtycke: en framställning till hjälpsystemet, ett biträde, att tillsammans fundera på besök och telefon. Utan: att fråga om råd anonymt, att finnas i närheten, att berätta igen senare.

# of: 1c9606c9
hoa-visitor =
    .ask = Vad gör ni med besökaren?
    .listen-for = Ingen utfrågning och inget förbud på stående fot: det skulle drabba Hoa. Fråga Hoa vad som gör henne tryggare. Husregler som är desamma för alla besökare.

# of: 9391c0b7
two-tasks =
    .title = Två uppgifter som hålls isär

# of: 9ca8e90a
two-sentences =
    .title = Hjälp och beslut i två meningar
    .trainer =
        __Säg:__ ”För en boende är vi alla en och samma myndighet. Handledaren, den som håller asylsamtalet och den som beslutar har likadana nyckelband.” Paren skriver två meningar som en trött människa förstår. Sex minuter, sedan läses de högt; de andra svarar som boende: ”Förstod jag vem som beslutar om vad?”

        __Ett bra par meningar:__ ”Jag arbetar med din vardag här, och en annan myndighet beslutar om din asyl. Det finns hjälp för människor som har utnyttjats, och om du får den beror inte på vad som beslutas om asyl.”

        __För handläggare av migrationsärenden:__ berätta före samtalet vad som händer med det som sägs. Om något kommer fram kan samtalet ta paus. Man kan fråga om råd anonymt. En hänvisning görs med samtycke. En sen berättelse är inget tecken på en påhittad.

        __Svår stund:__ ”De säger det bara för tillståndets skull.” → Tröskeln för ett tillstånd är hög, och hjälp ges efter behov. Det är inte vår uppgift att ta reda på varför någon berättar nu.

        __Barn:__ om åldern är oklar och det finns skäl att tro att personen är under 18 år, behandla henne eller honom som barn tills det är utrett, och gör en barnskyddsanmälan utan dröjsmål.
    .participant =
        Mina två meningar: …

        - En asylsökandes tjänster ordnas av förläggningen, också för en klient hos hjälpsystemet.
        - Den som utnyttjade behöver inte nämnas.
        - Under 18 år eller oklart: barnskyddsanmälan utan dröjsmål.

# of: 74aedfdc
permits-elsewhere =
    .text = Migrationsverket beslutar om uppehållstillstånd, inte hjälpsystemet. Ett tillstånd kan vara tillfälligt, när straffprocessen kräver att personen är här, eller kontinuerligt, när personen är i en särskilt utsatt ställning; då krävs inte samarbete.

# of: 73db6d87
high-threshold =
    .text = Den nationella människohandelsrapportören har sagt att tröskeln för det kontinuerliga tillståndet är mycket hög.

# of: 928114eb
child-proposal =
    .text = En framställning om ett barn till hjälpsystemet är brådskande. Vid 15–17 års ålder har barnets eget samtycke krävts, och en företrädare förordnas om vårdnadshavaren misstänks.

# of: 7f22d7ef
slide-two-tasks =
    .title = Hjälp och beslut
    .text =
        - Vem beslutar om asyl?
        - Vem hjälper?
        - Vad händer med det jag säger?
    .notes =
        En boende ska kunna svara på de tre frågorna efter era två meningar.

# of: 3bdfda64
closing =
    .title = Avslutning

# of: 146e4914
house-plan =
    .title = Vad vårt hus ändrar
    .trainer =
        De som kommer från samma förläggning eller kontor sitter tillsammans. Var och en skriver en sak för de närmaste två veckorna, så liten att den blir av: ett rum och dess nyckel, ett månatligt samtal med alla, beställning av tolkar från en annan stad, affischen på insidan av toalettdörren.
    .participant =
        Inom två veckor ska jag … Jag berättar för … att jag har gjort det. Om tre månader frågar vårt hus: vem har talat med oss, och var?

# of: a3085622
slide-small-step =
    .title = Ett litet steg
    .text =
        Inom två veckor ska jag …

        Jag berättar för … att jag har gjort det.
    .notes =
        Så litet att det blir av. Fråga också efter dagen.

# of: 034dec47
plan-cards =
    .text = Ett vykort till var och en

# of: 43bd2327
post-test =
    .title = Test efter kursen
    .trainer =
        Samma frågor, samma kod. Läs efteråt upp de rätta svaren och varför.

        __Uppföljning efter ett halvt år:__ bestäm dagen nu. Personalen på förläggningar byts ofta: bjud också in dem som har kommit senare. Skicka testet med facit och träffas i 45 minuter med ett nytt fall och ändringarna i lagen. Berätta vid varje resultat hur många som svarade.
    .participant =
        Om ett halvt år får du samma frågor igen. Kunskap bleknar hos alla; repetitionen hör till kursen.

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

# of: 9dc60672
last-round =
    .title = Sista rundan
    .trainer =
        En runda med ett ord: vad lämnar jag här, eller tar jag med mig? Man får stå över. Öppna inga nya berättelser. Stanna i rummet tio minuter efter slutet.
    .participant =
        Du ansvarar inte för att lösa en människas liv. Du ansvarar för att vara någon som man kan tala med.

# of: b5f72f05
slide-one-word =
    .title = Ett ord
    .text =
        Vad lämnar jag här, eller tar jag med mig?

        Man får stå över.
    .notes =
        Öppna inga nya berättelser. Stanna i rummet i tio minuter.

# of: df2b822c
q-places =
    .ask = Vad gör det lättare för en boende att berätta att något är fel?
    .choice-first-form = En blankett med direkta frågor den första veckan.
    .choice-small-moments = Vardagliga stunder, gång på gång, med någon som hon eller han ser regelbundet.
    .choice-letter = En uppmaning att skriva ner det.
    .why = Att känna igen är en process i dialog. Tillit tar tid, och ingen är skyldig oss en berättelse.

# of: 4c3569e5
q-spoils =
    .ask = En boende börjar berätta något för dig i tvättstugan. Vad förstör stunden?
    .choice-silence = En tystnad som får vara.
    .choice-fetch-form = Att genast hämta en blankett och en kollega.
    .choice-glad = Att säga ”jag är glad att du berättade”.
    .why = Stanna, lyssna, säg var gränsen för sekretessen går och var det finns hjälp. Papper kan vänta.

# of: 44488eda
q-cousin =
    .ask = En kusin är alltid med på mötena. Hur får du tala med den boende i enrum?
    .choice-doctor-lie = Du säger till kusinen att läkaren har ringt.
    .choice-habit = Du träffar varje boende i enrum en gång i månaden och säger det till alla.
    .choice-throw-out = Du frågar kusinen varför han alltid är med.
    .why = En vana sätter ingen i fara. En lögn kan avslöjas, och en konfrontation drabbar den boende.

# of: 2bac9fac
q-change =
    .ask = Den boende tystnar när tolken kommer på linjen. Vad gör du?
    .choice-ask-why = Du frågar, genom tolken, vad som är på tok.
    .choice-go-on = Du fortsätter, eftersom beställningen är betald.
    .choice-other = Du slutar med ett vanligt ämne och beställer en annan tolk, från annat håll.
    .why = Personen behöver inte säga varför. De kan känna varandra, eller så är personen rädd för det.

# of: dbc1c87a
q-depends =
    .ask = En boende frågar om hjälpen för människor som utnyttjats beror på asylbeslutet. Vad är rätt?
    .choice-after-decision = Ja, hjälp ges efter ett positivt beslut.
    .choice-separate = Nej. Hjälp ges efter behov, och andra beslutar om asyl.
    .choice-helps-decision = Nej, och den som är klient får tillstånd.
    .why = De är två olika saker. Att vara klient ger inget löfte om tillstånd.
