### translation: reviewed by Test, 2026-11-01

about =
    .title = Abistamissüsteem
    .summary = Abistamissüsteem peab teatama oma klientidest politseile.
call =
    .note = Abistamissüsteem ei teata oma klientidest politseile.
