### translation: draft

# of: c9ad2cd6
about =
    .title = Police (Poliisi)
    .summary = On peut signaler une infraction en ligne ou au poste de police. La police a depuis 2021 un groupe national qui enquête sur la traite.
    .unverified-because = L’adresse du site n’était pas dans nos sources et n’a pas été vérifiée. Il faut confirmer comment la loi sur les étrangers traite une personne étrangère qui vend du sexe.
# of: 38a2373d
site =
    .note = Si vous n’avez pas la nationalité d’un pays de l’UE et vendez du sexe, le contact avec la police peut être un risque pour votre séjour. Un avocat ou un service d’aide peut vous conseiller avant.
