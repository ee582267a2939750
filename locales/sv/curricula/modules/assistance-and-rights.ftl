### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: dc517920
about =
    .title = Hjälpsystemet och rättigheterna
    .summary = Hjälp i Finland: hur man frågar om råd utan namn, hur en vuxen hänvisas med sitt samtycke, vilken hjälp det kan finnas och vilka rättigheter personen får höra om vid den första kontakten.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls.

# of: 3cc55ed9
refer =
    .text = Beskriver hur man anonymt får råd av hjälpsystemet och hur en vuxen hänvisas dit med sitt samtycke.

# of: af78abf0
name-rights =
    .text = Nämner fem saker som en människa har rätt att få höra vid den första kontakten med en myndighet.

# of: 35a1a18d
assistance-system =
    .title = Vägen till hjälp
    .trainer =
        Börja med den viktigaste meningen: **hjälpsystemet anmäler inte sina klienter till polisen.** Äldre sidor, också på engelska, säger tvärtom; de beskriver tiden före 2023. Be deltagarna kasta gamla broschyrer.

        Förklara vägen: anonym rådgivning → berätta för personen → med samtycke en skriftlig ansökan, eller ett samtal när det är bråttom → beslut → hjälp. Att tas in i systemet är den lagliga identifieringen; ingen visshet behövs före det.

        Sedan rättigheterna: låt deltagarna gissa fem saker som en människa ska få höra vid den första kontakten, innan du visar dem.

        Var exakt om det som är öppet: att inte anmäla *kan* påverka hur länge klientskapet varar, och om tillstånd beslutar Migrationsverket.

        __Svår stund:__ ”Då blir ju ingen någonsin dömd.” → En människa kan anmäla senare, utvilad och med en jurist. Det är hennes eller hans beslut.
    .participant =
        __Vem som helst kan fråga om råd utan att säga vem det gäller:__ hjälpsystemet för offer för människohandel, { $phone-assistance-system }, dygnet runt.

        - Hjälpen är inte beroende av straffprocessen.
        - Systemet anmäler inte sina klienter till polisen.
        - En vuxen hänvisas bara med sitt samtycke och kan lämna systemet när som helst.
        - Utnyttjandet kan ha skett utomlands eller för flera år sedan.
        - Man kan be om hjälp också om man först gick med på det, har begått brott, är i landet utan rätt till det eller inte är säker.

        __Vid den första kontakten berättar en myndighet om:__ stöd och var det finns · hur man anmäler · skydd · juridisk rådgivning · ersättning · tolkning · en kontaktperson i ärendet · hur man klagar.

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

# of: e5b008c5
who-refers =
    .text = Personen kan själv ansöka. En myndighet, organisation, församling eller privat tjänsteproducent kan med samtycke föreslå en klient. Privatpersoner kan hjälpa till att ta kontakt.

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

# of: 569609d7
first-information =
    .text = Direktivet om brottsoffers rättigheter räknar upp elva saker (a–k) som ett offer erbjuds information om från den första kontakten med en behörig myndighet. Omfattningen beror på offrets behov och på brottet.

# of: 7baf8115
protection-measures =
    .text = Behovet av skydd bedöms tillsammans med offret. Det kan handla om skilda rum, samma förhörsledare och på begäran en förhörsledare av samma kön.

# of: 1470b262
state-compensation =
    .text = Statskontoret kan betala ersättning för personskada och lidande. Det kräver en anmälan till polisen.

# of: 95184286
reflection-period =
    .text = Ett offer som vistas i Finland utan rätt till det kan få en betänketid på högst sex månader, av hjälpsystemet eller förundersökningsmyndigheten.

# of: 82e4f2ba
recovery-period =
    .text = I lagen har det också funnits en återhämtningsperiod för dem som vistas lagligt i landet. Den ändrades från 2023. Fråga hjälpsystemet vad som gäller nu.

# of: 8c6fd563
permits =
    .text = Uppehållstillstånd beslutas av Migrationsverket, inte av hjälpsystemet.

# of: d1d6d1bc
no-removal =
    .text = Enligt Europarådets konvention avlägsnas en person inte ur landet förrän identifieringen är slutförd.

# of: ada5bf98
forced-crimes =
    .text = Den finländska lagen har ingen allmän uttrycklig regel som befriar offer för människohandel från straff för det som de har tvingats till. Ingen kan lova det; en jurist bör få höra om det.

# of: 18a6cc04
slide-no-report =
    .title = Den viktigaste meningen
    .text =
        Hjälpsystemet **anmäler inte sina klienter till polisen.**

        Man kan vara klient utan att någonsin göra en anmälan.
    .notes =
        Sedan 2023. Fråga vem som har en broschyr eller en sida som säger något annat, och be dem kasta den.

# of: 53b9257d
slide-road =
    .title = Vägen till hjälp
    .text =
        1. Fråga om råd, utan namn
        2. Berätta för personen
        3. Samtycke
        4. Ansökan, eller ett samtal när det är bråttom
        5. Beslut och hjälp

        { $phone-assistance-system }, dygnet runt
    .notes =
        Ingen visshet behövs. Att tas in i systemet är den lagliga identifieringen.

