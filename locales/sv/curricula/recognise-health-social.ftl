### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 995720b1
about =
    .title = Att känna igen människohandel och utnyttjande
    .summary = En halv dag för dem som arbetar inom social- och hälsovården: vad människohandel är och inte är, hur man möter en människa på ett tryggt sätt och vart man kan vända sig i Finland.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls.
    .group = 8–20 personer, helst från både socialvården och hälso- och sjukvården. Ett rum där små grupper kan prata utan att höra varandra och dessutom ett lugnt rum intill. Gärna två utbildare, så att den ena kan gå ut med någon som behöver stöd.

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

# of: bbbc1085
slide-opening =
    .title = Tre regler
    .text =
        - Ingen kan kännas igen på det vi säger.
        - Vi talar om alla som om de satt i rummet.
        - Enkla frågor är välkomna.

        Du får gå ut när som helst.
    .notes =
        Först innehållsvarningen och det lugna rummet, sedan reglerna, och först därefter namnen.

# of: ea9ed8c8
pre-test =
    .title = Test före kursen
    .trainer =
        Säg att testet mäter kursen och inte människorna. Inga namn: var och en skriver en kod som bara hon eller han känner till och kommer ihåg om ett halvt år.

        Ge inte svaren ännu. Lägg märke till vilka frågor många svarade fel på och lägg tiden där.

        __Ont om tid?__ Skicka i stället testet en vecka före, med koden.

# of: 9d4076f5
pre-test-sheets =
    .text = Testblanketter, en till var och en

# of: 8136e5ba
first-pause =
    .title = Första pausen

# of: c33ae3ef
first-break =
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

# of: 25f1b173
lena =
    .text =
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

# of: 980b1886
slide-lena =
    .title = Lena
    .text =
        - Vad behöver hon i dag?
        - Vilka detaljer säger ingenting?
        - Vad skulle du behöva **höra** för att tänka annorlunda?
        - Vad kunde en felaktig misstanke kosta henne?
    .notes =
        Säg inte på förhand vad det är för fall. Detta är inte människohandel.

# of: b8b79c86
first-case-health =
    .participant =
        Ge den vård hon kom för. Fråga om arbetet bara så mycket som undersökningen kräver, säg varför och berätta hur hon får svaren på resande fot.

# of: 24a107ee
first-case-social =
    .participant =
        Om hon kommer till dig i stället, svara på det hon frågar om: pengar, boende eller tjänster. Hennes arbete är en inkomst som andra tills hon säger något annat.

# of: 2ebb79d3
second-case =
    .title = Tomas
    .warning = Nästa fall handlar om hot och skuld. Det innehåller inget våld.
    .trainer =
        Läs första delen. Grupperna planerar i fem minuter hur de gör med mannen i sällskapet. Dela först därefter ut fallet med andra delen och frågorna: åtta minuter, och till sist tillsammans.

        Här finns **kontroll** (passet, hoten, sällskap i varje steg), **utnyttjande** (arbetstid, lön) och **beroende** (en skuld som andra räknar, säng, tillstånd, språk). Om det är människohandel avgör andra. Det räcker för att se närmare efter och för att erbjuda hjälp.

        __Lyssna efter__ brådska: att genast ringa polisen, hindra honom från att gå, konfrontera mannen. Fråga: ”Vem bär risken för det?”

        __Svår stund:__ ”Han gick ju själv med på det.” → Har hans ja betydelse om han blev vilseledd och hotad? Titta på de tre rutorna.

# of: 01ad99e4
tomas =
    .text =
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

# of: 01eef776
slide-tomas =
    .title = Tomas
    .text =
        Först: hur får du tala med honom på tu man hand?

        Sedan:

        - Kontroll, utnyttjande, beroende?
        - Vad annat kan det vara?
        - Vad kan göras under **den här timmen**?
    .notes =
        Visa den när första delen har lästs. Han måste vara tillbaka om en timme.

# of: c33ae3ef
second-break =
    .title = Paus

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

# of: e4ab0647
slide-own-plan =
    .title = Mitt nästa steg
    .text =
        Inom två veckor ska jag …

        Jag berättar för … att jag har gjort det.
    .notes =
        Så liten att den blir av. Var och en berättar för den som sitter bredvid.

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
