# Ổn định lại cuộc sống

help-recovery = Hỗ trợ sau thiên tai
    .title = Có hỗ trợ sau thiên tai
    .what =
        Hỗ trợ: { $support }
        Hạn chót: { $deadline }
        Thời gian: { $hours }
    .where = Địa điểm: { $place }
    .do =
        Trước khi dọn dẹp, hãy chụp ảnh những chỗ bị hỏng.
        Mang giấy tờ tùy thân như thẻ lưu trú và đăng ký.
    .more = Không phân biệt quốc tịch. Hỏi đáp: { $phone }
    .sms = HỖ TRỢ { $support_short } đến { $deadline_short }, { $place_short }. Chụp ảnh nhà
