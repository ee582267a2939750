### translation: draft

# of: 01304998
about =
    .title = Reflektion
    .summary = För en yrkesperson som är ensam med sin oro för en vuxen. Ifrågasätter tecknen, och också den som ser dem.
    .unverified-because = Frågorna har inte prövats med någon, och tecknens vikter är vår egen arbetsbedömning.
    .notice = Se dig först omkring: vem kan se skärmen och vem kan komma in? Inget du matar in sparas, om du inte själv har bett om det. Ctrl-C avslutar genast, vid vilken fråga som helst.

# of: fdad3398
everyone-safe =
    .ask = Är alla trygga just nu, såvitt du vet?
    .help = Om någon kanske är i fara, eller om du inte vet, kan tankarna vänta: se först till tryggheten.

# of: 1b548a9f
alone-with-screen =
    .ask = Kan du tänka igenom det här i lugn och ro, utan att någon ser över din axel?
    .help = Tänk på personen utan namn. Inget svar här behöver ett.

# of: 5941936c
adult =
    .ask = Har personen, såvitt du vet, fyllt 18 år?
    .help = Om du inte vet och det finns skäl att tro att personen kan vara under 18 år, svara ”nej” eller ”vet inte”. Att se ung ut är inte i sig ett sådant skäl.

# of: fce25e91
in-one-sentence =
    .part = Vad vet jag?
    .ask = I en mening: vad såg eller hörde du?
    .help = Bara det som hände, utan tolkning. Säg det för dig själv; inget skrivs upp här.

# of: ca4905d5
how-known =
    .ask = Hur vet du det?
    .help = Hörsägen och en känsla kan ha rätt. De är en början, inte kunskap.
    .choice-told = Personen berättade det för mig
    .choice-seen = Jag såg eller hörde det själv
    .choice-hearsay = Någon annan berättade det för mig
    .choice-feeling = Det är en känsla

# of: 4fac5189
rests-on =
    .ask = Vad grundar sig din oro på?
    .help = Var ärlig; ingen annan ser det här. Bara den första raden gäller vad någon annan gör. De andra är aldrig tecken, varken ensamma eller tillsammans.
    .choice-someone-does = Vad någon annan gör mot personen
    .choice-work = Att personen säljer sex, annonserar eller reser för arbetet
    .choice-origin = Var personen kommer ifrån, språket eller papperen
    .choice-looks = Hur personen ser ut, klär sig eller bor
    .choice-story = Att berättelsen förändras eller har luckor
    .choice-police = Att personen undviker myndigheter

# of: a75803dc
force =
    .part = Vad har jag sett att någon gör?
    .ask = Vad har du sett eller fått höra om någons kontroll?
    .help = Kryssa bara för det du vet av personen själv eller med egna ögon.
    .choice-violence = Någon använder våld för att hon eller han ska fortsätta eller lämna ifrån sig pengar
    .choice-threats = Någon hotar henne eller honom eller närstående
    .choice-movement = Någon bestämmer när hon eller han får gå ut, eller vaktar
    .choice-contacts = Någon isolerar henne eller honom från andra
    .choice-papers = Någon har papperen och ger inte tillbaka dem
    .choice-no-refusal = Att säga nej får följder
    .choice-debt = Någon håller kvar henne eller honom med en skuld utan slut
    .choice-lied-to = Någon ljög om arbetet eller villkoren

# of: bc919c9a
dependence-used =
    .ask = Vad har du sett eller fått höra om att någon utnyttjar en svag ställning?
    .help = Att vara fattig, ny i landet eller utan papper finns inte på listan. Bara att någon utnyttjar det finns där.
    .choice-one-person = En person ordnar allt och bestämmer över henne eller honom
    .choice-right-to-stay = Någon använder den osäkra uppehållsrätten
    .choice-home = Hemmet får behållas bara om hon eller han fortsätter
    .choice-false-facts = Någon ger osanna uppgifter om hjälp och lagen

# of: 6018848a
gain =
    .ask = Vad har du sett eller fått höra om att någon drar nytta av personen?
    .help = Att dela hyra eller köpa en tjänst är vanligt, så länge man kan sluta.
    .choice-earnings = Någon tar det mesta av inkomsterna, och det går inte att vägra
    .choice-overcharged = Hon eller han måste betala någon alldeles för mycket och får inte byta
    .choice-no-rest = Någon förbjuder vila eller ledighet
    .choice-no-doctor = Någon hindrar läkarbesök

# of: 1db87933
ordinary-explanation =
    .part = Vad antar jag?
    .ask = Vilken vanlig förklaring skulle passa lika bra?
    .help = Bredvid varje tecken i listan står en. Tänk också ut en egen: pengar, trötthet, en väns hjälp, språket, stigma.

# of: a465a058
another-job =
    .ask = Skulle du oroa dig på samma sätt om personen hade ett annat arbete?
    .help = Pröva: städare, frisör, sjukskötare. En vuxens eget val att sälja sex är inte människohandel.

