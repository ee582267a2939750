### translation: draft

# of: 0aa7cf29
about =
    .title = Sprijin pentru victime în Finlanda (RIKU)
    .summary = Sfaturi și sprijin pentru victimele infracțiunilor și sfaturi anonime despre traficul de persoane.
    .unverified-because = Orele liniei sunt din 2020. Orele și limbile de acum nu au fost verificate.
# of: 4c6bf229
helpline =
    .note = Gratuit. Puteți suna fără să vă dați numele.
# of: c6efddf5
lawyer-line =
    .note = Răspunde un jurist.
# of: 111c4bd6
site =
    .note = Puncte de lucru în toată țara; se folosesc interpreți.
