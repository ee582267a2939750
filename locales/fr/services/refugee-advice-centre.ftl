### translation: draft

# of: 4577e825
about =
    .title = Centre de conseil aux réfugiés (Pakolaisneuvonta)
    .summary = Conseil juridique pour les demandeurs d’asile, les étrangers et les personnes sans papiers ; il aide aussi des victimes de la traite.
    .unverified-because = Aucun numéro n’a été trouvé, et on n’a pas confirmé que le conseil est gratuit.
