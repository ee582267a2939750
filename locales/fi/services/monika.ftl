### translation: draft

about =
    .title = Monika-Naiset
    .summary = Monikulttuurinen naisjärjestö, jolla on auttava puhelin usealla kielellä ja turvakoti.
    .unverified-because = Numerot ja ajat ovat vuodelta 2020, eikä niitä ole sen jälkeen tarkistettu.
helpline =
    .note = Maksuton, usealla kielellä. Voit soittaa kertomatta nimeäsi.
shelter-mona =
    .note = Turvakoti Mona.
