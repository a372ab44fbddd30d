# 停电

blackout-start = 停电
    .title = 正在停电
    .what =
        大范围停电。
        开始: { $since }
        预计恢复: { $restore_at }
    .where = 地区: { $areas }
    .do =
        照明请用手电筒。蜡烛会引起火灾。
        请拔掉熨斗、取暖器的插头。
        离家时请关掉总电闸。
        绝对不要在室内使用发电机或木炭。一氧化碳会致命。
        不要乘坐电梯。
    .more = 请尽量不要打开冰箱。请节约手机电量。可能会停水，请储水。
    .sms = 停电 { $areas_short } { $since_short }起。恢复: { $restore_at_short }。室内勿用蜡烛、发电机、木炭。勿乘电梯。

blackout-update = 停电的后续通知
    .title = 停电仍在继续
    .what =
        停电的家庭: { $households_is ->
            [unknown] { $households }
           *[given] 约{ $households }户
        }
        预计恢复: { $restore_at }
    .where = 地区: { $areas }
    .do =
        请节约手机电量，把屏幕调暗。
        不要在关着窗的房间里使用发电机、木炭、卡式炉。一氧化碳会致命。
        冷的时候，请多穿衣服，使用不用电的取暖炉，并不时开窗。
        不要吃冰箱里放久了的食物。
    .more = 可以充电的地方会另外通知。下次通知: { $next_at }
    .sms = 停电仍在继续 { $areas_short }。恢复: { $restore_at_short }。室内勿用发电机、木炭。下次通知 { $next_at_time }

blackout-restored = 停电恢复
    .title = 来电了
    .what =
        停电已结束。
        恢复: { $since }
    .where = 地区: { $areas }
    .do =
        合上电闸之前，请确认熨斗、取暖器的开关已关掉。
        不要使用破损的电线和淋湿的电器。
        如果有焦味或冒烟，请拉下电闸，拨打119（消防）。
    .more = 如果只有您家没有来电，请检查电闸，并联系北海道电力网络公司。
    .sms = 来电了 { $areas_short } { $since_short }。合上电闸之前，请关掉熨斗、取暖器的开关。
