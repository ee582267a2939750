### translation: draft
### Registros de conversaciones: cifrados, y solo si alguien los pide.

## Help

# of: e0670ba0
help-records = Trabaja con registros cifrados de conversaciones: muestra, borra, cuenta, pide consejo
    .examples =
        Un registro se hace solo cuando se pide: `lyhty screen --save FILE`. Contiene las respuestas y lo que
        suman, el mes y el día en que debe borrarse. No contiene ningún nombre, lugar ni día.

        Ejemplos:
          lyhty records show conversation.age
          lyhty records forget --expired records
          lyhty records summary records --out summary.pdf
          lyhty records consult conversation.age --to age1… --out request.age
          lyhty records new-key our-key.age
# of: 8d3e9407
help-records-show = Abre registros y consultas, y los muestra
    .examples =
        Ejemplos:
          lyhty records show conversation.age
          lyhty records show request.age --key our-key.age
          lyhty records show conversation.age --format json
# of: 59e9b062
help-records-forget = Borra registros, después de preguntar
    .examples =
        Ejemplos:
          lyhty records forget conversation.age
          lyhty records forget --expired records     los que han pasado su día de borrado

        Un registro borrado ya no se puede abrir por su nombre. Sus datos cifrados pueden quedar en el disco, en
        copias y en copias de seguridad: en discos flash sobrescribir no llega a ellos, así que no se intenta. Lo
        que los protege entonces es la contraseña o la clave. Borre una clave, y nada cifrado para ella se abre.
# of: 4cc9a0ad
help-records-summary = Cuenta muchos registros, de modo que las cifras no identifiquen a nadie
    .examples =
        Ejemplos:
          lyhty records summary records
          lyhty records summary records --key our-key.age --out summary.html
          lyhty records summary records --k 20 --out summary.csv

        Los números desde 1 hasta menos de k no se imprimen, ni nada con lo que se puedan calcular. No publique
        resúmenes de casi los mismos registros: sus diferencias dicen más.
# of: aefcc44e
help-records-htcds = Escribe una línea por registro con las palabras del Human Trafficking Case Data Standard, como CSV
    .examples =
        Ejemplo:
          lyhty records htcds records --out cases.csv

        Rellena los diecisiete campos del estándar sobre métodos de control, en lo que digan las respuestas:
        TRUE si se vio una señal del método, FALSE si se preguntó por todas sus señales y no se vio ninguna,
        y si no, nada. Una línea es una conversación: un archivo así no es para publicar.
# of: 5ab579df
help-records-consult = Hace una consulta anónima a partir de un registro, cifrada para un especialista
    .examples =
        Ejemplos:
          lyhty records consult conversation.age --show
          lyhty records consult conversation.age --to age1… --out request.age

        La consulta se muestra antes de cifrarla. Qué se puede preguntar (--ask): how-to-go-on, understanding,
        safety, services, rights, meeting. Qué puede haberse acordado con la persona (--agreed):
        consultation, meet-again, contact, no-contact, nothing.
# of: a05691f2
help-records-new-key = Hace una clave con la que usted abre lo que otros cifran para usted
    .examples =
        Ejemplo:
          lyhty records new-key our-key.age

        Imprime el destinatario, `age1…`. Délo a quienes cifrarán para usted; no abre nada. Guarde el
        archivo de la clave y su contraseña: sin ellos nadie puede abrir lo cifrado. Compare el destinatario
        por otra vía, como el teléfono, antes de fiarse de él.
# of: b76fe3c9
help-records-recipient = Muestra otra vez el destinatario de una clave
    .examples =
        Ejemplo:
          lyhty records recipient our-key.age

