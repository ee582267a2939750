### translation: draft

# of: c9ad2cd6
about =
    .title = 警察（Poliisi）
    .summary = 可以在网上或警察局报案。自 2021 年起，警方设有调查人口贩运的全国小组。
    .unverified-because = 网址不在我们的来源中，没有核对过。《外国人法》如何对待出售性服务的外国人，有待确认。
# of: 38a2373d
site =
    .note = 如果您不是欧盟国家公民，又出售性服务，与警方接触可能给您的居留带来风险。律师或支持机构可以先为您提供咨询。
