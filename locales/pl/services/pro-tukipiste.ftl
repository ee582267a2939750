### translation: draft

# of: 8088e7d0
about =
    .title = Pro-tukipiste
    .summary = Wsparcie dla osób, które sprzedają seks lub wykonują pracę erotyczną, i dla tych, które w niej wykorzystano, bez względu na płeć i prawo pobytu.
    .unverified-because = Języki są z 2016 roku. Nie znaleziono numeru telefonu i nie potwierdzono, czy można przyjść bez podawania nazwiska.
# of: aeffbc40
site =
    .note = Biura w Helsinkach i Tampere.
