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
    .sms = SÓNG THẦN LỚN! Rời biển, sông NGAY lên chỗ cao, đừng về! { $tsunami_areas_short }

tsunami-warning = Cảnh báo sóng thần
    .title = CẢNH BÁO SÓNG THẦN: rời biển, lên chỗ cao ngay
    .what =
        Sóng thần đang đến.
        Chiều cao dự kiến: { $height_m_is ->
            [high] { $height_m }
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
    .sms = SÓNG THẦN { $tsunami_areas_short } { $height_m_is ->
            [high] { $height_m_short }
           *[given] { $height_m_short }m
        }. Rời biển NGAY, lên chỗ cao!

tsunami-advisory = Thông tin lưu ý sóng thần
    .title = LƯU Ý SÓNG THẦN: lên khỏi biển, rời xa bờ
    .what =
        Dòng nước biển sẽ đột ngột chảy mạnh.
        Chiều cao dự kiến: { $height_m_is ->
            [unknown] { $height_m }
           *[given] { $height_m } m
        }
        Dự kiến đến: { $arrival_time }
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Vùng bờ biển: { $tsunami_areas }
    .do =
        Ai đang ở dưới biển: hãy lên bờ ngay.
        Rời xa bãi biển, cảng và cửa sông. Ngừng câu cá và bơi.
    .more = Dòng chảy rất nhanh: sóng thần thấp cũng cuốn người đi. Đừng đến gần biển cho đến khi hết lưu ý.
    .sms = LƯU Ý SÓNG THẦN { $tsunami_areas_short }. Lên khỏi biển NGAY, rời xa bờ

tsunami-forecast = Mực nước biển thay đổi nhẹ
    .title = Mực nước biển có thể thay đổi nhẹ. Không gây thiệt hại
    .what =
        Mực nước biển có thể thay đổi nhẹ. Không lo thiệt hại.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Vùng bờ biển: { $tsunami_areas }
    .do = Không cần rời đi. Nếu bạn ở dưới biển hoặc trên bờ, hãy chú ý sóng và dòng chảy.
    .more = Nếu có thay đổi, chúng tôi sẽ báo tiếp.
    .sms = Biển dâng nhẹ, không nguy hiểm: { $tsunami_areas_short }. Chú ý sóng

tsunami-none = Không có sóng thần
    .title = Động đất này không gây sóng thần
    .what =
        Động đất này không có nguy cơ gây sóng thần.
        Thời điểm động đất: { $occurred_at }
    .where = Tâm chấn: { $hypocentre }
    .do = Bạn không cần chạy tránh sóng thần.
    .more = Có thể lại có động đất mạnh như vậy. Nếu đang ở gần biển mà rung mạnh, hãy lên chỗ cao ngay.
    .sms = Động đất { $occurred_at_time }, { $hypocentre_short }: không có sóng thần

tsunami-lifted = Hết cảnh báo sóng thần
    .title = Đã hết nguy cơ sóng thần
    .what =
        Cảnh báo hoặc lưu ý sóng thần đã được gỡ bỏ.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Vùng bờ biển: { $tsunami_areas }
    .do =
        Bạn có thể về nhà. Hãy cẩn thận với nhà cửa và đường bị hư hỏng.
        Đừng xuống biển.
    .more = Dòng chảy mạnh vẫn còn. Hãy đợi một thời gian rồi mới câu cá hay bơi.
    .sms = ĐÃ HẾT sóng thần { $issued_at_time }, { $tsunami_areas_short }. Chưa xuống biển
