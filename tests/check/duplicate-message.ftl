### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Auttava puhelin
    .summary = Soita { $phone-helpline }, yöllä tai päivällä.
call =
    .note = Palvelee monella kielellä.
    .note = Toistamiseen.

call =
    .note = Taas.
# ! in locales/fi/services/helpline.ftl
# ! error duplicate-message 7:6-7:10 with 6:6-6:10
# ! error duplicate-message 9:1-9:5 with 5:1-5:5
