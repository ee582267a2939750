### translation: reviewed by A. Reader, 2026-11-01
# of: b35d580a
days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
