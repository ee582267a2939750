### translation: original

help-translate = Works with translations: what is missing or outdated, into and out of translators’ files
help-translate-extract = Puts new and changed texts into the translation files of your library, with the source text as comment
    .examples =
        What you wrote stays where and as it is. Put your text in place of { "{" } "" { "}" }. When you have
        brought an outdated text up to date, delete the comment above it and extract again.
arg-translate-extract-documents = Which documents, by id or path (rights, leaflets/rights, documents, glossary). Default: all that your library has
arg-translate-extract-lang = Languages, separated by commas. Default: all that have a folder
extract-done = { $files ->
        [0] Nothing to do.
        [one] 1 file changed.
       *[other] { $files } files changed.
    }
