### translation: draft
### Термины: каждое слово выбирают один раз, здесь. Падеж: { -reflection-period(case: "genitive") }.

## Закон и органы власти

# Полное имя – в названии службы.
# of: bcffbbf0
-assistance-system = { $case ->
   *[nominative] Система помощи
    [genitive] Системы помощи
    [dative] Системе помощи
    [accusative] Систему помощи
    [instrumental] Системой помощи
    [prepositional] Системе помощи
}
# of: 9eb9e0eb
-immigration-service = { $case ->
   *[nominative] Миграционная служба
    [genitive] Миграционной службы
    [dative] Миграционной службе
    [accusative] Миграционную службу
    [instrumental] Миграционной службой
    [prepositional] Миграционной службе
}
# of: 4b9af22f
-state-treasury = { $case ->
   *[nominative] Государственное казначейство
    [genitive] Государственного казначейства
    [dative] Государственному казначейству
    [accusative] Государственное казначейство
    [instrumental] Государственным казначейством
    [prepositional] Государственном казначействе
}
# of: 6e927238
-occupational-safety-authority = { $case ->
   *[nominative] служба охраны труда
    [genitive] службы охраны труда
    [dative] службе охраны труда
    [accusative] службу охраны труда
    [instrumental] службой охраны труда
    [prepositional] службе охраны труда
}
# Проверьте: по-фински harkinta-aika.
# of: 1bd20735
-reflection-period = { $case ->
   *[nominative] время на размышление
    [genitive] времени на размышление
    [dative] времени на размышление
    [accusative] время на размышление
    [instrumental] временем на размышление
    [prepositional] времени на размышление
}
# Проверьте: по-фински toipumisaika.
# of: a06d4020
-recovery-period = { $case ->
   *[nominative] время на восстановление
    [genitive] времени на восстановление
    [dative] времени на восстановление
    [accusative] время на восстановление
    [instrumental] временем на восстановление
    [prepositional] времени на восстановление
}
# of: 00e2b982
-residence-permit = { $case ->
   *[nominative] вид на жительство
    [genitive] вида на жительство
    [dative] виду на жительство
    [accusative] вид на жительство
    [instrumental] видом на жительство
    [prepositional] виде на жительство
}
# of: dbd80df8
-right-to-stay = { $case ->
   *[nominative] право находиться в стране
    [genitive] права находиться в стране
    [dative] праву находиться в стране
    [accusative] право находиться в стране
    [instrumental] правом находиться в стране
    [prepositional] праве находиться в стране
}
# of: f9f9a2ce
-criminal-investigation = { $case ->
   *[nominative] расследование
    [genitive] расследования
    [dative] расследованию
    [accusative] расследование
    [instrumental] расследованием
    [prepositional] расследовании
}
# of: 5b40c46e
-police-report = { $case ->
   *[nominative] заявление в полицию
    [genitive] заявления в полицию
    [dative] заявлению в полицию
    [accusative] заявление в полицию
    [instrumental] заявлением в полицию
    [prepositional] заявлении в полицию
}
# of: 74d923e8
-child-welfare-notification = { $case ->
   *[nominative] сообщение в службу защиты детей
    [genitive] сообщения в службу защиты детей
    [dative] сообщению в службу защиты детей
    [accusative] сообщение в службу защиты детей
    [instrumental] сообщением в службу защиты детей
    [prepositional] сообщении в службу защиты детей
}

## Помощь

# Проверьте: по-фински oikeusavustaja; его может оплатить государство.
# of: 36e3f04e
-legal-counsel = { $case ->
   *[nominative] юрист
    [genitive] юриста
    [dative] юристу
    [accusative] юриста
    [instrumental] юристом
    [prepositional] юристе
}
# of: 4471be18
-support-person = { $case ->
   *[nominative] человек для поддержки
    [genitive] человека для поддержки
    [dative] человеку для поддержки
    [accusative] человека для поддержки
    [instrumental] человеком для поддержки
    [prepositional] человеке для поддержки
}
# of: 34d9ddf9
-interpreter = { $case ->
   *[nominative] переводчик
    [genitive] переводчика
    [dative] переводчику
    [accusative] переводчика
    [instrumental] переводчиком
    [prepositional] переводчике
}
# of: 480a1835
-shelter = { $case ->
   *[nominative] приют
    [genitive] приюта
    [dative] приюту
    [accusative] приют
    [instrumental] приютом
    [prepositional] приюте
}
# of: 84572653
-compensation = { $case ->
   *[nominative] компенсация
    [genitive] компенсации
    [dative] компенсации
    [accusative] компенсацию
    [instrumental] компенсацией
    [prepositional] компенсации
}
# of: 8d1bc36b
-secrecy = { $case ->
   *[nominative] тайна
    [genitive] тайны
    [dative] тайне
    [accusative] тайну
    [instrumental] тайной
    [prepositional] тайне
}
# of: 18c94551
-professional-secrecy = { $case ->
   *[nominative] профессиональная тайна
    [genitive] профессиональной тайны
    [dative] профессиональной тайне
    [accusative] профессиональную тайну
    [instrumental] профессиональной тайной
    [prepositional] профессиональной тайне
}

## Что происходит с людьми

# of: b8907498
-human-trafficking = { $case ->
   *[nominative] торговля людьми
    [genitive] торговли людьми
    [dative] торговле людьми
    [accusative] торговлю людьми
    [instrumental] торговлей людьми
    [prepositional] торговле людьми
}
# of: eb5812b4
-sexual-exploitation = { $case ->
   *[nominative] сексуальная эксплуатация
    [genitive] сексуальной эксплуатации
    [dative] сексуальной эксплуатации
    [accusative] сексуальную эксплуатацию
    [instrumental] сексуальной эксплуатацией
    [prepositional] сексуальной эксплуатации
}
# of: 147e78df
-labour-exploitation = { $case ->
   *[nominative] трудовая эксплуатация
    [genitive] трудовой эксплуатации
    [dative] трудовой эксплуатации
    [accusative] трудовую эксплуатацию
    [instrumental] трудовой эксплуатацией
    [prepositional] трудовой эксплуатации
}
# of: 805d87c6
-forced-labour = { $case ->
   *[nominative] принудительный труд
    [genitive] принудительного труда
    [dative] принудительному труду
    [accusative] принудительный труд
    [instrumental] принудительным трудом
    [prepositional] принудительном труде
}
