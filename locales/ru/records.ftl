### translation: draft
### Записи разговоров: зашифрованы и только если кто-то об этом попросил.

## Help

# of: e0670ba0
help-records = Работает с зашифрованными записями разговоров: показывает, удаляет, считает, просит совета
    .examples =
        Запись делают, только если попросить: `lyhty screen --save ФАЙЛ`. В ней ответы и то, что из них
        складывается, месяц и день, до которого её надо удалить. Имени, места и дня разговора в ней нет.

        Примеры:
          lyhty records show conversation.age
          lyhty records forget --expired records
          lyhty records summary records --out summary.pdf
          lyhty records consult conversation.age --to age1… --out request.age
          lyhty records new-key our-key.age
# of: 8d3e9407
help-records-show = Открывает записи и просьбы о совете и показывает их
    .examples =
        Примеры:
          lyhty records show conversation.age
          lyhty records show request.age --key our-key.age
          lyhty records show conversation.age --format json
# of: 59e9b062
help-records-forget = Удаляет записи, сначала спросив
    .examples =
        Примеры:
          lyhty records forget conversation.age
          lyhty records forget --expired records     те, чей день удаления прошёл

        Удалённую запись больше нельзя открыть по имени. Её зашифрованные байты могут остаться на диске,
        в копиях и в резервных копиях: на флеш-дисках перезапись до них не доходит, поэтому её и не
        делают. Тогда их защищает парольная фраза или ключ. Удалите ключ – и ничто запечатанное для него
        не откроется.
# of: 4cc9a0ad
help-records-summary = Считает по многим записям так, чтобы числа никого не выдавали
    .examples =
        Примеры:
          lyhty records summary records
          lyhty records summary records --key our-key.age --out summary.html
          lyhty records summary records --k 20 --out summary.csv

        Числа от 1 и меньше k не печатаются, и ничего, из чего их можно вычислить. Не публикуйте сводок
        по почти тем же записям: разница между ними говорит больше.
# of: aefcc44e
help-records-htcds = Пишет по строке на запись словами стандарта Human Trafficking Case Data Standard, в CSV
    .examples =
        Пример:
          lyhty records htcds records --out cases.csv

        Заполняет семнадцать полей стандарта о способах контроля, насколько ответы что-то говорят:
        TRUE, если замечен признак способа, FALSE, если спросили обо всех его признаках и ни одного не
        заметили, иначе ничего. Одна строка – один разговор: такой файл не для публикации.
# of: 5ab579df
help-records-consult = Делает из записи анонимную просьбу о совете, запечатанную для специалиста
    .examples =
        Примеры:
          lyhty records consult conversation.age --show
          lyhty records consult conversation.age --to age1… --out request.age

        Просьбу показывают, прежде чем запечатать. О чём можно спросить (--ask): how-to-go-on,
        understanding, safety, services, rights, meeting. О чём могли договориться с человеком
        (--agreed): consultation, meet-again, contact, no-contact, nothing.
# of: a05691f2
help-records-new-key = Делает ключ, которым вы открываете то, что запечатали для вас другие
    .examples =
        Пример:
          lyhty records new-key our-key.age

        Печатает обозначение получателя, `age1…`. Дайте его тем, кто будет запечатывать для вас; само оно
        ничего не открывает. Берегите файл ключа и парольную фразу: без них запечатанное не откроет никто.
        Прежде чем полагаться на обозначение, сверьте его другим путём, например по телефону.
# of: b76fe3c9
help-records-recipient = Снова показывает обозначение получателя для ключа
    .examples =
        Пример:
          lyhty records recipient our-key.age

