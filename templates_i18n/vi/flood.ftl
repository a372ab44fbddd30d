# Lũ sông (thông tin của Cơ quan Khí tượng và cơ quan quản lý sông, không phải lệnh của thành phố)

flood-l2 = Lũ sông cấp 2
    .title = Thông tin lưu ý lũ sông cấp độ 2: nước sông đang dâng
    .what =
        Nước sông đang dâng.
        Phát lúc: { $issued_at }
    .where =
        Sông: { $river }
        Khu vực: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Mực nước: { $water_level } m
        }
    .do =
        Đừng đến gần sông.
        Hãy xem bản đồ nguy hiểm (hazard map), xem trước nơi lánh nạn và đường đi.
    .more = Nếu nguy hiểm hơn, chúng tôi sẽ báo tiếp.
    .sms = LŨ cấp 2 { $river_short }, { $areas_short }. Tránh xa sông

flood-l3 = Lũ sông cấp 3
    .title = CẢNH BÁO LŨ SÔNG CẤP ĐỘ 3: sông có thể tràn bờ
    .what =
        Nước sông đang dâng thêm và có thể tràn bờ.
        Phát lúc: { $issued_at }
    .where =
        Sông: { $river }
        Khu vực: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Mực nước: { $water_level } m
        }
    .do =
        Ai ở gần sông và cần nhiều thời gian để đi: hãy rời đi trước khi trời tối.
        Những người khác: hãy chuẩn bị để đi.
        Đừng đi xem sông.
    .more = Nếu thành phố ra thông báo lánh nạn, chúng tôi sẽ báo ngay.
    .sms = LŨ cấp 3 { $river_short }, { $areas_short }. Người già, trẻ nhỏ: rời sông

flood-l4 = Lũ sông cấp 4
    .title = CẢNH BÁO KHẨN CẤP LŨ SÔNG CẤP ĐỘ 4: rời xa sông ngay
    .what =
        Sông có thể tràn bờ bất cứ lúc nào.
        Phát lúc: { $issued_at }
    .where =
        Sông: { $river }
        Khu vực: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Mực nước: { $water_level } m
        }
    .do =
        Ai ở gần sông hoặc vùng thấp: hãy rời đi ngay. Đừng chờ đến cấp 5.
        Nếu ra ngoài nguy hiểm, hãy lên tầng cao hơn mực nước ghi trên bản đồ nguy hiểm (hazard map).
        Đừng lái xe qua nước.
    .more = Khi sông đã tràn bờ thì không kịp chạy. Đây là thông tin của Cơ quan Khí tượng. Thông báo lánh nạn của thành phố được gửi riêng.
    .sms = LŨ cấp 4 { $river_short }, { $areas_short }. Rời sông, chỗ thấp NGAY

flood-l5 = Lũ sông cấp 5
    .title = CẢNH BÁO ĐẶC BIỆT LŨ SÔNG CẤP ĐỘ 5: bảo vệ tính mạng ngay
    .what =
        Sông đã tràn bờ hoặc sắp tràn bờ.
        Phát lúc: { $issued_at }
    .where =
        Sông: { $river }
        Khu vực: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Mực nước: { $water_level } m
        }
    .do =
        Ngay tại nơi bạn đang ở, hãy lên tầng càng cao càng tốt.
        Hoặc vào tòa nhà cao và chắc chắn gần đó.
        Đừng đi bộ hay lái xe trong nước.
    .more = Nếu cần giúp đỡ, hãy gọi 119. Đừng rời đi cho đến thông báo tiếp theo.
    .sms = LŨ cấp 5 { $river_short }, { $areas_short }. Giữ mạng NGAY! Lên tầng cao
