### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 6cad2cd0
about =
    .title = Att undervisa traumamedvetet om människohandel
    .summary = En dag för dem som ska hålla de andra kurserna: mål som kan ses, ord, fakta, vad man gör när någon i rummet berättar, kamratstödjare som medutbildare, övning och ärlig utvärdering.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls. Studierna har lästs som sammanfattningar.
    .group = 6–12 personer som har gått någon av de andra kurserna, inom social- och hälsovården eller det egna området, och som ska hålla en inom ett halvt år. Två utbildare, gärna en av dem med egen erfarenhet; båda har planerat dagen och båda får betalt. Ett stort rum med fyra hörn att öva i och ett lugnt rum till.

# of: 73184c35
write-objective =
    .text = Skriver ett mål med ett verb som kan iakttas, en aktivitet som tjänar det och en testfråga till det.

# of: f7597d58
choose-words =
    .text = Ersätter åtta ord som sårar människor eller blandar ihop saker och ger skälet i en mening var.

# of: 1bad992d
check-a-fact =
    .text = Jämför två källor som säger motsatsen och avgör vilken man får undervisa, utifrån datum, utgivare och gällande lag.

# of: ff5e3800
hold-a-disclosure =
    .text = Visar vad en utbildare säger och gör under de två första minuterna efter att någon i rummet har berättat om sig själv.

# of: 07b667e2
teach-with-peers =
    .text = Räknar upp villkoren för att människor med egen erfarenhet undervisar tillsammans med dig, från planering till lön.

# of: 44eb0cc0
teach-a-piece =
    .text = Håller sex minuter ur en del och ändrar en sak efter respons.

# of: fe420024
report-honestly =
    .text = Redovisar resultatet av ett test med hur många som svarade och säger vad det inte visar.

# of: 6da3bdc9
safety =
    .content-warning = I dag övar vi oss i att undervisa om utnyttjande, våld och hot. Inga detaljer behövs för det, och inga berättas. Någon av oss har kanske varit med om sådant, sålt sex eller känner någon som har det. Ingen behöver säga det, och ingen ombeds göra det. Vi övar också stunder då någon i ett rum berättar; de är påhittade. Du får gå ut när som helst utan att säga varför.
    .distress-plan = En av utbildarna håller ögonen på gruppen och följer efter den som går ut upprörd, om personen inte vill vara ensam. Erbjud det lugna rummet, vatten och tid. Fråga vad som skulle hjälpa, inte vad som har hänt. I övningen om att någon berättar får alla välja att titta på. Fråga före hemfärden vem som kan vara med personen och erbjud numren till Brottsofferjouren { $phone-riku } och Nollinjen { $phone-nollalinja }. Avbryt en diskussion som blottställer någon. Ring { $phone-emergency } vid omedelbar fara.

# of: 67fca631
welcome =
    .title = Välkommen och första testet

# of: 79470747
opening =
    .title = Inledningen, gjord långsamt
    .trainer =
        Börja exakt som kurserna gör: innehållsvarning, lugnt rum, runda, spelregler. **Stanna sedan** och fråga: ”Vad har jag gjort under de här sex minuterna, i vilken ordning, och varför?”

        __Samla:__ varningen kommer innan människor säger vilka de är. Att gå ut görs till något vanligt. Ingen behöver berätta. Man kommer överens om regler, de läses inte upp. Någon håller ögonen på gruppen.

        __Be om två regler till__ för i dag:

        - Respons handlar om det som gjordes och kommer med ”pröva”.
        - Ingen spelar en människa som utnyttjas. Vi spelar kolleger, deltagare och utbildare.

        __Svår stund:__ ”Vi är proffs, vi behöver ingen varning.” → ”Kanske inte du. Här lär du dig att säga den så att de som behöver den hör den.”
    .participant =
        Du får lämna rummet när du vill. Tänk redan nu på en människa som du kan ringa i kväll om dagen stannar kvar hos dig.

        Mina egna första sex minuter: vad jag säger, i vilken ordning.

# of: 08891458
slide-rules =
    .title = Så arbetar vi i dag
    .text =
        - Ingen behöver berätta
        - Respons: vad som gjordes, och ”pröva …”
        - Ingen spelar en människa som utnyttjas
        - Du får gå ut när du vill
    .notes =
        Låt reglerna synas hela dagen.

