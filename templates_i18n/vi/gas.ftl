# Ga và cháy

gas-leak = Rò rỉ ga
    .title = RÒ RỈ GA: rời đi ngay
    .what = Ga đang rò rỉ. Có thể nổ.
    .where =
        Gần: { $near }
        Bán kính từ đó: { $radius_m } m
        Khu vực: { $areas }
    .do =
        Đừng châm lửa. Đừng chạm công tắc điện: không bật, cũng không tắt.
        Mở cửa sổ và cửa ra vào, ra ngoài ngay và đi thật xa.
        Đi xa rồi hãy gọi: { $phone }
    .more = Đừng nổ máy xe. Đừng quay lại cho đến thông báo tiếp theo.
    .sms = RÒ RỈ GA { $near_short } { $radius_m } m. Không lửa, ra ngoài NGAY

gas-off = Ngừng cấp ga
    .title = Đang ngừng cấp ga
    .what =
        Công ty ga đã ngừng cấp ga để bảo đảm an toàn.
        Bắt đầu: { $since }
    .where = Khu vực: { $areas }
    .do =
        Hãy khóa van ga chính.
        Đừng tự mở ga. Nhân viên sẽ kiểm tra an toàn rồi mở.
        Nếu ngửi thấy mùi ga: không châm lửa, không chạm công tắc, ra ngoài rồi gọi điện.
    .more = Đừng dùng bếp ga mini hay than trong phòng đóng kín. Hỏi đáp: { $phone }
    .sms = NGỪNG GA { $areas_short }. Khóa van, đừng tự mở. ĐT { $phone }

gas-restored = Cấp ga trở lại
    .title = Bắt đầu mở lại ga
    .what =
        Nhân viên sẽ đến từng nhà để mở ga.
        Bắt đầu từ ngày: { $from_date }
    .where = Khu vực: { $areas }
    .do =
        Hãy có người lớn ở nhà. Nếu không có ai, không mở được.
        Hãy xem thẻ nhân viên. Việc này miễn phí.
    .more = Ai không có ở nhà hãy gọi: { $phone }
    .sms = MỞ LẠI GA từ { $from_date_short } { $areas_short }. Ở nhà, miễn phí { $phone }

fire-large = Cháy lớn
    .title = CHÁY LỚN: rời đi ngay
    .what =
        Đám cháy lớn đang lan rộng.
        Gió thổi về hướng: { $wind_to }
    .where =
        Gần: { $near }
        Khu vực: { $areas }
    .do =
        Đừng chạy theo hướng gió thổi. Hãy chạy sang ngang, vuông góc với hướng gió.
        Che miệng và mũi bằng vải ướt, cúi thấp người.
        Đến công viên rộng hoặc nơi xa đám cháy.
    .more = Hãy đóng cửa sổ. Đừng quay lại lấy đồ.
    .sms = CHÁY LỚN { $near_short }! Gió thổi tới: { $wind_to_short }. Chạy ngang hướng gió
