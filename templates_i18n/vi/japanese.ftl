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

exchange-salon = Buổi giao lưu
    .title = Mời bạn đến buổi giao lưu
    .what =
        Buổi gặp gỡ, trò chuyện với người từ nhiều nước.
        Ngày: { $date }
        Giờ: { $hours }
        Phí: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yên
        }
    .where = Địa điểm: { $venue }
    .do = Đăng ký và hỏi: { $phone }
    .more = Không giỏi tiếng Nhật cũng được, đi cùng con cũng được.
    .sms = GIAO LƯU { $date_short } { $hours_short }, ĐT { $phone }

event-notice = Sự kiện
    .title = Sự kiện: { $title }
    .what =
        Ngày: { $date }
        Giờ: { $hours }
        Phí: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yên
        }
        Số người tối đa: { $capacity }
    .where = Địa điểm: { $venue }
    .do = Đăng ký và hỏi: { $phone }
    .more = Đủ người là ngừng nhận đăng ký.
    .sms = { $title } { $date_short } { $hours_short } { $phone }

drill-invite = Mời tham gia diễn tập phòng chống thiên tai
    .title = Mời bạn tham gia diễn tập phòng chống thiên tai
    .what =
        Tập xem phải làm gì khi có động đất, tuyết lớn. Không có thiên tai thật.
        Ngày: { $date }
        Giờ: { $hours }
    .where = Địa điểm: { $place }
    .do = Hãy mặc quần áo và giày dễ vận động. Mang nước uống; ai đang dùng thuốc hãy mang thuốc.
    .more = Bạn có thể làm quen với hàng xóm. Miễn phí. Hỏi đáp: { $phone }
    .sms = Mời DIỄN TẬP thiên tai { $date_short }, { $place_short }. { $phone }

neighbourhood-join = Hội khu phố
    .title = Mời bạn tham gia hội khu phố
    .what =
        Hội của những người sống gần nhau: cùng dọn dẹp, xúc tuyết, làm lễ hội, giúp nhau khi có thiên tai.
        Phí mỗi năm: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yên
        }
    .where = Khu vực bạn sống
    .do = Ai muốn tham gia hãy gọi: { $phone }
    .more = Tham gia hay không là tùy bạn. Không tham gia vẫn dùng được nơi tạm trú.
    .sms = Mời tham gia HỘI KHU PHỐ (tự nguyện). Hỏi { $phone }

cleaning-day = Ngày dọn vệ sinh khu phố
    .title = Ngày cùng dọn vệ sinh khu phố
    .what =
        Cùng hàng xóm dọn đường và công viên.
        Ngày: { $date }
        Giờ: { $hours }
    .where = Nơi tập trung: { $venue }
    .do = Hãy mang găng tay, mặc quần áo có thể bị bẩn.
    .more = Tham gia tự nguyện. Nếu mưa có thể hủy.
    .sms = DỌN KHU PHỐ { $date_short } { $hours_short }. Tự nguyện

festival-notice = Lễ hội
    .title = Lễ hội: { $title }
    .what =
        Ngày: { $date }
        Giờ: { $hours }
    .where = Địa điểm: { $venue }
    .do = Ai cũng đến được. Hãy đi tàu hoặc xe buýt.
    .more = Hãy mang rác về nhà.
    .sms = LỄ HỘI { $title } { $date_short } { $hours_short }