# of: ef4e1b2c
board-and-pens =
    .text = Blädderblock eller tavla och pennor

# of: 20b5ac29
course-handouts =
    .text = Utdelat material och en kurs handledning till var och en

# of: bf8e7efb
pre-test =
    .title = Test före kursen
    .trainer =
        Säg att testet mäter kursen och inte människorna. Inga namn: var och en skriver en kod som bara hon eller han känner till och kommer ihåg om ett halvt år. Ge inte svaren ännu.

        __Kom ihåg antalet blanketter:__ du behöver det i eftermiddag.

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

# of: 504ba1fb
taking-apart =
    .title = Att ta isär en del

# of: 61f30716
what-did-we-do =
    .title = Vad gjorde utbildaren?
    .trainer =
        Den del som just undervisades var också ett exempel. Paren öppnar handledningen på samma ställe och markerar: var följde utbildaren den, var inte, och vilken mening skulle de själva säga på ett annat sätt?

        __Sedan__ nämner varje par en svår stund som de mest fruktar i den här delen. Samla tre på tavlan; de kommer tillbaka i övningen.

        __Lyssna efter__ ”jag skulle berätta historien om …”. Fråga: ”Vems historia är det, och vad är den till för?”

        __Säg:__ ”Om du inte kan undervisa att sexarbete och människohandel är olika saker, håll inte den här kursen ännu. En kurs som blandar ihop dem gör skada, hur väl den än hålls.”
    .participant =
        - Stunden jag fruktar mest: …
        - Min första mening där: …

# of: 6e6dd49b
amnesty-separates =
    .text = Amnesty International använder ”sexarbete” bara om ett utbyte mellan vuxna som samtycker, och behandlar människohandel för sig.

# of: 23f95630
slide-apart =
    .title = Handledningen och rummet
    .text =
        - Vad följde utbildaren?
        - Vad ändrades?
        - Vad skulle du säga på ett annat sätt?
    .notes =
        Låt dem vara stränga mot dig. Billigare övning i respons finns inte.

# of: c33ae3ef
morning-break =
    .title = Paus

# of: dc9d0ace
seen-taught-tested =
    .title = Sett, undervisat, testat
    .trainer =
        __Börja med__ ”Deltagarna förstår vad människohandel är.” Fråga: ”Hur skulle du se det, längst bak i rummet?” Låt gruppen hitta verb som kan ses: nämna, räkna upp, sortera, förklara, visa, planera, jämföra, skriva, välja.

        __Grupper om tre__ skriver för sin nästa kurs tre mål på remsor i en färg, på den andra färgen aktiviteten där det görs, på den tredje testfrågan. Tolv minuter. Sedan lägger de de tre remsorna bredvid varandra på en annan grupps bord.

        __Den andra gruppen frågar tre saker:__ Kunde jag se det? *Gör* människor det, eller hör de bara om det? Kunde en människa som har lärt sig det ändå svara fel, eller en som inte har det svara rätt?

        __Sedan tillsammans,__ åtta minuter: remsor utan partner. Ett mål som ingen gör är en önskan. En fråga utan mål är nyfikenhet. En aktivitet utan någotdera kan vara det som människor tycker bäst om; då har den ett mål som ingen har skrivit ännu.

        __Svår stund:__ ”Attityder kan man inte se.” → Vad skulle en människa med den attityden *göra*? Skriv det.
    .participant =
        - **Mål:** ett verb som jag kan se. …
        - **Aktivitet:** människor gör det. …
        - **Fråga:** bara den som kan det svarar rätt. …

# of: 22407c10
content-varies =
    .text = En artikel från 2017 fann att innehållet i utbildning om människohandel varierar mycket och utvärderas lite. Den föreslår att man ser på reaktion, lärande, beteende och resultat, och på vad patienterna vinner.

# of: 17e77371
slide-verbs =
    .title = Ett verb som du kan se
    .text =
        nämna · räkna upp · sortera · förklara · visa · planera · jämföra · skriva · välja

        __Inte:__ förstå, veta, vara medveten om
    .notes =
        Visa bilden efter att gruppen har hittat sina egna verb.

