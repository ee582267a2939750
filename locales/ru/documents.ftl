### translation: draft
### Слова вокруг содержания во всём, что печатается.

# Whole documents

# of: d81fce03
checked-on = { $date } сведения проверены
# of: 0610cdaf
mark-draft = Черновой перевод: ещё не проверен человеком, который назвал своё имя
# of: 9adff397
mark-incomplete = Часть текстов ещё не переведена
# of: 31ee472e
mark-unverified = Не подтверждено
# of: bbd76e81
not-verified = не подтверждено
# of: 31ee472e
not-verified-heading = Не подтверждено
# of: 5ffd457d
not-verified-note = Проверьте, прежде чем на это полагаться.
# of: b00c821b
page-of = Стр. { $page } из { $pages }
# of: 1746410e
contents = Содержание
# of: a3b218b4
sources = Источники
# of: 87af1911
sources-note = Числа в квадратных скобках в тексте указывают на этот список.
# of: bddc0542
facts = Факты
# of: efa7dcfb
case = Случай
# of: 6578adde
for-audience = Для кого: { $audience }
# of: 65a72ecd
also-seen-when = Так бывает и тогда, когда:
# of: 17eff3c2
quoted = «{ $text }»
# of: d9e0d671
list-comma = { ", " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } мин
       *[other]
            { $minutes ->
                [0] { $hours } ч
               *[other] { $hours } ч { $minutes } мин
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = Руководство для ведущего
# of: e7674970
output-handout = Раздаточный материал
# of: 88cb485e
output-test = Проверка знаний
# of: 103bc6d4
output-checklist = Контрольный список
# of: 3589b58c
output-question-list = Список вопросов
# of: b598f9e1
output-leaflet = Листовка
# of: 1892434e
output-beside = Листовка на двух языках
# of: 47e838b0
output-directory = Куда обратиться
# of: e3e20df7
output-result = Результат

# Facilitator guide

# of: b5f3b50c
guide-safety = Прежде всего – безопасность
# of: b8a83c23
guide-say-this = Скажите в начале:
# of: 4685be29
guide-distress = Если кому-то тяжело:
# of: 74a8d716
guide-overview = Обзор
# of: 443b33af
guide-for = Для кого:
# of: 52de56f8
guide-length = Длительность:
# of: 9fbc6b8f
guide-group = Группа:
# of: 7dcf7ac7
guide-prerequisites = Сначала пройти:
# of: eb8d6307
guide-objectives = После курса участники умеют
# of: a594556d
guide-running-order = Ход занятия
# of: 0f26d0b4
guide-start = Начало
# of: 2bc9382b
guide-activity = Занятие
# of: eb38c978
guide-method = Метод
# of: a6317184
guide-minutes = Мин
# of: d1fe8d02
guide-say-first = Сначала скажите:
# of: ea76306a
guide-materials = Взять с собой
# of: b3bba05b
guide-trainer = Для ведущего
# of: a5573994
guide-participant = В раздаточном материале
# of: e1c37747
guide-listen-for = Слушайте, прозвучит ли:
# of: ec8bfccb
guide-test-key = Проверка знаний: правильные ответы

# Handout and test

# of: 2366ec7b
handout-before = Прежде чем читать
# of: c1e791f2
handout-objectives = После курса вы умеете
# of: 7d310f13
test-sheet = Тест: { $time }
# of: c19c8f00
test-how = Выберите один ответ на каждый вопрос. Тест показывает, чему научил курс; вас он не оценивает.
# of: 23b15dcb
test-code-word = Кодовое слово:
# of: be21677d
test-code-word-how = Придумайте слово, которое знаете только вы, и каждый раз пишите его. Своего имени не пишите.
# of: 2ab53811
test-pre = до курса
# of: a688f9be
test-post = после курса
# of: c4b37538
test-follow-up = через несколько месяцев

# Checklist

# of: 30ab02e5
checklist-never = Это никогда не признаки
# of: 4657cdc6
checklist-never-note = Ничто из этого не говорит о торговле людьми – ни по отдельности, ни вместе.
# of: a6c29e41
checklist-reading = Как читать список
# of: 50f8a45b
checklist-strengths = Сильному признаку нужно немного других, но одного его никогда не достаточно. Средние признаки считаются вместе с другими. Слабые только поддерживают другие, сколько бы их ни было.
# of: b24c9e60
checklist-ask = Можно спросить:
# of: 9354b217
checklist-meaning = О чём это не говорит
# of: de35465b
no-verdict = Это не вывод о каком-либо человеке. Никакое число признаков не доказывает, что человек – жертва, а их отсутствие не доказывает, что всё хорошо. Поговорите с человеком, а если сомневаетесь, спросите специализированную службу; имени называть не нужно.
# of: 6aef93f7
strength-strong = сильный
# of: 4a015b7e
strength-medium = средний
# of: 2277b7c9
strength-weak = слабый
# of: 1855967b
element-act = Действие
# of: e95d6d8e
element-means = Способ
# of: ceff46b2
element-purpose = Цель

# Question list

# of: fc534ab8
list-notice = Сначала прочитайте это
# of: 589e4003
list-paper = Не пишите на этом листе ни имён, ни ответов: его могут найти другие.
# of: 1cbcd926
list-prepare = Прежде чем встретиться с человеком
# of: 1c429571
list-gates = Перед первым вопросом
# of: c6f43cfc
list-gates-note = Продолжайте, только если можете ответить «да» на каждый из этих пунктов.
# of: 22871b5f
list-otherwise = Если нет: { $ending }
# of: 3a5b7362
list-questions = Вопросы
# of: 5cca24fa
list-questions-note = Человек может не отвечать на любой вопрос и остановиться в любой момент. «Не знаю» и «не хочу говорить» – хорошие ответы; они не считаются ни за «да», ни за «нет».
# of: ec59d6c9
list-questions-note-alone = Вы можете не отвечать на любой вопрос и остановиться в любой момент. «Не знаю» и «не хочу говорить» – хорошие ответы; они не считаются ни за «да», ни за «нет».
# of: b2f82df5
list-only-if = Спрашивайте, только если { $condition }.
# of: 94c7c323
list-children-true = Также если человеку меньше 18 лет или может быть меньше.
# of: ff88d513
list-children-only = Только если человеку меньше 18 лет или может быть меньше.
# of: 9dde3cef
list-sensitive = На это бывает трудно ответить: спрашивайте, только когда есть доверие, и лучше пропустите, чем настаивайте.
# of: f70079df
list-one = Одно из этого:
# of: 3bb3b727
list-several = Что-то из этого, можно несколько:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = Мысль. Её не записывают.
# of: 6377105d
list-scoring = Что складывается из ответов
# of: 4020466a
scoring-not-validated = Этот способ подсчёта не проверен на таких людях, с которыми его используют.
# of: 314bbdcc
list-endings = Чем может закончиться разговор
# of: e00e1495
list-endings-alone = Чем это может закончиться
# of: 7c0a21b5
list-from-gate = Если одно из условий перед первым вопросом не выполнено.
# of: 8d05a42b
list-ending-if = Если { $condition }.
# of: deb43df5
list-ending-else = Во всех остальных случаях.
# of: 79c78508
list-turn-to = → Куда обратиться: { $services }

# The key to a form

# of: b12c7bac
key-title = Ключ: { $title }
# of: cf78bb03
key-apart = Только для специалиста. Держите этот лист отдельно от заполненной анкеты и никогда не оставляйте его человеку: здесь сказано, как считаются ответы.
# of: 8527f4bd
key-form = После разговора уничтожьте анкету так, как ваша организация уничтожает секретные бумаги, если человек не хочет иначе. Имени на ней нет; не добавляйте его.
# of: 1ebaff5b
key-before = Прежде чем дать анкету
# of: a5b5e0d2
key-before-note = Спросите это вслух. Дайте анкету, только если можете ответить «да» на каждый из этих пунктов.
# of: 5941669b
key-answers = Как считаются ответы
# of: 028d5e0d
key-counts = «{ $answer }» считается признаком: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = вес { $weight }
# of: d7c9849c
key-nothing = Ничем не считается.
# of: c852d0c7
key-fact = Никогда не считается: { $fact }
# of: d7d2ed43
key-unsure = «Не знаю», «не хочу говорить» и пропущенное не считаются ни за «да», ни за «нет».
# of: 8cadb7a5
key-rule = Как это складывается
# of: 7cff46eb
key-rule-dimensions = Сосчитайте признаки в каждой группе. Группа положительна в любом из этих случаев, и одна положительная группа – повод присмотреться внимательнее.
# of: 56eff15b
key-rule-elements = Сосчитайте признаки в каждой группе. Группа положительна в любом из этих случаев. Повод присмотреться внимательнее – когда на действие, на способ и на цель указывает по положительной группе; если человеку меньше 18 лет, способ не нужен.
# of: 611bbf20
key-rule-group = Группа положительна, когда в ней есть { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [1] Даже один признак – повод присмотреться внимательнее.
        [one] { $count } разный признак или больше – повод присмотреться внимательнее.
        [few] { $count } разных признака или больше – повод присмотреться внимательнее.
        [many] { $count } разных признаков или больше – повод присмотреться внимательнее.
       *[other] { $count } разного признака или больше – повод присмотреться внимательнее.
    }
# of: 823cc3ae
key-rule-sum = Сложите веса. Сумма { $sum } или больше – повод присмотреться внимательнее.
# of: 06c74753
key-rule-yes-or-maybe =
    Повод присмотреться внимательнее – число признаков от { $yes } или число ответов
    «не знаю» от { $maybe }.
# of: 379a96ec
key-strong = сильных: { $count }
# of: 90782116
key-medium = средних: { $count }
# of: b828d8d4
key-weak = слабых: { $count }
# of: cd0fe30e
key-any-other = других, любой силы: { $count }
# of: be21a012
key-band =
    { $to ->
        [open] { $from } или больше: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = Никто не может заглянуть в устройства
# of: f83ac99c
gate-safety = Сейчас безопасно
# of: c9df7860
gate-privacy = Никто не может подслушать
# of: f60df401
gate-interpreter = Независимый переводчик
# of: aa89629f
gate-consent = Человек согласился
# of: 5035389c
gate-age = Человеку есть 18 лет
# of: f3da9ce1
answer-on-scale = { $value } из { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }и{ " " }
# of: 25a8cc96
condition-or = { " " }или{ " " }
# of: 6ecdda8f
condition-not = неверно, что { $condition }
# of: 6f3e2632
condition-answer = ответ на вопрос { $number } – { $answers }
# of: 6e957ad3
condition-gate = перед вопросами на пункт «{ $gate }» дан ответ { $answers }
# of: d0d3fde3
condition-from = ответ на вопрос { $number } – { $least } или больше
# of: 88211f3a
condition-to = ответ на вопрос { $number } – { $most } или меньше
# of: 0de563db
condition-between = ответ на вопрос { $number } – от { $least } до { $most }
# of: 7e98fae8
condition-element = замечен элемент «{ $element }»
# of: 510e36b9
condition-dimension = в группе «{ $dimension }» было достаточно признаков
# of: 8edfb1f2
condition-count =
    { $count ->
        [1] замечен хотя бы один признак
        [one] замечен хотя бы { $count } признак
        [few] замечено хотя бы { $count } признака
        [many] замечено хотя бы { $count } признаков
       *[other] замечено хотя бы { $count } признака
    }
# of: e6a53a46
condition-band = сумма лежит в пределах «{ $band }»
# of: 066c2da8
condition-look-closer = ответы в целом – повод присмотреться внимательнее
# of: ea81d845
condition-not-look-closer = ответы в целом – не повод присматриваться внимательнее

# Leaflet and services

# of: a7939e90
leaflet-about = Откуда эти сведения
# of: e34765d3
leaflet-checked-note = Номера и часы меняются: если по одному не отвечают, попробуйте другой.
# of: 501edf06
leave-page = Уйти со страницы
# of: 18eeda6c
leave-page-note = Кнопка вверху сразу закрывает эту страницу, и «назад» сюда не ведёт. В истории телефона может остаться, что страница была открыта. Если это опасно, удалите файл и историю.
# of: 262d3057
choose-language = Язык
# of: 38b1780a
directory-note = Службы, которые помогают, и как с ними связаться. Номера и часы меняются: если по одному не отвечают, попробуйте другой.
# of: 6a9c46a4
service-free = Бесплатно
# of: 01a3a992
service-anonymous = Имя называть не нужно
# of: 7a3ed653
hours-from-to = { $days } { $from }–{ $to }
# of: 9d51787d
hours-always = { $days }, круглосуточно
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = Каждый день
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
day-sun = вс
# of: 26128aaa
area-finland = вся Финляндия
# of: e2cb8a5d
need-emergency = неотложный случай
# of: 51519b36
need-trafficking-victims = жертвы торговли людьми
# of: 3faf7437
need-professionals = советы специалистам
# of: 8b5f1715
need-crime-victims = пострадавшие от преступлений
# of: e1ebe7b3
need-violence = насилие
# of: 480a1835
need-shelter = приют
# of: 895933e7
need-sexual-violence = сексуальное насилие
# of: 62256d7f
need-sex-workers = люди, занятые секс-работой
# of: 8f7abca6
need-migrants = мигранты
# of: ed82faeb
need-legal-advice = юридическая консультация
# of: ac91eaee
need-workers = права на работе
# of: 84572653
need-compensation = компенсация
# of: f22546b0
need-police-report = заявление в полицию

# Result of a screening

# of: 1c190cbc
result-next-steps = Следующие шаги
# of: 47e838b0
result-services = Куда обратиться
# of: 035255a6
result-duty = Что вас обязывает сделать закон
# of: 29e88c38
result-consult = Кого можно спросить, не называя имени
# of: b5b01c8e
result-services-other = Куда ещё можно обратиться
# of: f7f1063e
result-elements = О чём говорят ответы
# of: fdb2f54e
result-elements-note = У торговли взрослыми людьми три элемента: действие, способ и цель эксплуатации. «Неизвестно» – тоже ответ.
# of: a445412f
result-elements-note-child = Если человеку меньше 18 лет, способ не важен: достаточно действия и цели эксплуатации. Способ важен только тогда, когда цель – суррогатное материнство, а ребёнок сам не суррогатная мать.
# of: 4728b4a6
result-element = Элемент
# of: 6f0f7e0c
result-dimension = Группа признаков
# of: e3e20df7
result-state = Результат
# of: d5d584d4
result-range = Если бы на открытые вопросы ответили
# of: 434c8f52
result-from-to = от «{ $best }» до «{ $worst }»
# of: 497141d7
result-together = Всё вместе
# of: 1ca3c3bb
result-combination = Замеченное подходит под сочетание «{ $title }». Это название групп признаков, а не человека.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] Замеченное не подходит ни под одно сочетание, у которого есть название, и ни один элемент не замечен.
       *[other] Замеченное не подходит ни под одно сочетание, у которого есть название. Есть элементы: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Если бы на открытые вопросы ответили, могли бы подойти и эти:
# of: e747f9eb
result-count = Признаков: { $best }.
# of: 9d5a7abe
result-count-range = Признаков: { $best }, но не больше { $worst }, если всё открытое окажется признаком.
# of: 8c8ae4cd
result-sum = Сумма: { $best }.
# of: e62e42e3
result-sum-range = Сумма: { $best }, но не больше { $worst }, если засчитать всё открытое.
# of: ee975b97
result-band = Это лежит в пределах «{ $band }».
# of: 63e17015
result-band-range = Это лежит между «{ $best }» и «{ $worst }», в зависимости от того, что осталось открытым.
# of: dde22e1c
result-look-closer = По правилу этого опроса ответы – повод присмотреться внимательнее, вместе с самим человеком.
# of: 27f41d69
result-no-look-closer = По правилу этого опроса ответы – не повод присматриваться внимательнее. Это ничего не исключает.
# of: 3724b686
result-may-look-closer = По правилу этого опроса то, что известно, – пока не повод присматриваться внимательнее. Открытые вопросы могут это изменить.
# of: 104dfab0
result-question = Вопрос
# of: 0e3e2b09
result-answer = Ответ
# of: ebd5a960
result-weight = Добавляет
# of: d5c433d3
result-signs = Ответы, которые считаются признаками
# of: fa4f3849
result-because = Потому что на вопрос «{ $question }» дан ответ «{ $answer }».
# of: ec8ef884
result-unanswered = Осталось открытым
# of: 91515472
result-unanswered-note = Это не считается ни за «да», ни за «нет». Это может проясниться позже, но не обязательно.
# of: cced49f2
result-accuracy = Как часто такой результат верен
# of: 4c3eb994
accuracy-study = { $on } (всего людей: { $sample }; торговля людьми выявлена у { $positives }).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] Из 100 человек с таким результатом торговля людьми выявлена меньше чем у одного.
       *[other] Из 100 человек с таким результатом торговля людьми выявлена примерно у { $concerned } и не выявлена примерно у { $others }.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] Из 100 человек с таким результатом торговля людьми всё же выявлена меньше чем у одного.
       *[other] Из 100 человек с таким результатом торговля людьми всё же выявлена примерно у { $concerned }.
    }
