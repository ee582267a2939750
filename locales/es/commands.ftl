### translation: draft

## Help

# of: eb7f9af8
help-usage = Uso
# of: 59769976
help-usage-options = [OPCIONES]
# of: b32a4d37
help-usage-command = <ORDEN>
# of: f4622edc
help-commands = Órdenes
# of: 26021c15
help-options = Opciones
# of: 4434e217
help-arguments = Argumentos

# of: 1c458914
help-lyhty = Material de formación, conversaciones guiadas y folletos sobre derechos contra la trata de personas. Funciona sin conexión; no guarda nada si no se pide.
    .examples =
        Empiece así:
          lyhty build                      todo, como PDF y HTML, en la carpeta out
          lyhty leaflet rights --lang fi   un folleto sobre derechos en finés, plano y plegado
          lyhty screen                     una conversación guiada
          lyhty list                       qué hay

        Códigos de salida: 0 bien, 1 el contenido tiene errores, 2 la línea de órdenes está mal,
        3 no se pudo hacer, 130 usted lo paró. Ningún código de salida dice el resultado de un cuestionario.
# of: cb79a433
help-build = Hace materiales, guías, pruebas, listas de comprobación y folletos como archivos
    .examples =
        Ejemplos:
          lyhty build
          lyhty build recognise-health-social --lang fi --for health
          lyhty build rights --format html,text --out leaflets
# of: c5f22dd9
help-watch = Muestra documentos en su navegador mientras escribe: siempre como es ahora su contenido
    .examples =
        Ejemplos:
          lyhty watch
          lyhty watch our-leaflet --lang fi,sv
          lyhty watch night-shelter --port 8080

        Abra la dirección que imprime. La página cambia sola cuando usted guarda un archivo de su biblioteca;
        un error se muestra allí y en la terminal, encima de la última página sin él. Solo lo puede ver este
        ordenador, y no se escribe nada. Ctrl-C lo termina.
# of: 270ca3e8
help-leaflet = Hace folletos: planos, plegados, como tarjetas de cartera, cuadernillos o carteles
    .examples =
        Ejemplos:
          lyhty leaflet rights --lang fi,sv,en
          lyhty leaflet rights --lang all --paper large,booklet
          lyhty leaflet rights --lang fi,sv,en --format html
          lyhty leaflet rights --lang en --beside fi --area helsinki
          lyhty leaflet my-card --paper card --print-shop

        Papeles: a4; large (letra grande); tri-fold (plegado en tres); card (85 x 55 mm, varias por
        hoja); booklet (ocho páginas A6 de una hoja A4); poster (A3); slides (16 : 9). El texto se
        reduce para caber, dentro de unos límites; lo que aun así no cabe es un error que dice cuánto
        sobra. No se corta nada.
# of: 86e8272a
help-screen = Recorre una conversación guiada, pregunta por pregunta
    .examples =
        Ejemplos:
          lyhty screen
          lyhty screen first-conversation --lang sv
          lyhty screen --plain             líneas numeradas, para lectores de pantalla y terminales sencillas
          lyhty screen --beside sv         las preguntas en dos idiomas
          lyhty screen --paper             un formulario para rellenar, y su clave
          lyhty screen --answers ARCHIVO   respuestas de un archivo, para formación y pruebas
          lyhty screen --save talk.age     se guarda, cifrado, después de cada respuesta
          lyhty screen --resume talk.age   sigue con ello
          lyhty screen --consult request.age --to age1…   al final, una consulta

        No se guarda nada si no lo pide con --save. Ctrl-C, o la palabra exit, sale enseguida y limpia
        la terminal. Si la terminal lleva un registro propio, o se graba la sesión, eso no se puede
        limpiar desde aquí.
# of: 4eacba61
help-list = Enumera cursos, módulos, señales, cuestionarios, folletos, servicios, fuentes o idiomas
    .examples =
        Ejemplos:
          lyhty list
          lyhty list services --lang sv
          lyhty list sources --format json
# of: 6d49831f
help-show = Muestra una cosa entera
    .examples =
        Ejemplos:
          lyhty show rights
          lyhty show nollalinja --lang fi
          lyhty show sexual-exploitation --format json
