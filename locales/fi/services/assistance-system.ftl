### translation: draft

# of: ad516b3c
about =
    .title = Ihmiskaupan uhrien auttamisjärjestelmä
    .summary = Valtion apua ja neuvoja ihmisille, joita on käytetty hyväksi. Neuvoa voi kysyä myös nimettömästi, jos on huolissaan toisesta. Auttamisjärjestelmä ei ilmoita asiakkaistaan poliisille.
    .unverified-because = Numero on luettu tallennetuilta sivuilta, sitä ei ole kokeiltu. Toimipaikkojen kaupungit ovat vuodelta 2021. Puhelun hintaa ja palvelukieliä ei löytynyt.
# of: eeabd0b1
line =
    .note = Voit soittaa kertomatta nimeäsi.
# of: 6f042b42
mail =
    .note = Jos kirjoitat toisesta ihmisestä, jätä pois tiedot, joista hänet voisi tunnistaa.
# of: ec92f955
from-abroad =
    .note = Ulkomailta.
# of: 83e0eeb9
site =
    .note = Sivusto on suomeksi, ruotsiksi ja englanniksi.
