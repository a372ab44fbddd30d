# 簡訊的回覆、用電話登記和退出的網頁。鍵的說明在 ja/sms.ftl。

sms-words-stop = 停止, 退訂, 取消, 退出
sms-words-start = 恢復, 開始
sms-words-help = 幫助, 說明
sms-words-join = 登記, 訂閱
sms-words-agree = 同意, 好, 好的
sms-code = 札幌市通知的驗證碼：{ $code }。請在10分鐘內輸入。不要告訴任何人。
sms-consent = 札幌市通知（災害和日常，免費）。只保存電話號碼、語言、地區、主題。回覆STOP停止，在登記網頁可以全部刪除。同意請回覆OK。
sms-joined = 已登記札幌市通知。{ $language }、{ $area }。更改：LANG 語言，AREA 區。停止：STOP
sms-stopped = 札幌市的簡訊已停止，災害簡訊也不再傳送。想恢復請傳送 START。
sms-link = 停止：{ $link }
sms-not-member = 您還沒有登記。想登記請傳送 JOIN。
sms-help = LANG zh-tw 語言，AREA Kita 區，STOP 停止，JOIN 登記。火災、急救119，警察110
sms-language = 語言：{ $language }
sms-language-unknown = 不認識這種語言。例如：LANG zh-tw、LANG en、LANG ja
sms-area = 區：{ $area }
sms-area-unknown = 不認識這個區。例如：AREA Kita（最多3個）。全市：AREA ALL

join-title = 用電話（簡訊）登記
join-what = 我們用您的語言，以簡訊傳送札幌市的通知，災害時和平時都有。免費。只保存電話號碼、語言、地區、主題。不問姓名和簽證。隨時可以退出。簡訊經由美國公司 Twilio 傳送。
join-number = 您的手機號碼
join-send = 傳送驗證碼
join-code-sent = 已用簡訊傳送6位數的驗證碼。請在10分鐘內輸入。
join-code = 驗證碼
join-check = 繼續
join-blocked = 沒有收到簡訊？如果這支手機以前傳過 STOP，請用它把 { $word } 傳到 { $number }，然後重新索取驗證碼。
join-new-code = 重新傳送
join-bad-number = 不能傳送到這個號碼。請寫手機號碼的全部數字。例如：090 1234 5678
join-wait = 剛剛傳送過驗證碼。請等一分鐘再試。
join-too-many = 今天傳送的驗證碼太多了。請明天再試。
join-busy = 現在登記的人很多。請等幾分鐘再試。
join-unavailable = 現在不能用簡訊登記。
join-wrong-code = 驗證碼不對。
join-code-over = 這個驗證碼已經過期，或輸錯太多次。請重新索取。
join-old-page = 這個網頁已經過期。請從頭開始。
join-consent = 可以讓札幌市保存這些資料，並用簡訊傳送通知給您嗎？
join-done = 登記好了。
join-declined = 好的。沒有登記任何資料。

leave-title = 停止簡訊
leave-question = 要停止把札幌市的通知傳到這支手機嗎？災害簡訊也不會再來。
leave-phone = 停止傳送簡訊到這支手機
leave-all = 全部退出並刪除資料
leave-phone-done = 已停止傳送簡訊到這支手機。
leave-all-done = 您已退出，資料已全部刪除。
leave-invalid = 這個連結不能使用。您可能已經退出，或連結不完整。

phone-ask = 請寫下您的手機號碼。聊天不能使用時，也會用簡訊通知您。
phone-code-ask = 請在這裡寫下簡訊裡的6位數字。
phone-consent = 可以讓札幌市也保存這個電話號碼，並用簡訊傳送通知給您嗎？
phone-added = 已加入電話：{ $phone }
button-phone = 加入電話（簡訊）
