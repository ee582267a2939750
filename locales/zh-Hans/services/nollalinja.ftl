### translation: draft

# of: d847e9b7
about =
    .title = Nollalinja
    .summary = 针对暴力的求助热线，日夜开放。
    .unverified-because = 号码、时间和语言取自没有日期的保存网页。未查到能否不说姓名打电话。
# of: a962edfc
line =
    .note = 免费。通话不会显示在电话账单上。
# of: f93cd4af
chat =
    .note = 网站上可以在线聊天，网站有快速离开的按钮。
# of: ec92f955
from-abroad =
    .note = 从国外拨打。
