### translation: reviewed by A. Reader, 2027-01-01
about =
    .title = Auttava puhelin
    .summary = Soita { $phone-helpline }, yöllä tai päivällä.
call =
    .note = Palvelee monella kielellä.
# ! in locales/fi/services/helpline.ftl
# ! warning future-date 1:1-1:51