# of: d4930173
help-check = Busca problemas en el contenido: dónde, qué está mal, qué hacer
    .examples =
        Ejemplos:
          lyhty check
          lyhty check curricula/my-course.yaml
          lyhty check --format json --deny warnings
# of: 53971281
help-prove = Demuestra lo que vale de un cuestionario para todas las respuestas, y muestra respuestas que llevan a cada pregunta y a cada final
    .examples =
        Ejemplos:
          lyhty prove first-conversation
          lyhty prove first-conversation --witness consult-now > answers.yaml
          lyhty screen first-conversation --answers answers.yaml
# of: 49ae7ba3
help-services = Lleva servicios a un directorio de otro lugar y los trae de vuelta (HSDS 3, JSON)
# of: 0590ace6
help-services-export = Escribe los servicios como HSDS 3 en JSON; los confidenciales se dejan fuera
# of: 489a5b57
help-services-import = Lee servicios de HSDS 3 en JSON y los pone en su biblioteca; no se inventa nada, y lo que viene de otro lugar queda sin confirmar
# of: 932e3fd4
help-evaluate = Dice qué muestran las respuestas a las pruebas de un curso: lo que se sabe antes, después y más tarde, y qué hay que enseñar otra vez
    .examples =
        Ejemplos:
          lyhty evaluate recognise-health-social --new-answers answers.xlsx
          lyhty evaluate recognise-health-social --answers answers.xlsx --invited pre=24,post=24
          lyhty evaluate recognise-health-social --answers before.csv after.csv --out report.pdf

        Una fila es una hoja. Columnas: code (la palabra de la hoja, puede estar vacía), time (pre, post o
        follow-up) y una columna para cada pregunta, con la letra o el id de la opción. Sin nombres.
        Las palabras clave no se muestran nunca. Cómo se calcula: docs/evaluation.md.
# of: 4bd74d2e
help-new = Empieza un curso, un módulo compartido, un conjunto de señales, un cuestionario, un folleto o una biblioteca
    .examples =
        Ejemplos:
          lyhty new library our-library
          lyhty new curriculum night-shelter --lang fi
# of: baf6e32b
help-schema = Dice a los editores de texto qué puede haber en sus archivos (JSON Schema)
    .examples =
        Ejemplos:
          lyhty schema leaflet
          lyhty schema --all .lyhty/schemas

        `lyhty new` lo hace por usted: los archivos empiezan con una línea que nombra su esquema, y los
        editores que entienden YAML (VS Code, Neovim, Emacs, Helix …) completan claves y palabras y las explican.
# of: 1b3b62a5
help-completions = Permite a su intérprete de órdenes completar órdenes, opciones, ids e idiomas
    .examples =
        Ponga una de estas líneas en el archivo que su intérprete de órdenes lee al empezar:
          bash         source <(lyhty completions bash)
          zsh          source <(lyhty completions zsh)
          fish         lyhty completions fish | source
          PowerShell   lyhty completions powershell | Out-String | Invoke-Expression
          elvish       eval (lyhty completions elvish | slurp)
# of: 0ade65eb
help-man = Escribe páginas de manual, en el idioma que habla el programa
    .examples =
        Ejemplo:
          lyhty man ~/.local/share/man/man1

