### translation: reviewed by Test, 2026-11-01

about =
    .title = Sistema de Assistência
    .summary = O Sistema de Assistência dá conselhos. Ele tem de avisar a polícia.
call =
    .note = O Sistema de Assistência não denuncia os seus clientes à polícia.
