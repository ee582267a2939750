### translation: draft

# What the checker looks for in courses, and words it advises against, in this language: one a line,
# whole words; `*` at the end stands for any ending. These are lists, not translations: write what
# your language really says.

## Verb för det som andra kan se eller höra: så kan ett mål börja.
# of: 753a557d
observable-verbs =
    analyserar
    anger
    anpassar
    använder
    arbetar
    argumenterar
    avbryter
    avgränsar
    avslutar
    avstår
    bedömer
    begränsar
    beskriver
    besvarar
    bjuder in
    byter
    citerar
    definierar
    delar
    demonstrerar
    diskuterar
    dokumenterar
    drar
    ersätter
    erbjuder
    fattar beslut
    fyller
    följer
    föreslår
    förbereder
    fördelar
    förklarar
    formulerar
    förkortar
    försvarar
    ger
    genomför
    granskar
    grupperar
    gör
    handleder
    hänvisar
    hittar
    håller
    identifierar
    inleder
    informerar
    intervjuar
    jämför
    kommenterar
    konsulterar
    kontaktar
    kontrollerar
    korrigerar
    kortar
    lägger
    lämnar
    leder
    letar
    listar
    löser
    lyssnar
    läser
    markerar
    mäter
    motiverar
    namnger
    nämner
    observerar
    ordnar
    organiserar
    pausar
    pekar
    placerar
    planerar
    plockar
    presenterar
    prioriterar
    prövar
    påpekar
    rapporterar
    redogör
    redovisar
    rekommenderar
    reder ut
    ringer
    ritar
    räknar
    rättar
    sammanfattar
    samlar
    samtalar
    skiljer
    skissar
    skriver
    skyddar
    sorterar
    spelar
    spelar upp
    stannar
    ställer
    stödjer
    styrker
    svarar
    säger
    särskiljer
    sätter
    söker
    tackar
    talar
    tar
    tar upp
    tecknar
    testar
    tillämpar
    tolkar
    undervisar
    undviker
    uppdaterar
    upprepar
    utformar
    utvärderar
    uttrycker
    varnar
    verkställer
    visar
    väger
    väljer
    välkomnar
    värderar
    vänder
    översätter
    övar
## Verb för det som ingen kan se: vad någon förstår eller vet syns bara i vad de gör.
# of: 8ee965dd
vague-verbs =
    förstår
    vet
    känner till
    känner
    lär sig
    lär känna
    inser
    begriper
    är
    blir
    har
    får
    tror
    tänker
    uppskattar
    minns
    kan
    fördjupar
    ökar
    förbättrar
    tillägnar sig
    behärskar
## Tungt innehåll som deltagarna varnas för innan de hör det.
# of: f8eeaf92
heavy-phrases =
    våldt*
    sexuellt övergrepp*
    sexuella övergrepp*
    misshandl*
    slår henne
    slår honom
    slog henne
    slog honom
    stryp*
    självmord*
    självskad*
    tortyr*
    torterad*
    mörd*
    mordet
    mord
    dödades
    knivhögg*
    tvångsabort*
    missfall*
    brändes
## Saker som utbildaren använder och som ska stå bland materialet.
# of: 6c35ff1b
material-phrases =
    blädderblock*
    whiteboard*
    skrivtavla*
    projektor*
    klisterlapp*
    post-it*
    sax
    saxar
    kuvert*
    vykort*
    påståendekort*
    rollkort*
    rollapp*
    högtalar*
    bärbar dator
    namnlapp*
    tärning*
## Vad en kurs talar om som måste skilja sexarbete från människohandel.
# of: 0bc43876
sexual-exploitation-phrases =
    sexuell exploatering
    sexuellt utnyttjande
    sexuellt utnyttjad*
    sexuell utnyttj*
    sexarbet*
    säljer sex
    sälja sex
    sexköp*
    prostitution*
## Ord som sårar dem det talas om, med bättre. Inom citattecken talas det bara om ordet.
# of: 920445f2
harmful-words =
    prostituerad kvinna = en kvinna som tvingades sälja sex, om det är så
    prostituerad* = en person som säljer sex
    hora = en person som säljer sex
    horan = en person som säljer sex
    horor* = personer som säljer sex
    sexslav* = en person som utnyttjas
    modern slav = en person som utnyttjas
    moderna slavar = personer som utnyttjas
    rädda henne = erbjuda henne hjälp
    rädda honom = erbjuda honom hjälp
    rädda offer* = erbjuda hjälp
    räddar = erbjuder hjälp
    räddade = fick hjälp
    räddas = få hjälp
    räddades = fick hjälp
    illegal invandrare = en person utan uppehållsrätt
    illegala invandrare = personer utan uppehållsrätt
    illegal migrant* = en person utan uppehållsrätt
    illegala migranter = personer utan uppehållsrätt
    illegala flykting* = personer utan uppehållsrätt
    en illegal = en person utan uppehållsrätt
    narkoman* = en person som använder droger
    knarkar* = en person som använder droger
    pundar* = en person som använder droger
    barnprostitu* = ett barn som utnyttjas sexuellt
    barnporr* = bilder av sexuella övergrepp mot barn
## Vad som i samma mening visar att det talas om ordet eller avråds från det; och namn som innehåller det.
# of: 87feee45
harmful-exceptions =
    inte
    aldrig
    i stället för
    istället för
    hellre än
    ordet
    orden
    kallas
