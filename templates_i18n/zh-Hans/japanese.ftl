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
    .sms = 日语课 { $date_short } { $hours } { $venue } 电话{ $phone }

exchange-salon = 交流沙龙
    .title = 欢迎来交流沙龙
    .what =
        可以和各国的人聊天的聚会。
        日期: { $date }
        时间: { $hours }
        费用: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日元
        }
    .where = 地点: { $venue }
    .do = 报名和咨询: { $phone }
    .more = 日语不好也可以参加，带孩子也可以。
    .sms = 交流沙龙 { $date_short } { $hours } { $venue } 电话{ $phone }

event-notice = 活动
    .title = 活动: { $title }
    .what =
        日期: { $date }
        时间: { $hours }
        费用: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日元
        }
        名额（人）: { $capacity }
    .where = 地点: { $venue }
    .do = 报名和咨询: { $phone }
    .more = 名额满了就截止。
    .sms = 活动 { $title } { $date_short } { $hours } 电话{ $phone }

drill-invite = 参加防灾训练
    .title = 欢迎参加防灾训练
    .what =
        练习发生地震和雪灾时怎么做。不是真正的灾害。
        日期: { $date }
        时间: { $hours }
    .where = 地点: { $place }
    .do = 请穿方便活动的衣服和鞋。请带喝的东西，正在吃药的人请带药。
    .more = 可以在避难所认识邻居。免费。咨询: { $phone }
    .sms = 防灾训练(练习) { $date_short } { $hours_short } { $place_short }。免费。请穿方便活动的衣服。咨询{ $phone }

neighbourhood-join = 町内会（邻里会）
    .title = 欢迎加入町内会
    .what =
        这是邻居们的会，一起打扫、除雪、办节日活动，灾害时互相帮助。
        一年的会费: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日元
        }
    .where = 您居住的地区
    .do = 想加入的人请打电话: { $phone }
    .more = 是否加入是自愿的。不加入也可以使用避难所。
    .sms = 欢迎加入町内会(邻居互助)。自愿加入。咨询{ $phone }

cleaning-day = 社区打扫
    .title = 社区打扫日
    .what =
        和邻居一起打扫道路和公园。
        日期: { $date }
        时间: { $hours }
    .where = 集合地点: { $venue }
    .do = 请带手套，穿弄脏也没关系的衣服。
    .more = 自愿参加。下雨时可能取消。
    .sms = 社区打扫 { $date_short } { $hours } { $venue }。自愿参加。

festival-notice = 节日活动
    .title = 节日活动: { $title }
    .what =
        日期: { $date }
        时间: { $hours }
    .where = 地点: { $venue }
    .do = 欢迎所有人。请坐电车或公交车来。
    .more = 垃圾请带回家。
    .sms = 节日活动 { $title } { $date_short } { $hours }
