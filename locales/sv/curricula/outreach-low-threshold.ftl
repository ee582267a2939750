### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 11e18b66
about =
    .title = Uppsökande arbete med kamratstödjare
    .summary = En halv dag för dem som arbetar uppsökande och med låg tröskel, med eller utan egen erfarenhet: att komma fram, tillit, säkert papper, kamratstödjare som kolleger, och vad man gör när någon berättar om kontroll.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls. Ingen har prövat telefonnumren.
    .group = 6–16 personer: uppsökande arbetare, personal på mötesplatser, hälsorådgivare, kamratstödjare. Kamratstödjare deltar på arbetstid och med lön. Ett rum utan skylt på dörren och ett lugnt rum till. Två utbildare, gärna en av dem kamratstödjare; båda har planerat dagen och båda får betalt.

# of: e668ddf9
arrive =
    .text = Visar hur man kommer till en gata, en lägenhet eller ett meddelande: vem du är, vad du har med dig och att inget begärs i gengäld.

# of: 1d1b1eb8
leave-door-open =
    .text = Nämner tre sätt att lämna en dörr öppen för en människa som säger att allt är bra.

# of: dde84ef9
choose-safe-paper =
    .text = Väljer tillsammans med en människa vilken information hon eller han utan fara kan bära med sig, gömma eller lära sig utantill.

# of: 5f902e7b
agree-terms-with-peers =
    .text = Räknar upp villkoren för en kamratstödjares arbete: lön, avtal, stöd och rätten att behålla sin egen berättelse.

# of: 5d3fd650
guard-trust =
    .text = Förklarar vad som aldrig skrivs upp om människor man möter i uppsökande arbete, och vad man svarar när andra frågar.

# of: f0455401
safety =
    .content-warning = I dag talar vi om att sälja sex, om utnyttjande, våld och hot, utan detaljer. Några av oss har sålt sex eller gör det; några har levt med någon som kontrollerade dem. Ingen behöver säga det, och ingen behöver dölja det. Det som någon berättar om sig själv lämnar inte det här rummet. Du får gå ut när som helst utan att säga varför.
    .distress-plan = En av utbildarna håller ögonen på gruppen och följer efter den som går ut upprörd, om personen inte vill vara ensam. Erbjud det lugna rummet, vatten och tid. Fråga vad som skulle hjälpa, inte vad som har hänt. Kamratstödjare har före dagen kommit överens om vem de kan ringa, och om att de får gå med full lön. Fråga före hemfärden vem som kan vara med personen och erbjud numren till Brottsofferjouren { $phone-riku } och Nollinjen { $phone-nollalinja }. Avbryt en diskussion som blottställer någon. Ring { $phone-emergency } vid omedelbar fara.

# of: 67fca631
welcome =
    .title = Välkommen och första testet

# of: b6a6351c
opening =
    .title = Inledning och spelregler
    .trainer =
        __Läs upp__ innehållsvarningen långsamt och berätta var det lugna rummet finns. Sedan en runda: namnet du vill kallas i dag, och en sak som en gång fick dig att lita på någon. Inga efternamn, inga titlar, inget ”jag är kamratstödjare” om inte någon själv vill säga det.

        __Kom överens om fyra regler__ och skriv upp dem:

        - Vi talar om dem vi möter så att ingen kan kännas igen, varken på plats eller smeknamn.
        - Ingen här företräder en grupp, och ingen ombeds göra det.
        - Man får fråga om någon annans liv bara om man själv skulle svara först, och man får låta bli att svara.
        - De som säljer sex är inte ”de”. De finns i rummet, eller kan göra det.

        __Svår stund:__ någon frågar en kamratstödjare ”hur var det?” → ”Det frågar vi inte här. Fråga vad som fungerar i uppsökande arbete.”
    .participant =
        Du får lämna rummet när du vill. Tänk redan nu på en människa som du kan ringa i kväll om dagen stannar kvar hos dig.

# of: 22adf21a
slide-rules =
    .title = Så arbetar vi i dag
    .text =
        - Ingen kan kännas igen
        - Ingen företräder en grupp
        - Varje fråga får lämnas obesvarad
        - Du får gå ut när du vill
    .notes =
        Låt reglerna synas hela dagen.

# of: ef4e1b2c
board-and-pens =
    .text = Blädderblock eller tavla och pennor

