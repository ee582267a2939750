### translation: draft
### Думите около съдържанието във всичко, което се печата.

# Whole documents

# of: d81fce03
checked-on = На { $date } са проверени данните
# of: 0610cdaf
mark-draft = Временен превод: още никой не го е прегледал и подписал
# of: 9adff397
mark-incomplete = Някои текстове още не са преведени
# of: 31ee472e
mark-unverified = Непотвърдено
# of: bbd76e81
not-verified = непотвърдено
# of: 31ee472e
not-verified-heading = Непотвърдено
# of: 5ffd457d
not-verified-note = Проверете, преди да разчитате на това.
# of: b00c821b
page-of = Страница { $page } от { $pages }
# of: 1746410e
contents = Съдържание
# of: a3b218b4
sources = Източници
# of: 87af1911
sources-note = Числата в квадратни скоби в текста сочат към този списък.
# of: bddc0542
facts = Факти
# of: efa7dcfb
case = Случай
# of: 6578adde
for-audience = За: { $audience }
# of: 65a72ecd
also-seen-when = Вижда се и когато:
# of: 17eff3c2
quoted = „{ $text }“
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
output-facilitator-guide = Ръководство за обучители
# of: e7674970
output-handout = Учебен материал
# of: 88cb485e
output-test = Тест за знания
# of: 103bc6d4
output-checklist = Списък за проверка
# of: 3589b58c
output-question-list = Списък с въпроси
# of: b598f9e1
output-leaflet = Листовка
# of: 1892434e
output-beside = Листовка на два езика
# of: 47e838b0
output-directory = Къде да потърсите помощ
# of: e3e20df7
output-result = Резултат

# Facilitator guide

# of: b5f3b50c
guide-safety = Първо безопасността
# of: b8a83c23
guide-say-this = Кажете в началото:
# of: 4685be29
guide-distress = Ако на някого му стане тежко:
# of: 74a8d716
guide-overview = Общ преглед
# of: 443b33af
guide-for = За:
# of: 52de56f8
guide-length = Продължителност:
# of: 9fbc6b8f
guide-group = Група:
# of: 7dcf7ac7
guide-prerequisites = Първо преминете:
# of: eb8d6307
guide-objectives = След курса участниците могат
# of: a594556d
guide-running-order = Ход
# of: 0f26d0b4
guide-start = Начало
# of: 2bc9382b
guide-activity = Дейност
# of: eb38c978
guide-method = Метод
# of: a6317184
guide-minutes = Мин
# of: d1fe8d02
guide-say-first = Първо кажете:
# of: ea76306a
guide-materials = Носете
# of: b3bba05b
guide-trainer = За обучителя
# of: a5573994
guide-participant = В учебния материал
# of: e1c37747
guide-listen-for = Слушайте дали ще се появи:
# of: ec8bfccb
guide-test-key = Тест за знания: верни отговори

# Handout and test

# of: 2366ec7b
handout-before = Преди да четете
# of: c1e791f2
handout-objectives = След курса можете
# of: 7d310f13
test-sheet = Тест: { $time }
# of: c19c8f00
test-how = Изберете по един отговор на всеки въпрос. Тестът показва какво е дал курсът; той не ви поставя оценка.
# of: 23b15dcb
test-code-word = Кодова дума:
# of: be21677d
test-code-word-how = Изберете дума, която знаете само вие, и използвайте все нея. Не пишете името си.
# of: 2ab53811
test-pre = преди курса
# of: a688f9be
test-post = след курса
# of: c4b37538
test-follow-up = няколко месеца по-късно

# Checklist

# of: 30ab02e5
checklist-never = Това никога не е признак
# of: 4657cdc6
checklist-never-note = Нищо от това не говори за трафик на хора – нито само, нито заедно.
# of: a6c29e41
checklist-reading = Как се чете списъкът
# of: 50f8a45b
checklist-strengths = Силните признаци имат нужда от малко други до себе си, но сами никога не стигат. Средните се броят заедно с други. Слабите само подкрепят други, колкото и да са.
# of: b24c9e60
checklist-ask = Можете да попитате:
# of: 9354b217
checklist-meaning = Какво не казва това
# of: de35465b
no-verdict = Това не е присъда за никого. Никакъв брой признаци не показва, че човек е жертва, а липсата им не показва, че всичко е наред. Говорете с човека, а ако се колебаете, попитайте специализирана служба; можете да го направите, без да назовавате име.
# of: 6aef93f7
strength-strong = силен
# of: 4a015b7e
strength-medium = среден
# of: 2277b7c9
strength-weak = слаб
# of: 1855967b
element-act = Деяние
# of: e95d6d8e
element-means = Средство
# of: ceff46b2
element-purpose = Цел

