### translation: draft

# of: 4577e825
about =
    .title = Trung tâm Tư vấn Người tị nạn (Pakolaisneuvonta)
    .summary = Tư vấn pháp luật cho người xin tị nạn, người nước ngoài và người không có giấy tờ; trong đó có nạn nhân mua bán người.
    .unverified-because = Không tìm thấy số điện thoại, và chưa xác nhận việc tư vấn là miễn phí.
