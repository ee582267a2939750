### translation: draft

# of: 6a2af8a6
about =
    .title = Nếu có người kiểm soát bạn
    .summary = Thẻ để trong ví: bìa trung tính, ba câu hỏi, và những số tự nó không nói lên điều gì.
    .unverified-because = Thông tin được đọc trên các trang đã lưu, một số không ghi ngày. Chưa ai gọi thử các số này.

# of: 6d9fb695
cover =
    .title = Các số hữu ích

# of: 024c3443
questions =
    .title = Ba câu hỏi

# of: 4ea569e9
money-or-papers =
    .text = Có ai lấy tiền hoặc giữ giấy tờ của bạn không?

# of: 9078001f
going-out =
    .text = Có ai quyết định bạn đi đâu và nói chuyện với ai không?

# of: ff82f1cf
saying-no =
    .text = Bạn có sợ điều sẽ xảy ra nếu bạn nói không?

# of: 8edc18f0
one-yes =
    .title = Chỉ một câu “có”
    .text = Bạn có thể xin giúp đỡ, dù bạn làm việc gì và đã đồng ý điều gì.

# of: 4527da22
no-name =
    .text = Gọi { $phone-assistance-system }, ngày hoặc đêm. Bạn không cần nói tên.

# of: a4537390
not-to-the-police =
    .text = Nơi này không báo với cảnh sát về người được giúp.

# of: 07e2dd9a
by-heart =
    .text = Giữ thẻ này có nguy hiểm không? Hãy học thuộc một số.

# of: 186081ad
numbers =
    .title = Các số