# of: f0ea3d08
objective-strips =
    .text = Pappersremsor i tre färger, tolv av varje till varje grupp

# of: 47208442
words-and-facts =
    .title = Ord och fakta

# of: d338a2c8
eight-words =
    .title = Åtta ord
    .warning = I övningen finns ord som sårar. De läses från ett papper en gång, och inte för effektens skull.
    .trainer =
        Paren hittar ett bättre ord för vart och ett, och en mening om varför. Åtta minuter. På ert eget språk: ord och skäl är olika.

        1. ”prostituerad” → *en människa som säljer sex, en sexarbetare.* En människa är inte en handling.
        2. ”prostituerad kvinna”, om alla → *en människa som tvingades sälja sex*, om det är så. Ordet bestämmer för människor som har bestämt själva.
        3. ”rädda” → *erbjuda hjälp, gå att nå.* Personen handlar; vi bär inte ut henne.
        4. ”en illegal” → *en människa utan uppehållstillstånd.*
        5. ”sexslav”, ”modern slav” → *en människa som utnyttjas.* Stora ord ger stora bilder, och de stilla fallen missas.
        6. ”offer”, om alla vi möter → *en människa som kanske har utnyttjats.* Ordet är rätt där lagen talar om rättigheter.
        7. ”erkände att hon …” → *sade att hon …* Ingen står inför rätta.
        8. ”typiskt för hennes kultur” → *lämna bort det.* Berätta vad någon gör mot någon.

        __Sedan skriver varje par__ om en mening ur en tidning. Ta med tre från den här månaden; läs inga namn.

        __Svår stund:__ ”Man får inte säga något längre.” → ”Man får säga allt. Vi letar efter ord som personen, om hon satt här, skulle stanna kvar för.”

        __Svår stund:__ en deltagare använder ett av orden om sig själv. → Det är hennes. Du rättar henne inte, och du tar inte över det.
    .participant =
        - Ord som jag slutar använda: …
        - Ord som jag använder i stället: …

        Vad en människa kallar sig själv är hennes. Jag rättar det inte, och jag tar inte över det.

# of: 93c6b56f
slide-words =
    .title = Skulle hon stanna?
    .text =
        Vi letar efter ord som personen, om hon satt här, skulle stanna kvar för.
    .notes =
        De åtta orden står bara på papperen. Häng dem inte på väggen.

# of: fd286286
word-sheets =
    .text = Ett papper med de åtta orden till varje par, skrivet efter utbildarens anvisningar

# of: 87ab6042
two-pages =
    .title = Två sidor som säger motsatsen
    .trainer =
        __Dela ut__ två sidor från samma myndighet. Den ena säger att hjälpen inte beror på ett brottmål och att klienter inte anmäls till polisen. Den andra beskriver tiden före 2023 och säger motsatsen. Grupperna har sex minuter: vilken får man undervisa?

        __Låt dem fråga dig__ efter det som de skulle slå upp: datum, adress, gällande lag, vem som har skrivit den, om en annan officiell källa säger detsamma. Ge svaret på varje fråga, en rad var: *inget datum på någondera utskriften* · *adressen säger ingenting: också en gammal adress har den nya regeln* · *regeringen berättade om den nya lagen den 29 december 2022, i kraft den 1 januari 2023* · *en sida med den gamla regeln gick fortfarande att hitta.*

        __Fråga:__ ”Vem skadas om du undervisar den gamla sidan?” Människor som skulle ha bett om hjälp och inte vågade.

        __Sedan kontrollerar var och en en mening__ i sitt eget material: källa, kontrolldag, vad man gör om den inte hittas. Åtta minuter. Ett faktum utan källa lämnar det utdelade materialet i dag.

        __Säg__ vilka fakta i de här kurserna som är märkta *obekräftade*, och att de läses upp med det ordet eller lämnas bort.

        __Svår stund:__ ”Men jag vet det här av praktiken.” → Säg det då: ”enligt min erfarenhet”. Det är värt något, och det är något annat än ett faktum.
    .participant =
        Om varje faktum: **vem säger det, när, gäller det fortfarande, vem annan säger det?** Jag läser upp ”obekräftat” där det står.

        Meningar som jag kontrollerar före min nästa kurs: …

