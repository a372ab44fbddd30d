# Gió bão và bão tuyết

storm-warning = Cảnh báo gió bão
    .title = CẢNH BÁO GIÓ BÃO: đừng ra ngoài
    .what =
        Sẽ có gió rất mạnh.
        Gió mạnh nhất: { $wind_ms } mét mỗi giây
        Bắt đầu: { $from_at }
        Kết thúc: { $until }
    .where = Khu vực: { $areas }
    .do =
        Khi gió còn mạnh, đừng ra ngoài.
        Đóng cửa sổ và kéo rèm, tránh xa cửa sổ.
        Mang đồ ngoài ban công vào trong nhà.
    .more = Biển hiệu, cây có thể đổ; tàu, xe buýt có thể ngừng chạy. Hãy sạc điện thoại phòng khi mất điện.
    .sms = GIÓ BÃO { $areas_short } { $from_at_short }. Ở trong nhà, xa cửa sổ

storm-special = Cảnh báo đặc biệt gió bão
    .title = CẢNH BÁO ĐẶC BIỆT GIÓ BÃO: nguy hiểm tính mạng, đừng rời khỏi nhà
    .what =
        Sẽ có gió mạnh chưa từng có.
        Gió mạnh nhất: { $wind_ms } mét mỗi giây
        Bắt đầu: { $from_at }
        Kết thúc: { $until }
    .where = Khu vực: { $areas }
    .do =
        Tuyệt đối không ra ngoài.
        Ở trong tòa nhà chắc chắn, trong phòng không có cửa sổ hoặc xa cửa sổ.
        Ai đang ở ngoài: hãy vào ngay tòa nhà chắc chắn gần nhất.
    .more = Gió này lật được cả ô tô. Hãy đợi đến khi gió lặng. Nếu có người bị thương, gọi 119.
    .sms = GIÓ BÃO cực mạnh { $areas_short } { $from_at_short }. KHÔNG ra ngoài!

blizzard-warning = Cảnh báo bão tuyết
    .title = CẢNH BÁO BÃO TUYẾT: đừng ra ngoài
    .what =
        Gió mạnh và tuyết sẽ làm bạn không nhìn thấy gì phía trước.
        Gió mạnh nhất: { $wind_ms } mét mỗi giây
        Bắt đầu: { $from_at }
        Kết thúc: { $until }
    .where = Khu vực: { $areas }
    .do =
        Đừng ra ngoài. Đừng lái xe.
        Nếu xe bị kẹt trong tuyết: tắt máy. Nếu không thể tắt máy, hãy dọn tuyết quanh ống xả và mở hé cửa sổ. Khí CO gây chết người.
        Ở trong xe chờ cứu giúp. Đừng đi bộ vì dễ lạc đường. Gọi JAF hoặc văn phòng quản lý đường.
    .more = Hãy giữ ấm phòng và cơ thể. Dọn tuyết ở ống khói và cửa lấy gió của lò sưởi.
    .sms = BÃO TUYẾT { $areas_short } { $from_at_short }. Đừng ra ngoài, đừng lái xe

blizzard-special = Cảnh báo đặc biệt bão tuyết
    .title = CẢNH BÁO ĐẶC BIỆT BÃO TUYẾT: nguy hiểm tính mạng, đừng rời khỏi nhà
    .what =
        Gió và tuyết mạnh chưa từng có. Sẽ không nhìn thấy gì.
        Gió mạnh nhất: { $wind_ms } mét mỗi giây
        Bắt đầu: { $from_at }
        Kết thúc: { $until }
    .where = Khu vực: { $areas }
    .do =
        Tuyệt đối không ra ngoài.
        Ai đang ở ngoài: hãy vào ngay tòa nhà gần nhất.
        Nếu xe bị kẹt trong tuyết: tắt máy. Dọn tuyết quanh ống xả, mở hé cửa sổ. Ở trong xe chờ cứu giúp. Gọi 119 hoặc JAF.
    .more = Phòng khi mất điện, hãy giữ ấm bằng quần áo và chăn. Dọn tuyết ở ống khói và cửa lấy gió của lò sưởi.
    .sms = BÃO TUYẾT cực lớn { $areas_short } { $from_at_short }. KHÔNG ra ngoài!
