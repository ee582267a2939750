### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: 8cdaad96
about =
    .title = Att möta en människa
    .summary = Den första kontakten: vad som ska vara på plats innan man frågar något, en allmän fråga och ett kort svar, och inga löften.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls.

# of: 272d4ba7
prepare =
    .text = Räknar upp vad som ska vara på plats innan man frågar något: säkerhet, avskildhet, tolk och samtycke.

# of: ef3d422c
ask =
    .text = Ställer en allmän fråga, nöjer sig med ett kort svar och slutar där, utan att lova något.

# of: b6c673eb
before-you-ask =
    .title = Innan du frågar något
    .trainer =
        Gå igenom stegen i det utdelade materialet i ordning och fråga vid varje steg: ”Hur är det på din arbetsplats i dag?” Ordningen är viktig: om ett steg inte fungerar, stanna där och ge bara det som personen kom för, ett telefonnummer och en ny tid.

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

# of: c6ebcb2a
interpretation-in-investigation =
    .text = Ett offer som inte kan förfarandets språk får använda ett språk som hon eller han talar i alla skeden av utredningen. Myndigheten ska ordna en tolk.

# of: 947c0efc
slide-before-you-ask =
    .title = Innan du frågar något
    .text =
        1. I säkerhet nu?
        2. På tu man hand, ingen hör?
        3. En yrkestolk?
        4. Varför jag frågar, vad jag antecknar
        5. Vad jag inte kan hålla hemligt

        Fungerar inte ett steg: **stanna där.**
    .notes =
        Fråga vid varje steg hur det är i deltagarnas eget arbete. Lägg märke till vad de säger att de ska ändra.

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

# of: 1e6c89b6
before-you-ask-police =
    .trainer =
        Paren övar de tre första meningarna: vem jag är, varför jag är här, vad jag antecknar. Också uniformen, polisbilen och klockslaget talar. Vem ser personen tillsammans med dig?
    .participant =
        ”Jag heter … och kommer från polisen. Jag talar med alla här en stund på tu man hand. Du behöver inte berätta något för mig, och jag antecknar bara …” Säg det bara i den mån det är sant. Berätta om biträde, stödperson och tolk före ett längre samtal.

# of: c08fe2eb
before-you-ask-border =
    .trainer =
        Gå igenom ert eget kontrollställe: var kan två människor och en telefontolk sitta utan att synas från kön?
    .participant =
        ”Vi talar med en del resenärer en stund på tu man hand, sedan får du tillbaka dina papper.” Ge passet i personens egen hand, aldrig till någon i sällskapet.

# of: e70fa333
before-you-ask-reception =
    .trainer =
        Planera ett kort samtal på tu man hand med varje ny boende och ett till några veckor senare. Det är ofta vid det andra som människor berättar.
    .participant =
        ”Jag talar med alla på tu man hand när de kommer och igen senare.” Aldrig en annan boende som tolk. Är språkgruppen liten, ta en tolk från annat håll, per telefon, och säg inget namn.

# of: 5cf31911
before-you-ask-outreach =
    .trainer =
        Kom överens innan ni går ut: vem av er två pratar, vem håller ögonen på omgivningen och vid vilket ord ni båda går därifrån.
    .participant =
        Håll avstånd medan personen har någon med sig. Dela ut det som alla får. ”Vi är här varje tisdag.” Fråga var och hur personen vill prata.

# of: 0d26bd26
before-you-ask-hotline =
    .trainer =
        Öva ett samtal där den som ringer bara kan säga ja och nej.
    .participant =
        - ”Kan du tala fritt nu? Ja eller nej räcker.”
        - Kom överens om ett ord för *jag måste sluta*. Efter det talar ni om något vardagligt.
        - Ring tillbaka eller skriv bara om personen bad om det och sade hur.
        - Ta reda på om ett samtal till ert nummer syns på räkningen, och säg det.

# of: 9f52a965
before-you-ask-volunteers =
    .participant =
        Tolka inte för någon i din egen bekantskapskrets. Lova inte att hålla något hemligt innan du känner till organisationens regler: ”Ibland frågar jag min kontaktperson om råd. Jag skulle inte säga ditt namn. Går det bra?”

# of: 9a169455
before-you-ask-trainers =
    .participant =
        Låt varje deltagare skriva ner den enda mening som gör att man på arbetsplatsen träffar alla på tu man hand, och säga den högt till tre personer. Det är genom den meningen som arbetssättet ändras.

