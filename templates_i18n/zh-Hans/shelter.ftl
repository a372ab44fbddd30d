# 避难所（住宿的地方）

shelter-open = 避难所开放
    .title = 避难所开放，所有人免费
    .what =
        避难所已开放。
        开始开放: { $since }
        还能容纳（人）: { $capacity_left }
        能否带宠物: { $pets }
        轮椅能否进入: { $wheelchair }
        可用语言: { $languages }
    .where =
        避难所: { $place }
        地区: { $areas }
    .do =
        家里危险、不能待在家里的人，请来这里。
        请携带: 被子或毛毯、药、保暖衣物、充电器。
    .more = 所有人免费，不分国籍和签证种类。没有证件也可以。食物可能会晚到。祷告、清真食品、过敏等事情，请告诉工作人员。
    .sms = 避难所开放: { $place_short } ({ $areas_short })。所有人免费，不需要证件。请带毛毯和药。

shelter-full = 避难所已满
    .title = 避难所已满，请去别的避难所
    .what = 这个避难所已经不能再进人。
    .where =
        已满: { $place }
        有空位的避难所: { $new_place }
    .do = 请去有空位的避难所。如果走不动，请告诉已满避难所的工作人员。
    .more = 所有避难所都对所有人免费开放。
    .sms = 避难所已满: { $place_short }。有空位: { $new_place_short }。所有人免费。

shelter-change = 避难所变更
    .title = 避难所要换地方
    .what =
        避难所要换地方。
        变更时间: { $from_at }
    .where =
        原来的地点: { $old_place }
        新的地点: { $new_place }
    .do = 请带上行李，搬到新的地点。需要帮助的人请告诉工作人员。
    .more = 新的地点也对所有人免费开放。
    .sms = 避难所变更 { $from_at_short } { $old_place_short }→{ $new_place_short }

shelter-close = 避难所关闭
    .title = 避难所即将关闭
    .what =
        避难所即将关闭。
        关闭时间: { $from_at }
    .where =
        关闭的避难所: { $place }
        仍可使用的避难所: { $new_place }
    .do =
        请在关闭时间之前带上行李离开。
        不能回家的人，请告诉工作人员，或去仍可使用的避难所。
    .more = 也可以咨询住处的问题。请告诉工作人员。
    .sms = 避难所关闭: { $place_short } { $from_at_short }。不能回家的人请去 { $new_place_short }

shelter-open-order = 避难所开放（请立即避难）
    .title = 请立即避难，避难所已开放
    .what =
        避难所已开放。
        开始开放: { $since }
        还能容纳（人）: { $capacity_left }
        能否带宠物: { $pets }
        轮椅能否进入: { $wheelchair }
        可用语言: { $languages }
    .where =
        避难所: { $place }
        地区: { $areas }
    .do =
        在危险场所的人，请立即去这个避难所。如果外面危险，请到您所在建筑的楼上。
        请携带: 药、保暖衣物、充电器。不要因为收拾行李而耽误。
    .more = 所有人免费，不分国籍和签证种类。没有证件也可以。食物可能会晚到。祷告、清真食品、过敏等事情，请告诉工作人员。
    .sms = 立即避难！避难所: { $place_short } ({ $areas_short })。所有人免费，不需要证件。外面危险就上楼。
