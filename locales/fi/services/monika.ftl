### translation: draft

# of: a03572d0
about =
    .title = Monika-Naiset
    .summary = Monikulttuurinen naisjärjestö, jolla on auttava puhelin usealla kielellä ja turvakoti.
    .unverified-because = Numerot ja ajat ovat vuodelta 2020, eikä niitä ole sen jälkeen tarkistettu.
# of: b4cf86bd
helpline =
    .note = Maksuton, usealla kielellä. Voit soittaa kertomatta nimeäsi.
# of: 8e10ccfb
shelter-mona =
    .note = Turvakoti Mona.
