### translation: original

## The answer beside the choices

answer-none = None of these

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
conversation-back = ← Back
conversation-help = ? Why this is asked, and how
conversation-help-heading = About this question
conversation-to-question = Back to the question
conversation-stop = × Stop; nothing is kept
conversation-keys = ↑ ↓ and Enter to choose. Ctrl-C leaves at once and clears the screen.
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
    Answer with the number. b goes back, ? explains the question, q stops.
    exit leaves at once and clears the screen.
plain-go-on = Enter goes on, q stops:
plain-choose = Number 1–{ $last }, b, ? or q:
plain-choose-several = Numbers 1–{ $last } with spaces between them, b, ? or q:
plain-choose-last = 1, b or q:
plain-wrong = That is not among the answers. Give a number from 1 to { $last }.
plain-show = Show the result
plain-stopped = Stopped. Nothing is kept.
plain-cannot-clear = This terminal cannot be cleared. Close its window afterwards, so that nobody reads the answers in it.

## Answers from a file

answers-too-large = too large for a file of answers
answers-in-line = line { $line }: { $problem }
answers-unknown-id =
    { $near ->
        [none] no gate or question is called `{ $id }`
       *[other] no gate or question is called `{ $id }`; did you mean `{ $near }`?
    }
answers-unknown-value = `{ $id }` cannot be answered with `{ $value }`, but with: { $values }
answers-one-only = `{ $id }` takes one of these, not several: { $values }
answers-no-value = `{ $id }` needs one of these: { $values }
answers-missing = the answer to `{ $id }` is missing; it can be: { $values }
answers-unused = `{ $id }` was never asked, because of the answers before it
