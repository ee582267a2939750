### translation: draft

# of: a03572d0
about =
    .title = MONIKA
    .summary = Багатокультурна жіноча організація з телефоном допомоги кількома мовами і притулком.
    .unverified-because = Номери і години – від 2020 року, відтоді їх не перевіряли.
# of: b4cf86bd
helpline =
    .note = Безкоштовно, кількома мовами. Можна подзвонити, не називаючи імені.
# of: 8e10ccfb
shelter-mona =
    .note = Притулок Mona.
