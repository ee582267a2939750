### translation: draft

# of: edc7852b
about =
    .title = İş güvenliği kurumu (Työsuojelu)
    .summary = İş ve iş güvenliği konusunda telefonla danışmanlık.
    .unverified-because = Numara ve saatler Şubat 2024’e ait. İsim vermeden aranıp aranamayacağı ve aramanın ücreti bulunamadı.
# of: 59a37c9c
line =
    .note = Başka dillerde kendi tercümanınızla. Müfettişler, bir yabancının izinsiz çalıştığından şüphelenirse polise bildirmek zorundadır.
