### translation: draft

## The conversation

# of: 0bc7772c
conversation-gate = قبل الأسئلة: { $number } من { $of }
# of: 772c88a6
conversation-question =
    { $left ->
        [0] السؤال { $number }، وهو الأخير
       *[other] السؤال { $number }، ويبقى { $left } على الأكثر
    }
# of: 40b97f01
conversation-given-before = { $answer } (إجابتك السابقة)
# of: e1541b8c
conversation-on = متابعة
# of: 422108fa
conversation-ticked = متابعة بما وُضعت عليه علامة
# of: 1e644b54
conversation-back = → رجوع (b)
# of: 5a6cc570
conversation-earlier = ⇢ إلى إجابة سابقة (l)
# of: fc68f201
conversation-earlier-heading = إجاباتك حتى الآن
# of: c381f93a
conversation-none-earlier = لا توجد إجابة سابقة بعد.
# of: fcc610b5
conversation-help = ? لماذا يُسأل هذا، وكيف
# of: 03cfac0e
conversation-told = ما يجب أن يسمعه الشخص أولًا:

# of: d6e1b699
conversation-prepare = ? قبل أن تبدأ
# of: 35db5615
conversation-prepare-heading = قبل أن تبدأ
# of: 715312ab
conversation-help-heading = عن هذا السؤال
# of: d44719bc
conversation-to-notice = رجوع
# of: 0cc559cb
conversation-to-question = رجوع إلى السؤال
# of: bd422984
conversation-pause = ‖ توقف مؤقت؛ يخفي الشاشة (p)
# of: fe7fc341
conversation-paused = اضغط Enter للمتابعة.
# of: 27ed7640
conversation-stop = × إيقاف؛ لا يُحفظ شيء
# of: c5ee0d8d
conversation-really-stop = هل تتوقف هنا؟ ستضيع إجاباتك.
# of: 1daa072d
conversation-stop-kept = × إيقاف الآن؛ إجاباتك محفوظة ومشفّرة
# of: 0787a7c0
conversation-not-kept = تعذّر حفظ إجاباتك الآن: ربما امتلأ القرص أو اختفى المجلد. يمكنك المتابعة؛ تتكرر المحاولة بعد كل إجابة، وسيُقال لك في النهاية.
# of: 891ca10e
conversation-type-number =
    { $unit ->
        [none] اكتب رقمًا من { $from } إلى { $to }
       *[other] اكتب رقمًا من { $from } إلى { $to } ({ $unit })
    }
# of: 450ab2c5
conversation-type-note = اكتب ما تلاحظه؛ لا يُحفظ في أي مكان
# of: 8bc2e345
conversation-typing-number = رقم ثم Enter. Enter وحده يرجع؛ وكلمة exit تُنهي فورًا.
# of: 1ecc3516
conversation-typing-note = كلماتك ثم Enter. Enter وحده يرجع؛ وكلمة exit تُنهي فورًا.
# of: 3ada1d3e
conversation-not-a-number = ليس هذا من الأرقام المطلوبة.
# of: 79814cb3
conversation-keys = ↑ ↓ وEnter للاختيار. Ctrl-C أو كلمة exit تُنهي فورًا وتمسح الشاشة.
# of: 5dc4cc35
conversation-page = صفحة { $page } من { $pages }
# of: bc593c2f
conversation-more = ↓ تابع القراءة
# of: 4aaef89d
conversation-less = ↑ الصفحة السابقة
# of: ee9672f1
conversation-last-page = ⇣ إلى الصفحة الأخيرة
# of: 55702c12
conversation-result = النتيجة
# of: 90bc942a
conversation-done = كان هذا السؤال الأخير.
# of: bf35b8ce
conversation-not-now = الأفضل ألا تتابع الآن.
# of: dc6ac721
conversation-read = اقرأ النتيجة هنا
# of: f76c6c64
conversation-print = أغلق واترك النتيجة على الشاشة
# of: 6040f0bf
conversation-to-questions = → رجوع إلى الأسئلة
# of: f46503dc
conversation-close = إغلاق

