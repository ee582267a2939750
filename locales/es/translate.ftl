### translation: draft

# of: 7300fc82
help-translate = Trabaja con traducciones: qué falta o ha quedado anticuado, hacia archivos de quienes traducen y de vuelta
# of: 6ee632b5
help-translate-extract = Pone los textos nuevos y cambiados en los archivos de traducción de su biblioteca, con el texto de origen como comentario
    .examples =
        Lo que usted escribió se queda donde y como está. Ponga su texto en lugar de { "{" } "" { "}" }. Cuando
        haya puesto al día un texto anticuado, borre el comentario que tiene encima y extraiga otra vez.
# of: 050d134d
arg-documents = Qué documentos, por id, ruta o carpeta (rights, leaflets/rights, leaflets, documents, glossary). Por defecto: todos los que tiene su biblioteca
# of: d408b85f
arg-langs = Idiomas, separados por comas. Por defecto: todos los que tienen carpeta
# of: f7d1ccbf
extract-done = { $files ->
        [0] Nada que hacer.
        [one] Cambió 1 archivo.
       *[other] Cambiaron { $files } archivos.
    }
# of: b25ef585
help-translate-status = Muestra hasta dónde han llegado las traducciones, por idioma y documento
    .examples =
        Ejemplos:
          lyhty translate status
          lyhty translate status --lang fi
          lyhty translate status rights --format json --deny missing,outdated,drafts
# of: a2ce8686
help-translate-accept = Firma traducciones con el nombre de la persona que las ha revisado
    .examples =
        Ejemplo:
          lyhty translate accept leaflets/rights --lang fi --by "Nombre de quien revisó" --date 2026-11-26

        Solo para quien ha comparado cada texto con su origen. El nombre y el día quedan en el archivo y en
        lo que se publica. Cuando cambia el origen o la traducción, la firma deja de valer, y las páginas
        dicen otra vez que son provisionales.
# of: 50a2c086
arg-translate-accept-documents = Qué documentos, por id, ruta o carpeta (rights, leaflets/rights, leaflets)
# of: e4441745
arg-translate-accept-lang = El idioma que se revisó
# of: 227673d0
arg-by = El nombre propio de quien revisó
# of: bb5325b1
arg-date = El día de la revisión, AAAA-MM-DD
# of: 8c08766c
arg-translate-status-deny = Hace que esto sea un fallo (código de salida 1): missing, outdated, drafts
# of: 6cdfc185
arg-format = table o json. Por defecto: table
# of: db716bae
table-texts = Textos
# of: 3579960e
table-missing = Faltan
# of: 67a7a631
table-outdated = Anticuados
# of: a99c6cbc
table-documents = Documentos
# of: c5307bc2
table-complete = Completos
# of: e59fbc1a
table-drafts = Provisionales
# of: 855e0789
table-reviewed = Revisados
# of: 0a6d2234
status-changed = cambiado desde la revisión
# of: 4e5ea467
accept-nothing = Nada que firmar: todo lo pedido ya está firmado.
# of: f7a47d43
accept-done = Se firmó { $file }.
# of: c1bc8341
usage-not-a-name = `--by` espera un nombre hecho de letras
# of: 82caa338
usage-accept-not-here = `{ $file }` no está en esta biblioteca: no hay nada que firmar
# of: ff3a6841
usage-accept-missing = `{ $file }` no se puede firmar: { $count ->
        [one] 1 texto aún no está traducido
       *[other] { $count } textos aún no están traducidos
    }
# of: 3715d4dd
usage-accept-outdated = `{ $file }` no se puede firmar: el origen de { $count ->
        [one] 1 texto ha cambiado desde que se tradujo
       *[other] { $count } textos ha cambiado desde que se tradujeron
    }; `lyhty translate extract` muestra lo nuevo
# of: 6091b393
help-translate-export = Escribe los textos de un idioma para quienes traducen con otros programas
    .examples =
        Ejemplos:
          lyhty translate export --lang fi
          lyhty translate export leaflets services --lang ar --format xlsx --out for-amal.xlsx

        xliff es XLIFF 2.1, po es Gettext PO, xlsx una hoja de cálculo. Cada forma de plural que tiene el
        idioma es un texto aparte. Deje como está lo que va entre llaves; en XLIFF está protegido.
# of: 2449ca49
help-translate-import = Trae de vuelta las traducciones de los archivos que export ha escrito: todo un archivo, o nada
    .examples =
        Ejemplo:
          lyhty translate import fi.xlf

        Lo que perdería una variable, rompería un texto o no pertenece a nada se rechaza y se muestra donde está.
        Las traducciones vacías no cambian nada. Quién firma después la traducción: lyhty translate accept.
# of: 86a37811
arg-translate-export-lang = El idioma al que se traduce
# of: 61eec5af
arg-translate-export-format = xliff, po o xlsx. Por defecto: xliff
# of: c2925f93
arg-translate-export-out = El archivo que se escribe. Por defecto: el idioma con .xlf, .po o .xlsx
# of: 14a00652
arg-translate-export-force = Escribe encima de un archivo que ya está
# of: c6eadb6c
arg-translate-import-files = Archivos con .xlf, .xliff, .po o .xlsx
# of: 6a7be4d0
export-done = { $texts ->
        [one] 1 texto
       *[other] { $texts } textos
    } en { $file }
# of: 561c5455
export-others = Quedan fuera porque no están escritos en `{ $lang }`: { $documents }. Expórtelos por su nombre a un archivo aparte.
# of: 8a30baf9
import-refused = De este archivo no se tomó nada: arregle lo que se muestra arriba e impórtelo otra vez.
# of: fd7f8f7d
usage-import-twice = varios archivos tienen textos de `{ $file }`: impórtelos uno después de otro
# of: 6e457097
usage-exchange-format = `{ $file }` no termina en .xlf, .xliff, .po o .xlsx
# of: b094885e
usage-not-a-language = `{ $given }` no es un idioma: escriba su etiqueta, como fi o zh-Hans
# of: 02e496d7
new-language-next = Ahora: ponga las traducciones en lugar de { "{" } "" { "}" }, y ejecute `lyhty check` y `lyhty translate extract`.
