### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Auttava puhelin
    .summary = Soita { $phone-helpline }, yöllä tai päivällä.
call =
    .note = Palvelee monella kielellä.
# ! in locales/fi/services/helplin.ftl
# ! error unknown-message 1:1-1:1
