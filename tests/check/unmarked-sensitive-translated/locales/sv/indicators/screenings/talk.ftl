### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Samtal
    .notice = Vem ser skärmen?
alone =
    .ask = Kan någon höra?
papers =
    .ask = Vem har dina papper?
stay =
    .ask = Har du uppehållstillstånd?
scoring =
    .note = Det avgör ingenting.
later =
    .title = Senare
    .say = Sök ett annat tillfälle.
talk =
    .title = Tala
    .say = Tala om det.
