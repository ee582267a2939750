### translation: draft
### وشەکانی دەوری ناوەڕۆک لە هەموو ئەوەی چاپ دەکرێت.

# Whole documents

# of: d81fce03
checked-on = پشکێنراوە لە { $date }
# of: 0610cdaf
mark-draft = ڕەشنووسی وەرگێڕان: هێشتا کەسێکی ناودیار نەیپشکنیوە
# of: 9adff397
mark-incomplete = هەندێک دەق هێشتا وەرنەگێڕدراون
# of: 31ee472e
mark-unverified = پشتڕاست نەکراوەتەوە
# of: bbd76e81
not-verified = پشتڕاست نەکراوەتەوە
# of: 31ee472e
not-verified-heading = پشتڕاست نەکراوەتەوە
# of: 5ffd457d
not-verified-note = پێش ئەوەی پشتی پێ ببەستیت، لێی دڵنیا ببەرەوە.
# of: b00c821b
page-of = لاپەڕەی { $page } لە { $pages }
# of: 1746410e
contents = ناوەڕۆک
# of: a3b218b4
sources = سەرچاوەکان
# of: 87af1911
sources-note = ژمارەکانی ناو کەوانەی چوارگۆشە لە دەقدا ئاماژەن بۆ ئەم لیستە.
# of: bddc0542
facts = ڕاستییەکان
# of: efa7dcfb
case = نموونە
# of: 6578adde
for-audience = بۆ: { $audience }
# of: 65a72ecd
also-seen-when = ئەمە لەم کاتەشدا دەبینرێت:
# of: 17eff3c2
quoted = «{ $text }»
# of: d9e0d671
list-comma = { "، " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } خولەک
       *[other]
            { $minutes ->
                [0] { $hours } کاتژمێر
               *[other] { $hours } کاتژمێر و { $minutes } خولەک
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = ڕێبەری ڕاهێنەر
# of: e7674970
output-handout = نامیلکە
# of: 88cb485e
output-test = تاقیکردنەوەی زانیاری
# of: 103bc6d4
output-checklist = لیستی پشکنین
# of: 3589b58c
output-question-list = لیستی پرسیارەکان
# of: b598f9e1
output-leaflet = بڵاوکراوە
# of: 1892434e
output-beside = بڵاوکراوە بە دوو زمان
# of: 47e838b0
output-directory = لە کوێ یارمەتی هەیە
# of: e3e20df7
output-result = ئەنجام

# Facilitator guide

# of: b5f3b50c
guide-safety = سەرەتا سەلامەتی
# of: b8a83c23
guide-say-this = لە سەرەتادا بڵێ:
# of: 4685be29
guide-distress = ئەگەر کەسێک تێک چوو:
# of: 74a8d716
guide-overview = تێڕوانینی گشتی
# of: 443b33af
guide-for = بۆ:
# of: 52de56f8
guide-length = ماوە:
# of: 9fbc6b8f
guide-group = گرووپ:
# of: 7dcf7ac7
guide-prerequisites = پێشتر وەربگیرێت:
# of: eb8d6307
guide-objectives = دوای خولەکە بەشداربووان دەتوانن
# of: a594556d
guide-running-order = ڕیزبەندی کار
# of: 0f26d0b4
guide-start = دەستپێک
# of: 2bc9382b
guide-activity = چالاکی
# of: eb38c978
guide-method = شێواز
# of: a6317184
guide-minutes = خولەک
# of: d1fe8d02
guide-say-first = سەرەتا بڵێ:
# of: ea76306a
guide-materials = لەگەڵ خۆت بیهێنە
# of: b3bba05b
guide-trainer = بۆ ڕاهێنەر
# of: a5573994
guide-participant = لە نامیلکەکەدا
# of: e1c37747
guide-listen-for = گوێ لەمە بگرە:
# of: ec8bfccb
guide-test-key = تاقیکردنەوەی زانیاری: وەڵامە ڕاستەکان

# Handout and test

# of: 2366ec7b
handout-before = پێش خوێندنەوە
# of: c1e791f2
handout-objectives = دوای خولەکە دەتوانیت
# of: 7d310f13
test-sheet = تاقیکردنەوە: { $time }
# of: c19c8f00
test-how = بۆ هەر پرسیارێک یەک وەڵام هەڵبژێرە. تاقیکردنەوەکە دەریدەخات خولەکە چی فێر کرد؛ نمرە بە تۆ نادات.
# of: 23b15dcb
test-code-word = وشەی نهێنی:
# of: be21677d
test-code-word-how = وشەیەک هەڵبژێرە کە تەنها خۆت بیزانیت، و هەموو جارێک هەمان وشە بەکار بهێنە. ناوی خۆت مەنووسە.
# of: 2ab53811
test-pre = پێش خول
# of: a688f9be
test-post = دوای خول
# of: c4b37538
test-follow-up = دوای چەند مانگێک

# Checklist

# of: 30ab02e5
checklist-never = ئەمانە هەرگیز نیشانە نین
# of: 4657cdc6
checklist-never-note = هیچ کام لەمانە، نە بە تەنها و نە پێکەوە، هیچ شتێک دەربارەی بازرگانی بە مرۆڤ ناڵێت.
# of: a6c29e41
checklist-reading = چۆن لیستەکە بخوێنیتەوە
# of: 50f8a45b
checklist-strengths = نیشانەی بەهێز کەمێکی پێویستە لە تەنیشتی، بەڵام بە تەنها هەرگیز بەس نییە. نیشانەی مامناوەند لەگەڵ ئەوانی تر حساب دەکرێت. نیشانەی لاواز تەنها پشتگیری ئەوانی تر دەکات، هەرچەندە زۆریش بێت.
# of: b24c9e60
checklist-ask = دەتوانیت بپرسیت:
# of: 9354b217
checklist-meaning = ئەمە چی ناڵێت
# of: de35465b
no-verdict = ئەمە بڕیار نییە لەسەر هیچ کەسێک. هیچ ژمارەیەک لە نیشانەکان نایسەلمێنێت کە کەسێک قوربانییە، و نەبوونیان نایسەلمێنێت کە هەموو شتێک باشە. لەگەڵ کەسەکە قسە بکە، و ئەگەر دڵنیا نیت لە خزمەتگوزارییەکی پسپۆڕ بپرسە؛ پێویست ناکات ناو بهێنیت.
# of: 6aef93f7
strength-strong = بەهێز
# of: 4a015b7e
strength-medium = مامناوەند
# of: 2277b7c9
strength-weak = لاواز
# of: 1855967b
element-act = کردار
# of: e95d6d8e
element-means = ئامراز
# of: ceff46b2
element-purpose = مەبەست

# Question list

# of: fc534ab8
list-notice = سەرەتا ئەمە بخوێنەوە
# of: 589e4003
list-paper = لەسەر ئەم کاغەزە ناو و وەڵام مەنووسە: لەوانەیە کەسانی تر بیدۆزنەوە.
# of: 1cbcd926
list-prepare = پێش ئەوەی کەسێک ببینیت
# of: 1c429571
list-gates = پێش یەکەم پرسیار
# of: c6f43cfc
list-gates-note = تەنها کاتێک بەردەوام بە کە بتوانیت بۆ هەر یەکێک لەمانە بڵێیت «بەڵێ».
# of: 22871b5f
list-otherwise = ئەگەر نا: { $ending }
# of: 3a5b7362
list-questions = پرسیارەکان
# of: 5cca24fa
list-questions-note = کەسەکە دەتوانێت هەر پرسیارێک بێ وەڵام بهێڵێتەوە و هەر کاتێک بوەستێت. «نازانم» و «نامەوێت بیڵێم» وەڵامی باشن؛ نە بە بەڵێ حساب دەکرێن و نە بە نەخێر.
# of: ec59d6c9
list-questions-note-alone = دەتوانیت هەر پرسیارێک بێ وەڵام بهێڵیتەوە و هەر کاتێک بوەستیت. «نازانم» و «نامەوێت بیڵێم» وەڵامی باشن؛ نە بە بەڵێ حساب دەکرێن و نە بە نەخێر.
# of: b2f82df5
list-only-if = تەنها ئەگەر { $condition } بپرسە.
# of: 94c7c323
list-children-true = هەروەها ئەگەر کەسەکە تەمەنی لە 18 ساڵ کەمتر بێت یان لەوانەیە وا بێت.
# of: ff88d513
list-children-only = تەنها ئەگەر کەسەکە تەمەنی لە 18 ساڵ کەمتر بێت یان لەوانەیە وا بێت.
# of: 9dde3cef
list-sensitive = لەوانەیە وەڵامدانەوەی قورس بێت: تەنها کاتێک بپرسە کە متمانە هەیە، و بەجێهێشتنی باشترە لە فشار.
# of: f70079df
list-one = یەکێک لەمانە:
# of: 3bb3b727
list-several = یەک یان زیاتر لەمانە:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = لە { $from } تا { $to } { $unit }
# of: 90ef501a
list-note = بیرێک. نانووسرێت.
# of: 6377105d
list-scoring = وەڵامەکان پێکەوە چی دەگەیەنن
# of: 4020466a
scoring-not-validated = ئەم شێوازی کۆکردنەوەیە لەگەڵ کەسانی وەک ئەوانەی بۆیان بەکار دێت تاقی نەکراوەتەوە.
# of: 314bbdcc
list-endings = گفتوگۆکە چۆن لەوانەیە کۆتایی بێت
# of: e00e1495
list-endings-alone = ئەمە چۆن لەوانەیە کۆتایی بێت
# of: 7c0a21b5
list-from-gate = کاتێک یەکێک لە مەرجەکانی پێش یەکەم پرسیار نەهاتووەتە دی.
# of: 8d05a42b
list-ending-if = ئەگەر { $condition }.
# of: deb43df5
list-ending-else = لە هەموو حاڵەتەکانی تردا.
# of: 79c78508
list-turn-to = ← لە کوێ یارمەتی هەیە: { $services }

# The key to a form

# of: b12c7bac
key-title = کلیل: { $title }
# of: cf78bb03
key-apart = تەنها بۆ پسپۆڕ. ئەم پەڕەیە جیا لە فۆرمی پڕکراوە هەڵبگرە و هەرگیز لای کەسەکە بەجێی مەهێڵە: ئەمە دەڵێت وەڵامەکان بە چی حساب دەکرێن.
# of: 8527f4bd
key-form = دوای گفتوگۆکە فۆرمەکە لەناو ببە، بەو شێوەیەی ڕێکخراوەکەت کاغەزە نهێنییەکان لەناو دەبات، مەگەر کەسەکە شتێکی تری بوێت. ناوی لەسەر نییە؛ ناوی لەسەر مەنووسە.
# of: 1ebaff5b
key-before = پێش ئەوەی فۆرمەکە بدەیت
# of: a5b5e0d2
key-before-note = ئەمانە بە دەنگ بپرسە. فۆرمەکە تەنها کاتێک بدە کە بتوانیت بۆ هەر یەکێکیان بڵێیت «بەڵێ».
# of: 5941669b
key-answers = وەڵامەکان بە چی حساب دەکرێن
# of: 028d5e0d
key-counts = «{ $answer }» بە نیشانە حساب دەکرێت: { $sign }
# of: 409902a9
key-counts-group = { $group }، { $strength }
# of: 35d78542
key-weight = کێش { $weight }
# of: d7c9849c
key-nothing = بە هیچ حساب ناکرێت.
# of: c852d0c7
key-fact = هەرگیز حساب ناکرێت: { $fact }
# of: d7d2ed43
key-unsure = «نازانم»، «نامەوێت بیڵێم» و ئەوەی بەجێ هێڵراوە نە بە بەڵێ حساب دەکرێن و نە بە نەخێر.
# of: 8cadb7a5
key-rule = چۆن کۆ دەکرێتەوە
# of: 7cff46eb
key-rule-dimensions = نیشانەکانی هەر گرووپێک بژمێرە. گرووپێک لە هەر کام لەم حاڵەتانەدا ئەرێنییە، و تەنانەت یەک گرووپی ئەرێنی شایەنی سەیرکردنی وردترە.
# of: 56eff15b
key-rule-elements = نیشانەکانی هەر گرووپێک بژمێرە. گرووپێک لە هەر کام لەم حاڵەتانەدا ئەرێنییە. کاتێک شایەنی سەیرکردنی وردترە کە بۆ هەر یەک لە کردار، ئامراز و مەبەست گرووپێکی ئەرێنی هەبێت؛ بۆ خوار 18 ساڵ ئامراز پێویست نییە.
# of: 611bbf20
key-rule-group = گرووپ ئەرێنییە ئەگەر ئەمەی تێدا بێت: { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [1] تەنانەت یەک نیشانەش شایەنی سەیرکردنی وردترە.
        [one] { $count } نیشانەی جیاواز یان زیاتر شایەنی سەیرکردنی وردترە.
       *[other] { $count } نیشانەی جیاواز یان زیاتر شایەنی سەیرکردنی وردترە.
    }
# of: 823cc3ae
key-rule-sum = کێشەکان کۆ بکەرەوە. کۆی { $sum } یان زیاتر شایەنی سەیرکردنی وردترە.
# of: 06c74753
key-rule-yes-or-maybe =
    کاتێک شایەنی سەیرکردنی وردترە کە ژمارەی نیشانەکان { $yes } یان زیاتر بێت، یان ژمارەی ئەو
    پرسیارانەی بە «نازانم» وەڵام درانەوە { $maybe } یان زیاتر بێت.
# of: 379a96ec
key-strong = { $count } بەهێز
# of: 90782116
key-medium = { $count } مامناوەند
# of: b828d8d4
key-weak = { $count } لاواز
# of: cd0fe30e
key-any-other = { $count } نیشانەی تر بە هەر هێزێک
# of: be21a012
key-band =
    { $to ->
        [open] { $from } یان زیاتر: { $title }
       *[other] لە { $from } تا { $to }: { $title }
    }
# of: b035a4cf
gate-device = کەس ناتوانێت سەیری ئامێرەکان بکات
# of: f83ac99c
gate-safety = ئێستا سەلامەتە
# of: c9df7860
gate-privacy = کەس ناتوانێت گوێی لێ بێت
# of: f60df401
gate-interpreter = وەرگێڕێکی سەربەخۆ
# of: aa89629f
gate-consent = کەسەکە ڕازییە
# of: 5035389c
gate-age = پێگەیشتوو
# of: f3da9ce1
answer-on-scale = { $value } لە { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }و{ " " }
# of: 25a8cc96
condition-or = { " " }یان{ " " }
# of: 6ecdda8f
condition-not = وا نەبێت کە { $condition }
# of: 6f3e2632
condition-answer = وەڵامی پرسیاری { $number } ئەمە بێت: { $answers }
# of: 6e957ad3
condition-gate = پێش پرسیارەکان وەڵامی «{ $gate }» ئەمە بێت: { $answers }
# of: d0d3fde3
condition-from = وەڵامی پرسیاری { $number }، { $least } یان زیاتر بێت
# of: 88211f3a
condition-to = وەڵامی پرسیاری { $number }، { $most } یان کەمتر بێت
# of: 0de563db
condition-between = وەڵامی پرسیاری { $number } لە { $least } تا { $most } بێت
# of: 7e98fae8
condition-element = ڕەگەزی «{ $element }» بینرابێت
# of: 510e36b9
condition-dimension = لە گرووپی «{ $dimension }» نیشانەی پێویست هەبێت
# of: 8edfb1f2
condition-count =
    { $count ->
        [1] لانی کەم یەک نیشانە بینرابێت
        [one] لانی کەم { $count } نیشانە بینرابێت
       *[other] لانی کەم { $count } نیشانە بینرابێت
    }
# of: e6a53a46
condition-band = کۆکە لە نێوان «{ $band }» دا بێت
# of: 066c2da8
condition-look-closer = وەڵامەکان بە گشتی سەیرکردنی وردتریان بوێت
# of: ea81d845
condition-not-look-closer = وەڵامەکان بە گشتی سەیرکردنی وردتریان نەوێت

# Leaflet and services

# of: a7939e90
leaflet-about = ئەم زانیارییانە لە کوێوە هاتوون
# of: e34765d3
leaflet-checked-note = ژمارە و کات دەگۆڕێن: ئەگەر وەڵام نەبوو، یەکێکی تر تاقی بکەرەوە.
# of: 501edf06
leave-page = لەم پەڕەیە بڕۆ
# of: 18eeda6c
leave-page-note = دوگمەی سەرەوە دەستبەجێ ئەم پەڕەیە دادەخات، و «گەڕانەوە» نایەتەوە ئێرە. لەوانەیە لە مێژووی تەلەفۆنەکەتدا بمێنێت کە پەڕەکە کراوە بوو. ئەگەر ئەوە مەترسیدارە، فایلەکە و مێژووەکە بسڕەوە.
# of: 262d3057
choose-language = زمان
# of: 38b1780a
directory-note = خزمەتگوزارییەکانی یارمەتیدان و چۆنیەتی پەیوەندی پێیانەوە. ژمارە و کاتەکان دەگۆڕێن: ئەگەر یەکێک وەڵامی نەدایەوە، یەکێکی تر تاقی بکەرەوە.
# of: 6a9c46a4
service-free = بێبەرامبەر
# of: 01a3a992
service-anonymous = پێویست ناکات ناوت بڵێیت
# of: 7a3ed653
hours-from-to = { $days }، لە { $from } تا { $to }
# of: 9d51787d
hours-always = { $days }، 24 کاتژمێر
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = هەموو ڕۆژێک
# of: db7902b3
days-from-to = { $from } تا { $to }
# of: e3786b73
day-mon = دووشەممە
# of: aa145f5e
day-tue = سێشەممە
# of: d7826ab9
day-wed = چوارشەممە
# of: 77471b19
day-thu = پێنجشەممە
# of: ef5c761d
day-fri = هەینی
# of: 6074788b
day-sat = شەممە
# of: 7773f0e8
day-sun = یەکشەممە
# of: 26128aaa
area-finland = هەموو فینلاند
# of: e2cb8a5d
need-emergency = فریاکەوتن
# of: 51519b36
need-trafficking-victims = قوربانیانی بازرگانی بە مرۆڤ
# of: 3faf7437
need-professionals = ڕاوێژ بۆ پسپۆڕان
# of: 8b5f1715
need-crime-victims = قوربانیانی تاوان
# of: e1ebe7b3
need-violence = توندوتیژی
# of: 480a1835
need-shelter = شوێنی پارێزراو
# of: 895933e7
need-sexual-violence = توندوتیژی سێکسی
# of: 62256d7f
need-sex-workers = کەسانێک کە کاری سێکسی دەکەن
# of: 8f7abca6
need-migrants = کۆچبەران
# of: ed82faeb
need-legal-advice = ڕاوێژی یاسایی
# of: ac91eaee
need-workers = مافەکانی سەر کار
# of: 84572653
need-compensation = قەرەبوو
# of: f22546b0
need-police-report = سکاڵا لای پۆلیس

# Result of a screening

# of: 1c190cbc
result-next-steps = هەنگاوەکانی داهاتوو
# of: 47e838b0
result-services = لە کوێ یارمەتی هەیە
# of: 035255a6
result-duty = ئەوەی یاسا داوات لێ دەکات بیکەیت
# of: 29e88c38
result-consult = دەتوانیت بێ ناوهێنان لە کێ بپرسیت
# of: b5b01c8e
result-services-other = شوێنی تر بۆ یارمەتی
# of: f7f1063e
result-elements = وەڵامەکان چی دەڵێن
# of: fdb2f54e
result-elements-note = بازرگانی بە کەسێکی پێگەیشتوو سێ ڕەگەزی هەیە: کردار، ئامراز و مەبەستی چەوساندنەوە. «نەزانراو» یش وەڵامە.
# of: a445412f
result-elements-note-child = بۆ کەسێکی خوار 18 ساڵ ئامراز گرنگ نییە: کردار و مەبەستی چەوساندنەوە بەسە. تەنها ئەگەر مەبەستەکە سکپڕی بۆ کەسێکی تر بێت و منداڵەکە خۆی ئەو دایکە نەبێت، ئامراز حساب دەکرێت.
# of: 4728b4a6
result-element = ڕەگەز
# of: 6f0f7e0c
result-dimension = گرووپی نیشانەکان
# of: e3e20df7
result-state = ئەنجام
# of: d5d584d4
result-range = ئەگەر وەڵامی پرسیارە کراوەکان بدرایەتەوە
# of: 434c8f52
result-from-to = لە «{ $best }» تا «{ $worst }»
# of: 497141d7
result-together = پێکەوە
# of: 1ca3c3bb
result-combination = ئەوەی بینرا لەگەڵ پێکهاتەی «{ $title }» دەگونجێت. ئەمە ناوی گرووپی نیشانەکانە، نەک ناوی کەسێک.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] ئەوەی بینرا لەگەڵ هیچ پێکهاتەیەکی ناودار ناگونجێت، و هیچ ڕەگەزێک نەبینرا.
       *[other] ئەوەی بینرا لەگەڵ هیچ پێکهاتەیەکی ناودار ناگونجێت. ئەو ڕەگەزانەی هەن: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = ئەگەر وەڵامی پرسیارە کراوەکان بدرایەتەوە، لەوانەبوو ئەمانەش بگونجێن:
