### translation: draft

# of: ad516b3c
about =
    .title = Sistemul de asistență pentru victimele traficului de persoane (auttamisjärjestelmä)
    .summary = Ajutor și sfaturi de la stat pentru oameni care au fost exploatați. Cine își face griji pentru altcineva poate întreba și fără să dea nume. Sistemul nu își denunță clienții la poliție.
    .unverified-because = Numărul a fost citit pe pagini salvate și nu l-a încercat nimeni. Orașele birourilor sunt din 2021. Nu s-a găsit cât costă apelul și ce limbi se vorbesc.
# of: eeabd0b1
line =
    .note = Puteți suna fără să vă dați numele.
# of: 6f042b42
mail =
    .note = Dacă scrieți despre altcineva, nu puneți nimic după care ar putea fi recunoscut.
# of: ec92f955
from-abroad =
    .note = Din străinătate.
# of: 83e0eeb9
site =
    .note = Pagina este în finlandeză, suedeză și engleză.
