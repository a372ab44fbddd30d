# 健康检查

health-check = 健康检查
    .title = 可以做健康检查
    .what =
        日期: { $date }
        时间: { $hours }
        费用: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日元
        }
    .where = 地点: { $place }
    .do = 请带保险证和收到的通知。请不要吃早饭。
    .more = 这是为了早点发现疾病。正在吃药的人，请先问医生。
    .sms = 健康检查 { $date_short } { $hours_short } { $place_short }。带保险证，不要吃早饭。

cancer-screening = 癌症检查
    .title = 可以做癌症检查
    .what =
        费用: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日元
        }
        截止: { $deadline }
    .where = 市政府指定的医院
    .do = 请打电话向医院预约，带上能看到住址的证件。
    .more = 早点发现，就容易治好。收入少的人可能免费。咨询: { $phone }
    .sms = 癌症检查 截止{ $deadline_short }。请向医院预约。咨询{ $phone }
