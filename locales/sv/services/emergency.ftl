### translation: draft

# of: 7d9666d5
about =
    .title = Nödnumret
    .summary = När någon är i fara just nu.
    .unverified-because = Numret finns i officiella källor. Liksom alla kontaktuppgifter här ska det ännu kontrolleras före tryckning.
