### translation: draft

# of: 6873e7ea
about =
    .title = Centres d’aide Seri
    .summary = Aide après des violences sexuelles, pour toute personne dès 16 ans, quel que soit son genre. On peut aussi y signaler une infraction.
    .unverified-because = Les adresses et les numéros des centres n’ont pas été trouvés, et on n’a pas confirmé qu’on peut venir sans donner son nom ou sans payer.
# of: 1055088e
site =
    .note = Ce n’est pas le site des centres ; les autorités de justice y parlent d’eux.
