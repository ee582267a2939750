### translation: draft

# of: ad516b3c
about =
    .title = System Pomocy Ofiarom Handlu Ludźmi (auttamisjärjestelmä)
    .summary = Pomoc i porady od państwa dla ludzi, których wykorzystano. Kto martwi się o kogoś innego, też może zapytać bez podawania nazwisk. System nie zgłasza swoich klientów policji.
    .unverified-because = Numer pochodzi z zapisanych stron, nikt go nie wypróbował. Miasta biur są z 2021 roku. Nie znaleziono, ile kosztuje połączenie i jakimi językami się tam mówi.
# of: eeabd0b1
line =
    .note = Możesz zadzwonić bez podawania nazwiska.
# of: 6f042b42
mail =
    .note = Jeśli piszesz o kimś innym, pomiń to, po czym można by tę osobę rozpoznać.
# of: ec92f955
from-abroad =
    .note = Z zagranicy.
# of: 83e0eeb9
site =
    .note = Strona jest po fińsku, szwedzku i angielsku.
