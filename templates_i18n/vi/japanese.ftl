# Lớp tiếng Nhật

japanese-class = Lớp tiếng Nhật
    .title = Lớp tiếng Nhật
    .what =
        Ngày: { $date }
        Giờ: { $hours }
        Phí: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yên
        }
    .where = Địa điểm: { $venue }
    .do = Đăng ký và hỏi: { $phone }
    .more = Người mới bắt đầu cũng tham gia được.
    .sms = Lớp tiếng Nhật { $date_short } { $hours }, ĐT { $phone }
