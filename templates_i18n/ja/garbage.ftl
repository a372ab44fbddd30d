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
