### translation: draft

# of: 0aa7cf29
about =
    .title = Hỗ trợ Nạn nhân Tội phạm (Rikosuhripäivystys, RIKU)
    .summary = Lời khuyên và hỗ trợ cho nạn nhân tội phạm, và lời khuyên về mua bán người mà không cần nêu tên.
    .unverified-because = Giờ của đường dây trợ giúp là từ năm 2020. Chưa kiểm tra giờ và ngôn ngữ hiện nay.
# of: 4c6bf229
helpline =
    .note = Miễn phí. Bạn có thể gọi mà không nói tên.
# of: c6efddf5
lawyer-line =
    .note = Luật gia trả lời.
# of: 111c4bd6
site =
    .note = Điểm phục vụ khắp cả nước; có dùng phiên dịch.
