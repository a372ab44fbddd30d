# Động đất

eq-report = Thông tin động đất
    .title = Có động đất
    .what =
        Có động đất. Thời điểm: { $occurred_at }
        Tâm chấn: { $hypocentre }
        Độ lớn (magnitude): { $magnitude }
        Rung mạnh nhất (thang Nhật Bản 0-7): { $max_intensity_is ->
            [absent] chưa rõ
           *[given] cấp { $max_intensity }
        }
        Sóng thần: { $tsunami }
    .where =
        Độ rung ở Sapporo: { $sapporo_intensity_is ->
            [absent] chưa rõ
           *[given] cấp { $sapporo_intensity }
        }
    .do =
        Nếu rung lại, hãy che đầu trước tiên.
        Khi hết rung: mang giày. Tắt lửa và khóa ga. Mở cửa để có lối ra.
        Nếu ngửi thấy mùi ga: không châm lửa, không chạm công tắc điện, hãy ra ngoài.
        Không dùng thang máy.
    .more = Trong khoảng một tuần, có thể lại có động đất mạnh như vậy. Hãy hỏi thăm hàng xóm.
    .sms = Động đất { $occurred_at_time } M{ $magnitude } { $hypocentre_short }. Rung max { $max_intensity_is ->
            [absent] ?
           *[given] { $max_intensity_short }
        }. { $tsunami_short }

eq-early_warning = Tin nhanh về động đất khẩn cấp
    .title = TIN NHANH VỀ ĐỘNG ĐẤT KHẨN CẤP: sắp rung mạnh
    .what =
        Vừa có động đất lớn. Trong vài giây nữa sẽ rung mạnh.
        Độ rung dự kiến (thang Nhật Bản 0-7): cấp { $quake_intensity }
    .where = Khu vực: { $areas }
    .do =
        Hãy che đầu. Chui xuống gầm bàn chắc chắn.
        Tránh xa cửa sổ, tủ kệ và những thứ có thể đổ. Đừng chạy ra ngoài.
        Trong xe: giảm tốc độ từ từ, bật đèn cảnh báo, dừng bên trái đường.
        Trong thang máy: bấm nút tất cả các tầng, ra ngay ở tầng thang dừng lại.
    .more = Cũng có khi không rung. Khi đó chúng tôi sẽ báo hủy tin này.
    .sms = SẮP ĐỘNG ĐẤT { $areas_short }, cấp { $quake_intensity_short }! Che đầu, chui gầm bàn

eq-early_warning-cancel = Hủy tin nhanh về động đất khẩn cấp
    .title = Hủy tin nhanh về động đất khẩn cấp: tin đó bị nhầm
    .what =
        Tin nhanh về động đất khẩn cấp vừa rồi đã bị hủy. Sẽ không rung mạnh.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Gửi mọi người đã nhận tin đó.
    .do = Bạn có thể sinh hoạt bình thường.
    .more = Nếu có rung, chúng tôi sẽ gửi thông tin động đất.
    .sms = { $issued_at_time } Tin động đất khẩn cấp bị nhầm. Không rung mạnh

eq-lpgm = Rung lắc chậm và lâu
    .title = Nhà cao tầng lắc chậm và mạnh
    .what =
        Do động đất, các tầng cao lắc chậm và mạnh trong thời gian dài.
        Cấp rung chu kỳ dài: { $lpgm_class } (cao nhất là 4)
        Thời điểm động đất: { $occurred_at }
    .where = Khu vực: { $areas }
    .do =
        Ai ở tầng cao: hãy cúi thấp người và bám vào vật không di chuyển.
        Tránh xa tủ kệ, máy photocopy và đồ đạc có bánh xe.
        Không dùng thang máy.
    .more = Có thể lắc trong nhiều phút. Dù mặt đất rung ít, tầng cao vẫn lắc mạnh.
    .sms = Tầng cao lắc mạnh (cấp { $lpgm_class }), { $areas_short }. Cúi thấp, bám chắc

eq-followup_hokkaido = Lưu ý động đất lớn tiếp theo
    .title = Trong một tuần, hãy sẵn sàng cho động đất lớn hơn
    .what =
        Cơ quan Khí tượng Nhật Bản lưu ý: có thể có động đất lớn hơn ngoài khơi Hokkaido và Sanriku.
        Động đất đầu tiên: { $occurred_at }
        Khả năng cao hơn bình thường, nhưng không chắc chắn xảy ra.
        Phát lúc: { $issued_at }
        Hãy chú ý đến: { $until }
    .where = Phía Thái Bình Dương của Hokkaido và các vùng khác. Sapporo xa biển đó, nhưng có thể rung mạnh.
    .do =
        Hãy ngủ với quần áo có thể chạy ra ngay.
        Để sẵn bên cạnh: túi khẩn cấp, áo ấm, thẻ lưu trú, thuốc.
        Mở to âm thanh điện thoại.
        Ở gần biển: nếu rung, hãy lên chỗ cao ngay. Tránh xa nhà hư hỏng và vách đá.
    .more = Hiện bạn không cần rời nhà. Vẫn đi làm, đi học bình thường.
    .sms = Đến { $until_short }: có thể có động đất lớn hơn. Để sẵn túi khẩn cấp
