### translation: draft

## Around problems

# of: 458fabc2
problem-level-error = خطأ
# of: 5463fa4a
problem-level-warning = تحذير
# of: 51ee4299
problem-level-help = مساعدة
# of: 749bfcc2
problem-suggestion = هل قصدت `{ $suggestion }`؟
# of: a77fc132
problem-left-out = تعذّر استعمال هذه من خطوطك: { $left-out }.
# of: 4514be4a
problem-more-fonts = { $count ->
        [zero] ولا خط آخر لا يمكن استعماله.
        [one] وخط آخر لا يمكن استعماله.
        [two] وخطان آخران لا يمكن استعمالهما.
        [few] و{ $count } خطوط أخرى لا يمكن استعمالها.
        [many] و{ $count } خطًا آخر لا يمكن استعمالها.
       *[other] و{ $count } خط آخر لا يمكن استعمالها.
    }
# of: de5d98f3
problem-more = { $file }: { $count ->
        [zero] { $count } مشكلة أخرى لا تظهر
        [one] مشكلة أخرى واحدة لا تظهر
        [two] مشكلتان أخريان لا تظهران
        [few] { $count } مشكلات أخرى لا تظهر
        [many] { $count } مشكلة أخرى لا تظهر
       *[other] { $count } مشكلة أخرى لا تظهر
    }. أصلح الأولى ثم شغّل الأمر من جديد.

## Reading files

# of: 1f74bd7c
problem-not-text = { $what ->
        [binary] هذا ليس ملفًا نصيًا
       *[other] هذا ليس نصًا بترميز UTF-8
    }
    .help = احفظ الملف نصًا عاديًا بترميز UTF-8.
# of: 88364c9d
problem-too-large = { $what ->
        [bytes] الملف أكبر من { $limit } ميبيبايت
        [depth] القوائم والمجموعات بعضها داخل بعض أعمق من { $limit }
       *[other] في الملف أكثر من { $limit } من المفاتيح والقيم
    }
    .help = قسّم المحتوى على عدة ملفات أصغر.
# of: 45a43882
problem-syntax = { $what ->
        [quote] علامة اقتباس تُفتح أو تُغلق في غير مكانها
        [bracket] قوس أو فاصلة ناقصة أو في غير مكانها
        [colon] النقطتان تجعلان هذا مفتاحًا، ولا يمكن أن يكون هنا مفتاح
        [indentation] المسافة في أول هذا السطر أقل أو أكثر مما يجب
        [key] يُنتظر هنا مفتاح بعده نقطتان
        [list] هذا لا يناسب القائمة التي هو فيها
        [character] لا تبدأ قيمة بهذا الرمز
       *[other] هذا ليس YAML صحيحًا
    }
    .help = انظر إلى هذا السطر والذي قبله. ضع بين علامتي اقتباس كل نص فيه `: ` أو ` #` أو يبدأ برمز.
# of: 703bd14b
problem-tab = علامة جدولة حيث يريد YAML مسافات
    .help = ضع مسافات مكان علامة الجدولة.
# of: 7aa882a9
problem-forbidden-yaml = { $what ->
        [documents] يبدأ هنا مستند ثانٍ
        [alias] لا تُستعمل في المحتوى أسماء بديلة (`*name`)
        [merge] لا تُستعمل في المحتوى مفاتيح دمج (`<<`)
        [key] لا يمكن أن تكون قائمة أو مجموعة مفتاحًا
        [anchor] لا تُستعمل في المحتوى مراسٍ (`&name`)
       *[other] لا تُستعمل في المحتوى وسوم (`!name`)
    }
    .help = { $what ->
        [documents] ضعه في ملف مستقل.
        [key] استعمل كلمة مفتاحًا.
       *[other] اكتب النص كاملًا. وإذا قُصد نصًا فضعه بين علامتي اقتباس.
    }
# of: 0dd130ec
problem-hidden-character = هنا رمز لا يُرى: { $character }
    .help = احذفه. يهتم البرنامج باتجاه النص.
# of: d1c82198
problem-duplicate-key = المفتاح `{ $key }` موجود هنا مرتين
    .related = أول مرة هنا
    .help = أبقِ واحدًا منهما.
# of: acb8e9a1
problem-unknown-key = المفتاح `{ $key }` لا معنى له هنا
    .help = يمكن أن تكون هنا هذه المفاتيح: { $allowed }.
# of: fc2d89be
problem-missing-key = { $key ->
        [phone-email-web] تحتاج وسيلة الاتصال إلى رقم هاتف أو بريد إلكتروني أو عنوان على الشبكة
       *[other] المفتاح `{ $key }` ناقص
    }
    .help = { $key ->
        [phone-email-web] أضف `phone` أو `email` أو `web`.
       *[other] أضف `{ $key }:` مع قيمته.
    }
# of: 54e090fc
problem-wrong-value = { $expected ->
        [text] يُنتظر هنا نص
        [date] يُنتظر هنا تاريخ
        [condition] يُنتظر هنا شرط
        [mapping] تُنتظر هنا مفاتيح مع قيم
        [list] تُنتظر هنا قائمة
        [number] يُنتظر هنا عدد صحيح
        [decimal] يُنتظر هنا عدد
        [boolean] يُنتظر هنا `true` أو `false`
        [letter] يُنتظر هنا حرف واحد
        [word] ليست هذه من الكلمات التي يمكن أن تكون هنا
        [language] هذا ليس رمز لغة
        [one-contact] لكل وسيلة اتصال طريق واحد فقط
        [phone] هذا ليس رقم هاتف
        [email] هذا ليس بريدًا إلكترونيًا
        [web] هذا ليس عنوانًا على الشبكة
        [time] يُنتظر هنا وقت من اليوم
        [colour] هذا ليس لونًا
        [text-size] حجم النص على A4 من 9 إلى 16 نقطة
        [margin] هوامش صفحات A4 من 10 إلى 40 مم
       *[other] لا يمكن أن تكون هذه القيمة هنا
    }
    .help = { $expected ->
        [text] اكتب نصًا. ضعه بين علامتي اقتباس إذا كان يبدأ برمز.
        [date] اكتبه سنة وشهرًا ويومًا: `2026-11-23`.
        [condition] اكتبه سؤالًا وجوابه: `some-question: yes`.
        [mapping] استعمل هذه المفاتيح: { $words }.
        [list] ابدأ كل بند بـ `- `، أو اكتب `[one, two]`.
        [number] اكتبه بالأرقام: `45`.
        [decimal] اكتبه بالأرقام مع نقطة: `84.6`.
        [boolean] اكتب `true` أو `false` دون علامتي اقتباس.
        [letter] اكتب حرفًا واحدًا.
        [word] استعمل واحدة من هذه: { $words }.
        [language] اكتبه مثل `fi` أو `en` أو `zh-Hans`.
        [one-contact] اصنع وسيلة اتصال لكل من { $words }.
        [phone] استعمل الأرقام 0 إلى 9 والمسافات و`+`.
        [email] اكتبه مثل `name@example.org`، بحروف بسيطة.
        [web] اكتبه دون `https://`: `example.org/page`، بحروف بسيطة.
        [time] اكتبه مثل `09:30`.
        [colour] اكتبه ستة أرقام بعد `#`، بين علامتي اقتباس: `"#0b5563"`.
        [text-size] اكتب عددًا من 9 إلى 16.
        [margin] اكتب عددًا من المليمترات من 10 إلى 40.
       *[other] قارنه بالمفتاح نفسه في ملف آخر.
    }
