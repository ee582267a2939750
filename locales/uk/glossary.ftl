### translation: draft
### Терміни: кожне слово обирають один раз, тут. Відмінок: { -reflection-period(case: "genitive") }.

## Закон і органи влади

# Повна назва – у назві служби.
# of: bcffbbf0
-assistance-system = { $case ->
   *[nominative] Система допомоги
    [genitive] Системи допомоги
    [dative] Системі допомоги
    [accusative] Систему допомоги
    [instrumental] Системою допомоги
    [locative] Системі допомоги
}
# of: 9eb9e0eb
-immigration-service = { $case ->
   *[nominative] Міграційна служба
    [genitive] Міграційної служби
    [dative] Міграційній службі
    [accusative] Міграційну службу
    [instrumental] Міграційною службою
    [locative] Міграційній службі
}
# of: 4b9af22f
-state-treasury = { $case ->
   *[nominative] Державне казначейство
    [genitive] Державного казначейства
    [dative] Державному казначейству
    [accusative] Державне казначейство
    [instrumental] Державним казначейством
    [locative] Державному казначействі
}
# of: 6e927238
-occupational-safety-authority = { $case ->
   *[nominative] служба охорони праці
    [genitive] служби охорони праці
    [dative] службі охорони праці
    [accusative] службу охорони праці
    [instrumental] службою охорони праці
    [locative] службі охорони праці
}
# Перевірте: фінською harkinta-aika.
# of: 1bd20735
-reflection-period = { $case ->
   *[nominative] час на роздуми
    [genitive] часу на роздуми
    [dative] часу на роздуми
    [accusative] час на роздуми
    [instrumental] часом на роздуми
    [locative] часі на роздуми
}
# Перевірте: фінською toipumisaika.
# of: a06d4020
-recovery-period = { $case ->
   *[nominative] час на відновлення
    [genitive] часу на відновлення
    [dative] часу на відновлення
    [accusative] час на відновлення
    [instrumental] часом на відновлення
    [locative] часі на відновлення
}
# of: 00e2b982
-residence-permit = { $case ->
   *[nominative] посвідка на проживання
    [genitive] посвідки на проживання
    [dative] посвідці на проживання
    [accusative] посвідку на проживання
    [instrumental] посвідкою на проживання
    [locative] посвідці на проживання
}
# of: dbd80df8
-right-to-stay = { $case ->
   *[nominative] право перебувати в країні
    [genitive] права перебувати в країні
    [dative] праву перебувати в країні
    [accusative] право перебувати в країні
    [instrumental] правом перебувати в країні
    [locative] праві перебувати в країні
}
# of: f9f9a2ce
-criminal-investigation = { $case ->
   *[nominative] розслідування
    [genitive] розслідування
    [dative] розслідуванню
    [accusative] розслідування
    [instrumental] розслідуванням
    [locative] розслідуванні
}
# of: 5b40c46e
-police-report = { $case ->
   *[nominative] заява до поліції
    [genitive] заяви до поліції
    [dative] заяві до поліції
    [accusative] заяву до поліції
    [instrumental] заявою до поліції
    [locative] заяві до поліції
}
# of: 74d923e8
-child-welfare-notification = { $case ->
   *[nominative] повідомлення до служби захисту дітей
    [genitive] повідомлення до служби захисту дітей
    [dative] повідомленню до служби захисту дітей
    [accusative] повідомлення до служби захисту дітей
    [instrumental] повідомленням до служби захисту дітей
    [locative] повідомленні до служби захисту дітей
}

## Допомога

# Перевірте: фінською oikeusavustaja; його може оплатити держава.
# of: 36e3f04e
-legal-counsel = { $case ->
   *[nominative] юрист
    [genitive] юриста
    [dative] юристу
    [accusative] юриста
    [instrumental] юристом
    [locative] юристі
}
# of: 4471be18
-support-person = { $case ->
   *[nominative] людина для підтримки
    [genitive] людини для підтримки
    [dative] людині для підтримки
    [accusative] людину для підтримки
    [instrumental] людиною для підтримки
    [locative] людині для підтримки
}
# of: 34d9ddf9
-interpreter = { $case ->
   *[nominative] перекладач
    [genitive] перекладача
    [dative] перекладачу
    [accusative] перекладача
    [instrumental] перекладачем
    [locative] перекладачі
}
# of: 480a1835
-shelter = { $case ->
   *[nominative] притулок
    [genitive] притулку
    [dative] притулку
    [accusative] притулок
    [instrumental] притулком
    [locative] притулку
}
# of: 84572653
-compensation = { $case ->
   *[nominative] компенсація
    [genitive] компенсації
    [dative] компенсації
    [accusative] компенсацію
    [instrumental] компенсацією
    [locative] компенсації
}
# of: 8d1bc36b
-secrecy = { $case ->
   *[nominative] таємниця
    [genitive] таємниці
    [dative] таємниці
    [accusative] таємницю
    [instrumental] таємницею
    [locative] таємниці
}
# of: 18c94551
-professional-secrecy = { $case ->
   *[nominative] професійна таємниця
    [genitive] професійної таємниці
    [dative] професійній таємниці
    [accusative] професійну таємницю
    [instrumental] професійною таємницею
    [locative] професійній таємниці
}

## Що відбувається з людьми

# of: b8907498
-human-trafficking = { $case ->
   *[nominative] торгівля людьми
    [genitive] торгівлі людьми
    [dative] торгівлі людьми
    [accusative] торгівлю людьми
    [instrumental] торгівлею людьми
    [locative] торгівлі людьми
}
# of: eb5812b4
-sexual-exploitation = { $case ->
   *[nominative] сексуальна експлуатація
    [genitive] сексуальної експлуатації
    [dative] сексуальній експлуатації
    [accusative] сексуальну експлуатацію
    [instrumental] сексуальною експлуатацією
    [locative] сексуальній експлуатації
}
# of: 147e78df
-labour-exploitation = { $case ->
   *[nominative] трудова експлуатація
    [genitive] трудової експлуатації
    [dative] трудовій експлуатації
    [accusative] трудову експлуатацію
    [instrumental] трудовою експлуатацією
    [locative] трудовій експлуатації
}
# of: 805d87c6
-forced-labour = { $case ->
   *[nominative] примусова праця
    [genitive] примусової праці
    [dative] примусовій праці
    [accusative] примусову працю
    [instrumental] примусовою працею
    [locative] примусовій праці
}
