### translation: draft
### Uppteckningar av samtal: krypterade, och bara om någon ber om dem.

## Help

# of: e0670ba0
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
# of: 8d3e9407
help-records-show = Öppnar uppteckningar och frågor om råd och visar dem
    .examples =
        Exempel:
          lyhty records show samtal.age
          lyhty records show fraga.age --key var-nyckel.age
          lyhty records show samtal.age --format json
# of: 59e9b062
help-records-forget = Raderar uppteckningar, efter att ha frågat
    .examples =
        Exempel:
          lyhty records forget samtal.age
          lyhty records forget --expired uppteckningar     de vars dag för radering är förbi

        En raderad uppteckning hittas inte längre med sitt namn. Dess krypterade bytes kan finnas kvar på
        disken, i kopior och säkerhetskopior: på flashdiskar når överskrivning inte dem, så det försöks inte.
        Då skyddas de av lösenfrasen eller nyckeln. Raderas en nyckel öppnas inget som förseglats för den.
# of: 4cc9a0ad
help-records-summary = Räknar över många uppteckningar så att ingen kan kännas igen i siffrorna
    .examples =
        Exempel:
          lyhty records summary uppteckningar
          lyhty records summary uppteckningar --key var-nyckel.age --out sammandrag.html
          lyhty records summary uppteckningar --k 20 --out sammandrag.csv

        Tal från 1 till under k skrivs inte ut, och inte heller något som de kunde räknas ut av. Publicera
        inte sammandrag av nästan samma uppteckningar: skillnaderna berättar mer.
# of: aefcc44e
help-records-htcds = Skriver en rad per uppteckning med Human Trafficking Case Data Standards ord, som CSV
    .examples =
        Exempel:
          lyhty records htcds uppteckningar --out fall.csv

        Fyller standardens sjutton fält om medel för kontroll, så långt svaren säger något: TRUE om ett
        tecken på medlet sågs, FALSE om alla dess tecken frågades om och inget sågs, annars ingenting. En rad
        är ett samtal: filen är inte till för att publiceras.
# of: 5ab579df
help-records-consult = Gör en anonym fråga om råd av en uppteckning, förseglad för en specialist
    .examples =
        Exempel:
          lyhty records consult samtal.age --show
          lyhty records consult samtal.age --to age1… --out fraga.age

        Frågan visas innan den förseglas. Vad som kan frågas (--ask): how-to-go-on, understanding, safety,
        services, rights, meeting. Vad som kan ha avtalats med personen (--agreed): consultation, meet-again,
        contact, no-contact, nothing.
# of: a05691f2
help-records-new-key = Gör en nyckel som öppnar det andra förseglar för dig
    .examples =
        Exempel:
          lyhty records new-key var-nyckel.age

        Skriver ut mottagaren, `age1…`. Ge den till dem som ska försegla för dig; den öppnar ingenting. Bevara
        nyckelfilen och dess lösenfras: utan dem kan ingen öppna det som förseglats. Jämför mottagaren på
        ett annat sätt, till exempel per telefon, innan du litar på den.
# of: b76fe3c9
help-records-recipient = Visar en nyckels mottagare igen
    .examples =
        Exempel:
          lyhty records recipient var-nyckel.age

