# Mưa to (thông tin của Cơ quan Khí tượng, không phải lệnh của thành phố)

rain-l2 = Mưa to cấp 2
    .title = Thông tin lưu ý mưa to cấp độ 2: hãy xem trước đường lánh nạn
    .what =
        Có thể có mưa to.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Hãy xem bản đồ nguy hiểm (hazard map): những chỗ nguy hiểm quanh nhà bạn.
        Xem trước nơi lánh nạn và đường đi.
    .more = Nếu mưa mạnh hơn, chúng tôi sẽ báo tiếp.
    .sms = MƯA TO cấp 2 { $areas_short }. Xem trước nơi và đường lánh nạn

rain-l3 = Mưa to cấp 3
    .title = CẢNH BÁO MƯA TO CẤP ĐỘ 3: tránh chỗ thấp
    .what =
        Mưa to có thể làm ngập đường và vùng đất thấp.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Ai cần nhiều thời gian để lánh nạn: hãy đến nơi an toàn trước khi trời tối.
        Đừng đến vùng thấp, tầng hầm, đường chui dưới cầu hay dưới đường sắt.
        Đừng lái xe qua đường ngập. Nước sâu 30 cm là xe chết máy.
    .more = Nếu thành phố ra thông báo lánh nạn, chúng tôi sẽ báo ngay.
    .sms = MƯA TO cấp 3 { $areas_short }. Tránh chỗ thấp, không lái qua nước ngập

rain-l4 = Mưa to cấp 4
    .title = CẢNH BÁO KHẨN CẤP MƯA TO CẤP ĐỘ 4: rời nơi nguy hiểm ngay
    .what =
        Mưa to có thể gây ngập nhà cửa và đường phố bất cứ lúc nào.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Ai ở vùng thấp, gần sông, dưới tầng hầm: hãy đến nơi an toàn ngay. Đừng chờ đến cấp 5.
        Nếu đường đã ngập và ra ngoài nguy hiểm, hãy lên tầng 2 trở lên.
        Đừng lái xe qua nước.
    .more = Đây là thông tin của Cơ quan Khí tượng. Thông báo lánh nạn của thành phố được gửi riêng. Nơi tạm trú miễn phí cho mọi người.
    .sms = MƯA TO cấp 4 { $areas_short }. Rời chỗ thấp NGAY, hoặc lên tầng 2+

rain-l5 = Mưa to cấp 5
    .title = CẢNH BÁO ĐẶC BIỆT MƯA TO CẤP ĐỘ 5: bảo vệ tính mạng ngay
    .what =
        Mưa to chưa từng có. Thiên tai có thể đã xảy ra.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Ngay tại nơi bạn đang ở, hãy đến chỗ an toàn nhất.
        Lên tầng 2 trở lên, vào phòng ở phía xa sông và vách đá.
        Nếu ra ngoài nguy hiểm hơn, đừng ra ngoài.
    .more = Nếu cần giúp đỡ, hãy gọi 119. Dù mưa nhỏ lại, đừng rời đi cho đến thông báo tiếp theo.
    .sms = MƯA TO cấp 5 { $areas_short }. Giữ mạng NGAY! Lên tầng 2+, xa sông

rain-record = Mưa to kỷ lục
    .title = Vừa có mưa cực lớn, vài năm mới có một lần
    .what =
        Vừa có mưa rất dữ dội.
        Lượng mưa trong 1 giờ: { $rain_mm } mm
        Thời điểm: { $occurred_at }
    .where = Khu vực: { $areas }
    .do =
        Hãy rời xa sông, vách đá, vùng thấp và tầng hầm ngay.
        Đừng đi bộ hay lái xe qua đường ngập.
        Nếu ra ngoài nguy hiểm, hãy lên tầng 2 trở lên.
    .more = Nước sông có thể dâng đột ngột, vách đá có thể sạt lở.
    .sms = Mưa { $rain_mm } mm/giờ { $areas_short }. Rời sông, vách đá, tầng hầm NGAY

rain-band = Dải mưa lớn liên tục
    .title = Mưa rất lớn liên tục ở cùng một nơi
    .what =
        Mây mưa xếp thành dải, gây mưa rất lớn liên tục ở cùng một nơi. Nguy cơ thiên tai đang tăng nhanh.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Hãy rời xa vách đá, sông và vùng thấp ngay.
        Nếu ra ngoài nguy hiểm, hãy lên tầng 2 trở lên, vào phòng ở phía xa vách đá và sông.
    .more = Mưa có thể kéo dài nhiều giờ. Hãy xem thông báo lánh nạn của thành phố.
    .sms = Mưa rất lớn kéo dài { $areas_short }. Rời vách đá, sông, chỗ thấp NGAY

rain-band-imminent = Sắp có dải mưa lớn liên tục
    .title = Sắp có mưa rất lớn liên tục ở cùng một nơi: rời nơi nguy hiểm ngay
    .what =
        Chỉ ít lâu nữa, mây mưa có thể tạo thành dải, gây mưa rất lớn liên tục ở cùng một nơi. Nguy cơ thiên tai sẽ tăng nhanh.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Hãy rời xa vách đá, sông và vùng thấp ngay, khi còn đi được.
        Nếu ra ngoài nguy hiểm, hãy lên tầng 2 trở lên, vào phòng ở phía xa vách đá và sông.
    .more = Khi mưa lớn đã bắt đầu, có thể không kịp rời đi nữa. Hãy xem thông báo lánh nạn của thành phố.
    .sms = SẮP mưa rất lớn { $areas_short }. Rời vách đá, sông, chỗ thấp NGAY
