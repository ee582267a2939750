### translation: draft

# of: e1d0d0c7
about =
    .title = Twoje prawa, jeśli ktoś cię wykorzystuje
    .summary = Dla osób w Finlandii: pomoc, bezpieczeństwo, policja, prawnik i pieniądze, bardzo krótkimi zdaniami.
    .unverified-because = Informacje pochodzą z zapisanych stron, niektórych bez daty. Obowiązującego prawa nie czytano, zwłaszcza o prawie pobytu i kontakcie z policją.

# of: 7f939e59
cover =
    .title = Warto wiedzieć
    .text = Informacje i numery telefonów

# of: f27f40ca
help =
    .title = Możesz prosić o pomoc
    .text = Ktoś cię zmusza, grozi ci lub cię oszukuje? Masz prawa, bez względu na to, jak pracujesz.

# of: d0f0ba42
free-and-voluntary =
    .title = Bezpłatnie i dobrowolnie
    .text = { -assistance-system } pomaga ludziom, których wykorzystano. Możesz odejść w każdej chwili.

# of: 23f97304
no-report-needed =
    .title = Bez zgłoszenia na policję
    .text = System nie zgłasza swoich klientów policji. Bez zgłoszenia pomoc może trwać krócej.

# of: 03b7c6f9
even-if =
    .title = Kto może prosić
    .text = Ty możesz, nawet po początkowej zgodzie, po złamaniu prawa lub bez prawa pobytu.

# of: 4dde71d8
kinds-of-help =
    .title = Jaka pomoc
    .text = Bezpieczne mieszkanie, lekarz, pieniądze na życie, porady, { -support-person }.

# of: cbff8567
safety-and-time =
    .title = Bezpieczeństwo i czas

# of: 07521994
protection =
    .title = Ochrona
    .text = Urzędy ocenią z tobą, jakiej ochrony potrzebujesz. Możesz prosić, by przesłuchiwała cię osoba twojej płci.

# of: 5576b50f
secrecy =
    .title = Tajemnica
    .text = Kto ci pomaga, musi mieć twoją zgodę, by podać twoje nazwisko { -assistance-system(case: "dative") }. Dziecko w niebezpieczeństwie lub planowane ciężkie przestępstwo czasem trzeba zgłosić.

# of: 74138197
time-to-think =
    .title = Czas do namysłu
    .text = Nie masz prawa pobytu? Możesz dostać { -reflection-period(case: "accusative") }: do sześciu miesięcy legalnego pobytu. Decyduje { -assistance-system } lub policja.

# of: 0f5d6476
permit =
    .title = { CAPITAL(-residence-permit) }
    .text = Czasem możliwe. Decyduje Urząd Imigracyjny (Migri).

# of: de7dded7
police =
    .title = Policja: ty wybierasz

# of: 24378d9e
how-to-report =
    .title = Zgłoszenie
    .text = Przestępstwo możesz zgłosić w internecie lub na komisariacie. Zapytaj, jaka byłaby twoja rola.

# of: 2ab4ea1b
risk-with-police =
    .title = Nie masz obywatelstwa UE?
    .text = Kontakt z policją może zagrozić twojemu pobytowi, na przykład jeśli sprzedajesz seks. Najpierw zapytaj prawnika.

# of: fa5d20cc
interpreter =
    .title = Tłumacz
    .text = W całym śledztwie możesz używać języka, którym mówisz. Tłumacza zapewniają urzędy.

# of: db55581c
ask-the-police =
    .title = Zapytaj ich
    .text = Kto jest moim kontaktem? A jeśli mieszkam w innym kraju? Czy zwrócą mi koszty? Czy mogę odmówić mediacji ze sprawcą?

# of: 87e927db
lawyer-and-money =
    .title = Prawnik i pieniądze

# of: 6df783c7
lawyer =
    .title = Prawnik
    .text = Państwo może opłacić ci prawnika bez względu na dochody, już podczas śledztwa.

# of: fbb28ffc
were-you-forced =
    .title = Zmuszono cię do złamania prawa?
    .text = Powiedz to swojemu prawnikowi.

# of: 13903307
compensation =
    .title = Odszkodowanie
    .text = Możesz go żądać od sprawcy w sądzie. Skarb Państwa (Valtiokonttori) może zapłacić za obrażenia i cierpienie. Potrzebne jest zgłoszenie na policję.

# of: 3b580032
time-limit =
    .title = Termin
    .text = Trzy lata od prawomocnego wyroku; bez procesu dziesięć lat od przestępstwa.

# of: 53ddc857
not-content =
    .title = Nie zgadzasz się?
    .text = Od decyzji { -assistance-system(case: "genitive") } możesz się odwołać. Zapytaj, jak zaskarżyć inne.

# of: 6acef83f
where-to-turn =
    .title = Gdzie szukać pomocy
    .text = Trzymaj to tam, gdzie nikt inny nie zagląda. Jeśli możesz, używaj telefonu, którego nikt inny nie sprawdza.
