# Tư vấn và quy tắc đời sống

consultation-hours = Quầy tư vấn cho người nước ngoài
    .title = Tư vấn bằng ngôn ngữ của bạn
    .what =
        Bạn có thể hỏi mọi điều: đời sống, việc làm, trường học, visa.
        Thời gian: { $hours }
        Ngôn ngữ: { $languages }
    .where = Địa điểm: { $place }
    .do = Hãy gọi điện hoặc đến: { $phone }
    .more = Miễn phí. Giữ bí mật.
    .sms = TƯ VẤN miễn phí, bí mật: { $place_short } { $phone }

consultation-legal = Tư vấn pháp luật
    .title = Luật sư tư vấn miễn phí
    .what =
        Ngày: { $date }
        Giờ: { $hours }
    .where = Địa điểm: { $place }
    .do = Hãy gọi điện đặt hẹn trước: { $phone }. Ai cần phiên dịch hãy nói khi đặt hẹn.
    .more = Có thể hỏi về tiền bạc, hôn nhân, việc làm, tai nạn, bất cứ điều gì. Giữ bí mật.
    .sms = LUẬT SƯ tư vấn miễn phí { $date_short }. Đặt hẹn { $phone }

consultation-visa = Tư vấn tư cách lưu trú
    .title = Tư vấn visa miễn phí
    .what =
        Ngày: { $date }
        Giờ: { $hours }
    .where = Địa điểm: { $place }
    .do = Hãy gọi điện đặt hẹn trước: { $phone }. Mang theo thẻ lưu trú và giấy tờ liên quan.
    .more = Giữ bí mật. Ai sắp hết hạn visa cũng hãy hỏi sớm.
    .sms = TƯ VẤN VISA miễn phí { $date_short }. Đặt hẹn { $phone }

consultation-dv = Tư vấn bạo lực gia đình (DV)
    .title = Nếu bạn bị bạo lực trong gia đình
    .what =
        Chồng, vợ, người yêu đánh, đe dọa, không đưa tiền, giữ thẻ lưu trú của bạn: đó là bạo lực (DV). Bạn không có lỗi.
        Thời gian: { $hours }
    .where = Tư vấn qua điện thoại
    .do =
        Hãy gọi: { $phone }
        Nếu đang nguy hiểm, hãy gọi 110.
    .more = Miễn phí. Giữ bí mật. Có nơi để lánh. Chia tay không có nghĩa là mất visa ngay.
    .sms = Gọi { $phone }: tư vấn miễn phí, bí mật. Nguy hiểm: 110

consultation-labour = Tư vấn việc làm
    .title = Tư vấn khi gặp khó khăn ở chỗ làm
    .what =
        Không được trả lương, đột ngột bị cho nghỉ, bị thương khi làm việc, bị giữ hộ chiếu: hãy hỏi tư vấn.
        Thời gian: { $hours }
    .where = Tư vấn qua điện thoại
    .do = Hãy gọi: { $phone }. Giữ lại hợp đồng và phiếu lương.
    .more = Miễn phí. Giữ bí mật. Không báo cho công ty.
    .sms = TƯ VẤN VIỆC LÀM miễn phí, bí mật: { $phone }

part_time-rules = Quy tắc làm thêm
    .title = Quy tắc làm thêm của du học sinh
    .what = Du học sinh được phép của Cục xuất nhập cảnh thì làm được tối đa 28 giờ mỗi tuần. Kỳ nghỉ dài của trường: tối đa 8 giờ mỗi ngày.
    .where = Toàn nước Nhật
    .do =
        Hãy xem mặt sau thẻ lưu trú có giấy phép không.
        Nếu làm ở 2 nơi trở lên, phải cộng hết số giờ.
        Làm quá giờ có thể không gia hạn được visa.
    .more = Không được làm ở quán bar, club đêm hay tiệm pachinko. Hỏi đáp: { $phone }
    .sms = Du học sinh: làm thêm tối đa 28 giờ/tuần (tính gộp). { $phone }

housing-public = Nhà ở của thành phố
    .title = Bạn có thể đăng ký nhà ở của thành phố
    .what =
        Nhà của thành phố, tiền thuê rẻ. Dành cho người thu nhập thấp hơn mức quy định.
        Ngày bắt đầu: { $from_date }
        Hạn chót: { $deadline }
    .where = Thành phố Sapporo
    .do = Lấy đơn ở văn phòng quận. Cần thẻ lưu trú và giấy chứng nhận thu nhập.
    .more = Nếu nhiều người đăng ký thì bốc thăm. Hỏi đáp: { $phone }
    .sms = NHÀ THÀNH PHỐ: đăng ký { $from_date_short }-{ $deadline_short }. { $phone }

