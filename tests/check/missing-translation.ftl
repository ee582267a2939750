### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Auttava puhelin
# ! in locales/fi/services/helpline.ftl
# ! warning missing-translation 2:1-2:6
# ! warning missing-translation 6:42-6:42
