### translation: draft

# of: 7d9666d5
about =
    .title = Numărul de urgență
    .summary = Când cineva este în pericol chiar acum.
    .unverified-because = Numărul apare în surse oficiale. Ca orice contact, trebuie verificat de un om înainte de tipărire.
