### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Auttava puhelin
    .summary = Soita { $phone-helpline }, yöllä tai päivällä.
call =
    .note = Palvelee monella kielellä.
    .nota = Lisää.

calls =
    .note = Lisää.

write = Kirjoita
# ! in locales/fi/services/helpline.ftl
# ! error unknown-message 10:6-10:10
# ! error unknown-message 12:1-12:6
# ! error unknown-message 7:6-7:10
