### translation: draft

## Around problems

# of: 458fabc2
problem-level-error = error
# of: 5463fa4a
problem-level-warning = aviso
# of: 51ee4299
problem-level-help = ayuda
# of: 749bfcc2
problem-suggestion = ¿Quería decir `{ $suggestion }`?
# of: a77fc132
problem-left-out = De sus fuentes, no se han podido usar estas: { $left-out }.
# of: 4514be4a
problem-more-fonts = { $count ->
        [one] Hay 1 fuente más que no se puede usar.
        [many] Hay { $count } de fuentes más que no se pueden usar.
       *[other] Hay { $count } fuentes más que no se pueden usar.
    }
# of: de5d98f3
problem-more = { $file }: { $count ->
        [one] no se muestra 1 problema más
       *[other] no se muestran { $count } problemas más
    }. Arregle los primeros y ejecute la orden otra vez.

## Reading files

# of: 1f74bd7c
problem-not-text = { $what ->
        [binary] esto no es un archivo de texto
       *[other] esto no es texto UTF-8
    }
    .help = Guarde el archivo como texto sin formato en la codificación UTF-8.
# of: 88364c9d
problem-too-large = { $what ->
        [bytes] el archivo tiene más de { $limit } MiB
        [depth] hay más de { $limit } niveles de listas y claves unos dentro de otros
       *[other] el archivo tiene más de { $limit } claves y valores
    }
    .help = Reparta el contenido en varios archivos más pequeños.
# of: 45a43882
problem-syntax = { $what ->
        [quote] unas comillas se abren o se cierran donde no deben
        [bracket] falta un corchete o una coma, o está donde no debe
        [colon] dos puntos hacen de esto una clave, y aquí no puede haber claves
        [indentation] esta línea tiene demasiada o muy poca sangría
        [key] aquí se espera una clave con dos puntos
        [list] esto no encaja en la lista en la que está
        [character] ningún valor puede empezar con este carácter
       *[other] esto no es YAML válido
    }
    .help = Mire esta línea y la anterior. Ponga entre comillas el texto que tenga `: `, ` #` o un signo al principio.
# of: 703bd14b
problem-tab = hay un tabulador donde YAML quiere espacios
    .help = Cambie el tabulador por espacios.
# of: 7aa882a9
problem-forbidden-yaml = { $what ->
        [documents] aquí empieza un segundo documento
        [alias] los alias (`*nombre`) no se usan en el contenido
        [merge] las claves de fusión (`<<`) no se usan en el contenido
        [key] una lista o un grupo de claves no puede ser una clave
        [anchor] las anclas (`&nombre`) no se usan en el contenido
       *[other] las etiquetas (`!nombre`) no se usan en el contenido
    }
    .help = { $what ->
        [documents] Póngalo en un archivo propio.
        [key] Use una palabra como clave.
       *[other] Escriba el texto entero. Si es texto, póngalo entre comillas.
    }
# of: 0dd130ec
problem-hidden-character = aquí hay un carácter que no se ve: { $character }
    .help = Bórrelo. De la dirección del texto se ocupa el programa.
# of: d1c82198
problem-duplicate-key = la clave `{ $key }` está dos veces aquí
    .related = primero aquí
    .help = Deje una de las dos.
# of: acb8e9a1
problem-unknown-key = la clave `{ $key }` no significa nada aquí
    .help = Aquí pueden estar estas claves: { $allowed }.
# of: fc2d89be
problem-missing-key = { $key ->
        [phone-email-web] un canal necesita un teléfono, un correo o una dirección web
       *[other] falta la clave `{ $key }`
    }
    .help = { $key ->
        [phone-email-web] Añada `phone`, `email` o `web`.
       *[other] Añada `{ $key }:` con su valor.
    }
# of: 54e090fc
problem-wrong-value = { $expected ->
        [text] aquí se espera un texto
        [date] aquí se espera una fecha
        [condition] aquí se espera una condición
        [mapping] aquí se esperan claves con valores
        [list] aquí se espera una lista
        [number] aquí se espera un número entero
        [decimal] aquí se espera un número
        [boolean] aquí se espera `true` o `false`
        [letter] aquí se espera una sola letra
        [word] esta no es una de las palabras que pueden estar aquí
        [language] esto no es una etiqueta de idioma
        [one-contact] un canal tiene un solo contacto
        [phone] esto no es un número de teléfono
        [email] esto no es una dirección de correo
        [web] esto no es una dirección web
        [time] aquí se espera una hora
        [colour] esto no es un color
        [text-size] el texto en A4 tiene de 9 a 16 puntos
        [margin] los márgenes de las páginas A4 tienen de 10 a 40 mm
       *[other] este valor no puede estar aquí
    }
    .help = { $expected ->
        [text] Escriba un texto. Póngalo entre comillas si empieza con un signo.
        [date] Escríbala como año, mes y día: `2026-11-23`.
        [condition] Escríbala como una pregunta y su respuesta: `some-question: yes`.
        [mapping] Use estas claves: { $words }.
        [list] Empiece cada elemento con `- `, o escriba `[one, two]`.
        [number] Escríbalo con cifras: `45`.
        [decimal] Escríbalo con cifras, con punto: `84.6`.
        [boolean] Escriba `true` o `false` sin comillas.
        [letter] Escriba una letra.
        [word] Use una de estas: { $words }.
        [language] Escríbala como `fi`, `en` o `zh-Hans`.
        [one-contact] Haga un canal para cada uno: { $words }.
        [phone] Use las cifras 0 a 9, espacios y `+`.
        [email] Escríbala como `name@example.org`, con letras simples.
        [web] Escríbala sin `https://`: `example.org/page`, con letras simples.
        [time] Escríbala como `09:30`.
        [colour] Escríbalo como seis cifras tras `#`, entre comillas: `"#0b5563"`.
        [text-size] Escriba un número de 9 a 16.
        [margin] Escriba un número de milímetros de 10 a 40.
       *[other] Compárelo con la misma clave en otro archivo.
    }
