### translation: draft
### Thuật ngữ: mỗi từ được chọn một lần ở đây. Trong bài viết { -reflection-period }.

## Luật và cơ quan

# Tên đầy đủ ở tiêu đề của dịch vụ.
# of: bcffbbf0
-assistance-system = Hệ thống Hỗ trợ
# of: 9eb9e0eb
-immigration-service = Cơ quan Di trú Phần Lan
# of: 4b9af22f
-state-treasury = Kho bạc Nhà nước
# of: 6e927238
-occupational-safety-authority = cơ quan an toàn lao động
# Xin kiểm tra: tiếng Phần Lan là harkinta-aika.
# of: 1bd20735
-reflection-period = thời gian suy nghĩ
# Xin kiểm tra: tiếng Phần Lan là toipumisaika.
# of: a06d4020
-recovery-period = thời gian hồi phục
# of: 00e2b982
-residence-permit = giấy phép cư trú
# of: dbd80df8
-right-to-stay = quyền ở lại
# of: f9f9a2ce
-criminal-investigation = điều tra hình sự
# of: 5b40c46e
-police-report = trình báo cảnh sát
# of: 74d923e8
-child-welfare-notification = thông báo bảo vệ trẻ em

## Giúp đỡ

# Xin kiểm tra: tiếng Phần Lan là oikeusavustaja; nhà nước có thể trả tiền.
# of: 36e3f04e
-legal-counsel = luật sư
# of: 4471be18
-support-person = người hỗ trợ
# of: 34d9ddf9
-interpreter = phiên dịch
# of: 480a1835
-shelter = nhà tạm lánh
# of: 84572653
-compensation = bồi thường
# of: 8d1bc36b
-secrecy = giữ kín
# of: 18c94551
-professional-secrecy = giữ bí mật nghề nghiệp

## Điều xảy ra với con người

# of: b8907498
-human-trafficking = mua bán người
# of: eb5812b4
-sexual-exploitation = bóc lột tình dục
# of: 147e78df
-labour-exploitation = bóc lột lao động
# of: 805d87c6
-forced-labour = lao động cưỡng bức
