### translation: draft
### Слова, которые печатаются в документах курса.

# What can be made of a course

# of: 8ca2bdbc
output-agenda = Программа
# of: 1ff9226e
output-slides = Слайды
# of: 5083e8bd
output-case-cards = Карточки случаев
# of: f3da2429
output-exercise-sheets = Листы заданий
# of: 0811fbd0
output-evaluation = Лист отзыва
# of: 0305db26
output-attendance = Лист участников
# of: 886b9b39
output-certificate = Свидетельство
# of: 06711dfc
output-materials = Список материалов
# of: 394c9e11
output-reading-list = Что почитать
# of: 558d36e1
output-test-key = Ключ к проверке знаний

# Agenda

# of: 9582e78f
agenda-when = { $date }, { $from }–{ $to }
# of: de087314
agenda-time = Время
# of: 0b16b86e
agenda-day = День { $day }
# of: 3bd8aa7c
agenda-end = Конец

# Slides

# of: 52c1c070
slides-before = Прежде чем начать
# of: f7cbf9b6
slides-back-at = Продолжим в { $time }
# of: 7ee947c7
slides-controls = Слайды: управление
# of: a2a0992e
slides-previous = Назад
# of: e452679f
slides-next = Вперёд
# of: 618c754d
slides-all = Все слайды (Esc)
# of: 141feab4
slides-presenter = Вид для ведущего (P)
# of: e0ae2679
slides-keys = Стрелки или пробел: вперёд и назад. Home, End: первый, последний. Esc: все слайды. P: вид для ведущего.
# of: 4a25f73a
slides-notes = Заметки
# of: 70350057
slides-clock = Время с начала
# of: d1fbddb4
slides-clock-start = Запустить часы
# of: 8eec9607
slides-clock-reset = Обнулить

# Case cards and exercise sheets

# of: 163cc51b
case-cards-how = По карточке на каждую малую группу. Напечатайте, разрежьте по краям и раздайте. К чему прислушиваться, сказано в руководстве для ведущего.
# of: 9a67eeff
case-invented = Этот случай выдуман и составлен из многих. Это не чья-то собственная история.
# of: 4a25f73a
exercise-notes = Заметки
# of: 58ead4be
exercise-yours = Этот лист ваш. Не пишите на нём ничего о настоящих людях.

# Evaluation form

# of: 9bdb7659
evaluation-how = Ваши ответы помогают нам учить лучше. Своего имени не пишите. Любой вопрос можно пропустить.
# of: e3adec6e
evaluation-goals = Насколько хорошо вы теперь это умеете?
# of: 6b4f330f
evaluation-goals-scale = 1 = совсем не умею, 5 = очень хорошо
# of: ed058fdf
evaluation-goal = Цель
# of: 37835d63
evaluation-course = Каким был курс?
# of: e1a8e2c1
evaluation-course-scale = 1 = это не так, 5 = это совсем так
# of: 87b46ad7
evaluation-statement = Утверждение
# of: 34858899
evaluation-useful = Это пригодится мне в работе.
# of: 08957bb8
evaluation-pace = Темп был подходящим.
# of: fba757d4
evaluation-safe = Можно было свободно говорить и свободно молчать.
# of: 9e67da13
evaluation-warned = О тяжёлом меня предупреждали вовремя.
# of: 3fcf0db5
evaluation-respect = Обо всех говорили с уважением, и о людях в случаях тоже.
# of: 73567214
evaluation-words = Своими словами
# of: 83c09601
evaluation-tomorrow = Что вы с завтрашнего дня станете делать иначе?
# of: 713db3d9
evaluation-missing = Чего не хватило, а чего было слишком много?
# of: 553cd4aa
evaluation-hard = Было ли что-то тяжело слышать или несправедливо к кому-то? Как нам сделать это лучше?

# Attendance sheet

# of: 6586fdbb
attendance-how = Подпишитесь, только если вам нужно показать, что вы участвовали. Больше ничего не спрашивают.
# of: bc983c3a
attendance-keep = Организатору: держите этот лист там, где его никто другой не увидит, и уничтожьте, когда он больше не нужен. Считайте и тех, кто не подписался.
# of: 10a7ef59
attendance-date = Дата и место:
# of: 658200a4
attendance-trainer = Ведущий:
# of: 0e47228d
attendance-count = Всего участников:
# of: 61080fe4
attendance-signatures = Подписи

# Certificate

# of: 972987b8
certificate-title = Свидетельство об участии
# of: 0e0c85d8
certificate-name = Имя, от руки
# of: 601347c6
certificate-took-part = – участник или участница курса
# of: c4229b91
certificate-goals = Цели курса: участники умеют
# of: 72c8ff87
certificate-date = Дата и место
# of: 582ad025
certificate-trainer = Подпись ведущего
# of: 69659e01
certificate-says = Здесь сказано, что владелец участвовал. Это не показывает, что он знает, и никому не даёт права решать, кто пострадал от торговли людьми.

