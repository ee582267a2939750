### translation: draft
### Những từ quanh nội dung trong mọi thứ được in ra.

# Whole documents

# of: d81fce03
checked-on = Thông tin được kiểm tra { $date }
# of: 0610cdaf
mark-draft = Bản dịch nháp: chưa có người ghi rõ tên kiểm tra
# of: 9adff397
mark-incomplete = Một số phần chưa được dịch
# of: 31ee472e
mark-unverified = Chưa xác minh
# of: bbd76e81
not-verified = chưa xác minh
# of: 31ee472e
not-verified-heading = Chưa xác minh
# of: 5ffd457d
not-verified-note = Hãy kiểm tra trước khi tin vào điều này.
# of: b00c821b
page-of = Trang { $page } / { $pages }
# of: 1746410e
contents = Mục lục
# of: a3b218b4
sources = Nguồn
# of: 87af1911
sources-note = Các số trong ngoặc vuông trong bài chỉ đến danh sách này.
# of: bddc0542
facts = Thông tin
# of: efa7dcfb
case = Trường hợp
# of: 6578adde
for-audience = Dành cho: { $audience }
# of: 65a72ecd
also-seen-when = Cũng có thể thấy khi:
# of: 17eff3c2
quoted = “{ $text }”
# of: d9e0d671
list-comma = { ", " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } phút
       *[other]
            { $minutes ->
                [0] { $hours } giờ
               *[other] { $hours } giờ { $minutes } phút
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = Hướng dẫn cho người dạy
# of: e7674970
output-handout = Tài liệu phát
# of: 88cb485e
output-test = Bài kiểm tra kiến thức
# of: 103bc6d4
output-checklist = Danh sách kiểm tra
# of: 3589b58c
output-question-list = Danh sách câu hỏi
# of: b598f9e1
output-leaflet = Tờ thông tin
# of: 1892434e
output-beside = Tờ thông tin hai ngôn ngữ
# of: 47e838b0
output-directory = Nơi có thể giúp
# of: e3e20df7
output-result = Kết quả

# Facilitator guide

# of: b5f3b50c
guide-safety = An toàn trước hết
# of: b8a83c23
guide-say-this = Nói lúc bắt đầu:
# of: 4685be29
guide-distress = Nếu có người thấy khó chịu:
# of: 74a8d716
guide-overview = Tổng quan
# of: 443b33af
guide-for = Dành cho:
# of: 52de56f8
guide-length = Thời lượng:
# of: 9fbc6b8f
guide-group = Nhóm:
# of: 7dcf7ac7
guide-prerequisites = Học trước:
# of: eb8d6307
guide-objectives = Sau khóa học, người học có thể
# of: a594556d
guide-running-order = Trình tự
# of: 0f26d0b4
guide-start = Bắt đầu
# of: 2bc9382b
guide-activity = Hoạt động
# of: eb38c978
guide-method = Cách làm
# of: a6317184
guide-minutes = Phút
# of: d1fe8d02
guide-say-first = Nói trước:
# of: ea76306a
guide-materials = Mang theo
# of: b3bba05b
guide-trainer = Cho người dạy
# of: a5573994
guide-participant = Trong tài liệu phát
# of: e1c37747
guide-listen-for = Lắng nghe:
# of: ec8bfccb
guide-test-key = Bài kiểm tra kiến thức: đáp án đúng

# Handout and test

# of: 2366ec7b
handout-before = Trước khi đọc
# of: c1e791f2
handout-objectives = Sau khóa học bạn có thể
# of: 7d310f13
test-sheet = Bài kiểm tra: { $time }
# of: c19c8f00
test-how = Chọn một câu trả lời cho mỗi câu hỏi. Bài kiểm tra cho thấy khóa học dạy được gì; không chấm điểm bạn.
# of: 23b15dcb
test-code-word = Từ mã:
# of: be21677d
test-code-word-how = Chọn một từ chỉ mình bạn biết và lần nào cũng dùng từ đó. Đừng viết tên bạn.
# of: 2ab53811
test-pre = trước khóa học
# of: a688f9be
test-post = sau khóa học
# of: c4b37538
test-follow-up = vài tháng sau

# Checklist

# of: 30ab02e5
checklist-never = Những điều này không bao giờ là dấu hiệu
# of: 4657cdc6
checklist-never-note = Không điều nào ở đây nói lên việc mua bán người, dù riêng lẻ hay gộp lại.
# of: a6c29e41
checklist-reading = Cách đọc danh sách
# of: 50f8a45b
checklist-strengths = Dấu hiệu mạnh chỉ cần thêm ít điều khác, nhưng một mình thì không bao giờ đủ. Dấu hiệu vừa được tính cùng các dấu hiệu khác. Dấu hiệu yếu chỉ hỗ trợ các dấu hiệu khác, dù có bao nhiêu.
# of: b24c9e60
checklist-ask = Bạn có thể hỏi:
# of: 9354b217
checklist-meaning = Điều danh sách này không nói
# of: de35465b
no-verdict = Đây không phải là kết luận về bất cứ ai. Không số lượng dấu hiệu nào chứng tỏ một người là nạn nhân, và không có dấu hiệu cũng không chứng tỏ mọi việc đều ổn. Hãy nói chuyện với người đó, và nếu không chắc, hãy hỏi một dịch vụ chuyên môn; không cần nêu tên.
# of: 6aef93f7
strength-strong = mạnh
# of: 4a015b7e
strength-medium = vừa
# of: 2277b7c9
strength-weak = yếu
# of: 1855967b
element-act = Hành vi
# of: e95d6d8e
element-means = Thủ đoạn
# of: ceff46b2
element-purpose = Mục đích

# Question list

# of: fc534ab8
list-notice = Đọc phần này trước
# of: 589e4003
list-paper = Đừng viết tên hay câu trả lời lên giấy này: người khác có thể thấy.
# of: 1cbcd926
list-prepare = Trước khi gặp ai
# of: 1c429571
list-gates = Trước câu hỏi đầu tiên
# of: c6f43cfc
list-gates-note = Chỉ tiếp tục khi bạn có thể trả lời “có” cho từng điều này.
# of: 22871b5f
list-otherwise = Nếu không: { $ending }
# of: 3a5b7362
list-questions = Câu hỏi
# of: 5cca24fa
list-questions-note = Người đó có thể không trả lời bất cứ câu nào và dừng lại bất cứ lúc nào. “Không biết” và “không muốn nói” là những câu trả lời tốt; không tính là có cũng không tính là không.
# of: ec59d6c9
list-questions-note-alone = Bạn có thể không trả lời bất cứ câu nào và dừng lại bất cứ lúc nào. “Không biết” và “không muốn nói” là những câu trả lời tốt; không tính là có cũng không tính là không.
# of: b2f82df5
list-only-if = Chỉ hỏi khi { $condition }.
# of: 94c7c323
list-children-true = Cả khi người đó dưới hoặc có thể dưới 18 tuổi.
# of: ff88d513
list-children-only = Chỉ khi người đó dưới hoặc có thể dưới 18 tuổi.
# of: 9dde3cef
list-sensitive = Có thể khó trả lời: chỉ hỏi khi đã có sự tin cậy, và thà bỏ qua còn hơn ép.
# of: f70079df
list-one = Một trong những điều này:
# of: 3bb3b727
list-several = Một hoặc nhiều điều này:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = Một suy nghĩ. Không ghi lại.
# of: 6377105d
list-scoring = Các câu trả lời gộp lại cho biết gì
# of: 4020466a
scoring-not-validated = Cách tính này chưa được thử với những người giống như người được hỏi.
# of: 314bbdcc
list-endings = Cuộc trò chuyện có thể kết thúc thế nào
# of: e00e1495
list-endings-alone = Việc này có thể kết thúc thế nào
# of: 7c0a21b5
list-from-gate = Khi một điều kiện trước câu hỏi đầu tiên không được đáp ứng.
# of: 8d05a42b
list-ending-if = Nếu { $condition }.
# of: deb43df5
list-ending-else = Trong mọi trường hợp khác.
# of: 79c78508
list-turn-to = → Nơi có thể giúp: { $services }

# The key to a form

# of: b12c7bac
key-title = Hướng dẫn tính: { $title }
# of: cf78bb03
key-apart = Chỉ dành cho người làm chuyên môn. Giữ tờ này tách khỏi phiếu đã điền và đừng bao giờ để lại cho người trả lời: tờ này cho biết câu trả lời được tính thế nào.
# of: 8527f4bd
key-form = Sau cuộc trò chuyện, hãy hủy phiếu theo cách tổ chức của bạn hủy giấy tờ mật, trừ khi người đó muốn khác. Trên phiếu không có tên; đừng thêm tên.
# of: 1ebaff5b
key-before = Trước khi đưa phiếu
# of: a5b5e0d2
key-before-note = Hỏi những điều này bằng lời. Chỉ đưa phiếu khi bạn có thể trả lời “có” cho từng điều.
# of: 5941669b
key-answers = Câu trả lời được tính thế nào
# of: 028d5e0d
key-counts = “{ $answer }” được tính là: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = trọng số { $weight }
# of: d7c9849c
key-nothing = Không tính.
# of: c852d0c7
key-fact = Không bao giờ tính: { $fact }
# of: d7d2ed43
key-unsure = “Không biết”, “không muốn nói” và câu bỏ qua không tính là có cũng không tính là không.
# of: 8cadb7a5
key-rule = Cách cộng lại
# of: 7cff46eb
key-rule-dimensions = Cộng các dấu hiệu trong từng nhóm. Một nhóm là dương tính trong bất cứ trường hợp nào dưới đây, và chỉ một nhóm dương tính cũng đáng xem xét kỹ hơn.
# of: 56eff15b
key-rule-elements = Cộng các dấu hiệu trong từng nhóm. Một nhóm là dương tính trong bất cứ trường hợp nào dưới đây. Đáng xem xét kỹ hơn khi hành vi, thủ đoạn và mục đích đều có một nhóm dương tính; dưới 18 tuổi thì không cần thủ đoạn.
# of: 611bbf20
key-rule-group = Một nhóm là dương tính khi có { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [1] Chỉ một dấu hiệu cũng đáng xem xét kỹ hơn.
       *[other] { $count } dấu hiệu khác nhau trở lên thì đáng xem xét kỹ hơn.
    }
# of: 823cc3ae
key-rule-sum = Cộng các trọng số. Tổng { $sum } trở lên thì đáng xem xét kỹ hơn.
# of: 06c74753
key-rule-yes-or-maybe =
    Đáng xem xét kỹ hơn khi có { $yes } dấu hiệu trở lên, hoặc có { $maybe } câu trở lên được
    trả lời “không biết”.
# of: 379a96ec
key-strong = { $count } mạnh
# of: 90782116
key-medium = { $count } vừa
# of: b828d8d4
key-weak = { $count } yếu
# of: cd0fe30e
key-any-other = { $count } dấu hiệu khác ở mức bất kỳ
# of: be21a012
key-band =
    { $to ->
        [open] { $from } trở lên: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = Không ai xem được thiết bị
# of: f83ac99c
gate-safety = Hiện đang an toàn
# of: c9df7860
gate-privacy = Không ai nghe được
# of: f60df401
gate-interpreter = Phiên dịch độc lập
# of: aa89629f
gate-consent = Người đó đã đồng ý
# of: 5035389c
gate-age = Người trưởng thành
# of: f3da9ce1
answer-on-scale = { $value } trên { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }và{ " " }
# of: 25a8cc96
condition-or = { " " }hoặc{ " " }
# of: 6ecdda8f
condition-not = không phải là { $condition }
# of: 6f3e2632
condition-answer = câu trả lời cho câu { $number } là { $answers }
# of: 6e957ad3
condition-gate = trước các câu hỏi, “{ $gate }” được trả lời { $answers }
# of: d0d3fde3
condition-from = câu trả lời cho câu { $number } là { $least } trở lên
# of: 88211f3a
condition-to = câu trả lời cho câu { $number } là { $most } trở xuống
# of: 0de563db
condition-between = câu trả lời cho câu { $number } là từ { $least } đến { $most }
# of: 7e98fae8
condition-element = đã thấy yếu tố “{ $element }”
# of: 510e36b9
condition-dimension = có đủ dấu hiệu trong nhóm “{ $dimension }”
# of: 8edfb1f2
condition-count =
    { $count ->
        [1] đã thấy ít nhất một dấu hiệu
       *[other] đã thấy ít nhất { $count } dấu hiệu
    }
# of: e6a53a46
condition-band = tổng nằm trong khoảng “{ $band }”
# of: 066c2da8
condition-look-closer = các câu trả lời nói chung đáng xem xét kỹ hơn
# of: ea81d845
condition-not-look-closer = các câu trả lời nói chung không cho thấy cần xem xét kỹ hơn

# Leaflet and services

# of: a7939e90
leaflet-about = Thông tin này từ đâu
# of: e34765d3
leaflet-checked-note = Số điện thoại và giờ có thể thay đổi: nếu một nơi không trả lời, hãy thử nơi khác.
# of: 501edf06
leave-page = Rời trang này
# of: 18eeda6c
leave-page-note = Nút ở trên đóng trang này ngay, và nút “quay lại” không dẫn về đây. Lịch sử điện thoại có thể vẫn cho thấy trang đã được mở. Nếu điều đó nguy hiểm, hãy xóa tệp và lịch sử.
# of: 262d3057
choose-language = Ngôn ngữ
# of: 38b1780a
directory-note = Các dịch vụ giúp đỡ và cách liên hệ. Số điện thoại và giờ có thể thay đổi: nếu một nơi không trả lời, hãy thử nơi khác.
# of: 6a9c46a4
service-free = Miễn phí
# of: 01a3a992
service-anonymous = Không cần nói tên
# of: 7a3ed653
hours-from-to = { $days } { $from }–{ $to }
# of: 9d51787d
hours-always = { $days }, 24 giờ
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = Hằng ngày
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = T2
# of: aa145f5e
day-tue = T3
# of: d7826ab9
day-wed = T4
# of: 77471b19
day-thu = T5
# of: ef5c761d
day-fri = T6
# of: 6074788b
day-sat = T7
# of: 7773f0e8
day-sun = CN
# of: 26128aaa
area-finland = toàn Phần Lan
# of: e2cb8a5d
need-emergency = khẩn cấp
# of: 51519b36
need-trafficking-victims = nạn nhân mua bán người
# of: 3faf7437
need-professionals = tư vấn cho người làm chuyên môn
# of: 8b5f1715
need-crime-victims = nạn nhân tội phạm
# of: e1ebe7b3
need-violence = bạo lực
# of: 480a1835
need-shelter = nhà tạm lánh
# of: 895933e7
need-sexual-violence = bạo lực tình dục
# of: 62256d7f
need-sex-workers = người làm việc trong lĩnh vực tình dục
# of: 8f7abca6
need-migrants = người nhập cư
# of: ed82faeb
need-legal-advice = tư vấn pháp luật
# of: ac91eaee
need-workers = quyền lợi khi làm việc
# of: 84572653
need-compensation = bồi thường
# of: f22546b0
need-police-report = trình báo cảnh sát

# Result of a screening

# of: 1c190cbc
result-next-steps = Các bước tiếp theo
# of: 47e838b0
result-services = Nơi có thể giúp
# of: 035255a6
result-duty = Điều luật buộc bạn phải làm
# of: 29e88c38
result-consult = Có thể hỏi ai mà không nêu tên
# of: b5b01c8e
result-services-other = Những nơi khác có thể giúp
# of: f7f1063e
result-elements = Các câu trả lời cho biết gì
# of: fdb2f54e
result-elements-note = Mua bán người trưởng thành có ba yếu tố: hành vi, thủ đoạn và mục đích bóc lột. “Không rõ” cũng là một câu trả lời.
# of: a445412f
result-elements-note-child = Với người dưới 18 tuổi, thủ đoạn không quan trọng: hành vi và mục đích bóc lột là đủ. Chỉ khi mục đích là mang thai hộ và đứa trẻ không phải là người mang thai hộ thì mới tính thủ đoạn.
# of: 4728b4a6
result-element = Yếu tố
# of: 6f0f7e0c
result-dimension = Nhóm dấu hiệu
# of: e3e20df7
result-state = Kết quả
# of: d5d584d4
result-range = Nếu các câu còn để ngỏ được trả lời
# of: 434c8f52
result-from-to = từ “{ $best }” đến “{ $worst }”
# of: 497141d7
result-together = Gộp lại
# of: 1ca3c3bb
result-combination = Những điều thấy được khớp với tổ hợp “{ $title }”. Đó là tên của các nhóm dấu hiệu, không phải của một người.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] Những điều thấy được không khớp với tổ hợp nào có tên, và không thấy yếu tố nào.
       *[other] Những điều thấy được không khớp với tổ hợp nào có tên. Yếu tố có mặt: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Nếu các câu còn để ngỏ được trả lời, những tổ hợp này cũng có thể khớp:
# of: e747f9eb
result-count = Số dấu hiệu: { $best }.
# of: 9d5a7abe
result-count-range = Số dấu hiệu: { $best }, và nhiều nhất { $worst } nếu câu để ngỏ là dấu hiệu.
# of: 8c8ae4cd
result-sum = Tổng: { $best }.
# of: e62e42e3
result-sum-range = Tổng: { $best }, và nhiều nhất { $worst } nếu tính câu để ngỏ.
# of: ee975b97
result-band = Nằm trong khoảng “{ $band }”.
# of: 63e17015
result-band-range = Nằm giữa “{ $best }” và “{ $worst }”, tùy vào câu để ngỏ.
# of: dde22e1c
result-look-closer = Theo quy tắc của bộ câu hỏi này, các câu trả lời là lý do để xem xét kỹ hơn, cùng với người đó.
# of: 27f41d69
result-no-look-closer = Theo quy tắc của bộ câu hỏi này, các câu trả lời không phải là lý do để xem xét kỹ hơn. Điều đó không loại trừ gì cả.
# of: 3724b686
result-may-look-closer = Theo quy tắc của bộ câu hỏi này, những gì đã biết chưa phải là lý do để xem xét kỹ hơn. Câu để ngỏ có thể thay đổi điều đó.
# of: 104dfab0
result-question = Câu hỏi
# of: 0e3e2b09
result-answer = Câu trả lời
# of: ebd5a960
result-weight = Thêm
# of: d5c433d3
result-signs = Câu trả lời được tính là dấu hiệu
# of: fa4f3849
result-because = Vì câu “{ $question }” được trả lời là “{ $answer }”.
# of: ec8ef884
result-unanswered = Còn để ngỏ
# of: 91515472
result-unanswered-note = Những câu này không tính là có cũng không tính là không. Sau này có thể rõ hơn, hoặc không cần rõ.
# of: cced49f2
result-accuracy = Kết quả như vậy đúng thường xuyên đến mức nào
# of: 4c3eb994
accuracy-study = { $on } ({ $sample } người; phát hiện mua bán người ở { $positives } người).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] Trong 100 người có kết quả này, phát hiện mua bán người ở chưa đến một người.
       *[other] Trong 100 người có kết quả này, phát hiện mua bán người ở khoảng { $concerned } người, và không phát hiện ở khoảng { $others } người.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] Trong 100 người có kết quả này, vẫn phát hiện mua bán người ở chưa đến một người.
       *[other] Trong 100 người có kết quả này, vẫn phát hiện mua bán người ở khoảng { $concerned } người.
    }
