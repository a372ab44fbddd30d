# 安全：危險人物、熊、犯罪、謠言

security-armed = 危險人物
    .title = 有危險人物，不要離開建築物
    .what =
        有消息說，有持武器的危險人物。
        目擊時間：{ $seen_at }
    .where =
        附近：{ $near }
        地區：{ $areas }
    .do =
        請進入建築物，鎖好門窗。
        在附近的人，請安靜地遠離。
        如果看到，不要靠近，請撥打110（警察）。
    .more = 不要去拍照。請等待下一則通知。
    .sms = 危險人物 { $near_short }附近 { $seen_at_short } { $areas_short }。進入建築物，鎖好門。看到請打110。

bear-sighting = 熊出沒
    .title = 有熊出沒，請不要外出
    .what =
        棕熊（很大的熊）出沒。熊可能會傷人致死。
        目擊時間：{ $seen_at }
    .where =
        附近：{ $near }
        地區：{ $areas }
    .do =
        請待在建築物裡。不要讓孩子到外面去。
        看到熊時，不要靠近，不要跑，請看著熊慢慢後退。進入建築物或車裡，撥打110（警察）。
        不要把食物和垃圾放在外面。
    .more = 不要去拍照。早晨和傍晚特別危險。
    .sms = 熊出沒 { $near_short }附近 { $seen_at_short } { $areas_short }。留在建築物裡。看到熊不要跑，慢慢離開，打110。

person-missing = 尋找失蹤的人
    .title = 正在尋找一位失蹤的人
    .what =
        有一位失蹤的人。
        年齡（左右）：{ $age }歲
        最後看到的時間：{ $seen_at }
    .where =
        附近：{ $near }
        地區：{ $areas }
    .do = 如果看到好像有困難的人，請上前問一問，並打電話給警察：{ $phone }
    .more = 緊急時請撥打110。不要在網路上公開照片和姓名。
    .sms = 尋人：{ $age }歲左右 { $near_short }附近 { $seen_at_short }。看到請聯絡警察 { $phone }

crime-warning = 注意犯罪
    .title = 請注意犯罪
    .what =
        這個地區發生了以下的事。
        種類：{ $crime }
    .where = 地區：{ $areas }
    .do =
        家、汽車、自行車請上鎖。
        夜裡請走明亮的路，儘量和別人一起走。
        感到危險時，請進入商店或住家，撥打110（警察）。
    .more = 諮詢：{ $phone }
    .sms = 注意犯罪：{ $crime_short } { $areas_short }。請上鎖。有危險請打110。

scam-after_disaster = 注意災後詐騙
    .title = 請注意災害後的詐騙
    .what =
        災害之後，有人說謊騙錢。
        手法：{ $scam }
    .where = 札幌市及周邊
    .do =
        不要馬上付錢。不要馬上簽名。
        市政府和警察不會打電話向您要錢、提款卡和密碼。
        覺得可疑時，請和家人或市政府商量。
    .more = 諮詢：{ $phone }。錢被騙走時，請撥打110（警察）。
    .sms = 注意詐騙：{ $scam_short }。不要馬上付錢。市政府和警察不會打電話要錢、要密碼。諮詢{ $phone }

rumour-false = 注意不實資訊
    .title = 不實資訊正在流傳
    .what =
        以下說法不是真的。
        假消息：{ $claim }
        查證時間：{ $issued_at }
    .where = 正在網路和聊天訊息裡流傳。
    .do =
        請不要相信，不要轉傳。
        已經轉傳的人，請告訴對方這是假的。
    .more = 正確的資訊請看札幌市、日本氣象廳和警察的通知。
    .sms = 假消息：{ $claim_short }。這不是真的，不要相信，不要轉傳。請看市政府和氣象廳的資訊。
