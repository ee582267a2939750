### translation: draft
about =
    .title = Auttava puhelin
    .sumary = Soita.