# of: 1472c1fb
course-handouts =
    .text = Utdelat material och en aktuell lista över tjänster till var och en

# of: 5eb39c09
pre-test =
    .title = Test före kursen
    .trainer =
        Säg att testet mäter kursen och inte människorna. Inga namn: var och en skriver en kod som bara hon eller han känner till och kommer ihåg om ett halvt år. Erbjud dig att läsa frågorna högt, för alla.

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

# of: 5ee7baff
arriving =
    .title = Att komma fram, och lämna något som är säkert

# of: c33ae3ef
morning-break =
    .title = Paus

# of: 7f530ce9
how-we-arrive =
    .title = Hur vi kommer fram
    .warning = Vi spelar ett kort möte. Välj din roll själv; du får titta på i stället.
    .trainer =
        Tre och tre: arbetare, person, observatör. Tre omgångar på tre minuter, sedan tio tillsammans. Platser: *ett gathörn om natten, en bil väntar i närheten* · *en lägenhet, en kollega till personen öppnar* · *ett meddelande till numret i en annons.*

        Arbetaren gör fyra saker och ingen femte: säger vem hon eller han är och varifrån · säger vad som finns med, för alla · säger att det är gratis, utan namn, och att ingenting frågas · säger när de kommer igen. Sedan går de, innan de är i vägen.

        __Observatören räknar__ frågor. Det bästa talet är noll eller ett.

        __Lyssna efter__ ”är allt bra?” som första mening. Det är vänligt, och det ber om en lögn. ”Jag har varmt te och kondomer, vill du ha?” ber inte om något.

        __Lyssna efter__ arbetstiden: personen är på arbetet. Ställ dig inte mellan henne och en kund, och stanna inte för att du tycker om att prata.

        __Svår stund:__ ”Mannen i bilen är säkert den som ligger bakom.” → Det vet du inte. Han kan vara en chaufför som hon betalar, en vän, en partner eller en som kontrollerar henne. Du hälsar på honom som på alla andra, du bråkar inte, och du kommer igen på torsdag.

        __Svår stund:__ ”Men då får vi ju aldrig veta.” → Människor berättar för dem som kommer igen. Räkna hur ofta du har kommit innan du räknar vad du har hört.

        __Meddelande:__ kort, från ett nummer som säger vem du är, ingenting som skadar om någon annan läser det, och inte två gånger utan svar.
    .participant =
        - Vem jag är och varifrån. Vad jag har med mig.
        - Gratis, utan namn, ingenting frågas.
        - När jag kommer igen. Och då kommer jag.

        __Att lämna en dörr öppen:__ ”Vi är här varje torsdag.” ”Du kan också komma med en fråga om något annat.” ”Om det någon gång är annorlunda är numret till för det också.”

# of: c74ff290
public-place =
    .text = Det är inget brott att som vuxen sälja sex. Ordningslagen har förbjudit att köpa och bjuda ut sexuella tjänster på allmän plats.

# of: a9a56973
free-and-open =
    .text = Pro-tukipistes tjänster är gratis och öppna oavsett kön och uppehållsstatus.

# of: 7f10c927
slide-arriving =
    .title = Att komma fram
    .text =
        1. Vem jag är
        2. Vad jag har med mig
        3. Ingenting frågas
        4. När jag kommer igen
    .notes =
        Låt bilden synas under de tre omgångarna. Ingenting på den är en fråga.

# of: 301d9b31
place-slips =
    .text = Tre lappar med platser till varje grupp om tre, skrivna efter utbildarens anvisningar

# of: 2f4025fa
safe-paper =
    .title = Papper som det är säkert att bära
    .trainer =
        Bred ut allt ni delar ut. Grupperna tar varje papper och svarar: ”Någon går igenom väskan. Vad säger det här papperet om henne?” Åtta minuter. Papper som avslöjar läggs i en hög.

        __Titta på__ omslaget, en logotyp som alla känner, filens namn i en telefon, en QR-kod som öppnar en sida och blir kvar i historiken, språket (har hon skäl att bära just det här?) och dagen då det kontrollerades.

        __Sedan övar paren__ en minut: fråga vad som är säkert innan du ger. ”Går någon igenom dina saker? Jag har det här som kort, som sida för telefonen, eller så säger jag numret och du lär dig det.”

        __Lyssna efter__ att allt ges till alla. För en del är det säkraste papperet inget papper.

        __Säg:__ samtal till Nollinjen syns inte på räkningen. Om andra nummer, säg vad du vet och vad du inte vet.
    .participant =
        Fråga först: **”Går någon igenom dina saker eller din telefon?”**

        Kort med neutralt omslag · nummer bland vanliga kontakter · sidan stängd och lämnad · numret lärt utantill · ingenting alls, och vi kommer igen.

