### translation: draft
### Uppteckningar av samtal: krypterade, och bara om någon ber om dem.

## Help

help-records = Arbetar med krypterade uppteckningar av samtal: visar, raderar, räknar, ber om råd
    .examples =
        En uppteckning görs bara på begäran: `lyhty screen --save FIL`. I den finns svaren och vad de ger
        tillsammans, månaden och dagen då den senast ska raderas. Där finns inget namn, ingen plats och ingen dag.

        Exempel:
          lyhty records show samtal.age
          lyhty records forget --expired uppteckningar
          lyhty records summary uppteckningar --out sammandrag.pdf
          lyhty records consult samtal.age --to age1… --out fraga.age
          lyhty records new-key var-nyckel.age
help-records-show = Öppnar uppteckningar och frågor om råd och visar dem
    .examples =
        Exempel:
          lyhty records show samtal.age
          lyhty records show fraga.age --key var-nyckel.age
          lyhty records show samtal.age --format json
help-records-forget = Raderar uppteckningar, efter att ha frågat
    .examples =
        Exempel:
          lyhty records forget samtal.age
          lyhty records forget --expired uppteckningar     de vars dag för radering är förbi

        En raderad uppteckning hittas inte längre med sitt namn. Dess krypterade bytes kan finnas kvar på
        disken, i kopior och säkerhetskopior: på flashdiskar når överskrivning inte dem, så det försöks inte.
        Då skyddas de av lösenfrasen eller nyckeln. Raderas en nyckel öppnas inget som förseglats för den.
help-records-summary = Räknar över många uppteckningar så att ingen kan kännas igen i siffrorna
    .examples =
        Exempel:
          lyhty records summary uppteckningar
          lyhty records summary uppteckningar --key var-nyckel.age --out sammandrag.html
          lyhty records summary uppteckningar --k 20 --out sammandrag.csv

        Tal från 1 till under k skrivs inte ut, och inte heller något som de kunde räknas ut av. Publicera
        inte sammandrag av nästan samma uppteckningar: skillnaderna berättar mer.
help-records-htcds = Skriver en rad per uppteckning med Human Trafficking Case Data Standards ord, som CSV
    .examples =
        Exempel:
          lyhty records htcds uppteckningar --out fall.csv

        Fyller standardens sjutton fält om medel för kontroll, så långt svaren säger något: TRUE om ett
        tecken på medlet sågs, FALSE om alla dess tecken frågades om och inget sågs, annars ingenting. En rad
        är ett samtal: filen är inte till för att publiceras.
help-records-consult = Gör en anonym fråga om råd av en uppteckning, förseglad för en specialist
    .examples =
        Exempel:
          lyhty records consult samtal.age --show
          lyhty records consult samtal.age --to age1… --out fraga.age

        Frågan visas innan den förseglas. Vad som kan frågas (--ask): how-to-go-on, understanding, safety,
        services, rights, meeting. Vad som kan ha avtalats med personen (--agreed): consultation, meet-again,
        contact, no-contact, nothing.
help-records-new-key = Gör en nyckel som öppnar det andra förseglar för dig
    .examples =
        Exempel:
          lyhty records new-key var-nyckel.age

        Skriver ut mottagaren, `age1…`. Ge den till dem som ska försegla för dig; den öppnar ingenting. Bevara
        nyckelfilen och dess lösenfras: utan dem kan ingen öppna det som förseglats. Jämför mottagaren på
        ett annat sätt, till exempel per telefon, innan du litar på den.
help-records-recipient = Visar en nyckels mottagare igen
    .examples =
        Exempel:
          lyhty records recipient var-nyckel.age

