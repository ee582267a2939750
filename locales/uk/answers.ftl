### translation: draft
# Те, що бачить людина, яка відповідає: у розмові, поруч з іншою мовою та на папері.

## Answers

# of: 314a4091
answer-yes = Так
# of: 00950e14
answer-no = Ні
# of: 1c4493c9
answer-unsure = Не знаю
# of: 3dfadb15
answer-declined = Не хочу казати
# of: 805d8243
answer-none = Нічого з цього
# of: e79a4b94
answer-noted = Відзначено
# of: c34d643b
answer-nothing = Нічого відзначати

## Forms to fill in

# of: 3a5b7362
form-title = Запитання
# of: 39b4d685
form-yours = Ви самі вирішуєте, на що відповідати. Можна пропустити будь-яке запитання і зупинитися будь-коли. Пояснювати причину не треба.
# of: 176e6c8d
form-no-name = Не пишіть тут ні свого імені, ні чужого.
# of: 0f8618d6
form-give-back = Поверніть цей аркуш тому, хто вам його дав. Не беріть його із собою: його може прочитати хтось інший.
# of: 6fd4c4f6
form-tick-one = Позначте одну відповідь.
# of: 0e60e87a
form-tick-any = Позначте все, що правильно.
# of: fe402dc2
form-tick-number = Позначте число.
# of: 7e773684
form-write-number = Напишіть число.
# of: 296d9f26
form-write-note = Напишіть тут або просто подумайте про це.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = Це все. Якщо ви хочете про щось поговорити або щось запитати, скажіть тому, хто дав вам цей аркуш.
# of: 00cab8bb
form-only-if = Лише якщо { $condition }.
# of: b29a63f9
form-only-if-asked = Лише якщо вас попросять на це відповісти.
# of: 1f0a1800
form-only-children = Лише якщо вам менше 18 років.
# of: 7957eb20
form-and = { " " }і{ " " }
# of: 25a8cc96
form-or = { " " }або{ " " }
# of: 17eff3c2
form-quoted = «{ $text }»
# of: 1ee1b1e6
form-if-answer = ви відповіли { $answers } на запитання { $number }
# of: 03c96f93
form-if-not-answer = ви не відповіли { $answers } на запитання { $number }
# of: 56fbea23
form-if-number = ваше число в запитанні { $number } – від { $from } до { $to }