# of: c6938d1e
arg-save = Bevarar en krypterad uppteckning i den här filen, från det första svaret. Annars bevaras ingenting
# of: 34982023
arg-resume = Fortsätter samtalet i den här uppteckningen
# of: 337918a2
arg-consult = Frågar till slut en specialist om råd: förseglar i den här filen en fråga som inte nämner någon, för dem som --to nämner. Ingen uppteckning bevaras
# of: 08b7d2bd
arg-to = Vem som kan öppna den: age1… eller en fil med en per rad. Får ges flera gånger. Annars frågas efter en lösenfras
# of: fbaa5bf2
arg-keep-days = Efter hur många dagar uppteckningen ska raderas; slutet av den månaden gäller. Standard: 90
# of: 6e49716d
arg-key = Din nyckel, gjord med `lyhty records new-key`
# of: 36fce2ca
arg-passphrase-file = Tar lösenfrasen från filens första rad, där det inte finns någon terminal att fråga i
# of: da56b2a8
arg-force = Skriver över en fil som redan finns
# of: 0cd682eb
arg-screen-force = Skriver över en fil som redan finns; med --resume fortsätter samtalet fast frågorna har ändrats
# of: 38503b96
arg-yes = Frågar inte
# of: fa1c82b3
arg-records-show-files = Vilka filer
# of: 6cdfc185
arg-records-show-format = table eller json. Standard: table
# of: fa1c82b3
arg-records-forget-files = Vilka filer
# of: e1c6cd5a
arg-expired = Alla i den här mappen vars dag för radering är förbi
# of: 321dd515
arg-records-summary-paths = Filer eller mappar
# of: 321dd515
arg-records-htcds-paths = Filer eller mappar
# of: 967d42fe
arg-k = Det minsta tal som skrivs ut. Standard: 11
# of: 52a7a29f
arg-records-summary-lang = Sammandragets språk. Standard: språket programmet talar
# of: 873fd1f7
arg-records-summary-out = Skriver till den här filen (.csv, .pdf, .html, .md eller .txt). Standard: en tabell på skärmen
# of: 614fbe4f
arg-records-htcds-out = Skriver till den här filen. Standard: standardutmatningen
# of: d795c6a8
arg-records-consult-file = Uppteckningen det gäller
# of: d6d34e84
arg-records-consult-out = Filen dit den förseglade frågan skrivs
# of: 59477acf
arg-records-consult-show = Visar bara vad som skulle skickas
# of: 672222df
arg-records-consult-lang = Frågans språk. Standard: språket programmet talar
# of: 5084a014
arg-ask = Vad som frågas, åtskilt med kommatecken
# of: 0f06d2a2
arg-agreed = Vad som avtalats med personen, åtskilt med kommatecken
# of: 3f669b9a
arg-records-new-key-file = Filen dit nyckeln skrivs
# of: fd1f0322
arg-records-recipient-file = Nyckelns fil

## Mistakes

# of: 48d41baa
usage-not-a-recipient = `{ $given }` är ingen mottagare: det är ett ord som age1…, eller en fil med sådana ord
# of: b9f2508e
usage-secret-recipient = det där är en nyckel, inte en mottagare. En nyckel öppnar det förseglade: visa den aldrig för någon, och gör en ny om andra kan ha sett den här
# of: cc3138d8
usage-no-passphrase = `{ $path }` har ingen lösenfras på sin första rad
# of: 6b1e7a1a
usage-forget-yes = ingen finns att fråga; `--yes` raderar utan att fråga
# of: c9c02101
usage-consult-to = säg med `--to` för vem frågan förseglas, eller se bara på den med `--show`
# of: a2176932
usage-consult-yes = ingen finns som kan se på frågan; `--show` visar den, `--yes` förseglar den utan att fråga
# of: a0889b4a
usage-screen-consult = `--consult` frågar till slut vad som ska skickas, och ingen finns att fråga. Kör det i en terminal, eller bevara en uppteckning och använd `lyhty records consult`
# of: 45da890f
usage-summary-format = `{ $file }` slutar inte på .csv, .pdf, .html, .md eller .txt
# of: b147a2b8
usage-resume-to = `{ $file }` förseglades för mottagare och berättar inte vilka de är: säg igen med `--to` vem som ska kunna öppna den från och med nu
# of: 2825f7d3
failure-sealed-foreign = `{ $path }` är ingen uppteckning
    .help = Uppteckningar görs med `lyhty screen --save FIL`.
# of: 43abfe7f
failure-sealed-truncated = slutet av `{ $path }` saknas
    .help = Den kopierades inte hel. Ta en annan kopia; den här kan inte öppnas.
