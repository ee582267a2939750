### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: a4e18234
about =
    .title = Människohandel i polis- och gränsarbete
    .summary = En halv dag för poliser och gränsbevakare: vad människohandel är och inte är, hur man besöker, bemöter och hör människor så att de kan tala, och hur man arbetar med dem som hjälper.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls. Kontrollera strafflagen, utlänningslagen och förundersökningslagen med era egna jurister.
    .group = 8–20 personer från polisen och gränsbevakningen, både uniformerade och utredare, i ett rum där små grupper kan prata utan att höra varandra. Dessutom ett lugnt rum intill. Två utbildare: en som kan utredning och en från en stödorganisation.

# of: 17dc33f2
plan-a-visit =
    .text = Planerar ett besök så att de som utnyttjas kan tala och de som inte utnyttjas inte förlorar något på det.

# of: 0ef781c4
take-a-first-report =
    .text = Visar de första tio minuterna med en människa som kanske anmäler utnyttjande: säkerhet, språk, rättigheter och en öppen fråga.

# of: 5bd2d267
arrange-an-interview =
    .text = Räknar upp villkoren för ett förhör som en rädd människa orkar med och motiverar vart och ett.

# of: 1d6899d4
explain-non-punishment =
    .text = Förklarar vad man kan säga och vad man inte kan lova en människa som har brutit mot lagen för att någon annan tvingade henne.

# of: add565a3
share-the-work =
    .text = Beskriver vem som gör vad mellan utredningen, hjälpsystemet och stödorganisationerna och vad var och en får berätta för de andra.

# of: 4b57cd91
safety =
    .content-warning = I dag talar vi om utnyttjande, våld och hot, utan detaljer. Några av oss har mött sådant i arbetet eller levt med det hemma. Någon av oss har kanske sålt sex eller känner någon som har det. Ingen behöver berätta något om sig själv. Du får gå ut när som helst utan att säga varför, oavsett tjänstegrad.
    .distress-plan = En av utbildarna håller ögonen på gruppen och följer efter den som går ut upprörd, om personen inte vill vara ensam. Erbjud det lugna rummet, vatten och tid. Fråga vad som skulle hjälpa, inte vad som har hänt. Chefer får inte veta något. Fråga före hemfärden vem som kan vara med personen och påminn om avlastningssamtal och företagshälsovård. Erbjud numren till Brottsofferjouren { $phone-riku } och Nollinjen { $phone-nollalinja }. Avbryt en berättelse ur ett verkligt fall där någon kan kännas igen. Ring { $phone-emergency } vid omedelbar fara.

# of: 67fca631
welcome =
    .title = Välkommen och första testet

# of: 5cc90f5b
opening =
    .title = Inledning och spelregler
    .trainer =
        __Läs upp__ innehållsvarningen långsamt och berätta var det lugna rummet finns. Säg vilka utbildarna är. Sedan en runda: förnamn, enhet och en situation på patrull, vid gränsen eller i kundtjänsten där du inte visste vad du skulle tro.

        __Kom överens om fyra regler__ och skriv upp dem:

        - Verkliga fall stannar utanför eller berättas så att varken människa eller plats kan kännas igen.
        - I det här rummet finns ingen rang. Man får vara av annan mening, men inte håna.
        - Vi talar om varje grupp av människor som om de satt i rummet. Det kanske de gör.
        - Det som sägs i dag används inte mot någon här.

        __Svår stund:__ ”Allt det här vet vi redan.” → ”Bra. Då kan ni hjälpa oss med fallen. De flesta avgörs på fem minuter vid dörren.”
    .participant =
        Du får lämna rummet när du vill. Tänk redan nu på en människa som du kan ringa i kväll om dagen stannar kvar hos dig.

# of: ca44ac05
slide-rules =
    .title = Så arbetar vi i dag
    .text =
        - Ingen kan kännas igen
        - Ingen rang i det här rummet
        - Varje grupp av människor kan vara här
        - Du får gå ut när du vill
    .notes =
        Låt reglerna synas hela dagen. Peka på dem i stället för att argumentera.

# of: ef4e1b2c
board-and-pens =
    .text = Blädderblock eller tavla och pennor

# of: 1472c1fb
course-handouts =
    .text = Utdelat material och en aktuell lista över tjänster till var och en