# of: 6165664c
problem-stray-file = { $why ->
        [link] هذا رابط إلى ملف آخر، والروابط لا تُتبع
        [extension] لا يُقرأ هذا الملف بسبب نهاية اسمه
       *[other] لا يُقرأ هذا الملف، لأنه لا يُنتظر شيء في هذا المجلد
    }
    .help = { $why ->
        [link] ضع هنا نسخة من الملف.
        [extension] أعطه النهاية التي لملفات هذا المجلد، أو أخرجه من المكتبة.
       *[other] انقله إلى مجلد نوعه، أو أخرجه من المكتبة.
    }

## Ids and references

# of: 96c2d5c3
problem-duplicate-id = المعرّف `{ $id }` موجود هنا مرتين
    .related = أول مرة هنا
    .help = أعطِ واحدًا منهما معرّفًا آخر، في الترجمات أيضًا.
# of: bec9b4c4
problem-taken-id = تأتي الوحدة `{ $module }` بالمعرّف `{ $id }`، وهو موجود في الدورة من قبل، أو بمصدر آخر بهذا الاسم
    .related = أول مرة هنا
    .help = أعطِ واحدًا منهما معرّفًا آخر، في الترجمات أيضًا.
# of: 3bbb8391
problem-bad-id = { $why ->
        [file] اسم الملف، `{ $id }`، ليس كلمات بحروف صغيرة تصلها شرطات
        [form] المعرّف `{ $id }` ليس كلمات بحروف صغيرة تصلها شرطات
       *[other] للمعرّف `{ $id }` معنى خاص هنا
    }
    .help = { $why ->
        [reserved] اختر معرّفًا آخر.
       *[other] استعمل الحروف من a إلى z والأرقام والشرطات، وابدأ بحرف: `first-steps`.
    }
# of: d3d1a8e0
problem-dangling-reference = { $what ->
        [curriculum] لا توجد دورة `{ $id }`
        [objective] لا يوجد هدف `{ $id }` في هذا الملف ولا في وحدة يتضمنها
        [module] لا توجد وحدة مشتركة `{ $id }`
        [activity] ليس في الوحدة نشاط `{ $id }`
        [dimension] لا توجد مجموعة `{ $id }`
        [service] لا توجد خدمة `{ $id }`
        [indicators] لا توجد مجموعة علامات `{ $id }`
        [ending] لا توجد نهاية `{ $id }` في هذا الملف
        [indicator] لا توجد علامة `{ $id }` في المجموعة التي يستعملها هذا الاستبيان
        [question] لا يوجد سؤال `{ $id }` في هذا الملف
        [band] لا يوجد نطاق `{ $id }` في هذا الملف
        [context] لا يوجد أمر `{ $id }` في سياق المجموعة التي يستعملها هذا الاستبيان
       *[other] لا يوجد مصدر `{ $id }` في هذا الملف
    }
    .help = صحّح المعرّف، أو أضف ما يسمّيه.
# of: 84aaee22
problem-unknown-variable = لا شيء يملأ المتغير `{ $variable }`
    .help = استعمل `phone-` ومعرّف خدمة لها رقم هاتف.

## Facts

# of: 6476df79
problem-past-date = آخر تحقق من المعلومات كان في { $checked }، ولا يُعتمد عليها منذ { $expires }
    .help = تحقق من كل معلومة في مصدرها، ثم ضع في `checked` اليوم الذي فعلت فيه ذلك.
# of: 2a98809b
problem-future-date = { $date } لم يأتِ بعد
    .help = اكتب اليوم الذي جرى فيه ذلك.
# of: fd2096ac
problem-missing-source = لم يُسمَّ مصدر
    .help = سمِّ معرّفًا واحدًا على الأقل من المصادر في أول الملف.
# of: 514d2b62
problem-unused-source = لا شيء يشير إلى المصدر `{ $id }`
    .help = سمِّه حيث معلوماته، أو احذفه.

## Curricula

# of: 435a553e
problem-minutes-differ = { $whole ->
        [module] تقول الوحدة إن مدتها { $said } دقيقة، ومجموع أنشطتها { $sum }
       *[other] تقول الدورة إن مدتها { $said } دقيقة، ومجموع وحداتها { $sum }
    }
    .help = غيّر `minutes` هنا أو في الأجزاء.
# of: a25a97bc
problem-uncovered-objective = { $what ->
        [activity] لا نشاط يخدم الهدف `{ $id }`
       *[other] لا سؤال في الاختبار عن الهدف `{ $id }`
    }
    .help = { $what ->
        [activity] سمِّه تحت `objectives` في نشاط، أو احذفه.
       *[other] أضف سؤالًا فيه `objective: { $id }`، أو احذف الهدف.
    }
# of: b7d350f4
problem-short-time = { $why ->
        [break] لا تُحذف الاستراحة ولا تُقصَّر أبدًا: لا يمكن أن يكون `{ $key }` هنا
        [tells-apart] ما يفرّق بين العمل الجنسي والاتجار بالبشر لا يُحذف أبدًا: لا يمكن أن يكون `{ $key }` هنا
       *[longer] ليس `min-minutes` أقصر من `minutes`
    }
    .help = { $why ->
        [break] احذف `{ $key }`.
        [tells-apart] احذف `{ $key }`.
       *[longer] اكتب كم يمكن أن يقصر عندما يضيق الوقت، أو احذف `{ $key }`.
    }
# of: a81d5965
problem-vague-objective = لا يستطيع أحد أن يرى هل تحقق هذا الهدف: يبدأ بـ «{ $verb }»
    .help = ابدأ بما يفعله المشاركون: يسمّي، يشرح، يسأل، يرتّب. في ذلك يظهر ما يفهمونه.
# of: d76f3de0
problem-unknown-verb = لا يبدأ الهدف بفعل معروف لشيء يراه الآخرون أو يسمعونه: «{ $verb }»
    .help = ابدأ بما يفعله المشاركون: يسمّي، يشرح، يسأل، يرتّب. الأفعال في `teaching.ftl`.
# of: 74a46de2
problem-long-stretch = عدد الدقائق دون استراحة: { $minutes }
    .help = يتابع الناس نحو { $limit } دقيقة. ضع استراحة قبل هذه الوحدة أو فيها، أو قصّرها.
# of: 28830582
problem-long-day = مدة اليوم { $day } بالدقائق: { $minutes }
    .help = اليوم { $limit } دقيقة على الأكثر مع الاستراحات. ضع `day:` بالرقم التالي على الوحدة التي يبدأ بها اليوم التالي.
