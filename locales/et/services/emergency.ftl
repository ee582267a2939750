### translation: draft

# of: 7d9666d5
about =
    .title = Hädaabinumber
    .summary = Kui keegi on just praegu ohus.
    .unverified-because = Number on ametlikes allikates. Nagu kõik kontaktid, peab inimene selle enne trükkimist üle kontrollima.
