### translation: draft
# То, что видит отвечающий: в разговоре, рядом с другим языком и на бумаге.

## Answers

# of: 314a4091
answer-yes = Да
# of: 00950e14
answer-no = Нет
# of: 1c4493c9
answer-unsure = Не знаю
# of: 3dfadb15
answer-declined = Не хочу говорить
# of: 805d8243
answer-none = Ничего из этого
# of: e79a4b94
answer-noted = Отмечено
# of: c34d643b
answer-nothing = Отмечать нечего

## Forms to fill in

# of: 3a5b7362
form-title = Вопросы
# of: 39b4d685
form-yours = Вы сами решаете, на что отвечать. Можно пропустить любой вопрос и остановиться в любой момент. Объяснять причину не нужно.
# of: 176e6c8d
form-no-name = Не пишите здесь ни своего имени, ни чужого.
# of: 0f8618d6
form-give-back = Верните этот лист тому, кто вам его дал. Не забирайте его с собой: его может прочитать кто-то другой.
# of: 6fd4c4f6
form-tick-one = Отметьте один ответ.
# of: 0e60e87a
form-tick-any = Отметьте всё, что верно.
# of: fe402dc2
form-tick-number = Отметьте число.
# of: 7e773684
form-write-number = Напишите число.
# of: 296d9f26
form-write-note = Напишите здесь или просто подумайте об этом.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = Это всё. Если вы хотите о чём-то поговорить или что-то спросить, скажите тому, кто дал вам этот лист.
# of: 00cab8bb
form-only-if = Только если { $condition }.
# of: b29a63f9
form-only-if-asked = Только если вас попросят ответить на это.
# of: 1f0a1800
form-only-children = Только если вам меньше 18 лет.
# of: 7957eb20
form-and = { " " }и{ " " }
# of: 25a8cc96
form-or = { " " }или{ " " }
# of: 17eff3c2
form-quoted = «{ $text }»
# of: 1ee1b1e6
form-if-answer = вы ответили { $answers } на вопрос { $number }
# of: 03c96f93
form-if-not-answer = вы не ответили { $answers } на вопрос { $number }
# of: 56fbea23
form-if-number = ваше число в вопросе { $number } – от { $from } до { $to }
