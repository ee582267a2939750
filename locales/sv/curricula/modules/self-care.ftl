### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: efb21bc7
about =
    .title = Att ta hand om sig själv och varandra
    .summary = Vad ett möte kan lämna kvar i oss, och hur man lägger ner det utan att bryta sekretessen.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls.

# of: cb54025b
look-after =
    .text = Nämner två saker att göra efter ett tungt möte som hjälper och bevarar sekretessen.

# of: c1593a76
what-stays =
    .title = Vad som stannar i mig
    .warning = Det här gäller våra egna reaktioner. Ingen behöver berätta något.
    .trainer =
        Var och en drar en linje mitt på ett papper. Till vänster: *vad som stannar i mig efter ett tungt möte*. Till höger: *vad som har hjälpt mig att lägga ner det*. Tre minuter, bara för egna ögon. Sedan säger de som vill ett ord från högra sidan; skriv dem på tavlan.

        __Säg:__ ”Att bli berörd är inget fel, och att inte bli det är inte heller ett.”

        __Svår stund:__ Någon börjar gråta eller berätta. → Avbryt rundan varsamt; den andra utbildaren erbjuder det lugna rummet. Låt inte hela gruppen trösta på en gång.

# of: 145fa1da
slide-what-stays =
    .title = Bara för dina egna ögon
    .text =
        __Vänster:__ vad som stannar i mig efter ett tungt möte

        __Höger:__ vad som har hjälpt mig att lägga ner det
    .notes =
        Samla bara från högra sidan, ett ord var, av dem som vill.

# of: 74cb56eb
taking-care =
    .title = En liten plan
    .trainer =
        Paren kommer överens om två saker: en mening till en kollega efter ett tungt möte, och en sak som avslutar arbetsdagen. Sedan en runda med ett ord: vad lämnar jag här, eller tar med mig? Det går bra att passa. Öppna inga nya berättelser.

        __Säg:__ ”Du har inte ansvar för att lösa en annan människas liv. Du har ansvar för ett gott möte.” Påminn om handledning och kolleger. Stanna i rummet tio minuter efter slutet.
    .participant =
        - Berätta efter ett tungt möte för en kollega hur *du* mår, utan att säga vem du träffade: ”Jag hade något tungt. Har du fem minuter?”
        - Ta upp det i handledningen. Be om hjälp om bilderna kommer tillbaka eller sömnen uteblir.
        - Du har ansvar för ett gott möte, inte för att lösa ett liv.

# of: fe518b3e
code-of-conduct =
    .text = Helen Bamber-stiftelsen har gett ut en traumamedveten uppförandekod för alla yrkesgrupper.

# of: 1c5b479b
slide-taking-care =
    .title = En liten plan
    .text =
        - En mening till en kollega
        - En sak som avslutar min dag

        Du har ansvar för **ett gott möte**.
    .notes =
        Avsluta med en runda med ett ord. Det går bra att passa.

# of: 4d436014
taking-care-health =
    .participant =
        Två minuter mellan patienterna: tvätta händerna, andas ut, säg en mening till en kollega. Be om avlastningssamtal på enheten innan du behöver det.

# of: 303e9062
taking-care-social =
    .participant =
        Du ser vilken hjälp som uteblir. Berätta om det för din chef som ett faktum i arbetet och inte som ditt eget misslyckande.

# of: 1a78f633
taking-care-police =
    .participant =
        Svart humor är ett tecken på att något var tungt. Säg det en gång, rakt ut, till någon du litar på. Avlastningssamtal är till för små fall också.

# of: 1a4ef3c3
taking-care-border =
    .participant =
        Du får sällan veta hur det gick. Kom överens i skiftet om att ingen ensam bär hem en människa som hon eller han lät resa vidare.

# of: 97a5eaa7
taking-care-reception =
    .participant =
        Du lever nära människors väntan. Bestäm vilken timme på dagen du inte går att nå, och vem som nås i ditt ställe.

# of: 3db3d46f
taking-care-outreach =
    .trainer =
        Kamratstödjare arbetar på samma gator där de bor. Fråga dem på förhand vilket stöd de vill ha av organisationen, och se till att det finns.
    .participant =
        Tio minuter tillsammans efter varje runda, innan någon går hem. Kamratstödjare har handledning och betald vila som alla andra, och får säga ”inte den personen, inte i dag”.

# of: 9517d026
taking-care-hotline =
    .participant =
        Efter ett tungt samtal får linjen vänta i fem minuter. Ett avbrutet samtal är inte ditt misslyckande. Gå aldrig från nattskiftet utan att ha sagt ett ord till någon.

# of: b029f25a
taking-care-volunteers =
    .participant =
        Din kontaktperson finns till för dig också. Du får ta paus, säga nej och sluta, och behöver inte förklara varför.

# of: 8ec876e2
taking-care-trainers =
    .participant =
        Sätt dig efter kursen en kvart med den andra utbildaren: vad var tungt, vem behöver ett meddelande i morgon, vad ändrar vi? Håll inte den här kursen ensam två dagar i rad.

# of: f1fa2e5b
q-after =
    .ask = Du har haft ett tungt möte och behöver tala om det. Vad hjälper och bevarar sekretessen?
    .choice-home = Att berätta hela historien hemma, för någon som inte känner personen.
    .choice-alone = Att behålla allt för sig själv, eftersom allt är hemligt.
    .choice-colleague = Att berätta för en kollega eller chef hur man mår, utan att säga vem man träffade.
    .why = Hur du mår får du berätta. Vem du träffade får du inte berätta.
