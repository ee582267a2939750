### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: ac627c68
about =
    .title = Sexarbete och människohandel är olika saker
    .summary = Vuxnas sexarbete på eget initiativ och människohandel för sexuellt utnyttjande är två olika saker. Vad som skiljer dem åt, vad som aldrig är ett tecken och hur man talar om det.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls.

# of: 2e5dc004
tell-apart =
    .text = Förklarar hur vuxnas eget sexarbete skiljer sig från människohandel och nämner fyra saker som aldrig är tecken.

# of: 3f324274
own-images =
    .title = Vad man kommer att tänka på
    .trainer =
        Var och en skriver, bara för sina egna ögon, de tre första sakerna som orden ”en människa som säljer sex” väcker. Fundera sedan: var kommer de ifrån? Arbetet, filmer, nyheter, någon du känner?

        Ingen läser upp något. Papperen samlas inte in.
    .participant =
        Vad jag tänker om sexarbete är min sak. En människa som säljer sex möter respekt i mitt arbete.

# of: 6d0f5822
slide-own-images =
    .title = Vad kommer du att tänka på?
    .text =
        Tre saker, bara för dina egna ögon.

        Var kommer var och en av dem ifrån?
    .notes =
        Två minuter att skriva, en att fundera. Be ingen att berätta.

# of: b6c20b43
two-different-things =
    .title = Två olika saker
    .trainer =
        __Säg:__ ”Vuxnas sexarbete på eget initiativ och människohandel för sexuellt utnyttjande är två olika saker. Att försvara den ena gruppens rättigheter tar ingenting från den andra.”

        __Säg:__ ”Frågan är aldrig *vilket arbete* en människa gör. Frågan är om någon annan styr, vilseleder eller utnyttjar henne.”

        Förklara vad det kostar att blanda ihop dem: människor kan låta bli att söka hjälp, och de som utnyttjas försvinner bland falska larm. Ont om pengar, få alternativ eller ett arbete man inte tycker om gör det inte till människohandel. Det är skäl att erbjuda den hjälp som personen vill ha.

        __Svåra stunder__

        - ”Men alla har ju någon bakom sig.” → ”Några har det. Det vet vi bara genom personen själv, och det mesta som vi tror visar det gör det inte. Vi tittar på studien.”
        - ”Ingen gör sådant frivilligt.” → ”Så kan man tycka. Vår uppgift i dag är snävare: att höra om någon annan tar ifrån personen valet.”
        - ”Ska vi alltså bara blunda?” → ”Nej. Vi bemöter personen väl och lämnar en dörr öppen. Det är så människor kommer tillbaka och berättar.”

        Om du kan, förbered den här delen tillsammans med människor som säljer sex eller en organisation som de litar på, till exempel Pro-tukipiste.
    .participant =
        - Säg ”sexarbete” eller ”en människa som säljer sex”.
        - Fråga om arbetet bara när personens eget ärende kräver det, och säg varför du frågar.
        - Kommentera inte, försök inte rädda och råd inte någon att sluta om du inte blir tillfrågad.
        - Också en felaktig misstanke gör skada: människor håller sig borta.

        __Aldrig tecken, varken ensamma eller tillsammans:__ att sälja sex, att annonsera, att resa runt, att dela lägenhet, tatueringar, en vuxens unga utseende, kondomer, nationalitet, att betala för en tjänst som man kan avsluta.

# of: 903dde7b
two-things =
    .text = Pro-tukipiste har arbetat mot människohandel sedan 2007. Organisationen anser att vuxnas sexarbete på eget initiativ och människohandel för sexuellt utnyttjande är två olika saker, och att det inte är någon motsättning att försvara båda gruppernas rättigheter.

# of: 6fb09bf6
selling-not-a-crime =
    .text = Det är inte ett brott i Finland att som vuxen sälja sex.

# of: aafa7b34
buying-from-victim =
    .text = Att köpa sex av ett offer för människohandel eller koppleri har varit ett brott i Finland sedan 2006.

