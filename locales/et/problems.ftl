### translation: draft

## Around problems

# of: 458fabc2
problem-level-error = viga
# of: 5463fa4a
problem-level-warning = hoiatus
# of: 51ee4299
problem-level-help = abi
# of: 749bfcc2
problem-suggestion = Kas mõtlesid `{ $suggestion }`?
# of: a77fc132
problem-left-out = Neid sinu kirjadest ei saanud kasutada: { $left-out }.
# of: 4514be4a
problem-more-fonts = Veel { $count ->
        [one] 1 kirja
       *[other] { $count } kirja
    } ei saa kasutada.
# of: de5d98f3
problem-more = { $file }: { $count ->
        [one] veel 1 probleem jäi
       *[other] veel { $count } probleemi jäi
    } näitamata. Paranda esimesed ja käivita käsk uuesti.

## Reading files

# of: 1f74bd7c
problem-not-text = { $what ->
        [binary] see ei ole tekstifail
       *[other] see ei ole UTF-8 tekst
    }
    .help = Salvesta fail lihttekstina kodeeringus UTF-8.
# of: 88364c9d
problem-too-large = { $what ->
        [bytes] fail on suurem kui { $limit } MiB
        [depth] loendid ja vastendused on üksteise sees sügavamal kui { $limit }
       *[other] failis on rohkem kui { $limit } võtit ja väärtust
    }
    .help = Jaga sisu mitmesse väiksemasse faili.
# of: 45a43882
problem-syntax = { $what ->
        [quote] jutumärk on vales kohas avatud või suletud
        [bracket] sulg või koma on puudu või vales kohas
        [colon] koolon teeb sellest võtme, aga siin ei saa võtit olla
        [indentation] see rida on liiga vähe või liiga palju taandatud
        [key] siia oodatakse kooloniga võtit
        [list] see ei sobi loendisse, milles see on
        [character] ükski väärtus ei tohi selle märgiga alata
       *[other] see ei ole kehtiv YAML
    }
    .help = Vaata seda ja eelmist rida. Pane jutumärkidesse tekst, milles on `: ` või ` #` või mis algab märgiga.
# of: 703bd14b
problem-tab = tabeldusmärk on seal, kus YAML tahab tühikuid
    .help = Asenda tabeldusmärk tühikutega.
# of: 7aa882a9
problem-forbidden-yaml = { $what ->
        [documents] siin algab teine dokument
        [alias] aliaseid (`*name`) ei kasutata sisus
        [merge] ühendamisvõtmeid (`<<`) ei kasutata sisus
        [key] loend või vastendus ei saa olla võti
        [anchor] ankruid (`&name`) ei kasutata sisus
       *[other] silte (`!name`) ei kasutata sisus
    }
    .help = { $what ->
        [documents] Pane see omaette faili.
        [key] Kasuta võtmena sõna.
       *[other] Kirjuta tekst välja. Kui see on mõeldud tekstina, pane see jutumärkidesse.
    }
# of: 0dd130ec
problem-hidden-character = siin on märk, mida ei ole näha: { $character }
    .help = Kustuta see. Teksti suuna eest hoolitseb programm.
# of: d1c82198
problem-duplicate-key = võti `{ $key }` on siin kaks korda
    .related = esimene siin
    .help = Jäta neist üks alles.
# of: acb8e9a1
problem-unknown-key = võti `{ $key }` ei tähenda siin midagi
    .help = Siin võivad olla need võtmed: { $allowed }.
# of: fc2d89be
problem-missing-key = { $key ->
        [phone-email-web] kanal vajab telefoninumbrit, e-posti aadressi või veebiaadressi
       *[other] võti `{ $key }` on puudu
    }
    .help = { $key ->
        [phone-email-web] Lisa `phone`, `email` või `web`.
       *[other] Lisa `{ $key }:` ja selle väärtus.
    }
# of: 54e090fc
problem-wrong-value = { $expected ->
        [text] siia oodatakse teksti
        [date] siia oodatakse kuupäeva
        [condition] siia oodatakse tingimust
        [mapping] siia oodatakse võtmeid väärtustega
        [list] siia oodatakse loendit
        [number] siia oodatakse täisarvu
        [decimal] siia oodatakse arvu
        [boolean] siia oodatakse `true` või `false`
        [letter] siia oodatakse ühte tähte
        [word] see ei ole nende sõnade seas, mis siin võivad olla
        [language] see ei ole keele tähis
        [one-contact] kanalil on ainult üks kontakt
        [phone] see ei ole telefoninumber
        [email] see ei ole e-posti aadress
        [web] see ei ole veebiaadress
        [time] siia oodatakse kellaaega
        [colour] see ei ole värv
        [text-size] teksti suurus A4-l on 9 kuni 16 punkti
        [margin] A4-lehekülje veerised on 10 kuni 40 mm laiad
       *[other] see väärtus ei saa siin olla
    }
    .help = { $expected ->
        [text] Kirjuta tekst. Pane see jutumärkidesse, kui see algab märgiga.
        [date] Kirjuta aasta, kuu ja päev: `2026-11-23`.
        [condition] Kirjuta küsimus ja selle vastus: `some-question: yes`.
        [mapping] Kasuta neid võtmeid: { $words }.
        [list] Alusta iga osa märkidega `- ` või kirjuta `[one, two]`.
        [number] Kirjuta numbritega: `45`.
        [decimal] Kirjuta numbritega, vahel punkt: `84.6`.
        [boolean] Kirjuta `true` või `false` ilma jutumärkideta.
        [letter] Kirjuta üks täht.
        [word] Kasuta ühte neist: { $words }.
        [language] Kirjuta see kujul `fi`, `en` või `zh-Hans`.
        [one-contact] Tee igaühele omaette kanal: { $words }.
        [phone] Kasuta numbreid 0 kuni 9, tühikuid ja märki `+`.
        [email] Kirjuta see kujul `name@example.org`, tavaliste tähtedega.
        [web] Kirjuta see ilma osata `https://`: `example.org/page`, tavaliste tähtedega.
        [time] Kirjuta see kujul `09:30`.
        [colour] Kirjuta see kuue märgiga pärast `#`, jutumärkides: `"#0b5563"`.
        [text-size] Kirjuta arv 9 kuni 16.
        [margin] Kirjuta millimeetrite arv 10 kuni 40.
       *[other] Võrdle sama võtmega mõnes teises failis.
    }
