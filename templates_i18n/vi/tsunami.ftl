# Sóng thần

tsunami-major = Cảnh báo sóng thần lớn
    .title = CẢNH BÁO SÓNG THẦN LỚN: lên chỗ cao ngay
    .what =
        Sóng thần rất lớn đang đến.
        Chiều cao dự kiến: { $height_m_is ->
            [huge] { $height_m }
            [over_10] { $height_m } m
           *[given] { $height_m } m
        }
        Dự kiến đến: { $arrival_time }
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Vùng bờ biển: { $tsunami_areas }
    .do =
        Ai đang ở gần biển hoặc gần sông: hãy rời đi ngay.
        Hãy đi bộ lên chỗ cao, hoặc lên tầng trên của tòa nhà cao và chắc.
        Đừng đi xem biển hay sông.
    .more = Sóng thần đến nhiều lần. Dù sóng đầu nhỏ, sóng sau có thể lớn hơn. Tuyệt đối không quay lại cho đến khi hết cảnh báo.
    .sms = SÓNG THẦN LỚN { $tsunami_areas_short } { $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short }m
           *[given] { $height_m_short }m
        }. Rời biển NGAY, lên chỗ cao!
