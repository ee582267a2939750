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
## Promises that may not come true; with one of the exceptions in its sentence, a phrase is none.
# of: 365c2a54
promise-phrases =
    saad kindlasti
    saate kindlasti
    kindlasti saad
    saad elamisloa
    saate elamisloa
    saad hüvitise
    saate hüvitise
    luban sulle
    luban teile
    lubame sulle
    lubame teile
    me lubame
    garanteeri*
    garantee*
    tagame sulle
    tagame teile
    oled seal turvaliselt
    sinuga ei juhtu midagi
    teiega ei juhtu midagi
    sind ei karistata
    teid ei karistata
    sind ei saadeta välja
    teid ei saadeta välja
    võid riiki jääda
    võite riiki jääda
    keegi ei saa teada
    keegi ei saa kunagi teada
    sind kaitstakse kindlasti
    sind usutakse kindlasti
    sa ei pea midagi kartma
    te ei pea midagi kartma
    pole vaja midagi karta
    riski ei ole
    ilma igasuguse riskita
    riskivaba*
    täiesti ohutu
    me kaitseme sind
    me kaitseme teid
    kaitseme sind
    politsei aitab sind
    politsei aitab teid
    sa ei kaota
# of: 2a51bb2f
promise-exceptions =
    ära luba
    ära lubage
    ärge lubage
    ei saa lubada
    ei luba
    ei ole garanteeritud
    pole garanteeritud
    ei saa garanteerida
    keegi ei saa
