### translation: draft

# of: c3b2d13b
about =
    .title = Conversación sobre el trabajo
    .summary = Una conversación tranquila con una persona adulta cuyo trabajo quizá no tenga condiciones justas, o que quizá no sea libre de dejarlo. Se puede parar en cualquier momento.
    .unverified-because = La regla está publicada, pero sin cifras de acierto; nuestras preguntas no se han probado con nadie. Las señales vienen de una fuente secundaria. Hay que confirmar la lista de delitos planeados que deben comunicarse.
    .notice = Primero mire alrededor: ¿quién puede ver esta pantalla y quién puede entrar? No se guarda nada de lo que escriba, salvo que lo haya pedido. Ctrl-C sale enseguida, en cualquier pregunta.

# of: eefc589c
no-harm =
    .text = Piense si preguntar hoy podría empeorar algo, para la persona, para otras o para usted. Si podría, solo escuche y ofrezca ayuda. Conozca el tema antes de preguntar.

# of: eb6c7462
help-at-hand =
    .text = Compruebe hoy qué números contestan y qué pueden hacer, y sepa qué hará si alguien está en peligro: { $phone-emergency }. Prometa solo lo que usted pueda hacer.

# of: b42647cc
good-interpreter =
    .text = Elija con cuidado al intérprete y a los compañeros que participan. Dígales antes que se habla con calma, sin duda ni horror, y que todos deben guardar secreto.

# of: 7d026dd2
person-knows-best =
    .text = La persona es quien mejor conoce su vida y sus riesgos. Si cuesta hablar, haga una pausa, hable de otra cosa y procure que nadie se quede a solas con ello.

# of: e288de6c
ask-only-what-helps =
    .text = Sepa para qué son las respuestas. Pregunte solo lo que pueda ayudar ahora a esta persona; nada se pregunta por estadística ni por curiosidad.

# of: fe2b95d5
safe-device =
    .ask = ¿Es seguro el dispositivo que usa, y están los teléfonos donde nadie pueda escuchar a través de ellos?
    .help = Si alguien puede estar vigilando un dispositivo o sus cuentas, use otro, o papel. Deje que la persona decida sobre su teléfono: alguien puede esperar que esté encendido.

# of: 78cc6350
safe-now =
    .ask = ¿Está la persona a salvo aquí y ahora, por lo que ella y usted pueden saber?
    .help =
        Pregunte en voz baja: «¿Le viene bien hablar ahora? ¿Alguien le espera o espera su llamada?»

        La persona es quien mejor conoce sus riesgos. Si dice que no es seguro, créala. Ante un peligro inmediato, llame al { $phone-emergency }.

# of: ce0d4fff
nobody-listening =
    .ask = ¿Pueden hablar sin que nadie oiga, vea la pantalla o espere en la puerta?
    .help = Pida a quien acompaña que espere en otro sitio, de forma normal: «Hablo un rato a solas con todo el mundo».

# of: 124da73a
understand-each-other =
    .ask = ¿Se entienden bien, sin intérprete o con un intérprete independiente?
    .help =
        No debe interpretar un familiar, quien acompaña ni alguien de la misma comunidad pequeña. La interpretación por teléfono puede ser una buena opción.

        Diga a la persona que usted y el intérprete deben guardar secreto, y que puede pedir otro intérprete.

# of: a00ef733
heard-and-agreed =
    .ask = ¿Ha oído la persona para qué es esta conversación y está de acuerdo?
    .help = El silencio o un gesto por cortesía no es consentimiento. Deje tiempo para pensar y responda a lo que la persona pregunte. Diga con sus palabras:
    .tells-purpose = Pregunto por su trabajo para que veamos juntos qué ayuda o consejo podría servirle.
    .tells-kept = No se guarda nada si usted no está de acuerdo. También puede decir quién puede ver mis notas.
    .tells-skip-and-stop = Puede saltar cualquier pregunta, descansar o parar cuando quiera, y más tarde puede retirar su consentimiento.
    .tells-limits = Mi secreto tiene límites: si un menor corre peligro o se planea un delito grave, quizá tenga que avisar a las autoridades.

# of: 1a9cec7f
adult =
    .ask = ¿Tiene la persona 18 años o más?
    .help =
        Pregunte de pasada: «¿Puedo preguntar su edad?» No hacen falta papeles.

        Si no lo sabe y hay motivos para pensar que la persona puede tener menos de 18 años, responda «no» o «no lo sé». Entonces siguen unas pocas preguntas suaves y qué hacer por un menor.

