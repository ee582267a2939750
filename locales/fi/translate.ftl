### translation: draft

# of: 7300fc82
help-translate = Käännösten työkalut: mitä puuttuu tai on vanhentunut, kääntäjien tiedostoihin ja takaisin
# of: 6ee632b5
help-translate-extract = Vie uudet ja muuttuneet tekstit kirjastosi käännöstiedostoihin, alkuteksti kommenttina
    .examples =
        Mitä olet kirjoittanut, pysyy paikallaan sellaisenaan. Kirjoita tekstisi merkinnän { "{" } "" { "}" }
        tilalle. Kun olet ajantasaistanut vanhentuneen tekstin, poista sen yllä oleva kommentti ja aja komento uudestaan.
# of: 050d134d
arg-documents = Mitkä asiakirjat, tunnuksen, polun tai kansion mukaan (rights, leaflets/rights, leaflets, documents, glossary). Oletus: kaikki, mitä kirjastossasi on
# of: d408b85f
arg-langs = Kielet pilkuilla erotettuina. Oletus: kaikki, joilla on kansio
# of: f7d1ccbf
extract-done = { $files ->
        [0] Ei mitään tehtävää.
        [one] 1 tiedosto muuttui.
       *[other] { $files } tiedostoa muuttui.
    }
# of: b25ef585
help-translate-status = Näyttää kielittäin ja asiakirjoittain, miten pitkällä käännökset ovat
    .examples =
        Esimerkkejä:
          lyhty translate status
          lyhty translate status --lang fi
          lyhty translate status rights --format json --deny missing,outdated,drafts
# of: a2ce8686
help-translate-accept = Hyväksyy käännökset ne tarkistaneen ihmisen nimellä
    .examples =
        Esimerkki:
          lyhty translate accept leaflets/rights --lang fi --by "Tarkistajan nimi" --date 2026-11-26

        Vain sille, joka on verrannut jokaista tekstiä alkutekstiin. Nimi ja päivä jäävät tiedostoon ja siihen,
        mitä julkaistaan. Kun alkuteksti tai käännös muuttuu, hyväksyntä ei enää päde, ja sivuilla lukee taas,
        että ne ovat luonnoksia.
# of: 50a2c086
arg-translate-accept-documents = Mitkä asiakirjat, tunnuksen, polun tai kansion mukaan (rights, leaflets/rights, leaflets)
# of: e4441745
arg-translate-accept-lang = Kieli, joka on tarkistettu
# of: 227673d0
arg-by = Tarkistajan oma nimi
# of: bb5325b1
arg-date = Tarkistuksen päivä, VVVV-KK-PP
# of: 8c08766c
arg-translate-status-deny = Mitkä ovat virheitä (paluuarvo 1): missing, outdated, drafts
# of: 6cdfc185
arg-format = table tai json. Oletus: table
# of: db716bae
table-texts = Tekstejä
# of: 3579960e
table-missing = Puuttuu
# of: 67a7a631
table-outdated = Vanhentunut
# of: a99c6cbc
table-documents = Asiakirjoja
# of: c5307bc2
table-complete = Valmiita
# of: e59fbc1a
table-drafts = Luonnoksia
# of: 855e0789
table-reviewed = Tarkistettuja
# of: 0a6d2234
status-changed = muuttunut tarkistuksen jälkeen
# of: 4e5ea467
accept-nothing = Ei hyväksyttävää: kaikki pyydetty on jo hyväksytty.
# of: f7a47d43
accept-done = Hyväksytty: { $file }.
# of: c1bc8341
usage-not-a-name = valitsimelle `--by` tarvitaan nimi, jossa on kirjaimia
# of: 82caa338
usage-accept-not-here = tiedostoa `{ $file }` ei ole tässä kirjastossa: ei ole hyväksyttävää
# of: ff3a6841
usage-accept-missing = tiedostoa `{ $file }` ei voi hyväksyä: { $count ->
        [one] 1 teksti on
       *[other] { $count } tekstiä on
    } vielä kääntämättä
# of: 3715d4dd
usage-accept-outdated = tiedostoa `{ $file }` ei voi hyväksyä: { $count ->
        [one] 1 tekstin
       *[other] { $count } tekstin
    } alkuteksti on muuttunut kääntämisen jälkeen; `lyhty translate extract` näyttää uuden
# of: 6091b393
help-translate-export = Kirjoittaa kielen tekstit kääntäjille, jotka käyttävät muita ohjelmia
    .examples =
        Esimerkkejä:
          lyhty translate export --lang fi
          lyhty translate export leaflets services --lang ar --format xlsx --out amalille.xlsx

        xliff on XLIFF 2.1, po on Gettext PO, xlsx taulukko. Jokainen kielen lukumuoto on oma tekstinsä. Jätä
        aaltosulkeissa oleva ennalleen; XLIFF-tiedostossa se on suojattu.
# of: 2449ca49
help-translate-import = Ottaa käännökset takaisin viedyistä tiedostoista: tiedostosta kaiken tai ei mitään
    .examples =
        Esimerkki:
          lyhty translate import fi.xlf

        Mikä kadottaisi muuttujan, rikkoisi tekstin tai ei kuulu mihinkään, hylätään ja näytetään paikallaan.
        Tyhjät käännökset eivät muuta mitään. Käännöksen hyväksyy jälkeenpäin: lyhty translate accept.
# of: 86a37811
arg-translate-export-lang = Kieli, jolle käännetään
# of: 61eec5af
arg-translate-export-format = xliff, po tai xlsx. Oletus: xliff
# of: c2925f93
arg-translate-export-out = Kirjoitettava tiedosto. Oletus: kieli ja pääte .xlf, .po tai .xlsx
# of: 14a00652
arg-translate-export-force = Korvaa olemassa olevan tiedoston
# of: c6eadb6c
arg-translate-import-files = Tiedostot, joiden pääte on .xlf, .xliff, .po tai .xlsx
# of: 6a7be4d0
export-done = { $texts ->
        [one] 1 teksti
       *[other] { $texts } tekstiä
    } tiedostossa { $file }
# of: 561c5455
export-others = Jätettiin pois, koska alkukieli ei ole `{ $lang }`: { $documents }. Vie ne nimeltä omaan tiedostoonsa.
# of: 8a30baf9
import-refused = Tästä tiedostosta ei otettu takaisin mitään: korjaa yllä näytetty ja tuo tiedosto uudestaan.
# of: fd7f8f7d
usage-import-twice = useassa tiedostossa on tekstejä tiedostoon `{ $file }`: tuo ne yksi kerrallaan
# of: 6e457097
usage-exchange-format = tiedoston `{ $file }` pääte ei ole .xlf, .xliff, .po eikä .xlsx
# of: b094885e
usage-not-a-language = `{ $given }` ei ole kieli: kirjoita sen tunnus, kuten fi tai zh-Hans
# of: 02e496d7
new-language-next = Seuraavaksi: kirjoita käännökset merkintöjen { "{" } "" { "}" } tilalle ja aja `lyhty check` ja `lyhty translate extract`.
