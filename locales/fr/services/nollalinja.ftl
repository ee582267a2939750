### translation: draft

# of: d847e9b7
about =
    .title = Nollalinja
    .summary = Ligne d’écoute sur la violence, ouverte jour et nuit.
    .unverified-because = Le numéro, les horaires et les langues viennent d’une page enregistrée sans date. On n’a pas trouvé si on peut appeler sans donner son nom.
# of: a962edfc
line =
    .note = Gratuit. L’appel n’apparaît pas sur la facture de téléphone.
# of: f93cd4af
chat =
    .note = Chat sur le site, qui a un bouton pour le quitter vite.
# of: ec92f955
from-abroad =
    .note = Depuis l’étranger.
