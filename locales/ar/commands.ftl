### translation: draft

## Help

# of: eb7f9af8
help-usage = الاستعمال
# of: 59769976
help-usage-options = [خيارات]
# of: b32a4d37
help-usage-command = <أمر>
# of: f4622edc
help-commands = الأوامر
# of: 26021c15
help-options = الخيارات
# of: 4434e217
help-arguments = المعطيات

# of: 1c458914
help-lyhty = مواد تدريب ومحادثات موجّهة ومنشورات عن الحقوق لمكافحة الاتجار بالبشر. يعمل دون اتصال بالشبكة، ولا يحفظ شيئًا إلا إذا طلبت.
    .examples =
        ابدأ هكذا:
          lyhty build                      كل شيء، بصيغتي PDF وHTML، في المجلد out
          lyhty leaflet rights --lang fi   منشور عن الحقوق بالفنلندية، مسطح ومطوي
          lyhty screen                     محادثة موجّهة
          lyhty list                       ما هو موجود

        رموز الخروج: 0 كل شيء بخير، 1 في المحتوى أخطاء، 2 سطر الأوامر خاطئ،
        3 تعذّر التنفيذ، 130 أوقفته أنت. لا يدل أي رمز خروج على نتيجة استبيان.
# of: cb79a433
help-build = يصنع أوراق المشاركين والأدلة والاختبارات وقوائم المراجعة والمنشورات كملفات
    .examples =
        أمثلة:
          lyhty build
          lyhty build recognise-health-social --lang fi --for health
          lyhty build rights --format html,text --out leaflets
# of: c5f22dd9
help-watch = يعرض المستندات في متصفحك وأنت تكتب: دائمًا كما هو محتواها الآن
    .examples =
        أمثلة:
          lyhty watch
          lyhty watch our-leaflet --lang fi,sv
          lyhty watch night-shelter --port 8080

        افتح العنوان الذي يطبعه. تتغيّر الصفحة وحدها عندما تحفظ ملفًا من مكتبتك؛ ويظهر الخطأ
        فيها وفي الطرفية، فوق آخر صفحة خالية منه. لا يراها إلا هذا الحاسوب، ولا يُكتب
        شيء. يُنهيه Ctrl-C.
# of: 270ca3e8
help-leaflet = يصنع منشورات: مسطحة أو مطوية أو بطاقات للمحفظة أو كتيبات أو ملصقات
    .examples =
        أمثلة:
          lyhty leaflet rights --lang fi,sv,en
          lyhty leaflet rights --lang all --paper large,booklet
          lyhty leaflet rights --lang fi,sv,en --format html
          lyhty leaflet rights --lang en --beside fi --area helsinki
          lyhty leaflet my-card --paper card --print-shop

        الأوراق: a4؛ large (خط كبير)؛ tri-fold (تُطوى ثلاثًا)؛ card (85 x 55 مم، عدة بطاقات في الورقة)؛
        booklet (ثماني صفحات A6 من ورقة A4 واحدة)؛ poster (A3)؛ slides (16 : 9). يصغر النص ليسعه المكان،
        ضمن حدود؛ وما لا يسعه المكان مع ذلك خطأ يقول بكم. لا يُقطع شيء.
# of: 86e8272a
help-screen = يمر بمحادثة موجّهة، سؤالًا بعد سؤال
    .examples =
        أمثلة:
          lyhty screen
          lyhty screen first-conversation --lang sv
          lyhty screen --plain             أسطر مرقّمة، لقارئات الشاشة والطرفيات البسيطة
          lyhty screen --beside sv         الأسئلة بلغتين
          lyhty screen --paper             استمارة تُملأ، ومفتاحها
          lyhty screen --answers FILE      إجابات من ملف، للتدريب والتجارب
          lyhty screen --save talk.age     يُحفظ مشفّرًا بعد كل إجابة
          lyhty screen --resume talk.age   يتابعه
          lyhty screen --consult request.age --to age1…   في النهاية طلب مشورة

        لا يُحفظ شيء إلا إذا طلبت ذلك بـ --save. يُنهي Ctrl-C أو كلمة exit كل شيء فورًا ويمسح الطرفية.
        أما الطرفية التي تحتفظ بسجل خاص بها، أو الجلسة المسجَّلة، فلا يمكن مسحها من هنا.
# of: 4eacba61
help-list = يسرد الدورات والوحدات والعلامات والاستبيانات والمنشورات والخدمات والمصادر واللغات
    .examples =
        أمثلة:
          lyhty list
          lyhty list services --lang sv
          lyhty list sources --format json
# of: 6d49831f
help-show = يعرض شيئًا واحدًا كاملًا
    .examples =
        أمثلة:
          lyhty show rights
          lyhty show nollalinja --lang fi
          lyhty show sexual-exploitation --format json
# of: d4930173
help-check = يجد المشكلات في المحتوى: أين هي، وما الخطأ، وما العمل
    .examples =
        أمثلة:
          lyhty check
          lyhty check curricula/my-course.yaml
          lyhty check --format json --deny warnings
