### translation: draft
### اصطلاح‌ها: هر واژه یک بار، در اینجا انتخاب می‌شود. متن‌ها می‌گویند { -reflection-period }.

## قانون و مقام‌ها

# نام کامل در عنوان خدمات است.
# of: bcffbbf0
-assistance-system = سامانهٔ کمک
# of: 9eb9e0eb
-immigration-service = ادارهٔ مهاجرت فنلاند
# of: 4b9af22f
-state-treasury = خزانه‌داری دولت
# of: 6e927238
-occupational-safety-authority = ادارهٔ ایمنی کار
# لطفاً بررسی کنید: به فنلاندی harkinta-aika.
# of: 1bd20735
-reflection-period = مهلت فکر کردن
# لطفاً بررسی کنید: به فنلاندی toipumisaika.
# of: a06d4020
-recovery-period = مهلت بهبودی
# of: 00e2b982
-residence-permit = اجازهٔ اقامت
# of: dbd80df8
-right-to-stay = حق ماندن
# of: f9f9a2ce
-criminal-investigation = تحقیقات جنایی
# of: 5b40c46e
-police-report = گزارش به پلیس
# of: 74d923e8
-child-welfare-notification = گزارش حمایت از کودکان

## کمک

# لطفاً بررسی کنید: به فنلاندی oikeusavustaja؛ دولت ممکن است هزینه‌اش را بپردازد.
# of: 36e3f04e
-legal-counsel = وکیل
# of: 4471be18
-support-person = فرد پشتیبان
# of: 34d9ddf9
-interpreter = مترجم شفاهی
# of: 480a1835
-shelter = خانهٔ امن
# of: 84572653
-compensation = غرامت
# of: 8d1bc36b
-secrecy = رازداری
# of: 18c94551
-professional-secrecy = رازداری حرفه‌ای

## آنچه برای آدم‌ها پیش می‌آید

# of: b8907498
-human-trafficking = قاچاق انسان
# of: eb5812b4
-sexual-exploitation = بهره‌کشی جنسی
# of: 147e78df
-labour-exploitation = بهره‌کشی در کار
# of: 805d87c6
-forced-labour = کار اجباری