# of: 6165664c
problem-stray-file = { $why ->
        [link] see on link teise faili juurde ja linke ei järgita
        [extension] seda faili ei loeta selle nimelaiendi pärast
       *[other] seda faili ei loeta, sest siia kausta ei oodata midagi
    }
    .help = { $why ->
        [link] Pane siia faili koopia.
        [extension] Anna sellele laiend, mis selle kausta failidel on, või vii see kogust välja.
       *[other] Vii see oma liigi kausta või kogust välja.
    }

## Ids and references

# of: 96c2d5c3
problem-duplicate-id = id `{ $id }` on siin kaks korda
    .related = esimene siin
    .help = Anna ühele neist teine id, ka tõlgetes.
# of: bec9b4c4
problem-taken-id = moodul `{ $module }` toob kaasa id `{ $id }`, mis on kursusel juba olemas, või sama nimega teise allika
    .related = esimene siin
    .help = Anna ühele neist teine id, ka tõlgetes.
# of: 3bbb8391
problem-bad-id = { $why ->
        [file] faili nimi `{ $id }` ei koosne väiketähtedega sõnadest, mille vahel on sidekriips
        [form] id `{ $id }` ei koosne väiketähtedega sõnadest, mille vahel on sidekriips
       *[other] id `{ $id }` tähendab siin juba midagi muud
    }
    .help = { $why ->
        [reserved] Vali teine id.
       *[other] Kasuta tähti a kuni z, numbreid ja sidekriipse ning alusta tähega: `first-steps`.
    }
# of: d3d1a8e0
problem-dangling-reference = { $what ->
        [curriculum] kursust `{ $id }` ei ole
        [objective] selles failis ega kaasatud moodulis ei ole õpieesmärki `{ $id }`
        [module] ühist moodulit `{ $id }` ei ole
        [activity] moodulis ei ole tegevust `{ $id }`
        [dimension] rühma `{ $id }` ei ole
        [service] teenust `{ $id }` ei ole
        [indicators] indikaatorite kogumit `{ $id }` ei ole
        [ending] selles failis ei ole lõppu `{ $id }`
        [indicator] kogumis, mida see küsitlus kasutab, ei ole indikaatorit `{ $id }`
        [question] selles failis ei ole küsimust `{ $id }`
        [band] selles failis ei ole vahemikku `{ $id }`
        [context] kogumis, mida see küsitlus kasutab, ei ole asjaolu `{ $id }`
       *[other] selles failis ei ole allikat `{ $id }`
    }
    .help = Paranda id või lisa see, mida see nimetab.
# of: 84aaee22
problem-unknown-variable = miski ei täida muutujat `{ $variable }`
    .help = Kasuta `phone-` ja sellise teenuse id-d, millel on telefoninumber.

## Facts

# of: 6476df79
problem-past-date = andmeid kontrolliti viimati { $checked } ja neile ei tohi enam toetuda alates { $expires }
    .help = Kontrolli iga fakti allikast ja kirjuta siis väärtuseks `checked` päev, mil seda tegid.
# of: 2a98809b
problem-future-date = { $date } on alles tulemas
    .help = Kirjuta päev, mil see tehti.
# of: fd2096ac
problem-missing-source = allikat ei ole nimetatud
    .help = Nimeta vähemalt üks id faili alguse allikate seast.
# of: 514d2b62
problem-unused-source = miski ei viita allikale `{ $id }`
    .help = Nimeta see seal, kus on sellest võetud faktid, või kustuta see.

## Curricula

# of: 435a553e
problem-minutes-differ = { $whole ->
        [module] moodul ütleb { $said } minutit, aga selle tegevused annavad kokku { $sum }
       *[other] kursus ütleb { $said } minutit, aga selle moodulid annavad kokku { $sum }
    }
    .help = Muuda `minutes` siin või osades.
# of: a25a97bc
problem-uncovered-objective = { $what ->
        [activity] ükski tegevus ei teeni õpieesmärki `{ $id }`
       *[other] ükski testi küsimus ei ole õpieesmärgi `{ $id }` kohta
    }
    .help = { $what ->
        [activity] Nimeta see mõne tegevuse võtme `objectives` all või kustuta see.
       *[other] Lisa küsimus, milles on `objective: { $id }`, või kustuta õpieesmärk.
    }
# of: b7d350f4
problem-short-time = { $why ->
        [break] pausi ei jäeta kunagi ära ega lühendata: `{ $key }` ei saa siin olla
        [tells-apart] seda, mis eristab seksitööd ja inimkaubandust, ei jäeta kunagi ära: `{ $key }` ei saa siin olla
       *[longer] `min-minutes` ei ole lühem kui `minutes`
    }
    .help = { $why ->
        [break] Kustuta `{ $key }`.
        [tells-apart] Kustuta `{ $key }`.
       *[longer] Kirjuta, kui lühike see ajapuudusel olla tohib, või kustuta `{ $key }`.
    }
# of: a81d5965
problem-vague-objective = keegi ei näe, kas see õpieesmärk on saavutatud: see algab sõnaga „{ $verb }“
    .help = Alusta sellest, mida osaleja teeb: nimetab, selgitab, küsib, sorteerib. Selles on näha, mida ta mõistab.
# of: d76f3de0
problem-unknown-verb = õpieesmärk ei alga tegusõnaga, mille kohta on teada, et teised näevad või kuulevad seda tegu: „{ $verb }“
    .help = Alusta sellest, mida osaleja teeb: nimetab, selgitab, küsib, sorteerib. Tegusõnad on failis `teaching.ftl`.
# of: 74a46de2
problem-long-stretch = { $minutes } minutit ilma pausita
    .help = Inimesed jaksavad kuulata umbes { $limit } minutit. Pane paus selle mooduli ette või sisse või lühenda seda.
# of: 28830582
problem-long-day = { $day }. päev võtab { $minutes } minutit
    .help = Päevas on pausidega kõige rohkem { $limit }. Pane `day:` järgmise arvuga moodulile, millest järgmine päev algab.
# of: e39e1e17
problem-much-lecture = { $work } minutist on loeng { $lecture }
    .help = Täiskasvanu õpib tehes: olgu loengut kõige rohkem kolmandik ajast, mis ei ole paus.
