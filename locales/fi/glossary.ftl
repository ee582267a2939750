### translation: draft
### Alan termit: kukin sana valitaan kerran, tässä. Sijamuoto: { -reflection-period(case: "genitive") }.

## Laki ja viranomaiset

# of: bcffbbf0
-assistance-system = { $case ->
   *[nominative] auttamisjärjestelmä
    [genitive] auttamisjärjestelmän
    [partitive] auttamisjärjestelmää
    [inessive] auttamisjärjestelmässä
    [elative] auttamisjärjestelmästä
    [illative] auttamisjärjestelmään
    [adessive] auttamisjärjestelmällä
    [ablative] auttamisjärjestelmältä
    [allative] auttamisjärjestelmälle
}
# of: 9eb9e0eb
-immigration-service = { $case ->
   *[nominative] Maahanmuuttovirasto
    [genitive] Maahanmuuttoviraston
    [partitive] Maahanmuuttovirastoa
    [inessive] Maahanmuuttovirastossa
    [elative] Maahanmuuttovirastosta
    [illative] Maahanmuuttovirastoon
    [adessive] Maahanmuuttovirastolla
    [ablative] Maahanmuuttovirastolta
    [allative] Maahanmuuttovirastolle
}
# of: 4b9af22f
-state-treasury = { $case ->
   *[nominative] Valtiokonttori
    [genitive] Valtiokonttorin
    [partitive] Valtiokonttoria
    [inessive] Valtiokonttorissa
    [elative] Valtiokonttorista
    [illative] Valtiokonttoriin
    [adessive] Valtiokonttorilla
    [ablative] Valtiokonttorilta
    [allative] Valtiokonttorille
}
# of: 6e927238
-occupational-safety-authority = { $case ->
   *[nominative] työsuojeluviranomainen
    [genitive] työsuojeluviranomaisen
    [partitive] työsuojeluviranomaista
    [inessive] työsuojeluviranomaisessa
    [elative] työsuojeluviranomaisesta
    [illative] työsuojeluviranomaiseen
    [adessive] työsuojeluviranomaisella
    [ablative] työsuojeluviranomaiselta
    [allative] työsuojeluviranomaiselle
}
# of: 1bd20735
-reflection-period = { $case ->
   *[nominative] harkinta-aika
    [genitive] harkinta-ajan
    [partitive] harkinta-aikaa
    [inessive] harkinta-ajassa
    [elative] harkinta-ajasta
    [illative] harkinta-aikaan
    [adessive] harkinta-ajalla
    [ablative] harkinta-ajalta
    [allative] harkinta-ajalle
}
# of: a06d4020
-recovery-period = { $case ->
   *[nominative] toipumisaika
    [genitive] toipumisajan
    [partitive] toipumisaikaa
    [inessive] toipumisajassa
    [elative] toipumisajasta
    [illative] toipumisaikaan
    [adessive] toipumisajalla
    [ablative] toipumisajalta
    [allative] toipumisajalle
}
# of: 00e2b982
-residence-permit = { $case ->
   *[nominative] oleskelulupa
    [genitive] oleskeluluvan
    [partitive] oleskelulupaa
    [inessive] oleskeluluvassa
    [elative] oleskeluluvasta
    [illative] oleskelulupaan
    [adessive] oleskeluluvalla
    [ablative] oleskeluluvalta
    [allative] oleskeluluvalle
}
# of: dbd80df8
-right-to-stay = { $case ->
   *[nominative] oleskeluoikeus
    [genitive] oleskeluoikeuden
    [partitive] oleskeluoikeutta
    [inessive] oleskeluoikeudessa
    [elative] oleskeluoikeudesta
    [illative] oleskeluoikeuteen
    [adessive] oleskeluoikeudella
    [ablative] oleskeluoikeudelta
    [allative] oleskeluoikeudelle
}
# of: f9f9a2ce
-criminal-investigation = { $case ->
   *[nominative] esitutkinta
    [genitive] esitutkinnan
    [partitive] esitutkintaa
    [inessive] esitutkinnassa
    [elative] esitutkinnasta
    [illative] esitutkintaan
    [adessive] esitutkinnalla
    [ablative] esitutkinnalta
    [allative] esitutkinnalle
}
# of: 5b40c46e
-police-report = { $case ->
   *[nominative] rikosilmoitus
    [genitive] rikosilmoituksen
    [partitive] rikosilmoitusta
    [inessive] rikosilmoituksessa
    [elative] rikosilmoituksesta
    [illative] rikosilmoitukseen
    [adessive] rikosilmoituksella
    [ablative] rikosilmoitukselta
    [allative] rikosilmoitukselle
}
# of: 74d923e8
-child-welfare-notification = { $case ->
   *[nominative] lastensuojeluilmoitus
    [genitive] lastensuojeluilmoituksen
    [partitive] lastensuojeluilmoitusta
    [inessive] lastensuojeluilmoituksessa
    [elative] lastensuojeluilmoituksesta
    [illative] lastensuojeluilmoitukseen
    [adessive] lastensuojeluilmoituksella
    [ablative] lastensuojeluilmoitukselta
    [allative] lastensuojeluilmoitukselle
}

