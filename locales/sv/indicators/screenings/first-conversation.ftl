### translation: draft

# of: cdb2ae20
about =
    .title = Det första samtalet
    .summary = Ett varsamt första samtal med en vuxen som kanske styrs av någon annan. Det kan avslutas när som helst.
    .unverified-because = Frågorna har inte prövats med någon, och tecknens vikter är vår egen arbetsbedömning. Vilka planerade brott som måste anmälas ska bekräftas.
    .notice = Se dig först omkring: vem kan se skärmen och vem kan komma in? Inget du matar in sparas, om du inte själv har bett om det. Ctrl-C avslutar genast, vid vilken fråga som helst.

# of: eefc589c
no-harm =
    .text = Tänk efter om frågor i dag kunde förvärra något: för personen, för andra eller för dig själv. Om de kunde det, lyssna bara och erbjud hjälp. Sätt dig in i ämnet innan du frågar om det.

# of: eb6c7462
help-at-hand =
    .text = Kontrollera i dag vilka nummer som svarar och vad de kan göra, och var klar över vad du gör om någon är i fara: { $phone-emergency }. Lova bara det du själv kan göra.

# of: b42647cc
good-interpreter =
    .text = Välj med omsorg tolk och de kolleger som är med. Berätta på förhand att ni talar lugnt, utan tvivel eller förfäran, och att alla har tystnadsplikt.

# of: 7d026dd2
person-knows-best =
    .text = Personen känner sitt eget liv och dess risker bäst. Om det blir tungt att prata, ta en paus, tala om något annat och se till att ingen blir ensam med det.

# of: e288de6c
ask-only-what-helps =
    .text = Ha klart för dig vad svaren ska användas till. Fråga bara sådant som kan hjälpa den här personen nu, inget för statistikens skull eller av nyfikenhet.

# of: fe2b95d5
safe-device =
    .ask = Är enheten du använder trygg, och ligger telefonerna så att ingen kan lyssna genom dem?
    .help = Om någon kanske övervakar en enhet eller dess konton, använd en annan, eller papper. Personen bestämmer själv om sin telefon: någon kan vänta sig att den är på.

# of: 78cc6350
safe-now =
    .ask = Är personen trygg här och nu, såvitt ni båda kan bedöma?
    .help =
        Fråga lugnt: ”Passar det att prata nu? Är det någon som väntar på dig eller på att du ska ringa?”

        Personen känner själv sina risker bäst. Om hon eller han säger att det inte är tryggt, tro på det. Vid akut fara, ring { $phone-emergency }.

# of: ce0d4fff
nobody-listening =
    .ask = Kan ni prata utan att någon annan hör, ser skärmen eller väntar utanför dörren?
    .help = Be den som följt med att vänta någon annanstans på ett vardagligt sätt: ”Jag pratar en stund på tu man hand med alla.”

# of: 124da73a
understand-each-other =
    .ask = Förstår ni varandra väl, utan tolk eller med en oberoende tolk?
    .help =
        Tolken får inte vara en släkting, den som följt med eller någon från samma lilla gemenskap. En telefontolk kan vara ett bra val.

        Berätta att du och tolken har tystnadsplikt och att personen kan be om en annan tolk.

# of: 6b3f7374
heard-and-agreed =
    .ask = Har personen fått höra vad samtalet är till för och gått med på det?
    .help = Tystnad eller en artig nick är inte samtycke. Ge tid att tänka, och svara på det personen frågar. Berätta med egna ord:
    .tells-purpose = Jag frågar för att vi tillsammans ska se vilken hjälp som kunde vara till nytta för dig.
    .tells-kept = Inget sparas om du inte går med på det. Du får också säga vem som får se mina anteckningar.
    .tells-skip-and-stop = Du kan hoppa över vilken fråga som helst, ta paus eller sluta när du vill, och du kan ta tillbaka ditt samtycke senare.
    .tells-limits = Min tystnadsplikt har gränser: om ett barn är i fara eller ett allvarligt brott planeras kan jag behöva berätta det för myndigheterna.