# of: 9350810b
problem-no-distinction = kursus räägib seksuaalsest ärakasutamisest, aga ei erista täiskasvanute enda seksitööd ja inimkaubandust
    .help = Võta sisse `- include: { $module }` või tee seda mõnes tegevuses ja kirjuta sinna `tells-apart: true`.
# of: d848a577
problem-not-warned = raske aine tuleb hoiatuseta: „{ $phrase }“
    .help = Lisa tegevusele või mõnele varasemale samas moodulis `warning:`: mis tuleb ja et igaüks võib välja minna.
# of: 384ea526
problem-unlisted-material = koolitajal on vaja asja „{ $thing }“, aga siiani ei ole seda ühegi tegevuse vahendites
    .help = Lisa see tegevuse võtme `materials:` alla.
# of: 8a5251d9
problem-material-twice = see vahend on loetletud kaks korda
    .related = esimene siin
    .help = Jäta üks alles või kirjuta mõlemad ühtemoodi: siis on see vahendite nimekirjas üks kord.
# of: 3276ca00
problem-long-slide = slaidil on { $words } sõna
    .help = Näita kõige rohkem { $limit } ja ütle ülejäänu: pane see võtme `notes:` alla.
# of: 3c9d8993
problem-circular-prerequisite = kursus `{ $first }` tuleks läbida enne kursust `{ $id }` ja `{ $id }` enne kursust `{ $first }`
    .help = Kustuta üks neist eeldustest.
# of: a77d7377
problem-no-right-answer = { $count ->
        [0] ükski küsimuse `{ $id }` vastus ei ole õige
       *[other] küsimusel `{ $id }` on õigeks märgitud { $count } vastust
    }
    .help = Märgi täpselt üks valik: `right: true`.

## Leaflets

# of: c0564146
problem-long-sentence = lause, milles on { $length } { $unit ->
        [letters] tähemärki
       *[words] sõna
    }, on selle keele jaoks pikk: „{ $begin } …“
    .help = Tee sellest kaks lauset või loetelu: kerge on lugeda kuni { $limit } { $unit ->
        [letters] tähemärki
       *[words] sõna
    }.
# of: 1e33258a
problem-missing-right = miski ei räägi direktiivi 2012/29/EL artikli 4 õigusest { $letter }: { $letter ->
        [a] millist tuge saab ja kellelt
        [b] kuidas kuriteost teatada ja mis osa on inimesel edasises
        [c] kuidas saada kaitset
        [d] kuidas saada õigusnõu ja õigusabi
        [e] kuidas saada hüvitist
        [f] suuline ja kirjalik tõlge
        [g] mida teha, kui elatakse teises EL-i riigis
        [h] kuidas kaevata, kui õigusi ei austata
        [i] kellelt oma asja kohta küsida
        [j] taastav õigus
       *[other] kuidas kulud tagasi saada
    }
    .help = Lisa osa, milles on `article-4: [{ $letter }]`, või ütle võtme `not-applicable` all, miks see on välja jäetud.

## Services

# of: b1f68624
problem-phone-form = numbrile `{ $phone }` ei saa helistada: { $why ->
        [national-zero] riigi tunnusnumbri järel on 0
        [double-zero] 00 ei ole igas riigis sama
        [no-prefix] selle alguses ei ole ei 0 ega +
       *[length] selles on vale arv numbreid
    }
    .help = Kirjuta see nii, nagu valitakse: `029 546 3177` või välismaalt `+358 29 546 3177`.
# of: 282ee446
problem-dead-address = `{ $host }` näib aadressina, mis ei vii kuhugi
    .help = Võrdle seda teenuse enda lehtedega.
# of: 032ce09f
problem-duplicate-contact = `{ $contact }` on ka teenuse `{ $other }` kontakt
    .related = seal
    .help = Vaata, kumb neist on õige, või tee neist üks teenus.

## Indicators

# of: b18f336f
problem-context-counted = see loeb asjaolu `{ $id }`, mis ei ütle ärakasutamise kohta midagi
    .related = siin on öeldud, et see ei ole kunagi märk
    .help = Küsi selle asemel kontrolli, pettuse või sunni kohta.

## Screenings

# of: 6ec6a26c
problem-later-question = `{ $id }` ei ole veel teada, kui seda küsimust küsitakse
    .help = Küsi seda varem või lase küsimusel sõltuda mõnest varasemast.
# of: 6896fc83
problem-impossible-answer = `{ $value }` ei ole küsimuse `{ $id }` vastus
    .help = Selle vastused on: { $values }.
# of: e2f61463
problem-no-ending = { $why ->
        [itself] lõpp `{ $id }` ei saa kunagi tulla: selle tingimus ei saa täituda
        [covered] lõpp `{ $id }` ei saa kunagi tulla: mõni varasem tuleb alati enne
        [never] lõpp `{ $id }` ei saa kunagi tulla
       *[none] mõnele vastusele ei jää ühtki lõppu ({ $answers })
    }
    .related = selle pärast
    .help = { $why ->
        [itself] Muuda tingimust või kustuta see või kustuta lõpp.
        [covered] Pane see teiste ette või tee nende tingimused kitsamaks.
        [never] Muuda mõnda siin märgitud tingimust või kustuta lõpp.
       *[none] Lisa viimane lõpp ilma võtmeta `when`.
    }
# of: a5746e61
problem-circular-condition = { $why ->
        [itself] `{ $id }` ootab omaenda vastust
       *[circle] need küsimused ootavad üksteise vastuseid: { $circle }
    }
    .related = ka see ootab
    .help = { $why ->
        [itself] Nimeta varasem küsimus või jäta tingimus ära.
       *[circle] Küsi ühte neist ilma selle tingimuseta, enne teisi.
    }
# of: 659f821e
problem-unreachable-question = { $why ->
        [itself] küsimust `{ $id }` ei küsita kunagi: see tingimus ei saa täituda
        [chain] küsimust `{ $id }` ei küsita kunagi: see vajab vastust küsimusele `{ $by }`, mida samuti kunagi ei küsita
       *[others] küsimust `{ $id }` ei küsita kunagi: see ja teised tingimused välistavad üksteist
    }
    .related = selle pärast
    .help = { $why ->
        [chain] Paranda kõigepealt `{ $by }`.
       *[others] Muuda mõnda siin märgitud tingimust või kustuta küsimus.
    }
