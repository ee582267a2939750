### translation: draft

## Help

# of: eb7f9af8
help-usage = Використання
# of: 59769976
help-usage-options = [ПАРАМЕТРИ]
# of: b32a4d37
help-usage-command = <КОМАНДА>
# of: f4622edc
help-commands = Команди
# of: 26021c15
help-options = Параметри
# of: 4434e217
help-arguments = Аргументи

# of: 1c458914
help-lyhty = Навчальні матеріали, опитування для розмов і листівки про права проти торгівлі людьми. Працює без мережі; нічого не зберігає, якщо ви не попросите.
    .examples =
        Почніть так:
          lyhty build                      усе, у PDF і HTML, у теку out
          lyhty leaflet rights --lang fi   листівка про права фінською, аркушем і складана
          lyhty screen                     опитування для розмови
          lyhty list                       що тут є

        Коди виходу: 0 – усе гаразд, 1 – у змісті помилки, 2 – хибний командний рядок,
        3 – не вдалося, 130 – ви зупинили самі. Жоден код не каже про результат опитування.
# of: cb79a433
help-build = Робить роздаткові матеріали, посібники, перевірки знань, контрольні списки і листівки у вигляді файлів
    .examples =
        Приклади:
          lyhty build
          lyhty build recognise-health-social --lang fi --for health
          lyhty build rights --format html,text --out leaflets
# of: c5f22dd9
help-watch = Показує документи у браузері, доки ви пишете: завжди з нинішнім змістом
    .examples =
        Приклади:
          lyhty watch
          lyhty watch our-leaflet --lang fi,sv
          lyhty watch night-shelter --port 8080

        Відкрийте адресу, яку буде надруковано. Сторінка змінюється сама, коли ви зберігаєте файл своєї
        бібліотеки; помилку видно на ній і в терміналі, над останньою сторінкою без помилки. Видно це
        лише на цьому комп’ютері, і нічого не записується. Ctrl-C завершує.
# of: 270ca3e8
help-leaflet = Робить листівки: аркушем, складані, картками для гаманця, книжечками або плакатами
    .examples =
        Приклади:
          lyhty leaflet rights --lang fi,sv,en
          lyhty leaflet rights --lang all --paper large,booklet
          lyhty leaflet rights --lang fi,sv,en --format html
          lyhty leaflet rights --lang en --beside fi --area helsinki
          lyhty leaflet my-card --paper card --print-shop

        Папір: a4; large (великий шрифт); tri-fold (складається втроє); card (85 x 55 мм, кілька на
        аркуші); booklet (вісім сторінок A6 з одного аркуша A4); poster (A3); slides (16 : 9). Текст
        зменшується в розумних межах, щоб уміститися; якщо й так не вміщується, помилка скаже, на
        скільки. Нічого не обрізають.
# of: 86e8272a
help-screen = Проводить опитування, запитання за запитанням
    .examples =
        Приклади:
          lyhty screen
          lyhty screen first-conversation --lang sv
          lyhty screen --plain             пронумеровані рядки, для читання вголос і простих терміналів
          lyhty screen --beside sv         запитання двома мовами
          lyhty screen --paper             анкета для заповнення і ключ до неї
          lyhty screen --answers ФАЙЛ      відповіді з файлу, для навчання і перевірки
          lyhty screen --save talk.age     зберігає зашифрованою, після кожної відповіді
          lyhty screen --resume talk.age   продовжує
          lyhty screen --consult request.age --to age1…   наприкінці – запит поради

        Нічого не зберігається, якщо ви не попросили про це через --save. Ctrl-C або слово exit відразу
        завершує й очищає термінал. Якщо термінал веде власний журнал або сеанс записують, звідси цього
        не стерти.
# of: 4eacba61
help-list = Перелічує курси, модулі, індикатори, опитування, листівки, служби, джерела або мови
    .examples =
        Приклади:
          lyhty list
          lyhty list services --lang sv
          lyhty list sources --format json
# of: 6d49831f
help-show = Показує щось одне цілком
    .examples =
        Приклади:
          lyhty show rights
          lyhty show nollalinja --lang fi
          lyhty show sexual-exploitation --format json
