### translation: draft

about =
    .title = Nollinjen
    .summary = En hjälptelefon om våld, öppen dygnet runt.
    .unverified-because = Nummer, tider och språk har lästs på en sparad sida utan datum. Om man kan ringa anonymt hittades inte.
line =
    .note = Avgiftsfritt. Samtalet syns inte på telefonräkningen.
chat =
    .note = Chatten finns på webbplatsen, som har en knapp för att snabbt lämna den.
from-abroad =
    .note = Från utlandet.
