### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 995720b1
about =
    .title = Att känna igen människohandel och utnyttjande
    .summary = En halv dag för dem som arbetar inom social- och hälsovården: vad människohandel är och inte är, hur man möter en människa på ett tryggt sätt och vart man kan vända sig i Finland.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls.
    .group = 8–20 personer, helst från både socialvården och hälso- och sjukvården. Ett rum där små grupper kan prata utan att höra varandra och dessutom ett lugnt rum intill. Gärna två utbildare, så att den ena kan gå ut med någon som behöver stöd.

# of: 210cc4a5
define =
    .text = Nämner de tre delarna i människohandel med en vuxen och de två som räcker när personen är under 18 år.

# of: 2e5dc004
tell-apart =
    .text = Förklarar hur vuxnas eget sexarbete skiljer sig från människohandel och nämner fyra saker som aldrig är tecken.

# of: 03505dc7
pick-out-signs =
    .text = Plockar ut kontroll, utnyttjande och beroende ur ett fall och ger också en annan förklaring till varje tecken.

# of: 272d4ba7
prepare =
    .text = Räknar upp vad som ska vara på plats innan man frågar något: säkerhet, avskildhet, tolk och samtycke.

# of: ef3d422c
ask =
    .text = Ställer en allmän fråga, nöjer sig med ett kort svar och slutar där, utan att lova något.

# of: 3cc55ed9
refer =
    .text = Beskriver hur man anonymt får råd av hjälpsystemet och hur en vuxen hänvisas dit med sitt samtycke.

# of: 23e8c1a6
keep-secrets =
    .text = Sorterar exempel: vad som förblir hemligt, vad som kräver samtycke och vad som måste anmälas.

# of: ee4461f6
weigh-tools =
    .text = Förklarar med siffror varför resultatet av en screening är ett skäl att se närmare efter och aldrig en dom.

# of: 28e89db5
safety =
    .content-warning = I dag talar vi om utnyttjande, våld och hot, utan detaljer. Någon av oss har kanske varit med om sådant eller sålt sex, eller känner någon som har det. Ingen behöver berätta något om sig själv. Du får gå ut när som helst utan att säga varför.
    .distress-plan = En av utbildarna håller ögonen på gruppen och följer efter den som går ut upprörd, om personen inte vill vara ensam. Erbjud det lugna rummet, vatten och tid. Fråga vad som skulle hjälpa, inte vad som har hänt. Fråga före hemfärden vem som kan vara med personen och erbjud numren till Brottsofferjouren { $phone-riku } och Nollinjen { $phone-nollalinja }. Avbryt en diskussion som blottställer någon. Ring { $phone-emergency } vid omedelbar fara.

# of: 67fca631
welcome =
    .title = Välkommen och första testet

# of: b7767283
opening =
    .title = Inledning och spelregler
    .trainer =
        __Läs upp__ innehållsvarningen långsamt och berätta var det lugna rummet finns. Säg vilka utbildarna är och vem av dem man kan vända sig till. Först därefter presenterar sig deltagarna: förnamn, arbete och en sak som de hoppas få med sig hem.

        __Kom överens om tre regler__ och skriv upp dem:

        - Vi talar om klienter och patienter så att ingen kan kännas igen.
        - Vi talar om varje grupp av människor som om de satt i rummet. Det kanske de gör.
        - Frågor som känns enkla är välkomna.

        __Tid:__ är ni fler än 15, låt deltagarna presentera sig parvis.
    .participant =
        Du får lämna rummet när du vill. Tänk redan nu på en människa som du kan ringa i kväll om dagen stannar kvar hos dig.

# of: ef4e1b2c
flip-chart =
    .text = Blädderblock eller tavla och pennor

# of: 1472c1fb
handouts =
    .text = Utdelat material och en aktuell lista över tjänster till var och en

# of: 840983d4
pre-test =
    .title = Test före kursen
    .trainer =
        Säg att testet mäter kursen och inte människorna. Inga namn: var och en skriver en kod som bara hon eller han känner till och kommer ihåg om ett halvt år.

        Ge inte svaren ännu. Lägg märke till vilka frågor många svarade fel på och lägg tiden där.

# of: 9d4076f5
pre-test-sheets =
    .text = Testblanketter, en till var och en

# of: c8274fba
what-trafficking-is =
    .title = Vad människohandel är

# of: e90882d2
three-parts =
    .title = Handling, medel, syfte
    .trainer =
        Rita tre rutor: **handling**, **medel**, **syfte**. Fyll dem med vardagliga ord. Täck sedan över den mellersta: så är det när personen är under 18 år.

        __Säg:__ ”Ingen gräns behöver passeras. Ingen behöver vara inlåst. Personen kan ha sagt ja i början.”

        __Säg också:__ ”I vårt arbete avgör vi inte om lagens rutor är fyllda. Vi lägger märke till saker, lyssnar och berättar var det finns hjälp.”

        __Om någon säger__ ”men hon gick ju med på det”: ett ja som har fåtts genom hot, vilseledande eller genom att någon använt en hopplös situation ändrar inte brottet. Ett fritt ja till ett arbete, utan något av dessa medel, är en annan sak. Det handlar nästa del om.
    .participant =
        __Människohandel med en vuxen har tre delar:__

        - en handling: att rekrytera, transportera, överlämna, inhysa eller ta emot en människa eller ta kontroll över henne
        - ett medel: våld, hot, påtryckning, vilseledande eller att använda en beroende eller utsatt ställning
        - ett syfte: utnyttjande

        __Under 18 år:__ handlingen och syftet räcker.

        __Samtycke__ saknar betydelse när något av medlen har använts.

        __Om åldern är oklar__ och det finns skäl att tro att personen är under 18 år, behandla henne eller honom som barn tills det är utrett.

# of: 7f222e99
three-parts-in-law =
    .text = I EU-rätten består definitionen av människohandel med en vuxen av en handling, ett medel och ett syfte att utnyttja.

