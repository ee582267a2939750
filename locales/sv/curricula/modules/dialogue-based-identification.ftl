### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: d9657bb0
about =
    .title = Att känna igen tillsammans, i dialog
    .summary = Att känna igen är en process som tar flera möten och som hör till människan själv. Vad man gör med en halv berättelse, hur man håller sig inom räckhåll och vad som inte frågas.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls.

# of: 1dc99a69
keep-talking =
    .text = Planerar nästa möte efter en halv berättelse: vad man säger, vad man låter bli att fråga och hur man håller sig inom räckhåll.

# of: ee8abaa6
who-recognises =
    .title = Vem känner igen vem?
    .trainer =
        __Fråga:__ ”När ändrade du senast uppfattning om något som hade hänt dig? Hur lång tid tog det, och vem var med dig?” En minut var för sig, sedan några svar från dem som vill. Ingen berättar om våld.

        __Säg:__ ”En människa känner ofta igen sin situation långt efter att vi misstänker något, eller aldrig med vårt ord. Vi skyndar inte i förväg. Vi tänker högt tillsammans: vad vill du ska vara annorlunda?”

        __Svår stund:__ ”Och under tiden låter vi det fortgå?” → Vid omedelbar fara, och när det gäller ett barn, handlar vi genast. Annars vet personen bäst vad som gör det farligare. Fråga om det; det hör till arbetet.

# of: 5ca3ad8e
slide-who-recognises =
    .title = Vem känner igen vem?
    .text =
        När ändrade du senast uppfattning om något som hade hänt dig?

        Hur lång tid tog det?
    .notes =
        Små, vanliga saker är bäst. Avbryt vänligt den som börjar berätta om våld: ”Vi talar om det i pausen, om du vill.”

# of: 4208f190
three-meetings =
    .title = Tre möten
    .warning = Nästa fall handlar om påtryckning från en närstående. Det innehåller inget våld.
    .trainer =
        Läs ett möte i taget. Efter varje har paren två minuter: *vad säger vi, vad frågar vi inte, vad lämnar vi till henne?* Till sist fyra minuter tillsammans. Dela ut fallet först i slutet, så att ingen läser i förväg.

        Stegen i det utdelade materialet är nyckeln: **möt, undra, berätta, fråga, lämna dörren öppen.** Alla fem kan rymmas i ett möte eller ta ett år. Det är våra egna steg, inte stegen i Pro-tukipistes verktyg.

        __Om det är människohandel förblir öppet i fallet, och det är meningen.__ Det hon vill är tillräckligt klart för att hjälpa med: ett eget konto och någonstans att sova i en vecka.

        __Lägg märke till__ om gruppen bestämmer åt henne. Fråga: ”Vad har hon bett om?”

        __Svår stund:__ ”Hon säger emot sig själv.” → Minne, rädsla och förtroende ändras mellan mötena. Du behöver inte göra tre berättelser till en.
    .participant =
        - **Möt.** Hjälp med det som personen kom för.
        - **Undra.** ”Du sade att du inte kan använda dina egna pengar. Jag har tänkt på det. Hur är det nu?”
        - **Berätta.** Vilka rättigheter och vilken hjälp som finns för vem som helst i en sådan situation.
        - **Fråga.** Vad vill du ska vara annorlunda? Vad skulle göra det farligare?
        - **Lämna dörren öppen.** När, var och hur man når dig, och att inget behöver bestämmas.

        __Fråga inte__ om det du bara är nyfiken på: namn, detaljer, datum, varför. Med ett barn, eller när åldern är oklar, hålls inga långa intervjuer: handla efter barnets behov av skydd.

# of: 03addd0e
process-in-dialogue =
    .text = Pro-tukipiste ser identifieringen som en process i dialog och har gjort ett verktyg för den, ”Askelmerkit dialogiseen tunnistamiseen”.

# of: 3c3db336
own-assessment =
    .text = WHO rekommenderar att man lyssnar till personens egen bedömning av sin situation och sina risker och respekterar den. Enligt källan passar råden också för män och barn.

# of: 86904291
several-meetings =
    .text = En berättelse kan komma under flera möten. Trauma påverkar minnet, och svar som inte stämmer överens är inget mått på sanning.

