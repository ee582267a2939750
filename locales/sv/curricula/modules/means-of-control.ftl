### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 2a7626d4
about =
    .title = Kontroll, utnyttjande, beroende
    .summary = Vad man kan lägga märke till: hur människor kontrolleras, för det mesta utan lås, varför de stannar och tiger, och hur man söker en annan förklaring till varje tecken.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls.

# of: 03505dc7
pick-out-signs =
    .text = Plockar ut kontroll, utnyttjande och beroende ur ett fall och ger också en annan förklaring till varje tecken.

# of: 83c2dc8c
three-lenses =
    .title = Tre saker att lägga märke till
    .warning = Nu talar vi om hur människor kontrolleras. Det innehåller inga detaljer om våld.
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

# of: 3904f65d
case-data-means =
    .text = IOM:s standard för uppgifter om fall av människohandel har sjutton fält för sätt att kontrollera. Bland dem finns att ta inkomster, undanhålla dokument eller sådant man inte klarar sig utan, falska löften, att begränsa rörelsefrihet eller vård och hot om myndigheter.

# of: b38d3ba4
triggers-only =
    .text = På den finländska myndighetens egen sida sägs att tecken inte gör något till människohandel och att det inte är uteslutet fast inga tecken syns.

# of: a8d3b3ab
phase-and-place =
    .text = Samma tecken kan vara viktigt på ett ställe och sakna betydelse på ett annat. Tecken på själva utnyttjandet är oftast mer tillförlitliga än andra, och de som utnyttjar lär sig också listorna.

# of: f066fbd7
slide-three-lenses =
    .title = Tre saker att lägga märke till
    .text =
        - **Kontroll:** vem bestämmer?
        - **Utnyttjande:** vem drar nytta, och på vilka villkor?
        - **Beroende:** vad används för att hålla kvar personen?
    .notes =
        Ett exempel på varje från olika arbeten: ett kök, en gård, ett hem, tiggeri, att sälja sex.

# of: b79bf608
slide-what-else =
    .title = Vad annat kan det vara?
    .text =
        Inget tecken bevisar något.

        Det kan vara människohandel också utan ett enda tecken.
    .notes =
        Säg det efter varje exempel. Det är den vana som modulen ska lämna efter sig.

# of: 0ac6cbe9
three-lenses-health =
    .participant =
        I vården kan det låta så här: någon annan bestämmer om behandling eller preventivmedel, har hand om medicinen eller låter inte personen vila eller komma tillbaka. Fråga patienten på tu man hand: ”Vem bestämmer om dina besök här?”

# of: 6956a045
three-lenses-social =
    .participant =
        I ditt arbete kan det synas i papperen: någon annan sköter alla ärenden, förmåner eller lön går till någon annans konto, något har undertecknats som personen inte kunde läsa. Fråga: ”Kan du själv använda dina pengar?”

# of: 02a1ecda
three-lenses-police =
    .trainer =
        Ta tre fall från enhetens eget år, gjorda oigenkännliga, som avslutades som något annat. Vilket sätt att kontrollera frågade ingen om?
    .participant =
        - Fråga vem som bestämmer om pengar, telefon, papper, dagar och kunder, och vad som skulle hända efter ett nej.
        - Skulder, meddelanden och kontorörelser säger ofta mer än skador.
        - En människa som kom tillbaka av sig själv kan ändå vara kontrollerad.

# of: 3b9dd1e2
three-lenses-border =
    .participant =
        Fråga resenären på tu man hand: ”Vart är du på väg, och vem känner du där?” ”Vem har ditt pass och din biljett, och får du tillbaka dem?” Också föräldrar, reseledare och arbetsgivare bär andras papper: fråga vad annat det kan vara.

# of: 66fd91aa
three-lenses-reception =
    .participant =
        Ni ser vardagen: samtal som måste besvaras, att gå och komma på någon annans order, pengar som försvinner genast, rädsla för en viss person, en skuld för resan. Allt har också andra förklaringar. En plats att tala på tu man hand är sättet att få veta.

# of: 048ed8ed
three-lenses-outreach =
    .participant =
        Lyssna efter val: vem bestämmer om dagar, priser, kunder, kondomer, pauser? Kan personen behålla pengarna och sluta? Att betala för en lägenhet, en chaufför eller en annons är en tjänst om man kan avsluta den.

