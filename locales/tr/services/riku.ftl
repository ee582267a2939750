### translation: draft

# of: 0aa7cf29
about =
    .title = Suç Mağduru Destek Hizmeti (RIKU)
    .summary = Suç mağdurlarına danışmanlık ve destek, insan ticareti konusunda isimsiz danışmanlık.
    .unverified-because = Hattın saatleri 2020 yılına ait. Bugünkü saatler ve diller kontrol edilmedi.
# of: 4c6bf229
helpline =
    .note = Ücretsiz. Adınızı vermeden arayabilirsiniz.
# of: c6efddf5
lawyer-line =
    .note = Bir hukukçu yanıtlar.
# of: 111c4bd6
site =
    .note = Ülkenin her yanında hizmet noktaları; tercüman kullanılır.
