### translation: draft

# of: c3b2d13b
about =
    .title = Samtal om arbetet
    .summary = Ett varsamt samtal med en vuxen vars arbetsvillkor kanske inte är rimliga eller som kanske inte är fri att sluta. Det kan avslutas när som helst.
    .unverified-because = Regeln är publicerad, men inte dess träffsäkerhet; våra frågor har inte prövats med någon. Tecknen kommer från en sekundär källa. Vilka planerade brott som måste anmälas ska bekräftas.
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

# of: a00ef733
heard-and-agreed =
    .ask = Har personen fått höra vad samtalet är till för och gått med på det?
    .help = Tystnad eller en artig nick är inte samtycke. Ge tid att tänka, och svara på det personen frågar. Berätta med egna ord:
    .tells-purpose = Jag frågar om ditt arbete för att vi tillsammans ska se vilken hjälp eller vilka råd som kunde vara till nytta för dig.
    .tells-kept = Inget sparas om du inte går med på det. Du får också säga vem som får se mina anteckningar.
    .tells-skip-and-stop = Du kan hoppa över vilken fråga som helst, ta paus eller sluta när du vill, och du kan ta tillbaka ditt samtycke senare.
    .tells-limits = Min tystnadsplikt har gränser: om ett barn är i fara eller ett allvarligt brott planeras kan jag behöva berätta det för myndigheterna.

# of: 1a9cec7f
adult =
    .ask = Har personen fyllt 18 år?
    .help =
        Fråga i förbigående: ”Får jag fråga hur gammal du är?” Inga papper behövs.

        Om du inte vet och det finns skäl att tro att personen kan vara under 18 år, svara ”nej” eller ”vet inte”. Då följer några varsamma frågor och vad som ska göras för ett barn.

# of: 28c42e0c
well-being =
    .part = Till att börja med
    .ask = Hur går det på arbetet just nu?
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

# of: 2d03b0d2
wishes =
    .ask = Är det något du skulle vilja ha hjälp eller råd med?
    .help = Det personen själv vill kommer först, och det räknas inte. Återkom till det i slutet.
    .choice-pay = Lön eller arbetstider
    .choice-home = Boende
    .choice-other-work = Ett annat arbete
    .choice-health = Hälsa
    .choice-legal = Juridiska råd
    .choice-someone-to-talk-to = Någon att prata med

# of: e9982da6
as-told =
    .part = Hur det började
    .ask = Är arbetet så som du fick höra innan du började?
    .help = Vilseledandet kan gälla arbetet, lönen eller villkoren. Planer ändras också utan att någon ljuger.
    .choice-as-agreed = Ja, ungefär
    .choice-changed = Nej, men ingen ljög
    .choice-lied-about-job = Någon ljög om vad arbetet skulle vara
    .choice-lied-about-pay = Någon ljög om lönen
    .choice-lied-about-terms = Någon ljög om arbetstider eller andra villkor

# of: 26289d26
owes-money =
    .ask = Är du skyldig någon pengar, till exempel för resan eller för att få arbetet?
    .help = En skuld är vanlig och räknas inte i sig. Den öppnar bara nästa fråga.

# of: 4c260364
debt-holds-you =
    .ask = Håller skulden dig kvar i arbetet, så att du inte kan sluta innan den är betald?
    .help = Det är greppet som är avgörande, inte summan. Fråga inte till vem.

# of: 3833b42d
weekly-hours =
    .part = Arbetstid och lön
    .ask = Ungefär hur många timmar arbetade du förra veckan?
    .help = Antalet räknas inte. Många arbetar mycket av egen vilja, så en lång vecka öppnar bara nästa fråga. Gränsen på 50 timmar är vår egen och kommer inte ur någon lag.
    .number-unit = timmar

# of: 1776524a
must-work-that-much =
    .ask = Måste du arbeta så mycket, så att det skulle få följder att säga nej?
    .help = Frågan är vems val det är. Att man behöver pengarna är också ett val, och ett vanligt sådant.

# of: b102bda1
pay =
    .ask = Vilka av dessa stämmer om din lön?
    .help = Fråga vad som händer, inte om summor. Avtalade avdrag som syns på lönespecifikationen är vanliga.
    .choice-as-agreed = Jag får det som avtalats
    .choice-late = Den är ibland sen
    .choice-little-or-none = Jag får mycket lite eller inget
    .choice-given-back = Jag måste ge tillbaka en del
    .choice-held-back = Någon håller inne den så att jag inte kan sluta

# of: 77cca2e6
dangerous-work =
    .part = Arbetet och hemmet
    .ask = Måste du göra farligt arbete utan skydd eller handledning?
    .help = Vissa arbeten har risker till sin natur. Det avgörande är om man får säga nej och får skydd.

# of: 1f5c8920
lives-with-colleagues =
    .ask = Bor du med arbetskamrater eller i en bostad som hör till arbetet?
    .help = Vanligt, och det räknas inte. Svaret visar vad som skulle ändras om personen bytte arbete.

# of: 6fc20c37
home =
    .ask = Kan du välja var du bor?
    .help = En enkel eller trång bostad är inte poängen; det är att inte få välja.
    .choice-yes = Ja
    .choice-dear = I princip, men hyrorna är höga
    .choice-not-allowed = Nej, och stället är dåligt

# of: 414511da
free-time =
    .ask = Kan du efter arbetet gå dit du vill och träffa eller ringa vem du vill?
    .help = Friheten att röra sig och hålla kontakt. En avlägsen plats eller trötthet är en annan sak.
    .choice-yes = Ja
    .choice-tired = Ja, men jag är för trött eller långt borta
    .choice-someone-decides = Nej, någon bestämmer eller vaktar