# of: 6165664c
problem-stray-file = { $why ->
        [link] esto es un enlace a otro archivo, y los enlaces no se siguen
        [extension] este archivo no se lee, por el final de su nombre
       *[other] este archivo no se lee, porque en esta carpeta no se espera nada
    }
    .help = { $why ->
        [link] Ponga aquí una copia del archivo.
        [extension] Dele el final que tienen los archivos de esta carpeta, o sáquelo de la biblioteca.
       *[other] Llévelo a la carpeta de su tipo, o sáquelo de la biblioteca.
    }

## Ids and references

# of: 96c2d5c3
problem-duplicate-id = el id `{ $id }` está dos veces aquí
    .related = primero aquí
    .help = Dé otro id a uno de los dos, también en las traducciones.
# of: bec9b4c4
problem-taken-id = el módulo `{ $module }` trae el id `{ $id }`, que el curso ya tiene, u otra fuente con ese nombre
    .related = primero aquí
    .help = Dé otro id a uno de los dos, también en las traducciones.
# of: 3bbb8391
problem-bad-id = { $why ->
        [file] el nombre del archivo, `{ $id }`, no son palabras en minúsculas unidas con guiones
        [form] el id `{ $id }` no son palabras en minúsculas unidas con guiones
       *[other] el id `{ $id }` tiene aquí un significado propio
    }
    .help = { $why ->
        [reserved] Elija otro id.
       *[other] Use las letras de la a a la z, cifras y guiones, y empiece con una letra: `first-steps`.
    }
# of: d3d1a8e0
problem-dangling-reference = { $what ->
        [curriculum] no hay ningún curso `{ $id }`
        [objective] no hay ningún objetivo `{ $id }` en este archivo, ni en un módulo que incluya
        [module] no hay ningún módulo compartido `{ $id }`
        [activity] el módulo no tiene ninguna actividad `{ $id }`
        [dimension] no hay ningún grupo `{ $id }`
        [service] no hay ningún servicio `{ $id }`
        [indicators] no hay ningún conjunto de señales `{ $id }`
        [ending] no hay ningún final `{ $id }` en este archivo
        [indicator] no hay ninguna señal `{ $id }` en el conjunto que usa este cuestionario
        [question] no hay ninguna pregunta `{ $id }` en este archivo
        [band] no hay ningún tramo `{ $id }` en este archivo
        [context] no hay ningún hecho `{ $id }` en el contexto del conjunto que usa este cuestionario
       *[other] no hay ninguna fuente `{ $id }` en este archivo
    }
    .help = Corrija el id, o añada lo que nombra.
# of: 84aaee22
problem-unknown-variable = nada rellena la variable `{ $variable }`
    .help = Use `phone-` y el id de un servicio que tenga teléfono.

## Facts

# of: 6476df79
problem-past-date = los datos se comprobaron por última vez el { $checked } y desde el { $expires } ya no hay que fiarse de ellos
    .help = Compruebe cada dato en su fuente y ponga en `checked` el día en que lo hizo.
# of: 2a98809b
problem-future-date = { $date } todavía no ha llegado
    .help = Escriba el día en que se hizo.
# of: fd2096ac
problem-missing-source = no se nombra ninguna fuente
    .help = Nombre al menos un id de las fuentes del comienzo del archivo.
# of: 514d2b62
problem-unused-source = nada remite a la fuente `{ $id }`
    .help = Nómbrela donde están sus datos, o bórrela.

## Curricula

# of: 435a553e
problem-minutes-differ = { $whole ->
        [module] el módulo dice { $said } minutos, y sus actividades suman { $sum }
       *[other] el curso dice { $said } minutos, y sus módulos suman { $sum }
    }
    .help = Cambie `minutes` aquí, o en las partes.
# of: a25a97bc
problem-uncovered-objective = { $what ->
        [activity] ninguna actividad sirve al objetivo `{ $id }`
       *[other] ninguna pregunta de la prueba es sobre el objetivo `{ $id }`
    }
    .help = { $what ->
        [activity] Nómbrelo en `objectives` de una actividad, o bórrelo.
       *[other] Añada una pregunta con `objective: { $id }`, o borre el objetivo.
    }
# of: b7d350f4
problem-short-time = { $why ->
        [break] un descanso no se quita ni se acorta nunca: `{ $key }` no puede estar aquí
        [tells-apart] lo que distingue el trabajo sexual de la trata no se quita nunca: `{ $key }` no puede estar aquí
       *[longer] `min-minutes` no es más corto que `minutes`
    }
    .help = { $why ->
        [break] Borre `{ $key }`.
        [tells-apart] Borre `{ $key }`.
       *[longer] Escriba lo corto que puede ser cuando falta tiempo, o borre `{ $key }`.
    }
# of: a81d5965
problem-vague-objective = nadie puede ver si se alcanza este objetivo: empieza con «{ $verb }»
    .help = Empiece con lo que hacen quienes participan: nombra, explica, pregunta, ordena. En eso se ve lo que entienden.
# of: d76f3de0
problem-unknown-verb = el objetivo no empieza con un verbo conocido de algo que otros puedan ver u oír: «{ $verb }»
    .help = Empiece con lo que hacen quienes participan: nombra, explica, pregunta, ordena. Los verbos están en `teaching.ftl`.