# of: 3aa39530
finnish-definition =
    .text = I Finland finns brottet människohandel i 25 kap. 3 § i strafflagen. Medlen är bland annat att använda en beroende ställning eller ett värnlöst tillstånd, påtryckning och vilseledande. Syftena är bland annat sexuellt utnyttjande, tvångsarbete, andra förhållanden som kränker människovärdet samt avlägsnande av organ eller vävnader.

# of: bd0ef31b
pressure-is-trafficking =
    .text = Sedan 2015 hör påtryckning för att få någon att sälja sex till människohandel och inte till koppleri.

# of: cad46035
forced-marriage =
    .text = Tvångsäktenskap skulle från den 1 januari 2025 bli ett av syftena i den finländska bestämmelsen.

# of: 2b8019de
consent-irrelevant =
    .text = Samtycke till utnyttjandet saknar betydelse när något av medlen har använts.

# of: 219bbe5c
under-18 =
    .text = För den som är under 18 år krävs inget medel. Direktivet gör ett undantag som gäller surrogatmödraskap.

# of: cfc2fc1d
vulnerability =
    .text = En utsatt ställning betyder att personen inte har något verkligt eller godtagbart alternativ till att ge efter.

# of: a6b9a999
age-unclear =
    .text = Om åldern är osäker och det finns skäl att tro att ett offer är ett barn, ska personen anses vara ett barn.

# of: efa43cff
which-part =
    .title = Vilken del saknas?
    .trainer =
        Läs situationerna högt. Paren visar med fingrarna hur många av de tre delarna de hör och säger vilken som saknas eller är oklar. Ungefär två minuter var.

        - En kock får mindre lön än avtalat. Han klagar och söker ett annat arbete. *Utnyttjande, men ingen kontroll hörs: en fråga om arbetstagarens rättigheter, och han ska få hjälp med dem.*
        - En kvinna lovades arbete i en butik. När hon kommer fram blir hon tillsagd att sälja sex tills resan är betald, och hennes familj hotas. *Alla tre.*
        - En vuxen flyttar till Finland för att sälja sex, med en väns hjälp, och behåller det hon tjänar. *Inget utnyttjande, inget medel: inte människohandel.*
        - En pojke på 16 år förs hit för att stjäla och måste lämna ifrån sig allt. Ingen hotar honom. *Handling och syfte: det räcker under 18 år.*
        - En man med intellektuell funktionsnedsättning arbetar på en gård för mat och en säng och ”får ju gå”. *Medlet kan vara att någon använder hans ställning. Oklart: prata vidare.*

        __Lyssna efter__ ”det kan vi inte veta ännu”. Det är ett bra svar.

# of: 2915eeab
sex-work-and-trafficking =
    .title = Sexarbete och människohandel är olika saker

# of: ef3f2fb2
own-images =
    .title = Vad man kommer att tänka på
    .trainer =
        Var och en skriver, bara för sina egna ögon, de tre första sakerna som orden ”en människa som säljer sex” väcker. Fundera sedan: var kommer de ifrån? Arbetet, filmer, nyheter, någon du känner?

        Ingen läser upp något. Papperen samlas inte in.
    .participant =
        Vad jag tänker om sexarbete är min sak. En människa som säljer sex möter hos mig respekt och ett gott bemötande.

# of: 60f136d4
two-different-things =
    .title = Två olika saker
    .trainer =
        __Säg:__ ”Vuxnas sexarbete på eget initiativ och människohandel för sexuellt utnyttjande är två olika saker. Att försvara den ena gruppens rättigheter tar ingenting från den andra.”

        __Säg:__ ”Frågan är aldrig *vilket arbete* en människa gör. Frågan är om någon annan styr, vilseleder eller utnyttjar henne.”

        Förklara vad det kostar att blanda ihop dem: människor kan låta bli att söka vård, och de som utnyttjas försvinner bland falska larm. Ont om pengar, få alternativ eller ett arbete man inte tycker om gör det inte till människohandel. Det är skäl att erbjuda den hjälp som personen vill ha.

        __Svåra stunder__

        - ”Men alla har ju någon bakom sig.” → ”Några har det. Det vet vi bara genom personen själv, och det mesta som vi tror visar det gör det inte. Vi tittar på studien.”
        - ”Ingen gör sådant frivilligt.” → ”Så kan man tycka. Vår uppgift i dag är snävare: att höra om någon annan tar ifrån personen valet.”
        - ”Ska vi alltså bara blunda?” → ”Nej. Vi bemöter personen väl och lämnar en dörr öppen. Det är så människor kommer tillbaka och berättar.”

        Om du kan, förbered den här delen tillsammans med människor som säljer sex eller en organisation som de litar på, till exempel Pro-tukipiste.
    .participant =
        - Säg ”sexarbete” eller ”en människa som säljer sex”.
        - Fråga om arbetet bara när personens eget ärende kräver det, och säg varför du frågar.
        - Kommentera inte, försök inte rädda och råd inte någon att sluta om du inte blir tillfrågad.
        - Också en felaktig misstanke gör skada: människor håller sig borta.

# of: 903dde7b
two-things =
    .text = Pro-tukipiste har arbetat mot människohandel sedan 2007. Organisationen anser att vuxnas sexarbete på eget initiativ och människohandel för sexuellt utnyttjande är två olika saker, och att det inte är någon motsättning att försvara båda gruppernas rättigheter.

# of: 6fb09bf6
selling-not-a-crime =
    .text = Det är inte ett brott i Finland att som vuxen sälja sex.

# of: 1c3b9a60
refusal-of-entry =
    .text = Enligt utlänningslagen har en utlänning kunnat avvisas vid misstanke om försäljning av sexuella tjänster. Rädsla för myndigheterna kan alltså ha en vanlig orsak.

# of: dfe347cd
ads-study =
    .text = I en studie från fyra delstater i USA jämfördes över 250 drag i 1 263 annonser för sexuella tjänster där utgången var känd. Synliga tatueringar och ett ungt utseende på bilderna var vanligare i de annonser som inte hade samband med människohandel.

