### translation: draft

# of: e1d0d0c7
about =
    .title = 如果有人剥削您：您的权利
    .summary = 写给在芬兰的人：帮助、安全、警察、律师和钱，用很短的句子。
    .unverified-because = 内容取自保存的网页，部分没有日期。尚未查阅现行法律，特别是关于居留权和与警方接触的规定。

# of: 7f939e59
cover =
    .title = 实用须知
    .text = 信息和电话号码

# of: f27f40ca
help =
    .title = 您可以求助
    .text = 有人强迫、威胁或欺骗您吗？不管做什么工作，您都有权利。

# of: d0f0ba42
free-and-voluntary =
    .title = 免费，自愿
    .text = { -assistance-system }帮助遭到剥削的人。您可以随时退出。

# of: 23f97304
no-report-needed =
    .title = 不必报警
    .text = 援助系统不会向警方举报求助者。不报警，帮助的时间可能较短。

# of: 03b7c6f9
even-if =
    .title = 谁可以求助
    .text = 即使您当初同意过、违反过法律或没有居留权，也可以求助。

# of: 4dde71d8
kinds-of-help =
    .title = 有哪些帮助
    .text = 安全的住处、医生、生活费、咨询、{ -support-person }。

# of: cbff8567
safety-and-time =
    .title = 安全和时间

# of: 07521994
protection =
    .title = 保护
    .text = 有关部门会与您一起看您需要什么保护。您可以要求由同性别的人问话。

# of: 5576b50f
secrecy =
    .title = 保密
    .text = 帮助您的人须经您同意，才能把您的名字告诉{ -assistance-system }。儿童有危险或有人策划严重犯罪时，可能必须上报。

# of: 74138197
time-to-think =
    .title = 考虑的时间
    .text = 没有居留权？您可能获得{ -reflection-period }：最长六个月的合法居留。由{ -assistance-system }或警方决定。

# of: 0f5d6476
permit =
    .title = { CAPITAL(-residence-permit) }
    .text = 有时可以。由移民局（Migri）决定。

# of: de7dded7
police =
    .title = 警察：由您选择

# of: 24378d9e
how-to-report =
    .title = 报案
    .text = 您可以在网上或警察局报案。请问清楚您会是什么身份。

# of: 2ab4ea1b
risk-with-police =
    .title = 不是欧盟公民？
    .text = 与警方接触可能影响您的居留，例如您出售性服务时。请先问律师。

# of: fa5d20cc
interpreter =
    .title = 口译员
    .text = 在整个调查中，您可以使用您会说的语言。由有关部门安排口译员。

# of: db55581c
ask-the-police =
    .title = 可以问警方
    .text = 我的联系人是谁？我住在别的国家怎么办？我的费用给报销吗？我可以拒绝与加害人调解吗？

# of: 87e927db
lawyer-and-money =
    .title = 律师和钱

# of: 6df783c7
lawyer =
    .title = 律师
    .text = 不论您收入多少，国家都可能为您付律师费，调查期间就可以。

# of: fbb28ffc
were-you-forced =
    .title = 被迫违法？
    .text = 请告诉您的律师。

# of: 13903307
compensation =
    .title = 赔偿
    .text = 您可以在法庭上向加害人要求赔偿。国库局（Valtiokonttori）可能就伤害和痛苦付款。需要先报案。

# of: 3b580032
time-limit =
    .title = 期限
    .text = 终审判决后三年内；没有审判的，犯罪发生后十年内。

# of: 53ddc857
not-content =
    .title = 不满意？
    .text = 您可以对{ -assistance-system }的决定提出申诉。对其他决定如何申诉，请询问。

# of: 6acef83f
where-to-turn =
    .title = 到哪里求助
    .text = 把它放在别人不会看的地方。如果可以，请用别人不会查看的电话。
