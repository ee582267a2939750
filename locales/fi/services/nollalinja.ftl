### translation: draft

about =
    .title = Nollalinja
    .summary = Auttava puhelin väkivallasta, auki päivin ja öin.
    .unverified-because = Numero, ajat ja kielet on luettu tallennetulta sivulta, jossa ei ole päiväystä. Ei löytynyt tietoa siitä, voiko soittaa nimettömästi.
line =
    .note = Maksuton. Puhelu ei näy puhelinlaskussa.
chat =
    .note = Chat on sivustolla. Sivustolla on painike, jolla siltä pääsee nopeasti pois.
from-abroad =
    .note = Ulkomailta.
