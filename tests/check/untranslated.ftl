### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Auttava puhelin
    .summary = Soita { $phone-helpline }, yöllä tai päivällä.
call =
    .note = Answered in many languages.
# ! in locales/fi/services/helpline.ftl
# ! warning untranslated 6:6-6:10