# of: 1c3b9a60
refusal-of-entry =
    .text = Enligt utlänningslagen har en utlänning kunnat avvisas vid misstanke om försäljning av sexuella tjänster. Rädsla för myndigheterna kan alltså ha en vanlig orsak.

# of: dfe347cd
ads-study =
    .text = I en studie från fyra delstater i USA jämfördes över 250 drag i 1 263 annonser för sexuella tjänster där utgången var känd. Synliga tatueringar och ett ungt utseende på bilderna var vanligare i de annonser som inte hade samband med människohandel.

# of: 96843c67
well-placed =
    .text = GAATW, en allians mot människohandel, anser att sexarbete inte är människohandel och att sexarbetare har goda möjligheter att upptäcka övergrepp.

# of: a9de24b8
raids =
    .text = Enligt en studie som publicerades 2012 var razzior mot människohandel verkningslösa och skadliga.

# of: 805e2e52
slide-two-things =
    .title = Två olika saker
    .text =
        __Sexarbete:__ en vuxen säljer sex på eget initiativ.

        __Människohandel:__ någon annan styr, vilseleder eller utnyttjar en människa.

        Inte *vilket arbete* utan *vad någon gör mot människan*.
    .notes =
        Läs sista raden två gånger. Ta sedan den första svåra stunden innan någon annan tar upp den.

# of: 435d54f1
slide-ads-study =
    .title = 1 263 annonser där utgången var känd
    .text =
        Synliga tatueringar och ett ungt utseende på bilderna var **vanligare i annonser som inte hade samband med människohandel**.
    .notes =
        Annonserna var från fyra delstater i USA. Välbekanta tecken kan peka åt fel håll.

# of: b3e69d73
two-different-things-health =
    .participant =
        Kondomer, tester och preventivmedel är vanlig vård och inget skäl att fråga ut någon. Fråga om arbetet så mycket som undersökningen kräver. ”Jag frågar alla som har sådana här symtom.”

# of: 51b0edec
two-different-things-social =
    .participant =
        Att sälja sex är en inkomst som andra tills personen säger något annat. Att sluta eller fortsätta är personens egen fråga. Fråga vad ärendet är, och erbjud det.

# of: d71bfc57
two-different-things-police =
    .trainer =
        __Svår stund:__ ”Vi måste kontrollera, det är vårt jobb.” → ”Kontrollera vad? Skriv en mening: vilken kontroll, vilket vilseledande eller utnyttjande, och från vem ni hört det. Om raden förblir tom finns det ännu inget att kontrollera.”
    .participant =
        - En vuxen som säljer sex gör inget som är ett brott i Finland.
        - Kondomer, annonser, en delad lägenhet eller ett utländskt pass är ingen grund för frågor.
        - Säg vem du är, varför du har kommit och vad du antecknar.
        - Säg inte till en utlänning att kontakt med polisen är riskfri.

# of: 8a524f0a
two-different-things-border =
    .trainer =
        Två frågor blandas lätt ihop här: får personen komma in i landet, och är det någon som utnyttjar henne? Den första kan tysta svaret på den andra. Diskutera i vilken ordning ni frågar.
    .participant =
        Att en resenär säljer sex är inget tecken på människohandel. Om något annat oroar dig, tala med personen på tu man hand och med tolk innan någon fattar beslut om inresa.

# of: fde841b3
two-different-things-reception =
    .participant =
        En boende som säljer sex har samma rätt till privatliv som alla andra. Berätta inte för andra boende, tala inte om det i korridoren och anteckna det bara när personens eget ärende kräver det.

# of: 29895d8d
two-different-things-outreach =
    .trainer =
        Låt kamratstödjare leda den här delen om de vill, mot lön och med rätt att låta bli att svara. Ingen blir tillfrågad om sin egen historia.
    .participant =
        - Kondomer, råd och kaffe ges utan frågor.
        - Kamratstödjare vet vilka ord människor använder. Fråga dem innan du trycker eller publicerar något.
        - Rapportera aldrig ”antal offer” för att visa att arbetet behövs.

