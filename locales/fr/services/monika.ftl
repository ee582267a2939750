### translation: draft

# of: a03572d0
about =
    .title = MONIKA (Monika-Naiset)
    .summary = Association multiculturelle de femmes, avec une ligne d’écoute en plusieurs langues et un foyer d’accueil.
    .unverified-because = Les numéros et les horaires datent de 2020 et n’ont pas été vérifiés depuis.
# of: b4cf86bd
helpline =
    .note = Gratuit, en plusieurs langues. Vous pouvez appeler sans donner votre nom.
# of: 8e10ccfb
shelter-mona =
    .note = Foyer d’accueil Mona.
