### translation: draft

# of: 01304998
about =
    .title = Reflexión
    .summary = Para un profesional a solas con una preocupación por una persona adulta. Cuestiona las señales, y cuestiona a quien las ve.
    .unverified-because = Las preguntas no se han probado con nadie, y la fuerza de las señales es una estimación nuestra.
    .notice = Primero mire alrededor: ¿quién puede ver esta pantalla y quién puede entrar? No se guarda nada de lo que escriba, salvo que lo haya pedido. Ctrl-C sale enseguida, en cualquier pregunta.

# of: fdad3398
everyone-safe =
    .ask = ¿Está todo el mundo a salvo ahora mismo, por lo que usted sabe?
    .help = Si alguien puede estar en peligro, o no lo sabe, pensar puede esperar: atienda primero la seguridad.

# of: 1b548a9f
alone-with-screen =
    .ask = ¿Puede pensar esto con calma, sin que nadie mire por encima de su hombro?
    .help = Piense en la persona sin su nombre. Nada de lo que responda aquí necesita un nombre.

# of: 5941936c
adult =
    .ask = ¿Tiene la persona 18 años o más, por lo que usted sabe?
    .help = Si no lo sabe y hay motivos para pensar que la persona puede tener menos de 18 años, responda «no» o «no lo sé». Parecer joven no es por sí solo un motivo.

# of: fce25e91
in-one-sentence =
    .part = ¿Qué sé?
    .ask = En una frase: ¿qué vio u oyó usted?
    .help = Solo lo que pasó, sin lo que usted piensa de ello. Dígaselo para sí; aquí no se anota nada.

# of: ca4905d5
how-known =
    .ask = ¿Cómo lo sabe?
    .help = Lo que se oye decir y una sensación pueden acertar. Son un comienzo, no un saber.
    .choice-told = La persona me lo dijo
    .choice-seen = Lo vi o lo oí yo
    .choice-hearsay = Me lo dijo otra persona
    .choice-feeling = Es una sensación

# of: 4fac5189
rests-on =
    .ask = ¿En qué se apoya su preocupación?
    .help = Sea sincero; nadie más lo ve. Solo la primera línea es sobre lo que hace otra persona. Las demás nunca son señales, ni por separado ni juntas.
    .choice-someone-does = En lo que otra persona le hace
    .choice-work = En que vende sexo, se anuncia o viaja por trabajo
    .choice-origin = En su origen, su idioma o sus papeles
    .choice-looks = En su aspecto, su ropa o cómo vive
    .choice-story = En que su relato cambia o tiene huecos
    .choice-police = En que evita a las autoridades

# of: a75803dc
force =
    .part = ¿Qué he visto que hace alguien?
    .ask = ¿Qué ha visto, o le han contado, del control de alguien?
    .help = Marque solo lo que sabe por la persona o ha visto usted.
    .choice-violence = Alguien usa violencia para que siga o entregue dinero
    .choice-threats = Alguien amenaza a la persona o a los suyos
    .choice-movement = Alguien decide cuándo puede salir, o la vigila
    .choice-contacts = Alguien la aísla de otras personas
    .choice-papers = Alguien guarda sus papeles y no se los devuelve
    .choice-no-refusal = Decir no tiene consecuencias
    .choice-debt = Alguien la ata con una deuda sin fin
    .choice-lied-to = Alguien mintió sobre el trabajo o sus condiciones

# of: bc919c9a
dependence-used =
    .ask = ¿Qué ha visto, o le han contado, de alguien que se aprovecha de una posición débil?
    .help = Ser pobre, nueva en el país o no tener papeles no está en la lista. Solo lo está que alguien lo utilice.
    .choice-one-person = Una persona se lo arregla todo y decide por ella
    .choice-right-to-stay = Alguien utiliza su derecho a quedarse inseguro
    .choice-home = Conserva la vivienda solo si sigue
    .choice-false-facts = Alguien le dice cosas falsas sobre la ayuda y la ley

# of: 6018848a
gain =
    .ask = ¿Qué ha visto, o le han contado, de alguien que saca provecho de la persona?
    .help = Compartir el alquiler o pagar un servicio es normal, mientras se pueda dejar.
    .choice-earnings = Alguien se queda con la mayor parte de lo que gana, y no puede negarse
    .choice-overcharged = Tiene que pagar demasiado a alguien y no puede ir a otro sitio
    .choice-no-rest = Alguien le prohíbe descansar o tener tiempo libre
    .choice-no-doctor = Alguien le impide ir al médico

