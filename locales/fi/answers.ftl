### translation: draft
# Se, minkä vastaaja näkee: keskustelussa, toisen kielen rinnalla ja paperilla.

## Answers

answer-yes = Kyllä
answer-no = Ei
answer-unsure = En tiedä
answer-declined = En halua sanoa
answer-none = Ei mikään näistä
answer-noted = Huomioitu
answer-nothing = Ei huomioitavaa

## Forms to fill in

form-title = Kysymyksiä
form-yours = Sinä päätät, mihin vastaat. Voit jättää minkä tahansa väliin ja lopettaa milloin haluat. Syytä ei tarvitse kertoa.
form-no-name = Älä kirjoita tähän nimeäsi äläkä kenenkään muun nimeä.
form-give-back = Anna tämä paperi takaisin sille, jolta sait sen. Älä ota sitä mukaasi: joku muu voi lukea sen.
form-tick-one = Rastita yksi.
form-tick-any = Rastita kaikki, jotka pitävät paikkansa.
form-tick-number = Rastita luku.
form-write-number = Kirjoita luku.
form-write-note = Kirjoita tähän tai vain mieti.
form-scale = { $from } = { $low }, { $to } = { $high }
form-end = Siinä kaikki. Jos haluat puhua jostakin näistä tai kysyä jotakin, sano siitä sille, jolta sait paperin.
form-only-if = Vain jos { $condition }.
form-only-if-asked = Vain jos sinua pyydetään vastaamaan tähän.
form-only-children = Vain jos olet alle 18-vuotias.
form-and = { " " }ja{ " " }
form-or = { " " }tai{ " " }
form-quoted = ”{ $text }”
form-if-answer = vastasit { $answers } kysymykseen { $number }
form-if-not-answer = et vastannut { $answers } kysymykseen { $number }
form-if-number = lukusi kysymyksessä { $number } on { $from }–{ $to }
