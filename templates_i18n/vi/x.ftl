# Thông báo về một thông báo trước

x-all_clear = Đã kết thúc
    .title = Đã hết: { $template }
    .what =
        Thông báo { $reference } ({ $template }) đã hết hiệu lực.
        Kết thúc lúc: { $ended_at }
    .where = Cùng khu vực với thông báo đó.
    .do = Hãy chú ý nguy hiểm xung quanh khi đi lại.
    .more = Nếu có tin mới, chúng tôi sẽ báo tiếp.
    .sms = ĐÃ HẾT: { $reference } { $template } { $ended_at_short }

x-correction = Đính chính
    .title = ĐÍNH CHÍNH: { $template }
    .what =
        Thông báo { $reference } ({ $template }) có một chỗ sai.
        Mục: { $parameter }
        SAI: { $sent }
        ĐÚNG: { $right }
    .where = Cùng khu vực với thông báo đó.
    .do = Hãy làm theo nội dung đúng. Nếu bạn đã chuyển thông báo đó cho người khác, hãy chuyển cả đính chính này.
    .more = Các nội dung khác không đổi.
    .sms = SỬA { $reference } { $parameter_short }: SAI { $sent_short }, ĐÚNG { $right_short }

x-retraction = Rút lại
    .title = RÚT LẠI: { $template }
    .what = Thông báo { $reference } ({ $template }) là nhầm lẫn. Chúng tôi rút lại.
    .where = Gửi mọi người đã nhận thông báo đó.
    .do = Đừng làm theo thông báo đó. Nếu bạn đã chuyển cho người khác, hãy chuyển cả tin này.
    .more = Nếu có tin đúng, chúng tôi sẽ gửi với số mới. Chúng tôi xin lỗi.
    .sms = RÚT LẠI { $reference } { $template }: đừng làm theo

x-drill-start = Bắt đầu diễn tập
    .title = Bắt đầu diễn tập
    .what = Từ bây giờ bạn sẽ nhận tin diễn tập. Không có thiên tai thật.
    .where = Chỉ gửi cho người tham gia diễn tập.
    .do = Hãy đọc tin và nghĩ xem bạn sẽ làm gì. Đừng gọi 119 hay 110.
    .more = Diễn tập kết thúc: { $until }
    .sms = Bắt đầu diễn tập. Không có thiên tai thật. Đến { $until_short }

x-drill-end = Kết thúc diễn tập
    .title = Diễn tập đã kết thúc
    .what = Diễn tập đã kết thúc. Lúc: { $ended_at }
    .where = Gửi người đã tham gia.
    .do = Đừng làm theo các tin diễn tập nữa.
    .more = Cảm ơn bạn đã tham gia.
    .sms = Diễn tập đã hết { $ended_at_short }. Đừng làm theo tin diễn tập

x-update = Tin tiếp theo
    .title = TIN TIẾP: { $template }
    .what =
        Đây là tin tiếp theo của thông báo { $reference } ({ $template }).
        Tình hình hiện nay: { $status }
    .where = Cùng khu vực với thông báo đó.
    .do = Hãy tiếp tục làm theo phần "Cần làm gì" của thông báo đó.
    .more = Tin tiếp theo: { $next_at }
    .sms = TIẾP { $reference } { $template }: { $status_short }

x-downgrade = Hạ mức cảnh giác
    .title = ĐÃ HẠ MỨC: { $template }
    .what =
        Mức cảnh giác của thông báo { $reference } ({ $template }) đã hạ xuống.
        Thay đổi: { $lowered }
        Nguy hiểm chưa hết.
    .where = Cùng khu vực với thông báo đó.
    .do =
        Vẫn đừng đến gần sông, vách đá, biển, nhà hư hỏng.
        Ai đang lánh nạn: đừng quay về cho đến khi có tin kết thúc.
    .more = Tin tiếp theo: { $next_at }
    .sms = HẠ MỨC { $reference } { $template }: vẫn nguy hiểm

x-heartbeat = Không có tin mới
    .title = Hiện không có tin mới
    .what =
        Không có tin mới. Thông báo trước vẫn đúng.
        Lúc: { $issued_at }
        Tin tiếp theo: { $next_at }
    .where = Khu vực: { $areas }
    .do = Hãy làm theo thông báo trước. Đừng tin và đừng chuyển tiếp tin chưa chắc chắn.
    .more = Nếu có thay đổi, chúng tôi sẽ báo ngay.
    .sms = KHÔNG có tin mới { $issued_at_time } { $areas_short }. Tin sau { $next_at_time }

x-test = Gửi thử (cho nhân viên)
    .title = Đây là tin gửi thử
    .what =
        Đây là tin gửi thử của nhân viên. Không có thiên tai.
        Lúc: { $issued_at }
    .where = Chỉ gửi cho nhân viên.
    .do = Bạn không cần làm gì.
    .more = Nếu bạn nhận nhầm tin này, hãy báo cho thành phố.
    .sms = Tin gửi thử. Không có thiên tai. { $issued_at_time }