# of: d4930173
help-check = Знаходить помилки у змісті: де, що не так, що робити
    .examples =
        Приклади:
          lyhty check
          lyhty check curricula/my-course.yaml
          lyhty check --format json --deny warnings
# of: 53971281
help-prove = Доводить, що правильне для опитування за будь-яких відповідей, і показує відповіді, які ведуть до кожного запитання і кінця
    .examples =
        Приклади:
          lyhty prove first-conversation
          lyhty prove first-conversation --witness consult-now > answers.yaml
          lyhty screen first-conversation --answers answers.yaml
# of: 49ae7ba3
help-services = Переносить служби до каталогу, який ведуть в іншому місці, і назад (HSDS 3, JSON)
# of: 0590ace6
help-services-export = Записує служби як HSDS 3 у JSON; конфіденційні пропускає
# of: 489a5b57
help-services-import = Читає служби з HSDS 3 у JSON до вашої бібліотеки; нічого не вигадує, а те, що прийшло ззовні, не підтверджено
# of: 932e3fd4
help-evaluate = Каже, що показують відповіді на перевірки знань курсу: знання до, після і пізніше та чого вчити знову
    .examples =
        Приклади:
          lyhty evaluate recognise-health-social --new-answers answers.xlsx
          lyhty evaluate recognise-health-social --answers answers.xlsx --invited pre=24,post=24
          lyhty evaluate recognise-health-social --answers before.csv after.csv --out report.pdf

        Рядок – це один аркуш. Колонки: code (слово на аркуші, може не бути), time (pre, post або
        follow-up) і по колонці на запитання з літерою або id варіанта. Імен немає. Кодових слів ніколи не
        показують. Як це обчислюється: docs/evaluation.md.
# of: 4bd74d2e
help-new = Починає новий курс, спільний модуль, набір індикаторів, опитування, листівку або бібліотеку
    .examples =
        Приклади:
          lyhty new library our-library
          lyhty new curriculum night-shelter --lang fi
# of: baf6e32b
help-schema = Каже редакторам, що може стояти у ваших файлах (JSON Schema)
    .examples =
        Приклади:
          lyhty schema leaflet
          lyhty schema --all .lyhty/schemas

        `lyhty new` робить це за вас: файл починається з рядка, де названо схему, і редактори з підтримкою
        YAML (VS Code, Neovim, Emacs, Helix …) доповнюють ключі та слова і пояснюють їх.
# of: 1b3b62a5
help-completions = Дає вашій оболонці доповнювати команди, параметри, id і мови
    .examples =
        Помістіть один із цих рядків у файл, який ваша оболонка читає під час запуску:
          bash         source <(lyhty completions bash)
          zsh          source <(lyhty completions zsh)
          fish         lyhty completions fish | source
          PowerShell   lyhty completions powershell | Out-String | Invoke-Expression
          elvish       eval (lyhty completions elvish | slurp)
# of: 0ade65eb
help-man = Записує сторінки довідника мовою, якою говорить програма
    .examples =
        Приклад:
          lyhty man ~/.local/share/man/man1

