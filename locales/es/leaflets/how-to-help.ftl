### translation: draft

# of: 9e5623ce
about =
    .title = Para amigos o vecinos: cómo ayudar sin hacer daño
    .summary = En qué fijarse, cómo hablar, qué evitar y a quién preguntar sin dar nombres.
    .unverified-because = Los datos se leyeron en páginas guardadas, algunas sin fecha. No se ha leído la ley sobre el contacto con la policía.

# of: d23edb0d
cover =
    .title = Cómo ayudar
    .text = Para amistades y vecindad

# of: f2145045
notice =
    .title = ¿Algo le preocupa?
    .text = No hace falta tener certeza. Quizá alguien que conoce no puede decidir sobre su propia vida.

# of: bf3ce09b
control =
    .title = Qué puede preocupar
    .text = Otra persona guarda su dinero o su pasaporte, o habla por ella. Tiene miedo o nunca sale sola.

# of: 96dc622c
no-signs =
    .title = Qué no dice nada
    .text = Vender sexo, tatuajes, pasaporte extranjero o piso compartido. Una persona adulta puede elegir vender sexo; eso no es trata.

# of: b191c9df
no-proof =
    .title = Ninguna señal lo prueba
    .text = También puede pasar sin ninguna señal.

# of: 1131670b
talk =
    .title = Cómo hablar

# of: 505a0dcd
alone =
    .title = A solas y sin peligro
    .text = Hable donde nadie más oiga. No escriba sobre esto a un teléfono que otros leen.

# of: 2a3ffde5
ask-little =
    .title = Pregunte poco
    .text = ¿Está bien? ¿Alguien le amenaza? Basta una respuesta corta.

# of: 3a8ea183
listen =
    .title = Escuche y crea
    .text = No presione y no juzgue. Dé tiempo.

# of: fe3e35ff
offer =
    .title = Ofrezca, no decida
    .text = Dé un número. Pregunte qué quiere. Una persona adulta decide por sí misma.

# of: 3ec4c826
do-not =
    .title = Qué evitar

# of: c208fbb4
exploiter =
    .title = No se enfrente a quien explota
    .text = No investigue, siga ni grabe. Puede poner a la persona en peligro.

# of: 4c32ee43
police =
    .title = Policía
    .text = No a espaldas de una persona adulta, salvo que alguien esté en peligro ahora. Para una persona extranjera, el contacto con la policía puede poner en riesgo su derecho a quedarse.

# of: 4bb2da36
words =
    .title = Sin promesas
    .text = No prometa lo que no pueda cumplir. No diga a nadie de quién se trata.

# of: 50694851
interpreter =
    .title = Intérprete
    .text = Ni un familiar ni nadie de la misma comunidad pequeña.

# of: a0023424
help =
    .title = Qué ayuda hay

# of: 66a20b95
anonymous =
    .title = Pregunte sin nombres
    .text = Llame al { -assistance-system }, de día o de noche. No diga su nombre ni el de la otra persona, y cuente su preocupación.

# of: 6c05a9e1
consent =
    .title = Solo si quiere
    .text = Una persona adulta solo pasa a ser cliente si da su consentimiento. Usted puede ayudarle a ponerse en contacto.

# of: f70a2747
no-report-needed =
    .title = No se denuncia
    .text = El { -assistance-system } no denuncia a sus clientes a la policía.

# of: 98a71551
children =
    .title = ¿Menos de 18 años?
    .text = No espere. Avise a los servicios de protección de menores (lastensuojelu) de su zona.

# of: d4eec48f
danger =
    .title = ¿Peligro ahora?
    .text = Llame al { $phone-emergency }.

# of: 9729fdb3
where-to-turn =
    .title = Dónde pedir ayuda
    .text = La preocupación también le pesa a usted. Puede preguntar por usted.
