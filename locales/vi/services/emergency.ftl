### translation: draft

# of: 7d9666d5
about =
    .title = Số khẩn cấp
    .summary = Khi có người đang gặp nguy hiểm.
    .unverified-because = Số này có trong các nguồn chính thức. Như mọi liên hệ ở đây, phải có người kiểm tra trước khi in.
