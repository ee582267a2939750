### translation: draft

## The conversation

# of: 0bc7772c
conversation-gate = Перед вопросами: { $number } из { $of }
# of: 772c88a6
conversation-question =
    { $left ->
        [0] Вопрос { $number }, последний
       *[other] Вопрос { $number }, осталось не больше { $left }
    }
# of: 40b97f01
conversation-given-before = { $answer } (ваш прежний ответ)
# of: e1541b8c
conversation-on = Дальше
# of: 422108fa
conversation-ticked = Дальше с отмеченным
# of: 1e644b54
conversation-back = ← Назад (b)
# of: 5a6cc570
conversation-earlier = ⇠ К одному из прежних ответов (l)
# of: fc68f201
conversation-earlier-heading = Ваши ответы до сих пор
# of: c381f93a
conversation-none-earlier = Прежних ответов ещё нет.
# of: fcc610b5
conversation-help = ? Почему и как об этом спрашивают
# of: 03cfac0e
conversation-told = Что человек должен сначала услышать:

# of: d6e1b699
conversation-prepare = ? Прежде чем начать
# of: 35db5615
conversation-prepare-heading = Прежде чем начать
# of: 715312ab
conversation-help-heading = Об этом вопросе
# of: d44719bc
conversation-to-notice = Назад
# of: 0cc559cb
conversation-to-question = Назад к вопросу
# of: bd422984
conversation-pause = ‖ Пауза; скрывает экран (p)
# of: fe7fc341
conversation-paused = Нажмите Enter, чтобы продолжить.
# of: 27ed7640
conversation-stop = × Остановиться; ничего не сохраняется
# of: c5ee0d8d
conversation-really-stop = Остановиться здесь? Ваши ответы пропадут.
# of: 1daa072d
conversation-stop-kept = × Остановиться пока; ваши ответы сохранены в зашифрованном виде
# of: 0787a7c0
conversation-not-kept = Ваши ответы сейчас не удалось сохранить: возможно, диск полон или папки нет. Можно продолжать; попытка повторяется после каждого ответа, и в конце вам скажут.
# of: 891ca10e
conversation-type-number =
    { $unit ->
        [none] Введите число от { $from } до { $to }
       *[other] Введите число от { $from } до { $to } ({ $unit })
    }
# of: 450ab2c5
conversation-type-note = Напишите, что заметили; это нигде не сохраняется
# of: 8bc2e345
conversation-typing-number = Число и Enter. Один Enter – назад; exit сразу завершает.
# of: 1ecc3516
conversation-typing-note = Ваши слова и Enter. Один Enter – назад; exit сразу завершает.
# of: 3ada1d3e
conversation-not-a-number = Такого числа среди нужных нет.
# of: 79814cb3
conversation-keys = ↑ ↓ и Enter – выбор. Ctrl-C или слово exit сразу завершает и очищает экран.
# of: 5dc4cc35
conversation-page = страница { $page } из { $pages }
# of: bc593c2f
conversation-more = ↓ Читать дальше
# of: 4aaef89d
conversation-less = ↑ Предыдущая страница
# of: ee9672f1
conversation-last-page = ⇣ К последней странице
# of: 55702c12
conversation-result = Результат
# of: 90bc942a
conversation-done = Это был последний вопрос.
# of: bf35b8ce
conversation-not-now = Сейчас лучше не продолжать.
# of: dc6ac721
conversation-read = Прочитать результат здесь
# of: f76c6c64
conversation-print = Закрыть и оставить результат на экране
# of: 6040f0bf
conversation-to-questions = ← Назад к вопросам
# of: f46503dc
conversation-close = Закрыть

## The conversation in lines

# of: 6e5544db
plain-keys =
    Отвечайте номером. b – назад, l – список ваших ответов и возврат к одному из них,
    ? – объяснение вопроса, p – скрыть экран, пока не нажмёте Enter, q – остановиться.
    exit сразу завершает и очищает экран.
# of: 78657d6b
plain-go-on = Enter – дальше, ? – объяснение, q – остановиться:
# of: 3b28a6d2
plain-choose = Номер 1–{ $last }, b, l, ?, p или q:
# of: b2e21a8c
plain-choose-several = Номера 1–{ $last } через пробел, b, l, ?, p или q:
# of: db88a843
plain-choose-last = 1, b, p или q:
# of: 25dd604d
plain-choose-earlier = Номер 1–{ $last }, чтобы ответить снова, Enter – остаться:
# of: a88464e0
plain-number =
    { $unit ->
        [none] Число от { $from } до { $to }, u, r, b, l, ?, p или q:
       *[other] Число от { $from } до { $to } ({ $unit }), u, r, b, l, ?, p или q:
    }
# of: 4aed674f
plain-note = Номер 1–{ $last } или то, что заметили (нигде не сохраняется), b, l, ?, p или q:
# of: 0ef2213b
plain-wrong = Такого ответа нет. Введите номер от 1 до { $last }.
# of: e0afc3f1
plain-wrong-number = Такого ответа нет. Введите число от { $from } до { $to }, u или r.
# of: cb3c9f84
plain-show = Показать результат
# of: 169bea3a
plain-stopped = Остановлено. Ничего не сохранено.
# of: e5bee1bb
plain-stopped-kept = Пока остановлено. Ваши ответы сохранены в зашифрованном виде.
# of: a2cb21f3
plain-cannot-clear = Этот терминал нельзя очистить. Потом закройте его окно, чтобы никто не прочитал в нём ответы.

## Answers from a file

# of: a2301eae
answers-too-large = файл слишком велик для ответов
# of: 21b6c0a7
answers-not-text = это не текст
# of: bf05d71c
answers-other-screening = эти ответы – для опроса `{ $given }`, а не для `{ $here }`
# of: 8d596ca6
answers-other-version =
    эти ответы – для версии { $given } этого опроса, а здесь версия { $here }. Просмотрите их, потом
    укажите эту версию
# of: 7f086dab
answers-numbers = число от { $from } до { $to } или { $values }
# of: fc466532
answers-unknown-id =
    { $near ->
        [none] нет условия или вопроса с именем `{ $id }`
       *[other] нет условия или вопроса с именем `{ $id }`; может быть, `{ $near }`?
    }
# of: 1d695eda
answers-unknown-value =
    { $near ->
        [none] на `{ $id }` нельзя ответить `{ $value }`, а можно: { $values }
       *[other] на `{ $id }` нельзя ответить `{ $value }`; может быть, `{ $near }`? Можно: { $values }
    }
# of: c34bbd8d
answers-one-only = `{ $id }` принимает одно из этого, а не несколько: { $values }
# of: 0a987b63
answers-no-value = `{ $id }` нужно одно из этого: { $values }
# of: 474afd99
answers-missing = нет ответа на `{ $id }`; возможны: { $values }
# of: 3ac153da
answers-unused = `{ $id }` не спрашивали – из-за прежних ответов
