### translation: draft

# of: 7d9666d5
about =
    .title = 紧急电话
    .summary = 有人此刻正有危险时使用。
    .unverified-because = 号码见于官方来源。与所有联系方式一样，印刷前仍须由人核对。
