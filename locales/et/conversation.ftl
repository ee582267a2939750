### translation: draft

## The conversation

# of: 0bc7772c
conversation-gate = Enne küsimusi: { $number } / { $of }
# of: 772c88a6
conversation-question =
    { $left ->
        [0] Küsimus { $number }, viimane
       *[other] Küsimus { $number }, jäänud kõige rohkem { $left }
    }
# of: 40b97f01
conversation-given-before = { $answer } (sinu varasem vastus)
# of: e1541b8c
conversation-on = Edasi
# of: 422108fa
conversation-ticked = Edasi märgituga
# of: 1e644b54
conversation-back = ← Tagasi (b)
# of: 5a6cc570
conversation-earlier = ⇠ Varasema vastuse juurde (l)
# of: fc68f201
conversation-earlier-heading = Sinu senised vastused
# of: c381f93a
conversation-none-earlier = Varasemaid vastuseid veel ei ole.
# of: fcc610b5
conversation-help = ? Miks ja kuidas seda küsitakse
# of: 03cfac0e
conversation-told = Mida inimene peab kõigepealt kuulma:

# of: d6e1b699
conversation-prepare = ? Enne kui alustad
# of: 35db5615
conversation-prepare-heading = Enne kui alustad
# of: 715312ab
conversation-help-heading = Selle küsimuse kohta
# of: d44719bc
conversation-to-notice = Tagasi
# of: 0cc559cb
conversation-to-question = Tagasi küsimuse juurde
# of: bd422984
conversation-pause = ‖ Paus; peidab ekraani (p)
# of: fe7fc341
conversation-paused = Vajuta Enter, et jätkata.
# of: 27ed7640
conversation-stop = × Lõpeta; midagi ei jää alles
# of: c5ee0d8d
conversation-really-stop = Kas lõpetada siin? Sinu vastused lähevad kaotsi.
# of: 1daa072d
conversation-stop-kept = × Lõpeta praegu; sinu vastused jäävad krüpteerituna alles
# of: 0787a7c0
conversation-not-kept = Sinu vastuseid ei saanud praegu salvestada: ketas võib täis olla või kausta ei ole. Võid jätkata; pärast iga vastust proovitakse uuesti ja lõpus antakse sulle teada.
# of: 891ca10e
conversation-type-number =
    { $unit ->
        [none] Kirjuta arv { $from } kuni { $to }
       *[other] Kirjuta arv { $from } kuni { $to } ({ $unit })
    }
# of: 450ab2c5
conversation-type-note = Kirjuta, mida märkad; seda ei hoita kusagil
# of: 8bc2e345
conversation-typing-number = Arv ja Enter. Ainult Enter viib tagasi; exit lõpetab kohe.
# of: 1ecc3516
conversation-typing-note = Sinu sõnad ja Enter. Ainult Enter viib tagasi; exit lõpetab kohe.
# of: 3ada1d3e
conversation-not-a-number = See ei ole küsitud arvude seas.
# of: 79814cb3
conversation-keys = Vali ↑ ↓ ja Enteriga. Ctrl-C või sõna exit lõpetab kohe ja tühjendab ekraani.
# of: 5dc4cc35
conversation-page = lk { $page } / { $pages }
# of: bc593c2f
conversation-more = ↓ Loe edasi
# of: 4aaef89d
conversation-less = ↑ Eelmine leht
# of: ee9672f1
conversation-last-page = ⇣ Viimasele lehele
# of: 55702c12
conversation-result = Tulemus
# of: 90bc942a
conversation-done = See oli viimane küsimus.
# of: bf35b8ce
conversation-not-now = Praegu on parem mitte jätkata.
# of: dc6ac721
conversation-read = Loe tulemust siin
# of: f76c6c64
conversation-print = Sulge ja jäta tulemus ekraanile
# of: 6040f0bf
conversation-to-questions = ← Tagasi küsimuste juurde
# of: f46503dc
conversation-close = Sulge

## The conversation in lines

# of: 6e5544db
plain-keys =
    Vasta numbriga. b viib tagasi, l näitab sinu vastuseid ja viib ühe juurde tagasi,
    ? selgitab küsimust, p peidab ekraani, kuni vajutad Enter, q lõpetab.
    exit lõpetab kohe ja tühjendab ekraani.
# of: 78657d6b
plain-go-on = Enter jätkab, ? selgitab, q lõpetab:
# of: 3b28a6d2
plain-choose = Number 1–{ $last }, b, l, ?, p või q:
# of: b2e21a8c
plain-choose-several = Numbrid 1–{ $last }, tühik vahel, b, l, ?, p või q:
# of: db88a843
plain-choose-last = 1, b, p või q:
# of: 25dd604d
plain-choose-earlier = Number 1–{ $last }, et uuesti vastata, Enter, et jääda:
# of: a88464e0
plain-number =
    { $unit ->
        [none] Arv { $from } kuni { $to }, u, r, b, l, ?, p või q:
       *[other] Arv { $from } kuni { $to } ({ $unit }), u, r, b, l, ?, p või q:
    }
# of: 4aed674f
plain-note = Number 1–{ $last } või see, mida märkad (ei hoita kusagil), b, l, ?, p või q:
# of: 0ef2213b
plain-wrong = See ei ole vastuste seas. Anna number 1 kuni { $last }.
# of: e0afc3f1
plain-wrong-number = See ei ole vastuste seas. Anna arv { $from } kuni { $to }, u või r.
# of: cb3c9f84
plain-show = Näita tulemust
# of: 169bea3a
plain-stopped = Lõpetatud. Midagi ei jäänud alles.
# of: e5bee1bb
plain-stopped-kept = Praegu lõpetatud. Sinu vastused on krüpteerituna alles.
# of: a2cb21f3
plain-cannot-clear = Seda terminali ei saa tühjendada. Sulge pärast selle aken, et keegi vastuseid ei loeks.

## Answers from a file

# of: a2301eae
answers-too-large = vastuste faili jaoks liiga suur
# of: 21b6c0a7
answers-not-text = see ei ole tekst
# of: bf05d71c
answers-other-screening = need vastused on küsitlusele `{ $given }`, mitte `{ $here }`
# of: 8d596ca6
answers-other-version =
    need vastused on selle küsitluse versioonile { $given }; siin on versioon { $here }. Vaata need
    läbi ja kirjuta siis see versioon
# of: 7f086dab
answers-numbers = arv { $from } kuni { $to } või { $values }
# of: fc466532
answers-unknown-id =
    { $near ->
        [none] ühegi tingimuse ega küsimuse nimi ei ole `{ $id }`
       *[other] ühegi tingimuse ega küsimuse nimi ei ole `{ $id }`; kas mõtlesid `{ $near }`?
    }
# of: 1d695eda
answers-unknown-value =
    { $near ->
        [none] küsimusele `{ $id }` ei saa vastata `{ $value }`, vaid: { $values }
       *[other] küsimusele `{ $id }` ei saa vastata `{ $value }`; kas mõtlesid `{ $near }`? Sobib: { $values }
    }
# of: c34bbd8d
answers-one-only = `{ $id }` võtab neist ühe, mitte mitu: { $values }
# of: 0a987b63
answers-no-value = `{ $id }` vajab üht neist: { $values }
# of: 474afd99
answers-missing = vastus küsimusele `{ $id }` puudub; see võib olla: { $values }
# of: 3ac153da
answers-unused = `{ $id }` jäi eelnevate vastuste tõttu küsimata
