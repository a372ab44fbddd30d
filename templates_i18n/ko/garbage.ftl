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

garbage-calendar = 쓰레기 수거 달력
    .title = 쓰레기를 버리는 요일
    .what =
        종류: { $garbage }
        요일: { $weekdays }
        시작일: { $from_date }
    .where = 지역: { $areas }
    .do =
        아침 8:30까지 정해진 곳에 내놓으세요. 밤에 내놓지 마세요.
        타는 쓰레기와 타지 않는 쓰레기는 노란색 유료 봉투에 넣으세요. 봉투는 가게에서 살 수 있습니다.
        종류별로 나누세요.
    .more = 나누는 방법을 모르면 이웃이나 구청에 물어보세요.
    .sms = 쓰레기 날: { $garbage_short } { $weekdays_short } { $areas_short } { $from_date_short }부터. 아침 8:30까지 내놓으세요.

garbage-bigitem = 대형 쓰레기 버리기
    .title = 큰 쓰레기는 전화로 신청하세요
    .what =
        가구, 이불, 자전거 같은 큰 쓰레기는 유료입니다. 보통 쓰레기 날에는 버릴 수 없습니다.
        접수 시간: { $hours }
        전화: { $phone }
    .where = 삿포로시
    .do =
        1 전화로 신청합니다. 2 안내받은 금액의 스티커를 가게에서 삽니다. 3 스티커를 붙여 약속한 날 아침 8:30까지 집 앞에 내놓습니다.
    .more = 텔레비전, 에어컨, 냉장고, 세탁기, 컴퓨터는 시에서 수거하지 않습니다. 산 가게에 문의하세요.
    .sms = 대형 쓰레기는 전화로 신청: { $phone } { $hours_short }. 스티커를 사서 붙이고 약속한 날 아침 8:30까지 내놓으세요.
