# 日语课

japanese-class = 日语课
    .title = 日语课
    .what =
        日期: { $date }
        时间: { $hours }
        费用: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日元
        }
    .where = 地点: { $venue }
    .do = 报名和咨询: { $phone }
    .more = 初学者也欢迎参加。
    .sms = 日语课 { $date_short } { $hours } 电话{ $phone }
