### translation: draft

# of: 7d9666d5
about =
    .title = Lambarka degdegga
    .summary = Marka qof hadda khatar ku jiro.
    .unverified-because = Lambarku wuxuu ku yaal ilo rasmi ah. Sida dhammaan xiriirrada halkan, qof ayaa hubinaya ka hor daabacaadda.
