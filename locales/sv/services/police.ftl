### translation: draft

# of: c9ad2cd6
about =
    .title = Polisen
    .summary = Ett brott kan anmälas på webben eller på en polisstation. Polisen har sedan 2021 en riksomfattande grupp som utreder människohandel.
    .unverified-because = Webbadressen fanns inte i våra källor och har inte kontrollerats. Hur utlänningslagen behandlar en utlänning som säljer sex måste bekräftas.
# of: 38a2373d
site =
    .note = Om du inte är medborgare i ett EU-land och säljer sex kan kontakt med polisen innebära en risk för din vistelse. En jurist eller en stödtjänst kan ge dig råd först.
