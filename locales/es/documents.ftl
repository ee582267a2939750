### translation: draft
### Las palabras que rodean el contenido en todo lo que se imprime.

# Whole documents

# of: d81fce03
checked-on = Datos comprobados el { $date }
# of: 0610cdaf
mark-draft = Traducción provisional: nadie la ha revisado y firmado todavía
# of: 9adff397
mark-incomplete = Algunos textos aún no están traducidos
# of: 31ee472e
mark-unverified = Sin confirmar
# of: bbd76e81
not-verified = sin confirmar
# of: 31ee472e
not-verified-heading = Sin confirmar
# of: 5ffd457d
not-verified-note = Compruébelo antes de fiarse de ello.
# of: b00c821b
page-of = Página { $page } de { $pages }
# of: 1746410e
contents = Contenido
# of: a3b218b4
sources = Fuentes
# of: 87af1911
sources-note = Los números entre corchetes en el texto remiten a esta lista.
# of: bddc0542
facts = Datos
# of: efa7dcfb
case = Caso
# of: 6578adde
for-audience = Para: { $audience }
# of: 65a72ecd
also-seen-when = También se ve cuando:
# of: 17eff3c2
quoted = «{ $text }»
# of: d9e0d671
list-comma = { ", " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } min
       *[other]
            { $minutes ->
                [0] { $hours } h
               *[other] { $hours } h { $minutes } min
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = Guía para la formación
# of: e7674970
output-handout = Material para participantes
# of: 88cb485e
output-test = Prueba de conocimientos
# of: 103bc6d4
output-checklist = Lista de comprobación
# of: 3589b58c
output-question-list = Lista de preguntas
# of: b598f9e1
output-leaflet = Folleto
# of: 1892434e
output-beside = Folleto en dos idiomas
# of: 47e838b0
output-directory = Dónde pedir ayuda
# of: e3e20df7
output-result = Resultado

# Facilitator guide

# of: b5f3b50c
guide-safety = Primero, la seguridad
# of: b8a83c23
guide-say-this = Diga al empezar:
# of: 4685be29
guide-distress = Si alguien se angustia:
# of: 74a8d716
guide-overview = Resumen
# of: 443b33af
guide-for = Para:
# of: 52de56f8
guide-length = Duración:
# of: 9fbc6b8f
guide-group = Grupo:
# of: 7dcf7ac7
guide-prerequisites = Hacer antes:
# of: eb8d6307
guide-objectives = Después del curso, quienes participan pueden
# of: a594556d
guide-running-order = Programa
# of: 0f26d0b4
guide-start = Inicio
# of: 2bc9382b
guide-activity = Actividad
# of: eb38c978
guide-method = Método
# of: a6317184
guide-minutes = Min
# of: d1fe8d02
guide-say-first = Diga primero:
# of: ea76306a
guide-materials = Traiga
# of: b3bba05b
guide-trainer = Para quien forma
# of: a5573994
guide-participant = En el material para participantes
# of: e1c37747
guide-listen-for = Escuche si aparece:
# of: ec8bfccb
guide-test-key = Prueba de conocimientos: respuestas correctas

# Handout and test

# of: 2366ec7b
handout-before = Antes de leer
# of: c1e791f2
handout-objectives = Después del curso usted puede
# of: 7d310f13
test-sheet = Prueba: { $time }
# of: c19c8f00
test-how = Elija una respuesta para cada pregunta. La prueba muestra lo que enseñó el curso; no le pone nota a usted.
# of: 23b15dcb
test-code-word = Palabra clave:
# of: be21677d
test-code-word-how = Elija una palabra que solo usted conozca y use siempre la misma. No escriba su nombre.
# of: 2ab53811
test-pre = antes del curso
# of: a688f9be
test-post = después del curso
# of: c4b37538
test-follow-up = unos meses después

# Checklist

# of: 30ab02e5
checklist-never = Esto nunca es una señal
# of: 4657cdc6
checklist-never-note = Nada de esto dice algo sobre la trata, ni por separado ni en conjunto.
# of: a6c29e41
checklist-reading = Cómo leer la lista
# of: 50f8a45b
checklist-strengths = Las señales fuertes necesitan poco más a su lado, pero solas nunca bastan. Las medias cuentan junto con otras. Las débiles solo apoyan a otras, por muchas que sean.
# of: b24c9e60
checklist-ask = Podría preguntar:
# of: 9354b217
checklist-meaning = Lo que esto no dice
# of: de35465b
no-verdict = Esto no es un veredicto sobre nadie. Ningún número de señales demuestra que una persona sea víctima, y su ausencia no demuestra que todo esté bien. Hable con la persona y, si tiene dudas, consulte a un servicio especializado; puede hacerlo sin dar ningún nombre.
# of: 6aef93f7
strength-strong = fuerte
# of: 4a015b7e
strength-medium = media
# of: 2277b7c9
strength-weak = débil
# of: 1855967b
element-act = Acción
# of: e95d6d8e
element-means = Medio
# of: ceff46b2
element-purpose = Finalidad

# Question list

# of: fc534ab8
list-notice = Lea esto primero
# of: 589e4003
list-paper = No escriba nombres ni respuestas en este papel: otras personas podrían encontrarlo.
# of: 1cbcd926
list-prepare = Antes de reunirse con nadie
# of: 1c429571
list-gates = Antes de la primera pregunta
# of: c6f43cfc
list-gates-note = Siga solo cuando pueda responder «sí» a cada una.
# of: 22871b5f
list-otherwise = Si no: { $ending }
# of: 3a5b7362
list-questions = Preguntas
# of: 5cca24fa
list-questions-note = La persona puede dejar cualquier pregunta sin responder y parar cuando quiera. «No lo sé» y «Prefiero no decirlo» son buenas respuestas; no cuentan ni como sí ni como no.
# of: ec59d6c9
list-questions-note-alone = Puede dejar cualquier pregunta sin responder y parar cuando quiera. «No lo sé» y «Prefiero no decirlo» son buenas respuestas; no cuentan ni como sí ni como no.
# of: b2f82df5
list-only-if = Pregunte solo si { $condition }.
# of: 94c7c323
list-children-true = También si la persona tiene o puede tener menos de 18 años.
# of: ff88d513
list-children-only = Solo si la persona tiene o puede tener menos de 18 años.
# of: 9dde3cef
list-sensitive = Puede ser difícil de responder: solo cuando haya confianza, y mejor dejarla que presionar.
# of: f70079df
list-one = Una de estas:
# of: 3bb3b727
list-several = Cualquiera de estas:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = Una reflexión. No se anota.
# of: 6377105d
list-scoring = Qué suman las respuestas
# of: 4020466a
scoring-not-validated = Esta forma de sumar no se ha validado con personas como aquellas con las que se usa.
# of: 314bbdcc
list-endings = Cómo puede terminar la conversación
# of: e00e1495
list-endings-alone = Cómo puede terminar
# of: 7c0a21b5
list-from-gate = Cuando no se cumple una de las condiciones previas a la primera pregunta.
# of: 8d05a42b
list-ending-if = Si { $condition }.
# of: deb43df5
list-ending-else = En todos los demás casos.
# of: 79c78508
list-turn-to = → Dónde pedir ayuda: { $services }

# The key to a form

# of: b12c7bac
key-title = Clave: { $title }
# of: cf78bb03
key-apart = Solo para profesionales. Guarde esta hoja separada del formulario rellenado y no la deje nunca a la persona: dice cómo cuentan las respuestas.
# of: 8527f4bd
key-form = Después de la conversación, destruya el formulario como su organización destruye los papeles confidenciales, salvo que la persona quiera otra cosa. No lleva ningún nombre; no lo añada.
# of: 1ebaff5b
key-before = Antes de entregar el formulario
# of: a5b5e0d2
key-before-note = Pregunte esto en voz alta. Entregue el formulario solo cuando pueda responder «sí» a cada una.
# of: 5941669b
key-answers = Cómo cuentan las respuestas
# of: 028d5e0d
key-counts = «{ $answer }» cuenta como: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = peso { $weight }
# of: d7c9849c
key-nothing = No cuenta.
# of: c852d0c7
key-fact = Nunca cuenta: { $fact }
# of: d7d2ed43
key-unsure = «No lo sé», «Prefiero no decirlo» y lo que se dejó sin responder no cuentan ni como sí ni como no.
# of: 8cadb7a5
key-rule = Cómo se suma
# of: 7cff46eb
key-rule-dimensions = Sume las señales de cada grupo. Un grupo es positivo en cualquiera de estos casos, y un solo grupo positivo merece una mirada más atenta.
# of: 56eff15b
key-rule-elements = Sume las señales de cada grupo. Un grupo es positivo en cualquiera de estos casos. Merece una mirada más atenta cuando hay un grupo positivo para la acción, otro para el medio y otro para la finalidad; con menos de 18 años no hace falta el medio.
# of: 611bbf20
key-rule-group = Un grupo es positivo con { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [one] Una señal merece una mirada más atenta.
       *[other] { $count } señales distintas o más merecen una mirada más atenta.
    }
# of: 823cc3ae
key-rule-sum = Sume los pesos. Una suma de { $sum } o más merece una mirada más atenta.
# of: 06c74753
key-rule-yes-or-maybe =
    Merece una mirada más atenta con { $yes } o más señales, o con { $maybe } o más preguntas
    respondidas con «No lo sé».
# of: 379a96ec
key-strong =
    { $count ->
        [one] { $count } fuerte
       *[other] { $count } fuertes
    }
# of: 90782116
key-medium =
    { $count ->
        [one] { $count } media
       *[other] { $count } medias
    }
# of: b828d8d4
key-weak =
    { $count ->
        [one] { $count } débil
       *[other] { $count } débiles
    }
# of: cd0fe30e
key-any-other = { $count } más de cualquier fuerza
# of: be21a012
key-band =
    { $to ->
        [open] { $from } o más: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = Nadie puede mirar los dispositivos
# of: f83ac99c
gate-safety = A salvo ahora
# of: c9df7860
gate-privacy = Nadie puede oír
# of: f60df401
gate-interpreter = Intérprete independiente
# of: aa89629f
gate-consent = La persona está de acuerdo
# of: 5035389c
gate-age = Persona adulta
# of: f3da9ce1
answer-on-scale = { $value } de { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }y{ " " }
# of: 25a8cc96
condition-or = { " " }o{ " " }
# of: 6ecdda8f
condition-not = no es así que { $condition }
# of: 6f3e2632
condition-answer = la respuesta a la pregunta { $number } es { $answers }
# of: 6e957ad3
condition-gate = antes de las preguntas, a «{ $gate }» se responde { $answers }
# of: d0d3fde3
condition-from = la respuesta a la pregunta { $number } es { $least } o más
# of: 88211f3a
condition-to = la respuesta a la pregunta { $number } es { $most } o menos
# of: 0de563db
condition-between = la respuesta a la pregunta { $number } está entre { $least } y { $most }
# of: 7e98fae8
condition-element = se ha visto el elemento «{ $element }»
# of: 510e36b9
condition-dimension = hubo señales suficientes en el grupo «{ $dimension }»
# of: 8edfb1f2
condition-count =
    { $count ->
        [one] se ha visto al menos una señal
       *[other] se han visto al menos { $count } señales
    }
# of: e6a53a46
condition-band = la suma está en el tramo «{ $band }»
# of: 066c2da8
condition-look-closer = las respuestas en conjunto piden una mirada más atenta
# of: ea81d845
condition-not-look-closer = las respuestas en conjunto no piden una mirada más atenta

# Leaflet and services

# of: a7939e90
leaflet-about = De dónde viene esto
# of: e34765d3
leaflet-checked-note = Los números y horarios cambian: si uno no contesta, pruebe otro.
# of: 38b1780a
directory-note = Servicios que ayudan y cómo contactar con ellos. Los números y horarios cambian: si uno no contesta, pruebe otro.
# of: 501edf06
leave-page = Salir de esta página
# of: 18eeda6c
leave-page-note = El botón de arriba cierra la página enseguida, y «atrás» no lleva aquí. Su teléfono aún puede mostrar en el historial que la página estuvo abierta. Si eso es un riesgo, borre el archivo y el historial.
# of: 262d3057
choose-language = Idioma
# of: 6a9c46a4
service-free = Gratis
# of: 01a3a992
service-anonymous = No hace falta dar el nombre
# of: 7a3ed653
hours-from-to = { $days } { $from }–{ $to }
# of: 9d51787d
hours-always = { $days }, las 24 horas
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = Todos los días
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = lun
# of: aa145f5e
day-tue = mar
# of: d7826ab9
day-wed = mié
# of: 77471b19
day-thu = jue
# of: ef5c761d
day-fri = vie
# of: 6074788b
day-sat = sáb
# of: 7773f0e8
day-sun = dom
# of: 26128aaa
area-finland = toda Finlandia
# of: e2cb8a5d
need-emergency = emergencia
# of: 51519b36
need-trafficking-victims = víctimas de trata
# of: 3faf7437
need-professionals = consejo para profesionales
# of: 8b5f1715
need-crime-victims = víctimas de delitos
# of: e1ebe7b3
need-violence = violencia
# of: 480a1835
need-shelter = casa de acogida
# of: 895933e7
need-sexual-violence = violencia sexual
# of: 62256d7f
need-sex-workers = personas que hacen trabajo sexual
# of: 8f7abca6
need-migrants = personas migrantes
# of: ed82faeb
need-legal-advice = asesoramiento jurídico
# of: ac91eaee
need-workers = derechos en el trabajo
# of: 84572653
need-compensation = indemnización
# of: f22546b0
need-police-report = denuncia a la policía

# Result of a screening

# of: 1c190cbc
result-next-steps = Próximos pasos
# of: 47e838b0
result-services = Dónde pedir ayuda
# of: 035255a6
result-duty = Lo que usted debe hacer por ley
# of: 29e88c38
result-consult = A quién puede preguntar sin dar ningún nombre
# of: b5b01c8e
result-services-other = Otros lugares donde pedir ayuda
# of: f7f1063e
result-elements = Qué dicen las respuestas
# of: fdb2f54e
result-elements-note = La trata de una persona adulta tiene tres elementos: una acción, un medio y una finalidad de explotación. «No se sabe» también es una respuesta.
# of: a445412f
result-elements-note-child = Con menos de 18 años el medio no importa: bastan una acción y una finalidad de explotación. Solo cuenta el medio cuando la finalidad es la gestación subrogada y la persona menor no es la gestante.
# of: 4728b4a6
result-element = Elemento
# of: 6f0f7e0c
result-dimension = Grupo de señales
# of: e3e20df7
result-state = Resultado
# of: d5d584d4
result-range = Si se respondieran las preguntas abiertas
# of: 434c8f52
result-from-to = de «{ $best }» a «{ $worst }»
# of: 497141d7
result-together = En conjunto
# of: 1ca3c3bb
result-combination = Lo que se ha visto encaja con la combinación «{ $title }». Es un nombre para grupos de señales, no para una persona.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] Lo que se ha visto no encaja con ninguna de las combinaciones que tienen nombre, y no se ha visto ningún elemento.
       *[other] Lo que se ha visto no encaja con ninguna de las combinaciones que tienen nombre. Elementos presentes: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Si se respondieran las preguntas abiertas, también podrían encajar:
# of: e747f9eb
result-count = Señales contadas: { $best }.
# of: 9d5a7abe
result-count-range = Señales contadas: { $best }, y como máximo { $worst } si lo que quedó abierto fuera una señal.
# of: 8c8ae4cd
result-sum = Suma: { $best }.
# of: e62e42e3
result-sum-range = Suma: { $best }, y como máximo { $worst } si contara lo que quedó abierto.
# of: ee975b97
result-band = Está en el tramo «{ $band }».
# of: 63e17015
result-band-range = Está entre «{ $best }» y «{ $worst }», según lo que quedó abierto.
# of: dde22e1c
result-look-closer = Según la regla de este cuestionario, las respuestas son motivo para mirar con más atención, junto con la persona.
# of: 27f41d69
result-no-look-closer = Según la regla de este cuestionario, las respuestas no son motivo para mirar con más atención. Eso no descarta nada.
# of: 3724b686
result-may-look-closer = Según la regla de este cuestionario, lo que se sabe aún no es motivo para mirar con más atención. Lo que quedó abierto puede cambiarlo.
# of: 104dfab0
result-question = Pregunta
# of: 0e3e2b09
result-answer = Respuesta
# of: ebd5a960
result-weight = Suma
# of: d5c433d3
result-signs = Respuestas que cuentan como señales
# of: fa4f3849
result-because = Porque a «{ $question }» se respondió «{ $answer }».
# of: ec8ef884
result-unanswered = Sin responder
# of: 91515472
result-unanswered-note = No cuentan ni como sí ni como no. Puede que se aclaren más adelante, o que nunca haga falta.
# of: cced49f2
result-accuracy = Con qué frecuencia acierta un resultado así
# of: 4c3eb994
accuracy-study = { $on } ({ $sample } personas; se encontró trata en { $positives } de ellas).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] De 100 personas con este resultado, se encontró trata en menos de una.
       *[other] De 100 personas con este resultado, se encontró trata en unas { $concerned }, y en unas { $others } no.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] De 100 personas con este resultado, se encontró trata, aun así, en menos de una.
       *[other] De 100 personas con este resultado, se encontró trata, aun así, en unas { $concerned }.
    }