# of: 74a46de2
problem-long-stretch = { $minutes } minutos sin descanso
    .help = La gente sigue unos { $limit } minutos. Ponga un descanso antes de este módulo o dentro de él, o acórtelo.
# of: 28830582
problem-long-day = el día { $day } lleva { $minutes } minutos
    .help = Un día tiene como mucho { $limit }, con los descansos. Ponga `day:` con el número siguiente en el módulo con el que empieza el día siguiente.
# of: e39e1e17
problem-much-lecture = { $lecture } de { $work } minutos son charla
    .help = Las personas adultas aprenden haciendo: que sea charla como mucho un tercio del tiempo sin los descansos.
# of: 9350810b
problem-no-distinction = el curso habla de explotación sexual y no distingue el trabajo sexual propio de personas adultas de la trata
    .help = Incluya `- include: { $module }`, o hágalo en una actividad y escriba allí `tells-apart: true`.
# of: d848a577
problem-not-warned = llega contenido duro sin aviso: «{ $phrase }»
    .help = Añada `warning:` a la actividad, o a una anterior del mismo módulo: qué viene, y que cualquiera puede salir.
# of: 384ea526
problem-unlisted-material = quien forma ha de usar «{ $thing }», y hasta aquí ninguna lista de materiales lo nombra
    .help = Añádalo en `materials:` de la actividad.
# of: 8a5251d9
problem-material-twice = este material está dos veces en la lista
    .related = primero aquí
    .help = Deje uno de los dos, o escriba los dos igual: así la lista de materiales lo tiene una sola vez.
# of: 3276ca00
problem-long-slide = la diapositiva tiene { $words } palabras
    .help = Muestre como mucho { $limit } y diga lo demás: póngalo en `notes:`.
# of: 3c9d8993
problem-circular-prerequisite = el curso `{ $first }` se ha de hacer antes de `{ $id }`, y `{ $id }` antes de `{ $first }`
    .help = Borre uno de los requisitos.
# of: a77d7377
problem-no-right-answer = { $count ->
        [0] ninguna respuesta a `{ $id }` es la correcta
       *[other] { $count } respuestas a `{ $id }` están marcadas como correctas
    }
    .help = Marque exactamente una opción con `right: true`.

## Leaflets

# of: c0564146
problem-long-sentence = una frase de { $length } { $unit ->
        [letters] caracteres
       *[words] palabras
    } es larga para este idioma: «{ $begin } …»
    .help = Haga dos frases, o una lista: hasta { $limit } { $unit ->
        [letters] caracteres
       *[words] palabras
    } se lee bien.
# of: 1e33258a
problem-missing-right = nada dice el derecho { $letter } de la Directiva 2012/29/EU artículo 4: { $letter ->
        [a] qué apoyo hay y de quién
        [b] cómo denunciar un delito y qué papel se tiene después
        [c] cómo obtener protección
        [d] cómo obtener asesoramiento jurídico y asistencia letrada
        [e] cómo obtener una indemnización
        [f] interpretación y traducción
        [g] qué hacer si se vive en otro país de la UE
        [h] cómo reclamar si no se respetan los derechos
        [i] a quién preguntar por el propio caso
        [j] justicia reparadora
       *[other] cómo recuperar los gastos
    }
    .help = Añada un elemento con `article-4: [{ $letter }]`, o diga en `not-applicable` por qué se deja fuera.

## Services

# of: b1f68624
problem-phone-form = `{ $phone }` no se puede marcar { $why ->
        [national-zero] con un 0 después del prefijo del país
        [double-zero] desde todos los países: 00 no es igual en todas partes
        [no-prefix] tal como está: no empieza ni por 0 ni por +
       *[length] por la cantidad de cifras que tiene
    }
    .help = Escríbalo como se marca: `029 546 3177`, o `+358 29 546 3177` desde el extranjero.
# of: 282ee446
problem-dead-address = `{ $host }` parece una dirección que no lleva a ninguna parte
    .help = Compárela con las páginas del propio servicio.
# of: 032ce09f
problem-duplicate-contact = `{ $contact }` es también un contacto de `{ $other }`
    .related = allí
    .help = Vea cuál de los dos es correcto, o haga de ellos un solo servicio.

## Indicators

# of: b18f336f
problem-context-counted = esto cuenta `{ $id }`, que no dice nada sobre explotación
    .related = aquí se dice que nunca es una señal
    .help = Pregunte en su lugar por control, engaño o fuerza.

## Screenings

# of: 6ec6a26c
problem-later-question = `{ $id }` todavía no se conoce cuando se hace esta pregunta
    .help = Pregúntela antes, o haga que la pregunta dependa de una anterior.
# of: 6896fc83
problem-impossible-answer = `{ $value }` no es una respuesta a `{ $id }`
    .help = Sus respuestas son: { $values }.
# of: e2f61463
problem-no-ending = { $why ->
        [itself] el final `{ $id }` nunca puede llegar: su condición no se puede cumplir
        [covered] el final `{ $id }` nunca puede llegar: uno anterior llega siempre primero
        [never] el final `{ $id }` nunca puede llegar
       *[none] para algunas respuestas no queda ningún final ({ $answers })
    }
    .related = por esto
    .help = { $why ->
        [itself] Cambie o borre la condición, o borre el final.
        [covered] Póngalo antes que los otros, o haga sus condiciones más estrechas.
        [never] Cambie una de las condiciones marcadas aquí, o borre el final.
       *[none] Añada un último final sin `when`.
    }
# of: a5746e61
problem-circular-condition = { $why ->
        [itself] `{ $id }` espera su propia respuesta
       *[circle] estas preguntas esperan cada una la respuesta de otra: { $circle }
    }
    .related = esta también espera
    .help = { $why ->
        [itself] Nombre una pregunta anterior, o quite la condición.
       *[circle] Haga una de ellas sin esta condición, antes que las otras.
    }
