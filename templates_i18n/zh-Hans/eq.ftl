# 地震

eq-report = 地震信息
    .title = 发生了地震
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
        }。{ $tsunami_short }。穿鞋，关燃气。
