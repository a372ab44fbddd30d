# 助け: 医療、相談、安否

# 変数: $place $care $hours $phone
medical-open = 開いている医療機関
    .title = 診てもらえる所があります
    .what =
        診療: { $care }
        時間: { $hours }
        電話: { $phone }
    .where = 場所: { $place }
    .do =
        行く前に電話してください。保険証と薬の手帳があれば、持ってきてください。
        命が危ないときは119番に電話してください。
    .more = 保険証やお金がなくても、相談できます。迷ったときは #7119（24時間）に電話できます。
    .sms = 医療 { $care_short }: { $place_short } { $hours_short } 電話{ $phone }。命が危ないときは119。

# 変数: $place $hours $languages $phone
hospital-language = 外国語が通じる病院
    .title = 外国語で診てもらえる病院です
    .what =
        言語: { $languages }
        時間: { $hours }
        電話: { $phone }
    .where = 病院: { $place }
    .do =
        行く前に電話して、言語を言ってください。
        命が危ないときは119番。電話の通訳があります。
    .more = お金が足りないときは、後で払う相談ができます。
    .sms = 外国語で診られる病院: { $place_short } { $hours_short } 電話{ $phone }。命が危ないときは119。

# 変数: $place $hours $languages $phone
desk-open = 災害多言語支援センター
    .title = 外国語で災害の相談ができます
    .what =
        災害多言語支援センターが開きました。
        時間: { $hours }
        言語: { $languages }
        電話: { $phone }
    .where = 場所: { $place }
    .do = 困っていること、分からないことを、電話か窓口で話してください。
    .more = 無料です。秘密は守ります。在留資格は聞きません。
    .sms = 外国語の災害相談(無料・秘密) { $place_short } { $hours_short } 電話{ $phone }

# 変数: $until（答えの締め切り）
safety-checkin = 安否の確認
    .title = あなたは無事ですか
    .what = 札幌市が、あなたの無事を確かめています。
    .where = このお知らせを受け取ったすべての人へ。
    .do =
        返事をしてください。無事なら「1」、助けが要るなら「2」を送ってください。
        命が危ないときは、返事を待たずに119番に電話してください。
    .more = 家族への伝言は、電話の171番か、web171が使えます。返事の締め切り: { $until }
    .sms = 無事ですか？ 無事なら1、助けが要るなら2と返信して({ $until_short }まで)。命が危ないときは119。
