### translation: draft

# of: 22f4ddd5
about =
    .title = Kort avstämning i uppsökande arbete
    .summary = Några minuter i en dörröppning eller en bil med en vuxen som säljer sex eller som du möter i uppsökande arbete. Få frågor, inga intima; till slut vad man kan erbjuda och vart man kan ringa.
    .unverified-because = Frågorna och regeln är våra egna och har inte prövats med någon. Vilka planerade brott som måste anmälas ska bekräftas.
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

# of: bc6ad980
safe-device =
    .ask = Är din telefon eller platta din egen och utom synhåll för andra?
    .help = På gatan är det bättre att kunna frågorna utantill och svara efteråt.

# of: 5a456824
safe-now =
    .ask = Är det tryggt att prata här några minuter, både för personen och för dig?
    .help = Fråga: ”Passar det att prata? Är det någon som väntar på dig?” Redan ett kort ”nej” räcker: tro på det och gå.

# of: 887a378c
nobody-listening =
    .ask = Kan ni prata så att ingen hör: i dörröppningen, i bilen, genom en telefon?
    .help = Om andra är i närheten, hälsa bara och dela ut det du delar ut till alla.

# of: 8a76e309
understand-each-other =
    .ask = Förstår ni varandra utan att en vän eller medföljande tolkar?
    .help = Enkla ord, en telefontolk eller ett kort på personens språk räcker. En kollega som hjälper till med språket är inte tolk för de här frågorna.

# of: 5f036b1f
heard-and-agreed =
    .ask = Har personen fått höra varför du frågar och sagt att det går bra?
    .help = Säg kort med egna ord och vänta på svaret:
    .tells-purpose = Jag frågar några saker för att veta vad jag kan erbjuda dig.
    .tells-kept = Jag skriver inte upp något om du inte vill det.
    .tells-skip-and-stop = Du behöver inte svara, och vi kan sluta när som helst.
    .tells-limits = Om ett barn är i fara eller någon planerar ett allvarligt brott kan jag behöva berätta det för myndigheterna.

# of: c62b7b69
adult =
    .ask = Har personen fyllt 18 år?
    .help = Gissa inte utifrån utseendet. Om inget talar för en yngre ålder räcker personens eget ord. Om det finns skäl att tro att personen kan vara under 18 år, svara ”nej” eller ”vet inte”.

# of: 08d96454
right-now =
    .ask = Behöver du något just nu?
    .help = Börja med det du har med dig. Det räknas inte.
    .choice-warmth = Något att äta, dricka eller värma sig med
    .choice-health = En skötare, skydd eller ett test
    .choice-sleep = En plats för natten
    .choice-advice = Råd, till exempel om lag eller pengar

# of: 783f4d1a
where-tonight =
    .ask = Finns det en plats där du känner dig trygg i natt?
    .help = Vad svaret än är, låt inte ett barn gå dit det är rädd att gå.

# of: e35dddbe
way-home =
    .ask = Känns det bra att gå dit du ska efter det här?
    .help = Det gäller kvällen och inget annat. Om inte: vad skulle hjälpa? Fråga inte vem eller varför.

# of: f01cfe12
day-off =
    .ask = Om du ville ha en ledig dag, skulle du kunna ta den?
    .help = Att man måste tjäna pengar är vanligt och räknas inte. Frågan är om någon annan bestämmer.
    .choice-yes = Ja
    .choice-money = Nej, jag behöver pengarna
    .choice-not-allowed = Nej, någon skulle inte låta mig

# of: cb0430c7
kept-by-someone =
    .ask = Är det någon som har något av det här och inte ger det till dig?
    .help = En vän som förvarar saker och ger tillbaka dem är inget tecken.
    .choice-papers = Mina papper
    .choice-phone = Min telefon, eller samtal till dem jag vill
    .choice-money = Mina pengar

# of: 2a3ebaf2
threatened =
    .ask = Är det någon som hotar dig eller dina närstående?
    .help = Sist, och bara om samtalet har flutit på. Ja eller nej räcker. Vid akut fara: { $phone-emergency }.

# of: ec678a6d
nothing-named =
    .title = Inget av detta nämndes

# of: b8ae103e
one-thing =
    .title = En sak nämndes

# of: ab888d59
more-things =
    .title = Fler än en sak nämndes

# of: 01f14bfc
scoring =
    .note =
        Regeln är vår egen och enkel: en enda sak som någon annan gör mot personen är skäl att erbjuda ett lugnare samtal.

        - Den säger vad man kan erbjuda. Den säger inte vad någon är eller vad som har hänt.
        - Den har inte prövats. Ett publicerat verktyg för akutmottagningar med samma slags regel (ett ja) hade rätt ungefär 4 gånger av 100 bland de patienter som undersöktes: nästan ingen av dem som svarade ja hade utsatts för människohandel. Siffrorna gäller inte de här frågorna, men räkna med många onödiga larm också här.
        - Vad personen arbetar med räknas inte, och inte heller hur hon eller han ser ut eller lever.
        - ”Vet inte” och ”vill inte säga” talar varken för eller emot. I en dörröppning säger de flesta lite, och det har de rätt till.
        - När inget nämns är inget uteslutet.

