### translation: draft

# of: 8088e7d0
about =
    .title = Pro-tukipiste
    .summary = Tukea ihmisille, jotka myyvät seksiä tai tekevät erotiikka-alan työtä, ja niille, joita siinä on käytetty hyväksi. Sukupuolella tai oleskeluluvalla ei ole väliä.
    .unverified-because = Kielet ovat vuodelta 2016. Puhelinnumeroa ei löytynyt, eikä ole varmistettu, voiko asioida nimettömästi.
# of: aeffbc40
site =
    .note = Toimipisteet Helsingissä ja Tampereella.