# of: 1a9cec7f
adult =
    .ask = Har personen fyllt 18 år?
    .help =
        Fråga i förbigående: ”Får jag fråga hur gammal du är?” Inga papper behövs.

        Om du inte vet och det finns skäl att tro att personen kan vara under 18 år, svara ”nej” eller ”vet inte”. Då följer några varsamma frågor och vad som ska göras för ett barn.

# of: e860c213
well-being =
    .part = Till att börja med
    .ask = Hur har du det just nu?
    .help = En lätt början som inte räknas. Låt personen prata om vad hon eller han vill.
    .choice-well = Bra
    .choice-up-and-down = Upp och ner
    .choice-hard = Det är tungt

# of: 524bd6d7
someone-to-trust =
    .ask = Finns det någon vuxen som du litar på och vill ha med dig?
    .help = Det räknas inte. Fråga inte vad som har hänt.

# of: 783f4d1a
where-tonight =
    .ask = Finns det en plats där du känner dig trygg i natt?
    .help = Vad svaret än är, låt inte ett barn gå dit det är rädd att gå.

# of: 5a98e323
wishes =
    .ask = Är det något du skulle vilja ha hjälp med, vad som helst?
    .help = Det personen själv vill kommer först, och det räknas inte. Återkom till det i slutet.
    .choice-health = Hälsa
    .choice-home = Boende eller en trygg plats
    .choice-money = Pengar eller arbete
    .choice-legal = Juridiska råd
    .choice-someone-to-talk-to = Någon att prata med

# of: fac46c0c
feeling-safe =
    .ask = Hur trygg känner du dig där du bor just nu?
    .help = Personens egen känsla av trygghet kommer först. Den räknas inte: mycket kan göra att man känner sig otrygg. Svaret visar var man ska börja.
    .scale-low = inte alls trygg
    .scale-high = helt trygg

# of: 1824aba8
safer-with =
    .ask = Vad skulle göra det lite tryggare?
    .help = En tanke för er båda. Inget skrivs upp här; ha den i minnet till slutet.

# of: 12f2c52e
work =
    .ask = Säljer du sex eller gör du annat erotiskt arbete, om du vill berätta?
    .help = För att hjälpen ska passa. Det räknas inte, varken ensamt eller med något annat: en vuxens frivilliga sexarbete och människohandel är två olika saker, och att sälja sex är inte ett brott i Finland. Hoppa över om personen redan har berättat.

# of: 2fce8257
kept-from =
    .part = Vila och hälsa
    .ask = Är det någon som hindrar dig från något av detta?
    .help = Visar om kroppens behov respekteras. Frågan gäller vad någon annan gör: att vara trött eller ha ont om pengar är en annan sak.
    .choice-rest = Vila eller ledighet
    .choice-doctor = Att gå till läkare eller skötare
    .choice-own-health = Att skydda den egna hälsan
    .choice-food-and-sleep = Tillräckligt med mat, sömn eller lugn

# of: 551e08a5
decided-for-you =
    .part = Ditt eget val
    .ask = Är det någon annan som bestämmer vad du ska göra, så att det skulle få följder att säga nej?
    .help = Det egna valet är kärnan. Håll dig på ett allmänt plan: fråga inte vad som gjorts eller med vem. Ett kort svar räcker.

# of: 09dbda30
going-out =
    .ask = Är det någon som bestämmer när du får gå ut eller som vaktar dig?
    .help = Friheten att röra sig. Många går ut i sällskap för sin egen säkerhet: fråga vems idé det är.

# of: 10eb65b5
contacts =
    .ask = Är det någon som hindrar dig från att ringa eller träffa dem du vill?
    .help = Isolering gör annan kontroll lättare. Svaret visar också hur ni kan hålla kontakt på ett tryggt sätt.

# of: 81e34f71
as-told =
    .part = Vad som avtalades
    .ask = Har det varit så som du fick höra att det skulle vara?
    .help = Vilseledandet kan gälla själva arbetet eller villkoren, också när personen själv valt att sälja sex. Planer ändras också utan att någon ljuger.
    .choice-as-agreed = Ja, ungefär
    .choice-changed = Nej, men ingen ljög
    .choice-lied-about-work = Någon ljög om vad arbetet skulle vara
    .choice-lied-about-terms = Någon ljög om pengarna eller villkoren