# of: 8e807630
accuracy-prevalence-study = Es así donde afecta a { $concerned } de cada 1000 personas, como en el estudio. Donde afecta a menos, más alarmas son falsas.
# of: 5e066e5e
accuracy-prevalence-stated = Está calculado para un grupo en el que afecta a { $concerned } de cada 1000 personas.
# of: 395a1a2f
accuracy-elsewhere = Estas cifras vienen de otras personas y otros lugares. No se sabe con qué frecuencia acierta el resultado con las personas que usted atiende.
# of: 33a21b26
accuracy-open = Quedaron preguntas abiertas, así que ninguna cifra vale para este resultado.
# of: 6e929003
accuracy-unknown = No se sabe: no hay cifras publicadas para esta forma de preguntar. Cuente con falsas alarmas y con señales que no se ven.
# of: f5976f41
scoring-validated-on = Probado con: { $on }.
# of: 520396c5
state-seen = se ha visto
# of: 3ebedf74
state-signs = { $count ->
        [0] al menos una señal
        [one] una señal
       *[other] { $count } señales
    }
# of: 24472276
state-not-seen = no se ha visto
# of: d383856d
state-not-known = no se sabe
# of: b89169dd
state-not-asked = no se preguntó
# of: 6be7924f
state-not-needed = no hace falta

