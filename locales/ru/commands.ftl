### translation: draft

## Help

# of: eb7f9af8
help-usage = Использование
# of: 59769976
help-usage-options = [ПАРАМЕТРЫ]
# of: b32a4d37
help-usage-command = <КОМАНДА>
# of: f4622edc
help-commands = Команды
# of: 26021c15
help-options = Параметры
# of: 4434e217
help-arguments = Аргументы

# of: 1c458914
help-lyhty = Учебные материалы, опросы для разговоров и листовки о правах против торговли людьми. Работает без сети; ничего не сохраняет, если вы не попросите.
    .examples =
        Начните так:
          lyhty build                      всё, в PDF и HTML, в папку out
          lyhty leaflet rights --lang fi   листовка о правах по-фински, листом и складная
          lyhty screen                     опрос для разговора
          lyhty list                       что здесь есть

        Коды выхода: 0 – всё в порядке, 1 – в содержании ошибки, 2 – неверна командная строка,
        3 – не получилось, 130 – вы остановили сами. Ни один код не говорит о результате опроса.
# of: cb79a433
help-build = Делает раздаточные материалы, руководства, проверки знаний, контрольные списки и листовки в виде файлов
    .examples =
        Примеры:
          lyhty build
          lyhty build recognise-health-social --lang fi --for health
          lyhty build rights --format html,text --out leaflets
# of: c5f22dd9
help-watch = Показывает документы в браузере, пока вы пишете: всегда с нынешним содержанием
    .examples =
        Примеры:
          lyhty watch
          lyhty watch our-leaflet --lang fi,sv
          lyhty watch night-shelter --port 8080

        Откройте адрес, который будет напечатан. Страница меняется сама, когда вы сохраняете файл своей
        библиотеки; ошибка видна на ней и в терминале, над последней страницей без ошибки. Видно это
        только на этом компьютере, и ничего не записывается. Ctrl-C завершает.
# of: 270ca3e8
help-leaflet = Делает листовки: листом, складные, карточками для кошелька, книжечками или плакатами
    .examples =
        Примеры:
          lyhty leaflet rights --lang fi,sv,en
          lyhty leaflet rights --lang all --paper large,booklet
          lyhty leaflet rights --lang fi,sv,en --format html
          lyhty leaflet rights --lang en --beside fi --area helsinki
          lyhty leaflet my-card --paper card --print-shop

        Бумага: a4; large (крупный шрифт); tri-fold (складывается втрое); card (85 x 55 мм, несколько
        на листе); booklet (восемь страниц A6 из одного листа A4); poster (A3); slides (16 : 9). Текст
        уменьшается в разумных пределах, чтобы поместиться; если и так не помещается, ошибка скажет, на
        сколько. Ничего не обрезают.
# of: 86e8272a
help-screen = Проводит опрос, вопрос за вопросом
    .examples =
        Примеры:
          lyhty screen
          lyhty screen first-conversation --lang sv
          lyhty screen --plain             пронумерованные строки, для чтения вслух и простых терминалов
          lyhty screen --beside sv         вопросы на двух языках
          lyhty screen --paper             анкета для заполнения и ключ к ней
          lyhty screen --answers ФАЙЛ      ответы из файла, для учёбы и проверки
          lyhty screen --save talk.age     хранит зашифрованным, после каждого ответа
          lyhty screen --resume talk.age   продолжает
          lyhty screen --consult request.age --to age1…   в конце – просьба о совете

        Ничего не сохраняется, если вы не попросили об этом через --save. Ctrl-C или слово exit сразу
        завершает и очищает терминал. Если терминал ведёт свой журнал или сеанс записывают, отсюда это
        не стереть.
# of: 4eacba61
help-list = Перечисляет курсы, модули, индикаторы, опросы, листовки, службы, источники или языки
    .examples =
        Примеры:
          lyhty list
          lyhty list services --lang sv
          lyhty list sources --format json
# of: 6d49831f
help-show = Показывает что-то одно целиком
    .examples =
        Примеры:
          lyhty show rights
          lyhty show nollalinja --lang fi
          lyhty show sexual-exploitation --format json
