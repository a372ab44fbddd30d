# ごみ

# 変数: $areas $garbage $old_date $new_date $phone
garbage-change = ごみ収集日の変更
    .title = ごみの日が変わります
    .what =
        種類: { $garbage }
        いつもの日: { $old_date }（この日は収集しません）
        新しい日: { $new_date }
    .where = 地域: { $areas }
    .do = 新しい日の朝、8時30分までに出してください。
    .more = 問い合わせ: { $phone }
    .sms = ごみの日が変わります。{ $garbage_short } { $areas_short } { $old_date_short }→{ $new_date_short } 朝8:30まで

# 変数: $areas $garbage $weekdays $from_date
garbage-calendar = ごみ収集カレンダー
    .title = ごみを出す曜日
    .what =
        種類: { $garbage }
        曜日: { $weekdays }
        始まる日: { $from_date }
    .where = 地域: { $areas }
    .do =
        朝8時30分までに、決められた場所に出してください。夜に出さないでください。
        燃やせるごみと燃やせないごみは、黄色い有料の袋に入れてください。袋は店で買えます。
        種類を分けてください。
    .more = 分け方が分からないときは、近所の人か区役所に聞いてください。
    .sms = ごみの日: { $garbage_short } { $weekdays_short } { $areas_short } { $from_date_short }から。朝8:30までに出す。

# 変数: $hours $phone
garbage-bigitem = 大型ごみの出し方
    .title = 大きなごみは、電話で申し込んでください
    .what =
        家具、布団、自転車などの大きなごみは、有料です。ふつうのごみの日には出せません。
        受付の時間: { $hours }
        電話: { $phone }
    .where = 札幌市
    .do =
        1 電話で申し込む。2 教えてもらった金額のシールを店で買う。3 シールを貼って、約束の日の朝8時30分までに家の前に出す。
    .more = テレビ、エアコン、冷蔵庫、洗濯機、パソコンは市で集めません。買った店に相談してください。
    .sms = 大型ごみは電話で申し込み: { $phone } { $hours_short }。シールを買って貼り、約束の日の朝8:30までに出す。
