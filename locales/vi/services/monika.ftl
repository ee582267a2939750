### translation: draft

# of: a03572d0
about =
    .title = MONIKA
    .summary = Hội phụ nữ đa văn hóa, có đường dây trợ giúp nhiều ngôn ngữ và nhà tạm lánh.
    .unverified-because = Số và giờ là từ năm 2020, sau đó chưa kiểm tra lại.
# of: b4cf86bd
helpline =
    .note = Miễn phí, nhiều ngôn ngữ. Bạn có thể gọi mà không nói tên.
# of: 8e10ccfb
shelter-mona =
    .note = Nhà tạm lánh Mona.