# Words of content

# of: 9c8e0f0f
method-lecture = charla breve
# of: a3f8b8f0
method-discussion = debate
# of: c3952532
method-exercise = ejercicio
# of: 327c77d4
method-case = estudio de un caso
# of: d79c0ed5
method-reflection = reflexión
# of: 3b9c6508
method-test = prueba
# of: b0ae971a
method-break = descanso
# of: 029b424e
audience-health = atención sanitaria
# of: 07d43016
audience-social = servicios sociales
# of: efe55326
audience-police = policía
# of: 4163630d
audience-border = guardia de fronteras
# of: ba29e869
audience-reception = centros de acogida
# of: 5edb37ab
audience-outreach = trabajo de calle
# of: ec5b91a1
audience-hotline = teléfonos de ayuda
# of: af9cbec0
audience-volunteers = voluntariado
# of: 96efd564
audience-trainers = formadores y formadoras
# of: 3f5d27ab
audience-reader = quien lee

# Languages

# of: 16276ff9
language-am = amárico
# of: b409ea76
language-ar = árabe
# of: b9fc7495
language-az = azerbaiyano
# of: 7324e788
language-bg = búlgaro
# of: 5a80621c
language-bn = bengalí
# of: ecb2c5b1
language-bs = bosnio
# of: 4f6464b4
language-ckb = kurdo sorani
# of: d72599ff
language-cs = checo
# of: 52b257bf
language-da = danés
# of: a691fd42
language-de = alemán
# of: 028e8614
language-el = griego
# of: f696aa85
language-en = inglés
# of: 68cdd923
language-es = español
# of: cddf5efd
language-et = estonio
# of: 6528bea1
language-fa = persa
# of: 3111a1f8
language-fa-AF = darí
# of: ab9e2a86
language-fi = finés
# of: 79e37b44
language-fr = francés
# of: db8c845c
language-he = hebreo
# of: 6dbbfd0f
language-hi = hindi
# of: a7596f80
language-hr = croata
# of: aa6d3cfd
language-hu = húngaro
# of: 3c23ada0
language-it = italiano
# of: 26a33d57
language-ja = japonés
# of: 8f2de261
language-ka = georgiano
# of: 2e440951
language-km = jemer
# of: 13def2ed
language-kmr = kurdo kurmanyi
# of: 74cca74d
language-ko = coreano
# of: b6e9f16e
language-lo = lao
# of: e13b08f0
language-lt = lituano
# of: c9a318c2
language-lv = letón
# of: 6f0591e9
language-mn = mongol
# of: 7f341bbe
language-my = birmano
# of: 92be45d4
language-nb = noruego
# of: d26a25b6
language-ne = nepalí
# of: ae6eebed
language-nl = neerlandés
# of: f86f2576
language-pl = polaco
# of: 5b01fa10
language-ps = pastún
# of: eb0ff06c
language-pt = portugués
# of: e3291eb0
language-ro = rumano
# of: 4b050ad5
language-ru = ruso
# of: f629b4de
language-se = sami del norte
# of: 2d199ca2
language-si = cingalés
# of: 8bbbf080
language-sk = eslovaco
# of: e7dc3127
language-so = somalí
# of: 0819bd23
language-sq = albanés
# of: eb0be147
language-sr = serbio
# of: 399ee226
language-sv = sueco
# of: 449a2686
language-sw = suajili
# of: 19c77d25
language-ta = tamil
# of: d1dc10ab
language-th = tailandés
# of: af30e449
language-ti = tigriña
# of: d0ca0ba7
language-tl = filipino
# of: 73ef6e33
language-tr = turco
# of: a3713b11
language-uk = ucraniano
# of: c73eecd4
language-ur = urdu
# of: 896dafa5
language-uz = uzbeko
# of: 9cbe2c21
language-vi = vietnamita
# of: bf635778
language-zh = chino
# of: b39b0bd2
language-zh-Hans = chino (simplificado)
# of: 00f7b12f
language-zh-Hant = chino (tradicional)
