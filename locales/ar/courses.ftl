### translation: draft
### كلمات تُطبع فيما يُصنع من دورة.

# What can be made of a course

# of: 8ca2bdbc
output-agenda = برنامج الدورة
# of: 1ff9226e
output-slides = شرائح
# of: 5083e8bd
output-case-cards = بطاقات الحالات
# of: f3da2429
output-exercise-sheets = أوراق التمارين
# of: 0811fbd0
output-evaluation = استمارة التقييم
# of: 0305db26
output-attendance = ورقة الحضور
# of: 886b9b39
output-certificate = شهادة
# of: 06711dfc
output-materials = قائمة المواد
# of: 394c9e11
output-reading-list = قائمة القراءة
# of: 558d36e1
output-test-key = مفتاح اختبار المعرفة

# Agenda

# of: 9582e78f
agenda-when = { $date }، { $from }–{ $to }
# of: de087314
agenda-time = الوقت
# of: 3bd8aa7c
agenda-end = النهاية

# Slides

# of: 52c1c070
slides-before = قبل أن نبدأ
# of: f7cbf9b6
slides-back-at = نعود الساعة { $time }
# of: 7ee947c7
slides-controls = الشرائح: أزرار التحكم
# of: a2a0992e
slides-previous = السابقة
# of: e452679f
slides-next = التالية
# of: 618c754d
slides-all = جميع الشرائح (Esc)
# of: 141feab4
slides-presenter = شاشة المقدّم (P)
# of: e0ae2679
slides-keys = الأسهم أو مفتاح المسافة: إلى الأمام وإلى الخلف. Home وEnd: الأولى والأخيرة. Esc: جميع الشرائح. P: شاشة المقدّم.
# of: 4a25f73a
slides-notes = ملاحظات
# of: 70350057
slides-clock = الوقت منذ البداية
# of: d1fbddb4
slides-clock-start = شغّل الساعة
# of: 8eec9607
slides-clock-reset = رجوع إلى الصفر

# Case cards and exercise sheets

# of: 163cc51b
case-cards-how = بطاقة لكل مجموعة صغيرة. اطبع وقص عند الحواف ووزّع. ما يُنتبه إليه مكتوب في دليل المدرّب.
# of: 9a67eeff
case-invented = هذه الحالة مختلقة، جُمعت من حالات كثيرة. وليست حكاية أحد بعينه.
# of: 4a25f73a
exercise-notes = ملاحظات
# of: 58ead4be
exercise-yours = هذه الورقة لك. لا تكتب عليها شيئًا عن أشخاص حقيقيين.

# Evaluation form

# of: 9bdb7659
evaluation-how = إجاباتك تساعدنا على أن ندرّب على نحو أفضل. لا تكتب اسمك. يمكنك أن تترك أي سؤال.
# of: e3adec6e
evaluation-goals = إلى أي حد تستطيع هذا الآن؟
# of: 6b4f330f
evaluation-goals-scale = 1 = لا أستطيع، 5 = جيدًا جدًا
# of: ed058fdf
evaluation-goal = الهدف
# of: 37835d63
evaluation-course = كيف كانت الدورة؟
# of: e1a8e2c1
evaluation-course-scale = 1 = لا أوافق، 5 = أوافق تمامًا
# of: 87b46ad7
evaluation-statement = القول
# of: 34858899
evaluation-useful = أستطيع أن أستعمل هذا في عملي.
# of: 08957bb8
evaluation-pace = كانت السرعة مناسبة.
# of: fba757d4
evaluation-safe = شعرت بأنني حر في أن أتكلم، وحر في أن أصمت.
# of: 9e67da13
evaluation-warned = نُبّهت في الوقت المناسب قبل المواد الثقيلة.
# of: 3fcf0db5
evaluation-respect = جرى الحديث عن الجميع باحترام، وعن الأشخاص في الحالات أيضًا.
# of: 73567214
evaluation-words = بكلماتك أنت
# of: 83c09601
evaluation-tomorrow = ماذا ستفعل على نحو مختلف منذ الغد؟
# of: 713db3d9
evaluation-missing = ما الذي كان ناقصًا، وما الذي كان زائدًا؟
# of: 553cd4aa
evaluation-hard = هل كان هناك شيء صعب السماع، أو غير منصف لأحد؟ كيف يمكننا أن نفعله على نحو أفضل؟