# of: 615b0770
condoms =
    .text = I polisens handlingar i USA var oddsen för en riktig identifiering 58 procent lägre när kondomer nämndes.

# of: 96843c67
well-placed =
    .text = GAATW, en allians mot människohandel, anser att sexarbete inte är människohandel och att sexarbetare har goda möjligheter att upptäcka övergrepp.

# of: 01106528
never-a-sign =
    .title = Tecken, eller ingenting alls?
    .trainer =
        Grupper på tre eller fyra sorterar tolv kort i ”säger ingenting” och ”skäl att lyssna mer”. Tio minuter, och sedan tittar ni på de kort som grupperna är oense om.

        __Säger ingenting:__ säljer sex · annonserar på nätet · reser från ort till ort · delar lägenhet med kolleger · har tatueringar · ser ung ut och är vuxen · har kondomer med sig · betalar en vän för att lägga ut annonser och kan sluta med det.

        __Skäl att lyssna mer:__ någon annan har passet och ger inte tillbaka det på begäran · får inte neka kunder · en skuld som växer hur mycket som än betalas · någon svarar alltid i personens ställe.

        __Lyssna efter__ orden ”tvingas”, ”får inte”, ”kan inte”: de bär skillnaden. Varje kort i den andra högen har ändå en annan förklaring. Fråga efter den varje gång.

        __Om någon vill lägga till__ brytning, kläder eller många telefoner: vilken kontroll visar det? Om ingen, hör kortet till den första högen.
    .participant =
        __Aldrig tecken, varken ensamma eller tillsammans:__ att sälja sex, att annonsera, att resa runt, att dela lägenhet, tatueringar, en vuxens unga utseende, kondomer, nationalitet, att betala för en tjänst som man kan avsluta.

# of: 96bd52ba
statement-cards =
    .text = Tolv kort med påståenden till varje grupp, skrivna efter listan i utbildarens anvisningar

# of: c33ae3ef
first-break =
    .title = Paus

# of: 933fc29b
control =
    .title = Kontroll, utnyttjande, beroende

# of: 56e3a562
three-lenses =
    .title = Tre saker att lägga märke till
    .trainer =
        Ge ett exempel på var och en och låt gruppen fylla på. Ta dem från städning, restauranger, gårdar, hem, tiggeri, brott och att sälja sex, så att ingen går hem med en enda bild. Offer är kvinnor, män och människor av andra kön, också finländare.

        __Säg efter varje exempel:__ ”Vad annat kan det vara?”

        En svag ställning, som fattigdom eller att sakna papper, är inte i sig ett tecken. Den blir det när någon *använder* den.
    .participant =
        - **Kontroll:** hot, våld, att vara bevakad eller inlåst, att bli av med pass, telefon eller pengar, att få höra lögner om lagen, hot om att berätta för familjen eller myndigheterna.
        - **Utnyttjande:** någon drar nytta av det personen gör, på villkor som hon eller han inte kan tacka nej till: ingen lön, ändlösa arbetsdagar, ingen vila, inget skydd för hälsan.
        - **Beroende:** någon använder personens skuld, hem, papper, språk, droger, kärlek eller familj för att hålla kvar henne eller honom.

        Inget tecken bevisar något. Det kan vara människohandel också utan ett enda tecken. Fråga dig alltid vad annat det kan vara.

# of: 90d27558
fourteen-means =
    .text = Pro-tukipiste räknar upp fjorton sätt att kontrollera, bland annat vilseledande, skuldsättning, utpressning, olika slags våld, isolering, begränsad rörelsefrihet och hot mot närstående. Att sälja sex finns inte med på listan.

# of: b38d3ba4
triggers-only =
    .text = På den finländska myndighetens egen sida sägs att tecken inte gör något till människohandel och att det inte är uteslutet fast inga tecken syns.

# of: b6c060e1
phase-and-place =
    .text = Samma tecken kan vara viktigt på ett ställe och sakna betydelse på ett annat.

# of: 94201571
why-stay =
    .title = Varför människor stannar och tiger
    .trainer =
        Fråga: ”Vad kunde få dig att tiga inför en vänlig sjukskötare eller socialarbetare?” Samla svaren på tavlan.

        __Lyssna efter:__ rädsla för hur det går för familjen, skam, skuld, kärlek, tacksamhet, inget annat hem, dåliga erfarenheter av myndigheter, att inte se sig själv som offer, och ”den som satt framför mig hade inte tid”.

        Ringa in dem som beror på oss. Dem kan vi påverka redan i morgon.

# of: 179356a2
meeting-a-person =
    .title = Att möta en människa

# of: 15252b3c
before-you-ask =
    .title = Innan du frågar något
    .trainer =
        Gå igenom stegen i det utdelade materialet i ordning. Ordningen är viktig: om ett steg inte fungerar, stanna där och ge bara den vård eller tjänst som personen kom för, ett telefonnummer och en ny tid.

        __Säg:__ ”Att träffa alla en stund på tu man hand är en vana och ingen misstanke. När det är rutin sätter det ingen i fara.”

        Samtycket kommer före den första frågan. Säg vad du antecknar, vem som kan läsa det och var sekretessen slutar, innan personen har berättat något som hon eller han hade velat behålla för sig själv.

        __Svår stund:__ ”Det finns aldrig tid.” → Två steg tar en minut. Att inte fråga något och lämna en dörr öppen är också ett resultat.
    .participant =
        - **Säkerhet.** Är personen i säkerhet nu? Vem väntar utanför? Ring { $phone-emergency } vid omedelbar fara.
        - **Avskildhet.** På tu man hand, stängd dörr, telefonerna undan om personen vill. Kan någon höra?
        - **Tolk.** En yrkestolk, aldrig någon i sällskapet, en släkting eller en bekant. Säg att också tolken har tystnadsplikt. Personen får tacka nej till en tolk.
        - **Samtycke.** Säg varför du frågar, vad som antecknas och vem som ser det. Personen får låta bli att svara, sluta när som helst och begränsa hur det sagda används.
        - **Gränser.** Säg innan du börjar när du inte kan hålla något hemligt, framför allt när ett barn är i fara.

