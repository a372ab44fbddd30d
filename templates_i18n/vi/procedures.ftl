# Thủ tục

nhi-enrol = Tham gia bảo hiểm y tế quốc dân
    .title = Hãy tham gia bảo hiểm y tế
    .what =
        Ai sống ở Nhật trên 3 tháng mà không có bảo hiểm y tế của công ty thì phải tham gia bảo hiểm y tế quốc dân (kokumin kenko hoken).
        Thời gian: { $hours }
    .where = Địa điểm: { $place }
    .do = Trong vòng 14 ngày từ khi chuyển đến hoặc nghỉ việc, hãy mang thẻ lưu trú đến văn phòng quận.
    .more = Khi có bảo hiểm, bạn chỉ trả 30% tiền bệnh viện. Hỏi đáp: { $phone }
    .sms = BẢO HIỂM Y TẾ: trong 14 ngày, mang thẻ lưu trú. Hỏi { $phone }

nhi-premium = Phí bảo hiểm y tế quốc dân
    .title = Hãy đóng phí bảo hiểm y tế quốc dân
    .what =
        Giấy báo phí bảo hiểm sẽ gửi đến bạn.
        Hạn chót: { $deadline }
    .where = Nơi đóng: ngân hàng, cửa hàng tiện lợi, điện thoại thông minh. Tư vấn: { $place }
    .do =
        Hãy đóng trước hạn.
        Ai thu nhập thấp hoặc nghỉ việc có thể được giảm phí. Nếu không đóng được, hãy đến tư vấn trước hạn.
    .more = Không đóng có thể gặp khó khăn khi gia hạn visa. Hỏi đáp: { $phone }
    .sms = PHÍ BẢO HIỂM hạn { $deadline_short }. Khó đóng: hỏi sớm { $phone }

pension-join = Lương hưu quốc dân
    .title = Hãy tham gia lương hưu quốc dân
    .what =
        Người từ 20 đến 59 tuổi sống ở Nhật mà không có lương hưu của công ty thì phải tham gia lương hưu quốc dân (kokumin nenkin).
        Thời gian: { $hours }
    .where = Địa điểm: { $place }
    .do =
        Hãy mang thẻ lưu trú đến văn phòng quận.
        Sinh viên và người thu nhập thấp có thể xin hoãn hoặc giảm.
    .more = Khi rời Nhật, bạn có thể được nhận lại một phần tiền. Hỏi đáp: { $phone }
    .sms = LƯƠNG HƯU: 20-59 tuổi phải tham gia. SV xin hoãn được. { $phone }

tax-resident = Thuế cư trú
    .title = Hãy đóng thuế cư trú
    .what =
        Ai sống ở Sapporo vào ngày 1 tháng 1 và năm trước có thu nhập thì phải đóng.
        Hạn chót: { $deadline }
    .where = Nơi đóng: ngân hàng, cửa hàng tiện lợi, điện thoại thông minh. Tư vấn: { $place }
    .do =
        Hãy đóng bằng giấy báo trước hạn. Nếu công ty đã trừ vào lương, bạn không cần làm gì.
        Nếu không đóng được, hãy đến tư vấn trước hạn.
    .more = Giấy chứng nhận thuế có thể cần khi gia hạn visa. Hỏi đáp: { $phone }
    .sms = THUẾ CƯ TRÚ hạn { $deadline_short }. Khó đóng: hỏi sớm { $phone }

tax-return = Khai thuế thu nhập
    .title = Đến kỳ khai thuế thu nhập (kakutei shinkoku)
    .what =
        Ngày bắt đầu: { $from_date }
        Ngày kết thúc: { $to_date }
    .where = Sở thuế, hoặc qua mạng
    .do =
        Ai có thu nhập từ cửa hàng hay việc riêng, ai nhận lương từ 2 công ty trở lên: hãy khai thuế.
        Ai gửi tiền cho gia đình ở nước ngoài, ai tốn nhiều tiền y tế: có thể được hoàn thuế.
    .more = Hãy chuẩn bị: giấy khấu trừ thuế (gensen choshuhyo), thẻ lưu trú, số My Number. Hỏi đáp: { $phone }
    .sms = KHAI THUẾ { $from_date_short }-{ $to_date_short }. Hỏi { $phone }

