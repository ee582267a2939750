### translation: draft

# of: 7300fc82
help-translate = للعمل مع الترجمات: ما ينقص وما صار قديمًا، إلى ملفات المترجمين ومنها
# of: 6ee632b5
help-translate-extract = يضع النصوص الجديدة والمتغيرة في ملفات الترجمة في مكتبتك، والنص الأصلي تعليقًا
    .examples =
        ما كتبته يبقى حيث هو وكما هو. ضع نصك مكان { "{" } "" { "}" }. وعندما تُحدّث نصًا صار قديمًا
        فاحذف التعليق الذي فوقه واستخرج من جديد.
# of: 050d134d
arg-documents = أي المستندات، بالمعرّف أو المسار أو المجلد (rights، leaflets/rights، leaflets، documents، glossary). الافتراضي: كل ما في مكتبتك
# of: d408b85f
arg-langs = لغات بينها فواصل. الافتراضي: كل ما له مجلد
# of: f7d1ccbf
extract-done = { $files ->
        [0] لا شيء يلزم فعله.
        [zero] تغيّر { $files } ملف.
        [one] تغيّر ملف واحد.
        [two] تغيّر ملفان.
        [few] تغيّرت { $files } ملفات.
        [many] تغيّر { $files } ملفًا.
       *[other] تغيّر { $files } ملف.
    }
# of: b25ef585
help-translate-status = يعرض إلى أين وصلت الترجمات، بحسب اللغة والمستند
    .examples =
        أمثلة:
          lyhty translate status
          lyhty translate status --lang fi
          lyhty translate status rights --format json --deny missing,outdated,drafts
# of: a2ce8686
help-translate-accept = يوقّع الترجمات باسم الشخص الذي راجعها
    .examples =
        مثال:
          lyhty translate accept leaflets/rights --lang fi --by "اسم المراجع" --date 2026-11-26

        فقط لمن قارن كل نص بأصله. يظهر الاسم واليوم في الملف وفيما يُنشر. وعندما يتغير
        الأصل أو الترجمة لا يعود التوقيع صالحًا، وتقول الصفحات من جديد إنها أولية.
# of: 50a2c086
arg-translate-accept-documents = أي المستندات، بالمعرّف أو المسار أو المجلد (rights، leaflets/rights، leaflets)
# of: e4441745
arg-translate-accept-lang = اللغة التي رُوجعت
# of: 227673d0
arg-by = اسم المراجع نفسه
# of: bb5325b1
arg-date = يوم المراجعة، YYYY-MM-DD
# of: 8c08766c
arg-translate-status-deny = يجعل هذه فشلًا (رمز الخروج 1): missing، outdated، drafts
# of: 6cdfc185
arg-format = table أو json. الافتراضي: table
# of: db716bae
table-texts = النصوص
# of: 3579960e
table-missing = الناقص
# of: 67a7a631
table-outdated = القديم
# of: a99c6cbc
table-documents = المستندات
# of: c5307bc2
table-complete = المكتمل
# of: e59fbc1a
table-drafts = الأولي
# of: 855e0789
table-reviewed = المراجَع
# of: 0a6d2234
status-changed = تغيّر منذ المراجعة
# of: 4e5ea467
accept-nothing = لا شيء للتوقيع: كل ما طُلب موقّع من قبل.
# of: f7a47d43
accept-done = وُقّع { $file }.
# of: c1bc8341
usage-not-a-name = يُنتظر في `--by` اسم من حروف
# of: 82caa338
usage-accept-not-here = ليس `{ $file }` في هذه المكتبة: لا شيء للتوقيع
# of: ff3a6841
usage-accept-missing = لا يمكن توقيع `{ $file }`: { $count ->
        [zero] { $count } نص لم يُترجم بعد
        [one] نص واحد لم يُترجم بعد
        [two] نصان لم يُترجما بعد
        [few] { $count } نصوص لم تُترجم بعد
        [many] { $count } نصًا لم يُترجم بعد
       *[other] { $count } نص لم يُترجم بعد
    }
# of: 3715d4dd
usage-accept-outdated = لا يمكن توقيع `{ $file }`: { $count ->
        [zero] تغيّر أصل { $count } نص
        [one] تغيّر أصل نص واحد
        [two] تغيّر أصل نصين
        [few] تغيّر أصل { $count } نصوص
        [many] تغيّر أصل { $count } نصًا
       *[other] تغيّر أصل { $count } نص
    } منذ الترجمة؛ يعرض `lyhty translate extract` الجديد
# of: 6091b393
help-translate-export = يكتب نصوص لغة للمترجمين الذين يعملون ببرامج أخرى
    .examples =
        أمثلة:
          lyhty translate export --lang fi
          lyhty translate export leaflets services --lang ar --format xlsx --out for-amal.xlsx

        xliff هو XLIFF 2.1، وpo هو Gettext PO، وxlsx جدول بيانات. كل صيغة جمع في اللغة نص
        مستقل. اترك ما بين الأقواس المعقوفة كما هو؛ وهو محمي في XLIFF.
# of: 2449ca49
help-translate-import = يعيد الترجمات من الملفات التي كتبها export: الملف كله أو لا شيء
    .examples =
        مثال:
          lyhty translate import fi.xlf

        ما يُضيع متغيرًا أو يكسر نصًا أو لا يخص شيئًا يُرفض ويُعرض حيث هو.
        الترجمات الفارغة لا تغيّر شيئًا. لتوقيع الترجمة بعد ذلك: lyhty translate accept.
# of: 86a37811
arg-translate-export-lang = اللغة التي يُترجم إليها
# of: 61eec5af
arg-translate-export-format = xliff أو po أو xlsx. الافتراضي: xliff
# of: c2925f93
arg-translate-export-out = الملف الذي يُكتب. الافتراضي: اللغة مع .xlf أو .po أو .xlsx
# of: 14a00652
arg-translate-export-force = يكتب فوق ملف موجود
# of: c6eadb6c
arg-translate-import-files = ملفات تنتهي بـ .xlf أو .xliff أو .po أو .xlsx
# of: 6a7be4d0
export-done = { $texts ->
        [zero] { $texts } نص
        [one] نص واحد
        [two] نصان
        [few] { $texts } نصوص
        [many] { $texts } نصًا
       *[other] { $texts } نص
    } في { $file }
# of: 561c5455
export-others = تُركت لأنها ليست مكتوبة باللغة `{ $lang }`: { $documents }. صدّرها بأسمائها إلى ملف مستقل.
# of: 8a30baf9
import-refused = لم يؤخذ شيء من هذا الملف: أصلح ما يظهر أعلاه ثم استورده من جديد.
# of: fd7f8f7d
usage-import-twice = في عدة ملفات نصوص من `{ $file }`: استوردها واحدًا بعد آخر
# of: 6e457097
usage-exchange-format = لا ينتهي `{ $file }` بـ .xlf أو .xliff أو .po أو .xlsx
# of: b094885e
usage-not-a-language = `{ $given }` ليس لغة: اكتب رمزها، مثل fi أو zh-Hans
# of: 02e496d7
new-language-next = بعد ذلك: ضع الترجمات مكان { "{" } "" { "}" }، ثم شغّل `lyhty check` و`lyhty translate extract`.