# of: 8e807630
accuracy-prevalence-study = Это так там, где дело касается { $concerned } из 1000 человек, как в исследовании. Где таких людей меньше, там больше ложных тревог.
# of: 5e066e5e
accuracy-prevalence-stated = Это рассчитано для людей, из которых дело касается { $concerned } на 1000.
# of: 395a1a2f
accuracy-elsewhere = Эти цифры получены с другими людьми и в других местах. Как часто результат верен для людей, с которыми встречаетесь вы, неизвестно.
# of: 33a21b26
accuracy-open = Часть вопросов осталась открытой, поэтому к этому результату не подходит ни одна цифра.
# of: 6e929003
accuracy-unknown = Это неизвестно: для такого способа спрашивать нет опубликованных цифр. Учитывайте, что бывают ложные тревоги и скрытые признаки.
# of: f5976f41
scoring-validated-on = Проверено: { $on }.
# of: 520396c5
state-seen = замечено
# of: 3ebedf74
state-signs = { $count ->
        [0] хотя бы один признак
        [1] один признак
        [one] { $count } признак
        [few] { $count } признака
        [many] { $count } признаков
       *[other] { $count } признака
    }
# of: 24472276
state-not-seen = не замечено
# of: d383856d
state-not-known = неизвестно
# of: b89169dd
state-not-asked = не спрашивали
# of: 6be7924f
state-not-needed = не нужно