# of: 7ee4f7e2
arg-help = Muestra esta ayuda
# of: 137b1684
arg-version = Muestra la versión
# of: aa1973d6
arg-library = La carpeta de su propia biblioteca, que se pone encima de la incluida. Por defecto: la carpeta del lyhty.yaml más cercano, de aquí hacia arriba
# of: f01cb168
arg-style = Un archivo de estilo (colores, logotipo, letra, márgenes) en lugar del style.yaml de la biblioteca
# of: d63e659a
arg-fonts = Una carpeta con tipos de letra (.ttf, .otf, .ttc) para usar además de los que trae el programa: para japonés y coreano, o los suyos
# of: c6850bf1
arg-system-fonts = Usa también los tipos de letra de su sistema, para escrituras que ningún otro tiene. En otros ordenadores los archivos pueden salir distintos
# of: b56712f5
arg-ui-lang = El idioma que habla el programa. Por defecto: el de su sistema, o si no inglés
# of: e9c92a69
arg-build-ids = Qué hacer, por id. Por defecto: todo
# of: c68237dc
arg-build-lang = Idiomas, separados por comas. Por defecto: todos
# of: 08a6ac18
arg-build-format = Formatos, separados por comas: pdf, html, docx, markdown, text; pptx de diapositivas; ics con --start. Por defecto: pdf,html, y con --start ics
# of: 5c1848d7
arg-build-output = Qué documentos, separados por comas. Por defecto: todos los que haya de cada id
# of: d8b54e44
arg-build-audience = Solo lo que es para este público: { $audiences }
# of: b09ac2fa
arg-build-start = Cuándo empieza un curso, como 2027-02-03T09:00: su programa lleva horas, y hay un archivo .ics para calendarios
# of: d74591e9
arg-build-paper = Para qué son los PDF, separado por comas: a4, large; slides y notes de las diapositivas de un curso; para folletos también tri-fold, card, booklet, poster, slides. Por defecto: a4; slides,notes para diapositivas; los folletos, lo que digan
# of: 8c8112f1
arg-print-shop = Para una imprenta: con sangrado, cajas de corte y marcas alrededor de cada pieza
# of: 53763421
arg-build-minutes = El tiempo que hay para un curso, en minutos: las partes opcionales se quitan, otras se acortan, los descansos quedan
# of: 3cb560d2
arg-out = La carpeta en la que se escribe. Por defecto: out
# of: 417bce01
arg-jobs = Cuántos documentos se hacen a la vez. Por defecto: uno por procesador
# of: f5aba141
arg-fresh = Hace todo otra vez, aunque ya esté hecho. Si no, solo se hace lo que saldría distinto
# of: b325be5c
arg-watch-ids = Qué mostrar, por id. Por defecto: todo
# of: decc6e70
arg-watch-lang = Idiomas, separados por comas, o all. Por defecto: los de su propia biblioteca
# of: 8f2f87b0
arg-port = El puerto de la dirección. Por defecto: uno que esté libre
# of: 2af9cfc5
arg-leaflet-ids = Qué folletos, por id
# of: 37f7bd14
arg-leaflet-lang = Idiomas, separados por comas, o all. Por defecto: el idioma que habla el programa
# of: f2762c8d
arg-leaflet-paper = Para qué, separado por comas: a4, large, tri-fold, card, booklet, poster, slides. Por defecto: lo que diga el folleto, o si no a4,tri-fold
# of: d18b4fb1
arg-leaflet-format = Formatos, separados por comas: pdf; html (una página para teléfonos, con todos los idiomas dentro); docx, markdown, text. Por defecto: pdf
# of: 4ef5e09a
arg-leaflet-beside = Dos idiomas uno al lado del otro, línea por línea: también en este. En a4 y large, y en html
# of: 5adb982a
arg-needs = Servicios para estas necesidades, separadas por comas: emergency, trafficking-victims, violence, legal-advice …
# of: ed9a61d2
arg-area = Servicios para esta zona y para todo el país
# of: 469a978e
arg-services = Estos servicios en lugar de los que nombra el folleto, por id, separados por comas
# of: 4c4db241
arg-speaks = Servicios de los que se sabe que atienden en este idioma
# of: 35c20520
arg-services-export-ids = Qué servicios, por id. Por defecto: todos
# of: ede4542a
arg-services-export-out = El archivo que se escribe. Por defecto: la salida estándar
# of: 54731a7c
arg-services-import-file = El archivo que se lee
# of: 8e8687fc
arg-services-import-needs = Para qué son los servicios que no lo dicen ellos mismos, separado por comas
# of: 0b2df024
arg-services-import-lang = El idioma en el que están escritos los servicios. Por defecto: en
# of: c0502e59
arg-services-import-force = Escribe encima de los archivos que ya están
# of: df7da8e0
arg-screen-id = Qué cuestionario. Por defecto: first-conversation
# of: 134de642
arg-screen-lang = El idioma de la conversación. Por defecto: el idioma que habla el programa
# of: 95d1f288
arg-screen-beside = Muestra las preguntas también en este idioma
# of: 4b2b6aab
arg-answers = Toma las respuestas de este archivo e imprime el resultado
# of: 0e0d5b5a
arg-plain = Líneas numeradas en lugar de menús
# of: bf9e43c5
arg-screen-paper = Hace un formulario para rellenar y una clave aparte para la persona profesional, y no pregunta nada
# of: 33577367
arg-screen-out = Escribe el resultado en este archivo (.pdf, .html, .docx, .md o .txt). Si no, no se escribe nada. Con --paper: la carpeta, por defecto out
# of: 830e20e4
arg-screen-format = Formatos del formulario y su clave: pdf, html, docx, markdown, text. Por defecto: pdf
# of: c0b82a86
arg-what = Uno de estos: curricula, modules, indicators, screenings, leaflets, services, sources, languages. Por defecto: todo el contenido
# of: 4f5cba45
arg-lang = El idioma en el que se muestra. Por defecto: el idioma que habla el programa
# of: 6cdfc185
arg-list-format = table o json. Por defecto: table
# of: 6cdfc185
arg-show-format = table o json. Por defecto: table
# of: cd9e12c2
arg-show-id = Qué mostrar
# of: d3fdc757
arg-paths = Archivos o carpetas. Por defecto: toda la biblioteca
# of: 680bf85b
arg-check-format = human, short o json. Por defecto: human en una terminal, si no short
# of: 698be15a
arg-unsigned = No hace nada de este tipo: drafts, traducciones provisionales que nadie ha firmado en su idioma
# of: 57ce3970
arg-deny = Hace que esto cuente como error: warnings, drafts
# of: 094daea2
arg-prove-id = Qué cuestionario
# of: b4ad14f8
arg-witness = Imprime las respuestas más cortas que llevan a esta pregunta, final o tramo, como archivo para `lyhty screen --answers`
# of: 6cdfc185
arg-prove-format = table o json. Por defecto: table
# of: b6bb3015
arg-schema-kind = curriculum, module, indicators, screening, leaflet, service, style o library
# of: f31f30f6
arg-schema-all = Escribe en esta carpeta los esquemas de todos los tipos de archivos
# of: 1e348a88
arg-shell = bash, zsh, fish, powershell o elvish
# of: 3d23d61f
arg-folder = La carpeta en la que se escribe
# of: 62e44779
arg-evaluate-course = Qué curso, por id
# of: d2d056e0
arg-evaluate-answers = Archivos de respuestas: .csv o .xlsx
# of: eda3e012
arg-evaluate-new-answers = Escribe una tabla vacía (.xlsx o .csv) para anotar respuestas, y no evalúa nada
# of: c60d6bf6
arg-evaluate-invited = Cuántas personas podían responder, para la tasa de respuesta: pre=24,post=24,follow-up=24
# of: 21b48078
arg-evaluate-mark = Por debajo de este porcentaje de respuestas correctas algo se enseña otra vez. Por defecto: 80
# of: ad54f6e6
arg-evaluate-lang = El idioma del informe. Por defecto: el idioma que habla el programa
# of: 35fdde2d
arg-evaluate-out = Escribe un informe en este archivo (.pdf, .html, .docx, .md o .txt). Por defecto: tablas en la pantalla
# of: 88a9a3bb
arg-kind = curriculum, module, indicators, screening, leaflet o library
# of: 8b83397e
arg-new-id = El nombre: palabras en minúsculas unidas con guiones
# of: d5006d90
arg-new-lang = El idioma en el que usted escribe. Por defecto: el idioma que habla el programa