# of: c6938d1e
arg-save = Guarda un registro cifrado en este archivo, desde la primera respuesta. Si no, no se guarda nada
# of: 34982023
arg-resume = Sigue con la conversación de este registro
# of: 337918a2
arg-consult = Al final consulta a un especialista: cifra en este archivo una consulta que no nombra a nadie, para quienes diga --to. No se guarda ningún registro
# of: 08b7d2bd
arg-to = Quién puede abrirlo: age1…, o un archivo con uno en cada línea. Se puede dar varias veces. Sin ello se pide una contraseña
# of: fbaa5bf2
arg-keep-days = Después de cuántos días hay que borrar el registro; vale el final de ese mes. Por defecto: 90
# of: 6e49716d
arg-key = Su clave, hecha con `lyhty records new-key`
# of: 36fce2ca
arg-passphrase-file = Toma la contraseña de la primera línea de este archivo, donde no hay terminal para preguntar
# of: da56b2a8
arg-force = Escribe encima de un archivo que ya está
# of: 0cd682eb
arg-screen-force = Escribe encima de un archivo que ya está; con --resume sigue aunque las preguntas hayan cambiado
# of: 38503b96
arg-yes = No pregunta
# of: fa1c82b3
arg-records-show-files = Qué archivos
# of: 6cdfc185
arg-records-show-format = table o json. Por defecto: table
# of: fa1c82b3
arg-records-forget-files = Qué archivos
# of: e1c6cd5a
arg-expired = Todos los de esta carpeta que han pasado su día de borrado
# of: 321dd515
arg-records-summary-paths = Archivos o carpetas
# of: 321dd515
arg-records-htcds-paths = Archivos o carpetas
# of: 967d42fe
arg-k = El menor número que se imprime. Por defecto: 11
# of: 52a7a29f
arg-records-summary-lang = El idioma del resumen. Por defecto: el idioma que habla el programa
# of: 873fd1f7
arg-records-summary-out = Escribe en este archivo (.csv, .pdf, .html, .md o .txt). Por defecto: una tabla en la pantalla
# of: 614fbe4f
arg-records-htcds-out = Escribe en este archivo. Por defecto: la salida estándar
# of: d795c6a8
arg-records-consult-file = El registro del que se trata
# of: d6d34e84
arg-records-consult-out = El archivo en el que se escribe la consulta cifrada
# of: 59477acf
arg-records-consult-show = Solo muestra lo que se enviaría
# of: 672222df
arg-records-consult-lang = El idioma de la consulta. Por defecto: el idioma que habla el programa
# of: 5084a014
arg-ask = Qué se pregunta, separado por comas
# of: 0f06d2a2
arg-agreed = Qué se ha acordado con la persona, separado por comas
# of: 3f669b9a
arg-records-new-key-file = El archivo en el que se escribe la clave
# of: fd1f0322
arg-records-recipient-file = El archivo de la clave

## Mistakes

# of: 48d41baa
usage-not-a-recipient = `{ $given }` no es un destinatario: es una palabra como age1…, o un archivo con tales palabras
# of: b9f2508e
usage-secret-recipient = eso es una clave, no un destinatario. Una clave abre lo cifrado: no la enseñe a nadie, y haga otra si alguien puede haber visto esta
# of: cc3138d8
usage-no-passphrase = `{ $path }` no tiene contraseña en su primera línea
# of: 6b1e7a1a
usage-forget-yes = no hay nadie a quien preguntar; `--yes` borra sin preguntar
# of: c9c02101
usage-consult-to = diga para quién se cifra la consulta, con `--to`, o solo mírela, con `--show`
# of: a2176932
usage-consult-yes = no hay nadie que mire la consulta; `--show` la muestra, `--yes` la cifra sin preguntar
# of: a0889b4a
usage-screen-consult = `--consult` pregunta al final qué se envía, y no hay nadie a quien preguntar. Ejecútelo en una terminal, o guarde un registro y use `lyhty records consult`
# of: 45da890f
usage-summary-format = `{ $file }` no termina en .csv, .pdf, .html, .md o .txt
# of: b147a2b8
usage-resume-to = `{ $file }` se cifró para destinatarios y no dice quiénes son: diga otra vez con `--to` quién podrá abrirlo desde ahora
# of: 2825f7d3
failure-sealed-foreign = `{ $path }` no es un registro
    .help = Los registros se hacen con `lyhty screen --save FILE`.
