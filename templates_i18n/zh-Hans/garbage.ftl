# 垃圾

garbage-change = 垃圾收集日变更
    .title = 倒垃圾的日子有变
    .what =
        种类: { $garbage }
        原来的日期: { $old_date }（这天不收）
        新的日期: { $new_date }
    .where = 地区: { $areas }
    .do = 请在新的日期早上8:30之前拿出来。
    .more = 咨询: { $phone }
    .sms = 倒垃圾的日子有变。{ $garbage_short } { $areas_short } { $old_date_short }→{ $new_date_short } 早上8:30前

garbage-calendar = 垃圾收集日历
    .title = 倒垃圾的日子
    .what =
        种类: { $garbage }
        星期: { $weekdays }
        开始日期: { $from_date }
    .where = 地区: { $areas }
    .do =
        请在早上8:30之前，放到规定的地方。不要在夜里拿出来。
        可燃垃圾和不可燃垃圾，请装进黄色的收费垃圾袋。商店有卖。
        请分类。
    .more = 不知道怎么分类时，请问邻居或区役所。
    .sms = 倒垃圾: { $garbage_short } { $weekdays_short } { $areas_short } { $from_date_short }起。早上8:30前拿出来。

garbage-bigitem = 大型垃圾的处理
    .title = 大型垃圾请打电话申请
    .what =
        家具、被褥、自行车等大型垃圾要收费，不能在平常的垃圾日扔。
        受理时间: { $hours }
        电话: { $phone }
    .where = 札幌市
    .do =
        1 打电话申请。2 按对方说的金额，到商店买贴纸。3 贴上贴纸，在约好的日子早上8:30之前，放到家门口。
    .more = 电视、空调、冰箱、洗衣机、电脑，市政府不收。请问购买的商店。
    .sms = 大型垃圾请打电话申请: { $phone } { $hours_short }。买贴纸贴上，约好的日子早上8:30前拿出来。