# of: 8583208f
rule-since-2023 =
    .text = Sedan den 1 januari 2023 beror hjälpen inte på straffprocessen.

# of: 997ba892
old-page-stands =
    .text = En gammal engelsk sida från myndigheten med den tidigare regeln fanns fortfarande bland de sparade sidorna; den finska sidan på samma gamla adress har den nya regeln.

# of: 441ee658
national-course =
    .text = Det finns en nationell handbok om att identifiera och hänvisa offer, och en gratis nätkurs i eOppiva som bygger på den. Handbokens år ska kontrolleras.

# of: 2f124933
slide-four-questions =
    .title = Fyra frågor till ett faktum
    .text =
        - Vem säger det?
        - När?
        - Gäller det fortfarande?
        - Vem annan säger det?
    .notes =
        Visa bilden först när grupperna har ställt sina egna frågor.

# of: 356ff3a4
two-prints =
    .text = Utskrifter av de två sidorna om hänvisning till hjälpsystemet, utan adresser, en av varje till varje grupp

# of: c9a1485d
lunch =
    .title = Lunch

# of: 9355e16a
people-in-the-room =
    .title = Människor i rummet

# of: 8434c2bb
somebody-tells =
    .title = När någon berättar
    .warning = Vi övar stunder då en deltagare berättar om sig själv. De är påhittade och korta. Du får titta på.
    .trainer =
        __Visa en gång__ med den andra utbildaren, två minuter: någon säger mitt i en föreläsning: ”Det här hände mig.” Utbildaren står kvar, andas och säger: ”Tack för att du sade det. Du bestämmer vad mer du säger här, och ingenting är också bra. Jag vill gärna prata med dig i pausen, om du vill.” Till gruppen: ”Det här stannar hos oss. Vi fortsätter med …”

        __Fyra och fyra:__ utbildare, medutbildare, deltagare, observatör. En lapp var, två minuter att spela, tre att prata. Ingen spelar det som hände; bara rummet efteråt.

        - En deltagare får tårar i ögonen och går ut under fallet.
        - En deltagare börjar berätta, med detaljer, och slutar inte.
        - En deltagare säger: ”Jag tror att min systers pojkvän gör så med henne. Nu, alltså.”
        - En deltagare berättar stolt hur han med våld tog en flicka från hennes hallick.

        __Vad som hjälper:__ tacka och begränsa genast; skydda personen från frågor; en utbildare går, en stannar; fortsätt med något lugnt; träffa personen i pausen; kalla det vid sitt namn med medutbildaren efteråt. Fara nu: stopp, paus, plan, { $phone-emergency } om det behövs. För ett barn i fara är skyldigheterna desamma på en kurs som på arbetet.

        __I det fjärde:__ inga applåder och ingen utskällning. ”Vad ville hon? Vad hände med henne dagen därpå?”

        __Lyssna efter__ ”vad modig du är”. Det är vänligt, och det belönar att man berättar. ”Tack” räcker.

        __Observatören ser på__ de andra deltagarna. Vem har tystnat?
    .participant =
        - ”Tack för att du sade det. Du bestämmer vad mer du säger här.”
        - Skydda från frågor. Begränsa detaljer vänligt och genast.
        - En går, en stannar. Prata i pausen.
        - Fara nu, eller ett barn: kursen väntar.

# of: 5ff3f8fa
slide-thank-and-limit =
    .title = Tacka, och begränsa
    .text =
        ”Tack för att du sade det. Du bestämmer vad mer du säger här, och ingenting är också bra.”
    .notes =
        Låt alla säga det en gång högt, med egna ord.

# of: 9ceaa0ea
moment-slips =
    .text = Fyra lappar med stunder till varje grupp, skrivna efter utbildarens anvisningar

