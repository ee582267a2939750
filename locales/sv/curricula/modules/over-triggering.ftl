### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: f0b33960
about =
    .title = Vad ett tecken eller ett resultat säger och inte säger
    .summary = Varför de flesta larm är falska när det man söker är sällsynt, vad båda misstagen kostar och vem vi misstänker utan att märka det.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls.

# of: 24e9a188
weigh-tools =
    .text = Förklarar med siffror varför ett tecken eller resultatet av en screening är ett skäl att se närmare efter och aldrig en dom.

# of: a6e92750
hundred-alarms =
    .title = Hundra larm
    .trainer =
        __Fråga först:__ ”Ett bra verktyg hittar varje offer. Det säger ja om 100 patienter. Hur många av dem har utsatts för människohandel?” Paren färglägger så många rutor som de gissar.

        __Räkna sedan på tavlan.__ Av 1 000 akutpatienter har 14 någon gång utsatts för människohandel. Verktyget hittar alla 14. Det säger också ja om 39 av varje 100 andra, alltså om 385. Då är 14 av 399 larm sanna: **ungefär 4 rutor av 100.** Det är inte ett dåligt verktyg. Det som det söker är sällsynt.

        __Fråga:__ ”Hur är det med de 96 andra?” Och: ”Hur är det med den som svarade nej på allt?” Ett nej utesluter ingenting.

        __Svår stund:__ ”Hellre en gång för mycket.” → Båda misstagen skadar någon. Det ena är att inte upptäcka en människa. Det andra är att misstänka, anmäla eller rädda någon som inte behövde det.

        Vi har inte hittat något verktyg som prövats i Finland, och inget som prövats med vuxna sexarbetare som grupp. Säg det. **Säg till sist:** ”Ett resultat är ett skäl att se närmare efter, tillsammans med personen. Vi skriver aldrig att någon är eller inte är ett offer.”
    .participant =
        Min gissning: … rutor av 100. Räknat: … rutor av 100.

        Anteckna vad personen sade och vad du såg. Anteckna ingen dom.

# of: 0cc21191
squares =
    .text = Ett ark med 100 tomma rutor till varje par

# of: a1acd671
raft-figures =
    .text = Verktyget RAFT prövades med vuxna akutpatienter (sammanlagt 4 127). I valideringen hade 1,4 procent någon gång i livet utsatts för människohandel, sensitiviteten var 100 procent och specificiteten 61 procent. Enligt vår uträkning var ungefär 4 av 100 positiva resultat riktiga.

# of: 23ecc9ba
reception-figures =
    .text = På en tysk förläggning svarade 176 personer på en ändrad version av verktyget för vuxna; 13 av dem var offer. Sensitiviteten var 76,9 procent och specificiteten 84,0 procent. Enligt vår uträkning var ungefär 10 av 36 positiva resultat riktiga. Den bästa gränsen var inte densamma på alla språk.

# of: fa9680d7
shrinking =
    .text = Ett kort verktyg för unga hade en specificitet på 73 procent där det togs fram. I senare studier på andra håll var den 53–58 procent.

# of: cdccb98a
no-agreement =
    .text = En kartläggande översikt från 2022 fann ingen enighet om vilka verktyg inom hälso- och sjukvården som är användbara eller validerade.

# of: 65428f07
both-errors =
    .text = ILO:s och Europeiska kommissionens indikatorer togs fram på grund av två misstag: människohandel känns inte igen, och den ses där den inte finns.

# of: d1eee08d
slide-guess =
    .title = Hundra larm
    .text =
        Ett bra verktyg hittar **varje** offer.

        Det säger ja om 100 patienter.

        Hur många av dem har utsatts för människohandel? Färglägg rutorna.
    .notes =
        Låt alla par färglägga innan någon säger en siffra högt.

# of: 2babf54f
slide-four-of-hundred =
    .title = Ungefär 4 av 100
    .text =
        1 000 patienter

        - 14 offer, alla hittas
        - 385 andra plockas också ut

        14 av 399 larm är sanna.
    .notes =
        14 delat med 399 är 3,5 procent. Det är inte ett dåligt verktyg; det som det söker är sällsynt.

# of: dd25354a
slide-two-mistakes =
    .title = Två misstag
    .text =
        - att inte upptäcka en människa
        - att misstänka någon som inte behövde det

        __Båda skadar någon.__
    .notes =
        Be om ett exempel på vad det andra misstaget kan kosta: hem, inkomst, förtroende, nästa besök.

# of: ec2dfe70
hundred-alarms-health =
    .participant =
        En blankett som fylls i vid disken ersätter inte samtalet på tu man hand. Om er enhet använder ett verktyg, fråga vem som följer upp varje ja och vad ett nej leder till.

# of: 7212c634
hundred-alarms-social =
    .participant =
        Fattigdom, skulder, en partner som sköter pengarna: de flesta i en sådan situation har inte utsatts för människohandel och behöver dig ändå. Erbjud tjänsten först; frågan kan komma senare.