# of: c6938d1e
arg-save = Хранит в этом файле зашифрованную запись, с первого ответа. Иначе ничего не хранит
# of: 34982023
arg-resume = Продолжает разговор из этой записи
# of: 337918a2
arg-consult = В конце просит совета у специалиста: запечатывает в этот файл просьбу, в которой никто не назван, для тех, кого называет --to. Записи не хранит
# of: 08b7d2bd
arg-to = Кто сможет открыть: age1… или файл, где они по одному в строке. Можно указать несколько раз. Без этого спрашивает парольную фразу
# of: fbaa5bf2
arg-keep-days = Через сколько дней надо удалить запись; берётся конец того месяца. По умолчанию: 90
# of: 6e49716d
arg-key = Ваш ключ, сделанный командой `lyhty records new-key`
# of: 36fce2ca
arg-passphrase-file = Берёт парольную фразу из первой строки этого файла, если нет терминала, чтобы спросить
# of: da56b2a8
arg-force = Перезаписывает файл, который уже есть
# of: 0cd682eb
arg-screen-force = Перезаписывает файл, который уже есть; с --resume продолжает, хотя вопросы изменились
# of: 38503b96
arg-yes = Не спрашивает
# of: fa1c82b3
arg-records-show-files = Какие файлы
# of: 6cdfc185
arg-records-show-format = table или json. По умолчанию: table
# of: fa1c82b3
arg-records-forget-files = Какие файлы
# of: e1c6cd5a
arg-expired = Все в этой папке, чей день удаления прошёл
# of: 321dd515
arg-records-summary-paths = Файлы или папки
# of: 321dd515
arg-records-htcds-paths = Файлы или папки
# of: 967d42fe
arg-k = Наименьшее число, которое печатается. По умолчанию: 11
# of: 52a7a29f
arg-records-summary-lang = Язык сводки. По умолчанию: язык, на котором говорит программа
# of: 873fd1f7
arg-records-summary-out = Пишет в этот файл (.csv, .pdf, .html, .md или .txt). По умолчанию: таблица на экране
# of: 614fbe4f
arg-records-htcds-out = Пишет в этот файл. По умолчанию: стандартный вывод
# of: d795c6a8
arg-records-consult-file = Запись, о которой идёт речь
# of: d6d34e84
arg-records-consult-out = Файл, куда записать запечатанную просьбу
# of: 59477acf
arg-records-consult-show = Только показывает, что было бы отправлено
# of: 672222df
arg-records-consult-lang = Язык просьбы. По умолчанию: язык, на котором говорит программа
# of: 5084a014
arg-ask = О чём спрашивают, через запятую
# of: 0f06d2a2
arg-agreed = О чём договорились с человеком, через запятую
# of: 3f669b9a
arg-records-new-key-file = Файл, куда записать ключ
# of: fd1f0322
arg-records-recipient-file = Файл ключа

## Mistakes

# of: 48d41baa
usage-not-a-recipient = `{ $given }` – не получатель: это слово вида age1… или файл с такими словами
# of: b9f2508e
usage-secret-recipient = это ключ, а не получатель. Ключ открывает запечатанное: никому его не показывайте и сделайте новый, если этот могли видеть другие
# of: cc3138d8
usage-no-passphrase = в первой строке `{ $path }` нет парольной фразы
# of: 6b1e7a1a
usage-forget-yes = спросить некого; `--yes` удаляет без вопроса
# of: c9c02101
usage-consult-to = скажите через `--to`, для кого запечатать просьбу, или только посмотрите её через `--show`
# of: a2176932
usage-consult-yes = посмотреть просьбу некому; `--show` показывает её, `--yes` запечатывает без вопроса
# of: a0889b4a
usage-screen-consult = `--consult` в конце спрашивает, что отправить, а спросить некого. Запустите это в терминале или храните запись и возьмите `lyhty records consult`
# of: 45da890f
usage-summary-format = `{ $file }` не кончается на .csv, .pdf, .html, .md или .txt
# of: b147a2b8
usage-resume-to = `{ $file }` запечатан для получателей и не говорит, кто они: снова скажите через `--to`, кто сможет открыть его дальше
# of: 2825f7d3
failure-sealed-foreign = `{ $path }` – не запись
    .help = Записи делают командой `lyhty screen --save ФАЙЛ`.
# of: 43abfe7f
failure-sealed-truncated = не хватает конца `{ $path }`
    .help = Файл скопирован не целиком. Возьмите другую копию; эту открыть нельзя.
# of: e6ea403d
failure-sealed-damaged = `{ $path }` изменён или повреждён после того, как его запечатали
    .help = Ничего из него не показано, потому что ни на что в нём нельзя положиться. Возьмите другую копию.
