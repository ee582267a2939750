### translation: draft

# of: 9e5623ce
about =
    .title = Sõbrale või naabrile: kuidas aidata kahju tegemata
    .summary = Mida märgata, kuidas rääkida, mida tegemata jätta ja kellelt nime nimetamata küsida.
    .unverified-because = Andmed on loetud salvestatud lehtedelt, millest osal pole kuupäeva. Seadust politseiga suhtlemise kohta ei ole loetud.

# of: d23edb0d
cover =
    .title = Kuidas aidata
    .text = Sõpradele ja naabritele

# of: f2145045
notice =
    .title = Kas oled mures?
    .text = Sa ei pea kindel olema. Võib-olla ei saa keegi, keda tunned, oma elu üle otsustada.

# of: bf3ce09b
control =
    .title = Mis võib muret teha
    .text = Keegi teine hoiab tema raha või passi või räägib tema eest. Ta kardab või ei ole kunagi üksi väljas.

# of: 96dc622c
no-signs =
    .title = Mis ei ütle midagi
    .text = Seksi müümine, tätoveeringud, välismaa pass või ühine korter. Täiskasvanu võib otsustada seksi müüa; see ei ole inimkaubandus.

# of: b191c9df
no-proof =
    .title = Ükski märk ei tõesta
    .text = See võib nii olla ka ilma ühegi märgita.

# of: 1131670b
talk =
    .title = Kuidas rääkida

# of: 505a0dcd
alone =
    .title = Omavahel ja turvaliselt
    .text = Räägi seal, kus keegi teine ei kuule. Ära kirjuta sellest telefoni, mida teised loevad.

# of: 2a3ffde5
ask-little =
    .title = Küsi vähe
    .text = Kas sinuga on kõik hästi? Kas keegi ähvardab sind? Piisab lühikesest vastusest.

# of: 3a8ea183
listen =
    .title = Kuula ja usu
    .text = Ära käi peale ja ära mõista hukka. Anna aega.

# of: fe3e35ff
offer =
    .title = Paku, ära otsusta
    .text = Anna number. Küsi, mida ta tahab. Täiskasvanu otsustab ise.

# of: 3ec4c826
do-not =
    .title = Mida jätta tegemata

# of: c208fbb4
exploiter =
    .title = Ära astu ärakasutajale vastu
    .text = Ära uuri, jälita ega filmi. See võib inimese ohtu seada.

# of: 4c32ee43
police =
    .title = Politsei
    .text = Mitte täiskasvanu selja taga, kui keegi pole just praegu ohus. Välismaalase puhul võib kontakt politseiga ohustada õigust riigis viibida.

# of: 4bb2da36
words =
    .title = Ära luba
    .text = Ära luba seda, mida sa ei saa täita. Ära räägi kellelegi teisele, kes ta on.

# of: 50694851
interpreter =
    .title = Tõlk
    .text = Mitte sugulane ega keegi samast väikesest kogukonnast.

# of: a0023424
help =
    .title = Millist abi on

# of: 66a20b95
anonymous =
    .title = Küsi ilma nimedeta
    .text = Helista { -assistance-system(case: "partitive") }, päeval või öösel. Ära ütle oma ega tema nime ja räägi oma mure ära.

# of: 6c05a9e1
consent =
    .title = Ainult siis, kui ta tahab
    .text = Täiskasvanu saab kliendiks ainult oma nõusolekul. Võid aidata tal ühendust võtta.

# of: f70a2747
no-report-needed =
    .title = Politseile ei teatata
    .text = { CAPITAL(-assistance-system) } ei teata oma klientidest politseile.

# of: 98a71551
children =
    .title = Alla 18-aastane?
    .text = Ära oota. Teata heaolupiirkonna (hyvinvointialue) lastekaitsele (lastensuojelu).

# of: d4eec48f
danger =
    .title = Praegu ohus?
    .text = Helista { $phone-emergency }.

# of: 9729fdb3
where-to-turn =
    .title = Kust saab abi
    .text = Mure on raske ka sinule. Võid abi küsida iseendale.