# of: d4930173
help-check = Находит ошибки в содержании: где, что не так, что делать
    .examples =
        Примеры:
          lyhty check
          lyhty check curricula/my-course.yaml
          lyhty check --format json --deny warnings
# of: 53971281
help-prove = Доказывает, что верно для опроса при любых ответах, и показывает ответы, которые ведут к каждому вопросу и концу
    .examples =
        Примеры:
          lyhty prove first-conversation
          lyhty prove first-conversation --witness consult-now > answers.yaml
          lyhty screen first-conversation --answers answers.yaml
# of: 49ae7ba3
help-services = Переносит службы в каталог, который ведут в другом месте, и обратно (HSDS 3, JSON)
# of: 0590ace6
help-services-export = Записывает службы как HSDS 3 в JSON; конфиденциальные пропускает
# of: 489a5b57
help-services-import = Читает службы из HSDS 3 в JSON в вашу библиотеку; ничего не придумывает, а пришедшее извне не подтверждено
# of: 932e3fd4
help-evaluate = Говорит, что показывают ответы на проверки знаний курса: знания до, после и позже и чему учить снова
    .examples =
        Примеры:
          lyhty evaluate recognise-health-social --new-answers answers.xlsx
          lyhty evaluate recognise-health-social --answers answers.xlsx --invited pre=24,post=24
          lyhty evaluate recognise-health-social --answers before.csv after.csv --out report.pdf

        Строка – это один лист. Колонки: code (слово на листе, может не быть), time (pre, post или
        follow-up) и по колонке на вопрос с буквой или id варианта. Имён нет. Кодовых слов никогда не
        показывают. Как это считается: docs/evaluation.md.
# of: 4bd74d2e
help-new = Начинает новый курс, общий модуль, набор индикаторов, опрос, листовку или библиотеку
    .examples =
        Примеры:
          lyhty new library our-library
          lyhty new curriculum night-shelter --lang fi
# of: baf6e32b
help-schema = Говорит редакторам, что может стоять в ваших файлах (JSON Schema)
    .examples =
        Примеры:
          lyhty schema leaflet
          lyhty schema --all .lyhty/schemas

        `lyhty new` делает это за вас: файл начинается со строки, где названа схема, и редакторы с
        поддержкой YAML (VS Code, Neovim, Emacs, Helix …) дополняют ключи и слова и объясняют их.
# of: 1b3b62a5
help-completions = Даёт вашей оболочке дополнять команды, параметры, id и языки
    .examples =
        Поместите одну из этих строк в файл, который ваша оболочка читает при запуске:
          bash         source <(lyhty completions bash)
          zsh          source <(lyhty completions zsh)
          fish         lyhty completions fish | source
          PowerShell   lyhty completions powershell | Out-String | Invoke-Expression
          elvish       eval (lyhty completions elvish | slurp)
# of: 0ade65eb
help-man = Записывает страницы руководства на языке, на котором говорит программа
    .examples =
        Пример:
          lyhty man ~/.local/share/man/man1