# Question list

# of: fc534ab8
list-notice = Първо прочетете това
# of: 589e4003
list-paper = Не пишете имена и отговори на този лист: други могат да го намерят.
# of: 1cbcd926
list-prepare = Преди да се срещнете с някого
# of: 1c429571
list-gates = Преди първия въпрос
# of: c6f43cfc
list-gates-note = Продължете само когато можете да отговорите с „да“ на всяко от тези неща.
# of: 22871b5f
list-otherwise = Ако не: { $ending }
# of: 3a5b7362
list-questions = Въпроси
# of: 5cca24fa
list-questions-note = Човекът може да остави всеки въпрос без отговор и да спре по всяко време. „Не знам“ и „Не искам да кажа“ са добри отговори; те не се броят нито за да, нито за не.
# of: ec59d6c9
list-questions-note-alone = Можете да оставите всеки въпрос без отговор и да спрете по всяко време. „Не знам“ и „Не искам да кажа“ са добри отговори; те не се броят нито за да, нито за не.
# of: b2f82df5
list-only-if = Попитайте само ако { $condition }.
# of: 94c7c323
list-children-true = Също и ако човекът е или може да е под 18 години.
# of: ff88d513
list-children-only = Само ако човекът е или може да е под 18 години.
# of: 9dde3cef
list-sensitive = Може да е трудно за отговор: само когато има доверие, и по-добре го оставете, отколкото да настоявате.
# of: f70079df
list-one = Едно от тези:
# of: 3bb3b727
list-several = Което и да е от тези:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = Мисъл. Не се записва.
# of: 6377105d
list-scoring = Какво дават отговорите заедно
# of: 4020466a
scoring-not-validated = Този начин на събиране не е проверен с хора като тези, с които се използва.
# of: 314bbdcc
list-endings = Как може да завърши разговорът
# of: e00e1495
list-endings-alone = Как може да завърши
# of: 7c0a21b5
list-from-gate = Когато някое от условията преди първия въпрос не е изпълнено.
# of: 8d05a42b
list-ending-if = Ако { $condition }.
# of: deb43df5
list-ending-else = Във всички други случаи.
# of: 79c78508
list-turn-to = → Къде да потърсите помощ: { $services }

# The key to a form

# of: b12c7bac
key-title = Ключ: { $title }
# of: cf78bb03
key-apart = Само за специалиста. Пазете този лист отделно от попълнения формуляр и никога не го оставяйте на човека: той казва за какво се броят отговорите.
# of: 8527f4bd
key-form = След разговора унищожете формуляра така, както организацията ви унищожава поверителни документи, освен ако човекът не желае друго. На него няма име; не добавяйте такова.
# of: 1ebaff5b
key-before = Преди да дадете формуляра
# of: a5b5e0d2
key-before-note = Попитайте тези неща на глас. Дайте формуляра само когато можете да отговорите с „да“ на всяко от тях.
# of: 5941669b
key-answers = За какво се броят отговорите
# of: 028d5e0d
key-counts = „{ $answer }“ се брои за: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = тежест { $weight }
# of: d7c9849c
key-nothing = Не се брои.
# of: c852d0c7
key-fact = Никога не се брои: { $fact }
# of: d7d2ed43
key-unsure = „Не знам“, „Не искам да кажа“ и оставеното без отговор не се броят нито за да, нито за не.
# of: 8cadb7a5
key-rule = Как се събира
# of: 7cff46eb
key-rule-dimensions = Съберете признаците във всяка група. Група е положителна във всеки от тези случаи и една положителна група заслужава по-внимателен поглед.
# of: 56eff15b
key-rule-elements = Съберете признаците във всяка група. Група е положителна във всеки от тези случаи. По-внимателен поглед е нужен, когато по една положителна група говори за деяние, за средство и за цел; под 18 години средство не е нужно.
# of: 611bbf20
key-rule-group = Група е положителна при { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [one] Един признак заслужава по-внимателен поглед.
       *[other] { $count } различни признака или повече заслужават по-внимателен поглед.
    }