# of: 7ee4f7e2
arg-help = Показує цю довідку
# of: 137b1684
arg-version = Показує версію
# of: aa1973d6
arg-library = Тека вашої бібліотеки, поверх вбудованої. Типово: тека найближчого lyhty.yaml, звідси вгору
# of: f01cb168
arg-style = Файл стилю (кольори, логотип, шрифт, поля) замість style.yaml бібліотеки
# of: d63e659a
arg-fonts = Тека зі шрифтами (.ttf, .otf, .ttc) на додачу до тих, що є в програмі: для японської і корейської або ваші
# of: c6850bf1
arg-system-fonts = Бере й шрифти вашої системи, якщо для письма немає іншого шрифту. На інших комп’ютерах файли можуть вийти іншими
# of: b56712f5
arg-ui-lang = Мова, якою говорить програма. Типово: мова вашої системи, інакше англійська
# of: e9c92a69
arg-build-ids = Що зробити, за id. Типово: усе
# of: c68237dc
arg-build-lang = Мови, через кому. Типово: усі
# of: 08a6ac18
arg-build-format = Формати, через кому: pdf, html, docx, markdown, text; для слайдів pptx; з --start також ics. Типово: pdf,html, а з --start і ics
# of: 5c1848d7
arg-build-output = Які документи, через кому. Типово: усі, які є в кожного id
# of: d8b54e44
arg-build-audience = Лише те, що для цих читачів: { $audiences }
# of: b09ac2fa
arg-build-start = Коли починається курс, у вигляді 2027-02-03T09:00: тоді у програмі дня є час, і робиться файл .ics для календаря
# of: d74591e9
arg-build-paper = Для чого потрібні PDF, через кому: a4, large; для слайдів курсу slides і notes; для листівок також tri-fold, card, booklet, poster, slides. Типово: a4; для слайдів slides,notes; для листівок – що сказано в них
# of: 8c8112f1
arg-print-shop = Для друкарні: з вильотами, обрізним форматом і мітками навколо кожної частини
# of: 53763421
arg-build-minutes = Скільки часу є на курс: необов’язкове прибирають, інше скорочують, перерви лишаються
# of: 3cb560d2
arg-out = Тека, куди записати. Типово: out
# of: 417bce01
arg-jobs = Скільки документів робити одночасно. Типово: по одному на процесор
# of: f5aba141
arg-fresh = Робить усе заново, хоч би що там уже було. Інакше робиться лише те, що вийшло б іншим
# of: b325be5c
arg-watch-ids = Що показати, за id. Типово: усе
# of: decc6e70
arg-watch-lang = Мови, через кому, або all. Типово: мови вашої бібліотеки
# of: 8f2f87b0
arg-port = Порт адреси. Типово: якийсь вільний
# of: 2af9cfc5
arg-leaflet-ids = Які листівки, за id
# of: 37f7bd14
arg-leaflet-lang = Мови, через кому, або all. Типово: мова, якою говорить програма
# of: f2762c8d
arg-leaflet-paper = Для чого, через кому: a4, large, tri-fold, card, booklet, poster, slides. Типово: що сказано в листівці, інакше a4,tri-fold
# of: d18b4fb1
arg-leaflet-format = Формати, через кому: pdf; html (одна сторінка для телефону, з усіма мовами); docx, markdown, text. Типово: pdf
# of: 4ef5e09a
arg-leaflet-beside = Дві мови поруч, рядок до рядка: ще й цією. На a4 і large, і в html
# of: 5adb982a
arg-needs = Служби для цих потреб, через кому: emergency, trafficking-victims, violence, legal-advice …
# of: ed9a61d2
arg-area = Служби цієї місцевості та всієї країни
# of: 469a978e
arg-services = Ці служби замість тих, що названі в листівці, за id, через кому
# of: 4c4db241
arg-speaks = Служби, про які відомо, що вони працюють цією мовою
# of: 35c20520
arg-services-export-ids = Які служби, за id. Типово: усі
# of: ede4542a
arg-services-export-out = Файл, куди записати. Типово: стандартний вивід
# of: 54731a7c
arg-services-import-file = Файл, який прочитати
# of: 8e8687fc
arg-services-import-needs = Для чого служби, які самі цього не кажуть, через кому
# of: 0b2df024
arg-services-import-lang = Мова, якою написано про служби. Типово: en
# of: c0502e59
arg-services-import-force = Перезаписує файли
# of: df7da8e0
arg-screen-id = Яке опитування. Типово: first-conversation
# of: 134de642
arg-screen-lang = Мова розмови. Типово: мова, якою говорить програма
# of: 95d1f288
arg-screen-beside = Показує запитання і цією мовою
# of: 4b2b6aab
arg-answers = Бере відповіді з цього файлу і друкує результат
# of: 0e0d5b5a
arg-plain = Пронумеровані рядки замість меню
# of: bf9e43c5
arg-screen-paper = Робить анкету для заповнення та окремий ключ для фахівця і нічого не питає
# of: 33577367
arg-screen-out = Записує результат у цей файл (.pdf, .html, .docx, .md або .txt). Інакше нічого не пише. З --paper: тека, типово out
# of: 830e20e4
arg-screen-format = Формати анкети і ключа: pdf, html, docx, markdown, text. Типово: pdf
# of: c0b82a86
arg-what = Одне з: curricula, modules, indicators, screenings, leaflets, services, sources, languages. Типово: увесь зміст
# of: 4f5cba45
arg-lang = Якою мовою показати. Типово: мова, якою говорить програма
# of: 6cdfc185
arg-list-format = table або json. Типово: table
# of: 6cdfc185
arg-show-format = table або json. Типово: table
# of: cd9e12c2
arg-show-id = Що показати
# of: d3fdc757
arg-paths = Файли або теки. Типово: уся бібліотека
# of: 680bf85b
arg-check-format = human, short або json. Типово: human у терміналі, інакше short
# of: 698be15a
arg-unsigned = Не робить такого: drafts – чернетки, які ніхто не підписав своєю мовою
# of: 57ce3970
arg-deny = Вважає помилками і це: warnings, drafts
# of: 094daea2
arg-prove-id = Яке опитування
# of: b4ad14f8
arg-witness = Друкує найкоротші відповіді, які ведуть до цього запитання, кінця або діапазону, як файл для `lyhty screen --answers`
# of: 6cdfc185
arg-prove-format = table або json. Типово: table
# of: b6bb3015
arg-schema-kind = curriculum, module, indicators, screening, leaflet, service, style або library
# of: f31f30f6
arg-schema-all = Записує схеми всіх видів файлів у цю теку
# of: 1e348a88
arg-shell = bash, zsh, fish, powershell або elvish
# of: 3d23d61f
arg-folder = Тека, куди записати
# of: 62e44779
arg-evaluate-course = Який курс, за id
# of: d2d056e0
arg-evaluate-answers = Файли з відповідями: .csv або .xlsx
# of: eda3e012
arg-evaluate-new-answers = Записує порожню таблицю (.xlsx або .csv), щоб внести відповіді, і нічого не оцінює
# of: c60d6bf6
arg-evaluate-invited = Скільки людей могли відповісти, для частки тих, хто відповів: pre=24,post=24,follow-up=24
# of: 21b48078
arg-evaluate-mark = Якщо правильних відповідей менше ніж стільки відсотків, цього треба вчити знову. Типово: 80
# of: ad54f6e6
arg-evaluate-lang = Мова звіту. Типово: мова, якою говорить програма
# of: 35fdde2d
arg-evaluate-out = Записує звіт у цей файл (.pdf, .html, .docx, .md або .txt). Типово: таблиці на екрані
# of: 88a9a3bb
arg-kind = curriculum, module, indicators, screening, leaflet або library
# of: 8b83397e
arg-new-id = Ім’я: слова малими літерами через дефіс
# of: d5006d90
arg-new-lang = Мова, якою ви пишете. Типово: мова, якою говорить програма

