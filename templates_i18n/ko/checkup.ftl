# 건강 검진

health-check = 건강 검진
    .title = 건강 검진을 받을 수 있습니다
    .what =
        날짜: { $date }
        시간: { $hours }
        요금: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }엔
        }
    .where = 장소: { $place }
    .do = 보험증과 받은 우편물을 가져오세요. 아침을 먹지 말고 오세요.
    .more = 병을 일찍 찾기 위한 것입니다. 약을 먹는 사람은 의사에게 물어보세요.
    .sms = 건강 검진 { $date_short } { $hours_short } { $place_short }. 보험증을 가지고, 아침을 먹지 말고 오세요.

cancer-screening = 암 검진
    .title = 암 검사를 받을 수 있습니다
    .what =
        요금: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }엔
        }
        마감일: { $deadline }
    .where = 시가 정한 병원
    .do = 병원에 전화로 예약하고, 주소를 알 수 있는 신분증을 가지고 가세요.
    .more = 일찍 찾으면 낫기 쉬운 병입니다. 수입이 적은 사람은 무료일 수 있습니다. 문의: { $phone }
    .sms = 암 검진 마감 { $deadline_short }. 병원에 예약하세요. 문의 { $phone }