# of: 30afba6e
not-on-the-bill =
    .text = Samtal till Nollinjen är gratis och syns inte på räkningen.

# of: ddc53def
slide-paper =
    .title = Någon går igenom väskan
    .text =
        Vad säger det här papperet om henne?
    .notes =
        Håll upp en av era egna broschyrer och börja med den.

# of: 82ba012d
leaflets-and-cards =
    .text = Broschyrer och plånbokskort som ni verkligen använder, på alla språk ni har dem på

# of: bb31216e
peers =
    .title = Kamratstödjare är kolleger

# of: a772a624
terms-of-work =
    .title = Arbetets villkor
    .trainer =
        __Säg:__ ”En kamratstödjare får betalt för det hon eller han kan. Berättelsen ingår inte i lönen.”

        Grupper om fyra skriver i tio minuter villkoren för en kamratstödjares arbete i sin organisation, under: lön och avtal · utbildning · stöd · när arbete och eget liv möts · att sluta. Sedan jämför ni.

        __Goda villkor har__ samma lön som andra för samma arbete, också för planering och resor; hjälp med frågan vad lönen gör med bidragen, före den första lönedagen; medbestämmande; handledning av någon som inte är den egna chefen; en kollega på varje pass; rätt att säga nej till en plats eller en människa utan att säga varför; aldrig ensam med medier; rätten att inte vara ”den där kamratstödjaren” hela livet.

        __Läs två stunder__ och fråga vad organisationen gör:

        - En kamratstödjare möter på arbetet någon som känner henne sedan förr och säger det högt. *Paret hade kommit överens om ett ord; de går tillsammans; hon bestämmer vad som händer nästa pass; ingen frågar vem det var.*
        - En tidning vill ha ”en äkta historia” till årets kampanj. *Organisationen säger nej. Den erbjuder fakta, och en kamratstödjare som expert på arbetet om hon vill.*

        __Svår stund:__ ”De kommer för nära; det är inte professionellt.” → Närheten är det de är anställda för. Professionellt blir det genom det vi kommer överens om: handledning, par, gränser, lön.

        __Svår stund:__ ”Vi har bara pengar till presentkort.” → Då har ni inga kamratstödjare ännu. Ni har gäster.
    .participant =
        __Våra villkor__

        - Lön: …
        - Avtal: …
        - Handledning med: …
        - Vad jag får säga nej till: …
        - Min berättelse är min.

        För den som inte är kamratstödjare: du är inte mer objektiv. Du har en annan erfarenhet.

# of: e6a6fd99
matrix-critique =
    .text = Sexarbetare i Storbritannien kritiserade en matris för att hitta människohandel i annonser: den gjordes utan dem och läser annonsernas vanliga drag som risk.

# of: 45ce4b00
experts-in-design =
    .text = En översikt av sju studier om utbildning fann att effekterna håller längre när undervisningen har flera faser och överlevare eller experter är med och utformar den.

# of: 976e28d7
slide-peers =
    .title = En kamratstödjare får betalt för det hon eller han kan
    .text =
        - Lön, avtal, handledning
        - Medbestämmande
        - Rätten att säga nej
        - Berättelsen förblir den egna
    .notes =
        Om du undervisar ensam i det här, utan en kamratstödjare, säg det och säg varför.

# of: c01b121d
two-cases =
    .title = Två fall

# of: c33ae3ef
second-break =
    .title = Paus

# of: 52349dbb
case-jelena =
    .title = Jelena
    .trainer =
        Säg inte i förväg vilket slags fall det är. Grupper om fyra, åtta minuter, sedan tillsammans. **Detta är inte människohandel.** Hon köper en tjänst, bestämmer om den och kan avsluta den. Hon är trött och har ont om pengar, som många.

        Om en grupp har hittat ”tecken”, fråga om vart och ett: vem tvingar, vem vilseleder, vem tar?

        __Svår stund:__ ”Han tjänar pengar på henne.” → Det gör hyresvärden, telefonbolaget och taxin också. Frågan är om hon kan avsluta det, och vad som händer då.

        Säg att en del sådana arrangemang kan få rättsliga följder för den som hjälper. Det är ett skäl till att hon inte berättar om honom för främlingar.