arg-save = Bevarar en krypterad uppteckning i den här filen, från det första svaret. Annars bevaras ingenting
arg-resume = Fortsätter samtalet i den här uppteckningen
arg-to = Vem som kan öppna den: age1… eller en fil med en per rad. Får ges flera gånger. Annars frågas efter en lösenfras
arg-keep-days = Efter hur många dagar uppteckningen ska raderas; slutet av den månaden gäller. Standard: 90
arg-key = Din nyckel, gjord med `lyhty records new-key`
arg-passphrase-file = Tar lösenfrasen från filens första rad, där det inte finns någon terminal att fråga i
arg-force = Skriver över en fil som redan finns
arg-screen-force = Skriver över en fil som redan finns; med --resume fortsätter samtalet fast frågorna har ändrats
arg-yes = Frågar inte
arg-records-show-files = Vilka filer
arg-records-show-format = table eller json. Standard: table
arg-records-forget-files = Vilka filer
arg-expired = Alla i den här mappen vars dag för radering är förbi
arg-records-summary-paths = Filer eller mappar
arg-records-htcds-paths = Filer eller mappar
arg-k = Det minsta tal som skrivs ut. Standard: 11
arg-records-summary-lang = Sammandragets språk. Standard: språket programmet talar
arg-records-summary-out = Skriver till den här filen (.csv, .pdf, .html, .md eller .txt). Standard: en tabell på skärmen
arg-records-htcds-out = Skriver till den här filen. Standard: standardutmatningen
arg-records-consult-file = Uppteckningen det gäller
arg-records-consult-out = Filen dit den förseglade frågan skrivs
arg-records-consult-show = Visar bara vad som skulle skickas
arg-records-consult-lang = Frågans språk. Standard: språket programmet talar
arg-ask = Vad som frågas, åtskilt med kommatecken
arg-agreed = Vad som avtalats med personen, åtskilt med kommatecken
arg-records-new-key-file = Filen dit nyckeln skrivs
arg-records-recipient-file = Nyckelns fil

## Mistakes

usage-not-a-recipient = `{ $given }` är ingen mottagare: det är ett ord som age1…, eller en fil med sådana ord
usage-secret-recipient = det där är en nyckel, inte en mottagare. En nyckel öppnar det förseglade: visa den aldrig för någon, och gör en ny om andra kan ha sett den här
usage-no-passphrase = `{ $path }` har ingen lösenfras på sin första rad
usage-forget-yes = ingen finns att fråga; `--yes` raderar utan att fråga
usage-consult-to = säg med `--to` för vem frågan förseglas, eller se bara på den med `--show`
usage-consult-yes = ingen finns som kan se på frågan; `--show` visar den, `--yes` förseglar den utan att fråga
usage-summary-format = `{ $file }` slutar inte på .csv, .pdf, .html, .md eller .txt
usage-resume-to = `{ $file }` förseglades för mottagare och berättar inte vilka de är: säg igen med `--to` vem som ska kunna öppna den från och med nu
failure-sealed-foreign = `{ $path }` är ingen uppteckning
    .help = Uppteckningar görs med `lyhty screen --save FIL`.
failure-sealed-truncated = slutet av `{ $path }` saknas
    .help = Den kopierades inte hel. Ta en annan kopia; den här kan inte öppnas.
failure-sealed-damaged = `{ $path }` har ändrats eller skadats efter att den förseglades
    .help = Inget av den visas, för inget i den går att lita på. Ta en annan kopia.
failure-sealed-wrong-passphrase = det är inte lösenfrasen för `{ $path }`
    .help = Försök igen: stora bokstäver och mellanslag räknas. Utan lösenfrasen kan ingen öppna den.
failure-sealed-wrong-key = `{ $path }` förseglades för någon annan
    .help = Bara nyckeln till en av dess mottagare öppnar den.
failure-sealed-needs-key = `{ $path }` är förseglad för en nyckel
    .help = Säg vilken med `--key FIL`.
failure-sealed-needs-passphrase = `{ $path }` är förseglad med en lösenfras, inte för en nyckel
    .help = Lämna bort `--key`.
failure-sealed-too-much-work = `{ $path }` kräver så mycket arbete för att pröva lösenfrasen att den avvisas
    .help = Den är inte gjord med det här programmet. Om du litar på den, öppna den med programmet som gjorde den.
failure-sealed-newer = `{ $path }` är gjord med en nyare version av programmet
    .help = Inget i den har gått förlorat: öppna den med den versionen.