# of: 28c42e0c
well-being =
    .part = Para empezar
    .ask = ¿Cómo le van las cosas en el trabajo en este momento?
    .help = Un comienzo fácil, que no cuenta. Deje que la persona hable de lo que quiera.
    .choice-well = Bien
    .choice-up-and-down = Con altibajos
    .choice-hard = Es difícil

# of: 524bd6d7
someone-to-trust =
    .ask = ¿Hay una persona mayor en la que confía y que le gustaría que estuviera aquí?
    .help = No cuenta. No pregunte qué ha pasado.

# of: 783f4d1a
where-tonight =
    .ask = ¿Hay un lugar donde se sienta a salvo esta noche?
    .help = Sea cual sea la respuesta, no deje que un menor vaya adonde tiene miedo de ir.

# of: 2d03b0d2
wishes =
    .ask = ¿Hay algo en lo que le gustaría recibir ayuda o consejo?
    .help = Lo que quiere la persona va primero, y no cuenta. Vuelva a ello al final.
    .choice-pay = Sueldo u horas de trabajo
    .choice-home = Un lugar para vivir
    .choice-other-work = Otro trabajo
    .choice-health = Salud
    .choice-legal = Asesoramiento jurídico
    .choice-someone-to-talk-to = Alguien con quien hablar

# of: e9982da6
as-told =
    .part = Cómo empezó
    .ask = ¿Es el trabajo como le dijeron antes de empezar?
    .help = El engaño puede ser sobre el trabajo, el sueldo o las condiciones. Los planes cambian también sin que nadie mienta.
    .choice-as-agreed = Sí, más o menos
    .choice-changed = No, pero nadie mintió
    .choice-lied-about-job = Alguien mintió sobre cuál sería el trabajo
    .choice-lied-about-pay = Alguien mintió sobre el sueldo
    .choice-lied-about-terms = Alguien mintió sobre las horas u otras condiciones

# of: 26289d26
owes-money =
    .ask = ¿Debe dinero a alguien, por ejemplo por el viaje o por conseguir el trabajo?
    .help = Una deuda es algo normal y por sí sola no cuenta. Solo abre la pregunta siguiente.

# of: 4c260364
debt-holds-you =
    .ask = ¿La deuda le ata a este trabajo, de modo que no podría dejarlo antes de pagarla?
    .help = Importa la atadura, no la cantidad. No pregunte a quién la debe.

# of: 3833b42d
weekly-hours =
    .part = Horas y sueldo
    .ask = ¿Unas cuántas horas trabajó la semana pasada?
    .help = Un número no cuenta. Muchas personas trabajan mucho porque quieren, así que una semana larga solo abre la pregunta siguiente. El límite de 50 horas es nuestro; no viene de una ley.
    .number-unit = horas

# of: 1776524a
must-work-that-much =
    .ask = ¿Tiene que trabajar tanto, de modo que decir no tendría consecuencias?
    .help = La pregunta es quién lo decide. Necesitar el dinero también es una decisión, y normal.

# of: b102bda1
pay =
    .ask = ¿Qué es cierto sobre su sueldo?
    .help = Pregunte por lo que pasa, no por las cantidades. Los descuentos acordados que aparecen en la nómina son normales.
    .choice-as-agreed = Recibo lo acordado
    .choice-late = A veces llega tarde
    .choice-little-or-none = Recibo muy poco o nada
    .choice-given-back = Tengo que devolver una parte
    .choice-held-back = Alguien se lo queda para que no pueda irme

# of: 77cca2e6
dangerous-work =
    .part = El trabajo y la vivienda
    .ask = ¿Tiene que hacer trabajos peligrosos sin protección ni instrucciones?
    .help = Algunos trabajos tienen riesgos por sí mismos. Lo que importa es si se puede decir no y tener protección.

# of: 1f5c8920
lives-with-colleagues =
    .ask = ¿Vive con compañeros de trabajo o en una vivienda que va con el trabajo?
    .help = Es normal y no cuenta. Dice qué cambiaría si la persona cambiara de trabajo.

# of: 6fc20c37
home =
    .ask = ¿Puede elegir dónde vive?
    .help = No se trata de que el piso sea sencillo o esté lleno, sino de no poder elegir.
    .choice-yes = Sí
    .choice-dear = En principio sí, pero los alquileres son caros
    .choice-not-allowed = No, y el sitio es malo

# of: 414511da
free-time =
    .ask = Después del trabajo, ¿puede ir adonde quiera y ver o llamar a quien quiera?
    .help = Libertad de movimiento y de contacto. Un lugar apartado o el cansancio es otra cosa.
    .choice-yes = Sí
    .choice-tired = Sí, pero estoy sin fuerzas o demasiado lejos
    .choice-someone-decides = No, alguien decide o vigila