# of: b30ed2f9
failure-sealed-wrong-passphrase = это не парольная фраза для `{ $path }`
    .help = Попробуйте снова: заглавные буквы и пробелы важны. Без парольной фразы его не откроет никто.
# of: 3322406e
failure-sealed-wrong-key = `{ $path }` запечатан для кого-то другого
    .help = Его открывает только ключ одного из получателей.
# of: feef5315
failure-sealed-needs-key = `{ $path }` запечатан для ключа
    .help = Скажите, для какого: `--key ФАЙЛ`.
# of: 7555c3f0
failure-sealed-needs-passphrase = `{ $path }` запечатан парольной фразой, а не для ключа
    .help = Уберите `--key`.
# of: 5afe6448
failure-sealed-too-much-work = `{ $path }` требует столько работы для проверки парольной фразы, что программа отказывается
    .help = Этот файл сделала не эта программа. Если вы ему доверяете, откройте его той, что его сделала.
# of: ecb5228d
failure-sealed-newer = `{ $path }` сделан более новой версией программы
    .help = Ничего не потеряно: откройте его той версией.
# of: a2367313
failure-sealed-not-a-key = в `{ $path }` нет ключа
    .help = Ключи делают командой `lyhty records new-key ФАЙЛ`.
# of: 5295136e
failure-sealed-exists = `{ $path }` уже есть
    .help = Выберите другое имя или сначала удалите его. Где команда это принимает, `--force` перезапишет его.
# of: 2d4840bb
failure-sealed-no-terminal = нужна парольная фраза, а терминала, чтобы спросить, нет
    .help = Запустите это в терминале или дайте парольную фразу через `{ $path } ФАЙЛ`.
# of: 30ed2277
failure-sealed-other-questions = с тех пор как сохранён `{ $path }`, вопросы изменились
    .help = `lyhty records show` показывает его как есть. С `--force` разговор продолжается с ответами, которые ещё подходят; остальное спросят снова.
# of: 020f5f4e
failure-sealed-unknown-screening = `{ $path }` – из опроса, которого нет в этой библиотеке
    .help = Укажите библиотеку, с которой шёл разговор: `--library ПАПКА`.
# of: 1d593339
failure-sealed-not-kept = запись `{ $path }` не удалось сохранить во время разговора
    .help = Последняя версия, которую удалось сохранить, на месте.

## Passphrases and keys

# of: a2787f0d
records-yes = да
# of: ef8b8424
records-yes-no = (да или нет; один Enter – нет):
# of: eaaa4c17
records-passphrase-new = Новая парольная фраза для этой записи (при вводе ничего не видно; один Enter – остановиться):
# of: c4686f25
records-passphrase-new-key = Новая парольная фраза для этого ключа (при вводе ничего не видно; один Enter – остановиться):
# of: 3a88c916
records-passphrase-again = То же ещё раз:
# of: aa4c9b35
records-passphrase-differs = Это было не то же самое. Снова с начала.
# of: 64ab40c4
records-passphrase-short = В парольной фразе хотя бы { $shortest } знаков. Хорошо подходят четыре или пять не связанных между собой слов.
# of: a29f96bf
records-passphrase-hint = Без парольной фразы запись не откроет никто, даже тот, кто её сделал. Хорошо подходят четыре или пять не связанных между собой слов.
# of: a55de2da
records-passphrase-open = Парольная фраза для { $file }:
# of: c712d24e
records-passphrase-key = Парольная фраза для ключа { $file }:
# of: ba55c9c9
records-passphrase-readable = `{ $path }` могут прочитать другие пользователи этого компьютера: держите парольные фразы там, где их прочитаете только вы.
# of: 031996e2
records-key-made = Ключ – в { $file }. Выше – обозначение его получателя: дайте его тем, кто будет запечатывать для вас. Берегите файл и парольную фразу; без них запечатанное не откроет никто.

## What is done with records

