# 災害時的生活所需

supply-point = 發放物資
    .title = 發放生活物資
    .what =
        免費發放。
        物品：{ $items }
        時間：{ $hours }
        每人數量：{ $limit }
    .where = 地點：{ $place }
    .do = 請帶袋子來，排隊等候。
    .more = 所有人都可以領取，不分國籍和簽證種類。發完為止。
    .sms = 發放物資(免費) { $place_short } { $hours_short } { $items_short }。請帶袋子。

charging-point = 可以充電的地方
    .title = 可以幫手機充電
    .what =
        可以免費幫手機充電。
        時間：{ $hours }
    .where = 地點：{ $place }
    .do = 請帶自己的充電線，排隊等候。
    .more = 充電時不要離開手機。
    .sms = 手機充電(免費) { $place_short } { $hours_short }。請帶充電線。

bath-point = 可以洗澡的地方
    .title = 可以洗澡
    .what =
        可以免費洗澡。
        時間：{ $hours }
    .where = 地點：{ $place }
    .do = 請帶毛巾、肥皂和換洗衣物。
    .more = 男女分開。需要幫忙的人請告訴工作人員。
    .sms = 洗澡(免費) { $place_short } { $hours_short }。請帶毛巾和換洗衣物。

laundry-point = 可以洗衣服的地方
    .title = 可以洗衣服
    .what =
        可以免費洗衣服。
        時間：{ $hours }
    .where = 地點：{ $place }
    .do = 請帶要洗的衣服和袋子，排隊等候。
    .more = 不會使用時，請問工作人員。
    .sms = 洗衣服(免費) { $place_short } { $hours_short }

toilet-point = 可以使用的廁所
    .title = 有可以使用的廁所
    .what =
        所有人都可以使用。
        時間：{ $hours }
    .where = 地點：{ $place }
    .do = 家裡的廁所不能沖水時，請使用這裡。
    .more = 不要忍著不上廁所。不喝水會生病。
    .sms = 可以使用的廁所：{ $place_short } { $hours_short }

wifi-point = 免費Wi-Fi（00000JAPAN）
    .title = 可以使用免費Wi-Fi
    .what =
        災害時的免費Wi-Fi。不需要密碼。
        名稱：00000JAPAN
        時間：{ $hours }
    .where = 地點：{ $place }
    .do = 請用來聯絡家人和查看資訊。
    .more = 通訊沒有加密。不要用來登入銀行、購物或輸入密碼。
    .sms = 免費Wi-Fi「00000JAPAN」 { $place_short } { $hours_short }。不要用於銀行和購物。
