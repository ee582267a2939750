### translation: draft

# of: 1c04a344
about =
    .title = Att förbereda sig för att be om råd
    .summary = Hjälper en yrkesperson att förbereda ett anonymt samtal: vad som har setts, vad som inte är känt, vad personen har gått med på, vad som frågas och vad som inte får berättas.
    .unverified-because = Frågorna har inte prövats med någon, och kontaktuppgifterna har inte provats.
    .notice = Se dig först omkring: vem kan se skärmen och vem kan komma in? Inget du matar in sparas, om du inte själv har bett om det. Ctrl-C avslutar genast, vid vilken fråga som helst.

# of: fdad3398
everyone-safe =
    .ask = Är alla trygga just nu, såvitt du vet?
    .help = Om någon kanske är i fara, eller om du inte vet, kan tankarna vänta: se först till tryggheten.

# of: 38389e35
call-unheard =
    .ask = Kan du ringa så att ingen hör?
    .help = Tänk på tunna väggar, kontorslandskap och samtalslistan i en delad telefon.

# of: 5941936c
adult =
    .ask = Har personen, såvitt du vet, fyllt 18 år?
    .help = Om du inte vet och det finns skäl att tro att personen kan vara under 18 år, svara ”nej” eller ”vet inte”. Att se ung ut är inte i sig ett sådant skäl.

# of: 86390831
seen-and-heard =
    .part = Vad som har setts
    .ask = Vad har du själv sett eller hört? Tre meningar räcker.
    .help = Vad som hände och ungefär när, utan namn och utan tolkning. Tänk det, eller skriv på ett papper som du förstör efter samtalet.

# of: b2c88d98
their-words =
    .ask = Vad har personen sagt, med egna ord?
    .help = Också vad personen har sagt sig vilja. Lämna bort ord som personen kan kännas igen på.

# of: 63716902
not-known =
    .part = Vad som inte är känt
    .ask = Vad vet du inte?
    .help = Säg det också i samtalet: om personen är trygg i natt, om någon bestämmer över henne eller honom, vad personen vill, hur man tryggt får kontakt. Det är helt i sin ordning att inte veta.

# of: bbbf3c74
agreed-to =
    .part = Vad som är överenskommet
    .ask = Vad har personen gått med på?
    .help = Att be om råd utan att nämna någon kräver inget samtycke. Allt som personen kan kännas igen på kräver det.
    .choice-nothing-yet = Ännu inget; personen vet inte
    .choice-refused = Personen vill inte att något görs
    .choice-advice = Att jag ber om råd utan att nämna henne eller honom
    .choice-referral = Att bli hänvisad, och vad som får berättas

# of: 9627b242
my-question =
    .part = Vad som frågas
    .ask = Vad vill du fråga? En mening.
    .help = Till exempel: hur möter jag personen tryggt; vilken hjälp finns; vad ska jag låta bli att göra?

# of: 02001107
how-soon =
    .ask = Hur snart behöver du ett svar?
    .help = Säg det först i samtalet.
    .scale-low = det kan vänta
    .scale-high = i dag

# of: 73127dc8
names-left-out =
    .part = Vad som inte får berättas
    .ask = Har du lämnat bort allt som personen kan kännas igen på?
    .help = Namn, födelsedatum, adresser, telefonnummer, arbetsplatser, smeknamn, bilder, en sällsynt sjukdom eller ett sällsynt språk, exakt tid och plats. ”En vuxen”, ”i en stad i söder” och ”i våras” räcker.

# of: 09121de8
scoring =
    .note = Här räknas ingenting. Frågorna ordnar bara dina tankar inför samtalet; de säger inget om personen. Man får be om råd utan att nämna någon, och det får inga följder för personen. Om du berättar något som personen kan kännas igen på behöver du samtycke.

# of: 507afad3
safety-first =
    .title = Tryggheten först
    .say = Någon kan vara i fara nu. Ring { $phone-emergency } om faran är akut, och lita på personens egen bedömning så långt den är känd. Kontakta ingen som personen är rädd för. Återkom till det här när det är lugnt.

# of: f9765ec4
advice-now =
    .text = För råd när som helst på dygnet, utan namn: { $phone-assistance-system }.

