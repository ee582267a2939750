### translation: draft
### زاراوەکان: هەر وشەیەک یەک جار، لێرە هەڵدەبژێردرێت. دەقەکان دەڵێن { -reflection-period }.

## یاسا و دەسەڵاتداران

# ناوی تەواو لە ناونیشانی خزمەتگوزارییەکەدایە.
# of: bcffbbf0
-assistance-system = سیستمی یارمەتیدان
# of: 9eb9e0eb
-immigration-service = فەرمانگەی کۆچی فینلاند
# of: 4b9af22f
-state-treasury = گەنجینەی دەوڵەت
# of: 6e927238
-occupational-safety-authority = دەسەڵاتی سەلامەتی کار
# تکایە بیپشکنە: بە فینلاندی harkinta-aika.
# of: 1bd20735
-reflection-period = ماوەی بیرکردنەوە
# تکایە بیپشکنە: بە فینلاندی toipumisaika.
# of: a06d4020
-recovery-period = ماوەی چاکبوونەوە
# of: 00e2b982
-residence-permit = مۆڵەتی مانەوە
# of: dbd80df8
-right-to-stay = مافی مانەوە
# of: f9f9a2ce
-criminal-investigation = لێکۆڵینەوەی تاوان
# of: 5b40c46e
-police-report = سکاڵا لای پۆلیس
# of: 74d923e8
-child-welfare-notification = ئاگادارکردنەوەی پاراستنی منداڵان

## یارمەتی

# تکایە بیپشکنە: بە فینلاندی oikeusavustaja؛ لەوانەیە دەوڵەت پارەکەی بدات.
# of: 36e3f04e
-legal-counsel = پارێزەر
# of: 4471be18
-support-person = کەسی پشتگیر
# of: 34d9ddf9
-interpreter = وەرگێڕ
# of: 480a1835
-shelter = شوێنی پارێزراو
# of: 84572653
-compensation = قەرەبوو
# of: 8d1bc36b
-secrecy = نهێنی
# of: 18c94551
-professional-secrecy = نهێنی پیشەیی

## ئەوەی بەسەر خەڵکدا دێت

# of: b8907498
-human-trafficking = بازرگانی بە مرۆڤ
# تکایە بیپشکنە: «چەوساندنەوە» بۆ exploitation / hyväksikäyttö.
# of: eb5812b4
-sexual-exploitation = چەوساندنەوەی سێکسی
# of: 147e78df
-labour-exploitation = چەوساندنەوە لە کاردا
# of: 805d87c6
-forced-labour = کاری زۆرەملێ
