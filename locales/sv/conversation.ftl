### translation: draft

## The conversation

conversation-gate = Före frågorna: { $number } av { $of }
conversation-question =
    { $left ->
        [0] Fråga { $number }, den sista
       *[other] Fråga { $number }, högst { $left } kvar
    }
conversation-given-before = { $answer } (ditt tidigare svar)
conversation-on = Fortsätt
conversation-ticked = Fortsätt med det som är valt
conversation-back = ← Tillbaka (b)
conversation-earlier = ⇠ Till ett tidigare svar (l)
conversation-earlier-heading = Dina svar hittills
conversation-none-earlier = Det finns inget tidigare svar ännu.
conversation-help = ? Varför detta frågas, och hur
conversation-prepare = ? Innan du börjar
conversation-prepare-heading = Innan du börjar
conversation-help-heading = Om frågan
conversation-to-notice = Tillbaka
conversation-to-question = Tillbaka till frågan
conversation-pause = ‖ Paus; döljer skärmen (p)
conversation-paused = Tryck Enter för att fortsätta.
conversation-stop = × Sluta; ingenting sparas
conversation-really-stop = Sluta här? Dina svar går förlorade.
conversation-stop-kept = × Sluta för nu; dina svar sparas krypterade
conversation-not-kept = Svaren kunde inte bevaras just nu: disken kan vara full eller mappen borta. Du kan fortsätta; ett nytt försök görs efter varje svar, och i slutet får du veta.
conversation-type-number =
    { $unit ->
        [none] Skriv ett tal från { $from } till { $to }
       *[other] Skriv ett tal från { $from } till { $to } ({ $unit })
    }
conversation-type-note = Skriv vad du märker; det sparas ingenstans
conversation-typing-number = Ett tal och Enter. Enter ensamt går tillbaka; exit avslutar genast.
conversation-typing-note = Dina ord och Enter. Enter ensamt går tillbaka; exit avslutar genast.
conversation-not-a-number = Det är inte ett av talen som efterfrågas.
conversation-keys = Välj med ↑ ↓ och Enter. Ctrl-C, eller ordet exit, avslutar genast och tömmer skärmen.
conversation-page = sida { $page } av { $pages }
conversation-more = ↓ Läs vidare
conversation-less = ↑ Föregående sida
conversation-last-page = ⇣ Till sista sidan
conversation-result = Resultatet
conversation-done = Det var den sista frågan.
conversation-not-now = Det är bättre att inte fortsätta nu.
conversation-read = Läs resultatet här
conversation-print = Stäng och lämna resultatet på skärmen
conversation-to-questions = ← Tillbaka till frågorna
conversation-close = Stäng

## The conversation in lines

plain-keys =
    Svara med numret. b går tillbaka, l räknar upp dina svar och går tillbaka till ett av dem,
    ? förklarar frågan, p döljer skärmen tills du trycker Enter, q slutar.
    exit avslutar genast och tömmer skärmen.
plain-go-on = Enter fortsätter, ? förklarar, q slutar:
plain-choose = Nummer 1–{ $last }, b, l, ?, p eller q:
plain-choose-several = Nummer 1–{ $last } med mellanslag emellan, b, l, ?, p eller q:
plain-choose-last = 1, b, p eller q:
plain-choose-earlier = Nummer 1–{ $last } för att svara på nytt, Enter för att stanna:
plain-number =
    { $unit ->
        [none] Ett tal från { $from } till { $to }, u, r, b, l, ?, p eller q:
       *[other] Ett tal från { $from } till { $to } ({ $unit }), u, r, b, l, ?, p eller q:
    }
plain-note = Nummer 1–{ $last }, eller vad du märker (sparas ingenstans), b, l, ?, p eller q:
plain-wrong = Det svaret finns inte. Ge ett nummer från 1 till { $last }.
plain-wrong-number = Det svaret finns inte. Ge ett tal från { $from } till { $to }, u eller r.
plain-show = Visa resultatet
plain-stopped = Avslutat. Ingenting sparas.
plain-stopped-kept = Avslutat för nu. Dina svar sparas krypterade.
plain-cannot-clear = Den här terminalen kan inte tömmas. Stäng fönstret efteråt, så att ingen läser svaren.

## Answers from a file

answers-too-large = för stor för att vara en fil med svar
answers-not-text = det är ingen text
answers-other-screening = svaren är för frågeformuläret `{ $given }`, inte för `{ $here }`
answers-other-version =
    svaren är för version { $given } av frågeformuläret; här finns version { $here }. Gå igenom
    dem och skriv sedan versionen som finns här
answers-numbers = ett tal från { $from } till { $to }, eller { $values }
answers-unknown-id =
    { $near ->
        [none] ingen spärr eller fråga heter `{ $id }`
       *[other] ingen spärr eller fråga heter `{ $id }`; menade du `{ $near }`?
    }
answers-unknown-value =
    { $near ->
        [none] frågan `{ $id }` kan inte besvaras med `{ $value }`, utan med: { $values }
       *[other] frågan `{ $id }` kan inte besvaras med `{ $value }`; menade du `{ $near }`? Svaren är: { $values }
    }
answers-one-only = frågan `{ $id }` tar ett av dessa svar, inte flera: { $values }
answers-no-value = frågan `{ $id }` behöver ett av dessa svar: { $values }
answers-missing = svaret på frågan `{ $id }` saknas; det kan vara: { $values }
answers-unused = frågan `{ $id }` ställdes aldrig, på grund av svaren före den