# of: e39e1e17
problem-much-lecture = العرض يأخذ { $lecture } دقيقة من { $work }
    .help = يتعلم البالغون بالعمل: ليكن العرض ثلث الوقت على الأكثر دون الاستراحات.
# of: 9350810b
problem-no-distinction = تتحدث الدورة عن الاستغلال الجنسي ولا تفرّق بين العمل الجنسي لبالغين باختيارهم والاتجار بالبشر
    .help = أدخل `- include: { $module }`، أو افعل ذلك في نشاط واكتب فيه `tells-apart: true`.
# of: d848a577
problem-not-warned = تأتي مادة ثقيلة دون تنبيه: «{ $phrase }»
    .help = أضف `warning:` إلى النشاط أو إلى نشاط قبله في الوحدة نفسها: ما الذي سيأتي، وأن لكل شخص أن يخرج.
# of: 384ea526
problem-unlisted-material = على المدرّب أن يستعمل «{ $thing }»، ولا تذكره المواد حتى هنا
    .help = أضفه تحت `materials:` في النشاط.
# of: 8a5251d9
problem-material-twice = هذه المادة مذكورة مرتين
    .related = أول مرة هنا
    .help = أبقِ واحدة منهما، أو اكتبهما على نحو واحد: عندها تكون في قائمة المواد مرة واحدة.
# of: 3276ca00
problem-long-slide = عدد كلمات الشريحة: { $words }
    .help = أظهر { $limit } على الأكثر، وقل الباقي: ضعه في `notes:`.
# of: 3c9d8993
problem-circular-prerequisite = تؤخذ الدورة `{ $first }` قبل `{ $id }`، و`{ $id }` قبل `{ $first }`
    .help = احذف واحدًا من الشرطين السابقين.
# of: a77d7377
problem-no-right-answer = { $count ->
        [0] لا إجابة عن `{ $id }` هي الصحيحة
        [zero] الإجابات المعلَّمة صحيحة عن `{ $id }`: { $count }
        [one] الإجابات المعلَّمة صحيحة عن `{ $id }`: { $count }
        [two] إجابتان عن `{ $id }` معلَّمتان صحيحتين
        [few] { $count } إجابات عن `{ $id }` معلَّمة صحيحة
        [many] { $count } إجابة عن `{ $id }` معلَّمة صحيحة
       *[other] { $count } إجابة عن `{ $id }` معلَّمة صحيحة
    }
    .help = علّم خيارًا واحدًا بالضبط بـ `right: true`.

## Leaflets

# of: c0564146
problem-long-sentence = جملة طولها { $length } { $unit ->
        [letters] من الحروف
       *[words] من الكلمات
    } طويلة في هذه اللغة: «{ $begin } …»
    .help = اجعلها جملتين، أو قائمة: ما لا يزيد على { $limit } { $unit ->
        [letters] من الحروف
       *[words] من الكلمات
    } تسهل قراءته.
# of: 1e33258a
problem-missing-right = لا شيء يذكر الحق { $letter } من المادة 4 في التوجيه 2012/29/EU: { $letter ->
        [a] ما الدعم الموجود، ومِمّن
        [b] كيف يُبلَّغ عن جريمة، وما دور الشخص بعد ذلك
        [c] كيف تُنال الحماية
        [d] كيف تُنال المشورة القانونية والمعونة القانونية
        [e] كيف يُنال تعويض
        [f] الترجمة الشفوية والتحريرية
        [g] ما العمل إذا كان الشخص يعيش في بلد آخر من الاتحاد الأوروبي
        [h] كيف يشتكي الشخص إذا لم تُحترم حقوقه
        [i] من يُسأل عن القضية نفسها
        [j] العدالة التصالحية
       *[other] كيف تُسترد المصاريف
    }
    .help = أضف بندًا فيه `article-4: [{ $letter }]`، أو قل تحت `not-applicable` لماذا تُرك.

## Services

# of: b1f68624
problem-phone-form = لا يمكن طلب الرقم `{ $phone }` { $why ->
        [national-zero] مع 0 بعد رمز البلد
        [double-zero] من كل بلد: فليس 00 نفسه في كل مكان
        [no-prefix] كما هو: لا يبدأ بـ 0 ولا بـ +
       *[length] بسبب عدد أرقامه
    }
    .help = اكتبه كما يُطلب: `029 546 3177`، أو `+358 29 546 3177` من الخارج.
# of: 282ee446
problem-dead-address = يبدو `{ $host }` عنوانًا لا يؤدي إلى شيء
    .help = قارنه بصفحات الخدمة نفسها.
# of: 032ce09f
problem-duplicate-contact = `{ $contact }` وسيلة اتصال لـ `{ $other }` أيضًا
    .related = هناك
    .help = انظر أيهما الصحيح، أو اجعلهما خدمة واحدة.

## Indicators

# of: b18f336f
problem-context-counted = هذا يحسب `{ $id }`، وهو لا يقول شيئًا عن الاستغلال
    .related = قيل هنا إنه ليس علامة أبدًا
    .help = اسأل بدل ذلك عن التحكم أو الخداع أو القوة.

## Screenings

# of: 6ec6a26c
problem-later-question = لا يُعرف `{ $id }` بعد عندما يُطرح هذا السؤال
    .help = اسأل عنه قبل ذلك، أو اجعل السؤال يتعلق بسؤال سابق.
# of: 6896fc83
problem-impossible-answer = `{ $value }` ليست إجابة عن `{ $id }`
    .help = إجاباته هي: { $values }.
# of: e2f61463
problem-no-ending = { $why ->
        [itself] لا يمكن أن تأتي النهاية `{ $id }` أبدًا: لا يمكن أن يتحقق شرطها
        [covered] لا يمكن أن تأتي النهاية `{ $id }` أبدًا: تسبقها نهاية أخرى دائمًا
        [never] لا يمكن أن تأتي النهاية `{ $id }` أبدًا
       *[none] لا تبقى نهاية لبعض الإجابات ({ $answers })
    }
    .related = بسبب هذا
    .help = { $why ->
        [itself] غيّر الشرط أو احذفه، أو احذف النهاية.
        [covered] ضعها قبل الأخرى، أو ضيّق شروط الأخرى.
        [never] غيّر أحد الشروط المعلَّمة هنا، أو احذف النهاية.
       *[none] أضف نهاية أخيرة دون `when`.
    }
# of: a5746e61
problem-circular-condition = { $why ->
        [itself] ينتظر `{ $id }` إجابته هو
       *[circle] ينتظر كل من هذه الأسئلة إجابة الآخر: { $circle }
    }
    .related = وهذا ينتظر أيضًا
    .help = { $why ->
        [itself] سمِّ سؤالًا سابقًا، أو اترك الشرط.
       *[circle] اطرح واحدًا منها دون هذا الشرط، قبل الأخرى.
    }
