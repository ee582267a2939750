### translation: draft
### Слова навколо змісту в усьому, що друкується.

# Whole documents

# of: d81fce03
checked-on = { $date } відомості перевірено
# of: 0610cdaf
mark-draft = Чернетка перекладу: її ще не перевірила людина, яка назвала своє ім’я
# of: 9adff397
mark-incomplete = Частину текстів ще не перекладено
# of: 31ee472e
mark-unverified = Не підтверджено
# of: bbd76e81
not-verified = не підтверджено
# of: 31ee472e
not-verified-heading = Не підтверджено
# of: 5ffd457d
not-verified-note = Перевірте, перш ніж на це покладатися.
# of: b00c821b
page-of = Стор. { $page } з { $pages }
# of: 1746410e
contents = Зміст
# of: a3b218b4
sources = Джерела
# of: 87af1911
sources-note = Числа у квадратних дужках у тексті вказують на цей список.
# of: bddc0542
facts = Факти
# of: efa7dcfb
case = Випадок
# of: 6578adde
for-audience = Для кого: { $audience }
# of: 65a72ecd
also-seen-when = Так буває й тоді, коли:
# of: 17eff3c2
quoted = «{ $text }»
# of: d9e0d671
list-comma = { ", " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } хв
       *[other]
            { $minutes ->
                [0] { $hours } год
               *[other] { $hours } год { $minutes } хв
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = Посібник для ведучого
# of: e7674970
output-handout = Роздатковий матеріал
# of: 88cb485e
output-test = Перевірка знань
# of: 103bc6d4
output-checklist = Контрольний список
# of: 3589b58c
output-question-list = Список запитань
# of: b598f9e1
output-leaflet = Листівка
# of: 1892434e
output-beside = Листівка двома мовами
# of: 47e838b0
output-directory = Куди звернутися
# of: e3e20df7
output-result = Результат

# Facilitator guide

# of: b5f3b50c
guide-safety = Насамперед – безпека
# of: b8a83c23
guide-say-this = Скажіть на початку:
# of: 4685be29
guide-distress = Якщо комусь важко:
# of: 74a8d716
guide-overview = Огляд
# of: 443b33af
guide-for = Для кого:
# of: 52de56f8
guide-length = Тривалість:
# of: 9fbc6b8f
guide-group = Група:
# of: 7dcf7ac7
guide-prerequisites = Спочатку пройти:
# of: eb8d6307
guide-objectives = Після курсу учасники вміють
# of: a594556d
guide-running-order = Хід заняття
# of: 0f26d0b4
guide-start = Початок
# of: 2bc9382b
guide-activity = Заняття
# of: eb38c978
guide-method = Метод
# of: a6317184
guide-minutes = Хв
# of: d1fe8d02
guide-say-first = Спочатку скажіть:
# of: ea76306a
guide-materials = Взяти із собою
# of: b3bba05b
guide-trainer = Для ведучого
# of: a5573994
guide-participant = У роздатковому матеріалі
# of: e1c37747
guide-listen-for = Слухайте, чи прозвучить:
# of: ec8bfccb
guide-test-key = Перевірка знань: правильні відповіді

# Handout and test

# of: 2366ec7b
handout-before = Перш ніж читати
# of: c1e791f2
handout-objectives = Після курсу ви вмієте
# of: 7d310f13
test-sheet = Тест: { $time }
# of: c19c8f00
test-how = Виберіть одну відповідь на кожне запитання. Тест показує, чого навчив курс; вас він не оцінює.
# of: 23b15dcb
test-code-word = Кодове слово:
# of: be21677d
test-code-word-how = Придумайте слово, яке знаєте лише ви, і щоразу пишіть його. Свого імені не пишіть.
# of: 2ab53811
test-pre = до курсу
# of: a688f9be
test-post = після курсу
# of: c4b37538
test-follow-up = через кілька місяців

# Checklist

# of: 30ab02e5
checklist-never = Це ніколи не є ознаками
# of: 4657cdc6
checklist-never-note = Ніщо з цього не свідчить про торгівлю людьми – ні окремо, ні разом.
# of: a6c29e41
checklist-reading = Як читати список
# of: 50f8a45b
checklist-strengths = Сильній ознаці треба небагато інших, але самої її ніколи не досить. Середні ознаки враховуються разом з іншими. Слабкі лише підтримують інші, хоч би скільки їх було.
# of: b24c9e60
checklist-ask = Можна запитати:
# of: 9354b217
checklist-meaning = Про що це не свідчить
# of: de35465b
no-verdict = Це не висновок про будь-яку людину. Жодна кількість ознак не доводить, що людина є жертвою, а їх відсутність не доводить, що все добре. Поговоріть з людиною, а якщо маєте сумнів, запитайте спеціалізовану службу; імені називати не треба.
# of: 6aef93f7
strength-strong = сильна
# of: 4a015b7e
strength-medium = середня
# of: 2277b7c9
strength-weak = слабка
# of: 1855967b
element-act = Дія
# of: e95d6d8e
element-means = Спосіб
# of: ceff46b2
element-purpose = Мета

# Question list

# of: fc534ab8
list-notice = Спочатку прочитайте це
# of: 589e4003
list-paper = Не пишіть на цьому аркуші ні імен, ні відповідей: його можуть знайти інші.
# of: 1cbcd926
list-prepare = Перш ніж зустрітися з людиною
# of: 1c429571
list-gates = Перед першим запитанням
# of: c6f43cfc
list-gates-note = Продовжуйте, лише якщо можете відповісти «так» на кожен із цих пунктів.
# of: 22871b5f
list-otherwise = Якщо ні: { $ending }
# of: 3a5b7362
list-questions = Запитання
# of: 5cca24fa
list-questions-note = Людина може не відповідати на будь-яке запитання і зупинитися будь-коли. «Не знаю» і «не хочу казати» – добрі відповіді; вони не рахуються ні як «так», ні як «ні».
# of: ec59d6c9
list-questions-note-alone = Ви можете не відповідати на будь-яке запитання і зупинитися будь-коли. «Не знаю» і «не хочу казати» – добрі відповіді; вони не рахуються ні як «так», ні як «ні».
# of: b2f82df5
list-only-if = Запитуйте, лише якщо { $condition }.
# of: 94c7c323
list-children-true = Також якщо людині менше 18 років або може бути менше.
# of: ff88d513
list-children-only = Лише якщо людині менше 18 років або може бути менше.
# of: 9dde3cef
list-sensitive = На це буває важко відповісти: запитуйте, лише коли є довіра, і краще пропустіть, ніж наполягайте.
# of: f70079df
list-one = Одне з цього:
# of: 3bb3b727
list-several = Щось із цього, можна кілька:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = Думка. Її не записують.
# of: 6377105d
list-scoring = Що складається з відповідей
# of: 4020466a
scoring-not-validated = Цей спосіб підрахунку не перевірено на таких людях, з якими його використовують.
# of: 314bbdcc
list-endings = Чим може закінчитися розмова
# of: e00e1495
list-endings-alone = Чим це може закінчитися
# of: 7c0a21b5
list-from-gate = Якщо одну з умов перед першим запитанням не виконано.
# of: 8d05a42b
list-ending-if = Якщо { $condition }.
# of: deb43df5
list-ending-else = В усіх інших випадках.
# of: 79c78508
list-turn-to = → Куди звернутися: { $services }

# The key to a form

# of: b12c7bac
key-title = Ключ: { $title }
# of: cf78bb03
key-apart = Лише для фахівця. Тримайте цей аркуш окремо від заповненої анкети і ніколи не залишайте його людині: тут сказано, як рахуються відповіді.
# of: 8527f4bd
key-form = Після розмови знищте анкету так, як ваша організація знищує таємні папери, якщо людина не хоче інакше. Імені на ній немає; не додавайте його.
# of: 1ebaff5b
key-before = Перш ніж дати анкету
# of: a5b5e0d2
key-before-note = Запитайте це вголос. Дайте анкету, лише якщо можете відповісти «так» на кожен із цих пунктів.
# of: 5941669b
key-answers = Як рахуються відповіді
# of: 028d5e0d
key-counts = «{ $answer }» рахується як ознака: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = вага { $weight }
# of: d7c9849c
key-nothing = Ніяк не рахується.
# of: c852d0c7
key-fact = Ніколи не рахується: { $fact }
# of: d7d2ed43
key-unsure = «Не знаю», «не хочу казати» і пропущене не рахуються ні як «так», ні як «ні».
# of: 8cadb7a5
key-rule = Як це складається
# of: 7cff46eb
key-rule-dimensions = Порахуйте ознаки в кожній групі. Група позитивна в будь-якому з цих випадків, і одна позитивна група – привід придивитися уважніше.
# of: 56eff15b
key-rule-elements = Порахуйте ознаки в кожній групі. Група позитивна в будь-якому з цих випадків. Привід придивитися уважніше – коли на дію, на спосіб і на мету вказує по позитивній групі; якщо людині менше 18 років, способу не треба.
# of: 611bbf20
key-rule-group = Група позитивна, коли в ній є { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [1] Навіть одна ознака – привід придивитися уважніше.
        [one] { $count } різна ознака або більше – привід придивитися уважніше.
        [few] { $count } різні ознаки або більше – привід придивитися уважніше.
        [many] { $count } різних ознак або більше – привід придивитися уважніше.
       *[other] { $count } різної ознаки або більше – привід придивитися уважніше.
    }
# of: 823cc3ae
key-rule-sum = Додайте ваги. Сума { $sum } або більше – привід придивитися уважніше.
# of: 06c74753
key-rule-yes-or-maybe =
    Привід придивитися уважніше – кількість ознак від { $yes } або кількість відповідей
    «не знаю» від { $maybe }.
# of: 379a96ec
key-strong = сильних: { $count }
# of: 90782116
key-medium = середніх: { $count }
# of: b828d8d4
key-weak = слабких: { $count }
# of: cd0fe30e
key-any-other = інших, будь-якої сили: { $count }
# of: be21a012
key-band =
    { $to ->
        [open] { $from } або більше: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = Ніхто не може зазирнути в пристрої
# of: f83ac99c
gate-safety = Зараз безпечно
# of: c9df7860
gate-privacy = Ніхто не може підслухати
# of: f60df401
gate-interpreter = Незалежний перекладач
# of: aa89629f
gate-consent = Людина погодилася
# of: 5035389c
gate-age = Людині є 18 років
# of: f3da9ce1
answer-on-scale = { $value } з { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }і{ " " }
# of: 25a8cc96
condition-or = { " " }або{ " " }
# of: 6ecdda8f
condition-not = неправда, що { $condition }
# of: 6f3e2632
condition-answer = відповідь на запитання { $number } – { $answers }
# of: 6e957ad3
condition-gate = перед запитаннями на пункт «{ $gate }» дано відповідь { $answers }
# of: d0d3fde3
condition-from = відповідь на запитання { $number } – { $least } або більше
# of: 88211f3a
condition-to = відповідь на запитання { $number } – { $most } або менше
# of: 0de563db
condition-between = відповідь на запитання { $number } – від { $least } до { $most }
# of: 7e98fae8
condition-element = помічено елемент «{ $element }»
# of: 510e36b9
condition-dimension = у групі «{ $dimension }» було досить ознак
# of: 8edfb1f2
condition-count =
    { $count ->
        [1] помічено принаймні одну ознаку
        [one] помічено принаймні { $count } ознаку
        [few] помічено принаймні { $count } ознаки
        [many] помічено принаймні { $count } ознак
       *[other] помічено принаймні { $count } ознаки
    }
# of: e6a53a46
condition-band = сума лежить у межах «{ $band }»
# of: 066c2da8
condition-look-closer = відповіді загалом – привід придивитися уважніше
# of: ea81d845
condition-not-look-closer = відповіді загалом – не привід придивлятися уважніше

# Leaflet and services

# of: a7939e90
leaflet-about = Звідки ці відомості
# of: e34765d3
leaflet-checked-note = Номери та години змінюються: якщо за одним не відповідають, спробуйте інший.
# of: 501edf06
leave-page = Піти зі сторінки
# of: 18eeda6c
leave-page-note = Кнопка вгорі одразу закриває цю сторінку, і «назад» сюди не веде. В історії телефону може залишитися, що сторінка була відкрита. Якщо це небезпечно, видаліть файл та історію.
# of: 262d3057
choose-language = Мова
# of: 38b1780a
directory-note = Служби, які допомагають, і як з ними зв’язатися. Номери та години змінюються: якщо за одним не відповідають, спробуйте інший.
# of: 6a9c46a4
service-free = Безкоштовно
# of: 01a3a992
service-anonymous = Ім’я називати не треба
# of: 7a3ed653
hours-from-to = { $days } { $from }–{ $to }
# of: 9d51787d
hours-always = { $days }, цілодобово
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = Щодня
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = пн
# of: aa145f5e
day-tue = вт
# of: d7826ab9
day-wed = ср
# of: 77471b19
day-thu = чт
# of: ef5c761d
day-fri = пт
# of: 6074788b
day-sat = сб
# of: 7773f0e8
day-sun = нд
# of: 26128aaa
area-finland = уся Фінляндія
# of: e2cb8a5d
need-emergency = невідкладний випадок
# of: 51519b36
need-trafficking-victims = постраждалі від торгівлі людьми
# of: 3faf7437
need-professionals = поради фахівцям
# of: 8b5f1715
need-crime-victims = постраждалі від злочинів
# of: e1ebe7b3
need-violence = насильство
# of: 480a1835
need-shelter = притулок
# of: 895933e7
need-sexual-violence = сексуальне насильство
# of: 62256d7f
need-sex-workers = люди, зайняті секс-роботою
# of: 8f7abca6
need-migrants = мігранти
# of: ed82faeb
need-legal-advice = юридична консультація
# of: ac91eaee
need-workers = права на роботі
# of: 84572653
need-compensation = компенсація
# of: f22546b0
need-police-report = заява до поліції

# Result of a screening

# of: 1c190cbc
result-next-steps = Наступні кроки
# of: 47e838b0
result-services = Куди звернутися
# of: 035255a6
result-duty = Що вас зобов’язує зробити закон
# of: 29e88c38
result-consult = Кого можна запитати, не називаючи імені
# of: b5b01c8e
result-services-other = Куди ще можна звернутися
# of: f7f1063e
result-elements = Про що свідчать відповіді
# of: fdb2f54e
result-elements-note = Торгівля дорослими людьми має три елементи: дію, спосіб і мету експлуатації. «Невідомо» – теж відповідь.
# of: a445412f
result-elements-note-child = Якщо людині менше 18 років, спосіб не важливий: досить дії та мети експлуатації. Спосіб важливий лише тоді, коли мета – сурогатне материнство, а дитина сама не є сурогатною матір’ю.
# of: 4728b4a6
result-element = Елемент
# of: 6f0f7e0c
result-dimension = Група ознак
# of: e3e20df7
result-state = Результат
# of: d5d584d4
result-range = Якби на відкриті запитання відповіли
# of: 434c8f52
result-from-to = від «{ $best }» до «{ $worst }»
# of: 497141d7
result-together = Усе разом
# of: 1ca3c3bb
result-combination = Помічене підходить під поєднання «{ $title }». Це назва груп ознак, а не людини.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] Помічене не підходить під жодне поєднання, яке має назву, і жодного елемента не помічено.
       *[other] Помічене не підходить під жодне поєднання, яке має назву. Є елементи: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Якби на відкриті запитання відповіли, могли б підійти й ці:
# of: e747f9eb
result-count = Ознак: { $best }.
# of: 9d5a7abe
result-count-range = Ознак: { $best }, але не більше { $worst }, якщо все відкрите виявиться ознакою.
# of: 8c8ae4cd
result-sum = Сума: { $best }.
# of: e62e42e3
result-sum-range = Сума: { $best }, але не більше { $worst }, якщо врахувати все відкрите.
# of: ee975b97
result-band = Це лежить у межах «{ $band }».
# of: 63e17015
result-band-range = Це лежить між «{ $best }» і «{ $worst }», залежно від того, що залишилося відкритим.
# of: dde22e1c
result-look-closer = За правилом цього опитування відповіді – привід придивитися уважніше, разом із самою людиною.
# of: 27f41d69
result-no-look-closer = За правилом цього опитування відповіді – не привід придивлятися уважніше. Це нічого не виключає.
# of: 3724b686
result-may-look-closer = За правилом цього опитування те, що відомо, – поки що не привід придивлятися уважніше. Відкриті запитання можуть це змінити.
# of: 104dfab0
result-question = Запитання
# of: 0e3e2b09
result-answer = Відповідь
# of: ebd5a960
result-weight = Додає
# of: d5c433d3
result-signs = Відповіді, які рахуються як ознаки
# of: fa4f3849
result-because = Бо на запитання «{ $question }» дано відповідь «{ $answer }».
# of: ec8ef884
result-unanswered = Залишилося відкритим
# of: 91515472
result-unanswered-note = Це не рахується ні як «так», ні як «ні». Це може з’ясуватися пізніше, але не обов’язково.
# of: cced49f2
result-accuracy = Як часто такий результат правильний
# of: 4c3eb994
accuracy-study = { $on } (усього людей: { $sample }; торгівлю людьми виявлено у { $positives }).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] Зі 100 людей із таким результатом торгівлю людьми виявлено менш ніж в однієї.
       *[other] Зі 100 людей із таким результатом торгівлю людьми виявлено приблизно у { $concerned } і не виявлено приблизно у { $others }.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] Зі 100 людей із таким результатом торгівлю людьми все ж виявлено менш ніж в однієї.
       *[other] Зі 100 людей із таким результатом торгівлю людьми все ж виявлено приблизно у { $concerned }.
    }
