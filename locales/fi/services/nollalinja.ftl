### translation: draft

# of: d847e9b7
about =
    .title = Nollalinja
    .summary = Auttava puhelin väkivallasta, auki päivin ja öin.
    .unverified-because = Numero, ajat ja kielet on luettu tallennetulta sivulta, jossa ei ole päiväystä. Ei löytynyt tietoa siitä, voiko soittaa nimettömästi.
# of: a962edfc
line =
    .note = Maksuton. Puhelu ei näy puhelinlaskussa.
# of: f93cd4af
chat =
    .note = Chat on sivustolla. Sivustolla on painike, jolla siltä pääsee nopeasti pois.
# of: ec92f955
from-abroad =
    .note = Ulkomailta.
