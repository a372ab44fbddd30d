# 생활 재건

help-recovery = 생활 재건 지원
    .title = 재난 뒤에 받을 수 있는 지원이 있습니다
    .what =
        지원: { $support }
        마감일: { $deadline }
        시간: { $hours }
    .where = 장소: { $place }
    .do =
        치우기 전에 망가진 곳의 사진을 찍으세요.
        재류카드 등 신분증을 가지고 신청하세요.
    .more = 국적에 관계없이 이용할 수 있습니다. 문의: { $phone }
    .sms = 재난 지원: { $support_short } 마감 { $deadline_short } { $place_short }. 치우기 전에 사진을 찍으세요. 전화 { $phone }
