### translation: draft
### Записи розмов: зашифровані і лише якщо хтось про це попросив.

## Help

# of: e0670ba0
help-records = Працює із зашифрованими записами розмов: показує, видаляє, рахує, просить поради
    .examples =
        Запис роблять, лише якщо попросити: `lyhty screen --save ФАЙЛ`. У ньому відповіді й те, що з них
        складається, місяць і день, до якого його треба видалити. Імені, місця і дня розмови в ньому
        немає.

        Приклади:
          lyhty records show conversation.age
          lyhty records forget --expired records
          lyhty records summary records --out summary.pdf
          lyhty records consult conversation.age --to age1… --out request.age
          lyhty records new-key our-key.age
# of: 8d3e9407
help-records-show = Відкриває записи й запити поради і показує їх
    .examples =
        Приклади:
          lyhty records show conversation.age
          lyhty records show request.age --key our-key.age
          lyhty records show conversation.age --format json
# of: 59e9b062
help-records-forget = Видаляє записи, спочатку запитавши
    .examples =
        Приклади:
          lyhty records forget conversation.age
          lyhty records forget --expired records     ті, чий день видалення минув

        Видалений запис більше не можна відкрити за назвою. Його зашифровані байти можуть лишитися на
        диску, у копіях і в резервних копіях: на флеш-дисках перезапис до них не доходить, тому його й
        не роблять. Тоді їх захищає парольна фраза або ключ. Видаліть ключ – і ніщо запечатане для нього
        не відкриється.
# of: 4cc9a0ad
help-records-summary = Рахує за багатьма записами так, щоб числа нікого не виказували
    .examples =
        Приклади:
          lyhty records summary records
          lyhty records summary records --key our-key.age --out summary.html
          lyhty records summary records --k 20 --out summary.csv

        Числа від 1 і менше k не друкуються, і нічого, з чого їх можна обчислити. Не публікуйте зведень за
        майже тими самими записами: різниця між ними каже більше.
# of: aefcc44e
help-records-htcds = Пише по рядку на запис словами стандарту Human Trafficking Case Data Standard, у CSV
    .examples =
        Приклад:
          lyhty records htcds records --out cases.csv

        Заповнює сімнадцять полів стандарту про способи контролю, наскільки відповіді щось кажуть:
        TRUE, якщо помічено ознаку способу, FALSE, якщо запитали про всі його ознаки і жодної не
        помітили, інакше нічого. Один рядок – одна розмова: такий файл не для публікації.
# of: 5ab579df
help-records-consult = Робить із запису анонімний запит поради, запечатаний для фахівця
    .examples =
        Приклади:
          lyhty records consult conversation.age --show
          lyhty records consult conversation.age --to age1… --out request.age

        Запит показують, перш ніж запечатати. Про що можна запитати (--ask): how-to-go-on, understanding,
        safety, services, rights, meeting. Про що могли домовитися з людиною (--agreed):
        consultation, meet-again, contact, no-contact, nothing.
# of: a05691f2
help-records-new-key = Робить ключ, яким ви відкриваєте те, що запечатали для вас інші
    .examples =
        Приклад:
          lyhty records new-key our-key.age

        Друкує позначення одержувача, `age1…`. Дайте його тим, хто запечатуватиме для вас; саме воно
        нічого не відкриває. Бережіть файл ключа і парольну фразу: без них запечатаного не відкриє
        ніхто. Перш ніж покладатися на позначення, звірте його іншим шляхом, наприклад по телефону.
# of: b76fe3c9
help-records-recipient = Знову показує позначення одержувача для ключа
    .examples =
        Приклад:
          lyhty records recipient our-key.age

