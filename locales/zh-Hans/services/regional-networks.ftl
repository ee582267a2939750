### translation: draft

# of: 1f36ab8d
about =
    .title = 地区反人口贩运网络
    .summary = 同一地区的专业人员，他们知道当地可以问谁。网络由援助系统负责。
    .unverified-because = 网页没有日期，未查到各网络的联系方式。
