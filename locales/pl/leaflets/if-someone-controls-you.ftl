### translation: draft

# of: 6a2af8a6
about =
    .title = Jeśli ktoś cię kontroluje
    .summary = Karta do portfela: neutralna okładka, trzy pytania i numery, które same nic nie mówią.
    .unverified-because = Informacje pochodzą z zapisanych stron, niektórych bez daty. Nikt nie wypróbował numerów.

# of: 6d9fb695
cover =
    .title = Przydatne numery

# of: 024c3443
questions =
    .title = Trzy pytania

# of: 4ea569e9
money-or-papers =
    .text = Czy ktoś zabiera ci pieniądze lub trzyma twoje dokumenty?

# of: 9078001f
going-out =
    .text = Czy ktoś decyduje, dokąd idziesz i z kim rozmawiasz?

# of: ff82f1cf
saying-no =
    .text = Czy boisz się, co by się stało po twoim „nie”?

# of: 8edc18f0
one-yes =
    .title = Choćby jedno „tak”
    .text = Możesz prosić o pomoc, bez względu na pracę i na to, na co była twoja zgoda.

# of: 4527da22
no-name =
    .text = Zadzwoń: { $phone-assistance-system }, w dzień i w nocy. Nie musisz podawać nazwiska.

# of: a4537390
not-to-the-police =
    .text = Ta instytucja nie zgłasza swoich klientów policji.

# of: 07e2dd9a
by-heart =
    .text = Ryzykownie jest trzymać tę kartę? Naucz się jednego numeru na pamięć.

# of: 186081ad
numbers =
    .title = Numery
