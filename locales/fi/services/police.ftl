### translation: draft

# of: c9ad2cd6
about =
    .title = Poliisi
    .summary = Rikoksesta voi tehdä ilmoituksen verkossa tai poliisiasemalla. Poliisilla on ollut vuodesta 2021 valtakunnallinen ryhmä, joka tutkii ihmiskauppaa.
    .unverified-because = Verkko-osoite ei ollut lähteissämme, eikä sitä ole tarkistettu. On varmistettava, miten ulkomaalaislaki suhtautuu seksiä myyvään ulkomaalaiseen.
# of: 38a2373d
site =
    .note = Jos et ole EU-maan kansalainen ja myyt seksiä, yhteydenotto poliisiin voi olla riski oleskelullesi. Lakimies tai tukipalvelu voi ensin neuvoa sinua.
