### translation: draft

# of: e1d0d0c7
about =
    .title = Biri sizi sömürüyorsa haklarınız
    .summary = Finlandiya’daki kişiler için: yardım, güvenlik, polis, avukat ve para, çok kısa cümlelerle.
    .unverified-because = Bilgiler, bazıları tarihsiz olan kayıtlı sayfalardan okundu. Yürürlükteki yasa, özellikle kalma hakkı ve polisle temas konusunda, okunmadı.

# of: 7f939e59
cover =
    .title = Bilmekte yarar var
    .text = Bilgi ve telefon numaraları

# of: f27f40ca
help =
    .title = Yardım isteyebilirsiniz
    .text = Zorlanıyor, tehdit ediliyor veya kandırılıyor musunuz? Ne iş yaparsanız yapın haklarınız var.

# of: d0f0ba42
free-and-voluntary =
    .title = Ücretsiz ve gönüllü
    .text = { -assistance-system } sömürülmüş kişilere yardım eder. İstediğiniz an ayrılabilirsiniz.

# of: 23f97304
no-report-needed =
    .title = Polise bildirim gerekmez
    .text = Sistem, yardım ettiği kişileri polise bildirmez. Bildirim olmazsa yardım daha kısa sürebilir.

# of: 03b7c6f9
even-if =
    .title = Kim isteyebilir
    .text = Başta kabul etmiş, yasayı çiğnemiş veya kalma hakkınız olmasa bile siz isteyebilirsiniz.

# of: 4dde71d8
kinds-of-help =
    .title = Ne tür yardım
    .text = Güvenli bir ev, doktor, geçinmek için para, danışmanlık, { -support-person }.

# of: cbff8567
safety-and-time =
    .title = Güvenlik ve zaman

# of: 07521994
protection =
    .title = Koruma
    .text = Yetkililer hangi korumaya ihtiyacınız olduğuna sizinle birlikte bakar. İfadenizi kendi cinsiyetinizden birinin almasını isteyebilirsiniz.

# of: 5576b50f
secrecy =
    .title = Gizlilik
    .text = Yardım eden kişinin adınızı { -assistance-system(case: "dative") } vermesi için izniniz gerekir. Tehlikedeki bir çocuğun veya planlanan ağır bir suçun bildirilmesi gerekebilir.

# of: 74138197
time-to-think =
    .title = Düşünme zamanı
    .text = Kalma hakkınız yok mu? Size { -reflection-period } verilebilir: altı aya kadar yasal kalış. { -assistance-system } veya polis karar verir.

# of: 0f5d6476
permit =
    .title = { CAPITAL(-residence-permit) }
    .text = Bazen mümkündür. Göçmenlik Dairesi (Migri) karar verir.

# of: de7dded7
police =
    .title = Polis: seçim sizin

# of: 24378d9e
how-to-report =
    .title = Bildirim
    .text = Bir suçu internetten veya karakolda bildirebilirsiniz. Sizin rolünüzün ne olacağını sorun.

# of: 2ab4ea1b
risk-with-police =
    .title = AB vatandaşı değil misiniz?
    .text = Polisle temas, örneğin seks satıyorsanız, kalışınızı tehlikeye atabilir. Önce bir avukata sorun.

# of: fa5d20cc
interpreter =
    .title = Tercüman
    .text = Bütün soruşturmada konuştuğunuz bir dili kullanabilirsiniz. Tercümanı yetkililer sağlar.

# of: db55581c
ask-the-police =
    .title = Onlara sorun
    .text = İrtibat kişim kim? Başka bir ülkede yaşıyorsam? Masraflarım ödenir mi? Suçu işleyenle arabuluculuğa hayır diyebilir miyim?

# of: 87e927db
lawyer-and-money =
    .title = Avukat ve para

# of: 6df783c7
lawyer =
    .title = Avukat
    .text = Devlet, geliriniz ne olursa olsun, daha soruşturma sırasında avukatınızı ödeyebilir.

# of: fbb28ffc
were-you-forced =
    .title = Yasayı çiğnemeye zorlandınız mı?
    .text = Avukatınıza söyleyin.

# of: 13903307
compensation =
    .title = Tazminat
    .text = Mahkemede suçu işleyenden isteyebilirsiniz. Devlet Hazinesi (Valtiokonttori) yaralanma ve acı için ödeyebilir. Bunun için polise bildirim gerekir.

# of: 3b580032
time-limit =
    .title = Süre
    .text = Kesin karardan sonra üç yıl; dava yoksa suçtan sonra on yıl.

# of: 53ddc857
not-content =
    .title = Karşı mısınız?
    .text = { -assistance-system(case: "genitive") } kararına itiraz edebilirsiniz. Başka kararlara nasıl itiraz edileceğini sorun.

# of: 6acef83f
where-to-turn =
    .title = Nereden yardım alınır
    .text = Bunu başka kimsenin bakmadığı bir yerde saklayın. Olabilirse başka kimsenin bakmadığı bir telefon kullanın.
