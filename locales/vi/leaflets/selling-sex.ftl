### translation: draft

# «bán dâm» là từ trong luật; xin kiểm tra xem có từ nào bớt định kiến hơn không.
# of: 3885cf76
about =
    .title = Bán dâm ở Phần Lan: quyền và sự an toàn của bạn
    .summary = Cho người trưởng thành bán dâm: luật nói gì, bóc lột là gì, tìm giúp đỡ về sức khỏe và pháp luật ở đâu, và tiếp xúc với cảnh sát có thể có nghĩa gì với người nước ngoài.
    .unverified-because = Thông tin được đọc trên các trang đã lưu, một số đã cũ. Chưa đọc luật hiện hành, nhất là chương 20 Bộ luật Hình sự và điều 148 Luật Người nước ngoài.

# of: 42491b92
cover =
    .title = Hãy giữ gìn
    .text = Thông tin và số điện thoại

# of: 011bede3
law =
    .title = Luật nói gì
    .text = Bạn quyết định cuộc đời mình. Đây là điều nên biết.

# of: 6ea5a6f3
not-a-crime =
    .title = Bán dâm
    .text = Ở Phần Lan, người trưởng thành bán dâm không phạm tội vì việc đó.

# of: 6758d2ce
public-place =
    .title = Nơi công cộng
    .text = Mua hoặc mời bán dâm ở nơi công cộng bị cấm.

# of: 1c7bd2ae
buyer =
    .title = Khách hàng
    .text = Mua dâm là tội nếu người bán là nạn nhân mua bán người hoặc môi giới mại dâm.

# of: ae6d9bf6
pandering =
    .title = Có ai kiếm lợi từ bạn?
    .text = Đó có thể là tội của họ, gọi là môi giới mại dâm. Bạn có thể được có luật sư và { -support-person }.

# of: acc4e7b4
under-18 =
    .title = Dưới 18 tuổi?
    .text = Khi đó có thể là mua bán người dù không ai ép bạn.

# of: f94a8de4
exploitation =
    .title = Khi người khác quyết định
    .text = Có thể là bóc lột nếu có người:

# of: 30806cd5
money =
    .text = lấy tiền của bạn, hoặc bắt bạn trả món nợ không bao giờ hết

# of: 6c7ef4d2
papers =
    .text = giữ hộ chiếu của bạn, hoặc không cho bạn ra ngoài một mình

# of: 05775eb2
force =
    .text = quyết định về khách, hoặc việc bạn làm với khách

# of: dfac3692
threats =
    .text = đe dọa, làm đau bạn hoặc người bạn yêu thương

# of: e9f749af
agreed-at-first =
    .title = Lúc đầu bạn đã đồng ý?
    .text = Bạn vẫn có thể xin giúp đỡ. Ép ai bán dâm có thể là mua bán người.

# of: ffd29c7e
no-report-needed =
    .title = Giúp đỡ không cần cảnh sát
    .text = { -assistance-system } không báo với cảnh sát về người được giúp. Nếu không trình báo, thời gian giúp đỡ có thể ngắn hơn.

# of: 7598251b
health =
    .title = Sức khỏe và an toàn
    .text = Lời từ chối của bạn có giá trị, với mọi khách.

# of: 9bc05251
support =
    .title = Hỗ trợ mà không phán xét
    .text = Pro-tukipiste miễn phí cho bạn, dù giới tính và giấy tờ của bạn thế nào.

# of: f2282917
sexual-violence =
    .title = Quan hệ trái ý bạn?
    .text = Trung tâm Seri giúp người từ 16 tuổi, dù giới tính nào. Nếu muốn, bạn có thể trình báo ở đó.

# of: 0cc23293
danger =
    .title = Đang gặp nguy hiểm?
    .text = Gọi { $phone-emergency }.

# of: eb352674
lawyer =
    .title = Luật sư
    .text = Sau bạo lực tình dục, bạo lực gia đình hoặc mua bán người, nhà nước có thể trả tiền luật sư. Thu nhập của bạn không quan trọng.

# of: 381c2eb8
free-advice =
    .title = Hỏi về giấy tờ của bạn
    .text = Trung tâm Tư vấn Người tị nạn (Pakolaisneuvonta) tư vấn cho người nước ngoài, cả người không có giấy tờ.

# of: a71e481e
police =
    .title = Cảnh sát và việc ở lại

# of: 6818352c
own-choice =
    .title = Có người phạm tội với bạn
    .text = Bạn có thể trình báo qua mạng hoặc tại đồn cảnh sát. Bạn có thể hỏi lời khuyên trước.

# of: 41650f6d
risk-with-police =
    .title = Không phải công dân EU?
    .text = Nếu cảnh sát nghi bạn bán dâm, bạn có thể bị từ chối nhập cảnh hoặc mất quyền ở đây. Hãy nói chuyện với luật sư trước khi gọi cảnh sát.

# of: 010befdc
interpreter =
    .title = Phiên dịch
    .text = Bạn có thể dùng ngôn ngữ bạn nói. Cơ quan chức năng sắp xếp phiên dịch.

# of: e40404aa
time-to-think =
    .title = Bị bóc lột và không có quyền ở lại?
    .text = Bạn có thể được cho { -reflection-period }: ở lại hợp pháp đến sáu tháng. { -assistance-system } hoặc cảnh sát quyết định.

# of: b716da4e
where-to-turn =
    .title = Nơi có thể giúp
    .text = Không ai phải biết bạn đã hỏi. Dùng điện thoại mà không ai kiểm tra.
