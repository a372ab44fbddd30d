# Hội thoại của bot. Bảng các khóa nằm trong ja/dialogue.ftl.

consent-version = 2026-11

talk-greeting =
    Chúng tôi gửi thông báo của thành phố Sapporo bằng ngôn ngữ của bạn, khi có thiên tai và hằng ngày. Miễn phí.
    Chúng tôi chỉ giữ: số của cuộc trò chuyện này, ngôn ngữ, khu vực, chủ đề. Không hỏi tên hay tư cách lưu trú.
    Gửi /leave để dừng bất cứ lúc nào. Khi đó chúng tôi xóa tất cả.
talk-consent = Thành phố Sapporo có thể giữ thông tin này và gửi thông báo cho bạn không?
talk-declined = Vâng. Chúng tôi không lưu gì cả. Nếu muốn đăng ký, hãy bấm /start.
talk-choose-language = Hãy chọn ngôn ngữ.
talk-choose-second = Bạn còn đọc được ngôn ngữ nào? Chúng tôi dùng khi chưa có bản ở ngôn ngữ thứ nhất.
talk-choose-areas = Hãy chọn quận bạn ở, hoặc quận bạn muốn biết tin. Có thể chọn nhiều quận.
talk-choose-topics = Hãy chọn chủ đề. Thông báo khẩn cấp luôn được gửi.
talk-joined =
    Bạn đã đăng ký.
    Ngôn ngữ: { $languages }
    Khu vực: { $areas }
    Chủ đề: { $topics }
    Để thay đổi, bấm /menu. Để dừng, bấm /leave.
talk-joined-community = Nhóm: { $community }
talk-community-invite = Chào mừng! Bạn đến từ { $community }.
talk-community-unknown = Không tìm thấy nhóm của liên kết này. Bạn vẫn có thể đăng ký.
talk-already-member = Bạn đã đăng ký rồi.
talk-returned = Chào mừng bạn trở lại. Để gửi thông báo lại, chúng tôi cần bạn đồng ý.
talk-not-member = Bạn chưa đăng ký. Hãy bấm /start.
talk-menu =
    Ngôn ngữ: { $languages }
    Khu vực: { $areas }
    Chủ đề: { $topics }
    Bạn muốn làm gì?
talk-language-changed = Đã đổi ngôn ngữ: { $languages }
talk-areas-changed = Đã đổi khu vực: { $areas }
talk-topics-changed = Đã đổi chủ đề: { $topics }
talk-muted = Đã tắt tin hằng ngày. Thông báo khẩn cấp vẫn được gửi.
talk-unmuted = Đã bật lại tin hằng ngày.
talk-now-header = Đang có hiệu lực:
talk-now-none = Hiện không có thông báo nào có hiệu lực.
talk-now-line = { $title } ({ $serial }), đến { $until }
talk-now-unconfirmed = { $title } ({ $serial }): đã quá hạn { $until }. Chưa xác nhận còn tiếp diễn hay không.
talk-now-withdrawn = ĐÃ RÚT LẠI, đừng làm theo: { $title } ({ $serial })
talk-late = Đây là các thông báo đang có hiệu lực:
talk-mydata =
    Đây là tất cả những gì chúng tôi giữ về bạn.
    Trò chuyện: { $address }
    Ngôn ngữ: { $languages }
    Khu vực: { $areas }
    Chủ đề: { $topics }
    Nhóm: { $communities }
    Tin hằng ngày: { $everyday }
    Ngày đăng ký: { $joined }
    Đồng ý: { $consent }
talk-everyday-on = bật
talk-everyday-off = tắt
talk-none = không có
talk-leave-confirm = Bạn muốn dừng? Thông báo khẩn cấp cũng sẽ không đến nữa. Chúng tôi xóa mọi thông tin về bạn.
talk-left = Bạn đã dừng. Thông tin của bạn đã được xóa. Bạn có thể quay lại bằng /start.
talk-stayed = Không có gì thay đổi. Bạn vẫn nhận thông báo.
talk-wrong-stopped = Đã dừng bản { $language } của { $serial }. Số người có thể đã nhận: { $people }. Nhân viên thành phố sẽ đọc ghi chú của bạn. Cảm ơn bạn.
talk-wrong-how = Trưởng nhóm cộng đồng có thể dừng bản dịch sai. Hãy gửi /wrong, số thông báo và chỗ sai. Ví dụ: /wrong 26-0143 Sai tên sông
talk-help =
    Xin lỗi, chúng tôi không hiểu tin này.
    /menu thay đổi lựa chọn
    /now thông báo đang có hiệu lực
    Khi nguy hiểm: cứu hỏa, cấp cứu 119, cảnh sát 110
talk-error = Chưa làm được. Xin chờ một chút rồi thử lại.
talk-too-fast = Xin chờ một chút rồi bấm lại.
talk-old-button = Nút này đã cũ. Hãy bấm /menu.
talk-drill-greeting = *** DIỄN TẬP 訓練 *** Bot này để diễn tập. Mọi thông báo ở đây đều là diễn tập.
talk-drill-joined = *** DIỄN TẬP 訓練 *** Bạn đã đăng ký diễn tập. Thông báo thật đến từ bot khác.
talk-group-hello = Chúng tôi cũng gửi thông báo của thành phố Sapporo vào nhóm này ({ $community }).
talk-group-unbound = Nhóm này chưa được kết nối với thành phố. Để kết nối, hãy báo cho thành phố số này: { $chat }
talk-leader-accepted = Bạn đã là người phụ trách của { $community }, đến { $until }. Xin cảm ơn.
talk-invitation-void = Không dùng được lời mời này: đã quá hạn hoặc đã được dùng rồi. Hãy xin thành phố Sapporo lời mời mới.

button-agree = Đồng ý
button-decline = Không đồng ý
button-done = Xong
button-skip = Không có
button-back = Quay lại
button-more = Ngôn ngữ khác
button-whole-city = Toàn Sapporo
button-language = Ngôn ngữ
button-second = Ngôn ngữ thứ hai
button-areas = Khu vực
button-topics = Chủ đề
button-mute = Tắt tin hằng ngày
button-unmute = Bật tin hằng ngày
button-now = Đang có hiệu lực
button-mydata = Thông tin của tôi
button-leave = Dừng
button-leave-yes = Dừng và xóa hết
button-leave-no = Tiếp tục
button-menu = Menu
button-open = Mở

command-start = Đăng ký
command-menu = Thay đổi lựa chọn
command-now = Thông báo đang có hiệu lực
command-language = Đổi ngôn ngữ
command-areas = Đổi khu vực
command-topics = Đổi chủ đề
command-mute = Tắt hoặc bật tin hằng ngày
command-mydata = Thông tin của tôi
command-leave = Dừng
command-help = Trợ giúp
