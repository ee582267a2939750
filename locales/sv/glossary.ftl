### translation: draft
### Fackets termer: varje ord väljs en gång, här. Bestämd form: { -reflection-period(form: "definite") }.

## Lagar och myndigheter

# of: bcffbbf0
-assistance-system = hjälpsystemet
# of: 9eb9e0eb
-immigration-service = Migrationsverket
# of: 4b9af22f
-state-treasury = Statskontoret
# of: 6e927238
-occupational-safety-authority = arbetarskyddsmyndigheten
# of: 1bd20735
-reflection-period = { $form ->
   *[indefinite] betänketid
    [definite] betänketiden
}
# of: a06d4020
-recovery-period = { $form ->
   *[indefinite] återhämtningstid
    [definite] återhämtningstiden
}
# of: 00e2b982
-residence-permit = { $form ->
   *[indefinite] uppehållstillstånd
    [definite] uppehållstillståndet
}
# of: dbd80df8
-right-to-stay = { $form ->
   *[indefinite] uppehållsrätt
    [definite] uppehållsrätten
}
# of: f9f9a2ce
-criminal-investigation = { $form ->
   *[indefinite] förundersökning
    [definite] förundersökningen
}
# of: 5b40c46e
-police-report = { $form ->
   *[indefinite] brottsanmälan
    [definite] brottsanmälan
}
# of: 74d923e8
-child-welfare-notification = { $form ->
   *[indefinite] barnskyddsanmälan
    [definite] barnskyddsanmälan
}

## Hjälp

# of: 36e3f04e
-legal-counsel = { $form ->
   *[indefinite] rättsbiträde
    [definite] rättsbiträdet
}
# of: 4471be18
-support-person = { $form ->
   *[indefinite] stödperson
    [definite] stödpersonen
}
# of: 34d9ddf9
-interpreter = { $form ->
   *[indefinite] tolk
    [definite] tolken
}
# of: 480a1835
-shelter = { $form ->
   *[indefinite] skyddshem
    [definite] skyddshemmet
}
# of: 84572653
-compensation = { $form ->
   *[indefinite] ersättning
    [definite] ersättningen
}
# of: 8d1bc36b
-secrecy = { $form ->
   *[indefinite] sekretess
    [definite] sekretessen
}
# of: 18c94551
-professional-secrecy = { $form ->
   *[indefinite] tystnadsplikt
    [definite] tystnadsplikten
}

## Vad människor utsätts för

# of: b8907498
-human-trafficking = { $form ->
   *[indefinite] människohandel
    [definite] människohandeln
}
# of: eb5812b4
-sexual-exploitation = { $form ->
   *[indefinite] sexuellt utnyttjande
    [definite] det sexuella utnyttjandet
}
# of: 147e78df
-labour-exploitation = { $form ->
   *[indefinite] arbetsrelaterat utnyttjande
    [definite] det arbetsrelaterade utnyttjandet
}
# of: 805d87c6
-forced-labour = { $form ->
   *[indefinite] tvångsarbete
    [definite] tvångsarbetet
}
