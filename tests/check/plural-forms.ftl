### translation: reviewed by A. Reader, 2026-11-01
files = { $count ->
    [one] { $count } plik
   *[other] { $count } pliku
}
kind = { $what ->
    [bytes] bajty
   *[other] inne
}
exact = { $count ->
    [0] nic
    [one] { $count } plik
    [few] { $count } pliki
   *[many] { $count } plików
}
# ! in locales/pl
# ! warning plural-forms 2:12-2:17