# of: 7ee4f7e2
arg-help = Показывает эту справку
# of: 137b1684
arg-version = Показывает версию
# of: aa1973d6
arg-library = Папка вашей библиотеки, поверх встроенной. По умолчанию: папка ближайшего lyhty.yaml, отсюда вверх
# of: f01cb168
arg-style = Файл стиля (цвета, логотип, шрифт, поля) вместо style.yaml библиотеки
# of: d63e659a
arg-fonts = Папка со шрифтами (.ttf, .otf, .ttc) в дополнение к тем, что есть в программе: для японского и корейского или ваши
# of: c6850bf1
arg-system-fonts = Берёт и шрифты вашей системы, если для письма нет другого шрифта. На других компьютерах файлы могут получиться иными
# of: b56712f5
arg-ui-lang = Язык, на котором говорит программа. По умолчанию: язык вашей системы, иначе английский
# of: e9c92a69
arg-build-ids = Что сделать, по id. По умолчанию: всё
# of: c68237dc
arg-build-lang = Языки, через запятую. По умолчанию: все
# of: 08a6ac18
arg-build-format = Форматы, через запятую: pdf, html, docx, markdown, text; для слайдов pptx; с --start также ics. По умолчанию: pdf,html, а с --start и ics
# of: 5c1848d7
arg-build-output = Какие документы, через запятую. По умолчанию: все, какие есть у каждого id
# of: d8b54e44
arg-build-audience = Только то, что для этих читателей: { $audiences }
# of: b09ac2fa
arg-build-start = Когда начинается курс, в виде 2027-02-03T09:00: тогда в программе дня есть время, и делается файл .ics для календаря
# of: d74591e9
arg-build-paper = Для чего нужны PDF, через запятую: a4, large; для слайдов курса slides и notes; для листовок также tri-fold, card, booklet, poster, slides. По умолчанию: a4; для слайдов slides,notes; для листовок – что сказано в них
# of: 8c8112f1
arg-print-shop = Для типографии: с вылетами, обрезным форматом и метками вокруг каждой части
# of: 53763421
arg-build-minutes = Сколько времени есть на курс: необязательное убирают, другое сокращают, перерывы остаются
# of: 3cb560d2
arg-out = Папка, куда записать. По умолчанию: out
# of: 417bce01
arg-jobs = Сколько документов делать одновременно. По умолчанию: по одному на процессор
# of: f5aba141
arg-fresh = Делает всё заново, что бы там уже ни было. Иначе делается только то, что вышло бы другим
# of: b325be5c
arg-watch-ids = Что показать, по id. По умолчанию: всё
# of: decc6e70
arg-watch-lang = Языки, через запятую, или all. По умолчанию: языки вашей библиотеки
# of: 8f2f87b0
arg-port = Порт адреса. По умолчанию: какой-нибудь свободный
# of: 2af9cfc5
arg-leaflet-ids = Какие листовки, по id
# of: 37f7bd14
arg-leaflet-lang = Языки, через запятую, или all. По умолчанию: язык, на котором говорит программа
# of: f2762c8d
arg-leaflet-paper = Для чего, через запятую: a4, large, tri-fold, card, booklet, poster, slides. По умолчанию: что сказано в листовке, иначе a4,tri-fold
# of: d18b4fb1
arg-leaflet-format = Форматы, через запятую: pdf; html (одна страница для телефона, со всеми языками); docx, markdown, text. По умолчанию: pdf
# of: 4ef5e09a
arg-leaflet-beside = Два языка рядом, строка к строке: ещё и на этом. На a4 и large, и в html
# of: 5adb982a
arg-needs = Службы для этих нужд, через запятую: emergency, trafficking-victims, violence, legal-advice …
# of: ed9a61d2
arg-area = Службы этой местности и всей страны
# of: 469a978e
arg-services = Эти службы вместо тех, что названы в листовке, по id, через запятую
# of: 4c4db241
arg-speaks = Службы, о которых известно, что они работают на этом языке
# of: 35c20520
arg-services-export-ids = Какие службы, по id. По умолчанию: все
# of: ede4542a
arg-services-export-out = Файл, куда записать. По умолчанию: стандартный вывод
# of: 54731a7c
arg-services-import-file = Файл, который прочитать
# of: 8e8687fc
arg-services-import-needs = Для чего службы, которые сами этого не говорят, через запятую
# of: 0b2df024
arg-services-import-lang = Язык, на котором написано о службах. По умолчанию: en
# of: c0502e59
arg-services-import-force = Перезаписывает файлы
# of: df7da8e0
arg-screen-id = Какой опрос. По умолчанию: first-conversation
# of: 134de642
arg-screen-lang = Язык разговора. По умолчанию: язык, на котором говорит программа
# of: 95d1f288
arg-screen-beside = Показывает вопросы и на этом языке
# of: 4b2b6aab
arg-answers = Берёт ответы из этого файла и печатает результат
# of: 0e0d5b5a
arg-plain = Пронумерованные строки вместо меню
# of: bf9e43c5
arg-screen-paper = Делает анкету для заполнения и отдельный ключ для специалиста и ничего не спрашивает
# of: 33577367
arg-screen-out = Записывает результат в этот файл (.pdf, .html, .docx, .md или .txt). Иначе ничего не пишет. С --paper: папка, по умолчанию out
# of: 830e20e4
arg-screen-format = Форматы анкеты и ключа: pdf, html, docx, markdown, text. По умолчанию: pdf
# of: c0b82a86
arg-what = Одно из: curricula, modules, indicators, screenings, leaflets, services, sources, languages. По умолчанию: всё содержание
# of: 4f5cba45
arg-lang = На каком языке показать. По умолчанию: язык, на котором говорит программа
# of: 6cdfc185
arg-list-format = table или json. По умолчанию: table
# of: 6cdfc185
arg-show-format = table или json. По умолчанию: table
# of: cd9e12c2
arg-show-id = Что показать
# of: d3fdc757
arg-paths = Файлы или папки. По умолчанию: вся библиотека
# of: 680bf85b
arg-check-format = human, short или json. По умолчанию: human в терминале, иначе short
# of: 698be15a
arg-unsigned = Не делает такого: drafts – черновики, которые никто не подписал на своём языке
# of: 57ce3970
arg-deny = Считает ошибками и это: warnings, drafts
# of: 094daea2
arg-prove-id = Какой опрос
# of: b4ad14f8
arg-witness = Печатает самые короткие ответы, которые ведут к этому вопросу, концу или диапазону, как файл для `lyhty screen --answers`
# of: 6cdfc185
arg-prove-format = table или json. По умолчанию: table
# of: b6bb3015
arg-schema-kind = curriculum, module, indicators, screening, leaflet, service, style или library
# of: f31f30f6
arg-schema-all = Записывает схемы всех видов файлов в эту папку
# of: 1e348a88
arg-shell = bash, zsh, fish, powershell или elvish
# of: 3d23d61f
arg-folder = Папка, куда записать
# of: 62e44779
arg-evaluate-course = Какой курс, по id
# of: d2d056e0
arg-evaluate-answers = Файлы с ответами: .csv или .xlsx
# of: eda3e012
arg-evaluate-new-answers = Записывает пустую таблицу (.xlsx или .csv), чтобы внести ответы, и ничего не оценивает
# of: c60d6bf6
arg-evaluate-invited = Сколько людей могли ответить, для доли ответивших: pre=24,post=24,follow-up=24
# of: 21b48078
arg-evaluate-mark = Если правильных ответов меньше стольких процентов, этому надо учить снова. По умолчанию: 80
# of: ad54f6e6
arg-evaluate-lang = Язык отчёта. По умолчанию: язык, на котором говорит программа
# of: 35fdde2d
arg-evaluate-out = Записывает отчёт в этот файл (.pdf, .html, .docx, .md или .txt). По умолчанию: таблицы на экране
# of: 88a9a3bb
arg-kind = curriculum, module, indicators, screening, leaflet или library
# of: 8b83397e
arg-new-id = Имя: слова строчными буквами через дефис
# of: d5006d90
arg-new-lang = Язык, на котором вы пишете. По умолчанию: язык, на котором говорит программа

