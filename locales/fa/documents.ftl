### translation: draft
### واژه‌های پیرامون محتوا در هر چه چاپ می‌شود.

# Whole documents

# of: d81fce03
checked-on = اطلاعات بررسی شده در { $date }
# of: 0610cdaf
mark-draft = ترجمهٔ پیش‌نویس: هنوز هیچ شخص نام‌برده‌ای آن را بازبینی نکرده است
# of: 9adff397
mark-incomplete = بعضی از متن‌ها هنوز ترجمه نشده‌اند
# of: 31ee472e
mark-unverified = تأیید نشده
# of: bbd76e81
not-verified = تأیید نشده
# of: 31ee472e
not-verified-heading = تأیید نشده
# of: 5ffd457d
not-verified-note = پیش از آن‌که به آن تکیه کنید، بررسی‌اش کنید.
# of: b00c821b
page-of = صفحهٔ { $page } از { $pages }
# of: 1746410e
contents = فهرست
# of: a3b218b4
sources = منابع
# of: 87af1911
sources-note = عددهای داخل کروشه در متن به این فهرست اشاره می‌کنند.
# of: bddc0542
facts = واقعیت‌ها
# of: efa7dcfb
case = نمونه
# of: 6578adde
for-audience = برای: { $audience }
# of: 65a72ecd
also-seen-when = این را در این حالت هم می‌بینیم:
# of: 17eff3c2
quoted = «{ $text }»
# of: d9e0d671
list-comma = { "، " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } دقیقه
       *[other]
            { $minutes ->
                [0] { $hours } ساعت
               *[other] { $hours } ساعت و { $minutes } دقیقه
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = راهنمای آموزش‌دهنده
# of: e7674970
output-handout = جزوه
# of: 88cb485e
output-test = آزمون دانسته‌ها
# of: 103bc6d4
output-checklist = فهرست بازبینی
# of: 3589b58c
output-question-list = فهرست پرسش‌ها
# of: b598f9e1
output-leaflet = برگهٔ راهنما
# of: 1892434e
output-beside = برگهٔ راهنما به دو زبان
# of: 47e838b0
output-directory = کجا کمک بگیریم
# of: e3e20df7
output-result = نتیجه

# Facilitator guide

# of: b5f3b50c
guide-safety = اول ایمنی
# of: b8a83c23
guide-say-this = در آغاز بگویید:
# of: 4685be29
guide-distress = اگر حال کسی بد شد:
# of: 74a8d716
guide-overview = نگاه کلی
# of: 443b33af
guide-for = برای:
# of: 52de56f8
guide-length = مدت:
# of: 9fbc6b8f
guide-group = گروه:
# of: 7dcf7ac7
guide-prerequisites = پیش‌نیاز:
# of: eb8d6307
guide-objectives = پس از دوره شرکت‌کنندگان می‌توانند
# of: a594556d
guide-running-order = ترتیب کار
# of: 0f26d0b4
guide-start = شروع
# of: 2bc9382b
guide-activity = فعالیت
# of: eb38c978
guide-method = روش
# of: a6317184
guide-minutes = دقیقه
# of: d1fe8d02
guide-say-first = اول بگویید:
# of: ea76306a
guide-materials = همراه بیاورید
# of: b3bba05b
guide-trainer = برای آموزش‌دهنده
# of: a5573994
guide-participant = در جزوه
# of: e1c37747
guide-listen-for = گوش بدهید به:
# of: ec8bfccb
guide-test-key = آزمون دانسته‌ها: پاسخ‌های درست

# Handout and test

# of: 2366ec7b
handout-before = پیش از خواندن
# of: c1e791f2
handout-objectives = پس از دوره می‌توانید
# of: 7d310f13
test-sheet = آزمون: { $time }
# of: c19c8f00
test-how = برای هر پرسش یک پاسخ انتخاب کنید. آزمون نشان می‌دهد دوره چه آموخته است؛ به شما نمره نمی‌دهد.
# of: 23b15dcb
test-code-word = کلمهٔ رمز:
# of: be21677d
test-code-word-how = کلمه‌ای انتخاب کنید که فقط خودتان می‌دانید و هر بار همان را به کار ببرید. نام خود را ننویسید.
# of: 2ab53811
test-pre = پیش از دوره
# of: a688f9be
test-post = پس از دوره
# of: c4b37538
test-follow-up = چند ماه بعد

# Checklist

# of: 30ab02e5
checklist-never = این‌ها هرگز نشانه نیستند
# of: 4657cdc6
checklist-never-note = هیچ‌کدام از این‌ها، چه تنها و چه با هم، چیزی دربارهٔ قاچاق انسان نمی‌گوید.
# of: a6c29e41
checklist-reading = چگونه فهرست را بخوانیم
# of: 50f8a45b
checklist-strengths = نشانهٔ قوی به چیز کمی در کنارش نیاز دارد، اما به‌تنهایی هرگز کافی نیست. نشانهٔ متوسط همراه با نشانه‌های دیگر به حساب می‌آید. نشانهٔ ضعیف فقط از نشانه‌های دیگر پشتیبانی می‌کند، هر چند تا که باشد.
# of: b24c9e60
checklist-ask = می‌توانید بپرسید:
# of: 9354b217
checklist-meaning = آنچه این نمی‌گوید
# of: de35465b
no-verdict = این حکمی دربارهٔ هیچ‌کس نیست. هیچ تعداد نشانه ثابت نمی‌کند که کسی قربانی است، و نبودنِ نشانه ثابت نمی‌کند که همه چیز خوب است. با خود شخص حرف بزنید و اگر مطمئن نیستید از یک مرکز تخصصی بپرسید؛ لازم نیست نامی ببرید.
# of: 6aef93f7
strength-strong = قوی
# of: 4a015b7e
strength-medium = متوسط
# of: 2277b7c9
strength-weak = ضعیف
# of: 1855967b
element-act = عمل
# of: e95d6d8e
element-means = وسیله
# of: ceff46b2
element-purpose = هدف

# Question list

# of: fc534ab8
list-notice = اول این را بخوانید
# of: 589e4003
list-paper = روی این برگه نام و پاسخ ننویسید: شاید دیگران آن را پیدا کنند.
# of: 1cbcd926
list-prepare = پیش از دیدار با هر کسی
# of: 1c429571
list-gates = پیش از پرسش اول
# of: c6f43cfc
list-gates-note = فقط وقتی ادامه دهید که بتوانید به همهٔ این‌ها «بله» بگویید.
# of: 22871b5f
list-otherwise = اگر نه: { $ending }
# of: 3a5b7362
list-questions = پرسش‌ها
# of: 5cca24fa
list-questions-note = شخص می‌تواند هر پرسشی را بی‌پاسخ بگذارد و هر وقت خواست تمام کند. «نمی‌دانم» و «ترجیح می‌دهم نگویم» پاسخ‌های خوبی هستند؛ نه بله حساب می‌شوند و نه نه.
# of: ec59d6c9
list-questions-note-alone = شما می‌توانید هر پرسشی را بی‌پاسخ بگذارید و هر وقت خواستید تمام کنید. «نمی‌دانم» و «ترجیح می‌دهم نگویم» پاسخ‌های خوبی هستند؛ نه بله حساب می‌شوند و نه نه.
# of: b2f82df5
list-only-if = فقط اگر { $condition } بپرسید.
# of: 94c7c323
list-children-true = همچنین اگر شخص زیر 18 سال است یا شاید باشد.
# of: ff88d513
list-children-only = فقط اگر شخص زیر 18 سال است یا شاید باشد.
# of: 9dde3cef
list-sensitive = شاید پاسخ دادن سخت باشد: فقط وقتی اعتماد هست بپرسید، و بهتر است جا بیندازید تا فشار بیاورید.
# of: f70079df
list-one = یکی از این‌ها:
# of: 3bb3b727
list-several = یک یا چند تا از این‌ها:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = از { $from } تا { $to } { $unit }
# of: 90ef501a
list-note = یک فکر. نوشته نمی‌شود.
# of: 6377105d
list-scoring = پاسخ‌ها روی هم چه می‌شوند
# of: 4020466a
scoring-not-validated = این شیوهٔ جمع زدن با کسانی مانند آن‌ها که برایشان به کار می‌رود آزموده نشده است.
# of: 314bbdcc
list-endings = گفت‌وگو چگونه ممکن است تمام شود
# of: e00e1495
list-endings-alone = این چگونه ممکن است تمام شود
# of: 7c0a21b5
list-from-gate = وقتی یکی از شرط‌های پیش از پرسش اول برقرار نیست.
# of: 8d05a42b
list-ending-if = اگر { $condition }.
# of: deb43df5
list-ending-else = در همهٔ حالت‌های دیگر.
# of: 79c78508
list-turn-to = ← کجا کمک بگیریم: { $services }

# The key to a form

# of: b12c7bac
key-title = کلید: { $title }
# of: cf78bb03
key-apart = فقط برای متخصص. این برگه را جدا از فرم پرشده نگه دارید و هرگز پیش شخص نگذارید: اینجا آمده است که پاسخ‌ها چه حساب می‌شوند.
# of: 8527f4bd
key-form = پس از گفت‌وگو فرم را همان‌گونه از بین ببرید که سازمانتان برگه‌های محرمانه را از بین می‌برد، مگر این‌که شخص چیز دیگری بخواهد. نامی روی آن نیست؛ نامی هم اضافه نکنید.
# of: 1ebaff5b
key-before = پیش از دادن فرم
# of: a5b5e0d2
key-before-note = این‌ها را با صدا بپرسید. فرم را فقط وقتی بدهید که بتوانید به همهٔ این‌ها «بله» بگویید.
# of: 5941669b
key-answers = پاسخ‌ها چه حساب می‌شوند
# of: 028d5e0d
key-counts = «{ $answer }» نشانه حساب می‌شود: { $sign }
# of: 409902a9
key-counts-group = { $group }، { $strength }
# of: 35d78542
key-weight = وزن { $weight }
# of: d7c9849c
key-nothing = هیچ حساب نمی‌شود.
# of: c852d0c7
key-fact = هرگز حساب نمی‌شود: { $fact }
# of: d7d2ed43
key-unsure = «نمی‌دانم»، «ترجیح می‌دهم نگویم» و جا افتاده‌ها نه بله حساب می‌شوند و نه نه.
# of: 8cadb7a5
key-rule = چگونه جمع می‌شود
# of: 7cff46eb
key-rule-dimensions = نشانه‌های هر گروه را بشمارید. یک گروه در هر کدام از این حالت‌ها مثبت است، و حتی یک گروه مثبت ارزش نگاه دقیق‌تر را دارد.
# of: 56eff15b
key-rule-elements = نشانه‌های هر گروه را بشمارید. یک گروه در هر کدام از این حالت‌ها مثبت است. وقتی ارزش نگاه دقیق‌تر را دارد که برای هر یک از عمل، وسیله و هدف یک گروه مثبت باشد؛ زیر 18 سال به وسیله نیاز نیست.
# of: 611bbf20
key-rule-group = گروه مثبت است اگر در آن این باشد: { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [1] حتی یک نشانه ارزش نگاه دقیق‌تر را دارد.
        [one] { $count } نشانهٔ متفاوت یا بیشتر ارزش نگاه دقیق‌تر را دارد.
       *[other] { $count } نشانهٔ متفاوت یا بیشتر ارزش نگاه دقیق‌تر را دارد.
    }
# of: 823cc3ae
key-rule-sum = وزن‌ها را جمع کنید. مجموع { $sum } یا بیشتر ارزش نگاه دقیق‌تر را دارد.
# of: 06c74753
key-rule-yes-or-maybe =
    وقتی ارزش نگاه دقیق‌تر را دارد که شمار نشانه‌ها { $yes } یا بیشتر باشد، یا شمار پرسش‌هایی که
    پاسخشان «نمی‌دانم» بود { $maybe } یا بیشتر باشد.
# of: 379a96ec
key-strong = { $count } قوی
# of: 90782116
key-medium = { $count } متوسط
# of: b828d8d4
key-weak = { $count } ضعیف
# of: cd0fe30e
key-any-other = { $count } نشانهٔ دیگر با هر قوتی
# of: be21a012
key-band =
    { $to ->
        [open] { $from } یا بیشتر: { $title }
       *[other] از { $from } تا { $to }: { $title }
    }
# of: b035a4cf
gate-device = کسی نمی‌تواند به دستگاه‌ها نگاه کند
# of: f83ac99c
gate-safety = اکنون امن است
# of: c9df7860
gate-privacy = کسی نمی‌تواند بشنود
# of: f60df401
gate-interpreter = مترجم شفاهی مستقل
# of: aa89629f
gate-consent = شخص موافق است
# of: 5035389c
gate-age = بزرگسال
# of: f3da9ce1
answer-on-scale = { $value } از { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }و{ " " }
# of: 25a8cc96
condition-or = { " " }یا{ " " }
# of: 6ecdda8f
condition-not = چنین نیست که { $condition }
# of: 6f3e2632
condition-answer = پاسخ پرسش { $number } این است: { $answers }
# of: 6e957ad3
condition-gate = پیش از پرسش‌ها پاسخ «{ $gate }» این است: { $answers }
# of: d0d3fde3
condition-from = پاسخ پرسش { $number }، { $least } یا بیشتر است
# of: 88211f3a
condition-to = پاسخ پرسش { $number }، { $most } یا کمتر است
# of: 0de563db
condition-between = پاسخ پرسش { $number } از { $least } تا { $most } است
# of: 7e98fae8
condition-element = عنصر «{ $element }» دیده شده است
# of: 510e36b9
condition-dimension = در گروه «{ $dimension }» نشانهٔ کافی بوده است
# of: 8edfb1f2
condition-count =
    { $count ->
        [1] دست‌کم یک نشانه دیده شده است
        [one] دست‌کم { $count } نشانه دیده شده است
       *[other] دست‌کم { $count } نشانه دیده شده است
    }
# of: e6a53a46
condition-band = مجموع در بازهٔ «{ $band }» است
# of: 066c2da8
condition-look-closer = پاسخ‌ها روی هم نگاه دقیق‌تری می‌خواهند
# of: ea81d845
condition-not-look-closer = پاسخ‌ها روی هم نگاه دقیق‌تری نمی‌خواهند

# Leaflet and services

# of: a7939e90
leaflet-about = این اطلاعات از کجا آمده است
# of: e34765d3
leaflet-checked-note = شماره‌ها و ساعت‌ها تغییر می‌کنند: اگر یکی جواب نداد، دیگری را امتحان کنید.
# of: 501edf06
leave-page = خروج از این صفحه
# of: 18eeda6c
leave-page-note = دکمهٔ بالا این صفحه را فوراً می‌بندد و «برگشت» به اینجا نمی‌رسد. شاید در سابقهٔ تلفن بماند که صفحه باز بوده است. اگر این خطر دارد، فایل و سابقه را پاک کنید.
# of: 262d3057
choose-language = زبان
# of: 38b1780a
directory-note = مراکزی که کمک می‌کنند و راه تماس با آن‌ها. شماره‌ها و ساعت‌ها تغییر می‌کنند: اگر یکی جواب نداد، دیگری را امتحان کنید.
# of: 6a9c46a4
service-free = رایگان
# of: 01a3a992
service-anonymous = لازم نیست نامتان را بگویید
# of: 7a3ed653
hours-from-to = { $days }، از { $from } تا { $to }
# of: 9d51787d
hours-always = { $days }، شبانه‌روزی
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = هر روز
# of: db7902b3
days-from-to = { $from } تا { $to }
# of: e3786b73
day-mon = دوشنبه
# of: aa145f5e
day-tue = سه‌شنبه
# of: d7826ab9
day-wed = چهارشنبه
# of: 77471b19
day-thu = پنجشنبه
# of: ef5c761d
day-fri = جمعه
# of: 6074788b
day-sat = شنبه
# of: 7773f0e8
day-sun = یکشنبه
# of: 26128aaa
area-finland = سراسر فنلاند
# of: e2cb8a5d
need-emergency = اضطراری
# of: 51519b36
need-trafficking-victims = قربانیان قاچاق انسان
# of: 3faf7437
need-professionals = مشاوره برای متخصصان
# of: 8b5f1715
need-crime-victims = قربانیان جرم
# of: e1ebe7b3
need-violence = خشونت
# of: 480a1835
need-shelter = خانهٔ امن
# of: 895933e7
need-sexual-violence = خشونت جنسی
# of: 62256d7f
need-sex-workers = کسانی که کار جنسی می‌کنند
# of: 8f7abca6
need-migrants = مهاجران
# of: ed82faeb
need-legal-advice = مشاورهٔ حقوقی
# of: ac91eaee
need-workers = حقوق در کار
# of: 84572653
need-compensation = غرامت
# of: f22546b0
need-police-report = گزارش به پلیس

# Result of a screening

# of: 1c190cbc
result-next-steps = گام‌های بعدی
# of: 47e838b0
result-services = کجا کمک بگیریم
# of: 035255a6
result-duty = کاری که قانون از شما می‌خواهد
# of: 29e88c38
result-consult = از چه کسی می‌توانید بدون بردن نام بپرسید
# of: b5b01c8e
result-services-other = جاهای دیگر برای کمک
# of: f7f1063e
result-elements = پاسخ‌ها چه می‌گویند
# of: fdb2f54e
result-elements-note = قاچاق یک بزرگسال سه عنصر دارد: عمل، وسیله و هدفِ بهره‌کشی. «معلوم نیست» هم یک پاسخ است.
# of: a445412f
result-elements-note-child = برای کسی که زیر 18 سال است وسیله مهم نیست: عمل و هدفِ بهره‌کشی کافی است. فقط وقتی هدف رحم اجاره‌ای است و کودک خودش مادر جایگزین نیست، وسیله به حساب می‌آید.
# of: 4728b4a6
result-element = عنصر
# of: 6f0f7e0c
result-dimension = گروه نشانه‌ها
# of: e3e20df7
result-state = نتیجه
# of: d5d584d4
result-range = اگر به پرسش‌های باز پاسخ داده می‌شد
# of: 434c8f52
result-from-to = از «{ $best }» تا «{ $worst }»
# of: 497141d7
result-together = روی هم
# of: 1ca3c3bb
result-combination = آنچه دیده شد با ترکیب «{ $title }» جور است. این نامِ گروه‌هایی از نشانه‌هاست، نه نام یک شخص.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] آنچه دیده شد با هیچ ترکیبی که نام دارد جور نیست و هیچ عنصری دیده نشد.
       *[other] آنچه دیده شد با هیچ ترکیبی که نام دارد جور نیست. عنصرهای موجود: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = اگر به پرسش‌های باز پاسخ داده می‌شد، این‌ها هم ممکن بود جور باشند:
# of: e747f9eb
result-count = شمار نشانه‌ها: { $best }.
# of: 9d5a7abe
result-count-range = شمار نشانه‌ها: { $best }، و حداکثر { $worst } اگر آنچه باز ماند نشانه باشد.
# of: 8c8ae4cd
result-sum = مجموع: { $best }.
# of: e62e42e3
result-sum-range = مجموع: { $best }، و حداکثر { $worst } اگر آنچه باز ماند حساب شود.
# of: ee975b97
result-band = این در بازهٔ «{ $band }» است.
# of: 63e17015
result-band-range = این میان «{ $best }» و «{ $worst }» است، بسته به آنچه باز ماند.
# of: dde22e1c
result-look-closer = بنا به قاعدهٔ این پرسشنامه، پاسخ‌ها دلیلی هستند برای نگاه دقیق‌تر، همراه با خود شخص.
# of: 27f41d69
result-no-look-closer = بنا به قاعدهٔ این پرسشنامه، پاسخ‌ها دلیلی برای نگاه دقیق‌تر نیستند. این هیچ چیزی را رد نمی‌کند.
# of: 3724b686
result-may-look-closer = بنا به قاعدهٔ این پرسشنامه، آنچه می‌دانیم هنوز دلیلی برای نگاه دقیق‌تر نیست. آنچه باز ماند ممکن است این را تغییر دهد.
# of: 104dfab0
result-question = پرسش
# of: 0e3e2b09
result-answer = پاسخ
# of: ebd5a960
result-weight = می‌افزاید
# of: d5c433d3
result-signs = پاسخ‌هایی که نشانه حساب می‌شوند
# of: fa4f3849
result-because = چون پاسخ پرسش «{ $question }» این بود: «{ $answer }».
# of: ec8ef884
result-unanswered = باز ماند
# of: 91515472
result-unanswered-note = این‌ها نه بله حساب می‌شوند و نه نه. شاید بعدها روشن شوند، و شاید لازم نباشد.
# of: cced49f2
result-accuracy = چنین نتیجه‌ای چند بار درست است
# of: 4c3eb994
accuracy-study = { $on } ({ $sample } نفر؛ قاچاق انسان نزد { $positives } نفر دیده شد).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] از 100 نفر با این نتیجه، قاچاق انسان نزد کمتر از یک نفر دیده شد.
       *[other] از 100 نفر با این نتیجه، قاچاق انسان نزد حدود { $concerned } نفر دیده شد و نزد حدود { $others } نفر نه.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] از 100 نفر با این نتیجه، قاچاق انسان با این حال نزد کمتر از یک نفر دیده شد.
       *[other] از 100 نفر با این نتیجه، قاچاق انسان با این حال نزد حدود { $concerned } نفر دیده شد.
    }