# of: 43abfe7f
failure-sealed-truncated = falta el final de `{ $path }`
    .help = No se copió entero. Tome otra copia; esta no se puede abrir.
# of: e6ea403d
failure-sealed-damaged = `{ $path }` se cambió o se dañó después de cifrarlo
    .help = No se muestra nada de él, porque no hay que fiarse de nada. Tome otra copia.
# of: b30ed2f9
failure-sealed-wrong-passphrase = esa no es la contraseña de `{ $path }`
    .help = Pruebe otra vez: cuentan las mayúsculas y los espacios. Sin la contraseña nadie puede abrirlo.
# of: 3322406e
failure-sealed-wrong-key = `{ $path }` se cifró para otra persona
    .help = Solo lo abre la clave de uno de sus destinatarios.
# of: feef5315
failure-sealed-needs-key = `{ $path }` está cifrado para una clave
    .help = Diga cuál con `--key FILE`.
# of: 7555c3f0
failure-sealed-needs-passphrase = `{ $path }` está cifrado con una contraseña, no para una clave
    .help = Quite `--key`.
# of: 5afe6448
failure-sealed-too-much-work = `{ $path }` pide tanto trabajo para comprobar la contraseña que se rechaza
    .help = No lo hizo este programa. Si se fía de él, ábralo con el programa que lo hizo.
# of: ecb5228d
failure-sealed-newer = `{ $path }` lo hizo una versión más nueva del programa
    .help = No se ha perdido nada: ábralo con esa versión.
# of: a2367313
failure-sealed-not-a-key = `{ $path }` no contiene ninguna clave
    .help = Las claves se hacen con `lyhty records new-key FILE`.
# of: 5295136e
failure-sealed-exists = `{ $path }` ya está
    .help = Elija otro nombre, o bórrelo antes. Donde la orden lo admite, `--force` escribe encima.
# of: 2d4840bb
failure-sealed-no-terminal = hace falta una contraseña, y no hay terminal donde pedirla
    .help = Ejecútelo en una terminal, o dé la contraseña con `{ $path } FILE`.
# of: 30ed2277
failure-sealed-other-questions = las preguntas han cambiado desde que se guardó `{ $path }`
    .help = `lyhty records show` lo muestra como está. Con `--force` la conversación sigue con las respuestas que aún encajan; las demás se preguntan otra vez.
# of: 020f5f4e
failure-sealed-unknown-screening = `{ $path }` es de un cuestionario que no está en esta biblioteca
    .help = Nombre la biblioteca con la que se hizo: `--library DIR`.
# of: 1d593339
failure-sealed-not-kept = no se pudo escribir el registro `{ $path }` durante la conversación
    .help = La última versión que se pudo escribir sigue ahí.

## Passphrases and keys

# of: a2787f0d
records-yes = sí
# of: ef8b8424
records-yes-no = (sí o no; Intro solo es no):
# of: eaaa4c17
records-passphrase-new = Una contraseña nueva para este registro (no se ve lo que escribe; Intro solo para):
# of: c4686f25
records-passphrase-new-key = Una contraseña nueva para esta clave (no se ve lo que escribe; Intro solo para):
# of: 3a88c916
records-passphrase-again = La misma otra vez:
# of: aa4c9b35
records-passphrase-differs = No era la misma. Otra vez desde el principio.
# of: 64ab40c4
records-passphrase-short = Una contraseña tiene al menos { $shortest } caracteres. Van bien cuatro o cinco palabras que no tengan que ver entre sí.
# of: a29f96bf
records-passphrase-hint = Sin la contraseña nadie puede abrir el registro, ni quien lo hizo. Van bien cuatro o cinco palabras que no tengan que ver entre sí.
# of: a55de2da
records-passphrase-open = La contraseña de { $file }:
# of: c712d24e
records-passphrase-key = La contraseña de la clave { $file }:
# of: ba55c9c9
records-passphrase-readable = otros usuarios de este equipo pueden leer `{ $path }`: guarde las contraseñas donde solo usted pueda leerlas.
# of: 031996e2
records-key-made = La clave está en { $file }. Arriba está su destinatario: délo a quienes cifrarán para usted. Guarde el archivo y la contraseña; sin ellos nadie puede abrir lo cifrado.

