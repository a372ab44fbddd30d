# Mất điện

blackout-start = Mất điện
    .title = Mất điện
    .what =
        Đang mất điện trên diện rộng.
        Bắt đầu: { $since }
        Có điện lại: { $restore_at }
    .where = Khu vực: { $areas }
    .do =
        Hãy dùng đèn pin. Nến dễ gây cháy.
        Rút phích cắm bàn ủi và lò sưởi.
        Khi ra khỏi nhà, hãy ngắt cầu dao điện.
        Tuyệt đối không dùng máy phát điện hay than trong nhà. Khí CO gây chết người.
        Không dùng thang máy.
    .more = Hạn chế mở tủ lạnh. Tiết kiệm pin điện thoại. Có thể mất nước: hãy trữ nước.
    .sms = MẤT ĐIỆN { $since_time } { $areas_short }. Có lại: { $restore_at_short }. Dùng đèn pin
