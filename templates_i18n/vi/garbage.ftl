# Rác

garbage-change = Đổi ngày đổ rác
    .title = Ngày đổ rác thay đổi
    .what =
        Loại rác: { $garbage }
        Ngày cũ: { $old_date } (không thu rác)
        Ngày mới: { $new_date }
    .where = Khu vực: { $areas }
    .do = Vào ngày mới, hãy để rác ra trước 8:30 sáng.
    .more = Hỏi đáp: { $phone }
    .sms = Đổi ngày { $garbage_short }, { $areas_short }: { $old_date_short } -> { $new_date_short }, 8:30