## Mistakes on the command line

# of: 3e12e121
usage-unknown-argument = тут немає параметра `{ $argument }`
# of: e448aefa
usage-unknown-command = немає команди `{ $argument }`
# of: b6236ee8
usage-missing-value = для `{ $argument }` потрібне значення
# of: 9e0b0252
usage-wrong-value = `{ $value }` – не значення для `{ $argument }`
# of: a6cb94bc
usage-missing-argument = чогось бракує: { $argument }
# of: 89a689a2
usage-missing-command = скажіть, що робити: немає команди
# of: 343bd6fb
usage-conflict = `{ $argument }` і `{ $other }` не поєднуються
# of: 084d6ec0
usage-other = командний рядок не можна зрозуміти: { $argument }
# of: 749bfcc2
usage-did-you-mean = Може, `{ $suggestion }`?
# of: 60d7ea7f
usage-valid-values = Можна: { $values }
# of: ae1b4c58
usage-see-help = `--help` показує, що можна написати.
# of: dd5bad1b
usage-unknown-audience = читачів `{ $given }` немає; є: { $audiences }
# of: 35d21029
usage-no-start = для файлу календаря треба знати, коли починається курс: `--start 2027-02-03T09:00`
# of: ce65dc1e
usage-minutes-no-course = `--minutes` – час на курс, а тут курсу не роблять
# of: 2f5bb223
usage-too-short = `{ $id }` не можна провести за { $available } хв: треба щонайменше { $least }, без усього необов’язкового і з рештою настільки короткою, наскільки можна
# of: 2f404026
usage-not-an-id = `{ $given }` – не ім’я: пишіть слова малими літерами a–z і цифрами 0–9, через дефіс
# of: 56b1f499
usage-which-screening = для якого опитування доводити? Є: { $screenings }
# of: 4506aeeb
usage-no-screening = `{ $given }` – не опитування; є: { $screenings }
# of: 859fde64
usage-no-library = тут немає вашої бібліотеки: створіть її командою `lyhty new library НАЗВА` і перейдіть до її теки або вкажіть бібліотеку через `--library`
# of: d5947abe
usage-port-taken = порт { $port } зайнято іншою програмою: виберіть інший або приберіть `--port`
# of: 9c2eaa01
usage-no-content = у `{ $path }` немає змісту: він лежить у теках curricula, indicators, leaflets, services і locales бібліотеки
# of: a00ad459
usage-beside-flat = дві мови поруч уміщуються лише на папері a4 і large
# of: 4c005ab4
usage-confidential = `{ $id }` – конфіденційно і ніколи не друкується
# of: 96095d39
usage-unknown-need = потреби `{ $given }` немає; є: { $known }
# of: 1cea31cb
usage-unknown-area = для місцевості `{ $given }` немає жодної служби; є: { $known }
# of: 25270852
usage-only-services = `--for`, `--area` і `--speaks` стосуються служб: `lyhty list services`
# of: 4b3e1010
usage-result-format = `{ $file }` не закінчується на .pdf, .html, .docx, .md або .txt