# of: 9eef8cf5
safety-first =
    .title = Inte här
    .say = Sluta och säg något vardagligt. Om faran är akut, gå undan och ring { $phone-emergency }. Tala inte med någon som personen är rädd för.

# of: c0191d11
come-again =
    .text = Kom förbi en annan gång, som du gör hos alla.

# of: 762836f8
tell-your-pair =
    .text = Berätta för ditt arbetspar vad som gjorde platsen otrygg, utan namn.

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

# of: f8ff0df6
another-place =
    .title = En annan plats eller tid
    .say = Hälsa bara och dela ut det du delar ut till alla. Säg inget om varför du hade velat prata.

# of: 2e699346
where-alone =
    .text = Nämn i förbigående var och när man kan titta in på kaffe.

# of: e0b82188
another-interpreter =
    .title = En annan tolk
    .say = Fråga inte genom en vän eller medföljande. Ge ett kort på personens språk, om det är tryggt att bära med sig, och sköt bara det som är brådskande.

# of: fea5bdd1
come-with-interpreter =
    .text = Kom igen med någon som talar språket och har tystnadsplikt.

# of: 4398b188
no-consent =
    .title = Det är helt i sin ordning
    .say = Tacka och fråga inte igen i kväll. Ge det du skulle ge i alla fall. Ett ”nej” säger inget om situationen.

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

# of: cf27dad7
safe-tonight =
    .title = Trygghet i kväll
    .say =
        Vägen härifrån känns inte bra. Det går före allt annat.

        - Fråga vad som skulle hjälpa, och lita på personens egen bedömning: en annan väg, en annan plats, någon att ringa.
        - Om faran är akut, ring { $phone-emergency }.
        - Fråga inte mer i kväll. Resten kan vänta.

# of: bd7de39a
a-place-tonight =
    .text = Ta reda på var det finns en sängplats i natt, om personen vill ha en.

# of: 4aa2ec83
advice-line =
    .text = Be om råd utan att nämna någon: { $phone-assistance-system }, när som helst på dygnet.

# of: 3680a1ab
call-together =
    .title = Erbjud ett samtal och en lugn plats
    .say =
        Mer än en sak nämndes som någon annan gör mot personen. Det avgör ingenting. Det är ett gott skäl att erbjuda hjälp redan i kväll och att själv be om råd.

        - Berätta att det finns hjälp som är frivillig och inte kräver någon polisanmälan, och att man kan fråga utan att säga sitt namn.
        - Erbjud dig att ringa tillsammans från din telefon, nu eller en annan gång. Personen bestämmer.
        - Lova inget som du inte själv kan göra.

        En vuxens eget val att sälja sex är inte människohandel. Tala om vad någon annan gör, inte om arbetet.

# of: 6f21a72f
call-for-advice =
    .text = Ring { $phone-assistance-system }, när som helst på dygnet, utan att säga vem det gäller.

# of: 0507794b
safe-way-to-meet =
    .text = Kom överens om ett tryggt sätt att träffas igen.

# of: f897e6e9
offer-a-talk =
    .title = Erbjud ett lugnare samtal
    .say =
        En sak nämndes som någon annan gör mot personen. Det kan ha en vanlig förklaring.

        - Säg att du hörde det, och erbjud ett samtal på en lugn plats, med kaffe och tid.
        - Berätta var man kan fråga utan att säga sitt namn.
        - Pressa inte. Kom förbi igen.

        En vuxens eget val att sälja sex är inte människohandel och behöver inte ursäktas.

# of: 163a1a88
leave-a-number-offer-a-talk =
    .text = Erbjud ett nummer i en form som är trygg att bära med sig, bara om personen vill.

# of: b53663f3
think-with-others =
    .text = Tänk igenom läget med en sakkunnig utan att nämna personen: { $phone-assistance-system }, när som helst på dygnet.

# of: bf02d751
what-is-needed =
    .title = Det som efterfrågades
    .say = Sköt det personen bad om så långt du kan, och säg ärligt vad du inte kan göra. Inget annat nämndes, vilket inte utesluter något.

# of: b1d4174b
hand-over =
    .text = Ge det du har med dig, eller berätta var och när det går att få.

# of: 163a1a88
leave-a-number-what-is-needed =
    .text = Erbjud ett nummer i en form som är trygg att bära med sig, bara om personen vill.

# of: 9691dd98
see-you-again =
    .title = Vi ses igen
    .say = Tacka för pratstunden. Inget nämndes, vilket inte utesluter något: det finns många skäl att inte säga något i en dörröppning. En vuxens eget val att sälja sex är inte människohandel.

# of: 163a1a88
leave-a-number-see-you-again =
    .text = Erbjud ett nummer i en form som är trygg att bära med sig, bara om personen vill.

# of: 7a10b696
worry-remains =
    .text = Din egen oro är skäl nog att be om råd: { $phone-assistance-system }, när som helst på dygnet.
