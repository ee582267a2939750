### translation: draft
# ئەوەی وەڵامدەرەوە دەیبینێت: لە گفتوگۆدا، لە تەنیشت زمانێکی تر و لەسەر کاغەز.

## Answers

# of: 314a4091
answer-yes = بەڵێ
# of: 00950e14
answer-no = نەخێر
# of: 1c4493c9
answer-unsure = نازانم
# of: 3dfadb15
answer-declined = نامەوێت بیڵێم
# of: 805d8243
answer-none = هیچ کام لەمانە
# of: e79a4b94
answer-noted = تۆمار کرا
# of: c34d643b
answer-nothing = هیچ شتێک بۆ تۆمارکردن نییە

## Forms to fill in

# of: 3a5b7362
form-title = پرسیارەکان
# of: 39b4d685
form-yours = تۆ بڕیار دەدەیت وەڵامی چی دەدەیتەوە. دەتوانیت هەر پرسیارێک بەجێ بهێڵیت و هەر کاتێک ویستت بوەستیت. پێویست ناکات هۆکار بڵێیت.
# of: 176e6c8d
form-no-name = لێرە ناوی خۆت یان ناوی هیچ کەسێکی تر مەنووسە.
# of: 0f8618d6
form-give-back = ئەم کاغەزە بدەرەوە بەو کەسەی پێی دایت. لەگەڵ خۆت مەیبە: لەوانەیە کەسێکی تر بیخوێنێتەوە.
# of: 6fd4c4f6
form-tick-one = یەکێک نیشانە بکە.
# of: 0e60e87a
form-tick-any = هەموو ئەوانەی ڕاستن نیشانەیان بکە.
# of: fe402dc2
form-tick-number = ژمارەیەک نیشانە بکە.
# of: 7e773684
form-write-number = ژمارەیەک بنووسە.
# of: 296d9f26
form-write-note = لێرە بنووسە، یان تەنها بیری لێ بکەرەوە.
# of: 9381ee2e
form-scale = { $from } = { $low }، { $to } = { $high }
# of: a207b8ea
form-end = تەواو بوو. ئەگەر دەتەوێت لەسەر شتێک قسە بکەیت یان شتێک بپرسیت، بەو کەسەی بڵێ کە ئەم کاغەزەی پێ دایت.
# of: 00cab8bb
form-only-if = تەنها ئەگەر { $condition }.
# of: b29a63f9
form-only-if-asked = تەنها ئەگەر داوات لێ بکرێت وەڵامی ئەمە بدەیتەوە.
# of: 1f0a1800
form-only-children = تەنها ئەگەر تەمەنت لە 18 ساڵ کەمترە.
# of: 7957eb20
form-and = { " " }و{ " " }
# of: 25a8cc96
form-or = { " " }یان{ " " }
# of: 17eff3c2
form-quoted = «{ $text }»
# of: 1ee1b1e6
form-if-answer = وەڵامی پرسیاری { $number } بە { $answers } داوەتەوە
# of: 03c96f93
form-if-not-answer = وەڵامی پرسیاری { $number } بە { $answers } نەداوەتەوە
# of: 56fbea23
form-if-number = ژمارەکەت لە پرسیاری { $number } لە { $from } تا { $to } بێت
