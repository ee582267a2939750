### translation: draft
### 所有印刷品中内容周围的用语。

# Whole documents

# of: d81fce03
checked-on = 信息核对日期：{ $date }
# of: 0610cdaf
mark-draft = 翻译草稿：尚无人审阅并署名
# of: 9adff397
mark-incomplete = 部分文字尚未翻译
# of: 31ee472e
mark-unverified = 未经核实
# of: bbd76e81
not-verified = 未经核实
# of: 31ee472e
not-verified-heading = 未经核实
# of: 5ffd457d
not-verified-note = 使用前请先核实。
# of: b00c821b
page-of = 第 { $page } 页，共 { $pages } 页
# of: 1746410e
contents = 目录
# of: a3b218b4
sources = 来源
# of: 87af1911
sources-note = 文中方括号里的数字对应此列表。
# of: bddc0542
facts = 事实
# of: efa7dcfb
case = 案例
# of: 6578adde
for-audience = 适用于：{ $audience }
# of: 65a72ecd
also-seen-when = 下列情况也会出现：
# of: 17eff3c2
quoted = “{ $text }”
# of: d9e0d671
list-comma = 、
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } 分钟
       *[other]
            { $minutes ->
                [0] { $hours } 小时
               *[other] { $hours } 小时 { $minutes } 分钟
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = 培训指南
# of: e7674970
output-handout = 学习资料
# of: 88cb485e
output-test = 知识测验
# of: 103bc6d4
output-checklist = 核对清单
# of: 3589b58c
output-question-list = 问题清单
# of: b598f9e1
output-leaflet = 宣传页
# of: 1892434e
output-beside = 双语宣传页
# of: 47e838b0
output-directory = 到哪里求助
# of: e3e20df7
output-result = 结果

# Facilitator guide

# of: b5f3b50c
guide-safety = 安全第一
# of: b8a83c23
guide-say-this = 开始时说明：
# of: 4685be29
guide-distress = 如果有人情绪难受：
# of: 74a8d716
guide-overview = 概览
# of: 443b33af
guide-for = 适用于：
# of: 52de56f8
guide-length = 时长：
# of: 9fbc6b8f
guide-group = 人数：
# of: 7dcf7ac7
guide-prerequisites = 须先完成：
# of: eb8d6307
guide-objectives = 课程结束后，学员能够
# of: a594556d
guide-running-order = 流程
# of: 0f26d0b4
guide-start = 开始
# of: 2bc9382b
guide-activity = 活动
# of: eb38c978
guide-method = 方式
# of: a6317184
guide-minutes = 分钟
# of: d1fe8d02
guide-say-first = 先说明：
# of: ea76306a
guide-materials = 请带上
# of: b3bba05b
guide-trainer = 供培训者使用
# of: a5573994
guide-participant = 学习资料中的内容
# of: e1c37747
guide-listen-for = 留意是否提到：
# of: ec8bfccb
guide-test-key = 知识测验：正确答案

# Handout and test

# of: 2366ec7b
handout-before = 阅读之前
# of: c1e791f2
handout-objectives = 课程结束后，您能够
# of: 7d310f13
test-sheet = 测验：{ $time }
# of: c19c8f00
test-how = 每题选择一个答案。测验反映课程教了什么，不是给您打分。
# of: 23b15dcb
test-code-word = 暗号：
# of: be21677d
test-code-word-how = 选一个只有您知道的词，每次都用同一个。不要写您的名字。
# of: 2ab53811
test-pre = 课程前
# of: a688f9be
test-post = 课程后
# of: c4b37538
test-follow-up = 几个月后

# Checklist

# of: 30ab02e5
checklist-never = 这些绝不是迹象
# of: 4657cdc6
checklist-never-note = 这些情况无论单独还是一起出现，都不能说明存在人口贩运。
# of: a6c29e41
checklist-reading = 如何看这份清单
# of: 50f8a45b
checklist-strengths = 强迹象只需少量其他迹象配合，但单独一个永远不够。中等迹象要与其他迹象一起计算。弱迹象再多，也只能辅助其他迹象。
# of: b24c9e60
checklist-ask = 您可以问：
# of: 9354b217
checklist-meaning = 这不能说明什么
# of: de35465b
no-verdict = 这不是对任何人的判定。迹象再多，也不能证明一个人是受害者；没有迹象，也不能证明一切正常。请与当事人交谈；如果不确定，请咨询专门机构，您可以不透露任何人的姓名。
# of: 6aef93f7
strength-strong = 强
# of: 4a015b7e
strength-medium = 中
# of: 2277b7c9
strength-weak = 弱
# of: 1855967b
element-act = 行为
# of: e95d6d8e
element-means = 手段
# of: ceff46b2
element-purpose = 目的

# Question list

# of: fc534ab8
list-notice = 请先阅读
# of: 589e4003
list-paper = 不要在这张纸上写姓名或答案：别人可能会看到。
# of: 1cbcd926
list-prepare = 见面之前
# of: 1c429571
list-gates = 第一个问题之前
# of: c6f43cfc
list-gates-note = 每一项都能回答“是”，才可以继续。
# of: 22871b5f
list-otherwise = 如果不能：{ $ending }
# of: 3a5b7362
list-questions = 问题
# of: 5cca24fa
list-questions-note = 对方可以不回答任何问题，也可以随时停止。“不知道”和“不想说”都是很好的回答；既不算“是”，也不算“否”。
# of: ec59d6c9
list-questions-note-alone = 您可以不回答任何问题，也可以随时停止。“不知道”和“不想说”都是很好的回答；既不算“是”，也不算“否”。
# of: b2f82df5
list-only-if = 仅在以下情况下提问：{ $condition }。
# of: 94c7c323
list-children-true = 对方未满或可能未满 18 岁时也要问。
# of: ff88d513
list-children-only = 仅在对方未满或可能未满 18 岁时提问。
# of: 9dde3cef
list-sensitive = 可能难以回答：有信任时才问；宁可不问，也不要施压。
# of: f70079df
list-one = 其中一项：
# of: 3bb3b727
list-several = 其中任意几项：
# of: ad34790d
list-scale = { $from }（{ $low }）… { $to }（{ $high }）
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = 只是想一想，不记录。
# of: 6377105d
list-scoring = 答案合计
# of: 4020466a
scoring-not-validated = 这种计算方法未在类似使用对象的人群中验证过。
# of: 314bbdcc
list-endings = 谈话可能如何结束
# of: e00e1495
list-endings-alone = 可能如何结束
# of: 7c0a21b5
list-from-gate = 第一个问题之前的某个条件未满足时。
# of: 8d05a42b
list-ending-if = 如果：{ $condition }。
# of: deb43df5
list-ending-else = 其他所有情况。
# of: 79c78508
list-turn-to = → 到哪里求助：{ $services }

# The key to a form

# of: b12c7bac
key-title = 答案说明：{ $title }
# of: cf78bb03
key-apart = 仅供专业人员使用。请与填好的表格分开存放，绝不要留给对方：上面写着各项答案如何计算。
# of: 8527f4bd
key-form = 谈话结束后，请按贵机构销毁机密文件的方式销毁表格，除非对方另有要求。表上没有姓名，请不要添加。
# of: 1ebaff5b
key-before = 发放表格之前
# of: a5b5e0d2
key-before-note = 请口头询问以下各项。每一项都能回答“是”，才可以发放表格。
# of: 5941669b
key-answers = 答案如何计算
# of: 028d5e0d
key-counts = “{ $answer }”计为：{ $sign }
# of: 409902a9
key-counts-group = { $group }，{ $strength }
# of: 35d78542
key-weight = 权重 { $weight }
# of: d7c9849c
key-nothing = 不计算。
# of: c852d0c7
key-fact = 绝不计算：{ $fact }
# of: d7d2ed43
key-unsure = “不知道”“不想说”和未回答的问题，既不算“是”，也不算“否”。
# of: 8cadb7a5
key-rule = 如何合计
# of: 7cff46eb
key-rule-dimensions = 分组合计迹象。符合下列任一情况，该组即为阳性；只要有一组为阳性，就值得进一步了解。
# of: 56eff15b
key-rule-elements = 分组合计迹象。符合下列任一情况，该组即为阳性。行为、手段和目的各有一个阳性组时，值得进一步了解；未满 18 岁的，不需要手段。
# of: 611bbf20
key-rule-group = 有{ $needed }时，该组为阳性。
# of: faf90274
key-rule-count = 有 { $count } 个或更多不同迹象，就值得进一步了解。
# of: 823cc3ae
key-rule-sum = 把权重相加。总和达到 { $sum } 或以上，就值得进一步了解。
# of: 06c74753
key-rule-yes-or-maybe = 有 { $yes } 个或更多迹象，或有 { $maybe } 个或更多问题回答“不知道”，就值得进一步了解。
# of: 379a96ec
key-strong = { $count } 个强迹象
# of: 90782116
key-medium = { $count } 个中等迹象
# of: b828d8d4
key-weak = { $count } 个弱迹象
# of: cd0fe30e
key-any-other = 另外 { $count } 个任意强度的迹象
# of: be21a012
key-band =
    { $to ->
        [open] { $from } 或以上：{ $title }
       *[other] { $from }–{ $to }：{ $title }
    }
# of: b035a4cf
gate-device = 没有人能查看设备
# of: f83ac99c
gate-safety = 现在安全
# of: c9df7860
gate-privacy = 没有人能听到
# of: f60df401
gate-interpreter = 独立的口译员
# of: aa89629f
gate-consent = 对方已同意
# of: 5035389c
gate-age = 成年人
# of: f3da9ce1
answer-on-scale = { $value }（满分 { $to }）

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = ，并且
# of: 25a8cc96
condition-or = ，或者
# of: 6ecdda8f
condition-not = 以下情况不成立：{ $condition }
# of: 6f3e2632
condition-answer = 第 { $number } 题的回答是{ $answers }
# of: 6e957ad3
condition-gate = 提问之前，“{ $gate }”的回答是{ $answers }
# of: d0d3fde3
condition-from = 第 { $number } 题的回答是 { $least } 或以上
# of: 88211f3a
condition-to = 第 { $number } 题的回答是 { $most } 或以下
# of: 0de563db
condition-between = 第 { $number } 题的回答在 { $least } 到 { $most } 之间
# of: 7e98fae8
condition-element = 出现了“{ $element }”要素
# of: 510e36b9
condition-dimension = “{ $dimension }”组有足够的迹象
# of: 8edfb1f2
condition-count = 至少出现了 { $count } 个迹象
# of: e6a53a46
condition-band = 总和在“{ $band }”范围内
# of: 066c2da8
condition-look-closer = 答案总体上需要进一步了解
# of: ea81d845
condition-not-look-closer = 答案总体上不需要进一步了解

# Leaflet and services

# of: a7939e90
leaflet-about = 这些信息从哪里来
# of: e34765d3
leaflet-checked-note = 号码和时间会变：一个打不通，请试另一个。
# of: 38b1780a
directory-note = 提供帮助的机构和联系方式。号码和时间会变：一个打不通，请试另一个。
# of: 501edf06
leave-page = 离开本页
# of: 18eeda6c
leave-page-note = 顶部的按钮会立即关闭本页，按“返回”也不会回到这里。您的手机历史记录里仍可能显示打开过本页。如果这有风险，请删除文件和历史记录。
# of: 262d3057
choose-language = 语言
# of: 6a9c46a4
service-free = 免费
# of: 01a3a992
service-anonymous = 不必说出姓名
# of: 7a3ed653
hours-from-to = { $days } { $from }–{ $to }
# of: 9d51787d
hours-always = { $days } 24 小时
# of: 9016d237
hours-in-languages = { $hours }（{ $languages }）
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = 每天
# of: db7902b3
days-from-to = { $from }至{ $to }
# of: e3786b73
day-mon = 周一
# of: aa145f5e
day-tue = 周二
# of: d7826ab9
day-wed = 周三
# of: 77471b19
day-thu = 周四
# of: ef5c761d
day-fri = 周五
# of: 6074788b
day-sat = 周六
# of: 7773f0e8
day-sun = 周日
# of: 26128aaa
area-finland = 芬兰全国
# of: e2cb8a5d
need-emergency = 紧急情况
# of: 51519b36
need-trafficking-victims = 人口贩运受害者
# of: 3faf7437
need-professionals = 为专业人员提供咨询
# of: 8b5f1715
need-crime-victims = 犯罪受害者
# of: e1ebe7b3
need-violence = 暴力
# of: 480a1835
need-shelter = 庇护所
# of: 895933e7
need-sexual-violence = 性暴力
# of: 62256d7f
need-sex-workers = 从事性工作的人
# of: 8f7abca6
need-migrants = 移民
# of: ed82faeb
need-legal-advice = 法律咨询
# of: ac91eaee
need-workers = 劳动权益
# of: 84572653
need-compensation = 赔偿
# of: f22546b0
need-police-report = 报警

# Result of a screening

# of: 1c190cbc
result-next-steps = 下一步
# of: 47e838b0
result-services = 到哪里求助
# of: 035255a6
result-duty = 您依法必须做的事
# of: 29e88c38
result-consult = 不透露姓名可以向谁咨询
# of: b5b01c8e
result-services-other = 其他可以求助的地方
# of: f7f1063e
result-elements = 答案说明了什么
# of: fdb2f54e
result-elements-note = 针对成年人的人口贩运有三个要素：行为、手段和剥削目的。“不清楚”也是一种回答。
# of: a445412f
result-elements-note-child = 对未满 18 岁的人，手段不重要：有行为和剥削目的就够了。只有当目的是代孕、而该儿童本人不是代孕母亲时，才看手段。
# of: 4728b4a6
result-element = 要素
# of: 6f0f7e0c
result-dimension = 迹象分组
# of: e3e20df7
result-state = 结果
# of: d5d584d4
result-range = 如果未答的问题有了回答
# of: 434c8f52
result-from-to = 从“{ $best }”到“{ $worst }”
# of: 497141d7
result-together = 综合来看
# of: 1ca3c3bb
result-combination = 所见情况符合“{ $title }”这一组合。这是迹象组合的名称，不是对人的称呼。
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] 所见情况不符合任何有名称的组合，也没有出现任何要素。
       *[other] 所见情况不符合任何有名称的组合。出现的要素：{ $elements }。
    }
