### translation: draft

# of: 26ef96c3
about =
    .title = Kho bạc Nhà nước (Valtiokonttori)
    .summary = Bồi thường từ ngân sách nhà nước cho thương tích và đau khổ do tội phạm gây ra.
    .unverified-because = Số và giờ được đọc trên một trang đã lưu không ghi ngày; không tìm thấy giá cuộc gọi.
