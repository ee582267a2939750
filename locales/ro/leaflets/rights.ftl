### translation: draft

# of: e1d0d0c7
about =
    .title = Drepturile dumneavoastră dacă cineva vă exploatează
    .summary = Pentru oameni din Finlanda: ajutor, siguranță, poliție, avocat și bani, în propoziții foarte scurte.
    .unverified-because = Informațiile au fost citite pe pagini salvate, unele fără dată. Legea în vigoare nu a fost citită, mai ales cea despre dreptul de ședere și contactul cu poliția.

# of: 7f939e59
cover =
    .title = Bine de știut
    .text = Informații și numere de telefon

# of: f27f40ca
help =
    .title = Puteți cere ajutor
    .text = Vă forțează, vă amenință sau vă înșală cineva? Aveți drepturi, oricare ar fi munca dumneavoastră.

# of: d0f0ba42
free-and-voluntary =
    .title = Gratuit și de bunăvoie
    .text = { -assistance-system } ajută oameni care au fost exploatați. Puteți renunța oricând.

# of: 23f97304
no-report-needed =
    .title = Fără plângere la poliție
    .text = Sistemul nu își denunță clienții la poliție. Fără plângere, ajutorul poate dura mai puțin.

# of: 03b7c6f9
even-if =
    .title = Cine poate cere
    .text = Dumneavoastră, chiar dacă ați fost de acord la început, ați încălcat legea sau nu aveți drept de ședere.

# of: 4dde71d8
kinds-of-help =
    .title = Ce fel de ajutor
    .text = O locuință sigură, un medic, bani de trai, sfaturi, o { -support-person }.

# of: cbff8567
safety-and-time =
    .title = Siguranță și timp

# of: 07521994
protection =
    .title = Protecție
    .text = Autoritățile văd împreună cu dumneavoastră de ce protecție aveți nevoie. Puteți cere să vă audieze cineva de același gen.

# of: 5576b50f
secrecy =
    .title = Secret
    .text = Cine vă ajută are nevoie de acordul dumneavoastră ca să dea numele { -assistance-system(form: "genitive") }. Un copil în pericol sau o infracțiune gravă plănuită trebuie uneori anunțate.

# of: 74138197
time-to-think =
    .title = Timp de gândire
    .text = Fără drept de ședere? Puteți primi o { -reflection-period }: până la șase luni de ședere legală. Hotărăște { -assistance-system } sau poliția.

# of: 0f5d6476
permit =
    .title = { CAPITAL(-residence-permit) }
    .text = Uneori este posibil. Hotărăște Serviciul de imigrare (Migri).

# of: de7dded7
police =
    .title = Poliția: alegerea vă aparține

# of: 24378d9e
how-to-report =
    .title = Plângere
    .text = Puteți anunța o infracțiune pe internet sau la o secție de poliție. Întrebați ce rol ați avea.

# of: 2ab4ea1b
risk-with-police =
    .title = Nu aveți cetățenie UE?
    .text = Contactul cu poliția vă poate pune șederea în pericol, de exemplu dacă vindeți sex. Întrebați întâi un avocat.

# of: fa5d20cc
interpreter =
    .title = Interpret
    .text = Puteți folosi o limbă pe care o vorbiți în toată ancheta. Autoritățile aduc interpretul.

# of: db55581c
ask-the-police =
    .title = Întrebați-i
    .text = Cine este persoana mea de contact? Dar dacă locuiesc în altă țară? Mi se plătesc cheltuielile? Pot refuza o mediere cu făptuitorul?

# of: 87e927db
lawyer-and-money =
    .title = Avocat și bani

# of: 6df783c7
lawyer =
    .title = Avocat
    .text = Statul vă poate plăti un avocat, oricare ar fi veniturile, deja din timpul anchetei.

# of: fbb28ffc
were-you-forced =
    .title = V-au forțat să încălcați legea?
    .text = Spuneți-i avocatului.

# of: 13903307
compensation =
    .title = Despăgubiri
    .text = Le puteți cere făptuitorului în instanță. Trezoreria de Stat (Valtiokonttori) poate plăti pentru vătămare și suferință. Este nevoie de o plângere.

# of: 3b580032
time-limit =
    .title = Termen
    .text = Trei ani de la hotărârea definitivă; fără proces, zece ani de la infracțiune.

# of: 53ddc857
not-content =
    .title = Nu sunteți de acord?
    .text = Puteți contesta o decizie a { -assistance-system(form: "genitive") }. Întrebați cum le contestați pe celelalte.

# of: 6acef83f
where-to-turn =
    .title = Unde găsiți ajutor
    .text = Țineți asta unde nu se uită nimeni altcineva. Dacă puteți, folosiți un telefon pe care nu îl verifică nimeni altcineva.