# of: 5bf320ee
result-other-combinations = 如果未答的问题有了回答，也可能符合：
# of: e747f9eb
result-count = 迹象数：{ $best }。
# of: 9d5a7abe
result-count-range = 迹象数：{ $best }；如果未答的也是迹象，最多 { $worst }。
# of: 8c8ae4cd
result-sum = 总和：{ $best }。
# of: e62e42e3
result-sum-range = 总和：{ $best }；如果未答的也计算，最多 { $worst }。
# of: ee975b97
result-band = 在“{ $band }”范围内。
# of: 63e17015
result-band-range = 在“{ $best }”和“{ $worst }”之间，取决于未答的问题。
# of: dde22e1c
result-look-closer = 按照本问卷的规则，这些答案说明应当与当事人一起进一步了解。
# of: 27f41d69
result-no-look-closer = 按照本问卷的规则，这些答案不构成进一步了解的理由。但这并不排除任何可能。
# of: 3724b686
result-may-look-closer = 按照本问卷的规则，目前已知的情况还不构成进一步了解的理由。未答的问题可能改变这一点。
# of: 104dfab0
result-question = 问题
# of: 0e3e2b09
result-answer = 回答
# of: ebd5a960
result-weight = 加分
# of: d5c433d3
result-signs = 算作迹象的回答
# of: fa4f3849
result-because = 因为“{ $question }”的回答是“{ $answer }”。
# of: ec8ef884
result-unanswered = 未回答
# of: 91515472
result-unanswered-note = 这些既不算“是”，也不算“否”。以后可能会清楚，也可能永远不需要弄清。
# of: cced49f2
result-accuracy = 这样的结果有多准
# of: 4c3eb994
accuracy-study = { $on }（{ $sample } 人；其中 { $positives } 人被发现遭到贩运）。
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] 每 100 个得到这一结果的人中，被发现遭到贩运的不到一人。
       *[other] 每 100 个得到这一结果的人中，约 { $concerned } 人被发现遭到贩运，约 { $others } 人没有。
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] 每 100 个得到这一结果的人中，仍有不到一人被发现遭到贩运。
       *[other] 每 100 个得到这一结果的人中，仍有约 { $concerned } 人被发现遭到贩运。
    }