## Mistakes on the command line

# of: 3e12e121
usage-unknown-argument = здесь нет параметра `{ $argument }`
# of: e448aefa
usage-unknown-command = нет команды `{ $argument }`
# of: b6236ee8
usage-missing-value = для `{ $argument }` нужно значение
# of: 9e0b0252
usage-wrong-value = `{ $value }` – не значение для `{ $argument }`
# of: a6cb94bc
usage-missing-argument = чего-то не хватает: { $argument }
# of: 89a689a2
usage-missing-command = скажите, что делать: нет команды
# of: 343bd6fb
usage-conflict = `{ $argument }` и `{ $other }` не сочетаются
# of: 084d6ec0
usage-other = командную строку нельзя понять: { $argument }
# of: 749bfcc2
usage-did-you-mean = Может быть, `{ $suggestion }`?
# of: 60d7ea7f
usage-valid-values = Можно: { $values }
# of: ae1b4c58
usage-see-help = `--help` показывает, что можно написать.
# of: dd5bad1b
usage-unknown-audience = читателей `{ $given }` нет; есть: { $audiences }
# of: 35d21029
usage-no-start = для файла календаря надо знать, когда начинается курс: `--start 2027-02-03T09:00`
# of: ce65dc1e
usage-minutes-no-course = `--minutes` – время на курс, а здесь курса не делают
# of: 2f5bb223
usage-too-short = `{ $id }` нельзя провести за { $available } мин: нужно хотя бы { $least }, без всего необязательного и с остальным настолько коротким, насколько можно
# of: 2f404026
usage-not-an-id = `{ $given }` – не имя: пишите слова строчными буквами a–z и цифрами 0–9, через дефис
# of: 56b1f499
usage-which-screening = для какого опроса доказывать? Есть: { $screenings }
# of: 4506aeeb
usage-no-screening = `{ $given }` – не опрос; есть: { $screenings }
# of: 859fde64
usage-no-library = здесь нет вашей библиотеки: создайте её командой `lyhty new library ИМЯ` и перейдите в её папку или укажите библиотеку через `--library`
# of: d5947abe
usage-port-taken = порт { $port } занят другой программой: выберите другой или уберите `--port`
# of: 9c2eaa01
usage-no-content = в `{ $path }` нет содержания: оно лежит в папках curricula, indicators, leaflets, services и locales библиотеки
# of: a00ad459
usage-beside-flat = два языка рядом помещаются только на бумаге a4 и large
# of: 4c005ab4
usage-confidential = `{ $id }` – конфиденциально и никогда не печатается
# of: 96095d39
usage-unknown-need = нужды `{ $given }` нет; есть: { $known }
# of: 1cea31cb
usage-unknown-area = для местности `{ $given }` нет ни одной службы; есть: { $known }
# of: 25270852
usage-only-services = `--for`, `--area` и `--speaks` относятся к службам: `lyhty list services`
# of: 4b3e1010
usage-result-format = `{ $file }` не кончается на .pdf, .html, .docx, .md или .txt

