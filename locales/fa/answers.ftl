### translation: draft
# آنچه پاسخ‌دهنده می‌بیند: در گفت‌وگو، در کنار زبانی دیگر و روی کاغذ.

## Answers

# of: 314a4091
answer-yes = بله
# of: 00950e14
answer-no = نه
# of: 1c4493c9
answer-unsure = نمی‌دانم
# of: 3dfadb15
answer-declined = ترجیح می‌دهم نگویم
# of: 805d8243
answer-none = هیچ‌کدام
# of: e79a4b94
answer-noted = یادداشت شد
# of: c34d643b
answer-nothing = چیزی برای یادداشت نیست

## Forms to fill in

# of: 3a5b7362
form-title = پرسش‌ها
# of: 39b4d685
form-yours = شما تصمیم می‌گیرید به چه چیزی پاسخ بدهید. می‌توانید هر پرسشی را جا بیندازید و هر وقت خواستید تمام کنید. لازم نیست دلیل بیاورید.
# of: 176e6c8d
form-no-name = اینجا نام خودتان یا نام هیچ‌کس دیگری را ننویسید.
# of: 0f8618d6
form-give-back = این برگه را به کسی که آن را به شما داد پس بدهید. آن را با خود نبرید: شاید کس دیگری آن را بخواند.
# of: 6fd4c4f6
form-tick-one = یکی را علامت بزنید.
# of: 0e60e87a
form-tick-any = هر چه را که درست است علامت بزنید.
# of: fe402dc2
form-tick-number = یک عدد را علامت بزنید.
# of: 7e773684
form-write-number = یک عدد بنویسید.
# of: 296d9f26
form-write-note = اینجا بنویسید، یا فقط به آن فکر کنید.
# of: 9381ee2e
form-scale = { $from } = { $low }، { $to } = { $high }
# of: a207b8ea
form-end = تمام شد. اگر می‌خواهید دربارهٔ چیزی حرف بزنید یا چیزی بپرسید، به کسی که این برگه را به شما داد بگویید.
# of: 00cab8bb
form-only-if = فقط اگر { $condition }.
# of: b29a63f9
form-only-if-asked = فقط اگر از شما بخواهند به این پاسخ بدهید.
# of: 1f0a1800
form-only-children = فقط اگر زیر 18 سال هستید.
# of: 7957eb20
form-and = { " " }و{ " " }
# of: 25a8cc96
form-or = { " " }یا{ " " }
# of: 17eff3c2
form-quoted = «{ $text }»
# of: 1ee1b1e6
form-if-answer = به پرسش { $number } پاسخ { $answers } داده‌اید
# of: 03c96f93
form-if-not-answer = به پرسش { $number } پاسخ { $answers } نداده‌اید
# of: 56fbea23
form-if-number = عدد شما در پرسش { $number } از { $from } تا { $to } است
