### translation: draft

# of: 6a2af8a6
about =
    .title = Dacă cineva vă controlează
    .summary = Un card pentru portofel: copertă neutră, trei întrebări și numere care singure nu spun nimic.
    .unverified-because = Informațiile au fost citite pe pagini salvate, unele fără dată. Nimeni nu a încercat numerele.

# of: 6d9fb695
cover =
    .title = Numere utile

# of: 024c3443
questions =
    .title = Trei întrebări

# of: 4ea569e9
money-or-papers =
    .text = Vă ia cineva banii sau vă ține actele?

# of: 9078001f
going-out =
    .text = Hotărăște cineva unde mergeți și cu cine vorbiți?

# of: ff82f1cf
saying-no =
    .text = Vă este frică de ce s-ar întâmpla dacă ați spune nu?

# of: 8edc18f0
one-yes =
    .title = Ajunge un da
    .text = Puteți cere ajutor, oricare ar fi munca dumneavoastră și orice ați acceptat.

# of: 4527da22
no-name =
    .text = Sunați la { $phone-assistance-system }, zi și noapte. Nu trebuie să vă dați numele.

# of: a4537390
not-to-the-police =
    .text = Acest serviciu nu își denunță clienții la poliție.

# of: 07e2dd9a
by-heart =
    .text = Este riscant să păstrați cardul? Învățați un număr pe de rost.

# of: 186081ad
numbers =
    .title = Numere
