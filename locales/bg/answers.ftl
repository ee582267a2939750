### translation: draft
# Какво вижда човекът, който отговаря: в разговора, до друг език и на хартия.

## Answers

# of: 314a4091
answer-yes = Да
# of: 00950e14
answer-no = Не
# of: 1c4493c9
answer-unsure = Не знам
# of: 3dfadb15
answer-declined = Не искам да кажа
# of: 805d8243
answer-none = Нищо от тези
# of: e79a4b94
answer-noted = Отбелязано
# of: c34d643b
answer-nothing = Няма какво да се отбележи

## Forms to fill in

# of: 3a5b7362
form-title = Въпроси
# of: 39b4d685
form-yours = Вие решавате на какво да отговорите. Оставете каквото искате и спрете когато искате. Не е нужно да казвате защо.
# of: 176e6c8d
form-no-name = Не пишете тук своето име или името на друг човек.
# of: 0f8618d6
form-give-back = Върнете този лист на човека, който ви го е дал. Не го вземайте със себе си: друг може да го прочете.
# of: 6fd4c4f6
form-tick-one = Отбележете едно.
# of: 0e60e87a
form-tick-any = Отбележете всичко, което е вярно.
# of: fe402dc2
form-tick-number = Отбележете число.
# of: 7e773684
form-write-number = Напишете число.
# of: 296d9f26
form-write-note = Напишете тук или само помислете.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = Това беше всичко. Ако искате да говорите за нещо или да попитате нещо, кажете на човека, който ви е дал този лист.
# of: 00cab8bb
form-only-if = Само ако { $condition }.
# of: b29a63f9
form-only-if-asked = Само ако ви помолят да отговорите на това.
# of: 1f0a1800
form-only-children = Само ако сте под 18 години.
# of: 7957eb20
form-and = { " " }и{ " " }
# of: 25a8cc96
form-or = { " " }или{ " " }
# of: 17eff3c2
form-quoted = „{ $text }“
# of: 1ee1b1e6
form-if-answer = сте отговорили { $answers } на въпрос { $number }
# of: 03c96f93
form-if-not-answer = не сте отговорили { $answers } на въпрос { $number }
# of: 56fbea23
form-if-number = вашето число на въпрос { $number } е от { $from } до { $to }
