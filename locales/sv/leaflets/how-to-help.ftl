### translation: draft

about =
    .title = För en vän eller granne: hur du hjälper utan att skada
    .summary = Vad du kan lägga märke till, hur du kan tala, vad du ska låta bli och vem du kan fråga utan att nämna namn.
    .unverified-because = Uppgifterna har lästs på sparade sidor, en del utan datum. Lagen om kontakt med polisen har inte lästs.

cover =
    .title = Så kan du hjälpa
    .text = För vänner och grannar

notice =
    .title = Är du orolig?
    .text = Du behöver inte vara säker. Kanske får någon du känner inte bestämma över sitt liv.

control =
    .title = Vad som kan oroa
    .text = Någon annan har personens pengar eller pass, eller talar i personens ställe. Personen är rädd eller aldrig ute ensam.

no-signs =
    .title = Vad som inte säger något
    .text = Att sälja sex, tatueringar, utländskt pass eller delad bostad. En vuxen kan välja att sälja sex; det är inte människohandel.

no-proof =
    .title = Inget tecken bevisar
    .text = Det kan också vara så utan ett enda tecken.

talk =
    .title = Hur du kan tala

alone =
    .title = Ensamma och trygga
    .text = Tala där ingen annan hör. Skriv inte om det till en telefon som andra läser.

ask-little =
    .title = Fråga lite
    .text = Mår du bra? Hotar någon dig? Ett kort svar räcker.

listen =
    .title = Lyssna och tro
    .text = Pressa inte och döm inte. Ge det tid.

offer =
    .title = Erbjud, bestäm inte
    .text = Ge ett nummer. Fråga vad personen vill. En vuxen bestämmer själv.

do-not =
    .title = Vad du ska låta bli

exploiter =
    .title = Konfrontera inte den som utnyttjar
    .text = Utred inte, följ inte efter och filma inte. Det kan bli farligt för personen.

police =
    .title = Polisen
    .text = Inte bakom ryggen på en vuxen, om inte någon är i fara nu. För en utlänning kan kontakt med polisen äventyra uppehållsrätten.

words =
    .title = Inga löften
    .text = Lova inte det du inte kan hålla. Berätta inte för andra vem det är.

interpreter =
    .title = Tolk
    .text = Inte en släkting och ingen från samma lilla gemenskap.

help =
    .title = Vilken hjälp som finns

anonymous =
    .title = Fråga utan namn
    .text = Ring hjälpsystemet, dag eller natt. Säg varken ditt namn eller personens, och tala igenom din oro.

consent =
    .title = Bara om personen vill
    .text = En vuxen blir klient bara med eget samtycke. Du kan hjälpa till med att ta kontakt.

no-report-needed =
    .title = Ingen anmälan
    .text = Hjälpsystemet anmäler inte sina klienter till polisen.

children =
    .title = Under 18 år?
    .text = Vänta inte. Berätta för barnskyddet i välfärdsområdet.

danger =
    .title = Fara nu?
    .text = Ring { $phone-emergency }.

where-to-turn =
    .title = Vart du kan vända dig
    .text = Oron tynger dig också. Du får fråga för din egen del.
