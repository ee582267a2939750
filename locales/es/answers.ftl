### translation: draft
# Lo que ve quien responde: en la conversación, junto a otro idioma y en papel.

## Answers

# of: 314a4091
answer-yes = Sí
# of: 00950e14
answer-no = No
# of: 1c4493c9
answer-unsure = No lo sé
# of: 3dfadb15
answer-declined = Prefiero no decirlo
# of: 805d8243
answer-none = Ninguna de estas
# of: e79a4b94
answer-noted = Anotado
# of: c34d643b
answer-nothing = Nada que anotar

## Forms to fill in

# of: 3a5b7362
form-title = Preguntas
# of: 39b4d685
form-yours = Usted decide qué responde. Deje lo que quiera y pare cuando quiera. No tiene que dar ninguna razón.
# of: 176e6c8d
form-no-name = No escriba aquí su nombre ni el de nadie.
# of: 0f8618d6
form-give-back = Devuelva este papel a quien se lo dio. No se lo lleve: otra persona podría leerlo.
# of: 6fd4c4f6
form-tick-one = Marque una.
# of: 0e60e87a
form-tick-any = Marque todas las que sean ciertas.
# of: fe402dc2
form-tick-number = Marque un número.
# of: 7e773684
form-write-number = Escriba un número.
# of: 296d9f26
form-write-note = Escriba aquí o solo piénselo.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = Eso es todo. Si quiere hablar de algo o preguntar algo, dígaselo a quien le dio este papel.
# of: 00cab8bb
form-only-if = Solo si { $condition }.
# of: b29a63f9
form-only-if-asked = Solo si le piden que responda a esto.
# of: 1f0a1800
form-only-children = Solo si tiene menos de 18 años.
# of: 7957eb20
form-and = { " " }y{ " " }
# of: 25a8cc96
form-or = { " " }o{ " " }
# of: 17eff3c2
form-quoted = «{ $text }»
# of: 1ee1b1e6
form-if-answer = respondió { $answers } a la pregunta { $number }
# of: 03c96f93
form-if-not-answer = no respondió { $answers } a la pregunta { $number }
# of: 56fbea23
form-if-number = su número en la pregunta { $number } está entre { $from } y { $to }
