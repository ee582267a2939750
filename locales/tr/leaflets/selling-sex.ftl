### translation: draft

# of: 3885cf76
about =
    .title = Finlandiya’da seks satmak: haklarınız ve güvenliğiniz
    .summary = Seks satan yetişkinler için: yasa ne diyor, sömürü nedir, sağlık ve hukuk yardımı nerede, polisle temas bir yabancı için ne anlama gelebilir.
    .unverified-because = Bilgiler, bazıları eski olan kayıtlı sayfalardan okundu. Yürürlükteki yasa, özellikle Ceza Kanununun 20. bölümü ve Yabancılar Kanununun 148. maddesi, okunmadı.

# of: 42491b92
cover =
    .title = Kendinize iyi bakın
    .text = Bilgi ve telefon numaraları

# of: 011bede3
law =
    .title = Yasa ne diyor
    .text = Hayatınız için siz karar verirsiniz. Bilmekte yarar olanlar şunlar.

# of: 6ea5a6f3
not-a-crime =
    .title = Seks satmak
    .text = Seks satan bir yetişkin, Finlandiya’da bununla suç işlemiş olmaz.

# of: 6758d2ce
public-place =
    .title = Kamuya açık yerler
    .text = Kamuya açık bir yerde seks satın almak veya önermek yasaktır.

# of: 1c7bd2ae
buyer =
    .title = Müşteriler
    .text = Satan kişi insan ticareti veya fuhşa aracılık mağduruysa seks satın almak suçtur.

# of: ae6d9bf6
pandering =
    .title = Biri sizin üzerinizden kazanıyor mu?
    .text = Bu onun suçu olabilir: fuhşa aracılık. Size avukat ve { -support-person } verilebilir.

# of: acc4e7b4
under-18 =
    .title = 18 yaşından küçük müsünüz?
    .text = O zaman kimse zorlamasa bile insan ticareti olabilir.

# of: f94a8de4
exploitation =
    .title = Başkaları karar verdiğinde
    .text = Biri şunları yapıyorsa sömürü olabilir:

# of: 30806cd5
money =
    .text = paranızı alıyorsa veya size bitmeyen bir borç ödetiyorsa

# of: 6c7ef4d2
papers =
    .text = pasaportunuzu tutuyorsa veya yalnız çıkmanıza izin vermiyorsa

# of: 05775eb2
force =
    .text = müşterilere veya onlarla ne yapacağınıza karar veriyorsa

# of: dfac3692
threats =
    .text = sizi veya sevdiklerinizi tehdit ediyor veya incitiyorsa

# of: e9f749af
agreed-at-first =
    .title = Başta kabul mü ettiniz?
    .text = Yine de yardım isteyebilirsiniz. Birine seks satması için baskı yapmak insan ticareti olabilir.

# of: ffd29c7e
no-report-needed =
    .title = Polis olmadan yardım
    .text = { -assistance-system }, yardım ettiği kişileri polise bildirmez. Bildirim olmazsa yardım daha kısa sürebilir.

# of: 7598251b
health =
    .title = Sağlık ve güvenlik
    .text = Hayırınız, her müşteriyle geçerlidir.

# of: 9bc05251
support =
    .title = Yargılamadan destek
    .text = Cinsiyetiniz ve belgeleriniz ne olursa olsun Pro-tukipiste sizin için ücretsizdir.

# of: f2282917
sexual-violence =
    .title = İsteğiniz dışında seks mi?
    .text = Seri destek merkezleri, cinsiyetiniz ne olursa olsun 16 yaşından itibaren yardım eder. İsterseniz suçu orada bildirebilirsiniz.

# of: 0cc23293
danger =
    .title = Şu an tehlikede misiniz?
    .text = Arayın: { $phone-emergency }.

# of: eb352674
lawyer =
    .title = Avukat
    .text = Cinsel şiddet, ev içi şiddet veya insan ticaretinden sonra devlet avukatı ödeyebilir. Gelirinize bakılmaz.

# of: 381c2eb8
free-advice =
    .title = Belgelerinizle ilgili sorular
    .text = Mülteci Danışma Merkezi (Pakolaisneuvonta) yabancılara, belgesiz kişilere de danışmanlık verir.

# of: a71e481e
police =
    .title = Polis ve kalışınız

# of: 6818352c
own-choice =
    .title = Size karşı bir suç
    .text = Bunu internetten veya karakolda bildirebilirsiniz. Önce danışabilirsiniz.

# of: 41650f6d
risk-with-police =
    .title = AB vatandaşı değil misiniz?
    .text = Polis seks sattığınızdan şüphelenirse ülkeye girişiniz reddedilebilir veya burada olma hakkınızı kaybedebilirsiniz. Polisi aramadan önce bir avukatla konuşun.

# of: 010befdc
interpreter =
    .title = Tercüman
    .text = Konuştuğunuz bir dili kullanabilirsiniz. Tercümanı yetkililer sağlar.

# of: e40404aa
time-to-think =
    .title = Sömürü var, kalma hakkı yok mu?
    .text = Size { -reflection-period } verilebilir: altı aya kadar yasal kalış. { -assistance-system } veya polis karar verir.

# of: b716da4e
where-to-turn =
    .title = Nereden yardım alınır
    .text = Sorduğunuzu kimsenin bilmesi gerekmez. Başka kimsenin bakmadığı bir telefon kullanın.