# of: 4bfb01dc
money =
    .ask = Vilka av dessa stämmer om dina pengar?
    .help = Att dela kostnader enligt överenskommelse är vanligt. Fråga om frihet, inte om summor.
    .choice-my-own = Jag bestämmer själv om dem
    .choice-shared-costs = Jag delar kostnader som avtalat
    .choice-taken = Någon tar det mesta och jag kan inte vägra
    .choice-no-access = Någon hindrar mig från att använda dem fritt
    .choice-overcharged = Jag måste betala någon alldeles för mycket och får inte byta

# of: c18ad903
owes-money =
    .ask = Är du skyldig någon pengar?
    .help = En skuld är vanlig och räknas inte i sig. Den öppnar bara nästa fråga.

# of: ec4afa43
debt-holds-you =
    .ask = Håller skulden dig fast: den bara växer, den har inget slut eller någon bestämmer hur du måste betala den?
    .help = Det är greppet som är avgörande, inte summan. Fråga inte till vem.

# of: 0433d364
papers =
    .part = Papper och hjälp av andra
    .ask = Är det någon som har dina papper och inte ger tillbaka dem när du ber?
    .help = Vilka papper som helst: pass, kort, avtal. Fråga inte om uppehållsrätt.

# of: 4121dce4
one-person =
    .ask = Finns det någon som ordnar nästan allt för dig?
    .help = Hjälp av en enda person är vanligt, särskilt i ett nytt land, och räknas inte i sig.

# of: d4ff0bc8
one-person-decides =
    .ask = Använder den personen det för att bestämma över dig?
    .help = Tecknet är makten, inte hjälpen. Personen behöver inte säga vem det är.

# of: d4ef7711
told-about-help =
    .ask = Har någon sagt att du inte kan få hjälp här eller att det är farligt att be om den?
    .help = Fel uppgifter hindrar människor från att söka hjälp. Rykten är vanliga: det har betydelse bara om någon använder dem. Berätta sedan hur det är: hjälpen från hjälpsystemet är frivillig och kräver ingen polisanmälan.
    .choice-no = Nej
    .choice-rumours = Jag har hört sådant här och där
    .choice-someone-keeps-saying = Någon säger det hela tiden

# of: 7a2b92e6
situation-used =
    .ask = Har någon använt din situation i landet mot dig?
    .help = Fråga inte hur situationen är. En osäker uppehållsrätt räknas inte i sig; bara att någon använder den.

# of: 2fda189f
threatened =
    .part = Rädsla och trygghet
    .ask = Är det någon som hotar dig eller dina närstående?
    .help = Ett hot kan vara tyst och gälla familj på annat håll. Om faran är akut, sluta här och ring { $phone-emergency }.

# of: f6d8a8e4
afraid-of =
    .ask = Vad skulle den personen kunna göra?
    .help = Visar vad som behöver skyddas. Läs listan långsamt, eller hoppa över den om föregående svar var tungt.
    .choice-harm = Skada någon
    .choice-tell-others = Berätta om mig för andra eller sprida bilder
    .choice-report-me = Anmäla mig till myndigheterna
    .choice-my-child = Hålla mitt barn borta från mig
    .choice-my-home = Ta mitt hem om jag inte fortsätter
    .choice-something-else = Något annat

# of: 76f54f32
hurt =
    .ask = Har någon gjort dig illa för att få dig att göra något eller lämna ifrån dig pengar?
    .help = Sent, för att det är tyngst. Ja eller nej räcker: fråga inte vad som hände och visa varken förfäran eller tvivel. Erbjud en paus.

# of: a884da97
anything-else =
    .part = Till slut
    .ask = Är det något du vill säga som jag inte frågade om?
    .help = Sista ordet är personens. Inget skrivs upp här.