# of: 823cc3ae
key-rule-sum = Съберете тежестите. Сбор от { $sum } или повече заслужава по-внимателен поглед.
# of: 06c74753
key-rule-yes-or-maybe =
    По-внимателен поглед е нужен, когато признаците са най-малко { $yes } или когато въпросите с отговор
    „Не знам“ са най-малко { $maybe }.
# of: 379a96ec
key-strong =
    { $count ->
        [one] { $count } силен
       *[other] { $count } силни
    }
# of: 90782116
key-medium =
    { $count ->
        [one] { $count } среден
       *[other] { $count } средни
    }
# of: b828d8d4
key-weak =
    { $count ->
        [one] { $count } слаб
       *[other] { $count } слаби
    }
# of: cd0fe30e
key-any-other = още { $count } с каквато и да е сила
# of: be21a012
key-band =
    { $to ->
        [open] { $from } или повече: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = Никой не може да гледа в устройствата
# of: f83ac99c
gate-safety = В безопасност сега
# of: c9df7860
gate-privacy = Никой не може да чуе
# of: f60df401
gate-interpreter = Независим преводач
# of: aa89629f
gate-consent = Човекът е съгласен
# of: 5035389c
gate-age = Пълнолетен човек
# of: f3da9ce1
answer-on-scale = { $value } от { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }и{ " " }
# of: 25a8cc96
condition-or = { " " }или{ " " }
# of: 6ecdda8f
condition-not = не е вярно, че { $condition }
# of: 6f3e2632
condition-answer = отговорът на въпрос { $number } е { $answers }
# of: 6e957ad3
condition-gate = преди въпросите отговорът на „{ $gate }“ е { $answers }
# of: d0d3fde3
condition-from = отговорът на въпрос { $number } е { $least } или повече
# of: 88211f3a
condition-to = отговорът на въпрос { $number } е { $most } или по-малко
# of: 0de563db
condition-between = отговорът на въпрос { $number } е от { $least } до { $most }
# of: 7e98fae8
condition-element = видян е елементът „{ $element }“
# of: 510e36b9
condition-dimension = в групата „{ $dimension }“ има достатъчно признаци
# of: 8edfb1f2
condition-count =
    { $count ->
        [one] видян е поне един признак
       *[other] видени са поне { $count } признака
    }
# of: e6a53a46
condition-band = сборът е в границите „{ $band }“
# of: 066c2da8
condition-look-closer = отговорите като цяло изискват по-внимателен поглед
# of: ea81d845
condition-not-look-closer = отговорите като цяло не изискват по-внимателен поглед

# Leaflet and services

# of: a7939e90
leaflet-about = Откъде са тези сведения
# of: e34765d3
leaflet-checked-note = Номерата и часовете се променят: ако на един не отговарят, опитайте друг.
# of: 38b1780a
directory-note = Служби, които помагат, и как да се свържете с тях. Номерата и часовете се променят: ако на един не отговарят, опитайте друг.
# of: 501edf06
leave-page = Излезте от тази страница
# of: 18eeda6c
leave-page-note = Бутонът горе затваря страницата веднага, а „назад“ не води тук. В историята на телефона все пак може да личи, че страницата е била отворена. Ако това е риск, изтрийте файла и историята.
# of: 262d3057
choose-language = Език
# of: 6a9c46a4
service-free = Безплатно
# of: 01a3a992
service-anonymous = Не е нужно да казвате името си
# of: 7a3ed653
hours-from-to = { $days } { $from }–{ $to }
# of: 9d51787d
hours-always = { $days }, денонощно
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = Всеки ден
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
area-finland = цяла Финландия
# of: e2cb8a5d
need-emergency = спешен случай
# of: 51519b36
need-trafficking-victims = жертви на трафик на хора
# of: 3faf7437
need-professionals = съвети за специалисти
# of: 8b5f1715
need-crime-victims = жертви на престъпления
# of: e1ebe7b3
need-violence = насилие
# of: 480a1835
need-shelter = убежище
# of: 895933e7
need-sexual-violence = сексуално насилие
# of: 62256d7f
need-sex-workers = хора, които извършват секс работа
# of: 8f7abca6
need-migrants = мигранти
# of: ed82faeb
need-legal-advice = правни съвети
# of: ac91eaee
need-workers = права на работното място
# of: 84572653
need-compensation = обезщетение
# of: f22546b0
need-police-report = сигнал до полицията

# Result of a screening

# of: 1c190cbc
result-next-steps = Следващи стъпки
# of: 47e838b0
result-services = Къде да потърсите помощ
# of: 035255a6
result-duty = Какво ви задължава законът да направите
# of: 29e88c38
result-consult = Кого можете да попитате, без да назовавате име
# of: b5b01c8e
result-services-other = Други места за помощ
# of: f7f1063e
result-elements = Какво казват отговорите
# of: fdb2f54e
result-elements-note = Трафикът на пълнолетен човек има три елемента: деяние, средство и цел за експлоатация. „Не се знае“ също е отговор.
# of: a445412f
result-elements-note-child = Под 18 години средството няма значение: стигат деяние и цел за експлоатация. Средството се брои само когато целта е сурогатно майчинство и детето не е сурогатната майка.
# of: 4728b4a6
result-element = Елемент
# of: 6f0f7e0c
result-dimension = Група признаци
# of: e3e20df7
result-state = Резултат
# of: d5d584d4
result-range = Ако откритите въпроси получеха отговор
# of: 434c8f52
result-from-to = от „{ $best }“ до „{ $worst }“
# of: 497141d7
result-together = Взето заедно
# of: 1ca3c3bb
result-combination = Видяното отговаря на съчетанието „{ $title }“. Това е име за групи признаци, не за човек.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] Видяното не отговаря на никое съчетание с име и не е видян нито един елемент.
       *[other] Видяното не отговаря на никое съчетание с име. Налични елементи: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Ако откритите въпроси получеха отговор, биха могли да отговарят и тези:
