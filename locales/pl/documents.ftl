### translation: draft
### Słowa wokół treści we wszystkim, co się drukuje.

# Whole documents

# of: d81fce03
checked-on = Informacje sprawdzono: { $date }
# of: 0610cdaf
mark-draft = Tłumaczenie robocze: nikt go jeszcze nie sprawdził i nie podpisał
# of: 9adff397
mark-incomplete = Niektóre teksty nie są jeszcze przetłumaczone
# of: 31ee472e
mark-unverified = Niepotwierdzone
# of: bbd76e81
not-verified = niepotwierdzone
# of: 31ee472e
not-verified-heading = Niepotwierdzone
# of: 5ffd457d
not-verified-note = Sprawdź, zanim na tym polegasz.
# of: b00c821b
page-of = Strona { $page } z { $pages }
# of: 1746410e
contents = Spis treści
# of: a3b218b4
sources = Źródła
# of: 87af1911
sources-note = Numery w nawiasach kwadratowych w tekście odsyłają do tej listy.
# of: bddc0542
facts = Fakty
# of: efa7dcfb
case = Przypadek
# of: 6578adde
for-audience = Dla: { $audience }
# of: 65a72ecd
also-seen-when = Widać to także, gdy:
# of: 17eff3c2
quoted = „{ $text }”
# of: d9e0d671
list-comma = { ", " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } min
       *[other]
            { $minutes ->
                [0] { $hours } godz.
               *[other] { $hours } godz. { $minutes } min
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = Przewodnik dla prowadzących
# of: e7674970
output-handout = Materiały dla uczestników
# of: 88cb485e
output-test = Test wiedzy
# of: 103bc6d4
output-checklist = Lista kontrolna
# of: 3589b58c
output-question-list = Lista pytań
# of: b598f9e1
output-leaflet = Ulotka
# of: 1892434e
output-beside = Ulotka w dwóch językach
# of: 47e838b0
output-directory = Gdzie szukać pomocy
# of: e3e20df7
output-result = Wynik

# Facilitator guide

# of: b5f3b50c
guide-safety = Najpierw bezpieczeństwo
# of: b8a83c23
guide-say-this = Powiedz na początku:
# of: 4685be29
guide-distress = Jeśli ktoś źle się poczuje:
# of: 74a8d716
guide-overview = Przegląd
# of: 443b33af
guide-for = Dla:
# of: 52de56f8
guide-length = Czas trwania:
# of: 9fbc6b8f
guide-group = Grupa:
# of: 7dcf7ac7
guide-prerequisites = Najpierw:
# of: eb8d6307
guide-objectives = Po kursie uczestnicy potrafią
# of: a594556d
guide-running-order = Przebieg
# of: 0f26d0b4
guide-start = Początek
# of: 2bc9382b
guide-activity = Zajęcia
# of: eb38c978
guide-method = Metoda
# of: a6317184
guide-minutes = Min
# of: d1fe8d02
guide-say-first = Najpierw powiedz:
# of: ea76306a
guide-materials = Przynieś
# of: b3bba05b
guide-trainer = Dla prowadzących
# of: a5573994
guide-participant = W materiałach dla uczestników
# of: e1c37747
guide-listen-for = Słuchaj, czy pojawi się:
# of: ec8bfccb
guide-test-key = Test wiedzy: poprawne odpowiedzi

# Handout and test

# of: 2366ec7b
handout-before = Zanim zaczniesz czytać
# of: c1e791f2
handout-objectives = Po kursie potrafisz
# of: 7d310f13
test-sheet = Test: { $time }
# of: c19c8f00
test-how = Na każde pytanie wybierz jedną odpowiedź. Test pokazuje, czego nauczył kurs; nie ocenia ciebie.
# of: 23b15dcb
test-code-word = Hasło:
# of: be21677d
test-code-word-how = Wybierz słowo, które znasz tylko ty, i za każdym razem użyj tego samego. Nie pisz swojego imienia ani nazwiska.
# of: 2ab53811
test-pre = przed kursem
# of: a688f9be
test-post = po kursie
# of: c4b37538
test-follow-up = kilka miesięcy później

# Checklist

# of: 30ab02e5
checklist-never = To nigdy nie są oznaki
# of: 4657cdc6
checklist-never-note = Nic z tego nie mówi o handlu ludźmi, ani osobno, ani razem.
# of: a6c29e41
checklist-reading = Jak czytać listę
# of: 50f8a45b
checklist-strengths = Silne oznaki potrzebują niewielu innych, ale same nigdy nie wystarczą. Średnie liczą się razem z innymi. Słabe tylko wspierają inne, choćby było ich dużo.
# of: b24c9e60
checklist-ask = Możesz zapytać:
# of: 9354b217
checklist-meaning = Czego to nie mówi
# of: de35465b
no-verdict = To nie jest osąd nikogo. Żadna liczba oznak nie dowodzi, że ktoś jest ofiarą, a ich brak nie dowodzi, że wszystko jest w porządku. Porozmawiaj z tą osobą, a w razie wątpliwości zapytaj specjalistów; możesz to zrobić bez podawania nazwiska.
# of: 6aef93f7
strength-strong = silna
# of: 4a015b7e
strength-medium = średnia
# of: 2277b7c9
strength-weak = słaba
# of: 1855967b
element-act = Czyn
# of: e95d6d8e
element-means = Środek
# of: ceff46b2
element-purpose = Cel

# Question list

# of: fc534ab8
list-notice = Najpierw przeczytaj
# of: 589e4003
list-paper = Nie zapisuj na tej kartce imion, nazwisk ani odpowiedzi: ktoś inny może ją znaleźć.
# of: 1cbcd926
list-prepare = Zanim się z kimś spotkasz
# of: 1c429571
list-gates = Przed pierwszym pytaniem
# of: c6f43cfc
list-gates-note = Idź dalej tylko wtedy, gdy na każdy punkt możesz odpowiedzieć „tak”.
# of: 22871b5f
list-otherwise = Jeśli nie: { $ending }
# of: 3a5b7362
list-questions = Pytania
# of: 5cca24fa
list-questions-note = Osoba może nie odpowiedzieć na każde pytanie i przerwać w każdej chwili. „Nie wiem” i „Wolę nie mówić” to dobre odpowiedzi; nie liczą się ani jako tak, ani jako nie.
# of: ec59d6c9
list-questions-note-alone = Możesz nie odpowiedzieć na każde pytanie i przerwać w każdej chwili. „Nie wiem” i „Wolę nie mówić” to dobre odpowiedzi; nie liczą się ani jako tak, ani jako nie.
# of: b2f82df5
list-only-if = Zapytaj tylko, jeśli { $condition }.
# of: 94c7c323
list-children-true = Także wtedy, gdy osoba ma lub może mieć mniej niż 18 lat.
# of: ff88d513
list-children-only = Tylko wtedy, gdy osoba ma lub może mieć mniej niż 18 lat.
# of: 9dde3cef
list-sensitive = Odpowiedź może być trudna: pytaj tylko, gdy jest zaufanie, i lepiej pomiń, niż naciskaj.
# of: f70079df
list-one = Jedna z tych:
# of: 3bb3b727
list-several = Dowolne z tych:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = Myśl. Nie zapisuje się jej.
# of: 6377105d
list-scoring = Co wynika z odpowiedzi
# of: 4020466a
scoring-not-validated = Tego sposobu liczenia nie sprawdzono na ludziach takich jak ci, wobec których się go używa.
# of: 314bbdcc
list-endings = Jak może się skończyć rozmowa
# of: e00e1495
list-endings-alone = Jak to może się skończyć
# of: 7c0a21b5
list-from-gate = Gdy nie jest spełniony jeden z warunków przed pierwszym pytaniem.
# of: 8d05a42b
list-ending-if = Jeśli { $condition }.
# of: deb43df5
list-ending-else = We wszystkich innych przypadkach.
# of: 79c78508
list-turn-to = → Gdzie szukać pomocy: { $services }

# The key to a form

# of: b12c7bac
key-title = Klucz: { $title }
# of: cf78bb03
key-apart = Tylko dla specjalisty. Trzymaj tę kartkę osobno od wypełnionego formularza i nigdy nie zostawiaj jej osobie: mówi ona, jak liczą się odpowiedzi.
# of: 8527f4bd
key-form = Po rozmowie zniszcz formularz tak, jak twoja organizacja niszczy poufne papiery, chyba że osoba chce inaczej. Nie ma na nim nazwiska; nie dopisuj go.
# of: 1ebaff5b
key-before = Zanim dasz formularz
# of: a5b5e0d2
key-before-note = Zapytaj o to na głos. Daj formularz tylko wtedy, gdy na każde z tych pytań możesz odpowiedzieć „tak”.
# of: 5941669b
key-answers = Jak liczą się odpowiedzi
# of: 028d5e0d
key-counts = „{ $answer }” liczy się jako: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = waga { $weight }
# of: d7c9849c
key-nothing = Nie liczy się.
# of: c852d0c7
key-fact = Nigdy się nie liczy: { $fact }
# of: d7d2ed43
key-unsure = „Nie wiem”, „Wolę nie mówić” i brak odpowiedzi nie liczą się ani jako tak, ani jako nie.
# of: 8cadb7a5
key-rule = Jak to zsumować
# of: 7cff46eb
key-rule-dimensions = Policz oznaki w każdej grupie. Grupa jest dodatnia w każdym z tych przypadków, a jedna dodatnia grupa jest warta uważniejszego spojrzenia.
# of: 56eff15b
key-rule-elements = Policz oznaki w każdej grupie. Grupa jest dodatnia w każdym z tych przypadków. Uważniejsze spojrzenie jest potrzebne, gdy po jednej dodatniej grupie wskazuje na czyn, środek i cel; poniżej 18 lat środek nie jest potrzebny.
# of: 611bbf20
key-rule-group = Grupa jest dodatnia, gdy oznaki to: { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [one] Jedna oznaka jest warta uważniejszego spojrzenia.
        [few] { $count } różne oznaki lub więcej są warte uważniejszego spojrzenia.
        [many] { $count } różnych oznak lub więcej jest warte uważniejszego spojrzenia.
       *[other] { $count } różnej oznaki lub więcej jest warte uważniejszego spojrzenia.
    }
# of: 823cc3ae
key-rule-sum = Zsumuj wagi. Suma { $sum } lub więcej jest warta uważniejszego spojrzenia.
# of: 06c74753
key-rule-yes-or-maybe =
    Uważniejsze spojrzenie jest potrzebne, gdy liczba oznak wynosi co najmniej { $yes } albo gdy liczba
    odpowiedzi „Nie wiem” wynosi co najmniej { $maybe }.
# of: 379a96ec
key-strong =
    { $count ->
        [one] { $count } silna
        [few] { $count } silne
        [many] { $count } silnych
       *[other] { $count } silnej
    }
# of: 90782116
key-medium =
    { $count ->
        [one] { $count } średnia
        [few] { $count } średnie
        [many] { $count } średnich
       *[other] { $count } średniej
    }
# of: b828d8d4
key-weak =
    { $count ->
        [one] { $count } słaba
        [few] { $count } słabe
        [many] { $count } słabych
       *[other] { $count } słabej
    }
# of: cd0fe30e
key-any-other = jeszcze { $count } dowolnej siły
# of: be21a012
key-band =
    { $to ->
        [open] { $from } lub więcej: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = Nikt nie może zajrzeć do urządzeń
# of: f83ac99c
gate-safety = Teraz bezpiecznie
# of: c9df7860
gate-privacy = Nikt nie może usłyszeć
# of: f60df401
gate-interpreter = Niezależny tłumacz
# of: aa89629f
gate-consent = Osoba się zgodziła
# of: 5035389c
gate-age = Osoba dorosła
# of: f3da9ce1
answer-on-scale = { $value } z { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }i{ " " }
# of: 25a8cc96
condition-or = { " " }lub{ " " }
# of: 6ecdda8f
condition-not = nie jest prawdą, że { $condition }
# of: 6f3e2632
condition-answer = odpowiedź na pytanie { $number } to { $answers }
# of: 6e957ad3
condition-gate = przed pytaniami odpowiedź na „{ $gate }” to { $answers }
# of: d0d3fde3
condition-from = odpowiedź na pytanie { $number } to { $least } lub więcej
# of: 88211f3a
condition-to = odpowiedź na pytanie { $number } to { $most } lub mniej
# of: 0de563db
condition-between = odpowiedź na pytanie { $number } mieści się od { $least } do { $most }
# of: 7e98fae8
condition-element = widać element „{ $element }”
# of: 510e36b9
condition-dimension = w grupie „{ $dimension }” było dość oznak
# of: 8edfb1f2
condition-count =
    { $count ->
        [one] widać co najmniej jedną oznakę
        [few] widać co najmniej { $count } oznaki
        [many] widać co najmniej { $count } oznak
       *[other] widać co najmniej { $count } oznaki
    }
# of: e6a53a46
condition-band = suma mieści się w przedziale „{ $band }”
# of: 066c2da8
condition-look-closer = odpowiedzi jako całość wymagają uważniejszego spojrzenia
# of: ea81d845
condition-not-look-closer = odpowiedzi jako całość nie wymagają uważniejszego spojrzenia

# Leaflet and services

# of: a7939e90
leaflet-about = Skąd są te informacje
# of: e34765d3
leaflet-checked-note = Numery i godziny się zmieniają: jeśli jeden nie odpowiada, spróbuj innego.
# of: 38b1780a
directory-note = Miejsca, które pomagają, i jak się z nimi skontaktować. Numery i godziny się zmieniają: jeśli jeden nie odpowiada, spróbuj innego.
# of: 501edf06
leave-page = Opuść tę stronę
# of: 18eeda6c
leave-page-note = Przycisk u góry zamyka stronę od razu, a „wstecz” tu nie prowadzi. Historia w telefonie może jednak pokazać, że strona była otwarta. Jeśli to ryzykowne, usuń plik i historię.
# of: 262d3057
choose-language = Język
# of: 6a9c46a4
service-free = Bezpłatnie
# of: 01a3a992
service-anonymous = Nie trzeba podawać nazwiska
# of: 7a3ed653
hours-from-to = { $days } { $from }–{ $to }
# of: 9d51787d
hours-always = { $days }, całą dobę
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = Codziennie
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = pon.
# of: aa145f5e
day-tue = wt.
# of: d7826ab9
day-wed = śr.
# of: 77471b19
day-thu = czw.
# of: ef5c761d
day-fri = pt.
# of: 6074788b
day-sat = sob.
# of: 7773f0e8
day-sun = niedz.
# of: 26128aaa
area-finland = cała Finlandia
# of: e2cb8a5d
need-emergency = nagłe zagrożenie
# of: 51519b36
need-trafficking-victims = ofiary handlu ludźmi
# of: 3faf7437
need-professionals = porady dla specjalistów
# of: 8b5f1715
need-crime-victims = ofiary przestępstw
# of: e1ebe7b3
need-violence = przemoc
# of: 480a1835
need-shelter = schronienie
# of: 895933e7
need-sexual-violence = przemoc seksualna
# of: 62256d7f
need-sex-workers = osoby wykonujące pracę seksualną
# of: 8f7abca6
need-migrants = migranci
# of: ed82faeb
need-legal-advice = porady prawne
# of: ac91eaee
need-workers = prawa w pracy
# of: 84572653
need-compensation = odszkodowanie
# of: f22546b0
need-police-report = zgłoszenie na policję

# Result of a screening

# of: 1c190cbc
result-next-steps = Następne kroki
# of: 47e838b0
result-services = Gdzie szukać pomocy
# of: 035255a6
result-duty = Co nakazuje ci prawo
# of: 29e88c38
result-consult = Kogo możesz zapytać bez podawania nazwiska
# of: b5b01c8e
result-services-other = Inne miejsca pomocy
# of: f7f1063e
result-elements = Co mówią odpowiedzi
# of: fdb2f54e
result-elements-note = Handel dorosłą osobą ma trzy elementy: czyn, środek i cel wykorzystania. „Nie wiadomo” to też odpowiedź.
# of: a445412f
result-elements-note-child = Poniżej 18 lat środek nie ma znaczenia: wystarczą czyn i cel wykorzystania. Środek liczy się tylko wtedy, gdy celem jest surogacja, a dziecko nie jest matką zastępczą.
# of: 4728b4a6
result-element = Element
# of: 6f0f7e0c
result-dimension = Grupa oznak
# of: e3e20df7
result-state = Wynik
# of: d5d584d4
result-range = Gdyby padły odpowiedzi na otwarte pytania
# of: 434c8f52
result-from-to = od „{ $best }” do „{ $worst }”
# of: 497141d7
result-together = Razem
# of: 1ca3c3bb
result-combination = To, co widać, pasuje do połączenia „{ $title }”. To nazwa grup oznak, a nie człowieka.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] To, co widać, nie pasuje do żadnego nazwanego połączenia i nie widać żadnego elementu.
       *[other] To, co widać, nie pasuje do żadnego nazwanego połączenia. Obecne elementy: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Gdyby padły odpowiedzi na otwarte pytania, mogłyby pasować też te:
# of: e747f9eb
result-count = Policzone oznaki: { $best }.
# of: 9d5a7abe
result-count-range = Policzone oznaki: { $best }, a najwyżej { $worst }, gdyby to, co otwarte, było oznaką.
# of: 8c8ae4cd
result-sum = Suma: { $best }.
# of: e62e42e3
result-sum-range = Suma: { $best }, a najwyżej { $worst }, gdyby liczyło się to, co otwarte.
# of: ee975b97
result-band = To mieści się w przedziale „{ $band }”.
# of: 63e17015
result-band-range = To mieści się między „{ $best }” a „{ $worst }”, zależnie od tego, co pozostało otwarte.
# of: dde22e1c
result-look-closer = Według zasady tego kwestionariusza odpowiedzi są powodem, by przyjrzeć się uważniej, razem z tą osobą.
# of: 27f41d69
result-no-look-closer = Według zasady tego kwestionariusza odpowiedzi nie są powodem, by przyjrzeć się uważniej. To niczego nie wyklucza.
# of: 3724b686
result-may-look-closer = Według zasady tego kwestionariusza to, co wiadomo, nie jest jeszcze powodem, by przyjrzeć się uważniej. To, co pozostało otwarte, może to zmienić.
# of: 104dfab0
result-question = Pytanie
# of: 0e3e2b09
result-answer = Odpowiedź
# of: ebd5a960
result-weight = Dodaje
# of: d5c433d3
result-signs = Odpowiedzi, które liczą się jako oznaki
# of: fa4f3849
result-because = Bo na „{ $question }” padła odpowiedź „{ $answer }”.
# of: ec8ef884
result-unanswered = Pozostało otwarte
# of: 91515472
result-unanswered-note = To nie liczy się ani jako tak, ani jako nie. Może wyjaśni się później, a może nigdy nie będzie trzeba.
# of: cced49f2
result-accuracy = Jak często taki wynik jest trafny
# of: 4c3eb994
accuracy-study = { $on } (osoby: { $sample }; w tym ze stwierdzonym handlem ludźmi: { $positives }).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] Na 100 osób z tym wynikiem handel ludźmi stwierdzono u mniej niż jednej.
       *[other] Na 100 osób z tym wynikiem handel ludźmi stwierdzono u około { $concerned }, a u około { $others } nie.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] Na 100 osób z tym wynikiem handel ludźmi stwierdzono mimo to u mniej niż jednej.
       *[other] Na 100 osób z tym wynikiem handel ludźmi stwierdzono mimo to u około { $concerned }.
    }
