### translation: draft
### Термините на областта: всяка дума се избира веднъж, тук. Членуване: form: "definite" (подлог), "object" (иначе, в мъжки род).

## Закон и власти

# of: bcffbbf0
-assistance-system =
    { $form ->
       *[indefinite] Система за помощ
        [definite] Системата за помощ
    }
# of: 9eb9e0eb
-immigration-service =
    { $form ->
       *[indefinite] Имиграционна служба на Финландия
        [definite] Имиграционната служба на Финландия
    }
# of: 4b9af22f
-state-treasury =
    { $form ->
       *[indefinite] Държавно съкровище
        [definite] Държавното съкровище
    }
# of: 6e927238
-occupational-safety-authority =
    { $form ->
       *[indefinite] орган за безопасност на труда
        [definite] органът за безопасност на труда
        [object] органа за безопасност на труда
    }
# of: 1bd20735
-reflection-period =
    { $form ->
       *[indefinite] срок за размисъл
        [definite] срокът за размисъл
        [object] срока за размисъл
    }
# of: a06d4020
-recovery-period =
    { $form ->
       *[indefinite] срок за възстановяване
        [definite] срокът за възстановяване
        [object] срока за възстановяване
    }
# of: 00e2b982
-residence-permit =
    { $form ->
       *[indefinite] разрешение за пребиваване
        [definite] разрешението за пребиваване
    }
# of: dbd80df8
-right-to-stay =
    { $form ->
       *[indefinite] право на престой
        [definite] правото на престой
    }
# of: f9f9a2ce
-criminal-investigation =
    { $form ->
       *[indefinite] разследване
        [definite] разследването
    }
# of: 5b40c46e
-police-report =
    { $form ->
       *[indefinite] сигнал до полицията
        [definite] сигналът до полицията
        [object] сигнала до полицията
    }
# of: 74d923e8
-child-welfare-notification =
    { $form ->
       *[indefinite] сигнал до закрилата на детето
        [definite] сигналът до закрилата на детето
        [object] сигнала до закрилата на детето
    }

## Помощ

# За проверка: адвокат, когото държавата може да плати на жертвата (във финския закон oikeusavustaja).
# of: 36e3f04e
-legal-counsel =
    { $form ->
       *[indefinite] служебен адвокат
        [definite] служебният адвокат
        [object] служебния адвокат
    }
# of: 4471be18
-support-person =
    { $form ->
       *[indefinite] подкрепящо лице
        [definite] подкрепящото лице
    }
# of: 34d9ddf9
-interpreter =
    { $form ->
       *[indefinite] преводач
        [definite] преводачът
        [object] преводача
    }
# of: 480a1835
-shelter =
    { $form ->
       *[indefinite] убежище
        [definite] убежището
    }
# of: 84572653
-compensation =
    { $form ->
       *[indefinite] обезщетение
        [definite] обезщетението
    }
# of: 8d1bc36b
-secrecy =
    { $form ->
       *[indefinite] тайна
        [definite] тайната
    }
# of: 18c94551
-professional-secrecy =
    { $form ->
       *[indefinite] професионална тайна
        [definite] професионалната тайна
    }

## Какво се случва с хората

# of: b8907498
-human-trafficking =
    { $form ->
       *[indefinite] трафик на хора
        [definite] трафикът на хора
        [object] трафика на хора
    }
# of: eb5812b4
-sexual-exploitation =
    { $form ->
       *[indefinite] сексуална експлоатация
        [definite] сексуалната експлоатация
    }
# of: 147e78df
-labour-exploitation =
    { $form ->
       *[indefinite] трудова експлоатация
        [definite] трудовата експлоатация
    }
# of: 805d87c6
-forced-labour =
    { $form ->
       *[indefinite] принудителен труд
        [definite] принудителният труд
        [object] принудителния труд
    }
