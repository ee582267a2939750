### translation: draft

# source .title: Assistance System for Victims of Human Trafficking
# source .summary: Help and advice from the state for people who have been exploited, and anonymous advice for anyone who is worried about someone. It does not report its clients to the police.
# source .unverified-because: The number was read in stored pages, not tried. The towns of its offices are from 2021. What a call costs and which languages are spoken was not found.
# outdated: bring the text up to date, then delete this comment
# of: 9e8be41a
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
