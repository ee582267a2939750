### translation: draft

# of: 6a2af8a6
about =
    .title = Biri sizi kontrol ediyorsa
    .summary = Cüzdan için bir kart: sıradan bir kapak, üç soru ve tek başına bir şey söylemeyen numaralar.
    .unverified-because = Bilgiler, bazıları tarihsiz olan kayıtlı sayfalardan okundu. Numaraları kimse denemedi.

# of: 6d9fb695
cover =
    .title = Yararlı numaralar

# of: 024c3443
questions =
    .title = Üç soru

# of: 4ea569e9
money-or-papers =
    .text = Biri paranızı alıyor veya belgelerinizi elinde tutuyor mu?

# of: 9078001f
going-out =
    .text = Nereye gideceğinize ve kiminle konuşacağınıza başkası mı karar veriyor?

# of: ff82f1cf
saying-no =
    .text = Hayır deseniz olacaklardan korkuyor musunuz?

# of: 8edc18f0
one-yes =
    .title = Tek bir evet bile
    .text = Ne iş yaparsanız yapın, neyi kabul etmiş olursanız olun, yardım isteyebilirsiniz.

# of: 4527da22
no-name =
    .text = Arayın: { $phone-assistance-system }, gece gündüz. Adınızı vermeniz gerekmez.

# of: a4537390
not-to-the-police =
    .text = Bu kurum, yardım ettiği kişileri polise bildirmez.

# of: 07e2dd9a
by-heart =
    .text = Bu kartı saklamak tehlikeli mi? Bir numarayı ezberleyin.

# of: 186081ad
numbers =
    .title = Numaralar
