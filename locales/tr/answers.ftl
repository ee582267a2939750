### translation: draft
# Yanıtlayan kişinin gördükleri: görüşmede, başka bir dilin yanında ve kâğıtta.

## Answers

# of: 314a4091
answer-yes = Evet
# of: 00950e14
answer-no = Hayır
# of: 1c4493c9
answer-unsure = Bilmiyorum
# of: 3dfadb15
answer-declined = Söylemek istemiyorum
# of: 805d8243
answer-none = Bunların hiçbiri
# of: e79a4b94
answer-noted = Not edildi
# of: c34d643b
answer-nothing = Not edilecek bir şey yok

## Forms to fill in

# of: 3a5b7362
form-title = Sorular
# of: 39b4d685
form-yours = Neyi yanıtlayacağınıza siz karar verirsiniz. İstediğinizi atlayın, istediğiniz an durun. Neden göstermeniz gerekmez.
# of: 176e6c8d
form-no-name = Buraya kendi adınızı da başkasının adını da yazmayın.
# of: 0f8618d6
form-give-back = Bu kâğıdı size veren kişiye geri verin. Yanınızda götürmeyin: başka biri okuyabilir.
# of: 6fd4c4f6
form-tick-one = Birini işaretleyin.
# of: 0e60e87a
form-tick-any = Doğru olanların hepsini işaretleyin.
# of: fe402dc2
form-tick-number = Bir sayı işaretleyin.
# of: 7e773684
form-write-number = Bir sayı yazın.
# of: 296d9f26
form-write-note = Buraya yazın ya da yalnızca düşünün.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = Hepsi bu kadar. Bir şey konuşmak ya da sormak isterseniz bunu size bu kâğıdı veren kişiye söyleyin.
# of: 00cab8bb
form-only-if = Yalnızca şu durumda: { $condition }.
# of: b29a63f9
form-only-if-asked = Yalnızca bunu yanıtlamanız istenirse.
# of: 1f0a1800
form-only-children = Yalnızca 18 yaşından küçükseniz.
# of: 7957eb20
form-and = { " " }ve{ " " }
# of: 25a8cc96
form-or = { " " }veya{ " " }
# of: 17eff3c2
form-quoted = “{ $text }”
# of: 1ee1b1e6
form-if-answer = { $number }. soruya { $answers } yanıtını verdiniz
# of: 03c96f93
form-if-not-answer = { $number }. soruya { $answers } yanıtını vermediniz
# of: 56fbea23
form-if-number = { $number }. sorudaki sayınız { $from } ile { $to } arasında