## Mistakes on the command line

# of: 3e12e121
usage-unknown-argument = aquí no hay ninguna opción `{ $argument }`
# of: e448aefa
usage-unknown-command = no hay ninguna orden `{ $argument }`
# of: b6236ee8
usage-missing-value = `{ $argument }` necesita un valor
# of: 9e0b0252
usage-wrong-value = `{ $value }` no es un valor para `{ $argument }`
# of: a6cb94bc
usage-missing-argument = falta algo: { $argument }
# of: 89a689a2
usage-missing-command = diga qué hay que hacer: falta una orden
# of: 343bd6fb
usage-conflict = `{ $argument }` no va junto con `{ $other }`
# of: 084d6ec0
usage-other = no se entiende la línea de órdenes: { $argument }
# of: 749bfcc2
usage-did-you-mean = ¿Quería decir `{ $suggestion }`?
# of: 60d7ea7f
usage-valid-values = Posibles: { $values }
# of: ae1b4c58
usage-see-help = `--help` muestra lo que se puede escribir.
# of: dd5bad1b
usage-unknown-audience = no hay ningún público `{ $given }`; hay: { $audiences }
# of: 35d21029
usage-no-start = un archivo para calendarios tiene que saber cuándo empieza el curso: `--start 2027-02-03T09:00`
# of: ce65dc1e
usage-minutes-no-course = `--minutes` es el tiempo para un curso, y aquí no se hace ninguno
# of: 2f5bb223
usage-too-short = `{ $id }` no se puede dar en { $available } minutos: lleva al menos { $least }, sin nada de lo opcional y con lo demás tan corto como puede ser
# of: 2f404026
usage-not-an-id = `{ $given }` no es un nombre: use palabras en minúsculas de a–z y 0–9, unidas con guiones
# of: 56b1f499
usage-which-screening = ¿qué cuestionario hay que demostrar? Hay: { $screenings }
# of: 4506aeeb
usage-no-screening = `{ $given }` no es un cuestionario; hay: { $screenings }
# of: 859fde64
usage-no-library = aquí no hay ninguna biblioteca suya: haga una con `lyhty new library NOMBRE` y vaya a su carpeta, o nombre una con `--library`
# of: d5947abe
usage-port-taken = otro programa usa el puerto { $port }: elija otro, o quite `--port`
# of: 9c2eaa01
usage-no-content = `{ $path }` no tiene contenido: el contenido está en las carpetas curricula, indicators, leaflets, services y locales de una biblioteca
# of: a00ad459
usage-beside-flat = dos idiomas uno al lado del otro solo van en los papeles a4 y large
# of: 4c005ab4
usage-confidential = `{ $id }` es confidencial y no se imprime nunca
# of: 96095d39
usage-unknown-need = no hay ninguna necesidad `{ $given }`; hay: { $known }
# of: 1cea31cb
usage-unknown-area = ningún servicio es para la zona `{ $given }`; hay: { $known }
# of: 25270852
usage-only-services = `--for`, `--area` y `--speaks` son para servicios: `lyhty list services`
# of: 4b3e1010
usage-result-format = `{ $file }` no termina en .pdf, .html, .docx, .md o .txt

