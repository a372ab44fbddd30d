# 兒童和學校

school-enrol = 小學、初中入學
    .title = 外國籍的孩子也可以免費上學
    .what =
        6歲到15歲的孩子，不分國籍和簽證種類，都可以上市立小學和初中。上課和課本免費。
        截止：{ $deadline }
    .where = 地點：{ $place }
    .do = 請帶孩子和家長的在留卡，到區役所（區公所）申請。
    .more = 學校有教日語的老師。過了截止日期也可以商量。詢問：{ $phone }
    .sms = 外國籍的孩子也可以免費上小學和初中。截止{ $deadline_short } { $place_short } 詢問{ $phone }

school-lunch_fee = 學校午餐費
    .title = 請繳納學校午餐費
    .what =
        每月金額：{ $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日圓
        }
        截止：{ $deadline }
    .where = 札幌市的學校
    .do = 請在截止日期之前，把錢存入您告訴學校的銀行帳戶。
    .more = 收入少的家庭，可能得到午餐費和學用品的補助（就學援助）。因為過敏或宗教不能吃的東西，請告訴學校。詢問：{ $phone }
    .sms = 學校午餐費 截止{ $deadline_short }。付不起時請和學校商量(就學援助)。詢問{ $phone }

school-interpreter = 學校裡的口譯
    .title = 和學校溝通時，可以請口譯
    .what =
        和老師面談、辦入學手續時，可以免費請口譯。
        受理時間：{ $hours }
    .where = 札幌市的小學和初中
    .do = 請在兩星期前左右，把語言和日期告訴學校老師。
    .more = 不要讓孩子當口譯。詢問：{ $phone }
    .sms = 和學校溝通時，可以免費請口譯。請在兩星期前告訴老師。詢問{ $phone }

nursery-apply = 申請保育園（托兒所）
    .title = 保育園（托兒所）開始申請
    .what =
        家長在工作或生病等家庭的孩子可以入園。3歲到5歲免費。
        截止：{ $deadline }
    .where = 地點：{ $place }
    .do = 請帶工作證明和在留卡來申請。
    .more = 不能入園時，可以詢問其他托兒的地方。詢問：{ $phone }
    .sms = 申請保育園(托兒所) 截止{ $deadline_short } { $place_short } 詢問{ $phone }

pta-meeting = PTA聚會
    .title = 有PTA聚會
    .what =
        這是家長和老師的會（PTA）的聚會。
        日期：{ $date }
        時間：{ $hours }
    .where = 地點：{ $venue }
    .do = 請告訴學校您能不能來。
    .more = 是否加入是自由的。擔心日語的人，請告訴老師。
    .sms = PTA聚會 { $date_short } { $hours } { $venue }

parents-meeting = 家長會
    .title = 有家長會
    .what =
        老師會說明孩子在學校的情況。
        日期：{ $date }
        時間：{ $hours }
    .where = 地點：{ $venue }
    .do = 請告訴學校您能不能來。請帶室內鞋。
    .more = 需要口譯的人，請儘早告訴老師。
    .sms = 家長會 { $date_short } { $hours } { $venue }

vaccination-child = 兒童預防接種
    .title = 請帶孩子打預防針
    .what =
        費用：{ $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日圓
        }
        最後日期：{ $to_date }
    .where = 附近的小兒科等醫院
    .do = 請打電話向醫院預約，帶母子健康手冊和收到的通知。
    .more = 請把在國外接種的紀錄也給醫生看。詢問：{ $phone }
    .sms = 兒童預防接種 至{ $to_date_short }。請向醫院預約，帶母子健康手冊。詢問{ $phone }
