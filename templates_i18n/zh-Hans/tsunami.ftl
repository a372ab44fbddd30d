# 海啸

tsunami-major = 大海啸警报
    .title = 大海啸警报: 立即逃往高处
    .what =
        非常大的海啸即将到来。
        预计高度: { $height_m_is ->
            [huge] { $height_m }
            [over_10] { $height_m }
           *[given] { $height_m }米
        }
        预计到达: { $arrival_time }
        日本气象厅发布: { $issued_at }
    .where = 地区: { $tsunami_areas }
    .do =
        在海边和河边的人，请立即离开。
        请步行逃往高处，或坚固的高楼上层。
        其他地方的人也不要靠近大海和河流，不要去看。
    .more = 海啸会多次袭来。即使第一波很小，后面也可能有更大的海啸。警报解除之前，绝对不要返回。
    .sms = 大海啸警报 { $tsunami_areas_short } 高度{ $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short }
           *[given] { $height_m_short }米
        }。立即离开海边河边，步行逃往高处，警报解除前不要返回！

tsunami-warning = 海啸警报
    .title = 海啸警报: 立即离开海边，逃往高处
    .what =
        海啸即将到来。
        预计高度: { $height_m_is ->
            [high] { $height_m }
           *[given] { $height_m }米
        }
        预计到达: { $arrival_time }
        日本气象厅发布: { $issued_at }
    .where = 地区: { $tsunami_areas }
    .do =
        在海边和河边的人，请立即离开。
        请步行逃往高处，或坚固的高楼上层。
        其他地方的人也不要靠近大海和河流，不要去看。
    .more = 海啸会多次袭来。即使第一波很小，后面也可能有更大的海啸。警报解除之前，绝对不要返回。
    .sms = 海啸警报 { $tsunami_areas_short } 高度{ $height_m_is ->
            [high] { $height_m_short }
           *[given] { $height_m_short }米
        }。立即离开海边河边，逃往高处，不要返回！

tsunami-advisory = 海啸注意警报
    .title = 海啸注意警报: 立即从海里上岸，离开海边
    .what =
        海流会突然变强。
        预计高度: { $height_m_is ->
            [unknown] { $height_m }
           *[given] { $height_m }米
        }
        预计到达: { $arrival_time }
        日本气象厅发布: { $issued_at }
    .where = 地区: { $tsunami_areas }
    .do =
        在海里的人，请立即上岸。
        请离开海滩、港口和河口。不要钓鱼、游泳。
    .more = 水流很急，很低的海啸也会把人冲走。解除之前，请不要靠近海边。
    .sms = 海啸注意警报 { $tsunami_areas_short }。立即从海里上岸，离开海滩和港口。解除之前不要返回。

tsunami-forecast = 海啸预报（海面略有变化）
    .title = 海面会略有变化，不会造成灾害
    .what =
        海面高度可能略有变化，不会造成灾害。
        日本气象厅发布: { $issued_at }
    .where = 地区: { $tsunami_areas }
    .do = 不需要避难。在海里或海边的人，请注意海浪和水流。
    .more = 如有变化，我们会再通知您。
    .sms = 海面可能略有变化，不会造成灾害。{ $tsunami_areas_short }。在海边请注意海浪和水流。

tsunami-none = 没有海啸危险
    .title = 这次地震没有海啸危险
    .what =
        这次地震没有海啸危险。
        地震时间: { $occurred_at }
    .where = 震源: { $hypocentre }
    .do = 不需要躲避海啸。
    .more = 还可能发生同样强烈的地震。如果在海边感到强烈摇晃，请立即逃往高处。
    .sms = { $occurred_at_short } 的地震（{ $hypocentre_short }）没有海啸危险。

tsunami-lifted = 海啸警报、注意警报解除
    .title = 海啸的警报和注意警报已解除
    .what =
        海啸的警报和注意警报已解除。
        日本气象厅发布: { $issued_at }
    .where = 地区: { $tsunami_areas }
    .do =
        可以回家了。请注意受损的建筑和道路。
        不要下海。
    .more = 强水流还会持续。请过一段时间再去钓鱼、游泳。
    .sms = 海啸警报、注意警报已解除。{ $tsunami_areas_short } { $issued_at_short }。强水流还会持续，不要下海。
