# 安全: 危险人物、熊、犯罪、谣言

security-armed = 危险人物
    .title = 有危险人物，不要离开建筑
    .what =
        有消息说，有持武器的危险人物。
        目击时间: { $seen_at }
    .where =
        附近: { $near }
        地区: { $areas }
    .do =
        请进入建筑，锁好门窗。
        在附近的人，请安静地远离。
        如果看到，不要靠近，请拨打110（警察）。
    .more = 不要去拍照。请等待下一个通知。
    .sms = 危险人物 { $near_short }附近 { $seen_at_short } { $areas_short }。进入建筑，锁好门。看到请打110。

bear-sighting = 熊出没
    .title = 有熊出没，请不要外出
    .what =
        棕熊（很大的熊）出没。熊可能会伤人致死。
        目击时间: { $seen_at }
    .where =
        附近: { $near }
        地区: { $areas }
    .do =
        请待在建筑里。不要让孩子到外面去。
        看到熊时，不要靠近，不要跑，请看着熊慢慢后退。进入建筑或车里，拨打110（警察）。
        不要把食物和垃圾放在外面。
    .more = 不要去拍照。早晨和傍晚特别危险。
    .sms = 熊出没 { $near_short }附近 { $seen_at_short } { $areas_short }。留在建筑里。看到熊不要跑，慢慢离开，打110。

person-missing = 寻找失踪的人
    .title = 正在寻找一位失踪的人
    .what =
        有一位失踪的人。
        年龄（左右）: { $age }岁
        最后看到的时间: { $seen_at }
    .where =
        附近: { $near }
        地区: { $areas }
    .do = 如果看到像是有困难的人，请上前问一问，并打电话给警察: { $phone }
    .more = 紧急时请拨打110。不要在网上发布照片和姓名。
    .sms = 寻人: { $age }岁左右 { $near_short }附近 { $seen_at_short }。看到请联系警察 { $phone }

crime-warning = 注意犯罪
    .title = 请注意犯罪
    .what =
        这个地区发生了以下事情。
        种类: { $crime }
    .where = 地区: { $areas }
    .do =
        家、车、自行车请上锁。
        夜里请走明亮的路，尽量和别人一起走。
        感到危险时，请进入商店或住宅，拨打110（警察）。
    .more = 咨询: { $phone }
    .sms = 注意犯罪: { $crime_short } { $areas_short }。请上锁。有危险请打110。

scam-after_disaster = 注意灾后诈骗
    .title = 请注意灾害后的诈骗
    .what =
        灾害之后，有人说谎骗钱。
        手法: { $scam }
    .where = 札幌市及周边
    .do =
        不要马上付钱。不要马上签名。
        市政府和警察不会打电话问您要钱、银行卡和密码。
        觉得可疑时，请和家人或市政府商量。
    .more = 咨询: { $phone }。钱被骗走时，请拨打110（警察）。
    .sms = 注意诈骗: { $scam_short }。不要马上付钱。市政府和警察不会打电话要钱、要密码。咨询{ $phone }

rumour-false = 注意虚假信息
    .title = 虚假信息正在传播
    .what =
        以下说法不是真的。
        假消息: { $claim }
        核实时间: { $issued_at }
    .where = 正在网上和聊天消息里传播。
    .do =
        请不要相信，不要转发。
        已经转发的人，请告诉对方这是假的。
    .more = 正确的信息请看札幌市、日本气象厅和警察的通知。
    .sms = 假消息: { $claim_short }。这不是真的，不要相信，不要转发。请看市政府和气象厅的信息。
