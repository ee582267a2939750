### translation: draft
### Basılan her şeyde içeriğin çevresindeki sözler.

# Whole documents

# of: d81fce03
checked-on = Bilgilerin kontrol edildiği tarih: { $date }
# of: 0610cdaf
mark-draft = Geçici çeviri: henüz kimse gözden geçirip imzalamadı
# of: 9adff397
mark-incomplete = Bazı metinler henüz çevrilmedi
# of: 31ee472e
mark-unverified = Doğrulanmadı
# of: bbd76e81
not-verified = doğrulanmadı
# of: 31ee472e
not-verified-heading = Doğrulanmadı
# of: 5ffd457d
not-verified-note = Güvenmeden önce kontrol edin.
# of: b00c821b
page-of = Sayfa { $page } / { $pages }
# of: 1746410e
contents = İçindekiler
# of: a3b218b4
sources = Kaynaklar
# of: 87af1911
sources-note = Metinde köşeli parantez içindeki sayılar bu listeyi gösterir.
# of: bddc0542
facts = Bilgiler
# of: efa7dcfb
case = Örnek olay
# of: 6578adde
for-audience = Kimler için: { $audience }
# of: 65a72ecd
also-seen-when = Şu durumda da görülür:
# of: 17eff3c2
quoted = “{ $text }”
# of: d9e0d671
list-comma = { ", " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } dk.
       *[other]
            { $minutes ->
                [0] { $hours } sa.
               *[other] { $hours } sa. { $minutes } dk.
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = Eğitmen rehberi
# of: e7674970
output-handout = Ders notu
# of: 88cb485e
output-test = Bilgi testi
# of: 103bc6d4
output-checklist = Kontrol listesi
# of: 3589b58c
output-question-list = Soru listesi
# of: b598f9e1
output-leaflet = Broşür
# of: 1892434e
output-beside = İki dilde broşür
# of: 47e838b0
output-directory = Nereden yardım alınır
# of: e3e20df7
output-result = Sonuç

# Facilitator guide

# of: b5f3b50c
guide-safety = Önce güvenlik
# of: b8a83c23
guide-say-this = Başta söyleyin:
# of: 4685be29
guide-distress = Biri zorlanırsa:
# of: 74a8d716
guide-overview = Genel bakış
# of: 443b33af
guide-for = Kimler için:
# of: 52de56f8
guide-length = Süre:
# of: 9fbc6b8f
guide-group = Grup:
# of: 7dcf7ac7
guide-prerequisites = Önce alınacak ders:
# of: eb8d6307
guide-objectives = Kurstan sonra katılımcılar şunları yapabilir
# of: a594556d
guide-running-order = Akış
# of: 0f26d0b4
guide-start = Başlangıç
# of: 2bc9382b
guide-activity = Etkinlik
# of: eb38c978
guide-method = Yöntem
# of: a6317184
guide-minutes = Dk.
# of: d1fe8d02
guide-say-first = Önce söyleyin:
# of: ea76306a
guide-materials = Yanınıza alın
# of: b3bba05b
guide-trainer = Eğitmen için
# of: a5573994
guide-participant = Ders notunda
# of: e1c37747
guide-listen-for = Şunlar çıkıyor mu, dinleyin:
# of: ec8bfccb
guide-test-key = Bilgi testi: doğru yanıtlar

# Handout and test

# of: 2366ec7b
handout-before = Okumadan önce
# of: c1e791f2
handout-objectives = Kurstan sonra şunları yapabilirsiniz
# of: 7d310f13
test-sheet = Test: { $time }
# of: c19c8f00
test-how = Her soru için bir yanıt seçin. Test kursun ne öğrettiğini gösterir; size not vermez.
# of: 23b15dcb
test-code-word = Kod sözcük:
# of: be21677d
test-code-word-how = Yalnızca sizin bildiğiniz bir sözcük seçin ve her seferinde aynısını kullanın. Adınızı yazmayın.
# of: 2ab53811
test-pre = kurstan önce
# of: a688f9be
test-post = kurstan sonra
# of: c4b37538
test-follow-up = birkaç ay sonra

# Checklist

# of: 30ab02e5
checklist-never = Bunlar hiçbir zaman belirti değildir
# of: 4657cdc6
checklist-never-note = Bunların hiçbiri, tek başına da birlikte de, insan ticareti hakkında bir şey söylemez.
# of: a6c29e41
checklist-reading = Liste nasıl okunur
# of: 50f8a45b
checklist-strengths = Güçlü belirtilerin yanında az şey gerekir, ama tek başlarına hiçbir zaman yetmezler. Orta belirtiler başkalarıyla birlikte sayılır. Zayıf belirtiler ne kadar çok olursa olsun yalnızca başkalarını destekler.
# of: b24c9e60
checklist-ask = Şöyle sorabilirsiniz:
# of: 9354b217
checklist-meaning = Bunun söylemediği
# of: de35465b
no-verdict = Bu, kimse hakkında bir hüküm değildir. Hiçbir belirti sayısı bir kişinin mağdur olduğunu göstermez; belirti olmaması da her şeyin yolunda olduğunu göstermez. Kişiyle konuşun; emin değilseniz uzman bir kuruma danışın. Bunu isim vermeden yapabilirsiniz.
# of: 6aef93f7
strength-strong = güçlü
# of: 4a015b7e
strength-medium = orta
# of: 2277b7c9
strength-weak = zayıf
# of: 1855967b
element-act = Eylem
# of: e95d6d8e
element-means = Araç
# of: ceff46b2
element-purpose = Amaç

# Question list

# of: fc534ab8
list-notice = Önce bunu okuyun
# of: 589e4003
list-paper = Bu kâğıda isim ve yanıt yazmayın: başkaları bulabilir.
# of: 1cbcd926
list-prepare = Biriyle görüşmeden önce
# of: 1c429571
list-gates = İlk sorudan önce
# of: c6f43cfc
list-gates-note = Yalnızca her birine “evet” diyebiliyorsanız devam edin.
# of: 22871b5f
list-otherwise = Değilse: { $ending }
# of: 3a5b7362
list-questions = Sorular
# of: 5cca24fa
list-questions-note = Kişi istediği soruyu yanıtsız bırakabilir ve istediği an durabilir. “Bilmiyorum” ve “Söylemek istemiyorum” iyi yanıtlardır; ne evet ne hayır sayılırlar.
# of: ec59d6c9
list-questions-note-alone = İstediğiniz soruyu yanıtsız bırakabilir ve istediğiniz an durabilirsiniz. “Bilmiyorum” ve “Söylemek istemiyorum” iyi yanıtlardır; ne evet ne hayır sayılırlar.
# of: b2f82df5
list-only-if = Yalnızca şu durumda sorun: { $condition }.
# of: 94c7c323
list-children-true = Kişi 18 yaşından küçükse veya küçük olabilirse de.
# of: ff88d513
list-children-only = Yalnızca kişi 18 yaşından küçükse veya küçük olabilirse.
# of: 9dde3cef
list-sensitive = Yanıtlamak zor olabilir: yalnızca güven varsa sorun; baskı yapmaktansa atlayın.
# of: f70079df
list-one = Bunlardan biri:
# of: 3bb3b727
list-several = Bunlardan herhangi biri veya birkaçı:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = Bir düşünce. Yazılmaz.
# of: 6377105d
list-scoring = Yanıtların toplamı
# of: 4020466a
scoring-not-validated = Bu toplama yolu, kullanıldığı kişilere benzer kişilerle denenip doğrulanmamıştır.
# of: 314bbdcc
list-endings = Görüşme nasıl bitebilir
# of: e00e1495
list-endings-alone = Nasıl bitebilir
# of: 7c0a21b5
list-from-gate = İlk sorudan önceki koşullardan biri yerine gelmediğinde.
# of: 8d05a42b
list-ending-if = Şu durumda: { $condition }.
# of: deb43df5
list-ending-else = Diğer bütün durumlarda.
# of: 79c78508
list-turn-to = → Nereden yardım alınır: { $services }

# The key to a form

# of: b12c7bac
key-title = Anahtar: { $title }
# of: cf78bb03
key-apart = Yalnızca uzman için. Bu kâğıdı doldurulmuş formdan ayrı tutun ve kişide asla bırakmayın: yanıtların ne sayıldığını söyler.
# of: 8527f4bd
key-form = Kişi başka bir şey istemedikçe, görüşmeden sonra formu kurumunuzun gizli kâğıtları yok ettiği biçimde yok edin. Üzerinde isim yoktur; siz de eklemeyin.
# of: 1ebaff5b
key-before = Formu vermeden önce
# of: a5b5e0d2
key-before-note = Bunları sesli sorun. Formu yalnızca her birine “evet” diyebiliyorsanız verin.
# of: 5941669b
key-answers = Yanıtlar ne sayılır
# of: 028d5e0d
key-counts = “{ $answer }” şu sayılır: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = ağırlık { $weight }
# of: d7c9849c
key-nothing = Sayılmaz.
# of: c852d0c7
key-fact = Hiçbir zaman sayılmaz: { $fact }
# of: d7d2ed43
key-unsure = “Bilmiyorum”, “Söylemek istemiyorum” ve boş bırakılanlar ne evet ne hayır sayılır.
# of: 8cadb7a5
key-rule = Nasıl toplanır
# of: 7cff46eb
key-rule-dimensions = Her gruptaki belirtileri toplayın. Grup şu durumların herhangi birinde olumlu sayılır ve tek bir olumlu grup bile daha yakından bakmaya değer.
# of: 56eff15b
key-rule-elements = Her gruptaki belirtileri toplayın. Grup şu durumların herhangi birinde olumlu sayılır. Eylem, araç ve amacın her biri için olumlu bir grup varsa daha yakından bakmaya değer; 18 yaş altında araç gerekmez.
# of: 611bbf20
key-rule-group = Grup şu durumda olumludur: { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [one] Bir belirti daha yakından bakmaya değer.
       *[other] { $count } veya daha çok farklı belirti daha yakından bakmaya değer.
    }
# of: 823cc3ae
key-rule-sum = Ağırlıkları toplayın. { $sum } veya daha büyük bir toplam daha yakından bakmaya değer.
# of: 06c74753
key-rule-yes-or-maybe =
    { $yes } veya daha çok belirti varsa ya da { $maybe } veya daha çok soru “Bilmiyorum” diye
    yanıtlandıysa daha yakından bakmaya değer.
# of: 379a96ec
key-strong = { $count } güçlü
# of: 90782116
key-medium = { $count } orta
# of: b828d8d4
key-weak = { $count } zayıf
# of: cd0fe30e
key-any-other = gücü ne olursa olsun { $count } belirti daha
# of: be21a012
key-band =
    { $to ->
        [open] { $from } veya daha çok: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = Kimse cihazlara bakamaz
# of: f83ac99c
gate-safety = Şu an güvende
# of: c9df7860
gate-privacy = Kimse duyamaz
# of: f60df401
gate-interpreter = Bağımsız tercüman
# of: aa89629f
gate-consent = Kişi kabul etti
# of: 5035389c
gate-age = Yetişkin
# of: f3da9ce1
answer-on-scale = { $value } / { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }ve{ " " }
# of: 25a8cc96
condition-or = { " " }veya{ " " }
# of: 6ecdda8f
condition-not = şu doğru değil: { $condition }
# of: 6f3e2632
condition-answer = { $number }. sorunun yanıtı { $answers }
# of: 6e957ad3
condition-gate = sorulardan önce “{ $gate }” için yanıt { $answers }
# of: d0d3fde3
condition-from = { $number }. sorunun yanıtı { $least } veya daha çok
# of: 88211f3a
condition-to = { $number }. sorunun yanıtı { $most } veya daha az
# of: 0de563db
condition-between = { $number }. sorunun yanıtı { $least } ile { $most } arasında
# of: 7e98fae8
condition-element = “{ $element }” ögesi görüldü
# of: 510e36b9
condition-dimension = “{ $dimension }” grubunda yeterince belirti vardı
# of: 8edfb1f2
condition-count =
    { $count ->
        [one] en az bir belirti görüldü
       *[other] en az { $count } belirti görüldü
    }
# of: e6a53a46
condition-band = toplam “{ $band }” aralığında
# of: 066c2da8
condition-look-closer = yanıtların tümü daha yakından bakmayı gerektiriyor
# of: ea81d845
condition-not-look-closer = yanıtların tümü daha yakından bakmayı gerektirmiyor

# Leaflet and services

# of: a7939e90
leaflet-about = Bu bilgiler nereden geliyor
# of: e34765d3
leaflet-checked-note = Numaralar ve saatler değişir: biri yanıt vermezse başkasını deneyin.
# of: 38b1780a
directory-note = Yardım eden kurumlar ve onlara nasıl ulaşılır. Numaralar ve saatler değişir: biri yanıt vermezse başkasını deneyin.
# of: 501edf06
leave-page = Bu sayfadan çık
# of: 18eeda6c
leave-page-note = Üstteki düğme sayfayı hemen kapatır; “geri” buraya getirmez. Telefonunuzun geçmişinde sayfanın açıldığı yine de görülebilir. Bu tehlikeliyse dosyayı ve geçmişi silin.
# of: 262d3057
choose-language = Dil
# of: 6a9c46a4
service-free = Ücretsiz
# of: 01a3a992
service-anonymous = İsim vermek gerekmez
# of: 7a3ed653
hours-from-to = { $days } { $from }–{ $to }
# of: 9d51787d
hours-always = { $days }, 24 saat
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }.{ $minute }
# of: 4995587d
days-all = Her gün
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = Pzt
# of: aa145f5e
day-tue = Sal
# of: d7826ab9
day-wed = Çar
# of: 77471b19
day-thu = Per
# of: ef5c761d
day-fri = Cum
# of: 6074788b
day-sat = Cmt
# of: 7773f0e8
day-sun = Paz
# of: 26128aaa
area-finland = bütün Finlandiya
# of: e2cb8a5d
need-emergency = acil durum
# of: 51519b36
need-trafficking-victims = insan ticareti mağdurları
# of: 3faf7437
need-professionals = uzmanlara danışmanlık
# of: 8b5f1715
need-crime-victims = suç mağdurları
# of: e1ebe7b3
need-violence = şiddet
# of: 480a1835
need-shelter = sığınma evi
# of: 895933e7
need-sexual-violence = cinsel şiddet
# of: 62256d7f
need-sex-workers = seks işçiliği yapan kişiler
# of: 8f7abca6
need-migrants = göçmenler
# of: ed82faeb
need-legal-advice = hukuki danışmanlık
# of: ac91eaee
need-workers = iş yerinde haklar
# of: 84572653
need-compensation = tazminat
# of: f22546b0
need-police-report = polise bildirim

# Result of a screening

# of: 1c190cbc
result-next-steps = Sonraki adımlar
# of: 47e838b0
result-services = Nereden yardım alınır
# of: 035255a6
result-duty = Yasanın sizden istediği
# of: 29e88c38
result-consult = İsim vermeden kime sorabilirsiniz
# of: b5b01c8e
result-services-other = Yardım alınabilecek başka yerler
# of: f7f1063e
result-elements = Yanıtlar ne söylüyor
# of: fdb2f54e
result-elements-note = Bir yetişkinin insan ticaretine konu olmasının üç ögesi vardır: eylem, araç ve sömürü amacı. “Bilinmiyor” da bir yanıttır.
# of: a445412f
result-elements-note-child = 18 yaşından küçük biri için araç önemli değildir: eylem ve sömürü amacı yeter. Araç, yalnızca amaç taşıyıcı annelikse ve çocuk taşıyıcı anne değilse sayılır.
# of: 4728b4a6
result-element = Öge
# of: 6f0f7e0c
result-dimension = Belirti grubu
# of: e3e20df7
result-state = Sonuç
# of: d5d584d4
result-range = Açık sorular yanıtlansaydı
# of: 434c8f52
result-from-to = “{ $best }” ile “{ $worst }” arası
# of: 497141d7
result-together = Birlikte
# of: 1ca3c3bb
result-combination = Görülenler “{ $title }” birleşimine uyuyor. Bu, bir kişinin değil, belirti gruplarının adıdır.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] Görülenler adı olan hiçbir birleşime uymuyor ve hiçbir öge görülmedi.
       *[other] Görülenler adı olan hiçbir birleşime uymuyor. Bulunan ögeler: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Açık sorular yanıtlansaydı şunlar da uyabilirdi:
# of: e747f9eb
result-count = Sayılan belirtiler: { $best }.
# of: 9d5a7abe
result-count-range = Sayılan belirtiler: { $best }; açık kalan da belirti olsaydı en çok { $worst }.
# of: 8c8ae4cd
result-sum = Toplam: { $best }.
# of: e62e42e3
result-sum-range = Toplam: { $best }; açık kalan da sayılsaydı en çok { $worst }.
# of: ee975b97
result-band = Bu, “{ $band }” aralığındadır.
# of: 63e17015
result-band-range = Bu, açık kalana göre “{ $best }” ile “{ $worst }” arasındadır.
# of: dde22e1c
result-look-closer = Bu soru formunun kuralına göre yanıtlar, kişiyle birlikte daha yakından bakmak için bir nedendir.
# of: 27f41d69
result-no-look-closer = Bu soru formunun kuralına göre yanıtlar daha yakından bakmak için bir neden değildir. Bu, hiçbir şeyi dışlamaz.
# of: 3724b686
result-may-look-closer = Bu soru formunun kuralına göre bilinenler henüz daha yakından bakmak için bir neden değildir. Açık kalan bunu değiştirebilir.
# of: 104dfab0
result-question = Soru
# of: 0e3e2b09
result-answer = Yanıt
# of: ebd5a960
result-weight = Katkı
# of: d5c433d3
result-signs = Belirti sayılan yanıtlar
# of: fa4f3849
result-because = Çünkü “{ $question }” sorusuna “{ $answer }” yanıtı verildi.
# of: ec8ef884
result-unanswered = Açık kaldı
# of: 91515472
result-unanswered-note = Bunlar ne evet ne hayır sayılır. Sonra açıklığa kavuşabilir ya da hiç gerekmeyebilir.
# of: cced49f2
result-accuracy = Böyle bir sonuç ne sıklıkla doğrudur
# of: 4c3eb994
accuracy-study = { $on } ({ $sample } kişi; { $positives } kişide insan ticareti bulundu).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] Bu sonucu alan 100 kişide insan ticareti birden az kişide bulundu.
       *[other] Bu sonucu alan 100 kişide insan ticareti yaklaşık { $concerned } kişide bulundu, yaklaşık { $others } kişide bulunmadı.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] Bu sonucu alan 100 kişide insan ticareti yine de birden az kişide bulundu.
       *[other] Bu sonucu alan 100 kişide insan ticareti yine de yaklaşık { $concerned } kişide bulundu.
    }
