### translation: draft

# of: cdb2ae20
about =
    .title = Primera conversación
    .summary = Una primera conversación tranquila con una persona adulta que quizá esté bajo el control de alguien. Se puede parar en cualquier momento.
    .unverified-because = Las preguntas no se han probado con nadie, y la fuerza de las señales es una estimación nuestra. Hay que confirmar la lista de delitos planeados que deben comunicarse.
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

# of: 6b3f7374
heard-and-agreed =
    .ask = ¿Ha oído la persona para qué es esta conversación y está de acuerdo?
    .help = El silencio o un gesto por cortesía no es consentimiento. Deje tiempo para pensar y responda a lo que la persona pregunte. Diga con sus palabras:
    .tells-purpose = Pregunto para que veamos juntos qué ayuda podría servirle.
    .tells-kept = No se guarda nada si usted no está de acuerdo. También puede decir quién puede ver mis notas.
    .tells-skip-and-stop = Puede saltar cualquier pregunta, descansar o parar cuando quiera, y más tarde puede retirar su consentimiento.
    .tells-limits = Mi secreto tiene límites: si un menor corre peligro o se planea un delito grave, quizá tenga que avisar a las autoridades.

# of: 1a9cec7f
adult =
    .ask = ¿Tiene la persona 18 años o más?
    .help =
        Pregunte de pasada: «¿Puedo preguntar su edad?» No hacen falta papeles.

        Si no lo sabe y hay motivos para pensar que la persona puede tener menos de 18 años, responda «no» o «no lo sé». Entonces siguen unas pocas preguntas suaves y qué hacer por un menor.

# of: e860c213
well-being =
    .part = Para empezar
    .ask = ¿Cómo le van las cosas en este momento?
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

# of: 5a98e323
wishes =
    .ask = ¿Hay algo en lo que le gustaría recibir ayuda, sea lo que sea?
    .help = Lo que quiere la persona va primero, y no cuenta. Vuelva a ello al final.
    .choice-health = Salud
    .choice-home = Un lugar para vivir o estar a salvo
    .choice-money = Dinero o trabajo
    .choice-legal = Asesoramiento jurídico
    .choice-someone-to-talk-to = Alguien con quien hablar

# of: fac46c0c
feeling-safe =
    .ask = ¿Hasta qué punto se siente a salvo donde está ahora?
    .help = Lo primero es cómo se siente la persona. No cuenta en la suma: hay muchas cosas que dan inseguridad. Dice por dónde empezar.
    .scale-low = nada a salvo
    .scale-high = bastante a salvo

# of: 1824aba8
safer-with =
    .ask = ¿Qué haría que fuera un poco más seguro?
    .help = Una reflexión para ambos. Aquí no se anota nada; téngalo presente para el final.

# of: 12f2c52e
work =
    .ask = ¿Vende sexo o hace otro trabajo erótico, si quiere decirlo?
    .help = Para que la ayuda encaje. No cuenta, ni solo ni con nada más: el trabajo sexual por decisión propia de una persona adulta y la trata son dos cosas distintas, y vender sexo no es delito en Finlandia. No lo pregunte si la persona ya lo ha dicho.

# of: 2fce8257
kept-from =
    .part = Descanso y salud
    .ask = ¿Alguien le impide alguna de estas cosas?
    .help = Muestra si se respetan las necesidades del cuerpo. La pregunta es sobre lo que hace otra persona: tener cansancio o poco dinero es otra cosa.
    .choice-rest = Descansar o tener tiempo libre
    .choice-doctor = Ir al médico o a enfermería
    .choice-own-health = Proteger su salud
    .choice-food-and-sleep = Comer, dormir o tener tranquilidad suficiente

# of: 551e08a5
decided-for-you =
    .part = Su propia decisión
    .ask = ¿Decide otra persona lo que tiene que hacer, de modo que decir no tendría consecuencias?
    .help = Poder decidir es lo central. Quédese en lo general: no pregunte qué se hizo ni con quién. Basta una respuesta corta.

# of: 09dbda30
going-out =
    .ask = ¿Decide alguien cuándo puede salir, o le vigila?
    .help = Libertad de movimiento. Muchas personas salen acompañadas por su seguridad: pregunte de quién es la idea.

# of: 10eb65b5
contacts =
    .ask = ¿Alguien le impide llamar o ver a personas que quisiera?
    .help = El aislamiento facilita otras formas de control. También le dice cómo seguir en contacto sin peligro.