# of: 0b8dce52
problem-idle-condition = { $why ->
        [never] see tingimuse osa ei kehti kunagi
       *[always] see tingimuse osa kehtib alati
    }
    .related = selle pärast
    .help = { $why ->
        [never] Paranda või kustuta see.
       *[always] Kustuta see või nimeta ainult mõeldud vastused.
    }
# of: 9803c062
problem-impossible-range = ükski arv ei ole selles vahemikus: `{ $id }`
    .help = Pane väiksem arv ette ja jää selle piiridesse, mida saab vastata.
# of: dd222c27
problem-bands-overlap = arv { $number } on kahes vahemikus, `{ $other }` ja `{ $id }`
    .related = teine vahemik
    .help = Alusta iga vahemikku ühe võrra suuremast kui eelmise lõpp.
# of: 503f2fed
problem-band-gap = tulemus võib jääda kõigist vahemikest välja; esimene arv, mis üheski ei ole, on { $number }
    .help = Lisa vahemik või lase vahemikel üksteisele lünkadeta järgneda. Viimasel võib `to` puududa.
# of: b5ed1e52
problem-unreachable-band = ükski vastus ei vii vahemikku `{ $id }`
    .help = Muuda selle arve nii, et vastused võivad need kokku anda, või kustuta see.
## What of the result is different, as a part of a sentence.
# of: 524fdce8
problem-change = { $what ->
        [ending] on lõpp `{ $after }` ja mitte enam `{ $before }`
        [element] on ilmnenud tunnused { $after } ja mitte enam { $before }
        [look-closer] on „uuri lähemalt“ { $after } ja mitte enam { $before }
        [band] on vahemik `{ $after }` ja mitte enam `{ $before }`
       *[dimension] on positiivsed rühmad { $after } ja mitte enam { $before }
    }
# of: 5fbd4e38
problem-lowers-result = veel üks märk alandab tulemust: kui küsimusele `{ $id }` vastatakse „{ $to }“, mitte „{ $from }“, { problem-change }
    .related = küsitakse ainult ühe vastuse järel neist kahest
    .help = Teised vastused: { $answers }. Küsi edasi ka tugevama vastuse järel või pane kiireloomulisem lõpp ettepoole.
# of: 519e278d
problem-skipping-raises = { $why ->
        [all] kes keeldub igale küsimusele vastamast, jõuab lõppu `{ $after }`; sinna ei jõua keegi, kes on vastanud ilma ühegi märgita
       *[one] keeldumine tõstab tulemust: kui küsimusele `{ $id }` keeldutakse vastamast, mitte ei vastata „{ $from }“, { problem-change }
    }
    .related = see kehtib, kui kõigest keeldutakse
    .help = { $why ->
        [all] Ära lase ühelgi tingimusel kehtida sellepärast, et midagi ei öeldud: otsi sõna `declined` ja sõna `not` vastuse ümber.
       *[one] Teised vastused: { $answers }. Ära lase ühelgi tingimusel kehtida sellepärast, et midagi ei öeldud: otsi sõna `declined` ja sõna `not` vastuse ümber.
    }
# of: 88fb765f
problem-context-raises = { $why ->
        [alone] asjaolu, mis ei ütle ärakasutamise kohta midagi, tõstab tulemust: kui küsimusele `{ $id }` vastatakse „{ $to }“, mitte „{ $from }“, { problem-change }
       *[together] asjaolud, mis ei ütle ärakasutamise kohta midagi, tõstavad koos tulemust: kui vastused on { $to }, mitte { $from }, { problem-change }
    }
    .related = koos sellega
    .help = Teised vastused: { $answers }. Lase lõppude tingimustel küsida selle asemel kontrolli, pettuse või sunni kohta.
# of: 8956b884
problem-unused-answer = { $why ->
        [no-effect] ükskõik mida küsimusele `{ $id }` vastatakse, midagi ei muutu
       *[not-used] miski ei kasuta küsimuse `{ $id }` vastuseid
    }
    .help = Küsi vähem: kustuta küsimus. Kui seda küsitakse inimese enda pärast, ütle seda: `counts-for: nothing`.
# of: 98797a66
problem-too-early = `{ $id }` võib haiget teha ja selle ees { $asked ->
        [0] ei pruugi olla ühtki teist küsimust
        [one] võib olla ainult üks teine küsimus
       *[other] võib olla ainult { $asked } teist küsimust
    }
    .help = Küsi seda hiljem: ükskõik mida vastatakse, enne tuleb vähemalt { $least } küsimust, mis ei ole tundlikud.
# of: f5cab9c6
problem-duplicate-choice = küsimuse `{ $id }` kaks valikut on ühesugused
    .related = teine neist
    .help = Kustuta üks neist või ütle, mis neil vahet on.
# of: 5d6ad002
problem-no-service = { $why ->
        [confidential] `{ $id }` on konfidentsiaalne ja seda ei näidata kunagi
        [anonymous] see lõpp on teenustele, kuhu nime ei ole vaja, ja `{ $id }` kohta seda ei teata
        [need] `{ $id }` ei ole ühegi siin nimetatud vajaduse jaoks ja seda ei näidata
        [language] ühegi lõpu `{ $ending }` teenuse kohta ei ole teada, et see räägiks keelt `{ $lang }`
       *[none] ükski teenus ei sobi, nii et lõpp `{ $ending }` ei paku ühtki
    }
    .help = { $why ->
        [language] Lisa teenus, mis seda keelt räägib, või selline, mille keeli ei teata.
       *[none] Nimeta muud teenused või muuda seda, mida neilt nõutakse.
    }
# of: 16fe5212
problem-gate-order = eeltingimus `{ $id }` tuleb pärast eeltingimust `{ $before }`
    .related = see peaks tulema pärast seda
    .help = Küsi selles järjekorras: seade, ohutus, privaatsus, tõlk, nõusolek, vanus.
# of: e358e5a1
problem-not-decided = tõestuse piirides otsustamata: { $what }
    .help = `lyhty prove` näitab, milline väide see on (`{ $claim }`). Tingimusi, mis vaatavad vähem tagasi, on kergem tõestada.
