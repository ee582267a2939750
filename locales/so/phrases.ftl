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

# of: 365c2a54
promise-phrases =
    laguma ciqaabi doono
    lagu ciqaabi maayo
    laguma tarxiili doono
    lagu tarxiili maayo
    laguma masaafurin karo
    hubaal waxaad heli doontaa
    waad heli doontaa
    waxaad heli doontaa sharci
    waan kuu ballanqaadaynaa
    waan ballanqaadaynaa
    waan ballanqaadayaa
    waan dammaanad qaadaynaa
    waan damaanad qaadaynaa
    dammaanad baa ah
    ammaan baad noqon doontaa
    cidna ma ogaan doonto
    qofna ma ogaan doono
    dalka waad ku sii nagaan kartaa
    waxba kugu dhici maayaan
    wax khatar ah ma jirto
    khatar la'aan
    waxba ha ka baqin
    waa lagu rumaysan doonaa
    waan ku ilaalin doonnaa
    booliisku wuu ku caawin doonaa

# of: 2a51bb2f
promise-exceptions =
    ha ballanqaadin
    ma ballanqaadi karno
    ma ballan qaadi karno
    lama ballanqaadi karo
    cidna ma ballanqaadi karto
    dammaanad ma leh