# of: a630a2f0
informed-consent =
    .text = Informerat samtycke betyder att personen förstår varför det hon eller han berättar behövs och hur det används, och att man får låta bli att svara, sluta och begränsa användningen.

# of: 5e773970
interpreter =
    .text = Tolkar och medarbetare väljs och förbereds med omsorg. Begrepp kan översättas fel, så kontrollera att de har förståtts.

# of: 62632774
before-you-ask-health =
    .trainer =
        En undersökning är ett naturligt skäl att träffa varje patient ensam. Kom överens om en mening för hela enheten och öva på den.
    .participant =
        ”Vi träffar alltid alla patienter ensamma en del av besöket.” Tänk på vad som syns i patientuppgifterna på nätet om någon annan kan ha personens telefon eller koder.

# of: 2b360cad
before-you-ask-social =
    .trainer =
        Familjemöten och hembesök är sällan privata. Planera för var och en ett möte på tu man hand på kontoret, med en enkel orsak.
    .participant =
        ”Jag träffar alla en gång på tu man hand, det är så vi arbetar.” Tänk på vem som öppnar breven och besluten du skickar och vem som är antecknad som kontaktperson.

# of: 222f2301
asking =
    .title = En fråga, och sedan att lyssna
    .warning = Ni spelar upp ett samtal. Välj din roll själv, eller titta på i stället.
    .trainer =
        Grupper på tre: yrkesperson, person, observatör. Tre rundor på fyra minuter, sedan sex minuter tillsammans. Personen har en hemlig mening i tankarna, till exempel ”jag får inte min lön” eller ”det är inget fel, jag är trött”, och bestämmer om den ska sägas.

        Yrkespersonen säger varför hon eller han frågar, ställer en fråga ur materialet, godtar svaret och avslutar. Ingen andra fråga om samma sak.

        __Observatören räknar__ bara två saker: tystnader som fick vara och löften.

        __Avbryt__ en scen som blir dramatisk. Inget våld spelas upp, och ingen spelar den som utnyttjar.

        __Lyssna efter__ ”varför gjorde du…” (låter som en anklagelse) och ”slog han dig?” (lägger orden i munnen). Föreslå ”finns det något som kunde göra det här lättare?”

        __Svår stund:__ ”Men jag behöver detaljerna för att kunna hjälpa.” → Du behöver veta vad personen vill nu. Varje gång det måste berättas kostar det.
    .participant =
        __Du kan fråga__

        - Hur går det hemma och på jobbet?
        - Är det någon som hotar dig eller dina närstående?
        - Har du varit tvungen att göra något som du inte velat?
        - Vad skulle hända om du sade nej?
        - Vad skulle hjälpa dig mest just nu?

        __Fråga inte__ om detaljer kring våld eller sex, namn på dem som utnyttjar, varför personen inte gav sig av eller, i början, om papper och tillstånd.

        __Efteråt__ tackar du. Visa inte att du är förfärad eller inte tror på det. Utred inte och kontakta inte den du misstänker. Utöver det du är skyldig att dokumentera antecknar du bara med samtycke; anteckningarna gör att samma sak inte behöver berättas igen. Luckor i en berättelse är inget tecken på lögn.

# of: de9a892e
first-contact =
    .text = Den finländska anvisningen för ett första möte: se till att det är tryggt, fråga inte om traumatiska händelser, håll dig mycket allmän om du måste fråga, godta mycket korta svar, utred inte, lyssna och tro.

# of: 008e4178
memory =
    .text = Trauma påverkar minnet. Svar som inte stämmer överens säger inget om huruvida en människa talar sanning.

# of: 6c844169
no-promises =
    .title = Inga löften
    .trainer =
        Läs löftena ett i taget. Gruppen säger saken på nytt så att den är sann.

        - ”Nu är du trygg.” → ”Vi funderar tillsammans på vad som skulle göra kvällen tryggare.”
        - ”Du får uppehållstillstånd.” → ”Det är andra som beslutar om det. En jurist kan berätta vad som är möjligt.”
        - ”Ingenting kommer att hända dig.” → ”Berätta för din jurist att du blev tvingad. Jag vet inte hur det bedöms.”
        - ”Jag berättar aldrig för någon.” → ”Det du säger stannar här, utom om ett barn eller någons liv är i fara. Jag skulle säga det till dig först, om jag kan.”
        - ”Du är ett offer för människohandel.” → ”Det du berättar är allvarligt, och det finns de som vet mer. Vill du tala med dem?”
    .participant =
        Säg det som är sant: ”Det är bra att du berättade.” ”Det är inte ditt fel.” ”Jag kan tillsammans med dig ta reda på vilken hjälp det finns.” ”Du bestämmer.”

# of: 744572e8
promise-nothing =
    .text = Ha uppgifter om hjälp redo och lova inget som du inte kan hålla.

# of: c33ae3ef
second-break =
    .title = Paus

# of: c01b121d
cases =
    .title = Två fall

# of: 50f85f99
first-case =
    .title = Lena
    .trainer =
        Säg inte på förhand vad det är för fall. Grupper på fyra, åtta minuter, sedan tillsammans. **Detta är inte människohandel.** Inget här visar kontroll, vilseledande eller utnyttjande, och personen behöver vanlig vård.

        Om en grupp har hittat ”tecken”, fråga om vart och ett: vem tvingar, vem vilseleder, vem tar?

        __Svår stund:__ ”Men vi kan inte vara säkra.” → Inte om någon. Utan skäl är tvivel ingen grund för att fråga ut. Ett välkomnande besök gör nästa möjligt.

