# Cuộc sống mùa đông

snow-plough = Dọn tuyết trên đường
    .title = Đêm nay xe dọn tuyết trên đường
    .what =
        Xe dọn tuyết gạt tuyết trên đường. Xe chạy khi có khoảng 10 cm tuyết mới.
        Ngày: { $date }
        Thời gian: { $hours }
    .where = Khu vực: { $areas }
    .do =
        Đừng đậu xe trên đường, vì sẽ không dọn tuyết được.
        Tuyết còn lại trước nhà: hãy tự dọn.
        Đừng đến gần xe dọn tuyết.
    .more = Trước nhà sẽ còn đống tuyết. Làm vậy để mọi người sớm đi lại được.
    .sms = DỌN TUYẾT { $date_short } { $areas_short }. Đừng đậu xe trên đường

snow-removal = Chở tuyết đi
    .title = Chở tuyết trên đường đi nơi khác
    .what =
        Xe tải sẽ chở tuyết trên đường đi.
        Ngày bắt đầu: { $from_date }
        Ngày kết thúc: { $to_date }
        Thời gian: { $hours }
    .where = Khu vực: { $areas }
    .do =
        Trong thời gian này, đừng đậu xe trên đường.
        Khi đang làm việc, đừng đến gần máy. Hãy trông chừng trẻ em.
        Đừng đẩy tuyết trong sân ra đường.
    .more = Ngày có thể thay đổi theo thời tiết.
    .sms = CHỞ TUYẾT { $from_date_short }-{ $to_date_short } { $areas_short }. Đừng đậu xe

snow-parking = Cấm đậu xe trên đường mùa đông
    .title = Mùa đông, đừng đậu xe trên đường
    .what =
        Nếu có xe đậu, xe dọn tuyết và xe cấp cứu không đi qua được.
        Ngày bắt đầu: { $from_date }
        Ngày kết thúc: { $to_date }
    .where = Khu vực: { $areas }
    .do =
        Hãy đậu xe trong bãi. Dù chỉ một lúc cũng đừng đậu trên đường.
        Khi đi cửa hàng hoặc nhà bạn bè, hãy đi tàu hoặc xe buýt.
    .more = Xe đậu trên đường có thể bị cảnh sát kéo đi.
    .sms = Mùa đông ĐỪNG ĐẬU XE trên đường { $from_date_short } { $areas_short }

snow-rules = Quy tắc về tuyết
    .title = Hãy giữ quy tắc về tuyết
    .what = Đẩy tuyết ra đường làm xe và người không đi được và gây tai nạn.
    .where = Thành phố Sapporo
    .do =
        Tuyết trước nhà: để trong phần đất của nhà, hoặc ở nơi đổ tuyết quy định. Đừng đổ ra đường hay sông.
        Cẩn thận tuyết và băng trên mái nhà.
        Đừng xúc tuyết một mình.
    .more = Có chế độ giúp người khó xúc tuyết. Hỏi đáp: { $phone }
    .sms = Đừng đổ tuyết ra đường, sông. Đừng xúc một mình. Hỏi { $phone }

pipes-freeze = Ống nước đóng băng
    .title = Ống nước sẽ đóng băng. Hãy xả nước trong ống
    .what =
        Trời rất lạnh, ống nước có thể đóng băng và vỡ.
        Ngày: { $date }
        Nhiệt độ thấp nhất: { $temp_c } độ C
    .where = Thành phố Sapporo
    .do =
        Trước khi ngủ và trước khi ra khỏi nhà, hãy xả nước trong ống (mizunuki): 1 đóng van xả nước. 2 mở hết các vòi trong nhà cho nước chảy ra. 3 khi nước hết chảy, đóng vòi lại.
        Khi đi xa vắng nhà cũng hãy xả nước.
    .more = Nếu ống đã đóng băng: quấn khăn và rót nước ấm từ từ. Sửa ống tốn tiền. Hỏi đáp: { $phone }
    .sms = ỐNG NƯỚC đóng băng { $temp_c } độ { $date_short }. Xả nước. Hỏi { $phone }
