### translation: draft

# of: 4577e825
about =
    .title = Xarunta Talada Qaxootiga (Pakolaisneuvonta)
    .summary = Talo sharci oo loogu talagalay magangelyo-doonka, ajaanibta iyo dadka aan warqado lahayn; dhibbanayaasha ka ganacsiga dadka ayaa ka mid ah.
    .unverified-because = Lambar telefoon lama helin, lamana xaqiijin in taladu lacag la’aan tahay.
