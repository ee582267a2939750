### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Auttava puhelin
# ! in locales/fi/services/helpline.ftl
# ! error missing-translation 2:1-2:6
# ! error missing-translation 6:40-6:40
