### translation: draft

# of: e1d0d0c7
about =
    .title = Sinu õigused, kui keegi sind ära kasutab
    .summary = Soomes olevatele inimestele: abi, turvalisus, politsei, jurist ja raha väga lühikeste lausetega.
    .unverified-because = Andmed on loetud salvestatud lehtedelt, millest osal pole kuupäeva. Kehtivat seadust ei ole loetud, eriti riigis viibimise õiguse ja politseiga suhtlemise kohta.

# of: 7f939e59
cover =
    .title = Hea teada
    .text = Teave ja telefoninumbrid

# of: f27f40ca
help =
    .title = Võid abi paluda
    .text = Kas keegi sunnib, ähvardab või petab sind? Sul on õigused, ükskõik mis tööd sa teed.

# of: d0f0ba42
free-and-voluntary =
    .title = Tasuta ja vabatahtlik
    .text = { CAPITAL(-assistance-system) } aitab inimesi, keda on ära kasutatud. Võid lahkuda igal ajal.

# of: 23f97304
no-report-needed =
    .title = Avaldust politseile ei ole vaja
    .text = Süsteem ei teata oma klientidest politseile. Ilma avalduseta võib abi kesta lühemat aega.

# of: 03b7c6f9
even-if =
    .title = Kes võib paluda
    .text = Sina võid, ka siis, kui algul nõustusid, rikkusid seadust või sul pole õigust riigis viibida.

# of: 4dde71d8
kinds-of-help =
    .title = Millist abi
    .text = Turvaline kodu, arst, raha elamiseks, nõu, { -support-person }.

# of: cbff8567
safety-and-time =
    .title = Turvalisus ja aeg

# of: 07521994
protection =
    .title = Kaitse
    .text = Ametnikud vaatavad koos sinuga, millist kaitset vajad. Võid paluda, et sind küsitleks sinuga samast soost inimene.

# of: 5576b50f
secrecy =
    .title = Saladuse hoidmine
    .text = Abistaja vajab sinu luba, et öelda sinu nimi { -assistance-system(case: "allative") }. Ohus lapsest või kavandatud raskest kuriteost võib olla vaja teatada.

# of: 74138197
time-to-think =
    .title = Mõtlemisaeg
    .text = Pole õigust riigis viibida? Sulle võidakse anda { -reflection-period }: kuni kuus kuud seaduslikku viibimist. Otsustab { -assistance-system } või politsei.

# of: 0f5d6476
permit =
    .title = { CAPITAL(-residence-permit) }
    .text = Mõnikord võimalik. Otsustab Soome Immigratsiooniamet (Migri).

# of: de7dded7
police =
    .title = Politsei: sinu valik

# of: 24378d9e
how-to-report =
    .title = Avaldus
    .text = Kuriteost võid teatada veebis või politseijaoskonnas. Küsi, mis oleks sinu roll.

# of: 2ab4ea1b
risk-with-police =
    .title = Sa ei ole ELi kodanik?
    .text = Kontakt politseiga võib ohustada sinu riigis viibimist, näiteks kui müüd seksi. Küsi enne juristilt.

# of: fa5d20cc
interpreter =
    .title = Tõlk
    .text = Võid kogu uurimise ajal kasutada keelt, mida räägid. Tõlgi korraldab ametiasutus.

# of: db55581c
ask-the-police =
    .title = Küsi neilt
    .text = Kes on minu kontaktisik? Mis siis, kui elan teises riigis? Kas minu kulud makstakse? Kas võin keelduda lepitusest teo toimepanijaga?

# of: 87e927db
lawyer-and-money =
    .title = Jurist ja raha

# of: 6df783c7
lawyer =
    .title = Jurist
    .text = Riik võib sinu juristi eest maksta, olenemata sinu sissetulekust, juba uurimise ajal.

# of: fbb28ffc
were-you-forced =
    .title = Sunniti seadust rikkuma?
    .text = Räägi sellest oma juristile.

# of: 13903307
compensation =
    .title = Hüvitis
    .text = Võid seda kohtus teo toimepanijalt nõuda. Riigikontor (Valtiokonttori) võib maksta vigastuste ja kannatuste eest. Selleks on vaja avaldust politseile.

# of: 3b580032
time-limit =
    .title = Tähtaeg
    .text = Kolm aastat lõplikust kohtuotsusest; ilma kohtuta kümme aastat kuriteost.

# of: 53ddc857
not-content =
    .title = Pole rahul?
    .text = Võid { -assistance-system(case: "genitive") } otsuse edasi kaevata. Küsi, kuidas kaevata teiste peale.

# of: 6acef83f
where-to-turn =
    .title = Kust saab abi
    .text = Hoia seda kohas, kuhu keegi teine ei vaata. Kui saad, kasuta telefoni, mida keegi teine ei kontrolli.
