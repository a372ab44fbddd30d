# 垃圾

garbage-change = 垃圾收集日變更
    .title = 丟垃圾的日子有變
    .what =
        種類：{ $garbage }
        原來的日期：{ $old_date }（這天不收）
        新的日期：{ $new_date }
    .where = 地區：{ $areas }
    .do = 請在新的日期早上8:30之前拿出來。
    .more = 詢問：{ $phone }
    .sms = 丟垃圾的日子有變。{ $garbage_short } { $areas_short } { $old_date_short }→{ $new_date_short } 早上8:30前

garbage-calendar = 垃圾收集日曆
    .title = 丟垃圾的日子
    .what =
        種類：{ $garbage }
        星期：{ $weekdays }
        開始日期：{ $from_date }
    .where = 地區：{ $areas }
    .do =
        請在早上8:30之前，放到規定的地方。不要在夜裡拿出來。
        可燃垃圾和不可燃垃圾，請裝進黃色的收費垃圾袋。商店有賣。
        請分類。
    .more = 不知道怎麼分類時，請問鄰居或區役所（區公所）。
    .sms = 丟垃圾：{ $garbage_short } { $weekdays_short } { $areas_short } { $from_date_short }起。早上8:30前拿出來。

garbage-bigitem = 大型垃圾的處理
    .title = 大型垃圾請打電話申請
    .what =
        家具、棉被、自行車等大型垃圾要收費，不能在平常的垃圾日丟。
        受理時間：{ $hours }
        電話：{ $phone }
    .where = 札幌市
    .do =
        1 打電話申請。2 按照對方說的金額，到商店買貼紙。3 貼上貼紙，在約好的日子早上8:30之前，放到家門口。
    .more = 電視、冷氣、冰箱、洗衣機、電腦，市政府不收。請問購買的商店。
    .sms = 大型垃圾請打電話申請：{ $phone } { $hours_short }。買貼紙貼上，約好的日子早上8:30前拿出來。
