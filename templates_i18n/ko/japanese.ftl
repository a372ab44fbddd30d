# 일본어 교실과 행사

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

exchange-salon = 교류 모임
    .title = 교류 모임에 오세요
    .what =
        여러 나라 사람과 이야기하는 모임입니다.
        날짜: { $date }
        시간: { $hours }
        요금: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }엔
        }
    .where = 장소: { $venue }
    .do = 신청과 문의: { $phone }
    .more = 일본어를 잘하지 못해도, 아이와 함께여도 참가할 수 있습니다.
    .sms = 교류 모임 { $date_short } { $hours } 전화 { $phone }. 누구나 환영합니다.

event-notice = 행사
    .title = 행사: { $title }
    .what =
        날짜: { $date }
        시간: { $hours }
        요금: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }엔
        }
        정원(명): { $capacity }
    .where = 장소: { $venue }
    .do = 신청과 문의: { $phone }
    .more = 정원이 차면 마감합니다.
    .sms = 행사 { $title } { $date_short } { $hours } 전화 { $phone }

drill-invite = 방재 훈련 참가
    .title = 방재 훈련에 오세요
    .what =
        지진이나 눈 재해 때 어떻게 할지 연습합니다. 실제 재난이 아닙니다.
        날짜: { $date }
        시간: { $hours }
    .where = 장소: { $place }
    .do = 움직이기 편한 옷과 신발로 오세요. 마실 것을 가져오세요. 약을 먹는 사람은 약도 가져오세요.
    .more = 피난소에서 이웃과 알게 될 수 있습니다. 무료입니다. 문의: { $phone }
    .sms = 방재 훈련(연습) { $date_short } { $hours_short } { $place_short }. 무료. 편한 옷으로 오세요. 문의 { $phone }

neighbourhood-join = 동네 자치회(조나이카이)
    .title = 동네 자치회(조나이카이)에 들어오세요
    .what =
        이웃의 모임입니다. 청소, 눈, 축제, 재난 때 서로 돕습니다.
        1년 회비: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }엔
        }
    .where = 당신이 사는 지역
    .do = 들어오고 싶은 사람은 전화하세요: { $phone }
    .more = 가입은 자유입니다. 가입하지 않아도 피난소를 이용할 수 있습니다.
    .sms = 동네 자치회(이웃끼리 돕기)에 들어오세요. 가입은 자유입니다. 문의 { $phone }

cleaning-day = 동네 청소
    .title = 동네 청소하는 날입니다
    .what =
        이웃과 함께 길과 공원을 청소합니다.
        날짜: { $date }
        시간: { $hours }
    .where = 모이는 곳: { $venue }
    .do = 장갑을 가지고 더러워져도 되는 옷으로 오세요.
    .more = 참가는 자유입니다. 비가 오면 취소될 수 있습니다.
    .sms = 동네 청소 { $date_short } { $hours } { $venue }. 참가는 자유.

festival-notice = 축제
    .title = 축제: { $title }
    .what =
        날짜: { $date }
        시간: { $hours }
    .where = 장소: { $venue }
    .do = 누구나 올 수 있습니다. 전철이나 버스로 오세요.
    .more = 쓰레기는 가지고 돌아가세요.
    .sms = 축제 { $title } { $date_short } { $hours }
