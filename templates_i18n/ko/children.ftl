# 아이와 학교

school-enrol = 초·중학교 입학
    .title = 외국 국적 아이도 학교에 무료로 다닐 수 있습니다
    .what =
        6세부터 15세까지의 아이는 국적이나 체류 자격에 관계없이 시립 초등학교와 중학교에 다닐 수 있습니다. 수업과 교과서는 무료입니다.
        마감일: { $deadline }
    .where = 장소: { $place }
    .do = 아이와 부모의 재류카드를 가지고 구청에 신청하세요.
    .more = 일본어를 가르치는 선생님이 있습니다. 마감일 뒤에도 상담할 수 있습니다. 문의: { $phone }
    .sms = 외국 국적 아이도 초·중학교에 무료로 다닐 수 있습니다. 마감 { $deadline_short } { $place_short } 문의 { $phone }

school-lunch_fee = 급식비
    .title = 급식비를 내세요
    .what =
        1개월 금액: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }엔
        }
        마감일: { $deadline }
    .where = 삿포로시의 학교
    .do = 학교에 알린 은행 계좌에 마감일 전에 돈을 넣으세요.
    .more = 수입이 적은 가정은 급식비와 학용품비를 받을 수 있습니다(취학 원조). 알레르기나 종교 때문에 먹을 수 없는 것은 학교에 말하세요. 문의: { $phone }
    .sms = 급식비 마감 { $deadline_short }. 낼 수 없으면 학교에 상담하세요(취학 원조). 문의 { $phone }

school-interpreter = 학교 통역
    .title = 학교와 이야기할 때 통역을 부탁할 수 있습니다
    .what =
        선생님 면담이나 입학 절차 때 통역을 무료로 부탁할 수 있습니다.
        접수 시간: { $hours }
    .where = 삿포로시의 초·중학교
    .do = 2주쯤 전에 학교 선생님에게 언어와 날짜를 말하세요.
    .more = 아이에게 통역을 시키지 마세요. 문의: { $phone }
    .sms = 학교에서 이야기할 때 무료 통역을 부탁할 수 있습니다. 2주 전에 선생님에게 말하세요. 문의 { $phone }

nursery-apply = 어린이집(보육소) 신청
    .title = 어린이집(보육소) 신청이 시작됩니다
    .what =
        부모가 일하거나 아픈 가정의 아이가 들어갈 수 있습니다. 3세부터 5세는 무료입니다.
        마감일: { $deadline }
    .where = 장소: { $place }
    .do = 일하고 있다는 증명과 재류카드를 가지고 신청하세요.
    .more = 들어갈 수 없으면 아이를 맡길 다른 곳을 상담할 수 있습니다. 문의: { $phone }
    .sms = 어린이집(보육소) 신청 마감 { $deadline_short } { $place_short } 문의 { $phone }

pta-meeting = PTA 모임
    .title = PTA 모임이 있습니다
    .what =
        학부모와 선생님의 모임(PTA)입니다.
        날짜: { $date }
        시간: { $hours }
    .where = 장소: { $venue }
    .do = 올 수 있는지 학교에 알려 주세요.
    .more = 가입은 자유입니다. 일본어가 걱정되면 선생님에게 말하세요.
    .sms = PTA 모임 { $date_short } { $hours } { $venue }

parents-meeting = 학부모회
    .title = 학부모회가 있습니다
    .what =
        선생님이 아이의 학교생활을 이야기합니다.
        날짜: { $date }
        시간: { $hours }
    .where = 장소: { $venue }
    .do = 올 수 있는지 학교에 알려 주세요. 실내화를 가져오세요.
    .more = 통역이 필요하면 일찍 선생님에게 말하세요.
    .sms = 학부모회 { $date_short } { $hours } { $venue }

vaccination-child = 어린이 예방접종
    .title = 아이에게 예방접종을 맞히세요
    .what =
        요금: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }엔
        }
        마지막 날: { $to_date }
    .where = 가까운 소아과 등 병원
    .do = 병원에 전화로 예약하고, 모자 수첩과 받은 우편물을 가지고 가세요.
    .more = 외국에서 맞은 접종 기록도 보여 주세요. 문의: { $phone }
    .sms = 어린이 예방접종 { $to_date_short }까지. 병원에 예약하고 모자 수첩을 가지고 가세요. 문의 { $phone }
