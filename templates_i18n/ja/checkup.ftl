# 健康診断

# 変数: $date $hours $place $fee_yen
health-check = 健康診断
    .title = 健康診断を受けられます
    .what =
        日: { $date }
        時間: { $hours }
        料金: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }円
        }
    .where = 場所: { $place }
    .do = 保険証と届いた紙を持ってきてください。朝ご飯を食べないで来てください。
    .more = 病気を早く見つけるためです。薬を飲んでいる人は、医者に聞いてください。
    .sms = 健康診断 { $date_short } { $hours_short } { $place_short }。保険証を持って、朝ご飯を食べないで来て。

# 変数: $deadline $fee_yen $phone
cancer-screening = がん検診
    .title = がんの検査を受けられます
    .what =
        料金: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }円
        }
        締め切り: { $deadline }
    .where = 市が決めた病院
    .do = 病院に電話で予約して、住所の分かる身分証を持って行ってください。
    .more = 早く見つけると、治りやすい病気です。収入が少ない人は無料になることがあります。質問: { $phone }
    .sms = がん検診 締め切り{ $deadline_short }。病院に予約を。質問{ $phone }
