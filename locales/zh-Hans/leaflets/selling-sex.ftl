### translation: draft

# of: 3885cf76
about =
    .title = 在芬兰出售性服务：您的权利和安全
    .summary = 写给出售性服务的成年人：法律怎么说，什么是剥削，到哪里找医疗和法律帮助，以及与警方接触对外国人可能意味着什么。
    .unverified-because = 内容取自保存的网页，部分较旧。尚未查阅现行法律，特别是《刑法》第 20 章和《外国人法》第 148 条。

# of: 42491b92
cover =
    .title = 照顾好自己
    .text = 信息和电话号码

# of: 011bede3
law =
    .title = 法律怎么说
    .text = 您的生活由您决定。以下值得知道。

# of: 6ea5a6f3
not-a-crime =
    .title = 出售性服务
    .text = 在芬兰，成年人出售性服务，这本身不是犯罪。

# of: 6758d2ce
public-place =
    .title = 公共场所
    .text = 禁止在公共场所购买或提供性服务。

# of: 1c7bd2ae
buyer =
    .title = 客人
    .text = 如果出售者是人口贩运或介绍卖淫的受害者，购买性服务就是犯罪。

# of: ae6d9bf6
pandering =
    .title = 有人从您身上获利吗？
    .text = 这可能是对方犯罪，叫介绍卖淫罪。您可能得到律师和{ -support-person }。

# of: acc4e7b4
under-18 =
    .title = 未满 18 岁？
    .text = 那么即使没有人强迫您，也可能是人口贩运。

# of: f94a8de4
exploitation =
    .title = 当别人替您决定
    .text = 如果有人这样做，可能是剥削：

# of: 30806cd5
money =
    .text = 拿走您的钱，或让您还永远还不完的债

# of: 6c7ef4d2
papers =
    .text = 扣着您的护照，或不让您单独出门

# of: 05775eb2
force =
    .text = 决定您接哪些客人，或与客人做什么

# of: dfac3692
threats =
    .text = 威胁或伤害您或您爱的人

# of: e9f749af
agreed-at-first =
    .title = 当初同意过？
    .text = 您仍然可以求助。逼人出售性服务，可能是人口贩运。

# of: ffd29c7e
no-report-needed =
    .title = 不经警方的帮助
    .text = { -assistance-system }不会向警方举报求助者。不报警，帮助的时间可能较短。

# of: 7598251b
health =
    .title = 健康和安全
    .text = 对每位客人，您说“不”都算数。

# of: 9bc05251
support =
    .title = 不评判的支持
    .text = Pro-tukipiste 对您免费，不论您的性别和证件。

# of: f2282917
sexual-violence =
    .title = 违背您意愿的性行为？
    .text = Seri 支持中心帮助 16 岁及以上的人，不论性别。如果您愿意，可以在那里报案。

# of: 0cc23293
danger =
    .title = 现在有危险？
    .text = 请打 { $phone-emergency }。

# of: eb352674
lawyer =
    .title = 律师
    .text = 遭到性暴力、家庭暴力或人口贩运后，不论收入多少，国家都可能付律师费。

# of: 381c2eb8
free-advice =
    .title = 证件方面的问题
    .text = 难民咨询中心（Pakolaisneuvonta）为外国人提供咨询，没有证件的人也可以。

# of: a71e481e
police =
    .title = 警察和您的居留

# of: 6818352c
own-choice =
    .title = 针对您的犯罪
    .text = 您可以在网上或警察局报案。您可以先咨询。

# of: 41650f6d
risk-with-police =
    .title = 不是欧盟公民？
    .text = 如果警方怀疑您出售性服务，您可能被拒绝入境，或失去在这里的权利。打电话给警方之前，请先与律师谈。

# of: 010befdc
interpreter =
    .title = 口译员
    .text = 您可以使用您会说的语言。由有关部门安排口译员。

# of: e40404aa
time-to-think =
    .title = 遭到剥削，又没有居留权？
    .text = 您可能获得{ -reflection-period }：最长六个月的合法居留。由{ -assistance-system }或警方决定。

# of: b716da4e
where-to-turn =
    .title = 到哪里求助
    .text = 不必让任何人知道您问过。请用别人不会查看的电话。
