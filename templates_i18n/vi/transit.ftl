# Giao thông và trường học

transit-stop = Tàu, xe ngừng chạy
    .title = Tàu, xe buýt v.v. đang ngừng chạy
    .what =
        Đang ngừng: { $lines }
        Nguyên nhân: { $reason }
        Bắt đầu: { $since }
        Dự kiến chạy lại: { $restore_at }
    .where = Sapporo và vùng lân cận
    .do =
        Đừng cố về nhà. Hãy đợi trong tòa nhà an toàn như công ty, trường học.
        Đừng đi bộ về khi có bão tuyết hoặc ban đêm.
    .more = Đông người ở ga rất nguy hiểm. Nơi chờ cho người không về được sẽ được báo riêng.
    .sms = NGỪNG: { $lines_short }. Chạy lại: { $restore_at_short }. Đợi trong nhà

transit-resume = Tàu, xe chạy lại
    .title = Tàu, xe buýt v.v. đã chạy lại
    .what =
        Đã chạy lại: { $lines }
        Từ: { $since }
    .where = Sapporo và vùng lân cận
    .do = Ga và trạm xe sẽ đông. Đừng vội, hãy dành thêm thời gian.
    .more = Có thể ít chuyến hơn hoặc đến muộn.
    .sms = CHẠY LẠI: { $lines_short } { $since_time }. Đông và muộn

road-closed = Cấm đường
    .title = Có đường không đi được
    .what =
        Đường không đi được: { $roads }
        Nguyên nhân: { $reason }
        Đi lại được từ: { $restore_at }
    .where = Khu vực: { $areas }
    .do = Đừng đến đường đó. Hãy đi đường khác hoặc hoãn chuyến đi.
    .more = Nếu trên đường có nước hoặc cây đổ, hãy quay lại.
    .sms = CẤM { $roads_short }, { $areas_short }. Mở lại: { $restore_at_short }

school-closed = Trường nghỉ học
    .title = Trường nghỉ học
    .what =
        Nơi nghỉ: { $schools }
        Ngày: { $date }
        Nguyên nhân: { $reason }
    .where = Khu vực: { $areas }
    .do = Đừng cho con đến trường. Hãy để con ở nhà.
    .more = Nếu không trông con ở nhà được, hãy gọi cho trường. Trường sẽ báo về ngày hôm sau.
    .sms = NGHỈ HỌC { $date_short }: { $schools_short }, { $areas_short }. Con ở nhà
