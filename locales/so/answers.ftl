### translation: draft
# Waxa uu arko qofka jawaabaya: wadahadalka, luqad kale agteed iyo warqadda.

## Answers

# of: 314a4091
answer-yes = Haa
# of: 00950e14
answer-no = Maya
# of: 1c4493c9
answer-unsure = Ma garanayo
# of: 3dfadb15
answer-declined = Ma rabo inaan sheego
# of: 805d8243
answer-none = Midna kuma jiro kuwan
# of: e79a4b94
answer-noted = Waa la xusay
# of: c34d643b
answer-nothing = Wax la xuso ma jiraan

## Forms to fill in

# of: 3a5b7362
form-title = Su’aalo
# of: 39b4d685
form-yours = Adiga ayaa go’aansada waxa aad ka jawaabayso. Su’aal kasta waad ka boodi kartaa, markii aad rabtana waad joojin kartaa. Sabab uma baahnid inaad sheegto.
# of: 176e6c8d
form-no-name = Halkan ha ku qorin magacaaga ama magaca qof kale.
# of: 0f8618d6
form-give-back = Warqaddan dib ugu celi qofkii ku siiyay. Ha qaadan: qof kale ayaa akhrin kara.
# of: 6fd4c4f6
form-tick-one = Calaamadee mid.
# of: 0e60e87a
form-tick-any = Calaamadee wax kasta oo run ah.
# of: fe402dc2
form-tick-number = Calaamadee tiro.
# of: 7e773684
form-write-number = Qor tiro.
# of: 296d9f26
form-write-note = Halkan ku qor, ama kaliya ka fikir.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = Waa intaas. Haddii aad rabto inaad wax ka hadasho ama wax weydiiso, u sheeg qofkii warqaddan ku siiyay.
# of: 00cab8bb
form-only-if = Kaliya haddii { $condition }.
# of: b29a63f9
form-only-if-asked = Kaliya haddii lagu weydiiyo inaad tan ka jawaabto.
# of: 1f0a1800
form-only-children = Kaliya haddii aad ka yar tahay 18 sano.
# of: 7957eb20
form-and = { " " }iyo{ " " }
# of: 25a8cc96
form-or = { " " }ama{ " " }
# of: 17eff3c2
form-quoted = “{ $text }”
# of: 1ee1b1e6
form-if-answer = aad { $answers } ugu jawaabtay su’aasha { $number }
# of: 03c96f93
form-if-not-answer = aadan { $answers } ugu jawaabin su’aasha { $number }
# of: 56fbea23
form-if-number = tiradaada su’aasha { $number } ay tahay { $from } ilaa { $to }
