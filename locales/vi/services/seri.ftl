### translation: draft

# of: 6873e7ea
about =
    .title = Trung tâm hỗ trợ Seri (Seri-tukikeskus)
    .summary = Giúp đỡ sau bạo lực tình dục cho người từ 16 tuổi thuộc mọi giới tính. Cũng có thể trình báo tội phạm ở đó.
    .unverified-because = Không tìm thấy địa chỉ và số của các trung tâm, và chưa xác nhận có thể đến mà không nói tên hoặc không trả tiền.
# of: 1055088e
site =
    .note = Đây không phải trang riêng của các trung tâm; cơ quan tư pháp nói về họ ở đó.
