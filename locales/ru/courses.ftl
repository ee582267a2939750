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
# of: fe9869b3
test-key-number = №
# of: 104dfab0
test-key-question = Вопрос
# of: 5c0e4329
test-key-answer = Правильный ответ
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