# of: 753bd6b8
lena =
    .text =
        Påhittat och sammansatt av många vanliga situationer.

        Lena är 31 år och medborgare i ett annat EU-land. Hon är i stan i två veckor och delar en hyrd lägenhet med en kollega. Det svider när hon kissar, och hon vill också ta de vanliga testerna. På en fråga om arbete berättar hon att hon säljer sex, annonserar på nätet och reser mellan olika orter. Hon betalar en bekant för att lägga ut annonserna, eftersom han skriver bättre finska. Hon väljer sina kunder och dagar själv och sparar till ett hus.

        Hon frågar om saker antecknas. I fjol sade en sjukskötare åt henne att sluta, och hon gick utan att få vård. Hon har en stor tatuering och två telefoner, och nästa vecka reser hon vidare.

# of: 91efa116
lena-needs =
    .ask = Vad behöver Lena i dag, och vad har hon bett om?
    .listen-for = Vård, tester, svar som hon kan få på resande fot, ett tydligt svar om anteckningar och ett möte utan predikningar.

# of: c54a5f50
lena-nothing =
    .ask = Vilka detaljer säger inget om människohandel?
    .listen-for = Arbetet, annonserna, resandet, den delade lägenheten, den betalda hjälpen, tatueringen, två telefoner, att hon är utländsk, frågan om anteckningar.

# of: 056f1783
lena-other =
    .ask = Vad skulle du behöva höra av henne för att tänka annorlunda?
    .listen-for = Att hon inte kan neka, sluta eller behålla sina pengar, eller att någon hotar henne eller har hennes papper. Något hon säger, inte hur hon ser ut.

# of: d520d8bb
lena-harm =
    .ask = Vad kan en felaktig misstanke kosta henne?
    .listen-for = Obehandlad sjukdom, förlorat förtroende, förlorad bostad eller inkomst, svårigheter med myndigheterna och ingen att vända sig till om något händer senare.

# of: b8b79c86
first-case-health =
    .participant =
        Ge den vård hon kom för. Fråga om arbetet bara så mycket som undersökningen kräver, säg varför och berätta hur hon får svaren på resande fot.

# of: 24a107ee
first-case-social =
    .participant =
        Om hon kommer till dig i stället, svara på det hon frågar om: pengar, boende eller tjänster. Hennes arbete är en inkomst som andra tills hon säger något annat.

# of: 42b6d4dc
second-case =
    .title = Tomas
    .warning = Nästa fall handlar om hot och skuld. Det innehåller inget våld.
    .trainer =
        Läs första delen. Grupperna planerar i fem minuter hur de gör med mannen i sällskapet. Sedan andra delen och frågorna, åtta minuter, och till sist tillsammans.

        Här finns **kontroll** (passet, hoten, sällskap i varje steg), **utnyttjande** (arbetstid, lön) och **beroende** (en skuld som andra räknar, säng, tillstånd, språk). Om det är människohandel avgör andra. Det räcker för att se närmare efter och för att erbjuda hjälp.

        __Lyssna efter__ brådska: att genast ringa polisen, hindra honom från att gå, konfrontera mannen. Fråga: ”Vem bär risken för det?”

        __Svår stund:__ ”Han gick ju själv med på det.” → Har hans ja betydelse om han blev vilseledd och hotad? Titta på de tre rutorna.

# of: c3c0ee3e
tomas =
    .text =
        Påhittat och sammansatt av många vanliga situationer.

        __Första delen.__ Tomas är 34 år och arbetar som städare. Han har smärtsamma utslag på båda händerna och frågar om man kan få hjälp med pengar till mat. Med honom är en man från firman, som erbjuder sig att tolka och svarar på frågorna i hans ställe.

        __Andra delen.__ Ensam med en yrkestolk är Tomas tystlåten. Han säger att det är hans eget fel, eftersom han gick med på det. Arbetet skulle vara åtta timmar om dagen. Det är nästan varje dag från morgon till kväll. Han är skyldig för resan, hyra och böter läggs till, och summan växer fast han arbetar. Firman har hans pass ”i förvar” och gav det inte när han bad om det. De säger att polisen skickar bort honom om han klagar och att de vet var hans fru bor. Han sover i ett rum bakom lagret. Han vill ha sitt pass och sin lön. Han vill inte ha polisen. Han måste vara tillbaka om en timme.

# of: bbbc07b6
tomas-first =
    .ask = Hur får du tala med Tomas på tu man hand utan att utsätta honom för risk?
    .listen-for = En rutin som gäller alla, en yrkestolk på plats eller per telefon, inget gräl med mannen i sällskapet.

# of: 69fa6b95
tomas-signs =
    .ask = Vad hör till kontroll, utnyttjande och beroende, och vad annat kan vart och ett vara?
    .listen-for = Passet, hoten, att någon svarar åt honom; arbetstid, lön; skuld, säng, tillstånd, språk. Andra förklaringar prövas ärligt, och några går inte längre ihop.

# of: 92af7e7d
tomas-say =
    .ask = Vad säger och frågar du, och vad låter du bli?
    .listen-for = ”Det är inte ditt fel.” Vad vill han, och är kvällen trygg? Inga detaljer, inga löften om lön, tillstånd eller straff.

# of: ab9c90ec
tomas-today =
    .ask = Vad kan göras under den här timmen, med hans samtycke och utan det?
    .listen-for = Händerna får vård. Ett nummer i en form som han tryggt kan bära med sig, en ny tid, en plan om det blir farligt. Med samtycke: ett gemensamt samtal till hjälpsystemet. Utan: anonym rådgivning.

# of: e3c87773
help-in-finland =
    .title = Hjälp i Finland, sekretess och skyldigheter

