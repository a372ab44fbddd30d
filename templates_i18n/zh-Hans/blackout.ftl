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
