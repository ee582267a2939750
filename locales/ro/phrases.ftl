### translation: draft

## Ce caută verificarea în limbă: câte o expresie pe rând, cuvinte întregi; `*` la sfârșit ține locul oricărei
## terminații. Sunt liste, nu traduceri: scrieți ce se spune cu adevărat în limba dumneavoastră.

## Sistemul de asistență al statului pentru victimele traficului de persoane, cum poate fi numit.
# of: a98dec13
assistance-phrases =
    sistemul de asistență
    sistemului de asistență
    sistemul național
    sistemul
    sistemului
## Cuvinte cu care poate începe propoziția următoare când vorbește despre el.
# of: 85ae554c
assistance-pronouns =
    el
    ei
    acesta
    personalul
    trebuie
## Că cineva anunță sau trebuie să anunțe.
# of: 55891a34
duty-phrases =
    trebuie să anunțe
    trebuie să informeze
    trebuie să denunțe
    trebuie să raporteze
    trebuie să spună
    trebuie să sesizeze
    este obligat*
    sunt obligați
    are obligația
    au obligația
    obligația de
    va anunța
    va informa
    va denunța
    va raporta
    anunță întotdeauna
    anunță mereu
    anunță poliția
    informează poliția
    sesizează poliția
    își denunță clienții
    denunță clienții
    vă denunță
## Pe cine.
# of: e7bc4c25
police-phrases =
    poliț*
    ancheta penală
    anchetă penală
## Dacă unul dintre acestea este chiar înainte, nu se anunță nimeni.
# of: 43bca37c
duty-negations =
    nu
    niciodată
    nimeni
    nici
## Dacă unul dintre acestea este oriunde, propoziția spune că nu este așa.
# of: 4238c1fd
duty-denials =
    fals*
    greșit*
    nu este adevărat
    nu e adevărat

# of: 365c2a54
promise-phrases =
    nu veți fi pedepsit*
    nu vei fi pedepsit*
    nu veți fi expulzat*
    nu vei fi expulzat*
    nu puteți fi expulzat*
    nu puteți fi pedepsit*
    veți primi sigur
    sigur veți primi
    veți primi permis
    veți primi despăgubiri
    promitem
    promit
    vă promitem
    garantăm
    garantez
    garantat*
    veți fi în siguranță
    nimeni nu va afla
    puteți rămâne în țară
    nu vi se va întâmpla nimic
    nu există niciun risc
    fără niciun risc
    nu aveți de ce să vă temeți
    veți fi crezut*
    vă vom proteja
    vă protejăm
    poliția vă va ajuta

# of: 2a51bb2f
promise-exceptions =
    nu promiteți
    nu promite
    nu putem promite
    nu poate fi promis
    nu poate promite
    nimeni nu poate
    nu este garantat*
    nu putem garanta
