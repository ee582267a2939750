### translation: draft

## The conversation

# of: 0bc7772c
conversation-gate = Före frågorna: { $number } av { $of }
# of: 772c88a6
conversation-question =
    { $left ->
        [0] Fråga { $number }, den sista
       *[other] Fråga { $number }, högst { $left } kvar
    }
# of: 40b97f01
conversation-given-before = { $answer } (ditt tidigare svar)
# of: e1541b8c
conversation-on = Fortsätt
# of: 422108fa
conversation-ticked = Fortsätt med det som är valt
# of: 1e644b54
conversation-back = ← Tillbaka (b)
# of: 5a6cc570
conversation-earlier = ⇠ Till ett tidigare svar (l)
# of: fc68f201
conversation-earlier-heading = Dina svar hittills
# of: c381f93a
conversation-none-earlier = Det finns inget tidigare svar ännu.
# of: fcc610b5
conversation-help = ? Varför detta frågas, och hur
# of: 03cfac0e
conversation-told = Vad personen ska få höra först:
# of: d6e1b699
conversation-prepare = ? Innan du börjar
# of: 35db5615
conversation-prepare-heading = Innan du börjar
# of: 715312ab
conversation-help-heading = Om frågan
# of: d44719bc
conversation-to-notice = Tillbaka
# of: 0cc559cb
conversation-to-question = Tillbaka till frågan
# of: bd422984
conversation-pause = ‖ Paus; döljer skärmen (p)
# of: fe7fc341
conversation-paused = Tryck Enter för att fortsätta.
# of: 27ed7640
conversation-stop = × Sluta; ingenting sparas
# of: c5ee0d8d
conversation-really-stop = Sluta här? Dina svar går förlorade.
# of: 1daa072d
conversation-stop-kept = × Sluta för nu; dina svar sparas krypterade
# of: 0787a7c0
conversation-not-kept = Svaren kunde inte bevaras just nu: disken kan vara full eller mappen borta. Du kan fortsätta; ett nytt försök görs efter varje svar, och i slutet får du veta.
# of: 891ca10e
conversation-type-number =
    { $unit ->
        [none] Skriv ett tal från { $from } till { $to }
       *[other] Skriv ett tal från { $from } till { $to } ({ $unit })
    }
# of: 450ab2c5
conversation-type-note = Skriv vad du märker; det sparas ingenstans
# of: 8bc2e345
conversation-typing-number = Ett tal och Enter. Enter ensamt går tillbaka; exit avslutar genast.
# of: 1ecc3516
conversation-typing-note = Dina ord och Enter. Enter ensamt går tillbaka; exit avslutar genast.
# of: 3ada1d3e
conversation-not-a-number = Det är inte ett av talen som efterfrågas.
# of: 79814cb3
conversation-keys = Välj med ↑ ↓ och Enter. Ctrl-C, eller ordet exit, avslutar genast och tömmer skärmen.
# of: 5dc4cc35
conversation-page = sida { $page } av { $pages }
# of: bc593c2f
conversation-more = ↓ Läs vidare
# of: 4aaef89d
conversation-less = ↑ Föregående sida
# of: ee9672f1
conversation-last-page = ⇣ Till sista sidan
# of: 55702c12
conversation-result = Resultatet
# of: 90bc942a
conversation-done = Det var den sista frågan.
# of: bf35b8ce
conversation-not-now = Det är bättre att inte fortsätta nu.
# of: dc6ac721
conversation-read = Läs resultatet här
# of: f76c6c64
conversation-print = Stäng och lämna resultatet på skärmen
# of: 6040f0bf
conversation-to-questions = ← Tillbaka till frågorna
# of: f46503dc
conversation-close = Stäng

## The conversation in lines

# of: 6e5544db
plain-keys =
    Svara med numret. b går tillbaka, l räknar upp dina svar och går tillbaka till ett av dem,
    ? förklarar frågan, p döljer skärmen tills du trycker Enter, q slutar.
    exit avslutar genast och tömmer skärmen.
# of: 78657d6b
plain-go-on = Enter fortsätter, ? förklarar, q slutar:
# of: 3b28a6d2
plain-choose = Nummer 1–{ $last }, b, l, ?, p eller q:
# of: b2e21a8c
plain-choose-several = Nummer 1–{ $last } med mellanslag emellan, b, l, ?, p eller q:
# of: db88a843
plain-choose-last = 1, b, p eller q:
# of: 25dd604d
plain-choose-earlier = Nummer 1–{ $last } för att svara på nytt, Enter för att stanna:
# of: a88464e0
plain-number =
    { $unit ->
        [none] Ett tal från { $from } till { $to }, u, r, b, l, ?, p eller q:
       *[other] Ett tal från { $from } till { $to } ({ $unit }), u, r, b, l, ?, p eller q:
    }
# of: 4aed674f
plain-note = Nummer 1–{ $last }, eller vad du märker (sparas ingenstans), b, l, ?, p eller q:
# of: 0ef2213b
plain-wrong = Det svaret finns inte. Ge ett nummer från 1 till { $last }.
# of: e0afc3f1
plain-wrong-number = Det svaret finns inte. Ge ett tal från { $from } till { $to }, u eller r.
# of: cb3c9f84
plain-show = Visa resultatet
# of: 169bea3a
plain-stopped = Avslutat. Ingenting sparas.
# of: e5bee1bb
plain-stopped-kept = Avslutat för nu. Dina svar sparas krypterade.
# of: a2cb21f3
plain-cannot-clear = Den här terminalen kan inte tömmas. Stäng fönstret efteråt, så att ingen läser svaren.

## Answers from a file

# of: a2301eae
answers-too-large = för stor för att vara en fil med svar
# of: 21b6c0a7
answers-not-text = det är ingen text
# of: bf05d71c
answers-other-screening = svaren är för frågeformuläret `{ $given }`, inte för `{ $here }`
# of: 8d596ca6
answers-other-version =
    svaren är för version { $given } av frågeformuläret; här finns version { $here }. Gå igenom
    dem och skriv sedan versionen som finns här
# of: 7f086dab
answers-numbers = ett tal från { $from } till { $to }, eller { $values }
# of: fc466532
answers-unknown-id =
    { $near ->
        [none] ingen spärr eller fråga heter `{ $id }`
       *[other] ingen spärr eller fråga heter `{ $id }`; menade du `{ $near }`?
    }
# of: 1d695eda
answers-unknown-value =
    { $near ->
        [none] frågan `{ $id }` kan inte besvaras med `{ $value }`, utan med: { $values }
       *[other] frågan `{ $id }` kan inte besvaras med `{ $value }`; menade du `{ $near }`? Svaren är: { $values }
    }
# of: c34bbd8d
answers-one-only = frågan `{ $id }` tar ett av dessa svar, inte flera: { $values }
# of: 0a987b63
answers-no-value = frågan `{ $id }` behöver ett av dessa svar: { $values }
# of: 474afd99
answers-missing = svaret på frågan `{ $id }` saknas; det kan vara: { $values }
# of: 3ac153da
answers-unused = frågan `{ $id }` ställdes aldrig, på grund av svaren före den
