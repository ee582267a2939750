### translation: draft

# of: 7300fc82
help-translate = Käännösten työkalut: mitä puuttuu tai on vanhentunut, kääntäjien tiedostoihin ja takaisin
# of: 6ee632b5
help-translate-extract = Vie uudet ja muuttuneet tekstit kirjastosi käännöstiedostoihin, alkuteksti kommenttina
    .examples =
        Mitä olet kirjoittanut, pysyy paikallaan sellaisenaan. Kirjoita tekstisi merkinnän { "{" } "" { "}" }
        tilalle. Kun olet ajantasaistanut vanhentuneen tekstin, poista sen yllä oleva kommentti ja aja komento uudestaan.
# of: 70f2864d
arg-translate-extract-documents = Mitkä asiakirjat, tunnuksen tai polun mukaan (rights, leaflets/rights, documents, glossary). Oletus: kaikki, mitä kirjastossasi on
# of: d408b85f
arg-translate-extract-lang = Kielet pilkuilla erotettuina. Oletus: kaikki, joilla on kansio
# of: f7d1ccbf
extract-done = { $files ->
        [0] Ei mitään tehtävää.
        [one] 1 tiedosto muuttui.
       *[other] { $files } tiedostoa muuttui.
    }
