# 燃气和火灾

gas-leak = 燃气泄漏
    .title = 燃气泄漏，立即离开
    .what = 燃气正在泄漏，可能爆炸。
    .where =
        附近: { $near }
        距此{ $radius_m }米以内
        地区: { $areas }
    .do =
        不要点火。不要碰电器开关。不要开，也不要关。
        请打开门窗，立即到外面去，离开这里。
        离开之后再打电话: { $phone }
    .more = 不要发动汽车。在下一个通知之前，不要返回。
    .sms = 燃气泄漏！ { $near_short } { $radius_m }米以内 { $areas_short }。不要点火，不要碰开关，打开窗户，立即离开！

gas-off = 燃气停供
    .title = 燃气停了
    .what =
        为了安全，燃气公司停止了供气。
        开始: { $since }
    .where = 地区: { $areas }
    .do =
        请关上燃气总阀。
        不要自己打开燃气。工作人员确认安全后会来打开。
        如果闻到燃气味，不要点火，不要碰开关，请到外面去打电话。
    .more = 不要在关着窗的房间里使用卡式炉和木炭。咨询: { $phone }
    .sms = 燃气停供 { $areas_short } { $since_short }起。请关上总阀，不要自己打开。电话{ $phone }

gas-restored = 燃气恢复
    .title = 开始恢复燃气
    .what =
        工作人员会到各家打开燃气。
        开始日期: { $from_date }
    .where = 地区: { $areas }
    .do =
        家里请留一位成年人。没有人就不能打开。
        请查看工作人员的证件。不需要付钱。
    .more = 当时不在家的人请打电话: { $phone }
    .sms = 恢复燃气 { $areas_short } { $from_date_short }起。家里请留成年人。不需要付钱。电话{ $phone }

fire-large = 大规模火灾
    .title = 发生大火，立即离开
    .what =
        大火正在蔓延。
        风吹向: { $wind_to }
    .where =
        附近: { $near }
        地区: { $areas }
    .do =
        不要往风吹去的方向逃。请往与风垂直的方向（侧面）离开。
        请用湿布捂住口鼻，压低身体。
        请去宽阔的公园，或离火远的地方。
    .more = 请关好窗户。不要回去拿东西。
    .sms = 大火 { $near_short } { $areas_short }。风吹向: { $wind_to_short }。不要顺风逃，立即往侧面离开！用布捂住口鼻。不要返回。