# of: 659f821e
problem-unreachable-question = { $why ->
        [itself] لا يُسأل `{ $id }` أبدًا: لا يمكن أن يتحقق هذا الشرط
        [chain] لا يُسأل `{ $id }` أبدًا: يحتاج إلى إجابة عن `{ $by }`، وهو لا يُسأل أبدًا أيضًا
       *[others] لا يُسأل `{ $id }` أبدًا: هذا الشرط وشروط أخرى لا تجتمع
    }
    .related = بسبب هذا
    .help = { $why ->
        [chain] أصلح `{ $by }` أولًا.
       *[others] غيّر أحد الشروط المعلَّمة هنا، أو احذف السؤال.
    }
# of: 0b8dce52
problem-idle-condition = { $why ->
        [never] هذا الجزء من الشرط لا يتحقق أبدًا
       *[always] هذا الجزء من الشرط يتحقق دائمًا
    }
    .related = بسبب هذا
    .help = { $why ->
        [never] صحّحه أو احذفه.
       *[always] احذفه، أو سمِّ الإجابات المقصودة فقط.
    }
# of: 9803c062
problem-impossible-range = لا رقم في هذا المدى من `{ $id }`
    .help = ضع الرقم الأصغر أولًا، وابقَ ضمن ما يمكن أن يُجاب به.
# of: dd222c27
problem-bands-overlap = الرقم { $number } في نطاقين، `{ $other }` و`{ $id }`
    .related = النطاق الآخر
    .help = ابدأ كل نطاق بعد نهاية الذي قبله بواحد.
# of: 503f2fed
problem-band-gap = قد تقع نتيجة خارج جميع النطاقات؛ أول رقم ليس في أي منها هو { $number }
    .help = أضف نطاقًا، أو اجعل النطاقات متتابعة دون فجوات. ويمكن أن يُترك `to` في الأخير.
# of: b5ed1e52
problem-unreachable-band = لا إجابات تؤدي إلى النطاق `{ $id }`
    .help = غيّر أرقامه إلى ما يمكن أن يكون مجموع الإجابات، أو احذفه.
## What of the result is different, as a part of a sentence.
# of: 524fdce8
problem-change = { $what ->
        [ending] تصير النهاية `{ $after }` بدل `{ $before }`
        [element] تصير العناصر التي ظهرت { $after } بدل { $before }
        [look-closer] تصير «نظرة أقرب» { $after } بدل { $before }
        [band] يصير النطاق `{ $after }` بدل `{ $before }`
       *[dimension] تصير المجموعات الإيجابية { $after } بدل { $before }
    }
# of: 5fbd4e38
problem-lowers-result = علامة أخرى تخفض النتيجة: إذا أُجيب عن `{ $id }` بـ «{ $to }» بدل «{ $from }» { problem-change }
    .related = يُسأل بعد إحدى الإجابتين فقط
    .help = الإجابات الأخرى: { $answers }. واصل السؤال بعد الإجابة الأقوى أيضًا، أو ضع النهاية الأكثر إلحاحًا أولًا.
# of: 519e278d
problem-skipping-raises = { $why ->
        [all] من لا يجيب عن أي سؤال يصل إلى `{ $after }`؛ ولا يصل إليها أحد أجاب ولم تظهر لديه علامة
       *[one] عدم الإجابة يرفع النتيجة: إذا تُرك `{ $id }` دون إجابة بدل «{ $from }» { problem-change }
    }
    .related = يتحقق هذا عندما يُترك كل شيء دون إجابة
    .help = { $why ->
        [all] لا تجعل شرطًا يتحقق لأنه لم يُقل شيء: ابحث عن `declined`، وعن `not` حول إجابة.
       *[one] الإجابات الأخرى: { $answers }. لا تجعل شرطًا يتحقق لأنه لم يُقل شيء: ابحث عن `declined`، وعن `not` حول إجابة.
    }
# of: 88fb765f
problem-context-raises = { $why ->
        [alone] ما لا يقول شيئًا عن الاستغلال يرفع النتيجة: إذا أُجيب عن `{ $id }` بـ «{ $to }» بدل «{ $from }» { problem-change }
       *[together] أمور لا تقول شيئًا عن الاستغلال ترفع النتيجة معًا: مع { $to } بدل { $from } { problem-change }
    }
    .related = مع هذا
    .help = الإجابات الأخرى: { $answers }. اجعل شروط النهايات تسأل عن التحكم أو الخداع أو القوة بدل ذلك.
# of: 8956b884
problem-unused-answer = { $why ->
        [no-effect] مهما كانت الإجابة عن `{ $id }` فلا شيء يتغيّر
       *[not-used] لا شيء يستعمل الإجابات عن `{ $id }`
    }
    .help = اسأل أقل: احذف السؤال. وإذا كان يُسأل من أجل الشخص نفسه فقل ذلك بـ `counts-for: nothing`.
# of: 98797a66
problem-too-early = قد يؤلم `{ $id }`، ويمكن أن يأتي { $asked ->
        [0] دون أي سؤال قبله
        [zero] بعد { $asked } سؤال آخر فقط
        [one] بعد سؤال آخر واحد فقط
        [two] بعد سؤالين آخرين فقط
        [few] بعد { $asked } أسئلة أخرى فقط
        [many] بعد { $asked } سؤالًا آخر فقط
       *[other] بعد { $asked } سؤال آخر فقط
    }
    .help = اسأل عنه لاحقًا: يأتي قبله ما لا يقل عن { $least } من الأسئلة غير الحساسة، مهما كانت الإجابات.
# of: f5cab9c6
problem-duplicate-choice = خياران من `{ $id }` يُقرآن على نحو واحد
    .related = الخيار الآخر
    .help = احذف واحدًا منهما، أو قل ما الفرق.
# of: 5d6ad002
problem-no-service = { $why ->
        [confidential] `{ $id }` سرية ولا تُعرض أبدًا
        [anonymous] هذه النهاية لخدمات لا تحتاج إلى اسم، ولا يُعرف عن `{ $id }` أنها منها
        [need] ليست `{ $id }` لأي من الحاجات المسمّاة هنا، ولا تُعرض
        [language] لا يُعرف عن أي خدمة من النهاية `{ $ending }` أنها تتكلم اللغة `{ $lang }`
       *[none] لا خدمة تناسب، فلا تعرض النهاية `{ $ending }` أي خدمة
    }
    .help = { $why ->
        [language] أضف خدمة تتكلمها، أو خدمة لا تُعرف لغاتها.
       *[none] سمِّ خدمات أخرى، أو غيّر ما يُطلب منها.
    }
# of: 16fe5212
problem-gate-order = يأتي الشرط `{ $id }` بعد `{ $before }`
    .related = ينبغي أن يأتي هذا بعده
    .help = اسأل بهذا الترتيب: الجهاز، السلامة، الخصوصية، المترجم الشفوي، الموافقة، العمر.
# of: e358e5a1
problem-not-decided = لم يُحسم ضمن حدود البرهان، في: { $what }
    .help = يعرض `lyhty prove` أي قول هو (`{ $claim }`). الشروط التي لا ترجع بعيدًا يسهل برهانها.