# of: 8e807630
accuracy-prevalence-study = این برای جایی است که موضوع به { $concerned } نفر از 1000 نفر مربوط است، مانند پژوهش. هر جا کمتر باشد، هشدارهای نادرست بیشتر است.
# of: 5e066e5e
accuracy-prevalence-stated = این برای کسانی حساب شده که موضوع به { $concerned } نفر از 1000 نفرشان مربوط است.
# of: 395a1a2f
accuracy-elsewhere = این عددها از مردمی دیگر و جاهایی دیگر است. معلوم نیست نتیجه دربارهٔ کسانی که شما می‌بینید چند بار درست است.
# of: 33a21b26
accuracy-open = بعضی پرسش‌ها باز ماند، پس هیچ عددی با این نتیجه جور نیست.
# of: 6e929003
accuracy-unknown = معلوم نیست: برای این شیوهٔ پرسیدن عددی منتشر نشده است. انتظار هشدار نادرست و نشانه‌های پنهان را داشته باشید.
# of: f5976f41
scoring-validated-on = آزموده شده با: { $on }.
# of: 520396c5
state-seen = دیده شد
# of: 3ebedf74
state-signs = { $count ->
        [0] دست‌کم یک نشانه
        [1] یک نشانه
        [one] { $count } نشانه
       *[other] { $count } نشانه
    }
