# 交通と学校

# 変数: $lines $reason $since $restore_at
transit-stop = 公共交通の運休
    .title = 電車やバスなどが止まっています
    .what =
        止まっているもの: { $lines }
        原因: { $reason }
        始まり: { $since }
        再開の見込み: { $restore_at }
    .where = 札幌市と周り
    .do =
        無理に帰らないでください。会社や学校など、安全な建物の中で待ってください。
        吹雪や夜に、歩いて帰らないでください。
    .more = 駅に人が集まると危険です。帰れない人の待つ所は、別にお知らせします。
    .sms = 運休 { $lines_short } 原因: { $reason_short }。再開: { $restore_at_short }。無理に帰らず、建物の中で待って。

# 変数: $lines $since
transit-resume = 公共交通の再開
    .title = 電車やバスなどがまた動いています
    .what =
        動いているもの: { $lines }
        再開: { $since }
    .where = 札幌市と周り
    .do = 駅や停留所が混みます。急がないで、時間に余裕を持ってください。
    .more = 本数が少ないことや、遅れることがあります。
    .sms = 再開 { $lines_short } { $since_short }。混雑と遅れに注意。

# 変数: $roads $areas $reason $restore_at
road-closed = 道路の通行止め
    .title = 通れない道路があります
    .what =
        通れない道路: { $roads }
        原因: { $reason }
        通れるようになる時刻: { $restore_at }
    .where = 地域: { $areas }
    .do = その道路に行かないでください。別の道を使うか、出かけるのをやめてください。
    .more = 道路に水や倒れた木があるときは、戻ってください。
    .sms = 通行止め { $roads_short } { $areas_short } 原因: { $reason_short }。解除: { $restore_at_short }。別の道へ。

# 変数: $schools $areas $date $reason
school-closed = 学校の休み
    .title = 学校が休みになります
    .what =
        休みになる所: { $schools }
        日: { $date }
        原因: { $reason }
    .where = 地域: { $areas }
    .do = 子どもを学校に行かせないでください。家で過ごさせてください。
    .more = 家で子どもを見られないときは、学校に電話してください。次の日のことは、学校から連絡があります。
    .sms = { $schools_short }は休み { $date_short } { $areas_short } 原因: { $reason_short }。子どもは家に。
