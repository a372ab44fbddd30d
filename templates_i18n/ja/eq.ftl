# 地震

# 変数: $occurred_at $hypocentre $magnitude $tsunami、任意 $max_intensity $sapporo_intensity
# *_is は given / absent（まだ分からない）。値は見出しの後か同格で置く。
eq-report = 地震情報
    .title = 地震がありました
    .what =
        { $occurred_at } ごろ、地震がありました。
        震源: { $hypocentre }
        マグニチュード: { $magnitude }
        最大震度: { $max_intensity_is ->
            [absent] まだ分かりません
           *[given] { $max_intensity }
        }
        津波: { $tsunami }
    .where =
        札幌市の震度: { $sapporo_intensity_is ->
            [absent] まだ分かりません
           *[given] { $sapporo_intensity }
        }
    .do =
        揺れたら、まず頭を守ってください。
        揺れが止まったら: 靴を履く。火とガスを止める。ドアを開けて出口を作る。
        ガスのにおいがしたら、火をつけない。スイッチにさわらない。外へ出る。
        エレベーターは使わない。
    .more = 同じくらいの地震が、1週間くらいの間にまた起きることがあります。近所の人にも声をかけてください。
    .sms = 地震 { $occurred_at_short } M{ $magnitude } { $hypocentre_short } 最大震度{ $max_intensity_is ->
            [absent] 不明
           *[given] { $max_intensity }
        }。{ $tsunami_short }。
