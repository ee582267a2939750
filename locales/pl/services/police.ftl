### translation: draft

# of: c9ad2cd6
about =
    .title = Policja (Poliisi)
    .summary = Przestępstwo można zgłosić w internecie lub na komisariacie. Od 2021 roku policja ma krajową grupę, która prowadzi sprawy o handel ludźmi.
    .unverified-because = Adresu strony nie było w naszych źródłach i go nie sprawdzono. Trzeba potwierdzić, jak ustawa o cudzoziemcach traktuje cudzoziemca, który sprzedaje seks.
# of: 38a2373d
site =
    .note = Jeśli nie masz obywatelstwa kraju UE i sprzedajesz seks, kontakt z policją może być ryzykiem dla twojego pobytu. Prawnik lub miejsce wsparcia może ci najpierw doradzić.