# of: 81e34f71
as-told =
    .part = Lo acordado
    .ask = ¿Ha sido todo como le dijeron que sería?
    .help = El engaño puede ser sobre el trabajo o sobre sus condiciones, también cuando la persona eligió vender sexo. Los planes cambian también sin que nadie mienta.
    .choice-as-agreed = Sí, más o menos
    .choice-changed = No, pero nadie mintió
    .choice-lied-about-work = Alguien mintió sobre cuál sería el trabajo
    .choice-lied-about-terms = Alguien mintió sobre el dinero o las condiciones

# of: 4bfb01dc
money =
    .ask = ¿Qué es cierto sobre su dinero?
    .help = Compartir gastos por acuerdo es normal. Pregunte por la libertad, no por las cantidades.
    .choice-my-own = Decido yo
    .choice-shared-costs = Comparto gastos según lo acordado
    .choice-taken = Alguien se queda con la mayor parte y no puedo negarme
    .choice-no-access = Alguien me impide usarlo libremente
    .choice-overcharged = Tengo que pagar demasiado a alguien y no puedo ir a otro sitio

# of: c18ad903
owes-money =
    .ask = ¿Debe dinero a alguien?
    .help = Una deuda es algo normal y por sí sola no cuenta. Solo abre la pregunta siguiente.

# of: ec4afa43
debt-holds-you =
    .ask = ¿La deuda le ata: no deja de crecer, no tiene fin o alguien decide cómo debe pagarla?
    .help = Importa la atadura, no la cantidad. No pregunte a quién la debe.

# of: 0433d364
papers =
    .part = Papeles y ayuda de otras personas
    .ask = ¿Alguien guarda sus papeles y no se los devuelve cuando los pide?
    .help = Cualquier papel: pasaporte, tarjeta, contrato. No pregunte por el derecho a quedarse en el país.

# of: 4121dce4
one-person =
    .ask = ¿Hay alguien que le arregla casi todo?
    .help = La ayuda de una persona es normal, sobre todo en un país nuevo, y por sí sola no cuenta.

# of: d4ff0bc8
one-person-decides =
    .ask = ¿Usa esa persona eso para decidir por usted?
    .help = La señal es el poder, no la ayuda. La persona no tiene que decir quién es.

# of: d4ef7711
told-about-help =
    .ask = ¿Le ha dicho alguien que aquí no puede recibir ayuda, o que pedirla es peligroso?
    .help = La información falsa aleja de la ayuda. Los rumores son normales: solo importa si alguien los utiliza. Después diga lo que es cierto: la ayuda del { -assistance-system } es voluntaria y no necesita denuncia.
    .choice-no = No
    .choice-rumours = He oído cosas así por ahí
    .choice-someone-keeps-saying = Alguien me lo dice una y otra vez

# of: 7a2b92e6
situation-used =
    .ask = ¿Ha usado alguien contra usted su situación en el país?
    .help = No pregunte cuál es la situación. Un derecho a quedarse inseguro no cuenta por sí solo; solo cuenta que alguien lo utilice.

# of: 2fda189f
threatened =
    .part = Miedo y seguridad
    .ask = ¿Alguien le amenaza, a usted o a personas cercanas?
    .help = Las amenazas pueden ser discretas y pueden ser contra la familia en otro lugar. Si el peligro es inmediato, pare aquí y llame al { $phone-emergency }.

# of: f6d8a8e4
afraid-of =
    .ask = ¿Qué podría hacer esa persona?
    .help = Muestra qué hay que proteger. Lea la lista despacio, o sáltela si costó dar la respuesta anterior.
    .choice-harm = Hacer daño a alguien
    .choice-tell-others = Contar cosas de mí o difundir imágenes
    .choice-report-me = Denunciarme a las autoridades
    .choice-my-child = Separarme de mi hijo o hija
    .choice-my-home = Quitarme la vivienda si no sigo
    .choice-something-else = Otra cosa

# of: 76f54f32
hurt =
    .ask = ¿Le ha hecho daño alguien para que hiciera algo o entregara dinero?
    .help = Va tarde porque es lo más difícil. Basta sí o no: no pregunte qué pasó y no muestre horror ni duda. Ofrezca una pausa.

# of: a884da97
anything-else =
    .part = Para terminar
    .ask = ¿Hay algo que quiera decir y que no haya preguntado?
    .help = La última palabra es de la persona. Aquí no se anota nada.

