### translation: draft

# of: 26ef96c3
about =
    .title = Devlet Hazinesi (Valtiokonttori)
    .summary = Bir suçun yol açtığı yaralanma ve acı için kamu parasından tazminat.
    .unverified-because = Numara ve saatler tarihsiz bir kayıtlı sayfadan okundu; aramanın ücreti bulunamadı.
