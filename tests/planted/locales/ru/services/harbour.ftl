### translation: reviewed by A. Reader, 2026-11-01
# of: dacb19d7
about =
    .title = «Гавань», место для ночлега
    .summary = Открыто для всех. Звоните { $phone-harbour } или 116 006, пишите на help@harbour.example, смотрите https://harbour.example/en. Можно остаться на 30 дней.
    .unverified-because = Выдумано для проверки.
# of: cfd4c962
call =
    .note = Попросите { -interpreter(case: "accusative") }.
# of: 77468d31
site =
    .note = Ответят в течение дня.
