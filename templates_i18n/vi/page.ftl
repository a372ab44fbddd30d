# Trang công khai

page-site = Thành phố Sapporo: thông báo đa ngôn ngữ
page-welcome = Đọc thông báo của thành phố Sapporo bằng ngôn ngữ của bạn.
page-join = Nhận qua Telegram
page-now = Đang có hiệu lực
page-none = Hiện không có thông báo nào có hiệu lực.
page-in-force = Có hiệu lực đến { $until }
page-ended = Đã kết thúc: { $time }
page-expired = Đã quá hạn { $until }. Chưa xác nhận còn tiếp diễn hay không.
page-retracted = ĐÃ RÚT LẠI. Đừng làm theo thông báo này.
page-superseded = Đã có thông báo mới hơn: { $serial }
page-corrected = Có đính chính: { $serial }
page-stopped = Đã ngừng gửi. Chúng tôi đang kiểm tra nội dung.
page-drill = Đây là diễn tập. Không có thiên tai thật.
page-what = Chuyện gì xảy ra
page-where = Ở đâu
page-do = Cần làm gì
page-more = Thêm
page-other-languages = Ngôn ngữ khác
page-print = Có thể in trang này.
page-serial = Số thông báo
page-qr = Mã QR của trang này
page-not-found = Không có thông báo này.