# of: 23bcaeca
pre-test =
    .title = Test före kursen
    .trainer =
        Säg att testet mäter kursen och inte människorna. Inga namn, inga enheter: var och en skriver en kod som bara hon eller han känner till och kommer ihåg om ett halvt år. Chefer ser bara summor.

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

# of: 72553d4d
at-the-door =
    .title = Vid dörren

# of: c33ae3ef
morning-break =
    .title = Paus

# of: bf3f856d
visit-plan =
    .title = Ett besök som inte gör skada
    .warning = Vi planerar ett besök i en lägenhet. Ingen blir skadad i det.
    .trainer =
        __Ge uppgiften:__ ”En granne ringer: många män går till en lägenhet, han har sett två kvinnor, och en av dem grät i trappan. Ni ska åka dit.” Grupper om fyra fyller i arket i tolv minuter. Sedan läser varje grupp bara en rad.

        __Fråga vid varje rad:__ ”Vem bär risken för det här om ingen där utnyttjas? Och om någon gör det?”

        __En bra plan har__ få poliser, minst en som en rädd människa kan ha lätt att prata med; inga kameror, ingen press, inga rop; en fråga på förhand till hjälpsystemet eller en stödorganisation, utan att nämna någon; en professionell tolk redo per telefon; samtal med alla i enrum och på samma sätt; ett nummer till var och en, i en form som går att gömma; inga kondomer, telefoner eller pengar som tas som ”tecken”; en säng för natten om någon vill därifrån; och en plan för att ingenting kommer fram.

        __Lyssna efter__ ”vi tar ut alla och reder ut det sedan”. Fråga: ”Vem har då förlorat sitt hem, sin inkomst och sin tillit, och vad har de lärt sig om att ringa er?”

        __Svår stund:__ ”Utan överraskning försvinner bevisen.” → En del insatser kräver överraskning. Då ska också stödpersonal, tolkar och sängplatser finnas med i planen från första dagen. En styrkedemonstration är ingen utredning.

        __Svår stund:__ ”De är här utan rätt.” → Fråga vad som enligt era jurister gäller i dag. Bestäm innan ni ringer på vad besöket är till för. En människa kan inte anmäla något till den som har kommit för att skicka bort henne.
    .participant =
        - **Före:** Vad är besöket till för? Vem frågar vi om råd utan att nämna någon? Tolk, säng, stödpersonal.
        - **Vid dörren:** få människor, enkla ord, vilka vi är och varför.
        - **Inne:** alla i enrum, alla på samma sätt, inget tas som ”tecken”.
        - **Efteråt:** ett nummer till var och en, inga påtryckningar, det vi lovade blir gjort.

# of: 87a88408
slide-who-carries =
    .title = Vem bär risken?
    .text =
        - Om ingen här utnyttjas
        - Om någon gör det
        - I natt
        - Nästa gång de behöver oss
    .notes =
        Visa bilden medan grupperna läser sina rader. Ställ de fyra frågorna om varje plan.

# of: 74e877da
planning-sheets =
    .text = Ett stort ark till varje grupp, indelat i före, vid dörren, inne och efteråt

# of: 25260064
visit-plan-border =
    .trainer =
        __Ge i stället den här uppgiften:__ ”På morgonfärjan reser fyra vuxna med en man som räcker fram allas pass och svarar för alla.” Arket är detsamma. En bra plan har ett rutinmässigt skäl att tala med var och en i enrum, en tolk per telefon, två minuter för var och en, passet tillbaka i vars och ens egen hand och ett nummer till alla fyra.
    .participant =
        Vid en gräns har ni minuter. Tala rutinmässigt med var och en i enrum, ge varje pass i ägarens hand, ställ en fråga, lämna ett nummer. Mer behöver ni inte ta reda på där.

# of: a956260e
report-and-interview =
    .title = Första anmälan och förhör

# of: c33ae3ef
second-break =
    .title = Paus

