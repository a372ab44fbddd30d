# 일본어 교실

japanese-class = 일본어 교실
    .title = 일본어 교실
    .what =
        날짜: { $date }
        시간: { $hours }
        요금: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }엔
        }
    .where = 장소: { $venue }
    .do = 신청과 문의: { $phone }
    .more = 일본어가 처음인 분도 환영합니다.
    .sms = 일본어 교실 { $date_short } { $hours } 전화 { $phone }
