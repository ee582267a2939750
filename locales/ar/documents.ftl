### translation: draft
### الكلمات حول المحتوى في كل ما يُطبع.

# Whole documents

# of: d81fce03
checked-on = تم التحقق من المعلومات في { $date }
# of: 0610cdaf
mark-draft = ترجمة أولية: لم يراجعها بعد شخص ذكر اسمه
# of: 9adff397
mark-incomplete = بعض النصوص لم تُترجم بعد
# of: 31ee472e
mark-unverified = غير مؤكد
# of: bbd76e81
not-verified = غير مؤكد
# of: 31ee472e
not-verified-heading = غير مؤكد
# of: 5ffd457d
not-verified-note = تحقق من الأمر قبل أن تعتمد عليه.
# of: b00c821b
page-of = صفحة { $page } من { $pages }
# of: 1746410e
contents = المحتويات
# of: a3b218b4
sources = المصادر
# of: 87af1911
sources-note = الأرقام بين أقواس مربعة في النص تشير إلى هذه القائمة.
# of: bddc0542
facts = حقائق
# of: efa7dcfb
case = حالة
# of: 6578adde
for-audience = لمن: { $audience }
# of: 65a72ecd
also-seen-when = يظهر هذا أيضًا عندما:
# of: 17eff3c2
quoted = «{ $text }»
# of: d9e0d671
list-comma = { "، " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } د
       *[other]
            { $minutes ->
                [0] { $hours } س
               *[other] { $hours } س { $minutes } د
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = دليل المدرّب
# of: e7674970
output-handout = ورقة للمشاركين
# of: 88cb485e
output-test = اختبار المعرفة
# of: 103bc6d4
output-checklist = قائمة مراجعة
# of: 3589b58c
output-question-list = قائمة أسئلة
# of: b598f9e1
output-leaflet = منشور
# of: 1892434e
output-beside = منشور بلغتين
# of: 47e838b0
output-directory = أين تجد المساعدة
# of: e3e20df7
output-result = النتيجة

# Facilitator guide

# of: b5f3b50c
guide-safety = السلامة أولًا
# of: b8a83c23
guide-say-this = قل في البداية:
# of: 4685be29
guide-distress = إذا شعر أحد بالضيق:
# of: 74a8d716
guide-overview = نظرة عامة
# of: 443b33af
guide-for = لمن:
# of: 52de56f8
guide-length = المدة:
# of: 9fbc6b8f
guide-group = المجموعة:
# of: 7dcf7ac7
guide-prerequisites = يُؤخذ قبلها:
# of: eb8d6307
guide-objectives = بعد الدورة يستطيع المشاركون
# of: a594556d
guide-running-order = سير البرنامج
# of: 0f26d0b4
guide-start = البداية
# of: 2bc9382b
guide-activity = النشاط
# of: eb38c978
guide-method = الطريقة
# of: a6317184
guide-minutes = دقائق
# of: d1fe8d02
guide-say-first = قل أولًا:
# of: ea76306a
guide-materials = أحضر معك
# of: b3bba05b
guide-trainer = للمدرّب
# of: a5573994
guide-participant = في ورقة المشاركين
# of: e1c37747
guide-listen-for = انتبه إلى:
# of: ec8bfccb
guide-test-key = اختبار المعرفة: الإجابات الصحيحة

# Handout and test

# of: 2366ec7b
handout-before = قبل أن تقرأ
# of: c1e791f2
handout-objectives = بعد الدورة تستطيع
# of: 7d310f13
test-sheet = الاختبار: { $time }
# of: c19c8f00
test-how = اختر إجابة واحدة لكل سؤال. يبيّن الاختبار ما علّمته الدورة، ولا يقيّمك أنت.
# of: 23b15dcb
test-code-word = كلمة السر:
# of: be21677d
test-code-word-how = اختر كلمة لا يعرفها غيرك، واستعمل الكلمة نفسها كل مرة. لا تكتب اسمك.
# of: 2ab53811
test-pre = قبل الدورة
# of: a688f9be
test-post = بعد الدورة
# of: c4b37538
test-follow-up = بعد بضعة أشهر

# Checklist

# of: 30ab02e5
checklist-never = هذه ليست علامات أبدًا
# of: 4657cdc6
checklist-never-note = لا شيء من هذا يدل على الاتجار بالبشر، لا وحده ولا مع غيره.
# of: a6c29e41
checklist-reading = كيف تُقرأ القائمة
# of: 50f8a45b
checklist-strengths = العلامة القوية تحتاج إلى القليل بجانبها، لكنها وحدها لا تكفي أبدًا. العلامة المتوسطة تُحسب مع غيرها. العلامة الضعيفة تدعم غيرها فقط، مهما كثرت.
# of: b24c9e60
checklist-ask = يمكنك أن تسأل:
# of: 9354b217
checklist-meaning = ما لا يقوله هذا
# of: de35465b
no-verdict = هذا ليس حكمًا على أحد. لا يدل أي عدد من العلامات على أن الشخص ضحية، وغيابها لا يدل على أن كل شيء بخير. تحدث مع الشخص، وإذا لم تكن متأكدًا فاسأل خدمة متخصصة؛ يمكنك ذلك دون ذكر اسم.
# of: 6aef93f7
strength-strong = قوية
# of: 4a015b7e
strength-medium = متوسطة
# of: 2277b7c9
strength-weak = ضعيفة
# of: 1855967b
element-act = الفعل
# of: e95d6d8e
element-means = الوسيلة
# of: ceff46b2
element-purpose = الغرض

# Question list

# of: fc534ab8
list-notice = اقرأ هذا أولًا
# of: 589e4003
list-paper = لا تكتب أسماء ولا إجابات على هذه الورقة، فقد يجدها آخرون.
# of: 1cbcd926
list-prepare = قبل أن تقابل أي شخص
# of: 1c429571
list-gates = قبل السؤال الأول
# of: c6f43cfc
list-gates-note = تابع فقط عندما تستطيع أن تجيب «نعم» عن كل من هذه.
# of: 22871b5f
list-otherwise = إن لم يكن: { $ending }
# of: 3a5b7362
list-questions = الأسئلة
# of: 5cca24fa
list-questions-note = يمكن للشخص أن يترك أي سؤال دون إجابة وأن يتوقف في أي وقت. «لا أعرف» و«أفضّل ألا أقول» إجابتان جيدتان؛ ولا تُحسبان نعم ولا لا.
# of: ec59d6c9
list-questions-note-alone = يمكنك أن تترك أي سؤال دون إجابة وأن تتوقف في أي وقت. «لا أعرف» و«أفضّل ألا أقول» إجابتان جيدتان؛ ولا تُحسبان نعم ولا لا.
# of: b2f82df5
list-only-if = اسأل فقط إذا { $condition }.
# of: 94c7c323
list-children-true = أيضًا إذا كان عمر الشخص أقل من 18 سنة أو ربما كان كذلك.
# of: ff88d513
list-children-only = فقط إذا كان عمر الشخص أقل من 18 سنة أو ربما كان كذلك.
# of: 9dde3cef
list-sensitive = قد تصعب الإجابة عن هذا: اسأل فقط إذا وُجدت الثقة، وترك السؤال أفضل من الضغط.
# of: f70079df
list-one = واحد من هذه:
# of: 3bb3b727
list-several = واحد أو أكثر من هذه:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = من { $from } إلى { $to } { $unit }
# of: 90ef501a
list-note = فكرة. لا تُكتب.
# of: 6377105d
list-scoring = ما تدل عليه الإجابات معًا
# of: 4020466a
scoring-not-validated = لم تُجرَّب طريقة الحساب هذه مع أشخاص مثل الذين تُستعمل معهم.
# of: 314bbdcc
list-endings = كيف قد تنتهي المحادثة
# of: e00e1495
list-endings-alone = كيف قد ينتهي هذا
# of: 7c0a21b5
list-from-gate = عندما لا يتحقق أحد الشروط قبل السؤال الأول.
# of: 8d05a42b
list-ending-if = إذا { $condition }.
# of: deb43df5
list-ending-else = في كل الحالات الأخرى.
# of: 79c78508
list-turn-to = ← أين تجد المساعدة: { $services }

# The key to a form

# of: b12c7bac
key-title = المفتاح: { $title }
# of: cf78bb03
key-apart = للمختص فقط. احفظ هذه الورقة بعيدًا عن الاستمارة المعبأة ولا تتركها أبدًا مع الشخص: فهي تبيّن كيف تُحسب الإجابات.
# of: 8527f4bd
key-form = بعد المحادثة أتلف الاستمارة كما تتلف مؤسستك الأوراق السرية، إلا إذا أراد الشخص غير ذلك. ليس عليها اسم؛ فلا تضف اسمًا.
# of: 1ebaff5b
key-before = قبل أن تسلّم الاستمارة
# of: a5b5e0d2
key-before-note = اسأل هذه الأسئلة بصوت مسموع. سلّم الاستمارة فقط عندما تستطيع أن تجيب «نعم» عن كل منها.
# of: 5941669b
key-answers = كيف تُحسب الإجابات
# of: 028d5e0d
key-counts = «{ $answer }» تُحسب علامة: { $sign }
# of: 409902a9
key-counts-group = { $group }، { $strength }
# of: 35d78542
key-weight = الوزن { $weight }
# of: d7c9849c
key-nothing = لا تُحسب شيئًا.
# of: c852d0c7
key-fact = لا تُحسب أبدًا: { $fact }
# of: d7d2ed43
key-unsure = «لا أعرف» و«أفضّل ألا أقول» وما تُرك لا تُحسب نعم ولا لا.
# of: 8cadb7a5
key-rule = كيف يُجمع ذلك
# of: 7cff46eb
key-rule-dimensions = اجمع العلامات في كل مجموعة. تكون المجموعة إيجابية في أي من هذه الحالات، ومجموعة إيجابية واحدة تستحق نظرة أقرب.
# of: 56eff15b
key-rule-elements = اجمع العلامات في كل مجموعة. تكون المجموعة إيجابية في أي من هذه الحالات. يستحق الأمر نظرة أقرب عندما تدل مجموعة إيجابية على كل من الفعل والوسيلة والغرض؛ ولمن هم دون 18 سنة لا حاجة إلى الوسيلة.
# of: 611bbf20
key-rule-group = تكون المجموعة إيجابية إذا كان فيها { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [zero] { $count } علامة مختلفة أو أكثر تستحق نظرة أقرب.
        [one] علامة واحدة تستحق نظرة أقرب.
        [two] علامتان مختلفتان أو أكثر تستحق نظرة أقرب.
        [few] { $count } علامات مختلفة أو أكثر تستحق نظرة أقرب.
        [many] { $count } علامة مختلفة أو أكثر تستحق نظرة أقرب.
       *[other] { $count } علامة مختلفة أو أكثر تستحق نظرة أقرب.
    }
# of: 823cc3ae
key-rule-sum = اجمع الأوزان. المجموع { $sum } أو أكثر يستحق نظرة أقرب.
# of: 06c74753
key-rule-yes-or-maybe =
    يستحق الأمر نظرة أقرب إذا كان عدد العلامات { $yes } أو أكثر، أو كان عدد الأسئلة التي
    أُجيب عنها بـ«لا أعرف» { $maybe } أو أكثر.
# of: 379a96ec
key-strong = علامات قوية: { $count }
# of: 90782116
key-medium = علامات متوسطة: { $count }
# of: b828d8d4
key-weak = علامات ضعيفة: { $count }
# of: cd0fe30e
key-any-other = علامات أخرى بأي قوة: { $count }
# of: be21a012
key-band =
    { $to ->
        [open] { $from } أو أكثر: { $title }
       *[other] من { $from } إلى { $to }: { $title }
    }
# of: b035a4cf
gate-device = لا أحد يستطيع النظر في الأجهزة
# of: f83ac99c
gate-safety = الوضع آمن الآن
# of: c9df7860
gate-privacy = لا أحد يستطيع التنصّت
# of: f60df401
gate-interpreter = مترجم شفوي مستقل
# of: aa89629f
gate-consent = الشخص موافق
# of: 5035389c
gate-age = شخص بالغ
# of: f3da9ce1
answer-on-scale = { $value } من { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }و{ " " }
# of: 25a8cc96
condition-or = { " " }أو{ " " }
# of: 6ecdda8f
condition-not = لم يصح أن { $condition }
# of: 6f3e2632
condition-answer = كانت الإجابة عن السؤال { $number } هي { $answers }
# of: 6e957ad3
condition-gate = كانت الإجابة عن «{ $gate }» قبل الأسئلة هي { $answers }
# of: d0d3fde3
condition-from = كانت الإجابة عن السؤال { $number } هي { $least } أو أكثر
# of: 88211f3a
condition-to = كانت الإجابة عن السؤال { $number } هي { $most } أو أقل
# of: 0de563db
condition-between = كانت الإجابة عن السؤال { $number } من { $least } إلى { $most }
# of: 7e98fae8
condition-element = ظهر العنصر «{ $element }»
# of: 510e36b9
condition-dimension = كانت العلامات في المجموعة «{ $dimension }» كافية
# of: 8edfb1f2
condition-count =
    { $count ->
        [zero] ظهرت { $count } علامة على الأقل
        [one] ظهرت علامة واحدة على الأقل
        [two] ظهرت علامتان على الأقل
        [few] ظهرت { $count } علامات على الأقل
        [many] ظهرت { $count } علامة على الأقل
       *[other] ظهرت { $count } علامة على الأقل
    }
# of: e6a53a46
condition-band = كان المجموع ضمن «{ $band }»
# of: 066c2da8
condition-look-closer = كانت الإجابات في مجملها تدعو إلى نظرة أقرب
# of: ea81d845
condition-not-look-closer = كانت الإجابات في مجملها لا تدعو إلى نظرة أقرب

# Leaflet and services

# of: a7939e90
leaflet-about = من أين هذه المعلومات
# of: e34765d3
leaflet-checked-note = الأرقام والمواعيد تتغير: إذا لم يرد رقم فجرّب غيره.
# of: 501edf06
leave-page = اترك هذه الصفحة
# of: 18eeda6c
leave-page-note = الزر في الأعلى يغلق هذه الصفحة فورًا، و«رجوع» لا يعيدك إليها. قد يظهر في سجل هاتفك أن الصفحة كانت مفتوحة. إذا كان ذلك خطرًا فاحذف الملف والسجل.
# of: 262d3057
choose-language = اللغة
# of: 38b1780a
directory-note = خدمات تساعد، وكيف تصل إليها. الأرقام والمواعيد تتغير: إذا لم يرد رقم فجرّب غيره.
# of: 6a9c46a4
service-free = مجاني
# of: 01a3a992
service-anonymous = لا حاجة إلى ذكر الاسم
# of: 7a3ed653
hours-from-to = { $days }، من { $from } إلى { $to }
# of: 9d51787d
hours-always = { $days }، 24 ساعة
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = كل يوم
# of: db7902b3
days-from-to = { $from } – { $to }
# of: e3786b73
day-mon = الاثنين
# of: aa145f5e
day-tue = الثلاثاء
# of: d7826ab9
day-wed = الأربعاء
# of: 77471b19
day-thu = الخميس
# of: ef5c761d
day-fri = الجمعة
# of: 6074788b
day-sat = السبت
# of: 7773f0e8
day-sun = الأحد
# of: 26128aaa
area-finland = كل فنلندا
# of: e2cb8a5d
need-emergency = حالة طوارئ
# of: 51519b36
need-trafficking-victims = ضحايا الاتجار بالبشر
# of: 3faf7437
need-professionals = مشورة للمختصين
# of: 8b5f1715
need-crime-victims = ضحايا الجرائم
# of: e1ebe7b3
need-violence = العنف
# of: 480a1835
need-shelter = مأوى
# of: 895933e7
need-sexual-violence = العنف الجنسي
# of: 62256d7f
need-sex-workers = من يعملون في الجنس
# of: 8f7abca6
need-migrants = المهاجرون
# of: ed82faeb
need-legal-advice = مشورة قانونية
# of: ac91eaee
need-workers = الحقوق في العمل
# of: 84572653
need-compensation = تعويض
# of: f22546b0
need-police-report = بلاغ إلى الشرطة

# Result of a screening

# of: 1c190cbc
result-next-steps = الخطوات التالية
# of: 47e838b0
result-services = أين تجد المساعدة
# of: 035255a6
result-duty = ما يلزمك القانون بفعله
# of: 29e88c38
result-consult = من يمكنك أن تسأله دون ذكر اسم
# of: b5b01c8e
result-services-other = أماكن أخرى تجد فيها المساعدة
# of: f7f1063e
result-elements = ما تقوله الإجابات
# of: fdb2f54e
result-elements-note = للاتجار بشخص بالغ ثلاثة عناصر: فعل ووسيلة وغرض الاستغلال. «غير معروف» إجابة أيضًا.
# of: a445412f
result-elements-note-child = لمن هم دون 18 سنة لا أهمية للوسيلة: يكفي فعل وغرض الاستغلال. لا تُحسب الوسيلة إلا إذا كان الغرض الحمل لمصلحة الغير ولم يكن الطفل نفسه الأم الحامل.
# of: 4728b4a6
result-element = العنصر
# of: 6f0f7e0c
result-dimension = مجموعة العلامات
# of: e3e20df7
result-state = النتيجة
# of: d5d584d4
result-range = لو أُجيب عن الأسئلة المفتوحة
# of: 434c8f52
result-from-to = من «{ $best }» إلى «{ $worst }»
# of: 497141d7
result-together = معًا
# of: 1ca3c3bb
result-combination = ما ظهر يوافق التركيبة «{ $title }». هذا اسم لمجموعات من العلامات، لا لشخص.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] ما ظهر لا يوافق أي تركيبة لها اسم، ولم يظهر أي عنصر.
       *[other] ما ظهر لا يوافق أي تركيبة لها اسم. العناصر الموجودة: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = لو أُجيب عن الأسئلة المفتوحة فقد توافق هذه أيضًا:
# of: e747f9eb
result-count = العلامات المحسوبة: { $best }.
# of: 9d5a7abe
result-count-range = العلامات المحسوبة: { $best }، و{ $worst } على الأكثر لو كان ما تُرك مفتوحًا علامة.
# of: 8c8ae4cd
result-sum = المجموع: { $best }.
# of: e62e42e3
result-sum-range = المجموع: { $best }، و{ $worst } على الأكثر لو حُسب ما تُرك مفتوحًا.
# of: ee975b97
result-band = هذا ضمن «{ $band }».
# of: 63e17015
result-band-range = هذا بين «{ $best }» و«{ $worst }»، حسب ما تُرك مفتوحًا.
# of: dde22e1c
result-look-closer = بحسب قاعدة هذا الاستبيان، الإجابات سبب لنظرة أقرب، مع الشخص نفسه.
# of: 27f41d69
result-no-look-closer = بحسب قاعدة هذا الاستبيان، الإجابات ليست سببًا لنظرة أقرب. وهذا لا يستبعد شيئًا.
# of: 3724b686
result-may-look-closer = بحسب قاعدة هذا الاستبيان، ما هو معروف ليس سببًا لنظرة أقرب بعد. وقد يغيّر ذلك ما تُرك مفتوحًا.
# of: 104dfab0
result-question = السؤال
# of: 0e3e2b09
result-answer = الإجابة
# of: ebd5a960
result-weight = يضيف
# of: d5c433d3
result-signs = إجابات تُحسب علامات
# of: fa4f3849
result-because = لأن السؤال «{ $question }» أُجيب عنه «{ $answer }».
# of: ec8ef884
result-unanswered = تُرك مفتوحًا
# of: 91515472
result-unanswered-note = لا تُحسب هذه نعم ولا لا. قد تتضح لاحقًا، وقد لا تحتاج إلى ذلك.
# of: cced49f2
result-accuracy = كم مرة تكون نتيجة كهذه صحيحة
# of: 4c3eb994
accuracy-study = { $on } (عدد الأشخاص: { $sample }؛ وُجد الاتجار بالبشر لدى: { $positives }).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] من كل 100 شخص بهذه النتيجة، وُجد الاتجار بالبشر لدى أقل من واحد.
       *[other] من كل 100 شخص بهذه النتيجة، وُجد الاتجار بالبشر لدى نحو { $concerned }، ولم يوجد لدى نحو { $others }.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] من كل 100 شخص بهذه النتيجة، وُجد الاتجار بالبشر مع ذلك لدى أقل من واحد.
       *[other] من كل 100 شخص بهذه النتيجة، وُجد الاتجار بالبشر مع ذلك لدى نحو { $concerned }.
    }