# of: 53971281
help-prove = يبرهن ما يصح في استبيان لجميع الإجابات، ويعرض إجابات تؤدي إلى كل سؤال وكل نهاية
    .examples =
        أمثلة:
          lyhty prove first-conversation
          lyhty prove first-conversation --witness consult-now > answers.yaml
          lyhty screen first-conversation --answers answers.yaml
# of: 49ae7ba3
help-services = ينقل الخدمات إلى دليل محفوظ في مكان آخر ويعيدها منه (HSDS 3، JSON)
# of: 0590ace6
help-services-export = يكتب الخدمات بصيغة HSDS 3 في JSON؛ وتُترك السرية منها
# of: 489a5b57
help-services-import = يقرأ الخدمات من HSDS 3 في JSON إلى مكتبتك؛ لا يُختلق شيء، وما يأتي من مكان آخر غير مؤكد
# of: 932e3fd4
help-evaluate = يقول ما تبيّنه الإجابات عن اختبارات دورة: المعرفة قبلها وبعدها ولاحقًا، وما يجب تعليمه من جديد
    .examples =
        أمثلة:
          lyhty evaluate recognise-health-social --new-answers answers.xlsx
          lyhty evaluate recognise-health-social --answers answers.xlsx --invited pre=24,post=24
          lyhty evaluate recognise-health-social --answers before.csv after.csv --out report.pdf

        كل صف ورقة. الأعمدة: code (الكلمة التي على الورقة، ويمكن أن تكون فارغة)، time (pre أو post أو
        follow-up)، وعمود لكل سؤال فيه حرف الخيار أو معرّفه. لا أسماء.
        لا تظهر كلمات السر أبدًا. طريقة الحساب: docs/evaluation.md.
# of: 4bd74d2e
help-new = يبدأ دورة أو وحدة مشتركة أو مجموعة علامات أو استبيانًا أو منشورًا أو مكتبة جديدة
    .examples =
        أمثلة:
          lyhty new library our-library
          lyhty new curriculum night-shelter --lang fi
# of: baf6e32b
help-schema = يخبر محررات النصوص بما يمكن أن يكون في ملفاتك (JSON Schema)
    .examples =
        أمثلة:
          lyhty schema leaflet
          lyhty schema --all .lyhty/schemas

        يفعل `lyhty new` ذلك عنك: تبدأ الملفات بسطر يسمّي مخططها، والمحررات التي تفهم YAML
        (VS Code، Neovim، Emacs، Helix …) تكمل المفاتيح والكلمات وتشرحها.
# of: 1b3b62a5
help-completions = يتيح لصدفة الأوامر أن تكمل الأوامر والخيارات والمعرّفات واللغات
    .examples =
        ضع واحدًا من هذه في الملف الذي تقرؤه صدفة الأوامر عند بدئها:
          bash         source <(lyhty completions bash)
          zsh          source <(lyhty completions zsh)
          fish         lyhty completions fish | source
          PowerShell   lyhty completions powershell | Out-String | Invoke-Expression
          elvish       eval (lyhty completions elvish | slurp)
# of: 0ade65eb
help-man = يكتب صفحات الدليل (man)، باللغة التي يتكلم بها البرنامج
    .examples =
        مثال:
          lyhty man ~/.local/share/man/man1

