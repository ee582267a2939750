### translation: draft
### 专业术语：每个词只在这里选定一次。

## 法律和机构

# of: bcffbbf0
-assistance-system = 援助系统
# of: 9eb9e0eb
-immigration-service = 芬兰移民局
# 请审阅者核对：Valtiokonttori 的通用译名。
# of: 4b9af22f
-state-treasury = 国库局
# of: 6e927238
-occupational-safety-authority = 职业安全监管机构
# of: 1bd20735
-reflection-period = 考虑期
# of: a06d4020
-recovery-period = 恢复期
# of: 00e2b982
-residence-permit = 居留许可
# of: dbd80df8
-right-to-stay = 居留权
# of: f9f9a2ce
-criminal-investigation = 刑事调查
# of: 5b40c46e
-police-report = 报案
# of: 74d923e8
-child-welfare-notification = 儿童保护通报

## 帮助

# of: 36e3f04e
-legal-counsel = 法律援助律师
# 请审阅者核对：tukihenkilö，从报案到审判一直陪伴支持受害者的人。
# of: 4471be18
-support-person = 陪伴支持的人
# of: 34d9ddf9
-interpreter = 口译员
# of: 480a1835
-shelter = 庇护所
# of: 84572653
-compensation = 赔偿
# of: 8d1bc36b
-secrecy = 保密
# of: 18c94551
-professional-secrecy = 职业保密义务

## 人的遭遇

# of: b8907498
-human-trafficking = 人口贩运
# of: eb5812b4
-sexual-exploitation = 性剥削
# of: 147e78df
-labour-exploitation = 劳动剥削
# of: 805d87c6
-forced-labour = 强迫劳动
