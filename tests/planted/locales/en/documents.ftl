### translation: original
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
