### translation: draft
### سجلات المحادثات: مشفّرة، وفقط إذا طلبها أحد.

## Help

# of: e0670ba0
help-records = للعمل مع سجلات المحادثات المشفّرة: يعرض ويحذف ويعدّ ويطلب المشورة
    .examples =
        لا يُصنع سجل إلا عند الطلب: `lyhty screen --save FILE`. فيه الإجابات ومجموعها والشهر
        واليوم الذي يجب حذفه قبله. وليس فيه اسم ولا مكان ولا يوم.

        أمثلة:
          lyhty records show conversation.age
          lyhty records forget --expired records
          lyhty records summary records --out summary.pdf
          lyhty records consult conversation.age --to age1… --out request.age
          lyhty records new-key our-key.age
# of: 8d3e9407
help-records-show = يفتح السجلات وطلبات المشورة ويعرضها
    .examples =
        أمثلة:
          lyhty records show conversation.age
          lyhty records show request.age --key our-key.age
          lyhty records show conversation.age --format json
# of: 59e9b062
help-records-forget = يحذف السجلات بعد أن يسأل
    .examples =
        أمثلة:
          lyhty records forget conversation.age
          lyhty records forget --expired records     التي مضى يوم حذفها

        السجل المحذوف لا يُفتح باسمه بعد ذلك. قد تبقى بياناته المشفّرة على القرص وفي نسخ ونسخ احتياطية:
        في الأقراص الوميضية لا تصل إليها الكتابة من فوقها، فلا تُجرَّب. ما يحميها عندئذ هو عبارة المرور
        أو المفتاح. احذف مفتاحًا فلا يُفتح شيء مما شُفّر له.
# of: 4cc9a0ad
help-records-summary = يعدّ عبر سجلات كثيرة، بحيث لا تدل الأرقام على أحد
    .examples =
        أمثلة:
          lyhty records summary records
          lyhty records summary records --key our-key.age --out summary.html
          lyhty records summary records --k 20 --out summary.csv

        الأرقام من 1 إلى ما دون k لا تُطبع، ولا أي شيء يمكن أن تُحسب منه. لا تنشر ملخصات
        لسجلات تكاد تكون نفسها: فالفروق بينها تقول أكثر.
# of: aefcc44e
help-records-htcds = يكتب سطرًا لكل سجل بكلمات Human Trafficking Case Data Standard، بصيغة CSV
    .examples =
        مثال:
          lyhty records htcds records --out cases.csv

        يملأ حقول المعيار السبعة عشر عن طرق التحكم، بقدر ما تقول الإجابات: TRUE إذا ظهرت
        علامة للطريقة، وFALSE إذا سُئل عن جميع علاماتها ولم تظهر أي منها، وإلا فلا شيء.
        السطر الواحد محادثة واحدة: ملف كهذا ليس للنشر.
# of: 5ab579df
help-records-consult = يصنع من سجل طلب مشورة دون أسماء، مشفّرًا لمختص
    .examples =
        أمثلة:
          lyhty records consult conversation.age --show
          lyhty records consult conversation.age --to age1… --out request.age

        يُعرض الطلب قبل تشفيره. ما يمكن أن يُسأل (--ask): how-to-go-on، understanding،
        safety، services، rights، meeting. ما قد اتُّفق عليه مع الشخص (--agreed):
        consultation، meet-again، contact، no-contact، nothing.
# of: a05691f2
help-records-new-key = يصنع مفتاحًا تفتح به ما يشفّره غيرك لك
    .examples =
        مثال:
          lyhty records new-key our-key.age

        يطبع المستلم، `age1…`. أعطه لمن سيشفّر لك؛ فهو لا يفتح شيئًا. احتفظ بملف المفتاح وبعبارة
        مروره: دونهما لا يستطيع أحد فتح ما شُفّر. قارن المستلم بطريق آخر، كالهاتف، قبل أن
        تعتمد عليه.
# of: b76fe3c9
help-records-recipient = يعرض مستلم مفتاح من جديد
    .examples =
        مثال:
          lyhty records recipient our-key.age

