### translation: original

help-translate = Works with translations: what is missing or outdated, into and out of translators’ files
help-translate-extract = Puts new and changed texts into the translation files of your library, with the source text as comment
    .examples =
        What you wrote stays where and as it is. Put your text in place of { "{" } "" { "}" }. When you have
        brought an outdated text up to date, delete the comment above it and extract again.
arg-documents = Which documents, by id, path or folder (rights, leaflets/rights, leaflets, documents, glossary). Default: all that your library has
arg-langs = Languages, separated by commas. Default: all that have a folder
extract-done = { $files ->
        [0] Nothing to do.
        [one] 1 file changed.
       *[other] { $files } files changed.
    }
help-translate-status = Shows how far the translations are, by language and document
    .examples =
        Examples:
          lyhty translate status
          lyhty translate status --lang fi
          lyhty translate status rights --format json --deny missing,outdated,drafts
help-translate-accept = Signs translations with the name of the person who has reviewed them
    .examples =
        Example:
          lyhty translate accept leaflets/rights --lang fi --by "Name of the reviewer" --date 2026-11-26

        Only for the person who has compared every text with its source. The name and the day stand in
        the file and in what is published. When the source or the translation changes, the signature
        holds no longer, and the pages say again that they are drafts.
arg-translate-accept-documents = Which documents, by id, path or folder (rights, leaflets/rights, leaflets)
arg-translate-accept-lang = The language that was reviewed
arg-by = The reviewer’s own name
arg-date = The day of the review, YYYY-MM-DD
arg-translate-status-deny = Makes these a failure (exit code 1): missing, outdated, drafts
arg-format = table or json. Default: table
table-texts = Texts
table-missing = Missing
table-outdated = Outdated
table-documents = Documents
table-complete = Complete
table-drafts = Drafts
table-reviewed = Reviewed
status-changed = changed since the review
accept-nothing = Nothing to sign: everything asked for is signed already.
accept-done = Signed { $file }.
usage-not-a-name = a name of letters is expected for `--by`
usage-accept-not-here = `{ $file }` is not in this library: there is nothing to sign
usage-accept-missing = `{ $file }` cannot be signed: { $count ->
        [one] 1 text is
       *[other] { $count } texts are
    } not translated yet
usage-accept-outdated = `{ $file }` cannot be signed: the source of { $count ->
        [one] 1 text has
       *[other] { $count } texts has
    } changed since it was translated; `lyhty translate extract` shows what is new
help-translate-export = Writes the texts of a language for translators who work with other programs
    .examples =
        Examples:
          lyhty translate export --lang fi
          lyhty translate export leaflets services --lang ar --format xlsx --out for-amal.xlsx

        xliff is XLIFF 2.1, po is Gettext PO, xlsx a spreadsheet. Every plural form that the language has
        is a text of its own. Leave what stands in curly brackets as it is; in XLIFF it is protected.
help-translate-import = Takes translations back from the files that export has written: all of a file, or nothing
    .examples =
        Example:
          lyhty translate import fi.xlf

        What would lose a variable, break a text or belong to nothing is refused, and shown where it stands.
        Empty translations change nothing. Who signs the translation afterwards: lyhty translate accept.
arg-translate-export-lang = The language to translate into
arg-translate-export-format = xliff, po or xlsx. Default: xliff
arg-translate-export-out = The file to write. Default: the language with .xlf, .po or .xlsx
arg-translate-export-force = Overwrites a file that is there
arg-translate-import-files = Files with .xlf, .xliff, .po or .xlsx
export-done = { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    } in { $file }
export-others = Left out, because they are not written in `{ $lang }`: { $documents }. Export them by name into a file of their own.
import-refused = Nothing was taken back from this file: mend what is shown above, and import it again.
usage-import-twice = several files have texts of `{ $file }`: import one after the other
usage-exchange-format = `{ $file }` does not end in .xlf, .xliff, .po or .xlsx
usage-not-a-language = `{ $given }` is no language: write its tag, as in fi or zh-Hans
new-language-next = Next: put the translations in place of { "{" } "" { "}" }, then run `lyhty check` and `lyhty translate extract`.