## What commands say

# of: 10dc9383
problems-drafts = { $files ->
        [one] { $files } переклад – чернетка: його не перевірила жодна названа на ім’я людина.
        [few] { $files } переклади – чернетки: їх не перевірила жодна названа на ім’я людина.
        [many] { $files } перекладів – чернетки: їх не перевірила жодна названа на ім’я людина.
       *[other] { $files } перекладу – чернетки: їх не перевірила жодна названа на ім’я людина.
    } `lyhty translate status` показує всі.
# of: b55ba841
problems-summary = { $errors ->
        [one] { $errors } помилка
        [few] { $errors } помилки
        [many] { $errors } помилок
       *[other] { $errors } помилки
    }, { $warnings ->
        [one] { $warnings } попередження
        [few] { $warnings } попередження
        [many] { $warnings } попереджень
       *[other] { $warnings } попередження
    }
# of: 395898a4
problems-none = Усе гаразд: { $files ->
        [one] { $files } файл
        [few] { $files } файли
        [many] { $files } файлів
       *[other] { $files } файлу
    }.
# of: df0ee62d
build-progress = Створення документів
# of: 882618ae
build-done = { $files ->
        [one] { $files } файл
        [few] { $files } файли
        [many] { $files } файлів
       *[other] { $files } файлу
    } у { $folder }
# of: 7097413a
build-same = Нічого не змінилося: усе як треба – { $files ->
        [one] { $files } файл
        [few] { $files } файли
        [many] { $files } файлів
       *[other] { $files } файлу
    } у { $folder }.
# of: 770cf751
build-some = { $files ->
        [one] { $files } файл
        [few] { $files } файли
        [many] { $files } файлів
       *[other] { $files } файлу
    } у { $folder }; з них без змін: { $stand }
# of: dc5ea649
build-left-over = Більше не робиться, але лишилося з минулого разу; видаліть, якщо нікому не потрібно: { $files }.
# of: 681c9b58
build-nothing = Нічого не підходить: не зроблено жодного документа.
# of: 4ee1e55e
build-fitted = `{ $id }` займає { $minutes } хв із { $available } замість { $whole }: { $gone ->
        [0] нічого не пропущено
        [one] пропущено { $gone } заняття
        [few] пропущено { $gone } заняття
        [many] пропущено { $gone } занять
       *[other] пропущено { $gone } заняття
    }, { $shorter ->
        [0] нічого не скорочено
        [one] скорочено { $shorter }
        [few] скорочено { $shorter }
        [many] скорочено { $shorter }
       *[other] скорочено { $shorter }
    }. Що саме, сказано в посібнику для ведучого.
