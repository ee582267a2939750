### translation: draft

# of: c9ad2cd6
about =
    .title = Polis (Poliisi)
    .summary = Bir suç internetten veya karakolda bildirilebilir. Poliste 2021’den beri insan ticaretini soruşturan ulusal bir grup var.
    .unverified-because = Site adresi kaynaklarımızda yoktu ve kontrol edilmedi. Yabancılar Kanununun seks satan bir yabancıya nasıl baktığı doğrulanmalıdır.
# of: 38a2373d
site =
    .note = Bir AB ülkesinin vatandaşı değilseniz ve seks satıyorsanız polisle temas kalışınız için risk olabilir. Önce bir avukat veya destek kurumu size yol gösterebilir.