# of: 6d790652
second-chair =
    .title = Den andra stolen
    .trainer =
        __Ställ två stolar framme.__ ”Bredvid dig undervisar en människa med egen erfarenhet. Vad har ni kommit överens om innan hon sätter sig?” Grupper om tre skriver i nio minuter under: planering · ämne · lön · vad som inte berättas · frågor från rummet · efteråt.

        __Goda överenskommelser har:__ hon planerar från första dagen och får ändra det du har planerat; hon undervisar i ett *ämne*, till exempel första kontakten eller hälsa, och inte i sin livshistoria; samma arvode, också för planering och resor; ett tecken er emellan för ”ta över”; du svarar på personliga frågor, med en överenskommen mening; inga foton, inget namn i programmet om hon inte vill; ett samtal efteråt och ett telefonsamtal nästa vecka; hon får säga nej ännu samma morgon, och får betalt.

        __Läs:__ ”Arrangören ber om någon som kan berätta hur det var, tjugo minuter efter lunch.” Var och en skriver svaret i två meningar. *Till exempel: ”Vi kommer inte med berättelser att titta på. Vi kommer med en kollega som undervisar i hur man talar med människor så att de kommer tillbaka.”*

        __Lyssna efter__ att ”överlevare” och ”sexarbetare” används om en och samma stol. De är olika människor med olika kunskap. En kurs behöver båda, och ingendera talar för alla.

        __Om du undervisar utan en kamratstödjare:__ säg det, säg varför, och visa vilka som har läst ditt material.
    .participant =
        __Överenskommet innan någon sätter sig bredvid mig__

        - Planering: …
        - Ämne: …
        - Lön: …
        - Vad som inte berättas: …
        - Vårt tecken: …
        - Efteråt: …

# of: cf298dbd
several-phases =
    .text = En översikt av sju studier fann att det man lärt sig håller längre när undervisningen har flera faser och överlevare eller experter är med och utformar den.

# of: 85181df8
slide-second-chair =
    .title = En kollega, inte en berättelse att titta på
    .text =
        - Planerar från första dagen
        - Undervisar i ett ämne
        - Samma arvode
        - Får säga nej, och får betalt
    .notes =
        Låt den andra stolen stå tom framme medan du talar om den.

# of: ce3f961b
honest-results =
    .title = Ärliga resultat

# of: 02cd4b5e
fourteen-pairs =
    .title = Fjorton par
    .trainer =
        __Skriv på tavlan:__ före 54,7 procent rätt · efter en vecka 84,5 · efter ett halvt år 50,0. Fråga: ”Vad skriver ni till dem som betalade?” Samla två rubriker. **Lägg sedan till:** 424 personer svarade före, 237 efter en vecka, 47 efter ett halvt år. ”Och nu?”

        __Paren skriver__ två meningar till en rapport, sex minuter: en med resultatet *och hur många som svarade*, en om vad det inte visar. Läs upp fyra.

        __En bra rapport:__ ”Av 424 svarade 237 efter en vecka (56 procent) och 47 efter ett halvt år (11 procent). De som svarade visste mer efter en vecka; efter ett halvt år visste de 47 ungefär lika mycket som människor före kursen. Om de andra vet vi inte.”

        __Andra siffror:__ en annan utbildning hade 48 svar före, 28 efter, 13 efter fem månader, och 14 människor vars svar kunde kopplas ihop. Så stora är våra kurser. ”Vad får man räkna på fjorton?” Berätta antalen, visa varje fråga, jämför med förra gången; inget signifikanstest.

        __Fråga:__ ”Vem av oss ser på vad människor *gör* ett halvt år senare?” En fråga räcker: ”Vad har du gjort annorlunda?”

        __Säg:__ kunskap bleknar. Planera repetitionen före den första dagen, med datum.
    .participant =
        Bredvid varje resultat: hur många som svarade, av hur många. Vad det inte visar.

        __Min uppföljning__

        - Dag: …
        - Frågor: …
        - 45 minuters repetition av: …

# of: 5f3ef306
fades =
    .text = I en studie var andelen rätta svar om kunskap 54,7 procent före utbildningen, 84,5 en vecka efter och 50,0 efter ett halvt år. Av 424 personer svarade 237 efter en vecka och 47 efter ett halvt år. Attityderna gick från 49,4 till 71,0 och 68,8.