failure-sealed-not-a-key = `{ $path }` innehåller ingen nyckel
    .help = Nycklar görs med `lyhty records new-key FIL`.
failure-sealed-exists = `{ $path }` finns redan
    .help = Välj ett annat namn, eller radera den först. Där kommandot tillåter det skriver `--force` över den.
failure-sealed-no-terminal = en lösenfras behövs, och det finns ingen terminal att fråga i
    .help = Kör kommandot i en terminal, eller ge lösenfrasen med `{ $path } FIL`.
failure-sealed-other-questions = frågorna har ändrats sedan `{ $path }` sparades
    .help = `lyhty records show` visar den som den är. Med `--force` fortsätter samtalet med de svar som ännu passar; de andra frågas igen.
failure-sealed-unknown-screening = `{ $path }` gäller ett frågeformulär som inte finns i det här biblioteket
    .help = Nämn biblioteket som samtalet fördes med: `--library MAPP`.
failure-sealed-not-kept = uppteckningen `{ $path }` kunde inte skrivas under samtalet
    .help = Den senaste versionen som kunde skrivas finns kvar.

## Passphrases and keys

records-yes = ja
records-yes-no = (ja eller nej; bara Enter är nej):
records-passphrase-new = En ny lösenfras för uppteckningen (inget syns när du skriver; bara Enter avbryter):
records-passphrase-new-key = En ny lösenfras för nyckeln (inget syns när du skriver; bara Enter avbryter):
records-passphrase-again = Samma en gång till:
records-passphrase-differs = Det var inte samma. Från början igen.
records-passphrase-short = En lösenfras har minst { $shortest } tecken. Fyra eller fem ord som inte hör ihop är bra.
records-passphrase-hint = Utan lösenfrasen kan ingen öppna uppteckningen, inte ens den som gjorde den. Fyra eller fem ord som inte hör ihop är bra.
records-passphrase-open = Lösenfrasen för { $file }:
records-passphrase-key = Lösenfrasen för nyckeln { $file }:
records-passphrase-readable = `{ $path }` kan läsas av andra användare på den här datorn: förvara lösenfraser där bara du kan läsa dem.
records-key-made = Nyckeln finns i { $file }. Ovan står dess mottagare: ge den till dem som ska försegla för dig. Bevara filen och lösenfrasen; utan dem kan ingen öppna det som förseglats.

## What is done with records

records-kept = Samtalet bevaras krypterat i { $file } och ska raderas senast { $date }. Berätta det för personen. Om du avbryter fortsätter du så här: lyhty screen --resume { $file }
records-saved = Den krypterade uppteckningen finns i { $file } och ska raderas senast { $date }.
records-under-way = inte avslutat ännu
records-month = Månad
records-delete-by = Raderas senast
records-answer = Svar
records-finding = Vad som eftersöktes
records-other-version = Frågorna har ändrats sedan dess: något här kan ha en annan ordalydelse nu.
records-date-changed = Dagen på första raden i { $file } är inte den som den förseglades med. Någon har ändrat den.
records-nothing-expired = Det finns ingen uppteckning vars dag för radering är förbi.
records-undated = { $count ->
        [one] 1 fil berättar
       *[other] { $count } filer berättar
    } inte när den ska raderas, och blir kvar.
records-forget-question = { $count ->
        [one] Radera den här uppteckningen för gott?
       *[other] Radera de här { $count } uppteckningarna för gott?
    }
records-forget-kept = Inget raderades.
records-forgotten = { $count ->
        [one] 1 uppteckning raderades.
       *[other] { $count } uppteckningar raderades.
    } Kopior och säkerhetskopior gjorde det inte: radera dem också.
records-left-out = { $count ->
        [one] 1 uppteckning kunde inte öppnas och räknas inte.
       *[other] { $count } uppteckningar kunde inte öppnas och räknas inte.
    }
records-copies = { $count ->
        [one] 1 fil är en kopia av en annan uppteckning och räknas inte två gånger.
       *[other] { $count } filer är kopior av andra uppteckningar och räknas inte två gånger.
    }