# of: 7ee4f7e2
arg-help = يعرض هذه المساعدة
# of: 137b1684
arg-version = يعرض الإصدار
# of: aa1973d6
arg-library = مجلد مكتبتك الخاصة، يوضع فوق المكتبة المرفقة. الافتراضي: مجلد أقرب lyhty.yaml، من هنا صعودًا
# of: f01cb168
arg-style = ملف أسلوب (ألوان وشعار وخط وهوامش) بدل style.yaml في المكتبة
# of: d63e659a
arg-fonts = مجلد فيه خطوط (.ttf, .otf, .ttc) تُستعمل إضافة إلى خطوط البرنامج: لليابانية والكورية، أو خطوطك
# of: c6850bf1
arg-system-fonts = يستعمل أيضًا خطوط نظامك، للكتابات التي ليس لها خط آخر. قد تصنع حواسيب أخرى عندئذ ملفات مختلفة
# of: b56712f5
arg-ui-lang = اللغة التي يتكلم بها البرنامج. الافتراضي: لغة نظامك، وإلا فالإنجليزية
# of: e9c92a69
arg-build-ids = ما الذي يُصنع، بمعرّفه. الافتراضي: كل شيء
# of: c68237dc
arg-build-lang = لغات بينها فواصل. الافتراضي: جميعها
# of: 08a6ac18
arg-build-format = صيغ بينها فواصل: pdf، html، docx، markdown، text؛ وpptx للشرائح؛ وics مع --start. الافتراضي: pdf,html، ومع --start أيضًا ics
# of: 5c1848d7
arg-build-output = أي المستندات، بينها فواصل. الافتراضي: كل ما هو موجود لكل معرّف
# of: d8b54e44
arg-build-audience = ما هو لهذا الجمهور فقط: { $audiences }
# of: b09ac2fa
arg-build-start = متى تبدأ الدورة، مثل 2027-02-03T09:00: في برنامجها أوقات اليوم، ومعها ملف .ics للتقويمات
# of: d74591e9
arg-build-paper = لأي ورق ملفات PDF، بينها فواصل: a4، large؛ وslides وnotes لشرائح دورة؛ وللمنشورات أيضًا tri-fold، card، booklet، poster، slides. الافتراضي: a4؛ وللشرائح slides,notes؛ وللمنشورات ما تقوله هي
# of: 8c8112f1
arg-print-shop = للمطبعة: مع حافة زائدة وإطارات قص وعلامات حول كل قطعة
# of: 53763421
arg-build-minutes = الوقت المتاح لدورة، بالدقائق: تُحذف الأجزاء الاختيارية، وتُقصَّر أخرى، وتبقى الاستراحات
# of: 3cb560d2
arg-out = المجلد الذي يُكتب فيه. الافتراضي: out
# of: 417bce01
arg-jobs = كم مستندًا يُصنع في وقت واحد. الافتراضي: واحد لكل معالج
# of: f5aba141
arg-fresh = يصنع كل شيء من جديد، مهما كان موجودًا. وإلا فلا يُصنع إلا ما كان سيخرج مختلفًا
# of: b325be5c
arg-watch-ids = ما الذي يُعرض، بمعرّفه. الافتراضي: كل شيء
# of: decc6e70
arg-watch-lang = لغات بينها فواصل، أو all. الافتراضي: لغات مكتبتك الخاصة
# of: 8f2f87b0
arg-port = منفذ العنوان. الافتراضي: منفذ غير مستعمل
# of: 2af9cfc5
arg-leaflet-ids = أي المنشورات، بمعرّفها
# of: 37f7bd14
arg-leaflet-lang = لغات بينها فواصل، أو all. الافتراضي: اللغة التي يتكلم بها البرنامج
# of: f2762c8d
arg-leaflet-paper = لأي ورق، بينها فواصل: a4، large، tri-fold، card، booklet، poster، slides. الافتراضي: ما يقوله المنشور، وإلا فـ a4,tri-fold
# of: d18b4fb1
arg-leaflet-format = صيغ بينها فواصل: pdf؛ html (صفحة واحدة للهواتف فيها جميع اللغات)؛ docx، markdown، text. الافتراضي: pdf
# of: 4ef5e09a
arg-leaflet-beside = لغتان جنبًا إلى جنب، سطرًا بسطر: بهذه اللغة أيضًا. على a4 وlarge، وفي html
# of: 5adb982a
arg-needs = خدمات لهذه الحاجات، بينها فواصل: emergency، trafficking-victims، violence، legal-advice …
# of: ed9a61d2
arg-area = خدمات لهذه المنطقة، وللبلد كله
# of: 469a978e
arg-services = هذه الخدمات بدل التي يسمّيها المنشور، بمعرّفاتها، بينها فواصل
# of: 4c4db241
arg-speaks = خدمات يُعرف أنها تخدم بهذه اللغة
# of: 35c20520
arg-services-export-ids = أي الخدمات، بمعرّفها. الافتراضي: جميعها
# of: ede4542a
arg-services-export-out = الملف الذي يُكتب. الافتراضي: المخرج المعياري
# of: 54731a7c
arg-services-import-file = الملف الذي يُقرأ
# of: 8e8687fc
arg-services-import-needs = لأي حاجة هي الخدمات التي لا تقول ذلك بنفسها، بينها فواصل
# of: 0b2df024
arg-services-import-lang = اللغة التي كُتبت بها الخدمات. الافتراضي: en
# of: c0502e59
arg-services-import-force = يكتب فوق الملفات الموجودة
# of: df7da8e0
arg-screen-id = أي استبيان. الافتراضي: first-conversation
# of: 134de642
arg-screen-lang = لغة المحادثة. الافتراضي: اللغة التي يتكلم بها البرنامج
# of: 95d1f288
arg-screen-beside = يعرض الأسئلة بهذه اللغة أيضًا
# of: 4b2b6aab
arg-answers = يأخذ الإجابات من هذا الملف ويعرض النتيجة
# of: 0e0d5b5a
arg-plain = أسطر مرقّمة بدل القوائم
# of: bf9e43c5
arg-screen-paper = يصنع استمارة تُملأ ومفتاحًا منفصلًا للمختص، ولا يسأل شيئًا
# of: 33577367
arg-screen-out = يكتب النتيجة في هذا الملف (.pdf أو .html أو .docx أو .md أو .txt). وإلا فلا يُكتب شيء. ومع --paper: المجلد، والافتراضي out
# of: 830e20e4
arg-screen-format = صيغ الاستمارة ومفتاحها: pdf، html، docx، markdown، text. الافتراضي: pdf
# of: c0b82a86
arg-what = واحد من: curricula، modules، indicators، screenings، leaflets، services، sources، languages. الافتراضي: كل المحتوى
# of: 4f5cba45
arg-lang = اللغة التي يُعرض بها. الافتراضي: اللغة التي يتكلم بها البرنامج
# of: 6cdfc185
arg-list-format = table أو json. الافتراضي: table
# of: 6cdfc185
arg-show-format = table أو json. الافتراضي: table
# of: cd9e12c2
arg-show-id = ما الذي يُعرض
# of: d3fdc757
arg-paths = ملفات أو مجلدات. الافتراضي: المكتبة كلها
# of: 680bf85b
arg-check-format = human أو short أو json. الافتراضي: human في طرفية، وإلا short
# of: 698be15a
arg-unsigned = لا يصنع شيئًا من هذا النوع: drafts، أي ترجمات أولية لم يوقّعها أحد بلغتها
# of: 57ce3970
arg-deny = يجعل هذه تُحسب أخطاء: warnings، drafts
# of: 094daea2
arg-prove-id = أي استبيان
# of: b4ad14f8
arg-witness = يطبع أقصر إجابات تؤدي إلى هذا السؤال أو النهاية أو النطاق، كملف لـ `lyhty screen --answers`
# of: 6cdfc185
arg-prove-format = table أو json. الافتراضي: table
# of: b6bb3015
arg-schema-kind = curriculum أو module أو indicators أو screening أو leaflet أو service أو style أو library
# of: f31f30f6
arg-schema-all = يكتب مخططات جميع أنواع الملفات في هذا المجلد
# of: 1e348a88
arg-shell = bash أو zsh أو fish أو powershell أو elvish
# of: 3d23d61f
arg-folder = المجلد الذي يُكتب فيه
# of: 62e44779
arg-evaluate-course = أي دورة، بمعرّفها
# of: d2d056e0
arg-evaluate-answers = ملفات الإجابات: .csv أو .xlsx
# of: eda3e012
arg-evaluate-new-answers = يكتب جدولًا فارغًا (.xlsx أو .csv) لإدخال الإجابات، ولا يقيّم شيئًا
# of: c60d6bf6
arg-evaluate-invited = كم شخصًا كان يمكنه أن يجيب، لنسبة الإجابة: pre=24,post=24,follow-up=24
# of: 21b48078
arg-evaluate-mark = دون هذه النسبة المئوية من الإجابات الصحيحة يجب تعليم الأمر من جديد. الافتراضي: 80
# of: ad54f6e6
arg-evaluate-lang = لغة التقرير. الافتراضي: اللغة التي يتكلم بها البرنامج
# of: 35fdde2d
arg-evaluate-out = يكتب تقريرًا في هذا الملف (.pdf أو .html أو .docx أو .md أو .txt). الافتراضي: جداول على الشاشة
# of: 88a9a3bb
arg-kind = curriculum أو module أو indicators أو screening أو leaflet أو library
# of: 8b83397e
arg-new-id = الاسم: كلمات بحروف لاتينية صغيرة تصلها شرطات
# of: d5006d90
arg-new-lang = اللغة التي تكتب بها. الافتراضي: اللغة التي يتكلم بها البرنامج