# of: e747f9eb
result-count = ژمارەی نیشانەکان: { $best }.
# of: 9d5a7abe
result-count-range = ژمارەی نیشانەکان: { $best }، و ئەوپەڕی { $worst } ئەگەر ئەوەی کراوە ماوەتەوە نیشانە بێت.
# of: 8c8ae4cd
result-sum = کۆ: { $best }.
# of: e62e42e3
result-sum-range = کۆ: { $best }، و ئەوپەڕی { $worst } ئەگەر ئەوەی کراوە ماوەتەوە حساب بکرێت.
# of: ee975b97
result-band = ئەمە لە نێوان «{ $band }» دایە.
# of: 63e17015
result-band-range = ئەمە لە نێوان «{ $best }» و «{ $worst }» دایە، بەپێی ئەوەی کراوە ماوەتەوە.
# of: dde22e1c
result-look-closer = بەپێی یاسای ئەم پرسیارنامەیە، وەڵامەکان هۆکارن بۆ سەیرکردنی وردتر، لەگەڵ کەسەکە خۆی.
# of: 27f41d69
result-no-look-closer = بەپێی یاسای ئەم پرسیارنامەیە، وەڵامەکان هۆکار نین بۆ سەیرکردنی وردتر. ئەمە هیچ شتێک ڕەت ناکاتەوە.
# of: 3724b686
result-may-look-closer = بەپێی یاسای ئەم پرسیارنامەیە، ئەوەی دەزانرێت هێشتا هۆکار نییە بۆ سەیرکردنی وردتر. ئەوەی کراوە ماوەتەوە لەوانەیە ئەمە بگۆڕێت.
# of: 104dfab0
result-question = پرسیار
# of: 0e3e2b09
result-answer = وەڵام
# of: ebd5a960
result-weight = زیاد دەکات
# of: d5c433d3
result-signs = ئەو وەڵامانەی بە نیشانە حساب دەکرێن
# of: fa4f3849
result-because = چونکە وەڵامی پرسیاری «{ $question }» ئەمە بوو: «{ $answer }».
# of: ec8ef884
result-unanswered = کراوە ماوەتەوە
# of: 91515472
result-unanswered-note = ئەمانە نە بە بەڵێ حساب دەکرێن و نە بە نەخێر. لەوانەیە دواتر ڕوون ببنەوە، یان هەرگیز پێویست نەبێت.
# of: cced49f2
result-accuracy = ئەنجامی وا چەند جار ڕاستە
# of: 4c3eb994
accuracy-study = { $on } ({ $sample } کەس؛ بازرگانی بە مرۆڤ لای { $positives } کەس بینرا).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] لە 100 کەس بەم ئەنجامە، بازرگانی بە مرۆڤ لای کەمتر لە یەک کەس بینرا.
       *[other] لە 100 کەس بەم ئەنجامە، بازرگانی بە مرۆڤ لای نزیکەی { $concerned } کەس بینرا، و لای نزیکەی { $others } کەس نا.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] لە 100 کەس بەم ئەنجامە، سەرەڕای ئەوە بازرگانی بە مرۆڤ لای کەمتر لە یەک کەس بینرا.
       *[other] لە 100 کەس بەم ئەنجامە، سەرەڕای ئەوە بازرگانی بە مرۆڤ لای نزیکەی { $concerned } کەس بینرا.
    }
