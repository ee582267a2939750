### translation: draft

# of: 3885cf76
about =
    .title = Galmo iibinta Finland: xuquuqdaada iyo badbaadadaada
    .summary = Dadka waaweyn ee galmo iibiya: waxa sharcigu leeyahay, waxa ay tahay dhiig-miirashadu, halka laga helo caawimaad caafimaad iyo sharci, iyo waxa la xiriirka booliisku uga dhigan yahay ajnabiga.
    .unverified-because = Xogta waxaa laga akhriyay bogag kaydsan, qaarkood waa duugoobeen. Sharciga hadda jira lama akhrin, gaar ahaan cutubka 20 ee Xeerka Ciqaabta iyo qodobka 148 ee Sharciga Ajaanibta.

# of: 42491b92
cover =
    .title = Is ilaali
    .text = Macluumaad iyo lambarro telefoon

# of: 011bede3
law =
    .title = Waxa sharcigu leeyahay
    .text = Noloshaada adigaa go’aamiya. Waxan waa in la ogaado.

# of: 6ea5a6f3
not-a-crime =
    .title = Galmo iibinta
    .text = Qof weyn oo galmo ku iibiya Finland dembi kuma galo taas.

# of: 6758d2ce
public-place =
    .title = Meelaha dadweynaha
    .text = In galmo lagu iibsado ama lagu soo bandhigo meel dadweyne waa mamnuuc.

# of: 1c7bd2ae
buyer =
    .title = Macaamiisha
    .text = Galmo iibsigu waa dembi haddii iibiyuhu yahay dhibbane ka ganacsi dadka ama dilaal galmo.

# of: ae6d9bf6
pandering =
    .title = Qof ma kaa faa’iidaa?
    .text = Taasi dembi isaga ayay u noqon kartaa, la yiraahdo dilaal galmo. Waxaa laga yaabaa inaad hesho qareen iyo { -support-person }.

# of: acc4e7b4
under-18 =
    .title = Ka yar 18?
    .text = Markaas waxay noqon kartaa ka ganacsi dadka xitaa haddii aan cidna ku qasbin.

# of: f94a8de4
exploitation =
    .title = Marka dad kale go’aamiyaan
    .text = Waxay noqon kartaa dhiig-miirasho haddii qof:

# of: 30806cd5
money =
    .text = qaato lacagtaada, ama ku bixiyo deyn aan dhammaan

# of: 6c7ef4d2
papers =
    .text = haysto baasaboorkaaga, ama aanu kuu oggolayn inaad keligaa baxdo

# of: 05775eb2
force =
    .text = go’aamiyo macaamiisha, ama waxa aad la samaynayso

# of: dfac3692
threats =
    .text = kuu hanjabo, ku dhaawaco, ama sidaas ku sameeyo dadka aad jeceshahay

# of: e9f749af
agreed-at-first =
    .title = Markii hore ma oggolaatay?
    .text = Weli caawimaad waad weydiisan kartaa. In qof lagu cadaadiyo inuu galmo iibiyo waxay noqon kartaa ka ganacsi dadka.

# of: ffd29c7e
no-report-needed =
    .title = Caawimaad booliis la’aan
    .text = { -assistance-system } booliiska uma sheego dadka uu caawiyo. Warbixin la’aan, caawimaaddu way ka gaabnaan kartaa.

# of: 7598251b
health =
    .title = Caafimaad iyo badbaado
    .text = Mayadaadu way tirsan tahay, macmiil kasta.

# of: 9bc05251
support =
    .title = Taageero aan xukun lahayn
    .text = Pro-tukipiste waa kuu lacag la’aan, jinsi kasta iyo warqado kasta oo aad leedahay.

# of: f2282917
sexual-violence =
    .title = Galmo aanad rabin?
    .text = Xarumaha taageerada Seri waxay caawiyaan 16 jir wixii ka weyn, jinsi kasta oo aad tahay. Haddii aad rabto, dembiga halkaas ayaad ku sheegi kartaa.

# of: 0cc23293
danger =
    .title = Hadda khatar ma ku jirtaa?
    .text = Wac { $phone-emergency }.

# of: eb352674
lawyer =
    .title = Qareen
    .text = Rabshad galmo, rabshad guri ama ka ganacsi dadka ka dib, dawladdu waxay bixin kartaa qareen, dakhli kasta oo aad leedahay.

# of: 381c2eb8
free-advice =
    .title = Su’aalo warqadahaaga ku saabsan
    .text = Xarunta Talada Qaxootiga (Pakolaisneuvonta) waxay talo siisaa ajaanibta, xitaa dadka aan warqado lahayn.

# of: a71e481e
police =
    .title = Booliiska iyo joogitaankaaga

# of: 6818352c
own-choice =
    .title = Dembi adiga lagaa galay
    .text = Waxaad ku sheegi kartaa internetka ama saldhigga booliiska. Marka hore talo waad weydiisan kartaa.

# of: 41650f6d
risk-with-police =
    .title = Muwaadin EU ma tihid?
    .text = Haddii booliisku kaa shakiyo inaad galmo iibiso, waa khatar. Waxaa laga yaabaa in gelitaanka laguu diido ama aad weydo xaqa aad halkan ku joogto. Qareen la hadal ka hor inta aanad booliiska wicin.

# of: 010befdc
interpreter =
    .title = Turjubaan
    .text = Waxaad ku hadli kartaa luqad aad taqaan. Hay’adaha ayaa turjubaan keena.

# of: e40404aa
time-to-think =
    .title = Lagu dhiig-miirtay, joogitaan sharcina ma haysid?
    .text = Waxaa laga yaabaa in lagu siiyo { -reflection-period }: ilaa lix bilood oo joogitaan sharci ah. Waxaa go’aamiya { -assistance-system } ama booliiska.

# of: b716da4e
where-to-turn =
    .title = Halka caawimaad laga helo
    .text = Cidna uma baahna inay ogaato inaad weydiisay. Isticmaal telefoon aan cid kale hubin.
