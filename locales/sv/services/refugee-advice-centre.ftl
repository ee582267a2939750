### translation: draft

# of: 4577e825
about =
    .title = Flyktingrådgivningen
    .summary = Juridisk rådgivning för asylsökande, utlänningar och papperslösa. Bland klienterna finns också offer för människohandel.
    .unverified-because = Något telefonnummer hittades inte, och det har inte bekräftats att rådgivningen är avgiftsfri.