# of: 703631d8
problem-missing-gate = { $gate ->
        [device] لا شرط يسأل هل لا يستطيع أحد النظر في الأجهزة
        [safety] لا شرط يسأل هل الشخص آمن الآن
        [privacy] لا شرط يسأل هل لا يستطيع أحد أن يسمع
        [interpreter] لا شرط يسأل هل المترجم الشفوي مستقل
        [consent] لا شرط يسأل هل يعرف الشخص الغرض ويوافق
       *[other] لا شرط يسأل هل الشخص بالغ
    }
    .help = أضف شرطًا فيه `protects: { $gate }`.
# of: b969a682
problem-consent-untold = لا يقول الشرط ما يجب أن يسمعه الشخص قبل أن يوافق
    .help = أضف `tells:` وفيه `purpose` و`kept` و`skip-and-stop` و`limits`.
# of: a02a2de0
problem-unprepared = لا يُقال شيء عن كيفية الاستعداد لما يلي: { $topics }
    .help = أضف إلى `prepare:` بندًا عنه.
# of: 70ac26c5
problem-no-emergency = النهاية `{ $id }` لأشخاص ليسوا آمنين، ولا تعرض خدمة طوارئ
    .help = أضف `services: { "{" } for: [emergency] { "}" }`.
# of: b4cd4f20
problem-no-duty = النهاية `{ $id }` للأطفال، ولا تقول ما يوجبه القانون
    .help = أضف `duty:`، مثل إخطار حماية الطفل.
# of: 54b38e56
problem-long-child-path = عدد الأسئلة التي تُطرح على طفل: { $count }
    .help = اطرح { $most } على الأكثر. استمع، ودع المختصين يسألون عن الباقي.
# of: 4bb1af99
problem-question-kind = { $why ->
        [second-kind] يجعل `{ $key }` هذا سؤالًا من نوعين
        [no-number] `{ $key }` للمقاييس والأرقام فقط
        [choices-count] `{ $key }` بجانب خيارات يُحسب كل منها وحده
        [which-numbers] لم يُقل أي الأرقام تُحسب
        [as-what] لم يُقل كيف تُحسب هذه الأرقام
        [note-counts] الملاحظة الحرة لا تُحسب أبدًا
        [note-condition] `{ $key }` ملاحظة حرة، وليست إجابة أبدًا
       *[yes-or-no] `{ $key }` للأسئلة التي يُجاب عنها بنعم أو لا
    }
    .help = { $why ->
        [second-kind] أبقِ أحد النوعين، أو اجعلهما سؤالين.
        [choices-count] انقله إلى الخيارات.
        [which-numbers] أضف `counts-when: { "{" } at-least: 7 { "}" }`.
        [as-what] أضف `indicator:` أو `weight:`، أو احذفه.
        [note-condition] اجعل الشرط عن سؤال آخر.
       *[other] احذفه.
    }
# of: 4b18345b
problem-scoring-kind = { $why ->
        [other-method] لا تستعمل الطريقة `{ $key }`
        [no-threshold] تحتاج الطريقة إلى `at-least`
        [always] بهذا يحتاج الجميع إلى نظرة أقرب
        [no-weights] تجمع الطريقة أوزانًا، ولا شيء له وزن
       *[answer] `{ $key }` إجابة، والتركيبات عمّا حُسب
    }
    .help = { $why ->
        [other-method] احذفه، أو اختر الطريقة التي تستعمله.
        [no-threshold] أضفه: من أي رقم تستحق النظرة الأقرب العناء؟
        [always] أعطِ رقمًا أكبر من صفر.
        [no-weights] أضف `weight:` إلى أسئلة أو خيارات.
       *[answer] استعمل `dimension` أو `element` أو `count-at-least`.
    }
# of: 445a1983
problem-accuracy = { $why ->
        [percent] هذه ليست نسبة مئوية
        [sample] في أي عينة بعض الأشخاص يخصهم الأمر وبعضهم لا
        [no-source] لم يُقل من أين تُعرف نسبة الانتشار
        [no-prevalence] يوجد مصدر لنسبة انتشار غير موجودة
       *[on-whom] لم يُقل مع من جُرّبت
    }
    .help = { $why ->
        [percent] اكتب رقمًا من 0 إلى 100.
        [sample] اكتب في `sample` كم شخصًا جُرّبت معهم، وفي `positives` كم منهم كان الأمر يخصهم.
        [no-source] أضف `prevalence-source:` مع معرّف مصدر.
        [no-prevalence] أضف `prevalence:`، أو احذفه.
       *[on-whom] أضف `validated-on:`، أو اكتب `validated: false`.
    }
# of: 267ab198
problem-verdict = «{ $phrase }» حكم على شخص
    .help = قل ما ظهر، وما لا يُعرف، وإلى أين يمكن التوجه.
## Only in sentences without one of the exceptions, one a line.
# of: 2f134e9f
verdict-phrases =
    أنت ضحية
    أنتِ ضحية
    إنك ضحية
    أنك ضحية
    لست ضحية
    لستِ ضحية
    الشخص ضحية
    الشخص ليس ضحية
    هو ضحية
    هي ضحية
    إنه ضحية
    إنها ضحية
    أنه ضحية
    أنها ضحية
    ليس ضحية
    ليست ضحية
    هم ضحايا
    وأنت ضحية
    فأنت ضحية
    وهو ضحية
    فهو ضحية
    وهي ضحية
    فهي ضحية
    لأنه ضحية
    لأنها ضحية
    لأنك ضحية
    ضحية للاتجار بالبشر
    ضحية اتجار بالبشر
    تعرض للاتجار بالبشر
    تعرّض للاتجار بالبشر
    تعرضت للاتجار بالبشر
    تعرّضت للاتجار بالبشر
    لم يتعرض للاتجار
    لم يتعرّض للاتجار
    لم تتعرض للاتجار
    لم تتعرّض للاتجار
    يتم الاتجار به
    يتم الاتجار بها
    هذا اتجار بالبشر
    هذا ليس اتجارًا بالبشر
    هذه حالة اتجار بالبشر
    هذه ليست حالة اتجار بالبشر
    هذه قضية اتجار بالبشر
# of: f1ab5c89
verdict-exceptions =
    إذا
    إن كان
    إن كنت
    هل
    سواء
    لا يعني
    لا تعني
    لا يقول
    لا تقول
    لا يدل
    لا تدل
    لا يثبت
    لا تثبت
    لا يحسم
    لا تحسم
# of: decb64d1
problem-false-duty = يقول هذا إن نظام المساعدة يخبر الشرطة («{ $phrase }»)، وهو غير صحيح منذ 2023
    .help = قل: نظام المساعدة لا يُبلغ الشرطة عمّن يساعدهم.
# of: 5f804eac
problem-harmful-word = «{ $word }» كلمة تجرح من تقال عنهم
    .help = الأفضل: { $better }. وإذا كنت تتحدث عن الكلمة فقط فضعها بين علامتي اقتباس.