## What commands say

# of: 10dc9383
problems-drafts = { $files ->
        [one] 1 traducción es provisional: ninguna persona con nombre la ha revisado.
       *[other] { $files } traducciones son provisionales: ninguna persona con nombre las ha revisado.
    } `lyhty translate status` las muestra todas.
# of: b55ba841
problems-summary = { $errors ->
        [one] 1 error
       *[other] { $errors } errores
    }, { $warnings ->
        [one] 1 aviso
       *[other] { $warnings } avisos
    }
# of: 395898a4
problems-none = Ningún problema en { $files ->
        [one] 1 archivo
       *[other] { $files } archivos
    }.
# of: df0ee62d
build-progress = Se hacen documentos
# of: 882618ae
build-done = { $files ->
        [one] 1 archivo
       *[other] { $files } archivos
    } en { $folder }
# of: 7097413a
build-same = No ha cambiado nada: { $files ->
        [one] 1 archivo en { $folder } está
       *[other] los { $files } archivos en { $folder } están
    } como debe ser.
# of: 770cf751
build-some = { $files ->
        [one] 1 archivo
       *[other] { $files } archivos
    } en { $folder }; sin cambios: { $stand }
# of: dc5ea649
build-left-over = Ya no se hacen, pero siguen ahí de otra vez; bórrelos si nadie los necesita: { $files }.
# of: 681c9b58
build-nothing = Nada corresponde a lo pedido: no se hizo ningún documento.
# of: 4ee1e55e
build-fitted = `{ $id }` lleva { $minutes } de { $available } minutos en lugar de { $whole }: { $gone ->
        [0] no se quita nada
        [one] se quita 1 actividad
       *[other] se quitan { $gone } actividades
    }, { $shorter ->
        [0] ninguna es más corta
        [one] 1 es más corta
       *[other] { $shorter } son más cortas
    }. La guía para la formación dice cuáles.
