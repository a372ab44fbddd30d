# 公開網頁

page-site = 札幌市多語言通知
page-welcome = 用您的語言閱讀札幌市的通知。
page-join = 用Telegram接收通知
page-now = 現在有效的通知
page-none = 現在沒有有效的通知。
page-in-force = 有效至 { $until }
page-ended = 已結束：{ $time }
page-expired = 已過期限 { $until }，現在是否仍在持續，還沒有確認。
page-retracted = 已撤回。請不要按照這則通知行動。
page-superseded = 已有更新的通知：{ $serial }
page-corrected = 有更正：{ $serial }
page-stopped = 已停止傳送，正在確認內容。
page-drill = 這是演習。沒有真正的災害。
page-what = 發生了什麼
page-where = 地點
page-do = 請這樣做
page-more = 詳細
page-other-languages = 其他語言
page-print = 本頁可以列印。
page-serial = 通知編號
page-qr = 本頁的QR碼
page-not-found = 沒有這則通知。
