# 重建生活

help-recovery = 灾后生活支援
    .title = 有灾害后的支援
    .what =
        支援: { $support }
        截止: { $deadline }
        时间: { $hours }
    .where = 地点: { $place }
    .do =
        收拾之前，请先给损坏的地方拍照。
        请带在留卡等证件来申请。
    .more = 不分国籍都可以使用。咨询: { $phone }
    .sms = 灾后支援: { $support_short } 截止{ $deadline_short } { $place_short }。收拾之前先拍照。电话{ $phone }
