### translation: draft
### Слова, які друкуються в документах курсу.

# What can be made of a course

# of: 8ca2bdbc
output-agenda = Програма
# of: 1ff9226e
output-slides = Слайди
# of: 5083e8bd
output-case-cards = Картки випадків
# of: f3da2429
output-exercise-sheets = Аркуші завдань
# of: 0811fbd0
output-evaluation = Аркуш відгуку
# of: 0305db26
output-attendance = Аркуш учасників
# of: 886b9b39
output-certificate = Свідоцтво
# of: 06711dfc
output-materials = Список матеріалів
# of: 394c9e11
output-reading-list = Що почитати
# of: 558d36e1
output-test-key = Ключ до перевірки знань

# Agenda

# of: 9582e78f
agenda-when = { $date }, { $from }–{ $to }
# of: de087314
agenda-time = Час
# of: 0b16b86e
agenda-day = День { $day }
# of: 3bd8aa7c
agenda-end = Кінець

# Slides

# of: 52c1c070
slides-before = Перш ніж почати
# of: f7cbf9b6
slides-back-at = Продовжимо о { $time }
# of: 7ee947c7
slides-controls = Слайди: керування
# of: a2a0992e
slides-previous = Назад
# of: e452679f
slides-next = Вперед
# of: 618c754d
slides-all = Усі слайди (Esc)
# of: 141feab4
slides-presenter = Вигляд для ведучого (P)
# of: e0ae2679
slides-keys = Стрілки або пробіл: вперед і назад. Home, End: перший, останній. Esc: усі слайди. P: вигляд для ведучого.
# of: 4a25f73a
slides-notes = Нотатки
# of: 70350057
slides-clock = Час від початку
# of: d1fbddb4
slides-clock-start = Запустити годинник
# of: 8eec9607
slides-clock-reset = Обнулити

# Case cards and exercise sheets

# of: 163cc51b
case-cards-how = По картці на кожну малу групу. Надрукуйте, розріжте по краях і роздайте. До чого прислухатися, сказано в посібнику для ведучого.
# of: 9a67eeff
case-invented = Цей випадок вигаданий і складений із багатьох. Це не чиясь власна історія.
# of: 4a25f73a
exercise-notes = Нотатки
# of: 58ead4be
exercise-yours = Цей аркуш ваш. Не пишіть на ньому нічого про справжніх людей.

# Evaluation form

# of: 9bdb7659
evaluation-how = Ваші відповіді допомагають нам навчати краще. Свого імені не пишіть. Будь-яке запитання можна пропустити.
# of: e3adec6e
evaluation-goals = Наскільки добре ви тепер це вмієте?
# of: 6b4f330f
evaluation-goals-scale = 1 = зовсім не вмію, 5 = дуже добре
# of: ed058fdf
evaluation-goal = Мета
# of: 37835d63
evaluation-course = Яким був курс?
# of: e1a8e2c1
evaluation-course-scale = 1 = не погоджуюся, 5 = цілком погоджуюся
# of: 87b46ad7
evaluation-statement = Твердження
# of: 34858899
evaluation-useful = Це придасться мені в роботі.
# of: 08957bb8
evaluation-pace = Темп був слушний.
# of: fba757d4
evaluation-safe = Можна було вільно говорити і вільно мовчати.
# of: 9e67da13
evaluation-warned = Про важке мене попереджали вчасно.
# of: 3fcf0db5
evaluation-respect = Про всіх говорили з повагою, і про людей у випадках теж.
# of: 73567214
evaluation-words = Своїми словами
# of: 83c09601
evaluation-tomorrow = Що ви із завтрашнього дня робитимете інакше?
# of: 713db3d9
evaluation-missing = Чого забракло, а чого було забагато?
# of: 553cd4aa
evaluation-hard = Чи було щось важко чути або несправедливе до когось? Як нам зробити це краще?

# Attendance sheet

# of: 6586fdbb
attendance-how = Підпишіться, лише якщо вам треба показати, що ви брали участь. Більше нічого не питають.
# of: bc983c3a
attendance-keep = Організаторові: тримайте цей аркуш там, де його ніхто інший не побачить, і знищте, коли він більше не потрібен. Рахуйте і тих, хто не підписався.
# of: 10a7ef59
attendance-date = Дата і місце:
# of: 658200a4
attendance-trainer = Ведучий:
# of: 0e47228d
attendance-count = Усього учасників:
# of: 61080fe4
attendance-signatures = Підписи

# Certificate

# of: 972987b8
certificate-title = Свідоцтво про участь
# of: 0e0c85d8
certificate-name = Ім’я, від руки
# of: 601347c6
certificate-took-part = – учасник або учасниця курсу
# of: c4229b91
certificate-goals = Цілі курсу: учасники вміють
# of: 72c8ff87
certificate-date = Дата і місце
# of: 582ad025
certificate-trainer = Підпис ведучого
# of: 69659e01
certificate-says = Тут сказано, що власник свідоцтва брав участь. Це не показує, що він знає, і нікому не дає права вирішувати, хто постраждав від торгівлі людьми.

