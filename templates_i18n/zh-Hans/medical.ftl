# 帮助: 医疗、咨询、平安确认

medical-open = 可以看病的地方
    .title = 有可以看病的地方
    .what =
        诊疗: { $care }
        时间: { $hours }
        电话: { $phone }
    .where = 地点: { $place }
    .do =
        去之前请先打电话。如果有保险证和用药手册，请带上。
        有生命危险时，请拨打119（急救）。
    .more = 没有保险证、没有钱，也可以咨询。拿不准时，可以拨打 #7119（24小时）。
    .sms = 看病 { $care_short }: { $place_short } { $hours_short } 电话{ $phone }。有生命危险请打119急救。

hospital-language = 可以用外语的医院
    .title = 可以用外语看病的医院
    .what =
        语言: { $languages }
        时间: { $hours }
        电话: { $phone }
    .where = 医院: { $place }
    .do =
        去之前请先打电话，说明您要用的语言。
        有生命危险时，请拨打119（急救）。有电话翻译。
    .more = 如果钱不够，可以商量以后再付。
    .sms = 可以用外语看病的医院: { $place_short } { $hours_short } 电话{ $phone }。有生命危险请打119急救。

desk-open = 灾害多语言支援中心
    .title = 可以用外语咨询灾害的事情
    .what =
        灾害多语言支援中心已开放。
        时间: { $hours }
        语言: { $languages }
        电话: { $phone }
    .where = 地点: { $place }
    .do = 有困难、有不明白的事，请打电话或到窗口咨询。
    .more = 免费。我们会保密。不问签证种类。
    .sms = 用外语咨询灾害的事(免费、保密) { $place_short } { $hours_short } 电话{ $phone }

safety-checkin = 平安确认
    .title = 您平安吗？
    .what = 札幌市正在确认您是否平安。
    .where = 致所有收到此通知的人。
    .do =
        请回复。平安请发“1”，需要帮助请发“2”。
        有生命危险时，不要等回复，请拨打119（消防、急救）。
    .more = 给家人留言，可以用电话171或web171。回复截止: { $until }
    .sms = 您平安吗？平安请回复1，需要帮助请回复2（{ $until_short }前）。有生命危险请打119（消防、急救）。
