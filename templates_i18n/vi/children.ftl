# Trẻ em và trường học

school-enrol = Vào trường tiểu học, trung học cơ sở
    .title = Trẻ em nước ngoài cũng được đi học miễn phí
    .what =
        Trẻ từ 6 đến 15 tuổi được học trường tiểu học và trung học cơ sở của thành phố, không phân biệt quốc tịch hay tư cách lưu trú. Học và sách giáo khoa miễn phí.
        Hạn chót: { $deadline }
    .where = Địa điểm: { $place }
    .do = Hãy mang thẻ lưu trú của con và cha mẹ đến văn phòng quận đăng ký.
    .more = Có giáo viên dạy tiếng Nhật. Sau hạn vẫn có thể hỏi. Hỏi đáp: { $phone }
    .sms = Con bạn được ĐI HỌC miễn phí. Hạn { $deadline_short }. { $phone }

school-lunch_fee = Tiền ăn trưa ở trường
    .title = Hãy đóng tiền ăn trưa ở trường
    .what =
        Số tiền mỗi tháng: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yên
        }
        Hạn chót: { $deadline }
    .where = Các trường ở Sapporo
    .do = Trước hạn, hãy nộp tiền vào tài khoản ngân hàng đã báo cho trường.
    .more = Gia đình thu nhập thấp có thể được hỗ trợ tiền ăn và đồ dùng học tập (shugaku enjo). Nếu con không ăn được món nào vì dị ứng hay tôn giáo, hãy nói với trường. Hỏi đáp: { $phone }
    .sms = TIỀN ĂN TRƯA hạn { $deadline_short }. Khó đóng: hỏi trường. { $phone }

school-interpreter = Phiên dịch ở trường
    .title = Bạn có thể xin phiên dịch khi nói chuyện với trường
    .what =
        Khi gặp giáo viên hoặc làm thủ tục nhập học, bạn có thể xin phiên dịch miễn phí.
        Giờ tiếp nhận: { $hours }
    .where = Các trường tiểu học, trung học cơ sở ở Sapporo
    .do = Trước khoảng 2 tuần, hãy báo cho giáo viên ngôn ngữ và ngày.
    .more = Đừng để con làm phiên dịch. Hỏi đáp: { $phone }
    .sms = PHIÊN DỊCH miễn phí ở trường: báo trước 2 tuần. { $phone }

nursery-apply = Đăng ký nhà trẻ
    .title = Bắt đầu nhận đăng ký nhà trẻ
    .what =
        Dành cho con của gia đình có cha mẹ đi làm, bị bệnh v.v. Từ 3 đến 5 tuổi miễn phí.
        Hạn chót: { $deadline }
    .where = Địa điểm: { $place }
    .do = Hãy mang giấy chứng nhận việc làm và thẻ lưu trú đến đăng ký.
    .more = Nếu không được nhận, bạn có thể hỏi về nơi gửi trẻ khác. Hỏi đáp: { $phone }
    .sms = ĐĂNG KÝ NHÀ TRẺ hạn { $deadline_short }. Hỏi { $phone }

pta-meeting = Họp PTA
    .title = Có buổi họp PTA
    .what =
        Buổi họp của hội phụ huynh và giáo viên (PTA).
        Ngày: { $date }
        Giờ: { $hours }
    .where = Địa điểm: { $venue }
    .do = Hãy báo cho trường bạn có đến được hay không.
    .more = Tham gia hội hay không là tùy bạn. Nếu lo về tiếng Nhật, hãy nói với giáo viên.
    .sms = HỌP PTA { $date_short } { $hours }

parents-meeting = Họp phụ huynh
    .title = Có buổi họp phụ huynh
    .what =
        Giáo viên sẽ nói về việc học và sinh hoạt của con ở trường.
        Ngày: { $date }
        Giờ: { $hours }
    .where = Địa điểm: { $venue }
    .do = Hãy báo cho trường bạn có đến được hay không. Hãy mang theo giày đi trong nhà.
    .more = Ai cần phiên dịch hãy nói sớm với giáo viên.
    .sms = HỌP PHỤ HUYNH { $date_short } { $hours }

vaccination-child = Tiêm chủng cho trẻ
    .title = Hãy cho con đi tiêm chủng
    .what =
        Phí: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yên
        }
        Ngày kết thúc: { $to_date }
    .where = Phòng khám nhi và bệnh viện gần nhà
    .do = Hãy gọi điện đặt hẹn, mang theo sổ mẹ con (boshi techo) và giấy đã gửi đến nhà.
    .more = Hãy cho xem cả sổ tiêm ở nước ngoài. Hỏi đáp: { $phone }
    .sms = TIÊM CHỦNG cho con đến { $to_date_short }. Đặt hẹn. Hỏi { $phone }
