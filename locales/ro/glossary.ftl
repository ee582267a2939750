### translation: draft
### Termenii domeniului: fiecare cuvânt se alege o singură dată, aici.
### Forme: nehotărâtă (fără nume), { -reflection-period(form: "definite") }, { -reflection-period(form: "genitive") }.

## Lege și autorități

# of: bcffbbf0
-assistance-system =
    { $form ->
       *[definite] Sistemul de asistență
        [genitive] Sistemului de asistență
    }
# of: 9eb9e0eb
-immigration-service =
    { $form ->
       *[definite] Serviciul de Imigrare al Finlandei
        [genitive] Serviciului de Imigrare al Finlandei
    }
# of: 4b9af22f
-state-treasury =
    { $form ->
       *[definite] Trezoreria de Stat
        [genitive] Trezoreriei de Stat
    }
# of: 6e927238
-occupational-safety-authority =
    { $form ->
       *[indefinite] autoritate pentru protecția muncii
        [definite] autoritatea pentru protecția muncii
        [genitive] autorității pentru protecția muncii
    }
# of: 1bd20735
-reflection-period =
    { $form ->
       *[indefinite] perioadă de reflecție
        [definite] perioada de reflecție
        [genitive] perioadei de reflecție
    }
# of: a06d4020
-recovery-period =
    { $form ->
       *[indefinite] perioadă de recuperare
        [definite] perioada de recuperare
        [genitive] perioadei de recuperare
    }
# of: 00e2b982
-residence-permit =
    { $form ->
       *[indefinite] permis de ședere
        [definite] permisul de ședere
        [genitive] permisului de ședere
    }
# of: dbd80df8
-right-to-stay =
    { $form ->
       *[indefinite] drept de ședere
        [definite] dreptul de ședere
        [genitive] dreptului de ședere
    }
# of: f9f9a2ce
-criminal-investigation =
    { $form ->
       *[indefinite] anchetă penală
        [definite] ancheta penală
        [genitive] anchetei penale
    }
# of: 5b40c46e
-police-report =
    { $form ->
       *[indefinite] plângere la poliție
        [definite] plângerea la poliție
        [genitive] plângerii la poliție
    }
# of: 74d923e8
-child-welfare-notification =
    { $form ->
       *[indefinite] sesizare la protecția copilului
        [definite] sesizarea la protecția copilului
        [genitive] sesizării la protecția copilului
    }

## Ajutor

# of: 36e3f04e
-legal-counsel =
    { $form ->
       *[indefinite] avocat din oficiu
        [definite] avocatul din oficiu
        [genitive] avocatului din oficiu
    }
# of: 4471be18
-support-person =
    { $form ->
       *[indefinite] persoană de sprijin
        [definite] persoana de sprijin
        [genitive] persoanei de sprijin
    }
# of: 34d9ddf9
-interpreter =
    { $form ->
       *[indefinite] interpret
        [definite] interpretul
        [genitive] interpretului
    }
# of: 480a1835
-shelter =
    { $form ->
       *[indefinite] adăpost
        [definite] adăpostul
        [genitive] adăpostului
    }
# of: 84572653
-compensation =
    { $form ->
       *[indefinite] despăgubiri
        [definite] despăgubirile
        [genitive] despăgubirilor
    }
# of: 8d1bc36b
-secrecy =
    { $form ->
       *[indefinite] secret
        [definite] secretul
        [genitive] secretului
    }
# of: 18c94551
-professional-secrecy =
    { $form ->
       *[indefinite] secret profesional
        [definite] secretul profesional
        [genitive] secretului profesional
    }

## Ce li se întâmplă oamenilor

# of: b8907498
-human-trafficking =
    { $form ->
       *[indefinite] trafic de persoane
        [definite] traficul de persoane
        [genitive] traficului de persoane
    }
# of: eb5812b4
-sexual-exploitation =
    { $form ->
       *[indefinite] exploatare sexuală
        [definite] exploatarea sexuală
        [genitive] exploatării sexuale
    }
# of: 147e78df
-labour-exploitation =
    { $form ->
       *[indefinite] exploatare prin muncă
        [definite] exploatarea prin muncă
        [genitive] exploatării prin muncă
    }
# of: 805d87c6
-forced-labour =
    { $form ->
       *[indefinite] muncă forțată
        [definite] munca forțată
        [genitive] muncii forțate
    }