# of: c35e28c8
first-ten-minutes =
    .title = De första tio minuterna
    .warning = Vi spelar ett samtal vid en disk. Välj din roll själv; du får titta på i stället.
    .trainer =
        Tre och tre: polis, person, observatör. Två omgångar på fyra minuter, sedan tio minuter tillsammans. På personens lapp står **ett** av följande och inget mer: *Jag vill ha tillbaka mitt pass.* · *Jag vill veta vad som händer om jag berättar.* · *En vän skickade mig; jag är inte säker på att jag vill vara här.*

        Polisen gör fem saker i den här ordningen: en plats där ingen lyssnar · språket, och en tolk som personen godtar · vem jag är, vad jag skriver upp och vem som läser det · vilken hjälp som finns, **vare sig** du anmäler **eller inte** · en öppen fråga: ”Vad vill du berätta för mig i dag?”

        __Observatören räknar__ löften, och frågor som börjar med ”varför gjorde du”.

        __Avbryt__ en scen som blir förhör eller teater. Inget våld spelas.

        __Lyssna efter__ ”om du inte berättar kan jag inte hjälpa”. Det är inte sant: hjälpsystemets hjälp väntar inte på en anmälan. Be gruppen säga det igen så att det stämmer.

        __Svår stund:__ ”Men jag behöver ett namn, en plats och ett datum för att öppna ett ärende.” → Du behöver så mycket att du kommer vidare. Resten kommer i ett förhör som är förberett. Den som går härifrån med ett nummer kan komma tillbaka med ett biträde.
    .participant =
        __I den här ordningen__

        - En plats där ingen lyssnar. Är personen i säkerhet nu och i natt?
        - Språket. En professionell tolk som personen godtar, aldrig någon som följde med.
        - Vem jag är, vad jag skriver upp, vem som läser det.
        - Vilken hjälp som finns, vare sig du anmäler eller inte.
        - ”Vad vill du berätta för mig i dag?”

        Om det du hör räcker för att misstänka ett brott, säg det innan du handlar, och säg vad som händer sedan. Berätta att personen kan få ha ett rättsbiträde och en stödperson.

# of: 331bcc15
first-ten-minutes-border =
    .trainer =
        Spela det som en andra kontroll: ett rum med dörr, tio minuter, en färja som går. Samma fem saker, i den här ordningen. Personen får också låta bli att säga något och resa vidare.
    .participant =
        Vid en andra kontroll: stängd dörr, språk, vem jag är, vilken hjälp som finns. ”Du behöver inte berätta något för mig för att resa vidare.” Säg det bara om det är sant. Ett nummer, i personens egen hand.

# of: 85125dbc
slide-first-five =
    .title = De första tio minuterna
    .text =
        1. Ingen lyssnar
        2. Språket
        3. Vad jag skriver upp
        4. Hjälp, vare sig du anmäler eller inte
        5. ”Vad vill du berätta för mig i dag?”
    .notes =
        Låt bilden synas under båda omgångarna.

# of: 768951bb
role-slips =
    .text = Rollappar till varje grupp om tre, skrivna efter utbildarens anvisningar

# of: 2a1f8395
interview-conditions =
    .title = Ett förhör som en människa orkar med
    .trainer =
        Paren skriver i sex minuter vad som gör det svårt att tala i *deras eget* förhörsrum: glasdörr, uniform, radio, fyra främlingar, ingen paus, klockan. Sedan skriver de bredvid vad de kan ändra utan att fråga någon.

        __Samla på tavlan__ under fem ord: rum, människor, tolk, tid, efteråt.

        __Lyssna efter__ hur minnet omtalas. En berättelse med luckor, eller i en annan ordning andra gången, är inget tecken på lögn. Planera korta stunder, låt personen först berätta fritt, pröva henne inte med kuggfrågor.

        __Fråga om tolken:__ Från vilken stad och krets kommer tolken? Känner personen tolken? Har man kommit överens om fackets ord, så att ”hallick”, ”förmedlare” och ”chef” inte är ett och samma ord?

        __Svår stund:__ ”Försvaret utnyttjar varje lucka.” → Skriv då upp hur förhöret gick till: pauser, språk, vilka som var med. Det är det som skyddar det.
    .participant =
        - **Rum:** avskilt, lugnt, ingen går förbi.
        - **Människor:** få; samma förhörsledare varje gång; av samma kön om personen önskar.
        - **Tolk:** professionell, godtagen, inte från samma krets; orden överenskomna i förväg.
        - **Tid:** pauser, flera korta stunder, först fri berättelse.
        - **Efteråt:** vart går personen nu, med vem, och vem kan hon eller han ringa?

