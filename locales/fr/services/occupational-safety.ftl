### translation: draft

# of: edc7852b
about =
    .title = Autorité de sécurité et santé au travail (Työsuojelu)
    .summary = Conseils par téléphone sur le travail et la sécurité au travail.
    .unverified-because = Le numéro et les horaires datent de février 2024. On n’a pas trouvé si on peut appeler sans donner son nom, ni le prix de l’appel.
# of: 59a37c9c
line =
    .note = Dans d’autres langues avec votre propre interprète. Les inspecteurs doivent prévenir la police s’ils soupçonnent qu’une personne étrangère travaille sans en avoir le droit.
