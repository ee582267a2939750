### translation: draft

# of: 7300fc82
help-translate = Работает с переводами: чего не хватает, что устарело, в файлы переводчиков и обратно
# of: 6ee632b5
help-translate-extract = Вносит новые и изменённые тексты в файлы перевода вашей библиотеки, с исходным текстом в комментарии
    .examples =
        Написанное вами остаётся на месте и без изменений. Поставьте свой текст вместо { "{" } "" { "}" }. Когда
        обновите устаревший текст, удалите комментарий над ним и запустите extract снова.
# of: 050d134d
arg-documents = Какие документы: id, путь или папка (rights, leaflets/rights, leaflets, documents, glossary). По умолчанию: всё, что есть в вашей библиотеке
# of: d408b85f
arg-langs = Языки, через запятую. По умолчанию: все, у которых есть папка
# of: f7d1ccbf
extract-done = { $files ->
        [0] Делать нечего.
        [one] Изменён { $files } файл.
        [few] Изменено { $files } файла.
        [many] Изменено { $files } файлов.
       *[other] Изменено { $files } файла.
    }
# of: b25ef585
help-translate-status = Показывает, насколько готовы переводы, по языкам и документам
    .examples =
        Примеры:
          lyhty translate status
          lyhty translate status --lang fi
          lyhty translate status rights --format json --deny missing,outdated,drafts
# of: a2ce8686
help-translate-accept = Подписывает переводы именем человека, который их проверил
    .examples =
        Пример:
          lyhty translate accept leaflets/rights --lang fi --by "Имя проверившего" --date 2026-11-26

        Только для того, кто сверил каждый текст с исходным. Имя и день остаются в файле и в
        напечатанном. Если исходный текст или перевод изменится, подпись больше не действует,
        и на страницах снова будет сказано, что это черновик.
# of: 50a2c086
arg-translate-accept-documents = Какие документы: id, путь или папка (rights, leaflets/rights, leaflets)
# of: e4441745
arg-translate-accept-lang = Язык, который проверен
# of: 227673d0
arg-by = Имя самого проверившего
# of: bb5325b1
arg-date = День проверки, ГГГГ-ММ-ДД
# of: 8c08766c
arg-translate-status-deny = Считает неудачей (код выхода 1): missing, outdated, drafts
# of: 6cdfc185
arg-format = table или json. По умолчанию: table
# of: db716bae
table-texts = Текстов
# of: 3579960e
table-missing = Не хватает
# of: 67a7a631
table-outdated = Устарело
# of: a99c6cbc
table-documents = Документов
# of: c5307bc2
table-complete = Полных
# of: e59fbc1a
table-drafts = Черновиков
# of: 855e0789
table-reviewed = Проверено
# of: 0a6d2234
status-changed = изменено после проверки
# of: 4e5ea467
accept-nothing = Подписывать нечего: всё названное уже подписано.
# of: f7a47d43
accept-done = Подписано: { $file }.
# of: c1bc8341
usage-not-a-name = для `--by` нужно имя из букв
# of: 82caa338
usage-accept-not-here = `{ $file }` нет в этой библиотеке: подписывать нечего
# of: ff3a6841
usage-accept-missing = `{ $file }` нельзя подписать: { $count ->
        [one] { $count } текст ещё не переведён
        [few] { $count } текста ещё не переведены
        [many] { $count } текстов ещё не переведены
       *[other] { $count } текста ещё не переведены
    }
# of: 3715d4dd
usage-accept-outdated = `{ $file }` нельзя подписать: после перевода изменился исходный текст, { $count ->
        [one] в { $count } месте
        [few] в { $count } местах
        [many] в { $count } местах
       *[other] в { $count } места
    }; `lyhty translate extract` покажет, что нового
# of: 6091b393
help-translate-export = Записывает тексты языка для переводчиков, которые работают в других программах
    .examples =
        Примеры:
          lyhty translate export --lang fi
          lyhty translate export leaflets services --lang ar --format xlsx --out for-amal.xlsx

        xliff – это XLIFF 2.1, po – Gettext PO, xlsx – таблица. Каждая форма множественного числа языка –
        отдельный текст. Не меняйте того, что в фигурных скобках; в XLIFF оно защищено.
# of: 2449ca49
help-translate-import = Принимает переводы из файлов, записанных export: весь файл или ничего
    .examples =
        Пример:
          lyhty translate import fi.xlf

        То, что потеряло бы переменную, испортило бы текст или ни к чему не относится, не принимается, и
        показано, где оно стоит. Пустые переводы ничего не меняют. Подписать потом: lyhty translate
        accept.
# of: 86a37811
arg-translate-export-lang = Язык, на который переводить
# of: 61eec5af
arg-translate-export-format = xliff, po или xlsx. По умолчанию: xliff
# of: c2925f93
arg-translate-export-out = Файл, куда записать. По умолчанию: язык с .xlf, .po или .xlsx
# of: 14a00652
arg-translate-export-force = Перезаписывает файл, который уже есть
# of: c6eadb6c
arg-translate-import-files = Файлы с .xlf, .xliff, .po или .xlsx
# of: 6a7be4d0
export-done = { $texts ->
        [one] { $texts } текст
        [few] { $texts } текста
        [many] { $texts } текстов
       *[other] { $texts } текста
    } в { $file }
# of: 561c5455
export-others = Пропущены, потому что написаны не на `{ $lang }`: { $documents }. Экспортируйте их по имени в отдельный файл.
# of: 8a30baf9
import-refused = Из этого файла ничего не принято: исправьте показанное выше и импортируйте его снова.
# of: fd7f8f7d
usage-import-twice = тексты `{ $file }` есть в нескольких файлах: импортируйте их по очереди
# of: 6e457097
usage-exchange-format = `{ $file }` не кончается на .xlf, .xliff, .po или .xlsx
# of: b094885e
usage-not-a-language = `{ $given }` – не язык: напишите его код, например fi или zh-Hans
# of: 02e496d7
new-language-next = Дальше: поставьте переводы вместо { "{" } "" { "}" }, потом запустите `lyhty check` и `lyhty translate extract`.
