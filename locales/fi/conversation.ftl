### translation: draft

## The conversation

# of: 0bc7772c
conversation-gate = Ennen kysymyksiä: { $number }/{ $of }
# of: 772c88a6
conversation-question =
    { $left ->
        [0] Kysymys { $number }, viimeinen
       *[other] Kysymys { $number }, jäljellä enintään { $left }
    }
# of: 40b97f01
conversation-given-before = { $answer } (aiempi vastauksesi)
# of: e1541b8c
conversation-on = Jatka
# of: 422108fa
conversation-ticked = Jatka valituilla
# of: 1e644b54
conversation-back = ← Takaisin (b)
# of: 5a6cc570
conversation-earlier = ⇠ Aiempaan vastaukseen (l)
# of: fc68f201
conversation-earlier-heading = Vastauksesi tähän asti
# of: c381f93a
conversation-none-earlier = Aiempia vastauksia ei vielä ole.
# of: fcc610b5
conversation-help = ? Miksi tätä kysytään ja miten
# of: 03cfac0e
conversation-told = Mitä ihmisen pitää kuulla ensin:
# of: d6e1b699
conversation-prepare = ? Ennen kuin aloitat
# of: 35db5615
conversation-prepare-heading = Ennen kuin aloitat
# of: 715312ab
conversation-help-heading = Tietoa kysymyksestä
# of: d44719bc
conversation-to-notice = Takaisin
# of: 0cc559cb
conversation-to-question = Takaisin kysymykseen
# of: bd422984
conversation-pause = ‖ Tauko; piilottaa näytön (p)
# of: fe7fc341
conversation-paused = Jatka painamalla Enter.
# of: 27ed7640
conversation-stop = × Lopeta; mitään ei jää talteen
# of: c5ee0d8d
conversation-really-stop = Lopetetaanko tähän? Vastauksesi katoavat.
# of: 1daa072d
conversation-stop-kept = × Lopeta nyt; vastauksesi säilyvät salattuina
# of: 0787a7c0
conversation-not-kept = Vastauksia ei juuri nyt voitu säilyttää: levy voi olla täynnä tai kansio poissa. Voit jatkaa; säilytystä yritetään uudelleen jokaisen vastauksen jälkeen, ja saat tiedon lopussa.
# of: 891ca10e
conversation-type-number =
    { $unit ->
        [none] Kirjoita luku { $from }–{ $to }
       *[other] Kirjoita luku { $from }–{ $to } ({ $unit })
    }
# of: 450ab2c5
conversation-type-note = Kirjoita, mitä huomaat; sitä ei tallenneta mihinkään
# of: 8bc2e345
conversation-typing-number = Luku ja Enter. Pelkkä Enter palaa; exit poistuu heti.
# of: 1ecc3516
conversation-typing-note = Sanasi ja Enter. Pelkkä Enter palaa; exit poistuu heti.
# of: 3ada1d3e
conversation-not-a-number = Se ei ole pyydetty luku.
# of: 79814cb3
conversation-keys = Valitse ↑ ↓ ja Enter. Ctrl-C tai sana exit poistuu heti ja tyhjentää näytön.
# of: 5dc4cc35
conversation-page = sivu { $page }/{ $pages }
# of: bc593c2f
conversation-more = ↓ Lue lisää
# of: 4aaef89d
conversation-less = ↑ Edellinen sivu
# of: ee9672f1
conversation-last-page = ⇣ Viimeiselle sivulle
# of: 55702c12
conversation-result = Tulos
# of: 90bc942a
conversation-done = Kysymykset loppuivat.
# of: bf35b8ce
conversation-not-now = Nyt on parempi olla jatkamatta.
# of: dc6ac721
conversation-read = Lue tulos tässä
# of: f76c6c64
conversation-print = Sulje ja jätä tulos näkyviin
# of: 6040f0bf
conversation-to-questions = ← Takaisin kysymyksiin
# of: f46503dc
conversation-close = Sulje

