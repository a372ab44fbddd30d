# Trợ giúp: y tế, tư vấn, báo an toàn

medical-open = Cơ sở y tế đang mở
    .title = Có nơi khám chữa bệnh
    .what =
        Khám: { $care }
        Thời gian: { $hours }
        Điện thoại: { $phone }
    .where = Địa điểm: { $place }
    .do =
        Hãy gọi điện trước khi đến. Nếu có thẻ bảo hiểm và sổ thuốc, hãy mang theo.
        Khi nguy hiểm tính mạng, gọi 119.
    .more = Không có thẻ bảo hiểm hay tiền vẫn có thể hỏi. Nếu phân vân, gọi #7119 (24 giờ).
    .sms = Y TẾ ({ $care_short }): { $place_short } { $phone }. Nguy cấp: 119

hospital-language = Bệnh viện nói tiếng nước ngoài
    .title = Bệnh viện khám bằng tiếng nước ngoài
    .what =
        Ngôn ngữ: { $languages }
        Thời gian: { $hours }
        Điện thoại: { $phone }
    .where = Bệnh viện: { $place }
    .do =
        Hãy gọi điện trước khi đến và nói ngôn ngữ của bạn.
        Khi nguy hiểm tính mạng, gọi 119. Có phiên dịch qua điện thoại.
    .more = Nếu không đủ tiền, bạn có thể hỏi về việc trả sau.
    .sms = BỆNH VIỆN có phiên dịch: { $place_short } { $phone }. Nguy cấp: 119

desk-open = Trung tâm hỗ trợ đa ngôn ngữ khi thiên tai
    .title = Tư vấn về thiên tai bằng tiếng nước ngoài
    .what =
        Trung tâm hỗ trợ đa ngôn ngữ khi thiên tai đã mở.
        Thời gian: { $hours }
        Ngôn ngữ: { $languages }
        Điện thoại: { $phone }
    .where = Địa điểm: { $place }
    .do = Hãy gọi điện hoặc đến, nói về khó khăn và điều bạn chưa rõ.
    .more = Miễn phí. Giữ bí mật. Không hỏi tư cách lưu trú.
    .sms = TƯ VẤN thiên tai, miễn phí: { $place_short } { $phone }

safety-checkin = Hỏi về an toàn của bạn
    .title = Bạn có an toàn không?
    .what = Thành phố Sapporo muốn biết bạn có an toàn không.
    .where = Gửi mọi người đã nhận tin này.
    .do =
        Hãy trả lời: gửi "1" nếu an toàn, gửi "2" nếu cần giúp đỡ.
        Khi nguy hiểm tính mạng, đừng chờ trả lời, hãy gọi 119 ngay.
    .more = Để nhắn tin cho gia đình, dùng số điện thoại 171 hoặc web171. Hạn trả lời: { $until }
    .sms = Bạn có an toàn? Trả lời 1: an toàn, 2: cần giúp. Nguy cấp: gọi 119
