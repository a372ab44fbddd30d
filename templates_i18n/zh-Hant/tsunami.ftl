# 海嘯

tsunami-major = 大海嘯警報
    .title = 大海嘯警報：立即逃往高處
    .what =
        非常大的海嘯即將來到。
        預計高度：{ $height_m_is ->
            [huge] { $height_m }
            [over_10] { $height_m }
           *[given] { $height_m }公尺
        }
        預計到達：{ $arrival_time }
        日本氣象廳發布：{ $issued_at }
    .where = 地區：{ $tsunami_areas }
    .do =
        在海邊和河邊的人，請立即離開。
        請步行逃往高處，或堅固的高樓上層。
        其他地方的人也不要靠近大海和河流，不要去看。
    .more = 海嘯會來很多次。即使第一波很小，後面也可能有更大的海嘯。警報解除之前，絕對不要回去。
    .sms = 大海嘯警報 { $tsunami_areas_short } 高度{ $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short }
           *[given] { $height_m_short }公尺
        }。立即離開海邊河邊，步行逃往高處，警報解除前不要回去！

tsunami-warning = 海嘯警報
    .title = 海嘯警報：立即離開海邊，逃往高處
    .what =
        海嘯即將來到。
        預計高度：{ $height_m_is ->
            [high] { $height_m }
           *[given] { $height_m }公尺
        }
        預計到達：{ $arrival_time }
        日本氣象廳發布：{ $issued_at }
    .where = 地區：{ $tsunami_areas }
    .do =
        在海邊和河邊的人，請立即離開。
        請步行逃往高處，或堅固的高樓上層。
        其他地方的人也不要靠近大海和河流，不要去看。
    .more = 海嘯會來很多次。即使第一波很小，後面也可能有更大的海嘯。警報解除之前，絕對不要回去。
    .sms = 海嘯警報 { $tsunami_areas_short } 高度{ $height_m_is ->
            [high] { $height_m_short }
           *[given] { $height_m_short }公尺
        }。立即離開海邊河邊，逃往高處，不要回去！

tsunami-advisory = 海嘯注意警報
    .title = 海嘯注意警報：立即從海裡上岸，離開海邊
    .what =
        海流會突然變強。
        預計高度：{ $height_m_is ->
            [unknown] { $height_m }
           *[given] { $height_m }公尺
        }
        預計到達：{ $arrival_time }
        日本氣象廳發布：{ $issued_at }
    .where = 地區：{ $tsunami_areas }
    .do =
        在海裡的人，請立即上岸。
        請離開海灘、港口和河口。不要釣魚、游泳。
    .more = 水流很急，很低的海嘯也會把人沖走。解除之前，請不要靠近海邊。
    .sms = 海嘯注意警報 { $tsunami_areas_short }。立即從海裡上岸，離開海灘和港口。解除之前不要回去。

tsunami-forecast = 海嘯預報（海面略有變化）
    .title = 海面會略有變化，不會造成災害
    .what =
        海面高度可能略有變化，不會造成災害。
        日本氣象廳發布：{ $issued_at }
    .where = 地區：{ $tsunami_areas }
    .do = 不需要避難。在海裡或海邊的人，請注意海浪和水流。
    .more = 如有變化，我們會再通知您。
    .sms = 海面可能略有變化，不會造成災害。{ $tsunami_areas_short }。在海邊請注意海浪和水流。

tsunami-none = 沒有海嘯危險
    .title = 這次地震沒有海嘯危險
    .what =
        這次地震沒有海嘯危險。
        地震時間：{ $occurred_at }
    .where = 震央地區：{ $hypocentre }
    .do = 不需要躲避海嘯。
    .more = 可能再發生同樣強烈的地震。如果在海邊感到強烈搖晃，請立即逃往高處。
    .sms = { $occurred_at_short } 的地震（{ $hypocentre_short }）沒有海嘯危險。

tsunami-lifted = 海嘯警報、注意警報解除
    .title = 海嘯的警報和注意警報已解除
    .what =
        海嘯的警報和注意警報已解除。
        日本氣象廳發布：{ $issued_at }
    .where = 地區：{ $tsunami_areas }
    .do =
        可以回家了。請注意受損的建築物和道路。
        不要下海。
    .more = 強烈的水流還會持續。請過一段時間再去釣魚、游泳。
    .sms = 海嘯警報、注意警報已解除。{ $tsunami_areas_short } { $issued_at_short }。強烈水流還會持續，不要下海。
