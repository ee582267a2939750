### translation: draft
# Ce vede persoana care răspunde: în discuție, lângă altă limbă și pe hârtie.

## Answers

# of: 314a4091
answer-yes = Da
# of: 00950e14
answer-no = Nu
# of: 1c4493c9
answer-unsure = Nu știu
# of: 3dfadb15
answer-declined = Prefer să nu spun
# of: 805d8243
answer-none = Niciuna dintre acestea
# of: e79a4b94
answer-noted = Notat
# of: c34d643b
answer-nothing = Nimic de notat

## Forms to fill in

# of: 3a5b7362
form-title = Întrebări
# of: 39b4d685
form-yours = Dumneavoastră hotărâți la ce răspundeți. Lăsați ce doriți și opriți-vă când doriți. Nu trebuie să spuneți de ce.
# of: 176e6c8d
form-no-name = Nu scrieți aici numele dumneavoastră sau al altcuiva.
# of: 0f8618d6
form-give-back = Dați această hârtie înapoi persoanei de la care ați primit-o. Nu o luați cu dumneavoastră: ar putea-o citi altcineva.
# of: 6fd4c4f6
form-tick-one = Bifați una.
# of: 0e60e87a
form-tick-any = Bifați tot ce este adevărat.
# of: fe402dc2
form-tick-number = Bifați un număr.
# of: 7e773684
form-write-number = Scrieți un număr.
# of: 296d9f26
form-write-note = Scrieți aici sau doar gândiți-vă.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = Asta a fost tot. Dacă vreți să vorbiți despre ceva sau să întrebați ceva, spuneți-i persoanei de la care ați primit hârtia.
# of: 00cab8bb
form-only-if = Numai dacă { $condition }.
# of: b29a63f9
form-only-if-asked = Numai dacă vi se cere să răspundeți la aceasta.
# of: 1f0a1800
form-only-children = Numai dacă aveți sub 18 ani.
# of: 7957eb20
form-and = { " " }și{ " " }
# of: 25a8cc96
form-or = { " " }sau{ " " }
# of: 17eff3c2
form-quoted = „{ $text }”
# of: 1ee1b1e6
form-if-answer = ați răspuns { $answers } la întrebarea { $number }
# of: 03c96f93
form-if-not-answer = nu ați răspuns { $answers } la întrebarea { $number }
# of: 56fbea23
form-if-number = numărul dumneavoastră la întrebarea { $number } este între { $from } și { $to }
