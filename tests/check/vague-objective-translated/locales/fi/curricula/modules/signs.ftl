### translation: reviewed by Maija Malli, 2026-11-20

about =
    .title = Merkkejä
name-signs =
    .text = Ymmärtää, mikä on merkki.
talk =
    .title = Puhutaan
    .trainer = Puhu prostituoiduista. Älä käytä sanaa huora.
what =
    .ask = Mikä on merkki?
    .choice-control = Kontrolli
    .choice-clothes = Vaatteet
