### translation: reviewed by Test, 2026-11-01

about =
    .title = Sistema de Asistencia
    .summary = El Sistema de Asistencia debe avisar a la policía.
call =
    .note = El Sistema de Asistencia no denuncia a sus clientes a la policía.