# of: e6ea403d
failure-sealed-damaged = `{ $path }` har ändrats eller skadats efter att den förseglades
    .help = Inget av den visas, för inget i den går att lita på. Ta en annan kopia.
# of: b30ed2f9
failure-sealed-wrong-passphrase = det är inte lösenfrasen för `{ $path }`
    .help = Försök igen: stora bokstäver och mellanslag räknas. Utan lösenfrasen kan ingen öppna den.
# of: 3322406e
failure-sealed-wrong-key = `{ $path }` förseglades för någon annan
    .help = Bara nyckeln till en av dess mottagare öppnar den.
# of: feef5315
failure-sealed-needs-key = `{ $path }` är förseglad för en nyckel
    .help = Säg vilken med `--key FIL`.
# of: 7555c3f0
failure-sealed-needs-passphrase = `{ $path }` är förseglad med en lösenfras, inte för en nyckel
    .help = Lämna bort `--key`.
# of: 5afe6448
failure-sealed-too-much-work = `{ $path }` kräver så mycket arbete för att pröva lösenfrasen att den avvisas
    .help = Den är inte gjord med det här programmet. Om du litar på den, öppna den med programmet som gjorde den.
# of: ecb5228d
failure-sealed-newer = `{ $path }` är gjord med en nyare version av programmet
    .help = Inget i den har gått förlorat: öppna den med den versionen.
# of: a2367313
failure-sealed-not-a-key = `{ $path }` innehåller ingen nyckel
    .help = Nycklar görs med `lyhty records new-key FIL`.
# of: 5295136e
failure-sealed-exists = `{ $path }` finns redan
    .help = Välj ett annat namn, eller radera den först. Där kommandot tillåter det skriver `--force` över den.
# of: 2d4840bb
failure-sealed-no-terminal = en lösenfras behövs, och det finns ingen terminal att fråga i
    .help = Kör kommandot i en terminal, eller ge lösenfrasen med `{ $path } FIL`.
# of: 30ed2277
failure-sealed-other-questions = frågorna har ändrats sedan `{ $path }` sparades
    .help = `lyhty records show` visar den som den är. Med `--force` fortsätter samtalet med de svar som ännu passar; de andra frågas igen.
# of: 020f5f4e
failure-sealed-unknown-screening = `{ $path }` gäller ett frågeformulär som inte finns i det här biblioteket
    .help = Nämn biblioteket som samtalet fördes med: `--library MAPP`.
# of: 1d593339
failure-sealed-not-kept = uppteckningen `{ $path }` kunde inte skrivas under samtalet
    .help = Den senaste versionen som kunde skrivas finns kvar.

## Passphrases and keys

# of: a2787f0d
records-yes = ja
# of: ef8b8424
records-yes-no = (ja eller nej; bara Enter är nej):
# of: eaaa4c17
records-passphrase-new = En ny lösenfras för uppteckningen (inget syns när du skriver; bara Enter avbryter):
# of: c4686f25
records-passphrase-new-key = En ny lösenfras för nyckeln (inget syns när du skriver; bara Enter avbryter):
# of: 3a88c916
records-passphrase-again = Samma en gång till:
# of: aa4c9b35
records-passphrase-differs = Det var inte samma. Från början igen.
# of: 64ab40c4
records-passphrase-short = En lösenfras har minst { $shortest } tecken. Fyra eller fem ord som inte hör ihop är bra.
# of: a29f96bf
records-passphrase-hint = Utan lösenfrasen kan ingen öppna uppteckningen, inte ens den som gjorde den. Fyra eller fem ord som inte hör ihop är bra.
# of: a55de2da
records-passphrase-open = Lösenfrasen för { $file }:
# of: c712d24e
records-passphrase-key = Lösenfrasen för nyckeln { $file }:
# of: ba55c9c9
records-passphrase-readable = `{ $path }` kan läsas av andra användare på den här datorn: förvara lösenfraser där bara du kan läsa dem.
# of: 031996e2
records-key-made = Nyckeln finns i { $file }. Ovan står dess mottagare: ge den till dem som ska försegla för dig. Bevara filen och lösenfrasen; utan dem kan ingen öppna det som förseglats.

