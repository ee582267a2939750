### translation: draft

# of: ad516b3c
about =
    .title = 人口贩运受害者援助系统（auttamisjärjestelmä）
    .summary = 国家为遭到剥削的人提供的帮助和咨询。如果您为别人担心，也可以不提姓名地咨询。援助系统不会向警方举报求助者。
    .unverified-because = 号码取自保存的网页，无人试打过。办事处所在城市是 2021 年的信息。未查到通话费用和服务语言。
# of: eeabd0b1
line =
    .note = 打电话时不必说出姓名。
# of: 6f042b42
mail =
    .note = 如果您写的是别人的事，请略去能让人认出对方的内容。
# of: ec92f955
from-abroad =
    .note = 从国外拨打。
# of: 83e0eeb9
site =
    .note = 网站有芬兰语、瑞典语和英语。
