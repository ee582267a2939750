### translation: draft

# of: 1c04a344
about =
    .title = Preparar una consulta
    .summary = Ayuda a un profesional a preparar una llamada anónima: qué se vio, qué no se sabe, en qué está de acuerdo la persona, qué se pregunta y qué no debe decirse.
    .unverified-because = Las preguntas no se han probado con nadie, y no se han probado los contactos.
    .notice = Primero mire alrededor: ¿quién puede ver esta pantalla y quién puede entrar? No se guarda nada de lo que escriba, salvo que lo haya pedido. Ctrl-C sale enseguida, en cualquier pregunta.

# of: fdad3398
everyone-safe =
    .ask = ¿Está todo el mundo a salvo ahora mismo, por lo que usted sabe?
    .help = Si alguien puede estar en peligro, o no lo sabe, pensar puede esperar: atienda primero la seguridad.

# of: 38389e35
call-unheard =
    .ask = ¿Puede llamar donde nadie oiga?
    .help = Piense en paredes finas y oficinas abiertas, y en la lista de llamadas de un teléfono compartido.

# of: 5941936c
adult =
    .ask = ¿Tiene la persona 18 años o más, por lo que usted sabe?
    .help = Si no lo sabe y hay motivos para pensar que la persona puede tener menos de 18 años, responda «no» o «no lo sé». Parecer joven no es por sí solo un motivo.

# of: 86390831
seen-and-heard =
    .part = Qué se vio
    .ask = ¿Qué ha visto u oído usted? Bastan tres frases.
    .help = Qué pasó y cuándo más o menos, sin nombres y sin lo que usted piensa de ello. Piénselo, o escríbalo en un papel que destruya después de la llamada.

# of: b2c88d98
their-words =
    .ask = ¿Qué ha dicho la persona, con sus propias palabras?
    .help = También lo que ha dicho que quiere. Deje fuera palabras que solo usaría esta persona.

# of: 63716902
not-known =
    .part = Qué no se sabe
    .ask = ¿Qué no sabe usted?
    .help = Dígalo también en la llamada: si la persona está a salvo esta noche, si alguien decide por ella, qué quiere, cómo contactar con ella sin peligro. No saber está bien.

# of: bbbf3c74
agreed-to =
    .part = Qué se acordó
    .ask = ¿En qué está de acuerdo la persona?
    .help = Pedir consejo sin dar nombres no necesita consentimiento. Todo aquello por lo que se pueda reconocer a la persona sí lo necesita.
    .choice-nothing-yet = En nada todavía; la persona no lo sabe
    .choice-refused = La persona no quiere que se haga nada
    .choice-advice = En que pida consejo sin decir su nombre
    .choice-referral = En que se la derive, y en qué puede decirse

# of: 9627b242
my-question =
    .part = Qué se pregunta
    .ask = ¿Qué quiere preguntar? Una frase.
    .help = Por ejemplo: ¿cómo puedo ver a esta persona sin peligro?, ¿qué ayuda hay?, ¿qué no debo hacer?

# of: 02001107
how-soon =
    .ask = ¿Para cuándo necesita una respuesta?
    .help = Dígalo al principio de la llamada.
    .scale-low = puede esperar
    .scale-high = hoy

# of: 73127dc8
names-left-out =
    .part = Qué no debe decirse
    .ask = ¿Ha dejado fuera todo aquello por lo que se pueda reconocer a la persona?
    .help = Nombres, fechas de nacimiento, direcciones, teléfonos, lugares de trabajo, apodos, imágenes, una enfermedad o un idioma poco comunes, la hora y el lugar exactos. Bastan «una persona adulta», «en una ciudad del sur» y «esta primavera».

# of: 09121de8
scoring =
    .note = Aquí no se cuenta nada. Las preguntas solo ordenan sus ideas para la llamada; no dicen nada de la persona. Pedir consejo sin dar nombres está permitido y no tiene consecuencias para la persona. Si dice algo por lo que se la pueda reconocer, necesita su consentimiento.

# of: 507afad3
safety-first =
    .title = Primero, la seguridad
    .say = Alguien puede estar en peligro ahora. Llame al { $phone-emergency } si es inmediato, y siga el criterio de la persona en lo que se conozca. No contacte con nadie a quien tema. Vuelva a esto con calma.

# of: f9765ec4
advice-now =
    .text = Para consejo a cualquier hora, sin nombres: { $phone-assistance-system }.

# of: eb85a161
another-place =
    .title = Llame más tarde, con calma
    .say = No llame donde alguien pueda oír. La línea contesta a cualquier hora, así que puede esperar hasta que tenga una puerta que cerrar.

# of: 86a282ea
a-phone-of-your-own =
    .text = Use un teléfono cuya lista de llamadas no vea nadie más.

