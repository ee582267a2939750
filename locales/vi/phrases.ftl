### translation: draft

## Điều bản kiểm tra tìm trong ngôn ngữ này: mỗi dòng một cụm từ, nguyên từ; `*` ở cuối là phần cuối bất kỳ. Đây là danh sách, không phải bản dịch.

# of: a98dec13
assistance-phrases =
    hệ thống hỗ trợ
    hệ thống

# of: 85ae554c
assistance-pronouns =
    họ
    nó
    nơi này
    nhân viên

# of: 55891a34
duty-phrases =
    phải báo
    phải trình báo
    phải thông báo
    phải nói với
    phải cho
    có nghĩa vụ
    có trách nhiệm báo
    bị buộc phải
    bắt buộc phải
    sẽ báo
    sẽ thông báo
    sẽ nói với
    báo cảnh sát
    báo cho cảnh sát
    báo với cảnh sát
    thông báo cho cảnh sát
    luôn báo

# of: e7bc4c25
police-phrases =
    cảnh sát
    công an
    điều tra hình sự

# of: 43bca37c
duty-negations =
    không
    chưa
    chẳng
    không bao giờ

# of: 4238c1fd
duty-denials =
    sai
    không đúng
    không phải
    đã cũ

# of: 365c2a54
promise-phrases =
    bạn sẽ không bị phạt
    bạn sẽ không bị trừng phạt
    bạn sẽ không bị trục xuất
    không ai có thể trục xuất bạn
    bạn chắc chắn sẽ được
    bạn sẽ được cấp giấy phép cư trú
    bạn sẽ nhận được tiền
    chúng tôi hứa
    tôi hứa
    cam đoan
    bảo đảm với bạn
    đảm bảo với bạn
    chúng tôi bảo đảm
    chúng tôi đảm bảo
    bạn sẽ an toàn
    sẽ không ai biết
    không ai sẽ biết
    bạn được ở lại phần lan
    sẽ không có chuyện gì xảy ra với bạn
    không có rủi ro
    không có gì phải sợ
    bạn sẽ được tin
    chúng tôi sẽ bảo vệ bạn
    cảnh sát sẽ giúp bạn

# of: 2a51bb2f
promise-exceptions =
    đừng hứa
    không hứa
    không thể hứa
    không ai có thể hứa
    không bảo đảm
    không đảm bảo
    không được bảo đảm