# of: e747f9eb
result-count = Преброени признаци: { $best }.
# of: 9d5a7abe
result-count-range = Преброени признаци: { $best } и най-много { $worst }, ако оставеното открито беше признак.
# of: 8c8ae4cd
result-sum = Сбор: { $best }.
# of: e62e42e3
result-sum-range = Сбор: { $best } и най-много { $worst }, ако оставеното открито се броеше.
# of: ee975b97
result-band = Това е в границите „{ $band }“.
# of: 63e17015
result-band-range = Това е между „{ $best }“ и „{ $worst }“ според това, което остана открито.
# of: dde22e1c
result-look-closer = По правилото на този въпросник отговорите са повод да погледнете по-внимателно заедно с човека.
# of: 27f41d69
result-no-look-closer = По правилото на този въпросник отговорите не са повод да погледнете по-внимателно. Това не изключва нищо.
# of: 3724b686
result-may-look-closer = По правилото на този въпросник известното още не е повод да погледнете по-внимателно. Оставеното открито може да промени това.
# of: 104dfab0
result-question = Въпрос
# of: 0e3e2b09
result-answer = Отговор
# of: ebd5a960
result-weight = Добавя
# of: d5c433d3
result-signs = Отговори, които се броят за признаци
# of: fa4f3849
result-because = Защото на „{ $question }“ е отговорено „{ $answer }“.
# of: ec8ef884
result-unanswered = Останало открито
# of: 91515472
result-unanswered-note = Тези не се броят нито за да, нито за не. Може да се изяснят по-късно или никога да не е нужно.
# of: cced49f2
result-accuracy = Колко често такъв резултат е верен
# of: 4c3eb994
accuracy-study = { $on } (хора: { $sample }; с установен трафик: { $positives }).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] От 100 души с този резултат трафик е установен при по-малко от един.
       *[other] От 100 души с този резултат трафик е установен при около { $concerned }, а при около { $others } – не.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] От 100 души с този резултат трафик все пак е установен при по-малко от един.
       *[other] От 100 души с този резултат трафик все пак е установен при около { $concerned }.
    }
# of: 8e807630
accuracy-prevalence-study = Така е там, където са засегнати { $concerned } от 1000 души, както в изследването. Където са по-малко, повече тревоги са лъжливи.
# of: 5e066e5e
accuracy-prevalence-stated = Изчислено за група, в която са засегнати { $concerned } от 1000 души.
# of: 395a1a2f
accuracy-elsewhere = Тези числа са от други хора и други места. Колко често резултатът е верен при хората, които срещате вие, не се знае.
# of: 33a21b26
accuracy-open = Останаха открити въпроси, затова нито едно число не важи за този резултат.
# of: 6e929003
accuracy-unknown = Не се знае: за този начин на питане няма публикувани числа. Очаквайте лъжливи тревоги и признаци, които остават скрити.
# of: f5976f41
scoring-validated-on = Изпробвано с: { $on }.
# of: 520396c5
state-seen = видяно
# of: 3ebedf74
state-signs = { $count ->
        [0] поне един признак
        [one] един признак
       *[other] { $count } признака
    }
