### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = Auttava puhelin
    .summary = Soita { $phone-helpline }, yöllä tai päivällä.
call =
    .note = Palvelee { CAPITOL(-interpreter(case: "genitiv", number: "plural")) } avulla { about }.
# ! in locales/fi/services/helpline.ftl
# ! error unknown-term 6:24-6:31
# ! error unknown-term 6:33-6:44
# ! error unknown-term 6:33-6:44