# of: 8e807630
accuracy-prevalence-study = Це так там, де справа стосується { $concerned } із 1000 людей, як у дослідженні. Де таких людей менше, там більше хибних тривог.
# of: 5e066e5e
accuracy-prevalence-stated = Це розраховано для людей, з яких справа стосується { $concerned } на 1000.
# of: 395a1a2f
accuracy-elsewhere = Ці цифри отримано з іншими людьми та в інших місцях. Як часто результат правильний для людей, з якими зустрічаєтеся ви, невідомо.
# of: 33a21b26
accuracy-open = Частина запитань залишилася відкритою, тому до цього результату не підходить жодна цифра.
# of: 6e929003
accuracy-unknown = Це невідомо: для такого способу запитувати немає опублікованих цифр. Зважайте на те, що бувають хибні тривоги і приховані ознаки.
# of: f5976f41
scoring-validated-on = Перевірено: { $on }.
# of: 520396c5
state-seen = помічено
# of: 3ebedf74
state-signs = { $count ->
        [0] хоча б одна ознака
        [1] одна ознака
        [one] { $count } ознака
        [few] { $count } ознаки
        [many] { $count } ознак
       *[other] { $count } ознаки
    }
# of: 24472276
state-not-seen = не помічено
# of: d383856d
state-not-known = невідомо
# of: b89169dd
state-not-asked = не запитували
# of: 6be7924f
state-not-needed = не потрібно

