### translation: draft

# of: 6873e7ea
about =
    .title = Seri 支持中心
    .summary = 遭到性暴力后，帮助 16 岁及以上的人，不论性别。也可以在那里报案。
    .unverified-because = 未查到各中心的地址和号码，能否不说姓名或不付费前往也未确认。
# of: 1055088e
site =
    .note = 这不是中心自己的网站；司法部门在那里介绍这些中心。
