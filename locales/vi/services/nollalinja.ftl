### translation: draft

# of: d847e9b7
about =
    .title = Nollalinja
    .summary = Đường dây trợ giúp về bạo lực, mở cả ngày lẫn đêm.
    .unverified-because = Số, giờ và ngôn ngữ được đọc trên một trang đã lưu không ghi ngày. Không tìm thấy liệu có thể gọi mà không nói tên.
# of: a962edfc
line =
    .note = Miễn phí. Cuộc gọi không hiện trong hóa đơn điện thoại.
# of: f93cd4af
chat =
    .note = Trò chuyện trên trang web, trang có nút để thoát nhanh.
# of: ec92f955
from-abroad =
    .note = Gọi từ nước ngoài.
