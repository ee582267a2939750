### translation: draft

# of: d847e9b7
about =
    .title = Nollalinja
    .summary = Telefon de ajutor despre violență, deschis zi și noapte.
    .unverified-because = Numărul, orele și limbile au fost citite pe o pagină salvată fără dată. Nu s-a găsit dacă se poate suna fără a da numele.
# of: a962edfc
line =
    .note = Gratuit. Apelul nu apare pe factura de telefon.
# of: f93cd4af
chat =
    .note = Chat pe pagină, care are un buton pentru ieșire rapidă.
# of: ec92f955
from-abroad =
    .note = Din străinătate.