# of: 9644dc15
asking =
    .title = En fråga, och sedan att lyssna
    .warning = Ni spelar upp ett samtal. Välj din roll själv, eller titta på i stället.
    .trainer =
        Grupper på tre: yrkesperson, person, observatör. Tre rundor på fyra minuter, sedan fyra minuter tillsammans. Personen har en hemlig mening i tankarna, till exempel ”jag får inte min lön” eller ”det är inget fel, jag är trött”, och bestämmer om den ska sägas.

        Yrkespersonen säger varför hon eller han frågar, ställer en fråga ur materialet, godtar svaret och avslutar. Ingen andra fråga om samma sak.

        __Observatören räknar__ bara två saker: tystnader som fick vara och löften.

        __Avbryt__ en scen som blir dramatisk. Inget våld spelas upp, och ingen spelar den som utnyttjar.

        __Lyssna efter__ ”varför gjorde du…” (låter som en anklagelse) och ”slog han dig?” (lägger orden i munnen). Föreslå ”finns det något som kunde göra det här lättare?”

        __Svår stund:__ ”Men jag behöver detaljerna för att kunna hjälpa.” → Du behöver veta vad personen vill nu. Varje gång det måste berättas kostar det.

        __Ont om tid?__ Två rundor på tre minuter, sedan fyra minuter tillsammans.
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

# of: 74476181
slide-asking =
    .title = En fråga, och sedan lyssna
    .text =
        ”Är det någon som hotar dig eller dina närstående?”

        - Varför jag frågar
        - En fråga
        - Svaret räcker
        - Tack, och var jag finns
    .notes =
        Observatören räknar tystnader som fick vara och löften. Inget annat.

# of: f882a393
asking-health =
    .participant =
        Knyt frågan till vården: ”Många med sådana symtom arbetar för mycket. Får du vila när du behöver det?” Undersök bara det som besöket kräver, och säg före varje steg vad du gör.

# of: 0e18e502
asking-social =
    .participant =
        Knyt frågan till ärendet: ”För att planera det här behöver jag veta: bestämmer du själv över dina pengar?” Svaret ”allt är bra” räcker. Fråga igen nästa gång, som du frågar alla.

# of: 58b16539
asking-police =
    .trainer =
        __Svår stund:__ ”Vårt jobb är att utreda.” → Ja, senare och en gång: i ett förberett förhör, med tolk och biträde. Det första mötet avgör om det blir något.
    .participant =
        Ett första möte är inte förhöret. Ställ de allmänna frågorna, gör läget tryggare för personen och lämna berättelsen till ett förberett förhör, så att den berättas en gång. Personen kan be om samma förhörsledare och om någon av samma kön.

# of: 2c325860
asking-border =
    .participant =
        Du har minuter. ”Vet du var du ska sova i natt?” ”Kan du gå om du vill?” ”Är det någon som hotar dig eller din familj?” Sedan ett nummer som går att bära tryggt, också när svaret var nej.

# of: 049daa59
asking-reception =
    .participant =
        Förläggningens personal och Migrationsverkets utredare frågar av olika skäl. Säg vilken du är och om det personen säger hamnar i papperen i asylärendet.

# of: 975c61a4
asking-outreach =
    .participant =
        Prata först om det som personen vill prata om. Om du alls frågar: ”Är allt bra med dem du har omkring dig?” Nästa möte betyder mer än det här svaret.

# of: ec0f48da
asking-hotline =
    .participant =
        Låt tystnaden vara. ”Jag är kvar.” ”Ta den tid du behöver.” Om tystnaden är lång: ”Är det lättare om jag frågar och du säger ja eller nej?” Avsluta med hur man ringer igen, i en mening.

# of: 8f5ddb6d
asking-volunteers =
    .participant =
        ”Hur har du det?” är fråga nog. Om det kommer något tungt, lyssna, tacka, fråga vad personen vill och ta det till din kontaktperson.

# of: 28447de7
asking-trainers =
    .participant =
        - Be efter första rundan observatörerna bara om de två siffrorna. Människor rättar sig själva när de hör dem.
        - Kommentera meningar, aldrig personer.
        - Den som tittade på tar en roll i andra rundan bara om hon eller han själv erbjuder sig.

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

# of: 488c3ca5
slide-no-promises =
    .title = Säg det så att det är sant
    .text =
        ”Nu är du trygg.”

        ”Du får uppehållstillstånd.”

        ”Ingenting kommer att hända dig.”

        ”Jag berättar aldrig för någon.”
    .notes =
        Ett löfte i taget; låt gruppen hitta egna ord innan du ger dina.

# of: f721aa91
no-promises-police =
    .participant =
        Två löften lockar: ”ingen får veta” och ”du blir inte straffad”. Säg i stället vem som läser protokollet, och att en jurist bör få höra vad personen har fåtts att göra.

# of: a9508b33
no-promises-border =
    .participant =
        Lova inte inresa, tillstånd eller att inget följer. Du kan säga: ”Jag kan ringa dem som hjälper, och du kan prata med dem härifrån.”

# of: 8a60fe7c
no-promises-reception =
    .participant =
        Tillståndet är det du får flest frågor om. ”Jag beslutar inte om det, och jag vet inte hur det går. Ditt biträde kan berätta vad som är möjligt.”

# of: e4292260
no-promises-hotline =
    .participant =
        Säg vad ni gör med ett samtal: om det spelas in, om du ser numret och när du skulle ringa { $phone-emergency } utan att fråga.

# of: 5244ee1e
q-companion =
    .ask = Någon i sällskapet erbjuder sig att tolka och svarar i personens ställe. Vad gör du?
    .choice-accept = Jag tackar ja, så att inget drar ut på tiden.
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
