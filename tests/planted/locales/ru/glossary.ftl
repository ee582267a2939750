### translation: reviewed by A. Reader, 2026-11-01
-interpreter = { $case ->
   *[nominative] переводчик
    [accusative] переводчика
}
