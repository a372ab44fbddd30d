# 地震

eq-report = 地震信息
    .title = 发生了地震。{ $tsunami_short }
    .what =
        { $occurred_at } 左右发生了地震。
        震源: { $hypocentre }
        震级: { $magnitude }
        最大震度（日本标准0-7）: { $max_intensity_is ->
            [absent] 尚不清楚
           *[given] { $max_intensity }
        }
        海啸: { $tsunami }
    .where =
        札幌市的震度: { $sapporo_intensity_is ->
            [absent] 尚不清楚
           *[given] { $sapporo_intensity }
        }
    .do =
        再次摇晃时，请先保护头部。
        摇晃停止后: 穿上鞋。关掉火和燃气。打开门，留出出口。
        闻到燃气味时，不要点火，不要碰开关，请到屋外去。
        不要乘坐电梯。
    .more = 今后一周左右，还可能发生同样强烈的地震。请关心一下邻居。
    .sms = 地震 { $occurred_at_short } M{ $magnitude } { $hypocentre_short } 最大震度{ $max_intensity_is ->
            [absent] 不明
           *[given] { $max_intensity }
        }。{ $tsunami_short }。穿鞋，关燃气，勿乘电梯。

eq-early_warning = 紧急地震警报
    .title = 紧急地震警报: 强烈摇晃马上到来
    .what =
        发生了大地震。强烈的摇晃马上就到。
        预计震度（日本标准0-7）: { $quake_intensity }
    .where = 地区: { $areas }
    .do =
        请保护头部，钻到结实的桌子下面。
        请离开窗户、柜子和会倒下的东西。不要慌忙跑到外面。
        开车时: 慢慢减速，打开双闪灯，靠左边停车。
        在电梯里: 按下所有楼层的按钮，电梯一停就出去。
    .more = 有时也可能没有摇晃。那时我们会通知您警报已取消。
    .sms = 紧急地震警报 { $areas_short } 震度{ $quake_intensity_short }。保护头部，躲到桌下。远离窗户和柜子。不要冲到外面！

eq-early_warning-cancel = 紧急地震警报取消
    .title = 紧急地震警报是误报
    .what =
        刚才的紧急地震警报已取消。不会有强烈摇晃。
        日本气象厅发布: { $issued_at }
    .where = 致所有收到该警报的人。
    .do = 请照常行动。
    .more = 如果真的发生摇晃，我们会发送地震信息。
    .sms = { $issued_at_short } 紧急地震警报是误报，已取消。不会有强烈摇晃。

eq-lpgm = 长周期摇晃
    .title = 高楼正在缓慢而剧烈地摇晃
    .what =
        因为地震，高楼的上层正在长时间、缓慢而剧烈地摇晃。
        长周期地震动等级（最高4）: { $lpgm_class }
        地震时间: { $occurred_at }
    .where = 地区: { $areas }
    .do =
        在高层的人: 请压低身体，抓住不会动的东西。
        请离开柜子、复印机和带轮子的家具。
        不要乘坐电梯。
    .more = 摇晃可能持续好几分钟。即使地面摇晃很小，高层也会剧烈摇晃。
    .sms = 高层会长时间剧烈摇晃。长周期地震动等级{ $lpgm_class }（最高4）。{ $areas_short }。压低身体，远离家具。勿乘电梯。

eq-followup_hokkaido = 北海道、三陆近海后续地震注意信息
    .title = 请在一周内防备更大的地震
    .what =
        日本气象厅发布了“北海道、三陆近海后续地震注意信息”。
        前一次地震: { $occurred_at }
        从北海道到三陆的近海，发生更大地震的可能性比平时高。但不一定会发生。
        日本气象厅发布: { $issued_at }
        注意到什么时候: { $until }
    .where = 北海道太平洋沿岸等地。札幌市离那片海较远，但也可能强烈摇晃。
    .do =
        睡觉时请穿可以马上出门的衣服。
        请把应急包、保暖衣物、在留卡、药放在身边。
        请把手机音量调大。
        在海边时: 一感到摇晃，立即逃往高处。不要靠近受损的建筑和山崖。
    .more = 现在不需要离开家。可以照常上班、上学。
    .sms = 一周内防备更大的地震（至{ $until_short }）。应急包、保暖衣物放身边。在海边一摇晃就逃往高处。现在不用离开家。
