### translation: draft
# O que vê quem responde: na conversa, ao lado de outra língua e no papel.

## Answers

# of: 314a4091
answer-yes = Sim
# of: 00950e14
answer-no = Não
# of: 1c4493c9
answer-unsure = Não sei
# of: 3dfadb15
answer-declined = Prefiro não dizer
# of: 805d8243
answer-none = Nenhuma destas
# of: e79a4b94
answer-noted = Anotado
# of: c34d643b
answer-nothing = Nada a anotar

## Forms to fill in

# of: 3a5b7362
form-title = Perguntas
# of: 39b4d685
form-yours = Você decide o que responde. Deixe o que quiser e pare quando quiser. Não precisa dizer por quê.
# of: 176e6c8d
form-no-name = Não escreva aqui o seu nome nem o de outra pessoa.
# of: 0f8618d6
form-give-back = Devolva este papel a quem o deu a você. Não o leve: outra pessoa poderia ler.
# of: 6fd4c4f6
form-tick-one = Marque uma.
# of: 0e60e87a
form-tick-any = Marque todas as que são verdade.
# of: fe402dc2
form-tick-number = Marque um número.
# of: 7e773684
form-write-number = Escreva um número.
# of: 296d9f26
form-write-note = Escreva aqui, ou só pense nisso.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = É tudo. Se quiser falar de alguma coisa ou perguntar algo, diga a quem deu este papel a você.
# of: 00cab8bb
form-only-if = Só neste caso: { $condition }.
# of: b29a63f9
form-only-if-asked = Só se pedirem que você responda a isto.
# of: 1f0a1800
form-only-children = Só se você tem menos de 18 anos.
# of: 7957eb20
form-and = { " " }e{ " " }
# of: 25a8cc96
form-or = { " " }ou{ " " }
# of: 17eff3c2
form-quoted = “{ $text }”
# of: 1ee1b1e6
form-if-answer = você respondeu { $answers } à pergunta { $number }
# of: 03c96f93
form-if-not-answer = você não respondeu { $answers } à pergunta { $number }
# of: 56fbea23
form-if-number = o seu número na pergunta { $number } vai de { $from } a { $to }