# of: 244d8a93
man-name = Назва
# of: 8cc4b5c0
man-synopsis = Коротко
# of: 59ff9885
man-description = Опис
# of: 2ebda06e
man-examples = Приклади
# of: 718cdab6
man-version = Версія
# of: 5b7487db
watch-serving = Перегляд: { $address } (лише на цьому комп’ютері; Ctrl-C завершує)
# of: eec27a61
watch-shown = Змінилося: перегляд оновлено.
# of: a99c6cbc
watch-documents = Документи
# of: aa4d9cdf
watch-problems = Помилки
# of: dfa9e55c
watch-choose = Виберіть документ.
# of: d0a4d6b5
watch-as = Вигляд
# of: 15bbb6d9
watch-ended = Перегляд завершено. Щоб продовжити, знову запустіть `lyhty watch`.
# of: 89040bbe
print-tri-fold = Складана втроє: друкуйте з двох боків, перегортання по короткому краю; спочатку загорніть усередину вузьку частину.
# of: aed9e8a0
print-card = Картки: друкуйте з двох боків, перегортання по довгому краю, масштаб 100 %; розріжте за мітками; складіть за пунктиром.
# of: 5383934b
print-booklet = Книжечка: друкуйте з двох боків, перегортання по довгому краю, масштаб 100 %; розріжте впоперек посередині; покладіть нижню половину на верхню, складіть обидві, скріпіть.
# of: 72aa572c
print-poster = Плакат: перша сторінка – A3; решта – для того, хто його вішає.
# of: cd351c14
print-shop = Для друкарні: готовий розмір – TrimBox кожної сторінки, виліт 3 мм. Книжечки – окремими сторінками в порядку читання. Джерел у листівках немає: вони у файлі A4.
# of: 05f57c8c
services-past = Строк минув: відомості про ці служби перевіряли надто давно. Перевірте їх перед друком: { $ids }.
# of: 6e33fa0c
services-language = Невідомо, чи працюють мовою { $lang }: у листівці сказано, які мови є в цих служб: { $ids }.
# of: 8d7d128e
services-confidential = Пропущено, бо вони конфіденційні: { $ids }.
# of: 3677a465
services-lacking = служба «{ $service }» не має `{ $field }`{ $field ->
        [taxonomy_term] , відомого тут: укажіть через `--for`, для чого вона
       *[other] { " " }у файлі
    }
# of: 8b1197c6
services-exists = `{ $file }` уже є; `--force` перезапише його
# of: 1f5095db
services-check = Перевірте контакти, потім `lyhty check`.
# of: 14c249f9
build-drafts = Чернетки: { $count ->
        [one] { $count } документ
        [few] { $count } документи
        [many] { $count } документів
       *[other] { $count } документа
    } мовою, яку ще не перевірила жодна названа на ім’я людина, і це сказано на кожній сторінці: { $languages }.
