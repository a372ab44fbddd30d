# 生活の再建

# 変数: $support $deadline $place $hours $phone
help-recovery = 生活再建の支援
    .title = 災害の後の支援があります
    .what =
        支援: { $support }
        締め切り: { $deadline }
        時間: { $hours }
    .where = 場所: { $place }
    .do =
        片付ける前に、壊れた所の写真を撮ってください。
        在留カードなどの身分証を持って、申し込んでください。
    .more = 国籍に関係なく使えます。質問: { $phone }
    .sms = 災害の支援: { $support_short } 締め切り{ $deadline_short } { $place_short }。片付ける前に写真を。電話{ $phone }
