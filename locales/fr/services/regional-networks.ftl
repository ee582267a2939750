### translation: draft

# of: 1f36ab8d
about =
    .title = Réseaux régionaux contre la traite
    .summary = Des professionnels d’une région qui savent à qui demander sur place. Le Système d’assistance anime les réseaux.
    .unverified-because = La page n’a pas de date, et on n’a pas trouvé comment joindre chaque réseau.
