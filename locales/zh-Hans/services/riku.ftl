### translation: draft

# of: 0aa7cf29
about =
    .title = 芬兰受害者支持（RIKU）
    .summary = 为犯罪受害者提供咨询和支持，并提供关于人口贩运的匿名咨询。
    .unverified-because = 热线时间是 2020 年的。目前的时间和语言没有核对过。
# of: 4c6bf229
helpline =
    .note = 免费。打电话时不必说出姓名。
# of: c6efddf5
lawyer-line =
    .note = 由律师接听。
# of: 111c4bd6
site =
    .note = 全国各地都有服务点；有口译员协助。
