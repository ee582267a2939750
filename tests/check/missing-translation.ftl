### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Auttava puhelin
# ! in locales/fi/services/helpline.ftl
