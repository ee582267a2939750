### translation: draft

# of: 1f36ab8d
about =
    .title = Shabakadaha gobollada ee ka hortagga ka ganacsiga dadka
    .summary = Xirfadlayaal hal gobol ah oo og cidda halkaas la weydiiyo. Shabakadaha waxaa maamula { -assistance-system }.
    .unverified-because = Boggu taariikh ma leh, sida shabakad kasta loola xiriirana lama helin.
