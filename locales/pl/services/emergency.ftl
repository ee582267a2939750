### translation: draft

# of: 7d9666d5
about =
    .title = Numer alarmowy
    .summary = Gdy ktoś jest właśnie teraz w niebezpieczeństwie.
    .unverified-because = Numer jest w oficjalnych źródłach. Jak każdy kontakt, musi go jeszcze sprawdzić człowiek przed drukiem.
