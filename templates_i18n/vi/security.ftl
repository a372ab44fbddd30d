# An ninh: người nguy hiểm, gấu, tội phạm, tin giả

security-armed = Người nguy hiểm
    .title = CÓ NGƯỜI NGUY HIỂM: đừng ra khỏi nhà
    .what =
        Có tin báo một người nguy hiểm mang vũ khí.
        Nhìn thấy lúc: { $seen_at }
    .where =
        Gần: { $near }
        Khu vực: { $areas }
    .do =
        Hãy vào trong nhà, khóa cửa ra vào và cửa sổ.
        Ai ở gần đó: hãy lặng lẽ đi ra xa.
        Nếu nhìn thấy, đừng đến gần, hãy gọi 110.
    .more = Đừng đến chụp ảnh. Hãy chờ thông báo tiếp theo.
    .sms = NGƯỜI NGUY HIỂM gần { $near_short } { $seen_at_time }. Vào nhà, khóa cửa. 110

bear-sighting = Gấu xuất hiện
    .title = CÓ GẤU: đừng ra ngoài
    .what =
        Có gấu nâu xuất hiện. Gấu có thể giết người.
        Nhìn thấy lúc: { $seen_at }
    .where =
        Gần: { $near }
        Khu vực: { $areas }
    .do =
        Hãy ở trong nhà. Đừng cho trẻ em ra ngoài.
        Nếu thấy gấu: đừng đến gần, đừng chạy, vừa nhìn gấu vừa lùi lại từ từ. Vào nhà hoặc ô tô rồi gọi 110.
        Đừng để thức ăn và rác ở ngoài.
    .more = Đừng đến chụp ảnh. Sáng sớm và chiều tối đặc biệt nguy hiểm.
    .sms = CÓ GẤU gần { $near_short } { $seen_at_time }. Ở trong nhà. Gặp gấu đừng chạy

person-missing = Tìm người mất tích
    .title = Đang tìm người mất tích
    .what =
        Có người bị mất tích.
        Tuổi: khoảng { $age }
        Nhìn thấy lần cuối: { $seen_at }
    .where =
        Gần: { $near }
        Khu vực: { $areas }
    .do = Nếu thấy người có vẻ gặp khó khăn, hãy hỏi thăm và gọi cảnh sát: { $phone }
    .more = Khi khẩn cấp, gọi 110. Đừng đăng ảnh hay tên người đó lên mạng.
    .sms = TÌM NGƯỜI khoảng { $age } tuổi, gần { $near_short }. Báo: { $phone }

crime-warning = Cảnh giác tội phạm
    .title = Hãy cảnh giác tội phạm
    .what =
        Trong khu vực này đã xảy ra việc sau.
        Loại: { $crime }
    .where = Khu vực: { $areas }
    .do =
        Hãy khóa nhà, ô tô, xe đạp.
        Ban đêm hãy đi đường sáng, nếu được hãy đi cùng người khác.
        Nếu thấy nguy hiểm, hãy vào cửa hàng hoặc nhà gần đó và gọi 110.
    .more = Tư vấn: { $phone }
    .sms = CẢNH GIÁC { $crime_short } { $areas_short }. Khóa cửa. Nguy hiểm: 110

scam-after_disaster = Cảnh giác lừa đảo sau thiên tai
    .title = Hãy cảnh giác lừa đảo sau thiên tai
    .what =
        Sau thiên tai, có người nói dối để lấy tiền.
        Cách lừa đảo: { $scam }
    .where = Sapporo và vùng lân cận
    .do =
        Đừng trả tiền ngay. Đừng ký tên ngay.
        Thành phố và cảnh sát không bao giờ gọi điện hỏi tiền, thẻ hay mật khẩu.
        Nếu thấy lạ, hãy hỏi gia đình hoặc thành phố.
    .more = Tư vấn: { $phone }. Nếu bị lấy tiền, gọi 110.
    .sms = LỪA ĐẢO: { $scam_short }. Đừng trả tiền ngay. Hỏi { $phone }

rumour-false = Cảnh giác tin giả
    .title = Tin giả đang lan truyền
    .what =
        Tin sau đây KHÔNG đúng.
        Tin giả: { $claim }
        Đã kiểm tra lúc: { $issued_at }
    .where = Đang lan truyền trên mạng và qua tin nhắn.
    .do =
        Đừng tin. Đừng gửi cho người khác.
        Nếu đã gửi, hãy nói với họ rằng đó là tin giả.
    .more = Tin đúng: hãy xem thông báo của thành phố Sapporo, Cơ quan Khí tượng và cảnh sát.
    .sms = TIN GIẢ: "{ $claim_short }". Đừng tin, đừng chuyển tiếp
