### translation: reviewed, I think
about =
    .title = Auttava puhelin
    .summary = Soita { $phone-helpline }, yöllä tai päivällä.
call =
    .note = Palvelee monella kielellä.
# ! in locales/fi/services/helpline.ftl
# ! error no-translation-state 1:1-1:35