## Mistakes on the command line

# of: 3e12e121
usage-unknown-argument = لا يوجد خيار `{ $argument }` هنا
# of: e448aefa
usage-unknown-command = لا يوجد أمر `{ $argument }`
# of: b6236ee8
usage-missing-value = يحتاج `{ $argument }` إلى قيمة
# of: 9e0b0252
usage-wrong-value = `{ $value }` ليست قيمة لـ `{ $argument }`
# of: a6cb94bc
usage-missing-argument = هناك شيء ناقص: { $argument }
# of: 89a689a2
usage-missing-command = قل ما المطلوب: الأمر ناقص
# of: 343bd6fb
usage-conflict = لا يجتمع `{ $argument }` مع `{ $other }`
# of: 084d6ec0
usage-other = لا يمكن فهم سطر الأوامر: { $argument }
# of: 749bfcc2
usage-did-you-mean = هل قصدت `{ $suggestion }`؟
# of: 60d7ea7f
usage-valid-values = الممكن: { $values }
# of: ae1b4c58
usage-see-help = يعرض `--help` ما يمكن كتابته.
# of: dd5bad1b
usage-unknown-audience = لا يوجد جمهور `{ $given }`؛ الموجود: { $audiences }
# of: 35d21029
usage-no-start = يحتاج ملف التقويم إلى معرفة متى تبدأ الدورة: `--start 2027-02-03T09:00`
# of: ce65dc1e
usage-minutes-no-course = `--minutes` هو الوقت لدورة، ولا تُصنع هنا دورة
# of: 2f5bb223
usage-too-short = لا يمكن أن تُعقد `{ $id }` في { $available } دقيقة: أقل ما تحتاج إليه { $least }، دون كل ما هو اختياري ومع تقصير الباقي إلى أقصى حد
# of: 2f404026
usage-not-an-id = `{ $given }` ليس اسمًا: استعمل كلمات بحروف صغيرة a–z وأرقام 0–9 تصلها شرطات
# of: 56b1f499
usage-which-screening = أي استبيان يُبرهَن؟ الموجود: { $screenings }
# of: 4506aeeb
usage-no-screening = `{ $given }` ليس استبيانًا؛ الموجود: { $screenings }
# of: 859fde64
usage-no-library = ليس لك مكتبة هنا: اصنع واحدة بـ `lyhty new library NAME` وانتقل إلى مجلدها، أو سمِّ واحدة بـ `--library`
# of: d5947abe
usage-port-taken = يستعمل برنامج آخر المنفذ { $port }: اختر غيره، أو اترك `--port`
# of: 9c2eaa01
usage-no-content = لا محتوى في `{ $path }`: يكون المحتوى في مجلدات المكتبة curricula وindicators وleaflets وservices وlocales
# of: a00ad459
usage-beside-flat = لغتان جنبًا إلى جنب لا تكونان إلا على الورق a4 وlarge
# of: 4c005ab4
usage-confidential = `{ $id }` سرية ولا تُطبع أبدًا
# of: 96095d39
usage-unknown-need = لا توجد حاجة `{ $given }`؛ الموجود: { $known }
# of: 1cea31cb
usage-unknown-area = لا توجد خدمة للمنطقة `{ $given }`؛ الموجود: { $known }
# of: 25270852
usage-only-services = تخص `--for` و`--area` و`--speaks` الخدمات: `lyhty list services`
# of: 4b3e1010
usage-result-format = لا ينتهي `{ $file }` بـ .pdf أو .html أو .docx أو .md أو .txt