# of: c6938d1e
arg-save = Зберігає в цьому файлі зашифрований запис, із першої відповіді. Інакше нічого не зберігає
# of: 34982023
arg-resume = Продовжує розмову з цього запису
# of: 337918a2
arg-consult = Наприкінці просить поради у фахівця: запечатує в цей файл запит, у якому нікого не названо, для тих, кого називає --to. Запису не зберігає
# of: 08b7d2bd
arg-to = Хто зможе відкрити: age1… або файл, де вони по одному в рядку. Можна вказати кілька разів. Без цього питає парольну фразу
# of: fbaa5bf2
arg-keep-days = Через скільки днів треба видалити запис; береться кінець того місяця. Типово: 90
# of: 6e49716d
arg-key = Ваш ключ, зроблений командою `lyhty records new-key`
# of: 36fce2ca
arg-passphrase-file = Бере парольну фразу з першого рядка цього файлу, якщо немає термінала, щоб запитати
# of: da56b2a8
arg-force = Перезаписує файл, який уже є
# of: 0cd682eb
arg-screen-force = Перезаписує файл, який уже є; з --resume продовжує, хоча запитання змінилися
# of: 38503b96
arg-yes = Не питає
# of: fa1c82b3
arg-records-show-files = Які файли
# of: 6cdfc185
arg-records-show-format = table або json. Типово: table
# of: fa1c82b3
arg-records-forget-files = Які файли
# of: e1c6cd5a
arg-expired = Усі в цій теці, чий день видалення минув
# of: 321dd515
arg-records-summary-paths = Файли або теки
# of: 321dd515
arg-records-htcds-paths = Файли або теки
# of: 967d42fe
arg-k = Найменше число, яке друкується. Типово: 11
# of: 52a7a29f
arg-records-summary-lang = Мова зведення. Типово: мова, якою говорить програма
# of: 873fd1f7
arg-records-summary-out = Пише в цей файл (.csv, .pdf, .html, .md або .txt). Типово: таблиця на екрані
# of: 614fbe4f
arg-records-htcds-out = Пише в цей файл. Типово: стандартний вивід
# of: d795c6a8
arg-records-consult-file = Запис, про який ідеться
# of: d6d34e84
arg-records-consult-out = Файл, куди записати запечатаний запит
# of: 59477acf
arg-records-consult-show = Лише показує, що було б надіслано
# of: 672222df
arg-records-consult-lang = Мова запиту. Типово: мова, якою говорить програма
# of: 5084a014
arg-ask = Про що питають, через кому
# of: 0f06d2a2
arg-agreed = Про що домовилися з людиною, через кому
# of: 3f669b9a
arg-records-new-key-file = Файл, куди записати ключ
# of: fd1f0322
arg-records-recipient-file = Файл ключа

## Mistakes

# of: 48d41baa
usage-not-a-recipient = `{ $given }` – не одержувач: це слово виду age1… або файл із такими словами
# of: b9f2508e
usage-secret-recipient = це ключ, а не одержувач. Ключ відкриває запечатане: нікому його не показуйте і зробіть новий, якщо цей могли бачити інші
# of: cc3138d8
usage-no-passphrase = у першому рядку `{ $path }` немає парольної фрази
# of: 6b1e7a1a
usage-forget-yes = запитати нікого; `--yes` видаляє без запитання
# of: c9c02101
usage-consult-to = скажіть через `--to`, для кого запечатати запит, або лише подивіться його через `--show`
# of: a2176932
usage-consult-yes = подивитися запит нікому; `--show` показує його, `--yes` запечатує без запитання
# of: a0889b4a
usage-screen-consult = `--consult` наприкінці питає, що надіслати, а запитати нікого. Запустіть це в терміналі або зберігайте запис і візьміть `lyhty records consult`
# of: 45da890f
usage-summary-format = `{ $file }` не закінчується на .csv, .pdf, .html, .md або .txt
# of: b147a2b8
usage-resume-to = `{ $file }` запечатано для одержувачів, і він не каже, хто вони: знову скажіть через `--to`, хто зможе відкрити його надалі
# of: 2825f7d3
failure-sealed-foreign = `{ $path }` – не запис
    .help = Записи роблять командою `lyhty screen --save ФАЙЛ`.
# of: 43abfe7f
failure-sealed-truncated = бракує кінця `{ $path }`
    .help = Файл скопійовано не цілком. Візьміть іншу копію; цю відкрити не можна.
# of: e6ea403d
failure-sealed-damaged = `{ $path }` змінено або пошкоджено після того, як його запечатали
    .help = Нічого з нього не показано, бо ні на що в ньому не можна покластися. Візьміть іншу копію.
