# 自来水

water-outage = 停水
    .title = 自来水停了
    .what =
        自来水停了（断水）。
        开始: { $since }
        预计恢复: { $restore_at }
    .where = 地区: { $areas }
    .do =
        浴缸里剩下的水不要倒掉，可以冲厕所。
        请关好水龙头。来水时会溢出来。
        饮用水请到商店购买，或到供水点领取。
    .more = 供水点会另外通知。请准备好装水的容器。
    .sms = 停水 { $areas_short } { $since_short }起。恢复: { $restore_at_short }。关好水龙头，浴缸里的水不要倒掉。

water-restored = 停水恢复
    .title = 自来水恢复了
    .what =
        自来水恢复了。
        恢复: { $since }
    .where = 地区: { $areas }
    .do =
        请先打开厨房的水龙头，放一会儿水。
        等水变清后，就可以喝了。
    .more = 如果水一直浑浊，请不要喝，并打电话给水道局。
    .sms = 自来水恢复了 { $areas_short } { $since_short }。先放一会儿水，水变清后再喝。

water-tanker = 供水点（领取饮用水）
    .title = 可以领取饮用水
    .what =
        免费发放饮用水（給水）。
        时间: { $hours }
        每人的量: { $limit_is ->
            [none] { $limit }
           *[given] { $limit }升
        }
        下次通知: { $next_at }
    .where = 地点: { $place }
    .do =
        请带有盖的容器（塑料瓶、塑料桶）。
        请排队等候。
    .more = 所有人都可以领取，不分国籍和签证种类。如果有人不能走路，请告诉工作人员。
    .sms = 供水点 { $place_short } { $hours_short }。免费领取饮用水。请带有盖的容器。

water-boil = 自来水要烧开再喝
    .title = 自来水请烧开后再喝
    .what =
        自来水里可能有让人生病的细菌。
        预计结束: { $until }
    .where = 地区: { $areas }
    .do =
        喝的水、做饭的水、刷牙的水、给宝宝冲奶粉的水，请烧到大量冒泡，保持1分钟以上。
        不要做冰块。
        洗衣、打扫、冲厕所可以直接使用。
    .more = 烧开就可以喝。肚子痛、发烧的人请去医院。咨询: { $phone }
    .sms = 自来水要烧开再喝！ { $areas_short }。沸腾1分钟以上。刷牙、做饭、冲奶粉也要。电话{ $phone }

water-donotdrink = 不要喝自来水
    .title = 不要喝自来水。烧开也不能喝
    .what =
        自来水里可能有对身体有害的东西。烧开也不会消失。
        预计结束: { $until }
    .where = 地区: { $areas }
    .do =
        不要喝自来水。做饭、刷牙、给宝宝冲奶粉也不要用。
        请用商店买的水，或供水点的水。
        冲厕所可以用。
    .more = 喝了水不舒服的人，请去医院。咨询: { $phone }
    .sms = 不要喝自来水！烧开也不能喝。{ $areas_short }。做饭、刷牙、冲奶粉也不行。请用买的水或供水点的水。电话{ $phone }
