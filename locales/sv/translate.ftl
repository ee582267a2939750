### translation: draft

# of: 7300fc82
help-translate = Verktyg för översättningar: vad som saknas eller är föråldrat, till och från översättarnas filer
# of: 6ee632b5
help-translate-extract = Lägger nya och ändrade texter i ditt biblioteks översättningsfiler, med källtexten som kommentar
    .examples =
        Det du har skrivit står kvar som det är. Skriv din text i stället för { "{" } "" { "}" }. När du har
        uppdaterat en föråldrad text, ta bort kommentaren ovanför den och kör kommandot igen.
# of: 050d134d
arg-documents = Vilka dokument, enligt id, sökväg eller mapp (rights, leaflets/rights, leaflets, documents, glossary). Förval: alla som ditt bibliotek har
# of: d408b85f
arg-langs = Språk, åtskilda med kommatecken. Förval: alla som har en mapp
# of: f7d1ccbf
extract-done = { $files ->
        [0] Inget att göra.
        [one] 1 fil ändrades.
       *[other] { $files } filer ändrades.
    }
# of: b25ef585
help-translate-status = Visar hur långt översättningarna har kommit, per språk och dokument
    .examples =
        Exempel:
          lyhty translate status
          lyhty translate status --lang fi
          lyhty translate status rights --format json --deny missing,outdated,drafts
# of: a2ce8686
help-translate-accept = Godkänner översättningar med namnet på den som har granskat dem
    .examples =
        Exempel:
          lyhty translate accept leaflets/rights --lang sv --by "Granskarens namn" --date 2026-11-26

        Bara för den som har jämfört varje text med källtexten. Namnet och dagen står i filen och i det som
        publiceras. När källtexten eller översättningen ändras gäller godkännandet inte längre, och det står
        åter på sidorna att de är utkast.
# of: 50a2c086
arg-translate-accept-documents = Vilka dokument, enligt id, sökväg eller mapp (rights, leaflets/rights, leaflets)
# of: e4441745
arg-translate-accept-lang = Språket som har granskats
# of: 227673d0
arg-by = Granskarens eget namn
# of: bb5325b1
arg-date = Dagen för granskningen, ÅÅÅÅ-MM-DD
# of: 8c08766c
arg-translate-status-deny = Gör detta till fel (slutkod 1): missing, outdated, drafts
# of: 6cdfc185
arg-format = table eller json. Förval: table
# of: db716bae
table-texts = Texter
# of: 3579960e
table-missing = Saknas
# of: 67a7a631
table-outdated = Föråldrade
# of: a99c6cbc
table-documents = Dokument
# of: c5307bc2
table-complete = Fullständiga
# of: e59fbc1a
table-drafts = Utkast
# of: 855e0789
table-reviewed = Granskade
# of: 0a6d2234
status-changed = ändrad efter granskningen
# of: 4e5ea467
accept-nothing = Inget att godkänna: allt som frågades efter är redan godkänt.
# of: f7a47d43
accept-done = Godkänd: { $file }.
# of: c1bc8341
usage-not-a-name = `--by` behöver ett namn med bokstäver
# of: 82caa338
usage-accept-not-here = `{ $file }` finns inte i detta bibliotek: det finns inget att godkänna
# of: ff3a6841
usage-accept-missing = `{ $file }` kan inte godkännas: { $count ->
        [one] 1 text är
       *[other] { $count } texter är
    } inte översatta än
# of: 3715d4dd
usage-accept-outdated = `{ $file }` kan inte godkännas: källtexten till { $count ->
        [one] 1 text
       *[other] { $count } texter
    } har ändrats sedan översättningen; `lyhty translate extract` visar det nya
# of: 6091b393
help-translate-export = Skriver ett språks texter för översättare som arbetar med andra program
    .examples =
        Exempel:
          lyhty translate export --lang fi
          lyhty translate export leaflets services --lang ar --format xlsx --out till-amal.xlsx

        xliff är XLIFF 2.1, po är Gettext PO, xlsx ett kalkylblad. Varje numerusform som språket har är en egen
        text. Lämna det som står i klammerparenteser som det är; i XLIFF är det skyddat.
# of: 2449ca49
help-translate-import = Tar tillbaka översättningar ur exporterade filer: allt i en fil, eller inget
    .examples =
        Exempel:
          lyhty translate import fi.xlf

        Det som skulle tappa en variabel, förstöra en text eller inte hör till något avvisas och visas där det
        står. Tomma översättningar ändrar ingenting. Den som godkänner efteråt: lyhty translate accept.
# of: 86a37811
arg-translate-export-lang = Språket att översätta till
# of: 61eec5af
arg-translate-export-format = xliff, po eller xlsx. Förval: xliff
# of: c2925f93
arg-translate-export-out = Filen att skriva. Förval: språket med .xlf, .po eller .xlsx
# of: 14a00652
arg-translate-export-force = Skriver över en fil som finns
# of: c6eadb6c
arg-translate-import-files = Filer med .xlf, .xliff, .po eller .xlsx
# of: 6a7be4d0
export-done = { $texts ->
        [one] 1 text
       *[other] { $texts } texter
    } i { $file }
# of: 561c5455
export-others = Utelämnade, eftersom de inte är skrivna på `{ $lang }`: { $documents }. Exportera dem vid namn till en egen fil.
# of: 8a30baf9
import-refused = Inget togs tillbaka ur denna fil: rätta det som visas ovan och importera den igen.
# of: fd7f8f7d
usage-import-twice = flera filer har texter till `{ $file }`: importera en i taget
# of: 6e457097
usage-exchange-format = `{ $file }` slutar inte på .xlf, .xliff, .po eller .xlsx
# of: b094885e
usage-not-a-language = `{ $given }` är inget språk: skriv dess tagg, som fi eller zh-Hans
# of: 02e496d7
new-language-next = Sedan: skriv översättningarna i stället för { "{" } "" { "}" } och kör `lyhty check` och `lyhty translate extract`.