# of: b30ed2f9
failure-sealed-wrong-passphrase = це не парольна фраза для `{ $path }`
    .help = Спробуйте знову: великі літери та пробіли важливі. Без парольної фрази його не відкриє ніхто.
# of: 3322406e
failure-sealed-wrong-key = `{ $path }` запечатано для когось іншого
    .help = Його відкриває лише ключ одного з одержувачів.
# of: feef5315
failure-sealed-needs-key = `{ $path }` запечатано для ключа
    .help = Скажіть, для якого: `--key ФАЙЛ`.
# of: 7555c3f0
failure-sealed-needs-passphrase = `{ $path }` запечатано парольною фразою, а не для ключа
    .help = Приберіть `--key`.
# of: 5afe6448
failure-sealed-too-much-work = `{ $path }` вимагає стільки роботи для перевірки парольної фрази, що програма відмовляється
    .help = Цей файл зробила не ця програма. Якщо ви йому довіряєте, відкрийте його тією, що його зробила.
# of: ecb5228d
failure-sealed-newer = `{ $path }` зроблено новішою версією програми
    .help = Нічого не втрачено: відкрийте його тією версією.
# of: a2367313
failure-sealed-not-a-key = у `{ $path }` немає ключа
    .help = Ключі роблять командою `lyhty records new-key ФАЙЛ`.
# of: 5295136e
failure-sealed-exists = `{ $path }` уже є
    .help = Виберіть іншу назву або спочатку видаліть його. Де команда це приймає, `--force` перезапише його.
# of: 2d4840bb
failure-sealed-no-terminal = потрібна парольна фраза, а термінала, щоб запитати, немає
    .help = Запустіть це в терміналі або дайте парольну фразу через `{ $path } ФАЙЛ`.
# of: 30ed2277
failure-sealed-other-questions = відколи збережено `{ $path }`, запитання змінилися
    .help = `lyhty records show` показує його як є. З `--force` розмова триває з відповідями, які ще підходять; решту запитають знову.
# of: 020f5f4e
failure-sealed-unknown-screening = `{ $path }` – з опитування, якого немає в цій бібліотеці
    .help = Укажіть бібліотеку, з якою йшла розмова: `--library ТЕКА`.
# of: 1d593339
failure-sealed-not-kept = запис `{ $path }` не вдалося зберегти під час розмови
    .help = Остання версія, яку вдалося зберегти, на місці.

## Passphrases and keys

# of: a2787f0d
records-yes = так
# of: ef8b8424
records-yes-no = (так або ні; лише Enter – ні):
# of: eaaa4c17
records-passphrase-new = Нова парольна фраза для цього запису (під час введення нічого не видно; лише Enter – зупинитися):
# of: c4686f25
records-passphrase-new-key = Нова парольна фраза для цього ключа (під час введення нічого не видно; лише Enter – зупинитися):
# of: 3a88c916
records-passphrase-again = Те саме ще раз:
# of: aa4c9b35
records-passphrase-differs = Це було не те саме. Знову з початку.
# of: 64ab40c4
records-passphrase-short = У парольній фразі щонайменше { $shortest } знаків. Добре підходять чотири або п’ять не пов’язаних між собою слів.
# of: a29f96bf
records-passphrase-hint = Без парольної фрази запис не відкриє ніхто, навіть той, хто його зробив. Добре підходять чотири або п’ять не пов’язаних між собою слів.
# of: a55de2da
records-passphrase-open = Парольна фраза для { $file }:
# of: c712d24e
records-passphrase-key = Парольна фраза для ключа { $file }:
# of: ba55c9c9
records-passphrase-readable = `{ $path }` можуть прочитати інші користувачі цього комп’ютера: тримайте парольні фрази там, де їх прочитаєте лише ви.
# of: 031996e2
records-key-made = Ключ – у { $file }. Вище – позначення його одержувача: дайте його тим, хто запечатуватиме для вас. Бережіть файл і парольну фразу; без них запечатаного не відкриє ніхто.

## What is done with records

