### translation: draft

# of: d847e9b7
about =
    .title = Nollalinja
    .summary = Şiddet konusunda gece gündüz açık yardım hattı.
    .unverified-because = Numara, saatler ve diller tarihsiz bir kayıtlı sayfadan okundu. İsim vermeden aranıp aranamayacağı bulunamadı.
# of: a962edfc
line =
    .note = Ücretsiz. Arama telefon faturasında görünmez.
# of: f93cd4af
chat =
    .note = Sitede yazışma; sitede hızlı çıkış düğmesi vardır.
# of: ec92f955
from-abroad =
    .note = Yurt dışından.