# Words of content

# of: 9c8e0f0f
method-lecture = коротка розповідь
# of: a3f8b8f0
method-discussion = обговорення
# of: c3952532
method-exercise = вправа
# of: 327c77d4
method-case = розбір випадку
# of: d79c0ed5
method-reflection = роздуми
# of: 3b9c6508
method-test = тест
# of: b0ae971a
method-break = перерва
# of: 029b424e
audience-health = охорона здоров’я
# of: 07d43016
audience-social = соціальна служба
# of: efe55326
audience-police = поліція
# of: 4163630d
audience-border = прикордонна служба
# of: ba29e869
audience-reception = центри прийому
# of: 5edb37ab
audience-outreach = вулична робота
# of: ec5b91a1
audience-hotline = телефони допомоги
# of: af9cbec0
audience-volunteers = волонтери
# of: 96efd564
audience-trainers = ведучі
# of: 3f5d27ab
audience-reader = читач

# Languages

# of: 16276ff9
language-am = амхарська
# of: b409ea76
language-ar = арабська
# of: b9fc7495
language-az = азербайджанська
# of: 7324e788
language-bg = болгарська
# of: 5a80621c
language-bn = бенгальська
# of: ecb2c5b1
language-bs = боснійська
# of: 4f6464b4
language-ckb = курдська (сорані)
# of: d72599ff
language-cs = чеська
# of: 52b257bf
language-da = данська
# of: a691fd42
language-de = німецька
# of: 028e8614
language-el = грецька
# of: f696aa85
language-en = англійська
# of: 68cdd923
language-es = іспанська
# of: cddf5efd
language-et = естонська
# of: 6528bea1
language-fa = перська
# of: 3111a1f8
language-fa-AF = дарі
# of: ab9e2a86
language-fi = фінська
# of: 79e37b44
language-fr = французька
# of: db8c845c
language-he = іврит
# of: 6dbbfd0f
language-hi = гінді
# of: a7596f80
language-hr = хорватська
# of: aa6d3cfd
language-hu = угорська
# of: 3c23ada0
language-it = італійська
# of: 26a33d57
language-ja = японська
# of: 8f2de261
language-ka = грузинська
# of: 2e440951
language-km = кхмерська
# of: 13def2ed
language-kmr = курдська (курманджі)
# of: 74cca74d
language-ko = корейська
# of: b6e9f16e
language-lo = лаоська
# of: e13b08f0
language-lt = литовська
# of: c9a318c2
language-lv = латиська
# of: 6f0591e9
language-mn = монгольська
# of: 7f341bbe
language-my = бірманська
# of: 92be45d4
language-nb = норвезька
# of: d26a25b6
language-ne = непальська
# of: ae6eebed
language-nl = нідерландська
# of: f86f2576
language-pl = польська
# of: 5b01fa10
language-ps = пушту
# of: eb0ff06c
language-pt = португальська
# of: e3291eb0
language-ro = румунська
# of: 4b050ad5
language-ru = російська
# of: f629b4de
language-se = північносаамська
# of: 2d199ca2
language-si = сингальська
# of: 8bbbf080
language-sk = словацька
# of: e7dc3127
language-so = сомалійська
# of: 0819bd23
language-sq = албанська
# of: eb0be147
language-sr = сербська
# of: 399ee226
language-sv = шведська
# of: 449a2686
language-sw = суахілі
# of: 19c77d25
language-ta = тамільська
# of: d1dc10ab
language-th = тайська
# of: af30e449
language-ti = тигринья
# of: d0ca0ba7
language-tl = філіппінська
# of: 73ef6e33
language-tr = турецька
# of: a3713b11
language-uk = українська
# of: c73eecd4
language-ur = урду
# of: 896dafa5
language-uz = узбецька
# of: 9cbe2c21
language-vi = в’єтнамська
# of: bf635778
language-zh = китайська
# of: b39b0bd2
language-zh-Hans = китайська (спрощена)
# of: 00f7b12f
language-zh-Hant = китайська (традиційна)