# of: 4b8afa84
small-numbers =
    .text = En utbildning för specialiserande läkare 2019–2021 hade 48 svar före, 28 efter och 13 efter fem månader; 14 människors svar kunde kopplas ihop.

# of: d3f6b03e
slide-how-many =
    .title = 84,5 procent av vilka?
    .text =
        - Före: 424 svarade
        - Efter en vecka: 237
        - Efter ett halvt år: 47
    .notes =
        Visa först procenttalen, utan människorna. Sedan den här bilden.

# of: ac456c46
practice =
    .title = Övning

# of: 8d922bae
prepare-six-minutes =
    .title = Sex minuter, förberedda
    .trainer =
        Var och en väljer en bit av någon del, eller en av de tre fruktade stunderna från förmiddagen, och förbereder sex minuter, **varav gruppen gör något** i minst tre. På ett kort: mål, vad människor gör, en mening för en svår stund.

        Inga bilder. Den som vill får undervisa i par, tolv minuter.
    .participant =
        - Mål: …
        - Vad människor gör: …
        - En svår stund, och min mening: …

# of: 08e79bd9
slide-six-minutes =
    .title = Sex minuter
    .text =
        - Mål: ett verb som jag kan se
        - Vad människor gör, minst tre minuter
        - En svår stund, en mening
    .notes =
        Inga bilder. Par får undervisa i tolv minuter.

# of: fd889bbc
guides =
    .text = Utbildarens handledningar till alla kurser, att välja bland

# of: c33ae3ef
afternoon-break =
    .title = Paus

# of: 83282187
teach-and-try =
    .title = Undervisa, och pröva igen
    .trainer =
        Grupper om fyra i fyra hörn. Var och en undervisar i sex minuter; sedan följer fem minuter. Den som undervisade talar först (”vad jag skulle behålla, vad jag skulle pröva”), sedan säger var och en av de andra **ett** ”behåll” och **ett** ”pröva”, och en minut undervisas en gång till med en sak ändrad. Alla ser klockan.

        Gå från hörn till hörn. Hjälp bara om en grupp skyddar någon från respons eller sårar någon med den.

        __Fyra saker att se på:__ Kunde jag se målet? Vem arbetade, utbildaren eller gruppen? Hur gick det för de tysta? Sades något som inte kan lovas eller som saknar källa?

        __Tillsammans i slutet,__ åtta minuter: en sak som var och en har ändrat. Ingen rangordning.

        __Svår stund:__ någon låser sig. → ”Ta kortet och läs den första meningen.” Det är övning; det är bättre att låsa sig här än där.
    .participant =
        - Behåll: …
        - Pröva: …
        - Vad jag ändrade: …

# of: 2214df88
slide-look-at =
    .title = Fyra saker att se på
    .text =
        - Kunde jag se målet?
        - Vem arbetade?
        - De tysta
        - Löften och fakta
    .notes =
        Låt bilden synas under övningen.

# of: f17fb4ef
timer =
    .text = En klocka som alla i gruppen kan se

# of: 3bdfda64
closing =
    .title = Avslutning

# of: bc3b2c6e
course-plan =
    .title = Min första kurs
    .trainer =
        Var och en skriver: vilken kurs, när, med vem, vem som ser på mig en gång och säger ett ”behåll” och ett ”pröva”, och datumet för uppföljningen. Paren byter nummer för ett samtal före den dagen.
    .participant =
        - Min kurs: …
        - Dag: …
        - Med: …
        - På mig ser: …
        - Uppföljning: …

# of: 1de0a1bb
slide-small-step =
    .title = Min första kurs
    .text =
        - Vilken kurs, och när?
        - Med vem?
        - Vem ser på mig?
        - När är uppföljningen?
    .notes =
        Paren byter nummer för ett samtal före den dagen.

# of: 034dec47
plan-cards =
    .text = Ett vykort till var och en

# of: b1f0bd50
post-test =
    .title = Test efter kursen
    .trainer =
        Samma frågor, samma kod. Läs efteråt upp de rätta svaren och varför. Säg högt hur många blanketter du fick före och hur många nu.

        __Uppföljning efter ett halvt år:__ testet, och en halv dags träff för dem som har undervisat: var och en tar med en svår stund och ett faktum som har ändrats.
    .participant =
        Om ett halvt år får du samma frågor igen. Då har jag undervisat … gånger och någon har sett på … gånger.

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

