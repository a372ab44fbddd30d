# 子どもと学校

# 変数: $deadline $place $phone
school-enrol = 小・中学校への入学
    .title = 外国籍の子どもも、学校に無料で通えます
    .what =
        6歳から15歳の子どもは、国籍や在留資格に関係なく、市立の小学校と中学校に通えます。授業と教科書は無料です。
        締め切り: { $deadline }
    .where = 場所: { $place }
    .do = 子どもと親の在留カードを持って、区役所へ申し込んでください。
    .more = 日本語を教える先生がいます。締め切りの後でも相談できます。質問: { $phone }
    .sms = 外国籍の子どもも小・中学校に無料で通えます。締め切り{ $deadline_short } { $place_short } 質問{ $phone }

# 変数: $deadline $fee_yen $phone
school-lunch_fee = 給食費
    .title = 給食費を払ってください
    .what =
        1か月の金額: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }円
        }
        締め切り: { $deadline }
    .where = 札幌市の学校
    .do = 学校に伝えた銀行の口座に、締め切りの前にお金を入れてください。
    .more = 収入が少ない家は、給食費や学用品のお金をもらえることがあります（就学援助）。アレルギーやお祈りで食べられない物は、学校に話してください。質問: { $phone }
    .sms = 給食費 締め切り{ $deadline_short }。払えないときは学校に相談を(就学援助)。質問{ $phone }

# 変数: $hours $phone
school-interpreter = 学校での通訳
    .title = 学校と話すとき、通訳を頼めます
    .what =
        先生との面談や入学の手続きで、通訳を無料で頼めます。
        受付の時間: { $hours }
    .where = 札幌市の小・中学校
    .do = 2週間くらい前に、学校の先生に、言語と日を伝えてください。
    .more = 子どもを通訳にしないでください。質問: { $phone }
    .sms = 学校で話すとき、無料の通訳を頼めます。2週間前に先生に言ってください。質問{ $phone }

# 変数: $deadline $place $phone
nursery-apply = 保育園の申し込み
    .title = 保育園の申し込みが始まります
    .what =
        親が働いている、または病気などの家の子どもが入れます。3歳から5歳は無料です。
        締め切り: { $deadline }
    .where = 場所: { $place }
    .do = 働いている証明と在留カードを持って、申し込んでください。
    .more = 入れないときは、ほかの預ける所を相談できます。質問: { $phone }
    .sms = 保育園の申し込み 締め切り{ $deadline_short } { $place_short } 質問{ $phone }

# 変数: $date $hours $venue
pta-meeting = PTAの集まり
    .title = PTAの集まりがあります
    .what =
        親と先生の会（PTA）の集まりです。
        日: { $date }
        時間: { $hours }
    .where = 場所: { $venue }
    .do = 来られるかどうか、学校に伝えてください。
    .more = 入るかどうかは自由です。日本語が心配な人は、先生に話してください。
    .sms = PTAの集まり { $date_short } { $hours } { $venue }

parents-meeting = 保護者会
    .title = 保護者会があります
    .what =
        先生が、子どもの学校の様子を話します。
        日: { $date }
        時間: { $hours }
    .where = 場所: { $venue }
    .do = 来られるかどうか、学校に伝えてください。上靴（室内の靴）を持ってきてください。
    .more = 通訳が要る人は、早めに先生に話してください。
    .sms = 保護者会 { $date_short } { $hours } { $venue }

# 変数: $to_date $fee_yen $phone
vaccination-child = 子どもの予防接種
    .title = 子どもの予防接種を受けてください
    .what =
        料金: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen }円
        }
        終わる日: { $to_date }
    .where = 近くの小児科などの病院
    .do = 病院に電話で予約して、母子手帳と届いた紙を持って行ってください。
    .more = 外国で受けた接種の記録も見せてください。質問: { $phone }
    .sms = 子どもの予防接種 { $to_date_short }まで。病院に予約し、母子手帳を持って行って。質問{ $phone }