# of: 34e11bde
no-pressing =
    .text = Den finländska myndighetens sida om att känna igen råder att inte pressa någon att svara.

# of: d51a6be8
no-names-needed =
    .text = En klient i hjälpsystemet behöver inte säga namnet på den som har utnyttjat henne eller honom.

# of: df4cc3f7
mira =
    .text =
        __Första mötet.__ Mira är 26 år. Hon ber om hjälp med en blankett om hyran. Hon sneglar på telefonen. När du frågar hur det är säger hon: ”Bra. Min pojkvän sköter pengarna, han är bättre på det.”

        __Andra mötet, tre veckor senare.__ Blanketten har skickats tillbaka för att något saknas. Hon säger att hon arbetar på kvällarna ”för hans kusin” och att det går till en skuld. Hon vet inte hur mycket som är kvar. Sedan: ”Glöm det, jag är bara trött.”

        __Tredje mötet.__ Hon kommer utan tid. Nu säger hon att det inte finns någon skuld, det var ett missförstånd. Hon frågar hur man öppnar ett eget konto och om det finns någonstans där man kan sova i en vecka.

# of: 8a5f5dfc
mira-first =
    .ask = Vad säger du och vad frågar du inte vid det första mötet?
    .listen-for = Hjälp med blanketten; ett kort eller en tid att komma tillbaka; inga frågor om pojkvännen. Par delar pengar på många sätt.

# of: 1e2a6360
mira-second =
    .ask = Hon säger ”glöm det”. Vad gör du med det du har hört?
    .listen-for = ”Vi kan låta det vara. Jag är här på torsdagar.” Allmän information om rättigheter i arbetet och om hjälp. Anonym rådgivning. Ingen jakt på bevis.

# of: 0d7cd2e9
mira-third =
    .ask = Vad ber hon om, och vad erbjuder du?
    .listen-for = Just det: ett konto, en plats att sova, och vad hon tror händer om han får veta. Hjälpsystemet som en möjlighet. Hennes berättelse behöver inte först gå ihop.

# of: bb61db09
slide-five-steps =
    .title = På ett möte, eller på ett år
    .text =
        - Möt
        - Undra
        - Berätta
        - Fråga
        - Lämna dörren öppen
    .notes =
        Läs ett möte ur fallet, sedan två minuter i par. Om det är människohandel förblir öppet.

# of: b0d45fb9
three-meetings-health =
    .participant =
        Ett kontrollbesök är ett skäl att ses igen som inte behöver förklaras för någon. Ge tiden till personen själv, på en lapp där det inte står något annat än tiden.

# of: 83609abc
three-meetings-social =
    .participant =
        Fråga vems idé varje ansökan är, och låt personen hålla i pennan. Låt arbetstagaren vara densamma om det går: att berätta på nytt för en ny kostar mest.

# of: 156ea842
three-meetings-police =
    .trainer =
        Låt gruppen säga vad en patrull, en utredare och ett offer kan veta var för sig efter det andra mötet. Vem har tid att vänta, och vem måste handla?
    .participant =
        Den som inget säger i dag kan anmäla senare. Lämna ett direktnummer och ett namn, anteckna vad du såg och hörde med personens egna ord, och skriv inte ”vägrade samarbeta”.

# of: 6871759d
three-meetings-border =
    .participant =
        Du möter personen en gång. Din del är det första steget: en stund på tu man hand, en fråga, ett nummer, och om personen går med på det ett samtal från ditt rum till någon som kan vara det andra mötet.

# of: ae11db60
ilir =
    .text =
        __I kön.__ Ilir är 23 år och reser i en skåpbil med fyra män. En av dem har allas pass och svarar för alla: arbete på en handelsträdgård, tre månader.

        __På tu man hand, med tolk på telefon.__ Ilir säger att jobbet är bra, han fick det genom en vän. Han vet inte vad stället heter. Han har betalat och är skyldig mer. ”Men det är normalt.”

        __Innan han åker.__ Han frågar om man får byta arbetsgivare och vad ordet på kortet betyder.

