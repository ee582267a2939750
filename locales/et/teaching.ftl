### translation: draft

# Mida kontroll selles keeles kursustest otsib ja milliste sõnade eest hoiatab: üks rea kohta, terved
# sõnad; `*` lõpus tähendab suvalist lõppu. Need on loetelud, mitte tõlked.

## Tegusõnad selle kohta, mida teised näevad või kuulevad: nendega võib õpieesmärk alata.
# of: 753a557d
observable-verbs =
    alusta*
    analüüsi*
    anda
    annab
    annavad
    arutab
    arutada
    arutle*
    arvuta*
    asenda*
    ava*
    demonstreeri*
    dokumenteeri*
    erista*
    esine*
    esita*
    harjuta*
    helista*
    hinda*
    hinnata
    hoiab
    hoiata*
    hoida
    jaga*
    joonista*
    juhenda*
    juhib
    juhtida
    jutusta*
    jätab
    jätta
    järjesta*
    kaalu*
    kaitse*
    kaitsta
    kasuta*
    katkesta*
    kavanda*
    keeldu*
    kirjelda*
    kirjuta*
    kontrolli*
    koosta*
    korralda*
    korda*
    korrata
    kuula*
    kutsu*
    küsi*
    leiab
    leida
    lepib
    leppida
    liigita*
    loeb
    loetle*
    loevad
    lugeda
    loob
    luua
    luba*
    lõpeta*
    lühenda*
    märgib
    märkida
    mõõdab
    mõõta
    mängi*
    nimeta*
    näita*
    osuta*
    otsi*
    otsusta*
    pakkuda
    pakub
    pakuvad
    paluda
    palub
    paneb
    panna
    paranda*
    peab
    peatab
    peatada
    pidada
    planeeri*
    põhjenda*
    pöördu*
    rakenda*
    räägib
    räägivad
    rääkida
    rühmita*
    saadab
    saata
    sea*
    selgita*
    seleta*
    sobita*
    sorteeri*
    sulge*
    suuna*
    sõnasta*
    tee*
    teha
    teata*
    toeta*
    tsiteeri*
    tutvusta*
    tuvasta*
    tõlgib
    tõlkida
    täidab
    täita
    tervita*
    uuenda*
    valib
    valida
    valivad
    valmista*
    vasta*
    viib
    viia
    viita*
    viidata
    võrdle*
    võrrelda
    võtab
    võtta
    väldib
    vältida
    õpeta*
    ütle*
    öelda
    ühenda*

## Tegusõnad selle kohta, mida keegi ei näe: mida keegi mõistab või teab, on näha ainult selles, mida ta teeb.
# of: 8ee965dd
vague-verbs =
    mõista*
    mõistab
    teab
    teada
    teavad
    teadvusta*
    on
    olla
    õpib
    õppida
    õpivad
    tunneb
    tunda
    tunnevad
    usub
    uskuda
    mõtleb
    mõelda
    mäleta*
    saab
    saada
    saavad
    omanda*
    tutvu*
    koge*
    süvenda*
    arenda*
    taju*
    taipab
    taibata
    väärtusta*
    hindab kõrgelt

## Raske aine: mille eest osalejaid enne hoiatatakse.
# of: f8eeaf92
heavy-phrases =
    vägista*
    seksuaalvägival*
    seksuaalselt ärakasuta*
    pekst*
    peksi*
    peksn*
    peksab
    kägista*
    enesetap*
    suitsiid*
    enesevigasta*
    piina*
    mõrv*
    tapeti
    tappis
    pussita*
    sundabor*
    nurisünn*
    põletati
    lapse väärkohtlemi*

## Asjad, mida koolitaja kasutab ja mis kuuluvad vahendite hulka.
# of: 6c35ff1b
material-phrases =
    pabertahv*
    tahvel
    tahvli*
    tahvlit
    projektor*
    märkmepaber*
    kleepmärk*
    käärid
    kääre
    ümbrik*
    postkaar*
    väitekaar*
    rollikaar*
    rollileh*
    ülesandeleh*
    kõlar*
    sülearvut*
    nimesil*
    täring*

## Millest rääkiv kursus peab eristama seksitööd ja inimkaubandust.
# of: 0bc43876
sexual-exploitation-phrases =
    seksuaalne ärakasutamine
    seksuaalse ärakasutamise*
    seksuaalset ärakasutamist
    seksitöö*
    müüb seksi
    müüvad seksi
    seksi müü*
    prostitutsioon*

## Sõnad, mis teevad haiget neile, kelle kohta neid öeldakse, ja paremad. Jutumärkides räägitakse ainult sõnast.
# of: 920445f2
harmful-words =
    prostituut* = inimene, kes müüb seksi
    prostituudi* = inimene, kes müüb seksi
    prostitueeritu* = inimene, kes müüb seksi
    hoor = inimene, kes müüb seksi
    hoora* = inimene, kes müüb seksi
    hoori* = inimesed, kes müüvad seksi
    lits = inimene, kes müüb seksi
    litsi = inimene, kes müüb seksi
    litsid = inimesed, kes müüvad seksi
    lõbutüdruk* = inimene, kes müüb seksi
    lõbunai* = inimene, kes müüb seksi
    tänavatüdruk* = inimene, kes müüb seksi
    seksiorj* = inimene, keda ära kasutatakse
    seksorj* = inimene, keda ära kasutatakse
    tänapäeva orj* = inimene, keda ära kasutatakse
    kaasaegne orj* = inimene, keda ära kasutatakse
    päästa = pakkuda abi
    päästame = pakume abi
    päästab = pakub abi
    päästeti = sai abi
    päästetud = sai abi
    päästsime = pakkusime abi
    illegaalid = inimesed, kellel ei ole õigust riigis elada
    illegaalide = inimeste, kellel ei ole õigust riigis elada
    illegaalne immigrant = inimene, kellel ei ole õigust riigis elada
    illegaalsed immigrandid = inimesed, kellel ei ole õigust riigis elada
    illegaalne sisserändaja = inimene, kellel ei ole õigust riigis elada
    ebaseaduslik sisserändaja = inimene, kellel ei ole õigust riigis elada
    ebaseaduslikud sisserändajad = inimesed, kellel ei ole õigust riigis elada
    narkomaan* = inimene, kes tarvitab narkootikume
    narkar* = inimene, kes tarvitab narkootikume
    lapsprostitu* = laps, keda seksuaalselt ära kasutatakse
    lasteprostitu* = laste seksuaalne ärakasutamine
    lapsporno* = pildid lapse seksuaalsest väärkohtlemisest
    lasteporno* = pildid lapse seksuaalsest väärkohtlemisest
    ideaalne ohver = ütle, mida inimeselt oodatakse
    tõeline ohver = ütle, mida teatakse

## Mis näitab samas lauses, et sõnast ainult räägitakse või selle eest hoiatatakse, ja nimed, milles see on.
# of: 87feee45
harmful-exceptions =
    ära
    ärge
    mitte kunagi
    asemel
    sõna
    sõnu
    sõnad
    nimetatakse
    hüütakse
    päästeamet*
    päästeteenistus*
