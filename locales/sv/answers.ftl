### translation: draft
# Det som den som svarar ser: i samtalet, bredvid ett annat språk och på papper.

## Answers

answer-yes = Ja
answer-no = Nej
answer-unsure = Vet inte
answer-declined = Vill inte säga
answer-none = Inget av dessa
answer-noted = Noterat
answer-nothing = Inget att notera

## Forms to fill in

form-title = Frågor
form-yours = Du bestämmer vad du svarar på. Hoppa över vad du vill och sluta när du vill. Du behöver inte säga varför.
form-no-name = Skriv inte ditt namn här, och inte någon annans heller.
form-give-back = Ge tillbaka papperet till den du fick det av. Ta det inte med dig: någon annan kan läsa det.
form-tick-one = Kryssa för ett svar.
form-tick-any = Kryssa för alla som stämmer.
form-tick-number = Kryssa för ett tal.
form-write-number = Skriv ett tal.
form-write-note = Skriv här, eller tänk bara på det.
form-scale = { $from } = { $low }, { $to } = { $high }
form-end = Det var allt. Om du vill tala om något här, eller fråga något, säg det till den du fick papperet av.
form-only-if = Bara om { $condition }.
form-only-if-asked = Bara om du blir ombedd att svara på detta.
form-only-children = Bara om du är under 18 år.
form-and = { " " }och{ " " }
form-or = { " " }eller{ " " }
form-quoted = ”{ $text }”
form-if-answer = du svarade { $answers } på fråga { $number }
form-if-not-answer = du inte svarade { $answers } på fråga { $number }
form-if-number = ditt tal i fråga { $number } är från { $from } till { $to }
