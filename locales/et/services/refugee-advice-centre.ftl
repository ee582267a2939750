### translation: draft

# of: 4577e825
about =
    .title = Pagulaste nõuandla (Pakolaisneuvonta)
    .summary = Õigusnõu varjupaigataotlejatele, välismaalastele ja dokumentideta inimestele; klientide seas on ka inimkaubanduse ohvreid.
    .unverified-because = Telefoninumbrit ei leitud ja ei ole kinnitatud, et nõu on tasuta.