# of: 3369ebd3
build-denied = Нічого не зроблено: ніхто не підписав: { $documents }. Той, хто перевіряє, підписує командою `lyhty translate accept`; без `--deny drafts` на кожній сторінці сказано, що це чернетка.
# of: c2c83d5b
build-unverified = Не підтверджено: деякі відомості й контакти не підтверджено за джерелом і так позначено: { $ids }.
# of: 410abae7
table-claim = Твердження
# of: e3e20df7
table-result = Результат
# of: 817e026e
table-things = Усього
# of: 8c3f31a7
table-by-form = За формою
# of: 18443f3c
table-queries = Запитів
# of: bc8eb834
table-conflicts = Глухих кутів
# of: ee90cf83
table-goal = Куди
# of: 845e2154
table-signs = Ознак
# of: a1cc5462
table-one = Один шлях
# of: 5bafd660
table-other = Інший
# of: 6c977109
table-id = Id
# of: 1cce6d0c
table-title = Назва
# of: 89ab7296
table-kind = Вид
# of: 7ec2ed7d
table-output = Документ
# of: 6d61e062
table-needs = Для чого
# of: 431ee7c6
table-languages = Мови
# of: 68d8f20f
table-papers = Папір
# of: b95d5456
table-formats = Формати
# of: 0fee9e7e
table-files = Файли
# of: b403229a
table-size = Розмір
# of: c7a13916
table-pages = Сторінок
# of: 6d61e062
table-audience = Для кого
# of: e3b26efc
table-minutes = Хвилин
# of: 48a42cab
table-checked = Перевірено
# of: e49df8f6
table-status = Стан
# of: 0c81b148
table-source = Джерело
# of: 600278ed
table-publisher = Видавець
# of: 4845149d
table-date = Дата
# of: 592f15ac
table-address = Адреса
# of: d08c98f1
table-used-by = Де
# of: 262d3057
table-language = Мова
# of: 2c3f73ce
table-content = Зміст
# of: b61862ab
table-contact = Контакт
# of: 4d3afc29
table-hours = Години
# of: 3a5b7362
table-questions = Запитань
# of: b4cf4e88
table-indicators = Індикатори
# of: 7e4c1685
table-panels = Частин
# of: 202e1ecb
table-summary = Коротко
# of: 77230c27
table-because = Чому не підтверджено
# of: a2d0dcaf
table-objective = Мета
# of: eb38c978
table-method = Метод
# of: 36c79b8f
table-never-a-sign = Ніколи не ознака
# of: aea0c178
table-why = Чому
# of: b9abbb76
table-dimension = Група
# of: 4319c60a
table-sign = Ознака
# of: 4a554906
table-strength = Сила
# of: bdbca1f2
table-also-seen = Те саме буває і коли
# of: 10d0a5a7
table-gate = Попередня умова
# of: b744469e
table-version = Версія, для файлів із відповідями
# of: 104dfab0
table-question = Запитання
# of: 1884c996
table-otherwise = Інакше
# of: 0839f8ad
table-choices = Відповіді
# of: ccfbec74
table-ending = Кінець
# of: d0b35ae4
table-panel = Частина
# of: d4df0f0d
table-article-4 = Ст. 4
# of: cfcb75bf
table-text = Текст
# of: ec7237c2
table-note = Примітка
# of: 6d61e062
table-for = Для чого
# of: 17521a64
table-area = Місцевість
# of: bbc037ba
table-anonymous = Анонімно
# of: 6a9c46a4
table-free = Безкоштовно
# of: b6357b3d
table-field = Поле
# of: 5ebe7878
table-value = Значення
# of: 14e7ba07
listing-curricula = Курси
# of: 229065cd
listing-modules = Спільні модулі
# of: b4cf4e88
listing-indicators = Індикатори
# of: fade591a
listing-screenings = Опитування
# of: d039115c
listing-leaflets = Листівки
# of: ba07fc41
listing-services = Служби
# of: a3b218b4
listing-sources = Джерела
# of: 431ee7c6
listing-languages = Мови
# of: a796ed44
kind-curriculum = курс
# of: 9a56809c
kind-module = модуль
# of: b794594f
kind-indicators = індикатори
# of: 33024727
kind-screening = опитування
# of: f376524d
kind-leaflet = листівка
# of: 031f6f29
kind-service = служба
# of: d383856d
status-unknown = невідомо
# of: bb70be98
status-verified = підтверджено
# of: a7303a92
status-unverified = не підтверджено
# of: d6a671cb
status-original = оригінал
# of: f36bf929
status-draft = чернетка
# of: e0a20a80
status-reviewed = перевірено
# of: 0259fb61
status-missing = бракує текстів: { $missing }
# of: b07b0eb8
new-created = Створено: { $file }.
# of: 68ebb513
new-next = Далі: змініть під свої потреби, потім запустіть `lyhty check`.
# of: f90218d6
new-library-next = Далі: `cd { $folder }`, потім, наприклад, `lyhty new leaflet my-leaflet` і `lyhty check`.
# of: 9815e4ab
paper-apart = У ключі сказано, як рахуються відповіді: тримайте його окремо від анкети.
# of: ccd2df57
result-written = Результат записано в { $file }.

## Proofs

