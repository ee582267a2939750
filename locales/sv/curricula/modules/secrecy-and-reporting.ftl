### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: fbbd9d7b
about =
    .title = Sekretess och anmälningsskyldighet
    .summary = Vad som förblir hemligt, vad som kräver personens samtycke och vad som måste anmälas, framför allt när det gäller ett barn.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls.

# of: 23e8c1a6
keep-secrets =
    .text = Sorterar exempel: vad som förblir hemligt, vad som kräver samtycke och vad som måste anmälas.

# of: dc919f3c
may-must =
    .title = Hemligt, med samtycke eller anmälas?
    .warning = Ett av exemplen handlar om sexuellt utnyttjande av ett barn. Det är en mening långt.
    .trainer =
        Tre hörn i rummet: *förblir hemligt*, *med samtycke*, *måste anmälas*. Läs, låt deltagarna välja hörn och fråga en person i varje varför.

        - En vuxen berättar om utnyttjande i fjol och vill inte att något görs. *Förblir hemligt. Erbjud hjälp, fråga anonymt om råd.*
        - Du vill skicka en vuxens namn till hjälpsystemet. *Med samtycke.*
        - En flicka på 15 år berättar att en äldre kompis tar betalt av vuxna för sex med henne. *Måste anmälas: barnskyddsanmälan utan dröjsmål och ett misstänkt sexualbrott mot barn till polisen.*
        - En vuxens lilla barn bor med henne där hon utnyttjas. *Måste anmälas: barnet kan behöva skydd. Berätta först för föräldern om det är tryggt.*
        - Du ringer rådgivningen om en person utan att säga vem det är. *Förblir hemligt och är tillåtet.*

        __De här svaren gäller social- och hälsovården.__ Där gruppens eget arbete har andra skyldigheter, låt gruppens jurist eller chef svara; gissa inte.

        Modulen avgör inte vad som gäller för planerade allvarliga brott eller när sekretessbestämmelserna tillåter en anmälan. Ha namnet på organisationens jurist till hands.
    .participant =
        - **Barn:** barnskyddsanmälan utan dröjsmål. Inget samtycke behövs.
        - **Vuxen:** samtycke. Utan det frågar du om råd utan att säga något som avslöjar vem det gäller.
        - **Osäker:** fråga den egna organisationens jurist innan du berättar, inte efteråt.
        - **Innan personen berättar:** säg var din sekretess slutar.

# of: 15479035
child-duty =
    .text = Bland andra de som arbetar inom social- och hälsovården, undervisningen och polisen ska utan dröjsmål göra en barnskyddsanmälan (25 § i barnskyddslagen). Ett misstänkt sexualbrott mot ett barn ska också anmälas till polisen trots sekretessen.

# of: cf01519a
no-names =
    .text = Hjälpsystemet får inga uppgifter som avslöjar vem personen är utan samtycke.

# of: ca18bc27
planned-serious-crime =
    .text = Enligt strafflagen är det straffbart att inte anmäla vissa allvarliga brott som är under förberedelse och ännu kan hindras. Förteckningen har omfattat människohandel. Den som varnar personen i fara uppfyller också skyldigheten. För brott som redan har skett finns ingen sådan allmän skyldighet.

# of: f0afd149
inspectors =
    .text = Arbetarskyddsinspektörerna ska meddela polisen om de misstänker att en utlänning arbetar olovligt.

# of: 54017c2f
slide-may-must =
    .title = Välj ett hörn
    .text =
        - Förblir hemligt
        - Med samtycke
        - Måste anmälas

        Osäker? **Fråga din jurist innan du berättar.**
    .notes =
        Läs ett exempel, låt deltagarna röra sig och fråga en person i varje hörn varför. Rätta vänligt: i det första exemplet går många till det tredje hörnet.

# of: 544c855f
may-must-health =
    .participant =
        Det som en vuxen patient berättar om tidigare utnyttjande stannar i vården. Säg vem som kan läsa journalen, och fråga hur det kan skrivas så att det inte skadar.

# of: 93c624b7
may-must-social =
    .participant =
        Innan du råder en person utan rätt att arbeta att ringa arbetarskyddsmyndigheten, berätta att inspektörerna måste anmäla misstänkt olovligt arbete. En jurist kan ge råd först.

# of: 85921fe7
may-must-police =
    .trainer =
        Ändra det andra exemplet: du vill ge en vuxens namn till hjälpsystemet. *Med samtycke, också för dig.* Fråga om det första exemplet vad gruppen måste dokumentera, och när de säger det till personen.
    .participant =
        - Säg i början vad du måste dokumentera och vad som kan bli en utredning.
        - Ett barn: barnskyddsanmälan utan dröjsmål, också när du redan utreder.
        - En vuxens namn ges till hjälpsystemet bara med samtycke.

# of: f109a0dd
may-must-border =
    .participant =
        Säg innan du frågar vad som hamnar i vilket register. Om du är orolig för ett barn eller en ung människa vars ålder är oklar, ring barnskyddet och lämna inte saken till den som är i sällskapet.

# of: 3026bf88
may-must-reception =
    .participant =
        Håll isär det du vet som anställd och det som finns i papperen i asylärendet. Fråga den boende innan något flyttas från det ena till det andra. Ett barn i fara: anmälan utan dröjsmål; kom nu överens om vem som gör den på natten.

# of: ce6b1a02
may-must-outreach =
    .participant =
        Berätta vad ni aldrig för vidare och vad ni måste föra vidare: ”Om ett barn är i fara måste jag göra något.” Kamratstödjare har samma regler och samma jurist bakom sig.

# of: 8427a361
may-must-hotline =
    .participant =
        En anonym uppringare förblir anonym. Om ett barn är i fara, säg att du vill att barnet nås av hjälp, fråga vad du får veta och rådgör med din chef under skiftet.

# of: 5f3397cf
may-must-volunteers =
    .participant =
        Kom skriftligt överens med organisationen om vad du behåller för dig själv och för vem du berättar. Ett barn i fara: kontaktpersonen genast, samma kväll.

# of: 28db9172
may-must-trainers =
    .participant =
        Be beställarens jurist om den arbetsplatsens svar före kursen. När du inte vet, säg: ”Jag vet inte; så här tar vi reda på det.”

# of: a6a83cb4
q-child =
    .ask = En flicka på 15 år berättar för dig att en äldre kompis tar betalt av vuxna för sex med henne. Hon ber dig att inte berätta. Vad gör du?
    .choice-keep = Håller det hemligt, eftersom hon inte har gett sitt samtycke.
    .choice-wait = Väntar tills jag är säker.
    .choice-notify = Ser till att en barnskyddsanmälan görs utan dröjsmål, och säger det till henne.
    .why = När det gäller ett barn behövs varken samtycke eller visshet. Ett misstänkt sexualbrott mot ett barn anmäls också till polisen.
