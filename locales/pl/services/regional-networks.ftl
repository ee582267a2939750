### translation: draft

# of: 1f36ab8d
about =
    .title = Regionalne sieci przeciw handlowi ludźmi
    .summary = Specjaliści z jednego regionu, którzy wiedzą, kogo tam zapytać. Sieci prowadzi System Pomocy.
    .unverified-because = Strona nie ma daty i nie znaleziono, jak skontaktować się z każdą siecią.
