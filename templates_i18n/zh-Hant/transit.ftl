# 交通和學校

transit-stop = 大眾運輸停駛
    .title = 電車、巴士等停駛
    .what =
        停駛的路線：{ $lines }
        原因：{ $reason }
        開始：{ $since }
        預計恢復：{ $restore_at }
    .where = 札幌市及周邊
    .do =
        不要勉強回家。請在公司、學校等安全的建築物裡等待。
        不要在暴風雪中或夜裡走路回家。
    .more = 很多人聚在車站會有危險。不能回家的人可以等待的地方，會另外通知。
    .sms = 停駛 { $lines_short } 原因：{ $reason_short }。恢復：{ $restore_at_short }。不要勉強回家，請在建築物裡等待。

transit-resume = 大眾運輸恢復
    .title = 電車、巴士等恢復行駛
    .what =
        恢復的路線：{ $lines }
        恢復：{ $since }
    .where = 札幌市及周邊
    .do = 車站會很擁擠。請不要著急，多留一些時間。
    .more = 班次可能較少，也可能延誤。
    .sms = 恢復行駛 { $lines_short } { $since_short }。會擁擠、延誤。

road-closed = 道路禁止通行
    .title = 有道路不能通行
    .what =
        不能通行的道路：{ $roads }
        原因：{ $reason }
        預計恢復通行：{ $restore_at }
    .where = 地區：{ $areas }
    .do = 不要去那條路。請走別的路，或不要出門。
    .more = 如果路上有水或倒下的樹，請掉頭回去。
    .sms = 禁止通行 { $roads_short } { $areas_short } 原因：{ $reason_short }。恢復：{ $restore_at_short }。請走別的路。

school-closed = 學校停課
    .title = 學校停課
    .what =
        停課的學校：{ $schools }
        日期：{ $date }
        原因：{ $reason }
    .where = 地區：{ $areas }
    .do = 不要讓孩子去學校。請讓孩子待在家裡。
    .more = 如果家裡沒有人照顧孩子，請打電話給學校。隔天的安排，學校會另外聯絡。
    .sms = 停課：{ $schools_short } { $date_short } { $areas_short } 原因：{ $reason_short }。請讓孩子待在家裡。