# Materials list

# of: d6ce04a0
materials-bring = Принести
# of: 57d2d364
materials-print = Надрукувати
# of: e28f162d
materials-for = Для: { $activities }
# of: 78bedffa
materials-each = по одному на кожного учасника
# of: 54e2342e
materials-each-sheet = по одному кожного аркуша на кожного учасника
# of: 2c692edc
materials-group = по одному кожного на малу групу
# of: fb623f45
materials-trainer = по одному на кожного ведучого
# of: 96aeb992
materials-one = один
# of: 8a599bb0
materials-who-wants = по одному всім, хто хоче

# Reading list

# of: acb864c1
reading-how = Звідси взято те, що курс називає фактом. Номери – ті самі, що в роздатковому матеріалі.
# of: c163ba52
reading-used-in = Використано: { $activities }
# of: b115e69f
reading-unverified = деякі факти звідси не підтверджено

# Key to the knowledge test

# of: 2c2ba436
test-key-apart = Для ведучого. Тримайте його окремо від аркушів, доки не відповіли на останню перевірку. Вона вимірює курс, а не людей.
# of: aea0c178
test-key-why = Чому
# of: de2cb460
test-key-objective = Перевіряє: { $objective }

# A course fitted to the time there is

# of: 820f3c9a
cuts = Підігнано під час
# of: 00278f5a
cuts-times = Увесь курс займає { $whole } хв. Є { $available } хв, і цей варіант займає { $minutes }. Перерви так само довгі, як в усьому курсі.
# of: 69cc36f7
cuts-left-out = Пропущено:
# of: af4012ae
cuts-shorter = Коротше:
# of: b37d04e6
cuts-from-to = { $now } хв замість { $before }
# of: 5c215eb7
cuts-not-claimed = Не лишилося нічого, що цього вчить, тому курс більше не обіцяє, що учасники вміють:
# of: e20b298f
cuts-spare = { $minutes ->
        [one] Лишається { $minutes } хвилина.
        [few] Лишаються { $minutes } хвилини.
        [many] Лишається { $minutes } хвилин.
       *[other] Лишається { $minutes } хвилини.
    } Віддайте цей час запитанням.

# What the tests show

# of: 632c1263
output-evaluation-report = Оцінка перевірок
# of: 5110b97a
evaluation-title = Що показують перевірки знань
# of: d20f958b
evaluation-time-pre = До
# of: 997f2642
evaluation-time-post = Після
# of: dc29a964
evaluation-time-follow-up = Пізніше
# of: ce33e3e0
evaluation-column = { $time }: { $sheets }
# of: 9a6f9ce8
evaluation-between = { $from } → { $to }
# of: c1481030
evaluation-count = { $count ->
        [one] { $count } людина
        [few] { $count } людини
        [many] { $count } людей
       *[other] { $count } людини
    }
# of: a6e2572c
evaluation-count-of = { $count } з { $invited } запрошених, { $rate }
# of: 4b9fee6a
evaluation-percent = { $share } %
# of: f2366307
evaluation-share = { $share } % ({ $low }–{ $high })
# of: a189d07c
evaluation-right-of = { $right } з { $of }
# of: f068759c
evaluation-difference = { $difference } (від { $low } до { $high })
# of: 00818f51
evaluation-r = { $r } (від { $low } до { $high })
# of: 9b0cffa8
evaluation-decimal = ,
# of: d383856d
evaluation-not-known = невідомо
# of: b89169dd
evaluation-not-asked = не питали
# of: b567cf26
evaluation-fewer-than = менше ніж { $few }
# of: 27a45e7e
evaluation-who-answered = Хто відповів
# of: bc32060f
evaluation-test = Перевірка
# of: 067086d4
evaluation-sheets = Аркушів із відповідями
# of: c153fcbf
evaluation-invited = Запрошено
# of: ea161112
evaluation-rate = Частка тих, хто відповів
# of: ab1299fd
evaluation-few = { $time }: аркушів менше ніж { $few }. Про них нічого не сказано, бо кожен знав би, чиї вони.
# of: a54b0344
evaluation-left-out = { $time }: { $count ->
        [one] { $count } аркуша немає в жодному числі.
        [few] { $count } аркушів немає в жодному числі.
        [many] { $count } аркушів немає в жодному числі.
       *[other] { $count } аркуша немає в жодному числі.
    } До них не підходить жоден інший аркуш, а якщо таких людей менше ніж { $few }, їх можна впізнати, порівнюючи числа.
