### translation: draft

# of: 8088e7d0
about =
    .title = Pro-tukipiste
    .summary = Sprijin pentru oameni care vând sex sau fac muncă erotică și pentru cei care au fost exploatați în ea, oricare ar fi genul sau dreptul de ședere.
    .unverified-because = Limbile sunt din 2016. Nu s-a găsit un număr de telefon și nu s-a confirmat dacă se poate veni fără a da numele.
# of: aeffbc40
site =
    .note = Birouri în Helsinki și Tampere.
