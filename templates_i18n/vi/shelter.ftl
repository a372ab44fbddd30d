# Nơi tạm trú (nơi ở lại)

shelter-open = Mở nơi tạm trú
    .title = Đã mở nơi tạm trú. Miễn phí cho mọi người
    .what =
        Đã mở nơi tạm trú (nơi để ở và ngủ lại).
        Mở lúc: { $since }
        Số chỗ còn trống: { $capacity_left }
        Thú nuôi: { $pets }
        Xe lăn: { $wheelchair }
        Ngôn ngữ: { $languages }
    .where =
        Nơi tạm trú: { $place }
        Khu vực: { $areas }
    .do =
        Nếu nhà bạn nguy hiểm hoặc không ở được, hãy đến đây.
        Mang theo: chăn nệm, thuốc, áo ấm, sạc điện thoại.
    .more = Miễn phí cho mọi người, không phân biệt quốc tịch hay tư cách lưu trú. Không cần giấy tờ. Thức ăn có thể đến muộn. Về cầu nguyện, đồ ăn halal, dị ứng: hãy nói với nhân viên.
    .sms = MỞ NƠI TẠM TRÚ: { $place_short }. Miễn phí, không cần giấy tờ. Mang chăn

shelter-full = Nơi tạm trú đã đầy
    .title = Nơi tạm trú đã đầy. Hãy đến nơi khác
    .what = Nơi tạm trú này không còn chỗ.
    .where =
        Đã đầy: { $place }
        Còn chỗ: { $new_place }
    .do = Hãy đến nơi còn chỗ. Nếu không đi được, hãy nói với nhân viên ở nơi đã đầy.
    .more = Nơi tạm trú nào cũng miễn phí cho mọi người.
    .sms = ĐẦY: { $place_short }. Còn chỗ: { $new_place_short }

shelter-change = Chuyển nơi tạm trú
    .title = Nơi tạm trú chuyển sang chỗ khác
    .what =
        Nơi tạm trú sẽ chuyển địa điểm.
        Chuyển lúc: { $from_at }
    .where =
        Nơi cũ: { $old_place }
        Nơi mới: { $new_place }
    .do = Hãy mang đồ đạc và chuyển sang nơi mới. Ai cần giúp hãy nói với nhân viên.
    .more = Nơi mới cũng miễn phí cho mọi người.
    .sms = Tạm trú chuyển { $from_at_time }: { $old_place_short } -> { $new_place_short }

shelter-close = Đóng nơi tạm trú
    .title = Nơi tạm trú sẽ đóng cửa
    .what =
        Nơi tạm trú sẽ đóng cửa.
        Đóng lúc: { $from_at }
    .where =
        Nơi sẽ đóng: { $place }
        Nơi vẫn mở: { $new_place }
    .do =
        Trước giờ đó, hãy mang đồ đạc và rời đi.
        Ai không về nhà được: hãy nói với nhân viên, hoặc đến nơi vẫn mở.
    .more = Bạn cũng có thể được tư vấn về chỗ ở. Hãy nói với nhân viên.
    .sms = ĐÓNG { $from_at_time }: { $place_short }. Vẫn mở: { $new_place_short }

shelter-open-order = Mở nơi tạm trú: hãy rời đi ngay
    .title = Hãy rời nơi nguy hiểm ngay. Đã mở nơi tạm trú
    .what =
        Đã mở nơi tạm trú (nơi để ở và ngủ lại).
        Mở lúc: { $since }
        Số chỗ còn trống: { $capacity_left }
        Thú nuôi: { $pets }
        Xe lăn: { $wheelchair }
        Ngôn ngữ: { $languages }
    .where =
        Nơi tạm trú: { $place }
        Khu vực: { $areas }
    .do =
        Ai ở nơi nguy hiểm: hãy đến nơi tạm trú này ngay. Nếu ra ngoài nguy hiểm, hãy lên tầng trên của tòa nhà bạn đang ở.
        Mang theo: thuốc, áo ấm, sạc điện thoại. Đừng chậm trễ vì đồ đạc.
    .more = Miễn phí cho mọi người, không phân biệt quốc tịch hay tư cách lưu trú. Không cần giấy tờ. Thức ăn có thể đến muộn. Về cầu nguyện, đồ ăn halal, dị ứng: hãy nói với nhân viên.
    .sms = ĐI NGAY tạm trú miễn phí: { $place_short }. Ngoài nguy hiểm: lên tầng cao
