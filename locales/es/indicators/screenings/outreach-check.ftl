### translation: draft

# of: 22f4ddd5
about =
    .title = Breve cuestionario para el trabajo de calle
    .summary = Unos minutos en un portal o en un coche con una persona adulta que vende sexo o a quien encuentra en el trabajo de calle. Pocas preguntas, ninguna íntima; termina con qué ofrecer y adónde llamar.
    .unverified-because = Las preguntas y la regla son nuestras y no se han probado con nadie. Hay que confirmar la lista de delitos planeados que deben comunicarse.
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

# of: bc6ad980
safe-device =
    .ask = ¿Está su teléfono o tableta fuera de la vista de otros, y es suyo?
    .help = En la calle, apréndase mejor las cinco preguntas de memoria y responda después.

# of: 5a456824
safe-now =
    .ask = ¿Es seguro hablar aquí unos minutos, para la persona y para usted?
    .help = Pregunte: «¿Le viene bien hablar? ¿Alguien le espera?» Basta un «no» corto: créalo y váyase.

# of: 887a378c
nobody-listening =
    .ask = ¿Pueden hablar sin que nadie oiga: en el portal, en el coche, por teléfono?
    .help = Si hay otras personas cerca, solo salude y dé lo que da a todo el mundo.

# of: 8a76e309
understand-each-other =
    .ask = ¿Se entienden sin que una amistad o quien acompaña haga de intermediario?
    .help = Bastan palabras sencillas, un intérprete por teléfono o una tarjeta en el idioma de la persona. Una colega que ayuda con el idioma no es intérprete para estas preguntas.

# of: 5f036b1f
heard-and-agreed =
    .ask = ¿Ha oído la persona por qué pregunta y ha dicho que está bien?
    .help = Dígalo brevemente con sus palabras y espere la respuesta:
    .tells-purpose = Pregunto unas pocas cosas para saber qué podría ofrecerle.
    .tells-kept = No anoto nada, salvo que usted quiera.
    .tells-skip-and-stop = No tiene que responder, y podemos parar cuando quiera.
    .tells-limits = Si un menor corre peligro o alguien planea un delito grave, quizá tenga que avisar a las autoridades.

# of: c62b7b69
adult =
    .ask = ¿Tiene la persona 18 años o más?
    .help = No lo adivine por el aspecto. Si nada indica menos edad, basta la palabra de una persona adulta. Si hay motivos para pensar que puede tener menos de 18 años, responda «no» o «no lo sé».

# of: 08d96454
right-now =
    .ask = ¿Necesita algo ahora mismo?
    .help = Empiece por lo que lleva consigo. No cuenta.
    .choice-warmth = Algo de comer, de beber o para entrar en calor
    .choice-health = Una enfermera, protección o una prueba
    .choice-sleep = Un lugar para la noche
    .choice-advice = Consejo, por ejemplo sobre leyes o dinero

# of: 783f4d1a
where-tonight =
    .ask = ¿Hay un lugar donde se sienta a salvo esta noche?
    .help = Sea cual sea la respuesta, no deje que un menor vaya adonde tiene miedo de ir.

# of: e35dddbe
way-home =
    .ask = ¿Está bien ir adonde va después de esto?
    .help = Es sobre esta noche y nada más. Si no: ¿qué ayudaría? No pregunte quién ni por qué.

# of: f01cfe12
day-off =
    .ask = Si quisiera un día libre, ¿podría tomarlo?
    .help = Tener que ganar dinero es normal y no cuenta. La pregunta es si decide otra persona.
    .choice-yes = Sí
    .choice-money = No, necesito el dinero
    .choice-not-allowed = No, alguien no me dejaría

# of: cb0430c7
kept-by-someone =
    .ask = ¿Alguien le quita o le guarda algo de esto?
    .help = Una amistad que guarda las cosas y las devuelve no es una señal.
    .choice-papers = Mis papeles
    .choice-phone = Mi teléfono, o llamar a quien quiero
    .choice-money = Mi dinero

# of: 2a3ebaf2
threatened =
    .ask = ¿Alguien le amenaza, a usted o a personas cercanas?
    .help = Al final, y solo si la charla ha sido fácil. Basta sí o no. En peligro inmediato: { $phone-emergency }.

# of: ec678a6d
nothing-named =
    .title = No se nombró nada de esto

# of: b8ae103e
one-thing =
    .title = Se nombró una cosa

# of: ab888d59
more-things =
    .title = Se nombró más de una cosa

# of: 01f14bfc
scoring =
    .note =
        La regla es nuestra y sencilla: una sola cosa que otra persona hace es motivo para ofrecer una charla más tranquila.

        - Dice qué ofrecer. No dice qué es una persona ni qué ha pasado.
        - No se ha probado. Un instrumento publicado para urgencias con el mismo tipo de regla (un sí) acertó unas 4 veces de cada 100 entre los pacientes estudiados: casi todos los que dijeron sí no habían sufrido trata. Sus cifras no son las de estas preguntas, pero espere también aquí muchas alarmas innecesarias.
        - En qué trabaja la persona no cuenta, ni tampoco su aspecto ni cómo vive.
        - «No lo sé» y «Prefiero no decirlo» no cuentan ni a favor ni en contra. En un portal casi todos dicen poco, y están en su derecho.
        - Cuando no se nombra nada, no se descarta nada.

