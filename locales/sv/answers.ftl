### translation: draft
# Det som den som svarar ser: i samtalet, bredvid ett annat språk och på papper.

## Answers

# of: 314a4091
answer-yes = Ja
# of: 00950e14
answer-no = Nej
# of: 1c4493c9
answer-unsure = Vet inte
# of: 3dfadb15
answer-declined = Vill inte säga
# of: 805d8243
answer-none = Inget av dessa
# of: e79a4b94
answer-noted = Noterat
# of: c34d643b
answer-nothing = Inget att notera

## Forms to fill in

# of: 3a5b7362
form-title = Frågor
# of: 39b4d685
form-yours = Du bestämmer vad du svarar på. Hoppa över vad du vill och sluta när du vill. Du behöver inte säga varför.
# of: 176e6c8d
form-no-name = Skriv inte ditt namn här, och inte någon annans heller.
# of: 0f8618d6
form-give-back = Ge tillbaka papperet till den du fick det av. Ta det inte med dig: någon annan kan läsa det.
# of: 6fd4c4f6
form-tick-one = Kryssa för ett svar.
# of: 0e60e87a
form-tick-any = Kryssa för alla som stämmer.
# of: fe402dc2
form-tick-number = Kryssa för ett tal.
# of: 7e773684
form-write-number = Skriv ett tal.
# of: 296d9f26
form-write-note = Skriv här, eller tänk bara på det.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = Det var allt. Om du vill tala om något här, eller fråga något, säg det till den du fick papperet av.
# of: 00cab8bb
form-only-if = Bara om { $condition }.
# of: b29a63f9
form-only-if-asked = Bara om du blir ombedd att svara på detta.
# of: 1f0a1800
form-only-children = Bara om du är under 18 år.
# of: 7957eb20
form-and = { " " }och{ " " }
# of: 25a8cc96
form-or = { " " }eller{ " " }
# of: 17eff3c2
form-quoted = ”{ $text }”
# of: 1ee1b1e6
form-if-answer = du svarade { $answers } på fråga { $number }
# of: 03c96f93
form-if-not-answer = du inte svarade { $answers } på fråga { $number }
# of: 56fbea23
form-if-number = ditt tal i fråga { $number } är från { $from } till { $to }
