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
