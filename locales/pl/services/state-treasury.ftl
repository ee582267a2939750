### translation: draft

# of: 26ef96c3
about =
    .title = Skarb Państwa (Valtiokonttori)
    .summary = Odszkodowanie ze środków publicznych za obrażenia i cierpienie spowodowane przestępstwem.
    .unverified-because = Numer i godziny pochodzą z zapisanej strony bez daty; nie znaleziono, ile kosztuje połączenie.
