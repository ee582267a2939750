### translation: draft

# of: 6873e7ea
about =
    .title = Centra wsparcia Seri
    .summary = Pomoc po przemocy seksualnej dla osób każdej płci od 16 lat. Można tam też zgłosić przestępstwo.
    .unverified-because = Nie znaleziono adresów ani numerów centrów i nie potwierdzono, że można przyjść bez podawania nazwiska lub bez płacenia.
# of: 1055088e
site =
    .note = To nie jest strona centrów; piszą tam o nich organy sprawiedliwości.