# of: f90159b7
problem-promise = «{ $phrase }» وعد بما قد لا يتحقق
    .help = قل ما يمكن أن يُحاوَل، ومن يقرر.
# of: 67d07a2a
problem-identifying = «{ $phrase }» سؤال عمّن هو الشخص
    .help = اتركه: لا شيء هنا يحتاج إلى اسم أو عنوان أو تاريخ ميلاد.
# of: f48d10d0
identifying-phrases =
    ما اسمك
    اسمك
    اسمكِ
    الاسم الكامل
    اسم العائلة
    لقبك
    تاريخ الميلاد
    تاريخ ميلادك
    متى ولدت
    متى وُلدت
    عنوانك
    عنوان سكنك
    عنوان بيتك
    أين تسكن
    أين تسكنين
    أين تعيش
    رقم هاتفك
    رقم جوالك
    رقم الجواز
    رقم جواز سفرك
    رقم الهوية
    رقم هويتك
    رقم الضمان الاجتماعي
# of: 6dde481f
problem-unmarked-sensitive = «{ $phrase }» قد يؤلم أو يعرّض للخطر، والسؤال لا يقول ذلك
    .help = أضف `sensitive:` وفيه `status` أو `sexual-details` أو `exploiter` أو `violence`، كي لا يأتي أبدًا بين الأسئلة الأولى.
# of: b666beec
sensitive-phrases =
    تصريح الإقامة
    تصريح إقامة
    إقامتك
    حق الإقامة
    اللجوء
    طلب لجوء
    تأشيرة
    تأشيرتك
    دون أوراق
    بلا أوراق
    أفعال جنسية
    ممارسات جنسية
    خدمات جنسية تقدم
    من يستغلك
    من يجبرك
    اسم الشخص الذي
    ضربك
    ضُربت
    يضربك
    اغتصاب
    اغتصبك
    اغتُصبت
## Facts that are no signs, and words that speak of control, deception or force. A text with one of
## the first and none of the second says nothing about exploitation.
# of: d1471b20
context-phrases =
    يبيع الجنس
    تبيع الجنس
    بيع الجنس
    بيعه للجنس
    العمل الجنسي
    عمل جنسي
    عمل الجنس
    يعمل في الجنس
    تعمل في الجنس
    واقٍ ذكري
    الواقي الذكري
    واقيات ذكرية
    الواقيات الذكرية
    واقيات
    وشم
    وشوم
    أوشام
    إعلان
    إعلانات
    يعلن
    تعلن
    ملابس
    ملابسه
    ملابسها
    تنورة قصيرة
    يسافر
    تسافر
    يتنقل
    تتنقل
    من مدينة إلى مدينة
    يتقاسم شقة
    تتقاسم شقة
    شقة مشتركة
    ويسافر
    وتسافر
    ويتنقل
    وتتنقل
    وإعلان
    وإعلانات
    الإعلان
    الإعلانات
    وملابس
    الوشم
    الوشوم
    والوشوم
    جنسيته
    جنسيتها
    الجنسية
    من الخارج
    يبدو صغير السن
    تبدو صغيرة السن
    يبدو صغيرًا
    تبدو صغيرة
    تصريح الإقامة
# of: 08d9d4ef
control-phrases =
    أحد
    أحدهم
    أحدًا
    غيره
    غيرها
    غيرك
    شخص آخر
    شخصًا آخر
    شخص ما
    يتحكم
    تتحكم
    التحكم
    يجبر*
    إجبار*
    يُجبر
    تُجبر
    مجبر*
    بالقوة
    القوة
    إكراه
    الإكراه
    يهدد*
    تهديد
    التهديد
    ضد*
    يقرر
    يأخذ
    يُؤخذ
    أُخذ
    يحتفظ
    يمنع*
    يُمنع
    ممنوع*
    يجعل*
    عليّ
    عليه أن
    يجب أن
    لا يستطيع
    لا أستطيع
    لا تستطيع
    لا يمكن*
    لا يُسمح
    خدع*
    خداع
    الخداع
    كذب
    يكذب
    ضلل*
    وعد*
    يستعمل
    استعمل
    يستغل
    استغل
    دَين
    دين
    الدَّين
    ديون
    عنف
    العنف
    دون علم الشخص

## Translations

# of: d9d45c93
problem-fluent-syntax = { $what ->
        [equals] `=` ناقصة بعد اسم رسالة
        [brace] قوس معقوف ناقص أو زائد
        [default] تحتاج الخيارات إلى واحد افتراضي بالضبط، عليه `*`
        [value] ليس لهذه الرسالة نص
        [quote] علامة اقتباس لم تُغلق
        [name] يُنتظر هنا اسم
       *[other] لا يمكن قراءة هذا بصيغة Fluent
    }
    .help = تُكتب الرسائل `name = text`؛ والأسطر التالية تبدأ بمسافات. اكتب القوس المعقوف هكذا: `{ "{" } "{ "{" }" { "}" }`.
# of: 91155469
problem-duplicate-message = `{ $id }` موجودة هنا مرتين
    .related = أول مرة هنا
    .help = أبقِ واحدة منهما.
# of: b40b7a78
problem-missing-translation = { $count ->
        [1] `{ $id }` ناقصة في اللغة `{ $lang }`
        [zero] لا توجد ترجمة إلى `{ $lang }` (النصوص: { $count })
        [one] لا توجد ترجمة إلى `{ $lang }` (النصوص: { $count })
        [two] لا توجد ترجمة إلى `{ $lang }` (النصوص: { $count })
        [few] لا توجد ترجمة إلى `{ $lang }` (النصوص: { $count })
        [many] لا توجد ترجمة إلى `{ $lang }` (النصوص: { $count })
       *[other] لا توجد ترجمة إلى `{ $lang }` (النصوص: { $count })
    }
    .related = الأصل
    .help = { $count ->
        [1] ترجمها.
       *[other] أضف الملف إلى `locales/{ $lang }`.
    }
# of: 7584495e
problem-changed-since-review = وقّع { $by } هذا في { $on }؛ وقد تغيّر النص الأصلي أو الترجمة منذ ذلك
    .help = اطلب مراجعته من جديد: `lyhty translate accept`.
# of: c445b0e5
problem-outdated = تغيّر النص الذي تُرجمت منه `{ $id }` منذ الترجمة
    .help = قارنها بالنص الأصلي؛ وعندما تقول الشيء نفسه من جديد فاحذف السطر `# of:` وشغّل `lyhty translate extract`.
# of: df5cb326
problem-unknown-message = { $why ->
        [file] لا يوجد `{ $id }` يمكن أن يكون هذا ترجمة له
        [value] لـ `{ $id }` نص خاص بها، ولا شيء يستعمله
       *[other] ليست `{ $id }` ترجمة لشيء
    }
    .help = { $why ->
        [file] صحّح اسم الملف، أو احذفه.
        [value] اكتبه خاصية، مثل `.text = …`.
       *[other] صحّح الاسم، أو احذفه.
    }
