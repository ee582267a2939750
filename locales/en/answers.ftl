### translation: original
# What a person who answers sees: in the conversation, beside another language, and on paper.

## Answers

answer-yes = Yes
answer-no = No
answer-unsure = Don’t know
answer-declined = Rather not say
answer-none = None of these
answer-noted = Noted
answer-nothing = Nothing to note

## Forms to fill in

form-title = Questions
form-yours = You decide what you answer. Leave out whatever you like, and stop whenever you like. You need to give no reason.
form-no-name = Do not write your name here, or anybody else’s.
form-give-back = Give this paper back to the person you got it from. Do not take it with you: somebody else could read it.
form-tick-one = Tick one.
form-tick-any = Tick as many as are true.
form-tick-number = Tick a number.
form-write-number = Write a number.
form-write-note = Write here, or only think of it.
form-scale = { $from } = { $low }, { $to } = { $high }
form-end = That was all. If you want to talk about something here, or ask something, tell the person you got this paper from.
form-only-if = Only if { $condition }.
form-only-if-asked = Only if you are asked to answer this.
form-only-children = Only if you are under 18.
form-and = { " " }and{ " " }
form-or = { " " }or{ " " }
form-quoted = “{ $text }”
form-if-answer = you answered { $answers } to question { $number }
form-if-not-answer = you did not answer { $answers } to question { $number }
form-if-number = your number in question { $number } is from { $from } to { $to }
