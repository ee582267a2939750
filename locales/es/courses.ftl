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
# of: 0b16b86e
agenda-day = Día { $day }
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

# What the tests show

# of: 632c1263
output-evaluation-report = Evaluación
# of: 5110b97a
evaluation-title = Qué muestran las pruebas
# of: d20f958b
evaluation-time-pre = Antes
# of: 997f2642
evaluation-time-post = Después
# of: dc29a964
evaluation-time-follow-up = Más tarde
# of: ce33e3e0
evaluation-column = { $time }: { $sheets }
# of: 9a6f9ce8
evaluation-between = { $from } → { $to }
# of: c1481030
evaluation-count = { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
# of: a6e2572c
evaluation-count-of = { $count } de { $invited } invitadas, { $rate }
# of: 4b9fee6a
evaluation-percent = { $share } %
# of: f2366307
evaluation-share = { $share } % ({ $low }–{ $high })
# of: a189d07c
evaluation-right-of = { $right } de { $of }
# of: f068759c
evaluation-difference = { $difference } (de { $low } a { $high })
# of: 00818f51
evaluation-r = { $r } (de { $low } a { $high })
# of: 9b0cffa8
evaluation-decimal = ,
# of: d383856d
evaluation-not-known = no se sabe
# of: b89169dd
evaluation-not-asked = no se preguntó
# of: b567cf26
evaluation-fewer-than = menos de { $few }
# of: 27a45e7e
evaluation-who-answered = Quién respondió
# of: bc32060f
evaluation-test = Prueba
# of: 067086d4
evaluation-sheets = Hojas con respuestas
# of: c153fcbf
evaluation-invited = Personas invitadas
# of: ea161112
evaluation-rate = Tasa de respuesta
# of: ab1299fd
evaluation-few = { $time }: menos de { $few } hojas. No se dice nada de ellas, porque todo el mundo sabría de quién son.
# of: a54b0344
evaluation-left-out = { $time }: { $count ->
        [one] { $count } hoja no está en ninguna cifra.
       *[other] { $count } hojas no están en ninguna cifra.
    } No coinciden con ninguna otra hoja, y a menos de { $few } personas así se las podría reconocer comparando cifras.
# of: d43c6b9e
evaluation-invited-unknown = Donde no se sabe a cuántas personas se invitó, tampoco se sabe si quienes respondieron son como las demás.
# of: c77a942e
evaluation-knowledge = Lo que se sabe, por objetivo
# of: a2d0dcaf
evaluation-objective = Objetivo
# of: fd3f2c02
evaluation-all-questions = Todas las preguntas
# of: 566e6b91
evaluation-questions-count = { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }
# of: b4ef52fb
evaluation-bars = Barras: la parte de respuestas correctas por objetivo, en porcentaje, una barra para cada prueba, con una línea que indica dónde está probablemente. La tabla que sigue tiene todos los números.
# of: 461ab17c
evaluation-reading = Cómo leer esto: la parte de respuestas correctas y, entre paréntesis, dónde está probablemente para personas como estas (intervalo del 95 %). Una pregunta que quedó vacía no cuenta como correcta.
# of: 8bff6bc0
evaluation-counts-only = Donde respondieron menos de { $least } personas solo hay números, como en «7 de 12 respuestas correctas». Tan pocas dicen poco sobre las demás.
# of: d5d62349
evaluation-not-compared = No están en las cifras por objetivo, porque estas preguntas no estaban en todas las pruebas:
# of: 8fa0f291
evaluation-not-entered = En ninguna cifra, porque un archivo de respuestas no tiene columna para estas preguntas:
# of: 77d0c308
evaluation-nothing-common = Ninguna pregunta estaba en todas estas pruebas, así que no se puede comparar lo que se sabe.
# of: be3b7de3
evaluation-again = Qué enseñar otra vez
# of: f8228e26
evaluation-again-nothing = Ningún objetivo tiene menos del { $mark } % de respuestas correctas. { $time }.
# of: 74dc6675
evaluation-again-how = Objetivos con menos del { $mark } % de respuestas correctas, primero lo que menos se sabe. { $time }. El límite es una elección, no una ley de la naturaleza.
# of: 43b13330
evaluation-again-sure = { $share }. Claramente por debajo del { $mark } %.
# of: 95e1a1a7
evaluation-again-open = { $share }. Aquí por debajo del { $mark } %; para personas como estas puede estar por encima.
# of: 3b3097f4
evaluation-again-few = { $share } respuestas correctas. Muy pocas personas para decir más.
# of: 71e988c0
evaluation-drawn-to = eligieron «{ $choice }»: { $count }
# of: 9d8c21a9
evaluation-changes = Qué cambió
# of: 625d05bb
evaluation-change-reading = El cambio en puntos porcentuales y, entre paréntesis, dónde está probablemente (intervalo del 95 %). Si contiene el 0, puede que no haya habido ningún cambio.
# of: 7c9673ec
evaluation-people = { $between }: se compara a { $count } personas consigo mismas, por sus palabras clave. Si nadie hubiera aprendido ni olvidado nada, el azar solo cambiaría el número de respuestas correctas al menos tanto con una probabilidad p { $p } (prueba exacta de permutación).
# of: b8f3b364
evaluation-groups = { $between }: se comparan todas las hojas de una prueba con todas las de la otra, porque muy pocas se pueden unir por palabras clave. Pueden haber respondido otras personas; no se sabe cómo cambió cada una. No se hace ninguna prueba de significación.
# of: 74ed117a
evaluation-too-few = { $between }: menos de { $least } personas en un lado. No se calcula ningún cambio ni se hace ninguna prueba.
# of: 3a5b7362
evaluation-questions = Preguntas
# of: 104dfab0
evaluation-question = Pregunta
# of: 65e7fdf7
evaluation-difficulty = Cuánto costaron las preguntas: la parte que acertó cada una. Cuanto más, más fácil.
# of: 6a98ad58
evaluation-empty = la dejaron vacía: { $count }
# of: 0bc10540
evaluation-discrimination = Hasta qué punto cada pregunta distingue a quienes saben más de quienes saben menos: su correlación con el número de aciertos en las demás preguntas (correlación ítem-total corregida), y el intervalo del 95 %. Alrededor de 0 no distingue a nadie; por debajo de 0 fallaron quienes sabían más: revise su texto y su respuesta. Que casi todo esté bien después de un curso es un éxito, y entonces hay poco que distinguir.
# of: f5748615
evaluation-all-alike = todas igual
# of: 5195822d
evaluation-moves = Quién aprendió y quién olvidó, pregunta por pregunta. { $compared }. La última columna es la probabilidad de al menos tal desequilibrio solo por azar (prueba exacta de McNemar, con la corrección de Holm por el número de preguntas).
# of: 87eea5f0
evaluation-gained = Mal, después bien
# of: 73ad5594
evaluation-lost = Bien, después mal
# of: 871542fc
evaluation-p = p
# of: cc811b44
evaluation-limits = Lo que estas cifras no muestran
# of: 304c6898
evaluation-limit-cause = Que el curso fuera la causa. No hay un grupo sin él, y quien ya ha visto una pregunta la responde mejor la segunda vez.
# of: a3741401
evaluation-limit-answered = Lo que saben quienes no respondieron. Cuanto menor la tasa de respuesta, menos.
# of: 9277331f
evaluation-limit-work = Lo que la gente hace en el trabajo. Elegir la respuesta correcta no es todavía tratar bien a una persona.
# of: 4555f12c
evaluation-limit-many = Qué cambio concreto es seguro. De veinte intervalos como estos falla más o menos uno, y este informe tiene muchos.
