### translation: draft

## Waxa hubintu luqadda ka raadiso: saddar kasta hal weedh, erayo dhan; `*` dhammaadka waa dhammaad kasta. Kuwani waa liisas, ee ma aha turjumaad.

# of: a98dec13
assistance-phrases =
    nidaamka caawimaadda
    nidaamka
    nidaamku

# of: 85ae554c
assistance-pronouns =
    wuxuu
    waa
    isaga
    iyaga
    waxay
    shaqaalaha
    shaqaaluhu

# of: 55891a34
duty-phrases =
    waa inuu
    waa inay
    waajib ku ah
    ku waajib
    waxaa ku waajib
    ku qasban
    waa in la sheego
    u sheegaa
    u sheegi doonaa
    u sheegayaa
    ku wargeliyaa
    ogeysiiyaa
    ogeysiin doonaa
    u gudbiyaa

# of: e7bc4c25
police-phrases =
    booliis*
    baaritaanka dembiga

# of: 43bca37c
duty-negations =
    ma
    uma
    kuma
    aan
    weligiis
    cidna

# of: 4238c1fd
duty-denials =
    been
    khalad
    qalad
    sax ma aha
    run ma aha