# of: 1fbf36cb
interview-conditions-border =
    .participant =
        Om du inte själv utreder: säg vem som gör det, anteckna personens egna ord, språket och tolken och lämna dem vidare, så att ingenting behöver berättas två gånger.

# of: 9a5959f7
terms-checked =
    .text = Polisyrkeshögskolans handbok påminner förhörsledare om att kontrollera att termerna är rätt översatta och att inte lova något som man inte kan göra.

# of: 81d72373
slide-interview =
    .title = Rum, människor, tolk, tid, efteråt
    .text =
        Vad kan jag ändra **i morgon**, utan att fråga någon?
    .notes =
        Samla först vad som är svårt, sedan vad som ändras. Sluta med den andra listan.

# of: c01b121d
two-cases =
    .title = Två fall

# of: ae91fc67
case-ivana =
    .title = Ivana
    .trainer =
        Säg inte i förväg vilket slags fall det är. Grupper om fyra, åtta minuter, sedan tillsammans. **Detta är inte människohandel.** Ett brott har skett, och Ivana är dess offer: hon har blivit rånad. Ingenting visar att någon kontrollerar, vilseleder eller utnyttjar henne.

        Om en grupp börjar utreda hennes arbete, fråga: ”Vilket brott anmälde hon?”

        __Svår stund:__ ”Men vem hyr ut lägenheten till henne?” → Skulle ni fråga det av en frisör som blivit rånad? Om ni får höra att någon tar hennes pengar eller inte låter henne gå är det en annan sak. Det har ni inte hört.

# of: cc42a6a7
slide-ivana =
    .title = Ivana
    .text =
        - Vad behöver hon i dag?
        - Vad hörde ni, och vad tror ni bara?
        - Vad kan ni säga som är sant?
    .notes =
        Visa bilden under grupparbetet. Säg först efteråt vilket slags fall det är.

# of: 520a048b
ivana =
    .text =
        Ivana, 29, kommer till disken en söndagsmorgon med en vän. I natt tog en man 600 euro ur hennes väska, knuffade henne mot väggen och sprang. Hon har hans nummer och ett meddelande. Hon säljer sex i en lägenhet som hon hyr per vecka; vännen har det andra rummet och gör detsamma. De kom till landet på egen hand och åker hem i slutet av månaden. Hon frågar två gånger om hon får problem för att hon är här. I väskan har hon kontanter, två telefoner och kondomer.

# of: a41557e4
ivana-crime =
    .ask = Vad behöver hon av er den här morgonen?
    .listen-for = Att rånet tas på allvar, att armen sköts om, att numret och meddelandet sparas som bevis, ett klart svar om vad som händer nu och ett nummer till stöd.

# of: c1b9be17
ivana-nothing =
    .ask = Vilka detaljer säger ingenting om människohandel?
    .listen-for = Hennes arbete, lägenheten, vännen, kontanterna, två telefoner, kondomer, att hon är utlänning, rädslan för problem.

# of: 2a11a35b
ivana-answer =
    .ask = Hon frågar om hon får problem. Vad kan ni säga som är sant?
    .listen-for = Att sälja sex som vuxen är inget brott. Om inresa och vistelse: vad jag vet, vad jag inte vet och vem som kan ge råd. Inga löften.

# of: b97b511f
ivana-next =
    .ask = Vad berättar hon för sina vänner i kväll om ni gör det bra? Och om ni gör det dåligt?
    .listen-for = Att polisen tog rånaren på allvar, eller att man inte ringer polisen.

# of: 1da74865
case-ivana-border =
    .trainer =
        Vid en gräns: samma två reser hem, var och en med kontanter och två telefoner. Det finns inget brott och inget tecken. De reser vidare, och ingen håller dem kvar för att prata.

# of: 8f2e0a28
case-danylo =
    .title = Danylo
    .warning = Nästa fall handlar om hot och skuld. Det finns inget våld i det.
    .trainer =
        Läs första delen; grupperna funderar fem minuter på vad man gör vid vägkanten. Dela först därefter ut fallet, med den andra delen och frågorna: åtta minuter, och sedan tillsammans.

        Här finns **kontroll** (papper, hot, alltid någon i närheten), **utnyttjande** (lön, arbetstid) och **beroende** (en skuld som andra räknar, säng, tillstånd). Om det är människohandel avgörs senare och av andra. Det räcker för att se närmare efter, erbjuda hjälp och förbereda ett förhör.

        __Lyssna efter__ ”han är misstänkt”. Han körde bilen, och han är också en människa som någon kanske har tagit något ifrån. Båda kan vara sanna; vilket som kommer först i ert arbete påverkar vad han kan säga.

        __Lyssna efter__ att någon vill fråga honom inför arbetsledaren eller använda arbetsledaren som tolk.

