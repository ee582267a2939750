### translation: draft

# of: 1f36ab8d
about =
    .title = شبکه‌های منطقه‌ای ضد قاچاق انسان
    .summary = متخصصان یک منطقه که می‌دانند آنجا از چه کسی بپرسند. { -assistance-system } شبکه‌ها را اداره می‌کند.
    .unverified-because = صفحه تاریخ ندارد و راه تماس با شبکه‌ها پیدا نشد.
