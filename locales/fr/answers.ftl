### translation: draft
# Ce que voit la personne qui répond : dans l’entretien, à côté d’une autre langue et sur papier.

## Answers

# of: 314a4091
answer-yes = Oui
# of: 00950e14
answer-no = Non
# of: 1c4493c9
answer-unsure = Je ne sais pas
# of: 3dfadb15
answer-declined = Je préfère ne pas le dire
# of: 805d8243
answer-none = Aucune de ces réponses
# of: e79a4b94
answer-noted = Noté
# of: c34d643b
answer-nothing = Rien à noter

## Forms to fill in

# of: 3a5b7362
form-title = Questions
# of: 39b4d685
form-yours = C’est vous qui décidez à quoi vous répondez. Laissez ce que vous voulez et arrêtez quand vous voulez. Vous n’avez pas à dire pourquoi.
# of: 176e6c8d
form-no-name = N’écrivez ici ni votre nom ni celui de quelqu’un d’autre.
# of: 0f8618d6
form-give-back = Rendez ce papier à la personne qui vous l’a donné. Ne l’emportez pas : quelqu’un d’autre pourrait le lire.
# of: 6fd4c4f6
form-tick-one = Cochez une réponse.
# of: 0e60e87a
form-tick-any = Cochez tout ce qui est vrai.
# of: fe402dc2
form-tick-number = Cochez un nombre.
# of: 7e773684
form-write-number = Écrivez un nombre.
# of: 296d9f26
form-write-note = Écrivez ici, ou pensez-y seulement.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = C’est tout. Si vous voulez parler de quelque chose ou poser une question, dites-le à la personne qui vous a donné ce papier.
# of: 00cab8bb
form-only-if = Seulement si { $condition }.
# of: b29a63f9
form-only-if-asked = Seulement si on vous demande d’y répondre.
# of: 1f0a1800
form-only-children = Seulement si vous avez moins de 18 ans.
# of: 7957eb20
form-and = { " " }et{ " " }
# of: 25a8cc96
form-or = { " " }ou{ " " }
# of: 17eff3c2
form-quoted = « { $text } »
# of: 1ee1b1e6
form-if-answer = vous avez répondu { $answers } à la question { $number }
# of: 03c96f93
form-if-not-answer = vous n’avez pas répondu { $answers } à la question { $number }
# of: 56fbea23
form-if-number = votre nombre à la question { $number } va de { $from } à { $to }
