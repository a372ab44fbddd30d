# Thời tiết khác

weather-thunder = Lưu ý dông sét
    .title = Hãy chú ý sấm sét
    .what =
        Có thể có sét, gió giật, mưa đá, mưa dữ dội.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Khi nghe tiếng sấm, hãy vào ngay trong nhà hoặc trong ô tô.
        Đừng đứng dưới cây.
    .more = Sau tiếng sấm cuối cùng, đợi hơn 20 phút rồi mới ra ngoài.
    .sms = DÔNG SÉT { $areas_short }. Nghe sấm: vào nhà, đừng đứng dưới cây

weather-fog = Lưu ý sương mù dày
    .title = Hãy chú ý sương mù dày
    .what =
        Sương mù dày làm không nhìn được xa.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Khi lái xe: bật đèn, chạy chậm, giữ khoảng cách xa với xe trước.
        Người đi bộ và đi xe đạp: mặc áo sáng màu hoặc mang đèn.
    .more = Máy bay và tàu thủy có thể đến muộn.
    .sms = SƯƠNG MÙ { $areas_short }. Lái chậm, bật đèn

weather-dry = Lưu ý không khí khô
    .title = Không khí khô: hãy cẩn thận với lửa
    .what =
        Không khí rất khô, dễ xảy ra cháy.
        Cơ quan Khí tượng Nhật Bản phát: { $issued_at }
    .where = Khu vực: { $areas }
    .do =
        Đừng đốt lửa ngoài trời. Dập tàn thuốc bằng nước.
        Đừng để vật dễ cháy gần lò sưởi.
    .more = Khi có cháy, hãy gọi 119.
    .sms = KHÔ HANH, dễ cháy { $areas_short }. Đừng đốt lửa ngoài trời

weather-cold = Lưu ý nhiệt độ thấp
    .title = Trời rất lạnh: hãy xả nước trong ống
    .what =
        Trời rất lạnh, ống nước có thể đóng băng.
        Nhiệt độ thấp nhất: { $temp_c } độ C
        Ngày: { $date }
    .where = Khu vực: { $areas }
    .do =
        Trước khi ngủ và trước khi ra khỏi nhà, hãy xả nước trong ống (mizunuki): 1 đóng van xả nước. 2 mở hết các vòi trong nhà cho nước chảy ra. 3 khi nước hết chảy, đóng vòi lại.
        Nếu không biết cách làm, hãy hỏi chủ nhà hoặc công ty quản lý.
    .more = Nếu ống đã đóng băng: quấn khăn và rót nước ấm từ từ. Nước nóng làm vỡ ống.
    .sms = RẤT LẠNH { $temp_c } độ { $date_short } { $areas_short }. Xả nước trong ống

heat-alert = Cảnh báo sốc nhiệt
    .title = CẢNH BÁO SỐC NHIỆT: trời sẽ rất nóng
    .what =
        Nguy cơ bị bệnh vì nóng (sốc nhiệt, say nắng) rất cao.
        Ngày: { $date }
        Nhiệt độ cao nhất: { $temp_c } độ C
    .where = Vùng Ishikari (có thành phố Sapporo)
    .do =
        Hãy uống nước trước khi thấy khát. Ăn thêm chút muối.
        Ở trong phòng mát có máy lạnh. Ngừng vận động ngoài trời.
        Hãy hỏi thăm người già và trẻ em.
    .more = Nếu đau đầu, buồn nôn, đi không vững: hãy vào chỗ mát và làm mát cơ thể. Nếu gọi mà người đó không trả lời, gọi 119.
    .sms = NẮNG NÓNG { $temp_c } độ { $date_short }. Uống nước, ở phòng mát. Ngất: 119

tornado-alert = Lưu ý lốc xoáy
    .title = Có thể có lốc xoáy
    .what =
        Lốc xoáy và gió giật dễ xảy ra.
        Đến: { $until }
    .where = Khu vực: { $areas }
    .do =
        Nếu trời tối sầm, có sấm hoặc gió lạnh thổi, hãy vào tòa nhà chắc chắn.
        Tránh xa cửa sổ và kéo rèm.
        Đừng vào nhà để xe hay nhà kho.
    .more = Thông tin này có hiệu lực khoảng 1 giờ. Nếu còn tiếp diễn, chúng tôi sẽ báo tiếp.
    .sms = LỐC XOÁY { $areas_short } đến { $until_time }. Trời tối: vào nhà chắc

tornado-sighted = Lốc xoáy: đã có người nhìn thấy
    .title = ĐÃ THẤY LỐC XOÁY: vào tòa nhà chắc chắn ngay
    .what =
        Đã có người nhìn thấy lốc xoáy. Gần đây có thể lại xảy ra.
        Đến: { $until }
    .where = Khu vực: { $areas }
    .do =
        Vào ngay tòa nhà chắc chắn: tầng 1 (tầng trệt), phòng không có cửa sổ.
        Tránh xa cửa sổ. Chui xuống gầm bàn chắc chắn và che đầu.
        Nếu không có tòa nhà: thu người ở chỗ thấp và che đầu.
    .more = Thông tin này có hiệu lực khoảng 1 giờ. Đừng chạm vào dây điện và vật bị vỡ.
    .sms = LỐC XOÁY { $areas_short } đến { $until_time }. Vào nhà NGAY, che đầu!

typhoon-outlook = Thông tin bão
    .title = Có thể có bão đến gần
    .what =
        Bão có thể đến gần, gây gió mạnh và mưa.
        Bắt đầu: { $from_date }
        Kết thúc: { $to_date }
    .where = Khu vực: { $areas }
    .do =
        Mang đồ ngoài ban công và sân vào trong nhà.
        Chuẩn bị nước và thức ăn cho 3 ngày. Sạc điện thoại.
        Xem bản đồ nguy hiểm (hazard map): bạn sẽ lánh nạn ở đâu, đi đường nào.
    .more = Máy bay và tàu có thể ngừng chạy. Hãy kiểm tra trước khi đi xa.
    .sms = BÃO { $areas_short } { $from_date_short }. Cất đồ ngoài trời, trữ nước
