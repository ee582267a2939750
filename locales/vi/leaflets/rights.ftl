### translation: draft

# of: e1d0d0c7
about =
    .title = Quyền của bạn nếu bạn bị bóc lột
    .summary = Cho người đang ở Phần Lan: giúp đỡ, an toàn, cảnh sát, luật sư và tiền, bằng câu rất ngắn.
    .unverified-because = Thông tin được đọc trên các trang đã lưu, một số không ghi ngày. Chưa đọc luật hiện hành, nhất là về quyền ở lại và việc tiếp xúc với cảnh sát.

# of: 7f939e59
cover =
    .title = Điều nên biết
    .text = Thông tin và số điện thoại

# of: f27f40ca
help =
    .title = Bạn có thể xin giúp đỡ
    .text = Bạn bị ép buộc, đe dọa hay lừa gạt? Bạn có quyền, dù bạn làm việc gì.

# of: d0f0ba42
free-and-voluntary =
    .title = Miễn phí và tự nguyện
    .text = { -assistance-system } giúp người bị bóc lột. Bạn có thể rời đi bất cứ lúc nào.

# of: 23f97304
no-report-needed =
    .title = Không cần trình báo cảnh sát
    .text = Hệ thống không báo với cảnh sát về người được giúp. Nếu không trình báo, thời gian giúp đỡ có thể ngắn hơn.

# of: 03b7c6f9
even-if =
    .title = Ai có thể xin
    .text = Bạn có thể, dù lúc đầu bạn đã đồng ý, đã vi phạm luật hay không có quyền ở lại.

# of: 4dde71d8
kinds-of-help =
    .title = Giúp những gì
    .text = Chỗ ở an toàn, bác sĩ, tiền để sống, lời khuyên, { -support-person }.

# of: cbff8567
safety-and-time =
    .title = An toàn và thời gian

# of: 07521994
protection =
    .title = Bảo vệ
    .text = Cơ quan chức năng cùng bạn xem bạn cần được bảo vệ thế nào. Bạn có thể xin người cùng giới tính hỏi chuyện bạn.

# of: 5576b50f
secrecy =
    .title = Giữ kín
    .text = Người giúp cần bạn cho phép mới được đưa tên bạn cho { -assistance-system }. Trẻ em gặp nguy hiểm hoặc một tội nặng đang được lên kế hoạch thì có thể phải báo.

# of: 74138197
time-to-think =
    .title = Thời gian suy nghĩ
    .text = Không có quyền ở lại? Bạn có thể được cho { -reflection-period }: ở lại hợp pháp đến sáu tháng. { -assistance-system } hoặc cảnh sát quyết định.

# of: 0f5d6476
permit =
    .title = { CAPITAL(-residence-permit) }
    .text = Đôi khi có thể. Cơ quan Di trú (Migri) quyết định.

# of: de7dded7
police =
    .title = Cảnh sát: bạn tự chọn

# of: 24378d9e
how-to-report =
    .title = Trình báo
    .text = Bạn có thể trình báo tội phạm qua mạng hoặc tại đồn cảnh sát. Hãy hỏi vai trò của bạn sẽ là gì.

# of: 2ab4ea1b
risk-with-police =
    .title = Không phải công dân EU?
    .text = Tiếp xúc với cảnh sát có thể làm việc ở lại của bạn gặp rủi ro, ví dụ nếu bạn bán dâm. Hãy hỏi luật sư trước.

# of: fa5d20cc
interpreter =
    .title = Phiên dịch
    .text = Bạn có thể dùng ngôn ngữ bạn nói trong suốt cuộc điều tra. Cơ quan chức năng sắp xếp phiên dịch.

# of: db55581c
ask-the-police =
    .title = Hãy hỏi họ
    .text = Ai là người liên hệ của tôi? Nếu tôi sống ở nước khác thì sao? Chi phí của tôi có được trả không? Tôi có thể từ chối hòa giải với người phạm tội không?

# of: 87e927db
lawyer-and-money =
    .title = Luật sư và tiền

# of: 6df783c7
lawyer =
    .title = Luật sư
    .text = Nhà nước có thể trả tiền luật sư cho bạn, dù thu nhập của bạn thế nào, ngay từ khi điều tra.

# of: fbb28ffc
were-you-forced =
    .title = Bị ép làm trái luật?
    .text = Hãy nói với luật sư của bạn.

# of: 13903307
compensation =
    .title = Bồi thường
    .text = Bạn có thể đòi người phạm tội tại tòa. Kho bạc Nhà nước (Valtiokonttori) có thể trả cho thương tích và đau khổ. Việc này cần trình báo cảnh sát.

# of: 3b580032
time-limit =
    .title = Thời hạn
    .text = Ba năm từ bản án cuối cùng; nếu không xét xử, mười năm từ khi xảy ra tội phạm.

# of: 53ddc857
not-content =
    .title = Không hài lòng?
    .text = Bạn có thể khiếu nại quyết định của { -assistance-system }. Hãy hỏi cách khiếu nại các nơi khác.

# of: 6acef83f
where-to-turn =
    .title = Nơi có thể giúp
    .text = Giữ tờ này ở chỗ không ai nhìn. Nếu có thể, dùng điện thoại mà không ai kiểm tra.
