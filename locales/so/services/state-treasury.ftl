### translation: draft

# of: 26ef96c3
about =
    .title = Khasnadda Dawladda (Valtiokonttori)
    .summary = Magdhow lacagta dadweynaha ah oo loogu talagalay dhaawac iyo silic dembi keenay.
    .unverified-because = Lambarka iyo saacadaha waxaa laga akhriyay bog kaydsan oo aan taariikh lahayn; qiimaha wicitaanka lama helin.