# of: 8e807630
accuracy-prevalence-study = 前提是像研究中那样，每 1000 人中有 { $concerned } 人涉及。涉及的人越少，误报越多。
# of: 5e066e5e
accuracy-prevalence-stated = 这是按每 1000 人中有 { $concerned } 人涉及的人群计算的。
# of: 395a1a2f
accuracy-elsewhere = 这些数字来自其他人群和其他地方。对您遇到的人，结果有多准，并不清楚。
# of: 33a21b26
accuracy-open = 有些问题没有回答，所以没有适用于这一结果的数字。
# of: 6e929003
accuracy-unknown = 不清楚：这种提问方式没有公布过数字。请预料会有误报，也会有看不到的迹象。
# of: f5976f41
scoring-validated-on = 试用对象：{ $on }。
# of: 520396c5
state-seen = 已出现
# of: 3ebedf74
state-signs = { $count ->
        [0] 至少一个迹象
       *[other] { $count } 个迹象
    }
# of: 24472276
state-not-seen = 未出现
# of: d383856d
state-not-known = 不清楚
# of: b89169dd
state-not-asked = 未询问
# of: 6be7924f
state-not-needed = 不需要

# Words of content

# of: 9c8e0f0f
method-lecture = 简短讲解
# of: a3f8b8f0
method-discussion = 讨论
# of: c3952532
method-exercise = 练习
# of: 327c77d4
method-case = 案例分析
# of: d79c0ed5
method-reflection = 反思
# of: 3b9c6508
method-test = 测验
# of: b0ae971a
method-break = 休息
# of: 029b424e
audience-health = 医疗卫生
# of: 07d43016
audience-social = 社会服务
# of: efe55326
audience-police = 警察
# of: 4163630d
audience-border = 边防
# of: ba29e869
audience-reception = 接待中心
# of: 5edb37ab
audience-outreach = 外展工作
# of: ec5b91a1
audience-hotline = 求助热线
# of: af9cbec0
audience-volunteers = 志愿者
# of: 96efd564
audience-trainers = 培训者
# of: 3f5d27ab
audience-reader = 读者本人