# of: eb85a161
another-place =
    .title = Ring senare, i lugn och ro
    .say = Ring inte där någon kan höra. Numret svarar när som helst på dygnet, så samtalet kan vänta tills du har en dörr att stänga.

# of: 86a282ea
a-phone-of-your-own =
    .text = Använd en telefon vars samtalslista ingen annan ser.

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

# of: 1e409271
leave-out-first =
    .title = Lämna först bort det som avslöjar vem det är
    .say =
        Gå en gång till igenom vad du tänker säga, och lämna bort det som avslöjar vem personen är: namn, platser, tider, arbetsplatser, ovanliga saker. Ring sedan.

        - Säg först att du ringer utan att nämna någon och hur snart du behöver ett svar.
        - Sedan: vad som har setts, vad som inte är känt, vad personen har gått med på och din fråga.
        - Om du får frågor om mer än du får berätta, säg det. Det är helt i sin ordning.

# of: c86cfc4b
call-now =
    .text = Ring { $phone-assistance-system }, när som helst på dygnet. Börja: ”Jag vill be om råd utan att nämna någon.”

# of: 06896ba6
write-little =
    .text = Skriv upp rådet, inte personen. Förstör pappret du förberedde dig med.

# of: 80f2a65c
call-today =
    .title = Ring i dag
    .say =
        Du behöver ett svar snart, och du behöver inte vara säker på något för att fråga. Om faran blir akut, ring { $phone-emergency }.

        - Säg först att du ringer utan att nämna någon och hur snart du behöver ett svar.
        - Sedan: vad som har setts, vad som inte är känt, vad personen har gått med på och din fråga.
        - Om du får frågor om mer än du får berätta, säg det. Det är helt i sin ordning.

# of: c86cfc4b
call-now-call-today =
    .text = Ring { $phone-assistance-system }, när som helst på dygnet. Börja: ”Jag vill be om råd utan att nämna någon.”

# of: 06896ba6
write-little-call-today =
    .text = Skriv upp rådet, inte personen. Förstör pappret du förberedde dig med.

# of: 4553cc6e
tell-the-person =
    .text = Om det är tryggt, berätta efteråt för personen att du bad om råd och vad det ledde till. Personen bestämmer.

# of: 6cea1c70
call-and-refer =
    .title = Ring, och fråga hur man hänvisar
    .say =
        Personen har gått med på att bli hänvisad. Gå tillsammans igenom vad som får berättas, och låt personen vara med under samtalet om hon eller han vill. Personen kan också själv vända sig till hjälpsystemet och kan ändra sig.

        - Säg först att du ringer utan att nämna någon och hur snart du behöver ett svar.
        - Sedan: vad som har setts, vad som inte är känt, vad personen har gått med på och din fråga.
        - Om du får frågor om mer än du får berätta, säg det. Det är helt i sin ordning.

# of: e27ade40
call-together =
    .text = Ring { $phone-assistance-system } tillsammans. Vanligen görs en skriftlig framställning; i brådskande fall kan ett samtal räcka.

# of: 06896ba6
write-little-call-and-refer =
    .text = Skriv upp rådet, inte personen. Förstör pappret du förberedde dig med.

# of: 821d32d1
call-without-names =
    .title = Ring utan namn
    .say =
        Du är redo. Du får be om råd utan namn också när personen inte vill att något görs: då handlar samtalet om hur du kan vara ett stöd.

        - Säg först att du ringer utan att nämna någon och hur snart du behöver ett svar.
        - Sedan: vad som har setts, vad som inte är känt, vad personen har gått med på och din fråga.
        - Om du får frågor om mer än du får berätta, säg det. Det är helt i sin ordning.

# of: c86cfc4b
call-now-call-without-names =
    .text = Ring { $phone-assistance-system }, när som helst på dygnet. Börja: ”Jag vill be om råd utan att nämna någon.”

# of: 06896ba6
write-little-call-without-names =
    .text = Skriv upp rådet, inte personen. Förstör pappret du förberedde dig med.

# of: 4553cc6e
tell-the-person-call-without-names =
    .text = Om det är tryggt, berätta efteråt för personen att du bad om råd och vad det ledde till. Personen bestämmer.
