### translation: draft

# of: 8088e7d0
about =
    .title = Pro-tukipiste
    .summary = Seks satan veya erotik iş yapan kişilere ve bu işte sömürülmüş kişilere, cinsiyeti veya oturma durumu ne olursa olsun destek.
    .unverified-because = Diller 2016 yılına ait. Telefon numarası bulunamadı, isim vermeden gelinip gelinemeyeceği doğrulanmadı.
# of: aeffbc40
site =
    .note = Helsinki ve Tampere’de büroları var.
