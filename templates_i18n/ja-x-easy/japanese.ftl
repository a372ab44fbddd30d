# 日本語教室

japanese-class = 日本語(にほんご)の 教室(きょうしつ)
    .title = 日本語(にほんご)を 勉強(べんきょう)しませんか
    .what =
        日(ひ): { $date }
        時間(じかん): { $hours }
        お金(かね): { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }円(えん)
        }
    .where = 場所(ばしょ): { $venue }
    .do = 行(い)きたい 人(ひと)は 電話(でんわ)して ください: { $phone }
    .more = 日本語(にほんご)が はじめての 人(ひと)も 来(き)て ください。
    .sms = 日本語の教室 { $date_short } { $hours } 電話{ $phone }
