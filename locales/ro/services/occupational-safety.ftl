### translation: draft

# of: edc7852b
about =
    .title = Autoritatea pentru protecția muncii (Työsuojelu)
    .summary = Sfaturi la telefon despre muncă și siguranța la locul de muncă.
    .unverified-because = Numărul și orele sunt din februarie 2024. Nu s-a găsit dacă se poate suna fără a da numele și cât costă apelul.
# of: 59a37c9c
line =
    .note = În alte limbi, cu interpretul dumneavoastră. Inspectorii trebuie să anunțe poliția dacă bănuiesc că un străin muncește fără a avea dreptul.
