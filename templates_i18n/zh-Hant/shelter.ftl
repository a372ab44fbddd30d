# 避難所（住宿的地方）

shelter-open = 避難所開放
    .title = 避難所開放，所有人免費
    .what =
        避難所已開放。
        開始開放：{ $since }
        還能容納（人）：{ $capacity_left }
        能否帶寵物：{ $pets }
        輪椅能否進入：{ $wheelchair }
        可用語言：{ $languages }
    .where =
        避難所：{ $place }
        地區：{ $areas }
    .do =
        家裡危險、不能待在家裡的人，請來這裡。
        請攜帶：被子或毛毯、藥、保暖衣物、充電器。
    .more = 所有人免費，不分國籍和簽證種類。沒有證件也可以。食物可能會晚到。禱告、清真食品、過敏等事情，請告訴工作人員。
    .sms = 避難所開放：{ $place_short } ({ $areas_short })。所有人免費，不需要證件。請帶毛毯和藥。

shelter-full = 避難所已滿
    .title = 避難所已滿，請到別的避難所
    .what = 這個避難所已經不能再收人。
    .where =
        已滿：{ $place }
        有空位的避難所：{ $new_place }
    .do = 請到有空位的避難所。如果走不動，請告訴已滿避難所的工作人員。
    .more = 所有避難所都對所有人免費開放。
    .sms = 避難所已滿：{ $place_short }。有空位：{ $new_place_short }。所有人免費。

shelter-change = 避難所變更
    .title = 避難所要換地方
    .what =
        避難所要換地方。
        變更時間：{ $from_at }
    .where =
        原來的地點：{ $old_place }
        新的地點：{ $new_place }
    .do = 請帶著行李，搬到新的地點。需要幫忙的人請告訴工作人員。
    .more = 新的地點也對所有人免費開放。
    .sms = 避難所變更 { $from_at_short } { $old_place_short }→{ $new_place_short }

shelter-close = 避難所關閉
    .title = 避難所即將關閉
    .what =
        避難所即將關閉。
        關閉時間：{ $from_at }
    .where =
        關閉的避難所：{ $place }
        仍可使用的避難所：{ $new_place }
    .do =
        請在關閉時間之前帶著行李離開。
        不能回家的人，請告訴工作人員，或到仍可使用的避難所。
    .more = 也可以商量住處的問題。請告訴工作人員。
    .sms = 避難所關閉：{ $place_short } { $from_at_short }。不能回家的人請到 { $new_place_short }

shelter-open-order = 避難所開放（請立即避難）
    .title = 請立即避難，避難所已開放
    .what =
        避難所已開放。
        開始開放：{ $since }
        還能容納（人）：{ $capacity_left }
        能否帶寵物：{ $pets }
        輪椅能否進入：{ $wheelchair }
        可用語言：{ $languages }
    .where =
        避難所：{ $place }
        地區：{ $areas }
    .do =
        在危險場所的人，請立即到這個避難所。如果外面危險，請到您所在建築物的樓上。
        請攜帶：藥、保暖衣物、充電器。不要因為收拾行李而耽誤。
    .more = 所有人免費，不分國籍和簽證種類。沒有證件也可以。食物可能會晚到。禱告、清真食品、過敏等事情，請告訴工作人員。
    .sms = 立即避難！避難所：{ $place_short } ({ $areas_short })。所有人免費，不需要證件。外面危險就上樓。
