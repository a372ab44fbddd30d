# ごみ

garbage-change = ごみの 日(ひ)が 変(か)わります
    .title = ごみの 日(ひ)が 変(か)わります
    .what =
        ごみ: { $garbage }
        いつもの 日(ひ): { $old_date }（この 日(ひ)は 出(だ)さないで ください）
        新(あたら)しい 日(ひ): { $new_date }
    .where = 場所(ばしょ): { $areas }
    .do = 新(あたら)しい 日(ひ)の 朝(あさ) 8:30までに 出(だ)して ください。
    .more = わからない とき: 電話(でんわ) { $phone }
    .sms = ごみの日が変わります。{ $garbage_short } { $areas_short } { $old_date_short }→{ $new_date_short } 朝8:30まで
