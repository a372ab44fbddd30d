# 健康檢查

health-check = 健康檢查
    .title = 可以做健康檢查
    .what =
        日期：{ $date }
        時間：{ $hours }
        費用：{ $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日圓
        }
    .where = 地點：{ $place }
    .do = 請帶保險證和收到的通知。請不要吃早餐。
    .more = 這是為了早點發現疾病。正在吃藥的人，請先問醫生。
    .sms = 健康檢查 { $date_short } { $hours_short } { $place_short }。帶保險證，不要吃早餐。

cancer-screening = 癌症篩檢
    .title = 可以做癌症篩檢
    .what =
        費用：{ $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日圓
        }
        截止：{ $deadline }
    .where = 市政府指定的醫院
    .do = 請打電話向醫院預約，帶看得到住址的證件。
    .more = 早點發現，就容易治好。收入少的人可能免費。詢問：{ $phone }
    .sms = 癌症篩檢 截止{ $deadline_short }。請向醫院預約。詢問{ $phone }