# of: c6938d1e
arg-save = يحفظ سجلًا مشفّرًا في هذا الملف، من أول إجابة. وإلا فلا يُحفظ شيء
# of: 34982023
arg-resume = يتابع المحادثة التي في هذا السجل
# of: 337918a2
arg-consult = يسأل مختصًا في النهاية: يشفّر في هذا الملف طلبًا لا يسمّي أحدًا، لمن يسمّيهم --to. لا يُحفظ سجل
# of: 08b7d2bd
arg-to = من يستطيع فتحه: age1…، أو ملف فيه واحد في كل سطر. يمكن ذكره أكثر من مرة. ودونه تُطلب عبارة مرور
# of: fbaa5bf2
arg-keep-days = بعد كم يوم يُحذف السجل؛ ويُؤخذ آخر ذلك الشهر. الافتراضي: 90
# of: 6e49716d
arg-key = مفتاحك، الذي صنعه `lyhty records new-key`
# of: 36fce2ca
arg-passphrase-file = يأخذ عبارة المرور من السطر الأول في هذا الملف، حيث لا طرفية للسؤال
# of: da56b2a8
arg-force = يكتب فوق ملف موجود من قبل
# of: 0cd682eb
arg-screen-force = يكتب فوق ملف موجود من قبل؛ ومع --resume يتابع وإن تغيّرت الأسئلة
# of: 38503b96
arg-yes = لا يسأل
# of: fa1c82b3
arg-records-show-files = أي الملفات
# of: 6cdfc185
arg-records-show-format = table أو json. الافتراضي: table
# of: fa1c82b3
arg-records-forget-files = أي الملفات
# of: e1c6cd5a
arg-expired = كل ما في هذا المجلد مما مضى يوم حذفه
# of: 321dd515
arg-records-summary-paths = ملفات أو مجلدات
# of: 321dd515
arg-records-htcds-paths = ملفات أو مجلدات
# of: 967d42fe
arg-k = أصغر رقم يُطبع. الافتراضي: 11
# of: 52a7a29f
arg-records-summary-lang = لغة الملخص. الافتراضي: اللغة التي يتكلم بها البرنامج
# of: 873fd1f7
arg-records-summary-out = يكتب في هذا الملف (.csv أو .pdf أو .html أو .md أو .txt). الافتراضي: جدول على الشاشة
# of: 614fbe4f
arg-records-htcds-out = يكتب في هذا الملف. الافتراضي: المخرج المعياري
# of: d795c6a8
arg-records-consult-file = السجل الذي يخصه الطلب
# of: d6d34e84
arg-records-consult-out = الملف الذي يُكتب فيه الطلب المشفّر
# of: 59477acf
arg-records-consult-show = يعرض فقط ما كان سيُرسل
# of: 672222df
arg-records-consult-lang = لغة الطلب. الافتراضي: اللغة التي يتكلم بها البرنامج
# of: 5084a014
arg-ask = ما الذي يُسأل، بينها فواصل
# of: 0f06d2a2
arg-agreed = ما الذي اتُّفق عليه مع الشخص، بينها فواصل
# of: 3f669b9a
arg-records-new-key-file = الملف الذي يُكتب فيه المفتاح
# of: fd1f0322
arg-records-recipient-file = ملف المفتاح

## Mistakes

# of: 48d41baa
usage-not-a-recipient = `{ $given }` ليس مستلمًا: المستلم كلمة مثل age1…، أو ملف من هذه الكلمات
# of: b9f2508e
usage-secret-recipient = هذا مفتاح وليس مستلمًا. المفتاح يفتح ما شُفّر: لا تُظهره لأحد أبدًا، واصنع مفتاحًا جديدًا إذا كان غيرك ربما رأى هذا
# of: cc3138d8
usage-no-passphrase = لا عبارة مرور في السطر الأول من `{ $path }`
# of: 6b1e7a1a
usage-forget-yes = لا أحد هنا ليُسأل؛ يحذف `--yes` دون سؤال
# of: c9c02101
usage-consult-to = قل لمن يُشفّر الطلب، بـ `--to`، أو انظر إليه فقط، بـ `--show`
# of: a2176932
usage-consult-yes = لا أحد هنا لينظر في الطلب؛ يعرضه `--show`، ويشفّره `--yes` دون سؤال
# of: a0889b4a
usage-screen-consult = يسأل `--consult` في النهاية عمّا يُرسل، ولا أحد هنا ليُسأل. شغّله في طرفية، أو احفظ سجلًا واستعمل `lyhty records consult`
# of: 45da890f
usage-summary-format = لا ينتهي `{ $file }` بـ .csv أو .pdf أو .html أو .md أو .txt
# of: b147a2b8
usage-resume-to = شُفّر `{ $file }` لمستلمين، وهو لا يقول من هم: قل من جديد بـ `--to` من سيستطيع فتحه من الآن
# of: 2825f7d3
failure-sealed-foreign = `{ $path }` ليس سجلًا
    .help = تُصنع السجلات بـ `lyhty screen --save FILE`.
