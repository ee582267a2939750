### translation: draft

# of: 1f36ab8d
about =
    .title = Mạng lưới khu vực chống mua bán người
    .summary = Những người làm chuyên môn trong một khu vực, biết có thể hỏi ai ở đó. { -assistance-system } điều hành các mạng lưới.
    .unverified-because = Trang không ghi ngày, và không tìm thấy cách liên hệ từng mạng lưới.
