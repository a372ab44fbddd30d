# 교통과 학교

transit-stop = 대중교통 운행 중단
    .title = 전철, 버스 등이 멈췄습니다
    .what =
        멈춘 것: { $lines }
        원인: { $reason }
        시작: { $since }
        운행 재개 예정: { $restore_at }
    .where = 삿포로시와 주변
    .do =
        무리해서 집에 가지 마세요. 회사나 학교 등 안전한 건물 안에서 기다리세요.
        눈보라가 치거나 밤일 때 걸어서 가지 마세요.
    .more = 역에 사람이 몰리면 위험합니다. 집에 갈 수 없는 사람이 기다릴 곳은 따로 알려 드립니다.
    .sms = 운행 중단 { $lines_short } 원인: { $reason_short }. 재개: { $restore_at_short }. 무리해서 가지 말고 건물 안에서 기다리세요.

transit-resume = 대중교통 운행 재개
    .title = 전철, 버스 등이 다시 다닙니다
    .what =
        다니는 것: { $lines }
        재개: { $since }
    .where = 삿포로시와 주변
    .do = 역과 정류장이 붐빕니다. 서두르지 말고 시간 여유를 두세요.
    .more = 편수가 적거나 늦어질 수 있습니다.
    .sms = 운행 재개 { $lines_short } { $since_short }. 혼잡과 지연에 주의하세요.

road-closed = 도로 통행금지
    .title = 다닐 수 없는 도로가 있습니다
    .what =
        다닐 수 없는 도로: { $roads }
        원인: { $reason }
        다시 열릴 예정: { $restore_at }
    .where = 지역: { $areas }
    .do = 그 도로로 가지 마세요. 다른 길로 가거나 외출을 그만두세요.
    .more = 도로에 물이나 쓰러진 나무가 있으면 되돌아가세요.
    .sms = 통행금지 { $roads_short } { $areas_short } 원인: { $reason_short }. 해제: { $restore_at_short }. 다른 길로 가세요.

school-closed = 학교 휴교
    .title = 학교가 쉽니다
    .what =
        쉬는 곳: { $schools }
        날짜: { $date }
        원인: { $reason }
    .where = 지역: { $areas }
    .do = 아이를 학교에 보내지 마세요. 집에서 지내게 하세요.
    .more = 집에서 아이를 돌볼 수 없으면 학교에 전화하세요. 다음 날 일은 학교에서 연락합니다.
    .sms = { $schools_short } 휴교 { $date_short } { $areas_short } 원인: { $reason_short }. 아이는 집에 있게 하세요.
