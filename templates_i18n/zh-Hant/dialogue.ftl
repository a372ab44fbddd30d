# 機器人的對話。鍵的說明在 ja/dialogue.ftl。

consent-version = 2026-11

talk-greeting =
    我們用您的語言傳送札幌市的通知，災害時和平時都有。免費。
    我們只保存：這個聊天的號碼、語言、地區、主題。不問姓名和簽證。
    隨時可以用 /leave 退出。退出後全部刪除。
talk-consent = 可以讓札幌市保存這些資料，並傳送通知給您嗎？
talk-declined = 好的。沒有保存任何資料。想登記時請按 /start。
talk-choose-language = 請選擇語言。
talk-choose-second = 您還看得懂哪種語言？第一語言沒有文字時使用。
talk-choose-areas = 請選擇您居住的區，或想知道的區。可以選多個。
talk-choose-topics = 請選擇主題。災害和緊急通知一定會傳送。
talk-joined =
    登記好了。
    語言：{ $languages }
    地區：{ $areas }
    主題：{ $topics }
    更改請按 /menu，退出請按 /leave。
talk-joined-community = 群組：{ $community }
talk-community-invite = 歡迎！您來自 { $community }。
talk-community-unknown = 找不到這個連結的群組。沒有群組也可以登記。
talk-already-member = 您已經登記了。
talk-returned = 歡迎回來。要再次傳送通知，需要您的同意。
talk-not-member = 您還沒有登記。請按 /start。
talk-menu =
    語言：{ $languages }
    地區：{ $areas }
    主題：{ $topics }
    您想做什麼？
talk-language-changed = 語言已更改：{ $languages }
talk-areas-changed = 地區已更改：{ $areas }
talk-topics-changed = 主題已更改：{ $topics }
talk-muted = 已停止日常通知。災害和緊急通知仍會傳送。
talk-unmuted = 已恢復日常通知。
talk-now-header = 現在有效的通知：
talk-now-none = 現在沒有有效的通知。
talk-now-line = { $title }（{ $serial }） 至 { $until }
talk-now-unconfirmed = { $title }（{ $serial }） 已過期限 { $until }，現在是否仍在持續，還沒有確認。
talk-now-withdrawn = 已撤回，請勿照做：{ $title }（{ $serial }）
talk-late = 以下是現在有效的通知。
talk-mydata =
    我們保存的您的資料只有這些。
    聊天：{ $address }
    語言：{ $languages }
    地區：{ $areas }
    主題：{ $topics }
    群組：{ $communities }
    日常通知：{ $everyday }
    登記日期：{ $joined }
    同意：{ $consent }
talk-everyday-on = 接收
talk-everyday-off = 已停止
talk-none = 無
talk-leave-confirm = 要退出嗎？災害通知也不會再傳送。您的資料會全部刪除。
talk-left = 您已退出，資料已刪除。隨時可以用 /start 回來。
talk-stayed = 沒有改變，繼續傳送通知。
talk-wrong-stopped = 已停止傳送 { $serial } 的{ $language }文字。可能已經收到的人數：{ $people }。市政府職員會看到您的說明。謝謝。
talk-wrong-how = 社區負責人可以停止錯誤的譯文。請傳送 /wrong、通知的編號和錯誤之處。例如：/wrong 26-0143 河的名字不對
talk-help =
    看不懂您的訊息。
    /menu 更改設定
    /now 現在有效的通知
    需要救助時：火災、急救 119，警察 110
talk-error = 沒有成功。請稍等再試。
talk-too-fast = 請稍等再按。
talk-old-button = 這個按鈕已經過期。請按 /menu。
talk-drill-greeting = 【演習 訓練】這是演習用的機器人。傳送的通知全部是演習。
talk-drill-joined = 【演習 訓練】您已登記參加演習。真正的通知由另一個機器人傳送。
talk-group-hello = 札幌市的通知也會傳到這個群組（{ $community }）。
talk-group-unbound = 這個群組還沒有與札幌市連結。如要連結，請把這個號碼告訴市政府：{ $chat }
talk-leader-accepted = 您已成為 { $community } 的負責人，任期至 { $until }。謝謝。
talk-invitation-void = 這個邀請不能使用：已經過期，或已被使用。請向札幌市索取新的邀請。

button-agree = 同意
button-decline = 不同意
button-done = 完成
button-skip = 沒有
button-back = 返回
button-more = 其他語言
button-whole-city = 札幌市全域
button-language = 語言
button-second = 第二語言
button-areas = 地區
button-topics = 主題
button-mute = 停止日常通知
button-unmute = 恢復日常通知
button-now = 現在有效的通知
button-mydata = 我的資料
button-leave = 退出
button-leave-yes = 退出並全部刪除
button-leave-no = 繼續
button-menu = 選單
button-open = 開啟

command-start = 登記
command-menu = 設定
command-now = 現在有效的通知
command-language = 更改語言
command-areas = 更改地區
command-topics = 更改主題
command-mute = 停止或恢復日常通知
command-mydata = 我的資料
command-leave = 退出
command-help = 使用方法