# of: 8e807630
accuracy-prevalence-study = هذا صحيح حيث يخص الأمر { $concerned } من كل 1000 شخص، كما في الدراسة. وحيث يكون العدد أقل تكثر الإنذارات الخاطئة.
# of: 5e066e5e
accuracy-prevalence-stated = حُسب هذا لأشخاص يخص الأمر { $concerned } من كل 1000 منهم.
# of: 395a1a2f
accuracy-elsewhere = هذه الأرقام من أشخاص آخرين وأماكن أخرى. ولا يُعرف كم مرة تكون النتيجة صحيحة مع الأشخاص الذين تقابلهم.
# of: 33a21b26
accuracy-open = تُركت أسئلة مفتوحة، فلا يناسب هذه النتيجة أي رقم.
# of: 6e929003
accuracy-unknown = هذا غير معروف: لا توجد أرقام منشورة لهذه الطريقة في السؤال. توقّع إنذارات خاطئة وعلامات تبقى خفية.
# of: f5976f41
scoring-validated-on = جُرّب مع: { $on }.
# of: 520396c5
state-seen = ظهر
# of: 3ebedf74
state-signs = { $count ->
        [0] علامة واحدة على الأقل
        [zero] { $count } علامة
        [one] علامة واحدة
        [two] علامتان
        [few] { $count } علامات
        [many] { $count } علامة
       *[other] { $count } علامة
    }
