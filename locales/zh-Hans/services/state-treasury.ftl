### translation: draft

# of: 26ef96c3
about =
    .title = 国库局（Valtiokonttori）
    .summary = 就犯罪造成的伤害和痛苦，用公共资金给予赔偿。
    .unverified-because = 号码和时间取自没有日期的保存网页；未查到通话费用。
