### translation: draft

# of: 26ef96c3
about =
    .title = Trezoreria de Stat (Valtiokonttori)
    .summary = Despăgubiri din bani publici pentru vătămarea și suferința cauzate de o infracțiune.
    .unverified-because = Numărul și orele au fost citite pe o pagină salvată fără dată; nu s-a găsit cât costă apelul.
