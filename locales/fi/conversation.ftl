### translation: draft

## The answer beside the choices

answer-none = Ei mikään näistä

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
conversation-back = ← Takaisin
conversation-help = ? Miksi tätä kysytään ja miten
conversation-help-heading = Tietoa kysymyksestä
conversation-to-question = Takaisin kysymykseen
conversation-stop = × Lopeta; mitään ei jää talteen
conversation-keys = Valitse ↑ ↓ ja Enter. Ctrl-C poistuu heti ja tyhjentää näytön.
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
    Vastaa numerolla. b palaa edelliseen, ? kertoo kysymyksestä, q lopettaa.
    exit poistuu heti ja tyhjentää näytön.
plain-go-on = Enter jatkaa, q lopettaa:
plain-choose = Numero 1–{ $last }, b, ? tai q:
plain-choose-several = Numerot 1–{ $last } välilyönnein erotettuina, b, ? tai q:
plain-choose-last = 1, b tai q:
plain-wrong = Sellaista vastausta ei ole. Anna numero 1–{ $last }.
plain-show = Näytä tulos
plain-stopped = Lopetettu. Mitään ei jäänyt talteen.
plain-cannot-clear = Tätä päätettä ei voi tyhjentää. Sulje sen ikkuna lopuksi, jotta kukaan ei näe vastauksia.

## Answers from a file

answers-too-large = liian suuri vastaustiedostoksi
answers-in-line = rivi { $line }: { $problem }
answers-unknown-id =
    { $near ->
        [none] mikään portti tai kysymys ei ole nimeltään `{ $id }`
       *[other] mikään portti tai kysymys ei ole nimeltään `{ $id }`; tarkoititko `{ $near }`?
    }
answers-unknown-value = kysymykseen `{ $id }` ei voi vastata `{ $value }`, vaan: { $values }
answers-one-only = kysymykseen `{ $id }` annetaan näistä yksi, ei useita: { $values }
answers-no-value = kysymykseen `{ $id }` tarvitaan jokin näistä: { $values }
answers-missing = vastaus kysymykseen `{ $id }` puuttuu; se voi olla: { $values }
answers-unused = kysymystä `{ $id }` ei kysytty, koska aiemmat vastaukset sivuuttivat sen