## What commands say

# of: 10dc9383
problems-drafts = { $files ->
        [one] { $files } перевод – черновик: его не проверил ни один названный по имени человек.
        [few] { $files } перевода – черновики: их не проверил ни один названный по имени человек.
        [many] { $files } переводов – черновики: их не проверил ни один названный по имени человек.
       *[other] { $files } перевода – черновики: их не проверил ни один названный по имени человек.
    } `lyhty translate status` показывает все.
# of: b55ba841
problems-summary = { $errors ->
        [one] { $errors } ошибка
        [few] { $errors } ошибки
        [many] { $errors } ошибок
       *[other] { $errors } ошибки
    }, { $warnings ->
        [one] { $warnings } предупреждение
        [few] { $warnings } предупреждения
        [many] { $warnings } предупреждений
       *[other] { $warnings } предупреждения
    }
# of: 395898a4
problems-none = Всё в порядке: { $files ->
        [one] { $files } файл
        [few] { $files } файла
        [many] { $files } файлов
       *[other] { $files } файла
    }.
# of: df0ee62d
build-progress = Создание документов
# of: 882618ae
build-done = { $files ->
        [one] { $files } файл
        [few] { $files } файла
        [many] { $files } файлов
       *[other] { $files } файла
    } в { $folder }
# of: 7097413a
build-same = Ничего не изменилось: всё как надо – { $files ->
        [one] { $files } файл
        [few] { $files } файла
        [many] { $files } файлов
       *[other] { $files } файла
    } в { $folder }.
# of: 770cf751
build-some = { $files ->
        [one] { $files } файл
        [few] { $files } файла
        [many] { $files } файлов
       *[other] { $files } файла
    } в { $folder }; из них без изменений: { $stand }
# of: dc5ea649
build-left-over = Больше не делается, но осталось с прошлого раза; удалите, если никому не нужно: { $files }.
# of: 681c9b58
build-nothing = Ничего не подходит: не сделано ни одного документа.
# of: 4ee1e55e
build-fitted = `{ $id }` занимает { $minutes } мин из { $available } вместо { $whole }: { $gone ->
        [0] ничего не пропущено
        [one] пропущено { $gone } занятие
        [few] пропущено { $gone } занятия
        [many] пропущено { $gone } занятий
       *[other] пропущено { $gone } занятия
    }, { $shorter ->
        [0] ничего не сокращено
        [one] сокращено { $shorter }
        [few] сокращено { $shorter }
        [many] сокращено { $shorter }
       *[other] сокращено { $shorter }
    }. Что именно, сказано в руководстве для ведущего.