# Attendance sheet

# of: 6586fdbb
attendance-how = وقّع فقط إذا كنت تحتاج إلى إثبات مشاركتك. لا يُطلب شيء آخر.
# of: bc983c3a
attendance-keep = للمنظّم: احفظ هذه الورقة حيث لا يراها غيرك، وأتلفها عندما لا تعود لازمة. وعُدّ أيضًا من لا يوقّع.
# of: 10a7ef59
attendance-date = التاريخ والمكان:
# of: 658200a4
attendance-trainer = المدرّب:
# of: 0e47228d
attendance-count = عدد المشاركين:
# of: 61080fe4
attendance-signatures = التوقيعات

# Certificate

# of: 972987b8
certificate-title = شهادة حضور
# of: 0e0c85d8
certificate-name = الاسم بخط اليد
# of: 601347c6
certificate-took-part = شارك في الدورة
# of: c4229b91
certificate-goals = أهداف الدورة: يستطيع المشاركون
# of: 72c8ff87
certificate-date = التاريخ والمكان
# of: 582ad025
certificate-trainer = توقيع المدرّب
# of: 69659e01
certificate-says = تقول إن حاملها شارك. وهي لا تبيّن ما يعرفه، ولا تعطي أحدًا الحق في أن يقرر من هو ضحية الاتجار بالبشر.

# Materials list

# of: d6ce04a0
materials-bring = للإحضار
# of: 57d2d364
materials-print = للطباعة
# of: e28f162d
materials-for = من أجل: { $activities }
# of: 78bedffa
materials-each = واحدة لكل مشارك
# of: 54e2342e
materials-each-sheet = واحدة من كل ورقة لكل مشارك
# of: 2c692edc
materials-group = واحدة من كل منها لكل مجموعة صغيرة
# of: fb623f45
materials-trainer = واحدة لكل مدرّب
# of: 96aeb992
materials-one = واحدة
# of: 8a599bb0
materials-who-wants = واحدة لكل من يريدها

# Reading list

# of: acb864c1
reading-how = من هنا يأتي ما تقوله الدورة على أنه حقيقة. الأرقام هي أرقام ورقة المشاركين.
# of: c163ba52
reading-used-in = يُستعمل في: { $activities }
# of: b115e69f
reading-unverified = بعض المعلومات من هنا غير مؤكدة

# Key to the knowledge test

# of: 2c2ba436
test-key-apart = للمدرّب. احفظه بعيدًا عن الأوراق حتى يُجاب عن آخر اختبار. الاختبار يقيس الدورة لا الأشخاص.
# of: fe9869b3
test-key-number = الرقم
# of: 104dfab0
test-key-question = السؤال
# of: 5c0e4329
test-key-answer = الإجابة الصحيحة
# of: aea0c178
test-key-why = لماذا
# of: de2cb460
test-key-objective = يختبر: { $objective }

# A course fitted to the time there is

# of: 820f3c9a
cuts = ملاءمة الدورة للوقت
# of: 00278f5a
cuts-times = مدة الدورة كلها { $whole } دقيقة. والمتاح { $available }، ومدة هذه { $minutes }. الاستراحات بطولها في الدورة كلها.
# of: 69cc36f7
cuts-left-out = حُذف:
# of: af4012ae
cuts-shorter = قُصّر:
# of: b37d04e6
cuts-from-to = { $now } دقيقة بدل { $before }
# of: 5c215eb7
cuts-not-claimed = لم يبقَ شيء يعلّم هذا، فلا تعد الدورة بعد الآن بأن المشاركين يستطيعون:
# of: e20b298f
cuts-spare = { $minutes ->
        [zero] تبقى { $minutes } دقيقة. استعملها
        [one] تبقى دقيقة واحدة. استعملها
        [two] تبقى دقيقتان. استعملهما
        [few] تبقى { $minutes } دقائق. استعملها
        [many] تبقى { $minutes } دقيقة. استعملها
       *[other] تبقى { $minutes } دقيقة. استعملها
    } للأسئلة.
