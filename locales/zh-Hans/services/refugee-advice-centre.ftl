### translation: draft

# of: 4577e825
about =
    .title = 难民咨询中心（Pakolaisneuvonta）
    .summary = 为寻求庇护者、外国人和没有证件的人提供法律咨询，也帮助人口贩运受害者。
    .unverified-because = 未查到电话号码，咨询是否免费也未确认。
