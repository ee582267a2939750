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
