# 冬天的生活

snow-plough = 除雪
    .title = 今晚清除路上的雪
    .what =
        除雪車會把路上的雪推到路邊。新雪積到10公分左右時出動。
        日期：{ $date }
        時間：{ $hours }
    .where = 地區：{ $areas }
    .do =
        不要把車停在路上，否則無法除雪。
        留在家門口的雪，請自己清理。
        不要靠近除雪車。
    .more = 家門口會留下雪堆。這是為了讓大家的路儘快通行。
    .sms = 除雪 { $date_short } { $hours_short } { $areas_short }。不要把車停在路上。家門口的雪請自己清理。

snow-removal = 運走積雪（排雪）
    .title = 運走路上的積雪
    .what =
        用卡車把路上的雪運走。
        開始日期：{ $from_date }
        結束日期：{ $to_date }
        時間：{ $hours }
    .where = 地區：{ $areas }
    .do =
        這段期間，不要把車停在路上。
        作業時，不要靠近機器。請看好孩子。
        不要把自己院子裡的雪推到路上。
    .more = 日期可能因天氣改變。
    .sms = 運走積雪 { $areas_short } { $from_date_short }-{ $to_date_short } { $hours_short }。不要把車停在路上。

snow-parking = 冬季禁止路上停車
    .title = 冬天不要把車停在路上
    .what =
        路上停著車，除雪車和救護車都過不去。
        開始日期：{ $from_date }
        結束日期：{ $to_date }
    .where = 地區：{ $areas }
    .do =
        請把車停在停車場。短時間也不要停在路上。
        去商店或朋友家時，請搭電車或巴士。
    .more = 停在路上的車，可能會被警察拖走。
    .sms = 冬天不要把車停在路上 { $areas_short } { $from_date_short }-{ $to_date_short }。除雪車和救護車過不去。

snow-rules = 雪的規則
    .title = 請遵守雪的規則
    .what = 把雪推到路上，車和人就過不去，還會造成事故。
    .where = 札幌市
    .do =
        家門口的雪，請堆在自家院內，或運到規定的堆雪場。不要倒在路上和河裡。
        請小心屋頂的雪和冰柱。
        不要一個人鏟雪。
    .more = 鏟雪有困難的人，有幫忙的制度。詢問：{ $phone }
    .sms = 不要把雪倒在路上和河裡。不要一個人鏟雪。詢問{ $phone }

pipes-freeze = 小心水管凍結
    .title = 水管會凍結，請放空水管裡的水
    .what =
        天氣會非常冷，水管可能凍裂。
        日期：{ $date }
        最低氣溫：{ $temp_c }度
    .where = 札幌市
    .do =
        睡覺前和出門前，請放空水管裡的水：1 關上排水閥（水抜栓）。2 打開家裡所有的水龍頭，讓水流出。3 水流完後，關上水龍頭。
        旅行不在家時，也請放空。
    .more = 如果水管凍結了，請蓋上毛巾，慢慢澆溫水。修理要花錢。詢問：{ $phone }
    .sms = 水管會凍結 { $date_short } { $temp_c }度。睡前請放空水管：關上排水閥，打開水龍頭讓水流出。詢問{ $phone }