# of: 659f821e
problem-unreachable-question = { $why ->
        [itself] `{ $id }` nunca se pregunta: esta condición no se puede cumplir
        [chain] `{ $id }` nunca se pregunta: necesita una respuesta a `{ $by }`, que tampoco se pregunta nunca
       *[others] `{ $id }` nunca se pregunta: esta condición y otras se excluyen
    }
    .related = por esto
    .help = { $why ->
        [chain] Arregle primero `{ $by }`.
       *[others] Cambie una de las condiciones marcadas aquí, o borre la pregunta.
    }
# of: 0b8dce52
problem-idle-condition = { $why ->
        [never] esta parte de la condición nunca se cumple
       *[always] esta parte de la condición se cumple siempre
    }
    .related = por esto
    .help = { $why ->
        [never] Corríjala o bórrela.
       *[always] Bórrela, o nombre solo las respuestas que se quieren.
    }
# of: 9803c062
problem-impossible-range = ningún número está en este intervalo de `{ $id }`
    .help = Ponga primero el número menor y quédese dentro de lo que se puede responder.
# of: dd222c27
problem-bands-overlap = el número { $number } está en dos tramos, `{ $other }` y `{ $id }`
    .related = el otro tramo
    .help = Empiece cada tramo uno por encima del final del anterior.
# of: 503f2fed
problem-band-gap = un resultado puede quedar fuera de todos los tramos; el primer número que no está en ninguno es { $number }
    .help = Añada un tramo, o haga que los tramos se sigan sin huecos. El último puede no llevar `to`.
# of: b5ed1e52
problem-unreachable-band = ninguna respuesta lleva al tramo `{ $id }`
    .help = Cambie sus números a lo que pueden sumar las respuestas, o bórrelo.
## What of the result is different, as a part of a sentence.
# of: 524fdce8
problem-change = { $what ->
        [ending] el final es `{ $after }` y ya no `{ $before }`
        [element] los elementos vistos son { $after } y ya no { $before }
        [look-closer] «mirar con más atención» es { $after } y ya no { $before }
        [band] el tramo es `{ $after }` y ya no `{ $before }`
       *[dimension] los grupos positivos son { $after } y ya no { $before }
    }
# of: 5fbd4e38
problem-lowers-result = una señal más baja el resultado: si a `{ $id }` se responde «{ $to }» en vez de «{ $from }», { problem-change }
    .related = se pregunta solo tras una de las dos respuestas
    .help = Las otras respuestas: { $answers }. Siga preguntando también tras la respuesta más fuerte, o ponga primero el final más urgente.
# of: 519e278d
problem-skipping-raises = { $why ->
        [all] quien no responde ninguna pregunta llega a `{ $after }`; ahí no llega nadie que haya respondido sin mostrar señales
       *[one] no responder sube el resultado: si `{ $id }` queda sin responder en vez de «{ $from }», { problem-change }
    }
    .related = esto se cumple cuando no se responde nada
    .help = { $why ->
        [all] Que ninguna condición se cumpla porque no se dijo nada: busque `declined`, y `not` alrededor de una respuesta.
       *[one] Las otras respuestas: { $answers }. Que ninguna condición se cumpla porque no se dijo nada: busque `declined`, y `not` alrededor de una respuesta.
    }
# of: 88fb765f
problem-context-raises = { $why ->
        [alone] lo que no dice nada sobre explotación sube el resultado: si a `{ $id }` se responde «{ $to }» en vez de «{ $from }», { problem-change }
       *[together] hechos que no dicen nada sobre explotación suben juntos el resultado: con { $to } en vez de { $from }, { problem-change }
    }
    .related = junto con esto
    .help = Las otras respuestas: { $answers }. Que las condiciones de los finales pregunten por control, engaño o fuerza.
# of: 8956b884
problem-unused-answer = { $why ->
        [no-effect] se responda lo que se responda a `{ $id }`, no cambia nada
       *[not-used] nada usa las respuestas a `{ $id }`
    }
    .help = Pregunte menos: borre la pregunta. Si se pregunta por el bien de la persona, dígalo con `counts-for: nothing`.
# of: 98797a66
problem-too-early = `{ $id }` puede doler, y puede llegar después de { $asked ->
        [0] ninguna otra pregunta
        [one] una sola pregunta
       *[other] solo { $asked } preguntas
    }
    .help = Pregúntela más tarde: antes van al menos { $least } preguntas que no sean delicadas, se responda lo que se responda.
# of: f5cab9c6
problem-duplicate-choice = dos opciones de `{ $id }` se leen igual
    .related = la otra
    .help = Borre una de ellas, o diga qué las diferencia.
# of: 5d6ad002
problem-no-service = { $why ->
        [confidential] `{ $id }` es confidencial y no se muestra nunca
        [anonymous] este final es para servicios que no piden nombre, y de `{ $id }` no se sabe que lo sea
        [need] `{ $id }` no es para ninguna de las necesidades nombradas aquí, y no se muestra
        [language] de ningún servicio del final `{ $ending }` se sabe que hable el idioma `{ $lang }`
       *[none] no encaja ningún servicio, así que el final `{ $ending }` no ofrece ninguno
    }
    .help = { $why ->
        [language] Añada un servicio que lo hable, o uno cuyos idiomas no se conozcan.
       *[none] Nombre otros servicios, o cambie lo que se les pide.
    }
# of: 16fe5212
problem-gate-order = la condición `{ $id }` va después de `{ $before }`
    .related = esta debería ir después
    .help = Pregunte en este orden: dispositivo, seguridad, intimidad, intérprete, consentimiento, edad.