## Apu

# of: 36e3f04e
-legal-counsel = { $case ->
   *[nominative] oikeusavustaja
    [genitive] oikeusavustajan
    [partitive] oikeusavustajaa
    [inessive] oikeusavustajassa
    [elative] oikeusavustajasta
    [illative] oikeusavustajaan
    [adessive] oikeusavustajalla
    [ablative] oikeusavustajalta
    [allative] oikeusavustajalle
}
# of: 4471be18
-support-person = { $case ->
   *[nominative] tukihenkilö
    [genitive] tukihenkilön
    [partitive] tukihenkilöä
    [inessive] tukihenkilössä
    [elative] tukihenkilöstä
    [illative] tukihenkilöön
    [adessive] tukihenkilöllä
    [ablative] tukihenkilöltä
    [allative] tukihenkilölle
}
# of: 34d9ddf9
-interpreter = { $case ->
   *[nominative] tulkki
    [genitive] tulkin
    [partitive] tulkkia
    [inessive] tulkissa
    [elative] tulkista
    [illative] tulkkiin
    [adessive] tulkilla
    [ablative] tulkilta
    [allative] tulkille
}
# of: 480a1835
-shelter = { $case ->
   *[nominative] turvakoti
    [genitive] turvakodin
    [partitive] turvakotia
    [inessive] turvakodissa
    [elative] turvakodista
    [illative] turvakotiin
    [adessive] turvakodilla
    [ablative] turvakodilta
    [allative] turvakodille
}
# of: 84572653
-compensation = { $case ->
   *[nominative] korvaus
    [genitive] korvauksen
    [partitive] korvausta
    [inessive] korvauksessa
    [elative] korvauksesta
    [illative] korvaukseen
    [adessive] korvauksella
    [ablative] korvaukselta
    [allative] korvaukselle
}
# of: 8d1bc36b
-secrecy = { $case ->
   *[nominative] salassapito
    [genitive] salassapidon
    [partitive] salassapitoa
    [inessive] salassapidossa
    [elative] salassapidosta
    [illative] salassapitoon
    [adessive] salassapidolla
    [ablative] salassapidolta
    [allative] salassapidolle
}
# of: 18c94551
-professional-secrecy = { $case ->
   *[nominative] vaitiolovelvollisuus
    [genitive] vaitiolovelvollisuuden
    [partitive] vaitiolovelvollisuutta
    [inessive] vaitiolovelvollisuudessa
    [elative] vaitiolovelvollisuudesta
    [illative] vaitiolovelvollisuuteen
    [adessive] vaitiolovelvollisuudella
    [ablative] vaitiolovelvollisuudelta
    [allative] vaitiolovelvollisuudelle
}

## Mitä ihmisille tapahtuu

# of: b8907498
-human-trafficking = { $case ->
   *[nominative] ihmiskauppa
    [genitive] ihmiskaupan
    [partitive] ihmiskauppaa
    [inessive] ihmiskaupassa
    [elative] ihmiskaupasta
    [illative] ihmiskauppaan
    [adessive] ihmiskaupalla
    [ablative] ihmiskaupalta
    [allative] ihmiskaupalle
}
# of: eb5812b4
-sexual-exploitation = { $case ->
   *[nominative] seksuaalinen hyväksikäyttö
    [genitive] seksuaalisen hyväksikäytön
    [partitive] seksuaalista hyväksikäyttöä
    [inessive] seksuaalisessa hyväksikäytössä
    [elative] seksuaalisesta hyväksikäytöstä
    [illative] seksuaaliseen hyväksikäyttöön
    [adessive] seksuaalisella hyväksikäytöllä
    [ablative] seksuaaliselta hyväksikäytöltä
    [allative] seksuaaliselle hyväksikäytölle
}
# of: 147e78df
-labour-exploitation = { $case ->
   *[nominative] työperäinen hyväksikäyttö
    [genitive] työperäisen hyväksikäytön
    [partitive] työperäistä hyväksikäyttöä
    [inessive] työperäisessä hyväksikäytössä
    [elative] työperäisestä hyväksikäytöstä
    [illative] työperäiseen hyväksikäyttöön
    [adessive] työperäisellä hyväksikäytöllä
    [ablative] työperäiseltä hyväksikäytöltä
    [allative] työperäiselle hyväksikäytölle
}
# of: 805d87c6
-forced-labour = { $case ->
   *[nominative] pakkotyö
    [genitive] pakkotyön
    [partitive] pakkotyötä
    [inessive] pakkotyössä
    [elative] pakkotyöstä
    [illative] pakkotyöhön
    [adessive] pakkotyöllä
    [ablative] pakkotyöltä
    [allative] pakkotyölle
}
