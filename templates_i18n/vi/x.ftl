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