# of: e358e5a1
problem-not-decided = no se decidió dentro de los límites de la demostración, para: { $what }
    .help = `lyhty prove` muestra qué afirmación (`{ $claim }`). Las condiciones que miran menos atrás son más fáciles de demostrar.
# of: 703631d8
problem-missing-gate = { $gate ->
        [device] ninguna condición pregunta si nadie puede mirar los dispositivos
        [safety] ninguna condición pregunta si la persona está a salvo ahora
        [privacy] ninguna condición pregunta si nadie puede oír
        [interpreter] ninguna condición pregunta si el intérprete es independiente
        [consent] ninguna condición pregunta si la persona conoce el fin y está de acuerdo
       *[other] ninguna condición pregunta si la persona es adulta
    }
    .help = Añada una condición con `protects: { $gate }`.
# of: b969a682
problem-consent-untold = la condición no dice lo que la persona debe oír antes de estar de acuerdo
    .help = Añada `tells:` con `purpose`, `kept`, `skip-and-stop` y `limits`.
# of: a02a2de0
problem-unprepared = no se dice nada de cómo prepararse para: { $topics }
    .help = Añada a `prepare:` un elemento que lo trate.
# of: 70ac26c5
problem-no-emergency = el final `{ $id }` es para personas que no están a salvo, y no ofrece ningún servicio de emergencia
    .help = Añada `services: { "{" } for: [emergency] { "}" }`.
# of: b4cd4f20
problem-no-duty = el final `{ $id }` es para menores, y no dice qué obliga a hacer la ley
    .help = Añada `duty:`, por ejemplo el aviso de protección de menores.
# of: 54b38e56
problem-long-child-path = a un menor se le harían { $count } preguntas
    .help = Haga como mucho { $most }. Escuche, y deje que lo demás lo pregunten especialistas.
# of: 4bb1af99
problem-question-kind = { $why ->
        [second-kind] `{ $key }` hace de esto una pregunta de dos tipos
        [no-number] `{ $key }` es solo para escalas y números
        [choices-count] `{ $key }` está junto a opciones, y cada opción cuenta por sí misma
        [which-numbers] no se dice qué números cuentan
        [as-what] no se dice como qué cuentan estos números
        [note-counts] una observación libre nunca cuenta
        [note-condition] `{ $key }` es una observación libre, que nunca es una respuesta
       *[yes-or-no] `{ $key }` es para preguntas que se responden con sí o no
    }
    .help = { $why ->
        [second-kind] Deje uno de los tipos, o haga dos preguntas.
        [choices-count] Llévelo a las opciones.
        [which-numbers] Añada `counts-when: { "{" } at-least: 7 { "}" }`.
        [as-what] Añada `indicator:` o `weight:`, o bórrelo.
        [note-condition] Haga que la condición sea sobre otra pregunta.
       *[other] Bórrelo.
    }
# of: 4b18345b
problem-scoring-kind = { $why ->
        [other-method] el método no usa `{ $key }`
        [no-threshold] el método necesita `at-least`
        [always] con esto, todo el mundo necesitaría una mirada más atenta
        [no-weights] el método suma pesos, y nada tiene peso
       *[answer] `{ $key }` es una respuesta, y las combinaciones son sobre lo que se contó
    }
    .help = { $why ->
        [other-method] Bórrelo, o elija el método que lo usa.
        [no-threshold] Añádalo: ¿desde qué número vale la pena mirar con más atención?
        [always] Dé un número mayor que cero.
        [no-weights] Añada `weight:` a preguntas u opciones.
       *[answer] Use `dimension`, `element` o `count-at-least`.
    }
# of: 445a1983
problem-accuracy = { $why ->
        [percent] esto no es un porcentaje
        [sample] de una muestra, a algunas personas les afecta y a otras no
        [no-source] no se dice de dónde se conoce la prevalencia
        [no-prevalence] hay una fuente para una prevalencia que no está
       *[on-whom] no se dice con quién se validó
    }
    .help = { $why ->
        [percent] Escriba un número de 0 a 100.
        [sample] Escriba en `sample` con cuántas personas se probó, y en `positives` a cuántas les afectaba.
        [no-source] Añada `prevalence-source:` con el id de una fuente.
        [no-prevalence] Añada `prevalence:`, o bórrelo.
       *[on-whom] Añada `validated-on:`, o escriba `validated: false`.
    }
# of: 267ab198
problem-verdict = «{ $phrase }» dicta un veredicto sobre una persona
    .help = Diga qué se vio, qué no se sabe y adónde acudir.
## Only in sentences without one of the exceptions, one a line.
# of: 2f134e9f
verdict-phrases =
    usted es víctima
    usted es una víctima
    usted no es víctima
    usted no es una víctima
    la persona es víctima
    la persona es una víctima
    la persona no es víctima
    la persona no es una víctima
    esta persona es víctima
    esta persona es una víctima
    esta persona no es víctima
    ella es una víctima
    él es una víctima
    es víctima de trata
    es una víctima de trata
    no es víctima de trata
    ha sido víctima de trata
    no ha sido víctima de trata
    está siendo víctima de trata
    esto es trata
    esto no es trata
    se trata de un caso de trata
    este es un caso de trata
    este no es un caso de trata
# of: f1ab5c89
verdict-exceptions =
    si
    no significa
    no quiere decir
    no dice
    no puede decir
    nunca dice
    no decide
    ningún número de señales demuestra
    no demuestra
# of: decb64d1
problem-false-duty = esto dice que el Sistema de Asistencia avisa a la policía («{ $phrase }»), lo que es falso desde 2023
    .help = Diga: el Sistema de Asistencia no denuncia a sus clientes a la policía.