# of: 43abfe7f
failure-sealed-truncated = آخر `{ $path }` ناقص
    .help = لم يُنسخ كاملًا. خذ نسخة أخرى؛ فهذه لا يمكن فتحها.
# of: e6ea403d
failure-sealed-damaged = تغيّر `{ $path }` أو تلف بعد تشفيره
    .help = لا يُعرض منه شيء، لأنه لا يمكن الاعتماد على شيء فيه. خذ نسخة أخرى.
# of: b30ed2f9
failure-sealed-wrong-passphrase = ليست هذه عبارة مرور `{ $path }`
    .help = جرّب من جديد: للحروف الكبيرة والمسافات فرق. دون عبارة المرور لا يستطيع أحد فتحه.
# of: 3322406e
failure-sealed-wrong-key = شُفّر `{ $path }` لشخص آخر
    .help = لا يفتحه إلا مفتاح أحد مستلميه.
# of: feef5315
failure-sealed-needs-key = `{ $path }` مشفّر لمفتاح
    .help = قل أي مفتاح بـ `--key FILE`.
# of: 7555c3f0
failure-sealed-needs-passphrase = `{ $path }` مشفّر بعبارة مرور، لا لمفتاح
    .help = اترك `--key`.
# of: 5afe6448
failure-sealed-too-much-work = يطلب `{ $path }` عملًا كثيرًا جدًا للتحقق من عبارة المرور، فرُفض
    .help = لم يصنعه هذا البرنامج. إذا كنت تثق به فافتحه بالبرنامج الذي صنعه.
# of: ecb5228d
failure-sealed-newer = صنع `{ $path }` إصدار أحدث من البرنامج
    .help = لم يضع منه شيء: افتحه بذلك الإصدار.
# of: a2367313
failure-sealed-not-a-key = ليس في `{ $path }` مفتاح
    .help = تُصنع المفاتيح بـ `lyhty records new-key FILE`.
# of: 5295136e
failure-sealed-exists = `{ $path }` موجود من قبل
    .help = اختر اسمًا آخر، أو احذفه أولًا. وحيث يقبل الأمر ذلك يكتب `--force` فوقه.
# of: 2d4840bb
failure-sealed-no-terminal = تلزم عبارة مرور، ولا طرفية للسؤال عنها
    .help = شغّله في طرفية، أو أعطِ عبارة المرور بـ `{ $path } FILE`.
# of: 30ed2277
failure-sealed-other-questions = تغيّرت الأسئلة منذ حُفظ `{ $path }`
    .help = يعرضه `lyhty records show` كما هو. ومع `--force` تستمر المحادثة بالإجابات التي ما زالت مناسبة؛ وتُسأل الأخرى من جديد.
# of: 020f5f4e
failure-sealed-unknown-screening = `{ $path }` من استبيان ليس في هذه المكتبة
    .help = سمِّ المكتبة التي أُجري بها: `--library DIR`.
# of: 1d593339
failure-sealed-not-kept = تعذّرت كتابة السجل `{ $path }` أثناء المحادثة
    .help = آخر نسخة أمكنت كتابتها ما زالت هناك.

## Passphrases and keys

