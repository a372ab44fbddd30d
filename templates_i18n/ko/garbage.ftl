# 쓰레기

garbage-change = 쓰레기 수거일 변경
    .title = 쓰레기 버리는 날이 바뀝니다
    .what =
        종류: { $garbage }
        원래 날짜: { $old_date } (이 날은 수거하지 않습니다)
        새 날짜: { $new_date }
    .where = 지역: { $areas }
    .do = 새 날짜 아침 8:30까지 내놓으세요.
    .more = 문의: { $phone }
    .sms = 쓰레기 날 변경: { $garbage_short }, { $areas_short }. { $old_date_short }→{ $new_date_short } 아침 8:30까지