# of: 00b3efc0
records-kept = Цю розмову збережено зашифрованою в { $file }, видалити її треба до { $date }. Скажіть про це людині. Якщо зупинитеся, продовжити можна так: lyhty screen --resume { $file }
# of: 3186e193
records-saved = Зашифрований запис – у { $file }, видалити його треба до { $date }.
# of: 5a6cf803
records-under-way = ще не закінчено
# of: 5c61a282
records-month = Місяць
# of: 7c18d9b0
records-delete-by = Видалити до
# of: 0e3e2b09
records-answer = Відповідь
# of: b2653858
records-finding = Що шукали
# of: 33fe98cc
records-other-version = Відтоді запитання змінилися: дещо тут тепер може бути сказано інакше.
# of: bd25567c
records-date-changed = День у першому рядку { $file } – не той, з яким запис запечатали. Хтось його змінив.
# of: dec9fbc2
records-nothing-expired = Немає записів, чий день видалення минув.
# of: 32fc3aa4
records-undated = { $count ->
        [one] { $count } файл не каже
        [few] { $count } файли не кажуть
        [many] { $count } файлів не кажуть
       *[other] { $count } файлу не кажуть
    }, коли їх видалити; вони лишаються.
# of: cbdd791e
records-forget-question = { $count ->
        [1] Видалити цей запис назавжди?
        [one] Видалити назавжди { $count } запис?
        [few] Видалити назавжди { $count } записи?
        [many] Видалити назавжди { $count } записів?
       *[other] Видалити назавжди { $count } запису?
    }
# of: 25df8700
records-forget-kept = Нічого не видалено.
# of: 40870c1d
records-forgotten = { $count ->
        [one] Видалено { $count } запис.
        [few] Видалено { $count } записи.
        [many] Видалено { $count } записів.
       *[other] Видалено { $count } запису.
    } Копії та резервні копії – ні: видаліть і їх.
# of: f1c9fe35
records-left-out = { $count ->
        [one] { $count } запис не вдалося відкрити, і його не враховано.
        [few] { $count } записи не вдалося відкрити, і їх не враховано.
        [many] { $count } записів не вдалося відкрити, і їх не враховано.
       *[other] { $count } запису не вдалося відкрити, і їх не враховано.
    }
# of: fc1ea2c8
records-copies = { $count ->
        [one] { $count } файл – копія іншого запису, двічі його не враховано.
        [few] { $count } файли – копії інших записів, двічі їх не враховано.
        [many] { $count } файлів – копії інших записів, двічі їх не враховано.
       *[other] { $count } файлу – копії інших записів, двічі їх не враховано.
    }
# of: a9b12ea9
records-not-ended = { $count ->
        [one] { $count } розмову не закінчено і не враховано.
        [few] { $count } розмови не закінчено і не враховано.
        [many] { $count } розмов не закінчено і не враховано.
       *[other] { $count } розмови не закінчено і не враховано.
    }
# of: 44a32392
htcds-note = Назви полів: Human Trafficking Case Data Standard 2.0, МОМ, ліцензія CC BY 4.0. МОМ цього не схвалювала. Один рядок – одна розмова: не публікуйте цього файлу.

## Summary

# of: 202e1ecb
output-summary = Зведення
# of: 699b5231
summary-title = Розмови в числах
# of: c74a9e0a
summary-total = { $count ->
        [one] { $count } розмова
        [few] { $count } розмови
        [many] { $count } розмов
       *[other] { $count } розмови
    }
