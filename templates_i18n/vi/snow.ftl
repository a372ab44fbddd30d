# Tuyết lớn và thiên tai do tuyết

snow-heavy-advisory = Lưu ý tuyết lớn
    .title = Lưu ý tuyết lớn: hãy chuẩn bị sớm
    .what =
        Có thể có nhiều tuyết.
        Lượng tuyết: { $snow_cm } cm (trong { $within_hours } giờ)
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Chuẩn bị sớm thức ăn, nước và dầu hỏa.
        Hạn chế lái xe.
        Tuyết và băng trên mái có thể rơi. Đừng đi sát các tòa nhà.
    .more = Xe buýt và tàu có thể đến muộn.
    .sms = TUYẾT LỚN { $snow_cm } cm { $areas_short }. Chuẩn bị thức ăn, dầu hỏa

snow-heavy-warning = Cảnh báo tuyết lớn
    .title = CẢNH BÁO TUYẾT LỚN: đừng ra ngoài
    .what =
        Sẽ có rất nhiều tuyết.
        Lượng tuyết: { $snow_cm } cm (trong { $within_hours } giờ)
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Nếu không gấp, đừng ra ngoài và đừng lái xe.
        Tuyết và băng trên mái có thể rơi. Đừng đi sát các tòa nhà.
        Đừng xúc tuyết một mình. Đừng leo lên mái nhà một mình.
        Dọn tuyết ở ống khói và cửa lấy gió của lò sưởi. Khí CO gây chết người.
    .more = Tàu, xe buýt có thể ngừng chạy, trường có thể nghỉ. Khi đó chúng tôi sẽ báo riêng.
    .sms = TUYẾT LỚN { $snow_cm } cm { $areas_short }. Đừng ra ngoài, đừng lái xe

snow-heavy-special = Cảnh báo đặc biệt tuyết lớn
    .title = CẢNH BÁO ĐẶC BIỆT TUYẾT LỚN: nguy hiểm tính mạng, đừng rời khỏi nhà
    .what =
        Tuyết lớn chưa từng có.
        Lượng tuyết: { $snow_cm } cm (trong { $within_hours } giờ)
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Đừng rời khỏi nhà. Đừng lái xe.
        Nếu xe bị kẹt trong tuyết: tắt máy. Dọn tuyết quanh ống xả, mở hé cửa sổ. Ở trong xe chờ cứu giúp.
        Dọn tuyết ở ống khói và cửa lấy gió của lò sưởi. Khí CO gây chết người.
        Tránh xa dưới mái nhà và nhà cũ.
    .more = Phòng khi mất điện, hãy chuẩn bị quần áo và chăn. Nếu cần giúp đỡ, gọi 119.
    .sms = TUYẾT cực lớn { $areas_short }. Nguy hiểm! KHÔNG rời nhà, không lái xe

snow-heavy-record = Tuyết rơi dữ dội bất thường
    .title = Tuyết đang rơi rất nhiều trong thời gian ngắn
    .what =
        Tuyết đang rơi mạnh hiếm thấy.
        Lượng tuyết đã rơi: { $snow_cm } cm (trong { $within_hours } giờ)
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Đừng ra ngoài, đừng lái xe.
        Nếu xe bị kẹt trong tuyết: tắt máy. Dọn tuyết quanh ống xả. Ở trong xe chờ cứu giúp.
        Dọn tuyết ở ống khói và cửa lấy gió của lò sưởi.
    .more = Đường có thể không đi được, tàu và xe buýt có thể ngừng chạy lâu.
    .sms = Tuyết { $snow_cm } cm/{ $within_hours } giờ { $areas_short }. Đừng ra ngoài, đừng lái xe

snow-melt = Lưu ý tuyết tan
    .title = Hãy chú ý nước do tuyết tan
    .what =
        Tuyết tan nhanh có thể làm nước sông dâng và vách đá sạt lở.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Đừng đến gần sông và vách đá.
        Tuyết trên mái có thể rơi. Đừng đi sát các tòa nhà.
    .more = Nếu đường đọng nước, hãy dọn tuyết và băng ở miệng cống thoát nước.
    .sms = TUYẾT TAN { $areas_short }. Tránh sông, vách đá, tuyết trên mái

snow-avalanche = Lưu ý lở tuyết
    .title = Hãy chú ý lở tuyết
    .what =
        Tuyết trên núi có thể đột ngột lở xuống.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Đừng đến gần núi tuyết và sườn dốc.
        Ở khu trượt tuyết, đừng ra ngoài đường trượt quy định.
    .more = Tuyết nứt hoặc cục tuyết lăn xuống là dấu hiệu lở tuyết. Hãy rời xa ngay.
    .sms = LỞ TUYẾT { $areas_short }. Tránh núi tuyết, sườn dốc

snow-ice = Lưu ý băng và tuyết bám
    .title = Hãy chú ý tuyết và băng bám trên dây điện, cây
    .what =
        Tuyết ướt và băng có thể bám nhiều trên dây điện, cây và nhà.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Đừng đi dưới dây điện, cây và biển hiệu.
        Đừng chạm vào dây điện đứt.
        Đường đóng băng. Hãy đi chậm, bước ngắn.
    .more = Có thể mất điện. Hãy sạc điện thoại.
    .sms = BĂNG TUYẾT BÁM { $areas_short }. Tránh dây điện. Đừng chạm dây đứt
