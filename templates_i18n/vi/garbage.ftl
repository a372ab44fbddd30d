# Rác

garbage-change = Đổi ngày đổ rác
    .title = Ngày đổ rác thay đổi
    .what =
        Loại rác: { $garbage }
        Ngày cũ: { $old_date } (không thu rác)
        Ngày mới: { $new_date }
    .where = Khu vực: { $areas }
    .do = Vào ngày mới, hãy để rác ra trước 8:30 sáng.
    .more = Hỏi đáp: { $phone }
    .sms = Đổi ngày { $garbage_short }, { $areas_short }: { $old_date_short } -> { $new_date_short }, 8:30

garbage-calendar = Lịch đổ rác
    .title = Ngày đổ rác trong tuần
    .what =
        Loại rác: { $garbage }
        Thứ: { $weekdays }
        Bắt đầu từ ngày: { $from_date }
    .where = Khu vực: { $areas }
    .do =
        Hãy để rác ở nơi quy định trước 8:30 sáng. Đừng để ra từ ban đêm.
        Rác cháy được và rác không cháy được: cho vào túi trả phí màu vàng. Túi bán ở cửa hàng.
        Hãy phân loại rác.
    .more = Nếu không biết cách phân loại, hãy hỏi hàng xóm hoặc văn phòng quận.
    .sms = ĐỔ RÁC { $garbage_short }: { $weekdays_short }, { $areas_short }. Trước 8:30 sáng

garbage-bigitem = Cách bỏ rác lớn
    .title = Rác lớn: hãy đăng ký qua điện thoại
    .what =
        Đồ đạc, nệm, xe đạp và rác lớn khác phải trả phí. Không được bỏ vào ngày đổ rác thường.
        Giờ tiếp nhận: { $hours }
        Điện thoại: { $phone }
    .where = Thành phố Sapporo
    .do =
        1 gọi điện đăng ký. 2 mua tem dán đúng số tiền được báo ở cửa hàng. 3 dán tem và để trước nhà trước 8:30 sáng ngày hẹn.
    .more = Thành phố không thu tivi, máy lạnh, tủ lạnh, máy giặt, máy tính. Hãy hỏi cửa hàng nơi bạn mua.
    .sms = RÁC LỚN: gọi { $phone }. Mua tem dán, để ra trước 8:30 ngày hẹn
