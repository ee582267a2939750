### translation: draft

## Vad kontrollen letar efter i språket: ett uttryck per rad, hela ord; `*` på slutet står för vilken
## ändelse som helst. Listor, inte översättningar: skriv det som verkligen sägs på språket.

## Statens hjälpsystem för offer för människohandel, så som det kan kallas.
# of: a98dec13
assistance-phrases =
    hjälpsystem*
    systemet
    stödsystem*
## Ord som en följande mening kan börja med när den talar om det.
# of: 85ae554c
assistance-pronouns =
    det
    de
    dom
    personalen
## Att någon berättar eller måste berätta.
# of: 55891a34
duty-phrases =
    måste berätta
    måste anmäla
    måste meddela
    måste underrätta
    måste informera
    ska anmäla
    ska meddela
    ska underrätta
    skall anmäla
    är skyldig*
    är tvung*
    har skyldighet
    anmälningsskyldig*
    anmälningsplikt*
    berättar alltid
    anmäler alltid
    anmäler sina klienter
    anmäler klienterna
    anmäler dig
    anmäler till polisen
    berättar för polisen
    meddelar polisen
    underrättar polisen
    informerar polisen
## För vem.
# of: e7bc4c25
police-phrases =
    polis*
    förundersökning*
## Om något av dessa står strax före får ingen veta.
# of: 43bca37c
duty-negations =
    inte
    aldrig
    ingen
    inget
## Om något av dessa står var som helst säger meningen att det inte är så.
# of: 4238c1fd
duty-denials =
    fel
    falskt
    felaktig*
    stämmer inte
## Löften som kanske inte hålls; finns ett av undantagen i meningen är uttrycket inget löfte.
# of: 365c2a54
promise-phrases =
    du kommer att få
    du får garanterat
    du får uppehållstillstånd
    du får ersättning
    jag lovar
    vi lovar
    garanter*
    du kommer att vara trygg
    du blir inte straffad
    du straffas inte
    du utvisas inte
    du får stanna i landet
    ingen får veta
    du blir trodd
    du kan inte utvisas
    du kan inte straffas
    ingenting händer dig
    inget händer dig
    du behöver inte vara rädd
    det finns ingen risk
    utan risk
    utan någon risk
    riskfritt
    vi skyddar dig
    polisen hjälper dig
    du förlorar inte
# of: 2a51bb2f
promise-exceptions =
    lova inte
    lova inget
    lova aldrig
    kan inte
    ingen kan
    lovar inte
    inte garanter*