# of: 1db87933
ordinary-explanation =
    .part = ¿Qué estoy suponiendo?
    .ask = ¿Qué explicación normal encajaría igual de bien?
    .help = Junto a cada señal de la lista hay una. Piense también en una propia: dinero, cansancio, la ayuda de una amistad, un idioma, el estigma.

# of: a465a058
another-job =
    .ask = ¿Se preocuparía igual si la persona tuviera otro trabajo?
    .help = Pruébelo: limpieza, peluquería, enfermería. Vender sexo por decisión propia de una persona adulta no es trata.

# of: ae1277e2
another-passport =
    .ask = ¿Se preocuparía igual si la persona tuviera el mismo pasaporte que usted?
    .help = Se puede explotar a personas de cualquier nacionalidad, y venir de algún lugar no es señal de ello.

# of: 68f6aa8f
what-they-want =
    .part = ¿Qué quiere la persona?
    .ask = ¿Ha dicho la persona qué quiere?
    .help = Lo que dice que quiere es la mejor guía que hay, también cuando no es nada.
    .choice-help = Sí: ayuda o consejo
    .choice-peace = Sí: que la dejen en paz
    .choice-not-asked = No lo he preguntado

# of: 53a87079
without-them =
    .ask = ¿Está a punto de hacer algo que la persona no sabe o en lo que no está de acuerdo?
    .help = Pedir consejo sin dar nombres no cuenta. A una persona adulta se la deriva solo con su consentimiento. Un menor en peligro o un delito grave planeado es otra cosa.

# of: c9f0579d
my-fear =
    .part = ¿Y yo?
    .ask = ¿De qué tiene miedo usted?
    .help = El miedo hace las señales más grandes, o más pequeñas. No es una vergüenza, y pesa menos cuando tiene nombre.
    .choice-too-little = De hacer demasiado poco
    .choice-harm = De empeorar las cosas
    .choice-blame = De que me culpen
    .choice-wrong = De equivocarme

# of: b4bce8e4
weight =
    .ask = ¿Cuánto le pesa esto?
    .help = No hay respuesta correcta. Desde 7 más o menos, no lo lleve a solas.
    .scale-low = casi nada
    .scale-high = no me lo quito de la cabeza

# of: 853507d5
someone-to-think-with =
    .ask = ¿Hay alguien con quien pueda pensarlo?
    .help = Una colega, quien supervisa o su propio apoyo, sin nombres.

# of: 3cfdceed
scoring =
    .note =
        Solo cuenta lo que alguien hace a la persona, según la regla que la OIT y la Comisión Europea publicaron en 2009. Un grupo de señales cuenta como positivo con dos señales fuertes, con una fuerte y otra más, con tres medias, o con dos medias y una débil.

        - El resultado ordena lo que usted cree saber. No es una prueba y no dice qué es una persona. Usted no ha preguntado a la persona: es una sola mirada, la suya.
        - La fuerza de cada señal es una estimación nuestra, y nada de esto se ha probado.
        - Las listas de señales dan muchas falsas alarmas. En un estudio de 1263 anuncios de acompañantes, los tatuajes y parecer joven eran más frecuentes en anuncios sin relación con la trata. Un instrumento publicado acertó unas 4 veces de cada 100.
        - Las demás preguntas no cuentan. Están para cuestionar la preocupación misma.
        - Cuando no se ve nada, no se descarta nada.

# of: 507afad3
safety-first =
    .title = Primero, la seguridad
    .say = Alguien puede estar en peligro ahora. Llame al { $phone-emergency } si es inmediato, y siga el criterio de la persona en lo que se conozca. No contacte con nadie a quien tema. Vuelva a esto con calma.

# of: f9765ec4
advice-now =
    .text = Para consejo a cualquier hora, sin nombres: { $phone-assistance-system }.

# of: f7fe7594
another-place =
    .title = Con calma, más tarde
    .say = Pensar en la vida de alguien merece una puerta cerrada. Vuelva a esto cuando la tenga.

# of: 5f7f1ca4
a-time-for-it =
    .text = Reserve media hora hoy o mañana.

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

# of: e4b960ae
ask-today =
    .title = Pida consejo hoy, sin nombres
    .say =
        Lo que sabe encaja con que alguien usa control o dependencia, y con explotación. Eso no decide nada, y usted no lo ha oído todo. Es un buen motivo para preguntar a alguien que sepa más.

        - Separe lo que vio de lo que piensa de ello.
        - Pregunte a la persona qué quiere, en un momento seguro para ella, antes de que se haga nada.
        - No prometa nada que usted no pueda hacer, y no investigue.

        Vender sexo por decisión propia de una persona adulta no es trata. Hable del control y la explotación, no del trabajo.

