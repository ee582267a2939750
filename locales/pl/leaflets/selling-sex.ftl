### translation: draft

# of: 3885cf76
about =
    .title = Sprzedaż seksu w Finlandii: twoje prawa i bezpieczeństwo
    .summary = Dla dorosłych, którzy sprzedają seks: co mówi prawo, co jest wykorzystywaniem, gdzie szukać pomocy medycznej i prawnej i co kontakt z policją może oznaczać dla cudzoziemca.
    .unverified-because = Informacje pochodzą z zapisanych stron, niektórych starych. Obowiązującego prawa nie czytano, zwłaszcza rozdziału 20 Kodeksu karnego i paragrafu 148 ustawy o cudzoziemcach.

# of: 42491b92
cover =
    .title = Dbaj o siebie
    .text = Informacje i numery telefonów

# of: 011bede3
law =
    .title = Co mówi prawo
    .text = To ty decydujesz o swoim życiu. Oto co warto wiedzieć.

# of: 6ea5a6f3
not-a-crime =
    .title = Sprzedaż seksu
    .text = Osoba dorosła, która sprzedaje seks, nie popełnia przez to przestępstwa w Finlandii.

# of: 6758d2ce
public-place =
    .title = Miejsca publiczne
    .text = Kupowanie i oferowanie seksu w miejscu publicznym jest zabronione.

# of: 1c7bd2ae
buyer =
    .title = Klienci
    .text = Kupowanie seksu jest przestępstwem, jeśli osoba, która go sprzedaje, jest ofiarą handlu ludźmi lub stręczycielstwa.

# of: ae6d9bf6
pandering =
    .title = Ktoś na tobie zarabia?
    .text = To może być jego przestępstwo: stręczycielstwo. Możesz dostać prawnika i { -support-person(case: "accusative") }.

# of: acc4e7b4
under-18 =
    .title = Masz mniej niż 18 lat?
    .text = Wtedy to może być handel ludźmi, nawet jeśli nikt cię nie zmusza.

# of: f94a8de4
exploitation =
    .title = Gdy decydują inni
    .text = To może być wykorzystywanie, jeśli ktoś:

# of: 30806cd5
money =
    .text = zabiera ci pieniądze lub każe spłacać dług, który się nie kończy

# of: 6c7ef4d2
papers =
    .text = trzyma twój paszport lub nie pozwala ci wychodzić bez towarzystwa

# of: 05775eb2
force =
    .text = decyduje o klientach lub o tym, co z nimi robisz

# of: dfac3692
threats =
    .text = grozi lub robi krzywdę tobie albo twoim bliskim

# of: e9f749af
agreed-at-first =
    .title = Najpierw była zgoda?
    .text = Nadal możesz prosić o pomoc. Nacisk, by ktoś sprzedawał seks, może być handlem ludźmi.

# of: ffd29c7e
no-report-needed =
    .title = Pomoc bez policji
    .text = { -assistance-system } nie zgłasza swoich klientów policji. Bez zgłoszenia pomoc może trwać krócej.

# of: 7598251b
health =
    .title = Zdrowie i bezpieczeństwo
    .text = Twoje „nie” się liczy, przy każdym kliencie.

# of: 9bc05251
support =
    .title = Wsparcie bez oceniania
    .text = Pro-tukipiste jest dla ciebie bezpłatne, bez względu na płeć i dokumenty.

# of: f2282917
sexual-violence =
    .title = Seks wbrew twojej woli?
    .text = Centra wsparcia Seri pomagają od 16 lat, bez względu na płeć. Jeśli chcesz, możesz tam zgłosić przestępstwo.

# of: 0cc23293
danger =
    .title = Grozi ci coś teraz?
    .text = Zadzwoń: { $phone-emergency }.

# of: eb352674
lawyer =
    .title = Prawnik
    .text = Po przemocy seksualnej, przemocy w domu lub handlu ludźmi państwo może opłacić prawnika bez względu na dochody.

# of: 381c2eb8
free-advice =
    .title = Pytania o dokumenty?
    .text = Poradnia dla Uchodźców (Pakolaisneuvonta) doradza cudzoziemcom, także bez dokumentów.

# of: a71e481e
police =
    .title = Policja a twój pobyt

# of: 6818352c
own-choice =
    .title = Przestępstwo wobec ciebie
    .text = Możesz je zgłosić w internecie lub na komisariacie. Możesz najpierw zapytać o radę.

# of: 41650f6d
risk-with-police =
    .title = Nie masz obywatelstwa UE?
    .text = Jeśli policja podejrzewa, że sprzedajesz seks, możesz spotkać się z odmową wjazdu lub stracić prawo pobytu. Zanim do niej zadzwonisz, porozmawiaj z prawnikiem.

# of: 010befdc
interpreter =
    .title = Tłumacz
    .text = Możesz używać języka, którym mówisz. Tłumacza zapewniają urzędy.

# of: e40404aa
time-to-think =
    .title = Wykorzystywanie i brak prawa pobytu?
    .text = Możesz dostać { -reflection-period(case: "accusative") }: do sześciu miesięcy legalnego pobytu. Decyduje { -assistance-system } lub policja.

# of: b716da4e
where-to-turn =
    .title = Gdzie szukać pomocy
    .text = Nikt nie musi wiedzieć, że pytasz. Używaj telefonu, którego nikt inny nie sprawdza.