# of: ae1277e2
another-passport =
    .ask = Skulle du oroa dig på samma sätt om personen hade samma pass som du?
    .help = Medborgare i vilket land som helst kan bli utnyttjade, och varifrån man kommer är inget tecken på det.

# of: 68f6aa8f
what-they-want =
    .part = Vad vill personen?
    .ask = Har personen sagt vad hon eller han vill?
    .help = Vad personen säger sig vilja är den bästa vägledningen, också när det är ingenting.
    .choice-help = Ja: hjälp eller råd
    .choice-peace = Ja: att få vara i fred
    .choice-not-asked = Jag har inte frågat

# of: 53a87079
without-them =
    .ask = Är du på väg att göra något som personen inte vet om eller inte har gått med på?
    .help = Att be om råd utan att nämna någon räknas inte. En vuxen hänvisas vidare bara med samtycke. Ett barn i fara eller ett allvarligt brott som planeras är en annan sak.

# of: c9f0579d
my-fear =
    .part = Och jag?
    .ask = Vad är du själv rädd för?
    .help = Rädsla gör tecken större, eller mindre. Det är inget att skämmas för, och den är lättare att bära när den har ett namn.
    .choice-too-little = Att jag gör för lite
    .choice-harm = Att jag gör saken värre
    .choice-blame = Att jag får skulden
    .choice-wrong = Att jag har fel

# of: b4bce8e4
weight =
    .ask = Hur mycket tynger det här dig?
    .help = Det finns inget rätt svar. Från ungefär 7 uppåt: bär det inte ensam.
    .scale-low = knappt alls
    .scale-high = jag kan inte släppa det

# of: 853507d5
someone-to-think-with =
    .ask = Finns det någon du kan tänka igenom det med?
    .help = En kollega, en handledare eller eget stöd, utan namn.

# of: 3cfdceed
scoring =
    .note =
        Bara det som någon gör mot personen räknas, enligt den regel som Internationella arbetsorganisationen ILO och Europeiska kommissionen publicerade 2009. En grupp av tecken räknas som positiv med två starka tecken, med ett starkt och ett annat, med tre medelstarka eller med två medelstarka och ett svagt.

        - Resultatet ordnar det du tror dig veta. Det är inget test och säger inget om vad någon är. Du har inte frågat personen: det här är en syn på saken, din egen.
        - Tecknens vikter är vår egen arbetsbedömning, och inget här har prövats.
        - Listor över tecken ger många falska larm. I en studie av 1 263 eskortannonser var tatueringar och att se ung ut vanligare i annonser utan koppling till människohandel. Ett publicerat verktyg hade rätt ungefär 4 gånger av 100.
        - De andra frågorna räknas inte. De finns för att pröva själva oron.
        - När inget har setts är inget uteslutet.

# of: 507afad3
safety-first =
    .title = Tryggheten först
    .say = Någon kan vara i fara nu. Ring { $phone-emergency } om faran är akut, och lita på personens egen bedömning så långt den är känd. Kontakta ingen som personen är rädd för. Återkom till det här när det är lugnt.

# of: f9765ec4
advice-now =
    .text = För råd när som helst på dygnet, utan namn: { $phone-assistance-system }.

# of: f7fe7594
another-place =
    .title = I lugn och ro, senare
    .say = Att tänka på någon annans liv förtjänar en stängd dörr. Återkom när du har en sådan.

# of: 5f7f1ca4
a-time-for-it =
    .text = Reservera en halvtimme i dag eller i morgon.

# of: 4908b5b3
child-path =
    .title = Ett barn, eller kanske ett barn
    .say =
        Här är det inte din sak att väga. Om åldern inte är känd och det finns skäl att tro att personen är under 18 år, behandla personen som ett barn tills åldern är klarlagd.

        - När det gäller ett barn krävs varken tvång eller vilseledande för att det ska vara människohandel.
        - Intervjua inte barnet för att bli säker. En oro räcker.
    .duty =
        - En barnskyddsanmälan ska göras utan dröjsmål. Det är en skyldighet för bland andra yrkesutbildade inom hälso- och sjukvård, socialvård, undervisning och polis.
        - Ett misstänkt sexualbrott mot ett barn ska anmälas till polisen trots sekretess. Fråga i din egen organisation hur.

# of: 7ad547b1
consult-about-a-child =
    .text = Be om råd utan att säga barnets namn: { $phone-assistance-system }, när som helst på dygnet.

# of: 491aa826
not-alone =
    .text = Stanna hos barnet, eller se till att en trygg vuxen gör det, tills någon tar över.