## The conversation in lines

# of: 6e5544db
plain-keys =
    Vastaa numerolla. b palaa edelliseen, l luettelee vastauksesi ja palaa niistä yhteen,
    ? kertoo kysymyksestä, p piilottaa näytön, kunnes painat Enter, q lopettaa.
    exit poistuu heti ja tyhjentää näytön.
# of: 78657d6b
plain-go-on = Enter jatkaa, ? kertoo lisää, q lopettaa:
# of: 3b28a6d2
plain-choose = Numero 1–{ $last }, b, l, ?, p tai q:
# of: b2e21a8c
plain-choose-several = Numerot 1–{ $last } välilyönnein erotettuina, b, l, ?, p tai q:
# of: db88a843
plain-choose-last = 1, b, p tai q:
# of: 25dd604d
plain-choose-earlier = Numero 1–{ $last } vastaa siihen uudelleen, Enter jää tähän:
# of: a88464e0
plain-number =
    { $unit ->
        [none] Luku { $from }–{ $to }, u, r, b, l, ?, p tai q:
       *[other] Luku { $from }–{ $to } ({ $unit }), u, r, b, l, ?, p tai q:
    }
# of: 4aed674f
plain-note = Numero 1–{ $last } tai mitä huomaat (ei tallenneta), b, l, ?, p tai q:
# of: 0ef2213b
plain-wrong = Sellaista vastausta ei ole. Anna numero 1–{ $last }.
# of: e0afc3f1
plain-wrong-number = Sellaista vastausta ei ole. Anna luku { $from }–{ $to }, u tai r.
# of: cb3c9f84
plain-show = Näytä tulos
# of: 169bea3a
plain-stopped = Lopetettu. Mitään ei jäänyt talteen.
# of: e5bee1bb
plain-stopped-kept = Lopetettu tältä erää. Vastauksesi säilyvät salattuina.
# of: a2cb21f3
plain-cannot-clear = Tätä päätettä ei voi tyhjentää. Sulje sen ikkuna lopuksi, jotta kukaan ei näe vastauksia.

## Answers from a file

# of: a2301eae
answers-too-large = liian suuri vastaustiedostoksi
# of: 21b6c0a7
answers-not-text = se ei ole tekstiä
# of: bf05d71c
answers-other-screening = nämä vastaukset ovat kyselyyn `{ $given }`, eivät kyselyyn `{ $here }`
# of: 8d596ca6
answers-other-version =
    nämä vastaukset ovat kyselyn versioon { $given }; käytössä on versio { $here }. Käy ne läpi
    ja kirjoita sitten käytössä oleva versio
# of: 7f086dab
answers-numbers = luku { $from }–{ $to }, tai { $values }
# of: fc466532
answers-unknown-id =
    { $near ->
        [none] mikään portti tai kysymys ei ole nimeltään `{ $id }`
       *[other] mikään portti tai kysymys ei ole nimeltään `{ $id }`; tarkoititko `{ $near }`?
    }
# of: 1d695eda
answers-unknown-value =
    { $near ->
        [none] kysymykseen `{ $id }` ei voi vastata `{ $value }`, vaan: { $values }
       *[other] kysymykseen `{ $id }` ei voi vastata `{ $value }`; tarkoititko `{ $near }`? Vastauksia ovat: { $values }
    }
# of: c34bbd8d
answers-one-only = kysymykseen `{ $id }` annetaan näistä yksi, ei useita: { $values }
# of: 0a987b63
answers-no-value = kysymykseen `{ $id }` tarvitaan jokin näistä: { $values }
# of: 474afd99
answers-missing = vastaus kysymykseen `{ $id }` puuttuu; se voi olla: { $values }
# of: 3ac153da
answers-unused = kysymystä `{ $id }` ei kysytty, koska aiemmat vastaukset sivuuttivat sen
