### translation: reviewed by Maija Malli, 2026-11-20

about =
    .title = Tecken
name-signs =
    .text = Förstår vad ett tecken är.
talk =
    .title = Samtal
    .trainer = Tala om prostituerade. Använd inte ordet hora.
what =
    .ask = Vad är ett tecken?
    .choice-control = Kontroll
    .choice-clothes = Kläder