# of: 9eef8cf5
safety-first =
    .title = Aquí no
    .say = Pare y diga algo corriente. Si el peligro es inmediato, aléjese y llame al { $phone-emergency }. No hable con nadie a quien la persona tema.

# of: c0191d11
come-again =
    .text = Pase otra vez en otro momento, como hace con todo el mundo.

# of: 762836f8
tell-your-pair =
    .text = Cuente a su pareja de trabajo qué hizo que el lugar pareciera inseguro, sin nombres.

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

# of: f8ff0df6
another-place =
    .title = Otro lugar o momento
    .say = Solo salude y dé lo que da a todo el mundo. No diga nada de por qué le habría gustado hablar.

# of: 2e699346
where-alone =
    .text = Mencione de pasada dónde y cuándo se puede entrar a tomar un café.

# of: e0b82188
another-interpreter =
    .title = Otro intérprete
    .say = No pregunte a través de una amistad ni de quien acompaña. Dé una tarjeta en el idioma de la persona, si es seguro llevarla, y atienda solo lo urgente.

# of: fea5bdd1
come-with-interpreter =
    .text = Vuelva con alguien que hable el idioma y deba guardar secreto.

# of: 4398b188
no-consent =
    .title = Está bien
    .say = Dé las gracias a la persona y no vuelva a preguntar esta noche. Dé lo que daría de todos modos. Un «no» no dice nada de su situación.

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

# of: cf27dad7
safe-tonight =
    .title = Seguridad para esta noche
    .say =
        El camino desde aquí no parece bueno. Eso va antes que todo lo demás.

        - Pregunte qué ayudaría y siga el criterio de la persona: otro camino, otro lugar, alguien a quien llamar.
        - Si el peligro es inmediato, llame al { $phone-emergency }.
        - No pregunte más esta noche. Lo demás puede esperar.

# of: bd7de39a
a-place-tonight =
    .text = Averigüe dónde hay una cama esta noche, si la persona la quiere.

# of: 4aa2ec83
advice-line =
    .text = Pida consejo sin dar ningún nombre: { $phone-assistance-system }, a cualquier hora.

# of: 3680a1ab
call-together =
    .title = Ofrezca una llamada y un lugar tranquilo
    .say =
        Se nombró más de una cosa que otra persona hace. Eso no decide nada. Es un buen motivo para ofrecer ayuda esta noche y para que usted pida consejo.

        - Diga que hay ayuda voluntaria, que no necesita denuncia, y que se puede preguntar sin dar el nombre.
        - Ofrezca llamar juntos desde su teléfono, ahora o en otro momento. La persona decide.
        - No prometa nada que usted no pueda hacer.

        Vender sexo por decisión propia de una persona adulta no es trata. Hable de lo que hace otra persona, no del trabajo.

# of: 6f21a72f
call-for-advice =
    .text = Llame al { $phone-assistance-system }, a cualquier hora, sin decir quién es la persona.

# of: 0507794b
safe-way-to-meet =
    .text = Acuerden una forma segura de volver a verse.

# of: f897e6e9
offer-a-talk =
    .title = Ofrezca una charla más tranquila
    .say =
        Se nombró una cosa que otra persona hace. Puede tener una explicación normal.

        - Diga que lo ha oído y ofrezca una charla en un lugar tranquilo, con café y tiempo.
        - Diga dónde se puede preguntar sin dar el nombre.
        - No presione. Vuelva a pasar.

        Vender sexo por decisión propia de una persona adulta no es trata y no necesita excusa.

# of: 163a1a88
leave-a-number-offer-a-talk =
    .text = Ofrezca un número en una forma que sea seguro llevar, solo si lo quiere.

# of: b53663f3
think-with-others =
    .text = Piénselo con un especialista sin decir el nombre de la persona: { $phone-assistance-system }, a cualquier hora.

# of: bf02d751
what-is-needed =
    .title = Lo que se pidió
    .say = Atienda lo que pidió la persona, en lo que pueda, y diga con honestidad lo que no puede hacer. No se nombró nada más, lo que no descarta nada.

# of: b1d4174b
hand-over =
    .text = Dé lo que lleva consigo, o diga dónde y cuándo se puede conseguir.

# of: 163a1a88
leave-a-number-what-is-needed =
    .text = Ofrezca un número en una forma que sea seguro llevar, solo si lo quiere.

# of: 9691dd98
see-you-again =
    .title = Hasta la próxima
    .say = Dé las gracias por la charla. No se nombró nada, lo que no descarta nada: hay muchas razones para no decir nada en un portal. Vender sexo por decisión propia de una persona adulta no es trata.

# of: 163a1a88
leave-a-number-see-you-again =
    .text = Ofrezca un número en una forma que sea seguro llevar, solo si lo quiere.

# of: 7a10b696
worry-remains =
    .text = Su propia preocupación es motivo suficiente para pedir consejo: { $phone-assistance-system }, a cualquier hora.