# of: 4908b5b3
child-path =
    .title = Un menor, o quizá un menor
    .say =
        Aquí no le toca a usted sopesar. Si no se sabe la edad y hay motivos para pensar que la persona tiene menos de 18 años, trátela como menor hasta que se sepa.

        - En el caso de un menor no hace falta fuerza ni engaño para que sea trata.
        - No entreviste al menor para estar seguro. Basta una preocupación.
    .duty =
        - Hay que hacer sin demora un aviso de protección de menores (lastensuojeluilmoitus). Es un deber de profesionales de la salud, los servicios sociales, la educación y la policía, entre otros.
        - La sospecha de un delito sexual contra un menor debe comunicarse a la policía, a pesar del secreto. Pregunte en su organización cómo.

# of: 7ad547b1
consult-about-a-child =
    .text = Pida consejo sin decir el nombre del menor: { $phone-assistance-system }, a cualquier hora.

# of: 491aa826
not-alone =
    .text = Quédese con el menor, o procure que lo haga una persona adulta segura, hasta que alguien se haga cargo.

# of: 1e409271
leave-out-first =
    .title = Primero quite lo que podría decir quién es
    .say =
        Repase una vez más lo que piensa decir y quite lo que podría decir quién es la persona: nombres, lugares, horas, lugares de trabajo, cosas poco comunes. Después llame.

        - Diga primero que llama sin dar nombres y para cuándo necesita una respuesta.
        - Después, qué se vio, qué no se sabe, en qué está de acuerdo la persona y su pregunta.
        - Si le piden más de lo que puede decir, dígalo. Está bien.

# of: c86cfc4b
call-now =
    .text = Llame al { $phone-assistance-system }, a cualquier hora. Empiece así: «Quisiera pedir consejo sin dar ningún nombre».

# of: 06896ba6
write-little =
    .text = Anote el consejo, no a la persona. Destruya el papel con el que se preparó.

# of: 80f2a65c
call-today =
    .title = Llame hoy
    .say =
        Necesita una respuesta pronto, y no hace falta estar seguro de nada para preguntar. Si el peligro se vuelve inmediato, llame al { $phone-emergency }.

        - Diga primero que llama sin dar nombres y para cuándo necesita una respuesta.
        - Después, qué se vio, qué no se sabe, en qué está de acuerdo la persona y su pregunta.
        - Si le piden más de lo que puede decir, dígalo. Está bien.

# of: c86cfc4b
call-now-call-today =
    .text = Llame al { $phone-assistance-system }, a cualquier hora. Empiece así: «Quisiera pedir consejo sin dar ningún nombre».

# of: 06896ba6
write-little-call-today =
    .text = Anote el consejo, no a la persona. Destruya el papel con el que se preparó.

# of: 4553cc6e
tell-the-person =
    .text = Si es seguro, cuente después a la persona que pidió consejo y qué resultó. Ella decide.

# of: 6cea1c70
call-and-refer =
    .title = Llame y pregunte cómo derivar
    .say =
        La persona está de acuerdo con que se la derive. Repase con ella qué puede decirse y deje que esté presente en la llamada si quiere. También puede dirigirse ella misma al { -assistance-system }, y puede cambiar de idea.

        - Diga primero que llama sin dar nombres y para cuándo necesita una respuesta.
        - Después, qué se vio, qué no se sabe, en qué está de acuerdo la persona y su pregunta.
        - Si le piden más de lo que puede decir, dígalo. Está bien.

# of: e27ade40
call-together =
    .text = Llamen juntos al { $phone-assistance-system }. Lo habitual es una propuesta por escrito; en casos urgentes puede bastar una llamada.

# of: 06896ba6
write-little-call-and-refer =
    .text = Anote el consejo, no a la persona. Destruya el papel con el que se preparó.

# of: 821d32d1
call-without-names =
    .title = Llame sin dar nombres
    .say =
        Ya puede llamar. Puede pedir consejo sin dar nombres también si la persona no quiere que se haga nada: entonces la llamada es sobre cómo puede usted apoyarla.

        - Diga primero que llama sin dar nombres y para cuándo necesita una respuesta.
        - Después, qué se vio, qué no se sabe, en qué está de acuerdo la persona y su pregunta.
        - Si le piden más de lo que puede decir, dígalo. Está bien.

# of: c86cfc4b
call-now-call-without-names =
    .text = Llame al { $phone-assistance-system }, a cualquier hora. Empiece así: «Quisiera pedir consejo sin dar ningún nombre».

# of: 06896ba6
write-little-call-without-names =
    .text = Anote el consejo, no a la persona. Destruya el papel con el que se preparó.

# of: 4553cc6e
tell-the-person-call-without-names =
    .text = Si es seguro, cuente después a la persona que pidió consejo y qué resultó. Ella decide.
