### translation: draft

# of: c9ad2cd6
about =
    .title = Booliiska (Poliisi)
    .summary = Dembi waxaa lagu sheegi karaa internetka ama saldhigga booliiska. Booliisku laga bilaabo 2021 wuxuu leeyahay koox qaran oo baarta ka ganacsiga dadka.
    .unverified-because = Cinwaanka bogga kuma jirin ilaheenna, lamana hubin. Waa in la xaqiijiyo sida Sharciga Ajaanibtu ula dhaqmo ajnabi galmo iibiya.
# of: 38a2373d
site =
    .note = Haddii aanad muwaadin u ahayn waddan EU ah oo aad galmo iibiso, la xiriirka booliisku khatar ayuu u noqon karaa joogitaankaaga. Qareen ama adeeg taageero ayaa marka hore talo ku siin kara.
