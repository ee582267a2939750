### translation: draft

# of: edc7852b
about =
    .title = Inspekcja bezpieczeństwa pracy (Työsuojelu)
    .summary = Porady telefoniczne o pracy i bezpieczeństwie w pracy.
    .unverified-because = Numer i godziny są z lutego 2024. Nie znaleziono, czy można zadzwonić bez podawania nazwiska ani ile kosztuje połączenie.
# of: 59a37c9c
line =
    .note = W innych językach z własnym tłumaczem. Inspektorzy muszą powiadomić policję, jeśli podejrzewają, że cudzoziemiec pracuje bez prawa do pracy.