# of: 8e807630
accuracy-prevalence-study = Điều đó đúng ở nơi việc này liên quan đến { $concerned } trong 1000 người, như trong nghiên cứu. Nơi nào ít hơn thì báo động sai nhiều hơn.
# of: 5e066e5e
accuracy-prevalence-stated = Điều đó được tính cho nhóm người mà việc này liên quan đến { $concerned } trong 1000 người.
# of: 395a1a2f
accuracy-elsewhere = Các con số này từ những người khác và nơi khác. Kết quả đúng thường xuyên đến mức nào với những người bạn gặp thì chưa biết.
# of: 33a21b26
accuracy-open = Có câu còn để ngỏ, nên không con số nào phù hợp với kết quả này.
# of: 6e929003
accuracy-unknown = Chưa biết: không có con số công bố nào cho cách hỏi này. Hãy tính đến báo động sai và những dấu hiệu còn ẩn.
# of: f5976f41
scoring-validated-on = Đã thử với: { $on }.
# of: 520396c5
state-seen = có thấy
# of: 3ebedf74
state-signs = { $count ->
        [0] ít nhất một dấu hiệu
        [1] một dấu hiệu
       *[other] { $count } dấu hiệu
    }
# of: 24472276
state-not-seen = không thấy
# of: d383856d
state-not-known = không rõ
# of: b89169dd
state-not-asked = không hỏi
# of: 6be7924f
state-not-needed = không cần