# of: 6d72031b
scoring =
    .note =
        Regeln har publicerats av Internationella arbetsorganisationen ILO och Europeiska kommissionen 2009. En grupp av tecken räknas som positiv med två starka tecken, med ett starkt och ett annat, med tre medelstarka eller med två medelstarka och ett svagt. En del av definitionen har setts när någon av dess grupper är positiv.

        - Regeln ordnar det som sagts. Den är inget juridiskt test och säger inte vad någon är.
        - Tecknens vikter är vår egen arbetsbedömning; de har inte bekräftats i någon publicerad lista.
        - Frågorna har inte prövats, varken i Finland eller med vuxna som säljer sex. Hur ofta de slår fel är inte känt. Publicerade verktyg som det finns siffror för ger många falska larm, och en översatt fråga är en ny fråga.
        - För sexuellt utnyttjande hittade vi ingen publicerad tabell över vad grupperna betyder tillsammans, så ingen används: resultatet nämner bara det som har setts.
        - ”Vet inte” och ”vill inte säga” talar varken för eller emot. Det gör inte heller luckor eller ändringar i berättelsen.
        - När inget har setts är inget uteslutet.

# of: 1590aa8e
safety-first =
    .title = Tryggheten först
    .say =
        Sluta med frågorna här. Om faran är akut, ring { $phone-emergency }.

        - Fråga personen vad som skulle göra det tryggare nu, och lita på hennes eller hans bedömning.
        - Kontakta ingen som personen är rädd för, och fråga inte andra om personen.
        - Fortsätt först när det är tryggt, vid behov en annan gång.

# of: 0232662e
safe-place =
    .text = Erbjud en lugn plats att vänta på och ta reda på var personen kan vara trygg i natt.

# of: 16153ad2
safe-contact =
    .text = Kom överens om ett tryggt sätt och en trygg tid att hålla kontakt.

# of: 916503b5
another-device =
    .title = En annan enhet
    .say = Fortsätt inte med den här enheten. Prata utan den, eller återkom till frågorna när du har en enhet eller ett papper som ingen annan läser.

# of: e06c21cc
unwatched-device =
    .text = Använd en enhet på arbetsplatsen som bara du öppnar, eller frågorna på papper.

# of: 6bbbb0a0
phone-is-theirs =
    .text = Be inte personen stänga av sin telefon: det kan vara tryggare att lämna den på i ett annat rum.

# of: 1ad2a9c3
another-place =
    .title = En annan plats eller tid
    .say = Ställ inte frågorna där någon kan höra. Prata om vardagliga saker, och säg inget till den som följt med om varför du ville prata.

# of: ead330ec
quiet-room =
    .text = Hitta ett rum där ingen kommer in, eller kom överens om en annan tid.

# of: c4fe24c9
ordinary-reason =
    .text = Ge en vanlig orsak till ett nytt möte, till exempel en kontroll eller en blankett att fylla i.

# of: 4cd5be87
another-interpreter =
    .title = En annan tolk
    .say = Fortsätt inte med hjälp av en släkting, den som följt med eller någon från samma lilla gemenskap. Personen får tacka nej till en tolk utan att säga varför.

# of: 67bf81d0
book-interpreter =
    .text = Ordna en oberoende tolk, per telefon om det känns tryggare, och fråga vilket kön personen föredrar.

# of: 568bb426
until-then =
    .text = Sköt till dess bara det som är brådskande.

# of: 1bbc70a6
no-consent =
    .title = Det är helt i sin ordning
    .say = Personen behöver inte förklara. Tacka, och fråga inte igen i dag. Ett ”nej” till de här frågorna är inte ett ”nej” till annan hjälp, och det säger inget om situationen.

# of: f24b8b54
other-help =
    .text = Fråga vad personen hellre vill göra i dag.

# of: 163a1a88
leave-a-number =
    .text = Erbjud ett nummer i en form som är trygg att bära med sig, bara om personen vill.

# of: d386f914
child-path =
    .title = Ett barn, eller kanske ett barn
    .say =
        Fråga inte mer här. Om åldern inte är känd och det finns skäl att tro att personen är under 18 år, behandla personen som ett barn tills åldern är klarlagd.

        - Berätta med enkla ord vad du nu måste göra och varför.
        - Intervjua inte. Lyssna, och låt personen vara på en trygg plats.
        - När det gäller ett barn krävs varken tvång eller vilseledande för att det ska vara människohandel.
    .duty =
        - En barnskyddsanmälan ska göras utan dröjsmål. Det är en skyldighet för bland andra yrkesutbildade inom hälso- och sjukvård, socialvård, undervisning och polis.
        - Ett misstänkt sexualbrott mot ett barn ska anmälas till polisen trots sekretess. Fråga i din egen organisation hur.