# of: 0433d364
papers =
    .part = Papper och hjälp av andra
    .ask = Är det någon som har dina papper och inte ger tillbaka dem när du ber?
    .help = Vilka papper som helst: pass, kort, avtal. Fråga inte om uppehållsrätt.

# of: 373101e9
one-person =
    .ask = Är det någon på arbetet som ordnar bostad, skjutsar eller papper åt dig?
    .help = Hjälp är vanligt, särskilt i ett nytt land, och räknas inte i sig.

# of: 6a27ac97
one-person-decides =
    .ask = Är det någon som använder det för att bestämma över dig?
    .help = Tecknet är makten, inte hjälpen. Personen behöver inte säga vem det är.

# of: 0e77db99
situation-used =
    .ask = Har någon använt din situation i landet mot dig?
    .help = Fråga inte hur situationen är. Att sakna tillstånd räknas inte; att någon använder det räknas.
    .choice-no = Nej
    .choice-worried = Nej, men jag oroar mig själv för den
    .choice-would-report = Någon har sagt att hon eller han ska anmäla mig
    .choice-other-use = Någon har använt den på annat sätt

# of: 2fda189f
threatened =
    .part = Rädsla och trygghet
    .ask = Är det någon som hotar dig eller dina närstående?
    .help = Ett hot kan vara tyst och gälla familj på annat håll. Om faran är akut, sluta här och ring { $phone-emergency }.

# of: ec95333c
hurt =
    .ask = Har någon gjort dig illa för att få dig att arbeta eller lyda?
    .help = Sent, för att det är tyngst. Ja eller nej räcker: fråga inte vad som hände och visa varken förfäran eller tvivel. Erbjud en paus.

# of: a884da97
anything-else =
    .part = Till slut
    .ask = Är det något du vill säga som jag inte frågade om?
    .help = Sista ordet är personens. Inget skrivs upp här.

# of: d04d9857
scoring =
    .note =
        Regeln kommer från ett finländskt instruktionskort för myndigheter (2022): ett ”ja” eller två ”kanske” är skäl att titta närmare. Frågorna är våra egna; kortets frågor har inte använts. Ett ”ja” är här ett svar som räknas som ett tecken, och ett ”kanske” är ”vet inte” på en fråga om ett tecken.

        - ”Titta närmare” betyder: prata mer och be om råd. Det är inget konstaterande om personen eller arbetsgivaren.
        - Regeln uppfylls lätt, så den säger ofta ”titta närmare” när det gäller lön eller arbetstider. Också det är värt hjälp: personen har rättigheter som arbetstagare.
        - Inga siffror om regelns träffsäkerhet har publicerats, och de här frågorna har inte prövats. En översatt fråga är en ny fråga.
        - ”Vill inte säga” talar varken för eller emot. Det gör inte heller luckor eller ändringar i berättelsen.
        - När alla svar är ”nej” är inget uteslutet.

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

# of: 5ef55f15
look-closer =
    .title = Titta närmare, med råd
    .say =
        Något sades eller blev öppet som är värt att titta närmare på. Det avgör ingenting, varken om personen eller om arbetsgivaren.

        - Tacka personen. Vad som händer härnäst avgör hon eller han.
        - Fråga vad som oroar mest och om det är tryggt att gå till arbetet och hem.
        - Kontakta inte arbetsgivaren eller någon på arbetsplatsen.
        - Berätta att hjälpen från hjälpsystemet är frivillig, att den inte kräver någon polisanmälan och att hjälpsystemet inte anmäler sina klienter till polisen.
        - Lova inget som du inte själv kan göra.

        Kanske gäller det lön, arbetstider eller säkerhet i arbetet. Också det kan gå att rätta till, vad det än kallas.

# of: 14ee7c82
call-for-advice =
    .text = Ring { $phone-assistance-system }, när som helst på dygnet. Du kan fråga utan att säga vem det gäller.

# of: 259b7bc2
only-with-consent =
    .text = Hänvisa till hjälpsystemet bara med samtycke. Personen kan också själv vända sig dit.

# of: dfc1668e
permit-first =
    .text = Om personen kanske arbetar utan rätt till det, kommer juristen först: inspektörerna måste berätta för polisen om de misstänker det.

# of: 1397a1ea
workers-rights =
    .text = Om lön, arbetstider och säkerhet i arbetet ger arbetarskyddsmyndigheten råd per telefon. Ring själv, utan namn.

# of: ebd05f7b
plan-for-safety =
    .text = Kom överens om ett tryggt sätt att hålla kontakt och om vad man gör om något händer. Vid akut fara: { $phone-emergency }.

# of: 9eb0b515
nothing-excluded =
    .title = Dörren står öppen
    .say =
        Inget av det som frågades nämndes. Det utesluter ingenting: det kan vara människohandel utan något av dessa tecken, och det finns många skäl att inte berätta.

        - Tacka personen och säg att hon eller han är välkommen tillbaka med vad som helst.
        - Återkom till det som personen i början önskade hjälp med, och respektera svaret om det är ”inget”.
        - Om något ännu oroar dig, be om råd utan att nämna personen.

# of: c18fa979
help-anyway =
    .text = Erbjud sådant som vem som helst kan behöva: hälsovård, juridiska råd, socialservice, någon att prata med.

# of: 7a10b696
worry-remains =
    .text = Din egen oro är skäl nog att be om råd: { $phone-assistance-system }, när som helst på dygnet.
