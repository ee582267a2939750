### translation: draft

# of: c9ad2cd6
about =
    .title = Cảnh sát (Poliisi)
    .summary = Có thể trình báo tội phạm qua mạng hoặc tại đồn cảnh sát. Từ năm 2021 cảnh sát có một nhóm toàn quốc điều tra mua bán người.
    .unverified-because = Địa chỉ trang web không có trong nguồn của chúng tôi và chưa được kiểm tra. Cần xác nhận Luật Người nước ngoài xử lý thế nào với người nước ngoài bán dâm.
# of: 38a2373d
site =
    .note = Nếu bạn không phải công dân một nước EU và bán dâm, tiếp xúc với cảnh sát có thể là rủi ro cho việc ở lại của bạn. Luật sư hoặc dịch vụ hỗ trợ có thể khuyên bạn trước.