# of: 703631d8
problem-missing-gate = { $gate ->
        [device] ükski eeltingimus ei küsi, kas keegi ei saa seadmetesse vaadata
        [safety] ükski eeltingimus ei küsi, kas inimene on praegu väljaspool ohtu
        [privacy] ükski eeltingimus ei küsi, kas keegi ei saa pealt kuulata
        [interpreter] ükski eeltingimus ei küsi, kas tõlk on sõltumatu
        [consent] ükski eeltingimus ei küsi, kas inimene teab eesmärki ja on nõus
       *[other] ükski eeltingimus ei küsi, kas inimene on täiskasvanu
    }
    .help = Lisa eeltingimus, milles on `protects: { $gate }`.
# of: b969a682
problem-consent-untold = eeltingimus ei ütle, mida inimene peab enne nõustumist kuulma
    .help = Lisa `tells:`, selle alla `purpose`, `kept`, `skip-and-stop` ja `limits`.
# of: a02a2de0
problem-unprepared = ei ole öeldud, kuidas valmistuda: { $topics }
    .help = Lisa võtme `prepare:` alla osa, mis seda katab.
# of: 70ac26c5
problem-no-emergency = lõpp `{ $id }` on inimestele, kes on ohus, aga ei paku hädaabi
    .help = Lisa `services: { "{" } for: [emergency] { "}" }`.
# of: b4cd4f20
problem-no-duty = lõpp `{ $id }` on lastele, aga ei ütle, mida seadus kohustuseks teeb
    .help = Lisa `duty:`, näiteks lastekaitseteade.
# of: 54b38e56
problem-long-child-path = lapselt küsitaks { $count } küsimust
    .help = Küsi kõige rohkem { $most }. Kuula ja jäta ülejäänu spetsialistidele.
# of: 4bb1af99
problem-question-kind = { $why ->
        [second-kind] `{ $key }` teeb sellest kaht liiki küsimuse
        [no-number] `{ $key }` on ainult skaaladele ja arvudele
        [choices-count] `{ $key }` on valikute kõrval, millest igaüks loeb ise
        [which-numbers] ei ole öeldud, millised arvud loevad
        [as-what] ei ole öeldud, millena need arvud loevad
        [note-counts] vaba tähelepanek ei loe kunagi
        [note-condition] `{ $key }` on vaba tähelepanek, mis ei ole kunagi vastus
       *[yes-or-no] `{ $key }` on küsimustele, millele vastatakse jah või ei
    }
    .help = { $why ->
        [second-kind] Jäta üks liik alles või tee kaks küsimust.
        [choices-count] Vii see valikute juurde.
        [which-numbers] Lisa `counts-when: { "{" } at-least: 7 { "}" }`.
        [as-what] Lisa `indicator:` või `weight:` või kustuta see.
        [note-condition] Las tingimus olla mõne teise küsimuse kohta.
       *[other] Kustuta see.
    }
# of: 4b18345b
problem-scoring-kind = { $why ->
        [other-method] see meetod ei kasuta võtit `{ $key }`
        [no-threshold] see meetod vajab võtit `at-least`
        [always] nii tuleks igaüht lähemalt uurida
        [no-weights] see meetod liidab kaalusid, aga midagi kaaluga ei ole
       *[answer] `{ $key }` on vastus, aga kombinatsioonid on selle kohta, mis kokku loeti
    }
    .help = { $why ->
        [other-method] Kustuta see või vali meetod, mis seda kasutab.
        [no-threshold] Lisa see: mis arvust alates tasub lähemalt uurida?
        [always] Anna arv, mis on suurem kui null.
        [no-weights] Lisa küsimustele või valikutele `weight:`.
       *[answer] Kasuta `dimension`, `element` või `count-at-least`.
    }
# of: 445a1983
problem-accuracy = { $why ->
        [percent] see ei ole protsendiarv
        [sample] valimis on neid, keda asi puudutab, ja neid, keda see ei puuduta
        [no-source] ei ole öeldud, kust levimus teada on
        [no-prevalence] levimusele on allikas, aga levimust ennast ei ole
       *[on-whom] ei ole öeldud, kellega seda katsetati
    }
    .help = { $why ->
        [percent] Kirjuta arv 0 kuni 100.
        [sample] Kirjuta võtmesse `sample`, mitme inimesega katsetati, ja võtmesse `positives`, mitut neist asi puudutas.
        [no-source] Lisa `prevalence-source:` ja allika id.
        [no-prevalence] Lisa `prevalence:` või kustuta see.
       *[on-whom] Lisa `validated-on:` või kirjuta `validated: false`.
    }
# of: 267ab198
problem-verdict = „{ $phrase }“ annab inimesele hinnangu
    .help = Ütle, mida nähti, mida ei teata ja kuhu pöörduda.
## Only in sentences without one of the exceptions, one a line.
# of: 2f134e9f
verdict-phrases =
    oled ohver
    olete ohver
    sa oled ohver
    sa ei ole ohver
    te ei ole ohver
    inimene on ohver
    inimene ei ole ohver
    isik on ohver
    isik ei ole ohver
    ta on ohver
    ta ei ole ohver
    tema on ohver
    on inimkaubanduse ohver
    ei ole inimkaubanduse ohver
    pole inimkaubanduse ohver
    on langenud inimkaubanduse ohvriks
    oled langenud inimkaubanduse ohvriks
    olete langenud inimkaubanduse ohvriks
    ei ole langenud inimkaubanduse ohvriks
    temaga kaubitsetakse
    temaga on kaubitsetud
    see on inimkaubandus
    tegemist on inimkaubandusega
    tegu on inimkaubandusega
    tegemist ei ole inimkaubandusega
    tegu ei ole inimkaubandusega
# of: f1ab5c89
verdict-exceptions =
    kas
    kui
    ei tähenda
    ei ütle
    ei otsusta
    ei näita
    ei saa öelda
    müüb seksi omal valikul
# of: decb64d1
problem-false-duty = see ütleb, et abistamissüsteem räägib politseile („{ $phrase }“), mis alates 2023. aastast ei ole tõsi
    .help = Ütle: abistamissüsteem ei teata oma klientidest politseile.
