### translation: draft

# of: e1d0d0c7
about =
    .title = Sus derechos si alguien le explota
    .summary = Para personas en Finlandia: ayuda, seguridad, policía, abogado y dinero, en frases muy cortas.
    .unverified-because = Los datos se leyeron en páginas guardadas, algunas sin fecha. No se ha leído la ley vigente, sobre todo la del derecho a quedarse y el contacto con la policía.

# of: 7f939e59
cover =
    .title = Conviene saber
    .text = Información y números de teléfono

# of: f27f40ca
help =
    .title = Puede pedir ayuda
    .text = ¿Le obligan, le amenazan o le engañan? Usted tiene derechos, sea cual sea su trabajo.

# of: d0f0ba42
free-and-voluntary =
    .title = Gratis y voluntario
    .text = El { -assistance-system } ayuda a personas que han sido explotadas. Puede dejarlo cuando quiera.

# of: 23f97304
no-report-needed =
    .title = Sin denuncia a la policía
    .text = El sistema no denuncia a sus clientes a la policía. Sin denuncia, la ayuda puede durar menos.

# of: 03b7c6f9
even-if =
    .title = Quién puede pedirla
    .text = Usted puede, aunque al principio aceptara, haya violado la ley o no tenga derecho a quedarse.

# of: 4dde71d8
kinds-of-help =
    .title = Tipos de ayuda
    .text = Una casa segura, médico, dinero para vivir, consejo, una { -support-person }.

# of: cbff8567
safety-and-time =
    .title = Seguridad y tiempo

# of: 07521994
protection =
    .title = Protección
    .text = Las autoridades ven con usted qué protección necesita. Puede pedir que le interrogue alguien de su mismo género.

# of: 5576b50f
secrecy =
    .title = Secreto
    .text = Quien le ayuda necesita su permiso para dar su nombre al { -assistance-system }. Un menor en peligro o un delito grave planeado quizá deban comunicarse.

# of: 74138197
time-to-think =
    .title = Tiempo para pensar
    .text = ¿Sin derecho a quedarse? Pueden darle un { -reflection-period }: hasta seis meses de estancia legal. Lo decide el { -assistance-system } o la policía.

# of: 0f5d6476
permit =
    .title = { CAPITAL(-residence-permit) }
    .text = A veces es posible. Decide el Servicio de Inmigración (Migri).

# of: de7dded7
police =
    .title = La policía: usted decide

# of: 24378d9e
how-to-report =
    .title = Denunciar
    .text = Puede denunciar un delito por internet o en una comisaría. Pregunte cuál sería su papel.

# of: 2ab4ea1b
risk-with-police =
    .title = ¿Sin nacionalidad de la UE?
    .text = El contacto con la policía puede poner en riesgo su estancia, por ejemplo si vende sexo. Pregunte antes a un abogado.

# of: fa5d20cc
interpreter =
    .title = Intérprete
    .text = Puede usar un idioma que hable durante toda la investigación. Las autoridades ponen el intérprete.

# of: db55581c
ask-the-police =
    .title = Pregúnteles
    .text = ¿Quién es mi contacto? ¿Y si vivo en otro país? ¿Me pagan los gastos? ¿Puedo decir no a una mediación con el autor?

# of: 87e927db
lawyer-and-money =
    .title = Abogado y dinero

# of: 6df783c7
lawyer =
    .title = Abogado
    .text = El Estado puede pagarle un abogado, sean cuales sean sus ingresos, ya durante la investigación.

# of: fbb28ffc
were-you-forced =
    .title = ¿Le obligaron a violar la ley?
    .text = Dígaselo a su abogado.

# of: 13903307
compensation =
    .title = Indemnización
    .text = Puede reclamarla al autor ante el tribunal. El Tesoro Público (Valtiokonttori) puede pagar por lesiones y sufrimiento. Hace falta una denuncia.

# of: 3b580032
time-limit =
    .title = Plazo
    .text = Tres años desde la sentencia firme; sin juicio, diez años desde el delito.

# of: 53ddc857
not-content =
    .title = ¿No está conforme?
    .text = Puede recurrir una decisión del { -assistance-system }. Pregunte cómo reclamar contra otras.

# of: 6acef83f
where-to-turn =
    .title = Dónde pedir ayuda
    .text = Guarde esto donde nadie más mire. Si puede, use un teléfono que nadie más revise.
