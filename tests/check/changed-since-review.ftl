### translation: reviewed by A. Reader, 2026-11-01 (00000000)
about =
    .title = Auttava puhelin
    .summary = Soita { $phone-helpline }, yöllä tai päivällä.
call =
    .note = Palvelee monella kielellä.
# ! in locales/fi/services/helpline.ftl
# ! warning changed-since-review 1:1-1:62
