### translation: reviewed by Test, 2026-11-01

about =
    .title = Nidaamka Caawimaadda
    .summary = Nidaamka Caawimaadda waa inuu booliiska u sheego.
call =
    .note = Nidaamka Caawimaadda booliiska uma sheego dadka uu caawiyo.
