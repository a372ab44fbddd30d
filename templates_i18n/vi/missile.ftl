# Tên lửa (J-Alert)

missile-launch = Phóng tên lửa
    .title = TÊN LỬA ĐÃ ĐƯỢC PHÓNG: vào trong nhà hoặc xuống hầm ngay
    .what =
        Có vẻ một tên lửa đã được phóng.
        Phát lúc: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Ai ở ngoài trời: vào ngay tòa nhà chắc chắn hoặc xuống hầm.
        Gần đó không có tòa nhà: nấp sau vật chắn, hoặc nằm sấp xuống đất và che đầu.
        Ai ở trong nhà: tránh xa cửa sổ. Nếu được, vào phòng không có cửa sổ.
    .more = Hãy ở yên đó cho đến thông báo tiếp theo.
    .sms = TÊN LỬA! { $areas_short }. Vào nhà chắc hoặc hầm NGAY, xa cửa sổ

missile-pass = Tên lửa đã bay qua
    .title = Tên lửa đã bay qua
    .what =
        Có vẻ tên lửa đã bay qua trên cao.
        Phát lúc: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Nếu thấy vật rơi xuống, đừng đến gần, đừng chạm vào.
        Nếu thấy, hãy gọi 110 hoặc 119.
    .more = Không cần ẩn nấp nữa. Nếu có tin mới, chúng tôi sẽ báo tiếp.
    .sms = Tên lửa ĐÃ BAY QUA { $issued_at_time } { $areas_short }. Đừng chạm vật rơi

missile-landed = Tên lửa đã rơi
    .title = TÊN LỬA ĐÃ RƠI: hãy ở trong nhà
    .what =
        Có vẻ tên lửa đã rơi.
        Phát lúc: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Hãy ở trong nhà hoặc dưới hầm. Đóng cửa sổ, tắt quạt thông gió.
        Nếu rơi gần bạn và bạn ở ngoài trời: che miệng và mũi bằng vải, đi về phía gió thổi tới hoặc vào tòa nhà không có cửa sổ.
        Đừng đến gần, đừng chạm vào vật rơi.
    .more = Hãy ở yên đó cho đến thông báo tiếp theo. Nếu có người bị thương, gọi 119.
    .sms = TÊN LỬA ĐÃ RƠI { $areas_short }. Ở trong nhà, đóng cửa, chờ tin

missile-clear = Hết nguy hiểm tên lửa
    .title = Đã hết nguy hiểm tên lửa
    .what =
        Đã hết nguy hiểm tên lửa.
        Phát lúc: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Bạn có thể sinh hoạt bình thường.
        Nếu thấy vật rơi xuống, đừng chạm vào, hãy gọi 110 hoặc 119.
    .more = Nếu có tin mới, chúng tôi sẽ báo tiếp.
    .sms = ĐÃ HẾT nguy hiểm tên lửa { $issued_at_time } { $areas_short }
