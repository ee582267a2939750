### translation: draft

# of: 7d9666d5
about =
    .title = Acil durum numarası
    .summary = Biri tam şu anda tehlikedeyse.
    .unverified-because = Numara resmî kaynaklardadır. Her iletişim bilgisi gibi, basılmadan önce bir kişi tarafından kontrol edilmelidir.
