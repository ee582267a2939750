### translation: draft

# of: ad516b3c
about =
    .title = Hệ thống Hỗ trợ Nạn nhân Mua bán Người (Auttamisjärjestelmä)
    .summary = Giúp đỡ và lời khuyên của nhà nước cho người bị bóc lột, và lời khuyên không cần nêu tên cho bất cứ ai lo cho người khác. Nơi này không báo với cảnh sát về người được giúp.
    .unverified-because = Số được đọc trên các trang đã lưu, chưa gọi thử. Các thành phố có văn phòng là từ năm 2021. Không tìm thấy giá cuộc gọi và các ngôn ngữ.
# of: eeabd0b1
line =
    .note = Bạn có thể gọi mà không nói tên.
# of: 6f042b42
mail =
    .note = Nếu viết về người khác, đừng ghi điều có thể giúp nhận ra họ.
# of: ec92f955
from-abroad =
    .note = Gọi từ nước ngoài.
# of: 83e0eeb9
site =
    .note = Trang web bằng tiếng Phần Lan, Thụy Điển và Anh.