# Words of content

# of: 9c8e0f0f
method-lecture = trình bày ngắn
# of: a3f8b8f0
method-discussion = thảo luận
# of: c3952532
method-exercise = bài tập
# of: 327c77d4
method-case = tình huống
# of: d79c0ed5
method-reflection = suy ngẫm
# of: 3b9c6508
method-test = kiểm tra
# of: b0ae971a
method-break = nghỉ
# of: 029b424e
audience-health = y tế
# of: 07d43016
audience-social = dịch vụ xã hội
# of: efe55326
audience-police = cảnh sát
# of: 4163630d
audience-border = biên phòng
# of: ba29e869
audience-reception = trung tâm tiếp nhận
# of: 5edb37ab
audience-outreach = công tác tiếp cận
# of: ec5b91a1
audience-hotline = đường dây trợ giúp
# of: af9cbec0
audience-volunteers = tình nguyện viên
# of: 96efd564
audience-trainers = người dạy
# of: 3f5d27ab
audience-reader = người đọc

# Languages

# of: 16276ff9
language-am = tiếng Amhara
# of: b409ea76
language-ar = tiếng Ả Rập
# of: b9fc7495
language-az = tiếng Azerbaijan
# of: 7324e788
language-bg = tiếng Bulgaria
# of: 5a80621c
language-bn = tiếng Bengal
# of: ecb2c5b1
language-bs = tiếng Bosnia
# of: 4f6464b4
language-ckb = tiếng Kurd Sorani
# of: d72599ff
language-cs = tiếng Séc
# of: 52b257bf
language-da = tiếng Đan Mạch
# of: a691fd42
language-de = tiếng Đức
# of: 028e8614
language-el = tiếng Hy Lạp
# of: f696aa85
language-en = tiếng Anh
# of: 68cdd923
language-es = tiếng Tây Ban Nha
# of: cddf5efd
language-et = tiếng Estonia
# of: 6528bea1
language-fa = tiếng Ba Tư
# of: 3111a1f8
language-fa-AF = tiếng Dari
# of: ab9e2a86
language-fi = tiếng Phần Lan
# of: 79e37b44
language-fr = tiếng Pháp
# of: db8c845c
language-he = tiếng Do Thái
# of: 6dbbfd0f
language-hi = tiếng Hindi
# of: a7596f80
language-hr = tiếng Croatia
# of: aa6d3cfd
language-hu = tiếng Hungary
# of: 3c23ada0
language-it = tiếng Ý
# of: 26a33d57
language-ja = tiếng Nhật
# of: 8f2de261
language-ka = tiếng Gruzia
# of: 2e440951
language-km = tiếng Khmer
# of: 13def2ed
language-kmr = tiếng Kurd Kurmanji
# of: 74cca74d
language-ko = tiếng Hàn
# of: b6e9f16e
language-lo = tiếng Lào
# of: e13b08f0
language-lt = tiếng Litva
# of: c9a318c2
language-lv = tiếng Latvia
# of: 6f0591e9
language-mn = tiếng Mông Cổ
# of: 7f341bbe
language-my = tiếng Miến Điện
# of: 92be45d4
language-nb = tiếng Na Uy
# of: d26a25b6
language-ne = tiếng Nepal
# of: ae6eebed
language-nl = tiếng Hà Lan
# of: f86f2576
language-pl = tiếng Ba Lan
# of: 5b01fa10
language-ps = tiếng Pashto
# of: eb0ff06c
language-pt = tiếng Bồ Đào Nha
# of: e3291eb0
language-ro = tiếng Romania
# of: 4b050ad5
language-ru = tiếng Nga
# of: f629b4de
language-se = tiếng Bắc Sámi
# of: 2d199ca2
language-si = tiếng Sinhala
# of: 8bbbf080
language-sk = tiếng Slovak
# of: e7dc3127
language-so = tiếng Somali
# of: 0819bd23
language-sq = tiếng Albania
# of: eb0be147
language-sr = tiếng Serbia
# of: 399ee226
language-sv = tiếng Thụy Điển
# of: 449a2686
language-sw = tiếng Swahili
# of: 19c77d25
language-ta = tiếng Tamil
# of: d1dc10ab
language-th = tiếng Thái
# of: af30e449
language-ti = tiếng Tigrinya
# of: d0ca0ba7
language-tl = tiếng Philippines
# of: 73ef6e33
language-tr = tiếng Thổ Nhĩ Kỳ
# of: a3713b11
language-uk = tiếng Ukraina
# of: c73eecd4
language-ur = tiếng Urdu
# of: 896dafa5
language-uz = tiếng Uzbek
# of: 9cbe2c21
language-vi = tiếng Việt
# of: bf635778
language-zh = tiếng Trung
# of: b39b0bd2
language-zh-Hans = tiếng Trung (giản thể)
# of: 00f7b12f
language-zh-Hant = tiếng Trung (phồn thể)
