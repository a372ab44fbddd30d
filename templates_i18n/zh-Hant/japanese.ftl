# 日語課

japanese-class = 日語課
    .title = 日語課
    .what =
        日期：{ $date }
        時間：{ $hours }
        費用：{ $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日圓
        }
    .where = 地點：{ $venue }
    .do = 報名和詢問：{ $phone }
    .more = 初學者也歡迎參加。
    .sms = 日語課 { $date_short } { $hours } { $venue } 電話{ $phone }

exchange-salon = 交流沙龍
    .title = 歡迎來交流沙龍
    .what =
        可以和各國的人聊天的聚會。
        日期：{ $date }
        時間：{ $hours }
        費用：{ $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日圓
        }
    .where = 地點：{ $venue }
    .do = 報名和詢問：{ $phone }
    .more = 日語不好也可以參加，帶孩子也可以。
    .sms = 交流沙龍 { $date_short } { $hours } { $venue } 電話{ $phone }

event-notice = 活動
    .title = 活動：{ $title }
    .what =
        日期：{ $date }
        時間：{ $hours }
        費用：{ $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日圓
        }
        名額（人）：{ $capacity }
    .where = 地點：{ $venue }
    .do = 報名和詢問：{ $phone }
    .more = 額滿為止。
    .sms = 活動 { $title } { $date_short } { $hours } 電話{ $phone }

drill-invite = 參加防災演練
    .title = 歡迎參加防災演練
    .what =
        練習發生地震和雪災時怎麼做。不是真正的災害。
        日期：{ $date }
        時間：{ $hours }
    .where = 地點：{ $place }
    .do = 請穿方便活動的衣服和鞋子。請帶喝的東西，正在吃藥的人請帶藥。
    .more = 可以在避難所認識鄰居。免費。詢問：{ $phone }
    .sms = 防災演練(練習) { $date_short } { $hours_short } { $place_short }。免費。請穿方便活動的衣服。詢問{ $phone }

neighbourhood-join = 町內會（鄰里會）
    .title = 歡迎加入町內會
    .what =
        這是鄰居們的會，一起打掃、除雪、辦慶典，災害時互相幫助。
        一年的會費：{ $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日圓
        }
    .where = 您居住的地區
    .do = 想加入的人請打電話：{ $phone }
    .more = 是否加入是自由的。不加入也可以使用避難所。
    .sms = 歡迎加入町內會(鄰居互助)。自由加入。詢問{ $phone }

cleaning-day = 社區打掃
    .title = 社區打掃日
    .what =
        和鄰居一起打掃道路和公園。
        日期：{ $date }
        時間：{ $hours }
    .where = 集合地點：{ $venue }
    .do = 請帶手套，穿弄髒也沒關係的衣服。
    .more = 自由參加。下雨時可能取消。
    .sms = 社區打掃 { $date_short } { $hours } { $venue }。自由參加。

festival-notice = 慶典
    .title = 慶典：{ $title }
    .what =
        日期：{ $date }
        時間：{ $hours }
    .where = 地點：{ $venue }
    .do = 歡迎所有人。請搭電車或巴士來。
    .more = 垃圾請帶回家。
    .sms = 慶典 { $title } { $date_short } { $hours }
