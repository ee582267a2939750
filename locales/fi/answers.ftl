### translation: draft
# Se, minkä vastaaja näkee: keskustelussa, toisen kielen rinnalla ja paperilla.

## Answers

# of: 314a4091
answer-yes = Kyllä
# of: 00950e14
answer-no = Ei
# of: 1c4493c9
answer-unsure = En tiedä
# of: 3dfadb15
answer-declined = En halua sanoa
# of: 805d8243
answer-none = Ei mikään näistä
# of: e79a4b94
answer-noted = Huomioitu
# of: c34d643b
answer-nothing = Ei huomioitavaa

## Forms to fill in

# of: 3a5b7362
form-title = Kysymyksiä
# of: 39b4d685
form-yours = Sinä päätät, mihin vastaat. Voit jättää minkä tahansa väliin ja lopettaa milloin haluat. Syytä ei tarvitse kertoa.
# of: 176e6c8d
form-no-name = Älä kirjoita tähän nimeäsi äläkä kenenkään muun nimeä.
# of: 0f8618d6
form-give-back = Anna tämä paperi takaisin sille, jolta sait sen. Älä ota sitä mukaasi: joku muu voi lukea sen.
# of: 6fd4c4f6
form-tick-one = Rastita yksi.
# of: 0e60e87a
form-tick-any = Rastita kaikki, jotka pitävät paikkansa.
# of: fe402dc2
form-tick-number = Rastita luku.
# of: 7e773684
form-write-number = Kirjoita luku.
# of: 296d9f26
form-write-note = Kirjoita tähän tai vain mieti.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = Siinä kaikki. Jos haluat puhua jostakin näistä tai kysyä jotakin, sano siitä sille, jolta sait paperin.
# of: 00cab8bb
form-only-if = Vain jos { $condition }.
# of: b29a63f9
form-only-if-asked = Vain jos sinua pyydetään vastaamaan tähän.
# of: 1f0a1800
form-only-children = Vain jos olet alle 18-vuotias.
# of: 7957eb20
form-and = { " " }ja{ " " }
# of: 25a8cc96
form-or = { " " }tai{ " " }
# of: 17eff3c2
form-quoted = ”{ $text }”
# of: 1ee1b1e6
form-if-answer = vastasit { $answers } kysymykseen { $number }
# of: 03c96f93
form-if-not-answer = et vastannut { $answers } kysymykseen { $number }
# of: 56fbea23
form-if-number = lukusi kysymyksessä { $number } on { $from }–{ $to }
