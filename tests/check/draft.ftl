### translation: draft
about =
    .title = Auttava puhelin
    .summary = Soita { $phone-helpline }, yöllä tai päivällä.
call =
    .note = Palvelee monella kielellä.
# ! in locales/fi/services/helpline.ftl
# ! warning draft 1:1-1:23