# of: 5f804eac
problem-harmful-word = «{ $word }» hiere a las personas de las que se dice
    .help = Mejor: { $better }. Si solo habla de la palabra, póngala entre comillas.
# of: f90159b7
problem-promise = «{ $phrase }» promete lo que quizá no se cumpla
    .help = Diga qué se puede intentar y quién decide.
# of: 67d07a2a
problem-identifying = «{ $phrase }» pregunta quién es la persona
    .help = Déjelo fuera: nada de esto necesita un nombre, una dirección o una fecha de nacimiento.
# of: f48d10d0
identifying-phrases =
    cómo se llama
    su nombre completo
    su apellido
    sus apellidos
    nombre y apellidos
    fecha de nacimiento
    cuándo nació
    su dirección
    dónde vive usted
    su número de teléfono
    número de pasaporte
    número de identidad
    número de la seguridad social
# of: 6dde481f
problem-unmarked-sensitive = «{ $phrase }» puede doler o poner en peligro, y la pregunta no lo dice
    .help = Añada `sensitive:` con `status`, `sexual-details`, `exploiter` o `violence`, para que nunca vaya entre las primeras.
# of: b666beec
sensitive-phrases =
    permiso de residencia
    derecho a quedarse
    asilo
    visado
    indocumentad*
    sin papeles
    actos sexuales
    servicios sexuales hace
    quién le explota
    quién le obliga
    nombre de la persona que
    le pegó
    le han pegado
    violad*
    violación
## Facts that are no signs, and words that speak of control, deception or force. A text with one of
## the first and none of the second says nothing about exploitation.
# of: d1471b20
context-phrases =
    vende sexo
    vender sexo
    venta de sexo
    trabajo sexual
    trabajadora sexual
    preservativo*
    condón
    condones
    tatuaje*
    se anuncia
    anuncio*
    ropa
    falda corta
    viaja
    de ciudad en ciudad
    comparte piso
    piso compartido
    nacionalidad
    viene del extranjero
    parece joven
    permiso de residencia
# of: 08d9d4ef
control-phrases =
    alguien
    otra persona
    control*
    forz*
    fuerza
    oblig*
    amenaz*
    contra
    decid*
    quit*
    guarda*
    retien*
    hace que
    hacen que
    tiene que
    debe*
    no puede*
    no deja*
    engañ*
    minti*
    mient*
    prome*
    usa
    utiliza
    aprovecha*
    deuda
    violen*
    sin la persona

## Translations

# of: d9d45c93
problem-fluent-syntax = { $what ->
        [equals] falta `=` después del nombre de un mensaje
        [brace] falta una llave, o sobra una
        [default] las variantes necesitan exactamente una por defecto, marcada con `*`
        [value] este mensaje no tiene texto
        [quote] unas comillas no se cierran
        [name] aquí se espera un nombre
       *[other] esto no se puede leer como Fluent
    }
    .help = Los mensajes se escriben `nombre = texto`; las líneas que siguen llevan sangría. Escriba una llave como `{ "{" } "{ "{" }" { "}" }`.
# of: 91155469
problem-duplicate-message = `{ $id }` está dos veces aquí
    .related = primero aquí
    .help = Deje uno de los dos.
# of: b40b7a78
problem-missing-translation = { $count ->
        [1] `{ $id }` falta en el idioma `{ $lang }`
       *[other] no hay traducción a `{ $lang }` ({ $count } textos)
    }
    .related = el original
    .help = { $count ->
        [1] Tradúzcalo.
       *[other] Añada el archivo a `locales/{ $lang }`.
    }
# of: 7584495e
problem-changed-since-review = { $by } firmó esto el { $on }; el texto original o la traducción ha cambiado desde entonces
    .help = Haga que se revise otra vez: `lyhty translate accept`.
# of: c445b0e5
problem-outdated = el texto del que se tradujo `{ $id }` ha cambiado desde entonces
    .help = Compárelo con el texto original; cuando vuelva a decir lo mismo, borre la línea `# of:` y ejecute `lyhty translate extract`.
# of: df5cb326
problem-unknown-message = { $why ->
        [file] no hay ningún `{ $id }` del que esto pueda ser traducción
        [value] `{ $id }` tiene un texto propio, y nada lo usa
       *[other] `{ $id }` no traduce nada
    }
    .help = { $why ->
        [file] Corrija el nombre del archivo, o bórrelo.
        [value] Escríbalo como atributo, por ejemplo `.text = …`.
       *[other] Corrija el nombre, o bórrelo.
    }
# of: 79f1ca26
problem-empty-translation = aquí todavía no hay texto
    .help = Escriba la traducción en lugar de `{ "{" } "" { "}" }`.
# of: 6781a9c8
problem-untranslated = esto es todavía el original, no una traducción a `{ $lang }`
    .help = Tradúzcalo.
# of: 2a7bb4d4
problem-plural-forms = el idioma `{ $lang }` tiene formas para `${ $variable }` que faltan aquí: { $forms }
    .help = Añada una variante para cada una. Las formas de cada idioma son las de Unicode CLDR.
# of: f00cdd10
problem-value-differs = { $what ->
        [address] una dirección es aquí distinta de la del original
        [phone] un número de teléfono es aquí distinto del original
       *[number] un número es aquí distinto del original
    }: { $lost ->
        [none] { $added } no está en el original
       *[other] { $added ->
            [none] falta { $lost }
           *[other] allí { $lost }, aquí { $added }
        }
    }
    .help = Escríbalo exactamente como el original. Si el original está mal, arréglelo primero allí.