## What is done with records

# of: 00b3efc0
records-kept = Esta conversación se guarda, cifrada, en { $file }, y debe borrarse antes del { $date }. Dígaselo a la persona. Si para, se sigue así: lyhty screen --resume { $file }
# of: 3186e193
records-saved = El registro cifrado está en { $file } y debe borrarse antes del { $date }.
# of: 5a6cf803
records-under-way = sin terminar
# of: 5c61a282
records-month = Mes
# of: 7c18d9b0
records-delete-by = Borrar antes de
# of: 0e3e2b09
records-answer = Respuesta
# of: b2653858
records-finding = Lo que se buscaba
# of: 33fe98cc
records-other-version = Las preguntas han cambiado desde entonces: parte de esto puede tener ahora otro texto.
# of: bd25567c
records-date-changed = El día de la primera línea de { $file } no es aquel con el que se cifró. Alguien lo ha cambiado.
# of: dec9fbc2
records-nothing-expired = No hay ningún registro que haya pasado su día de borrado.
# of: 32fc3aa4
records-undated = { $count ->
        [one] 1 archivo no dice
       *[other] { $count } archivos no dicen
    } cuándo hay que borrarlos, y quedan.
# of: cbdd791e
records-forget-question = { $count ->
        [one] ¿Borrar este registro para siempre?
       *[other] ¿Borrar estos { $count } registros para siempre?
    }
# of: 25df8700
records-forget-kept = No se borró nada.
# of: 40870c1d
records-forgotten = { $count ->
        [one] Se borró 1 registro.
       *[other] Se borraron { $count } registros.
    } Las copias no: bórrelas también.
# of: f1c9fe35
records-left-out = { $count ->
        [one] 1 registro no se pudo abrir, y no se cuenta.
       *[other] { $count } registros no se pudieron abrir, y no se cuentan.
    }
# of: fc1ea2c8
records-copies = { $count ->
        [one] 1 archivo es copia de otro registro, y no se cuenta dos veces.
       *[other] { $count } archivos son copias de otros registros, y no se cuentan dos veces.
    }
# of: a9b12ea9
records-not-ended = { $count ->
        [one] 1 conversación no ha terminado, y no se cuenta.
       *[other] { $count } conversaciones no han terminado, y no se cuentan.
    }
# of: 44a32392
htcds-note = Nombres de los campos: Human Trafficking Case Data Standard 2.0, IOM, con licencia CC BY 4.0. La OIM no respalda esto. Una línea es una conversación: no publique este archivo.

## Summary

# of: 202e1ecb
output-summary = Resumen
# of: 699b5231
summary-title = Conversaciones, contadas
# of: c74a9e0a
summary-total = { $count ->
        [one] 1 conversación
       *[other] { $count } conversaciones
    }
# of: ebaea3c2
summary-too-few = Menos de { $k } conversaciones, o tan repartidas que cada número señalaría a pocas personas: no se puede decir nada.
# of: 1ec035e2
summary-conversations = Conversaciones
# of: 1b27dc4f
summary-conversations-kind = Hasta dónde llegaron
# of: 8d0ecea2
summary-results = Con resultado
# of: a6c1eb05
summary-before-questions = Terminadas antes de las preguntas
# of: 73d9c173
summary-mixed = Estas conversaciones se hicieron con versiones distintas del cuestionario. Lo que una versión no preguntó cuenta como no preguntado.
# of: 2d844cf9
summary-endings = Cómo terminó
# of: 6cd188f8
summary-by-ending = Cómo terminaron
# of: e1d18048
summary-by-element = Elementos
# of: cd7045af
summary-by-dimension = Grupos de señales
# of: 845e2154
summary-by-indicator = Señales
# of: 6a3300c7
summary-what = Qué
# of: 37782d1a
summary-seen-in = Se vio en
# of: b46d80f2
summary-others = En las demás
# of: f736bb00
summary-or = { " o " }
# of: 398fe1b1
summary-bars = Barras: { $what }, de { $count } conversaciones con resultado. La tabla que sigue tiene todos los números.
# of: 9d4a7e9f
summary-withheld = retenido
# of: 1c7bc5b5
summary-note = Los números desde 1 hasta menos de { $k } no se imprimen nunca, ni nada con lo que se puedan calcular, para que no se pueda reconocer a nadie.
# of: ed90697a
summary-how-much-withheld = Para ello hubo que retener { $withheld ->
        [0] nada
        [one] 1 número o hecho
       *[other] { $withheld } números o hechos
    }, y en { $joined ->
        [0] ningún hecho
        [one] 1 hecho
       *[other] { $joined } hechos
    } se unieron grupos.