# of: 0433d364
papers =
    .part = Papeles y ayuda de otras personas
    .ask = ¿Alguien guarda sus papeles y no se los devuelve cuando los pide?
    .help = Cualquier papel: pasaporte, tarjeta, contrato. No pregunte por el derecho a quedarse en el país.

# of: 373101e9
one-person =
    .ask = ¿Alguien del trabajo le arregla la vivienda, los viajes o los papeles?
    .help = La ayuda es normal, sobre todo en un país nuevo, y por sí sola no cuenta.

# of: 6a27ac97
one-person-decides =
    .ask = ¿Usa alguien eso para decidir por usted?
    .help = La señal es el poder, no la ayuda. La persona no tiene que decir quién es.

# of: 0e77db99
situation-used =
    .ask = ¿Ha usado alguien contra usted su situación en el país?
    .help = No pregunte cuál es la situación. No tener permiso no cuenta; que alguien lo utilice, sí.
    .choice-no = No
    .choice-worried = No, pero a mí me preocupa
    .choice-would-report = Alguien dijo que me denunciaría
    .choice-other-use = Alguien la ha usado de otra manera

# of: 2fda189f
threatened =
    .part = Miedo y seguridad
    .ask = ¿Alguien le amenaza, a usted o a personas cercanas?
    .help = Las amenazas pueden ser discretas y pueden ser contra la familia en otro lugar. Si el peligro es inmediato, pare aquí y llame al { $phone-emergency }.

# of: ec95333c
hurt =
    .ask = ¿Le ha hecho daño alguien para que trabajara u obedeciera?
    .help = Va tarde porque es lo más difícil. Basta sí o no: no pregunte qué pasó y no muestre horror ni duda. Ofrezca una pausa.

# of: a884da97
anything-else =
    .part = Para terminar
    .ask = ¿Hay algo que quiera decir y que no haya preguntado?
    .help = La última palabra es de la persona. Aquí no se anota nada.

# of: d04d9857
scoring =
    .note =
        La regla es la de una tarjeta finlandesa de instrucciones para funcionarios (2022): un «sí» o dos «quizá» son motivo para mirar con más atención. Las preguntas son nuestras; no se usan las de la tarjeta. Un «sí» es aquí una respuesta que cuenta como señal, y un «quizá» es «no lo sé» a una pregunta sobre una señal.

        - «Mirar con más atención» significa hablar más y pedir consejo. No es una conclusión sobre la persona ni sobre la empresa.
        - La regla se cumple con facilidad, así que a menudo dice «mirar con más atención» cuando se trata de sueldo u horas. También eso merece ayuda: una persona tiene derechos como trabajadora.
        - No se ha publicado cuánto acierta la regla, y estas preguntas no se han probado. Una pregunta traducida es una pregunta nueva.
        - «Prefiero no decirlo» no cuenta ni a favor ni en contra. Tampoco los huecos o cambios en un relato.
        - Cuando todas las respuestas son «no», no se descarta nada.

# of: 1590aa8e
safety-first =
    .title = Primero, la seguridad
    .say =
        Pare aquí las preguntas. Si el peligro es inmediato, llame al { $phone-emergency }.

        - Pregunte a la persona qué le daría más seguridad ahora, y siga su criterio.
        - No contacte con nadie a quien tema y no pregunte a otros por ella.
        - Siga solo cuando sea seguro, en otro momento si hace falta.

# of: 0232662e
safe-place =
    .text = Ofrezca un lugar tranquilo para esperar y averigüe dónde puede estar a salvo esta noche.

# of: 16153ad2
safe-contact =
    .text = Acuerden una forma y una hora seguras de estar en contacto.

# of: 916503b5
another-device =
    .title = Otro dispositivo
    .say = No siga con este dispositivo. Hable sin él, o vuelva a las preguntas cuando tenga un dispositivo o un papel que nadie más lea.

# of: e06c21cc
unwatched-device =
    .text = Use un dispositivo de su trabajo que solo usted abra, o las preguntas en papel.

# of: 6bbbb0a0
phone-is-theirs =
    .text = No pida a la persona que apague su teléfono: puede ser más seguro dejarlo encendido en otra habitación.

# of: 1ad2a9c3
another-place =
    .title = Otro lugar o momento
    .say = No haga estas preguntas donde alguien pueda oír. Hable de cosas cotidianas y no diga a quien acompaña por qué quería hablar.

# of: ead330ec
quiet-room =
    .text = Busque una habitación donde no entre nadie, o acuerde otra hora.

# of: c4fe24c9
ordinary-reason =
    .text = Dé un motivo normal para otra cita, como una revisión o un formulario.