# Languages

# of: 16276ff9
language-am = 阿姆哈拉语
# of: b409ea76
language-ar = 阿拉伯语
# of: b9fc7495
language-az = 阿塞拜疆语
# of: 7324e788
language-bg = 保加利亚语
# of: 5a80621c
language-bn = 孟加拉语
# of: ecb2c5b1
language-bs = 波斯尼亚语
# of: 4f6464b4
language-ckb = 库尔德语（索拉尼）
# of: d72599ff
language-cs = 捷克语
# of: 52b257bf
language-da = 丹麦语
# of: a691fd42
language-de = 德语
# of: 028e8614
language-el = 希腊语
# of: f696aa85
language-en = 英语
# of: 68cdd923
language-es = 西班牙语
# of: cddf5efd
language-et = 爱沙尼亚语
# of: 6528bea1
language-fa = 波斯语
# of: 3111a1f8
language-fa-AF = 达里语
# of: ab9e2a86
language-fi = 芬兰语
# of: 79e37b44
language-fr = 法语
# of: db8c845c
language-he = 希伯来语
# of: 6dbbfd0f
language-hi = 印地语
# of: a7596f80
language-hr = 克罗地亚语
# of: aa6d3cfd
language-hu = 匈牙利语
# of: 3c23ada0
language-it = 意大利语
# of: 26a33d57
language-ja = 日语
# of: 8f2de261
language-ka = 格鲁吉亚语
# of: 2e440951
language-km = 高棉语
# of: 13def2ed
language-kmr = 库尔德语（库尔曼吉）
# of: 74cca74d
language-ko = 韩语
# of: b6e9f16e
language-lo = 老挝语
# of: e13b08f0
language-lt = 立陶宛语
# of: c9a318c2
language-lv = 拉脱维亚语
# of: 6f0591e9
language-mn = 蒙古语
# of: 7f341bbe
language-my = 缅甸语
# of: 92be45d4
language-nb = 挪威语
# of: d26a25b6
language-ne = 尼泊尔语
# of: ae6eebed
language-nl = 荷兰语
# of: f86f2576
language-pl = 波兰语
# of: 5b01fa10
language-ps = 普什图语
# of: eb0ff06c
language-pt = 葡萄牙语
# of: e3291eb0
language-ro = 罗马尼亚语
# of: 4b050ad5
language-ru = 俄语
# of: f629b4de
language-se = 北萨米语
# of: 2d199ca2
language-si = 僧伽罗语
# of: 8bbbf080
language-sk = 斯洛伐克语
# of: e7dc3127
language-so = 索马里语
# of: 0819bd23
language-sq = 阿尔巴尼亚语
# of: eb0be147
language-sr = 塞尔维亚语
# of: 399ee226
language-sv = 瑞典语
# of: 449a2686
language-sw = 斯瓦希里语
# of: 19c77d25
language-ta = 泰米尔语
# of: d1dc10ab
language-th = 泰语
# of: af30e449
language-ti = 提格利尼亚语
# of: d0ca0ba7
language-tl = 菲律宾语
# of: 73ef6e33
language-tr = 土耳其语
# of: a3713b11
language-uk = 乌克兰语
# of: c73eecd4
language-ur = 乌尔都语
# of: 896dafa5
language-uz = 乌兹别克语
# of: 9cbe2c21
language-vi = 越南语
# of: bf635778
language-zh = 中文
# of: b39b0bd2
language-zh-Hans = 中文（简体）
# of: 00f7b12f
language-zh-Hant = 中文（繁体）