# of: 38bd6a47
slide-jelena =
    .title = Jelena
    .text =
        - Vad behöver hon i dag?
        - Vad hörde ni, och vad tror ni bara?
        - Vad kan ni säga som är sant?
    .notes =
        Visa bilden under grupparbetet. Säg först efteråt vilket slags fall det är.

# of: 001f213f
jelena =
    .text =
        Du har träffat Jelena, 38, tre gånger. Hon arbetar på en parkeringsplats i utkanten av staden och sitter i en bil när det är kallt. Chauffören Mika hälsar och går och röker när ni kommer. Hon betalar honom per kväll; förra månaden hade hon en annan chaufför som pratade för mycket. I kväll är hon på dåligt humör: veckan var dålig, hyran ska betalas, och hon ”hatar det här jobbet, som alla hatar sitt”. Hon tar kondomer och te, frågar var man får en tand lagad utan försäkring och säger: ”Och inga predikningar, tack.”

# of: c0d26a8c
jelena-asks =
    .ask = Vad har Jelena bett om?
    .listen-for = En tandläkare, te och kondomer, och inga predikningar. Det är hela kvällens arbete.

# of: 5769c0ca
jelena-nothing =
    .ask = Vilka detaljer säger ingenting om människohandel?
    .listen-for = Bilen, chauffören, att hon betalar honom, det dåliga humöret, ont om pengar, att hon inte tycker om arbetet, platsen.

# of: 31c08e15
jelena-control =
    .ask = Vad säger hon som visar vem som bestämmer?
    .listen-for = Hon valde chauffören, bytte honom och betalar per kväll.

# of: ffabc73b
jelena-door =
    .ask = Hur går ni därifrån så att hon nästa gång kan berätta om något är annorlunda?
    .listen-for = Tandläkarens adress på torsdag, som ni lovade. En hälsning till Mika. Ingen predikan.

# of: 7982c3ad
case-petra =
    .title = Petra
    .warning = Nästa fall handlar om hot och kontroll i en relation. Det finns inget våld i det.
    .trainer =
        Läs första delen; grupperna funderar i fem minuter på vad de tre följande mötena kunde vara. Dela först därefter ut fallet, med den andra delen och frågorna: tio minuter, och sedan tillsammans.

        Här finns **kontroll** (telefon, pengar, hot), **utnyttjande** (någon annan tar pengarna och bestämmer om kunderna) och **beroende** (hem, droger, kärlek). Hon är finländare, och hon är vuxen. Det kan vara människohandel; det avgör andra. Det räcker för att fråga om råd anonymt och för att erbjuda hjälp.

        __Lyssna efter__ planer på att få bort henne. Fråga: ”Bad hon om det? Vad händer dagen därpå?”

        __Lyssna efter__ ”om hon går tillbaka kan vi inte göra något”. Hon går kanske tillbaka flera gånger. Dörren är öppen varje gång, utan förebråelser.

# of: 40f1283b
slide-petra =
    .title = Petra
    .text =
        __Första delen:__ vad kunde de tre följande mötena vara?

        __Sedan:__ kontroll, utnyttjande, beroende. Vad annat kan det vara? Vad händer i dag, med samtycke och utan?
    .notes =
        Läs den andra raden först med den andra delen.

# of: af91750a
petra =
    .text =
        __Första delen.__ Petra, 23, kommer till mötesplatsen för rena nålar och soppa. Hon ser alltid på klockan. Hennes telefon visar partnern var hon är; hon säger det med ett skratt. När du frågar om hon vill sitta ner säger hon: ”Nästa vecka, kanske.”

        __Andra delen.__ Fyra veckor senare sätter hon sig. Partnern ”sköter om” pengarna, lägenheten och drogerna. Sedan i våras har han ordnat träffarna med män, och hon kan inte säga nej ens när hon är sjuk. En gång behöll hon lite pengar, och då sade han att han skulle skicka bilder av henne till hennes lillasyster. Hon älskar honom. Hon vill inte ha polisen, och hon vill sova i två dagar. Hon har elva minuter.