# of: 076b344a
problem-mixed-scripts = la palabra «{ $word }» tiene letras de alfabetos distintos que se parecen
    .help = Escriba la palabra otra vez con un solo teclado.
# of: 909325ca
problem-unknown-term = { $what ->
        [term] no hay ningún término `-{ $name }` en el glosario de este idioma
        [parameter] el término no tiene el parámetro `{ $name }`
        [form] el término no tiene la forma `{ $name }`
        [function] no hay ninguna función `{ $name }`
       *[message] no hay ningún mensaje `{ $name }` al que remitir
    }
    .help = { $what ->
        [term] Corrija el nombre, o añada el término a `glossary.ftl`.
        [message] Corrija el nombre. Las llaves como texto se escriben `{ "{" } "{ "{" }" { "}" }`.
       *[other] Hay: { $known }.
    }
# of: 19be3dbe
problem-term-not-used = el original toma `-{ $term }` del glosario, la traducción no
    .help = Escriba `{ "{" } -{ $term } { "}" }`, en la forma que encaje, para que la palabra sea igual en todas partes.
# of: 309c5541
problem-variables-differ = { $how ->
        [lost] el original tiene { $variables }, la traducción no
       *[other] la traducción tiene { $variables }, el original no
    }
    .help = Use las mismas variables que el original.
# of: acbc2e80
problem-no-translation-state = el archivo no dice si una persona ha revisado la traducción
    .help = Empiécelo con `### translation: draft`, o con `### translation: reviewed by` y un nombre, una coma y una fecha.
# of: bf6dc1a1
problem-draft = ninguna persona ha revisado y firmado todavía esta traducción
    .help = Cuando alguien lo haga: `### translation: reviewed by` y un nombre, una coma y una fecha.

# of: 783b3b76
problem-exchange = { $what ->
        [encoding] esto no es texto en UTF-8
        [xml] aquí el XML está roto
        [entity] no se leen más entidades XML que las cinco habituales
        [doctype] no se lee ningún tipo de documento: XLIFF no tiene
        [not-xliff] esto no es XLIFF 2 con una lengua de llegada (`trgLang`)
        [inline] este elemento dentro de un texto no se puede recuperar
        [no-name] no dice de qué texto se trata
        [no-language] la cabecera no dice la lengua
        [po] esto no es PO de Gettext
        [po-plural] aquí no se usan las formas de plural de PO: cada forma es una entrada propia
        [forms] algunas formas de plural de este texto están traducidas y estas no: { $forms }
        [headings] los encabezados no son los que se exportaron
       *[sheet] esto no es una hoja de cálculo que se pueda leer
    }
    .help = Use un archivo escrito por `lyhty translate export` y no cambie en él más que las traducciones.
# of: 6c383ba2
problem-answers = { $what ->
        [encoding] esto no es texto UTF-8
        [format] esto no es un archivo XLSX que se pueda leer
        [empty] aquí no hay respuestas
        [no-time-column] no hay ninguna columna `time`
        [no-questions] no hay ninguna columna para una pregunta de este curso
        [no-heading] hay algo debajo de ningún encabezado
        [personal] la columna `{ $value }` pregunta quién es alguien
        [column] `{ $value }` no es una pregunta de este curso
        [column-twice] hay una segunda columna `{ $value }`
        [no-time] no se dice de qué prueba es esta hoja
        [time] `{ $value }` no es una prueba
        [other-course] esta es una hoja del curso `{ $value }`, no de `{ $course }`
        [not-asked] la pregunta `{ $question }` no está en la prueba `{ $time }`
        [identifying-code] esta palabra clave parece una dirección, un número de teléfono o una fecha de nacimiento
        [code-twice] esta palabra clave ya está en otra hoja de `{ $time }`
       *[choice] `{ $value }` no es una respuesta a `{ $question }`
    }
    .help = { $what ->
        [encoding] Guárdelo como «CSV UTF-8», o como XLSX.
        [format] Guárdelo como libro de Excel (.xlsx) o como «CSV UTF-8».
        [empty] Escriba una fila para cada hoja debajo de los encabezados. `--new-answers` hace una tabla vacía.
        [no-time-column] Diga de cada hoja si es de `pre`, `post` o `follow-up`. `--new-answers` hace una tabla vacía.
        [no-questions] ¿Es el curso correcto? `--new-answers` hace una tabla vacía para él.
        [no-heading] Escriba encima qué pregunta es, o quítelo.
        [personal] Quítela, también de otras copias del archivo: las pruebas son anónimas, y nada aquí la necesita.
        [column] Use los ids de las preguntas como encabezados. `--new-answers` hace una tabla que los tiene.
        [column-twice] Deje una de las dos.
        [no-time] Escriba `pre`, `post` o `follow-up`.
        [time] Escriba `pre`, `post` o `follow-up`.
        [other-course] Evalúe cada curso por separado.
        [not-asked] ¿Es la prueba correcta, y la fila correcta? Si no, deje la celda vacía.
        [identifying-code] Quítela; la hoja cuenta sin ella. Pida una palabra que nadie más pueda adivinar.
        [code-twice] Si dos personas eligieron la misma palabra, déjela vacía en todas sus hojas. Si una hoja se anotó dos veces, quite una fila. Si son dos grupos, evalúe cada uno por separado.
       *[choice] Escriba una letra de `a` a `{ $last }`, o una de estas: { $choices }. Déjelo vacío si no se marcó nada.
    }
    .related = primero aquí

## Templates and pages