# of: bc19d471
summary-meaning = Son conversaciones con personas que vinieron, y respuestas que dieron. No dicen con qué frecuencia pasa algo, y no son un veredicto sobre nadie.

## Request for advice

# of: 6e4b6062
consult-title = Consulta
# of: 1007c6e0
consult-asked = Qué preguntamos
# of: 3d8976b0
consult-seen = Visto en la conversación
# of: 6e17773d
consult-not-seen = Preguntado, y no visto
# of: 2243423b
consult-not-known = No se sabe, o no se preguntó
# of: 3dd0dc89
consult-agreed = Acordado con la persona
# of: 5b12ab7a
consult-words = Con nuestras palabras
# of: 333e69a7
consult-none = nada
# of: 4ee572e1
consult-meaning = La consulta no nombra a nadie y no es un veredicto sobre nadie. Por favor, no pregunte ningún nombre.
# of: cf401249
consult-delete-by = Bórrela antes del { $date }.
# of: 2405849c
consult-ask-heading = ¿Qué pregunta usted?
# of: f280eb0e
consult-ask-how-to-go-on = ¿Cómo seguimos con la persona?
# of: 0ac761db
consult-ask-understanding = ¿Cómo entiende usted lo que se vio?
# of: dee63282
consult-ask-safety = ¿En qué debemos pensar para la seguridad de la persona?
# of: 5cd77f05
consult-ask-services = ¿Qué servicio podría ayudar, y se le puede preguntar sin dar nombre?
# of: d4a23d60
consult-ask-rights = ¿Qué derechos podría tener aquí la persona?
# of: d5f27044
consult-ask-meeting = ¿Podría usted ver a la persona, o hablar con nosotros?
# of: 403edd8c
consult-agreed-heading = ¿Qué se ha acordado con la persona?
# of: 8942b026
consult-agreed-consultation = La persona sabe que pedimos consejo sin dar su nombre, y está de acuerdo.
# of: d9d16a00
consult-agreed-meet-again = Volvemos a vernos.
# of: 1347a37f
consult-agreed-contact = A la persona le gustaría que la pusieran en contacto con ustedes.
# of: ae2dcce6
consult-agreed-no-contact = La persona no quiere contacto ahora.
# of: 598b8fca
consult-agreed-nothing = No se ha acordado nada; la persona no sabe de esta consulta.
# of: 355d55c3
consult-numbers = Los números que correspondan, con espacios entre ellos (Intro solo: ninguno):
# of: 7a6fde1a
consult-numbers-wrong = Dé números de 1 a { $last }.
# of: ddf652e7
consult-words-warning =
    Puede añadir una frase. Se envía tal como la escriba: sin nombres, sin lugares, sin días, sin nada por lo que se
    pueda reconocer a la persona.
# of: 7f4bbaeb
consult-words-prompt = Su frase (Intro solo: ninguna):
# of: fced8cb7
consult-question = Esto es todo lo que se envía. ¿Cifrarlo?
# of: ea6d7c60
consult-not-made = No se hizo ninguna consulta.
# of: 8dcd32b9
consult-made = La consulta cifrada está en { $file }. Solo su destinatario puede abrirla: envíela tal como está.
