# Núi lửa

volcano-l1 = Núi lửa: cấp độ cảnh giác 1
    .title = Núi lửa: đã hạ xuống cấp độ cảnh giác 1
    .what =
        Núi lửa đã yên hơn.
        Núi lửa: { $volcano }
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Quanh núi. Một số nơi đã mở lại.
    .do = Trước khi leo, hãy kiểm tra đường có mở không.
    .more = Đây là núi lửa đang hoạt động. Hơi nóng và đá có thể bất ngờ phun ra.
    .sms = Núi lửa { $volcano_short }: hạ xuống cấp 1. Xem đường trước khi leo

volcano-l2 = Núi lửa: cấp độ cảnh giác 2
    .title = Núi lửa, cấp độ cảnh giác 2: đừng đến gần miệng núi lửa
    .what =
        Đá và hơi nóng có thể bắn ra quanh miệng núi lửa.
        Núi lửa: { $volcano }
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Quanh miệng núi lửa{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Khu vực: { $areas }
        }
    .do =
        Đừng đến gần miệng núi lửa. Đừng vào khu vực cấm.
        Ai đang ở trên núi: hãy rời xa miệng núi lửa.
    .more = Ở các khu dân cư, sinh hoạt vẫn bình thường.
    .sms = Núi lửa { $volcano_short }: cấp 2. Đừng đến gần miệng núi lửa

volcano-l3 = Núi lửa: cấp độ cảnh giác 3
    .title = NÚI LỬA, CẤP ĐỘ CẢNH GIÁC 3: đừng leo núi
    .what =
        Núi lửa có thể phun trào và bắn đá lớn đi xa.
        Núi lửa: { $volcano }
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Núi và khu vực xung quanh{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Khu vực: { $areas }
        }
    .do =
        Đừng leo núi.
        Ai đang ở trên núi: hãy xuống ngay. Che đầu bằng mũ bảo hộ hoặc túi.
    .more = Ai sống gần núi: hãy chuẩn bị để đi và xem tin của thị trấn đó.
    .sms = NÚI LỬA { $volcano_short }: cấp 3. Đừng leo. Xuống núi NGAY, che đầu

volcano-l4 = Núi lửa: cấp độ cảnh giác 4
    .title = NÚI LỬA, CẤP ĐỘ CẢNH GIÁC 4: ai ở gần núi hãy chuẩn bị lánh nạn
    .what =
        Núi lửa có thể phun trào và gây thiệt hại đến nơi có người ở.
        Núi lửa: { $volcano }
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Các thị trấn gần núi{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Khu vực: { $areas }
        }
    .do =
        Ai ở gần núi và cần nhiều thời gian để đi: hãy đi ngay. Đó là người cao tuổi, người khuyết tật, người có con nhỏ.
        Những người khác: hãy chuẩn bị để đi.
        Đừng đến gần núi.
    .more = Tro có thể rơi ở Sapporo. Tin về tro được gửi riêng.
    .sms = NÚI LỬA { $volcano_short }: cấp 4. Gần núi: người già đi NGAY, khác: chuẩn bị

volcano-l5 = Núi lửa: cấp độ cảnh giác 5
    .title = NÚI LỬA, CẤP ĐỘ CẢNH GIÁC 5: rời khu vực gần núi ngay
    .what =
        Núi lửa đã hoặc sắp phun trào, gây thiệt hại lớn đến nơi có người ở.
        Núi lửa: { $volcano }
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Các thị trấn gần núi{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Khu vực: { $areas }
        }
    .do =
        Ai ở gần núi: tất cả hãy rời đi ngay. Làm theo chỉ dẫn của thị trấn đó.
        Đừng đến gần sông và thung lũng. Bùn nóng sẽ chảy đến.
        Đừng đi về phía núi.
    .more = Tro có thể rơi ở Sapporo. Hãy đóng cửa sổ. Chờ thông báo tiếp theo.
    .sms = NÚI LỬA { $volcano_short }: cấp 5. Gần núi: rời đi NGAY! Xa sông, thung lũng

volcano-eruption = Tin nhanh núi lửa phun trào
    .title = NÚI LỬA PHUN TRÀO: rời xa núi ngay
    .what =
        Núi lửa đã phun trào.
        Núi lửa: { $volcano }
        Thời điểm: { $occurred_at }
    .where = Núi và khu vực xung quanh
    .do =
        Ai đang ở trên núi: hãy rời xa miệng núi lửa ngay. Nấp sau tảng đá hoặc vào nhà trên núi, và che đầu.
        Che miệng và mũi bằng vải.
        Đừng đến gần sông và thung lũng.
    .more = Nếu tro sẽ rơi, chúng tôi sẽ báo riêng.
    .sms = PHUN TRÀO { $volcano_short } { $occurred_at_time }! Rời miệng núi lửa NGAY, che đầu

volcano-ashfall = Dự báo tro núi lửa
    .title = Tro núi lửa sẽ rơi
    .what =
        Tro của núi lửa phun trào có thể rơi.
        Núi lửa: { $volcano }
        Bắt đầu: { $from_at }
    .where = Khu vực: { $areas }
    .do =
        Đóng cửa sổ, hạn chế ra ngoài.
        Ra ngoài thì đeo khẩu trang và kính. Tháo kính áp tròng.
        Lái xe chậm. Đường trơn.
    .more = Đừng xả tro bằng nước, vì sẽ tắc cống. Hãy gom tro vào túi.
    .sms = TRO NÚI LỬA { $areas_short } { $from_at_time }. Đóng cửa, đeo khẩu trang
