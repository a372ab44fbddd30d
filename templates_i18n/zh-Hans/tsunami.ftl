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
        不要去看海、看河。
    .more = 海啸会多次袭来。即使第一波很小，后面也可能有更大的海啸。警报解除之前，绝对不要返回。
    .sms = 大海啸警报 { $tsunami_areas_short } 高度{ $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short }
           *[given] { $height_m_short }米
        }。立即离开海边河边，逃往高处，不要返回！
