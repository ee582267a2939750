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
# of: 0b16b86e
agenda-day = اليوم { $day }
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

# What the tests show

# of: 632c1263
output-evaluation-report = التقييم
# of: 5110b97a
evaluation-title = ما تبيّنه الاختبارات
# of: d20f958b
evaluation-time-pre = قبل
# of: 997f2642
evaluation-time-post = بعد
# of: dc29a964
evaluation-time-follow-up = لاحقًا
# of: ce33e3e0
evaluation-column = { $time }: { $sheets }
# of: 9a6f9ce8
evaluation-between = { $from } ← { $to }
# of: c1481030
evaluation-count = { $count ->
        [zero] { $count } شخص
        [one] شخص واحد ({ $count })
        [two] شخصان ({ $count })
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
# of: a6e2572c
evaluation-count-of = { $count } من { $invited } مدعوّين، { $rate }
# of: 4b9fee6a
evaluation-percent = { $share } %
# of: f2366307
evaluation-share = { $share } % ({ $low }–{ $high })
# of: a189d07c
evaluation-right-of = { $right } من { $of }
# of: f068759c
evaluation-difference = { $difference } (من { $low } إلى { $high })
# of: 00818f51
evaluation-r = { $r } (من { $low } إلى { $high })
# of: 9b0cffa8
evaluation-decimal = .
# of: d383856d
evaluation-not-known = غير معروف
# of: b89169dd
evaluation-not-asked = لم يُسأل
# of: b567cf26
evaluation-fewer-than = أقل من { $few }
# of: 27a45e7e
evaluation-who-answered = من أجاب
# of: bc32060f
evaluation-test = الاختبار
# of: 067086d4
evaluation-sheets = أوراق فيها إجابات
# of: c153fcbf
evaluation-invited = المدعوّون
# of: ea161112
evaluation-rate = نسبة الإجابة
# of: ab1299fd
evaluation-few = { $time }: أقل من { $few } أوراق. لا يُقال عنها شيء، لأن الجميع سيعرفون لمن هي.
# of: a54b0344
evaluation-left-out = { $time }: { $count ->
        [zero] { $count } ورقة ليست في أي رقم.
        [one] ورقة واحدة ({ $count }) ليست في أي رقم.
        [two] ورقتان ({ $count }) ليستا في أي رقم.
        [few] { $count } أوراق ليست في أي رقم.
        [many] { $count } ورقة ليست في أي رقم.
       *[other] { $count } ورقة ليست في أي رقم.
    } لا تطابق أي ورقة أخرى، وإذا كان أصحابها أقل من { $few } أمكن أن يُعرفوا بمقارنة الأرقام.
# of: d43c6b9e
evaluation-invited-unknown = حيث لا يُعرف كم شخصًا دُعي لا يُعرف أيضًا هل من أجابوا مثل الآخرين.
# of: c77a942e
evaluation-knowledge = المعرفة بحسب الهدف
# of: a2d0dcaf
evaluation-objective = الهدف
# of: fd3f2c02
evaluation-all-questions = جميع الأسئلة
# of: 566e6b91
evaluation-questions-count = { $count ->
        [zero] { $count } سؤال
        [one] سؤال واحد ({ $count })
        [two] سؤالان ({ $count })
        [few] { $count } أسئلة
        [many] { $count } سؤالًا
       *[other] { $count } سؤال
    }
# of: b4ef52fb
evaluation-bars = أعمدة: نسبة الإجابات الصحيحة بحسب الهدف، بالمئة، عمود لكل اختبار، مع خط يبيّن أين تقع على الأرجح. الجدول الذي يلي فيه جميع الأرقام.
# of: 461ab17c
evaluation-reading = كيف يُقرأ هذا: نسبة الإجابات الصحيحة، وبين القوسين أين تقع على الأرجح لأشخاص مثل هؤلاء (فترة 95 %). السؤال المتروك فارغًا لا يُحسب صحيحًا.
# of: 8bff6bc0
evaluation-counts-only = حيث أجاب أقل من { $least } من الأشخاص توجد أعداد فقط، كما في «7 من 12 إجابة صحيحة». هذا العدد القليل لا يقول إلا القليل عن غيرهم.
# of: d5d62349
evaluation-not-compared = ليست في الأرقام بحسب الهدف، لأن هذه الأسئلة لم تكن في جميع الاختبارات:
# of: 8fa0f291
evaluation-not-entered = ليست في أي رقم، لأن ملف إجابات ليس فيه عمود لهذه الأسئلة:
# of: 77d0c308
evaluation-nothing-common = لم يكن أي سؤال في جميع هذه الاختبارات، فلا يمكن مقارنة المعرفة.
# of: be3b7de3
evaluation-again = ما يجب تعليمه من جديد
# of: f8228e26
evaluation-again-nothing = لا هدف تقل إجاباته الصحيحة عن { $mark } %. { $time }.
# of: 74dc6675
evaluation-again-how = الأهداف التي تقل إجاباتها الصحيحة عن { $mark } %، والأقل معرفة أولًا. { $time }. هذا الحد اختيار، وليس قانونًا من قوانين الطبيعة.
# of: 43b13330
evaluation-again-sure = { $share }. أقل من { $mark } % بوضوح.
# of: 95e1a1a7
evaluation-again-open = { $share }. أقل من { $mark } % هنا؛ وقد تكون أعلى لأشخاص مثل هؤلاء.
# of: 3b3097f4
evaluation-again-few = { $share } إجابات صحيحة. الأشخاص أقل من أن يُقال أكثر.
# of: 71e988c0
evaluation-drawn-to = اختاروا «{ $choice }»: { $count }
# of: 9d8c21a9
evaluation-changes = ما الذي تغيّر
# of: 625d05bb
evaluation-change-reading = التغيّر بالنقاط المئوية، وبين القوسين أين يقع على الأرجح (فترة 95 %). إذا كان فيها 0 فربما لم يكن هناك أي تغيّر.
# of: 7c9673ec
evaluation-people = { $between }: يُقارَن { $count } من الأشخاص بأنفسهم، بكلمات السر. لو لم يتعلم أحد ولم ينسَ شيئًا لغيّرت المصادفة وحدها عدد الإجابات الصحيحة بهذا القدر على الأقل باحتمال p { $p } (اختبار التباديل الدقيق).
# of: b8f3b364
evaluation-groups = { $between }: تُقارَن جميع أوراق اختبار بجميع أوراق الآخر، لأن ما يمكن ربطه بكلمات السر قليل جدًا. ربما أجاب غيرهم؛ ولا يُعرف كيف تغيّر كل شخص. لا يُجرى اختبار دلالة.
# of: 74ed117a
evaluation-too-few = { $between }: أقل من { $least } من الأشخاص في أحد الطرفين. لا يُحسب تغيّر ولا يُجرى اختبار.
# of: 3a5b7362
evaluation-questions = الأسئلة
# of: 104dfab0
evaluation-question = السؤال
# of: 65e7fdf7
evaluation-difficulty = كم كانت الأسئلة صعبة: نسبة من أصابوا في كل سؤال. كلما زادت كان أسهل.
# of: 6a98ad58
evaluation-empty = تركوه فارغًا: { $count }
# of: 0bc10540
evaluation-discrimination = كم يميّز كل سؤال من يعرف أكثر ممن يعرف أقل: ارتباطه بعدد الإجابات الصحيحة في الأسئلة الأخرى (ارتباط البند بالمجموع بعد التصحيح)، وفترة 95 %. حول 0 لا يميّز أحدًا؛ ودون 0 أخطأ فيه من يعرف أكثر: راجع صياغته ومفتاحه. أن يكون كل شيء تقريبًا صحيحًا بعد الدورة نجاح، وعندها لا يبقى ما يُميَّز.
# of: f5748615
evaluation-all-alike = الجميع سواء
# of: 5195822d
evaluation-moves = من تعلّم ومن نسي، سؤالًا بعد سؤال. { $compared }. العمود الأخير احتمال اختلال كهذا على الأقل بالمصادفة وحدها (اختبار مكنيمار الدقيق، مع تصحيح هولم لعدد الأسئلة).
# of: 87eea5f0
evaluation-gained = خطأ ثم صواب
# of: 73ad5594
evaluation-lost = صواب ثم خطأ
# of: 871542fc
evaluation-p = p
# of: cc811b44
evaluation-limits = ما لا تبيّنه هذه الأرقام
# of: 304c6898
evaluation-limit-cause = أن الدورة هي السبب. لا توجد مجموعة دونها، ومن رأى سؤالًا مرة يجيب عنه في المرة الثانية على نحو أفضل.
# of: a3741401
evaluation-limit-answered = ما يعرفه من لم يجيبوا. كلما انخفضت نسبة الإجابة قلّ ما يُعرف عنهم.
# of: 9277331f
evaluation-limit-work = ما يفعله الناس في العمل. اختيار إجابة صحيحة ليس بعدُ حسن لقاء مع إنسان.
# of: 4555f12c
evaluation-limit-many = أي تغيّر بعينه مؤكد. من كل عشرين فترة كهذه تخطئ واحدة تقريبًا، وفي هذا التقرير كثير منها.
