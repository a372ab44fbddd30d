# Nước máy

water-outage = Mất nước
    .title = Mất nước máy
    .what =
        Nước máy đang bị cắt.
        Bắt đầu: { $since }
        Có nước lại: { $restore_at }
    .where = Khu vực: { $areas }
    .do =
        Đừng đổ bỏ nước còn trong bồn tắm, hãy dùng để dội bồn cầu.
        Khóa vòi nước lại. Khi có nước, vòi mở sẽ tràn.
        Nước uống: hãy mua ở cửa hàng hoặc lấy ở điểm phát nước.
    .more = Điểm phát nước sẽ được báo riêng. Hãy chuẩn bị đồ đựng.
    .sms = MẤT NƯỚC { $areas_short } { $since_time }. Có lại: { $restore_at_short }. Khóa vòi

water-restored = Có nước lại
    .title = Đã có nước máy lại
    .what =
        Đã có nước máy lại.
        Có nước lúc: { $since }
    .where = Khu vực: { $areas }
    .do =
        Trước tiên, hãy mở vòi bếp cho nước chảy một lúc.
        Khi nước trong thì uống được.
    .more = Nếu nước vẫn đục, đừng uống và hãy gọi Cục cấp nước.
    .sms = CÓ NƯỚC { $areas_short } { $since_time }. Xả đến khi trong rồi mới uống

water-tanker = Điểm phát nước
    .title = Phát nước uống miễn phí
    .what =
        Phát nước uống miễn phí.
        Thời gian: { $hours }
        Lượng nước mỗi người: { $limit_is ->
            [none] { $limit }
           *[given] { $limit } lít
        }
        Tin tiếp theo: { $next_at }
    .where = Địa điểm: { $place }
    .do =
        Hãy mang theo đồ đựng có nắp (chai nhựa, can nhựa).
        Hãy xếp hàng chờ.
    .more = Ai cũng nhận được, không phân biệt quốc tịch hay tư cách lưu trú. Nếu có người không đi được, hãy nói với nhân viên.
    .sms = NƯỚC UỐNG { $place_short } { $hours_short }, miễn phí. Mang chai

water-boil = Đun sôi nước máy rồi mới uống
    .title = Hãy đun sôi nước máy rồi mới uống
    .what =
        Nước máy có thể có vi khuẩn gây bệnh.
        Dự kiến kết thúc: { $until }
    .where = Khu vực: { $areas }
    .do =
        Nước uống, nước nấu ăn, nước đánh răng, nước pha sữa cho em bé: hãy đun sôi sùng sục ít nhất 1 phút.
        Đừng làm đá.
        Giặt giũ, lau dọn, dội bồn cầu thì dùng được, không cần đun.
    .more = Đun sôi thì uống được. Ai bị đau bụng hoặc sốt hãy đi bệnh viện. Hỏi đáp: { $phone }
    .sms = ĐUN SÔI nước máy 1 phút rồi mới uống! { $areas_short }. { $phone }

water-donotdrink = Không uống nước máy
    .title = KHÔNG UỐNG NƯỚC MÁY. Đun sôi cũng không uống được
    .what =
        Nước máy có thể có chất độc hại. Đun sôi cũng không hết.
        Dự kiến kết thúc: { $until }
    .where = Khu vực: { $areas }
    .do =
        Đừng uống nước máy. Đừng dùng để nấu ăn, đánh răng hay pha sữa cho em bé.
        Hãy dùng nước mua ở cửa hàng hoặc nước ở điểm phát nước.
        Dội bồn cầu thì dùng được.
    .more = Ai uống rồi thấy khó chịu hãy đi bệnh viện. Hỏi đáp: { $phone }
    .sms = KHÔNG UỐNG nước máy, kể cả đun sôi! { $areas_short }. { $phone }
