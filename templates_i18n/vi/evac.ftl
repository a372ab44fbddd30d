# Lánh nạn (lệnh của thành phố)

evac-l4 = Chỉ thị lánh nạn (cấp độ cảnh giác 4)
    .title = CHỈ THỊ LÁNH NẠN (cấp độ cảnh giác 4): mọi người rời nơi nguy hiểm
    .what =
        Thành phố Sapporo đã ra chỉ thị lánh nạn.
        Cấp độ cảnh giác: 4
        Thiên tai: { $hazard }
        Ra lệnh lúc: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Ai ở nơi nguy hiểm: tất cả hãy rời đi ngay. Đừng chờ đến cấp 5.
        Đi đến: nơi lánh nạn, nhà người thân hoặc bạn bè an toàn, hoặc khách sạn.
        Nếu nơi bạn đang ở an toàn, bạn có thể ở lại đó.
        Hãy đi bộ. Đừng đến gần sông và vách đá.
    .more = Nơi tạm trú miễn phí cho mọi người, không phân biệt quốc tịch hay tư cách lưu trú. Mang theo: nước, thuốc, sạc điện thoại, áo ấm, thẻ lưu trú, tiền mặt.
    .sms = LÁNH NẠN cấp 4, { $hazard_short }: { $areas_short }. Rời nơi nguy hiểm NGAY!
