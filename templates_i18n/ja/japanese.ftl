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

# 変数: $date $hours $venue $fee_yen $phone
exchange-salon = 交流サロン
    .title = 交流サロンに来ませんか
    .what =
        いろいろな国の人と話す集まりです。
        日にち: { $date }
        時間: { $hours }
        料金: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }円
        }
    .where = 場所: { $venue }
    .do = 申し込みと質問: { $phone }
    .more = 日本語が上手でなくても、子どもといっしょでも、参加できます。
    .sms = 交流サロン { $date_short } { $hours } { $venue } 電話{ $phone }

# 変数: $title $date $hours $venue $fee_yen $capacity $phone
event-notice = イベント
    .title = イベント: { $title }
    .what =
        日にち: { $date }
        時間: { $hours }
        料金: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }円
        }
        定員（人）: { $capacity }
    .where = 場所: { $venue }
    .do = 申し込みと質問: { $phone }
    .more = 定員になったら終わります。
    .sms = イベント { $title } { $date_short } { $hours } 電話{ $phone }

# 変数: $date $hours $place $phone
drill-invite = 防災訓練への参加
    .title = 防災訓練に来てください
    .what =
        地震や雪の災害のとき、どうするかを練習します。本当の災害ではありません。
        日にち: { $date }
        時間: { $hours }
    .where = 場所: { $place }
    .do = 動きやすい服と靴で来てください。飲み物と、薬を飲んでいる人は薬を持ってきてください。
    .more = 避難所で近所の人と知り合えます。無料です。質問: { $phone }
    .sms = 防災訓練(練習です) { $date_short } { $hours_short } { $place_short }。無料。動きやすい服で。質問{ $phone }

# 変数: $fee_yen（1年） $phone
neighbourhood-join = 町内会
    .title = 町内会に入りませんか
    .what =
        近所の人の会です。掃除、雪、祭り、災害のときの助け合いをします。
        1年の料金: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }円
        }
    .where = あなたの住む地域
    .do = 入りたい人は電話してください: { $phone }
    .more = 入るかどうかは自由です。入らなくても、避難所は使えます。
    .sms = 町内会(近所の助け合い)に入りませんか。自由です。質問{ $phone }

# 変数: $date $hours $venue
cleaning-day = 地域の清掃
    .title = 近所の掃除の日です
    .what =
        近所の人といっしょに、道や公園を掃除します。
        日にち: { $date }
        時間: { $hours }
    .where = 集まる場所: { $venue }
    .do = 手袋を持って、汚れてもよい服で来てください。
    .more = 参加は自由です。雨のときは中止になることがあります。
    .sms = 近所の掃除 { $date_short } { $hours } { $venue }。自由参加。

# 変数: $title $date $hours $venue
festival-notice = 祭り
    .title = 祭り: { $title }
    .what =
        日にち: { $date }
        時間: { $hours }
    .where = 場所: { $venue }
    .do = だれでも来られます。電車かバスで来てください。
    .more = ごみは持ち帰ってください。
    .sms = 祭り { $title } { $date_short } { $hours }
