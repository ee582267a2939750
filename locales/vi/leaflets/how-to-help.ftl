### translation: draft

# of: 9e5623ce
about =
    .title = Cho bạn bè hoặc hàng xóm: giúp mà không gây hại
    .summary = Để ý điều gì, nói thế nào, không nên làm gì, và hỏi ai mà không nêu tên.
    .unverified-because = Thông tin được đọc trên các trang đã lưu, một số không ghi ngày. Chưa đọc luật về việc tiếp xúc với cảnh sát.

# of: d23edb0d
cover =
    .title = Giúp thế nào
    .text = Cho bạn bè và hàng xóm

# of: f2145045
notice =
    .title = Bạn lo lắng cho ai đó?
    .text = Bạn không cần chắc chắn. Có thể một người bạn biết không được quyết định cuộc đời mình.

# of: bf3ce09b
control =
    .title = Điều có thể đáng lo
    .text = Người khác giữ tiền hoặc hộ chiếu của họ, hoặc nói thay họ. Họ sợ, hoặc không bao giờ ra ngoài một mình.

# of: 96dc622c
no-signs =
    .title = Điều không nói lên gì
    .text = Bán dâm, hình xăm, hộ chiếu nước ngoài hay ở chung nhà. Người trưởng thành có thể tự chọn bán dâm; đó không phải là mua bán người.

# of: b191c9df
no-proof =
    .title = Không dấu hiệu nào chứng tỏ
    .text = Không có dấu hiệu nào thì cũng vẫn có thể.

# of: 1131670b
talk =
    .title = Nói thế nào

# of: 505a0dcd
alone =
    .title = Riêng và an toàn
    .text = Nói ở nơi không ai nghe được. Đừng nhắn chuyện này tới điện thoại mà người khác đọc.

# of: 2a3ffde5
ask-little =
    .title = Hỏi ít thôi
    .text = Bạn có ổn không? Có ai đe dọa bạn không? Câu trả lời ngắn là đủ.

# of: 3a8ea183
listen =
    .title = Lắng nghe và tin
    .text = Đừng ép, đừng phán xét. Hãy cho thời gian.

# of: fe3e35ff
offer =
    .title = Đề nghị, không quyết định thay
    .text = Cho một số điện thoại. Hỏi họ muốn gì. Người trưởng thành tự quyết định.

# of: 3ec4c826
do-not =
    .title = Không nên làm gì

# of: c208fbb4
exploiter =
    .title = Đừng đối mặt với kẻ bóc lột
    .text = Đừng điều tra, theo dõi hay quay phim. Việc đó có thể làm người ấy gặp nguy hiểm.

# of: 4c32ee43
police =
    .title = Cảnh sát
    .text = Đừng báo sau lưng người trưởng thành, trừ khi có người đang gặp nguy hiểm. Với người nước ngoài, tiếp xúc với cảnh sát có thể làm quyền ở lại gặp rủi ro.

# of: 4bb2da36
words =
    .title = Đừng hứa
    .text = Đừng hứa điều bạn không giữ được. Đừng nói với ai khác người đó là ai.

# of: 50694851
interpreter =
    .title = Phiên dịch
    .text = Không phải họ hàng, và không phải người cùng cộng đồng nhỏ.

# of: a0023424
help =
    .title = Có giúp đỡ gì

# of: 66a20b95
anonymous =
    .title = Hỏi mà không nêu tên
    .text = Gọi { -assistance-system }, ngày hoặc đêm. Đừng nói tên bạn hay tên họ, và kể điều bạn lo.

# of: 6c05a9e1
consent =
    .title = Chỉ khi họ muốn
    .text = Người trưởng thành chỉ được giúp khi chính họ đồng ý. Bạn có thể giúp họ liên hệ.

# of: f70a2747
no-report-needed =
    .title = Không báo cảnh sát
    .text = { -assistance-system } không báo với cảnh sát về người được giúp.

# of: 98a71551
children =
    .title = Dưới 18 tuổi?
    .text = Đừng chờ. Hãy báo cơ quan bảo vệ trẻ em (lastensuojelu) của vùng phúc lợi (hyvinvointialue).

# of: d4eec48f
danger =
    .title = Đang có nguy hiểm?
    .text = Gọi { $phone-emergency }.

# of: 9729fdb3
where-to-turn =
    .title = Nơi có thể giúp
    .text = Nỗi lo cũng nặng với bạn. Bạn có thể xin giúp đỡ cho chính mình.
