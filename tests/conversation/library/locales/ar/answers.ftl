### translation: draft

answer-yes = نعم
answer-no = لا
answer-unsure = لا أعرف
answer-declined = أفضل ألا أجيب
answer-none = لا شيء مما سبق
answer-noted = لاحظت
answer-nothing = لا شيء

form-title = أسئلة
form-yours = أنت تقرر بماذا تجيب. اترك ما تشاء وتوقف متى تشاء، ولا تحتاج إلى سبب.
form-no-name = لا تكتب اسمك هنا ولا اسم أي شخص آخر.
form-give-back = أعد هذه الورقة إلى من أعطاك إياها. لا تأخذها معك، فقد يقرؤها شخص آخر.
form-tick-one = ضع علامة على إجابة واحدة.
form-tick-any = ضع علامة على كل ما هو صحيح.
form-tick-number = ضع علامة على رقم.
form-write-number = اكتب رقما.
form-write-note = اكتب هنا، أو فكر فقط.
form-scale = { $from } = { $low }، { $to } = { $high }
form-end = هذا كل شيء. إذا أردت أن تتحدث أو تسأل، فقل ذلك لمن أعطاك الورقة.
form-only-if = فقط إذا { $condition }.
form-only-if-asked = فقط إذا طُلب منك.
form-only-children = فقط إذا كان عمرك دون 18 سنة.
form-and = { " " }و{ " " }
form-or = { " " }أو{ " " }
form-quoted = «{ $text }»
form-if-answer = أجبت { $answers } عن السؤال { $number }
form-if-not-answer = لم تجب { $answers } عن السؤال { $number }
form-if-number = كان رقمك في السؤال { $number } من { $from } إلى { $to }