# of: 8e807630
accuracy-prevalence-study = ئەمە لەو شوێنەدا وایە کە بابەتەکە پەیوەندی بە { $concerned } کەس لە 1000 کەسەوە هەیە، وەک لە توێژینەوەکەدا. لەو شوێنەی کەمترە، ئاگاداری هەڵە زیاترە.
# of: 5e066e5e
accuracy-prevalence-stated = ئەمە بۆ کەسانێک حساب کراوە کە بابەتەکە پەیوەندی بە { $concerned } لە هەر 1000 کەسیانەوە هەیە.
# of: 395a1a2f
accuracy-elsewhere = ئەم ژمارانە هی کەسانی تر و شوێنی ترن. نازانرێت ئەنجامەکە بۆ ئەو کەسانەی تۆ دەیانبینیت چەند جار ڕاستە.
# of: 33a21b26
accuracy-open = هەندێک پرسیار کراوە مانەوە، بۆیە هیچ ژمارەیەک لەگەڵ ئەم ئەنجامە ناگونجێت.
# of: 6e929003
accuracy-unknown = ئەمە نازانرێت: بۆ ئەم شێوازی پرسینە هیچ ژمارەیەک بڵاو نەکراوەتەوە. چاوەڕوانی ئاگاداری هەڵە و نیشانەی شاراوە بکە.
# of: f5976f41
scoring-validated-on = تاقی کراوەتەوە لەگەڵ: { $on }.
# of: 520396c5
state-seen = بینرا
# of: 3ebedf74
state-signs = { $count ->
        [0] لانیکەم یەک نیشانە
        [1] یەک نیشانە
        [one] { $count } نیشانە
       *[other] { $count } نیشانە
    }
