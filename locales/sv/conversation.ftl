### translation: draft

## The answer beside the choices

answer-none = Inget av dessa

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
conversation-back = ← Tillbaka
conversation-help = ? Varför detta frågas, och hur
conversation-help-heading = Om frågan
conversation-to-question = Tillbaka till frågan
conversation-stop = × Sluta; ingenting sparas
conversation-keys = Välj med ↑ ↓ och Enter. Ctrl-C avslutar genast och tömmer skärmen.
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
    Svara med numret. b går tillbaka, ? förklarar frågan, q slutar.
    exit avslutar genast och tömmer skärmen.
plain-go-on = Enter fortsätter, q slutar:
plain-choose = Nummer 1–{ $last }, b, ? eller q:
plain-choose-several = Nummer 1–{ $last } med mellanslag emellan, b, ? eller q:
plain-choose-last = 1, b eller q:
plain-wrong = Det svaret finns inte. Ge ett nummer från 1 till { $last }.
plain-show = Visa resultatet
plain-stopped = Avslutat. Ingenting sparas.
plain-cannot-clear = Den här terminalen kan inte tömmas. Stäng fönstret efteråt, så att ingen läser svaren.

## Answers from a file

answers-too-large = för stor för att vara en fil med svar
answers-in-line = rad { $line }: { $problem }
answers-unknown-id =
    { $near ->
        [none] ingen spärr eller fråga heter `{ $id }`
       *[other] ingen spärr eller fråga heter `{ $id }`; menade du `{ $near }`?
    }
answers-unknown-value = frågan `{ $id }` kan inte besvaras med `{ $value }`, utan med: { $values }
answers-one-only = frågan `{ $id }` tar ett av dessa svar, inte flera: { $values }
answers-no-value = frågan `{ $id }` behöver ett av dessa svar: { $values }
answers-missing = svaret på frågan `{ $id }` saknas; det kan vara: { $values }
answers-unused = frågan `{ $id }` ställdes aldrig, på grund av svaren före den
