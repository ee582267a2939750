### translation: original

## The conversation

conversation-gate = Before the questions: { $number } of { $of }
conversation-question =
    { $left ->
        [0] Question { $number }, the last one
       *[other] Question { $number }, at most { $left } left
    }
conversation-given-before = { $answer } (your answer before)
conversation-on = Go on
conversation-ticked = Go on with what is ticked
conversation-back = ← Back (b)
conversation-earlier = ⇠ To an earlier answer (l)
conversation-earlier-heading = Your answers so far
conversation-none-earlier = There is no earlier answer yet.
conversation-help = ? Why this is asked, and how
conversation-told = What the person is to hear first:
conversation-prepare = ? Before you begin
conversation-prepare-heading = Before you begin
conversation-help-heading = About this question
conversation-to-notice = Back
conversation-to-question = Back to the question
conversation-pause = ‖ Pause; hides the screen (p)
conversation-paused = Press Enter to go on.
conversation-stop = × Stop; nothing is kept
conversation-really-stop = Stop here? Your answers are lost.
conversation-stop-kept = × Stop for now; your answers are kept, encrypted
conversation-not-kept = Your answers could not be kept just now: the disk may be full, or the folder gone. You can go on; it is tried again after every answer, and you are told at the end.
conversation-type-number =
    { $unit ->
        [none] Type a number from { $from } to { $to }
       *[other] Type a number from { $from } to { $to } ({ $unit })
    }
conversation-type-note = Type what you notice; it is kept nowhere
conversation-typing-number = A number and Enter. Enter alone goes back; exit leaves at once.
conversation-typing-note = Your words and Enter. Enter alone goes back; exit leaves at once.
conversation-not-a-number = That is not among the numbers asked for.
conversation-keys = ↑ ↓ and Enter to choose. Ctrl-C, or the word exit, leaves at once and clears the screen.
conversation-page = page { $page } of { $pages }
conversation-more = ↓ Read on
conversation-less = ↑ Page before
conversation-last-page = ⇣ To the last page
conversation-result = The result
conversation-done = That was the last question.
conversation-not-now = It is better not to go on now.
conversation-read = Read the result here
conversation-print = Close, and leave the result on the screen
conversation-to-questions = ← Back to the questions
conversation-close = Close

## The conversation in lines

plain-keys =
    Answer with the number. b goes back, l lists your answers and goes back to one of them,
    ? explains the question, p hides the screen until you press Enter, q stops.
    exit leaves at once and clears the screen.
plain-go-on = Enter goes on, ? explains, q stops:
plain-choose = Number 1–{ $last }, b, l, ?, p or q:
plain-choose-several = Numbers 1–{ $last } with spaces between them, b, l, ?, p or q:
plain-choose-last = 1, b, p or q:
plain-choose-earlier = Number 1–{ $last } to answer that again, Enter to stay:
plain-number =
    { $unit ->
        [none] A number from { $from } to { $to }, u, r, b, l, ?, p or q:
       *[other] A number from { $from } to { $to } ({ $unit }), u, r, b, l, ?, p or q:
    }
plain-note = Number 1–{ $last }, or what you notice (kept nowhere), b, l, ?, p or q:
plain-wrong = That is not among the answers. Give a number from 1 to { $last }.
plain-wrong-number = That is not among the answers. Give a number from { $from } to { $to }, u or r.
plain-show = Show the result
plain-stopped = Stopped. Nothing is kept.
plain-stopped-kept = Stopped for now. Your answers are kept, encrypted.
plain-cannot-clear = This terminal cannot be cleared. Close its window afterwards, so that nobody reads the answers in it.

## Answers from a file

answers-too-large = too large for a file of answers
answers-not-text = it is no text
answers-other-screening = these answers are for the screening `{ $given }`, and not for `{ $here }`
answers-other-version =
    these answers are for version { $given } of this screening; the one at hand is version { $here }. Look
    them through, then write the version at hand
answers-numbers = a number from { $from } to { $to }, or { $values }
answers-unknown-id =
    { $near ->
        [none] no gate or question is called `{ $id }`
       *[other] no gate or question is called `{ $id }`; did you mean `{ $near }`?
    }
answers-unknown-value =
    { $near ->
        [none] `{ $id }` cannot be answered with `{ $value }`, but with: { $values }
       *[other] `{ $id }` cannot be answered with `{ $value }`; did you mean `{ $near }`? It takes: { $values }
    }
answers-one-only = `{ $id }` takes one of these, not several: { $values }
answers-no-value = `{ $id }` needs one of these: { $values }
answers-missing = the answer to `{ $id }` is missing; it can be: { $values }
answers-unused = `{ $id }` was never asked, because of the answers before it
