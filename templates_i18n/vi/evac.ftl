# Lánh nạn (lệnh của thành phố)

evac-l4 = Chỉ thị lánh nạn (cấp độ cảnh giác 4)
    .title = CHỈ THỊ LÁNH NẠN (cấp độ cảnh giác 4): mọi người rời nơi nguy hiểm
    .what =
        Thành phố Sapporo đã ra chỉ thị lánh nạn.
        Cấp độ cảnh giác: 4
        Thiên tai: { $hazard }
        Ra lệnh lúc: { $issued_at }
    .where = Khu vực: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Nơi tạm trú: { $place }
        }
    .do =
        Ai ở nơi nguy hiểm: tất cả hãy rời đi ngay. Đừng chờ đến cấp 5.
        Đi đến: nơi lánh nạn, nhà người thân hoặc bạn bè an toàn, hoặc khách sạn.
        Nếu nơi bạn đang ở an toàn, bạn có thể ở lại đó.
        Hãy đi bộ. Đừng đến gần sông và vách đá.
    .more = Nơi tạm trú (nơi để ở và ngủ lại) miễn phí cho mọi người, không phân biệt quốc tịch hay tư cách lưu trú. Mang theo: nước, thuốc, sạc điện thoại, áo ấm, thẻ lưu trú, tiền mặt.
    .sms = LÁNH NẠN cấp 4, { $hazard_short }: { $areas_short }. Rời nơi nguy hiểm NGAY!

evac-l3 = Sơ tán người cao tuổi (cấp độ cảnh giác 3)
    .title = SƠ TÁN NGƯỜI CAO TUỔI, v.v. (cấp độ cảnh giác 3): ai cần nhiều thời gian hãy đi ngay
    .what =
        Thành phố Sapporo đã ra thông báo sơ tán người cao tuổi và người cần nhiều thời gian.
        Cấp độ cảnh giác: 3
        Thiên tai: { $hazard }
        Ra thông báo lúc: { $issued_at }
    .where = Khu vực: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Nơi tạm trú: { $place }
        }
    .do =
        Ai ở nơi nguy hiểm và cần nhiều thời gian để đi: hãy đi ngay. Đó là người cao tuổi, người khuyết tật, người có con nhỏ, người không biết đường.
        Những người khác: hãy chuẩn bị để có thể đi ngay.
        Đi đến: nơi lánh nạn, nhà người thân hoặc bạn bè an toàn, hoặc khách sạn. Nếu nơi bạn đang ở an toàn, bạn có thể ở lại đó.
    .more = Nơi tạm trú miễn phí cho mọi người, không phân biệt quốc tịch hay tư cách lưu trú. Mang theo: nước, thuốc, sạc điện thoại, áo ấm, thẻ lưu trú, tiền mặt.
    .sms = CẤP 3 { $hazard_short }: { $areas_short }. Người già, trẻ nhỏ đi NGAY

evac-l5 = An toàn khẩn cấp (cấp độ cảnh giác 5)
    .title = BẢO ĐẢM AN TOÀN KHẨN CẤP (cấp độ cảnh giác 5): bảo vệ tính mạng ngay
    .what =
        Thành phố Sapporo đã ra lệnh bảo đảm an toàn khẩn cấp. Thiên tai đã xảy ra hoặc sắp xảy ra.
        Cấp độ cảnh giác: 5
        Thiên tai: { $hazard }
        Ra lệnh lúc: { $issued_at }
    .where = Khu vực: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Nơi tạm trú: { $place }
        }
    .do =
        Ngay tại nơi bạn đang ở, hãy đến chỗ an toàn nhất.
        Lên tầng 2 trở lên, vào phòng ở phía xa vách đá và sông.
        Nếu ra ngoài nguy hiểm hơn, đừng ra ngoài.
    .more = Nếu cần giúp đỡ, hãy gọi 119. Dù xung quanh đã yên, đừng rời đi cho đến thông báo tiếp theo.
    .sms = CẤP 5 { $hazard_short }: { $areas_short }. Giữ mạng NGAY! Lên tầng 2+

evac-lifted = Hết thông báo lánh nạn
    .title = Không cần lánh nạn nữa
    .what =
        Thành phố Sapporo đã gỡ bỏ thông báo lánh nạn.
        Gỡ bỏ lúc: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Bạn có thể về nhà.
        Trên đường về hãy cẩn thận: đừng đến gần sông, vách đá, đường hư hỏng, dây điện đứt.
        Nếu nhà bị nứt hoặc nghiêng, đừng vào.
    .more = Ai không về nhà được có thể ở lại nơi tạm trú. Hãy nói với nhân viên.
    .sms = HẾT lánh nạn { $areas_short } { $issued_at_time }. Tránh sông, vách đá
