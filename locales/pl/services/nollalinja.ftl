### translation: draft

# of: d847e9b7
about =
    .title = Nollalinja
    .summary = Telefon zaufania w sprawach przemocy, czynny w dzień i w nocy.
    .unverified-because = Numer, godziny i języki pochodzą z zapisanej strony bez daty. Nie znaleziono, czy można zadzwonić bez podawania nazwiska.
# of: a962edfc
line =
    .note = Bezpłatnie. Połączenia nie widać na rachunku telefonicznym.
# of: f93cd4af
chat =
    .note = Czat na stronie, która ma przycisk szybkiego wyjścia.
# of: ec92f955
from-abroad =
    .note = Z zagranicy.