# of: add35a03
ilir-queue =
    .ask = Hur får du en stund på tu man hand som är rutin för alla i bilen?
    .listen-for = Man talar med alla fem, en i taget, i vilken ordning som helst. Också reseledare och förmän har hand om pass; var och en får tillbaka sitt eget.

# of: ac3f3f6b
ilir-alone =
    .ask = Vad frågar du, och vad låter du bli?
    .listen-for = Var sover du, kan du gå, är det någon som hotar dig? Ingen jakt på vännens namn. Många arbetsresor börjar med en skuld.

# of: fc458c1c
ilir-goes =
    .ask = Vad har han med sig härifrån?
    .listen-for = Passet i egen hand, ett nummer som han tryggt kan bära med sig, ett klart svar på vem som ger råd om arbete. Inga löften.

# of: f8bd95c7
three-meetings-reception =
    .participant =
        Du möter människor varje dag: använd små stunder. Det som berättas sent är inte felaktigt berättat. Kommer det efter asylsamtalet, hjälp personen att berätta för sitt biträde.

# of: 708702a9
three-meetings-outreach =
    .participant =
        Du är kanske den enda som kan vänta. Anteckna inget som gör att personen kan kännas igen. Kom överens i teamet om vem som fortsätter att träffa personen, så att förtroendet inte behöver börja om varje vecka.

# of: b86e13fb
three-meetings-hotline =
    .trainer =
        I telefon är tre möten tre samtal, kanske till tre av er. Diskutera vad ni får föra vidare mellan skiften och hur den som ringer bestämmer om det.
    .participant =
        ”Du kan ringa igen och behöver inte förklara från början: säg …” Kom överens om ett ord, om det är tillåtet hos er. Samtalet kan bli det enda; låt det rymma ett nummer och en mening.

# of: dc8b4e63
three-calls =
    .text =
        __Första samtalet.__ En kvinna frågar hur mycket skatt man betalar för städning. Hon säger att ”en vän” aldrig får betalt. Någon kommer in, och hon lägger på.

        __Andra samtalet, på natten.__ Samma röst, mycket låg. Familjen som hon arbetar för har hennes papper, för registreringens skull. Hon skrattar till: ”De är snälla egentligen.”

        __Tredje samtalet.__ ”Om en människa gick sin väg en dag, skulle någon kunna stoppa henne?” Hon vill inte säga i vilken stad hon är.

# of: feeaf48a
calls-first =
    .ask = Vad säger du i det första samtalet, innan du vet att det tar slut?
    .listen-for = Numret och tiderna tidigt, i förbigående. Ett svar på det som frågades.

# of: 65c5da0e
calls-second =
    .ask = Vad undrar du högt, och vad frågar du inte?
    .listen-for = ”Får du tillbaka dem om du ber?” På många ställen tar registreringen papperen en tid. Inget namn, ingen adress.

# of: 39149cf7
calls-third =
    .ask = Vad kan du svara som är sant?
    .listen-for = Vad som skulle göra den dagen tryggare; { $phone-emergency } vid fara; man kan fråga hjälpsystemet utan namn. Ingen uppmaning att ge sig av, inget löfte.

# of: d0fd049f
three-meetings-volunteers =
    .participant =
        Din del är att vara samma vänliga människa varje vecka. Om du är orolig, berätta för din kontaktperson efter varje möte, inte efter det tionde.

# of: 7b627a3e
three-meetings-trainers =
    .participant =
        Säg inte vad fallet ”egentligen” var; det finns inget facit längst bak. Om någon ber om ett, fråga vad de skulle göra annorlunda om de hade det.

# of: 6869abc0
q-half-story =
    .ask = En person berättar om en skuld och säger sedan ”glöm det”. Vad är bäst att göra?
    .choice-press = Fråga vidare, för tillfället kanske inte kommer igen.
    .choice-drop = Avsluta saken, eftersom personen tog tillbaka det.
    .choice-door = Låta det vara, säga hur man når mig och vilken hjälp som finns för vem som helst.
    .choice-proof = Själv samla bevis före nästa möte.
    .why = Personen bestämmer takten. En berättelse kan komma under flera möten, och ingen pressas att svara.
