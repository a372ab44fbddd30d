# 地震

eq-report = 地震(じしん)の お知(し)らせ
    .title = 地震(じしん)が ありました
    .what =
        地震(じしん)が ありました。
        時間(じかん): { $occurred_at }
        場所(ばしょ)【震源(しんげん)】: { $hypocentre }
        大(おお)きさ【マグニチュード】: { $magnitude }
        いちばん 強(つよ)い ゆれ【最大震度(さいだいしんど)】: { $max_intensity_is ->
            [absent] まだ わかりません
           *[given] { $max_intensity }
        }
        津波(つなみ)【=とても 高(たか)い 波(なみ)】: { $tsunami }
    .where =
        札幌(さっぽろ)の ゆれ【震度(しんど)】: { $sapporo_intensity_is ->
            [absent] まだ わかりません
           *[given] { $sapporo_intensity }
        }
    .do =
        ゆれたら、まず 頭(あたま)を 守(まも)って ください。
        ゆれが 止(と)まったら、くつを はいて ください。
        火(ひ)と ガスを 止(と)めて ください。
        ドアを 開(あ)けて ください。出口(でぐち)に なります。
        ガスの においが したら、火(ひ)を つけないで ください。電気(でんき)の スイッチに さわらないで ください。外(そと)に 出(で)て ください。
        エレベーターに 乗(の)らないで ください。
    .more =
        また 同(おな)じくらいの 地震(じしん)が あるかも しれません。1週間(しゅうかん)くらい 気(き)を つけて ください。
        近(ちか)くの 人(ひと)にも 声(こえ)を かけて ください。
    .sms = じしん { $occurred_at_short } M{ $magnitude } { $hypocentre_short } ゆれ{ $max_intensity_is ->
            [absent] まだわからない
           *[given] { $max_intensity_short }
        }。{ $tsunami_short }。くつをはいて
