# Sức khỏe và môi trường

infection-notice = Bệnh truyền nhiễm
    .title = Có bệnh truyền nhiễm đang lan
    .what =
        Bệnh: { $disease }
        Bắt đầu lan từ ngày: { $from_date }
    .where = Khu vực: { $areas }
    .do =
        Hãy rửa tay. Nếu ho, hãy đeo khẩu trang.
        Nếu sốt hoặc mệt, hãy nghỉ làm, nghỉ học.
        Hãy gọi điện trước khi đến bệnh viện.
    .more = Tư vấn: { $phone }. Giữ bí mật.
    .sms = BỆNH LÂY: { $disease_short }, { $areas_short }. Sốt thì nghỉ. { $phone }

food-poisoning = Cảnh giác ngộ độc thực phẩm
    .title = Hãy cẩn thận ngộ độc thực phẩm
    .what =
        Thời gian này dễ bị ngộ độc thực phẩm.
        Ngày: { $date }
    .where = Khu vực: { $areas }
    .do =
        Rửa tay trước khi nấu ăn.
        Nấu thịt, cá chín kỹ tận bên trong.
        Nấu xong hãy ăn sớm, phần còn lại cho vào tủ lạnh.
    .more = Nếu nôn, đau bụng, đi ngoài ra máu, hãy đi bệnh viện. Tư vấn: { $phone }
    .sms = NGỘ ĐỘC THỨC ĂN { $date_short } { $areas_short }. Nấu chín kỹ

air-quality = Không khí ô nhiễm
    .title = Không khí ô nhiễm: hạn chế ra ngoài
    .what =
        Không khí đang ô nhiễm.
        Loại: { $pollution }
        Dự kiến kết thúc: { $until }
    .where = Khu vực: { $areas }
    .do =
        Ngừng vận động ngoài trời. Đóng cửa sổ.
        Khi ra ngoài, hãy đeo khẩu trang.
        Ai bị hen suyễn, bệnh tim, trẻ em và người già: hãy ở trong nhà.
    .more = Nếu đau mắt, đau họng, đau ngực, hãy gọi bệnh viện.
    .sms = Ô NHIỄM { $pollution_short } { $areas_short }. Đóng cửa, đeo khẩu trang

chemical-leak = Rò rỉ chất độc
    .title = RÒ RỈ CHẤT ĐỘC: vào trong nhà và đóng cửa sổ
    .what =
        Chất hóa học độc hại đang rò rỉ vào không khí.
        Gió thổi về hướng: { $wind_to }
    .where =
        Gần: { $near }
        Khu vực: { $areas }
    .do =
        Ai ở ngoài trời: hãy vào tòa nhà ngay. Đừng chạy theo hướng gió thổi, hãy đi sang ngang hướng gió.
        Đóng cửa sổ và cửa ra vào, tắt quạt thông gió và máy lạnh. Nếu được, lên tầng trên.
        Che miệng và mũi bằng vải ướt.
    .more = Nếu đau mắt, khó thở, gọi 119. Đừng ra ngoài cho đến thông báo tiếp theo.
    .sms = CHẤT ĐỘC rò rỉ { $near_short }. Vào nhà, đóng cửa NGAY. Khó thở: 119

nuclear-shelter = Sự cố hạt nhân
    .title = SỰ CỐ HẠT NHÂN: hãy ở trong nhà
    .what =
        Đã có sự cố ở nhà máy điện hạt nhân. Hãy ở trong nhà.
        Phát lúc: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Vào trong nhà, đóng cửa sổ và cửa ra vào. Tắt quạt thông gió và máy lạnh.
        Ai từ ngoài vào: cởi quần áo cho vào túi, rửa mặt và tay.
        Chỉ uống thuốc i-ốt khi thành phố hoặc nhà nước yêu cầu.
    .more = Đừng lái xe bỏ chạy. Hãy dùng nước và thức ăn trong nhà. Chờ thông báo tiếp theo.
    .sms = SỰ CỐ HẠT NHÂN { $areas_short }. Ở trong nhà, đóng cửa, chờ tin
