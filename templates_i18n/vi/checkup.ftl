# Khám sức khỏe

health-check = Khám sức khỏe
    .title = Bạn có thể khám sức khỏe
    .what =
        Ngày: { $date }
        Giờ: { $hours }
        Phí: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yên
        }
    .where = Địa điểm: { $place }
    .do = Hãy mang thẻ bảo hiểm và giấy đã gửi đến nhà. Đừng ăn sáng trước khi đến.
    .more = Khám để phát hiện bệnh sớm. Ai đang uống thuốc hãy hỏi bác sĩ.
    .sms = KHÁM SỨC KHỎE { $date_short }, { $place_short }. Đừng ăn sáng

cancer-screening = Khám tầm soát ung thư
    .title = Bạn có thể khám tầm soát ung thư
    .what =
        Phí: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yên
        }
        Hạn chót: { $deadline }
    .where = Các bệnh viện do thành phố chỉ định
    .do = Hãy gọi điện đặt hẹn với bệnh viện, mang giấy tờ tùy thân có địa chỉ.
    .more = Phát hiện sớm thì dễ chữa. Ai thu nhập thấp có thể được miễn phí. Hỏi đáp: { $phone }
    .sms = TẦM SOÁT UNG THƯ hạn { $deadline_short }. Đặt hẹn. { $phone }
