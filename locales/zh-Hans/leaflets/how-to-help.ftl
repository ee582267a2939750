### translation: draft

# of: 9e5623ce
about =
    .title = 写给朋友或邻居：如何帮助而不造成伤害
    .summary = 留意什么，怎么谈，不要做什么，以及如何不提姓名地咨询。
    .unverified-because = 内容取自保存的网页，部分没有日期。尚未查阅关于与警方接触的法律。

# of: d23edb0d
cover =
    .title = 如何帮助
    .text = 写给朋友和邻居

# of: f2145045
notice =
    .title = 您在担心吗？
    .text = 您不必确定。也许您认识的人不能决定自己的生活。

# of: bf3ce09b
control =
    .title = 什么值得担心
    .text = 别人拿着对方的钱或护照，或替对方说话。对方害怕，或从不单独出门。

# of: 96dc622c
no-signs =
    .title = 什么不说明问题
    .text = 出售性服务、纹身、外国护照或合租。成年人可以自己选择出售性服务，这不是人口贩运。

# of: b191c9df
no-proof =
    .title = 没有迹象能证明
    .text = 没有任何迹象，也可能是这样。

# of: 1131670b
talk =
    .title = 怎么谈

# of: 505a0dcd
alone =
    .title = 单独，安全
    .text = 在别人听不到的地方谈。别人会看的手机，不要发信息谈这件事。

# of: 2a3ffde5
ask-little =
    .title = 少问
    .text = 你还好吗？有人威胁你吗？简短的回答就够了。

# of: 3a8ea183
listen =
    .title = 倾听，相信
    .text = 不要逼问，不要评判。给对方时间。

# of: fe3e35ff
offer =
    .title = 提供，不替人决定
    .text = 给一个号码。问对方想要什么。成年人自己决定。

# of: 3ec4c826
do-not =
    .title = 不要做什么

# of: c208fbb4
exploiter =
    .title = 不要与剥削者对质
    .text = 不要调查、跟踪或拍摄。这可能给对方带来危险。

# of: 4c32ee43
police =
    .title = 警察
    .text = 不要背着成年人报警，除非有人现在有危险。对外国人来说，与警方接触可能影响居留权。

# of: 4bb2da36
words =
    .title = 不要许诺
    .text = 做不到的不要答应。不要告诉别人那个人是谁。

# of: 50694851
interpreter =
    .title = 口译员
    .text = 不要找亲戚，也不要找同一个小圈子的人。

# of: a0023424
help =
    .title = 有哪些帮助

# of: 66a20b95
anonymous =
    .title = 不提姓名地咨询
    .text = 请打电话给{ -assistance-system }，日夜都可以。不说您的名字，也不说对方的名字，谈谈您的担心。

# of: 6c05a9e1
consent =
    .title = 对方愿意才行
    .text = 成年人只有自己同意才能成为求助者。您可以帮对方联系。

# of: f70a2747
no-report-needed =
    .title = 不会举报
    .text = { -assistance-system }不会向警方举报求助者。

# of: 98a71551
children =
    .title = 未满 18 岁？
    .text = 不要等。请告诉当地福利区的儿童保护部门（lastensuojelu）。

# of: d4eec48f
danger =
    .title = 现在有危险？
    .text = 请打 { $phone-emergency }。

# of: 9729fdb3
where-to-turn =
    .title = 到哪里求助
    .text = 担心也会让您有压力。您也可以为自己咨询。