# of: 783b3b76
problem-exchange = { $what ->
        [encoding] هذا ليس نصًا بترميز UTF-8
        [xml] صيغة XML مكسورة هنا
        [entity] لا تُقرأ كيانات XML غير الخمسة المعتادة
        [doctype] لا يُقرأ نوع المستند: ليس في XLIFF نوع
        [not-xliff] هذا ليس XLIFF 2 له لغة هدف (`trgLang`)
        [inline] لا يمكن أن يعود هذا العنصر الذي داخل نص
        [no-name] لا يُقال أي نص هذا
        [no-language] لا يقول الرأس ما اللغة
        [po] هذا ليس Gettext PO
        [po-plural] لا تُستعمل هنا صيغ الجمع في PO: كل صيغة مدخل مستقل
        [forms] بعض صيغ الجمع في هذا النص مترجم، وهذه ليست كذلك: { $forms }
        [headings] ليست هذه العناوين التي صُدّرت
       *[sheet] هذا ليس جدول بيانات يمكن قراءته
    }
    .help = استعمل ملفًا كتبه `lyhty translate export`، ولا تغيّر فيه سوى الترجمات.
# of: 6c383ba2
problem-answers = { $what ->
        [encoding] هذا ليس نصًا بترميز UTF-8
        [format] هذا ليس ملف XLSX يمكن قراءته
        [empty] لا إجابات هنا
        [no-time-column] لا يوجد عمود `time`
        [no-questions] لا يوجد عمود لأي سؤال من هذه الدورة
        [no-heading] هنا شيء ليس فوقه عنوان
        [personal] يسأل العمود `{ $value }` عمّن هو شخص
        [column] `{ $value }` ليس سؤالًا من هذه الدورة
        [column-twice] يوجد عمود ثانٍ `{ $value }`
        [no-time] لم يُقل من أي اختبار هذه الورقة
        [time] `{ $value }` ليس اختبارًا
        [other-course] هذه ورقة من الدورة `{ $value }`، لا من `{ $course }`
        [not-asked] السؤال `{ $question }` ليس في الاختبار `{ $time }`
        [identifying-code] تبدو كلمة السر هذه عنوانًا أو رقم هاتف أو تاريخ ميلاد
        [code-twice] كلمة السر هذه موجودة من قبل على ورقة أخرى من `{ $time }`
       *[choice] `{ $value }` ليست إجابة عن `{ $question }`
    }
    .help = { $what ->
        [encoding] احفظه «CSV UTF-8»، أو XLSX.
        [format] احفظه مصنف Excel (.xlsx) أو «CSV UTF-8».
        [empty] اكتب صفًا لكل ورقة تحت العناوين. يصنع `--new-answers` جدولًا فارغًا.
        [no-time-column] قل عن كل ورقة هل هي من `pre` أو `post` أو `follow-up`. يصنع `--new-answers` جدولًا فارغًا.
        [no-questions] هل هي الدورة الصحيحة؟ يصنع `--new-answers` جدولًا فارغًا لها.
        [no-heading] اكتب فوقه أي سؤال هو، أو احذفه.
        [personal] احذفه، ومن نسخ الملف الأخرى أيضًا: الاختبارات دون أسماء، ولا شيء هنا يحتاج إليه.
        [column] استعمل معرّفات الأسئلة عناوين. يصنع `--new-answers` جدولًا هي فيه.
        [column-twice] أبقِ واحدًا منهما.
        [no-time] اكتب `pre` أو `post` أو `follow-up`.
        [time] اكتب `pre` أو `post` أو `follow-up`.
        [other-course] قيّم كل دورة وحدها.
        [not-asked] هل هو الاختبار الصحيح والصف الصحيح؟ وإلا فاترك الخانة فارغة.
        [identifying-code] احذفها؛ تُحسب الورقة دونها. اطلب كلمة لا يستطيع غير صاحبها أن يخمنها.
        [code-twice] إذا اختار شخصان الكلمة نفسها فاتركها فارغة على جميع أوراقهما. وإذا أُدخلت ورقة مرتين فاحذف صفًا. وإذا كانت هاتان مجموعتين فقيّم كل مجموعة وحدها.
       *[choice] اكتب حرفًا من `a` إلى `{ $last }`، أو واحدًا من: { $choices }. اتركها فارغة إذا لم توضع علامة.
    }
    .related = أول مرة هنا
# of: 79f1ca26
problem-empty-translation = لا نص هنا بعد
    .help = اكتب الترجمة مكان `{ "{" } "" { "}" }`.
# of: 6781a9c8
problem-untranslated = هذا ما زال الأصل، لا ترجمة إلى `{ $lang }`
    .help = ترجمه.
# of: 2a7bb4d4
problem-plural-forms = للغة `{ $lang }` صيغ لـ `${ $variable }` ناقصة هنا: { $forms }
    .help = أضف صيغة لكل منها. صيغ كل لغة هي صيغ Unicode CLDR.
# of: f00cdd10
problem-value-differs = { $what ->
        [address] عنوان هنا غير الذي في الأصل
        [phone] رقم هاتف هنا غير الذي في الأصل
       *[number] رقم هنا غير الذي في الأصل
    }: { $lost ->
        [none] { $added } ليس في الأصل
       *[other] { $added ->
            [none] { $lost } ناقص
           *[other] هناك { $lost }، وهنا { $added }
        }
    }
    .help = اكتبه كما في الأصل تمامًا. وإذا كان الأصل خاطئًا فأصلحه هناك أولًا.
# of: 076b344a
problem-mixed-scripts = في الكلمة «{ $word }» حروف متشابهة من كتابات مختلفة
    .help = اكتب الكلمة من جديد بلوحة مفاتيح واحدة.
# of: 909325ca
problem-unknown-term = { $what ->
        [term] لا يوجد مصطلح `-{ $name }` في مسرد هذه اللغة
        [parameter] ليس للمصطلح وسيط `{ $name }`
        [form] ليس للمصطلح صيغة `{ $name }`
        [function] لا توجد دالة `{ $name }`
       *[message] لا توجد رسالة `{ $name }` يُشار إليها
    }
    .help = { $what ->
        [term] صحّح الاسم، أو أضف المصطلح إلى `glossary.ftl`.
        [message] صحّح الاسم. يُكتب القوس المعقوف نصًا هكذا: `{ "{" } "{ "{" }" { "}" }`.
       *[other] الموجود: { $known }.
    }
# of: 19be3dbe
problem-term-not-used = يأخذ الأصل `-{ $term }` من المسرد، والترجمة لا تأخذه
    .help = اكتب `{ "{" } -{ $term } { "}" }`، بالصيغة المناسبة، لتكون الكلمة نفسها في كل مكان.
# of: 309c5541
problem-variables-differ = { $how ->
        [lost] في الأصل { $variables }، وليس ذلك في الترجمة
       *[other] في الترجمة { $variables }، وليس ذلك في الأصل
    }
    .help = استعمل متغيرات الأصل نفسها.
