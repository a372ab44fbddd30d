# 河水泛滥（气象厅和河流管理者的信息，不是市政府的避难命令）

flood-l2 = 等级2 河水泛滥注意报
    .title = 等级2 河水泛滥注意报: 河水正在上涨
    .what =
        河水正在上涨。
        发布: { $issued_at }
    .where =
        河流: { $river }
        地区: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                水位: { $water_level } m
        }
    .do =
        不要靠近河流。
        请看灾害风险地图，确认避难的去处和路线。
    .more = 如果危险升高，我们会再通知您。
    .sms = 等级2 河水泛滥注意报 { $river_short } { $areas_short }。不要靠近河流。确认避难的去处和路线。

flood-l3 = 等级3 河水泛滥警报
    .title = 等级3 河水泛滥警报: 河水可能泛滥
    .what =
        河水继续上涨，可能泛滥。
        发布: { $issued_at }
    .where =
        河流: { $river }
        地区: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                水位: { $water_level } m
        }
    .do =
        在河边、行动需要时间的人，请在天黑之前离开。
        其他人: 请做好离开的准备。
        不要去看河。
    .more = 如果市政府发布避难信息，我们会立即通知您。
    .sms = 等级3 河水泛滥警报 { $river_short } { $areas_short }。行动需要时间的人现在就离开河边。其他人做好准备。

flood-l4 = 等级4 河水泛滥危险警报
    .title = 等级4 河水泛滥危险警报: 立即离开河边
    .what =
        河水随时可能泛滥。
        发布: { $issued_at }
    .where =
        河流: { $river }
        地区: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                水位: { $water_level } m
        }
    .do =
        在河边和低洼处的人，请立即离开。不要等到等级5。
        如果外面危险，请上到比灾害风险地图上的水深更高的楼层。
        不要开车经过积水。
    .more = 等河水泛滥就来不及逃了。这是日本气象厅的信息。市政府的避难信息会另外通知。
    .sms = 等级4 河水泛滥危险警报 { $river_short } { $areas_short }。立即离开河边和低处！外面危险就上水到不了的高层。

flood-l5 = 等级5 河水泛滥特别警报
    .title = 等级5 河水泛滥特别警报: 立即保护生命
    .what =
        河水已经泛滥，或马上就要泛滥。
        发布: { $issued_at }
    .where =
        河流: { $river }
        地区: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                水位: { $water_level } m
        }
    .do =
        请在您现在所在的地方，上到尽可能高的楼层。
        或进入附近坚固的高楼。
        不要在水里走路或开车。
    .more = 需要救援时请拨打119（消防、急救）。请留在原处，等待下一个通知。
    .sms = 等级5 河水泛滥特别警报 { $river_short } { $areas_short }。立即保护生命！上到尽可能高的楼层。不要在水里走。
