### translation: draft
### Valdkonna terminid: iga sõna valitakse üks kord, siin. Käändevorm: { -reflection-period(case: "genitive") }.

## Seadus ja ametiasutused

# Täielik nimi on teenuse pealkirjas.
# of: bcffbbf0
-assistance-system = { $case ->
   *[nominative] abistamissüsteem
    [genitive] abistamissüsteemi
    [partitive] abistamissüsteemi
    [inessive] abistamissüsteemis
    [elative] abistamissüsteemist
    [illative] abistamissüsteemi
    [allative] abistamissüsteemile
}
# of: 9eb9e0eb
-immigration-service = { $case ->
   *[nominative] Soome Immigratsiooniamet
    [genitive] Soome Immigratsiooniameti
    [partitive] Soome Immigratsiooniametit
    [inessive] Soome Immigratsiooniametis
    [elative] Soome Immigratsiooniametist
    [illative] Soome Immigratsiooniametisse
    [allative] Soome Immigratsiooniametile
}
# of: 4b9af22f
-state-treasury = { $case ->
   *[nominative] Riigikontor
    [genitive] Riigikontori
    [partitive] Riigikontorit
    [inessive] Riigikontoris
    [elative] Riigikontorist
    [illative] Riigikontorisse
    [allative] Riigikontorile
}
# of: 6e927238
-occupational-safety-authority = { $case ->
   *[nominative] tööohutusamet
    [genitive] tööohutusameti
    [partitive] tööohutusametit
    [inessive] tööohutusametis
    [elative] tööohutusametist
    [illative] tööohutusametisse
    [allative] tööohutusametile
}
# Kontrolli: soome keeles harkinta-aika.
# of: 1bd20735
-reflection-period = { $case ->
   *[nominative] mõtlemisaeg
    [genitive] mõtlemisaja
    [partitive] mõtlemisaega
    [inessive] mõtlemisajas
    [elative] mõtlemisajast
    [illative] mõtlemisaega
    [allative] mõtlemisajale
}
# Kontrolli: soome keeles toipumisaika.
# of: a06d4020
-recovery-period = { $case ->
   *[nominative] taastumisaeg
    [genitive] taastumisaja
    [partitive] taastumisaega
    [inessive] taastumisajas
    [elative] taastumisajast
    [illative] taastumisaega
    [allative] taastumisajale
}
# of: 00e2b982
-residence-permit = { $case ->
   *[nominative] elamisluba
    [genitive] elamisloa
    [partitive] elamisluba
    [inessive] elamisloas
    [elative] elamisloast
    [illative] elamisloasse
    [allative] elamisloale
}
# of: dbd80df8
-right-to-stay = { $case ->
   *[nominative] õigus riigis viibida
    [genitive] õiguse riigis viibida
    [partitive] õigust riigis viibida
    [inessive] õiguses riigis viibida
    [elative] õigusest riigis viibida
    [illative] õigusesse riigis viibida
    [allative] õigusele riigis viibida
}
# of: f9f9a2ce
-criminal-investigation = { $case ->
   *[nominative] kohtueelne uurimine
    [genitive] kohtueelse uurimise
    [partitive] kohtueelset uurimist
    [inessive] kohtueelses uurimises
    [elative] kohtueelsest uurimisest
    [illative] kohtueelsesse uurimisse
    [allative] kohtueelsele uurimisele
}
# of: 5b40c46e
-police-report = { $case ->
   *[nominative] avaldus politseile
    [genitive] avalduse politseile
    [partitive] avaldust politseile
    [inessive] avalduses politseile
    [elative] avaldusest politseile
    [illative] avaldusse politseile
    [allative] avaldusele politseile
}
# of: 74d923e8
-child-welfare-notification = { $case ->
   *[nominative] lastekaitseteade
    [genitive] lastekaitseteate
    [partitive] lastekaitseteadet
    [inessive] lastekaitseteates
    [elative] lastekaitseteatest
    [illative] lastekaitseteatesse
    [allative] lastekaitseteatele
}

## Abi

# Kontrolli: soome keeles oikeusavustaja; riik võib selle eest maksta.
# of: 36e3f04e
-legal-counsel = { $case ->
   *[nominative] jurist
    [genitive] juristi
    [partitive] juristi
    [inessive] juristis
    [elative] juristist
    [illative] juristisse
    [allative] juristile
}
# of: 4471be18
-support-person = { $case ->
   *[nominative] tugiisik
    [genitive] tugiisiku
    [partitive] tugiisikut
    [inessive] tugiisikus
    [elative] tugiisikust
    [illative] tugiisikusse
    [allative] tugiisikule
}
# of: 34d9ddf9
-interpreter = { $case ->
   *[nominative] tõlk
    [genitive] tõlgi
    [partitive] tõlki
    [inessive] tõlgis
    [elative] tõlgist
    [illative] tõlki
    [allative] tõlgile
}
# of: 480a1835
-shelter = { $case ->
   *[nominative] varjupaik
    [genitive] varjupaiga
    [partitive] varjupaika
    [inessive] varjupaigas
    [elative] varjupaigast
    [illative] varjupaika
    [allative] varjupaigale
}
# of: 84572653
-compensation = { $case ->
   *[nominative] hüvitis
    [genitive] hüvitise
    [partitive] hüvitist
    [inessive] hüvitises
    [elative] hüvitisest
    [illative] hüvitisse
    [allative] hüvitisele
}
# of: 8d1bc36b
-secrecy = { $case ->
   *[nominative] saladuse hoidmine
    [genitive] saladuse hoidmise
    [partitive] saladuse hoidmist
    [inessive] saladuse hoidmises
    [elative] saladuse hoidmisest
    [illative] saladuse hoidmisse
    [allative] saladuse hoidmisele
}
# of: 18c94551
-professional-secrecy = { $case ->
   *[nominative] kutsesaladus
    [genitive] kutsesaladuse
    [partitive] kutsesaladust
    [inessive] kutsesaladuses
    [elative] kutsesaladusest
    [illative] kutsesaladusse
    [allative] kutsesaladusele
}

## Mis inimestega juhtub

# of: b8907498
-human-trafficking = { $case ->
   *[nominative] inimkaubandus
    [genitive] inimkaubanduse
    [partitive] inimkaubandust
    [inessive] inimkaubanduses
    [elative] inimkaubandusest
    [illative] inimkaubandusse
    [allative] inimkaubandusele
}
# of: eb5812b4
-sexual-exploitation = { $case ->
   *[nominative] seksuaalne ärakasutamine
    [genitive] seksuaalse ärakasutamise
    [partitive] seksuaalset ärakasutamist
    [inessive] seksuaalses ärakasutamises
    [elative] seksuaalsest ärakasutamisest
    [illative] seksuaalsesse ärakasutamisse
    [allative] seksuaalsele ärakasutamisele
}
# of: 147e78df
-labour-exploitation = { $case ->
   *[nominative] tööalane ärakasutamine
    [genitive] tööalase ärakasutamise
    [partitive] tööalast ärakasutamist
    [inessive] tööalases ärakasutamises
    [elative] tööalasest ärakasutamisest
    [illative] tööalasesse ärakasutamisse
    [allative] tööalasele ärakasutamisele
}
# of: 805d87c6
-forced-labour = { $case ->
   *[nominative] sunniviisiline töö
    [genitive] sunniviisilise töö
    [partitive] sunniviisilist tööd
    [inessive] sunniviisilises töös
    [elative] sunniviisilisest tööst
    [illative] sunniviisilisse töösse
    [allative] sunniviisilisele tööle
}