# of: 3701622d
hundred-alarms-police =
    .trainer =
        Lägg till studien av polisens handlingar i USA: när kondomer nämndes var oddsen för en riktig identifiering 58 procent lägre. Fråga: ”Vilken detalj fungerar så i våra egna papper?”
    .participant =
        Skriv skälet till en kontroll som en mening: vilken kontroll av personen, och från vem har jag hört det. ”Passar in på profilen” är inget skäl. Räkna också de kontroller som inte ledde till något, och vad de kostade.

# of: be19313d
hundred-alarms-border =
    .participant =
        Tusentals resenärer har enkel biljett, nytt pass och någon annan som betalade. En profil plockar nästan bara ut sådana. Ställ samma två frågor till alla, eller till ingen.

# of: b8399d32
hundred-alarms-reception =
    .trainer =
        Räkna med den tyska förläggningens siffror i stället för patienternas: 176 personer, 13 offer. Verktyget plockade ut 36; ungefär 10 av dem var offer, och 3 offer fanns bland dem som det inte plockade ut.
    .participant =
        På en förläggning var ungefär 10 av 36 larm sanna, och 3 av 13 offer gav inget larm. En översatt blankett är en ny blankett: den bästa gränsen var en annan på varje språk.

# of: 96abccfe
hundred-alarms-outreach =
    .participant =
        Bland de människor du möter är det som listor kallar tecken ofta bara arbetet: att resa runt, delade lägenheter, annonser, kontanter. Det du vet om vad som är vanligt är värt mer än en lista. Berätta det för andra.

# of: a0e684fa
hundred-alarms-hotline =
    .participant =
        Grannar och kunder ringer om ”tecken”. Tacka dem, fråga vad de har hört eller sett någon göra mot personen, och vad personen själv vill. För inget vidare som bygger bara på utseende.

# of: ddc25dc3
hundred-alarms-volunteers =
    .participant =
        Listor i sociala medier är gjorda för att delas och inte för att ha rätt. Om du är orolig för någon, var vänlig och fråga din kontaktperson. Följ inte efter, fotografera inte, publicera inget.

# of: ae52c890
hundred-alarms-trainers =
    .participant =
        - Låt deltagarna gissa innan du räknar; det är skillnaden de minns.
        - Räkna i människor och rutor, inte i procent.
        - Låt det inte stanna vid ”då kan vi ju inget göra”: att se närmare efter, vänligt, är något.

# of: a085621f
whom-we-suspect =
    .title = Vem vi misstänker, och vem aldrig
    .trainer =
        Var och en skriver för sig själv: *Vem misstänkte jag senast för att vara ett offer? Vad såg jag först? Vilken kontroll visade det?* Tre minuter. Ingen läser upp.

        Sedan i par, om arbetsplatsen och inte om sig själv: **vem frågar vi ofta, och vem aldrig?** En finländsk man på en gård, en mormor som passar barn, en aktad mans hustru, en kollegas städhjälp.

        __Svår stund:__ ”Är vi alltså rasister?” → ”Vi lär oss alla bilder. En rutin som är densamma för alla skyddar människor mot våra.”
    .participant =
        __Innan en misstanke skrivs ner eller förs vidare__

        - Vilken kontroll, vilket vilseledande eller utnyttjande, och vem berättade det för mig?
        - Skulle jag tänka likadant om någon från min egen gata?
        - Vad kostar det personen om jag har fel? Och om jag inget säger?

# of: b6be6f93
condoms =
    .text = I polisens handlingar i USA var oddsen för en screening 54 procent lägre och för en riktig identifiering 58 procent lägre när kondomer nämndes.

# of: cf6cb9bf
matrix-critique =
    .text = Sexarbetare har kritiserat en brittisk matris för annonser: den gjordes utan sexarbetare och läser vanliga drag i annonser som risker.

# of: 9a371d9f
slide-whom-we-suspect =
    .title = Vem frågar vi, och vem aldrig?
    .text =
        Bara för dina egna ögon:

        - Vem misstänkte jag senast?
        - Vad såg jag först?
        - Vilken kontroll visade det?
    .notes =
        Tre minuters tystnad. Sedan talar paren om arbetsplatsen, inte om sig själva.

# of: 63ad5913
q-alarms =
    .ask = Ett verktyg hittar varje patient som har utsatts för människohandel och har rätt om 61 av 100 andra. Av 1 000 patienter har 14 utsatts för människohandel. Ungefär hur många av 100 positiva resultat är sanna?
    .choice-four = 4
    .choice-thirty-nine = 39
    .choice-sixty-one = 61
    .choice-hundred = 100
    .why = 14 sanna resultat och ungefär 385 falska är sammanlagt 399; 14 av 399 är ungefär 4 av 100. Ett resultat är ett skäl att se närmare efter.