# of: 24472276
state-not-seen = نەبینرا
# of: d383856d
state-not-known = نەزانراو
# of: b89169dd
state-not-asked = نەپرسرا
# of: 6be7924f
state-not-needed = پێویست نییە

# Words of content

# of: 9c8e0f0f
method-lecture = وتارێکی کورت
# of: a3f8b8f0
method-discussion = گفتوگۆ
# of: c3952532
method-exercise = ڕاهێنان
# of: 327c77d4
method-case = کارکردن لەسەر نموونە
# of: d79c0ed5
method-reflection = بیرکردنەوە
# of: 3b9c6508
method-test = تاقیکردنەوە
# of: b0ae971a
method-break = پشوو
# of: 029b424e
audience-health = تەندروستی
# of: 07d43016
audience-social = خزمەتگوزاری کۆمەڵایەتی
# of: efe55326
audience-police = پۆلیس
# of: 4163630d
audience-border = پاسەوانی سنوور
# of: ba29e869
audience-reception = ناوەندەکانی پێشوازی
# of: 5edb37ab
audience-outreach = کاری مەیدانی
# of: ec5b91a1
audience-hotline = هێڵەکانی یارمەتی
# of: af9cbec0
audience-volunteers = خۆبەخشان
# of: 96efd564
audience-trainers = ڕاهێنەران
# of: 3f5d27ab
audience-reader = خوێنەر

