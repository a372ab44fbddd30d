# 재난 때 생활에 필요한 것

supply-point = 물품 나눠 주기
    .title = 생활에 필요한 물품을 나눠 줍니다
    .what =
        무료로 나눠 줍니다.
        물품: { $items }
        시간: { $hours }
        1인당 수량: { $limit }
    .where = 장소: { $place }
    .do = 가방이나 봉지를 가져오세요. 줄을 서서 기다리세요.
    .more = 국적이나 체류 자격에 관계없이 누구나 받을 수 있습니다. 다 떨어지면 끝납니다.
    .sms = 물품 무료 배부 { $place_short } { $hours_short } { $items_short }. 가방을 가져오세요.

charging-point = 충전할 수 있는 곳
    .title = 휴대폰을 충전할 수 있습니다
    .what =
        무료로 휴대폰을 충전할 수 있습니다.
        시간: { $hours }
    .where = 장소: { $place }
    .do = 자기 충전 케이블을 가져오세요. 줄을 서서 기다리세요.
    .more = 충전하는 동안 휴대폰 곁을 떠나지 마세요.
    .sms = 휴대폰 충전(무료) { $place_short } { $hours_short }. 케이블을 가져오세요.

bath-point = 목욕할 수 있는 곳
    .title = 목욕할 수 있습니다
    .what =
        무료로 목욕할 수 있습니다.
        시간: { $hours }
    .where = 장소: { $place }
    .do = 수건, 비누, 갈아입을 옷을 가져오세요.
    .more = 남녀 따로입니다. 도움이 필요하면 직원에게 말하세요.
    .sms = 목욕(무료) { $place_short } { $hours_short }. 수건과 갈아입을 옷을 가져오세요.

laundry-point = 빨래할 수 있는 곳
    .title = 빨래를 할 수 있습니다
    .what =
        무료로 빨래를 할 수 있습니다.
        시간: { $hours }
    .where = 장소: { $place }
    .do = 빨랫감과 봉지를 가져오세요. 줄을 서서 기다리세요.
    .more = 쓰는 방법을 모르면 직원에게 물어보세요.
    .sms = 빨래(무료) { $place_short } { $hours_short }

toilet-point = 쓸 수 있는 화장실
    .title = 쓸 수 있는 화장실이 있습니다
    .what =
        누구나 쓸 수 있습니다.
        시간: { $hours }
    .where = 장소: { $place }
    .do = 집 화장실의 물이 내려가지 않으면 여기를 쓰세요.
    .more = 화장실을 참지 마세요. 물을 마시지 않으면 병이 납니다.
    .sms = 쓸 수 있는 화장실: { $place_short } { $hours_short }

wifi-point = 무료 와이파이(00000JAPAN)
    .title = 무료 와이파이를 쓸 수 있습니다
    .what =
        재난 때 쓰는 무료 와이파이입니다. 비밀번호는 없습니다.
        이름: 00000JAPAN
        시간: { $hours }
    .where = 장소: { $place }
    .do = 가족에게 연락하고 정보를 보는 데 쓰세요.
    .more = 보호되지 않는 통신입니다. 은행, 쇼핑, 비밀번호 입력에는 쓰지 마세요.
    .sms = 무료 와이파이 00000JAPAN { $place_short } { $hours_short }. 은행·쇼핑에는 쓰지 마세요.