# of: 244d8a93
man-name = Nombre
# of: 8cc4b5c0
man-synopsis = Sinopsis
# of: 59ff9885
man-description = Descripción
# of: 2ebda06e
man-examples = Ejemplos
# of: 718cdab6
man-version = Versión
# of: 5b7487db
watch-serving = Vista previa: { $address } (solo en este ordenador; Ctrl-C la termina)
# of: eec27a61
watch-shown = Cambió algo: la vista previa está al día.
# of: a99c6cbc
watch-documents = Documentos
# of: aa4d9cdf
watch-problems = Problemas
# of: dfa9e55c
watch-choose = Elija un documento.
# of: d0a4d6b5
watch-as = Como
# of: 15bbb6d9
watch-ended = La vista previa ha terminado. Ejecute `lyhty watch` otra vez para seguir.
# of: 89040bbe
print-tri-fold = Plegado en tres: imprima por las dos caras, girando por el lado corto; doble primero hacia dentro la parte estrecha.
# of: aed9e8a0
print-card = Tarjetas: imprima por las dos caras, girando por el lado largo, al 100 %; corte por las marcas; doble donde hay rayas.
# of: 5383934b
print-booklet = Cuadernillo: imprima por las dos caras, girando por el lado largo, al 100 %; corte por el medio; ponga la mitad inferior sobre la superior, doble las dos y grape.
# of: 72aa572c
print-poster = Cartel: la primera página es A3; lo que sigue es para quien lo cuelga.
# of: cd351c14
print-shop = Para una imprenta: el tamaño final es la TrimBox de cada página, con 3 mm de sangrado. Los cuadernillos son páginas sueltas en orden de lectura. Las fuentes de los folletos se dejan fuera: están en el archivo A4.
# of: 05f57c8c
services-past = Pasados de fecha: los datos de estos servicios se comprobaron hace demasiado tiempo. Compruébelos antes de imprimir: { $ids }.
# of: 6e33fa0c
services-language = No se sabe que atiendan en { $lang }: el folleto dice qué idiomas tienen estos servicios: { $ids }.
# of: 8d7d128e
services-confidential = Quedan fuera por ser confidenciales: { $ids }.
# of: 3677a465
services-lacking = el servicio «{ $service }» no tiene { $field ->
        [taxonomy_term] ningún `{ $field }` que se conozca aquí: diga para qué es con `--for`
       *[other] `{ $field }` en el archivo
    }
# of: 8b1197c6
services-exists = `{ $file }` ya está; `--force` escribe encima
# of: 1f5095db
services-check = Compruebe los contactos, y después `lyhty check`.
# of: 14c249f9
build-drafts = Provisional: { $count ->
        [one] 1 documento está
       *[other] { $count } documentos están
    } en un idioma que ninguna persona con nombre ha revisado todavía, y lo dicen en cada página: { $languages }.