# of: df85d22f
verdict-proved = доведено
# of: 3551c53c
verdict-refuted = спростовано
# of: 080f1961
verdict-not-decided = не вирішено
# of: 520a77cb
verdict-waits = спочатку інші помилки
# of: 104dfab0
goal-question = Запитання
# of: ccfbec74
goal-ending = Кінець
# of: 6b4a57cc
goal-band = Діапазон
# of: e3352777
claim-questions-reached = Кожне запитання може бути поставлене
# of: 5df2d216
claim-endings-reached = Кожен кінець може настати
# of: 8f9df683
claim-bands-reached = До кожного діапазону можна потрапити
# of: e1a07c9c
claim-bands-complete = Між діапазонами немає пропусків і накладань
# of: 0c7554ca
claim-always-an-ending = Кожен шлях має кінець
# of: 35894f34
claim-gates-first = До безпеки, згоди і віку нічого не питають
# of: b50f84f8
claim-conditions-matter = Кожна умова може справджуватися і може не справджуватися
# of: 5b6a6ad4
claim-trust-first = Того, що може поранити, не питають рано
# of: 8dccdd7e
claim-signs-never-lower = Від нових ознак результат ніколи не нижчий
# of: 0a7672a3
claim-skipping-is-gentle = Якщо відмовитися від усього, кінець м’який
# of: eb95c07d
claim-skipping-never-raises = Від відмови результат ніколи не вищий
# of: 6ce19aa1
claim-context-never-raises = Обставини, які ніколи не є ознаками, ніколи не підвищують результату
# of: 4f07a876
claim-answers-used = Кожна відповідь для чогось потрібна
# of: 12e7bc37
proof-length = Дорослій людині ставлять не менше { $fewest } і не більше { $most } запитань.
# of: acd23e13
proof-ways = Найкоротші шляхи. `--witness НАЗВА` друкує відповіді.
# of: 4ce57f3d
proof-example = Два шляхи, які це показують; вони різняться в `{ $id }`:
# of: 03ba3278
proof-undecided = Не вирішено в заданих межах: { $claim } ({ $what })
# of: a16da0aa
proof-took = { $milliseconds } мс, диз’юнктів: { $size }
# of: f31edfba
proof-no-way = жодні відповіді не ведуть до `{ $id }`; чому – скаже `lyhty prove { $screening }`
# of: a3d68cc5
proof-way-undecided = не вдалося вирішити, чи ведуть відповіді до `{ $id }`; дивіться `lyhty prove { $screening }`
# of: 20f588c9
proof-witness = Найкоротший шлях до `{ $id }` у `{ $screening }`: запитань { $questions }, ознак { $signs }, кінець `{ $ending }`.
    Спробуйте: lyhty screen { $screening } --answers ЦЕЙ-ФАЙЛ

## Evaluation of tests

# of: 8672b7cc
evaluate-blank = { $count ->
        [one] { $count } аркуш зовсім без відповідей, його не враховано.
        [few] { $count } аркуші зовсім без відповідей, їх не враховано.
        [many] { $count } аркушів зовсім без відповідей, їх не враховано.
       *[other] { $count } аркуша зовсім без відповідей, їх не враховано.
    }
# of: ddd45ea6
evaluate-refused = Нічого не оцінено.
# of: 2cc18a58
evaluate-personal-headings =
    ім’я
    ім'я
    прізвищ
    по батькові
    пошт
    телефон
    мобільн
    народж
    адрес
    паспорт
    персональний код
    підпис
# of: 0839f8ad
evaluate-form-answers = Відповіді
# of: 3a5b7362
evaluate-form-key = Запитання
# of: b9162985
evaluate-form-code = Кодове слово з аркуша. Залиште порожнім, якщо його немає. Ніколи не ім’я.
# of: 5b1f1dea
evaluate-form-time = pre: до курсу. post: після нього. follow-up: через місяці.
# of: 2913e119
evaluate-form-answer = Літера позначеної відповіді. Порожньо, якщо не позначено жодної.
# of: 1095ba5c
evaluate-form-column = Колонка
# of: e88da063
evaluate-form-choices = Літери
# of: 2580868f
evaluate-form-written = Записано в { $file }: по рядку на аркуш, лише кодові слова і літери. На аркушах літера стоїть перед своєю відповіддю.
# of: ec41a9d5
usage-evaluate-no-test = у курсі `{ $course }` немає запитань для перевірки знань
# of: 70786d6f
usage-evaluate-file = `{ $file }` не закінчується на .csv або .xlsx: збережіть таблицю в одному з цих видів
# of: 32d60b20
usage-evaluate-invited = `{ $given }` не каже, скільки було запрошено: пишіть як `--invited pre=24,post=24,follow-up=24`, кожне по одному разу
# of: 71f9e6be
usage-evaluate-more-sheets = аркушів `{ $time }` – { $sheets }, а запрошено лише { $invited }
