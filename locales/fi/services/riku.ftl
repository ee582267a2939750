### translation: draft

# of: 0aa7cf29
about =
    .title = Rikosuhripäivystys (RIKU)
    .summary = Neuvontaa ja tukea rikoksen uhreille, myös nimetöntä neuvontaa ihmiskaupasta.
    .unverified-because = Auttavan puhelimen ajat ovat vuodelta 2020. Nykyisiä aikoja ja kieliä ei ole tarkistettu.
# of: 4c6bf229
helpline =
    .note = Maksuton. Voit soittaa kertomatta nimeäsi.
# of: c6efddf5
lawyer-line =
    .note = Juristi vastaa.
# of: 111c4bd6
site =
    .note = Palvelupisteitä eri puolilla maata. Apuna käytetään tulkkeja.