# of: 37f36068
petra-meetings =
    .ask = Vad kan de första mötena vara när hon bara har minuter?
    .listen-for = Soppa, samma ansikte, samma tid, ingen fråga. Redan att hon kunde komma var ett arbete.

# of: 5a0c1c8a
petra-eleven =
    .ask = Hon har elva minuter. Vad gör ni med dem?
    .listen-for = Lyssnar. ”Det är inte ditt fel.” Vad skulle göra natten tryggare? Vad får jag göra för dig? En säng i två dagar är en plan. Ingen föreläsning om honom eller om droger.

# of: bd62f96e
petra-phone =
    .ask = Hennes telefon visar var hon är, och han läser den. Vilken information kan hon ta med sig?
    .listen-for = Ingenting i telefonen. Ett nummer lärt utantill, eller på en nålask; ett vanligt skäl att komma igen. Hon vet bäst vad som är säkert.

# of: 403afb1d
petra-consult =
    .ask = Vad kan göras med hennes samtycke, och vad utan?
    .listen-for = Med samtycke: ett skyddshem eller en säng, ett gemensamt samtal till hjälpsystemet, ett rättsbiträde, vård. Utan: att fråga om råd anonymt, och att finnas där nästa vecka. Om systern är ett barn i fara, en anmälan; berätta det för Petra först om det är säkert.

# of: 4479b60e
petra-colleagues =
    .ask = Vem mer i ert team behöver veta, och vad skrivs upp?
    .listen-for = Så få som möjligt. Inget namn, inget smeknamn, ingen plats. Det som hon gick med på.

# of: c28a774d
trust =
    .title = Vad vi behåller för oss själva

# of: 3d7603fb
when-others-ask =
    .title = När andra frågar
    .trainer =
        Läs varje fråga. Grupper om tre hittar **en mening** som är artig och sann och inte avslöjar något.

        - En polis, vänligt: ”Ni känner ju alla här. Är det bra med den blonda?”
        - En hyresvärd: ”Vilka av mina lägenheter besöker ni?”
        - En finansiär: ”Vi behöver åldrar, länder och berättelser.”
        - En forskare: ”Kan ni komma med fem offer åt mig?”
        - En partner i telefonen: ”Är hon hos er?”

        __Bra meningar:__ ”Vi talar inte om människor vi möter, inte ens om vilka de inte är.” ”Vi kan berätta hur många gånger vi var ute och vad som efterfrågades.” ”Jag säger inte vem som kommer hit. Jag skulle inte berätta om dig för henne heller.”

        __Kom överens om vad som räknas:__ pass, kontakter, kondomer, språk, vilken hjälp som hittades. Inga namn, inga smeknamn, inga registernummer, inga adresser, inga foton av platser där människor arbetar.

        __Säg var tystnaden slutar:__ ett barn i fara; ett allvarligt brott som är på väg att ske och ännu kan stoppas. Säg det till människor innan de berättar. Om du inte är säker, fråga organisationens jurist i förväg.

        __Svår stund:__ ”Vi samarbetar med polisen.” → Bra. Samarbete betyder: du kommer med det som personen har gått med på, och ingenting annat.
    .participant =
        ”Vi talar inte om människor vi möter, inte ens om vilka de inte är.”

        __Vi räknar__ pass, kontakter och vad som efterfrågades. **Vi skriver aldrig** namn, smeknamn, registernummer, adresser.

# of: ac8dc058
restrict-use =
    .text = WHO:s rekommendationer kräver anonymitet och förtrolighet. En människa får också begränsa hur det som hon berättar används.

# of: 8135841b
slide-when-others-ask =
    .title = När andra frågar
    .text =
        ”Vi talar inte om människor vi möter, inte ens om vilka de inte är.”
    .notes =
        Låt alla säga meningen en gång, med egna ord.

# of: 3bdfda64
closing =
    .title = Avslutning

# of: c6f4a063
pair-plan =
    .title = Våra följande pass
    .trainer =
        I arbetspar, om möjligt en kamratstödjare och en annan: en sak för de två följande passen, och en sak att be organisationen om. Så liten att den blir av: en broschyr som kastas, ett arbetsvillkor som skrivs ner.
    .participant =
        - Under de två följande passen ska vi …
        - Vi ber vår organisation om … senast …

