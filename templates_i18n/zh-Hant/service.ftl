# 關於這項服務

service-welcome = 歡迎
    .title = 歡迎
    .what = 我們用您的語言傳送札幌市的通知，災害時和平時都有。免費。
    .where = 通知會傳到這個聊天。
    .do = 用 /menu 選擇語言、地區、主題。用 /now 查看現在有效的通知。
    .more = 有生命危險時：火災、急救請撥打119，警察請撥打110。
    .sms = 歡迎。我們免費傳送札幌市的通知。停止請回覆 STOP。緊急時：火災、急救119，警察110。

service-language = 更改語言的方法
    .title = 怎樣更改語言
    .what = 通知的語言隨時可以更改。
    .where = 這個聊天
    .do = 請傳送 /language，選擇語言。
    .more = 還可以選擇第二語言。沒有您的語言的文字時使用。
    .sms = 語言隨時可以更改。請在聊天裡傳送 /language。

service-stop = 停止的方法
    .title = 怎樣停止通知
    .what = 隨時可以停止。
    .where = 這個聊天
    .do = 全部停止請傳送 /leave。只停止日常通知請傳送 /mute。
    .more = 用 /leave 退出後，您的資料會全部刪除。想重新開始請傳送 /start。
    .sms = 停止請回覆 STOP。想重新開始請傳送 START。

service-privacy = 個人資料的處理
    .title = 關於您的資料
    .what = 我們只保存接收地址、語言、地區、主題。不問姓名和簽證。
    .where = 由札幌市管理。
    .do = 用 /mydata 查看保存的資料。用 /leave 全部刪除。
    .more = 只用於傳送通知，不用於其他目的。
    .sms = 我們只保存接收地址、語言、地區、主題。不問姓名。
