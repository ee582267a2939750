### translation: draft

# of: 6873e7ea
about =
    .title = Seri destek merkezleri
    .summary = Cinsel şiddetten sonra, cinsiyeti ne olursa olsun 16 yaş ve üstü kişilere yardım. Suç orada da bildirilebilir.
    .unverified-because = Merkezlerin adresleri ve numaraları bulunamadı; isim vermeden veya ödemeden gelinebileceği doğrulanmadı.
# of: 1055088e
site =
    .note = Bu, merkezlerin kendi sitesi değildir; adalet kurumları orada onları anlatır.