# of: bacab6af
assistance-system =
    .title = Hjälpsystemet och rättigheterna
    .trainer =
        Börja med den viktigaste meningen: **hjälpsystemet anmäler inte sina klienter till polisen.** Äldre sidor, också på engelska, säger tvärtom; de beskriver tiden före 2023. Be deltagarna kasta gamla broschyrer.

        Förklara vägen: anonym rådgivning → berätta för personen → med samtycke en skriftlig ansökan, eller ett samtal när det är bråttom → beslut → hjälp. Att tas in i systemet är den lagliga identifieringen; ingen visshet behövs före det.

        Var exakt om det som är öppet: att inte anmäla *kan* påverka hur länge klientskapet varar, och om tillstånd beslutar Migrationsverket.

        __Svår stund:__ ”Då blir ju ingen någonsin dömd.” → En människa kan anmäla senare, utvilad och med en jurist. Det är hennes eller hans beslut.
    .participant =
        __Vem som helst kan fråga om råd utan att säga vem det gäller:__ hjälpsystemet för offer för människohandel, { $phone-assistance-system }, dygnet runt.

        - Hjälpen är inte beroende av straffprocessen.
        - Systemet anmäler inte sina klienter till polisen.
        - En vuxen hänvisas bara med sitt samtycke och kan lämna systemet när som helst.
        - Utnyttjandet kan ha skett utomlands eller för flera år sedan.
        - Man kan be om hjälp också om man först gick med på det, har begått brott, är i landet utan rätt till det eller inte är säker.

        __Dessutom:__ Brottsofferjouren { $phone-riku } · Nollinjen { $phone-nollalinja } · Monika-Naiset { $phone-monika } · Pro-tukipiste och Flyktingrådgivningen (kontaktuppgifter i listan över tjänster).

# of: 71523d8a
since-2023 =
    .text = Sedan den 1 januari 2023 är hjälpen inte beroende av om en straffprocess inleds, hur den går eller hur den slutar. Den fortsätter efter behov.

# of: ac369fb4
admission-identifies =
    .text = Att bli intagen i hjälpsystemet är att bli identifierad som offer. Andra myndigheter är inte bundna av det men ska beakta det.

# of: dab5098d
no-report-to-police =
    .text = Hjälpsystemet anmäler inte sina klienter till polisen, och man kan vara klient utan att någonsin göra en anmälan. Att inte anmäla kan påverka hur länge klientskapet varar.

# of: 84aa8af0
low-threshold =
    .text = Ingen visshet krävs för att bli intagen. Utnyttjandet kan ha skett utomlands eller för flera år sedan om hjälp ännu behövs. Personen ska vara i Finland.

# of: 602ed4ef
any-person =
    .text = Klienter kan vara människor i alla åldrar, av alla nationaliteter och kön, också finländare, och även deras barn i Finland.

# of: ca4c2d0e
consent-and-consulting =
    .text = En vuxen hänvisas bara med sitt samtycke. Den som arbetar med personen kan tala om fallet anonymt, och det får inga följder.

# of: 32d9a279
even-if =
    .text = Man kan få hjälp även om man först gick med på det, har begått brott, är i landet utan rätt till det eller inte är säker.

# of: 49ca2788
services =
    .text = Tjänsterna kan omfatta tryggt boende, hälso- och sjukvård och socialservice, rådgivning, rättshjälp, en stödperson, tolkning och hjälp i tillståndsfrågor.

# of: 616ff128
who-arranges =
    .text = För den som har en hemkommun ordnar välfärdsområdet tjänsterna, i Helsingfors staden och HUS. För en asylsökande ordnas de av förläggningen och för andra av hjälpsystemet.

# of: d2513e7f
legal-counsel =
    .text = Ett offer kan få ett avgiftsfritt juridiskt biträde redan under förundersökningen.

# of: 95184286
reflection-period =
    .text = Ett offer som vistas i Finland utan rätt till det kan få en betänketid på högst sex månader, av hjälpsystemet eller förundersökningsmyndigheten.

# of: 82e4f2ba
recovery-period =
    .text = I lagen har det också funnits en återhämtningsperiod för dem som vistas lagligt i landet. Den ändrades från 2023. Fråga hjälpsystemet vad som gäller nu.

# of: 8c6fd563
permits =
    .text = Uppehållstillstånd beslutas av Migrationsverket, inte av hjälpsystemet.

# of: 78d71a39
assistance-system-health =
    .participant =
        Du behöver inte identifiera någon som offer för att ge vård. Berätta om hjälpsystemet, fråga om råd och kom överens med patienten om vem som gör ansökan. En socialarbetare kan hjälpa till.

# of: e898a9c7
assistance-system-social =
    .participant =
        En socialarbetare kan med samtycke föreslå en person som klient. Om personen har en hemkommun ordnar ditt välfärdsområde tjänsterna, så kom tidigt överens om vem som gör vad.

# of: 15c450a8
may-must =
    .title = Hemligt, med samtycke eller anmälas?
    .trainer =
        Tre hörn i rummet: *förblir hemligt*, *med samtycke*, *måste anmälas*. Läs, låt deltagarna välja hörn och fråga en person i varje varför.

        - En vuxen berättar om utnyttjande i fjol och vill inte att något görs. *Förblir hemligt. Erbjud hjälp, fråga anonymt om råd.*
        - Du vill skicka en vuxens namn till hjälpsystemet. *Med samtycke.*
        - En flicka på 15 år berättar att en äldre kompis tar betalt av vuxna för sex med henne. *Måste anmälas: barnskyddsanmälan utan dröjsmål och ett misstänkt sexualbrott mot barn till polisen.*
        - En vuxens lilla barn bor med henne där hon utnyttjas. *Måste anmälas: barnet kan behöva skydd. Berätta först för föräldern om det är tryggt.*
        - Du ringer rådgivningen om Tomas utan att säga vem han är. *Förblir hemligt och är tillåtet.*

        Kursen avgör inte vad som gäller för planerade allvarliga brott eller när sekretessbestämmelserna tillåter en anmälan. Ha namnet på organisationens jurist till hands.
    .participant =
        - **Barn:** barnskyddsanmälan utan dröjsmål. Inget samtycke behövs.
        - **Vuxen:** samtycke. Utan det frågar du om råd utan att säga något som avslöjar vem det gäller.
        - **Osäker:** fråga den egna organisationens jurist innan du berättar, inte efteråt.

