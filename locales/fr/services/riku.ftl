### translation: draft

# of: 0aa7cf29
about =
    .title = Aide aux victimes de Finlande (RIKU)
    .summary = Conseils et soutien aux victimes d’infractions, et conseils anonymes sur la traite.
    .unverified-because = Les horaires de la ligne datent de 2020. Les horaires et les langues d’aujourd’hui n’ont pas été vérifiés.
# of: 4c6bf229
helpline =
    .note = Gratuit. Vous pouvez appeler sans donner votre nom.
# of: c6efddf5
lawyer-line =
    .note = Un juriste répond.
# of: 111c4bd6
site =
    .note = Points d’accueil dans tout le pays ; avec des interprètes.