# Words of content

# of: 9c8e0f0f
method-lecture = краткий рассказ
# of: a3f8b8f0
method-discussion = обсуждение
# of: c3952532
method-exercise = упражнение
# of: 327c77d4
method-case = разбор случая
# of: d79c0ed5
method-reflection = размышление
# of: 3b9c6508
method-test = тест
# of: b0ae971a
method-break = перерыв
# of: 029b424e
audience-health = здравоохранение
# of: 07d43016
audience-social = социальная служба
# of: efe55326
audience-police = полиция
# of: 4163630d
audience-border = пограничная служба
# of: ba29e869
audience-reception = центры приёма
# of: 5edb37ab
audience-outreach = уличная работа
# of: ec5b91a1
audience-hotline = телефоны помощи
# of: af9cbec0
audience-volunteers = добровольцы
# of: 96efd564
audience-trainers = ведущие
# of: 3f5d27ab
audience-reader = читатель

# Languages

# of: 16276ff9
language-am = амхарский
# of: b409ea76
language-ar = арабский
# of: b9fc7495
language-az = азербайджанский
# of: 7324e788
language-bg = болгарский
# of: 5a80621c
language-bn = бенгальский
# of: ecb2c5b1
language-bs = боснийский
# of: 4f6464b4
language-ckb = курдский (сорани)
# of: d72599ff
language-cs = чешский
# of: 52b257bf
language-da = датский
# of: a691fd42
language-de = немецкий
# of: 028e8614
language-el = греческий
# of: f696aa85
language-en = английский
# of: 68cdd923
language-es = испанский
# of: cddf5efd
language-et = эстонский
# of: 6528bea1
language-fa = персидский
# of: 3111a1f8
language-fa-AF = дари
# of: ab9e2a86
language-fi = финский
# of: 79e37b44
language-fr = французский
# of: db8c845c
language-he = иврит
# of: 6dbbfd0f
language-hi = хинди
# of: a7596f80
language-hr = хорватский
# of: aa6d3cfd
language-hu = венгерский
# of: 3c23ada0
language-it = итальянский
# of: 26a33d57
language-ja = японский
# of: 8f2de261
language-ka = грузинский
# of: 2e440951
language-km = кхмерский
# of: 13def2ed
language-kmr = курдский (курманджи)
# of: 74cca74d
language-ko = корейский
# of: b6e9f16e
language-lo = лаосский
# of: e13b08f0
language-lt = литовский
# of: c9a318c2
language-lv = латышский
# of: 6f0591e9
language-mn = монгольский
# of: 7f341bbe
language-my = бирманский
# of: 92be45d4
language-nb = норвежский
# of: d26a25b6
language-ne = непальский
# of: ae6eebed
language-nl = нидерландский
# of: f86f2576
language-pl = польский
# of: 5b01fa10
language-ps = пушту
# of: eb0ff06c
language-pt = португальский
# of: e3291eb0
language-ro = румынский
# of: 4b050ad5
language-ru = русский
# of: f629b4de
language-se = северносаамский
# of: 2d199ca2
language-si = сингальский
# of: 8bbbf080
language-sk = словацкий
# of: e7dc3127
language-so = сомалийский
# of: 0819bd23
language-sq = албанский
# of: eb0be147
language-sr = сербский
# of: 399ee226
language-sv = шведский
# of: 449a2686
language-sw = суахили
# of: 19c77d25
language-ta = тамильский
# of: d1dc10ab
language-th = тайский
# of: af30e449
language-ti = тигринья
# of: d0ca0ba7
language-tl = филиппинский
# of: 73ef6e33
language-tr = турецкий
# of: a3713b11
language-uk = украинский
# of: c73eecd4
language-ur = урду
# of: 896dafa5
language-uz = узбекский
# of: 9cbe2c21
language-vi = вьетнамский
# of: bf635778
language-zh = китайский
# of: b39b0bd2
language-zh-Hans = китайский (упрощённый)
# of: 00f7b12f
language-zh-Hant = китайский (традиционный)