# of: 244d8a93
man-name = Название
# of: 8cc4b5c0
man-synopsis = Кратко
# of: 59ff9885
man-description = Описание
# of: 2ebda06e
man-examples = Примеры
# of: 718cdab6
man-version = Версия
# of: 5b7487db
watch-serving = Просмотр: { $address } (только на этом компьютере; Ctrl-C завершает)
# of: eec27a61
watch-shown = Изменилось: просмотр обновлён.
# of: a99c6cbc
watch-documents = Документы
# of: aa4d9cdf
watch-problems = Ошибки
# of: dfa9e55c
watch-choose = Выберите документ.
# of: d0a4d6b5
watch-as = Вид
# of: 15bbb6d9
watch-ended = Просмотр завершён. Чтобы продолжить, снова запустите `lyhty watch`.
# of: 89040bbe
print-tri-fold = Складная втрое: печатайте с двух сторон, переворот по короткому краю; сначала заверните внутрь узкую часть.
# of: aed9e8a0
print-card = Карточки: печатайте с двух сторон, переворот по длинному краю, масштаб 100 %; разрежьте по меткам; сложите по пунктиру.
# of: 5383934b
print-booklet = Книжечка: печатайте с двух сторон, переворот по длинному краю, масштаб 100 %; разрежьте поперёк посередине; положите нижнюю половину на верхнюю, сложите обе, скрепите.
# of: 72aa572c
print-poster = Плакат: первая страница – A3; остальное – для того, кто его вешает.
# of: cd351c14
print-shop = Для типографии: готовый размер – TrimBox каждой страницы, вылет 3 мм. Книжечки – отдельными страницами в порядке чтения. Источников в листовках нет: они в файле A4.
# of: 05f57c8c
services-past = Срок вышел: сведения об этих службах проверяли слишком давно. Проверьте их перед печатью: { $ids }.
# of: 6e33fa0c
services-language = Неизвестно, работают ли на языке { $lang }: в листовке сказано, какие языки есть у этих служб: { $ids }.
# of: 8d7d128e
services-confidential = Пропущены, потому что конфиденциальны: { $ids }.
# of: 3677a465
services-lacking = у службы «{ $service }» нет `{ $field }`{ $field ->
        [taxonomy_term] , известного здесь: укажите через `--for`, для чего она
       *[other] { " " }в файле
    }
# of: 8b1197c6
services-exists = `{ $file }` уже есть; `--force` перезапишет его
# of: 1f5095db
services-check = Проверьте контакты, потом `lyhty check`.
# of: 14c249f9
build-drafts = Черновики: { $count ->
        [one] { $count } документ
        [few] { $count } документа
        [many] { $count } документов
       *[other] { $count } документа
    } на языке, который ещё не проверил ни один названный по имени человек, и это сказано на каждой странице: { $languages }.
