### translation: draft

## The conversation

# of: 0bc7772c
conversation-gate = Перед запитаннями: { $number } з { $of }
# of: 772c88a6
conversation-question =
    { $left ->
        [0] Запитання { $number }, останнє
       *[other] Запитання { $number }, залишилося не більше { $left }
    }
# of: 40b97f01
conversation-given-before = { $answer } (ваша попередня відповідь)
# of: e1541b8c
conversation-on = Далі
# of: 422108fa
conversation-ticked = Далі з позначеним
# of: 1e644b54
conversation-back = ← Назад (b)
# of: 5a6cc570
conversation-earlier = ⇠ До однієї з попередніх відповідей (l)
# of: fc68f201
conversation-earlier-heading = Ваші відповіді досі
# of: c381f93a
conversation-none-earlier = Попередніх відповідей ще немає.
# of: fcc610b5
conversation-help = ? Чому і як про це питають
# of: 03cfac0e
conversation-told = Що людина має спочатку почути:

# of: d6e1b699
conversation-prepare = ? Перш ніж почати
# of: 35db5615
conversation-prepare-heading = Перш ніж почати
# of: 715312ab
conversation-help-heading = Про це запитання
# of: d44719bc
conversation-to-notice = Назад
# of: 0cc559cb
conversation-to-question = Назад до запитання
# of: bd422984
conversation-pause = ‖ Пауза; ховає екран (p)
# of: fe7fc341
conversation-paused = Натисніть Enter, щоб продовжити.
# of: 27ed7640
conversation-stop = × Зупинитися; нічого не зберігається
# of: c5ee0d8d
conversation-really-stop = Зупинитися тут? Ваші відповіді пропадуть.
# of: 1daa072d
conversation-stop-kept = × Зупинитися поки що; ваші відповіді збережено зашифрованими
# of: 0787a7c0
conversation-not-kept = Ваші відповіді зараз не вдалося зберегти: можливо, диск повний або теки немає. Можна продовжувати; спроба повторюється після кожної відповіді, і наприкінці вам скажуть.
# of: 891ca10e
conversation-type-number =
    { $unit ->
        [none] Введіть число від { $from } до { $to }
       *[other] Введіть число від { $from } до { $to } ({ $unit })
    }
# of: 450ab2c5
conversation-type-note = Напишіть, що помітили; це ніде не зберігається
# of: 8bc2e345
conversation-typing-number = Число і Enter. Лише Enter – назад; exit відразу завершує.
# of: 1ecc3516
conversation-typing-note = Ваші слова і Enter. Лише Enter – назад; exit відразу завершує.
# of: 3ada1d3e
conversation-not-a-number = Такого числа серед потрібних немає.
# of: 79814cb3
conversation-keys = ↑ ↓ і Enter – вибір. Ctrl-C або слово exit відразу завершує й очищає екран.
# of: 5dc4cc35
conversation-page = сторінка { $page } з { $pages }
# of: bc593c2f
conversation-more = ↓ Читати далі
# of: 4aaef89d
conversation-less = ↑ Попередня сторінка
# of: ee9672f1
conversation-last-page = ⇣ До останньої сторінки
# of: 55702c12
conversation-result = Результат
# of: 90bc942a
conversation-done = Це було останнє запитання.
# of: bf35b8ce
conversation-not-now = Зараз краще не продовжувати.
# of: dc6ac721
conversation-read = Прочитати результат тут
# of: f76c6c64
conversation-print = Закрити і залишити результат на екрані
# of: 6040f0bf
conversation-to-questions = ← Назад до запитань
# of: f46503dc
conversation-close = Закрити

## The conversation in lines

# of: 6e5544db
plain-keys =
    Відповідайте номером. b – назад, l – список ваших відповідей і повернення до однієї з них,
    ? – пояснення запитання, p – сховати екран, доки не натиснете Enter, q – зупинитися.
    exit відразу завершує й очищає екран.
# of: 78657d6b
plain-go-on = Enter – далі, ? – пояснення, q – зупинитися:
# of: 3b28a6d2
plain-choose = Номер 1–{ $last }, b, l, ?, p або q:
# of: b2e21a8c
plain-choose-several = Номери 1–{ $last } через пробіл, b, l, ?, p або q:
# of: db88a843
plain-choose-last = 1, b, p або q:
# of: 25dd604d
plain-choose-earlier = Номер 1–{ $last }, щоб відповісти знову, Enter – залишитися:
# of: a88464e0
plain-number =
    { $unit ->
        [none] Число від { $from } до { $to }, u, r, b, l, ?, p або q:
       *[other] Число від { $from } до { $to } ({ $unit }), u, r, b, l, ?, p або q:
    }
# of: 4aed674f
plain-note = Номер 1–{ $last } або те, що помітили (ніде не зберігається), b, l, ?, p або q:
# of: 0ef2213b
plain-wrong = Такої відповіді немає. Введіть номер від 1 до { $last }.
# of: e0afc3f1
plain-wrong-number = Такої відповіді немає. Введіть число від { $from } до { $to }, u або r.
# of: cb3c9f84
plain-show = Показати результат
# of: 169bea3a
plain-stopped = Зупинено. Нічого не збережено.
# of: e5bee1bb
plain-stopped-kept = Поки що зупинено. Ваші відповіді збережено зашифрованими.
# of: a2cb21f3
plain-cannot-clear = Цей термінал не можна очистити. Потім закрийте його вікно, щоб ніхто не прочитав у ньому відповідей.

## Answers from a file

# of: a2301eae
answers-too-large = файл завеликий для відповідей
# of: 21b6c0a7
answers-not-text = це не текст
# of: bf05d71c
answers-other-screening = ці відповіді – для опитування `{ $given }`, а не для `{ $here }`
# of: 8d596ca6
answers-other-version =
    ці відповіді – для версії { $given } цього опитування, а тут версія { $here }. Перегляньте їх, потім
    вкажіть цю версію
# of: 7f086dab
answers-numbers = число від { $from } до { $to } або { $values }
# of: fc466532
answers-unknown-id =
    { $near ->
        [none] немає умови чи запитання з назвою `{ $id }`
       *[other] немає умови чи запитання з назвою `{ $id }`; може, `{ $near }`?
    }
# of: 1d695eda
answers-unknown-value =
    { $near ->
        [none] на `{ $id }` не можна відповісти `{ $value }`, а можна: { $values }
       *[other] на `{ $id }` не можна відповісти `{ $value }`; може, `{ $near }`? Можна: { $values }
    }
# of: c34bbd8d
answers-one-only = `{ $id }` приймає одне з цього, а не кілька: { $values }
# of: 0a987b63
answers-no-value = `{ $id }` потребує одного з цього: { $values }
# of: 474afd99
answers-missing = немає відповіді на `{ $id }`; можливі: { $values }
# of: 3ac153da
answers-unused = `{ $id }` не запитували – через попередні відповіді