# of: 3369ebd3
build-denied = No se ha hecho nada: nadie ha firmado { $documents }. Quien revisa firma con `lyhty translate accept`; sin `--deny drafts`, cada página dice que es provisional.
# of: c2c83d5b
build-unverified = Sin confirmar: algunos datos y contactos no se han confirmado en su fuente, y llevan esa marca: { $ids }.
# of: 410abae7
table-claim = Afirmación
# of: e3e20df7
table-result = Resultado
# of: 817e026e
table-things = Cosas
# of: 8c3f31a7
table-by-form = Por la forma
# of: 18443f3c
table-queries = Consultas
# of: bc8eb834
table-conflicts = Caminos sin salida
# of: ee90cf83
table-goal = Hasta
# of: 845e2154
table-signs = Señales
# of: a1cc5462
table-one = Un camino
# of: 5bafd660
table-other = El otro
# of: 6c977109
table-id = Id
# of: 1cce6d0c
table-title = Título
# of: 89ab7296
table-kind = Tipo
# of: 7ec2ed7d
table-output = Documento
# of: 6d61e062
table-needs = Para
# of: 431ee7c6
table-languages = Idiomas
# of: 68d8f20f
table-papers = Papeles
# of: b95d5456
table-formats = Formatos
# of: 0fee9e7e
table-files = Archivos
# of: b403229a
table-size = Tamaño
# of: c7a13916
table-pages = Páginas
# of: 6d61e062
table-audience = Para
# of: e3b26efc
table-minutes = Minutos
# of: 48a42cab
table-checked = Comprobado
# of: e49df8f6
table-status = Estado
# of: 0c81b148
table-source = Fuente
# of: 600278ed
table-publisher = Editor
# of: 4845149d
table-date = Fecha
# of: 592f15ac
table-address = Dirección
# of: d08c98f1
table-used-by = Se usa en
# of: 262d3057
table-language = Idioma
# of: 2c3f73ce
table-content = Contenido
# of: b61862ab
table-contact = Contacto
# of: 4d3afc29
table-hours = Horario
# of: 3a5b7362
table-questions = Preguntas
# of: b4cf4e88
table-indicators = Señales
# of: 7e4c1685
table-panels = Partes
# of: 202e1ecb
table-summary = Resumen
# of: 77230c27
table-because = Por qué sin confirmar
# of: a2d0dcaf
table-objective = Objetivo
# of: eb38c978
table-method = Método
# of: 36c79b8f
table-never-a-sign = Nunca una señal
# of: aea0c178
table-why = Por qué
# of: b9abbb76
table-dimension = Grupo
# of: 4319c60a
table-sign = Señal
# of: 4a554906
table-strength = Fuerza
# of: bdbca1f2
table-also-seen = También se ve cuando
# of: 10d0a5a7
table-gate = Condición previa
# of: b744469e
table-version = Versión, para archivos de respuestas
# of: 104dfab0
table-question = Pregunta
# of: 1884c996
table-otherwise = Si no
# of: 0839f8ad
table-choices = Respuestas
# of: ccfbec74
table-ending = Final
# of: d0b35ae4
table-panel = Parte
# of: d4df0f0d
table-article-4 = Art. 4
# of: cfcb75bf
table-text = Texto
# of: ec7237c2
table-note = Nota
# of: 6d61e062
table-for = Para
# of: 17521a64
table-area = Zona
# of: bbc037ba
table-anonymous = Anónimo
# of: 6a9c46a4
table-free = Gratis
# of: b6357b3d
table-field = Campo
# of: 5ebe7878
table-value = Valor
# of: 14e7ba07
listing-curricula = Cursos
# of: 229065cd
listing-modules = Módulos compartidos
# of: b4cf4e88
listing-indicators = Señales
# of: fade591a
listing-screenings = Cuestionarios
# of: d039115c
listing-leaflets = Folletos
# of: ba07fc41
listing-services = Servicios
# of: a3b218b4
listing-sources = Fuentes
# of: 431ee7c6
listing-languages = Idiomas
# of: a796ed44
kind-curriculum = curso
# of: 9a56809c
kind-module = módulo
# of: b794594f
kind-indicators = señales
# of: 33024727
kind-screening = cuestionario
# of: f376524d
kind-leaflet = folleto
# of: 031f6f29
kind-service = servicio
# of: d383856d
status-unknown = no se sabe
# of: bb70be98
status-verified = confirmado
# of: a7303a92
status-unverified = sin confirmar
# of: d6a671cb
status-original = original
# of: f36bf929
status-draft = provisional
# of: e0a20a80
status-reviewed = revisado
# of: 0259fb61
status-missing = faltan { $missing } textos
# of: b07b0eb8
new-created = Se creó { $file }.
# of: 68ebb513
new-next = Ahora: cámbielo según lo que necesite y ejecute `lyhty check`.
# of: f90218d6
new-library-next = Ahora: `cd { $folder }`, después por ejemplo `lyhty new leaflet my-leaflet`, y `lyhty check`.
# of: 9815e4ab
paper-apart = La clave dice cómo cuentan las respuestas: guárdela separada del formulario.
# of: ccd2df57
result-written = El resultado se escribió en { $file }.

## Proofs