# of: 24472276
state-not-seen = не е видяно
# of: d383856d
state-not-known = не се знае
# of: b89169dd
state-not-asked = не е питано
# of: 6be7924f
state-not-needed = не е нужно

# Words of content

# of: 9c8e0f0f
method-lecture = кратко изложение
# of: a3f8b8f0
method-discussion = разговор
# of: c3952532
method-exercise = упражнение
# of: 327c77d4
method-case = работа по случай
# of: d79c0ed5
method-reflection = размисъл
# of: 3b9c6508
method-test = тест
# of: b0ae971a
method-break = почивка
# of: 029b424e
audience-health = здравеопазване
# of: 07d43016
audience-social = социални служби
# of: efe55326
audience-police = полиция
# of: 4163630d
audience-border = гранична охрана
# of: ba29e869
audience-reception = приемателни центрове
# of: 5edb37ab
audience-outreach = работа на терен
# of: ec5b91a1
audience-hotline = телефони за помощ
# of: af9cbec0
audience-volunteers = доброволци
# of: 96efd564
audience-trainers = обучители
# of: 3f5d27ab
audience-reader = читателят

# Languages

# of: 16276ff9
language-am = амхарски
# of: b409ea76
language-ar = арабски
# of: b9fc7495
language-az = азербайджански
# of: 7324e788
language-bg = български
# of: 5a80621c
language-bn = бенгалски
# of: ecb2c5b1
language-bs = босненски
# of: 4f6464b4
language-ckb = кюрдски (сорани)
# of: d72599ff
language-cs = чешки
# of: 52b257bf
language-da = датски
# of: a691fd42
language-de = немски
# of: 028e8614
language-el = гръцки
# of: f696aa85
language-en = английски
# of: 68cdd923
language-es = испански
# of: cddf5efd
language-et = естонски
# of: 6528bea1
language-fa = персийски
# of: 3111a1f8
language-fa-AF = дари
# of: ab9e2a86
language-fi = фински
# of: 79e37b44
language-fr = френски
# of: db8c845c
language-he = иврит
# of: 6dbbfd0f
language-hi = хинди
# of: a7596f80
language-hr = хърватски
# of: aa6d3cfd
language-hu = унгарски
# of: 3c23ada0
language-it = италиански
# of: 26a33d57
language-ja = японски
# of: 8f2de261
language-ka = грузински
# of: 2e440951
language-km = кхмерски
# of: 13def2ed
language-kmr = кюрдски (курманджи)
# of: 74cca74d
language-ko = корейски
# of: b6e9f16e
language-lo = лаоски
# of: e13b08f0
language-lt = литовски
# of: c9a318c2
language-lv = латвийски
# of: 6f0591e9
language-mn = монголски
# of: 7f341bbe
language-my = бирмански
# of: 92be45d4
language-nb = норвежки
# of: d26a25b6
language-ne = непалски
# of: ae6eebed
language-nl = нидерландски
# of: f86f2576
language-pl = полски
# of: 5b01fa10
language-ps = пущу
# of: eb0ff06c
language-pt = португалски
# of: e3291eb0
language-ro = румънски
# of: 4b050ad5
language-ru = руски
# of: f629b4de
language-se = северносаамски
# of: 2d199ca2
language-si = синхалски
# of: 8bbbf080
language-sk = словашки
# of: e7dc3127
language-so = сомалийски
# of: 0819bd23
language-sq = албански
# of: eb0be147
language-sr = сръбски
# of: 399ee226
language-sv = шведски
# of: 449a2686
language-sw = суахили
# of: 19c77d25
language-ta = тамилски
# of: d1dc10ab
language-th = тайски
# of: af30e449
language-ti = тигриня
# of: d0ca0ba7
language-tl = филипински
# of: 73ef6e33
language-tr = турски
# of: a3713b11
language-uk = украински
# of: c73eecd4
language-ur = урду
# of: 896dafa5
language-uz = узбекски
# of: 9cbe2c21
language-vi = виетнамски
# of: bf635778
language-zh = китайски
# of: b39b0bd2
language-zh-Hans = китайски (опростен)
# of: 00f7b12f
language-zh-Hant = китайски (традиционен)
