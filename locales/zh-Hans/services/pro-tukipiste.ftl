### translation: draft

# of: 8088e7d0
about =
    .title = Pro-tukipiste
    .summary = 为出售性服务或从事色情行业工作的人，以及在其中遭到剥削的人提供支持，不论性别和居留身份。
    .unverified-because = 语言信息是 2016 年的。未查到电话号码，能否不说姓名前往也未确认。
# of: aeffbc40
site =
    .note = 在赫尔辛基和坦佩雷设有服务点。
