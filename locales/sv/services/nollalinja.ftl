### translation: draft

# of: d847e9b7
about =
    .title = Nollinjen
    .summary = En hjälptelefon om våld, öppen dygnet runt.
    .unverified-because = Nummer, tider och språk har lästs på en sparad sida utan datum. Om man kan ringa anonymt hittades inte.
# of: a962edfc
line =
    .note = Avgiftsfritt. Samtalet syns inte på telefonräkningen.
# of: f93cd4af
chat =
    .note = Chatten finns på webbplatsen, som har en knapp för att snabbt lämna den.
# of: ec92f955
from-abroad =
    .note = Från utlandet.