# of: 3369ebd3
build-denied = Ничего не сделано: никто не подписал: { $documents }. Проверяющий подписывает командой `lyhty translate accept`; без `--deny drafts` на каждой странице сказано, что это черновик.
# of: c2c83d5b
build-unverified = Не подтверждено: некоторые сведения и контакты не подтверждены по источнику и так помечены: { $ids }.
# of: 410abae7
table-claim = Утверждение
# of: e3e20df7
table-result = Результат
# of: 817e026e
table-things = Всего
# of: 8c3f31a7
table-by-form = По форме
# of: 18443f3c
table-queries = Запросов
# of: bc8eb834
table-conflicts = Тупиков
# of: ee90cf83
table-goal = Куда
# of: 845e2154
table-signs = Признаков
# of: a1cc5462
table-one = Один путь
# of: 5bafd660
table-other = Другой
# of: 6c977109
table-id = Id
# of: 1cce6d0c
table-title = Название
# of: 89ab7296
table-kind = Вид
# of: 7ec2ed7d
table-output = Документ
# of: 6d61e062
table-needs = Для чего
# of: 431ee7c6
table-languages = Языки
# of: 68d8f20f
table-papers = Бумага
# of: b95d5456
table-formats = Форматы
# of: 0fee9e7e
table-files = Файлы
# of: b403229a
table-size = Размер
# of: c7a13916
table-pages = Страниц
# of: 6d61e062
table-audience = Для кого
# of: e3b26efc
table-minutes = Минут
# of: 48a42cab
table-checked = Проверено
# of: e49df8f6
table-status = Состояние
# of: 0c81b148
table-source = Источник
# of: 600278ed
table-publisher = Издатель
# of: 4845149d
table-date = Дата
# of: 592f15ac
table-address = Адрес
# of: d08c98f1
table-used-by = Где
# of: 262d3057
table-language = Язык
# of: 2c3f73ce
table-content = Содержание
# of: b61862ab
table-contact = Контакт
# of: 4d3afc29
table-hours = Часы
# of: 3a5b7362
table-questions = Вопросов
# of: b4cf4e88
table-indicators = Индикаторы
# of: 7e4c1685
table-panels = Частей
# of: 202e1ecb
table-summary = Кратко
# of: 77230c27
table-because = Почему не подтверждено
# of: a2d0dcaf
table-objective = Цель
# of: eb38c978
table-method = Метод
# of: 36c79b8f
table-never-a-sign = Никогда не признак
# of: aea0c178
table-why = Почему
# of: b9abbb76
table-dimension = Группа
# of: 4319c60a
table-sign = Признак
# of: 4a554906
table-strength = Сила
# of: bdbca1f2
table-also-seen = То же бывает и когда
# of: 10d0a5a7
table-gate = Предварительное условие
# of: b744469e
table-version = Версия, для файлов с ответами
# of: 104dfab0
table-question = Вопрос
# of: 1884c996
table-otherwise = Иначе
# of: 0839f8ad
table-choices = Ответы
# of: ccfbec74
table-ending = Конец
# of: d0b35ae4
table-panel = Часть
# of: d4df0f0d
table-article-4 = Ст. 4
# of: cfcb75bf
table-text = Текст
# of: ec7237c2
table-note = Примечание
# of: 6d61e062
table-for = Для чего
# of: 17521a64
table-area = Местность
# of: bbc037ba
table-anonymous = Анонимно
# of: 6a9c46a4
table-free = Бесплатно
# of: b6357b3d
table-field = Поле
# of: 5ebe7878
table-value = Значение
# of: 14e7ba07
listing-curricula = Курсы
# of: 229065cd
listing-modules = Общие модули
# of: b4cf4e88
listing-indicators = Индикаторы
# of: fade591a
listing-screenings = Опросы
# of: d039115c
listing-leaflets = Листовки
# of: ba07fc41
listing-services = Службы
# of: a3b218b4
listing-sources = Источники
# of: 431ee7c6
listing-languages = Языки
# of: a796ed44
kind-curriculum = курс
# of: 9a56809c
kind-module = модуль
# of: b794594f
kind-indicators = индикаторы
# of: 33024727
kind-screening = опрос
# of: f376524d
kind-leaflet = листовка
# of: 031f6f29
kind-service = служба
# of: d383856d
status-unknown = неизвестно
# of: bb70be98
status-verified = подтверждено
# of: a7303a92
status-unverified = не подтверждено
# of: d6a671cb
status-original = оригинал
# of: f36bf929
status-draft = черновик
# of: e0a20a80
status-reviewed = проверено
# of: 0259fb61
status-missing = не хватает текстов: { $missing }
# of: b07b0eb8
new-created = Создано: { $file }.
# of: 68ebb513
new-next = Дальше: измените под свои нужды, потом запустите `lyhty check`.
# of: f90218d6
new-library-next = Дальше: `cd { $folder }`, потом, например, `lyhty new leaflet my-leaflet` и `lyhty check`.
# of: 9815e4ab
paper-apart = В ключе сказано, как считаются ответы: держите его отдельно от анкеты.
# of: ccd2df57
result-written = Результат записан в { $file }.

## Proofs