# of: 0289b363
slide-danylo =
    .title = Danylo
    .text =
        __Första delen:__ vad gör ni vid vägkanten?

        __Sedan:__ kontroll, utnyttjande, beroende. Vad annat kan det vara? Vad händer i dag, med samtycke och utan?
    .notes =
        Läs den andra raden först med den andra delen.

# of: 997c4592
danylo =
    .text =
        __Första delen.__ En skåpbil stoppas på grund av en trasig lampa. Danylo, 24, kör; han har inget körkort med sig. Bak sitter fem trötta män i arbetskläder. En arbetsledare i framsätet talar för alla och har en mapp med allas papper. Han är artig och har bråttom.

        __Andra delen.__ På stationen, med tolk per telefon, säger Danylo att mappen är ”för säkerhets skull” och att han två gånger har bett om sina papper. De plockar och packar från klockan sex på morgonen, och lönen ”räknas senare” mot resan och rummet. Arbetsledaren sade åt honom att köra och att de andra annars förlorar en dag. Någon i gruppen skickades hem för att han klagade, och hans bror fick besök hemma. Danylo vill ha sina papper och sin lön. Han vill inte säga något mot någon. Han frågar vad han får för körningen.

# of: c8f64a41
danylo-alone =
    .ask = Hur får ni tala med varje man i enrum utan att göra det farligt?
    .listen-for = Ett rutinmässigt skäl som gäller alla, varje papper i ägarens hand, en professionell tolk, ingen utfrågas inför arbetsledaren, och han får ingen vink.

# of: d3fd6dac
danylo-signs =
    .ask = Vad hör till kontroll, utnyttjande och beroende? Vad annat kan vart och ett vara?
    .listen-for = Papper, hot, sällskap; arbetstid, lön; skuld, säng, tillstånd. Andra förklaringar prövas ärligt, och en del passar inte längre ihop.

# of: 3ac101cd
danylo-driving =
    .ask = Han frågar om körningen. Vad svarar ni?
    .listen-for = Det som är sant: jag kan inte säga hur det bedöms. Det har betydelse att du blev tillsagd. Berätta för ditt biträde. Inget hot och ingen byteshandel.

# of: 1629cc71
danylo-today =
    .ask = Vad händer i dag med hans samtycke, och vad utan det?
    .listen-for = Med samtycke: ett gemensamt samtal till hjälpsystemet, ett rättsbiträde, en stödperson, en säng. Utan: att fråga om råd anonymt, ett nummer som han kan bära med sig, en tid för att tala igen.

# of: e9f81957
danylo-five =
    .ask = Och de fem männen i bilen?
    .listen-for = Man talar med var och en i enrum, och alla får samma nummer, vad de än säger.

# of: 3748325b
together =
    .title = Straff, hjälp och vem som gör vad

# of: 1e8078ca
forced-to-break-law =
    .title = När en människa har fåtts att bryta mot lagen
    .trainer =
        Läs tre situationer; för varje säger gruppen vad de skulle *säga till personen*, i en mening.

        - En kvinna passerade gränsen med falska papper som andra gav henne, till en plats där hon sedan utnyttjades.
        - En pojke på 17 år säljer droger åt människor som han är ”skyldig” pengar.
        - En man utan tillstånd arbetade i två år i ett kök för nästan ingenting.

        __En sann mening__ lyder: ”Det har betydelse att någon fick dig att göra det. Berätta det för ditt biträde, och berätta för oss om du vill. Jag kan inte säga hur det bedöms.”

        __Inte sant är__ ”du blir inte straffad” och ”först brottet, sedan får vi se om resten”.

        __Fråga:__ ”Vem hos er kan titta på det innan en bot skrivs ut?” En bot den första dagen är svår att ta tillbaka.

        __Pojken__ är under 18 år. Inget medel behövs, en barnskyddsanmälan görs utan dröjsmål, och han bemöts som barn.
    .participant =
        ”Det har betydelse att någon fick dig att göra det. Berätta det för ditt biträde. Jag kan inte säga hur det bedöms.” Sök efter tecken på kontroll **innan** en bot eller ett beslut skrivs.

