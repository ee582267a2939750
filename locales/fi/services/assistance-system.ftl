### translation: draft

about =
    .title = Ihmiskaupan uhrien auttamisjärjestelmä
    .summary = Valtion apua ja neuvoja ihmisille, joita on käytetty hyväksi. Neuvoa voi kysyä myös nimettömästi, jos on huolissaan toisesta. Auttamisjärjestelmä ei ilmoita asiakkaistaan poliisille.
    .unverified-because = Numero on luettu tallennetuilta sivuilta, sitä ei ole kokeiltu. Puhelun hintaa ja palvelukieliä ei löytynyt.
line =
    .note = Voit soittaa kertomatta nimeäsi.
mail =
    .note = Jos kirjoitat toisesta ihmisestä, jätä pois tiedot, joista hänet voisi tunnistaa.
from-abroad =
    .note = Ulkomailta.
site =
    .note = Sivusto on suomeksi, ruotsiksi ja englanniksi.