mynumber-card = Thẻ My Number
    .title = Bạn có thể làm thẻ My Number
    .what =
        Thẻ này dùng làm giấy tờ tùy thân và thẻ bảo hiểm y tế. Làm miễn phí.
        Thời gian: { $hours }
    .where = Địa điểm: { $place }
    .do =
        Hãy đăng ký bằng giấy đã gửi đến nhà, bằng điện thoại thông minh, hoặc ở văn phòng quận.
        Ai đã gia hạn lưu trú: hãy gia hạn cả thẻ. Thẻ không tự gia hạn.
    .more = Đừng cho người khác biết số của bạn. Hỏi đáp: { $phone }
    .sms = THẺ MY NUMBER miễn phí. Gia hạn visa thì gia hạn thẻ. { $phone }

residence-move = Khai báo chuyển nhà
    .title = Chuyển nhà: hãy khai báo trong 14 ngày
    .what =
        Ai chuyển chỗ ở phải khai báo với văn phòng quận trong 14 ngày.
        Thời gian: { $hours }
    .where = Địa điểm: { $place }
    .do =
        Hãy mang thẻ lưu trú của cả gia đình đến văn phòng quận mới.
        Nếu chuyển đến từ ngoài Sapporo hoặc chuyển ra ngoài, hãy khai báo cả ở thành phố cũ.
    .more = Không khai báo có thể bị phạt tiền hoặc mất tư cách lưu trú.
    .sms = CHUYỂN NHÀ: khai báo trong 14 ngày, mang thẻ lưu trú, { $place_short }

residence-card = Gia hạn thẻ lưu trú
    .title = Hãy kiểm tra thời hạn lưu trú
    .what = Hết thời hạn lưu trú thì không được ở lại Nhật.
    .where = Cục quản lý xuất nhập cảnh Sapporo, hoặc qua mạng
    .do =
        Hãy xem ngày trên thẻ lưu trú. Có thể nộp đơn từ 3 tháng trước khi hết hạn.
        Ai thay đổi việc làm, trường học, hôn nhân: hãy báo cho Cục xuất nhập cảnh trong 14 ngày.
    .more = Khi nộp đơn có thể cần giấy chứng nhận đã đóng thuế, bảo hiểm. Hỏi đáp: { $phone }
    .sms = Xem hạn THẺ LƯU TRÚ. Gia hạn từ 3 tháng trước. { $phone }

election-info = Bầu cử
    .title = Có bầu cử
    .what =
        Ngày: { $date }
        Thời gian: { $hours }
    .where = Nơi ghi trên giấy đã gửi đến nhà
    .do = Người có quốc tịch Nhật từ 18 tuổi trở lên: hãy mang giấy đó đi bỏ phiếu. Không có giấy vẫn bỏ phiếu được.
    .more = Ai không có quốc tịch Nhật thì không bỏ phiếu được. Hỏi đáp: { $phone }
    .sms = BẦU CỬ { $date_short }: người quốc tịch Nhật từ 18 tuổi. { $phone }

census-ask = Điều tra thống kê quốc gia
    .title = Hãy trả lời cuộc điều tra của nhà nước
    .what =
        Điều tra số người và đời sống của người sống ở Nhật. Mọi người đều phải trả lời, không phân biệt quốc tịch.
        Hạn chót: { $deadline }
    .where = Những nhà nhận được giấy điều tra
    .do = Hãy trả lời bằng giấy hoặc qua mạng. Có cả giấy tiếng nước ngoài.
    .more = Câu trả lời được giữ bí mật, không dùng cho việc xuất nhập cảnh hay thuế. Không hỏi tiền hay số thẻ. Hỏi đáp: { $phone }
    .sms = ĐIỀU TRA quốc gia, hạn { $deadline_short }. Bí mật. Hỏi { $phone }

hours-change = Đổi giờ làm việc của quầy
    .title = Giờ làm việc của quầy thay đổi
    .what =
        Ngày bắt đầu: { $from_date }
        Ngày kết thúc: { $to_date }
        Giờ trong thời gian này: { $hours }
    .where = Địa điểm: { $place }
    .do = Hãy đến làm thủ tục trước hoặc sau thời gian này.
    .more = Nếu gấp, hãy gọi điện trước khi đến.
    .sms = { $place_short } { $from_date_short }-{ $to_date_short }: giờ { $hours_short }