# of: ae124dd9
problem-template = { $wrong ->
        [engine] la plantilla `{ $template }` no se puede ejecutar: { $detail }
        [no-content] la plantilla `{ $template }` pide contenido que no está: { $detail }
        [unknown-box] un bloque `:::` de un tipo que no existe: { $detail }
        [stray-fence] este `:::` no cierra nada
        [open-fence] este bloque `:::` no se cierra nunca: { $detail }
        [too-deep] hay demasiados bloques unos dentro de otros
        [heading-gap] este título se salta un nivel: { $detail }
        [unsupported] los documentos no tienen tal cosa: { $detail }
        [bad-link] este enlace no lleva a ninguna página web, teléfono ni correo: { $detail }
        [unknown-picture] esto no es una imagen: { $detail }. Las imágenes son iconos, `![](icon:phone)`, y códigos QR, `![](qr:https://…)`
        [long-qr] esta dirección es demasiado larga para un código QR en papel: { $detail }
        [loose-note] una nota necesita `[^{ $detail }]` en el texto y sus palabras en una línea `[^{ $detail }]: …`
        [no-bars] las barras necesitan un párrafo que diga qué muestran, y después una tabla de al menos dos columnas
       *[blocks-in-line] hay párrafos o una lista en medio de una línea: { $detail }
    }
    .help = Corrija la plantilla, o bórrela para usar la del programa.
# of: 8633b4af
problem-contrast = `{ $text }` ({ $ink }) sobre `{ $ground }` ({ $paper }) tiene un contraste de { $found } : 1, y el texto necesita al menos { $least } : 1 para leerse
    .help = El color más cercano que se lee es { $near }: póngalo en `{ $name }`.
# of: e9524444
problem-logo = { $what ->
        [missing] no hay ningún logotipo en el archivo { $detail }
        [outside] el logotipo debe estar en la carpeta del archivo de estilo: { $detail }
        [unsupported] el logotipo tiene algo que no se puede dibujar: { $detail }
        [syntax] el logotipo no es un SVG: { $detail }
       *[empty] el logotipo no muestra nada: { $detail }
    }
    .help = Los logotipos son archivos SVG de formas simples en colores simples. Convierta las letras en trazados, y deje fuera fotografías, degradados, transparencias y máscaras.
# of: 5746f3c6
problem-unknown-font = no hay ninguna familia de letra llamada `{ $family }`
    .help = Use una de las del programa, { $families }, o nombre la carpeta que la tiene: `--fonts DIR`.
# of: d744e6e8
problem-no-glyph = ninguna fuente tiene el carácter `{ $character }`
    .help = Use otro carácter en «{ $text }», o nombre una carpeta con una fuente que lo tenga: `--fonts DIR`. El japonés y el coreano necesitan una, o un programa hecho con la característica `cjk`.
# of: c5519729
problem-does-not-fit = { $what ->
        [wide] en «{ $panel }» algo que va en una sola línea es { $by } mm demasiado ancho para su sitio en el papel { $paper }
       *[high] «{ $panel }» es { $by } mm demasiado largo para su sitio en el papel { $paper }
    }
    .help = Acorte el texto, o hágalo para un papel más grande (`--paper`). Ya está en el tamaño más pequeño que se puede leer.

## Failures

# of: d6895940
failure-read = no se pudo leer `{ $path }`: { $reason }
    .help = Compruebe la ruta y si usted puede leerla.
# of: 3cb6a28b
failure-write = no se pudo escribir `{ $path }`: { $reason }
    .help = Elija otro lugar con `--out`. Lo que había antes sigue ahí.
# of: eaa13cd8
failure-unknown-id = no hay nada llamado `{ $given }`
    .help = { $suggestion ->
        [none] `lyhty list` muestra lo que hay.
       *[other] ¿Quería decir `{ $suggestion }`? `lyhty list` muestra lo que hay.
    }
# of: cced66fa
failure-unknown-language = no hay nada en el idioma `{ $given }`
    .help = Hay estos idiomas: { $known }.
# of: 467331a4
failure-usage = { $text }
# of: 65961253
failure-not-a-terminal = esta orden hace preguntas, y no hay terminal donde preguntar
    .help = Ejecútela en una terminal, o dé las respuestas con `--answers FILE`.
# of: df447e52
failure-exists = `{ $path }` ya está
    .help = Elija otro id, o borre antes el archivo.
# of: 0bc13ac6
failure-bad-font = la fuente `{ $path }` no se puede usar: { $problem ->
        [closed] no se puede abrir
        [kind] no es de tipo TrueType ni OpenType
        [outlines] sus letras son imágenes, no contornos
        [licence] su licencia no permite incrustarla
       *[unreadable] no es una fuente, o está dañada
    }
    .help = Sáquela de la carpeta.
# of: 573b52cf
failure-no-fonts = no hay fuentes en `{ $path }`
    .help = Nombre una carpeta con archivos de fuentes (.ttf, .otf, .ttc).
# of: 8cb70d86
failure-content = el contenido tiene errores
    .help = `lyhty check` los muestra.
# of: c010de2e
failure-cancelled = parado
# of: be695f75
failure-answers = las respuestas de `{ $path }` no encajan: { $what }
    .help = Compárelas con las preguntas que muestra `lyhty list`.
# of: b92f4209
failure-internal = algo falló en el programa: { $what }
    .help = Es un error de lyhty. Comuníquelo, por favor, con la orden que ejecutó.
# of: 671d6cd3
failure-reason-not-found = no existe tal archivo o carpeta
# of: 0e511f77
failure-reason-permission-denied = no está permitido
# of: 83892bfc
failure-reason-is-a-folder = es una carpeta
# of: 6485fb66
failure-reason-not-a-folder = una parte de la ruta no es una carpeta
# of: 018e9526
failure-reason-disk-full = el disco está lleno
# of: abeb10dd
failure-reason-read-only = el disco es de solo lectura
# of: 90155b7d
failure-reason-exists = ya está