# of: a2787f0d
records-yes = نعم
# of: ef8b8424
records-yes-no = (نعم أو لا؛ Enter وحده يعني لا):
# of: eaaa4c17
records-passphrase-new = عبارة مرور جديدة لهذا السجل (لا يظهر شيء وأنت تكتب؛ Enter وحده يوقف):
# of: c4686f25
records-passphrase-new-key = عبارة مرور جديدة لهذا المفتاح (لا يظهر شيء وأنت تكتب؛ Enter وحده يوقف):
# of: 3a88c916
records-passphrase-again = العبارة نفسها مرة أخرى:
# of: aa4c9b35
records-passphrase-differs = لم تكن العبارة نفسها. من البداية مرة أخرى.
# of: 64ab40c4
records-passphrase-short = لعبارة المرور { $shortest } حروف على الأقل. أربع أو خمس كلمات لا علاقة بينها أمر جيد.
# of: a29f96bf
records-passphrase-hint = دون عبارة المرور لا يستطيع أحد فتح السجل، ولا حتى من صنعه. أربع أو خمس كلمات لا علاقة بينها أمر جيد.
# of: a55de2da
records-passphrase-open = عبارة مرور { $file }:
# of: c712d24e
records-passphrase-key = عبارة مرور المفتاح { $file }:
# of: ba55c9c9
records-passphrase-readable = يستطيع مستخدمون آخرون لهذا الجهاز قراءة `{ $path }`: احتفظ بعبارات المرور حيث لا يقرؤها غيرك.
# of: 031996e2
records-key-made = المفتاح في { $file }. وأعلاه مستلمه: أعطه لمن سيشفّر لك. احتفظ بالملف وبعبارة المرور؛ دونهما لا يستطيع أحد فتح ما شُفّر.

## What is done with records

# of: 00b3efc0
records-kept = تُحفظ هذه المحادثة مشفّرة في { $file }، على أن تُحذف حتى { $date }. قل ذلك للشخص. إذا توقفت فهذا يتابعها: lyhty screen --resume { $file }
# of: 3186e193
records-saved = السجل المشفّر في { $file }، على أن يُحذف حتى { $date }.
# of: 5a6cf803
records-under-way = لم تنته بعد
# of: 5c61a282
records-month = الشهر
# of: 7c18d9b0
records-delete-by = يُحذف حتى
# of: 0e3e2b09
records-answer = الإجابة
# of: b2653858
records-finding = ما بُحث عنه
# of: 33fe98cc
records-other-version = تغيّرت الأسئلة منذ ذلك: قد تكون صياغة بعض هذا مختلفة الآن.
# of: bd25567c
records-date-changed = اليوم في السطر الأول من { $file } ليس الذي شُفّر معه. لقد غيّره أحد.
# of: dec9fbc2
records-nothing-expired = لا يوجد سجل مضى يوم حذفه.
# of: 32fc3aa4
records-undated = { $count ->
        [zero] { $count } ملف لا يقول متى يُحذف، ويبقى.
        [one] ملف واحد لا يقول متى يُحذف، ويبقى.
        [two] ملفان لا يقولان متى يُحذفان، ويبقيان.
        [few] { $count } ملفات لا تقول متى تُحذف، وتبقى.
        [many] { $count } ملفًا لا تقول متى تُحذف، وتبقى.
       *[other] { $count } ملف لا تقول متى تُحذف، وتبقى.
    }
# of: cbdd791e
records-forget-question = { $count ->
        [zero] هل تحذف { $count } سجل نهائيًا؟
        [one] هل تحذف هذا السجل نهائيًا؟
        [two] هل تحذف هذين السجلين نهائيًا؟
        [few] هل تحذف هذه السجلات، وعددها { $count }، نهائيًا؟
        [many] هل تحذف هذه السجلات، وعددها { $count }، نهائيًا؟
       *[other] هل تحذف هذه السجلات، وعددها { $count }، نهائيًا؟
    }
# of: 25df8700
records-forget-kept = لم يُحذف شيء.
# of: 40870c1d
records-forgotten = { $count ->
        [zero] حُذف { $count } سجل.
        [one] حُذف سجل واحد.
        [two] حُذف سجلان.
        [few] حُذفت { $count } سجلات.
        [many] حُذف { $count } سجلًا.
       *[other] حُذف { $count } سجل.
    } أما النسخ والنسخ الاحتياطية فلم تُحذف: احذفها أيضًا.