# of: 2274e212
last-round =
    .title = Sista rundan
    .trainer =
        En runda med ett ord: vad lämnar jag här, eller tar jag med mig? Man får stå över. Öppna inga nya berättelser. **Säg sedan en gång:** ”Också det här var en bit undervisning. Hur slutade den?” Stanna i rummet tio minuter efter slutet.
    .participant =
        Jag behöver inte veta allt. Jag behöver veta vad jag inte vet, och säga det.

# of: b5f72f05
slide-one-word =
    .title = Ett ord
    .text =
        Vad lämnar jag här, eller tar jag med mig?

        Man får stå över.
    .notes =
        Öppna inga nya berättelser. Stanna i rummet i tio minuter.

# of: 0357010b
q-objective =
    .ask = Vilket mål kan man se?
    .choice-understands = Deltagarna förstår offrens situation.
    .choice-aware = Deltagarna är mer medvetna om människohandel.
    .choice-names-three = Deltagarna nämner de tre delarna i människohandel med en vuxen.
    .why = Att nämna kan ses och testas. Att förstå måste ses i något som människor gör.

# of: a54db2a7
q-word =
    .ask = En deltagare säger om en människa som hon mött att hon vill ”rädda” henne. Vilka ord erbjuder du i stället?
    .choice-free = Befria henne.
    .choice-offer = Erbjuda hjälp och gå att nå.
    .choice-persuade = Övertala henne att gå.
    .why = Personen handlar och bestämmer. Ord som bär ut henne lämnar henne utanför.

# of: 015a18b4
q-pages =
    .ask = Två sidor från en myndighet säger motsatsen, och ingendera har ett datum. Vad avgör vilken man får undervisa?
    .choice-address = Den med den nyare adressen.
    .choice-english = Den på engelska, eftersom den är till för alla.
    .choice-law = Gällande lag, och om en annan officiell källa säger detsamma.
    .why = Åldern syns inte i en adress. Gamla sidor blir kvar där de är.

# of: 4ef9e28c
q-tells =
    .ask = En deltagare börjar berätta för gruppen, med detaljer, vad som har hänt henne. Vad gör du först?
    .choice-listen-on = Du låter henne berätta till slut, eftersom det vore ovänligt att avbryta.
    .choice-thank-limit = Du tackar henne, säger vänligt att hon inte behöver berätta mer här och erbjuder ett samtal i pausen.
    .choice-group-asks = Du uppmanar gruppen att fråga.
    .why = Tacka, och begränsa. Det skyddar personen, som ska leva med att ha berättat, och dem som lyssnar.

# of: b6a323cb
q-story =
    .ask = En arrangör vill ha någon som berättar ”hur det var”. Vad erbjuder du?
    .choice-volunteer = En människa som är villig, utan lön, eftersom det hjälper henne också.
    .choice-film = En film med starka scener.
    .choice-colleague = En avlönad kollega med egen erfarenhet, som undervisar i ett ämne som hon har valt.
    .why = Människor undervisar i det de kan. Ingen tas med för att bli betraktad.

# of: 1fcd486f
q-six-minutes =
    .ask = Vad ser du först på när en kollega har undervisat i en bit?
    .choice-slides = Om bilderna var bra.
    .choice-who-worked = Om målet kunde ses, och vem som arbetade, utbildaren eller gruppen.
    .choice-liked = Om människor tyckte om det.
    .why = Människor lär sig det de gör. Att tycka om är trevligt, och något annat.

# of: a912651f
q-eleven-per-cent =
    .ask = Efter ett halvt år har 47 av 424 personer svarat på testet. Vad redovisar du?
    .choice-per-cent-only = Andelen rätta svar, som efter varje kurs.
    .choice-nothing = Ingenting, eftersom så få har svarat.
    .choice-with-number = Andelen rätta svar, att 47 av 424 svarade, och att man inte vet något om de andra.
    .why = Ett resultat utan antalet svar säger mer än det kan. Att lämna bort det säger mindre än det kunde.
