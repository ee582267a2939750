### translation: draft

# of: 26ef96c3
about =
    .title = خزانه‌داری دولت (Valtiokonttori)
    .summary = غرامت از بودجهٔ عمومی برای آسیب و رنج ناشی از جرم.
    .unverified-because = شماره و ساعت‌ها در صفحه‌ای ذخیره‌شده و بی‌تاریخ خوانده شد؛ هزینهٔ تماس پیدا نشد.
