# Mất điện

blackout-start = Mất điện
    .title = Mất điện
    .what =
        Đang mất điện trên diện rộng.
        Bắt đầu: { $since }
        Có điện lại: { $restore_at }
    .where = Khu vực: { $areas }
    .do =
        Hãy dùng đèn pin. Đừng đốt nến: dễ cháy nhà.
        Rút phích cắm bàn ủi và lò sưởi.
        Khi ra khỏi nhà, hãy ngắt cầu dao điện.
        Tuyệt đối không dùng máy phát điện hay than trong nhà. Khí CO gây chết người.
        Không dùng thang máy.
    .more = Hạn chế mở tủ lạnh. Tiết kiệm pin điện thoại. Có thể mất nước: hãy trữ nước.
    .sms = MẤT ĐIỆN { $areas_short }. Có lại: { $restore_at_short }. Đừng đốt nến, than

blackout-update = Tin tiếp về mất điện
    .title = Vẫn đang mất điện
    .what =
        Số hộ mất điện: { $households_is ->
            [unknown] { $households }
           *[given] khoảng { $households }
        }
        Có điện lại: { $restore_at }
    .where = Khu vực: { $areas }
    .do =
        Tiết kiệm pin điện thoại. Giảm độ sáng màn hình.
        Tuyệt đối không dùng máy phát điện, than, bếp ga mini trong phòng đóng kín. Khí CO gây chết người.
        Nếu lạnh: mặc nhiều lớp áo, dùng lò sưởi không cần điện, thỉnh thoảng mở cửa sổ.
        Đừng ăn thức ăn cũ trong tủ lạnh.
    .more = Nơi sạc điện thoại sẽ được báo riêng. Tin tiếp theo: { $next_at }
    .sms = VẪN MẤT ĐIỆN { $areas_short }. Có lại: { $restore_at_short }. Tin sau { $next_at_time }

blackout-restored = Hết mất điện
    .title = Đã có điện lại
    .what =
        Đã hết mất điện.
        Có điện lúc: { $since }
    .where = Khu vực: { $areas }
    .do =
        Trước khi bật cầu dao, hãy kiểm tra bàn ủi và lò sưởi đã tắt.
        Đừng dùng dây điện hỏng hay đồ điện bị ướt.
        Nếu có mùi khét hoặc khói, hãy ngắt cầu dao và gọi 119.
    .more = Nếu chỉ nhà bạn chưa có điện, hãy xem cầu dao, rồi liên hệ công ty Mạng lưới điện lực Hokkaido.
    .sms = CÓ ĐIỆN { $areas_short } { $since_time }. Tắt bàn ủi rồi hãy bật cầu dao