# of: 5f804eac
problem-harmful-word = „{ $word }“ teeb haiget neile, kelle kohta seda öeldakse
    .help = Parem: { $better }. Kui räägid ainult sõnast endast, pane see jutumärkidesse.
# of: f90159b7
problem-promise = „{ $phrase }“ lubab midagi, mis ei pruugi täituda
    .help = Ütle, mida saab proovida ja kes otsustab.
# of: 67d07a2a
problem-identifying = „{ $phrase }“ küsib, kes inimene on
    .help = Jäta see välja: siin ei ole milleski vaja nime, aadressi ega sünniaega.
# of: f48d10d0
identifying-phrases =
    sinu nimi
    teie nimi
    oma nimi
    mis su nimi on
    mis teie nimi on
    eesnim*
    perekonnanim*
    täisnim*
    isikukood*
    sünniaeg*
    sünnikuupäev*
    millal oled sündinud
    millal te sündinud olete
    millal sa sündisid
    sinu aadress
    teie aadress
    kodune aadress
    koduaadress*
    elukoha aadress
    sinu telefoninumber
    teie telefoninumber
    passi number
    passinumber
# of: 6dde481f
problem-unmarked-sensitive = „{ $phrase }“ võib haiget teha või ohtu seada, aga küsimus ei ütle seda
    .help = Lisa `sensitive:` väärtusega `status`, `sexual-details`, `exploiter` või `violence`, et see kunagi esimeste seas ei tuleks.
# of: b666beec
sensitive-phrases =
    elamisluba
    elamisloa*
    elamisluba*
    viibimisõigus*
    õigus riigis viibida
    riigis viibimise õigus*
    varjupaigataotlus*
    rahvusvahelist kaitset
    viisa
    viisat
    dokumentideta
    seksuaalseid toiminguid
    milliseid seksuaalteenuseid
    kes ära kasutab
    kes sind sunnib
    kes teid sunnib
    selle inimese nimi
    pekstud
    peksnud
    vägistatud
    vägistanud
    vägistamine
## Facts that are no signs, and words that speak of control, deception or force. A text with one of
## the first and none of the second says nothing about exploitation.
# of: d1471b20
context-phrases =
    müüb seksi
    müüa seksi
    seksi müüa
    seksi müümine
    seksi müümise*
    müüd seksi
    müüte seksi
    seksitöö*
    kondoom*
    tätoveering*
    reklaamib
    kuulutus*
    kuulutab
    riided
    riietus*
    lühike seelik
    reisib
    linnast linna
    jagab korterit
    ühises korteris
    ühine korter
    kodakondsus*
    rahvus*
    tuleb välismaalt
    välismaalane
    näeb noor välja
    elamisluba
# of: 08d9d4ef
control-phrases =
    keegi
    kellegi*
    kellelgi
    kellegagi
    teine inimene
    teise inimese*
    kontrolli*
    sunni*
    sund*
    ähvarda*
    tahte vastaselt
    tahtmata
    vastu
    otsustab
    otsustavad
    võtab
    võetud
    hoiab
    takistab
    keelab
    peab
    pead
    peate
    ei tohi
    ei saa
    eksitas
    eksitatud
    petab
    pettis
    petetud
    pettus*
    valetas
    valetab
    lubas
    lubati
    kasutab
    kasutatakse
    võlg
    võla*
    võlga
    vägivald
    vägivalda
    vägivalla*
    ilma inimeseta

## Translations

# of: d9d45c93
problem-fluent-syntax = { $what ->
        [equals] sõnumi nime järel puudub `=`
        [brace] looksulg on puudu või üks on üle
        [default] variandid vajavad täpselt ühte vaikimisi varianti, mille ees on `*`
        [value] sellel sõnumil ei ole teksti
        [quote] jutumärk on sulgemata
        [name] siia oodatakse nime
       *[other] seda ei saa Fluentina lugeda
    }
    .help = Sõnumid kirjutatakse `name = text`; jätkuvad read on taandatud. Kirjuta looksulg kujul `{ "{" } "{ "{" }" { "}" }`.
# of: 91155469
problem-duplicate-message = `{ $id }` on siin kaks korda
    .related = esimene siin
    .help = Jäta neist üks alles.
# of: b40b7a78
problem-missing-translation = { $count ->
        [1] keeles `{ $lang }` on puudu `{ $id }`
       *[other] tõlget keelde `{ $lang }` ei ole ({ $count } teksti)
    }
    .related = originaal
    .help = { $count ->
        [1] Tõlgi see.
       *[other] Lisa fail kausta `locales/{ $lang }`.
    }
# of: 7584495e
problem-changed-since-review = { $by } allkirjastas selle { $on }; lähtetekst või tõlge on pärast seda muutunud
    .help = Lase see uuesti üle vaadata: `lyhty translate accept`.
# of: c445b0e5
problem-outdated = tekst, millest `{ $id }` tõlgiti, on pärast seda muutunud
    .help = Võrdle seda lähtetekstiga; kui see ütleb jälle sama, kustuta rida `# of:` ja käivita `lyhty translate extract`.
# of: df5cb326
problem-unknown-message = { $why ->
        [file] ei ole olemas sellist: `{ $id }`, mille tõlge see võiks olla
        [value] sõnumil `{ $id }` on oma tekst, aga miski ei kasuta seda
       *[other] `{ $id }` ei ole millegi tõlge
    }
    .help = { $why ->
        [file] Paranda faili nimi või kustuta see.
        [value] Kirjuta see atribuudina, näiteks `.text = …`.
       *[other] Paranda nimi või kustuta see.
    }
# of: 783b3b76
problem-exchange = { $what ->
        [encoding] see ei ole UTF-8 tekst
        [xml] XML on siin katki
        [entity] muid XML-i olemeid peale viie tavalise ei loeta
        [doctype] dokumenditüüpi ei loeta: XLIFF-il seda ei ole
        [not-xliff] see ei ole sihtkeelega XLIFF 2 (`trgLang`)
        [inline] seda elementi teksti sees ei saa tagasi võtta
        [no-name] ei ole öeldud, mis tekst see on
        [no-language] päis ei ütle keelt
        [po] see ei ole Gettext PO
        [po-plural] PO mitmusevorme siin ei kasutata: iga vorm on omaette kirje
        [forms] mõni selle teksti mitmusevorm on tõlgitud, aga need ei ole: { $forms }
        [headings] pealkirjad ei ole need, mis eksporditi
       *[sheet] see ei ole arvutustabel, mida saaks lugeda
    }
    .help = Kasuta faili, mille kirjutas `lyhty translate export`, ja muuda selles ainult tõlkeid.