# of: e4b960ae
ask-today =
    .title = Be om råd i dag, utan namn
    .say =
        Det du vet kan tyda på att någon använder kontroll eller beroende, och på utnyttjande. Det avgör ingenting, och du har inte hört allt. Det är ett gott skäl att fråga någon som vet mer.

        - Håll isär det du såg och de slutsatser du drar.
        - Fråga personen vad hon eller han vill, i en stund som är trygg för personen, innan något görs.
        - Lova inget som du inte själv kan göra, och undersök inte saken själv.

        En vuxens eget val att sälja sex är inte människohandel. Tala om kontroll och utnyttjande, inte om arbetet.

# of: e97f4952
anonymous-advice =
    .text = Be om råd utan att nämna personen: { $phone-assistance-system }, när som helst på dygnet. ”Att förbereda sig för att be om råd” hjälper dig inför samtalet.

# of: 259b7bc2
only-with-consent =
    .text = Hänvisa till hjälpsystemet bara med samtycke. Personen kan också själv vända sig dit.

# of: c16a48c5
reflection-support =
    .text = Ta upp det snart med en kollega eller i handledning, utan namn, och berätta också hur det tynger dig.

# of: 15ae1640
ask-and-doubt =
    .title = Fråga, och fortsätt tvivla
    .say =
        Du vet om något som någon gör mot personen. Det kan vara kontroll; det kan ha en vanlig förklaring. Båda är värda att hålla i minnet.

        - Läs den vanliga förklaringen bredvid varje tecken och fundera på vilken som passar bättre.
        - Fråga personen varsamt och utan att pressa vad hon eller han vill.
        - Be om råd utan att nämna någon. Man behöver inte vara säker.

        En vuxens eget val att sälja sex är inte människohandel och behöver inte ursäktas.

# of: e97f4952
anonymous-advice-ask-and-doubt =
    .text = Be om råd utan att nämna personen: { $phone-assistance-system }, när som helst på dygnet. ”Att förbereda sig för att be om råd” hjälper dig inför samtalet.

# of: c16a48c5
reflection-support-ask-and-doubt =
    .text = Ta upp det snart med en kollega eller i handledning, utan namn, och berätta också hur det tynger dig.

# of: 5a8c1cd8
look-at-the-worry =
    .title = Granska själva oron
    .say =
        Det kom inte fram något som någon annan gör mot personen. Oron kan komma av vad personen arbetar med, var hon eller han kommer ifrån, hur hon eller han lever eller vad andra säger. Inget av det är ett tecken.

        - Pröva tanken en gång till med ett annat arbete och ett annat pass.
        - En oro som man handlar på utan grund kan kosta en person hemmet, inkomsten eller tilliten.
        - Möt personen som förr, och fråga vad hon eller han själv skulle önska.

        En vuxens eget val att sälja sex är inte människohandel.

# of: c16a48c5
reflection-support-look-at-the-worry =
    .text = Ta upp det snart med en kollega eller i handledning, utan namn, och berätta också hur det tynger dig.

# of: e97f4952
anonymous-advice-look-at-the-worry =
    .text = Be om råd utan att nämna personen: { $phone-assistance-system }, när som helst på dygnet. ”Att förbereda sig för att be om råd” hjälper dig inför samtalet.

# of: 7161fbf3
ask-the-person =
    .title = Fråga personen först
    .say = Inget kom fram som borde göras över huvudet på personen. Fråga vad hon eller han vill, eller respektera det om det redan är sagt. Om personen vill vara i fred, lämna dörren öppen och berätta var hjälp finns.

# of: c16a48c5
reflection-support-ask-the-person =
    .text = Ta upp det snart med en kollega eller i handledning, utan namn, och berätta också hur det tynger dig.

# of: e97f4952
anonymous-advice-ask-the-person =
    .text = Be om råd utan att nämna personen: { $phone-assistance-system }, när som helst på dygnet. ”Att förbereda sig för att be om råd” hjälper dig inför samtalet.

# of: 5ecf7e2f
share-the-weight =
    .title = Bär det inte ensam
    .say = Saken tynger dig. Det är värt att ta på allvar, vad det än visar sig vara. Tala med någon i dag, om det du såg och om dig själv.

# of: c16a48c5
reflection-support-share-the-weight =
    .text = Ta upp det snart med en kollega eller i handledning, utan namn, och berätta också hur det tynger dig.

# of: e97f4952
anonymous-advice-share-the-weight =
    .text = Be om råd utan att nämna personen: { $phone-assistance-system }, när som helst på dygnet. ”Att förbereda sig för att be om råd” hjälper dig inför samtalet.

# of: f6a83aba
keep-it-in-mind =
    .title = Håll det i minnet
    .say = Inget kom fram som kräver åtgärder nu. Det utesluter ingenting. Håll ögonen och dörren öppna, och återkom om något förändras.

# of: c16a48c5
reflection-support-keep-it-in-mind =
    .text = Ta upp det snart med en kollega eller i handledning, utan namn, och berätta också hur det tynger dig.

# of: 7a10b696
worry-remains =
    .text = Din egen oro är skäl nog att be om råd: { $phone-assistance-system }, när som helst på dygnet.