rent-trouble = Rắc rối khi thuê nhà
    .title = Khi gặp rắc rối về nhà thuê
    .what =
        Bị từ chối cho thuê, không được trả lại tiền cọc, nhà hỏng không được sửa: hãy hỏi tư vấn.
        Thời gian: { $hours }
    .where = Tư vấn qua điện thoại
    .do =
        Hãy gọi: { $phone }
        Chụp ảnh phòng vào ngày dọn vào và ngày dọn ra. Khi dọn ra, hãy báo chủ nhà trước 1 tháng.
    .more = Đừng vứt hợp đồng.
    .sms = Rắc rối NHÀ THUÊ: gọi { $phone }. Chụp ảnh, giữ hợp đồng

bicycle-rules = Quy tắc đi xe đạp
    .title = Hãy giữ quy tắc đi xe đạp
    .what = Vi phạm quy tắc xe đạp sẽ bị phạt tiền. Gây tai nạn có thể phải bồi thường rất nhiều.
    .where = Toàn nước Nhật
    .do =
        Đi bên trái lòng đường. Trên vỉa hè, nhường người đi bộ.
        Ban đêm bật đèn. Đừng chở người khác.
        Đừng uống rượu rồi đi xe. Đừng vừa đi xe vừa dùng điện thoại.
        Hãy đội mũ bảo hiểm.
    .more = Khi mua xe, hãy đăng ký chống trộm (bohan toroku) và mua bảo hiểm.
    .sms = XE ĐẠP: đi bên trái, đêm bật đèn, không rượu, không điện thoại

licence-switch = Đổi bằng lái xe
    .title = Đổi bằng lái nước ngoài sang bằng lái Nhật
    .what =
        Bằng lái nước ngoài chỉ dùng được trong thời gian quy định. Quá hạn mà lái xe là lái không bằng.
        Giờ tiếp nhận: { $hours }
    .where = Trung tâm thi bằng lái xe Sapporo
    .do =
        Hãy chuẩn bị: bằng lái nước ngoài, bản dịch tiếng Nhật, hộ chiếu, thẻ lưu trú, phiếu cư trú (juminhyo), ảnh.
        Gọi điện đặt hẹn trước: { $phone }
    .more = Tùy nước, có thể phải thi. Hãy tập lái trên đường mùa đông trước.
    .sms = ĐỔI BẰNG LÁI sang bằng Nhật: đặt hẹn { $phone }

winter-driving = Lái xe mùa đông
    .title = Hãy chuẩn bị cho đường mùa đông
    .what =
        Đường đóng băng, xe khó dừng lại.
        Bắt đầu từ ngày: { $from_date }
    .where = Sapporo và vùng lân cận
    .do =
        Hãy thay lốp mùa đông.
        Chạy chậm, giữ xa xe trước. Đừng phanh gấp.
        Để sẵn trong xe: xẻng, chăn, nước uống, dây kéo.
    .more = Nếu xe bị kẹt trong tuyết, hãy tắt máy. Tuyết bịt ống xả thì khí CO gây chết người.
    .sms = LÁI XE MÙA ĐÔNG: thay lốp từ { $from_date_short }. Kẹt tuyết: tắt máy

scam-warning = Cảnh giác lừa đảo
    .title = Hãy cảnh giác lừa đảo
    .what =
        Có người nói dối để lấy tiền và thông tin.
        Cách lừa đảo: { $scam }
    .where = Điện thoại, tin nhắn, mạng internet
    .do =
        Đừng trả tiền. Đừng cho biết số thẻ hay mật khẩu.
        Đừng bấm vào liên kết trong tin nhắn.
        Đừng bán hay cho mượn tài khoản ngân hàng, điện thoại. Đó là phạm tội.
    .more = Tư vấn: { $phone }. Nếu bị lấy tiền, gọi 110.
    .sms = LỪA ĐẢO: { $scam_short }. Đừng trả tiền, đừng bấm. { $phone }

crime-prevention = Phòng chống tội phạm
    .title = Để không bị hại
    .what =
        Hay xảy ra: { $crime }
    .where = Thành phố Sapporo
    .do =
        Luôn khóa nhà, ô tô, xe đạp.
        Ban đêm đi đường sáng. Đừng vừa đi vừa xem điện thoại.
        Đừng cho người lạ vào nhà.
    .more = Khi nguy hiểm, gọi 110. Tư vấn: { $phone }
    .sms = PHÒNG TỘI PHẠM: { $crime_short }. Luôn khóa cửa. Nguy hiểm: 110

survey-ask = Khảo sát
    .title = Mời bạn cho biết ý kiến
    .what =
        Khảo sát: { $title }
        Thời gian: { $minutes } phút
        Hạn chót: { $deadline }
    .where = Hãy trả lời các câu hỏi được gửi sau tin này.
    .do = Câu nào không muốn trả lời thì có thể bỏ qua.
    .more = Không hỏi tên. Thành phố Sapporo sẽ đọc và báo lại kết quả.
    .sms = KHẢO SÁT { $title }, hạn { $deadline_short }. Không hỏi tên