# of: df85d22f
verdict-proved = доказано
# of: 3551c53c
verdict-refuted = опровергнуто
# of: 080f1961
verdict-not-decided = не решено
# of: 520a77cb
verdict-waits = сначала другие ошибки
# of: 104dfab0
goal-question = Вопрос
# of: ccfbec74
goal-ending = Конец
# of: 6b4a57cc
goal-band = Диапазон
# of: e3352777
claim-questions-reached = Каждый вопрос может быть задан
# of: 5df2d216
claim-endings-reached = Каждый конец может наступить
# of: 8f9df683
claim-bands-reached = В каждый диапазон можно попасть
# of: e1a07c9c
claim-bands-complete = Между диапазонами нет пропусков и наложений
# of: 0c7554ca
claim-always-an-ending = У каждого пути есть конец
# of: 35894f34
claim-gates-first = До безопасности, согласия и возраста ничего не спрашивают
# of: b50f84f8
claim-conditions-matter = Каждое условие может выполняться и может не выполняться
# of: 5b6a6ad4
claim-trust-first = Того, что может ранить, не спрашивают рано
# of: 8dccdd7e
claim-signs-never-lower = От новых признаков результат никогда не ниже
# of: 0a7672a3
claim-skipping-is-gentle = Если отказаться от всего, конец мягкий
# of: eb95c07d
claim-skipping-never-raises = От отказа результат никогда не выше
# of: 6ce19aa1
claim-context-never-raises = Обстоятельства, которые никогда не признаки, никогда не повышают результат
# of: 4f07a876
claim-answers-used = Каждый ответ для чего-то нужен
# of: 12e7bc37
proof-length = Взрослому задают не меньше { $fewest } и не больше { $most } вопросов.
# of: acd23e13
proof-ways = Самые короткие пути. `--witness ИМЯ` печатает ответы.
# of: 4ce57f3d
proof-example = Два пути, которые это показывают; они различаются в `{ $id }`:
# of: 03ba3278
proof-undecided = Не решено в заданных пределах: { $claim } ({ $what })
# of: a16da0aa
proof-took = { $milliseconds } мс, дизъюнктов: { $size }
# of: f31edfba
proof-no-way = никакие ответы не ведут к `{ $id }`; почему – скажет `lyhty prove { $screening }`
# of: a3d68cc5
proof-way-undecided = не удалось решить, ведут ли ответы к `{ $id }`; смотрите `lyhty prove { $screening }`
# of: 20f588c9
proof-witness = Самый короткий путь к `{ $id }` в `{ $screening }`: вопросов { $questions }, признаков { $signs }, конец `{ $ending }`.
    Попробуйте: lyhty screen { $screening } --answers ЭТОТ-ФАЙЛ

## Evaluation of tests

# of: 8672b7cc
evaluate-blank = { $count ->
        [one] { $count } лист совсем без ответов и не учтён.
        [few] { $count } листа совсем без ответов и не учтены.
        [many] { $count } листов совсем без ответов и не учтены.
       *[other] { $count } листа совсем без ответов и не учтены.
    }
# of: ddd45ea6
evaluate-refused = Ничего не оценено.
# of: 2cc18a58
evaluate-personal-headings =
    имя
    фамили
    отчеств
    почт
    телефон
    мобильн
    рожден
    родил
    адрес
    паспорт
    персональный код
    подпись
# of: 0839f8ad
evaluate-form-answers = Ответы
# of: 3a5b7362
evaluate-form-key = Вопросы
# of: b9162985
evaluate-form-code = Кодовое слово с листа. Оставьте пустым, если его нет. Никогда не имя.
# of: 5b1f1dea
evaluate-form-time = pre: до курса. post: после него. follow-up: через месяцы.
# of: 2913e119
evaluate-form-answer = Буква отмеченного ответа. Пусто, если не отмечен ни один.
# of: 1095ba5c
evaluate-form-column = Колонка
# of: e88da063
evaluate-form-choices = Буквы
# of: 2580868f
evaluate-form-written = Записано в { $file }: по строке на лист, только кодовые слова и буквы. На листах буква стоит перед своим ответом.
# of: ec41a9d5
usage-evaluate-no-test = в курсе `{ $course }` нет вопросов для проверки знаний
# of: 70786d6f
usage-evaluate-file = `{ $file }` не кончается на .csv или .xlsx: сохраните таблицу в одном из этих видов
# of: 32d60b20
usage-evaluate-invited = `{ $given }` не говорит, сколько было приглашено: пишите как `--invited pre=24,post=24,follow-up=24`, каждое по одному разу
# of: 71f9e6be
usage-evaluate-more-sheets = листов `{ $time }` – { $sheets }, а приглашено только { $invited }