# of: 8e807630
accuracy-prevalence-study = Tak jest tam, gdzie dotyczy to { $concerned } na 1000 osób, jak w badaniu. Gdzie dotyczy mniej osób, więcej alarmów jest fałszywych.
# of: 5e066e5e
accuracy-prevalence-stated = Obliczono dla grupy, w której dotyczy to { $concerned } na 1000 osób.
# of: 395a1a2f
accuracy-elsewhere = Te liczby pochodzą od innych ludzi i z innych miejsc. Nie wiadomo, jak często wynik jest trafny u osób, z którymi się spotykasz.
# of: 33a21b26
accuracy-open = Niektóre pytania pozostały otwarte, więc żadna liczba nie pasuje do tego wyniku.
# of: 6e929003
accuracy-unknown = Nie wiadomo: nie ma opublikowanych liczb dla tego sposobu pytania. Licz się z fałszywymi alarmami i z oznakami, które pozostają ukryte.
# of: f5976f41
scoring-validated-on = Wypróbowano na: { $on }.
# of: 520396c5
state-seen = widać
# of: 3ebedf74
state-signs = { $count ->
        [0] co najmniej jedna oznaka
        [one] jedna oznaka
        [few] { $count } oznaki
        [many] { $count } oznak
       *[other] { $count } oznaki
    }
