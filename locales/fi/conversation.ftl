### translation: draft

## The conversation

conversation-gate = Ennen kysymyksiä: { $number }/{ $of }
conversation-question =
    { $left ->
        [0] Kysymys { $number }, viimeinen
       *[other] Kysymys { $number }, jäljellä enintään { $left }
    }
conversation-given-before = { $answer } (aiempi vastauksesi)
conversation-on = Jatka
conversation-ticked = Jatka valituilla
conversation-back = ← Takaisin (b)
conversation-earlier = ⇠ Aiempaan vastaukseen (l)
conversation-earlier-heading = Vastauksesi tähän asti
conversation-none-earlier = Aiempia vastauksia ei vielä ole.
conversation-help = ? Miksi tätä kysytään ja miten
conversation-prepare = ? Ennen kuin aloitat
conversation-prepare-heading = Ennen kuin aloitat
conversation-help-heading = Tietoa kysymyksestä
conversation-to-notice = Takaisin
conversation-to-question = Takaisin kysymykseen
conversation-pause = ‖ Tauko; piilottaa näytön (p)
conversation-paused = Jatka painamalla Enter.
conversation-stop = × Lopeta; mitään ei jää talteen
conversation-really-stop = Lopetetaanko tähän? Vastauksesi katoavat.
conversation-stop-kept = × Lopeta nyt; vastauksesi säilyvät salattuina
conversation-not-kept = Vastauksia ei juuri nyt voitu säilyttää: levy voi olla täynnä tai kansio poissa. Voit jatkaa; säilytystä yritetään uudelleen jokaisen vastauksen jälkeen, ja saat tiedon lopussa.
conversation-type-number =
    { $unit ->
        [none] Kirjoita luku { $from }–{ $to }
       *[other] Kirjoita luku { $from }–{ $to } ({ $unit })
    }
conversation-type-note = Kirjoita, mitä huomaat; sitä ei tallenneta mihinkään
conversation-typing-number = Luku ja Enter. Pelkkä Enter palaa; exit poistuu heti.
conversation-typing-note = Sanasi ja Enter. Pelkkä Enter palaa; exit poistuu heti.
conversation-not-a-number = Se ei ole pyydetty luku.
conversation-keys = Valitse ↑ ↓ ja Enter. Ctrl-C tai sana exit poistuu heti ja tyhjentää näytön.
conversation-page = sivu { $page }/{ $pages }
conversation-more = ↓ Lue lisää
conversation-less = ↑ Edellinen sivu
conversation-last-page = ⇣ Viimeiselle sivulle
conversation-result = Tulos
conversation-done = Kysymykset loppuivat.
conversation-not-now = Nyt on parempi olla jatkamatta.
conversation-read = Lue tulos tässä
conversation-print = Sulje ja jätä tulos näkyviin
conversation-to-questions = ← Takaisin kysymyksiin
conversation-close = Sulje

## The conversation in lines

plain-keys =
    Vastaa numerolla. b palaa edelliseen, l luettelee vastauksesi ja palaa niistä yhteen,
    ? kertoo kysymyksestä, p piilottaa näytön, kunnes painat Enter, q lopettaa.
    exit poistuu heti ja tyhjentää näytön.
plain-go-on = Enter jatkaa, ? kertoo lisää, q lopettaa:
plain-choose = Numero 1–{ $last }, b, l, ?, p tai q:
plain-choose-several = Numerot 1–{ $last } välilyönnein erotettuina, b, l, ?, p tai q:
plain-choose-last = 1, b, p tai q:
plain-choose-earlier = Numero 1–{ $last } vastaa siihen uudelleen, Enter jää tähän:
plain-number =
    { $unit ->
        [none] Luku { $from }–{ $to }, u, r, b, l, ?, p tai q:
       *[other] Luku { $from }–{ $to } ({ $unit }), u, r, b, l, ?, p tai q:
    }
plain-note = Numero 1–{ $last } tai mitä huomaat (ei tallenneta), b, l, ?, p tai q:
plain-wrong = Sellaista vastausta ei ole. Anna numero 1–{ $last }.
plain-wrong-number = Sellaista vastausta ei ole. Anna luku { $from }–{ $to }, u tai r.
plain-show = Näytä tulos
plain-stopped = Lopetettu. Mitään ei jäänyt talteen.
plain-stopped-kept = Lopetettu tältä erää. Vastauksesi säilyvät salattuina.
plain-cannot-clear = Tätä päätettä ei voi tyhjentää. Sulje sen ikkuna lopuksi, jotta kukaan ei näe vastauksia.

## Answers from a file

answers-too-large = liian suuri vastaustiedostoksi
answers-not-text = se ei ole tekstiä
answers-other-screening = nämä vastaukset ovat kyselyyn `{ $given }`, eivät kyselyyn `{ $here }`
answers-other-version =
    nämä vastaukset ovat kyselyn versioon { $given }; käytössä on versio { $here }. Käy ne läpi
    ja kirjoita sitten käytössä oleva versio
answers-numbers = luku { $from }–{ $to }, tai { $values }
answers-unknown-id =
    { $near ->
        [none] mikään portti tai kysymys ei ole nimeltään `{ $id }`
       *[other] mikään portti tai kysymys ei ole nimeltään `{ $id }`; tarkoititko `{ $near }`?
    }
answers-unknown-value =
    { $near ->
        [none] kysymykseen `{ $id }` ei voi vastata `{ $value }`, vaan: { $values }
       *[other] kysymykseen `{ $id }` ei voi vastata `{ $value }`; tarkoititko `{ $near }`? Vastauksia ovat: { $values }
    }
answers-one-only = kysymykseen `{ $id }` annetaan näistä yksi, ei useita: { $values }
answers-no-value = kysymykseen `{ $id }` tarvitaan jokin näistä: { $values }
answers-missing = vastaus kysymykseen `{ $id }` puuttuu; se voi olla: { $values }
answers-unused = kysymystä `{ $id }` ei kysytty, koska aiemmat vastaukset sivuuttivat sen