## What commands say

# of: 10dc9383
problems-drafts = { $files ->
        [zero] { $files } ترجمة أولية لم يراجعها شخص ذُكر اسمه.
        [one] ترجمة واحدة أولية: لم يراجعها شخص ذُكر اسمه.
        [two] ترجمتان أوليتان: لم يراجعهما شخص ذُكر اسمه.
        [few] { $files } ترجمات أولية: لم يراجعها شخص ذُكر اسمه.
        [many] { $files } ترجمة أولية: لم يراجعها شخص ذُكر اسمه.
       *[other] { $files } ترجمة أولية: لم يراجعها شخص ذُكر اسمه.
    } يعرضها كلها `lyhty translate status`.
# of: b55ba841
problems-summary = { $errors ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $errors } أخطاء
        [many] { $errors } خطأً
       *[other] { $errors } خطأ
    }، { $warnings ->
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warnings } تحذيرات
        [many] { $warnings } تحذيرًا
       *[other] { $warnings } تحذير
    }
# of: 395898a4
problems-none = لا مشكلات في { $files ->
        [zero] { $files } ملف
        [one] ملف واحد
        [two] ملفين
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    }.
# of: df0ee62d
build-progress = تُصنع المستندات
# of: 882618ae
build-done = { $files ->
        [zero] { $files } ملف
        [one] ملف واحد
        [two] ملفان
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    } في { $folder }
# of: 7097413a
build-same = لم يتغيّر شيء: { $files ->
        [zero] { $files } ملف في { $folder } كما ينبغي.
        [one] ملف واحد في { $folder } كما ينبغي.
        [two] ملفان في { $folder } كما ينبغي.
        [few] { $files } ملفات في { $folder } كما ينبغي.
        [many] { $files } ملفًا في { $folder } كما ينبغي.
       *[other] { $files } ملف في { $folder } كما ينبغي.
    }
# of: 770cf751
build-some = { $files ->
        [zero] { $files } ملف
        [one] ملف واحد
        [two] ملفان
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    } في { $folder }؛ ما لم يتغيّر منها: { $stand }
# of: dc5ea649
build-left-over = لم تعد تُصنع، لكنها ما زالت هناك من مرة سابقة؛ احذفها إذا لم يكن أحد يحتاج إليها: { $files }.
# of: 681c9b58
build-nothing = لا شيء يطابق ما طُلب: لم يُصنع أي مستند.
# of: 4ee1e55e
build-fitted = مدة `{ $id }` { $minutes } دقيقة من { $available } متاحة، بدل { $whole }: { $gone ->
        [0] لم يُحذف شيء
        [zero] حُذف { $gone } نشاط
        [one] حُذف نشاط واحد
        [two] حُذف نشاطان
        [few] حُذفت { $gone } أنشطة
        [many] حُذف { $gone } نشاطًا
       *[other] حُذف { $gone } نشاط
    }، { $shorter ->
        [0] ولم يُقصَّر شيء
        [zero] وقُصّر { $shorter } نشاط
        [one] وقُصّر نشاط واحد
        [two] وقُصّر نشاطان
        [few] وقُصّرت { $shorter } أنشطة
        [many] وقُصّر { $shorter } نشاطًا
       *[other] وقُصّر { $shorter } نشاط
    }. يقول دليل المدرّب أيها.
