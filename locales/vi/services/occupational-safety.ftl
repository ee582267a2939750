### translation: draft

# of: edc7852b
about =
    .title = Cơ quan an toàn lao động (Työsuojelu)
    .summary = Tư vấn qua điện thoại về việc làm và an toàn lao động.
    .unverified-because = Số và giờ là từ tháng 2 năm 2024. Không tìm thấy liệu có thể gọi mà không nói tên và giá cuộc gọi.
# of: 59a37c9c
line =
    .note = Ngôn ngữ khác thì cần phiên dịch của bạn. Thanh tra phải báo cảnh sát nếu nghi người nước ngoài làm việc mà không có quyền.