# of: 1740b93a
slide-small-step =
    .title = Två saker
    .text =
        - En för våra två följande pass
        - En att be organisationen om
    .notes =
        Så liten att den blir av.

# of: 4aaf42ac
plan-cards =
    .text = Ett vykort till varje par

# of: 31d99cdf
post-test =
    .title = Test efter kursen
    .trainer =
        Samma frågor, samma kod. Läs efteråt upp de rätta svaren och varför.

        __Uppföljning efter ett halvt år:__ bestäm dagen nu. Träffas i 45 minuter på arbetstid: testet, ett nytt fall som en kamratstödjare och en arbetare kommer med tillsammans, och vad det blev av villkoren. Berätta vid varje resultat hur många som svarade, och låt kamratstödjare läsa rapporten först.
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

# of: 8f59f4ea
last-round =
    .title = Sista rundan
    .trainer =
        En runda med ett ord: vad lämnar jag här, eller tar jag med mig? Man får stå över. Öppna inga nya berättelser. Stanna i rummet tio minuter efter slutet.
    .participant =
        Du kom, och du kommer igen. Det är metoden.

# of: b5f72f05
slide-one-word =
    .title = Ett ord
    .text =
        Vad lämnar jag här, eller tar jag med mig?

        Man får stå över.
    .notes =
        Öppna inga nya berättelser. Stanna i rummet i tio minuter.

# of: b4bfe130
q-first-sentence =
    .ask = Du möter för första gången en människa som arbetar på gatan. Vad börjar du med?
    .choice-all-right = Du frågar om allt är bra och om någon tvingar henne.
    .choice-who-and-what = Du säger vem du är och vad du har med dig, och att ingenting frågas.
    .choice-papers = Du frågar varifrån hon kommer och hur länge hon har varit här.
    .why = Tillit börjar med det du har med dig och med att du kommer igen. Frågor kommer senare, om alls.

# of: 3f1fbe12
q-driver =
    .ask = En man väntar i en bil nära en människa som säljer sex. Vad vet du?
    .choice-controls = Att han kontrollerar henne.
    .choice-nothing-yet = Ingenting ännu. Han kan vara en betald chaufför, en vän, en partner eller någon som kontrollerar henne.
    .choice-report-him = Tillräckligt för att anmäla honom.
    .why = Bara personen själv kan berätta vem som bestämmer. Du hälsar på honom och kommer igen.

# of: 9d8c8f14
q-fine =
    .ask = En människa säger att allt är bra. Du är inte säker. Vad lämnar en dörr öppen?
    .choice-do-not-believe = Du säger att du inte tror henne.
    .choice-again = Du säger när du kommer igen och att numret är till också för annat.
    .choice-ask-again = Du frågar samma sak på ett annat sätt tills du får ett svar.
    .why = Påtryckning stänger dörren. Att komma igen håller den öppen.

# of: 66dd32ee
q-paper =
    .ask = Vad tar du reda på innan du ger någon en broschyr?
    .choice-has-read = Om hon har läst den förut.
    .choice-who-looks = Om någon går igenom hennes saker eller telefon.
    .choice-wants-out = Om hon vill sluta sälja sex.
    .why = Ett papper som hittas kan sätta en människa i fara. För en del är det säkraste papperet inget papper.

# of: e5ce59b9
q-terms =
    .ask = Vad hör till villkoren för en kamratstödjares arbete?
    .choice-tells-story = Hon berättar sin historia när organisationen behöver den.
    .choice-gift-card = Hon får ett presentkort, eftersom arbetet är bra för henne också.
    .choice-pay-support = Samma lön som andra för samma arbete, handledning och rätten att behålla sin berättelse.
    .why = En kamratstödjare får betalt för det hon eller han kan. Berättelsen är den egna.

# of: 85dd684c
q-officer =
    .ask = En polis frågar vänligt om en människa som ni båda känner har det bra. Vad svarar du?
    .choice-shares-worry = Du berättar om din oro, eftersom ni båda vill väl.
    .choice-not-about-people = Vi talar inte om människor vi möter, inte ens om vilka de inte är.
    .choice-says-no = Du säger att hon inte är ett offer.
    .why = Ett ”nej” om en säger något om nästa. Du kommer med det som en människa har gått med på, och ingenting annat.
