### translation: draft

# of: 7300fc82
help-translate = Працює з перекладами: чого бракує, що застаріло, у файли перекладачів і назад
# of: 6ee632b5
help-translate-extract = Вносить нові та змінені тексти у файли перекладу вашої бібліотеки, з вихідним текстом у коментарі
    .examples =
        Написане вами лишається на місці й без змін. Поставте свій текст замість { "{" } "" { "}" }. Коли
        оновите застарілий текст, видаліть коментар над ним і запустіть extract знову.
# of: 050d134d
arg-documents = Які документи: id, шлях або тека (rights, leaflets/rights, leaflets, documents, glossary). Типово: усе, що є у вашій бібліотеці
# of: d408b85f
arg-langs = Мови, через кому. Типово: усі, що мають теку
# of: f7d1ccbf
extract-done = { $files ->
        [0] Робити нічого.
        [one] Змінено { $files } файл.
        [few] Змінено { $files } файли.
        [many] Змінено { $files } файлів.
       *[other] Змінено { $files } файлу.
    }
# of: b25ef585
help-translate-status = Показує, наскільки готові переклади, за мовами і документами
    .examples =
        Приклади:
          lyhty translate status
          lyhty translate status --lang fi
          lyhty translate status rights --format json --deny missing,outdated,drafts
# of: a2ce8686
help-translate-accept = Підписує переклади іменем людини, яка їх перевірила
    .examples =
        Приклад:
          lyhty translate accept leaflets/rights --lang fi --by "Ім’я того, хто перевірив" --date 2026-11-26

        Лише для того, хто звірив кожен текст із вихідним. Ім’я і день лишаються у файлі та в
        надрукованому. Якщо вихідний текст або переклад зміниться, підпис більше не діє,
        і на сторінках знову буде сказано, що це чернетка.
# of: 50a2c086
arg-translate-accept-documents = Які документи: id, шлях або тека (rights, leaflets/rights, leaflets)
# of: e4441745
arg-translate-accept-lang = Мова, яку перевірено
# of: 227673d0
arg-by = Ім’я самої людини, яка перевірила
# of: bb5325b1
arg-date = День перевірки, РРРР-ММ-ДД
# of: 8c08766c
arg-translate-status-deny = Вважає невдачею (код виходу 1): missing, outdated, drafts
# of: 6cdfc185
arg-format = table або json. Типово: table
# of: db716bae
table-texts = Текстів
# of: 3579960e
table-missing = Бракує
# of: 67a7a631
table-outdated = Застаріло
# of: a99c6cbc
table-documents = Документів
# of: c5307bc2
table-complete = Повних
# of: e59fbc1a
table-drafts = Чернеток
# of: 855e0789
table-reviewed = Перевірено
# of: 0a6d2234
status-changed = змінено після перевірки
# of: 4e5ea467
accept-nothing = Підписувати нічого: усе назване вже підписано.
# of: f7a47d43
accept-done = Підписано: { $file }.
# of: c1bc8341
usage-not-a-name = для `--by` потрібне ім’я з літер
# of: 82caa338
usage-accept-not-here = `{ $file }` немає в цій бібліотеці: підписувати нічого
# of: ff3a6841
usage-accept-missing = `{ $file }` не можна підписати: { $count ->
        [one] { $count } текст ще не перекладено
        [few] { $count } тексти ще не перекладено
        [many] { $count } текстів ще не перекладено
       *[other] { $count } тексту ще не перекладено
    }
# of: 3715d4dd
usage-accept-outdated = `{ $file }` не можна підписати: після перекладу змінився вихідний текст, { $count ->
        [one] у { $count } місці
        [few] у { $count } місцях
        [many] у { $count } місцях
       *[other] у { $count } місця
    }; `lyhty translate extract` покаже, що нового
# of: 6091b393
help-translate-export = Записує тексти мови для перекладачів, які працюють в інших програмах
    .examples =
        Приклади:
          lyhty translate export --lang fi
          lyhty translate export leaflets services --lang ar --format xlsx --out for-amal.xlsx

        xliff – це XLIFF 2.1, po – Gettext PO, xlsx – таблиця. Кожна форма множини мови – окремий
        текст. Не змінюйте того, що у фігурних дужках; у XLIFF воно захищене.
# of: 2449ca49
help-translate-import = Приймає переклади з файлів, записаних export: увесь файл або нічого
    .examples =
        Приклад:
          lyhty translate import fi.xlf

        Те, що втратило б змінну, зіпсувало б текст або ні до чого не належить, не приймається, і
        показано, де воно стоїть. Порожні переклади нічого не змінюють. Підписати потім: lyhty translate
        accept.
# of: 86a37811
arg-translate-export-lang = Мова, якою перекладати
# of: 61eec5af
arg-translate-export-format = xliff, po або xlsx. Типово: xliff
# of: c2925f93
arg-translate-export-out = Файл, куди записати. Типово: мова з .xlf, .po або .xlsx
# of: 14a00652
arg-translate-export-force = Перезаписує файл, який уже є
# of: c6eadb6c
arg-translate-import-files = Файли з .xlf, .xliff, .po або .xlsx
# of: 6a7be4d0
export-done = { $texts ->
        [one] { $texts } текст
        [few] { $texts } тексти
        [many] { $texts } текстів
       *[other] { $texts } тексту
    } у { $file }
# of: 561c5455
export-others = Пропущено, бо написані не мовою `{ $lang }`: { $documents }. Експортуйте їх за іменем в окремий файл.
# of: 8a30baf9
import-refused = Із цього файлу нічого не прийнято: виправте показане вище й імпортуйте його знову.
# of: fd7f8f7d
usage-import-twice = тексти `{ $file }` є в кількох файлах: імпортуйте їх по черзі
# of: 6e457097
usage-exchange-format = `{ $file }` не закінчується на .xlf, .xliff, .po або .xlsx
# of: b094885e
usage-not-a-language = `{ $given }` – не мова: напишіть її код, наприклад fi або zh-Hans
# of: 02e496d7
new-language-next = Далі: поставте переклади замість { "{" } "" { "}" }, потім запустіть `lyhty check` і `lyhty translate extract`.