# of: 24472276
state-not-seen = دیده نشد
# of: d383856d
state-not-known = معلوم نیست
# of: b89169dd
state-not-asked = پرسیده نشد
# of: 6be7924f
state-not-needed = لازم نیست

# Words of content

# of: 9c8e0f0f
method-lecture = سخنرانی کوتاه
# of: a3f8b8f0
method-discussion = گفت‌وگو
# of: c3952532
method-exercise = تمرین
# of: 327c77d4
method-case = بررسی نمونه
# of: d79c0ed5
method-reflection = تأمل
# of: 3b9c6508
method-test = آزمون
# of: b0ae971a
method-break = استراحت
# of: 029b424e
audience-health = بهداشت و درمان
# of: 07d43016
audience-social = خدمات اجتماعی
# of: efe55326
audience-police = پلیس
# of: 4163630d
audience-border = مرزبانی
# of: ba29e869
audience-reception = مراکز پذیرش
# of: 5edb37ab
audience-outreach = کار میدانی
# of: ec5b91a1
audience-hotline = تلفن‌های کمک
# of: af9cbec0
audience-volunteers = داوطلبان
# of: 96efd564
audience-trainers = آموزش‌دهندگان
# of: 3f5d27ab
audience-reader = خواننده

# Languages

# of: 16276ff9
language-am = امهری
# of: b409ea76
language-ar = عربی
# of: b9fc7495
language-az = آذربایجانی
# of: 7324e788
language-bg = بلغاری
# of: 5a80621c
language-bn = بنگالی
# of: ecb2c5b1
language-bs = بوسنیایی
# of: 4f6464b4
language-ckb = کردی سورانی
# of: d72599ff
language-cs = چکی
# of: 52b257bf
language-da = دانمارکی
# of: a691fd42
language-de = آلمانی
# of: 028e8614
language-el = یونانی
# of: f696aa85
language-en = انگلیسی
# of: 68cdd923
language-es = اسپانیایی
# of: cddf5efd
language-et = استونیایی
# of: 6528bea1
language-fa = فارسی
# of: 3111a1f8
language-fa-AF = دری
# of: ab9e2a86
language-fi = فنلاندی
# of: 79e37b44
language-fr = فرانسوی
# of: db8c845c
language-he = عبری
# of: 6dbbfd0f
language-hi = هندی
# of: a7596f80
language-hr = کرواتی
# of: aa6d3cfd
language-hu = مجاری
# of: 3c23ada0
language-it = ایتالیایی
# of: 26a33d57
language-ja = ژاپنی
# of: 8f2de261
language-ka = گرجی
# of: 2e440951
language-km = خمری
# of: 13def2ed
language-kmr = کردی کرمانجی
# of: 74cca74d
language-ko = کره‌ای
# of: b6e9f16e
language-lo = لائوسی
# of: e13b08f0
language-lt = لیتوانیایی
# of: c9a318c2
language-lv = لتونیایی
# of: 6f0591e9
language-mn = مغولی
# of: 7f341bbe
language-my = برمه‌ای
# of: 92be45d4
language-nb = نروژی
# of: d26a25b6
language-ne = نپالی
# of: ae6eebed
language-nl = هلندی
# of: f86f2576
language-pl = لهستانی
# of: 5b01fa10
language-ps = پشتو
# of: eb0ff06c
language-pt = پرتغالی
# of: e3291eb0
language-ro = رومانیایی
# of: 4b050ad5
language-ru = روسی
# of: f629b4de
language-se = سامی شمالی
# of: 2d199ca2
language-si = سینهالی
# of: 8bbbf080
language-sk = اسلواکی
# of: e7dc3127
language-so = سومالیایی
# of: 0819bd23
language-sq = آلبانیایی
# of: eb0be147
language-sr = صربی
# of: 399ee226
language-sv = سوئدی
# of: 449a2686
language-sw = سواحلی
# of: 19c77d25
language-ta = تامیلی
# of: d1dc10ab
language-th = تایلندی
# of: af30e449
language-ti = تیگرینیا
# of: d0ca0ba7
language-tl = فیلیپینی
# of: 73ef6e33
language-tr = ترکی
# of: a3713b11
language-uk = اوکراینی
# of: c73eecd4
language-ur = اردو
# of: 896dafa5
language-uz = ازبکی
# of: 9cbe2c21
language-vi = ویتنامی
# of: bf635778
language-zh = چینی
# of: b39b0bd2
language-zh-Hans = چینی (ساده‌شده)
# of: 00f7b12f
language-zh-Hant = چینی (سنتی)