# of: f1c9fe35
records-left-out = { $count ->
        [zero] تعذّر فتح { $count } سجل، ولا تُعدّ.
        [one] تعذّر فتح سجل واحد، ولا يُعدّ.
        [two] تعذّر فتح سجلين، ولا يُعدّان.
        [few] تعذّر فتح { $count } سجلات، ولا تُعدّ.
        [many] تعذّر فتح { $count } سجلًا، ولا تُعدّ.
       *[other] تعذّر فتح { $count } سجل، ولا تُعدّ.
    }
# of: fc1ea2c8
records-copies = { $count ->
        [zero] { $count } ملف نسخة من سجل آخر، ولا يُعدّ مرتين.
        [one] ملف واحد نسخة من سجل آخر، ولا يُعدّ مرتين.
        [two] ملفان نسختان من سجلات أخرى، ولا يُعدّان مرتين.
        [few] { $count } ملفات نسخ من سجلات أخرى، ولا تُعدّ مرتين.
        [many] { $count } ملفًا نسخ من سجلات أخرى، ولا تُعدّ مرتين.
       *[other] { $count } ملف نسخ من سجلات أخرى، ولا تُعدّ مرتين.
    }
# of: a9b12ea9
records-not-ended = { $count ->
        [zero] { $count } محادثة لم تنته، ولا تُعدّ.
        [one] محادثة واحدة لم تنته، ولا تُعدّ.
        [two] محادثتان لم تنتهيا، ولا تُعدّان.
        [few] { $count } محادثات لم تنته، ولا تُعدّ.
        [many] { $count } محادثة لم تنته، ولا تُعدّ.
       *[other] { $count } محادثة لم تنته، ولا تُعدّ.
    }
# of: 44a32392
htcds-note = أسماء الحقول: Human Trafficking Case Data Standard 2.0, IOM، برخصة CC BY 4.0. لم تُقرّ المنظمة الدولية للهجرة هذا. السطر الواحد محادثة واحدة: لا تنشر هذا الملف.

## Summary

# of: 202e1ecb
output-summary = ملخص
# of: 699b5231
summary-title = المحادثات بالأرقام
# of: c74a9e0a
summary-total = { $count ->
        [zero] { $count } محادثة
        [one] محادثة واحدة
        [two] محادثتان
        [few] { $count } محادثات
        [many] { $count } محادثة
       *[other] { $count } محادثة
    }
# of: ebaea3c2
summary-too-few = أقل من { $k } من المحادثات، أو مقسّمة بحيث يدل كل رقم على قلة من الناس: لا يمكن قول شيء.
# of: 1ec035e2
summary-conversations = المحادثات
# of: 1b27dc4f
summary-conversations-kind = إلى أين وصلت
# of: 8d0ecea2
summary-results = لها نتيجة
# of: a6c1eb05
summary-before-questions = انتهت قبل الأسئلة
# of: 73d9c173
summary-mixed = أُجريت هذه المحادثات بإصدارات مختلفة من الاستبيان. ما لم يسأل عنه إصدار يُعدّ غير مسؤول عنه.
# of: 2d844cf9
summary-endings = كيف انتهت
# of: 6cd188f8
summary-by-ending = كيف انتهت المحادثات
# of: e1d18048
summary-by-element = العناصر
# of: cd7045af
summary-by-dimension = مجموعات العلامات
# of: 845e2154
summary-by-indicator = العلامات
# of: 6a3300c7
summary-what = ماذا
# of: 37782d1a
summary-seen-in = ظهر في
# of: b46d80f2
summary-others = في البقية
# of: f736bb00
summary-or = { " أو " }
# of: 398fe1b1
summary-bars = أعمدة: { $what }، من { $count } محادثة لها نتيجة. الجدول الذي يلي فيه جميع الأرقام.
# of: 9d4a7e9f
summary-withheld = محجوب
# of: 1c7bc5b5
summary-note = الأرقام من 1 إلى ما دون { $k } لا تُطبع أبدًا، ولا أي شيء يمكن أن تُحسب منه، لكي لا يُعرف أحد.
# of: ed90697a
summary-how-much-withheld = لذلك { $withheld ->
        [0] لم يلزم حجب شيء
        [zero] لزم حجب { $withheld } رقم أو معلومة
        [one] لزم حجب رقم واحد أو معلومة واحدة
        [two] لزم حجب رقمين أو معلومتين
        [few] لزم حجب { $withheld } أرقام أو معلومات
        [many] لزم حجب { $withheld } رقمًا أو معلومة
       *[other] لزم حجب { $withheld } رقم أو معلومة
    }، و{ $joined ->
        [0] لم تُجمع مجموعات في أي معلومة
        [zero] جُمعت مجموعات في { $joined } معلومة
        [one] جُمعت مجموعات في معلومة واحدة
        [two] جُمعت مجموعات في معلومتين
        [few] جُمعت مجموعات في { $joined } معلومات
        [many] جُمعت مجموعات في { $joined } معلومة
       *[other] جُمعت مجموعات في { $joined } معلومة
    }.
