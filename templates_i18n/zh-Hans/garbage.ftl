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