# of: 24472276
state-not-seen = nie widać
# of: d383856d
state-not-known = nie wiadomo
# of: b89169dd
state-not-asked = nie pytano
# of: 6be7924f
state-not-needed = niepotrzebne

# Words of content

# of: 9c8e0f0f
method-lecture = krótki wykład
# of: a3f8b8f0
method-discussion = dyskusja
# of: c3952532
method-exercise = ćwiczenie
# of: 327c77d4
method-case = praca z przypadkiem
# of: d79c0ed5
method-reflection = refleksja
# of: 3b9c6508
method-test = test
# of: b0ae971a
method-break = przerwa
# of: 029b424e
audience-health = ochrona zdrowia
# of: 07d43016
audience-social = pomoc społeczna
# of: efe55326
audience-police = policja
# of: 4163630d
audience-border = straż graniczna
# of: ba29e869
audience-reception = ośrodki recepcyjne
# of: 5edb37ab
audience-outreach = praca terenowa
# of: ec5b91a1
audience-hotline = telefony zaufania
# of: af9cbec0
audience-volunteers = wolontariat
# of: 96efd564
audience-trainers = szkoleniowcy
# of: 3f5d27ab
audience-reader = osoba czytająca

# Languages

# of: 16276ff9
language-am = amharski
# of: b409ea76
language-ar = arabski
# of: b9fc7495
language-az = azerski
# of: 7324e788
language-bg = bułgarski
# of: 5a80621c
language-bn = bengalski
# of: ecb2c5b1
language-bs = bośniacki
# of: 4f6464b4
language-ckb = kurdyjski (sorani)
# of: d72599ff
language-cs = czeski
# of: 52b257bf
language-da = duński
# of: a691fd42
language-de = niemiecki
# of: 028e8614
language-el = grecki
# of: f696aa85
language-en = angielski
# of: 68cdd923
language-es = hiszpański
# of: cddf5efd
language-et = estoński
# of: 6528bea1
language-fa = perski
# of: 3111a1f8
language-fa-AF = dari
# of: ab9e2a86
language-fi = fiński
# of: 79e37b44
language-fr = francuski
# of: db8c845c
language-he = hebrajski
# of: 6dbbfd0f
language-hi = hindi
# of: a7596f80
language-hr = chorwacki
# of: aa6d3cfd
language-hu = węgierski
# of: 3c23ada0
language-it = włoski
# of: 26a33d57
language-ja = japoński
# of: 8f2de261
language-ka = gruziński
# of: 2e440951
language-km = khmerski
# of: 13def2ed
language-kmr = kurdyjski (kurmandżi)
# of: 74cca74d
language-ko = koreański
# of: b6e9f16e
language-lo = laotański
# of: e13b08f0
language-lt = litewski
# of: c9a318c2
language-lv = łotewski
# of: 6f0591e9
language-mn = mongolski
# of: 7f341bbe
language-my = birmański
# of: 92be45d4
language-nb = norweski
# of: d26a25b6
language-ne = nepalski
# of: ae6eebed
language-nl = niderlandzki
# of: f86f2576
language-pl = polski
# of: 5b01fa10
language-ps = paszto
# of: eb0ff06c
language-pt = portugalski
# of: e3291eb0
language-ro = rumuński
# of: 4b050ad5
language-ru = rosyjski
# of: f629b4de
language-se = północnosaamski
# of: 2d199ca2
language-si = syngaleski
# of: 8bbbf080
language-sk = słowacki
# of: e7dc3127
language-so = somalijski
# of: 0819bd23
language-sq = albański
# of: eb0be147
language-sr = serbski
# of: 399ee226
language-sv = szwedzki
# of: 449a2686
language-sw = suahili
# of: 19c77d25
language-ta = tamilski
# of: d1dc10ab
language-th = tajski
# of: af30e449
language-ti = tigrinia
# of: d0ca0ba7
language-tl = filipiński
# of: 73ef6e33
language-tr = turecki
# of: a3713b11
language-uk = ukraiński
# of: c73eecd4
language-ur = urdu
# of: 896dafa5
language-uz = uzbecki
# of: 9cbe2c21
language-vi = wietnamski
# of: bf635778
language-zh = chiński
# of: b39b0bd2
language-zh-Hans = chiński (uproszczony)
# of: 00f7b12f
language-zh-Hant = chiński (tradycyjny)
