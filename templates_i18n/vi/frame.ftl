# Những gì đứng quanh một thông báo

frame-drill-first = *** DIỄN TẬP 訓練 *** Đây là diễn tập. Không có thiên tai thật.
frame-drill-last = *** DIỄN TẬP 訓練 *** Đây là tin diễn tập.
frame-try = *** THỬ *** Chỉ gửi cho cán bộ đã yêu cầu. Đây không phải là thông báo.
frame-header = { $city }: thông báo { $serial }
frame-header-later = { $city }: thông báo { $serial } (lần { $ordinal })
frame-corrects = Đính chính thông báo { $serial }
frame-issued = Phát lúc: { $time }
frame-valid = Có hiệu lực đến: { $time }
frame-no-text = Thông báo này chưa có bản { $language }.
frame-label-original = [Thành phố viết]
frame-label-prepared-checked = [Văn bản đã được người bản ngữ kiểm tra]
frame-label-prepared = [Văn bản soạn sẵn, chưa được người bản ngữ kiểm tra]
frame-label-memory = [Bản dịch đã được duyệt trước đây]
frame-label-machine-checked = [Dịch máy, đã có người kiểm tra]
frame-label-machine = [Dịch máy, chưa kiểm tra]
frame-label-fallback = [Gửi thay cho ngôn ngữ khác]

sms-head = { $city } { $serial } { $issued }→{ $until }
sms-drill-first = DIỄN TẬP訓練
sms-drill-last = DIỄN TẬP
sms-try = (THỬ)
sms-no-text = (chưa có { $language })
sms-machine = (dịch máy)
sms-unchecked = (chưa kiểm tra)
