### translation: draft

# of: 3885cf76
about =
    .title = Seksi müümine Soomes: sinu õigused ja turvalisus
    .summary = Täiskasvanutele, kes müüvad seksi: mida ütleb seadus, mis on ärakasutamine, kust saab tervise- ja õigusabi ning mida võib kontakt politseiga tähendada välismaalasele.
    .unverified-because = Andmed on loetud salvestatud lehtedelt, osa neist on vanad. Kehtivat seadust ei ole loetud, eriti karistusseadustiku 20. peatükki ja välismaalaste seaduse paragrahvi 148.

# of: 42491b92
cover =
    .title = Hoia ennast
    .text = Teave ja telefoninumbrid

# of: 011bede3
law =
    .title = Mida ütleb seadus
    .text = Sina otsustad oma elu üle. Seda on hea teada.

# of: 6ea5a6f3
not-a-crime =
    .title = Seksi müümine
    .text = Täiskasvanu, kes müüb Soomes seksi, ei pane sellega toime kuritegu.

# of: 6758d2ce
public-place =
    .title = Avalikud kohad
    .text = Seksi osta ja pakkuda on avalikus kohas keelatud.

# of: 1c7bd2ae
buyer =
    .title = Kliendid
    .text = Seksi ostmine on kuritegu, kui müüja on inimkaubanduse või kupeldamise ohver.

# of: ae6d9bf6
pandering =
    .title = Kas keegi saab sinult kasu?
    .text = See võib olla tema kuritegu, kupeldamine. Sa võid saada juristi ja { -support-person(case: "genitive") }.

# of: acc4e7b4
under-18 =
    .title = Alla 18-aastane?
    .text = Siis võib see olla inimkaubandus ka siis, kui keegi sind ei sunni.

# of: f94a8de4
exploitation =
    .title = Kui otsustavad teised
    .text = See võib olla ärakasutamine, kui keegi:

# of: 30806cd5
money =
    .text = võtab sinu raha või laseb sul maksta võlga, mis ei lõpe

# of: 6c7ef4d2
papers =
    .text = hoiab sinu passi või ei lase sul üksi välja minna

# of: 05775eb2
force =
    .text = otsustab klientide üle või selle üle, mida nendega teed

# of: dfac3692
threats =
    .text = ähvardab sind või teeb haiget sulle või su lähedastele

# of: e9f749af
agreed-at-first =
    .title = Algul nõustusid?
    .text = Võid ikka abi paluda. Seksi müüma survestamine võib olla inimkaubandus.

# of: ffd29c7e
no-report-needed =
    .title = Abi ilma politseita
    .text = { CAPITAL(-assistance-system) } ei teata oma klientidest politseile. Ilma avalduseta võib abi kesta lühemat aega.

# of: 7598251b
health =
    .title = Tervis ja turvalisus
    .text = Sinu „ei“ kehtib iga kliendi puhul.

# of: 9bc05251
support =
    .title = Tugi ilma hukkamõistuta
    .text = Pro-tukipiste on sulle tasuta, ükskõik mis soost sa oled ja mis dokumendid sul on.

# of: f2282917
sexual-violence =
    .title = Seks vastu sinu tahtmist?
    .text = Seri tugikeskused aitavad alates 16. eluaastast, ükskõik mis soost sa oled. Kui tahad, võid seal kuriteost teatada.

# of: 0cc23293
danger =
    .title = Praegu ohus?
    .text = Helista { $phone-emergency }.

# of: eb352674
lawyer =
    .title = Jurist
    .text = Pärast seksuaalvägivalda, lähisuhtevägivalda või inimkaubandust võib riik maksta juristi eest, olenemata sissetulekust.

# of: 381c2eb8
free-advice =
    .title = Küsimused dokumentide kohta
    .text = Pagulaste nõuandla (Pakolaisneuvonta) nõustab välismaalasi, ka dokumentideta inimesi.

# of: a71e481e
police =
    .title = Politsei ja riigis viibimine

# of: 6818352c
own-choice =
    .title = Kuritegu sinu vastu
    .text = Sellest võid teatada veebis või politseijaoskonnas. Võid enne nõu küsida.

# of: 41650f6d
risk-with-police =
    .title = Sa ei ole ELi kodanik?
    .text = Kui politsei kahtlustab, et müüd seksi, võib see olla risk. Sind võidakse riiki mitte lubada või võid kaotada õiguse siin olla. Räägi juristiga, enne kui helistad politseile.

# of: 010befdc
interpreter =
    .title = Tõlk
    .text = Võid kasutada keelt, mida räägid. Tõlgi korraldab ametiasutus.

# of: e40404aa
time-to-think =
    .title = Ära kasutatud ja pole õigust riigis viibida?
    .text = Sulle võidakse anda { -reflection-period }: kuni kuus kuud seaduslikku viibimist. Otsustab { -assistance-system } või politsei.

# of: b716da4e
where-to-turn =
    .title = Kust saab abi
    .text = Keegi ei pea teadma, et küsisid. Kasuta telefoni, mida keegi teine ei kontrolli.
