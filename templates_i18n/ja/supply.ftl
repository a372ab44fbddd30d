# 災害のときの生活に要るもの

# 変数: $place $items $hours $limit
supply-point = 物資の配布
    .title = 生活に要る物を配ります
    .what =
        無料で配ります。
        物: { $items }
        時間: { $hours }
        1人の数: { $limit }
    .where = 場所: { $place }
    .do = 袋を持ってきてください。並んで待ってください。
    .more = 国籍や在留資格に関係なく、だれでももらえます。なくなったら終わります。
    .sms = 物資の配布(無料) { $place_short } { $hours_short } { $items_short }。袋を持ってきて。

# 変数: $place $hours
charging-point = 充電できる場所
    .title = 電話を充電できます
    .what =
        無料で電話を充電できます。
        時間: { $hours }
    .where = 場所: { $place }
    .do = 自分のケーブルを持ってきてください。並んで待ってください。
    .more = 充電中は電話から離れないでください。
    .sms = 電話の充電(無料) { $place_short } { $hours_short }。ケーブルを持ってきて。

bath-point = 入浴できる場所
    .title = お風呂に入れます
    .what =
        無料でお風呂に入れます。
        時間: { $hours }
    .where = 場所: { $place }
    .do = タオル、せっけん、着替えを持ってきてください。
    .more = 男女は別です。手伝いがいる人は、職員に話してください。
    .sms = お風呂(無料) { $place_short } { $hours_short }。タオルと着替えを持ってきて。

laundry-point = 洗濯できる場所
    .title = 洗濯ができます
    .what =
        無料で洗濯ができます。
        時間: { $hours }
    .where = 場所: { $place }
    .do = 洗う物と袋を持ってきてください。並んで待ってください。
    .more = 使い方が分からないときは、職員に聞いてください。
    .sms = 洗濯(無料) { $place_short } { $hours_short }

toilet-point = 使えるトイレ
    .title = 使えるトイレがあります
    .what =
        だれでも使えます。
        時間: { $hours }
    .where = 場所: { $place }
    .do = 家のトイレの水が流れないときは、ここを使ってください。
    .more = トイレをがまんしないでください。水を飲まないと病気になります。
    .sms = 使えるトイレ: { $place_short } { $hours_short }

wifi-point = 無料Wi-Fi（00000JAPAN）
    .title = 無料のWi-Fiが使えます
    .what =
        災害のときの無料Wi-Fiです。パスワードはありません。
        名前: 00000JAPAN
        時間: { $hours }
    .where = 場所: { $place }
    .do = 家族への連絡と、情報を見るために使ってください。
    .more = 通信は守られていません。銀行、買い物、パスワードの入力に使わないでください。
    .sms = 無料Wi-Fi「00000JAPAN」 { $place_short } { $hours_short }。銀行や買い物には使わないで。
