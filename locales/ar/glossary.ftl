### translation: draft
### مصطلحات المجال: تُختار كل كلمة مرة واحدة، هنا. تقول النصوص { -reflection-period }.

## القانون والسلطات

# الاسم الكامل في عنوان الخدمة.
# of: bcffbbf0
-assistance-system = نظام المساعدة
# of: 9eb9e0eb
-immigration-service = دائرة الهجرة الفنلندية
# of: 4b9af22f
-state-treasury = خزانة الدولة
# of: 6e927238
-occupational-safety-authority = سلطة السلامة المهنية
# يرجى التحقق: بالفنلندية harkinta-aika.
# of: 1bd20735
-reflection-period = مهلة للتفكير
# يرجى التحقق: بالفنلندية toipumisaika.
# of: a06d4020
-recovery-period = مهلة للتعافي
# of: 00e2b982
-residence-permit = تصريح الإقامة
# of: dbd80df8
-right-to-stay = حق الإقامة
# of: f9f9a2ce
-criminal-investigation = التحقيق الجنائي
# of: 5b40c46e
-police-report = بلاغ إلى الشرطة
# of: 74d923e8
-child-welfare-notification = إخطار حماية الطفل

## المساعدة

# يرجى التحقق: بالفنلندية oikeusavustaja؛ قد تدفع الدولة أجره.
# of: 36e3f04e
-legal-counsel = محامٍ
# of: 4471be18
-support-person = شخص داعم
# of: 34d9ddf9
-interpreter = مترجم شفوي
# of: 480a1835
-shelter = مأوى
# of: 84572653
-compensation = تعويض
# of: 8d1bc36b
-secrecy = السرية
# of: 18c94551
-professional-secrecy = السر المهني

## ما يحدث للناس

# of: b8907498
-human-trafficking = الاتجار بالبشر
# of: eb5812b4
-sexual-exploitation = الاستغلال الجنسي
# of: 147e78df
-labour-exploitation = الاستغلال في العمل
# of: 805d87c6
-forced-labour = العمل القسري