records-not-ended = { $count ->
        [one] 1 samtal har inte avslutats och räknas inte.
       *[other] { $count } samtal har inte avslutats och räknas inte.
    }
htcds-note = Fältens namn: Human Trafficking Case Data Standard 2.0, IOM, licens CC BY 4.0. IOM har inte godkänt detta. En rad är ett samtal: publicera inte filen.

## Summary

output-summary = Sammandrag
summary-title = Samtal i siffror
summary-total = { $count ->
        [one] 1 samtal
       *[other] { $count } samtal
    }
summary-too-few = Färre än { $k } samtal, eller så fördelade att varje tal skulle peka på få människor: inget kan berättas.
summary-conversations = Samtal
summary-conversations-kind = Hur långt de kom
summary-results = Med ett resultat
summary-before-questions = Slutade före frågorna
summary-mixed = Samtalen fördes med olika versioner av frågeformuläret. Det som en version inte frågade räknas som inte frågat.
summary-endings = Hur det slutade
summary-by-ending = Hur de slutade
summary-by-element = Rekvisit
summary-by-dimension = Grupper av tecken
summary-by-indicator = Tecken
summary-what = Vad
summary-seen-in = Sågs i
summary-others = I de andra
summary-or = { " eller " }
summary-withheld = sägs inte
summary-note = Tal från 1 till under { $k } skrivs aldrig ut, och inte heller något som de kunde räknas ut av, så att ingen kan kännas igen.
summary-how-much-withheld = För det fick { $withheld ->
        [0] inget
        [one] 1 tal eller faktum
       *[other] { $withheld } tal eller fakta
    } lämnas osagt, och i { $joined ->
        [0] inget faktum
        [one] 1 faktum
       *[other] { $joined } fakta
    } slogs grupper ihop.
summary-meaning = Det här är samtal med människor som kom, och svar de gav. De berättar inte hur vanligt något är, och de är ingen dom över någon.

## Request for advice

consult-title = Fråga om råd
consult-asked = Vad vi frågar
consult-seen = Sågs i samtalet
consult-not-seen = Frågades om, sågs inte
consult-not-known = Inte känt, eller inte frågat
consult-agreed = Avtalat med personen
consult-words = Med egna ord
consult-none = inget
consult-meaning = Frågan nämner ingen och är ingen dom över någon. Fråga inte efter namn.
consult-delete-by = Radera den senast { $date }.
consult-ask-heading = Vad frågar du?
consult-ask-how-to-go-on = Hur borde vi fortsätta med personen?
consult-ask-understanding = Hur förstår ni det som sågs?
consult-ask-safety = Vad borde vi tänka på för personens säkerhet?
consult-ask-services = Vilken tjänst kunde hjälpa, och kan man fråga den utan namn?
consult-ask-rights = Vilka rättigheter kunde personen ha här?
consult-ask-meeting = Kunde ni träffa personen, eller tala med oss?
consult-agreed-heading = Vad har avtalats med personen?
consult-agreed-consultation = Personen vet att vi ber om råd utan namn, och samtycker.
consult-agreed-meet-again = Vi träffas igen.
consult-agreed-contact = Personen vill gärna få kontakt med er.
consult-agreed-no-contact = Personen vill inte ha kontakt nu.
consult-agreed-nothing = Inget har avtalats; personen vet inte om den här frågan.
consult-numbers = Numren som gäller, med mellanslag emellan (bara Enter: inga):
consult-numbers-wrong = Ge nummer från 1 till { $last }.
consult-words-warning =
    Du kan lägga till en mening. Den skickas som du skriver den: inga namn, inga platser, inga dagar, inget
    som personen kunde kännas igen på.
consult-words-prompt = Din mening (bara Enter: ingen):
consult-question = Det här är allt som skickas. Försegla det?
consult-not-made = Ingen fråga gjordes.
consult-made = Den förseglade frågan finns i { $file }. Bara mottagaren kan öppna den: skicka den som den är.
