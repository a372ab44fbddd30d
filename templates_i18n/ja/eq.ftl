# 地震

# 変数: $occurred_at $hypocentre $magnitude $tsunami、任意 $max_intensity $sapporo_intensity
# *_is は given / absent（まだ分からない）。値は見出しの後か同格で置く。
eq-report = 地震情報
    .title = 地震がありました。{ $tsunami_short }
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
        また揺れたら、まず頭を守ってください。
        揺れが止まったら: 靴を履く。火とガスを止める。ドアを開けて出口を作る。
        ガスのにおいがしたら、火をつけない。スイッチにさわらない。外へ出る。
        エレベーターは使わない。
    .more = 同じくらいの地震が、1週間くらいの間にまた起きることがあります。近所の人にも声をかけてください。
    .sms = 地震 { $occurred_at_short } M{ $magnitude } { $hypocentre_short } 最大震度{ $max_intensity_is ->
            [absent] 不明
           *[given] { $max_intensity }
        }。{ $tsunami_short }。靴を履き、ガスを止める。エレベーターは使わない。

# 変数: $areas $quake_intensity。携帯電話の緊急速報より遅れそうなら送らない
eq-early_warning = 緊急地震速報
    .title = 緊急地震速報 強い揺れが来ます
    .what =
        大きな地震がありました。もうすぐ強く揺れます。
        予想される震度: { $quake_intensity }
    .where = 地域: { $areas }
    .do =
        頭を守ってください。丈夫な机の下に入ってください。
        窓、棚、倒れる物から離れてください。あわてて外へ出ないでください。
        車の中: ゆっくり速度を落とす。ハザードランプをつける。道の左に止まる。
        エレベーターの中: すべての階のボタンを押す。止まった階で降りる。
    .more = 揺れないこともあります。そのときは、取り消しをお知らせします。
    .sms = 緊急地震速報 { $areas_short } 震度{ $quake_intensity_short }。頭を守って机の下へ。窓と棚から離れて。外へ飛び出さないで。

# 変数: $issued_at
eq-early_warning-cancel = 緊急地震速報の取り消し
    .title = 緊急地震速報は間違いでした
    .what =
        先ほどの緊急地震速報は取り消されました。強い揺れは来ません。
        気象庁発表: { $issued_at }
    .where = 緊急地震速報を受け取ったすべての人へ。
    .do = ふだんどおりに行動してください。
    .more = もし揺れたときは、地震情報でお知らせします。
    .sms = { $issued_at_short } 緊急地震速報は間違いでした。強い揺れは来ません。

# 変数: $areas $lpgm_class（1-4） $occurred_at
eq-lpgm = 長周期の揺れ
    .title = 高い建物がゆっくり大きく揺れます
    .what =
        地震で、高い建物の上の階が、長い時間ゆっくり大きく揺れています。
        長周期地震動階級: { $lpgm_class }（最大4）
        地震の時刻: { $occurred_at }
    .where = 地域: { $areas }
    .do =
        高い階にいる人: 低い姿勢で、動かない物につかまってください。
        棚、コピー機、キャスターの付いた家具から離れてください。
        エレベーターを使わないでください。
    .more = 揺れは何分も続くことがあります。地面の揺れが小さくても、上の階は大きく揺れます。
    .sms = 高い階は長く大きく揺れます。長周期地震動階級{ $lpgm_class }。{ $areas_short }。低い姿勢で、家具から離れて。エレベーター禁止。

# 変数: $issued_at $occurred_at（先の地震） $until（約1週間後）
eq-followup_hokkaido = 北海道・三陸沖後発地震注意情報
    .title = もっと大きな地震に注意する1週間です
    .what =
        北海道・三陸沖後発地震注意情報が出ました。
        先の地震: { $occurred_at }
        北海道から三陸の沖で、もっと大きな地震が起きる可能性が、いつもより高くなっています。必ず起きるわけではありません。
        気象庁発表: { $issued_at }
        注意する期間の終わり: { $until }
    .where = 北海道の太平洋側など。札幌市は海から離れていますが、強く揺れることがあります。
    .do =
        すぐに逃げられる服で寝てください。
        持ち出し袋、暖かい服、在留カード、薬を近くに置いてください。
        携帯電話の音を大きくしてください。
        海の近くでは、揺れたらすぐに高い所へ逃げてください。壊れた建物やがけに近づかないでください。
    .more = 今すぐ逃げる必要はありません。仕事や学校は、ふだんどおり続けられます。
    .sms = 1週間、もっと大きな地震に注意(終わり { $until_short })。荷物と暖かい服を近くに。海では揺れたらすぐ高い所へ。今は逃げなくてよい。