# of: 4cd5be87
another-interpreter =
    .title = Otro intérprete
    .say = No siga a través de un familiar, de quien acompaña ni de alguien de la misma comunidad pequeña. La persona puede rechazar a un intérprete sin dar razones.

# of: 67bf81d0
book-interpreter =
    .text = Consiga un intérprete independiente, por teléfono si da más seguridad, y pregunte qué género prefiere la persona.

# of: 568bb426
until-then =
    .text = Hasta entonces, atienda solo lo urgente.

# of: 1bbc70a6
no-consent =
    .title = Está bien
    .say = La persona no tiene que dar explicaciones. Dele las gracias y no vuelva a preguntar hoy. Un «no» a estas preguntas no es un «no» a otra ayuda y no dice nada de su situación.

# of: f24b8b54
other-help =
    .text = Pregunte qué le gustaría hacer hoy en su lugar.

# of: 163a1a88
leave-a-number =
    .text = Ofrezca un número en una forma que sea seguro llevar, solo si lo quiere.

# of: d386f914
child-path =
    .title = Un menor, o quizá un menor
    .say =
        No pregunte más aquí. Si no se sabe la edad y hay motivos para pensar que la persona tiene menos de 18 años, trátela como menor hasta que se sepa.

        - Dígale con palabras sencillas qué tiene usted que hacer ahora y por qué.
        - No le haga una entrevista. Escuche y deje que esté en un lugar seguro.
        - En el caso de un menor no hace falta fuerza ni engaño para que sea trata.
    .duty =
        - Hay que hacer sin demora un aviso de protección de menores (lastensuojeluilmoitus). Es un deber de profesionales de la salud, los servicios sociales, la educación y la policía, entre otros.
        - La sospecha de un delito sexual contra un menor debe comunicarse a la policía, a pesar del secreto. Pregunte en su organización cómo.

# of: 7ad547b1
consult-about-a-child =
    .text = Pida consejo sin decir el nombre del menor: { $phone-assistance-system }, a cualquier hora.

# of: 491aa826
not-alone =
    .text = Quédese con el menor, o procure que lo haga una persona adulta segura, hasta que alguien se haga cargo.

# of: 5ef55f15
look-closer =
    .title = Mire con más atención, con consejo
    .say =
        Algo de lo que se dijo, o quedó abierto, merece una mirada más atenta. Eso no decide nada, ni sobre la persona ni sobre la empresa.

        - Dé las gracias a la persona. Ella decide qué pasa después.
        - Pregunte qué le preocupa más y si es seguro ir al trabajo y a casa.
        - No contacte con la empresa ni con nadie del lugar de trabajo.
        - Dígale que la ayuda del { -assistance-system } es voluntaria, que no necesita denuncia y que el sistema no denuncia a sus clientes a la policía.
        - No prometa nada que usted no pueda hacer.

        Quizá se trate de sueldo, horas o seguridad en el trabajo. También eso se puede arreglar, se llame como se llame.

# of: 14ee7c82
call-for-advice =
    .text = Llame al { $phone-assistance-system }, a cualquier hora. Puede preguntar sin decir quién es la persona.

# of: 259b7bc2
only-with-consent =
    .text = Derive a la persona solo con su consentimiento. También puede dirigirse ella misma al sistema.

# of: dfc1668e
permit-first =
    .text = Si la persona puede estar trabajando sin derecho a hacerlo, primero un abogado: los inspectores deben avisar a la policía si lo sospechan.

# of: 1397a1ea
workers-rights =
    .text = Sobre sueldo, horas y seguridad en el trabajo, la { -occupational-safety-authority } aconseja por teléfono. Llame usted, sin dar nombres.

# of: ebd05f7b
plan-for-safety =
    .text = Acuerden una forma segura de estar en contacto y qué hacer si pasa algo. En peligro inmediato: { $phone-emergency }.

# of: 9eb0b515
nothing-excluded =
    .title = La puerta queda abierta
    .say =
        No se nombró nada de lo que se preguntó. Eso no descarta nada: puede haber trata sin ninguna de estas señales, y hay muchas razones para no contar.

        - Dé las gracias a la persona y dígale que puede volver con lo que sea.
        - Vuelva a lo que quería al principio y respete la respuesta si es «nada».
        - Si algo le sigue preocupando, pida consejo sin decir el nombre de la persona.

# of: c18fa979
help-anyway =
    .text = Ofrezca lo que cualquiera puede necesitar: atención sanitaria, asesoramiento jurídico, servicios sociales, alguien con quien hablar.

# of: 7a10b696
worry-remains =
    .text = Su propia preocupación es motivo suficiente para pedir consejo: { $phone-assistance-system }, a cualquier hora.