# of: 6c383ba2
problem-answers = { $what ->
        [encoding] see ei ole UTF-8 tekst
        [format] see ei ole XLSX-fail, mida saaks lugeda
        [empty] siin ei ole vastuseid
        [no-time-column] veergu `time` ei ole
        [no-questions] ühegi selle kursuse küsimuse jaoks ei ole veergu
        [no-heading] midagi on ilma pealkirjata veerus
        [personal] veerg `{ $value }` küsib, kes keegi on
        [column] `{ $value }` ei ole selle kursuse küsimus
        [column-twice] veerg `{ $value }` on siin teist korda
        [no-time] ei ole öeldud, millise testi leht see on
        [time] `{ $value }` ei ole test
        [other-course] see on kursuse `{ $value }` leht, mitte kursuse `{ $course }` oma
        [not-asked] testis `{ $time }` ei ole küsimust `{ $question }`
        [identifying-code] see koodsõna näib aadressi, telefoninumbri või sünniajana
        [code-twice] see koodsõna on juba teisel testi `{ $time }` lehel
       *[choice] `{ $value }` ei ole küsimuse `{ $question }` vastus
    }
    .help = { $what ->
        [encoding] Salvesta see kujul „CSV UTF-8“ või XLSX.
        [format] Salvesta see Exceli töövihikuna (.xlsx) või kujul „CSV UTF-8“.
        [empty] Kirjuta pealkirjade alla iga lehe kohta üks rida. `--new-answers` teeb tühja tabeli.
        [no-time-column] Ütle iga lehe kohta, kas see on `pre`, `post` või `follow-up`. `--new-answers` teeb tühja tabeli.
        [no-questions] Kas kursus on õige? `--new-answers` teeb selle jaoks tühja tabeli.
        [no-heading] Kirjuta selle kohale, milline küsimus see on, või kõrvalda see.
        [personal] Kõrvalda see, ka faili teistest koopiatest: testid on anonüümsed ja siin ei ole seda vaja.
        [column] Kasuta pealkirjadena küsimuste id-sid. `--new-answers` teeb tabeli, kus need on.
        [column-twice] Jäta neist üks alles.
        [no-time] Kirjuta `pre`, `post` või `follow-up`.
        [time] Kirjuta `pre`, `post` või `follow-up`.
        [other-course] Hinda iga kursust eraldi.
        [not-asked] Kas test ja rida on õiged? Muidu jäta lahter tühjaks.
        [identifying-code] Kõrvalda see; leht loeb ka ilma selleta. Palu sõna, mida keegi teine ära ei arva.
        [code-twice] Kui kaks inimest valisid sama sõna, jäta see kõigil nende lehtedel tühjaks. Kui leht sisestati kaks korda, kõrvalda üks rida. Kui need on kaks rühma, hinda kumbagi eraldi.
       *[choice] Kirjuta täht `a` kuni `{ $last }` või üks neist: { $choices }. Jäta tühjaks, kui midagi ei märgitud.
    }
    .related = esimene siin
# of: 79f1ca26
problem-empty-translation = siin ei ole veel teksti
    .help = Kirjuta tõlge selle asemele: `{ "{" } "" { "}" }`.
# of: 6781a9c8
problem-untranslated = see on ikka originaal, mitte tõlge keelde `{ $lang }`
    .help = Tõlgi see.
# of: 2a7bb4d4
problem-plural-forms = keeles `{ $lang }` on muutujal `${ $variable }` vorme, mis siin puuduvad: { $forms }
    .help = Lisa igaühe jaoks variant. Iga keele vormid on Unicode CLDR-i järgi.
# of: f00cdd10
problem-value-differs = { $what ->
        [address] aadress on siin teine kui originaalis
        [phone] telefoninumber on siin teine kui originaalis
       *[number] arv on siin teine kui originaalis
    }: { $lost ->
        [none] { $added } ei ole originaalis
       *[other] { $added ->
            [none] { $lost } on puudu
           *[other] seal { $lost }, siin { $added }
        }
    }
    .help = Kirjuta see täpselt nii nagu originaalis. Kui originaal on vale, paranda see kõigepealt seal.
# of: 076b344a
problem-mixed-scripts = sõnas „{ $word }“ on sarnaseid tähti eri kirjadest
    .help = Kirjuta sõna uuesti ühe klaviatuuriga.
# of: 909325ca
problem-unknown-term = { $what ->
        [term] selle keele sõnastikus ei ole terminit `-{ $name }`
        [parameter] terminil ei ole parameetrit `{ $name }`
        [form] terminil ei ole vormi `{ $name }`
        [function] funktsiooni `{ $name }` ei ole
       *[message] sõnumit `{ $name }`, millele viidata, ei ole
    }
    .help = { $what ->
        [term] Paranda nimi või lisa termin faili `glossary.ftl`.
        [message] Paranda nimi. Looksulud tekstina kirjutatakse `{ "{" } "{ "{" }" { "}" }`.
       *[other] On olemas: { $known }.
    }
# of: 19be3dbe
problem-term-not-used = originaal võtab sõnastikust `-{ $term }`, tõlge mitte
    .help = Kirjuta `{ "{" } -{ $term } { "}" }` sobivas vormis, et sõna oleks igal pool sama.
# of: 309c5541
problem-variables-differ = { $how ->
        [lost] originaalis on { $variables }, tõlkes mitte
       *[other] tõlkes on { $variables }, originaalis mitte
    }
    .help = Kasuta samu muutujaid nagu originaal.
# of: acbc2e80
problem-no-translation-state = fail ei ütle, kas mõni inimene on tõlke üle vaadanud
    .help = Alusta seda reaga `### translation: draft` või `### translation: reviewed by` ja nimi, koma ja kuupäev.
# of: bf6dc1a1
problem-draft = ükski nimeline inimene ei ole seda tõlget veel üle vaadanud
    .help = Kui inimene on: `### translation: reviewed by` ja nimi, koma ja kuupäev.

## Templates and pages

