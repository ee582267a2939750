### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Auttava puhelin {"\u001B"}[2J
    .summary = Soita { $phone-helpline }, yöllä tai päivällä.
call =
    .note = Palvelee {"\u2764"} monella {"\U00202E"}kielellä.
# ! in locales/fi/services/helpline.ftl
# ! error hidden-character 3:32-3:38
# ! error hidden-character 6:43-6:51
