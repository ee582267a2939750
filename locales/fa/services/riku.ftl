### translation: draft

# of: 0aa7cf29
about =
    .title = پشتیبانی از قربانیان جرم (Rikosuhripäivystys, RIKU)
    .summary = مشاوره و پشتیبانی برای قربانیان جرم، و مشاورهٔ بی‌نام دربارهٔ قاچاق انسان.
    .unverified-because = ساعت‌های تلفن کمک از سال 2020 است. ساعت‌ها و زبان‌های کنونی بررسی نشده است.
# of: 4c6bf229
helpline =
    .note = رایگان. می‌توانید بدون گفتن نام زنگ بزنید.
# of: c6efddf5
lawyer-line =
    .note = یک حقوق‌دان پاسخ می‌دهد.
# of: 111c4bd6
site =
    .note = دفترهایی در سراسر کشور؛ از مترجم استفاده می‌شود.
