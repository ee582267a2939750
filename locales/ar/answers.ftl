### translation: draft
# ما يراه من يجيب: في المحادثة، وبجانب لغة أخرى، وعلى الورق.

## Answers

# of: 314a4091
answer-yes = نعم
# of: 00950e14
answer-no = لا
# of: 1c4493c9
answer-unsure = لا أعرف
# of: 3dfadb15
answer-declined = أفضّل ألا أقول
# of: 805d8243
answer-none = لا شيء من هذا
# of: e79a4b94
answer-noted = لوحظ
# of: c34d643b
answer-nothing = لا شيء يُلاحظ

## Forms to fill in

# of: 3a5b7362
form-title = أسئلة
# of: 39b4d685
form-yours = أنت تقرر على ماذا تجيب. يمكنك ترك أي سؤال والتوقف متى شئت. لست بحاجة إلى ذكر السبب.
# of: 176e6c8d
form-no-name = لا تكتب هنا اسمك ولا اسم أي شخص آخر.
# of: 0f8618d6
form-give-back = أعد هذه الورقة إلى الشخص الذي أعطاك إياها. لا تأخذها معك، فقد يقرؤها شخص آخر.
# of: 6fd4c4f6
form-tick-one = ضع علامة على إجابة واحدة.
# of: 0e60e87a
form-tick-any = ضع علامة على كل ما هو صحيح.
# of: fe402dc2
form-tick-number = ضع علامة على رقم.
# of: 7e773684
form-write-number = اكتب رقمًا.
# of: 296d9f26
form-write-note = اكتب هنا، أو فكّر في الأمر فقط.
# of: 9381ee2e
form-scale = { $from } = { $low }، { $to } = { $high }
# of: a207b8ea
form-end = هذا كل شيء. إذا أردت أن تتحدث عن شيء هنا أو أن تسأل عن شيء، فقل ذلك للشخص الذي أعطاك هذه الورقة.
# of: 00cab8bb
form-only-if = فقط إذا { $condition }.
# of: b29a63f9
form-only-if-asked = فقط إذا طُلب منك أن تجيب عن هذا.
# of: 1f0a1800
form-only-children = فقط إذا كان عمرك أقل من 18 سنة.
# of: 7957eb20
form-and = { " " }و{ " " }
# of: 25a8cc96
form-or = { " " }أو{ " " }
# of: 17eff3c2
form-quoted = «{ $text }»
# of: 1ee1b1e6
form-if-answer = أجبت { $answers } عن السؤال { $number }
# of: 03c96f93
form-if-not-answer = لم تجب { $answers } عن السؤال { $number }
# of: 56fbea23
form-if-number = كان رقمك في السؤال { $number } من { $from } إلى { $to }
