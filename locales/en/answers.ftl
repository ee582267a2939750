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