## What is done with records

# of: 00b3efc0
records-kept = Samtalet bevaras krypterat i { $file } och ska raderas senast { $date }. Berätta det för personen. Om du avbryter fortsätter du så här: lyhty screen --resume { $file }
# of: 3186e193
records-saved = Den krypterade uppteckningen finns i { $file } och ska raderas senast { $date }.
# of: 5a6cf803
records-under-way = inte avslutat ännu
# of: 5c61a282
records-month = Månad
# of: 7c18d9b0
records-delete-by = Raderas senast
# of: 0e3e2b09
records-answer = Svar
# of: b2653858
records-finding = Vad som eftersöktes
# of: 33fe98cc
records-other-version = Frågorna har ändrats sedan dess: något här kan ha en annan ordalydelse nu.
# of: bd25567c
records-date-changed = Dagen på första raden i { $file } är inte den som den förseglades med. Någon har ändrat den.
# of: dec9fbc2
records-nothing-expired = Det finns ingen uppteckning vars dag för radering är förbi.
# of: 32fc3aa4
records-undated = { $count ->
        [one] 1 fil berättar
       *[other] { $count } filer berättar
    } inte när den ska raderas, och blir kvar.
# of: cbdd791e
records-forget-question = { $count ->
        [one] Radera den här uppteckningen för gott?
       *[other] Radera de här { $count } uppteckningarna för gott?
    }
# of: 25df8700
records-forget-kept = Inget raderades.
# of: 40870c1d
records-forgotten = { $count ->
        [one] 1 uppteckning raderades.
       *[other] { $count } uppteckningar raderades.
    } Kopior och säkerhetskopior gjorde det inte: radera dem också.
# of: f1c9fe35
records-left-out = { $count ->
        [one] 1 uppteckning kunde inte öppnas och räknas inte.
       *[other] { $count } uppteckningar kunde inte öppnas och räknas inte.
    }
# of: fc1ea2c8
records-copies = { $count ->
        [one] 1 fil är en kopia av en annan uppteckning och räknas inte två gånger.
       *[other] { $count } filer är kopior av andra uppteckningar och räknas inte två gånger.
    }
# of: a9b12ea9
records-not-ended = { $count ->
        [one] 1 samtal har inte avslutats och räknas inte.
       *[other] { $count } samtal har inte avslutats och räknas inte.
    }
# of: 44a32392
htcds-note = Fältens namn: Human Trafficking Case Data Standard 2.0, IOM, licens CC BY 4.0. IOM har inte godkänt detta. En rad är ett samtal: publicera inte filen.

## Summary

# of: 202e1ecb
output-summary = Sammandrag
# of: 699b5231
summary-title = Samtal i siffror
# of: c74a9e0a
summary-total = { $count ->
        [one] 1 samtal
       *[other] { $count } samtal
    }
