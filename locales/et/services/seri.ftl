### translation: draft

# of: 6873e7ea
about =
    .title = Seri tugikeskused (Seri-tukikeskus)
    .summary = Abi pärast seksuaalvägivalda igast soost inimestele alates 16. eluaastast. Seal saab ka kuriteost teatada.
    .unverified-because = Keskuste aadresse ja numbreid ei leitud ning ei ole kinnitatud, et võib tulla nime ütlemata või tasuta.
# of: 1055088e
site =
    .note = See ei ole keskuste oma leht; keskustest räägib seal kohtuhaldus.