## The conversation in lines

# of: 6e5544db
plain-keys =
    أجب بالرقم. b للرجوع، l لقائمة إجاباتك والرجوع إلى إحداها،
    ? لشرح السؤال، p لإخفاء الشاشة حتى تضغط Enter، q للإيقاف.
    exit تُنهي فورًا وتمسح الشاشة.
# of: 78657d6b
plain-go-on = Enter للمتابعة، ? للشرح، q للإيقاف:
# of: 3b28a6d2
plain-choose = رقم 1–{ $last } أو b أو l أو ? أو p أو q:
# of: b2e21a8c
plain-choose-several = أرقام 1–{ $last } بينها مسافات، أو b أو l أو ? أو p أو q:
# of: db88a843
plain-choose-last = 1 أو b أو p أو q:
# of: 25dd604d
plain-choose-earlier = رقم 1–{ $last } للإجابة عنه من جديد، Enter للبقاء:
# of: a88464e0
plain-number =
    { $unit ->
        [none] رقم من { $from } إلى { $to } أو u أو r أو b أو l أو ? أو p أو q:
       *[other] رقم من { $from } إلى { $to } ({ $unit }) أو u أو r أو b أو l أو ? أو p أو q:
    }
# of: 4aed674f
plain-note = رقم 1–{ $last } أو ما تلاحظه (لا يُحفظ) أو b أو l أو ? أو p أو q:
# of: 0ef2213b
plain-wrong = ليس هذا من الإجابات. أعطِ رقمًا من 1 إلى { $last }.
# of: e0afc3f1
plain-wrong-number = ليس هذا من الإجابات. أعطِ رقمًا من { $from } إلى { $to } أو u أو r.
# of: cb3c9f84
plain-show = أظهر النتيجة
# of: 169bea3a
plain-stopped = تم الإيقاف. لم يُحفظ شيء.
# of: e5bee1bb
plain-stopped-kept = تم الإيقاف الآن. إجاباتك محفوظة ومشفّرة.
# of: a2cb21f3
plain-cannot-clear = لا يمكن مسح هذه الطرفية. أغلق نافذتها بعد ذلك، كي لا يقرأ أحد الإجابات فيها.

## Answers from a file

# of: a2301eae
answers-too-large = أكبر من أن يكون ملف إجابات
# of: 21b6c0a7
answers-not-text = ليس نصًا
# of: bf05d71c
answers-other-screening = هذه الإجابات للاستبيان `{ $given }`، لا لـ `{ $here }`
# of: 8d596ca6
answers-other-version =
    هذه الإجابات للإصدار { $given } من هذا الاستبيان؛ والموجود هو الإصدار { $here }. راجعها ثم اكتب
    الإصدار الموجود
# of: 7f086dab
answers-numbers = رقم من { $from } إلى { $to }، أو { $values }
# of: fc466532
answers-unknown-id =
    { $near ->
        [none] لا يوجد شرط أو سؤال اسمه `{ $id }`
       *[other] لا يوجد شرط أو سؤال اسمه `{ $id }`؛ هل قصدت `{ $near }`؟
    }
# of: 1d695eda
answers-unknown-value =
    { $near ->
        [none] لا يُجاب عن `{ $id }` بـ `{ $value }`، بل بـ: { $values }
       *[other] لا يُجاب عن `{ $id }` بـ `{ $value }`؛ هل قصدت `{ $near }`؟ يقبل: { $values }
    }
# of: c34bbd8d
answers-one-only = يأخذ `{ $id }` واحدًا من هذه لا أكثر: { $values }
# of: 0a987b63
answers-no-value = يحتاج `{ $id }` إلى واحد من هذه: { $values }
# of: 474afd99
answers-missing = الإجابة عن `{ $id }` ناقصة؛ يمكن أن تكون: { $values }
# of: 3ac153da
answers-unused = لم يُسأل `{ $id }` قط، بسبب الإجابات التي قبله