# of: 244d8a93
man-name = الاسم
# of: 8cc4b5c0
man-synopsis = الصيغة
# of: 59ff9885
man-description = الوصف
# of: 2ebda06e
man-examples = أمثلة
# of: 718cdab6
man-version = الإصدار
# of: 5b7487db
watch-serving = المعاينة: { $address } (على هذا الحاسوب فقط؛ يُنهيها Ctrl-C)
# of: eec27a61
watch-shown = تغيّر شيء: المعاينة محدّثة.
# of: a99c6cbc
watch-documents = المستندات
# of: aa4d9cdf
watch-problems = المشكلات
# of: dfa9e55c
watch-choose = اختر مستندًا.
# of: d0a4d6b5
watch-as = الشكل
# of: 15bbb6d9
watch-ended = انتهت المعاينة. شغّل `lyhty watch` من جديد للمتابعة.
# of: 89040bbe
print-tri-fold = المطوي ثلاثًا: اطبع على الوجهين مع القلب على الحافة القصيرة؛ اطوِ الجزء الضيق إلى الداخل أولًا.
# of: aed9e8a0
print-card = البطاقات: اطبع على الوجهين مع القلب على الحافة الطويلة، بحجم 100 %؛ قص عند العلامات؛ اطوِ حيث الخط المتقطع.
# of: 5383934b
print-booklet = الكتيب: اطبع على الوجهين مع القلب على الحافة الطويلة، بحجم 100 %؛ قص في الوسط؛ ضع النصف الأسفل على الأعلى واطوِ الاثنين ودبّس.
# of: 72aa572c
print-poster = الملصق: الصفحة الأولى A3؛ وما بعدها لمن يعلّقه.
# of: cd351c14
print-shop = للمطبعة: الحجم النهائي هو TrimBox في كل صفحة، مع حافة زائدة 3 مم. الكتيبات صفحات مفردة بترتيب القراءة. تُترك مصادر المنشورات: فهي في ملف A4.
# of: 05f57c8c
services-past = فات تاريخها: تم التحقق من معلومات هذه الخدمات قبل مدة طويلة. تحقق منها قبل أن تطبع: { $ids }.
# of: 6e33fa0c
services-language = لا يُعرف أنها تخدم بـ{ $lang }: يقول المنشور ما لغات هذه الخدمات: { $ids }.
# of: 8d7d128e
services-confidential = تُركت لأنها سرية: { $ids }.
# of: 3677a465
services-lacking = ليس للخدمة «{ $service }» { $field ->
        [taxonomy_term] `{ $field }` معروف هنا: قل لأي حاجة هي بـ `--for`
       *[other] `{ $field }` في الملف
    }
# of: 8b1197c6
services-exists = `{ $file }` موجود من قبل؛ يكتب `--force` فوقه
# of: 1f5095db
services-check = تحقق من وسائل الاتصال، ثم `lyhty check`.
# of: 14c249f9
build-drafts = ترجمات أولية: { $count ->
        [zero] { $count } مستند بلغة
        [one] مستند واحد بلغة
        [two] مستندان بلغة
        [few] { $count } مستندات بلغة
        [many] { $count } مستندًا بلغة
       *[other] { $count } مستند بلغة
    } لم يراجعها بعد شخص ذُكر اسمه، وذلك مكتوب على كل صفحة: { $languages }.
