### translation: draft

# of: 7d9666d5
about =
    .title = Numéro d’urgence
    .summary = Quand quelqu’un est en danger maintenant.
    .unverified-because = Le numéro est dans des sources officielles. Comme tout contact, une personne doit le vérifier avant l’impression.
