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
        ほかの所にいる人も、海や川に近づかないでください。見に行かないでください。
    .more = 津波は何回も来ます。最初の波が小さくても、後で大きな波が来ます。警報が終わるまで、絶対に戻らないでください。
    .sms = 大津波警報 { $tsunami_areas_short } 高さ{ $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short }
           *[given] { $height_m_short }m
        }。海と川から今すぐ離れ、歩いて高い所へ。警報が終わるまで戻らないで。

# 変数: $tsunami_areas $arrival_time $height_m $issued_at
tsunami-warning = 津波警報
    .title = 津波警報 すぐに海から離れて高い所へ
    .what =
        津波が来ます。
        予想される高さ: { $height_m_is ->
            [high] { $height_m }
           *[given] { $height_m }メートル
        }
        到達予想: { $arrival_time }
        気象庁発表: { $issued_at }
    .where = 地域: { $tsunami_areas }
    .do =
        海岸や川の近くにいる人は、今すぐ離れてください。
        高い所か、高くて丈夫な建物の上へ、歩いて逃げてください。
        ほかの所にいる人も、海や川に近づかないでください。見に行かないでください。
    .more = 津波は何回も来ます。最初の波が小さくても、後で大きな波が来ます。警報が終わるまで、絶対に戻らないでください。
    .sms = 津波警報 { $tsunami_areas_short } 高さ{ $height_m_is ->
            [high] { $height_m_short }
           *[given] { $height_m_short }m
        }。海と川から今すぐ離れ、高い所へ。戻らないで。

# 変数: $tsunami_areas $arrival_time $height_m $issued_at
tsunami-advisory = 津波注意報
    .title = 津波注意報 海から上がって、海岸から離れてください
    .what =
        海の流れが急に強くなります。
        予想される高さ: { $height_m_is ->
            [unknown] { $height_m }
           *[given] { $height_m }メートル
        }
        到達予想: { $arrival_time }
        気象庁発表: { $issued_at }
    .where = 地域: { $tsunami_areas }
    .do =
        海の中にいる人は、すぐに上がってください。
        海岸、港、川の河口から離れてください。釣りや泳ぎはやめてください。
    .more = 流れが速く、低い津波でも人が流されます。注意報が終わるまで、海に近づかないでください。
    .sms = 津波注意報 { $tsunami_areas_short }。すぐに海から上がり、海岸と港から離れて。終わるまで戻らないで。

# 変数: $tsunami_areas $issued_at
tsunami-forecast = 津波予報（若干の海面変動）
    .title = 海面が少し変わります。被害の心配はありません
    .what =
        海面の高さが少し変わるかもしれません。被害の心配はありません。
        気象庁発表: { $issued_at }
    .where = 地域: { $tsunami_areas }
    .do = 逃げる必要はありません。海の中や海岸にいる人は、波と流れに気をつけてください。
    .more = 変わったことがあれば、またお知らせします。
    .sms = 海面が少し変わります。被害の心配なし。{ $tsunami_areas_short }。海では波と流れに注意。

# 変数: $occurred_at $hypocentre
tsunami-none = 津波の心配なし
    .title = この地震による津波の心配はありません
    .what =
        この地震で、津波の心配はありません。
        地震の時刻: { $occurred_at }
    .where = 震源: { $hypocentre }
    .do = 津波から逃げる必要はありません。
    .more = 同じくらいの地震がまた起きることがあります。海の近くで強く揺れたら、すぐに高い所へ逃げてください。
    .sms = { $occurred_at_short }の地震（{ $hypocentre_short }）: 津波の心配はありません。

# 変数: $tsunami_areas $issued_at
tsunami-lifted = 津波警報・注意報の解除
    .title = 津波の警報・注意報が終わりました
    .what =
        津波の警報・注意報が解除されました。
        気象庁発表: { $issued_at }
    .where = 地域: { $tsunami_areas }
    .do =
        家に帰ることができます。壊れた建物や道に気をつけてください。
        海に入らないでください。
    .more = 強い流れがまだ続きます。釣りや泳ぎは、しばらく待ってください。
    .sms = 津波の警報・注意報は終わりました。{ $tsunami_areas_short } { $issued_at_short }。強い流れが続きます。海に入らないで。
