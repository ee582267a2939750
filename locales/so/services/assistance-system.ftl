### translation: draft

# of: ad516b3c
about =
    .title = Nidaamka Caawimaadda Dhibbanayaasha Ka Ganacsiga Dadka (Auttamisjärjestelmä)
    .summary = Caawimaad iyo talo dawladda ka timid oo loogu talagalay dadka lagu dhiig-miirtay, iyo talo magac la’aan ah qof kasta oo qof kale ka welwelsan. Booliiska uma sheego dadka uu caawiyo.
    .unverified-because = Lambarka waxaa laga akhriyay bogag kaydsan, lama tijaabin. Magaalooyinka xafiisyadu waa 2021. Qiimaha wicitaanka iyo luqadaha lama helin.
# of: eeabd0b1
line =
    .note = Waad wici kartaa adigoo aan magac sheegin.
# of: 6f042b42
mail =
    .note = Haddii aad qof kale wax ka qorayso, ka tag wixii lagu aqoonsan karo.
# of: ec92f955
from-abroad =
    .note = Dibadda.
# of: 83e0eeb9
site =
    .note = Boggu waa af Finnish, Iswiidhish iyo Ingiriisi.
