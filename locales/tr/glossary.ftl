### translation: draft
### Alanın terimleri: her sözcük bir kez, burada seçilir. Hâller: { -reflection-period(case: "accusative") }.

## Yasa ve kurumlar

# of: bcffbbf0
-assistance-system =
    { $case ->
       *[nominative] Destek Sistemi
        [accusative] Destek Sistemini
        [dative] Destek Sistemine
        [genitive] Destek Sisteminin
    }
# of: 9eb9e0eb
-immigration-service =
    { $case ->
       *[nominative] Finlandiya Göçmenlik Dairesi
        [accusative] Finlandiya Göçmenlik Dairesini
        [dative] Finlandiya Göçmenlik Dairesine
        [genitive] Finlandiya Göçmenlik Dairesinin
    }
# of: 4b9af22f
-state-treasury =
    { $case ->
       *[nominative] Devlet Hazinesi
        [accusative] Devlet Hazinesini
        [dative] Devlet Hazinesine
        [genitive] Devlet Hazinesinin
    }
# of: 6e927238
-occupational-safety-authority =
    { $case ->
       *[nominative] iş güvenliği kurumu
        [accusative] iş güvenliği kurumunu
        [dative] iş güvenliği kurumuna
        [genitive] iş güvenliği kurumunun
    }
# of: 1bd20735
-reflection-period =
    { $case ->
       *[nominative] düşünme süresi
        [accusative] düşünme süresini
        [dative] düşünme süresine
        [genitive] düşünme süresinin
    }
# of: a06d4020
-recovery-period =
    { $case ->
       *[nominative] toparlanma süresi
        [accusative] toparlanma süresini
        [dative] toparlanma süresine
        [genitive] toparlanma süresinin
    }
# of: 00e2b982
-residence-permit =
    { $case ->
       *[nominative] oturma izni
        [accusative] oturma iznini
        [dative] oturma iznine
        [genitive] oturma izninin
    }
# of: dbd80df8
-right-to-stay =
    { $case ->
       *[nominative] kalma hakkı
        [accusative] kalma hakkını
        [dative] kalma hakkına
        [genitive] kalma hakkının
    }
# of: f9f9a2ce
-criminal-investigation =
    { $case ->
       *[nominative] soruşturma
        [accusative] soruşturmayı
        [dative] soruşturmaya
        [genitive] soruşturmanın
    }
# of: 5b40c46e
-police-report =
    { $case ->
       *[nominative] polise bildirim
        [accusative] polise bildirimi
        [dative] polise bildirime
        [genitive] polise bildirimin
    }
# of: 74d923e8
-child-welfare-notification =
    { $case ->
       *[nominative] çocuk koruma bildirimi
        [accusative] çocuk koruma bildirimini
        [dative] çocuk koruma bildirimine
        [genitive] çocuk koruma bildiriminin
    }

## Yardım

# of: 36e3f04e
-legal-counsel =
    { $case ->
       *[nominative] adli yardım avukatı
        [accusative] adli yardım avukatını
        [dative] adli yardım avukatına
        [genitive] adli yardım avukatının
    }
# of: 4471be18
-support-person =
    { $case ->
       *[nominative] destek kişisi
        [accusative] destek kişisini
        [dative] destek kişisine
        [genitive] destek kişisinin
    }
# of: 34d9ddf9
-interpreter =
    { $case ->
       *[nominative] tercüman
        [accusative] tercümanı
        [dative] tercümana
        [genitive] tercümanın
    }
# of: 480a1835
-shelter =
    { $case ->
       *[nominative] sığınma evi
        [accusative] sığınma evini
        [dative] sığınma evine
        [genitive] sığınma evinin
    }
# of: 84572653
-compensation =
    { $case ->
       *[nominative] tazminat
        [accusative] tazminatı
        [dative] tazminata
        [genitive] tazminatın
    }
# of: 8d1bc36b
-secrecy =
    { $case ->
       *[nominative] gizlilik
        [accusative] gizliliği
        [dative] gizliliğe
        [genitive] gizliliğin
    }
# of: 18c94551
-professional-secrecy =
    { $case ->
       *[nominative] meslek sırrı
        [accusative] meslek sırrını
        [dative] meslek sırrına
        [genitive] meslek sırrının
    }

## İnsanların başına gelenler

# of: b8907498
-human-trafficking =
    { $case ->
       *[nominative] insan ticareti
        [accusative] insan ticaretini
        [dative] insan ticaretine
        [genitive] insan ticaretinin
    }
# of: eb5812b4
-sexual-exploitation =
    { $case ->
       *[nominative] cinsel sömürü
        [accusative] cinsel sömürüyü
        [dative] cinsel sömürüye
        [genitive] cinsel sömürünün
    }
# of: 147e78df
-labour-exploitation =
    { $case ->
       *[nominative] emek sömürüsü
        [accusative] emek sömürüsünü
        [dative] emek sömürüsüne
        [genitive] emek sömürüsünün
    }
# of: 805d87c6
-forced-labour =
    { $case ->
       *[nominative] zorla çalıştırma
        [accusative] zorla çalıştırmayı
        [dative] zorla çalıştırmaya
        [genitive] zorla çalıştırmanın
    }
