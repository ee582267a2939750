### translation: draft

about =
    .title = Rikosuhripäivystys (RIKU)
    .summary = Neuvontaa ja tukea rikoksen uhreille, myös nimetöntä neuvontaa ihmiskaupasta.
    .unverified-because = Auttavan puhelimen ajat ovat vuodelta 2020. Nykyisiä aikoja ja kieliä ei ole tarkistettu.
helpline =
    .note = Maksuton. Voit soittaa kertomatta nimeäsi.
lawyer-line =
    .note = Juristi vastaa.
site =
    .note = Palvelupisteitä eri puolilla maata. Apuna käytetään tulkkeja.
