### translation: draft

# «dhiig-miirasho» = exploitation / hyväksikäyttö; fadlan hubi.
# of: e1d0d0c7
about =
    .title = Xuquuqdaada haddii qof ku dhiig-miirto
    .summary = Dadka Finland jooga: caawimaad, badbaado, booliis, qareen iyo lacag, weedho aad u gaaban.
    .unverified-because = Xogta waxaa laga akhriyay bogag kaydsan, qaarkood taariikh ma leh. Sharciga hadda jira lama akhrin, gaar ahaan xuquuqda joogitaanka iyo la xiriirka booliiska.

# of: 7f939e59
cover =
    .title = Wanaagsan in la ogaado
    .text = Macluumaad iyo lambarro telefoon

# of: f27f40ca
help =
    .title = Caawimaad waad weydiisan kartaa
    .text = Ma lagu qasbay, ma laguu hanjabay mise waa lagu khiyaaneeyay? Xuquuq ayaad leedahay, shaqo kasta oo aad qabato.

# of: d0f0ba42
free-and-voluntary =
    .title = Lacag la’aan iyo ikhtiyaar
    .text = { -assistance-system } wuxuu caawiyaa dadka lagu dhiig-miirtay. Markasta waad ka bixi kartaa.

# of: 23f97304
no-report-needed =
    .title = Looma baahna warbixin booliis
    .text = Nidaamku booliiska uma sheego dadka uu caawiyo. Warbixin la’aan, caawimaaddu way ka gaabnaan kartaa.

# of: 03b7c6f9
even-if =
    .title = Yaa weydiisan kara
    .text = Adigu waad weydiisan kartaa, xitaa haddii aad markii hore oggolaatay, sharciga jebisay ama aanad xaq u lahayn inaad joogto.

# of: 4dde71d8
kinds-of-help =
    .title = Noocyada caawimaadda
    .text = Guri ammaan ah, dhakhtar, lacag nolosha, talo, { -support-person }.

# of: cbff8567
safety-and-time =
    .title = Badbaado iyo waqti

# of: 07521994
protection =
    .title = Ilaalin
    .text = Hay’aduhu adiga ayay kula eegaan ilaalinta aad u baahan tahay. Waxaad codsan kartaa qof jinsigaaga ah inuu ku waraysto.

# of: 5576b50f
secrecy =
    .title = Sir
    .text = Qofka ku caawinaya wuxuu u baahan yahay oggolaanshahaaga si uu magacaaga u siiyo { -assistance-system }. Ilmo khatar ku jira ama dembi weyn oo la qorsheeyay waxaa laga yaabaa in la sheego.

# of: 74138197
time-to-think =
    .title = Waqti lagu fekero
    .text = Xaq uma lihid inaad joogto? Waxaa laga yaabaa in lagu siiyo { -reflection-period }: ilaa lix bilood oo joogitaan sharci ah. Waxaa go’aamiya { -assistance-system } ama booliiska.

# of: 0f5d6476
permit =
    .title = { CAPITAL(-residence-permit) }
    .text = Mararka qaarkood waa suurtagal. Waxaa go’aamiya Hay’adda Socdaalka (Migri).

# of: de7dded7
police =
    .title = Booliiska: adiga ayay kuu taal

# of: 24378d9e
how-to-report =
    .title = Warbixin
    .text = Dembi waxaad ku sheegi kartaa internetka ama saldhigga booliiska. Weydii waxa doorkaagu noqonayo.

# of: 2ab4ea1b
risk-with-police =
    .title = Muwaadin EU ma tihid?
    .text = La xiriirka booliisku wuxuu khatar gelin karaa joogitaankaaga, tusaale haddii aad galmo iibiso. Marka hore qareen weydii.

# of: fa5d20cc
interpreter =
    .title = Turjubaan
    .text = Baaritaanka oo dhan waxaad ku hadli kartaa luqad aad taqaan. Hay’adaha ayaa turjubaan keena.

# of: db55581c
ask-the-police =
    .title = Iyaga weydii
    .text = Yaan la xiriiraa? Ka warran haddii aan waddan kale deggenahay? Kharashkayga ma la bixiyaa? Ma diidi karaa dhexdhexaadin aniga iyo dembiilaha?

# of: 87e927db
lawyer-and-money =
    .title = Qareen iyo lacag

# of: 6df783c7
lawyer =
    .title = Qareen
    .text = Dawladdu waxay kuu bixin kartaa qareen, dakhli kasta oo aad leedahay, xitaa xilliga baaritaanka.

# of: fbb28ffc
were-you-forced =
    .title = Ma lagugu qasbay inaad sharciga jebiso?
    .text = U sheeg qareenkaaga.

# of: 13903307
compensation =
    .title = Magdhow
    .text = Maxkamadda ayaad dembiilaha uga dalban kartaa. Khasnadda Dawladda (Valtiokonttori) waxay bixin kartaa dhaawac iyo silic. Waxay u baahan tahay warbixin booliis.

# of: 3b580032
time-limit =
    .title = Waqtiga ugu dambeeya
    .text = Saddex sano laga bilaabo xukunka u dambeeya; maxkamad la’aan, toban sano laga bilaabo dembiga.

# of: 53ddc857
not-content =
    .title = Kuma qanacsanid?
    .text = Rafcaan waad ka qaadan kartaa go’aanka { -assistance-system }. Weydii sida looga cawdo kuwa kale.

# of: 6acef83f
where-to-turn =
    .title = Halka caawimaad laga helo
    .text = Tan ku hay meel aan cid kale eegin. Haddii aad awooddo, isticmaal telefoon aan cid kale hubin.
