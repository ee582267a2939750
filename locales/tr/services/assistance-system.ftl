### translation: draft

# of: ad516b3c
about =
    .title = İnsan Ticareti Mağdurlarına Destek Sistemi (auttamisjärjestelmä)
    .summary = Sömürülmüş kişilere devletten yardım ve danışmanlık. Başkası için endişelenenler de isim vermeden sorabilir. Sistem, yardım ettiği kişileri polise bildirmez.
    .unverified-because = Numara kayıtlı sayfalardan okundu, kimse denemedi. Büroların bulunduğu kentler 2021 yılına ait. Aramanın ücreti ve hangi dillerin konuşulduğu bulunamadı.
# of: eeabd0b1
line =
    .note = Adınızı vermeden arayabilirsiniz.
# of: 6f042b42
mail =
    .note = Başka biri hakkında yazıyorsanız onun kim olduğunu belli edecek şeyleri yazmayın.
# of: ec92f955
from-abroad =
    .note = Yurt dışından.
# of: 83e0eeb9
site =
    .note = Site Fince, İsveççe ve İngilizcedir.