# of: 3369ebd3
build-denied = لم يُصنع شيء: لم يوقّع أحد ما يلي: { $documents }. يوقّع المراجع بالأمر `lyhty translate accept`؛ ومن دون `--deny drafts` تقول كل صفحة إنها ترجمة أولية.
# of: c2c83d5b
build-unverified = غير مؤكد: لم تؤكَّد بعض المعلومات ووسائل الاتصال من مصدرها، وعليها علامة بذلك: { $ids }.
# of: 410abae7
table-claim = القول
# of: e3e20df7
table-result = النتيجة
# of: 817e026e
table-things = أشياء
# of: 8c3f31a7
table-by-form = من الشكل
# of: 18443f3c
table-queries = استعلامات
# of: bc8eb834
table-conflicts = طرق مسدودة
# of: ee90cf83
table-goal = إلى
# of: 845e2154
table-signs = علامات
# of: a1cc5462
table-one = طريق
# of: 5bafd660
table-other = الآخر
# of: 6c977109
table-id = المعرّف
# of: 1cce6d0c
table-title = العنوان
# of: 89ab7296
table-kind = النوع
# of: 7ec2ed7d
table-output = المستند
# of: 6d61e062
table-needs = لأي حاجة
# of: 431ee7c6
table-languages = اللغات
# of: 68d8f20f
table-papers = الأوراق
# of: b95d5456
table-formats = الصيغ
# of: 0fee9e7e
table-files = الملفات
# of: b403229a
table-size = الحجم
# of: c7a13916
table-pages = الصفحات
# of: 6d61e062
table-audience = لمن
# of: e3b26efc
table-minutes = دقائق
# of: 48a42cab
table-checked = تاريخ التحقق
# of: e49df8f6
table-status = الحالة
# of: 0c81b148
table-source = المصدر
# of: 600278ed
table-publisher = الناشر
# of: 4845149d
table-date = التاريخ
# of: 592f15ac
table-address = العنوان على الشبكة
# of: d08c98f1
table-used-by = يستعمله
# of: 262d3057
table-language = اللغة
# of: 2c3f73ce
table-content = المحتوى
# of: b61862ab
table-contact = وسيلة الاتصال
# of: 4d3afc29
table-hours = المواعيد
# of: 3a5b7362
table-questions = الأسئلة
# of: b4cf4e88
table-indicators = العلامات
# of: 7e4c1685
table-panels = الأجزاء
# of: 202e1ecb
table-summary = الملخص
# of: 77230c27
table-because = لماذا غير مؤكد
# of: a2d0dcaf
table-objective = الهدف
# of: eb38c978
table-method = الطريقة
# of: 36c79b8f
table-never-a-sign = ليس علامة أبدًا
# of: aea0c178
table-why = لماذا
# of: b9abbb76
table-dimension = المجموعة
# of: 4319c60a
table-sign = العلامة
# of: 4a554906
table-strength = القوة
# of: bdbca1f2
table-also-seen = يظهر أيضًا عندما
# of: 10d0a5a7
table-gate = الشرط
# of: b744469e
table-version = الإصدار، لملفات الإجابات
# of: 104dfab0
table-question = السؤال
# of: 1884c996
table-otherwise = وإلا
# of: 0839f8ad
table-choices = الإجابات
# of: ccfbec74
table-ending = النهاية
# of: d0b35ae4
table-panel = الجزء
# of: d4df0f0d
table-article-4 = المادة 4
# of: cfcb75bf
table-text = النص
# of: ec7237c2
table-note = ملاحظة
# of: 6d61e062
table-for = لمن
# of: 17521a64
table-area = المنطقة
# of: bbc037ba
table-anonymous = دون اسم
# of: 6a9c46a4
table-free = مجاني
# of: b6357b3d
table-field = الحقل
# of: 5ebe7878
table-value = القيمة
# of: 14e7ba07
listing-curricula = الدورات
# of: 229065cd
listing-modules = الوحدات المشتركة
# of: b4cf4e88
listing-indicators = العلامات
# of: fade591a
listing-screenings = الاستبيانات
# of: d039115c
listing-leaflets = المنشورات
# of: ba07fc41
listing-services = الخدمات
# of: a3b218b4
listing-sources = المصادر
# of: 431ee7c6
listing-languages = اللغات
# of: a796ed44
kind-curriculum = دورة
# of: 9a56809c
kind-module = وحدة
# of: b794594f
kind-indicators = علامات
# of: 33024727
kind-screening = استبيان
# of: f376524d
kind-leaflet = منشور
# of: 031f6f29
kind-service = خدمة
# of: d383856d
status-unknown = غير معروف
# of: bb70be98
status-verified = مؤكد
# of: a7303a92
status-unverified = غير مؤكد
# of: d6a671cb
status-original = الأصل
# of: f36bf929
status-draft = ترجمة أولية
# of: e0a20a80
status-reviewed = تمت المراجعة
# of: 0259fb61
status-missing = نصوص ناقصة: { $missing }
# of: b07b0eb8
new-created = أُنشئ { $file }.
# of: 68ebb513
new-next = بعد ذلك: غيّره بحسب حاجتك ثم شغّل `lyhty check`.
# of: f90218d6
new-library-next = بعد ذلك: `cd { $folder }`، ثم مثلًا `lyhty new leaflet my-leaflet`، و`lyhty check`.
# of: 9815e4ab
paper-apart = يبيّن المفتاح كيف تُحسب الإجابات: احفظه بعيدًا عن الاستمارة.
# of: ccd2df57
result-written = كُتبت النتيجة في { $file }.

## Proofs

