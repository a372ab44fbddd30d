# 避難所（泊まる所）

# 変数: $place $areas $since $capacity_left $pets $wheelchair $languages
shelter-open = 避難所の開設
    .title = 避難所が開きました。だれでも無料で使えます
    .what =
        避難所が開きました。
        開いた時刻: { $since }
        あと何人入れるか: { $capacity_left }
        ペットと入れるか: { $pets }
        車いすで入れるか: { $wheelchair }
        話せる言語: { $languages }
    .where =
        避難所: { $place }
        地域: { $areas }
    .do =
        家が危ない人、家にいられない人は来てください。
        持ち物: 布団か毛布、薬、暖かい服、充電器。
    .more = 国籍や在留資格に関係なく、だれでも無料です。身分証はなくてもかまいません。食べ物は遅れることがあります。お祈り、ハラール、アレルギーのことは、職員に話してください。
    .sms = 避難所が開きました: { $place_short } ({ $areas_short })。だれでも無料。身分証不要。毛布と薬を持ってきて。

# 変数: $place $new_place
shelter-full = 避難所が満員
    .title = 避難所がいっぱいです。別の避難所へ行ってください
    .what = この避難所は、もう入れません。
    .where =
        満員: { $place }
        空いている避難所: { $new_place }
    .do = 空いている避難所へ行ってください。歩けないときは、満員の避難所の職員に話してください。
    .more = どの避難所も、だれでも無料で使えます。
    .sms = 満員: { $place_short }。空いている避難所: { $new_place_short }。だれでも無料。

# 変数: $old_place $new_place $from_at
shelter-change = 避難所の変更
    .title = 避難所が変わります
    .what =
        避難所の場所が変わります。
        変わる時刻: { $from_at }
    .where =
        前の場所: { $old_place }
        新しい場所: { $new_place }
    .do = 荷物を持って、新しい場所へ移ってください。手伝いがいる人は、職員に話してください。
    .more = 新しい場所も、だれでも無料で使えます。
    .sms = 避難所が変わります { $from_at_short } { $old_place_short }→{ $new_place_short }

# 変数: $place $from_at $new_place
shelter-close = 避難所の閉鎖
    .title = 避難所が閉まります
    .what =
        避難所が閉まります。
        閉まる時刻: { $from_at }
    .where =
        閉まる避難所: { $place }
        まだ使える避難所: { $new_place }
    .do =
        その時刻までに、荷物を持って出てください。
        家に帰れない人は、職員に話すか、まだ使える避難所へ行ってください。
    .more = 住む所の相談もできます。職員に話してください。
    .sms = 避難所が閉まります: { $place_short } { $from_at_short }。帰れない人は { $new_place_short } へ。

# 変数: $place $areas $since $capacity_left $pets $wheelchair $languages
shelter-open-order = 避難所の開設（今すぐ避難）
    .title = 今すぐ避難してください。避難所が開きました
    .what =
        避難所が開きました。
        開いた時刻: { $since }
        あと何人入れるか: { $capacity_left }
        ペットと入れるか: { $pets }
        車いすで入れるか: { $wheelchair }
        話せる言語: { $languages }
    .where =
        避難所: { $place }
        地域: { $areas }
    .do =
        危ない場所にいる人は、今すぐこの避難所へ行ってください。外が危ないときは、今いる建物の上の階へ行ってください。
        持ち物: 薬、暖かい服、充電器。荷物のために遅れないでください。
    .more = 国籍や在留資格に関係なく、だれでも無料です。身分証はなくてもかまいません。食べ物は遅れることがあります。お祈り、ハラール、アレルギーのことは、職員に話してください。
    .sms = 避難してください！避難所: { $place_short } ({ $areas_short })。だれでも無料。身分証不要。外が危ないなら上の階へ。