# of: 7ad547b1
consult-about-a-child =
    .text = Be om råd utan att säga barnets namn: { $phone-assistance-system }, när som helst på dygnet.

# of: 491aa826
not-alone =
    .text = Stanna hos barnet, eller se till att en trygg vuxen gör det, tills någon tar över.

# of: eeab0017
consult-now =
    .title = Be en sakkunnig om råd nu
    .say =
        En del av det som sagts passar in på att någon använder kontroll eller beroende, och en del på utnyttjande. Det avgör ingenting. Det är ett gott skäl att be om råd i dag.

        - Tacka personen. Vad som händer härnäst avgör hon eller han.
        - Fråga vad som oroar mest och om det är tryggt att gå dit personen nu är på väg.
        - Berätta att hjälpen från hjälpsystemet är frivillig, att den inte kräver någon polisanmälan och att hjälpsystemet inte anmäler sina klienter till polisen.
        - Lova inget som du inte själv kan göra.

        En vuxens eget val att sälja sex är inte människohandel. Tala om kontroll och utnyttjande, inte om arbetet.

# of: 14ee7c82
call-for-advice =
    .text = Ring { $phone-assistance-system }, när som helst på dygnet. Du kan fråga utan att säga vem det gäller.

# of: 259b7bc2
only-with-consent =
    .text = Hänvisa till hjälpsystemet bara med samtycke. Personen kan också själv vända sig dit.

# of: 906d510e
needs-first =
    .text = Sköt det som behövs nu: läkare, en plats att sova på, vila, en jurist.

# of: ebd05f7b
plan-for-safety =
    .text = Kom överens om ett tryggt sätt att hålla kontakt och om vad man gör om något händer. Vid akut fara: { $phone-emergency }.

# of: 3f8bfdf2
police-is-their-choice =
    .text = Att gå till polisen är personens eget beslut, om det inte gäller ett barn eller ett planerat allvarligt brott. För den som kommer från ett land utanför EU och säljer sex kan det innebära en risk: först en jurist.

# of: f37e79f9
talk-further =
    .title = Fortsätt samtalet
    .say =
        En del av det som sagts kan betyda att någon använder kontroll, beroende eller utnyttjande. Andra förklaringar är möjliga, och ett enda samtal visar sällan allt.

        - Pressa inte fram mer i dag. Erbjud en ny tid, gärna med samma personer.
        - Återkom till det som personen i början önskade hjälp med.
        - Berätta att personen själv kan be om råd, utan att säga sitt namn.

        En vuxens eget val att sälja sex är inte människohandel och behöver inte ursäktas.

# of: b53663f3
think-with-others =
    .text = Tänk igenom läget med en sakkunnig utan att nämna personen: { $phone-assistance-system }, när som helst på dygnet.

# of: ad7a831e
new-time =
    .text = Kom överens om en ny tid och ett tryggt sätt att hålla kontakt.

# of: c026e3b2
what-is-needed-anyway =
    .text = Hjälp med det personen behöver i alla fall: hälsa, boende, pengar, juridiska råd.

# of: e6f5e447
open-door =
    .title = Dörren står öppen
    .say =
        Svaren bildar inte en helhet av kontroll eller utnyttjande så som den här listan beskriver det. Det utesluter ingenting: det kan vara människohandel utan något av dessa tecken, och det finns många skäl att inte berätta.

        - Tacka personen och säg att hon eller han är välkommen tillbaka med vad som helst.
        - Återkom till det som personen i början önskade hjälp med, och respektera svaret om det är ”inget”.
        - Om något ännu oroar dig, be om råd utan att nämna personen.

        En vuxens eget val att sälja sex är inte människohandel. Det som personen berättar om sitt eget liv räcker.

# of: c18fa979
help-anyway =
    .text = Erbjud sådant som vem som helst kan behöva: hälsovård, juridiska råd, socialservice, någon att prata med.

# of: 7a10b696
worry-remains =
    .text = Din egen oro är skäl nog att be om råd: { $phone-assistance-system }, när som helst på dygnet.