# of: ebaea3c2
summary-too-few = Розмов менше ніж { $k }, або вони діляться так, що кожне число вказувало б на небагатьох людей: сказати нічого не можна.
# of: 1ec035e2
summary-conversations = Розмови
# of: 1b27dc4f
summary-conversations-kind = Як далеко вони дійшли
# of: 8d0ecea2
summary-results = З результатом
# of: a6c1eb05
summary-before-questions = Закінчилися до запитань
# of: 73d9c173
summary-mixed = Ці розмови йшли за різними версіями опитування. Чого версія не питала, вважається не запитаним.
# of: 2d844cf9
summary-endings = Чим закінчилося
# of: 6cd188f8
summary-by-ending = Чим вони закінчилися
# of: e1d18048
summary-by-element = Елементи
# of: cd7045af
summary-by-dimension = Групи ознак
# of: 845e2154
summary-by-indicator = Ознаки
# of: 6a3300c7
summary-what = Що
# of: 37782d1a
summary-seen-in = Помічено в
# of: b46d80f2
summary-others = У решті
# of: f736bb00
summary-or = { " або " }
# of: 398fe1b1
summary-bars = Стовпчики: { $what }; розмов із результатом: { $count }. Усі числа – у таблиці нижче.
# of: 9d4a7e9f
summary-withheld = приховано
# of: 1c7bc5b5
summary-note = Числа від 1 і менше { $k } ніколи не друкуються, і нічого, з чого їх можна обчислити, щоб нікого не можна було впізнати.
# of: ed90697a
summary-how-much-withheld = Для цього приховано: { $withheld ->
        [0] нічого
        [one] { $withheld } число або факт
        [few] { $withheld } числа або факти
        [many] { $withheld } чисел або фактів
       *[other] { $withheld } числа або факту
    }; групи об’єднано: { $joined ->
        [0] у жодному факті
        [one] в { $joined } факті
        [few] у { $joined } фактах
        [many] у { $joined } фактах
       *[other] у { $joined } факту
    }.
# of: bc19d471
summary-meaning = Це розмови з людьми, які прийшли, і відповіді, які вони дали. Вони не кажуть, наскільки щось поширене, і це не висновок про когось.

## Request for advice

# of: 6e4b6062
consult-title = Запит поради
# of: 1007c6e0
consult-asked = Про що ми питаємо
# of: 3d8976b0
consult-seen = Помічено в розмові
# of: 6e17773d
consult-not-seen = Запитали, але не помітили
# of: 2243423b
consult-not-known = Невідомо або не запитали
# of: 3dd0dc89
consult-agreed = Про що домовилися з людиною
# of: 5b12ab7a
consult-words = Своїми словами
# of: 333e69a7
consult-none = нічого
# of: 4ee572e1
consult-meaning = У цьому запиті нікого не названо, і це не висновок про когось. Будь ласка, не питайте імені.
# of: cf401249
consult-delete-by = Видаліть до { $date }.
# of: 2405849c
consult-ask-heading = Про що ви питаєте?
# of: f280eb0e
consult-ask-how-to-go-on = Як нам далі бути з людиною?
# of: 0ac761db
consult-ask-understanding = Як ви розумієте те, що помічено?
# of: dee63282
consult-ask-safety = Про що нам подумати заради безпеки людини?
# of: 5cd77f05
consult-ask-services = Яка служба могла б допомогти, і чи можна запитати її, не називаючи імені?
# of: d4a23d60
consult-ask-rights = Які права може мати тут людина?
# of: d5f27044
consult-ask-meeting = Чи могли б ви зустрітися з людиною або поговорити з нами?
# of: 403edd8c
consult-agreed-heading = Про що домовилися з людиною?
# of: 8942b026
consult-agreed-consultation = Людина знає, що ми просимо поради, не називаючи імені, і згодна.
# of: d9d16a00
consult-agreed-meet-again = Ми зустрінемося знову.
# of: 1347a37f
consult-agreed-contact = Людина хотіла б зв’язатися з вами.
# of: ae2dcce6
consult-agreed-no-contact = Зараз людина не хоче зв’язку.
# of: 598b8fca
consult-agreed-nothing = Ні про що не домовилися; людина не знає про цей запит.
# of: 355d55c3
consult-numbers = Номери, що підходять, через пробіл (лише Enter – нічого):
# of: 7a6fde1a
consult-numbers-wrong = Введіть номери від 1 до { $last }.
# of: ddf652e7
consult-words-warning =
    Можна додати одне речення. Його надішлють так, як ви напишете: без імен, місць і днів, без усього,
    за чим людину можна впізнати.
# of: 7f4bbaeb
consult-words-prompt = Ваше речення (лише Enter – нічого):
# of: fced8cb7
consult-question = Це все, що буде надіслано. Запечатати?
# of: ea6d7c60
consult-not-made = Запиту не зроблено.
# of: 8dcd32b9
consult-made = Запечатаний запит – у { $file }. Відкрити його може лише одержувач: надішліть його як є.