# of: 8210029c
two-different-things-hotline =
    .participant =
        Om den som ringer nämner att hon eller han säljer sex, svara på det som samtalet gäller. ”Gäller det jobbet eller något annat? Här går det bra att tala om båda.”

# of: 64489805
two-different-things-volunteers =
    .participant =
        Prata som med vem som helst. Inga råd att sluta, inget detektivarbete, inga bilder, annonser eller adresser i gruppchattar.

# of: 3377f161
two-different-things-trainers =
    .trainer =
        Öva de tre svåra stunderna högt, en minut var. Det är den lugna tonen man lär sig av.
    .participant =
        - Planera den här delen med människor som säljer sex eller en organisation de litar på, och betala för det.
        - Använd inga bilder av kroppar, skuggor eller kedjor.
        - Avbryt ett skämt redan första gången: ”Vi kom överens om att tala som om alla satt i rummet.”
        - Någon i rummet kanske säljer sex eller har köpt det. Ingen blir tillfrågad.

# of: f2e95c20
never-a-sign =
    .title = Tecken, eller ingenting alls?
    .trainer =
        Grupper på tre eller fyra sorterar tolv kort i ”säger ingenting” och ”skäl att lyssna mer”. Tio minuter, och sedan tittar ni på de kort som grupperna är oense om.

        __Säger ingenting:__ säljer sex · annonserar på nätet · reser från ort till ort · delar lägenhet med kolleger · har tatueringar · ser ung ut och är vuxen · har kondomer med sig · betalar en vän för att lägga ut annonser och kan sluta med det.

        __Skäl att lyssna mer:__ någon annan har passet och ger inte tillbaka det på begäran · får inte neka kunder · en skuld som växer hur mycket som än betalas · någon svarar alltid i personens ställe.

        __Lyssna efter__ orden ”tvingas”, ”får inte”, ”kan inte”: de bär skillnaden. Varje kort i den andra högen har ändå en annan förklaring. Fråga efter den varje gång.

        __Om någon vill lägga till__ brytning, kläder eller många telefoner: vilken kontroll visar det? Om ingen, hör kortet till den första högen.
    .participant =
        - De här korten säger ingenting: …
        - De här är skäl att lyssna mer: …

        Vilka ord bär skillnaden? För varje kort i den andra högen: vad annat kan det vara?

# of: 96bd52ba
statement-cards =
    .text = Tolv kort med påståenden till varje grupp, skrivna efter listan i utbildarens anvisningar

# of: 843c21b0
slide-never-a-sign =
    .title = Tecken, eller ingenting alls?
    .text =
        Sortera tolv kort:

        - säger ingenting
        - skäl att lyssna mer

        För varje kort i den andra högen: **vad annat kan det vara?**
    .notes =
        Tio minuter i grupper. Titta tillsammans bara på de kort som grupperna är oense om.

# of: bd45dd15
q-difference =
    .ask = Vad skiljer vuxnas eget sexarbete från människohandel?
    .choice-controlled = Om någon annan styr, vilseleder eller utnyttjar personen.
    .choice-likes = Om personen tycker om arbetet.
    .choice-foreign = Om personen kommer från utlandet.
    .choice-advertising = Om personen annonserar själv eller genom någon.
    .why = Frågan är vad någon annan gör mot personen, inte vilket arbete personen gör.

# of: 104f4d46
q-ads =
    .ask = Vad visade en studie av 1 263 annonser för sexuella tjänster om synliga tatueringar och ett ungt utseende på bilderna?
    .choice-strong-signs = De var de starkaste tecknen på människohandel.
    .choice-same = De var lika vanliga i alla annonser.
    .choice-less-linked = De var vanligare i annonser som inte hade samband med människohandel.
    .why = Välbekanta tecken kan peka åt fel håll.