# of: 604c8d68
three-lenses-hotline =
    .participant =
        Du har bara en röst. Korta svar, en viskning eller ett plötsligt slut kan betyda att någon lyssnar, eller att ett barn vaknade. ”Kan du tala fritt? Ja eller nej räcker.”

# of: 0df204ae
three-lenses-volunteers =
    .participant =
        Du kanske märker att någon aldrig är ensam, inte har egna pengar eller inte vet sin adress. Så kan det vara också för blyga och nyanlända. Från dig räcker ett vänligt ”hur har du det?”.

# of: e689640d
three-lenses-trainers =
    .participant =
        - Använd exempel från minst fem slags arbete, med män, kvinnor och finländare i.
        - Samla svar på ”vad annat kan det vara?” på tavlan; det blir den längre listan.
        - Beskriv aldrig våld i detalj. Gruppen minns bilden och inte saken.

# of: 54177ee2
without-locks =
    .title = Kontroll utan lås
    .trainer =
        Paren hör fem meningar som en människa kunde säga. För var och en svarar de: *vad används för att hålla kvar mig?* och *vad annat kan det betyda?* En minut var, sedan tillsammans.

        - ”De vet var min mamma bor.” *Ett hot mot familjen; eller bara folk från samma by.*
        - ”Jag är fortfarande skyldig för biljetten och sängen och för att jag kom för sent.” *En skuld som andra räknar; eller ett lån på rimliga villkor som är dåligt förklarat. Fråga vem som räknar.*
        - ”Chefen har våra pass på kontoret.” *Papper som hålls kvar; eller en kopia för registrering. Fråga om man får tillbaka dem.*
        - ”Om jag går till polisen skickar de hem mig.” *Ett hot om myndigheter; eller en rädsla med en verklig grund.*
        - ”Han älskar mig, jag gör det för vår skull.” *Kärlek som används; eller ett pars gemensamma pengar. Fråga vad som skulle hända efter ett nej.*

        __Lägg märke till__ par som hittar bara det ena av de två svaren. Halva färdigheten är det andra.
    .participant =
        __En fråga öppnar det mesta:__ ”Vad skulle hända om du sade nej eller ville sluta?”

# of: 8f206057
slide-without-locks =
    .title = Kontroll utan lås
    .text =
        För varje mening:

        - Vad används för att hålla kvar personen?
        - Vad annat kan det betyda?
    .notes =
        Läs meningarna lugnt, utan att spela. De är påhittade.

# of: 935f0f83
why-stay =
    .title = Varför människor stannar och tiger
    .trainer =
        Fråga: ”Vad kunde få dig att tiga inför någon som du själv, vänlig och med bråttom?” Samla svaren på tavlan.

        __Lyssna efter:__ rädsla för hur det går för familjen, skam, skuld, kärlek, tacksamhet, inget annat hem, dåliga erfarenheter av myndigheter, att inte se sig själv som offer, och ”den som satt framför mig hade inte tid”.

        Ringa in dem som beror på oss. Dem kan vi påverka redan i morgon.

# of: c3232904
slide-why-stay =
    .title = Varför skulle du inte säga något?
    .text =
        Inför någon som du själv, vänlig och med bråttom.

        Vilka av skälen beror på **oss**?
    .notes =
        Förklara inte bort människors rädsla. Ringa in det som den egna arbetsplatsen kan ändra.

# of: 48e639bc
q-control =
    .ask = Vilket av dessa är ett skäl att lyssna mer?
    .choice-shared-flat = Personen delar lägenhet med kolleger.
    .choice-passport = Arbetsgivaren har personens pass och ger inte tillbaka det på begäran.
    .choice-moves = Personen arbetar i en ny stad varannan vecka.
    .choice-phones = Personen har två telefoner.
    .why = Bara passet tyder på att någon annan kanske har kontroll. Också det kan ha en annan förklaring.

# of: 3a7b0208
q-free-to-go =
    .ask = En människa går ensam till affären och har inga skador. Vad säger det om kontroll?
    .choice-none = Ingen kontrollerar personen.
    .choice-says-nothing = Ingenting. Skuld, hot eller lögner kan hålla kvar en människa utan lås.
    .choice-hides = Personen döljer något.
    .why = De flesta sätt att kontrollera lämnar inga spår och kräver inget lås. Att inga tecken syns utesluter ingenting.
