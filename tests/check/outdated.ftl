### translation: reviewed by A. Reader, 2026-11-01
# of: 00000000
about =
    .title = Auttava puhelin
    .summary = Soita { $phone-helpline }, yöllä tai päivällä.
# A note of the translator.
# of: 
call =
    .note = Palvelee monella kielellä.
# ! in locales/fi/services/helpline.ftl
# ! warning changed-since-review 1:1-1:51
# ! warning outdated 2:1-2:15
