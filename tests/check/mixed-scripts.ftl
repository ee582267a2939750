### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Телефон помощи
    .summary = Звоните { $phone-helpline }, днём или ночью.
call =
    .note = Говорят на мнoгих языках.
# ! in locales/ru/services/helpline.ftl
# ! error mixed-scripts 6:6-6:10