# of: df85d22f
verdict-proved = demostrado
# of: 3551c53c
verdict-refuted = refutado
# of: 080f1961
verdict-not-decided = no decidido
# of: 520a77cb
verdict-waits = antes, otros errores
# of: 104dfab0
goal-question = Pregunta
# of: ccfbec74
goal-ending = Final
# of: 6b4a57cc
goal-band = Tramo
# of: e3352777
claim-questions-reached = Toda pregunta se puede llegar a hacer
# of: 5df2d216
claim-endings-reached = Todo final puede llegar
# of: 8f9df683
claim-bands-reached = A todo tramo se puede llegar
# of: e1a07c9c
claim-bands-complete = Los tramos no dejan huecos ni se solapan
# of: 0c7554ca
claim-always-an-ending = Todo camino tiene un final
# of: 35894f34
claim-gates-first = No se pregunta nada antes de la seguridad, el consentimiento y la edad
# of: b50f84f8
claim-conditions-matter = Toda condición puede cumplirse y no cumplirse
# of: 5b6a6ad4
claim-trust-first = Nada que pueda doler se pregunta pronto
# of: 8dccdd7e
claim-signs-never-lower = Más señales nunca bajan el resultado
# of: 0a7672a3
claim-skipping-is-gentle = No responder nada termina con suavidad
# of: eb95c07d
claim-skipping-never-raises = No responder nunca sube el resultado
# of: 6ce19aa1
claim-context-never-raises = Los hechos que nunca son señales nunca suben el resultado
# of: 4f07a876
claim-answers-used = Toda respuesta se usa
# of: 12e7bc37
proof-length = A una persona adulta se le hacen al menos { $fewest } y como mucho { $most } preguntas.
# of: acd23e13
proof-ways = Los caminos más cortos. `--witness NOMBRE` imprime las respuestas.
# of: 4ce57f3d
proof-example = Dos caminos que lo muestran; se diferencian en `{ $id }`:
# of: 03ba3278
proof-undecided = No decidido dentro de los límites: { $claim } ({ $what })
# of: a16da0aa
proof-took = { $milliseconds } ms, { $size } cláusulas
# of: f31edfba
proof-no-way = ninguna respuesta lleva a `{ $id }`; `lyhty prove { $screening }` dice por qué
# of: a3d68cc5
proof-way-undecided = no se pudo decidir si hay respuestas que lleven a `{ $id }`; vea `lyhty prove { $screening }`
# of: 20f588c9
proof-witness = El camino más corto hasta `{ $id }` en `{ $screening }`: { $questions } preguntas, { $signs } señales, final `{ $ending }`.
    Pruébelo: lyhty screen { $screening } --answers ESTE-ARCHIVO

## Evaluation of tests

# of: 8672b7cc
evaluate-blank = { $count ->
        [one] { $count } hoja no tiene ninguna respuesta y no se cuenta.
       *[other] { $count } hojas no tienen ninguna respuesta y no se cuentan.
    }
# of: ddd45ea6
evaluate-refused = No se evaluó nada.
# Partes de encabezados que preguntan quién es alguien, una por línea. Esas columnas se rechazan.
# of: 2cc18a58
evaluate-personal-headings =
    nombre
    apellido
    correo
    mail
    teléfono
    telefono
    móvil
    nacimiento
    dirección
    domicilio
    pasaporte
    seguridad social
    identidad
    firma
# of: 0839f8ad
evaluate-form-answers = Respuestas
# of: 3a5b7362
evaluate-form-key = Preguntas
# of: b9162985
evaluate-form-code = La palabra clave de la hoja. Déjelo vacío si no la hay. Nunca un nombre.
# of: 5b1f1dea
evaluate-form-time = pre: antes del curso. post: después. follow-up: meses más tarde.
# of: 2913e119
evaluate-form-answer = La letra de la respuesta marcada. Vacío si no hay ninguna.
# of: 1095ba5c
evaluate-form-column = Columna
# of: e88da063
evaluate-form-choices = Letras
# of: 2580868f
evaluate-form-written = Se escribió en { $file }: una fila para cada hoja, nada más que palabras clave y letras. En las hojas cada letra está delante de su respuesta.
# of: ec41a9d5
usage-evaluate-no-test = el curso `{ $course }` no tiene preguntas de prueba
# of: 70786d6f
usage-evaluate-file = `{ $file }` no termina en .csv o .xlsx: guarde la tabla como uno de ellos
# of: 32d60b20
usage-evaluate-invited = `{ $given }` no dice a cuántas personas se invitó: escriba como en `--invited pre=24,post=24,follow-up=24`, cada una una vez
# of: 71f9e6be
usage-evaluate-more-sheets = hay { $sheets } hojas de `{ $time }`, y solo se invitó a { $invited }
