### translation: draft

# of: 7300fc82
help-translate = Tegeleb tõlgetega: mis on puudu või vananenud, tõlkijate failidesse ja tagasi
# of: 6ee632b5
help-translate-extract = Paneb uued ja muutunud tekstid sinu kogu tõlkefailidesse, lähtetekst kommentaarina juures
    .examples =
        Sinu kirjutatu jääb omale kohale ja omal kujul. Pane oma tekst selle asemele: { "{" } "" { "}" }. Kui oled
        vananenud teksti ajakohaseks teinud, kustuta kommentaar selle kohalt ja käivita extract uuesti.
# of: 050d134d
arg-documents = Millised dokumendid, id, tee või kausta järgi (rights, leaflets/rights, leaflets, documents, glossary). Vaikimisi: kõik, mis sinu kogus on
# of: d408b85f
arg-langs = Keeled, komadega eraldatud. Vaikimisi: kõik, millel on kaust
# of: f7d1ccbf
extract-done = { $files ->
        [0] Midagi ei ole teha.
        [one] Muudeti 1 faili.
       *[other] Muudeti { $files } faili.
    }
# of: b25ef585
help-translate-status = Näitab, kui kaugel on tõlked, keele ja dokumendi järgi
    .examples =
        Näited:
          lyhty translate status
          lyhty translate status --lang fi
          lyhty translate status rights --format json --deny missing,outdated,drafts
# of: a2ce8686
help-translate-accept = Allkirjastab tõlked selle inimese nimega, kes need üle vaatas
    .examples =
        Näide:
          lyhty translate accept leaflets/rights --lang fi --by "Ülevaataja nimi" --date 2026-11-26

        Ainult sellele, kes on iga teksti lähtetekstiga võrrelnud. Nimi ja päev jäävad faili ja
        avaldatusse. Kui lähtetekst või tõlge muutub, allkiri enam ei kehti ja lehed
        ütlevad jälle, et nad on mustandid.
# of: 50a2c086
arg-translate-accept-documents = Millised dokumendid, id, tee või kausta järgi (rights, leaflets/rights, leaflets)
# of: e4441745
arg-translate-accept-lang = Keel, mis üle vaadati
# of: 227673d0
arg-by = Ülevaataja enda nimi
# of: bb5325b1
arg-date = Ülevaatamise päev, AAAA-KK-PP
# of: 8c08766c
arg-translate-status-deny = Loeb need ebaõnnestumiseks (väljumiskood 1): missing, outdated, drafts
# of: 6cdfc185
arg-format = table või json. Vaikimisi: table
# of: db716bae
table-texts = Tekste
# of: 3579960e
table-missing = Puudu
# of: 67a7a631
table-outdated = Vananenud
# of: a99c6cbc
table-documents = Dokumente
# of: c5307bc2
table-complete = Terviklikke
# of: e59fbc1a
table-drafts = Mustandeid
# of: 855e0789
table-reviewed = Üle vaadatud
# of: 0a6d2234
status-changed = pärast ülevaatamist muutunud
# of: 4e5ea467
accept-nothing = Midagi ei ole allkirjastada: kõik küsitu on juba allkirjastatud.
# of: f7a47d43
accept-done = Allkirjastatud: { $file }.
# of: c1bc8341
usage-not-a-name = `--by` ootab tähtedest nime
# of: 82caa338
usage-accept-not-here = `{ $file }` ei ole selles kogus: midagi ei ole allkirjastada
# of: ff3a6841
usage-accept-missing = `{ $file }` ei saa allkirjastada: { $count ->
        [one] 1 tekst on
       *[other] { $count } teksti on
    } veel tõlkimata
# of: 3715d4dd
usage-accept-outdated = `{ $file }` ei saa allkirjastada: { $count ->
        [one] 1 teksti
       *[other] { $count } teksti
    } lähtetekst on pärast tõlkimist muutunud; `lyhty translate extract` näitab, mis on uus
# of: 6091b393
help-translate-export = Kirjutab ühe keele tekstid tõlkijatele, kes töötavad teiste programmidega
    .examples =
        Näited:
          lyhty translate export --lang fi
          lyhty translate export leaflets services --lang ar --format xlsx --out for-amal.xlsx

        xliff on XLIFF 2.1, po on Gettext PO, xlsx on arvutustabel. Iga mitmusevorm, mis keeles on,
        on omaette tekst. Jäta looksulgudes olev nii, nagu see on; XLIFF-is on see kaitstud.
# of: 2449ca49
help-translate-import = Võtab tõlked tagasi failidest, mille export kirjutas: kogu faili või mitte midagi
    .examples =
        Näide:
          lyhty translate import fi.xlf

        See, mis kaotaks muutuja, rikuks teksti või ei kuulu kuhugi, lükatakse tagasi ja näidatakse, kus
        see on. Tühjad tõlked ei muuda midagi. Tõlke allkirjastamiseks pärast: lyhty translate accept.
# of: 86a37811
arg-translate-export-lang = Keel, millesse tõlkida
# of: 61eec5af
arg-translate-export-format = xliff, po või xlsx. Vaikimisi: xliff
# of: c2925f93
arg-translate-export-out = Fail, kuhu kirjutada. Vaikimisi: keel lõpuga .xlf, .po või .xlsx
# of: 14a00652
arg-translate-export-force = Kirjutab olemasoleva faili üle
# of: c6eadb6c
arg-translate-import-files = Failid lõpuga .xlf, .xliff, .po või .xlsx
# of: 6a7be4d0
export-done = { $texts ->
        [one] 1 tekst
       *[other] { $texts } teksti
    } failis { $file }
# of: 561c5455
export-others = Välja jäetud, sest need ei ole kirjutatud keeles `{ $lang }`: { $documents }. Ekspordi need nimepidi omaette faili.
# of: 8a30baf9
import-refused = Sellest failist ei võetud midagi tagasi: paranda ülal näidatu ja impordi uuesti.
# of: fd7f8f7d
usage-import-twice = mitmes failis on tekste failist `{ $file }`: impordi need üksteise järel
# of: 6e457097
usage-exchange-format = faili `{ $file }` lõpus ei ole .xlf, .xliff, .po ega .xlsx
# of: b094885e
usage-not-a-language = `{ $given }` ei ole keel: kirjuta selle tähis, näiteks fi või zh-Hans
# of: 02e496d7
new-language-next = Edasi: pane tõlked selle asemele: { "{" } "" { "}" }, siis käivita `lyhty check` ja `lyhty translate extract`.