# of: 01614f84
border-offence-excused =
    .text = Enligt 17 kap. 7 § i strafflagen straffas inte ett riksgränsbrott som har begåtts för att personen har utsatts för människohandel.

# of: 280f5777
police-notify-too =
    .text = Också polisen hör till dem som utan dröjsmål ska göra en barnskyddsanmälan.

# of: 909d739c
slide-true-sentence =
    .title = En mening som är sann
    .text =
        ”Det har betydelse att någon fick dig att göra det. Berätta det för ditt biträde. Jag kan inte säga hur det bedöms.”
    .notes =
        Låt deltagarna säga den högt med egna ord.

# of: 5149605e
who-does-what =
    .title = Vem gör vad
    .trainer =
        Grupperna lägger tolv lappar under tre rubriker: *polisen eller gränsbevakningen* · *hjälpsystemet* · *stödorganisation eller biträde*. En del hör hemma under två. Sju minuter, sedan bara de lappar där grupperna är oense.

        Lapparna: berättar om rättigheter vid den första kontakten · beslutar vem som blir klient · ger betänketid (två) · beslutar om åtal (ingen här: åklagaren) · beslutar om tillstånd (ingen här: Migrationsverket) · hittar en säng för natten (fråga alla) · sitter bredvid personen i förhöret · ordnar tolken till förhöret · ger rättshjälp · skyddar mot hot · utreder · frågar en månad senare hur det gick.

        __Säg:__ ”En klient hos hjälpsystemet behöver inte anmäla något och inte nämna någon. Ni får fråga personen. Ni frågar inte hjälparen bakom ryggen på henne.”

        __Kom överens__ om en kontaktperson på båda sidor, före det första gemensamma fallet.
    .participant =
        - Min kontakt på hjälpsystemet: …
        - Min kontakt på stödorganisationen: …
        - Polisen som kan människohandelsärenden i vårt område: …

# of: aadde6d4
slide-who-does-what =
    .title = Vem gör vad?
    .text =
        - Polisen eller gränsbevakningen
        - Hjälpsystemet
        - Stödorganisation eller biträde

        En del hör hemma under två.
    .notes =
        Se bara på de lappar där grupperna är oense.

# of: 01b8fbc7
task-slips =
    .text = Tolv lappar med uppgifter till varje grupp, skrivna efter utbildarens anvisningar

# of: dee0b7df
national-group =
    .text = Polisen har sedan 2021 en nationell grupp som utreder människohandel.

# of: a4a45455
no-names-needed =
    .text = En klient behöver inte nämna dem som har utnyttjat henne eller honom.

# of: 3bdfda64
closing =
    .title = Avslutning

# of: 675b97fb
unit-plan =
    .title = Vad vår enhet ändrar
    .trainer =
        Var och en skriver en sak att göra inom två veckor, så liten att den blir av: en stol som flyttas i förhörsrummet, numret i patrullbilen, en mening till varje passagerare i enrum. De berättar den för en kollega från samma enhet och bestämmer en dag då de frågar varandra.
    .participant =
        Inom två veckor ska jag … Jag berättar för … att jag har gjort det. Om tre månader ser vår enhet på två besök eller förhör och frågar: vad vågade människor säga, och vad ändrade vi?

# of: a3085622
slide-small-step =
    .title = Ett litet steg
    .text =
        Inom två veckor ska jag …

        Jag berättar för … att jag har gjort det.
    .notes =
        Så litet att det blir av. Fråga också efter dagen.

# of: 034dec47
plan-cards =
    .text = Ett vykort till var och en

# of: 8658ce83
post-test =
    .title = Test efter kursen
    .trainer =
        Samma frågor, samma kod. Läs efteråt upp de rätta svaren och varför.

        __Uppföljning efter ett halvt år:__ bestäm dagen nu. Skicka testet med facit och träffas i 45 minuter: ett nytt fall, kontaktpersonerna, ändringar i lagen. Berätta vid varje resultat hur många som svarade. Fråga också vad man har gjort, inte bara vad man vet.
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

