### translation: draft

# of: edc7852b
about =
    .title = 职业安全监管机构（Työsuojelu）
    .summary = 关于工作和工作安全的电话咨询。
    .unverified-because = 号码和时间是 2024 年 2 月的。未查到能否不说姓名打电话，也未查到通话费用。
# of: 59a37c9c
line =
    .note = 其他语言须自带口译员。检查员如怀疑外国人无权工作而工作，必须告知警方。