# of: d43c6b9e
evaluation-invited-unknown = Де невідомо, скількох людей запросили, невідомо й те, чи схожі ті, хто відповів, на решту.
# of: c77a942e
evaluation-knowledge = Знання за цілями
# of: a2d0dcaf
evaluation-objective = Мета
# of: fd3f2c02
evaluation-all-questions = Усі запитання
# of: 566e6b91
evaluation-questions-count = { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    }
# of: b4ef52fb
evaluation-bars = Стовпчики: частка правильних відповідей за цілями, у відсотках, по стовпчику на кожну перевірку, з рискою там, де вона, ймовірно, лежить. Усі числа – у таблиці нижче.
# of: 461ab17c
evaluation-reading = Як це читати: частка правильних відповідей, а в дужках – де вона, ймовірно, лежить для таких людей (95 % інтервал). Пропущене запитання не вважається правильним.
# of: 8bff6bc0
evaluation-counts-only = Де відповіло менше ніж { $least } людей, стоїть лише кількість, наприклад «7 з 12 правильних відповідей». За настільки небагатьма важко судити про інших.
# of: d5d62349
evaluation-not-compared = Немає в числах за цілями, бо цих запитань не було в усіх перевірках:
# of: 8fa0f291
evaluation-not-entered = Немає в жодному числі, бо в якомусь файлі відповідей немає колонки для цих запитань:
# of: 77d0c308
evaluation-nothing-common = Жодного запитання не було в усіх цих перевірках, тому знання порівняти не можна.
# of: be3b7de3
evaluation-again = Чого вчити знову
# of: f8228e26
evaluation-again-nothing = Цілей, де менше ніж { $mark } % правильних відповідей, немає. { $time }.
# of: 74dc6675
evaluation-again-how = Цілі, де менше ніж { $mark } % правильних відповідей, спочатку ті, що знають найгірше. { $time }. Межа – вибір, а не закон природи.
# of: 43b13330
evaluation-again-sure = { $share }. Явно менше ніж { $mark } %.
# of: 95e1a1a7
evaluation-again-open = { $share }. Тут менше ніж { $mark } %; для таких людей може бути й більше.
# of: 3b3097f4
evaluation-again-few = Правильних відповідей: { $share }. Людей замало, щоб сказати більше.
# of: 71e988c0
evaluation-drawn-to = «{ $choice }» – вибрали: { $count }
# of: 9d8c21a9
evaluation-changes = Що змінилося
# of: 625d05bb
evaluation-change-reading = Зміна у відсоткових пунктах, а в дужках – де вона, ймовірно, лежить (95 % інтервал). Якщо туди потрапляє 0, зміни могло й не бути.
# of: 7c9673ec
evaluation-people = { $between }: порівнюються самі із собою за кодовими словами, людей – { $count }. Якби ніхто нічого не навчився і нічого не забув, сам випадок змінив би кількість правильних відповідей щонайменше настільки з імовірністю p { $p } (точний перестановочний тест).
# of: b8f3b364
evaluation-groups = { $between }: усі аркуші однієї перевірки порівнюються з усіма аркушами іншої, бо за кодовими словами можна зв’язати надто небагато. Відповідати могли інші люди; як змінилися окремі люди, невідомо. Значущість не перевіряється.
# of: 74ed117a
evaluation-too-few = { $between }: з одного боку менше ніж { $least } людей. Зміна не обчислюється і не перевіряється.
# of: 3a5b7362
evaluation-questions = Запитання
# of: 104dfab0
evaluation-question = Запитання
# of: 65e7fdf7
evaluation-difficulty = Наскільки важкі були запитання: частка тих, хто відповів правильно. Що вона більша, то легше.
# of: 6a98ad58
evaluation-empty = пропустили: { $count }
# of: 0bc10540
evaluation-discrimination = Наскільки добре запитання відрізняє тих, хто знає більше, від тих, хто знає менше: його кореляція з кількістю правильних відповідей на інші запитання (скоригована кореляція пункту з підсумком) і 95 % інтервал. Біля 0 воно нікого не розрізняє; нижче 0 помилялися ті, хто знав більше: подивіться на формулювання і на ключ. Якщо після курсу майже всі відповідають правильно, це успіх, і розрізняти майже нічого.
# of: f5748615
evaluation-all-alike = усі однаково
# of: 5195822d
evaluation-moves = Хто навчився і хто забув, запитання за запитанням. { $compared }. Остання колонка – імовірність щонайменше такої переваги через саму випадковість (точний тест Макнемара з поправкою Голма на кількість запитань).
# of: 87eea5f0
evaluation-gained = Неправильно, потім правильно
# of: 73ad5594
evaluation-lost = Правильно, потім неправильно
# of: 871542fc
evaluation-p = p
# of: cc811b44
evaluation-limits = Чого ці числа не показують
# of: 304c6898
evaluation-limit-cause = Що причина – курс. Групи без нього немає, а хто вже бачив запитання, удруге відповідає краще.
# of: a3741401
evaluation-limit-answered = Що знають ті, хто не відповів. Що нижча частка тих, хто відповів, то менше видно.
# of: 9277331f
evaluation-limit-work = Що люди роблять на роботі. Вибрати правильну відповідь – ще не означає добре зустріти людину.
# of: 4555f12c
evaluation-limit-many = Яка окрема зміна достовірна. З двадцяти таких інтервалів помиляється приблизно один, а в цьому звіті їх багато.
