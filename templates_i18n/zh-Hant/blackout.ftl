# 停電

blackout-start = 停電
    .title = 正在停電
    .what =
        大範圍停電。
        開始：{ $since }
        預計恢復：{ $restore_at }
    .where = 地區：{ $areas }
    .do =
        照明請用手電筒。蠟燭會引起火災。
        請拔掉熨斗、暖爐的插頭。
        離開家時請關掉電源總開關。
        絕對不要在室內使用發電機或木炭。一氧化碳會致命。
        不要搭電梯。
    .more = 請儘量不要打開冰箱。請節省手機電量。可能會停水，請先儲水。
    .sms = 停電 { $areas_short } { $since_short }起。恢復：{ $restore_at_short }。室內勿用蠟燭、發電機、木炭。勿搭電梯。

blackout-update = 停電的後續通知
    .title = 停電仍在持續
    .what =
        停電的住戶：{ $households_is ->
            [unknown] { $households }
           *[given] 約{ $households }戶
        }
        預計恢復：{ $restore_at }
    .where = 地區：{ $areas }
    .do =
        請節省手機電量，把螢幕調暗。
        不要在關著窗的房間裡使用發電機、木炭、卡式爐。一氧化碳會致命。
        冷的時候，請多穿衣服，使用不用電的暖爐，並不時開窗。
        不要吃冰箱裡放久了的食物。
    .more = 可以充電的地方會另外通知。下次通知：{ $next_at }
    .sms = 停電仍在持續 { $areas_short }。恢復：{ $restore_at_short }。室內勿用發電機、木炭。下次通知 { $next_at_time }

blackout-restored = 停電恢復
    .title = 電力恢復了
    .what =
        停電已結束。
        恢復：{ $since }
    .where = 地區：{ $areas }
    .do =
        打開電源總開關之前，請確認熨斗、暖爐的開關已關掉。
        不要使用破損的電線和淋濕的電器。
        如果有燒焦味或冒煙，請關掉總開關，撥打119（消防）。
    .more = 如果只有您家沒有恢復，請檢查總開關，並聯絡北海道電力網路公司。
    .sms = 電力恢復了 { $areas_short } { $since_short }。打開總開關之前，請關掉熨斗、暖爐的開關。
