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
    .sms = Động đất { $occurred_at_time } M{ $magnitude } { $hypocentre_short }. Rung { $max_intensity_is ->
            [absent] ?
           *[given] cấp { $max_intensity_short }
        }. { $tsunami_short }