# of: 00b3efc0
records-kept = Этот разговор хранится зашифрованным в { $file }, удалить его надо до { $date }. Скажите об этом человеку. Если остановитесь, продолжить можно так: lyhty screen --resume { $file }
# of: 3186e193
records-saved = Зашифрованная запись – в { $file }, удалить её надо до { $date }.
# of: 5a6cf803
records-under-way = ещё не закончена
# of: 5c61a282
records-month = Месяц
# of: 7c18d9b0
records-delete-by = Удалить до
# of: 0e3e2b09
records-answer = Ответ
# of: b2653858
records-finding = Что искали
# of: 33fe98cc
records-other-version = С тех пор вопросы изменились: что-то здесь теперь может быть сказано иначе.
# of: bd25567c
records-date-changed = День в первой строке { $file } – не тот, с которым запись запечатали. Кто-то его изменил.
# of: dec9fbc2
records-nothing-expired = Нет записей, чей день удаления прошёл.
# of: 32fc3aa4
records-undated = { $count ->
        [one] { $count } файл не говорит
        [few] { $count } файла не говорят
        [many] { $count } файлов не говорят
       *[other] { $count } файла не говорят
    }, когда их удалить; они остаются.
# of: cbdd791e
records-forget-question = { $count ->
        [1] Удалить эту запись навсегда?
        [one] Удалить навсегда { $count } запись?
        [few] Удалить навсегда { $count } записи?
        [many] Удалить навсегда { $count } записей?
       *[other] Удалить навсегда { $count } записи?
    }
# of: 25df8700
records-forget-kept = Ничего не удалено.
# of: 40870c1d
records-forgotten = { $count ->
        [one] Удалена { $count } запись.
        [few] Удалены { $count } записи.
        [many] Удалено { $count } записей.
       *[other] Удалено { $count } записи.
    } Копии и резервные копии – нет: удалите и их.
# of: f1c9fe35
records-left-out = { $count ->
        [one] { $count } запись не удалось открыть, и она не учтена.
        [few] { $count } записи не удалось открыть, и они не учтены.
        [many] { $count } записей не удалось открыть, и они не учтены.
       *[other] { $count } записи не удалось открыть, и они не учтены.
    }
# of: fc1ea2c8
records-copies = { $count ->
        [one] { $count } файл – копия другой записи и дважды не учтён.
        [few] { $count } файла – копии других записей и дважды не учтены.
        [many] { $count } файлов – копии других записей и дважды не учтены.
       *[other] { $count } файла – копии других записей и дважды не учтены.
    }
# of: a9b12ea9
records-not-ended = { $count ->
        [one] { $count } разговор не закончен и не учтён.
        [few] { $count } разговора не закончены и не учтены.
        [many] { $count } разговоров не закончены и не учтены.
       *[other] { $count } разговора не закончены и не учтены.
    }
# of: 44a32392
htcds-note = Названия полей: Human Trafficking Case Data Standard 2.0, МОМ, лицензия CC BY 4.0. МОМ это не одобряла. Одна строка – один разговор: не публикуйте этот файл.

## Summary

# of: 202e1ecb
output-summary = Сводка
# of: 699b5231
summary-title = Разговоры в числах
# of: c74a9e0a
summary-total = { $count ->
        [one] { $count } разговор
        [few] { $count } разговора
        [many] { $count } разговоров
       *[other] { $count } разговора
    }
