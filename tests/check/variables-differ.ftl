### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Auttava puhelin
    .summary = Soita { $phone-other }, yöllä tai päivällä.
call =
    .note = Palvelee monella kielellä.
# ! in locales/fi/services/helpline.ftl
# ! error variables-differ 4:25-4:36
# ! error variables-differ 4:6-4:13
