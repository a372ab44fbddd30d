# Sạt lở đất (thông tin của Cơ quan Khí tượng, không phải lệnh của thành phố)

landslide-l2 = Tai họa sạt lở đất cấp 2
    .title = Thông tin lưu ý tai họa sạt lở đất cấp độ 2: ai ở gần vách đá hãy kiểm tra
    .what =
        Mưa có thể làm sạt lở vách đá và núi.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Ai sống gần vách đá, núi, thung lũng: hãy xem bản đồ nguy hiểm (hazard map).
        Xem trước nơi lánh nạn và đường đi.
    .more = Nếu nguy hiểm hơn, chúng tôi sẽ báo tiếp.
    .sms = SẠT LỞ cấp 2 { $areas_short }. Gần núi: xem trước đường lánh nạn

landslide-l3 = Tai họa sạt lở đất cấp 3
    .title = CẢNH BÁO TAI HỌA SẠT LỞ ĐẤT CẤP ĐỘ 3: sớm rời xa vách đá và núi
    .what =
        Nguy cơ sạt lở vách đá và núi do mưa đang tăng.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Ai ở gần vách đá, núi, thung lũng và cần nhiều thời gian để đi: hãy rời đi trước khi trời tối.
        Những người khác: hãy chuẩn bị để đi.
        Hãy rời đi ngay nếu thấy: vách đá nứt, nước đục, đá nhỏ rơi, mùi đất.
    .more = Nếu thành phố ra thông báo lánh nạn, chúng tôi sẽ báo ngay.
    .sms = SẠT LỞ cấp 3 { $areas_short }. Gần núi: người già, trẻ nhỏ đi sớm

landslide-l4 = Tai họa sạt lở đất cấp 4
    .title = CẢNH BÁO KHẨN CẤP TAI HỌA SẠT LỞ ĐẤT CẤP ĐỘ 4: rời vách đá và thung lũng ngay
    .what =
        Vách đá và núi có thể sạt lở bất cứ lúc nào.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Ai ở gần vách đá, núi, thung lũng: hãy rời đi ngay. Đừng chờ đến cấp 5.
        Nếu không ra ngoài được, hãy lên tầng 2 trở lên, vào phòng ở phía xa vách đá.
        Dấu hiệu sắp sạt lở: vách đá nứt, nước đục, đá rơi, mùi đất.
    .more = Đây là thông tin của Cơ quan Khí tượng. Thông báo lánh nạn của thành phố được gửi riêng. Nơi tạm trú miễn phí cho mọi người.
    .sms = SẠT LỞ cấp 4 { $areas_short }. Rời vách đá, núi NGAY, hoặc tầng 2+

landslide-l5 = Tai họa sạt lở đất cấp 5
    .title = CẢNH BÁO ĐẶC BIỆT TAI HỌA SẠT LỞ ĐẤT CẤP ĐỘ 5: bảo vệ tính mạng ngay
    .what =
        Vách đá và núi có thể đã sạt lở.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Ngay tại nơi bạn đang ở, hãy đến chỗ an toàn nhất.
        Lên tầng 2 trở lên, vào phòng ở phía xa vách đá, hoặc vào tòa nhà chắc chắn gần đó.
        Đừng đi đường gần vách đá hay thung lũng.
    .more = Nếu cần giúp đỡ, hãy gọi 119. Dù mưa đã tạnh, vách đá vẫn có thể sạt lở. Đừng rời đi cho đến thông báo tiếp theo.
    .sms = SẠT LỞ cấp 5 { $areas_short }. Giữ mạng NGAY! Tầng 2+, xa vách đá