# of: ae124dd9
problem-template = { $wrong ->
        [engine] malli `{ $template }` ei saa käivitada: { $detail }
        [no-content] mall `{ $template }` küsib sisu, mida ei ole: { $detail }
        [unknown-box] sellist liiki `:::` plokki ei ole: { $detail }
        [stray-fence] see `:::` ei sulge midagi
        [open-fence] seda `:::` plokki ei suleta kunagi: { $detail }
        [too-deep] liiga palju plokke on üksteise sees
        [heading-gap] see pealkiri jätab ühe taseme vahele: { $detail }
        [unsupported] dokumentides sellist asja ei ole: { $detail }
        [bad-link] see link ei vii veebilehele, telefoninumbrile ega e-posti aadressile: { $detail }
        [unknown-picture] see ei ole pilt: { $detail }. Pildid on ikoonid, `![](icon:phone)`, ja QR-koodid, `![](qr:https://…)`
        [long-qr] see aadress on paberil QR-koodi jaoks liiga pikk: { $detail }
        [loose-note] märkus vajab nii kohta tekstis, `[^{ $detail }]`, kui ka sõnu omal real, `[^{ $detail }]: …`
        [no-bars] tulbad vajavad lõiku, mis ütleb, mida nad näitavad, ja selle järel vähemalt kahe veeruga tabelit
       *[blocks-in-line] lõigud või loend on keset rida: { $detail }
    }
    .help = Paranda mall või kustuta see, et kasutada programmi oma.
# of: 8633b4af
problem-contrast = `{ $text }` ({ $ink }) taustal `{ $ground }` ({ $paper }) on kontrastiga { $found } : 1, aga lugemiseks vajab tekst vähemalt { $least } : 1
    .help = Lähim loetav värv on { $near }: kirjuta see võtmesse `{ $name }`.
# of: e9524444
problem-logo = { $what ->
        [missing] failis { $detail } ei ole logo
        [outside] logo peab olema stiilifaili kaustas: { $detail }
        [unsupported] logos on midagi, mida ei saa joonistada: { $detail }
        [syntax] logo ei ole SVG: { $detail }
       *[empty] logo ei näita midagi: { $detail }
    }
    .help = Logod on SVG-failid lihtsate kujunditega ühtlastes värvides. Muuda tähed joonteks ning jäta välja fotod, värviüleminekud, läbipaistvus ja maskid.
# of: 5746f3c6
problem-unknown-font = kirjaperet `{ $family }` ei ole
    .help = Kasuta mõnda programmi omadest, { $families }, või nimeta kaust, kus see on: `--fonts KAUST`.
# of: d744e6e8
problem-no-glyph = üheski kirjas ei ole märki `{ $character }`
    .help = Kasuta tekstis „{ $text }“ mõnda muud märki või nimeta kaust, mille kirjas see on: `--fonts KAUST`. Jaapani ja korea keel vajavad sellist kausta või programmi, mis on tehtud võimalusega `cjk`.
# of: c5519729
problem-does-not-fit = { $what ->
        [wide] osas „{ $panel }“ on midagi, mis jääb ühele reale, { $by } mm laiem kui selle koht paberil { $paper }
       *[high] „{ $panel }“ on { $by } mm pikem kui selle koht paberil { $paper }
    }
    .help = Lühenda teksti või tee see suuremale paberile (`--paper`). See on juba seatud nii väikselt, kui veel lugeda saab.

## Failures

# of: d6895940
failure-read = `{ $path }` ei saanud lugeda: { $reason }
    .help = Kontrolli teed ja seda, kas tohid seda lugeda.
# of: 3cb6a28b
failure-write = `{ $path }` ei saanud kirjutada: { $reason }
    .help = Vali teine koht valikuga `--out`. See, mis seal enne oli, on alles.
# of: eaa13cd8
failure-unknown-id = ei ole midagi nimega `{ $given }`
    .help = { $suggestion ->
        [none] `lyhty list` näitab, mis on olemas.
       *[other] Kas mõtlesid `{ $suggestion }`? `lyhty list` näitab, mis on olemas.
    }
# of: cced66fa
failure-unknown-language = keeles `{ $given }` ei ole midagi
    .help = Olemas on need keeled: { $known }.
# of: 467331a4
failure-usage = { $text }
# of: 65961253
failure-not-a-terminal = see käsk esitab küsimusi, aga ei ole terminali, kus küsida
    .help = Käivita see terminalis või anna vastused valikuga `--answers FAIL`.
# of: df447e52
failure-exists = `{ $path }` on juba olemas
    .help = Vali teine id või kustuta fail enne.
# of: 0bc13ac6
failure-bad-font = kirja `{ $path }` ei saa kasutada: { $problem ->
        [closed] seda ei saa avada
        [kind] see on muud liiki kui TrueType või OpenType
        [outlines] selle tähed on pildid, mitte kontuurid
        [licence] selle litsents ei luba seda manustada
       *[unreadable] see ei ole kiri või on rikutud
    }
    .help = Võta see kaustast välja.
# of: 573b52cf
failure-no-fonts = kaustas `{ $path }` ei ole kirju
    .help = Nimeta kaust, kus on kirjafailid (.ttf, .otf, .ttc).
# of: 8cb70d86
failure-content = sisus on vigu
    .help = `lyhty check` näitab neid.
# of: c010de2e
failure-cancelled = katkestatud
# of: be695f75
failure-answers = vastused failis `{ $path }` ei sobi: { $what }
    .help = Võrdle neid küsimustega, mida `lyhty show` loetleb.
# of: b92f4209
failure-internal = programmis läks midagi valesti: { $what }
    .help = See on lyhty viga. Palun teata sellest koos käsuga, mille käivitasid.
# of: 671d6cd3
failure-reason-not-found = sellist faili ega kausta ei ole
# of: 0e511f77
failure-reason-permission-denied = see ei ole lubatud
# of: 83892bfc
failure-reason-is-a-folder = see on kaust
# of: 6485fb66
failure-reason-not-a-folder = üks osa teest ei ole kaust
# of: 018e9526
failure-reason-disk-full = ketas on täis
# of: abeb10dd
failure-reason-read-only = kettalt saab ainult lugeda
# of: 90155b7d
failure-reason-exists = see on juba olemas
