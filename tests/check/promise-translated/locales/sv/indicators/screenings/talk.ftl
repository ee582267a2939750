### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Ett samtal
    .notice = Vem ser skärmen?
alone =
    .ask = Kan någon höra?
papers =
    .ask = Vem har dina papper?
scoring =
    .note = Det här avgör ingenting.
later =
    .title = Senare
    .say = Hitta en annan stund.
talk =
    .title = Tala
    .say = Du kommer att få hjälp. Lova inte något som garanterar hjälp.
