# 重建生活

help-recovery = 災後生活支援
    .title = 有災害後的支援
    .what =
        支援：{ $support }
        截止：{ $deadline }
        時間：{ $hours }
    .where = 地點：{ $place }
    .do =
        收拾之前，請先拍下損壞的地方。
        請帶在留卡等證件來申請。
    .more = 不分國籍都可以使用。詢問：{ $phone }
    .sms = 災後支援：{ $support_short } 截止{ $deadline_short } { $place_short }。收拾之前先拍照。電話{ $phone }