# of: df85d22f
verdict-proved = ثبت
# of: 3551c53c
verdict-refuted = نُقض
# of: 080f1961
verdict-not-decided = لم يُحسم
# of: 520a77cb
verdict-waits = أخطاء أخرى أولًا
# of: 104dfab0
goal-question = سؤال
# of: ccfbec74
goal-ending = نهاية
# of: 6b4a57cc
goal-band = نطاق
# of: e3352777
claim-questions-reached = كل سؤال يمكن أن يُسأل
# of: 5df2d216
claim-endings-reached = كل نهاية يمكن أن تأتي
# of: 8f9df683
claim-bands-reached = كل نطاق يمكن بلوغه
# of: e1a07c9c
claim-bands-complete = لا تترك النطاقات فجوة ولا تتداخل
# of: 0c7554ca
claim-always-an-ending = لكل طريق نهاية
# of: 35894f34
claim-gates-first = لا يُسأل شيء قبل السلامة والموافقة والعمر
# of: b50f84f8
claim-conditions-matter = كل شرط يمكن أن يتحقق وألا يتحقق
# of: 5b6a6ad4
claim-trust-first = لا يُسأل مبكرًا شيء قد يؤلم
# of: 8dccdd7e
claim-signs-never-lower = زيادة العلامات لا تخفض النتيجة أبدًا
# of: 0a7672a3
claim-skipping-is-gentle = عدم الإجابة عن أي شيء ينتهي بلطف
# of: eb95c07d
claim-skipping-never-raises = عدم الإجابة لا يرفع النتيجة أبدًا
# of: 6ce19aa1
claim-context-never-raises = الأمور التي ليست علامات أبدًا لا ترفع النتيجة أبدًا
# of: 4f07a876
claim-answers-used = كل إجابة تُستعمل
# of: 12e7bc37
proof-length = عدد الأسئلة التي تُطرح على بالغ من { $fewest } إلى { $most }.
# of: acd23e13
proof-ways = أقصر الطرق. يطبع `--witness NAME` الإجابات.
# of: 4ce57f3d
proof-example = طريقان يبيّنان ذلك، والفرق بينهما في `{ $id }`:
# of: 03ba3278
proof-undecided = لم يُحسم ضمن الحدود: { $claim } ({ $what })
# of: a16da0aa
proof-took = { $milliseconds } م.ث، عبارات منطقية: { $size }
# of: f31edfba
proof-no-way = لا إجابات تؤدي إلى `{ $id }`؛ يقول السبب `lyhty prove { $screening }`
# of: a3d68cc5
proof-way-undecided = تعذّر الحسم هل توجد إجابات تؤدي إلى `{ $id }`؛ انظر `lyhty prove { $screening }`
# of: 20f588c9
proof-witness = أقصر طريق إلى `{ $id }` في `{ $screening }`: عدد الأسئلة { $questions }، عدد العلامات { $signs }، النهاية `{ $ending }`.
    جرّبه: lyhty screen { $screening } --answers THIS-FILE

## Evaluation of tests

# of: 8672b7cc
evaluate-blank = { $count ->
        [zero] { $count } ورقة ليس فيها أي إجابة، ولا تُحسب.
        [one] ورقة واحدة ليس فيها أي إجابة، ولا تُحسب.
        [two] ورقتان ليس فيهما أي إجابة، ولا تُحسبان.
        [few] { $count } أوراق ليس فيها أي إجابة، ولا تُحسب.
        [many] { $count } ورقة ليس فيها أي إجابة، ولا تُحسب.
       *[other] { $count } ورقة ليس فيها أي إجابة، ولا تُحسب.
    }
# of: ddd45ea6
evaluate-refused = لم يُقيَّم شيء.
# أجزاء من عناوين تسأل عمّن هو شخص، واحد في كل سطر. تُرفض هذه الأعمدة.
# of: 2cc18a58
evaluate-personal-headings =
    اسم
    بريد
    إيميل
    هاتف
    جوال
    موبايل
    ميلاد
    عنوان
    هوية
    جواز
    ضمان اجتماعي
    الضمان الاجتماعي
    توقيع
# of: 0839f8ad
evaluate-form-answers = الإجابات
# of: 3a5b7362
evaluate-form-key = الأسئلة
# of: b9162985
evaluate-form-code = كلمة السر التي على الورقة. اتركها فارغة إذا لم تكن. لا تكتب اسمًا أبدًا.
# of: 5b1f1dea
evaluate-form-time = pre: قبل الدورة. post: بعدها. follow-up: بعد أشهر.
# of: 2913e119
evaluate-form-answer = حرف الإجابة التي عليها علامة. فارغ إذا لم تكن علامة.
# of: 1095ba5c
evaluate-form-column = العمود
# of: e88da063
evaluate-form-choices = الحروف
# of: 2580868f
evaluate-form-written = كُتب في { $file }: صف لكل ورقة، ولا شيء سوى كلمات السر والحروف. على الأوراق يقف كل حرف أمام إجابته.
# of: ec41a9d5
usage-evaluate-no-test = ليس للدورة `{ $course }` أسئلة اختبار
# of: 70786d6f
usage-evaluate-file = لا ينتهي `{ $file }` بـ .csv أو .xlsx: احفظ الجدول بواحد منهما
# of: 32d60b20
usage-evaluate-invited = لا يقول `{ $given }` كم شخصًا دُعي: اكتب كما في `--invited pre=24,post=24,follow-up=24`، كل منها مرة واحدة
# of: 71f9e6be
usage-evaluate-more-sheets = عدد الأوراق من `{ $time }` هو { $sheets }، ولم يُدعَ سوى { $invited }
