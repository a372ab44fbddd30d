# 關於之前通知的通知

x-all_clear = 解除、結束
    .title = 已結束：{ $template }
    .what =
        通知 { $reference }（{ $template }）已經結束。
        結束時間：{ $ended_at }
    .where = 與那則通知相同的地區。
    .do = 不用再按照通知 { $reference } 行動。請注意周圍是否有危險。
    .more = 如有新情況，我們會再通知您。
    .sms = 已結束：{ $template }({ $reference }) { $ended_at_short }。不用再照做。請注意周圍危險。

x-correction = 更正
    .title = 更正：{ $template }
    .what =
        通知 { $reference }（{ $template }）有一處錯誤。
        項目：{ $parameter }
        錯誤：{ $sent }
        正確：{ $right }
    .where = 與那則通知相同的地區。
    .do = 請按照正確的內容行動。如果您轉告過別人，請把這個更正也轉告他們。
    .more = 其他內容不變。
    .sms = 更正{ $template }({ $reference }) { $parameter_short }：錯{ $sent_short }，正確{ $right_short }

x-retraction = 撤回
    .title = 通知有誤，已撤回：{ $template }
    .what = 通知 { $reference }（{ $template }）是錯誤的，現在撤回。
    .where = 給所有收到那則通知的人。
    .do = 請不要按照那則通知行動。如果您轉告過別人，請把這個撤回也轉告他們。
    .more = 如有正確資訊，會以新的編號通知。非常抱歉。
    .sms = 通知有誤，已撤回：{ $reference } { $template }，請不要照做。

x-drill-start = 演習開始
    .title = 演習開始
    .what = 接下來您會收到演習通知。沒有真正的災害。
    .where = 只傳給參加演習的人。
    .do = 請閱讀通知，想一想您會怎麼做。請不要撥打119或110。
    .more = 演習結束：{ $until }
    .sms = 演習開始。沒有真正的災害。結束：{ $until_short }

x-drill-end = 演習結束
    .title = 演習結束了
    .what = 演習結束了。結束時間：{ $ended_at }
    .where = 給參加演習的人。
    .do = 請不要再按照演習通知行動。
    .more = 感謝您的參加。
    .sms = 演習已結束 { $ended_at_short }。請不要再按照演習通知行動。

x-update = 後續通知
    .title = 後續：{ $template }
    .what =
        這是通知 { $reference }（{ $template }）的後續。
        現在的情況：{ $status }
    .where = 與之前的通知相同的地區。
    .do = 請繼續按照之前的通知行動。
    .more = 下次通知：{ $next_at }
    .sms = 後續：{ $template }({ $reference }) { $status_short }。請繼續按照之前的通知行動。下次 { $next_at_time }

x-downgrade = 警戒降低
    .title = 警戒降低：{ $template }
    .what =
        通知 { $reference }（{ $template }）的警戒已降低。
        變化：{ $lowered }
        危險還沒有結束。
    .where = 與之前的通知相同的地區。
    .do =
        仍然不要靠近河流、山崖、海邊和損壞的建築物。
        正在避難的人，請等到結束的通知再回去。
    .more = 下次通知：{ $next_at }
    .sms = 警戒降低：{ $template }({ $reference }) { $lowered_short }。危險還沒有結束，請等待結束的通知。

x-heartbeat = 沒有新資訊
    .title = 現在沒有新資訊
    .what =
        沒有新資訊。之前的通知仍然有效。
        時間：{ $issued_at }
        下次通知：{ $next_at }
    .where = 地區：{ $areas }
    .do = 請繼續按照之前的通知行動。不要相信、不要轉傳不確定的消息。
    .more = 如有變化，我們會立即通知您。
    .sms = 沒有新資訊 { $areas_short } { $issued_at_short }。請繼續按照之前的通知行動。下次通知 { $next_at_time }

x-test = 傳送測試（工作人員用）
    .title = 這是傳送測試
    .what =
        這是工作人員的傳送測試。沒有災害。
        時間：{ $issued_at }
    .where = 只傳給工作人員。
    .do = 什麼都不用做。
    .more = 如果您誤收到，請告訴市政府。
    .sms = 傳送測試。沒有災害。{ $issued_at_short }
