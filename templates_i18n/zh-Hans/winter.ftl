# 冬天的生活

snow-plough = 除雪
    .title = 今晚清除路上的雪
    .what =
        除雪车会把路上的雪推到路边。新雪积到10厘米左右时出动。
        日期: { $date }
        时间: { $hours }
    .where = 地区: { $areas }
    .do =
        不要把车停在路上，否则无法除雪。
        留在家门口的雪，请自己清理。
        不要靠近除雪车。
    .more = 家门口会留下雪堆。这是为了让大家的路尽快通行。
    .sms = 除雪 { $date_short } { $hours_short } { $areas_short }。不要把车停在路上。家门口的雪请自己清理。

snow-removal = 运走积雪（排雪）
    .title = 运走路上的积雪
    .what =
        用卡车把路上的雪运走。
        开始日期: { $from_date }
        结束日期: { $to_date }
        时间: { $hours }
    .where = 地区: { $areas }
    .do =
        在此期间，不要把车停在路上。
        作业时，不要靠近机器。请看好孩子。
        不要把自己院子里的雪推到路上。
    .more = 日期可能因天气改变。
    .sms = 运走积雪 { $areas_short } { $from_date_short }-{ $to_date_short } { $hours_short }。不要把车停在路上。

snow-parking = 冬季禁止路上停车
    .title = 冬天不要把车停在路上
    .what =
        路上停着车，除雪车和救护车都过不去。
        开始日期: { $from_date }
        结束日期: { $to_date }
    .where = 地区: { $areas }
    .do =
        请把车停在停车场。短时间也不要停在路上。
        去商店或朋友家时，请坐电车或公交车。
    .more = 停在路上的车，可能会被警察拖走。
    .sms = 冬天不要把车停在路上 { $areas_short } { $from_date_short }-{ $to_date_short }。除雪车和救护车过不去。

snow-rules = 雪的规则
    .title = 请遵守雪的规则
    .what = 把雪推到路上，车和人就过不去，还会造成事故。
    .where = 札幌市
    .do =
        家门口的雪，请堆在自家院内，或运到规定的堆雪场。不要倒在路上和河里。
        请小心屋顶的雪和冰柱。
        不要一个人铲雪。
    .more = 铲雪有困难的人，有帮助的制度。咨询: { $phone }
    .sms = 不要把雪倒在路上和河里。不要一个人铲雪。咨询{ $phone }

pipes-freeze = 小心水管冻住
    .title = 水管会冻住，请放空水管里的水
    .what =
        天气会非常冷，水管可能冻裂。
        日期: { $date }
        最低气温: { $temp_c }度
    .where = 札幌市
    .do =
        睡觉前和出门前，请放空水管里的水: 1 关上放水阀（水抜栓）。2 打开家里所有的水龙头，让水流出。3 水流完后，关上水龙头。
        旅行不在家时，也请放空。
    .more = 如果水管冻住了，请盖上毛巾，慢慢浇温水。修理要花钱。咨询: { $phone }
    .sms = 水管会冻住 { $date_short } { $temp_c }度。睡前请放空水管: 关上放水阀，打开水龙头让水流出。咨询{ $phone }
