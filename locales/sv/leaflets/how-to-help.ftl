### translation: draft

# of: 9e5623ce
about =
    .title = För en vän eller granne: hur du hjälper utan att skada
    .summary = Vad du kan lägga märke till, hur du kan tala, vad du ska låta bli och vem du kan fråga utan att nämna namn.
    .unverified-because = Uppgifterna har lästs på sparade sidor, en del utan datum. Lagen om kontakt med polisen har inte lästs.

# of: d23edb0d
cover =
    .title = Så kan du hjälpa
    .text = För vänner och grannar

# of: f2145045
notice =
    .title = Är du orolig?
    .text = Du behöver inte vara säker. Kanske får någon du känner inte bestämma över sitt liv.

# of: bf3ce09b
control =
    .title = Vad som kan oroa
    .text = Någon annan har personens pengar eller pass, eller talar i personens ställe. Personen är rädd eller aldrig ute ensam.

# of: 96dc622c
no-signs =
    .title = Vad som inte säger något
    .text = Att sälja sex, tatueringar, utländskt pass eller delad bostad. En vuxen kan välja att sälja sex; det är inte människohandel.

# of: b191c9df
no-proof =
    .title = Inget tecken bevisar
    .text = Det kan också vara så utan ett enda tecken.

# of: 1131670b
talk =
    .title = Hur du kan tala

# of: 505a0dcd
alone =
    .title = Ensamma och trygga
    .text = Tala där ingen annan hör. Skriv inte om det till en telefon som andra läser.

# of: 2a3ffde5
ask-little =
    .title = Fråga lite
    .text = Mår du bra? Hotar någon dig? Ett kort svar räcker.

# of: 3a8ea183
listen =
    .title = Lyssna och tro
    .text = Pressa inte och döm inte. Ge det tid.

# of: fe3e35ff
offer =
    .title = Erbjud, bestäm inte
    .text = Ge ett nummer. Fråga vad personen vill. En vuxen bestämmer själv.

# of: 3ec4c826
do-not =
    .title = Vad du ska låta bli

# of: c208fbb4
exploiter =
    .title = Konfrontera inte den som utnyttjar
    .text = Utred inte, följ inte efter och filma inte. Det kan bli farligt för personen.

# of: 4c32ee43
police =
    .title = Polisen
    .text = Inte bakom ryggen på en vuxen, om inte någon är i fara nu. För en utlänning kan kontakt med polisen äventyra uppehållsrätten.

# of: 4bb2da36
words =
    .title = Inga löften
    .text = Lova inte det du inte kan hålla. Berätta inte för andra vem det är.

# of: 50694851
interpreter =
    .title = Tolk
    .text = Inte en släkting och ingen från samma lilla gemenskap.

# of: a0023424
help =
    .title = Vilken hjälp som finns

# of: 66a20b95
anonymous =
    .title = Fråga utan namn
    .text = Ring { -assistance-system }, dag eller natt. Säg varken ditt namn eller personens, och tala igenom din oro.

# of: 6c05a9e1
consent =
    .title = Bara om personen vill
    .text = En vuxen blir klient bara med eget samtycke. Du kan hjälpa till med att ta kontakt.

# of: f70a2747
no-report-needed =
    .title = Ingen anmälan
    .text = { CAPITAL(-assistance-system) } anmäler inte sina klienter till polisen.

# of: 98a71551
children =
    .title = Under 18 år?
    .text = Vänta inte. Berätta för barnskyddet i välfärdsområdet.

# of: d4eec48f
danger =
    .title = Fara nu?
    .text = Ring { $phone-emergency }.

# of: 9729fdb3
where-to-turn =
    .title = Vart du kan vända dig
    .text = Oron tynger dig också. Du får fråga för din egen del.
