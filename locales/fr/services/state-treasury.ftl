### translation: draft

# of: 26ef96c3
about =
    .title = Trésor public (Valtiokonttori)
    .summary = Indemnisation sur fonds publics pour les blessures et la souffrance causées par une infraction.
    .unverified-because = Le numéro et les horaires viennent d’une page enregistrée sans date ; le prix de l’appel n’a pas été trouvé.
