### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Auttava puhelin
    .summary = Soita { $phone-helpline }, yöllä tai päivällä.
call =
    .note = Palvelee monella kielellä.

extra words

more = { $phone-helpline
# ! in locales/fi/services/helpline.ftl
# ! error fluent-syntax 11:1-11:2
# ! error fluent-syntax 8:7-8:8
