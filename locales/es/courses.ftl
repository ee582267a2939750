### translation: draft
### Palabras que se imprimen en lo que se hace de un curso.

# What can be made of a course

# of: 8ca2bdbc
output-agenda = Programa
# of: 1ff9226e
output-slides = Diapositivas
# of: 5083e8bd
output-case-cards = Tarjetas de casos
# of: f3da2429
output-exercise-sheets = Hojas de ejercicios
# of: 0811fbd0
output-evaluation = Formulario de evaluación
# of: 0305db26
output-attendance = Hoja de asistencia
# of: 886b9b39
output-certificate = Certificado
# of: 06711dfc
output-materials = Lista de materiales
# of: 394c9e11
output-reading-list = Lecturas
# of: 558d36e1
output-test-key = Respuestas de la prueba de conocimientos

# Agenda

# of: 9582e78f
agenda-when = { $date }, { $from }–{ $to }
# of: de087314
agenda-time = Hora
# of: 3bd8aa7c
agenda-end = Fin

# Slides

# of: 52c1c070
slides-before = Antes de empezar
# of: f7cbf9b6
slides-back-at = Volvemos a las { $time }
# of: 7ee947c7
slides-controls = Diapositivas: controles
# of: a2a0992e
slides-previous = Anterior
# of: e452679f
slides-next = Siguiente
# of: 618c754d
slides-all = Todas las diapositivas (Esc)
# of: 141feab4
slides-presenter = Vista de quien presenta (P)
# of: e0ae2679
slides-keys = Flechas o espacio: adelante y atrás. Home, End: primera, última. Esc: todas las diapositivas. P: vista de quien presenta.
# of: 4a25f73a
slides-notes = Notas
# of: 70350057
slides-clock = Tiempo desde el comienzo
# of: d1fbddb4
slides-clock-start = Poner en marcha el reloj
# of: 8eec9607
slides-clock-reset = Volver a cero

# Case cards and exercise sheets

# of: 163cc51b
case-cards-how = Una tarjeta para cada grupo pequeño. Imprima, corte por los bordes y reparta. Lo que hay que escuchar está en la guía para la formación.
# of: 9a67eeff
case-invented = Este caso es inventado, hecho de muchos. No es la historia de nadie.
# of: 4a25f73a
exercise-notes = Notas
# of: 58ead4be
exercise-yours = Esta hoja es suya. No escriba en ella nada sobre personas reales.

# Evaluation form

# of: 9bdb7659
evaluation-how = Sus respuestas nos ayudan a enseñar mejor. No escriba su nombre. Puede dejar cualquier pregunta sin responder.
# of: e3adec6e
evaluation-goals = ¿Qué tal puede hacer esto ahora?
# of: 6b4f330f
evaluation-goals-scale = 1 = nada, 5 = muy bien
# of: ed058fdf
evaluation-goal = Objetivo
# of: 37835d63
evaluation-course = ¿Cómo fue el curso?
# of: e1a8e2c1
evaluation-course-scale = 1 = en desacuerdo, 5 = totalmente de acuerdo
# of: 87b46ad7
evaluation-statement = Afirmación
# of: 34858899
evaluation-useful = Puedo usar esto en mi trabajo.
# of: 08957bb8
evaluation-pace = El ritmo fue bueno.
# of: fba757d4
evaluation-safe = Me sentí libre de hablar, y libre de callar.
# of: 9e67da13
evaluation-warned = Me avisaron a tiempo antes de los temas duros.
# of: 3fcf0db5
evaluation-respect = Se habló de todo el mundo con respeto, también de las personas de los casos.
# of: 73567214
evaluation-words = Con sus propias palabras
# of: 83c09601
evaluation-tomorrow = ¿Qué hará de otra manera desde mañana?
# of: 713db3d9
evaluation-missing = ¿Qué faltó, y qué sobró?
# of: 553cd4aa
evaluation-hard = ¿Hubo algo difícil de oír, o injusto con alguien? ¿Cómo podríamos hacerlo mejor?

# Attendance sheet

# of: 6586fdbb
attendance-how = Firme solo si necesita demostrar que participó. No se pide nada más.
# of: bc983c3a
attendance-keep = Para quien organiza: guarde esta hoja donde nadie más la vea, y destrúyala cuando ya no haga falta. Cuente también a quienes no firman.
# of: 10a7ef59
attendance-date = Fecha y lugar:
# of: 658200a4
attendance-trainer = Quien forma:
# of: 0e47228d
attendance-count = Participantes en total:
# of: 61080fe4
attendance-signatures = Firmas

# Certificate

# of: 972987b8
certificate-title = Certificado de asistencia
# of: 0e0c85d8
certificate-name = Nombre, escrito a mano
# of: 601347c6
certificate-took-part = ha participado en el curso
# of: c4229b91
certificate-goals = Objetivos del curso: quienes participan pueden
# of: 72c8ff87
certificate-date = Fecha y lugar
# of: 582ad025
certificate-trainer = Firma de quien forma
# of: 69659e01
certificate-says = Dice que esta persona participó. No muestra lo que sabe, y no da a nadie el derecho de decidir quién es víctima de trata.

# Materials list

# of: d6ce04a0
materials-bring = Para traer
# of: 57d2d364
materials-print = Para imprimir
# of: e28f162d
materials-for = Para: { $activities }
# of: 78bedffa
materials-each = uno por participante
# of: 54e2342e
materials-each-sheet = uno de cada hoja por participante
# of: 2c692edc
materials-group = uno de cada para cada grupo pequeño
# of: fb623f45
materials-trainer = uno para quien forma
# of: 96aeb992
materials-one = uno
# of: 8a599bb0
materials-who-wants = uno para quien lo quiera

# Reading list

# of: acb864c1
reading-how = De aquí viene lo que el curso da por hecho. Los números son los del material para participantes.
# of: c163ba52
reading-used-in = Se usa en: { $activities }
# of: b115e69f
reading-unverified = algunos datos de aquí están sin confirmar

# Key to the knowledge test

# of: 2c2ba436
test-key-apart = Para quien forma. Guárdelo separado de las hojas hasta que se haya respondido la última prueba. La prueba mide el curso, no a las personas.
# of: fe9869b3
test-key-number = N.º
# of: 104dfab0
test-key-question = Pregunta
# of: 5c0e4329
test-key-answer = Respuesta correcta
# of: aea0c178
test-key-why = Por qué
# of: de2cb460
test-key-objective = Pone a prueba: { $objective }

# A course fitted to the time there is

# of: 820f3c9a
cuts = Ajustado al tiempo
# of: 00278f5a
cuts-times = El curso entero lleva { $whole } minutos. Hay { $available }, y esto lleva { $minutes }. Los descansos duran lo mismo que en el curso entero.
# of: 69cc36f7
cuts-left-out = Se quita:
# of: af4012ae
cuts-shorter = Más corto:
# of: b37d04e6
cuts-from-to = { $now } minutos en lugar de { $before }
# of: 5c215eb7
cuts-not-claimed = No queda nada que enseñe esto, así que el curso ya no promete que quienes participan puedan:
# of: e20b298f
cuts-spare = { $minutes ->
        [one] Sobra un minuto. Úselo
       *[other] Sobran { $minutes } minutos. Úselos
    } para preguntas.