# Materials list

# of: d6ce04a0
materials-bring = Принести
# of: 57d2d364
materials-print = Напечатать
# of: e28f162d
materials-for = Для: { $activities }
# of: 78bedffa
materials-each = по одному на каждого участника
# of: 54e2342e
materials-each-sheet = по одному каждого листа на каждого участника
# of: 2c692edc
materials-group = по одному каждого на малую группу
# of: fb623f45
materials-trainer = по одному на каждого ведущего
# of: 96aeb992
materials-one = один
# of: 8a599bb0
materials-who-wants = по одному всем, кто хочет

# Reading list

# of: acb864c1
reading-how = Отсюда взято то, что курс называет фактом. Номера – те же, что в раздаточном материале.
# of: c163ba52
reading-used-in = Использовано: { $activities }
# of: b115e69f
reading-unverified = некоторые факты отсюда не подтверждены

# Key to the knowledge test

# of: 2c2ba436
test-key-apart = Для ведущего. Держите его отдельно от листов, пока не ответят на последнюю проверку. Она измеряет курс, а не людей.
# of: aea0c178
test-key-why = Почему
# of: de2cb460
test-key-objective = Проверяет: { $objective }

# A course fitted to the time there is

# of: 820f3c9a
cuts = Подогнано под время
# of: 00278f5a
cuts-times = Весь курс занимает { $whole } мин. Есть { $available } мин, и этот вариант занимает { $minutes }. Перерывы такие же длинные, как во всём курсе.
# of: 69cc36f7
cuts-left-out = Пропущено:
# of: af4012ae
cuts-shorter = Короче:
# of: b37d04e6
cuts-from-to = { $now } мин вместо { $before }
# of: 5c215eb7
cuts-not-claimed = Не осталось ничего, что этому учит, поэтому курс больше не обещает, что участники умеют:
# of: e20b298f
cuts-spare = { $minutes ->
        [one] Остаётся { $minutes } минута.
        [few] Остаются { $minutes } минуты.
        [many] Остаётся { $minutes } минут.
       *[other] Остаётся { $minutes } минуты.
    } Отдайте это время вопросам.

# What the tests show

