### translation: draft

# of: 9e5623ce
about =
    .title = Arkadaş veya komşu için: zarar vermeden nasıl yardım edilir
    .summary = Neye dikkat edilir, nasıl konuşulur, ne yapılmaz ve isim vermeden kime sorulur.
    .unverified-because = Bilgiler, bazıları tarihsiz olan kayıtlı sayfalardan okundu. Polisle temasa ilişkin yasa okunmadı.

# of: d23edb0d
cover =
    .title = Nasıl yardım edilir
    .text = Arkadaşlar ve komşular için

# of: f2145045
notice =
    .title = Endişeli misiniz?
    .text = Emin olmanız gerekmez. Belki tanıdığınız biri kendi hayatına karar veremiyor.

# of: bf3ce09b
control =
    .title = Ne endişe verebilir
    .text = Parasını veya pasaportunu başkası tutuyor ya da onun yerine konuşuyor. Korkuyor veya hiç yalnız dışarı çıkmıyor.

# of: 96dc622c
no-signs =
    .title = Ne bir şey söylemez
    .text = Seks satmak, dövmeler, yabancı pasaport veya ortak ev. Yetişkinler seks satmayı seçebilir; bu insan ticareti değildir.

# of: b191c9df
no-proof =
    .title = Hiçbir belirti kanıt değildir
    .text = Hiçbir belirti olmadan da böyle olabilir.

# of: 1131670b
talk =
    .title = Nasıl konuşulur

# of: 505a0dcd
alone =
    .title = Baş başa ve güvende
    .text = Başka kimsenin duymadığı yerde konuşun. Başkalarının okuduğu bir telefona bunu yazmayın.

# of: 2a3ffde5
ask-little =
    .title = Az sorun
    .text = İyi misin? Seni tehdit eden var mı? Kısa bir yanıt yeter.

# of: 3a8ea183
listen =
    .title = Dinleyin ve inanın
    .text = Zorlamayın, yargılamayın. Zaman verin.

# of: fe3e35ff
offer =
    .title = Önerin, karar vermeyin
    .text = Bir numara verin. Ne istediğini sorun. Yetişkin biri kendi karar verir.

# of: 3ec4c826
do-not =
    .title = Ne yapılmaz

# of: c208fbb4
exploiter =
    .title = Sömürenin karşısına çıkmayın
    .text = Araştırmayın, takip etmeyin, görüntü çekmeyin. Bu, kişiyi tehlikeye atabilir.

# of: 4c32ee43
police =
    .title = Polis
    .text = Biri şu an tehlikede değilse yetişkin birinin arkasından polise gitmeyin. Polisle temas, bir yabancının kalma hakkını tehlikeye atabilir.

# of: 4bb2da36
words =
    .title = Söz vermeyin
    .text = Tutamayacağınız söz vermeyin. Kim olduğunu başkasına söylemeyin.

# of: 50694851
interpreter =
    .title = Tercüman
    .text = Akraba ve aynı küçük topluluktan biri olmasın.

# of: a0023424
help =
    .title = Hangi yardım var

# of: 66a20b95
anonymous =
    .title = İsim vermeden sorun
    .text = { -assistance-system(case: "accusative") } gece gündüz arayın. Ne kendi adınızı ne onunkini söyleyin; endişenizi konuşun.

# of: 6c05a9e1
consent =
    .title = Yalnızca isterse
    .text = Bir yetişkin yalnızca kendi onayıyla bu sistemden yardım alır. İletişim kurmasına yardım edebilirsiniz.

# of: f70a2747
no-report-needed =
    .title = Bildirilmez
    .text = { -assistance-system }, yardım ettiği kişileri polise bildirmez.

# of: 98a71551
children =
    .title = 18 yaşından küçük mü?
    .text = Beklemeyin. Bölgenin çocuk koruma hizmetine (lastensuojelu) bildirin.

# of: d4eec48f
danger =
    .title = Şu an tehlike mi var?
    .text = Arayın: { $phone-emergency }.

# of: 9729fdb3
where-to-turn =
    .title = Nereden yardım alınır
    .text = Endişe size de yük olur. Kendiniz için de sorabilirsiniz.