# of: 8e807630
accuracy-prevalence-study = Bu, araştırmadaki gibi 1000 kişiden { $concerned } kişinin etkilendiği yerde böyledir. Daha az olan yerde yanlış alarm daha çoktur.
# of: 5e066e5e
accuracy-prevalence-stated = 1000 kişiden { $concerned } kişinin etkilendiği bir grup için hesaplanmıştır.
# of: 395a1a2f
accuracy-elsewhere = Bu sayılar başka insanlardan ve başka yerlerdendir. Sizin görüştüğünüz kişilerde sonucun ne sıklıkla doğru olduğu bilinmiyor.
# of: 33a21b26
accuracy-open = Bazı sorular açık kaldı; bu nedenle hiçbir sayı bu sonuca uymuyor.
# of: 6e929003
accuracy-unknown = Bilinmiyor: bu soru biçimi için yayımlanmış sayı yok. Yanlış alarmları ve gizli kalan belirtileri hesaba katın.
# of: f5976f41
scoring-validated-on = Denendiği kişiler: { $on }.
# of: 520396c5
state-seen = görüldü
# of: 3ebedf74
state-signs = { $count ->
        [0] en az bir belirti
        [one] bir belirti
       *[other] { $count } belirti
    }
# of: 24472276
state-not-seen = görülmedi
# of: d383856d
state-not-known = bilinmiyor
# of: b89169dd
state-not-asked = sorulmadı
# of: 6be7924f
state-not-needed = gerekmiyor

