### translation: draft

# of: 1f36ab8d
about =
    .title = İnsan ticaretine karşı bölgesel ağlar
    .summary = Bir bölgede kime sorulacağını bilen uzmanlar. Ağları Destek Sistemi yürütür.
    .unverified-because = Sayfanın tarihi yok, her ağa nasıl ulaşılacağı bulunamadı.