# Languages

# of: 16276ff9
language-am = ئەمهەری
# of: b409ea76
language-ar = عەرەبی
# of: b9fc7495
language-az = ئازەری
# of: 7324e788
language-bg = بولگاری
# of: 5a80621c
language-bn = بەنگالی
# of: ecb2c5b1
language-bs = بۆسنی
# of: 4f6464b4
language-ckb = کوردیی سۆرانی
# of: d72599ff
language-cs = چیکی
# of: 52b257bf
language-da = دانمارکی
# of: a691fd42
language-de = ئەڵمانی
# of: 028e8614
language-el = یۆنانی
# of: f696aa85
language-en = ئینگلیزی
# of: 68cdd923
language-es = ئیسپانی
# of: cddf5efd
language-et = ئیستۆنی
# of: 6528bea1
language-fa = فارسی
# of: 3111a1f8
language-fa-AF = دەری
# of: ab9e2a86
language-fi = فینلاندی
# of: 79e37b44
language-fr = فەڕەنسی
# of: db8c845c
language-he = عیبری
# of: 6dbbfd0f
language-hi = هیندی
# of: a7596f80
language-hr = کرواتی
# of: aa6d3cfd
language-hu = هەنگاری
# of: 3c23ada0
language-it = ئیتاڵی
# of: 26a33d57
language-ja = ژاپۆنی
# of: 8f2de261
language-ka = جۆرجی
# of: 2e440951
language-km = خمێری
# of: 13def2ed
language-kmr = کوردیی کرمانجی
# of: 74cca74d
language-ko = کۆری
# of: b6e9f16e
language-lo = لاوی
# of: e13b08f0
language-lt = لیتوانی
# of: c9a318c2
language-lv = لاتڤی
# of: 6f0591e9
language-mn = مەنگۆلی
# of: 7f341bbe
language-my = بورمی
# of: 92be45d4
language-nb = نەرویژی
# of: d26a25b6
language-ne = نیپاڵی
# of: ae6eebed
language-nl = هۆڵەندی
# of: f86f2576
language-pl = پۆڵەندی
# of: 5b01fa10
language-ps = پەشتۆ
# of: eb0ff06c
language-pt = پورتوگالی
# of: e3291eb0
language-ro = ڕۆمانی
# of: 4b050ad5
language-ru = ڕووسی
# of: f629b4de
language-se = سامیی باکوور
# of: 2d199ca2
language-si = سینهالی
# of: 8bbbf080
language-sk = سلۆڤاکی
# of: e7dc3127
language-so = سۆماڵی
# of: 0819bd23
language-sq = ئەلبانی
# of: eb0be147
language-sr = سربی
# of: 399ee226
language-sv = سویدی
# of: 449a2686
language-sw = سواحیلی
# of: 19c77d25
language-ta = تامیلی
# of: d1dc10ab
language-th = تایلەندی
# of: af30e449
language-ti = تیگرینیا
# of: d0ca0ba7
language-tl = فلیپینی
# of: 73ef6e33
language-tr = تورکی
# of: a3713b11
language-uk = ئۆکراینی
# of: c73eecd4
language-ur = ئوردو
# of: 896dafa5
language-uz = ئۆزبەکی
# of: 9cbe2c21
language-vi = ڤێتنامی
# of: bf635778
language-zh = چینی
# of: b39b0bd2
language-zh-Hans = چینی (سادەکراو)
# of: 00f7b12f
language-zh-Hant = چینی (نەریتی)
