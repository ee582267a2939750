### translation: draft

# of: 4577e825
about =
    .title = Pakolaisneuvonta
    .summary = Oikeudellista neuvontaa turvapaikanhakijoille, ulkomaalaisille ja paperittomille. Asiakkaina on myös ihmiskaupan uhreja.
    .unverified-because = Puhelinnumeroa ei löytynyt, eikä neuvonnan maksuttomuutta ole varmistettu.
