### translation: draft

# of: c9ad2cd6
about =
    .title = Poliția (Poliisi)
    .summary = O infracțiune poate fi anunțată pe internet sau la o secție de poliție. Din 2021 poliția are un grup național care anchetează traficul de persoane.
    .unverified-because = Adresa paginii nu era în sursele noastre și nu a fost verificată. Trebuie confirmat cum tratează Legea străinilor un străin care vinde sex.
# of: 38a2373d
site =
    .note = Dacă nu aveți cetățenia unei țări UE și vindeți sex, contactul cu poliția poate fi un risc pentru șederea dumneavoastră. Un avocat sau un serviciu de sprijin vă poate sfătui întâi.