# of: 12bd1e73
last-round =
    .title = Sista rundan
    .trainer =
        En runda med ett ord: vad lämnar jag här, eller tar jag med mig? Man får stå över. Öppna inga nya berättelser. Påminn alla om avlastningssamtal. Stanna i rummet tio minuter efter slutet.
    .participant =
        Efter ett tungt besök eller förhör: berätta för en kollega hur *du* mår. Be om avlastningssamtal; det hör till arbetet.

# of: b5f72f05
slide-one-word =
    .title = Ett ord
    .text =
        Vad lämnar jag här, eller tar jag med mig?

        Man får stå över.
    .notes =
        Öppna inga nya berättelser. Stanna i rummet i tio minuter.

# of: 80fe534f
q-visit =
    .ask = En lägenhet ska besökas efter ett samtal från en granne. Vilken plan är bäst?
    .choice-all-out = Många poliser, alla förs till stationen och det reds ut där.
    .choice-alone-and-number = Få poliser, samtal med alla i enrum och på samma sätt, ett nummer och en plan för natten.
    .choice-nothing = Inget besök förrän det finns bevis för människohandel.
    .why = En styrkedemonstration skadar dem som inte utnyttjas och tystar dem som gör det. Att vänta på bevis lämnar människor ensamma.

# of: 123a4d01
q-bag =
    .ask = I en väska ser du kondomer, kontanter och två telefoner. Vad säger de dig om människohandel?
    .choice-strong = Tillsammans är de ett starkt tecken.
    .choice-weak = De är ett svagt tecken, och därför tas de som bevis.
    .choice-none = Ingenting. Inget av dem visar att någon kontrollerar eller utnyttjar personen.
    .why = Sådana saker är aldrig tecken, varken var för sig eller tillsammans. De tas inte heller ifrån någon.

# of: cae0f3bf
q-if-not-report =
    .ask = En människa vid disken är inte säker på om hon vill göra en anmälan. Vad säger du om hjälpen?
    .choice-report-first = Hjälpen börjar när det finns en anmälan.
    .choice-either-way = Du kan be om hjälp vare sig du anmäler eller inte, och jag kan säga var.
    .choice-come-back = Kom tillbaka när du har bestämt dig.
    .why = Hjälpen beror inte på straffprocessen. Hon får höra det innan hon bestämmer sig, inte efteråt.

# of: 8946160a
q-gaps =
    .ask = En människa berättar samma händelse i en annan ordning andra gången. Vilken slutsats drar du?
    .choice-lying = Att personen ljuger.
    .choice-nothing-about-truth = Ingen om sanningen. Trauma påverkar minnet; fri berättelse, pauser och korta stunder hjälper.
    .choice-trick = Att det behövs en kuggfråga för att få veta.
    .why = Luckor och ändringar visar inte att en människa ljuger.

# of: 556e0706
q-interpreter =
    .ask = Vem tolkar i förhöret?
    .choice-colleague = En arbetskamrat som kan båda språken och redan är på plats.
    .choice-professional = En professionell tolk som personen godtar och som inte är från samma krets.
    .choice-relative = En släkting, så att personen känner sig trygg.
    .why = Någon från samma krets kan höra till dem som kontrollerar personen eller föra vidare vad som sades.

# of: bffd6310
q-driving =
    .ask = En man som kanske utnyttjas frågar vad han får för att ha kört utan körkort. Vad kan du säga?
    .choice-free = Du går fri om du berättar om de andra.
    .choice-judged = Jag kan inte säga hur det bedöms. Det har betydelse att någon fick dig att göra det; berätta för ditt biträde.
    .choice-separate = Det har inget med den andra saken att göra.
    .why = Varken ett löfte eller en byteshandel är sann. Att någon fick honom att göra det har betydelse.

# of: a11c2e84
q-admitted =
    .ask = En människa har tagits in som klient hos hjälpsystemet. Vad betyder det för andra myndigheter?
    .choice-bound = De är bundna av det.
    .choice-take-account = De är inte bundna av det, men ska ta det i beaktande.
    .choice-no-meaning = Det har ingen betydelse för dem.
    .why = Intagningen är identifieringen för hjälpen. Andra beslutar i sina egna ärenden och tar den i beaktande.
