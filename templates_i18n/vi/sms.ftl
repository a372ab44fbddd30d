# Trả lời bằng SMS, trang đăng ký bằng điện thoại và trang dừng. Bảng các khóa nằm trong ja/sms.ftl.

sms-words-stop = dừng, dừng lại, hủy, huỷ, ngừng, thôi, dung, huy
sms-words-start = bắt đầu, tiếp tục, bat dau
sms-words-help = giúp, trợ giúp, giup
sms-words-join = đăng ký, dang ky
sms-words-agree = đồng ý, dong y, có
sms-code = Mã nhận thông báo thành phố Sapporo: { $code }. Nhập trong 10 phút. Không đưa mã cho ai.
sms-consent = Thông báo của TP Sapporo, miễn phí. Chỉ giữ số điện thoại, ngôn ngữ, khu vực, chủ đề. Dừng: STOP. Đồng ý? Trả lời OK.
sms-joined = Đã đăng ký tin TP Sapporo: { $language }, { $area }. Đổi: LANG ngôn ngữ, AREA quận. Dừng: STOP
sms-stopped = TP Sapporo không gửi SMS cho bạn nữa, kể cả khi có thiên tai. Muốn nhận lại, hãy gửi START.
sms-link = Dừng: { $link }
sms-not-member = Bạn chưa đăng ký. Muốn đăng ký, hãy gửi JOIN.
sms-help = LANG vi: ngôn ngữ. AREA Kita: quận. STOP: dừng. JOIN: đăng ký. Cháy, cấp cứu 119, cảnh sát 110
sms-language = Ngôn ngữ: { $language }
sms-language-unknown = Không biết ngôn ngữ này. Ví dụ: LANG vi, LANG en, LANG ja
sms-area = Khu vực: { $area }
sms-area-unknown = Không biết quận này. Ví dụ: AREA Kita (tối đa 3). Cả thành phố: AREA ALL

join-title = Đăng ký bằng điện thoại (SMS)
join-what = Chúng tôi gửi thông báo của thành phố Sapporo qua SMS bằng ngôn ngữ của bạn, khi có thiên tai và hằng ngày. Miễn phí. Chỉ giữ số điện thoại, ngôn ngữ, khu vực, chủ đề. Không hỏi tên hay tư cách lưu trú. Bạn có thể dừng bất cứ lúc nào. SMS được gửi qua Twilio, một công ty ở Mỹ.
join-number = Số điện thoại di động của bạn
join-send = Gửi mã cho tôi
join-code-sent = Chúng tôi đã gửi SMS có mã 6 chữ số. Hãy nhập trong 10 phút.
join-code = Mã
join-check = Tiếp tục
join-blocked = Không có SMS? Nếu trước đây điện thoại này đã gửi STOP, hãy gửi { $word } từ điện thoại đó đến { $number }, rồi xin mã mới.
join-new-code = Gửi mã khác
join-bad-number = Không gửi được đến số này. Hãy viết đủ các chữ số của số di động. Ví dụ: 090 1234 5678
join-wait = Vừa gửi một mã. Hãy đợi một phút rồi thử lại.
join-too-many = Hôm nay đã gửi quá nhiều mã. Hãy thử lại ngày mai.
join-busy = Hiện có rất nhiều người đăng ký. Hãy đợi vài phút rồi thử lại.
join-unavailable = Hiện không thể đăng ký bằng SMS.
join-wrong-code = Mã không đúng.
join-code-over = Mã này đã quá hạn hoặc đã thử quá nhiều lần. Hãy xin mã mới.
join-old-page = Trang này đã cũ. Hãy bắt đầu lại.
join-consent = Thành phố Sapporo có thể giữ thông tin này và gửi thông báo qua SMS cho bạn không?
join-done = Bạn đã đăng ký.
join-declined = Vâng. Không đăng ký gì cả.

leave-title = Dừng SMS
leave-question = Dừng thông báo của thành phố Sapporo đến điện thoại này? Tin khẩn cấp cũng sẽ không đến nữa.
leave-phone = Dừng SMS đến điện thoại này
leave-all = Dừng hẳn và xóa tất cả
leave-phone-done = Không còn SMS nào đến điện thoại này.
leave-all-done = Bạn đã dừng. Thông tin của bạn đã được xóa.
leave-invalid = Liên kết này không dùng được. Bạn đã dừng rồi, hoặc liên kết bị thiếu.

phone-ask = Hãy viết số điện thoại di động của bạn. Khi trò chuyện không dùng được, thông báo cũng đến qua SMS.
phone-code-ask = Hãy viết vào đây 6 chữ số nhận qua SMS.
phone-consent = Thành phố Sapporo có thể giữ cả số điện thoại này và gửi thông báo qua SMS cho bạn không?
phone-added = Đã thêm điện thoại: { $phone }
button-phone = Thêm điện thoại (SMS)
