### translation: draft

## The conversation

# of: 0bc7772c
conversation-gate = Antes de las preguntas: { $number } de { $of }
# of: 772c88a6
conversation-question =
    { $left ->
        [0] Pregunta { $number }, la última
       *[other] Pregunta { $number }, quedan como mucho { $left }
    }
# of: 40b97f01
conversation-given-before = { $answer } (su respuesta anterior)
# of: e1541b8c
conversation-on = Seguir
# of: 422108fa
conversation-ticked = Seguir con lo marcado
# of: 1e644b54
conversation-back = ← Atrás (b)
# of: 5a6cc570
conversation-earlier = ⇠ A una respuesta anterior (l)
# of: fc68f201
conversation-earlier-heading = Sus respuestas hasta ahora
# of: c381f93a
conversation-none-earlier = Todavía no hay ninguna respuesta anterior.
# of: fcc610b5
conversation-help = ? Por qué se pregunta esto, y cómo
# of: 03cfac0e
conversation-told = Lo que la persona debe oír primero:
# of: d6e1b699
conversation-prepare = ? Antes de empezar
# of: 35db5615
conversation-prepare-heading = Antes de empezar
# of: 715312ab
conversation-help-heading = Sobre esta pregunta
# of: d44719bc
conversation-to-notice = Volver
# of: 0cc559cb
conversation-to-question = Volver a la pregunta
# of: bd422984
conversation-pause = ‖ Pausa; oculta la pantalla (p)
# of: fe7fc341
conversation-paused = Pulse Intro para seguir.
# of: 27ed7640
conversation-stop = × Parar; no se guarda nada
# of: c5ee0d8d
conversation-really-stop = ¿Parar aquí? Se pierden sus respuestas.
# of: 1daa072d
conversation-stop-kept = × Parar por ahora; sus respuestas se guardan, cifradas
# of: 0787a7c0
conversation-not-kept = Ahora mismo no se pudieron guardar sus respuestas: puede que el disco esté lleno o que falte la carpeta. Puede seguir; se intenta de nuevo después de cada respuesta, y se le dirá al final.
# of: 891ca10e
conversation-type-number =
    { $unit ->
        [none] Escriba un número de { $from } a { $to }
       *[other] Escriba un número de { $from } a { $to } ({ $unit })
    }
# of: 450ab2c5
conversation-type-note = Escriba lo que observa; no se guarda en ningún sitio
# of: 8bc2e345
conversation-typing-number = Un número e Intro. Intro solo vuelve atrás; exit sale enseguida.
# of: 1ecc3516
conversation-typing-note = Sus palabras e Intro. Intro solo vuelve atrás; exit sale enseguida.
# of: 3ada1d3e
conversation-not-a-number = No está entre los números que se piden.
# of: 79814cb3
conversation-keys = ↑ ↓ e Intro para elegir. Ctrl-C, o la palabra exit, sale enseguida y borra la pantalla.
# of: 5dc4cc35
conversation-page = página { $page } de { $pages }
# of: bc593c2f
conversation-more = ↓ Seguir leyendo
# of: 4aaef89d
conversation-less = ↑ Página anterior
# of: ee9672f1
conversation-last-page = ⇣ A la última página
# of: 55702c12
conversation-result = El resultado
# of: 90bc942a
conversation-done = Esa era la última pregunta.
# of: bf35b8ce
conversation-not-now = Es mejor no seguir ahora.
# of: dc6ac721
conversation-read = Leer el resultado aquí
# of: f76c6c64
conversation-print = Cerrar, y dejar el resultado en la pantalla
# of: 6040f0bf
conversation-to-questions = ← Volver a las preguntas
# of: f46503dc
conversation-close = Cerrar

## The conversation in lines

# of: 6e5544db
plain-keys =
    Responda con el número. b vuelve atrás, l muestra sus respuestas y vuelve a una de ellas,
    ? explica la pregunta, p oculta la pantalla hasta que pulse Intro, q para.
    exit sale enseguida y borra la pantalla.
# of: 78657d6b
plain-go-on = Intro sigue, ? explica, q para:
# of: 3b28a6d2
plain-choose = Número 1–{ $last }, b, l, ?, p o q:
# of: b2e21a8c
plain-choose-several = Números 1–{ $last } con espacios entre ellos, b, l, ?, p o q:
# of: db88a843
plain-choose-last = 1, b, p o q:
# of: 25dd604d
plain-choose-earlier = Número 1–{ $last } para responder otra vez, Intro para quedarse:
# of: a88464e0
plain-number =
    { $unit ->
        [none] Un número de { $from } a { $to }, u, r, b, l, ?, p o q:
       *[other] Un número de { $from } a { $to } ({ $unit }), u, r, b, l, ?, p o q:
    }
# of: 4aed674f
plain-note = Número 1–{ $last }, o lo que observa (no se guarda), b, l, ?, p o q:
# of: 0ef2213b
plain-wrong = No está entre las respuestas. Dé un número de 1 a { $last }.
# of: e0afc3f1
plain-wrong-number = No está entre las respuestas. Dé un número de { $from } a { $to }, u o r.
# of: cb3c9f84
plain-show = Mostrar el resultado
# of: 169bea3a
plain-stopped = Parado. No se guarda nada.
# of: e5bee1bb
plain-stopped-kept = Parado por ahora. Sus respuestas se guardan, cifradas.
# of: a2cb21f3
plain-cannot-clear = Esta terminal no se puede borrar. Cierre después su ventana, para que nadie lea en ella las respuestas.

## Answers from a file

# of: a2301eae
answers-too-large = demasiado grande para un archivo de respuestas
# of: 21b6c0a7
answers-not-text = no es texto
# of: bf05d71c
answers-other-screening = estas respuestas son para el cuestionario `{ $given }`, y no para `{ $here }`
# of: 8d596ca6
answers-other-version =
    estas respuestas son para la versión { $given } de este cuestionario; aquí está la versión { $here }. Repáselas
    y escriba después la versión de aquí
# of: 7f086dab
answers-numbers = un número de { $from } a { $to }, o { $values }
# of: fc466532
answers-unknown-id =
    { $near ->
        [none] ninguna condición ni pregunta se llama `{ $id }`
       *[other] ninguna condición ni pregunta se llama `{ $id }`; ¿quería decir `{ $near }`?
    }
# of: 1d695eda
answers-unknown-value =
    { $near ->
        [none] a `{ $id }` no se puede responder `{ $value }`, sino: { $values }
       *[other] a `{ $id }` no se puede responder `{ $value }`; ¿quería decir `{ $near }`? Admite: { $values }
    }
# of: c34bbd8d
answers-one-only = `{ $id }` admite una de estas, no varias: { $values }
# of: 0a987b63
answers-no-value = `{ $id }` necesita una de estas: { $values }
# of: 474afd99
answers-missing = falta la respuesta a `{ $id }`; puede ser: { $values }
# of: 3ac153da
answers-unused = `{ $id }` no llegó a preguntarse, por las respuestas anteriores