# of: c0e4423e
child-duty =
    .text = Bland andra de som arbetar inom social- och hälsovården ska utan dröjsmål göra en barnskyddsanmälan (25 § i barnskyddslagen). Ett misstänkt sexualbrott mot ett barn ska också anmälas till polisen trots sekretessen.

# of: cf01519a
no-names =
    .text = Hjälpsystemet får inga uppgifter som avslöjar vem personen är utan samtycke.

# of: ca18bc27
planned-serious-crime =
    .text = Enligt strafflagen är det straffbart att inte anmäla vissa allvarliga brott som är under förberedelse och ännu kan hindras. Förteckningen har omfattat människohandel. Den som varnar personen i fara uppfyller också skyldigheten. För brott som redan har skett finns ingen sådan allmän skyldighet.

# of: f0afd149
inspectors =
    .text = Arbetarskyddsinspektörerna ska meddela polisen om de misstänker att en utlänning arbetar olovligt.

# of: 93c624b7
may-must-social =
    .participant =
        Innan du råder en person utan rätt att arbeta att ringa arbetarskyddsmyndigheten, berätta att inspektörerna måste anmäla misstänkt olovligt arbete. En jurist kan ge råd först.

# of: 2ecdb38f
limits-of-tools =
    .title = Vad resultatet av en screening säger och inte säger

# of: 61cf828e
hundred-alarms =
    .title = Hundra larm
    .trainer =
        __Fråga först:__ ”Ett bra verktyg hittar varje offer. Det säger ja om 100 patienter. Hur många av dem har utsatts för människohandel?” Paren färglägger så många rutor som de gissar.

        __Räkna sedan på tavlan.__ Av 1 000 akutpatienter har 14 någon gång utsatts för människohandel. Verktyget hittar alla 14. Det säger också ja om 39 av varje 100 andra, alltså om 385. Då är 14 av 399 larm sanna: **ungefär 4 rutor av 100.** Det är inte ett dåligt verktyg. Det som det söker är sällsynt.

        __Fråga:__ ”Hur är det med de 96 andra?” Och: ”Hur är det med den som svarade nej på allt?” Ett nej utesluter ingenting.

        __Svår stund:__ ”Hellre en gång för mycket.” → Båda misstagen skadar någon. Det ena är att inte upptäcka en människa. Det andra är att misstänka, anmäla eller rädda någon som inte behövde det.

        Vi har inte hittat något verktyg som prövats i Finland, och inget som prövats med vuxna sexarbetare som grupp. Säg det. **Säg till sist:** ”Ett resultat är ett skäl att se närmare efter, tillsammans med personen. Vi skriver aldrig att någon är eller inte är ett offer.”
    .participant =
        Av 100 människor som ett verktyg plockar ut har kanske 4 utsatts för människohandel. Anteckna vad personen sade och vad du såg. Anteckna ingen dom.

# of: 0cc21191
squares =
    .text = Ett ark med 100 tomma rutor till varje par

# of: a1acd671
raft-figures =
    .text = Verktyget RAFT prövades med vuxna akutpatienter (sammanlagt 4 127). I valideringen hade 1,4 procent någon gång i livet utsatts för människohandel, sensitiviteten var 100 procent och specificiteten 61 procent. Enligt vår uträkning var ungefär 4 av 100 positiva resultat riktiga.

# of: cdccb98a
no-agreement =
    .text = En kartläggande översikt från 2022 fann ingen enighet om vilka verktyg inom hälso- och sjukvården som är användbara eller validerade.

# of: 65428f07
both-errors =
    .text = ILO:s och Europeiska kommissionens indikatorer togs fram på grund av två misstag: människohandel känns inte igen, och den ses där den inte finns.

# of: 3bdfda64
closing =
    .title = Avslutning

# of: 7c005d0d
own-plan =
    .title = Mitt nästa steg
    .trainer =
        Var och en skriver en sak att göra inom två veckor, så liten att den blir av: en mening om att träffa alla ensamma, numret bredvid telefonen. Den berättas för den som sitter bredvid.
    .participant =
        Inom två veckor ska jag … Jag berättar för … att jag har gjort det.

# of: 034dec47
cards =
    .text = Ett vykort till var och en

# of: 6af05c2b
post-test =
    .title = Test efter kursen
    .trainer =
        Samma frågor, samma kod. Läs efteråt upp de rätta svaren och varför.

        __Uppföljning efter ett halvt år:__ bestäm dagen nu. Skicka testet med svaren och en kort repetition på 30–45 minuter: nya fall, telefonnumret, ändringar i lagen. Ange bredvid varje resultat hur många som svarade och dra inga slutsatser av några få svar. Fråga också vad deltagarna har gjort, inte bara vad de vet.
    .participant =
        Om ett halvt år får du samma frågor igen. Kunskap bleknar för alla, och repetitionen hör till kursen.

# of: 9d4076f5
post-test-sheets =
    .text = Testblanketter, en till var och en

# of: fe81fa05
knowledge-fades =
    .text = I en studie steg andelen rätta svar på kunskapsfrågor från 54,7 till 84,5 procent en vecka efter utbildningen och var 50,0 procent efter ett halvt år. För attityder var siffrorna 49,4, 71,0 och 68,8. Av 424 personer svarade 237 efter en vecka och 47 efter ett halvt år.

# of: f0e6d3bf
taking-care =
    .title = Att ta hand om sig själv
    .trainer =
        En runda med ett ord: vad lämnar jag här, eller tar med mig? Det går bra att passa. Öppna inga nya berättelser.

        __Säg:__ ”Du har inte ansvar för att lösa en annan människas liv. Du har ansvar för ett gott möte.” Påminn om handledning och kolleger. Stanna i rummet tio minuter efter slutet.
    .participant =
        - Berätta efter ett tungt möte för en kollega hur *du* mår, utan att säga vem du träffade.
        - Ta upp det i handledningen. Be om hjälp om bilderna kommer tillbaka eller sömnen uteblir.

