# Nhu yếu phẩm khi có thiên tai

supply-point = Phát nhu yếu phẩm
    .title = Phát đồ dùng thiết yếu miễn phí
    .what =
        Phát miễn phí.
        Vật phẩm: { $items }
        Thời gian: { $hours }
        Số lượng mỗi người: { $limit }
    .where = Địa điểm: { $place }
    .do = Hãy mang theo túi. Hãy xếp hàng chờ.
    .more = Ai cũng nhận được, không phân biệt quốc tịch hay tư cách lưu trú. Hết hàng là kết thúc.
    .sms = Phát { $items_short }: { $place_short } { $hours_short }, miễn phí

charging-point = Nơi sạc điện thoại
    .title = Sạc điện thoại miễn phí
    .what =
        Sạc điện thoại miễn phí.
        Thời gian: { $hours }
    .where = Địa điểm: { $place }
    .do = Hãy mang theo dây sạc của bạn. Hãy xếp hàng chờ.
    .more = Đừng rời xa điện thoại khi đang sạc.
    .sms = SẠC ĐT miễn phí { $place_short } { $hours_short }. Mang dây sạc

bath-point = Nơi tắm
    .title = Có nơi tắm miễn phí
    .what =
        Tắm miễn phí.
        Thời gian: { $hours }
    .where = Địa điểm: { $place }
    .do = Hãy mang theo khăn, xà phòng, quần áo thay.
    .more = Nam nữ tắm riêng. Ai cần giúp hãy nói với nhân viên.
    .sms = TẮM miễn phí { $place_short } { $hours_short }. Mang khăn

laundry-point = Nơi giặt đồ
    .title = Có nơi giặt đồ miễn phí
    .what =
        Giặt đồ miễn phí.
        Thời gian: { $hours }
    .where = Địa điểm: { $place }
    .do = Hãy mang theo đồ cần giặt và túi. Hãy xếp hàng chờ.
    .more = Nếu không biết cách dùng máy, hãy hỏi nhân viên.
    .sms = GIẶT ĐỒ miễn phí { $place_short } { $hours_short }

toilet-point = Nhà vệ sinh dùng được
    .title = Có nhà vệ sinh dùng được
    .what =
        Ai cũng dùng được.
        Thời gian: { $hours }
    .where = Địa điểm: { $place }
    .do = Nếu bồn cầu ở nhà không dội được nước, hãy dùng ở đây.
    .more = Đừng nhịn đi vệ sinh. Không uống nước sẽ bị bệnh.
    .sms = NHÀ VỆ SINH: { $place_short } { $hours_short }

wifi-point = Wi-Fi miễn phí (00000JAPAN)
    .title = Có Wi-Fi miễn phí
    .what =
        Wi-Fi miễn phí khi có thiên tai. Không cần mật khẩu.
        Tên mạng: 00000JAPAN
        Thời gian: { $hours }
    .where = Địa điểm: { $place }
    .do = Hãy dùng để liên lạc với gia đình và xem thông tin.
    .more = Mạng này không được bảo mật. Đừng dùng cho ngân hàng, mua sắm hay nhập mật khẩu.
    .sms = Wi-Fi 00000JAPAN miễn phí: { $place_short } { $hours_short }