# of: 24472276
state-not-seen = لم يظهر
# of: d383856d
state-not-known = غير معروف
# of: b89169dd
state-not-asked = لم يُسأل
# of: 6be7924f
state-not-needed = غير لازم

# Words of content

# of: 9c8e0f0f
method-lecture = عرض قصير
# of: a3f8b8f0
method-discussion = نقاش
# of: c3952532
method-exercise = تمرين
# of: 327c77d4
method-case = دراسة حالة
# of: d79c0ed5
method-reflection = تأمل
# of: 3b9c6508
method-test = اختبار
# of: b0ae971a
method-break = استراحة
# of: 029b424e
audience-health = الرعاية الصحية
# of: 07d43016
audience-social = الخدمات الاجتماعية
# of: efe55326
audience-police = الشرطة
# of: 4163630d
audience-border = حرس الحدود
# of: ba29e869
audience-reception = مراكز الاستقبال
# of: 5edb37ab
audience-outreach = العمل الميداني
# of: ec5b91a1
audience-hotline = خطوط المساعدة
# of: af9cbec0
audience-volunteers = المتطوعون
# of: 96efd564
audience-trainers = المدرّبون
# of: 3f5d27ab
audience-reader = القارئ

# Languages

# of: 16276ff9
language-am = الأمهرية
# of: b409ea76
language-ar = العربية
# of: b9fc7495
language-az = الأذربيجانية
# of: 7324e788
language-bg = البلغارية
# of: 5a80621c
language-bn = البنغالية
# of: ecb2c5b1
language-bs = البوسنية
# of: 4f6464b4
language-ckb = الكردية السورانية
# of: d72599ff
language-cs = التشيكية
# of: 52b257bf
language-da = الدنماركية
# of: a691fd42
language-de = الألمانية
# of: 028e8614
language-el = اليونانية
# of: f696aa85
language-en = الإنجليزية
# of: 68cdd923
language-es = الإسبانية
# of: cddf5efd
language-et = الإستونية
# of: 6528bea1
language-fa = الفارسية
# of: 3111a1f8
language-fa-AF = الدرية
# of: ab9e2a86
language-fi = الفنلندية
# of: 79e37b44
language-fr = الفرنسية
# of: db8c845c
language-he = العبرية
# of: 6dbbfd0f
language-hi = الهندية
# of: a7596f80
language-hr = الكرواتية
# of: aa6d3cfd
language-hu = المجرية
# of: 3c23ada0
language-it = الإيطالية
# of: 26a33d57
language-ja = اليابانية
# of: 8f2de261
language-ka = الجورجية
# of: 2e440951
language-km = الخميرية
# of: 13def2ed
language-kmr = الكردية الكرمانجية
# of: 74cca74d
language-ko = الكورية
# of: b6e9f16e
language-lo = اللاوية
# of: e13b08f0
language-lt = الليتوانية
# of: c9a318c2
language-lv = اللاتفية
# of: 6f0591e9
language-mn = المنغولية
# of: 7f341bbe
language-my = البورمية
# of: 92be45d4
language-nb = النرويجية
# of: d26a25b6
language-ne = النيبالية
# of: ae6eebed
language-nl = الهولندية
# of: f86f2576
language-pl = البولندية
# of: 5b01fa10
language-ps = البشتو
# of: eb0ff06c
language-pt = البرتغالية
# of: e3291eb0
language-ro = الرومانية
# of: 4b050ad5
language-ru = الروسية
# of: f629b4de
language-se = السامية الشمالية
# of: 2d199ca2
language-si = السنهالية
# of: 8bbbf080
language-sk = السلوفاكية
# of: e7dc3127
language-so = الصومالية
# of: 0819bd23
language-sq = الألبانية
# of: eb0be147
language-sr = الصربية
# of: 399ee226
language-sv = السويدية
# of: 449a2686
language-sw = السواحيلية
# of: 19c77d25
language-ta = التاميلية
# of: d1dc10ab
language-th = التايلاندية
# of: af30e449
language-ti = التغرينية
# of: d0ca0ba7
language-tl = الفلبينية
# of: 73ef6e33
language-tr = التركية
# of: a3713b11
language-uk = الأوكرانية
# of: c73eecd4
language-ur = الأردية
# of: 896dafa5
language-uz = الأوزبكية
# of: 9cbe2c21
language-vi = الفيتنامية
# of: bf635778
language-zh = الصينية
# of: b39b0bd2
language-zh-Hans = الصينية (المبسطة)
# of: 00f7b12f
language-zh-Hant = الصينية (التقليدية)