# of: be7c9a67
q-consent =
    .ask = En kvinna gick med på ett arbete i Finland. Hon blev vilseledd om vad det var. Vad betyder hennes samtycke i definitionen av människohandel?
    .choice-rules-out = Det utesluter människohandel.
    .choice-no-meaning = Det saknar betydelse, eftersom vilseledande är ett av medlen.
    .choice-written = Det har betydelse bara om det gavs skriftligt.
    .why = När något av medlen har använts saknar samtycke till utnyttjandet betydelse.

# of: a658e644
q-under-18 =
    .ask = En pojke på 16 år rekryteras och utnyttjas. Ingen har hotat eller vilselett honom. Vad stämmer?
    .choice-no-means = Det är inte människohandel, eftersom medlet saknas.
    .choice-parents = Det beror på om föräldrarna gav sitt samtycke.
    .choice-enough = Handlingen och syftet räcker, eftersom han är under 18 år.
    .why = För den som är under 18 år krävs inget medel.

# of: bd45dd15
q-difference =
    .ask = Vad skiljer vuxnas eget sexarbete från människohandel?
    .choice-controlled = Om någon annan styr, vilseleder eller utnyttjar personen.
    .choice-likes = Om personen tycker om arbetet.
    .choice-foreign = Om personen kommer från utlandet.
    .choice-advertising = Om personen annonserar själv eller genom någon.
    .why = Frågan är vad någon annan gör mot personen, inte vilket arbete personen gör.

# of: 104f4d46
q-ads =
    .ask = Vad visade en studie av 1 263 annonser för sexuella tjänster om synliga tatueringar och ett ungt utseende på bilderna?
    .choice-strong-signs = De var de starkaste tecknen på människohandel.
    .choice-same = De var lika vanliga i alla annonser.
    .choice-less-linked = De var vanligare i annonser som inte hade samband med människohandel.
    .why = Välbekanta tecken kan peka åt fel håll.

# of: 48e639bc
q-control =
    .ask = Vilket av dessa är ett skäl att lyssna mer?
    .choice-shared-flat = Personen delar lägenhet med kolleger.
    .choice-passport = Arbetsgivaren har personens pass och ger inte tillbaka det på begäran.
    .choice-moves = Personen arbetar i en ny stad varannan vecka.
    .choice-phones = Personen har två telefoner.
    .why = Bara passet tyder på att någon annan kanske har kontroll. Också det kan ha en annan förklaring.

# of: 7b4c552a
q-companion =
    .ask = Någon i sällskapet erbjuder sig att tolka och svarar i personens ställe. Vad gör du?
    .choice-accept = Jag tackar ja, så att besöket inte drar ut på tiden.
    .choice-confront = Jag frågar om hon eller han utnyttjar personen.
    .choice-alone = Jag ordnar en yrkestolk och träffar personen på tu man hand, som är rutin för alla.
    .why = Avskildhet och en oberoende tolk kommer före alla frågor. En konfrontation kan sätta personen i fara.

# of: 5ad26efd
q-first-question =
    .ask = Vilken fråga passar i ett första samtal?
    .choice-threatened = Är det någon som hotar dig eller dina närstående?
    .choice-details = Exakt vad gjorde de mot dig?
    .choice-leave = Varför gav du dig inte av?
    .choice-names = Vad heter de?
    .why = En mycket allmän fråga räcker. Detaljer, anklagelser och namn hör inte hemma i ett första samtal.

# of: f043ace4
q-promise =
    .ask = Vilken mening kan du säga?
    .choice-safe-now = Nu är du trygg.
    .choice-permit = Du får uppehållstillstånd.
    .choice-find-out = Jag kan tillsammans med dig ta reda på vilken hjälp det finns.
    .why = De andra lovar sådant som du inte kan hålla.

# of: db46d285
q-police =
    .ask = Anmäler hjälpsystemet sina klienter till polisen?
    .choice-always = Ja, alltid.
    .choice-six-months = Ja, efter sex månader.
    .choice-never = Nej. Man kan vara klient utan att någonsin göra en anmälan.
    .why = Sedan 2023 är hjälpen inte beroende av straffprocessen. Äldre sidor säger något annat och är föråldrade.

# of: d20ca40d
q-no-consent =
    .ask = En vuxen vill inte bli hänvisad. Du är orolig och behöver råd. Vad får du göra?
    .choice-send-name = Skicka personens uppgifter till hjälpsystemet i förtroende.
    .choice-anonymous = Fråga hjälpsystemet om råd utan att säga något som avslöjar vem personen är.
    .choice-nothing = Ingenting, eftersom varje samtal skulle bryta mot sekretessen.
    .why = En vuxen hänvisas bara med sitt samtycke. Det är tillåtet att tala om situationen anonymt.

# of: b5c01d8d
q-child =
    .ask = En flicka på 15 år berättar att en äldre kompis tar betalt av vuxna för sex med henne. Hon ber dig att inte berätta för någon. Vad gör du?
    .choice-keep = Jag håller det hemligt, eftersom hon inte har gett sitt samtycke.
    .choice-wait = Jag väntar tills jag är säker.
    .choice-notify = Jag gör en barnskyddsanmälan utan dröjsmål och berättar det för henne.
    .why = När det gäller ett barn behövs varken samtycke eller visshet. Ett misstänkt sexualbrott mot ett barn anmäls också till polisen.

# of: 63ad5913
q-alarms =
    .ask = Ett verktyg hittar varje patient som har utsatts för människohandel och har rätt om 61 av 100 andra. Av 1 000 patienter har 14 utsatts för människohandel. Ungefär hur många av 100 positiva resultat är sanna?
    .choice-four = 4
    .choice-thirty-nine = 39
    .choice-sixty-one = 61
    .choice-hundred = 100
    .why = 14 sanna resultat och ungefär 385 falska är sammanlagt 399; 14 av 399 är ungefär 4 av 100. Ett resultat är ett skäl att se närmare efter.