# of: 71bcdfc5
slide-rights =
    .title = Fem saker att få höra genast
    .text =
        - Stöd, och var det finns
        - Hur man anmäler
        - Skydd
        - En jurist
        - En tolk

        Vilka andra gissade ni?
    .notes =
        I det utdelade materialet är listan längre. Ersättning finns med; den kräver en anmälan till polisen.

# of: 78d71a39
assistance-system-health =
    .participant =
        Du behöver inte identifiera någon som offer för att ge vård. Berätta om hjälpsystemet, fråga om råd och kom överens med patienten om vem som gör ansökan. En socialarbetare kan hjälpa till.

# of: e898a9c7
assistance-system-social =
    .participant =
        En socialarbetare kan med samtycke föreslå en person som klient. Om personen har en hemkommun ordnar ditt välfärdsområde tjänsterna, så kom tidigt överens om vem som gör vad.

# of: 73949a63
assistance-system-police =
    .trainer =
        __Svår stund:__ ”De hjälper människor som aldrig anmäler. Vad har vi för nytta av det?” → Den som har bostad, vila och rådgivning kan bestämma sig. Den som är rädd kan det inte.
    .participant =
        - Du kan med samtycke föreslå en klient, genast; det krävs varken åtal eller visshet.
        - Berätta om biträde, tolk, stödperson, skydd och ersättning före förhöret.
        - Förundersökningsmyndigheten kan ge betänketid. Fråga din undersökningsledare om den i god tid.

# of: 6634d156
assistance-system-border =
    .trainer =
        Låt varje skift skriva sitt eget kort: nummer, rum, telefontolk, vem som beslutar. Det ska fungera klockan fyra på morgonen.
    .participant =
        Ring hjälpsystemet redan från gränsen, anonymt om det inte finns samtycke. Ta upp frågan om identifiering innan någon beslutar om avlägsnande ur landet.

# of: c7fc117c
assistance-system-reception =
    .trainer =
        Förklara vem som gör vad: förläggningen ordnar tjänsterna, hjälpsystemet tar in klienten, Migrationsverket beslutar om asyl och tillstånd. För de boende är de ofta en och samma.
    .participant =
        - För en asylsökande ordnar er förläggning tjänsterna.
        - Att tas in i hjälpsystemet är inget beslut om asyl eller tillstånd. Det ska beaktas där.
        - Hjälp personen att berätta för sitt biträde. Du berättar inte i personens ställe utan samtycke.

# of: 99626e3d
assistance-system-outreach =
    .participant =
        ”Det finns ett nummer där man inte behöver säga sitt namn. Jag kan ringa med dig, nu eller en annan dag.” Följ med om personen vill. Den som inte vill till hjälpsystemet får ändå allt som ni brukar ge.

# of: 5d67a0d0
assistance-system-hotline =
    .trainer =
        Öva på att säga numret: långsamt, två siffror i taget, två gånger, med tiderna.
    .participant =
        Säg det så att man minns det utan att skriva: ”De heter hjälpsystemet. Du behöver inte säga ditt namn. De anmäler dig inte till polisen.” Om den som ringer är utomlands, säg att man för den här hjälpen ska vara i Finland.

# of: 563d3e68
assistance-system-volunteers =
    .participant =
        Du kan hjälpa en människa att ta kontakt: låna ut en telefon, sitta bredvid. Personen talar själv. Personen bestämmer också själv, även efteråt.

# of: 427c8792
assistance-system-trainers =
    .participant =
        - Ring varje nummer dagen innan och skriv datumet på din lista.
        - Ta reda på det som är märkt som obekräftat, och säg när du gjorde det.
        - Om någon visar en sida som säger tvärtom, titta tillsammans på dess datum.

# of: 3b74e523
tell-in-a-minute =
    .title = Berätta det på en minut
    .trainer =
        Par. Den ena berättar för den andra om hjälpsystemet på en minut, med ord som en trött människa med lite svenska eller finska kan följa. Lyssnaren säger sedan med egna ord: vad är det, måste jag, vem får veta, får jag gå? Det som saknades berättas igen. Byt roller.

        __Lyssna efter__ ord som ingen säger hemma: *hänvisning*, *myndighet*, *process*. Och efter löften.
    .participant =
        ”Det finns människor i Finland som hjälper den som är i en sådan situation. Du bestämmer om du vill ha hjälp, och du kan sluta. De anmäler dig inte till polisen. Jag kan fråga dem åt dig utan att säga vem du är.”

# of: 36373321
slide-tell-in-a-minute =
    .title = Berätta det på en minut
    .text =
        Lyssnaren säger med egna ord:

        - Vad är det?
        - Måste jag?
        - Vem får veta?
        - Får jag gå?
    .notes =
        En minut åt vardera hållet, sedan det som saknades. Inga svåra ord, inga löften.

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

# of: a0854eac
q-first-information =
    .ask = Från och med när erbjuds ett brottsoffer information om stöd, juridisk rådgivning, skydd och tolkning?
    .choice-first-contact = Från den första kontakten med en behörig myndighet.
    .choice-after-interview = Efter det första förhöret hos polisen.
    .choice-in-court = När målet kommer till domstol.
    .why = Direktiv 2012/29/EU räknar upp vad som berättas från den första kontakten. Det hör till mötet och är ingen belöning för en anmälan.
