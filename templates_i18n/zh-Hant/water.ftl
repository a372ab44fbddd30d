# 自來水

water-outage = 停水
    .title = 停水了
    .what =
        自來水停了（断水）。
        開始：{ $since }
        預計恢復：{ $restore_at }
    .where = 地區：{ $areas }
    .do =
        浴缸裡剩下的水不要倒掉，可以沖廁所。
        請關好水龍頭。恢復供水時會溢出來。
        飲用水請到商店購買，或到供水站領取。
    .more = 供水站會另外通知。請準備裝水的容器。
    .sms = 停水 { $areas_short } { $since_short }起。恢復：{ $restore_at_short }。關好水龍頭，浴缸裡的水不要倒掉。

water-restored = 停水恢復
    .title = 自來水恢復了
    .what =
        自來水恢復了。
        恢復：{ $since }
    .where = 地區：{ $areas }
    .do =
        請先打開廚房的水龍頭，放一會兒水。
        等水變清後，就可以喝了。
    .more = 如果水一直混濁，請不要喝，並打電話給水道局。
    .sms = 自來水恢復了 { $areas_short } { $since_short }。先放一會兒水，水變清後再喝。

water-tanker = 供水站（領取飲用水）
    .title = 可以領取飲用水
    .what =
        免費發放飲用水（給水）。
        時間：{ $hours }
        每人的量：{ $limit_is ->
            [none] { $limit }
           *[given] { $limit }公升
        }
        下次通知：{ $next_at }
    .where = 地點：{ $place }
    .do =
        請帶有蓋的容器（塑膠瓶、塑膠桶）。
        請排隊等候。
    .more = 所有人都可以領取，不分國籍和簽證種類。如果有人不能走路，請告訴工作人員。
    .sms = 供水站 { $place_short } { $hours_short }。免費領取飲用水。請帶有蓋的容器。

water-boil = 自來水要煮沸再喝
    .title = 自來水請煮沸後再喝
    .what =
        自來水裡可能有讓人生病的細菌。
        預計結束：{ $until }
    .where = 地區：{ $areas }
    .do =
        喝的水、煮飯的水、刷牙的水、給寶寶泡奶粉的水，請煮到大量冒泡，保持1分鐘以上。
        不要做冰塊。
        洗衣、打掃、沖廁所可以直接使用。
    .more = 煮沸就可以喝。肚子痛、發燒的人請去醫院。詢問：{ $phone }
    .sms = 自來水要煮沸再喝！ { $areas_short }。沸騰1分鐘以上。刷牙、煮飯、泡奶粉也要。電話{ $phone }

water-donotdrink = 不要喝自來水
    .title = 不要喝自來水。煮沸也不能喝
    .what =
        自來水裡可能有對身體有害的東西。煮沸也不會消失。
        預計結束：{ $until }
    .where = 地區：{ $areas }
    .do =
        不要喝自來水。煮飯、刷牙、給寶寶泡奶粉也不要用。
        請用商店買的水，或供水站的水。
        沖廁所可以用。
    .more = 喝了水不舒服的人，請去醫院。詢問：{ $phone }
    .sms = 不要喝自來水！煮沸也不能喝。{ $areas_short }。煮飯、刷牙、泡奶粉也不行。請用買的水或供水站的水。電話{ $phone }