# of: 632c1263
output-evaluation-report = Оценка проверок
# of: 5110b97a
evaluation-title = Что показывают проверки знаний
# of: d20f958b
evaluation-time-pre = До
# of: 997f2642
evaluation-time-post = После
# of: dc29a964
evaluation-time-follow-up = Позже
# of: ce33e3e0
evaluation-column = { $time }: { $sheets }
# of: 9a6f9ce8
evaluation-between = { $from } → { $to }
# of: c1481030
evaluation-count = { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
# of: a6e2572c
evaluation-count-of = { $count } из { $invited } приглашённых, { $rate }
# of: 4b9fee6a
evaluation-percent = { $share } %
# of: f2366307
evaluation-share = { $share } % ({ $low }–{ $high })
# of: a189d07c
evaluation-right-of = { $right } из { $of }
# of: f068759c
evaluation-difference = { $difference } (от { $low } до { $high })
# of: 00818f51
evaluation-r = { $r } (от { $low } до { $high })
# of: 9b0cffa8
evaluation-decimal = ,
# of: d383856d
evaluation-not-known = неизвестно
# of: b89169dd
evaluation-not-asked = не спрашивали
# of: b567cf26
evaluation-fewer-than = меньше { $few }
# of: 27a45e7e
evaluation-who-answered = Кто ответил
# of: bc32060f
evaluation-test = Проверка
# of: 067086d4
evaluation-sheets = Листов с ответами
# of: c153fcbf
evaluation-invited = Приглашено
# of: ea161112
evaluation-rate = Доля ответивших
# of: ab1299fd
evaluation-few = { $time }: листов меньше { $few }. О них ничего не сказано, потому что каждый знал бы, чьи они.
# of: a54b0344
evaluation-left-out = { $time }: { $count ->
        [one] { $count } листа нет ни в одном числе.
        [few] { $count } листов нет ни в одном числе.
        [many] { $count } листов нет ни в одном числе.
       *[other] { $count } листа нет ни в одном числе.
    } К ним не подходит ни один другой лист, а если таких людей меньше { $few }, их можно узнать, сравнивая числа.
# of: d43c6b9e
evaluation-invited-unknown = Где неизвестно, сколько людей пригласили, неизвестно и то, похожи ли ответившие на остальных.
# of: c77a942e
evaluation-knowledge = Знания по целям
# of: a2d0dcaf
evaluation-objective = Цель
# of: fd3f2c02
evaluation-all-questions = Все вопросы
# of: 566e6b91
evaluation-questions-count = { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }
# of: b4ef52fb
evaluation-bars = Столбики: доля правильных ответов по целям, в процентах, по столбику на каждую проверку, с чертой там, где она, вероятно, лежит. Все числа – в таблице ниже.
# of: 461ab17c
evaluation-reading = Как это читать: доля правильных ответов, а в скобках – где она, вероятно, лежит для таких людей (95 % интервал). Пропущенный вопрос не считается правильным.
# of: 8bff6bc0
evaluation-counts-only = Где ответили меньше { $least } человек, стоит только количество, например «7 из 12 правильных ответов». По столь немногим трудно судить о других.
# of: d5d62349
evaluation-not-compared = Нет в числах по целям, потому что этих вопросов не было во всех проверках:
# of: 8fa0f291
evaluation-not-entered = Нет ни в одном числе, потому что в каком-то файле ответов нет колонки для этих вопросов:
# of: 77d0c308
evaluation-nothing-common = Ни одного вопроса не было во всех этих проверках, поэтому знания сравнить нельзя.
# of: be3b7de3
evaluation-again = Чему учить снова
# of: f8228e26
evaluation-again-nothing = Целей, где меньше { $mark } % правильных ответов, нет. { $time }.
# of: 74dc6675
evaluation-again-how = Цели, где меньше { $mark } % правильных ответов, сначала те, что знают хуже всего. { $time }. Граница – выбор, а не закон природы.
# of: 43b13330
evaluation-again-sure = { $share }. Явно меньше { $mark } %.
# of: 95e1a1a7
evaluation-again-open = { $share }. Здесь меньше { $mark } %; для таких людей может быть и больше.
# of: 3b3097f4
evaluation-again-few = Правильных ответов: { $share }. Людей слишком мало, чтобы сказать больше.
# of: 71e988c0
evaluation-drawn-to = «{ $choice }» – выбрали: { $count }
# of: 9d8c21a9
evaluation-changes = Что изменилось
# of: 625d05bb
evaluation-change-reading = Изменение в процентных пунктах, а в скобках – где оно, вероятно, лежит (95 % интервал). Если туда попадает 0, изменения могло и не быть.
# of: 7c9673ec
evaluation-people = { $between }: сравниваются с самими собой по кодовым словам, людей – { $count }. Если бы никто ничему не научился и ничего не забыл, один случай изменил бы число правильных ответов хотя бы настолько с вероятностью p { $p } (точный перестановочный тест).
# of: b8f3b364
evaluation-groups = { $between }: все листы одной проверки сравниваются со всеми листами другой, потому что по кодовым словам можно связать слишком немногие. Отвечать могли другие люди; как изменились отдельные люди, неизвестно. Значимость не проверяется.
# of: 74ed117a
evaluation-too-few = { $between }: с одной стороны меньше { $least } человек. Изменение не считается и не проверяется.
# of: 3a5b7362
evaluation-questions = Вопросы
# of: 104dfab0
evaluation-question = Вопрос
# of: 65e7fdf7
evaluation-difficulty = Насколько трудны были вопросы: доля тех, кто ответил верно. Чем она больше, тем легче.
# of: 6a98ad58
evaluation-empty = пропустили: { $count }
# of: 0bc10540
evaluation-discrimination = Насколько хорошо вопрос отличает тех, кто знает больше, от тех, кто знает меньше: его корреляция с числом верных ответов на другие вопросы (скорректированная корреляция пункта с итогом) и 95 % интервал. Около 0 он никого не различает; ниже 0 ошибались те, кто знал больше: посмотрите на формулировку и на ключ. Если после курса почти все отвечают верно, это успех, и различать почти нечего.
# of: f5748615
evaluation-all-alike = все одинаково
# of: 5195822d
evaluation-moves = Кто научился и кто забыл, вопрос за вопросом. { $compared }. Последняя колонка – вероятность хотя бы такого перевеса по одной случайности (точный тест Макнемара с поправкой Холма на число вопросов).
# of: 87eea5f0
evaluation-gained = Неверно, потом верно
# of: 73ad5594
evaluation-lost = Верно, потом неверно
# of: 871542fc
evaluation-p = p
# of: cc811b44
evaluation-limits = Чего эти числа не показывают
# of: 304c6898
evaluation-limit-cause = Что причина – курс. Группы без него нет, а кто уже видел вопрос, во второй раз отвечает лучше.
# of: a3741401
evaluation-limit-answered = Что знают те, кто не ответил. Чем ниже доля ответивших, тем меньше видно.
# of: 9277331f
evaluation-limit-work = Что люди делают на работе. Выбрать верный ответ – ещё не значит хорошо встретить человека.
# of: 4555f12c
evaluation-limit-many = Какое отдельное изменение достоверно. Из двадцати таких интервалов ошибается примерно один, а в этом отчёте их много.