# of: acbc2e80
problem-no-translation-state = لا يقول الملف هل راجع شخص الترجمة
    .help = ابدأه بـ `### translation: draft`، أو بـ `### translation: reviewed by` ثم اسم وفاصلة وتاريخ.
# of: bf6dc1a1
problem-draft = لم يراجع هذه الترجمة بعد شخص ذُكر اسمه
    .help = عندما يراجعها شخص: `### translation: reviewed by` ثم اسم وفاصلة وتاريخ.

## Templates and pages

# of: ae124dd9
problem-template = { $wrong ->
        [engine] لا يمكن تشغيل القالب `{ $template }`: { $detail }
        [no-content] يطلب القالب `{ $template }` محتوى غير موجود: { $detail }
        [unknown-box] كتلة `:::` من نوع لا وجود له: { $detail }
        [stray-fence] هذه `:::` لا تُغلق شيئًا
        [open-fence] كتلة `:::` هذه لا تُغلق أبدًا: { $detail }
        [too-deep] كتل كثيرة جدًا بعضها داخل بعض
        [heading-gap] يقفز هذا العنوان مستوى: { $detail }
        [unsupported] ليس في المستندات شيء كهذا: { $detail }
        [bad-link] لا يؤدي هذا الرابط إلى صفحة ولا رقم هاتف ولا بريد إلكتروني: { $detail }
        [unknown-picture] هذه ليست صورة: { $detail }. الصور أيقونات، `![](icon:phone)`، ورموز QR، `![](qr:https://…)`
        [long-qr] هذا العنوان أطول من أن يكون رمز QR على الورق: { $detail }
        [loose-note] تحتاج الملاحظة إلى `[^{ $detail }]` في النص وإلى كلماتها في سطر `[^{ $detail }]: …`
        [no-bars] تحتاج الأعمدة إلى فقرة تقول ما تعرضه، وبعدها جدول من عمودين على الأقل
       *[blocks-in-line] فقرات أو قائمة في وسط سطر: { $detail }
    }
    .help = صحّح القالب، أو احذفه ليُستعمل قالب البرنامج.
# of: 8633b4af
problem-contrast = تباين `{ $text }` ({ $ink }) على `{ $ground }` ({ $paper }) هو { $found } : 1، ويحتاج النص إلى { $least } : 1 على الأقل ليُقرأ
    .help = أقرب لون يمكن قراءته هو { $near }: ضعه في `{ $name }`.
# of: e9524444
problem-logo = { $what ->
        [missing] لا شعار في الملف { $detail }
        [outside] يجب أن يكون الشعار في مجلد ملف الأسلوب: { $detail }
        [unsupported] في الشعار شيء لا يمكن رسمه: { $detail }
        [syntax] الشعار ليس SVG: { $detail }
       *[empty] لا يُظهر الشعار شيئًا: { $detail }
    }
    .help = الشعارات ملفات SVG من أشكال بسيطة بألوان بسيطة. حوّل الحروف إلى مسارات، واترك الصور والتدرجات والشفافية والأقنعة.
# of: 5746f3c6
problem-unknown-font = لا توجد عائلة خطوط اسمها `{ $family }`
    .help = استعمل واحدة من خطوط البرنامج، { $families }، أو سمِّ المجلد الذي هي فيه: `--fonts DIR`.
# of: d744e6e8
problem-no-glyph = لا خط فيه الرمز `{ $character }`
    .help = استعمل رمزًا آخر في «{ $text }»، أو سمِّ مجلدًا فيه خط له: `--fonts DIR`. تحتاج اليابانية والكورية إلى ذلك، أو إلى برنامج صُنع بالميزة `cjk`.
# of: c5519729
problem-does-not-fit = { $what ->
        [wide] تحت «{ $panel }» شيء يبقى على سطر واحد أعرض من مكانه على الورق { $paper } بمقدار { $by } مم
       *[high] «{ $panel }» أطول من مكانه على الورق { $paper } بمقدار { $by } مم
    }
    .help = قصّر النص، أو اصنعه لورق أكبر (`--paper`). حروفه الآن أصغر ما يمكن أن يُقرأ.

## Failures

# of: d6895940
failure-read = تعذّرت قراءة `{ $path }`: { $reason }
    .help = تحقق من المسار ومن أن القراءة مسموحة لك.
# of: 3cb6a28b
failure-write = تعذّرت كتابة `{ $path }`: { $reason }
    .help = اختر مكانًا آخر بـ `--out`. ما كان هناك قبل ذلك ما زال هناك.
# of: eaa13cd8
failure-unknown-id = لا شيء اسمه `{ $given }`
    .help = { $suggestion ->
        [none] يعرض `lyhty list` ما هو موجود.
       *[other] هل قصدت `{ $suggestion }`؟ يعرض `lyhty list` ما هو موجود.
    }
# of: cced66fa
failure-unknown-language = لا شيء باللغة `{ $given }`
    .help = اللغات الموجودة: { $known }.
# of: 467331a4
failure-usage = { $text }
# of: 65961253
failure-not-a-terminal = يطرح هذا الأمر أسئلة، ولا طرفية للسؤال فيها
    .help = شغّله في طرفية، أو أعطِ الإجابات بـ `--answers FILE`.
# of: df447e52
failure-exists = `{ $path }` موجود من قبل
    .help = اختر معرّفًا آخر، أو احذف الملف أولًا.
# of: 0bc13ac6
failure-bad-font = لا يمكن استعمال الخط `{ $path }`: { $problem ->
        [closed] لا يمكن فتحه
        [kind] هو من نوع غير TrueType و OpenType
        [outlines] حروفه صور وليست خطوطًا محيطية
        [licence] لا تسمح رخصته بتضمينه
       *[unreadable] ليس خطًا، أو هو تالف
    }
    .help = أخرجه من المجلد.
# of: 573b52cf
failure-no-fonts = لا خطوط في `{ $path }`
    .help = سمِّ مجلدًا فيه ملفات خطوط (.ttf أو .otf أو .ttc).
# of: 8cb70d86
failure-content = في المحتوى أخطاء
    .help = يعرضها `lyhty check`.
# of: c010de2e
failure-cancelled = أُوقف
# of: be695f75
failure-answers = الإجابات في `{ $path }` لا تناسب: { $what }
    .help = قارنها بالأسئلة التي يسردها `lyhty show`.
# of: b92f4209
failure-internal = حدث خطأ في البرنامج: { $what }
    .help = هذا خطأ في lyhty. من فضلك أبلغ عنه مع الأمر الذي شغّلته.
# of: 671d6cd3
failure-reason-not-found = لا يوجد ملف أو مجلد كهذا
# of: 0e511f77
failure-reason-permission-denied = هذا غير مسموح
# of: 83892bfc
failure-reason-is-a-folder = هو مجلد
# of: 6485fb66
failure-reason-not-a-folder = جزء من المسار ليس مجلدًا
# of: 018e9526
failure-reason-disk-full = القرص ممتلئ
# of: abeb10dd
failure-reason-read-only = لا يمكن إلا القراءة من القرص
# of: 90155b7d
failure-reason-exists = هو موجود من قبل