# of: ebaea3c2
summary-too-few = Разговоров меньше { $k }, или они делятся так, что каждое число указывало бы на немногих людей: сказать ничего нельзя.
# of: 1ec035e2
summary-conversations = Разговоры
# of: 1b27dc4f
summary-conversations-kind = Как далеко они дошли
# of: 8d0ecea2
summary-results = С результатом
# of: a6c1eb05
summary-before-questions = Закончились до вопросов
# of: 73d9c173
summary-mixed = Эти разговоры шли по разным версиям опроса. Чего версия не спрашивала, считается не спрошенным.
# of: 2d844cf9
summary-endings = Чем закончилось
# of: 6cd188f8
summary-by-ending = Чем они закончились
# of: e1d18048
summary-by-element = Элементы
# of: cd7045af
summary-by-dimension = Группы признаков
# of: 845e2154
summary-by-indicator = Признаки
# of: 6a3300c7
summary-what = Что
# of: 37782d1a
summary-seen-in = Замечено в
# of: b46d80f2
summary-others = В остальных
# of: f736bb00
summary-or = { " или " }
# of: 398fe1b1
summary-bars = Столбики: { $what }; разговоров с результатом: { $count }. Все числа – в таблице ниже.
# of: 9d4a7e9f
summary-withheld = скрыто
# of: 1c7bc5b5
summary-note = Числа от 1 и меньше { $k } никогда не печатаются, и ничего, из чего их можно вычислить, чтобы никого нельзя было узнать.
# of: ed90697a
summary-how-much-withheld = Для этого скрыто: { $withheld ->
        [0] ничего
        [one] { $withheld } число или факт
        [few] { $withheld } числа или факта
        [many] { $withheld } чисел или фактов
       *[other] { $withheld } числа или факта
    }; группы объединены: { $joined ->
        [0] ни в одном факте
        [one] в { $joined } факте
        [few] в { $joined } фактах
        [many] в { $joined } фактах
       *[other] в { $joined } факта
    }.
# of: bc19d471
summary-meaning = Это разговоры с людьми, которые пришли, и ответы, которые они дали. Они не говорят, насколько что-либо распространено, и это не вывод о ком-либо.

## Request for advice

# of: 6e4b6062
consult-title = Просьба о совете
# of: 1007c6e0
consult-asked = О чём мы спрашиваем
# of: 3d8976b0
consult-seen = Замечено в разговоре
# of: 6e17773d
consult-not-seen = Спросили, но не заметили
# of: 2243423b
consult-not-known = Неизвестно или не спросили
# of: 3dd0dc89
consult-agreed = О чём договорились с человеком
# of: 5b12ab7a
consult-words = Своими словами
# of: 333e69a7
consult-none = ничего
# of: 4ee572e1
consult-meaning = В этой просьбе никто не назван, и это не вывод о ком-либо. Пожалуйста, не спрашивайте имени.
# of: cf401249
consult-delete-by = Удалите до { $date }.
# of: 2405849c
consult-ask-heading = О чём вы спрашиваете?
# of: f280eb0e
consult-ask-how-to-go-on = Как нам дальше быть с человеком?
# of: 0ac761db
consult-ask-understanding = Как вы понимаете то, что замечено?
# of: dee63282
consult-ask-safety = О чём нам подумать ради безопасности человека?
# of: 5cd77f05
consult-ask-services = Какая служба могла бы помочь, и можно ли спросить её, не называя имени?
# of: d4a23d60
consult-ask-rights = Какие права могут быть здесь у человека?
# of: d5f27044
consult-ask-meeting = Могли бы вы встретиться с человеком или поговорить с нами?
# of: 403edd8c
consult-agreed-heading = О чём договорились с человеком?
# of: 8942b026
consult-agreed-consultation = Человек знает, что мы просим совета, не называя имени, и согласен.
# of: d9d16a00
consult-agreed-meet-again = Мы встретимся снова.
# of: 1347a37f
consult-agreed-contact = Человек хотел бы связаться с вами.
# of: ae2dcce6
consult-agreed-no-contact = Сейчас человек не хочет связи.
# of: 598b8fca
consult-agreed-nothing = Ни о чём не договорились; человек не знает об этой просьбе.
# of: 355d55c3
consult-numbers = Подходящие номера через пробел (один Enter – ничего):
# of: 7a6fde1a
consult-numbers-wrong = Введите номера от 1 до { $last }.
# of: ddf652e7
consult-words-warning =
    Можно добавить одно предложение. Его отправят так, как вы напишете: без имён, мест и дней, без всего,
    по чему человека можно узнать.
# of: 7f4bbaeb
consult-words-prompt = Ваше предложение (один Enter – ничего):
# of: fced8cb7
consult-question = Это всё, что будет отправлено. Запечатать?
# of: ea6d7c60
consult-not-made = Просьба не сделана.
# of: 8dcd32b9
consult-made = Запечатанная просьба – в { $file }. Открыть её может только получатель: отправьте её как есть.
