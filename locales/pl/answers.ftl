### translation: draft
# Co widzi osoba, która odpowiada: w rozmowie, obok innego języka i na papierze.

## Answers

# of: 314a4091
answer-yes = Tak
# of: 00950e14
answer-no = Nie
# of: 1c4493c9
answer-unsure = Nie wiem
# of: 3dfadb15
answer-declined = Wolę nie mówić
# of: 805d8243
answer-none = Żadne z tych
# of: e79a4b94
answer-noted = Odnotowano
# of: c34d643b
answer-nothing = Nic do odnotowania

## Forms to fill in

# of: 3a5b7362
form-title = Pytania
# of: 39b4d685
form-yours = To ty decydujesz, na co odpowiadasz. Pomiń, co chcesz, i przerwij, kiedy chcesz. Nie musisz mówić dlaczego.
# of: 176e6c8d
form-no-name = Nie pisz tu swojego imienia i nazwiska ani danych nikogo innego.
# of: 0f8618d6
form-give-back = Oddaj tę kartkę osobie, od której ją masz. Nie zabieraj jej ze sobą: ktoś inny mógłby ją przeczytać.
# of: 6fd4c4f6
form-tick-one = Zaznacz jedno.
# of: 0e60e87a
form-tick-any = Zaznacz wszystko, co jest prawdą.
# of: fe402dc2
form-tick-number = Zaznacz liczbę.
# of: 7e773684
form-write-number = Wpisz liczbę.
# of: 296d9f26
form-write-note = Napisz tutaj albo tylko pomyśl.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = To wszystko. Jeśli chcesz o czymś porozmawiać lub o coś zapytać, powiedz to osobie, od której masz tę kartkę.
# of: 00cab8bb
form-only-if = Tylko jeśli { $condition }.
# of: b29a63f9
form-only-if-asked = Tylko jeśli ktoś cię poprosi, by na to odpowiedzieć.
# of: 1f0a1800
form-only-children = Tylko jeśli masz mniej niż 18 lat.
# of: 7957eb20
form-and = { " " }i{ " " }
# of: 25a8cc96
form-or = { " " }lub{ " " }
# of: 17eff3c2
form-quoted = „{ $text }”
# of: 1ee1b1e6
form-if-answer = twoja odpowiedź na pytanie { $number } to { $answers }
# of: 03c96f93
form-if-not-answer = twoja odpowiedź na pytanie { $number } nie jest { $answers }
# of: 56fbea23
form-if-number = twoja liczba w pytaniu { $number } mieści się od { $from } do { $to }