# of: bc19d471
summary-meaning = هذه محادثات مع أشخاص أتوا، وإجابات أعطوها. وهي لا تقول كم يشيع أي شيء، وليست حكمًا على أحد.

## Request for advice

# of: 6e4b6062
consult-title = طلب مشورة
# of: 1007c6e0
consult-asked = ما نسأل عنه
# of: 3d8976b0
consult-seen = ظهر في المحادثة
# of: 6e17773d
consult-not-seen = سُئل عنه ولم يظهر
# of: 2243423b
consult-not-known = غير معروف، أو لم يُسأل عنه
# of: 3dd0dc89
consult-agreed = اتُّفق عليه مع الشخص
# of: 5b12ab7a
consult-words = بكلماتنا
# of: 333e69a7
consult-none = لا شيء
# of: 4ee572e1
consult-meaning = لا يسمّي الطلب أحدًا، وليس حكمًا على أحد. من فضلك لا تسأل عن اسم.
# of: cf401249
consult-delete-by = احذفه حتى { $date }.
# of: 2405849c
consult-ask-heading = عمّ تسأل؟
# of: f280eb0e
consult-ask-how-to-go-on = كيف نتابع مع الشخص؟
# of: 0ac761db
consult-ask-understanding = كيف تفهم ما ظهر؟
# of: dee63282
consult-ask-safety = فيمَ ينبغي أن نفكر من أجل سلامة الشخص؟
# of: 5cd77f05
consult-ask-services = أي خدمة قد تساعد، وهل يمكن سؤالها دون اسم؟
# of: d4a23d60
consult-ask-rights = ما الحقوق التي قد تكون للشخص هنا؟
# of: d5f27044
consult-ask-meeting = هل يمكنكم لقاء الشخص، أو التحدث معنا؟
# of: 403edd8c
consult-agreed-heading = ما الذي اتُّفق عليه مع الشخص؟
# of: 8942b026
consult-agreed-consultation = يعلم الشخص أننا نطلب المشورة دون اسم، ويوافق.
# of: d9d16a00
consult-agreed-meet-again = نلتقي مرة أخرى.
# of: 1347a37f
consult-agreed-contact = يود الشخص أن يتواصل معكم.
# of: ae2dcce6
consult-agreed-no-contact = لا يريد الشخص أي تواصل الآن.
# of: 598b8fca
consult-agreed-nothing = لم يُتفق على شيء؛ ولا يعلم الشخص بهذا الطلب.
# of: 355d55c3
consult-numbers = الأرقام المناسبة، بينها مسافات (Enter وحده: لا شيء):
# of: 7a6fde1a
consult-numbers-wrong = أعطِ أرقامًا من 1 إلى { $last }.
# of: ddf652e7
consult-words-warning =
    يمكنك أن تضيف جملة. تُرسل كما تكتبها: لا أسماء ولا أماكن ولا أيام، ولا شيء
    قد يُعرف به الشخص.
# of: 7f4bbaeb
consult-words-prompt = جملتك (Enter وحده: لا شيء):
# of: fced8cb7
consult-question = هذا كل ما يُرسل. هل يُشفّر؟
# of: ea6d7c60
consult-not-made = لم يُصنع طلب.
# of: 8dcd32b9
consult-made = الطلب المشفّر في { $file }. لا يفتحه إلا مستلمه: أرسله كما هو.