# of: ebaea3c2
summary-too-few = Färre än { $k } samtal, eller så fördelade att varje tal skulle peka på få människor: inget kan berättas.
# of: 1ec035e2
summary-conversations = Samtal
# of: 1b27dc4f
summary-conversations-kind = Hur långt de kom
# of: 8d0ecea2
summary-results = Med ett resultat
# of: a6c1eb05
summary-before-questions = Slutade före frågorna
# of: 73d9c173
summary-mixed = Samtalen fördes med olika versioner av frågeformuläret. Det som en version inte frågade räknas som inte frågat.
# of: 2d844cf9
summary-endings = Hur det slutade
# of: 6cd188f8
summary-by-ending = Hur de slutade
# of: e1d18048
summary-by-element = Rekvisit
# of: cd7045af
summary-by-dimension = Grupper av tecken
# of: 845e2154
summary-by-indicator = Tecken
# of: 6a3300c7
summary-what = Vad
# of: 37782d1a
summary-seen-in = Sågs i
# of: b46d80f2
summary-others = I de andra
# of: f736bb00
summary-or = { " eller " }
# of: 398fe1b1
summary-bars = Staplar: { $what }, av { $count } samtal med resultat. Alla tal finns i tabellen som följer.
# of: 9d4a7e9f
summary-withheld = sägs inte
# of: 1c7bc5b5
summary-note = Tal från 1 till under { $k } skrivs aldrig ut, och inte heller något som de kunde räknas ut av, så att ingen kan kännas igen.
# of: ed90697a
summary-how-much-withheld = För det fick { $withheld ->
        [0] inget
        [one] 1 tal eller faktum
       *[other] { $withheld } tal eller fakta
    } lämnas osagt, och i { $joined ->
        [0] inget faktum
        [one] 1 faktum
       *[other] { $joined } fakta
    } slogs grupper ihop.
# of: bc19d471
summary-meaning = Det här är samtal med människor som kom, och svar de gav. De berättar inte hur vanligt något är, och de är ingen dom över någon.

## Request for advice

# of: 6e4b6062
consult-title = Fråga om råd
# of: 1007c6e0
consult-asked = Vad vi frågar
# of: 3d8976b0
consult-seen = Sågs i samtalet
# of: 6e17773d
consult-not-seen = Frågades om, sågs inte
# of: 2243423b
consult-not-known = Inte känt, eller inte frågat
# of: 3dd0dc89
consult-agreed = Avtalat med personen
# of: 5b12ab7a
consult-words = Med egna ord
# of: 333e69a7
consult-none = inget
# of: 4ee572e1
consult-meaning = Frågan nämner ingen och är ingen dom över någon. Fråga inte efter namn.
# of: cf401249
consult-delete-by = Radera den senast { $date }.
# of: 2405849c
consult-ask-heading = Vad frågar du?
# of: f280eb0e
consult-ask-how-to-go-on = Hur borde vi fortsätta med personen?
# of: 0ac761db
consult-ask-understanding = Hur förstår ni det som sågs?
# of: dee63282
consult-ask-safety = Vad borde vi tänka på för personens säkerhet?
# of: 5cd77f05
consult-ask-services = Vilken tjänst kunde hjälpa, och kan man fråga den utan namn?
# of: d4a23d60
consult-ask-rights = Vilka rättigheter kunde personen ha här?
# of: d5f27044
consult-ask-meeting = Kunde ni träffa personen, eller tala med oss?
# of: 403edd8c
consult-agreed-heading = Vad har avtalats med personen?
# of: 8942b026
consult-agreed-consultation = Personen vet att vi ber om råd utan namn, och samtycker.
# of: d9d16a00
consult-agreed-meet-again = Vi träffas igen.
# of: 1347a37f
consult-agreed-contact = Personen vill gärna få kontakt med er.
# of: ae2dcce6
consult-agreed-no-contact = Personen vill inte ha kontakt nu.
# of: 598b8fca
consult-agreed-nothing = Inget har avtalats; personen vet inte om den här frågan.
# of: 355d55c3
consult-numbers = Numren som gäller, med mellanslag emellan (bara Enter: inga):
# of: 7a6fde1a
consult-numbers-wrong = Ge nummer från 1 till { $last }.
# of: ddf652e7
consult-words-warning =
    Du kan lägga till en mening. Den skickas som du skriver den: inga namn, inga platser, inga dagar, inget
    som personen kunde kännas igen på.
# of: 7f4bbaeb
consult-words-prompt = Din mening (bara Enter: ingen):
# of: fced8cb7
consult-question = Det här är allt som skickas. Försegla det?
# of: ea6d7c60
consult-not-made = Ingen fråga gjordes.
# of: 8dcd32b9
consult-made = Den förseglade frågan finns i { $file }. Bara mottagaren kan öppna den: skicka den som den är.
