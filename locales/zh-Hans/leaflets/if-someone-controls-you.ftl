### translation: draft

# of: 6a2af8a6
about =
    .title = 如果有人控制您
    .summary = 放在钱包里的卡片：普通的封面、三个问题，以及单看不说明什么的号码。
    .unverified-because = 内容取自保存的网页，部分没有日期。号码无人试打过。

# of: 6d9fb695
cover =
    .title = 常用号码

# of: 024c3443
questions =
    .title = 三个问题

# of: 4ea569e9
money-or-papers =
    .text = 有人拿走您的钱，或扣着您的证件吗？

# of: 9078001f
going-out =
    .text = 您去哪里、和谁说话，由别人决定吗？

# of: ff82f1cf
saying-no =
    .text = 您害怕说“不”的后果吗？

# of: 8edc18f0
one-yes =
    .title = 哪怕一个“是”
    .text = 不管做什么工作、答应过什么，您都可以求助。

# of: 4527da22
no-name =
    .text = 请打 { $phone-assistance-system }，日夜都可以。不必说出姓名。

# of: a4537390
not-to-the-police =
    .text = 这个机构不会向警方举报求助者。

# of: 07e2dd9a
by-heart =
    .text = 留着这张卡有危险吗？请记住一个号码。

# of: 186081ad
numbers =
    .title = 号码