# Words of content

# of: 9c8e0f0f
method-lecture = kısa anlatım
# of: a3f8b8f0
method-discussion = tartışma
# of: c3952532
method-exercise = alıştırma
# of: 327c77d4
method-case = örnek olay çalışması
# of: d79c0ed5
method-reflection = düşünme
# of: 3b9c6508
method-test = test
# of: b0ae971a
method-break = ara
# of: 029b424e
audience-health = sağlık hizmetleri
# of: 07d43016
audience-social = sosyal hizmetler
# of: efe55326
audience-police = polis
# of: 4163630d
audience-border = sınır muhafızları
# of: ba29e869
audience-reception = kabul merkezleri
# of: 5edb37ab
audience-outreach = saha çalışması
# of: ec5b91a1
audience-hotline = yardım hatları
# of: af9cbec0
audience-volunteers = gönüllüler
# of: 96efd564
audience-trainers = eğitmenler
# of: 3f5d27ab
audience-reader = okuyan kişi

# Languages

# of: 16276ff9
language-am = Amharca
# of: b409ea76
language-ar = Arapça
# of: b9fc7495
language-az = Azerice
# of: 7324e788
language-bg = Bulgarca
# of: 5a80621c
language-bn = Bengalce
# of: ecb2c5b1
language-bs = Boşnakça
# of: 4f6464b4
language-ckb = Sorani Kürtçesi
# of: d72599ff
language-cs = Çekçe
# of: 52b257bf
language-da = Danca
# of: a691fd42
language-de = Almanca
# of: 028e8614
language-el = Yunanca
# of: f696aa85
language-en = İngilizce
# of: 68cdd923
language-es = İspanyolca
# of: cddf5efd
language-et = Estonca
# of: 6528bea1
language-fa = Farsça
# of: 3111a1f8
language-fa-AF = Darice
# of: ab9e2a86
language-fi = Fince
# of: 79e37b44
language-fr = Fransızca
# of: db8c845c
language-he = İbranice
# of: 6dbbfd0f
language-hi = Hintçe
# of: a7596f80
language-hr = Hırvatça
# of: aa6d3cfd
language-hu = Macarca
# of: 3c23ada0
language-it = İtalyanca
# of: 26a33d57
language-ja = Japonca
# of: 8f2de261
language-ka = Gürcüce
# of: 2e440951
language-km = Kmerce
# of: 13def2ed
language-kmr = Kurmanci Kürtçesi
# of: 74cca74d
language-ko = Korece
# of: b6e9f16e
language-lo = Laoca
# of: e13b08f0
language-lt = Litvanca
# of: c9a318c2
language-lv = Letonca
# of: 6f0591e9
language-mn = Moğolca
# of: 7f341bbe
language-my = Burmaca
# of: 92be45d4
language-nb = Norveççe
# of: d26a25b6
language-ne = Nepalce
# of: ae6eebed
language-nl = Felemenkçe
# of: f86f2576
language-pl = Lehçe
# of: 5b01fa10
language-ps = Peştuca
# of: eb0ff06c
language-pt = Portekizce
# of: e3291eb0
language-ro = Rumence
# of: 4b050ad5
language-ru = Rusça
# of: f629b4de
language-se = Kuzey Sami dili
# of: 2d199ca2
language-si = Seylanca
# of: 8bbbf080
language-sk = Slovakça
# of: e7dc3127
language-so = Somalice
# of: 0819bd23
language-sq = Arnavutça
# of: eb0be147
language-sr = Sırpça
# of: 399ee226
language-sv = İsveççe
# of: 449a2686
language-sw = Svahili
# of: 19c77d25
language-ta = Tamilce
# of: d1dc10ab
language-th = Tayca
# of: af30e449
language-ti = Tigrinya dili
# of: d0ca0ba7
language-tl = Filipince
# of: 73ef6e33
language-tr = Türkçe
# of: a3713b11
language-uk = Ukraynaca
# of: c73eecd4
language-ur = Urduca
# of: 896dafa5
language-uz = Özbekçe
# of: 9cbe2c21
language-vi = Vietnamca
# of: bf635778
language-zh = Çince
# of: b39b0bd2
language-zh-Hans = Çince (basitleştirilmiş)
# of: 00f7b12f
language-zh-Hant = Çince (geleneksel)