# of: 6d72031b
scoring =
    .note =
        La regla la publicaron la OIT y la Comisión Europea en 2009. Un grupo de señales cuenta como positivo con dos señales fuertes, con una fuerte y otra más, con tres medias, o con dos medias y una débil. Un elemento de la definición se ha visto cuando uno de sus grupos es positivo.

        - Ordena lo que se dijo. No es una prueba legal y no dice qué es una persona.
        - La fuerza de cada señal es una estimación nuestra; no se ha confirmado en una lista publicada.
        - Las preguntas no se han probado, ni en Finlandia ni con personas adultas que venden sexo. No se sabe con qué frecuencia se equivocan. Los instrumentos publicados con cifras dan muchas falsas alarmas, y una pregunta traducida es una pregunta nueva.
        - Para la explotación sexual no encontramos una tabla publicada de lo que suman los grupos, así que no se usa ninguna: el resultado solo nombra lo que se ha visto.
        - «No lo sé» y «Prefiero no decirlo» no cuentan ni a favor ni en contra. Tampoco los huecos o cambios en un relato.
        - Cuando no se ve nada, no se descarta nada.

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

# of: eeab0017
consult-now =
    .title = Pida consejo ahora a un especialista
    .say =
        Parte de lo dicho encaja con que alguien use control o dependencia, y parte con explotación. Eso no decide nada. Es un buen motivo para pedir consejo hoy.

        - Dé las gracias a la persona. Ella decide qué pasa después.
        - Pregunte qué le preocupa más y si es seguro ir adonde va ahora.
        - Dígale que la ayuda del { -assistance-system } es voluntaria, que no necesita denuncia y que el sistema no denuncia a sus clientes a la policía.
        - No prometa nada que usted no pueda hacer.

        Vender sexo por decisión propia de una persona adulta no es trata. Hable del control y la explotación, no del trabajo.

# of: 14ee7c82
call-for-advice =
    .text = Llame al { $phone-assistance-system }, a cualquier hora. Puede preguntar sin decir quién es la persona.

# of: 259b7bc2
only-with-consent =
    .text = Derive a la persona solo con su consentimiento. También puede dirigirse ella misma al sistema.

# of: 906d510e
needs-first =
    .text = Atienda lo que hace falta ahora: un médico, un lugar para dormir, descanso, un abogado.

# of: ebd05f7b
plan-for-safety =
    .text = Acuerden una forma segura de estar en contacto y qué hacer si pasa algo. En peligro inmediato: { $phone-emergency }.

# of: 3f8bfdf2
police-is-their-choice =
    .text = Ir a la policía es decisión de la persona, salvo que se trate de un menor o de un delito grave planeado. Para alguien de fuera de la UE que vende sexo puede haber un riesgo: primero, un abogado.

# of: f37e79f9
talk-further =
    .title = Siga la conversación
    .say =
        Parte de lo dicho puede significar que alguien usa control, dependencia o explotación. Caben otras explicaciones, y una conversación rara vez lo muestra todo.

        - No presione hoy para saber más. Ofrezca otra cita, con las mismas personas si puede.
        - Vuelva a lo que la persona quería al principio.
        - Dígale que ella misma puede pedir consejo sin dar su nombre.

        Vender sexo por decisión propia de una persona adulta no es trata y no necesita excusa.

# of: b53663f3
think-with-others =
    .text = Piénselo con un especialista sin decir el nombre de la persona: { $phone-assistance-system }, a cualquier hora.

# of: ad7a831e
new-time =
    .text = Acuerden otra cita y una forma segura de estar en contacto.

# of: c026e3b2
what-is-needed-anyway =
    .text = Ayude en lo que la persona necesita de todos modos: salud, vivienda, dinero, asesoramiento jurídico.

# of: e6f5e447
open-door =
    .title = La puerta queda abierta
    .say =
        Las respuestas no suman control ni explotación tal como los describe esta lista. Eso no descarta nada: puede haber trata sin ninguna de estas señales, y hay muchas razones para no contar.

        - Dé las gracias a la persona y dígale que puede volver con lo que sea.
        - Vuelva a lo que quería al principio y respete la respuesta si es «nada».
        - Si algo le sigue preocupando, pida consejo sin decir el nombre de la persona.

        Vender sexo por decisión propia de una persona adulta no es trata. Lo que la persona cuenta de su vida basta.

# of: c18fa979
help-anyway =
    .text = Ofrezca lo que cualquiera puede necesitar: atención sanitaria, asesoramiento jurídico, servicios sociales, alguien con quien hablar.

# of: 7a10b696
worry-remains =
    .text = Su propia preocupación es motivo suficiente para pedir consejo: { $phone-assistance-system }, a cualquier hora.
