# 도움: 의료, 상담, 안부

medical-open = 진료하는 의료 기관
    .title = 진료받을 수 있는 곳이 있습니다
    .what =
        진료: { $care }
        시간: { $hours }
        전화: { $phone }
    .where = 장소: { $place }
    .do =
        가기 전에 전화하세요. 보험증과 약 수첩이 있으면 가져오세요.
        목숨이 위험하면 119번에 전화하세요.
    .more = 보험증이나 돈이 없어도 상담할 수 있습니다. 망설여지면 #7119(24시간)에 전화할 수 있습니다.
    .sms = 진료 { $care_short }: { $place_short } { $hours_short } 전화 { $phone }. 목숨이 위험하면 119.

hospital-language = 외국어가 통하는 병원
    .title = 외국어로 진료받을 수 있는 병원입니다
    .what =
        언어: { $languages }
        시간: { $hours }
        전화: { $phone }
    .where = 병원: { $place }
    .do =
        가기 전에 전화해서 필요한 언어를 말하세요.
        목숨이 위험하면 119번에 전화하세요. 전화 통역이 있습니다.
    .more = 돈이 모자라면 나중에 내는 것을 상담할 수 있습니다.
    .sms = 외국어 진료 병원: { $place_short } { $hours_short } 전화 { $phone }. 목숨이 위험하면 119.

desk-open = 재해 다국어 지원 센터
    .title = 외국어로 재해 상담을 할 수 있습니다
    .what =
        재해 다국어 지원 센터가 열렸습니다.
        시간: { $hours }
        언어: { $languages }
        전화: { $phone }
    .where = 장소: { $place }
    .do = 곤란한 일, 모르는 일을 전화나 창구에서 말하세요.
    .more = 무료입니다. 비밀을 지킵니다. 체류 자격은 묻지 않습니다.
    .sms = 외국어 재해 상담(무료·비밀) { $place_short } { $hours_short } 전화 { $phone }

safety-checkin = 안부 확인
    .title = 무사하십니까?
    .what = 삿포로시가 당신이 무사한지 확인하고 있습니다.
    .where = 이 알림을 받은 모든 분께.
    .do =
        답장해 주세요. 무사하면 1, 도움이 필요하면 2를 보내세요.
        목숨이 위험하면 답을 기다리지 말고 119번에 전화하세요.
    .more = 가족에게 남길 말은 전화 171번이나 web171을 쓸 수 있습니다. 답장 기한: { $until }
    .sms = 무사하십니까? 무사하면 1, 도움이 필요하면 2를 답장하세요({ $until_short }까지). 목숨이 위험하면 119.
