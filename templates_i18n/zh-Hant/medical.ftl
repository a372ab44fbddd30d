# 幫助：醫療、諮詢、平安確認

medical-open = 可以看病的地方
    .title = 有可以看病的地方
    .what =
        診療：{ $care }
        時間：{ $hours }
        電話：{ $phone }
    .where = 地點：{ $place }
    .do =
        去之前請先打電話。如果有保險證和用藥手冊，請帶去。
        有生命危險時，請撥打119（急救）。
    .more = 沒有保險證、沒有錢，也可以商量。不確定時，可以撥打 #7119（24小時）。
    .sms = 看病 { $care_short }：{ $place_short } { $hours_short } 電話{ $phone }。有生命危險請打119急救。

hospital-language = 可以用外語的醫院
    .title = 可以用外語看病的醫院
    .what =
        語言：{ $languages }
        時間：{ $hours }
        電話：{ $phone }
    .where = 醫院：{ $place }
    .do =
        去之前請先打電話，說明您要用的語言。
        有生命危險時，請撥打119（急救）。有電話口譯。
    .more = 如果錢不夠，可以商量以後再付。
    .sms = 可以用外語看病的醫院：{ $place_short } { $hours_short } 電話{ $phone }。有生命危險請打119急救。

desk-open = 災害多語言支援中心
    .title = 可以用外語詢問災害的事情
    .what =
        災害多語言支援中心已開放。
        時間：{ $hours }
        語言：{ $languages }
        電話：{ $phone }
    .where = 地點：{ $place }
    .do = 有困難、有不明白的事，請打電話或到櫃檯詢問。
    .more = 免費。我們會保密。不問簽證種類。
    .sms = 用外語詢問災害的事(免費、保密) { $place_short } { $hours_short } 電話{ $phone }

safety-checkin = 平安確認
    .title = 您平安嗎？
    .what = 札幌市正在確認您是否平安。
    .where = 給所有收到這則通知的人。
    .do =
        請回覆。平安請傳「1」，需要幫助請傳「2」。
        有生命危險時，不要等回覆，請撥打119（消防、急救）。
    .more = 留言給家人，可以用電話171或web171。回覆截止：{ $until }
    .sms = 您平安嗎？平安請回覆1，需要幫助請回覆2（{ $until_short }前）。有生命危險請打119（消防、急救）。
