# 日本語教室

# 変数: $date $hours $venue $fee_yen $phone
japanese-class = 日本語教室
    .title = 日本語教室があります
    .what =
        日にち: { $date }
        時間: { $hours }
        料金: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }円
        }
    .where = 場所: { $venue }
    .do = 申し込みと質問: { $phone }
    .more = 日本語が初めての人も参加できます。
    .sms = 日本語教室 { $date_short } { $hours } { $venue } 電話{ $phone }
