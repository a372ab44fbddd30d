# 儿童和学校

school-enrol = 小学、初中入学
    .title = 外国籍的孩子也可以免费上学
    .what =
        6岁到15岁的孩子，不分国籍和签证种类，都可以上市立小学和初中。上课和课本免费。
        截止: { $deadline }
    .where = 地点: { $place }
    .do = 请带孩子和家长的在留卡，到区役所申请。
    .more = 学校有教日语的老师。过了截止日期也可以咨询。咨询: { $phone }
    .sms = 外国籍的孩子也可以免费上小学和初中。截止{ $deadline_short } { $place_short } 咨询{ $phone }

school-lunch_fee = 学校午餐费
    .title = 请缴纳学校午餐费
    .what =
        每月金额: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日元
        }
        截止: { $deadline }
    .where = 札幌市的学校
    .do = 请在截止日期之前，把钱存入您告诉学校的银行账户。
    .more = 收入少的家庭，可能得到午餐费和学习用品的补助（就学援助）。因为过敏或宗教不能吃的东西，请告诉学校。咨询: { $phone }
    .sms = 学校午餐费 截止{ $deadline_short }。付不起时请和学校商量(就学援助)。咨询{ $phone }

school-interpreter = 学校里的翻译
    .title = 和学校沟通时，可以请翻译
    .what =
        和老师面谈、办入学手续时，可以免费请翻译。
        受理时间: { $hours }
    .where = 札幌市的小学和初中
    .do = 请在两周前左右，把语言和日期告诉学校老师。
    .more = 不要让孩子当翻译。咨询: { $phone }
    .sms = 和学校沟通时，可以免费请翻译。请在两周前告诉老师。咨询{ $phone }

nursery-apply = 申请保育园
    .title = 保育园开始申请
    .what =
        家长在工作或生病等家庭的孩子可以入园。3岁到5岁免费。
        截止: { $deadline }
    .where = 地点: { $place }
    .do = 请带工作证明和在留卡来申请。
    .more = 不能入园时，可以咨询其他托儿的地方。咨询: { $phone }
    .sms = 申请保育园 截止{ $deadline_short } { $place_short } 咨询{ $phone }

pta-meeting = PTA聚会
    .title = 有PTA聚会
    .what =
        这是家长和老师的会（PTA）的聚会。
        日期: { $date }
        时间: { $hours }
    .where = 地点: { $venue }
    .do = 请告诉学校您能不能来。
    .more = 是否加入是自愿的。担心日语的人，请告诉老师。
    .sms = PTA聚会 { $date_short } { $hours } { $venue }

parents-meeting = 家长会
    .title = 有家长会
    .what =
        老师会介绍孩子在学校的情况。
        日期: { $date }
        时间: { $hours }
    .where = 地点: { $venue }
    .do = 请告诉学校您能不能来。请带室内鞋。
    .more = 需要翻译的人，请尽早告诉老师。
    .sms = 家长会 { $date_short } { $hours } { $venue }

vaccination-child = 儿童预防接种
    .title = 请给孩子打预防针
    .what =
        费用: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }日元
        }
        最后日期: { $to_date }
    .where = 附近的儿科等医院
    .do = 请打电话向医院预约，带上母子健康手册和收到的通知。
    .more = 请把在国外接种的记录也给医生看。咨询: { $phone }
    .sms = 儿童预防接种 至{ $to_date_short }。请向医院预约，带上母子健康手册。咨询{ $phone }
