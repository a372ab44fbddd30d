# 交通和学校

transit-stop = 公共交通停运
    .title = 电车、公交车等停运
    .what =
        停运的线路: { $lines }
        原因: { $reason }
        开始: { $since }
        预计恢复: { $restore_at }
    .where = 札幌市及周边
    .do =
        不要勉强回家。请在公司、学校等安全的建筑里等待。
        不要在暴风雪中或夜里走路回家。
    .more = 很多人聚在车站会有危险。不能回家的人可以等待的地方，会另外通知。
    .sms = 停运 { $lines_short } 原因: { $reason_short }。恢复: { $restore_at_short }。不要勉强回家，请在建筑里等待。

transit-resume = 公共交通恢复
    .title = 电车、公交车等恢复运行
    .what =
        恢复的线路: { $lines }
        恢复: { $since }
    .where = 札幌市及周边
    .do = 车站会很拥挤。请不要着急，多留一些时间。
    .more = 班次可能较少，也可能晚点。
    .sms = 恢复运行 { $lines_short } { $since_short }。会拥挤、晚点。

road-closed = 道路禁止通行
    .title = 有道路不能通行
    .what =
        不能通行的道路: { $roads }
        原因: { $reason }
        预计恢复通行: { $restore_at }
    .where = 地区: { $areas }
    .do = 不要去那条路。请走别的路，或不要出门。
    .more = 如果路上有水或倒下的树，请掉头返回。
    .sms = 禁止通行 { $roads_short } { $areas_short } 原因: { $reason_short }。恢复: { $restore_at_short }。请走别的路。

school-closed = 学校停课
    .title = 学校停课
    .what =
        停课的学校: { $schools }
        日期: { $date }
        原因: { $reason }
    .where = 地区: { $areas }
    .do = 不要让孩子去学校。请让孩子待在家里。
    .more = 如果家里没有人照看孩子，请打电话给学校。第二天的安排，学校会另外联系。
    .sms = 停课: { $schools_short } { $date_short } { $areas_short } 原因: { $reason_short }。请让孩子待在家里。
