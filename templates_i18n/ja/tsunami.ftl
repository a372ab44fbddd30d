# 津波

# 変数: $tsunami_areas $arrival_time $height_m $issued_at
tsunami-major = 大津波警報
    .title = 大津波警報 すぐに高い所へ逃げてください
    .what =
        とても大きな津波が来ます。
        予想される高さ: { $height_m_is ->
            [huge] { $height_m }
            [over_10] { $height_m }
           *[given] { $height_m }メートル
        }
        到達予想: { $arrival_time }
        気象庁発表: { $issued_at }
    .where = 地域: { $tsunami_areas }
    .do =
        海岸や川の近くにいる人は、今すぐ離れてください。
        高い所か、高くて丈夫な建物の上へ、歩いて逃げてください。
        海や川を見に行かないでください。
    .more = 津波は何回も来ます。最初の波が小さくても、後で大きな波が来ます。警報が終わるまで、絶対に戻らないでください。
    .sms = 大津波警報 { $tsunami_areas_short } 高さ{ $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short }
           *[given] { $height_m_short }m
        }。海と川から今すぐ離れ、高い所へ。戻らないで。
