### translation: draft
# Mida vastaja näeb: vestluses, teise keele kõrval ja paberil.

## Answers

# of: 314a4091
answer-yes = Jah
# of: 00950e14
answer-no = Ei
# of: 1c4493c9
answer-unsure = Ei tea
# of: 3dfadb15
answer-declined = Ei taha öelda
# of: 805d8243
answer-none = Mitte ükski neist
# of: e79a4b94
answer-noted = Märgitud
# of: c34d643b
answer-nothing = Pole midagi märkida

## Forms to fill in

# of: 3a5b7362
form-title = Küsimused
# of: 39b4d685
form-yours = Sina otsustad, millele vastad. Võid iga küsimuse vahele jätta ja lõpetada, millal tahad. Põhjust ei ole vaja öelda.
# of: 176e6c8d
form-no-name = Ära kirjuta siia oma nime ega kellegi teise nime.
# of: 0f8618d6
form-give-back = Anna see paber tagasi inimesele, kellelt selle said. Ära võta seda kaasa: keegi teine võib seda lugeda.
# of: 6fd4c4f6
form-tick-one = Märgi üks.
# of: 0e60e87a
form-tick-any = Märgi kõik, mis on õiged.
# of: fe402dc2
form-tick-number = Märgi arv.
# of: 7e773684
form-write-number = Kirjuta arv.
# of: 296d9f26
form-write-note = Kirjuta siia või ainult mõtle sellele.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = See oli kõik. Kui tahad millestki rääkida või midagi küsida, ütle seda inimesele, kellelt said paberi.
# of: 00cab8bb
form-only-if = Ainult siis, kui { $condition }.
# of: b29a63f9
form-only-if-asked = Ainult siis, kui sul palutakse sellele vastata.
# of: 1f0a1800
form-only-children = Ainult siis, kui oled alla 18-aastane.
# of: 7957eb20
form-and = { " " }ja{ " " }
# of: 25a8cc96
form-or = { " " }või{ " " }
# of: 17eff3c2
form-quoted = „{ $text }“
# of: 1ee1b1e6
form-if-answer = vastasid { $answers } küsimusele { $number }
# of: 03c96f93
form-if-not-answer = sa ei vastanud { $answers } küsimusele { $number }
# of: 56fbea23
form-if-number = sinu arv küsimuses { $number } on { $from }–{ $to }
