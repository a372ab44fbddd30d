# Về dịch vụ này

service-welcome = Chào mừng
    .title = Chào mừng bạn
    .what = Chúng tôi gửi thông báo của thành phố Sapporo bằng ngôn ngữ của bạn, khi có thiên tai và hằng ngày. Miễn phí.
    .where = Thông báo đến trong cuộc trò chuyện này.
    .do = Bấm /menu để chọn ngôn ngữ, khu vực, chủ đề. Bấm /now để xem thông báo đang có hiệu lực.
    .more = Khi nguy hiểm tính mạng, hãy gọi: cứu hỏa, cấp cứu 119, cảnh sát 110.
    .sms = Chào mừng! Tin TP Sapporo, miễn phí. Dừng: STOP. Nguy cấp 119, 110

service-language = Cách đổi ngôn ngữ
    .title = Cách đổi ngôn ngữ
    .what = Bạn có thể đổi ngôn ngữ bất cứ lúc nào.
    .where = Trong cuộc trò chuyện này
    .do = Hãy gửi /language và chọn ngôn ngữ.
    .more = Bạn có thể chọn cả ngôn ngữ thứ hai, dùng khi chưa có bản ở ngôn ngữ của bạn.
    .sms = Đổi ngôn ngữ: gửi /language trong cuộc trò chuyện

service-stop = Cách dừng
    .title = Cách dừng thông báo
    .what = Bạn có thể dừng bất cứ lúc nào.
    .where = Trong cuộc trò chuyện này
    .do = Để dừng tất cả, gửi /leave. Để chỉ dừng tin hằng ngày, gửi /mute.
    .more = Khi dừng, mọi thông tin về bạn sẽ bị xóa. Muốn bắt đầu lại, gửi /start.
    .sms = Dừng: trả lời STOP. Bắt đầu lại: START

service-privacy = Thông tin cá nhân
    .title = Về thông tin của bạn
    .what = Chúng tôi chỉ giữ: nơi gửi đến, ngôn ngữ, khu vực, chủ đề. Không hỏi tên hay tư cách lưu trú.
    .where = Thành phố Sapporo quản lý.
    .do = Gửi /mydata để xem thông tin đang giữ. Gửi /leave để xóa tất cả.
    .more = Không dùng vào việc gì khác ngoài gửi thông báo.
    .sms = Chỉ giữ: nơi gửi, ngôn ngữ, khu vực, chủ đề. Không hỏi tên