# of: e97f4952
anonymous-advice =
    .text = Pida consejo sin decir el nombre de la persona: { $phone-assistance-system }, a cualquier hora. «Preparar una consulta» le ayuda a preparar la llamada.

# of: 259b7bc2
only-with-consent =
    .text = Derive a la persona solo con su consentimiento. También puede dirigirse ella misma al sistema.

# of: c16a48c5
reflection-support =
    .text = Llévelo pronto a una colega o a supervisión, sin nombres, y diga también cuánto le pesa.

# of: 15ae1640
ask-and-doubt =
    .title = Pregunte, y siga dudando
    .say =
        Sabe de algo que alguien hace a la persona. Puede ser control; puede tener una explicación normal. Conviene tener ambas cosas en mente.

        - Lea la explicación normal junto a cada señal y pregúntese cuál encaja mejor.
        - Pregunte a la persona qué quiere, con suavidad y sin presionar.
        - Pida consejo sin dar nombres. No hace falta certeza.

        Vender sexo por decisión propia de una persona adulta no es trata y no necesita excusa.

# of: e97f4952
anonymous-advice-ask-and-doubt =
    .text = Pida consejo sin decir el nombre de la persona: { $phone-assistance-system }, a cualquier hora. «Preparar una consulta» le ayuda a preparar la llamada.

# of: c16a48c5
reflection-support-ask-and-doubt =
    .text = Llévelo pronto a una colega o a supervisión, sin nombres, y diga también cuánto le pesa.

# of: 5a8c1cd8
look-at-the-worry =
    .title = Mire la preocupación misma
    .say =
        No apareció nada que alguien haga a la persona. La preocupación puede venir de su trabajo, de su origen, de cómo vive o de lo que dicen otros. Nada de eso es una señal.

        - Pruebe la idea con otro trabajo y otro pasaporte, una vez más.
        - Actuar por una preocupación sin fundamento puede costar a una persona su vivienda, sus ingresos o su confianza.
        - Siga tratando a la persona como antes y pregunte qué le gustaría.

        Vender sexo por decisión propia de una persona adulta no es trata.

# of: c16a48c5
reflection-support-look-at-the-worry =
    .text = Llévelo pronto a una colega o a supervisión, sin nombres, y diga también cuánto le pesa.

# of: e97f4952
anonymous-advice-look-at-the-worry =
    .text = Pida consejo sin decir el nombre de la persona: { $phone-assistance-system }, a cualquier hora. «Preparar una consulta» le ayuda a preparar la llamada.

# of: 7161fbf3
ask-the-person =
    .title = Pregunte primero a la persona
    .say = No apareció nada que deba hacerse sin contar con la persona. Pregúntele qué quiere, o respételo si lo ha dicho. Si quiere que la dejen en paz, deje la puerta abierta y diga dónde hay ayuda.

# of: c16a48c5
reflection-support-ask-the-person =
    .text = Llévelo pronto a una colega o a supervisión, sin nombres, y diga también cuánto le pesa.

# of: e97f4952
anonymous-advice-ask-the-person =
    .text = Pida consejo sin decir el nombre de la persona: { $phone-assistance-system }, a cualquier hora. «Preparar una consulta» le ayuda a preparar la llamada.

# of: 5ecf7e2f
share-the-weight =
    .title = No lo lleve a solas
    .say = El asunto le pesa. Merece tomarse en serio, resulte lo que resulte. Hable hoy con alguien, de lo que vio y de usted.

# of: c16a48c5
reflection-support-share-the-weight =
    .text = Llévelo pronto a una colega o a supervisión, sin nombres, y diga también cuánto le pesa.

# of: e97f4952
anonymous-advice-share-the-weight =
    .text = Pida consejo sin decir el nombre de la persona: { $phone-assistance-system }, a cualquier hora. «Preparar una consulta» le ayuda a preparar la llamada.

# of: f6a83aba
keep-it-in-mind =
    .title = Téngalo en mente
    .say = No apareció nada que pida actuar ahora. Eso no descarta nada. Mantenga abiertos los ojos y la puerta, y vuelva a esto si algo cambia.

# of: c16a48c5
reflection-support-keep-it-in-mind =
    .text = Llévelo pronto a una colega o a supervisión, sin nombres, y diga también cuánto le pesa.

# of: 7a10b696
worry-remains =
    .text = Su propia preocupación es motivo suficiente para pedir consejo: { $phone-assistance-system }, a cualquier hora.
