# 灾害时的生活所需

supply-point = 发放物资
    .title = 发放生活物资
    .what =
        免费发放。
        物品: { $items }
        时间: { $hours }
        每人数量: { $limit }
    .where = 地点: { $place }
    .do = 请带袋子来，排队等候。
    .more = 所有人都可以领取，不分国籍和签证种类。发完为止。
    .sms = 发放物资(免费) { $place_short } { $hours_short } { $items_short }。请带袋子。

charging-point = 可以充电的地方
    .title = 可以给手机充电
    .what =
        可以免费给手机充电。
        时间: { $hours }
    .where = 地点: { $place }
    .do = 请带自己的充电线，排队等候。
    .more = 充电时不要离开手机。
    .sms = 手机充电(免费) { $place_short } { $hours_short }。请带充电线。

bath-point = 可以洗澡的地方
    .title = 可以洗澡
    .what =
        可以免费洗澡。
        时间: { $hours }
    .where = 地点: { $place }
    .do = 请带毛巾、肥皂和换洗衣服。
    .more = 男女分开。需要帮助的人请告诉工作人员。
    .sms = 洗澡(免费) { $place_short } { $hours_short }。请带毛巾和换洗衣服。

laundry-point = 可以洗衣服的地方
    .title = 可以洗衣服
    .what =
        可以免费洗衣服。
        时间: { $hours }
    .where = 地点: { $place }
    .do = 请带要洗的衣服和袋子，排队等候。
    .more = 不会使用时，请问工作人员。
    .sms = 洗衣服(免费) { $place_short } { $hours_short }

toilet-point = 可以使用的厕所
    .title = 有可以使用的厕所
    .what =
        所有人都可以使用。
        时间: { $hours }
    .where = 地点: { $place }
    .do = 家里的厕所不能冲水时，请使用这里。
    .more = 不要憋着不上厕所。不喝水会生病。
    .sms = 可以使用的厕所: { $place_short } { $hours_short }

wifi-point = 免费Wi-Fi（00000JAPAN）
    .title = 可以使用免费Wi-Fi
    .what =
        灾害时的免费Wi-Fi。不需要密码。
        名称: 00000JAPAN
        时间: { $hours }
    .where = 地点: { $place }
    .do = 请用来联系家人和查看信息。
    .more = 通信没有加密。不要用来登录银行、购物或输入密码。
    .sms = 免费Wi-Fi“00000JAPAN” { $place_short } { $hours_short }。不要用于银行和购物。
