### translation: draft

## Mida kontroll keelest otsib: üks väljend rea kohta, terved sõnad; `*` lõpus tähendab suvalist lõppu. Need on loetelud, mitte tõlked.

# of: a98dec13
assistance-phrases =
    abistamissüsteem*
    süsteem
    süsteemi
    süsteemil
    süsteemis

# of: 85ae554c
assistance-pronouns =
    see
    selle
    sellel
    seal
    nad
    nende
    töötaja*

# of: 55891a34
duty-phrases =
    peab teatama
    peab rääkima
    peab ütlema
    peab teavitama
    peavad teatama
    peavad rääkima
    peavad ütlema
    peavad teavitama
    on kohustatud
    on kohustus
    teatamiskohustus
    kohustus teatada
    teatab alati
    teatab politseile
    teatab oma klientidest
    teatab klientidest
    teatab sinust
    teavitab politseid
    räägib politseile
    ütleb politseile

# of: e7bc4c25
police-phrases =
    politsei*
    kohtueel*

# of: 43bca37c
duty-negations =
    ei
    mitte
    keegi
    kunagi
    pole
    enam

# of: 4238c1fd
duty-denials =
    vale
    väär
    aegunud
    ei ole tõsi
    pole tõsi
