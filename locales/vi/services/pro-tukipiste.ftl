### translation: draft

# of: 8088e7d0
about =
    .title = Pro-tukipiste
    .summary = Hỗ trợ người bán dâm hoặc làm việc trong lĩnh vực khiêu dâm, và người bị bóc lột trong việc đó, dù giới tính hay tình trạng cư trú thế nào.
    .unverified-because = Các ngôn ngữ là từ năm 2016. Không tìm thấy số điện thoại, và chưa xác nhận có thể đến mà không nói tên.
# of: aeffbc40
site =
    .note = Văn phòng ở Helsinki và Tampere.
