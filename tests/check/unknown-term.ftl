### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Auttava puhelin
    .summary = Soita { $phone-helpline }, yöllä tai päivällä.
call =
    .note = Palvelee { -interpretor(case: "genitive") } avulla.
# ! in locales/fi/services/helpline.ftl
# ! error unknown-term 6:25-6:36
